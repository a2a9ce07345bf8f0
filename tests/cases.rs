//! The shared cases (`tests/cases/*.json`) against the crate itself, without JavaScript.

mod judge;

use group_call::{Form, InvalidTraits, Issue, Limits, Options, PathKey, Profile, validate};
use judge::UrlCrate;
use serde_json::Value;
use std::fmt::Write;

fn options(case: &Value) -> Options {
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
        now_ms: Some(1_800_000_000_000),
        seed: 0,
    }
}

fn input(case: &Value) -> Vec<u8> {
    if let Some(text) = case["text"].as_str() {
        text.into()
    } else if let Some(hex) = case["hex"].as_str() {
        hex.as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    } else {
        serde_json::to_vec(&case["input"]).unwrap()
    }
}

fn path(path: &[PathKey]) -> String {
    path.iter().map(|key| format!("/{key}")).collect()
}

/// What a case expects under `name`, as `code /path`, sorted.
fn expected(case: &Value, name: &str, code: &str) -> Vec<String> {
    let mut list: Vec<_> = case[name]
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| {
            let path: String = item["path"]
                .as_array()
                .unwrap()
                .iter()
                .map(|key| key.as_str().map_or_else(|| format!("/{key}"), |key| format!("/{key}")))
                .collect();
            format!("{} {path}", item[code].as_str().unwrap())
        })
        .collect();
    list.sort();
    list
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

/// What differs between a case and what the crate answers; empty if nothing does.
fn differences(case: &Value) -> String {
    let json = input(case);
    let options = options(case);
    let (mut issues, mut changes, mut sent) = (Vec::new(), Vec::new(), String::new());
    let warnings = match validate(&json, &options, &UrlCrate) {
        Ok(valid) => {
            sent = String::from_utf8(valid.call.to_json(Form::Group)).unwrap();
            changes = valid.changes;
            valid.warnings
        }
        Err(invalid) => {
            issues = invalid.issues;
            invalid.warnings
        }
    };
    let found = |issues: &[Issue]| {
        sorted(issues.iter().map(|i| format!("{} {}", i.code, path(&i.path))).collect())
    };
    let mut differences = String::new();
    let mut compare = |what: &str, found: Vec<String>, expected: Vec<String>| {
        if found != expected {
            writeln!(differences, "  {what}: expected {expected:?}, got {found:?}").unwrap();
        }
    };
    compare("issues", found(&issues), expected(case, "issues", "code"));
    compare("warnings", found(&warnings), expected(case, "warnings", "code"));
    let changes = changes.iter().map(|c| format!("{} {}", c.rule, path(&c.path)));
    compare("changes", sorted(changes.collect()), expected(case, "changes", "rule"));
    if let Some(json) = case["json"].as_str() {
        compare("json", vec![sent.clone()], vec![json.to_owned()]);
    }
    if let (Some(output), Ok(call)) = (case.get("output"), serde_json::from_str::<Value>(&sent)) {
        compare("output", vec![call.to_string()], vec![output.to_string()]);
    }
    for issue in issues.iter().chain(&warnings) {
        if issue.message.is_empty() {
            compare("message", vec![], vec!["a sentence".into()]);
        }
    }
    differences
}

#[test]
fn every_case() {
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
            let differences = differences(&case);
            if !differences.is_empty() {
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                writeln!(failed, "{name}: {}\n{differences}", case["description"]).unwrap();
            }
        }
    }
    assert!(count > 300, "only {count} cases found");
    assert!(failed.is_empty(), "\n{failed}");
}
