//! Every code and all wording: what can be wrong with a call, and what normalization did to it.

use crate::json;
use crate::scan::Str;
use std::fmt;

/// What is wrong with one value, as a stable code.
///
/// Some codes are errors, some warnings, some both, according to where they stand
/// (`placeholder_id` is a warning for `"none"` and an error for `"undefined"`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// A required field is missing or `null`.
    Required,
    /// The value is of another type than the field takes.
    InvalidType,
    /// Nothing but white space.
    Empty,
    /// More UTF-8 bytes than the limit.
    TooLong,
    /// An id that is the text of a missing value (`"undefined"`, the nil UUID).
    PlaceholderId,
    /// Control, bidirectional or invisible characters, or a lone surrogate, in an id.
    InvalidCharacters,
    /// No date and time in an accepted form, or one that does not exist.
    InvalidTimestamp,
    /// No e-mail address.
    InvalidEmail,
    /// No absolute http or https URL, nor a bare host.
    InvalidUrl,
    /// No telephone number.
    InvalidPhone,
    /// A negative number or a fraction where a count is expected.
    InvalidNumber,
    /// A JavaScript value that JSON has no text for.
    NotSerializable,
    /// The text is no JSON, or not UTF-8.
    InvalidJson,
    /// The same key twice in one object.
    DuplicateKey,
    /// The key `__proto__`.
    ForbiddenKey,
    /// A field and its alias with different values.
    Conflict,
    /// Objects and arrays nested deeper than the limit.
    TooDeep,
    /// The normalized call has more bytes than the limit.
    TooLarge,
    /// A key that the call does not have; it is not sent.
    UnrecognizedKey,
    /// The year was written with two digits.
    TwoDigitYear,
    /// A time without an offset, read as UTC.
    NoOffset,
    /// More than 24 hours ahead of the clock.
    FutureTimestamp,
    /// An id of the form of an e-mail address.
    IdLooksLikeEmail,
    /// An id of the form of a URL or a host name.
    IdLooksLikeUrl,
    /// An address at a mail provider for the public, as a company's.
    ConsumerEmailDomain,
    /// A trait whose name nearly is that of a described one.
    SimilarKey,
    /// A trait that is `null`, which many services read as "clear".
    NullTrait,
}

impl Code {
    /// Every code, in order.
    pub const ALL: [Self; 27] = [
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
    ];

    /// The code as it stands in an issue, such as `invalid_type`.
    pub fn as_str(self) -> &'static str {
        line(CODES, self as usize)
    }
}

/// What normalization did to one value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// Outer white space was removed.
    Trimmed,
    /// A number became its decimal text.
    ToString,
    /// An alias became the field's own name.
    Renamed,
    /// The two-digit year was read as 2000 + YY.
    TwoDigitYear,
    /// A number of seconds or milliseconds since 1970 became a date.
    FromEpoch,
    /// An HTTP date (RFC 9110, section 5.6.7) became RFC 3339.
    FromHttpDate,
    /// A date without a time became midnight UTC.
    FromDateOnly,
    /// `24:00:00` became midnight of the next day.
    EndOfDay,
    /// Second 60 was held to 59.999.
    LeapSecond,
    /// Written as RFC 3339 in UTC.
    Utc,
    /// `https://` was put before a bare host.
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

    /// The rule as it stands in a change, such as `from_epoch`.
    pub fn as_str(self) -> &'static str {
        line(RULES, self as usize)
    }
}

/// A finding without its place: what a rule answers about the value it was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The stable code.
    pub code: Code,
    /// What the message says beside it. Never the value: issues end up in logs.
    pub hint: Hint,
}

/// The part of a message that the code alone does not tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// The code's own sentence is enough.
    None,
    /// What was expected, as `"a string"`, and the type that was found, as `"an array"`.
    Type {
        /// What the field takes.
        expected: &'static str,
        /// What it was given.
        found: &'static str,
    },
    /// The limit that was passed.
    Limit(u32),
    /// The name to use instead.
    Name(&'static str),
    /// A phrase that says what is wrong, as `"the month has no such day"`.
    Because(&'static str),
    /// The byte where reading stopped, counted from 0.
    Byte(u32),
}

impl Problem {
    /// A finding whose code says it all.
    pub const fn new(code: Code) -> Self {
        Problem { code, hint: Hint::None }
    }

    /// A finding with a phrase that says why.
    pub const fn because(code: Code, why: &'static str) -> Self {
        Problem { code, hint: Hint::Because(why) }
    }

    /// This finding, at `path`.
    pub fn at(self, path: Path<'_>) -> Issue<'_> {
        Issue { code: self.code, path, hint: self.hint }
    }
}

/// One step of a [`Path`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key<'a> {
    /// A member of an object, by its key as it came, escapes included.
    Name(Str<'a>),
    /// An element of an array.
    Index(u32),
}

impl<'a> From<&'a str> for Key<'a> {
    /// The key of this name, which must hold nothing that JSON would have to escape.
    fn from(name: &'a str) -> Self {
        Key::Name(Str { raw: name.as_bytes(), escaped: false })
    }
}

/// Where a value stands in the call: `["traits", "address", "city"]`; empty for the call itself.
pub type Path<'a> = Vec<Key<'a>>;

/// One error or warning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Issue<'a> {
    /// The stable code.
    pub code: Code,
    /// Where it is.
    pub path: Path<'a>,
    /// What the message says beside the code.
    pub hint: Hint,
}

/// One thing that normalization did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change<'a> {
    /// Where.
    pub path: Path<'a>,
    /// What.
    pub rule: Rule,
}

impl Issue<'_> {
    /// Appends one sentence for a developer: what was expected, what type came, what to do. Never
    /// the value. It holds nothing that JSON would have to escape.
    pub fn message(&self, out: &mut Vec<u8>) {
        match self.hint {
            Hint::None => json::raw(line(SENTENCES, self.code as usize), out),
            Hint::Because(why) => {
                json::raw(line(SENTENCES, self.code as usize), out);
                json::raw(" ", out);
                json::raw(why, out);
            }
            Hint::Type { expected, found } => {
                json::raw("Expected ", out);
                json::raw(expected, out);
                json::raw(", got ", out);
                json::raw(found, out);
                json::raw(".", out);
            }
            Hint::Name(name) => {
                let (before, after) = match self.code {
                    Code::Conflict => {
                        ("Given together with `", "`, with another value: send one of the two.")
                    }
                    _ => ("Kept under its own name. Did you mean `", "`?"),
                };
                json::raw(before, out);
                json::raw(name, out);
                json::raw(after, out);
            }
            Hint::Limit(number) | Hint::Byte(number) => {
                let (before, after) = match self.code {
                    Code::TooDeep => {
                        ("Nested deeper than ", " levels, the call itself being the first.")
                    }
                    Code::TooLarge => (
                        "The call has more than ",
                        " bytes as normalized JSON; send fewer or shorter traits.",
                    ),
                    Code::InvalidJson => {
                        ("This is not JSON text in UTF-8: reading stopped at byte ", ".")
                    }
                    _ => ("Longer than ", " bytes in UTF-8."),
                };
                json::raw(before, out);
                json::number(number, out);
                json::raw(after, out);
            }
        }
    }
}

impl fmt::Display for Issue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut message = Vec::new();
        self.message(&mut message);
        f.write_str(&String::from_utf8_lossy(&message))
    }
}

/// Line number `index` of `lines`: a table that takes no more room than its text.
pub(crate) fn line(lines: &'static str, index: usize) -> &'static str {
    let mut all = lines.as_bytes().split(|byte| *byte == b'\n');
    std::str::from_utf8(all.nth(index).unwrap_or_default()).unwrap_or_default()
}

/// The codes as they stand in issues, in the order of [`Code::ALL`].
const CODES: &str = "\
required
invalid_type
empty
too_long
placeholder_id
invalid_characters
invalid_timestamp
invalid_email
invalid_url
invalid_phone
invalid_number
not_serializable
invalid_json
duplicate_key
forbidden_key
conflict
too_deep
too_large
unrecognized_key
two_digit_year
no_offset
future_timestamp
id_looks_like_email
id_looks_like_url
consumer_email_domain
similar_key
null_trait";

/// The rules as they stand in changes, in the order of [`Rule::ALL`].
const RULES: &str = "\
trimmed
to_string
renamed
two_digit_year
from_epoch
from_http_date
from_date_only
end_of_day
leap_second
utc
scheme_added
lowercased_domain
e164
dropped";

/// What each code says by itself, as a sentence, in the order of [`Code::ALL`].
const SENTENCES: &str = "\
Required, but missing or null.
This value is of a type that the field does not take.
Nothing but white space.
This value is too long.
This is the text of a missing value, not an id; check where it comes from.
An id must not hold control characters, bidirectional controls, invisible characters or lone surrogates.
No date and time that can be read.
Expected an e-mail address such as name@example.com.
Expected an http or https URL without credentials, or a host name such as example.com.
Expected a telephone number of 3 to 15 digits such as +1 201 555 0123.
Expected a whole number, zero or more.
JSON has no text for this value.
This is not JSON text in UTF-8.
This key stands twice in one object.
The key __proto__ is refused: it can change objects that it does not belong to.
Two names of one field have different values: send one of the two.
Nested too deep.
The call is too large.
The call has no such field.
The year has two digits and was read as 20YY; write four.
No UTC offset given, read as UTC; end the time with Z or an offset.
More than 24 hours ahead of the clock.
This id is an e-mail address, which people change; prefer an id that stays.
This id is a URL or host name, which companies change; prefer an id that stays.
This is at a mail provider for the public, rarely a group's own.
The name of this trait is close to that of a described one.
Many services read null as: clear this trait.";

#[cfg(test)]
mod tests {
    use super::*;

    /// A name in Rust, as it stands in an issue: `InvalidType` is `invalid_type`.
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
        for code in Code::ALL {
            assert_eq!(code.as_str(), snake_case(&format!("{code:?}")));
        }
        for rule in Rule::ALL {
            assert_eq!(rule.as_str(), snake_case(&format!("{rule:?}")));
        }
    }

    #[test]
    fn every_code_has_a_sentence_that_json_can_hold() {
        assert_eq!(SENTENCES.lines().count(), Code::ALL.len());
        for code in Code::ALL {
            let mut message = Vec::new();
            Problem::new(code).at(Path::new()).message(&mut message);
            let sentence = String::from_utf8(message).unwrap();
            assert!(sentence.ends_with('.') && sentence.contains(' '), "{sentence}");
            assert!(!sentence.contains(['"', '\\']), "{sentence}");
        }
        let sentence = line(SENTENCES, Code::ForbiddenKey as usize);
        assert!(sentence.contains("__proto__"), "{sentence}");
    }
}
