//! A cursor over the bytes of a short text, for grammars made of digits and single characters.

use super::calendar;
use crate::issue::{Phrase, Rule};
use crate::rules::{Notes, text};

/// What is left to read, and the moment that has been read.
///
/// Failure is remembered, not returned: after the first one there is nothing left to read, and
/// [`Reader::failure`] says why. So a grammar reads like a sentence, and is small in the module.
pub(in crate::rules) struct Reader<'a> {
    /// The whole text.
    pub text: &'a [u8],
    rest: &'a [u8],
    pub failure: Option<Phrase>,
    /// Why, where a number or an expected byte is not there.
    pub otherwise: Phrase,
    /// Since 1970-01-01T00:00:00Z, rounded down.
    pub seconds: i64,
    pub nanos: u32,
    /// How many digits the fraction is written with, three to nine.
    pub digits: u32,
    /// The rules that made the form differ from the normal one, except `utc`, which is added at the
    /// end.
    pub notes: Notes,
    /// Whether the text is known to be in the normal form.
    pub normal: bool,
    /// Whether the time has an offset other than zero.
    pub moved: bool,
}

impl<'a> Reader<'a> {
    #[inline(never)]
    pub fn new(text: &'a [u8]) -> Self {
        Reader {
            text,
            rest: text,
            failure: None,
            otherwise: Phrase::IsoDate,
            seconds: 0,
            nanos: 0,
            digits: 3,
            notes: Notes::default(),
            normal: false,
            moved: false,
        }
    }

    /// Remembers the first failure.
    #[inline(never)]
    pub fn fail(&mut self, why: Phrase) {
        self.rest = &[];
        self.failure = self.failure.or(Some(why));
    }

    /// Whether everything has been read.
    pub fn done(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next byte, left where it is; 0 at the end.
    #[inline]
    pub fn peek(&self) -> u8 {
        self.rest.first().copied().unwrap_or(0)
    }

    /// Reads `byte` if it is next.
    #[inline(never)]
    pub fn eat(&mut self, byte: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads `byte`, which must be next.
    #[inline(never)]
    pub fn expect(&mut self, byte: u8) {
        if !self.eat(byte) {
            self.fail(self.otherwise);
        }
    }

    /// Makes sure that nothing follows.
    #[inline(never)]
    pub fn expect_end(&mut self) {
        if !self.done() {
            self.fail(self.otherwise);
        }
    }

    /// Reads `word`, which is given in lower case, if it is next in any ASCII case.
    #[inline(never)]
    pub fn eat_word(&mut self, word: &[u8]) -> bool {
        let found = text::has_word(self.rest, 0, word);
        if found {
            self.rest = &self.rest[word.len()..];
        }
        found
    }

    /// Reads one ASCII digit; if none is next, it reads nothing and returns a number above 9.
    #[inline]
    pub fn digit(&mut self) -> u32 {
        let digit = self.peek().wrapping_sub(b'0');
        if digit <= 9
            && let [_, rest @ ..] = self.rest
        {
            self.rest = rest;
        }
        u32::from(digit)
    }

    /// Reads exactly `count` ASCII digits, at most nine; what follows them does not matter.
    #[inline(never)]
    pub fn number(&mut self, count: u32) -> u32 {
        let mut value = 0;
        for _ in 0..count {
            let digit = self.digit();
            if digit > 9 {
                self.fail(self.otherwise);
                return 0;
            }
            value = value * 10 + digit;
        }
        value
    }

    /// How many digits are next.
    #[inline(never)]
    pub fn count_digits(&self) -> usize {
        text::digits(self.rest, 0)
    }

    /// Skips bytes of a kind.
    #[inline(never)]
    pub fn skip(&mut self, is_part: fn(u8) -> bool) {
        while let [first, rest @ ..] = self.rest
            && is_part(*first)
        {
            self.rest = rest;
        }
    }

    /// Reads `hh:mm:ss`, or `hh:mm` where the second is not needed, and sets the moment to it on the
    /// first day of all.
    #[inline(never)]
    pub fn clock(&mut self, needs_second: bool) {
        let hour = self.number(2);
        self.expect(b':');
        let minute = self.number(2);
        let mut second = 0;
        if needs_second || self.peek() == b':' {
            self.expect(b':');
            second = self.number(2);
        }
        if hour > 23 || minute > 59 || second > 60 {
            self.fail(self.otherwise);
        }
        if second == 60 {
            second = 59;
            self.set_leap_second();
        }
        self.set(0, hour, minute, second);
    }

    /// Moves a time of day to a date, which must exist.
    #[inline(never)]
    pub fn add_date(&mut self, year: i32, month: u32, day: u32) {
        if day.wrapping_sub(1) >= calendar::month_length(year, month) {
            self.fail(self.otherwise);
        } else {
            self.seconds += i64::from(calendar::number(year, month, day)) * 86_400;
        }
    }

    /// Sets the moment to a time of a day; the day is counted from 1970.
    #[inline(never)]
    pub fn set(&mut self, day: i32, hour: u32, minute: u32, second: u32) {
        self.seconds = i64::from(day) * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
    }

    /// Second 60, of which second 59 is counted already.
    #[inline(never)]
    pub fn set_leap_second(&mut self) {
        self.notes.rules.push(Rule::LeapSecond);
        (self.nanos, self.digits) = (999_000_000, 3);
    }
}
