//! Who may know whom: only `src/js` names JavaScript's crates, and the native build has none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const CRATES: [&str; 5] = ["wasm_bindgen", "js_sys", "web_sys", "gloo_net", "serde_wasm_bindgen"];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn only_the_boundary_names_javascript() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    assert!(files.len() > 20, "only {} files found", files.len());
    for file in files.iter().filter(|file| !file.starts_with(source.join("js"))) {
        let text = fs::read_to_string(file).unwrap();
        for name in CRATES {
            assert!(!text.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn the_native_build_has_no_crate_of_javascript() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal", "--prefix", "none", "--locked"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.starts_with("group-call "), "cargo tree says {tree:?}");
    for name in CRATES {
        assert!(!tree.contains(&name.replace('_', "-")), "{name} in\n{tree}");
    }
}
