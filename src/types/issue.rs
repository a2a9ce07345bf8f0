//! What was found in a call, as values of one's own.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt;

use crate::issue::{Code, Rule};

/// One error or warning.
///
/// It names the place and the type that was found, never the value: issues end up in logs.
///
/// ```
/// # use group_call::GroupCall;
/// let error = GroupCall::from_json(br#"{"user_id":"u","traits":{},"timestamp":"2024-02-29"}"#).unwrap_err();
/// let issue = &error.issues[0];
/// assert_eq!(issue.code.as_str(), "required");
/// assert_eq!(issue.to_string(), format!("group_id: {}", issue.message));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What it is, as a stable code.
    pub code: Code,
    /// Where it is; empty for the call itself.
    pub path: Vec<PathKey>,
    /// One sentence for a developer.
    pub message: String,
}

/// One thing that normalization did.
///
/// ```
/// # use group_call::Checked;
/// let text = br#"{"user_id":" u ","group_id":"g","traits":{},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
/// let checked = Checked::from_json(text, &Default::default())?;
/// assert_eq!(serde_json::to_string(checked.changes()).unwrap(), r#"[{"path":["user_id"],"rule":"trimmed"}]"#);
/// # Ok::<(), group_call::GroupError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Where.
    pub path: Vec<PathKey>,
    /// What.
    pub rule: Rule,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathKey {
    /// A member of an object.
    Name(String),
    /// An element of an array.
    Index(u32),
}

impl fmt::Display for PathKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathKey::Name(name) => f.write_str(name),
            PathKey::Index(index) => index.fmt(f),
        }
    }
}

impl Serialize for PathKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            PathKey::Name(name) => serializer.serialize_str(name),
            PathKey::Index(index) => serializer.serialize_u32(*index),
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, key) in self.path.iter().enumerate() {
            write!(f, "{}{key}", if index == 0 { "" } else { "." })?;
        }
        write!(f, "{}{}", if self.path.is_empty() { "" } else { ": " }, self.message)
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
