//! The caller's choices about how a call is judged.

use crate::call::Profile;

/// What becomes of a described trait whose value is bad.
///
/// ```
/// use group_call::{AsciiUrls, InvalidTraits, Options, validate};
///
/// let text = br#"{"user_id":"u1","group_id":"g1","traits":{"email":"jane"},"timestamp":"2024-02-29T12:00:00Z"}"#;
/// let options = Options { invalid_traits: InvalidTraits::Drop, ..Options::default() };
/// let valid = validate(text, &options, &AsciiUrls)?;
/// assert_eq!(valid.call.traits_json(), "{}");
/// assert_eq!(valid.warnings[0].code.as_str(), "invalid_email");
/// # Ok::<(), group_call::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum InvalidTraits {
    /// The call is refused.
    #[default]
    Reject,
    /// The trait is sent as given, with a warning.
    Keep,
    /// The trait is not sent, with a warning; of an `address`, only the bad field.
    Drop,
}

/// How large a call may be.
///
/// ```
/// use group_call::{AsciiUrls, Limits, Options, validate};
///
/// let limits = Limits { bytes: 1_000, ..Limits::default() };
/// let options = Options { limits, ..Options::default() };
/// let text = format!(
///     r#"{{"user_id":"u1","group_id":"g1","traits":{{"note":"{}"}},"timestamp":"2024-02-29T12:00:00Z"}}"#,
///     "x".repeat(1_000),
/// );
/// let invalid = validate(text.as_bytes(), &options, &AsciiUrls).unwrap_err();
/// assert_eq!(invalid.issues[0].code.as_str(), "too_large");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of the normalized call in UTF-8. Default 32,768; `u32::MAX` means no limit, whatever
    /// the profile.
    pub bytes: u32,
    /// Levels of nesting, the call itself being 1. Default 32, at most 1,000.
    pub depth: u32,
    /// Bytes of an id in UTF-8. Default 1,024.
    pub id_bytes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 32_768, depth: 32, id_bytes: 1024 }
    }
}

/// Options of validation; `Options::default()` has all the defaults.
///
/// ```
/// use group_call::{AsciiUrls, InvalidTraits, Options, validate};
///
/// let text = br#"{"user_id":"u1","group_id":"g1","traits":{"email":"jane"},"timestamp":"2024-02-29T12:00:00Z"}"#;
/// assert!(validate(text, &Options::default(), &AsciiUrls).is_err());
/// let options = Options { invalid_traits: InvalidTraits::Keep, ..Options::default() };
/// assert!(validate(text, &options, &AsciiUrls).is_ok());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// What becomes of described traits with bad values.
    pub invalid_traits: InvalidTraits,
    /// How large a call may be.
    pub limits: Limits,
    /// The service whose rules apply.
    pub profile: Profile,
    /// The clock, in milliseconds since 1970. Without one there is no `future_timestamp`, and the
    /// two-digit years of RFC 850 are those from 1970 to 2069.
    pub now_ms: Option<i64>,
    /// A random number the caller can't predict. With it, the time that a call takes is linear in its
    /// length, whatever its keys are. No verdict depends on it.
    pub seed: u64,
}
