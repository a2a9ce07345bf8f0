//! Why a call failed.

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

use super::{Issue, PathKey};
use crate::delivery::ErrorCode;
use crate::issue::{Code, INVALID_CALL, MISSING_FIELDS};

/// Why a call was refused or could not be delivered. It never holds a credential or a value.
///
/// It serializes as the service's error body, with our issues.
///
/// ```
/// # use group_call::GroupCall;
/// let error = GroupCall::from_json(b"{}").unwrap_err();
/// assert_eq!(error.code.as_str(), "INVALID_REQUEST");
/// assert_eq!(error.message, "Invalid group ID or missing fields");
/// assert_eq!(error.issues.len(), 4);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupError {
    /// The kind of failure.
    pub code: ErrorCode,
    /// What happened, in words: the upstream's, if it sent a message.
    pub message: String,
    /// What is wrong with the call, all at once.
    pub issues: Vec<Issue>,
    /// What else was noticed in the call.
    pub warnings: Vec<Issue>,
    /// How many attempts were made; 0 if nothing was sent.
    pub attempts: u32,
    /// Status of the answer that this error is about.
    pub http_status: Option<u16>,
    /// How many seconds the upstream asked to wait.
    pub retry_after: Option<f64>,
    /// The key to send the call with again, so that it counts as the same call.
    pub idempotency_key: Option<String>,
    pub(crate) cause: Option<Cause>,
}

/// What a transport or runtime said, without credentials.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cause(pub(crate) String);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Cause {}

impl GroupError {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        GroupError {
            code,
            message: message.into(),
            issues: Vec::new(),
            warnings: Vec::new(),
            attempts: 0,
            http_status: None,
            retry_after: None,
            idempotency_key: None,
            cause: None,
        }
    }

    /// The error of a call that the rules have refused.
    pub(crate) fn invalid_call(issues: Vec<Issue>, warnings: Vec<Issue>) -> Self {
        // The service has a message of its own for these.
        let is_missing = issues.iter().any(|issue| {
            let id = matches!(&*issue.path, [PathKey::Name(name)]
                if matches!(&**name, "user_id" | "userId" | "group_id" | "groupId"));
            issue.code == Code::Required || id
        });
        let message = if is_missing { MISSING_FIELDS } else { INVALID_CALL };
        GroupError { issues, warnings, ..Self::new(ErrorCode::InvalidRequest, message) }
    }

    /// The error of a call that has no JSON text.
    pub(crate) fn not_serializable() -> Self {
        let issue = Issue {
            code: Code::NotSerializable,
            path: Vec::new(),
            message: "Writing this call as JSON failed.".to_owned(),
        };
        Self::invalid_call(vec![issue], Vec::new())
    }
}

/// Code and message, with up to ten issues.
impl fmt::Display for GroupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.message)?;
        for issue in self.issues.iter().take(10) {
            write!(f, "\n  {issue}")?;
        }
        match self.issues.len().saturating_sub(10) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for GroupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

impl Serialize for GroupError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_map(None)?;
        error.serialize_entry("status", "error")?;
        error.serialize_entry("message", &self.message)?;
        error.serialize_entry("error_code", self.code.as_str())?;
        error.serialize_entry("issues", &self.issues)?;
        if self.attempts > 0 {
            error.serialize_entry("attempts", &self.attempts)?;
        }
        if let Some(status) = self.http_status {
            error.serialize_entry("httpStatus", &status)?;
        }
        if let Some(seconds) = self.retry_after {
            error.serialize_entry("retryAfter", &seconds)?;
        }
        if let Some(key) = &self.idempotency_key {
            error.serialize_entry("idempotencyKey", key)?;
        }
        error.end()
    }
}
