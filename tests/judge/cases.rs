//! The shared cases (`tests/cases/*.json`): the input and the expected result of each.

use group_call::{InvalidTraits, Limits, Options, PathKey, Profile};
use serde_json::Value;
use std::fmt::Write;

use super::NOW_MS;

/// The options of a case, with the tests' clock.
pub fn options(case: &Value) -> Options {
    let given = &case["options"];
    let number =
        |name: &str, default: u32| given["limits"][name].as_u64().map_or(default, |n| n as u32);
    let defaults = Limits::default();
    Options {
        invalid_traits: match given["invalidTraits"].as_str() {
            Some("keep") => InvalidTraits::Keep,
            Some("drop") => InvalidTraits::Drop,
            _ => InvalidTraits::Reject,
        },
        limits: Limits {
            bytes: number("bytes", defaults.bytes),
            depth: number("depth", defaults.depth),
            id_bytes: number("idBytes", defaults.id_bytes),
        },
        profile: match given["profile"].as_str() {
            Some("segment") => Profile::Segment,
            Some("thrivestack") => Profile::Thrivestack,
            _ => Profile::Group,
        },
        now_ms: Some(NOW_MS),
        seed: 0,
    }
}

/// The JSON text of a case's call.
pub fn input(case: &Value) -> Vec<u8> {
    if let Some(text) = case["text"].as_str() {
        return text.into();
    }
    let Some(hex) = case["hex"].as_str() else {
        return serde_json::to_vec(&case["input"]).unwrap();
    };
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A finding as one line: its code or rule, and its path.
pub fn line(name: &str, path: &[PathKey]) -> String {
    path.iter().fold(format!("{name} "), |text, key| format!("{text}/{key}"))
}

/// What a case expects under `list`, as lines.
pub fn expected(case: &Value, list: &str, name: &str) -> Vec<String> {
    let items = case[list].as_array().into_iter().flatten();
    let line = |item: &Value| {
        let keys = item["path"].as_array().unwrap().iter();
        let keys = keys.map(|key| key.as_str().map_or_else(|| key.to_string(), str::to_owned));
        let path: String = keys.map(|key| format!("/{key}")).collect();
        format!("{} {path}", item[name].as_str().unwrap())
    };
    sorted(items.map(line))
}

/// Lists of findings compare in any order.
pub fn sorted(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    lines
}

/// The differences between a case and the actual result; [`compare`](Self::compare) fills it.
#[derive(Default)]
pub struct Differences(String);

impl Differences {
    /// Notes a difference, if there is one.
    pub fn compare(&mut self, what: &str, found: Vec<String>, expected: Vec<String>) {
        if found != expected {
            writeln!(self.0, "  {what}: expected {expected:?}, got {found:?}").unwrap();
        }
    }
}

/// Fails unless every case is without [`Differences`].
pub fn assert_all(differences: impl Fn(&Value) -> Differences) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let (mut count, mut failed) = (0, String::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        for case in cases {
            count += 1;
            let Differences(differences) = differences(&case);
            if !differences.is_empty() {
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                writeln!(failed, "{name}: {}\n{differences}", case["description"]).unwrap();
            }
        }
    }
    assert!(count > 300, "only {count} cases found");
    assert!(failed.is_empty(), "\n{failed}");
}
