//! A problem, and the sentence that describes it.

use super::WORDING;
use super::code::{Code, Rule};
use crate::names::NAMES;
use crate::text::{json, line};
use std::fmt;
use std::num::NonZeroU32;

/// From this number on, words are keys of [`NAMES`]; below it, they are phrases.
pub const NAME: u8 = 0x80;
/// Set in the byte of a code, so that it is never 0.
const IS_CODE: u32 = 0x80;

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
}

impl Phrase {
    /// How many there are.
    pub const COUNT: usize = Self::BadOffset as usize + 1;

    /// The words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        word(self as u8)
    }
}

/// The word with this number: a phrase, or from [`NAME`] on a key of [`NAMES`].
fn word(number: u8) -> &'static str {
    match NAMES.get(usize::from(number.wrapping_sub(NAME))) {
        Some(name) => name,
        None => line(WORDING, Code::ALL.len() + Rule::ALL.len() + usize::from(number)),
    }
}

/// A finding without its path: what a rule says of the value that it was given.
///
/// It is one number, so that a rule's answer is one too: code, sentence, and up to two words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Problem(NonZeroU32);

/// How the words of a [`Problem`] are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sentence {
    /// They fill the gaps in the code's own sentence.
    Plain,
    /// They are what was expected and what was found, in a sentence that replaces the code's own.
    Type,
    /// The phrase follows the sentence.
    Because,
    /// The phrase replaces the sentence.
    Instead,
}

/// Every way, in order.
pub const SENTENCES: [Sentence; 4] =
    [Sentence::Plain, Sentence::Type, Sentence::Because, Sentence::Instead];

impl Problem {
    /// Never 0, because [`IS_CODE`] is set.
    const fn pack(code: Code, sentence: Sentence, first: u8, second: u8) -> Self {
        let bits = IS_CODE
            | code as u32
            | (sentence as u32) << 8
            | (first as u32) << 16
            | (second as u32) << 24;
        match NonZeroU32::new(bits) {
            Some(bits) => Problem(bits),
            None => unreachable!(),
        }
    }

    /// A finding whose code says it all, apart from the number that goes with it.
    pub const fn new(code: Code) -> Self {
        Self::pack(code, Sentence::Plain, 0, 0)
    }

    /// A finding with a phrase that says why.
    pub const fn because(code: Code, why: Phrase) -> Self {
        Self::pack(code, Sentence::Because, why as u8, 0)
    }

    /// A finding whose message is a phrase alone.
    pub const fn told_by(code: Code, phrase: Phrase) -> Self {
        Self::pack(code, Sentence::Instead, phrase as u8, 0)
    }

    /// A described trait with an unusual kind of value.
    pub const fn unusual(kind: Phrase) -> Self {
        Self::pack(Code::UnusualType, Sentence::Plain, kind as u8, 0)
    }

    /// A key that the call does not know; the field with this name was probably meant.
    pub const fn mistyped(name: u8) -> Self {
        let suggestion = Phrase::DidYouMean as u8;
        Self::pack(Code::UnrecognizedKey, Sentence::Because, suggestion, NAME + name)
    }

    /// A finding that names a key of [`NAMES`], by its index there.
    #[must_use]
    pub const fn naming(code: Code, name: u8) -> Self {
        Self::pack(code, Sentence::Plain, NAME + name, 0)
    }

    /// A value of the wrong type: what was expected, and what was found.
    pub const fn wrong_type(code: Code, expected: Phrase, found: Phrase) -> Self {
        Self::pack(code, Sentence::Type, expected as u8, found as u8)
    }

    /// The stable code.
    pub const fn code(self) -> Code {
        Code::ALL[(self.0.get() & 0x7f) as usize]
    }

    /// As a number: the code and a bit above it, a [`Sentence`] and up to two words, a byte each.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0.get()
    }

    /// Appends one sentence for a developer: what was expected, what type was given, what to do. It
    /// never contains the value, because issues end up in logs, nor anything that JSON would have
    /// to escape. `number` is the limit, or the byte position, that some sentences mention.
    pub fn message(self, number: u32, out: &mut Vec<u8>) {
        let [_, sentence, first, second] = self.bits().to_le_bytes();
        let is_type = sentence == Sentence::Type as u8;
        let entry = line(WORDING, if is_type { Code::InvalidType } else { self.code() } as usize);
        let (_, own) = entry.split_once(' ').unwrap_or_default();
        let texts = [
            if sentence == Sentence::Instead as u8 { word(first) } else { own },
            if sentence == Sentence::Because as u8 { " " } else { "" },
            if sentence == Sentence::Because as u8 { word(first) } else { "" },
        ];
        for part in texts.into_iter().flat_map(|text| text.split_inclusive(['#', '^', '~'])) {
            let (text, mark) = part.split_at(part.len() - 1);
            json::raw(text, out);
            match mark {
                "#" => json::number(number, out),
                "^" => json::raw(word(first), out),
                "~" => json::raw(word(second), out),
                other => json::raw(other, out),
            }
        }
    }

    /// What [`message`](Self::message) appends, as a string.
    #[must_use]
    pub fn to_message(self, number: u32) -> String {
        let mut message = Vec::new();
        self.message(number, &mut message);
        String::from_utf8(message).unwrap_or_default()
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({})", self.code(), self.to_message(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{FIELDS, POSTAL_CODE};

    #[test]
    fn every_code_has_a_sentence_that_json_can_hold() {
        for code in Code::ALL {
            let problem = Problem::naming(code, POSTAL_CODE);
            assert_eq!(problem.code(), code);
            let sentence = problem.to_message(7);
            assert!(sentence.ends_with(['.', '?']) && sentence.contains(' '), "{sentence}");
            assert!(!sentence.contains(['"', '\\', '#', '^', '~']), "{sentence}");
        }
        let sentence = Problem::new(Code::ForbiddenKey).to_message(0);
        assert!(sentence.contains("__proto__"), "{sentence}");
    }

    #[test]
    fn messages_say_what_was_expected_and_found_and_why() {
        let problem = Problem::wrong_type(Code::InvalidEmail, Phrase::Email, Phrase::BeyondSafe);
        let said = "Expected an e-mail address as a string, got an integer beyond 2^53.";
        assert_eq!(problem.to_message(0), said);
        let problem = Problem::because(Code::InvalidNumber, Phrase::IsNegative);
        let said = "Expected a number, zero or more. This one is negative.";
        assert_eq!(problem.to_message(0), said);
        let problem = Problem::mistyped(FIELDS.start + 2);
        let said = "The call has no such field. Did you mean `group_id`?";
        assert_eq!(problem.to_message(0), said);
        let problem = Problem::unusual(Phrase::Object);
        let said = "Kept as given, though an object is unusual here.";
        assert_eq!(problem.to_message(0), said);
        let problem = Problem::told_by(Code::Required, Phrase::More);
        assert_eq!(problem.to_message(7), "7 more of the call are not listed.");
        let said = "Longer than 1024 bytes in UTF-8.";
        assert_eq!(Problem::new(Code::TooLong).to_message(1024), said);
        let said = "Given together with `postal_code`, with another value: send one of the two.";
        assert_eq!(Problem::naming(Code::Conflict, POSTAL_CODE).to_message(0), said);
    }

    #[test]
    fn every_phrase_has_its_line() {
        let lines = Code::ALL.len() + Rule::ALL.len() + Phrase::COUNT;
        assert_eq!(WORDING.lines().count(), lines);
        assert!(Phrase::BadOffset.as_str().starts_with("Expected Z or an offset"));
        assert!(Phrase::COUNT <= usize::from(NAME) && NAMES.len() <= usize::from(u8::MAX - NAME));
    }
}
