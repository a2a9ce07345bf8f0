//! How serde writes findings.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::issue::{Change, Issue, PathKey};

impl Serialize for PathKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            PathKey::Name(name) => serializer.serialize_str(name),
            PathKey::Index(index) => serializer.serialize_u32(*index),
        }
    }
}

impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut issue = serializer.serialize_struct("Issue", 3)?;
        issue.serialize_field("code", self.code.as_str())?;
        issue.serialize_field("path", &self.path)?;
        issue.serialize_field("message", &self.message)?;
        issue.end()
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut change = serializer.serialize_struct("Change", 2)?;
        change.serialize_field("path", &self.path)?;
        change.serialize_field("rule", self.rule.as_str())?;
        change.end()
    }
}

#[cfg(test)]
mod tests {
    use crate::types::Checked;

    #[test]
    fn findings_are_written_as_the_package_has_them() {
        let text = br#"{"user_id":" u ","group_id":"g","traits":{"a":null},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
        let checked = Checked::from_json(text, &Default::default()).unwrap();
        let changes = serde_json::to_string(checked.changes()).unwrap();
        assert_eq!(changes, r#"[{"path":["user_id"],"rule":"trimmed"}]"#);
        let warnings = serde_json::to_string(checked.warnings()).unwrap();
        assert!(warnings.starts_with(r#"[{"code":"null_trait","path":["traits","a"],"message":""#));
    }
}
