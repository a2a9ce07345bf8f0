//! The entry for native callers: a valid call, or every problem with it.

use super::{Options, call};
use crate::call::Normalized;
use crate::host::Urls;
use crate::issue::{Change, Issue};
use std::error::Error;
use std::fmt;

/// A call that can be sent.
///
/// ```
/// use group_call::{AsciiUrls, Options, validate};
///
/// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
/// let valid = validate(text, &Options::default(), &AsciiUrls)?;
/// assert_eq!(valid.call.user_id(), "u1");
/// assert_eq!(valid.warnings[0].code.as_str(), "placeholder_id");
/// assert_eq!(valid.changes[0].rule.as_str(), "trimmed");
/// # Ok::<(), group_call::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Valid<'a> {
    /// The call as it is sent.
    pub call: Normalized<'a>,
    /// What the caller may want to look at.
    pub warnings: Vec<Issue>,
    /// What normalization did.
    pub changes: Vec<Change>,
}

/// Why a call cannot be sent: every problem with it.
///
/// ```
/// use group_call::{AsciiUrls, Options, validate};
///
/// let text = br#"{"user_id":"u1","group_id":[],"traits":{}}"#;
/// let invalid = validate(text, &Options::default(), &AsciiUrls).unwrap_err();
/// assert_eq!(invalid.issues.len(), 2);
/// assert!(invalid.to_string().starts_with("group_id: Expected a string, got an array."));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Invalid {
    /// The problems; at least one.
    pub issues: Vec<Issue>,
    /// What else the caller may want to look at.
    pub warnings: Vec<Issue>,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.issues.iter().enumerate() {
            write!(f, "{}{issue}", if index == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl Error for Invalid {}

/// Reads, validates and normalizes the JSON text of one call.
///
/// `urls` judges the web addresses that a cheap ASCII check cannot decide; with the feature `url`,
/// pass `WhatwgUrls`.
///
/// # Errors
/// [`Invalid`] with every issue. Text that is not JSON or is nested too deep, and a call that is
/// too large once normalized, have only that one issue.
///
/// ```
/// use group_call::{AsciiUrls, Form, Options, validate};
///
/// let text = br#"{"user_id":" u1 ","group_id":7,"traits":{},"timestamp":"2024-02-29"}"#;
/// let valid = validate(text, &Options::default(), &AsciiUrls)?;
/// assert_eq!(
///     valid.call.to_json(Form::Group),
///     br#"{"user_id":"u1","group_id":"7","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#,
/// );
/// assert_eq!(valid.changes.len(), 3);
///
/// let invalid = validate(br#"{"user_id":"u1"}"#, &Options::default(), &AsciiUrls).unwrap_err();
/// let codes: Vec<_> = invalid.issues.iter().map(|issue| issue.code.as_str()).collect();
/// assert_eq!(codes, ["required", "required", "required"]);
/// # Ok::<(), group_call::Invalid>(())
/// ```
pub fn validate<'a>(
    json: &'a [u8],
    options: &Options,
    urls: &dyn Urls,
) -> Result<Valid<'a>, Invalid> {
    let verdict = call(json, options, urls);
    let findings = verdict.findings;
    let warnings = findings.warnings(json);
    match verdict.call {
        Some(call) => Ok(Valid { call, warnings, changes: findings.changes(json) }),
        None => Err(Invalid { issues: findings.issues(json), warnings }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use crate::issue::Code;
    use crate::parse::Limits;

    const LATER: &[u8] =
        br#"{"user_id":"u","group_id":"g","traits":{},"timestamp":"2999-01-01T00:00:00.000Z"}"#;

    fn codes(issues: &[Issue]) -> Vec<Code> {
        issues.iter().map(|issue| issue.code).collect()
    }

    #[test]
    fn the_size_limit_holds_and_counts_the_normalized_call() {
        let limits = Limits { bytes: LATER.len() as u32, ..Limits::default() };
        let options = Options { limits, now_ms: Some(0), ..Options::default() };
        let spaced = [LATER, b"   "].concat();
        assert!(validate(&spaced, &options, &AsciiUrls).is_ok());
        let limits = Limits { bytes: limits.bytes - 1, ..limits };
        let invalid = validate(LATER, &Options { limits, ..options }, &AsciiUrls).unwrap_err();
        assert_eq!(codes(&invalid.issues), [Code::TooLarge]);
        assert_eq!(codes(&invalid.warnings), [Code::FutureTimestamp]);
    }

    #[test]
    fn without_a_clock_no_date_is_in_the_future() {
        let valid = validate(LATER, &Options::default(), &AsciiUrls).unwrap();
        assert_eq!(codes(&valid.warnings), []);
        let text = br#"{"user_id":"u","group_id":"g","traits":{},"timestamp":"Sunday, 06-Nov-94 08:49:37 GMT"}"#;
        let valid = validate(text, &Options::default(), &AsciiUrls).unwrap();
        assert_eq!(valid.call.timestamp(), "1994-11-06T08:49:37.000Z");
    }

    #[test]
    fn an_invalid_call_says_everything() {
        let invalid = validate(b"{\"user_id\":[]}", &Options::default(), &AsciiUrls).unwrap_err();
        let message = invalid.to_string();
        assert_eq!(message.lines().count(), 4);
        assert!(message.starts_with("user_id: Expected a string, got an array."), "{message}");
    }
}
