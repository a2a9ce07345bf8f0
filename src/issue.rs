//! Every code and all wording: what can be wrong with a call, and what normalization did to it.

use crate::json;
use crate::scan::{Kind, Str};
use std::fmt;
use std::num::NonZeroU32;

/// What is said: a line for each code, with its sentence; for each rule; for each phrase.
///
/// In a sentence `#` stands for a number, `^` and `~` for phrases. The JavaScript half has the same
/// file (`pkg/src/call/wording.ts`) and does the rendering there: English compresses better as text than
/// within a module.
const WORDING: &str = include_str!("issue/wording.txt");

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
    /// A negative number where a count is expected.
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
    /// A time before the year 2000.
    PastTimestamp,
    /// A described trait of another shape than described, kept as given.
    UnusualType,
    /// A trait that only the server may set; it is not sent.
    NotOwner,
    /// A warning of the service itself.
    Upstream,
}

impl Code {
    /// Every code, in order.
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

    /// The code as it stands in an issue, such as `invalid_type`.
    pub fn as_str(self) -> &'static str {
        let entry = line(WORDING, self as usize);
        entry.split_once(' ').map_or(entry, |(code, _)| code)
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
        line(WORDING, Code::ALL.len() + self as usize)
    }
}

/// A part of a message, by its line in the wording.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Phrase {
    /// `null`
    Null,
    /// `a boolean`
    Boolean,
    /// `a number`
    Number,
    /// `a string`
    String,
    /// `an array`
    Array,
    /// `an object`
    Object,
    /// `an empty array`
    EmptyArray,
    /// `a fraction`
    Fraction,
    /// `an integer beyond 2^53`
    BeyondSafe,
    /// `a string or a safe integer`
    StringOrSafeInteger,
    /// `a date as a string, or a number of seconds or milliseconds`
    Date,
    /// `an object with street, city, state, postal_code or country`
    AddressObject,
    /// `a URL as a string`
    Url,
    /// `an e-mail address as a string`
    Email,
    /// `a string or a whole number`
    StringOrWholeNumber,
    /// `a string or a number`
    StringOrNumber,
    /// `a call, or an array of at least one`
    Calls,
    /// This one is negative.
    IsNegative,
    /// The text holds a NUL character, which databases refuse.
    HasNul,
    /// Did you mean `~`?
    DidYouMean,
    /// # more of the call are not listed.
    More,
    /// Only the profile segment passes integrations on, and without them data would go where it must not.
    Restricts,
    /// Expected 1 to 255 characters: ASCII letters, digits, dots, colons, hyphens or underscores.
    MessageId,
    /// Expected an ISO 8601 date and time such as 2024-02-29T12:00:00Z.
    IsoDate,
    /// Expected an ISO 8601 date and time such as 2024-02-29T12:00:00Z, or an HTTP date such as Thu, 29 Feb 2024 12:00:00 GMT.
    AnyDate,
    /// A number of this many digits is ambiguous: 8 are a date, 7 a year and its day, 9 to 13 seconds or milliseconds since 1970, 16 microseconds, 19 nanoseconds.
    DigitCount,
    /// Only the years 0000 to 9999 can be sent.
    YearRange,
    /// There is no year -000000.
    NoYearZero,
    /// A year of two digits is only read before a time.
    ShortYear,
    /// There is no such month.
    NoMonth,
    /// That month has no such day.
    NoDayOfMonth,
    /// That year has no such week, or a week no such day.
    NoDayOfWeek,
    /// That year has no such day.
    NoDayOfYear,
    /// A month alone names no day.
    MonthOnly,
    /// A week alone names no day.
    WeekOnly,
    /// Expected hours and minutes after the date.
    HourOnly,
    /// Date and time must both have separators, or neither.
    MixedStyles,
    /// There is no such time of day.
    NoTime,
    /// Only seconds may have a fraction, of one digit or more.
    BadFraction,
    /// Expected Z or an offset from -23:59 to +23:59 after the time.
    BadOffset,
    /// `address`
    AddressName,
    /// `avatar`
    AvatarName,
    /// `description`
    DescriptionName,
    /// `email`
    EmailName,
    /// `employees`
    EmployeesName,
    /// `name`
    NameName,
    /// `phone`
    PhoneName,
    /// `plan`
    PlanName,
    /// `website`
    WebsiteName,
    /// `industry`
    IndustryName,
    /// `user_id`
    UserId,
    /// `userId`
    UserIdAlias,
    /// `group_id`
    GroupId,
    /// `groupId`
    GroupIdAlias,
    /// `traits`
    Traits,
    /// `timestamp`
    Timestamp,
    /// `context`
    Context,
    /// `postal_code`
    PostalCode,
}

impl Phrase {
    /// The words.
    pub fn as_str(self) -> &'static str {
        phrase(self as u8)
    }

    /// The name of a described trait, by its place in
    /// [`Known::ALL`](crate::rules::traits::Known::ALL), as the phrase's number.
    pub(crate) const fn trait_name(place: u8) -> u8 {
        Phrase::AddressName as u8 + place
    }

    /// The name of a field, by its place among them, likewise.
    pub(crate) const fn field_name(place: u8) -> u8 {
        Phrase::UserId as u8 + place
    }
}

fn phrase(number: u8) -> &'static str {
    line(WORDING, Code::ALL.len() + Rule::ALL.len() + usize::from(number))
}

/// A finding without its place: what a rule answers about the value it was given.
///
/// It is one number, so that a rule's answer is one too: code, form, and up to two phrases.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Problem(NonZeroU32);

/// How the phrases of a [`Problem`] are used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Whatever the code's sentence has room for.
    Plain,
    /// What was expected and what was found take the place of the code's own sentence.
    Type,
    /// The phrase follows the sentence.
    Because,
    /// The phrase takes the place of the sentence.
    Instead,
}

impl Problem {
    /// Never 0, because one bit above the code always is set.
    const fn pack(code: Code, form: Form, first: u8, second: u8) -> Self {
        let bits =
            0x80 | code as u32 | (form as u32) << 8 | (first as u32) << 16 | (second as u32) << 24;
        match NonZeroU32::new(bits) {
            Some(bits) => Problem(bits),
            None => unreachable!(),
        }
    }

    /// A finding whose code says it all, but for the number that goes with it.
    pub const fn new(code: Code) -> Self {
        Self::pack(code, Form::Plain, 0, 0)
    }

    /// A finding with a phrase that says why.
    pub const fn because(code: Code, why: Phrase) -> Self {
        Self::pack(code, Form::Because, why as u8, 0)
    }

    /// A finding that is told by a phrase alone.
    pub const fn told_by(code: Code, phrase: Phrase) -> Self {
        Self::pack(code, Form::Instead, phrase as u8, 0)
    }

    /// A described trait whose value is of an unusual kind.
    pub const fn unusual(kind: Phrase) -> Self {
        Self::pack(Code::UnusualType, Form::Plain, kind as u8, 0)
    }

    /// The same for a kind of JSON values.
    pub(crate) const fn unusual_kind(kind: Kind) -> Self {
        // The first phrases are those of the kinds.
        Self::pack(Code::UnusualType, Form::Plain, kind as u8, 0)
    }

    /// A key that the call does not have; the field at a place was probably meant.
    pub(crate) const fn mistyped(field: u8) -> Self {
        let suggestion = Phrase::DidYouMean as u8;
        Self::pack(Code::UnrecognizedKey, Form::Because, suggestion, Phrase::field_name(field))
    }

    /// A finding that names the field or trait to use instead.
    pub const fn naming(code: Code, name: Phrase) -> Self {
        Self::pack(code, Form::Plain, name as u8, 0)
    }

    /// Two names of the field whose place this is, with different values.
    pub(crate) const fn conflict(place: u8) -> Self {
        Self::pack(Code::Conflict, Form::Plain, Phrase::field_name(place), 0)
    }

    /// A trait whose name nearly is that of the described one at `place`.
    pub(crate) const fn similar(place: u8) -> Self {
        Self::pack(Code::SimilarKey, Form::Plain, Phrase::trait_name(place), 0)
    }

    /// A value of another type: what was expected, and what was found.
    pub const fn wrong_type(code: Code, expected: Phrase, found: Phrase) -> Self {
        Self::pack(code, Form::Type, expected as u8, found as u8)
    }

    /// A value of another type than `expected`.
    pub(crate) const fn wrong_kind(code: Code, expected: Phrase, found: Kind) -> Self {
        // The first phrases are those of the kinds.
        Self::pack(code, Form::Type, expected as u8, found as u8)
    }

    /// A value of another kind than one of JSON's.
    pub(crate) const fn other_kind(code: Code, expected: Kind, found: Kind) -> Self {
        Self::pack(code, Form::Type, expected as u8, found as u8)
    }

    /// The stable code.
    pub const fn code(self) -> Code {
        Code::ALL[(self.0.get() & 0x7f) as usize]
    }

    /// As a number: for records, and for JavaScript (`pkg/src/call/wording.ts`).
    pub(crate) const fn bits(self) -> u32 {
        self.0.get()
    }

    /// What [`bits`](Self::bits) has told.
    pub(crate) fn from_bits(bits: u32) -> Option<Self> {
        NonZeroU32::new(bits).map(Problem)
    }

    /// This finding about the call as a whole, whose message says a number: a limit, or the byte
    /// where reading stopped.
    pub fn of_call<'a>(self, number: u32) -> Issue<'a> {
        Issue { problem: self, number, path: Path::CALL }
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.of_call(0), f)
    }
}

/// The text of a phrase, or of a name, by its number.
pub(crate) fn named(number: u8) -> Str<'static> {
    Str::plain(phrase(number))
}

/// One step of a [`Path`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key<'a> {
    /// A member of an object, by its key as it came, escapes included.
    Name(Str<'a>),
    /// An element of an array.
    Index(u32),
}

/// Which object of the call a key stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Place {
    /// The call itself.
    Call,
    /// `traits`
    Traits,
    /// `traits.address`
    Address,
}

/// Where a value stands in the call: `["traits", "address", "city"]`; empty for the call itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Path<'a> {
    /// The object that `key` stands in.
    pub place: Place,
    /// The key of the value; `None` for the call itself.
    pub key: Option<Str<'a>>,
    /// The way on from there, for what is found within a value.
    pub within: Vec<Key<'a>>,
}

impl<'a> Path<'a> {
    /// The call itself.
    pub const CALL: Self = Path { place: Place::Call, key: None, within: Vec::new() };

    /// Its steps.
    pub fn iter(&self) -> impl Iterator<Item = Key<'a>> + '_ {
        let parents = ["traits", "address"].into_iter().take(self.place as usize);
        parents.map(Str::plain).chain(self.key).map(Key::Name).chain(self.within.iter().copied())
    }
}

/// One error or warning.
#[derive(Clone, PartialEq, Eq)]
pub struct Issue<'a> {
    /// What it is.
    pub problem: Problem,
    /// The number that the message says, if it says one: a limit, or a byte counted from 0.
    pub number: u32,
    /// Where it is.
    pub path: Path<'a>,
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
    /// The stable code.
    pub fn code(&self) -> Code {
        self.problem.code()
    }

    /// Appends one sentence for a developer: what was expected, what type came, what to do. Never
    /// the value: issues end up in logs. It holds nothing that JSON would have to escape.
    pub fn message(&self, out: &mut Vec<u8>) {
        let [_, form, first, second] = self.problem.bits().to_le_bytes();
        let is_type = form == Form::Type as u8;
        let entry = line(WORDING, if is_type { Code::InvalidType } else { self.code() } as usize);
        let (_, sentence) = entry.split_once(' ').unwrap_or_default();
        let texts = [
            if form == Form::Instead as u8 { phrase(first) } else { sentence },
            if form == Form::Because as u8 { " " } else { "" },
            if form == Form::Because as u8 { phrase(first) } else { "" },
        ];
        for part in texts.into_iter().flat_map(|text| text.split_inclusive(['#', '^', '~'])) {
            let (text, mark) = part.split_at(part.len() - 1);
            json::raw(text, out);
            match mark {
                "#" => json::number(self.number, out),
                "^" => json::raw(phrase(first), out),
                "~" => json::raw(phrase(second), out),
                other => json::raw(other, out),
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

impl fmt::Debug for Issue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}: {self}", self.code(), self.path)
    }
}

/// Line number `index` of `lines`: a table that takes no more room than its text.
pub(crate) fn line(lines: &'static str, index: usize) -> &'static str {
    let mut all = lines.as_bytes().split(|byte| *byte == b'\n');
    std::str::from_utf8(all.nth(index).unwrap_or_default()).unwrap_or_default()
}

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
            assert_eq!(Problem::new(code).code(), code);
        }
        for rule in Rule::ALL {
            assert_eq!(rule.as_str(), snake_case(&format!("{rule:?}")));
        }
    }

    #[test]
    fn every_code_has_a_sentence_that_json_can_hold() {
        for code in Code::ALL {
            let sentence = Problem::naming(code, Phrase::UserId).of_call(7).to_string();
            assert!(sentence.ends_with(['.', '?']) && sentence.contains(' '), "{sentence}");
            assert!(!sentence.contains(['"', '\\', '#', '^', '~']), "{sentence}");
        }
        let sentence = Problem::new(Code::ForbiddenKey).of_call(0).to_string();
        assert!(sentence.contains("__proto__"), "{sentence}");
    }

    #[test]
    fn messages_say_what_was_expected_and_found_and_why() {
        let issue = Problem::wrong_type(Code::InvalidEmail, Phrase::Email, Phrase::BeyondSafe);
        let said = "Expected an e-mail address as a string, got an integer beyond 2^53.";
        assert_eq!(issue.of_call(0).to_string(), said);
        let issue = Problem::because(Code::InvalidNumber, Phrase::IsNegative);
        let said = "Expected a number, zero or more. This one is negative.";
        assert_eq!(issue.of_call(0).to_string(), said);
        let issue = Problem::mistyped(2);
        let said = "The call has no such field. Did you mean `group_id`?";
        assert_eq!(issue.of_call(0).to_string(), said);
        let issue = Problem::unusual(Phrase::Object);
        let said = "Kept as given, though an object is unusual here.";
        assert_eq!(issue.of_call(0).to_string(), said);
        let issue = Problem::told_by(Code::Required, Phrase::More);
        assert_eq!(issue.of_call(7).to_string(), "7 more of the call are not listed.");
        let said = "Longer than 1024 bytes in UTF-8.";
        assert_eq!(Problem::new(Code::TooLong).of_call(1024).to_string(), said);
    }

    #[test]
    fn every_phrase_has_its_line() {
        assert_eq!(Phrase::PostalCode.as_str(), "postal_code");
        let lines = Code::ALL.len() + Rule::ALL.len() + Phrase::PostalCode as usize + 1;
        assert_eq!(WORDING.lines().count(), lines);
        for known in crate::rules::traits::Known::ALL {
            assert_eq!(phrase(Phrase::trait_name(known as u8)), known.as_str());
        }
        for (field, place) in crate::names::FIELDS.zip(0..) {
            assert_eq!(phrase(Phrase::field_name(place)), crate::names::NAMES[usize::from(field)]);
        }
    }
}
