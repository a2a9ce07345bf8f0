//! Who may know whom: the crate has no dependency of its own accord, and names no crate of JavaScript's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const CRATES: [&str; 5] = ["wasm_bindgen", "js_sys", "web_sys", "gloo_net", "serde_wasm_bindgen"];

/// The modules of the core: what the crate is without features.
const CORE: [&str; 12] = [
    "call", "delivery", "host", "issue", "json", "names", "parse", "relay", "rules", "scan",
    "text", "wire",
];

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn the_core_names_no_crate_of_javascripts() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let is_core = |file: &PathBuf| {
        let first = file.strip_prefix(&source).unwrap().components().next().unwrap();
        let name = Path::new(first.as_os_str()).file_stem().unwrap().to_str().unwrap();
        CORE.contains(&name)
    };
    files.retain(is_core);
    assert!(files.len() > 30, "only {} files found", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for name in CRATES {
            assert!(!text.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn without_features_the_crate_depends_on_nothing() {
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--no-default-features", "--edges", "normal", "--prefix", "none"])
            .args(["--locked", "--package", "group-call", "--target", target])
            .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
            .output()
            .unwrap();
        let tree = String::from_utf8(tree.stdout).unwrap();
        assert!(tree.starts_with("group-call ") && tree.lines().count() == 1, "{target}: {tree}");
    }
}
