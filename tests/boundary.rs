//! Which module of the crate may use which.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each module of the core with those that it may use. There is no cycle.
const LAYERS: [(&str, &[&str]); 11] = [
    ("text", &[]),
    ("names", &[]),
    ("host", &[]),
    ("scan", &["text"]),
    ("issue", &["names", "text"]),
    ("rules", &["host", "issue", "names", "text"]),
    ("call", &["scan", "text"]),
    ("wire", &["call", "text"]),
    ("parse", &["call", "host", "issue", "names", "rules", "scan", "text", "wire"]),
    ("delivery", &["rules", "text"]),
    ("relay", &["call", "delivery", "host", "issue", "names", "parse", "scan", "text", "wire"]),
];

/// Crates that bind to JavaScript.
const JAVASCRIPT: [&str; 5] =
    ["wasm_bindgen", "js_sys", "web_sys", "gloo_net", "serde_wasm_bindgen"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

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

/// The text of each file of a module, without its tests.
fn files_of(module: &str) -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    let single = source().join(module).with_extension("rs");
    if single.exists() {
        paths.push(single);
    }
    if source().join(module).is_dir() {
        rust_files(&source().join(module), &mut paths);
    }
    assert!(!paths.is_empty(), "there is no module {module}");
    let is_test = |path: &PathBuf| {
        let relative = path.strip_prefix(source()).unwrap();
        relative.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests"))
    };
    paths.retain(|path| !is_test(path));
    let text = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let end = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
        (path, text[..end].to_owned())
    };
    paths.into_iter().map(text).collect()
}

/// The modules of the crate that a source names outside of comments.
fn named(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for part in code.split("crate::").skip(1) {
        // `crate::{one, other::Thing}` names several.
        let list = part.strip_prefix('{').map_or(part, |list| {
            let end = list.find("};").unwrap_or(list.len());
            &list[..end]
        });
        let is_list = list.len() < part.len() && part.starts_with('{');
        for item in if is_list { list.split(',').collect() } else { vec![part] } {
            let name: String = item
                .trim_start()
                .chars()
                .take_while(|letter| letter.is_ascii_lowercase() || *letter == '_')
                .collect();
            if LAYERS.iter().any(|(module, _)| *module == name) {
                names.insert(name);
            }
        }
    }
    names
}

#[test]
fn modules_use_only_those_below_them() {
    let mut wrong = Vec::new();
    for (module, known) in LAYERS {
        for (path, text) in files_of(module) {
            for name in named(&text) {
                if name != module && !known.contains(&name.as_str()) {
                    wrong.push(format!("{} uses {name}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_layers_have_no_cycle() {
    let mut placed: Vec<&str> = Vec::new();
    for (module, known) in LAYERS {
        for name in known {
            assert!(placed.contains(name), "{module} comes before {name}, which it may use");
        }
        placed.push(module);
    }
}

#[test]
fn a_forbidden_import_is_seen() {
    let text = "use crate::scan::Kind;\n// use crate::relay::X;\nuse crate::{host::Urls, parse::{self, Y}};";
    let names: Vec<_> = named(text).into_iter().collect();
    assert_eq!(names, ["host", "parse", "scan"]);
}

#[test]
fn the_core_names_no_javascript_crate() {
    for (module, _) in LAYERS {
        for (path, text) in files_of(module) {
            for name in JAVASCRIPT {
                assert!(!text.contains(name), "{} names {name}", path.display());
            }
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
