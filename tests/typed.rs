//! The shared cases (`tests/cases/*.json`) in the types of the feature `serde`.
#![cfg(feature = "serde")]

use group_call::{Change, Checked, GroupCall, InvalidTraits, Issue, Limits, PathKey, Rules};
use serde_json::Value;
use std::fmt::Write;

/// Cases whose value Rust's types cannot hold as it is. Without serde_json's `arbitrary_precision`,
/// which these tests are built with, there are two more: numbers of 20 and of 400 digits.
const LOSSY: [&str; 3] = [
    // Without its own key the event is too large.
    "segment: the caller's shorter messageId leaves room",
    "a lone surrogate is kept",
    "strings of additional traits keep their escapes",
];

fn rules(case: &Value) -> Rules {
    let given = &case["options"];
    let number =
        |name: &str, default: u32| given["limits"][name].as_u64().map_or(default, |n| n as u32);
    let defaults = Limits::default();
    Rules {
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
            Some("segment") => group_call::Profile::Segment,
            Some("thrivestack") => group_call::Profile::Thrivestack,
            _ => group_call::Profile::Group,
        },
        now: chrono::DateTime::from_timestamp_millis(1_800_000_000_000),
    }
}

fn input(case: &Value) -> Vec<u8> {
    if let Some(text) = case["text"].as_str() {
        text.into()
    } else if let Some(hex) = case["hex"].as_str() {
        let pairs = hex.as_bytes().chunks(2);
        pairs
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    } else {
        serde_json::to_vec(&case["input"]).unwrap()
    }
}

fn path(path: &[PathKey]) -> String {
    path.iter().fold(String::new(), |text, key| format!("{text}/{key}"))
}

fn of_issues(issues: &[Issue]) -> Vec<String> {
    assert!(issues.iter().all(|issue| !issue.message.is_empty()));
    sorted(issues.iter().map(|i| format!("{} {}", i.code.as_str(), path(&i.path))).collect())
}

fn of_changes(changes: &[Change]) -> Vec<String> {
    sorted(changes.iter().map(|c| format!("{} {}", c.rule.as_str(), path(&c.path))).collect())
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

/// What a case expects under `name`, as `code /path`.
fn expected(case: &Value, name: &str, code: &str) -> Vec<String> {
    let items = case[name].as_array().into_iter().flatten();
    let item = |item: &Value| {
        let steps = item["path"].as_array().unwrap().iter();
        let path: String = steps
            .map(|key| key.as_str().map_or_else(|| format!("/{key}"), |key| format!("/{key}")))
            .collect();
        format!("{} {path}", item[code].as_str().unwrap())
    };
    sorted(items.map(item).collect())
}

/// A sent call without what the view is free in: the order of keys, the digits of its time, and the
/// fields of Segment's events, which are not the call's own.
fn comparable(sent: &str) -> Option<Value> {
    let mut call: Value = serde_json::from_str(sent).ok()?;
    let members = call.as_object_mut()?;
    for passed_on in ["integrations", "anonymousId", "messageId"] {
        members.remove(passed_on);
    }
    let time: chrono::DateTime<chrono::Utc> = members["timestamp"].as_str()?.parse().ok()?;
    members["timestamp"] = time.timestamp_nanos_opt().map_or(Value::Null, Value::from);
    Some(call)
}

/// What differs between a case and what the types say; empty if nothing does.
fn differences(case: &Value) -> String {
    let json = input(case);
    let rules = rules(case);
    let (issues, warnings, changes, checked) = match Checked::from_json(&json, &rules) {
        Ok(checked) => {
            let changes = of_changes(checked.changes());
            (Vec::new(), of_issues(checked.warnings()), changes, Some(checked))
        }
        Err(error) => (of_issues(&error.issues), of_issues(&error.warnings), Vec::new(), None),
    };
    let mut differences = String::new();
    let mut compare = |what: &str, found: Vec<String>, expected: Vec<String>| {
        if found != expected {
            writeln!(differences, "  {what}: expected {expected:?}, got {found:?}").unwrap();
        }
    };
    compare("issues", issues, expected(case, "issues", "code"));
    compare("warnings", warnings, expected(case, "warnings", "code"));
    compare("changes", changes, expected(case, "changes", "rule"));
    let Some(checked) = checked else { return differences };
    let sent = String::from_utf8(checked.json().to_vec()).unwrap();
    if let Some(json) = case["json"].as_str() {
        compare("json", vec![sent.clone()], vec![json.to_owned()]);
    }
    let is_lossy = LOSSY.contains(&case["description"].as_str().unwrap());
    // The view, sent again, is the same call.
    let view: GroupCall = checked.call();
    let lenient = Rules { invalid_traits: InvalidTraits::Keep, ..rules };
    let again = view.check(&lenient).map(|again| String::from_utf8(again.json().to_vec()).unwrap());
    let is_same = again.as_ref().is_ok_and(|again| comparable(again) == comparable(&sent));
    if is_same == is_lossy {
        let again = again.unwrap_or_else(|error| error.to_string());
        compare("view", vec![again], vec![sent]);
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
