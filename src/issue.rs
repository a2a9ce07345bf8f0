//! Every code and all wording: what can be wrong with a call, and what normalization did to it.

use std::borrow::Cow;
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
    /// The code as it stands in an issue, such as `invalid_type`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Code::Required => "required",
            Code::InvalidType => "invalid_type",
            Code::Empty => "empty",
            Code::TooLong => "too_long",
            Code::PlaceholderId => "placeholder_id",
            Code::InvalidCharacters => "invalid_characters",
            Code::InvalidTimestamp => "invalid_timestamp",
            Code::InvalidEmail => "invalid_email",
            Code::InvalidUrl => "invalid_url",
            Code::InvalidPhone => "invalid_phone",
            Code::InvalidNumber => "invalid_number",
            Code::NotSerializable => "not_serializable",
            Code::InvalidJson => "invalid_json",
            Code::DuplicateKey => "duplicate_key",
            Code::ForbiddenKey => "forbidden_key",
            Code::Conflict => "conflict",
            Code::TooDeep => "too_deep",
            Code::TooLarge => "too_large",
            Code::UnrecognizedKey => "unrecognized_key",
            Code::TwoDigitYear => "two_digit_year",
            Code::NoOffset => "no_offset",
            Code::FutureTimestamp => "future_timestamp",
            Code::IdLooksLikeEmail => "id_looks_like_email",
            Code::IdLooksLikeUrl => "id_looks_like_url",
            Code::ConsumerEmailDomain => "consumer_email_domain",
            Code::SimilarKey => "similar_key",
            Code::NullTrait => "null_trait",
        }
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
    /// Written as RFC 3339 in UTC.
    Utc,
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
    /// The rule as it stands in a change, such as `from_epoch`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Rule::Trimmed => "trimmed",
            Rule::ToString => "to_string",
            Rule::Renamed => "renamed",
            Rule::Utc => "utc",
            Rule::TwoDigitYear => "two_digit_year",
            Rule::FromEpoch => "from_epoch",
            Rule::FromHttpDate => "from_http_date",
            Rule::FromDateOnly => "from_date_only",
            Rule::EndOfDay => "end_of_day",
            Rule::LeapSecond => "leap_second",
            Rule::SchemeAdded => "scheme_added",
            Rule::LowercasedDomain => "lowercased_domain",
            Rule::E164 => "e164",
            Rule::Dropped => "dropped",
        }
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
#[derive(Clone, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Key<'a> {
    /// A member of an object.
    Name(Cow<'a, str>),
    /// An element of an array.
    Index(u32),
}

impl<'a> From<&'a str> for Key<'a> {
    fn from(name: &'a str) -> Self {
        Key::Name(Cow::Borrowed(name))
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

impl fmt::Display for Issue<'_> {
    /// One sentence for a developer: what was expected, what type came, what to do. Never the
    /// value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.hint {
            Hint::Type { expected, found } => {
                for part in ["Expected ", expected, ", got ", found] {
                    f.write_str(part)?;
                }
                return f.write_str(".");
            }
            Hint::Limit(limit) => {
                let (before, after) = match self.code {
                    Code::TooDeep => {
                        ("Nested deeper than ", " levels, the call itself being the first.")
                    }
                    Code::TooLarge => (
                        "The call has more than ",
                        " bytes as normalized JSON; send fewer or shorter traits.",
                    ),
                    _ => ("Longer than ", " bytes in UTF-8."),
                };
                f.write_str(before)?;
                f.write_str(crate::json::Decimal::of(limit).as_str())?;
                return f.write_str(after);
            }
            Hint::Byte(byte) => {
                f.write_str("This is not JSON text in UTF-8: reading stopped at byte ")?;
                f.write_str(crate::json::Decimal::of(byte).as_str())?;
                return f.write_str(".");
            }
            Hint::Name(name) => {
                let (before, after) = match self.code {
                    Code::Conflict => {
                        ("Given together with `", "`, with another value: send one of the two.")
                    }
                    _ => ("Kept under its own name. Did you mean `", "`?"),
                };
                f.write_str(before)?;
                f.write_str(name)?;
                return f.write_str(after);
            }
            Hint::Because(why) => {
                f.write_str(self.code.sentence())?;
                f.write_str(" ")?;
                return f.write_str(why);
            }
            Hint::None => {}
        }
        f.write_str(self.code.sentence())
    }
}

impl Code {
    /// What the code says by itself, as a sentence.
    const fn sentence(self) -> &'static str {
        match self {
            Code::Required => "Required, but missing or null.",
            Code::InvalidType => "This value is of a type that the field does not take.",
            Code::Empty => "Nothing but white space.",
            Code::TooLong => "This value is too long.",
            Code::PlaceholderId => {
                "This is the text of a missing value, not an id; check where it comes from."
            }
            Code::InvalidCharacters => {
                "An id must not hold control characters, bidirectional controls, invisible characters or lone surrogates."
            }
            Code::InvalidTimestamp => "No date and time that can be read.",
            Code::InvalidEmail => "Expected an e-mail address such as name@example.com.",
            Code::InvalidUrl => {
                "Expected an http or https URL without credentials, or a host name such as example.com."
            }
            Code::InvalidPhone => {
                "Expected a telephone number of 3 to 15 digits such as +1 201 555 0123."
            }
            Code::InvalidNumber => "Expected a whole number, zero or more.",
            Code::NotSerializable => "JSON has no text for this value.",
            Code::InvalidJson => "This is not JSON text in UTF-8.",
            Code::DuplicateKey => "This key stands twice in one object.",
            Code::ForbiddenKey => {
                "The key __proto__ is refused: it can change objects that it does not belong to."
            }
            Code::Conflict => "Two names of one field have different values: send one of the two.",
            Code::TooDeep => "Nested too deep.",
            Code::TooLarge => "The call is too large.",
            Code::UnrecognizedKey => "The call has no such field.",
            Code::TwoDigitYear => "The year has two digits and was read as 20YY; write four.",
            Code::NoOffset => "No UTC offset given, read as UTC; end the time with Z or an offset.",
            Code::FutureTimestamp => "More than 24 hours ahead of the clock.",
            Code::IdLooksLikeEmail => {
                "This id is an e-mail address, which people change; prefer an id that stays."
            }
            Code::IdLooksLikeUrl => {
                "This id is a URL or host name, which companies change; prefer an id that stays."
            }
            Code::ConsumerEmailDomain => {
                "This is at a mail provider for the public, rarely a group's own."
            }
            Code::SimilarKey => "The name of this trait is close to that of a described one.",
            Code::NullTrait => "Many services read null as: clear this trait.",
        }
    }
}
