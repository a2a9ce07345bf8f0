//! The shared cases (`tests/cases/*.json`) against the crate itself, without JavaScript.

mod judge;

use group_call::{Form, Issue, validate};
use judge::UrlCrate;
use judge::cases::{Differences, assert_all, expected, input, line, options, sorted};
use serde_json::Value;

fn of_issues(issues: &[Issue]) -> Vec<String> {
    assert!(issues.iter().all(|issue| !issue.message.is_empty()));
    sorted(issues.iter().map(|issue| line(issue.code.as_str(), &issue.path)))
}

fn differences(case: &Value) -> Differences {
    let json = input(case);
    let (mut issues, mut changes, mut sent) = (Vec::new(), Vec::new(), String::new());
    let warnings = match validate(&json, &options(case), &UrlCrate) {
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
    let mut differences = Differences::default();
    differences.compare("issues", of_issues(&issues), expected(case, "issues", "code"));
    differences.compare("warnings", of_issues(&warnings), expected(case, "warnings", "code"));
    let changes = changes.iter().map(|change| line(change.rule.as_str(), &change.path));
    differences.compare("changes", sorted(changes), expected(case, "changes", "rule"));
    if let Some(json) = case["json"].as_str() {
        differences.compare("json", vec![sent.clone()], vec![json.to_owned()]);
    }
    if let (Some(output), Ok(call)) = (case.get("output"), serde_json::from_str::<Value>(&sent)) {
        differences.compare("output", vec![call.to_string()], vec![output.to_string()]);
    }
    differences
}

#[test]
fn every_case() {
    assert_all(differences);
}
