//! The shared cases (`tests/cases/*.json`) in the types of the feature `serde`.
#![cfg(feature = "serde")]

mod judge;

use group_call::{Change, Checked, GroupCall, InvalidTraits, Issue, Options, Rules};
use judge::cases::{Differences, assert_all, expected, input, line, options, sorted};
use serde_json::Value;

/// Cases whose value Rust's types cannot hold unchanged. Without serde_json's `arbitrary_precision`,
/// with which these tests are built, there are two more: numbers of 20 and of 400 digits.
const LOSSY: [&str; 3] = [
    // Without its own key the event is too large.
    "segment: the caller's shorter messageId leaves room",
    "a lone surrogate is kept",
    "strings of additional traits keep their escapes",
];

fn rules(case: &Value) -> Rules {
    let Options { invalid_traits, limits, profile, now_ms, .. } = options(case);
    Rules {
        invalid_traits,
        limits,
        profile,
        now: now_ms.and_then(chrono::DateTime::from_timestamp_millis),
    }
}

fn of_issues(issues: &[Issue]) -> Vec<String> {
    sorted(issues.iter().map(|issue| line(issue.code.as_str(), &issue.path)))
}

fn of_changes(changes: &[Change]) -> Vec<String> {
    sorted(changes.iter().map(|change| line(change.rule.as_str(), &change.path)))
}

/// A sent call without what the typed view may change: the order of keys, the digits of its time, and
/// the fields of Segment's events, which are not the call's own.
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

fn differences(case: &Value) -> Differences {
    let rules = rules(case);
    let (issues, warnings, changes, checked) = match Checked::from_json(&input(case), &rules) {
        Ok(checked) => {
            let changes = of_changes(checked.changes());
            (Vec::new(), of_issues(checked.warnings()), changes, Some(checked))
        }
        Err(error) => (of_issues(&error.issues), of_issues(&error.warnings), Vec::new(), None),
    };
    let mut differences = Differences::default();
    differences.compare("issues", issues, expected(case, "issues", "code"));
    differences.compare("warnings", warnings, expected(case, "warnings", "code"));
    differences.compare("changes", changes, expected(case, "changes", "rule"));
    let Some(checked) = checked else { return differences };
    let sent = String::from_utf8(checked.json().to_vec()).unwrap();
    if let Some(json) = case["json"].as_str() {
        differences.compare("json", vec![sent.clone()], vec![json.to_owned()]);
    }
    let is_lossy = LOSSY.contains(&case["description"].as_str().unwrap());
    // The view, sent again, is the same call.
    let view: GroupCall = checked.call();
    let lenient = Rules { invalid_traits: InvalidTraits::Keep, ..rules };
    let again = view.check(&lenient).map(|again| String::from_utf8(again.json().to_vec()).unwrap());
    let is_same = again.as_ref().is_ok_and(|again| comparable(again) == comparable(&sent));
    if is_same == is_lossy {
        let again = again.unwrap_or_else(|error| error.to_string());
        differences.compare("view", vec![again], vec![sent]);
    }
    differences
}

#[test]
fn every_case() {
    assert_all(differences);
}
