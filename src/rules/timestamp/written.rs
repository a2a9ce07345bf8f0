//! Dates in words: those of mail ([RFC 5322, section 3.3](https://www.rfc-editor.org/rfc/rfc5322#section-3.3),
//! `Sat, 01 Jun 2024 10:00:00 +0000`), and what JavaScript's `String(new Date())` gives
//! (`Sat Jun 01 2024 12:00:00 GMT+0200 (Central European Summer Time)`).
//!
//! HTTP's dates are read before ([`http_date`](crate::rules::http_date)), so that their change has
//! its own name. The weekday is not held against the date, and of RFC 5322's names of zones only
//! `UTC` and `GMT` are read: the others are obsolete, and `IST` is three zones.

use super::reader::Reader;
use crate::issue::Phrase;
use crate::rules::http_date::{MONTHS, WEEKDAYS, name};
use crate::rules::text::{LETTER, kind};

/// Reads a date in words.
#[cold]
#[inline(never)]
pub(super) fn read(text: &[u8]) -> Reader<'_> {
    let mut reader = Reader::new(text);
    reader.otherwise = Phrase::AnyDate;
    let is_mail = reader.begins_as_mail();
    let (day, month);
    if is_mail {
        day = reader.one_or_two_digits();
        reader.expect(b' ');
        month = name(&mut reader, MONTHS);
    } else {
        month = name(&mut reader, MONTHS);
        reader.expect(b' ');
        day = reader.number(2);
    }
    reader.expect(b' ');
    let year = reader.number(4) as i32;
    reader.expect(b' ');
    reader.clock(!is_mail);
    reader.add_date(year, month, day);
    reader.expect(b' ');
    let is_utc = reader.eat_utc();
    // In JavaScript the offset follows the zone's name.
    let is_shifted = !(is_utc && is_mail) && reader.shift();
    if !is_utc && !is_shifted {
        reader.fail(Phrase::AnyDate);
    }
    reader.words_in_brackets();
    reader
}

impl Reader<'_> {
    /// Reads the weekday, if there is one; whether it is mail's, or there is none.
    fn begins_as_mail(&mut self) -> bool {
        if kind(self.peek()) & LETTER == 0 {
            return true;
        }
        name(self, WEEKDAYS);
        let is_mail = self.eat(b',');
        self.expect(b' ');
        if is_mail {
            // Some pad the day with a second one.
            self.eat(b' ');
        }
        is_mail
    }

    fn one_or_two_digits(&mut self) -> u32 {
        let digits = self.count_digits();
        self.number(digits.clamp(1, 2) as u32)
    }

    /// Skips the zone's name, which may be in any language, up to the end.
    fn words_in_brackets(&mut self) {
        if self.done() || self.failure.is_some() {
            return;
        }
        self.expect(b' ');
        self.expect(b'(');
        self.skip(|byte| byte != b')');
        self.expect(b')');
        self.expect_end();
    }
}
