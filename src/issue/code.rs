//! Every code and every rule: what can be wrong with a call, and what normalization did to it.

use super::WORDING;
use crate::text::line;

/// What is wrong with one value, as a stable code.
///
/// Some codes are errors, some are warnings, and some can be either, depending on the value
/// (`placeholder_id` is a warning for `"none"` and an error for `"undefined"`).
///
/// ```
/// use group_call::{AsciiUrls, Code, Options, validate};
///
/// let invalid = validate(b"{}", &Options::default(), &AsciiUrls).unwrap_err();
/// assert!(invalid.issues.iter().all(|issue| issue.code == Code::Required));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// A required field is missing or `null`.
    Required,
    /// The value's type is not one that the field takes.
    InvalidType,
    /// Nothing but white space.
    Empty,
    /// More UTF-8 bytes than the limit.
    TooLong,
    /// An id that stands for a missing value (`"undefined"`, the nil UUID).
    PlaceholderId,
    /// Control, bidirectional or invisible characters, or a lone surrogate, in an id; NUL in a
    /// described trait.
    InvalidCharacters,
    /// Not a date and time in an accepted form, or one that does not exist.
    InvalidTimestamp,
    /// Not an e-mail address.
    InvalidEmail,
    /// Neither an absolute http or https URL without credentials nor a bare host.
    InvalidUrl,
    /// Not a telephone number.
    InvalidPhone,
    /// A negative number where a count is expected.
    InvalidNumber,
    /// A JavaScript value that JSON has no text for.
    NotSerializable,
    /// The text is not JSON, or not UTF-8.
    InvalidJson,
    /// The same key twice in one object.
    DuplicateKey,
    /// The key `__proto__`.
    ForbiddenKey,
    /// A field and its alias with different values, or a restriction that the profile cannot pass
    /// on.
    Conflict,
    /// Objects and arrays nested deeper than the limit.
    TooDeep,
    /// The normalized call has more bytes than the limit.
    TooLarge,
    /// A key that the call does not know, which is not sent; or one of an address, which is.
    UnrecognizedKey,
    /// The year was written with two digits.
    TwoDigitYear,
    /// A time without an offset, read as UTC.
    NoOffset,
    /// More than 24 hours ahead of the clock.
    FutureTimestamp,
    /// An id in the form of an e-mail address.
    IdLooksLikeEmail,
    /// An id in the form of a URL or a host name.
    IdLooksLikeUrl,
    /// An e-mail address or website at a public mail provider, given as the group's own.
    ConsumerEmailDomain,
    /// A trait whose name is almost that of a described one.
    SimilarKey,
    /// A trait that is `null`, which many services read as "clear".
    NullTrait,
    /// A time before the year 2000.
    PastTimestamp,
    /// A described trait whose value has an unexpected shape, kept as given.
    UnusualType,
    /// A trait that only the server may set; it is not sent.
    NotOwner,
    /// A warning from the service itself.
    Upstream,
}

impl Code {
    /// Every code, in order.
    ///
    /// ```
    /// # use group_call::Code;
    /// let known = Code::ALL.into_iter().find(|code| code.as_str() == "invalid_url");
    /// assert_eq!(known, Some(Code::InvalidUrl));
    /// ```
    pub const ALL: [Self; 31] = [
        Self::Required,
        Self::InvalidType,
        Self::Empty,
        Self::TooLong,
        Self::PlaceholderId,
        Self::InvalidCharacters,
        Self::InvalidTimestamp,
        Self::InvalidEmail,
        Self::InvalidUrl,
        Self::InvalidPhone,
        Self::InvalidNumber,
        Self::NotSerializable,
        Self::InvalidJson,
        Self::DuplicateKey,
        Self::ForbiddenKey,
        Self::Conflict,
        Self::TooDeep,
        Self::TooLarge,
        Self::UnrecognizedKey,
        Self::TwoDigitYear,
        Self::NoOffset,
        Self::FutureTimestamp,
        Self::IdLooksLikeEmail,
        Self::IdLooksLikeUrl,
        Self::ConsumerEmailDomain,
        Self::SimilarKey,
        Self::NullTrait,
        Self::PastTimestamp,
        Self::UnusualType,
        Self::NotOwner,
        Self::Upstream,
    ];

    /// The code as it appears in an issue, such as `invalid_type`.
    ///
    /// ```
    /// # use group_call::Code;
    /// assert_eq!(Code::InvalidType.as_str(), "invalid_type");
    /// ```
    pub fn as_str(self) -> &'static str {
        let entry = line(WORDING, self as usize);
        entry.split_once(' ').map_or(entry, |(code, _)| code)
    }
}

/// What normalization did to one value.
///
/// ```
/// use group_call::{AsciiUrls, Options, Rule, validate};
///
/// let text = br#"{"user_id":"u1","group_id":"g1","traits":{"website":"acme.com"},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
/// let valid = validate(text, &Options::default(), &AsciiUrls)?;
/// assert_eq!(valid.changes[0].rule, Rule::SchemeAdded);
/// # Ok::<(), group_call::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// Leading and trailing white space was removed.
    Trimmed,
    /// A number became its decimal text.
    ToString,
    /// An alias became the field's own name.
    Renamed,
    /// The two-digit year was read as 2000 + YY.
    TwoDigitYear,
    /// A number of seconds, milli-, micro- or nanoseconds since 1970 became a date.
    FromEpoch,
    /// An HTTP date (RFC 9110, section 5.6.7) became RFC 3339.
    FromHttpDate,
    /// A date without a time became midnight UTC.
    FromDateOnly,
    /// `24:00:00` became midnight of the next day.
    EndOfDay,
    /// Second 60 was capped at 59.999.
    LeapSecond,
    /// The timestamp was rewritten as RFC 3339 in UTC.
    Utc,
    /// `https://` was put before a bare host, or `https:` before `//host`.
    SchemeAdded,
    /// The ASCII letters of an e-mail address's domain were lower-cased.
    LowercasedDomain,
    /// A telephone number was written in E.164 form.
    E164,
    /// The value is not sent.
    Dropped,
}

impl Rule {
    /// Every rule, in order.
    ///
    /// ```
    /// # use group_call::Rule;
    /// assert!(Rule::ALL.contains(&Rule::Trimmed));
    /// ```
    pub const ALL: [Self; 14] = [
        Self::Trimmed,
        Self::ToString,
        Self::Renamed,
        Self::TwoDigitYear,
        Self::FromEpoch,
        Self::FromHttpDate,
        Self::FromDateOnly,
        Self::EndOfDay,
        Self::LeapSecond,
        Self::Utc,
        Self::SchemeAdded,
        Self::LowercasedDomain,
        Self::E164,
        Self::Dropped,
    ];

    /// The rule as it appears in a change, such as `from_epoch`.
    ///
    /// ```
    /// # use group_call::Rule;
    /// assert_eq!(Rule::FromEpoch.as_str(), "from_epoch");
    /// ```
    pub fn as_str(self) -> &'static str {
        line(WORDING, Code::ALL.len() + self as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Rust name as it appears in an issue: `InvalidType` is `invalid_type`.
    fn snake_case(name: &str) -> String {
        let mut text = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !text.is_empty() {
                text.push('_');
            }
            text.push(c.to_ascii_lowercase());
        }
        text
    }

    #[test]
    fn codes_and_rules_have_their_names() {
        for (index, code) in Code::ALL.into_iter().enumerate() {
            assert_eq!(code.as_str(), snake_case(&format!("{code:?}")));
            assert_eq!(code as usize, index);
        }
        for (index, rule) in Rule::ALL.into_iter().enumerate() {
            assert_eq!(rule.as_str(), snake_case(&format!("{rule:?}")));
            assert_eq!(rule as usize, index);
        }
    }
}
