//! ISO 8601 dates and times: the profile of RFC 3339, and of the forms beyond it those that
//! name one moment.
//!
//! Read are calendar, week and ordinal dates, each extended (`2024-02-29`, `2024-W09-4`,
//! `2024-060`) or basic (`20240229`, `2024W094`, `2024060`), the year also as sign and six
//! digits; alone or followed by `T`, `t` or a space and a time to the minute or second in the
//! same style. ISO 8601 forbids mixing the styles of date and time. The offset may have either
//! style or be hours alone, since `strftime` and databases print `+0000` and `+00` after an
//! extended time. A space may precede it, and `UTC` or `GMT` may replace it.
//!
//! Not read: what names a span instead of a moment (`2024`, `2024-02`, `2024-W09`, an hour without
//! minutes), and fractions of anything but seconds.

use super::{calendar, reader::Reader};
use crate::issue::{Code, Phrase, Rule};
use crate::rules::text::{DIGIT, LETTER, kind};

#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// With separators.
    Extended,
    /// Without.
    Basic,
    /// Extended, without the century: not ISO 8601 since 2004, but still sent by some.
    TwoDigitYear,
}

/// Reads one date with or without a time.
#[inline(never)]
pub(super) fn read(reader: &mut Reader<'_>) {
    let style = reader.date();
    if !reader.done() {
        if !reader.eat(b'T') && !reader.eat(b't') {
            reader.expect(b' ');
        }
        reader.time(style);
        reader.offset();
    } else if style == Style::TwoDigitYear {
        reader.fail(Phrase::ShortYear);
    } else {
        reader.notes.rules.push(Rule::FromDateOnly);
    }
}

impl Reader<'_> {
    fn date(&mut self) -> Style {
        let negative = self.eat(b'-');
        let signed = negative || self.eat(b'+');
        let two_digits = !signed && self.count_digits() == 2;
        let width = if two_digits {
            2
        } else if signed {
            6
        } else {
            4
        };
        let mut year = self.number(width) as i32;
        if two_digits {
            year += 2000;
            self.notes.rules.push(Rule::TwoDigitYear);
            self.notes.warnings.push(Code::TwoDigitYear);
        }
        if negative {
            year = -year;
            if year == 0 {
                self.fail(Phrase::NoYearZero);
            }
        }
        // An offset can still bring in a moment up to a day outside.
        if !(-1..=10_000).contains(&year) {
            self.fail(Phrase::YearRange);
            year = 0;
        }
        let dashed = self.eat(b'-');
        let style = match (two_digits, dashed) {
            (true, _) => Style::TwoDigitYear,
            (_, true) => Style::Extended,
            _ => Style::Basic,
        };
        let more = self.count_digits();

        // Each form is a first day, and a number of days from it, which must be below a limit.
        let (first, days, day, why);
        if !two_digits && self.eat(b'W') {
            // `ww-D` or `wwD`.
            let week = self.number(2);
            if self.done() {
                self.fail(Phrase::WeekOnly);
            }
            if dashed {
                self.expect(b'-');
            }
            let weekday = self.number(1).wrapping_sub(1);
            first = calendar::first_monday(year);
            days = (calendar::first_monday(year + 1) - first) as u32;
            // A day that is not in the week is made one that is not in the year either.
            day = if weekday < 7 {
                week.wrapping_sub(1).wrapping_mul(7).wrapping_add(weekday)
            } else {
                days
            };
            why = Phrase::NoDayOfWeek;
        } else if !two_digits && more == 3 {
            // `DDD`.
            day = self.number(3).wrapping_sub(1);
            first = calendar::number(year, 1, 1);
            days = calendar::year_length(year);
            why = Phrase::NoDayOfYear;
        } else {
            // `MM-DD` or `MMDD`.
            if !dashed && (two_digits || more != 4) {
                self.fail(Phrase::IsoDate);
            }
            let month = self.number(2);
            if dashed {
                if self.done() {
                    self.fail(Phrase::MonthOnly);
                }
                self.expect(b'-');
            }
            day = self.number(2).wrapping_sub(1);
            first = calendar::number(year, month, 1);
            days = calendar::month_length(year, month);
            why = if days > 0 { Phrase::NoDayOfMonth } else { Phrase::NoMonth };
        }
        if day >= days {
            self.fail(why);
        }
        self.seconds = i64::from(first + day as i32) * 86_400;
        style
    }

    /// `hh:mm`, `hh:mm:ss`, or the same without colons, and a fraction of the second.
    fn time(&mut self, style: Style) {
        let colons = style != Style::Basic;
        let hour = self.number(2);
        if self.eat(b':') != colons {
            let no_minute = colons && self.count_digits() == 0;
            self.fail(if no_minute { Phrase::HourOnly } else { Phrase::MixedStyles });
        }
        self.otherwise = Phrase::HourOnly;
        let minute = self.number(2);
        self.otherwise = Phrase::IsoDate;
        let has_second = if colons { self.eat(b':') } else { self.count_digits() > 0 };
        let mut second = if has_second { self.number(2) } else { 0 };

        let (mut nanos, mut digits, mut fraction) = (0, 0, 0);
        if self.eat(b'.') || self.eat(b',') {
            loop {
                let digit = self.digit();
                if digit > 9 {
                    break;
                }
                fraction |= digit;
                if digits < 9 {
                    nanos = nanos * 10 + digit;
                }
                digits += 1;
            }
            if digits == 0 || !has_second {
                self.fail(Phrase::BadFraction);
            }
        }
        for _ in digits..9 {
            nanos *= 10;
        }

        let in_hour = minute | second | fraction;
        if hour > 24 || (hour == 24 && in_hour > 0) || minute > 59 || second > 60 {
            self.fail(Phrase::NoTime);
        }
        if hour == 24 {
            self.notes.rules.push(Rule::EndOfDay);
        }
        self.digits = digits.clamp(3, 9);
        self.nanos = nanos;
        // UTC inserts its leap seconds at the end of a UTC month (ITU-R TF.460), but clocks that
        // run late or smear show second 60 at other minutes too; no table of them is kept here.
        if second == 60 {
            second = 59;
            self.set_leap_second();
        }
        self.seconds += i64::from(hour * 3600 + minute * 60 + second);
    }

    /// `Z` or `±hh:mm`, `±hhmm`, `±hh`, `UTC`, `GMT`, or nothing; then the end. RFC 3339's `-00:00`
    /// (UTC, and the local offset is not known) is UTC.
    fn offset(&mut self) {
        self.otherwise = Phrase::BadOffset;
        if !self.eat(b'Z') {
            if self.done() {
                self.notes.warnings.push(Code::NoOffset);
                return;
            }
            // As databases and git print it.
            self.eat(b' ');
            if self.eat_utc() {
                return self.expect_end();
            }
            if !self.shift() && !self.eat_word(b"z") {
                self.fail(Phrase::BadOffset);
            }
        }
        if !self.done() {
            self.zone_names();
        }
    }

    /// Reads `UTC` or `GMT` if it is next.
    pub fn eat_utc(&mut self) -> bool {
        self.eat_word(b"utc") || self.eat_word(b"gmt")
    }

    /// Reads `±hh:mm`, `±hhmm` or `±hh` if it is next, and moves the time to UTC.
    pub fn shift(&mut self) -> bool {
        let west = self.eat(b'-');
        if !west && !self.eat(b'+') {
            return false;
        }
        let hour = self.number(2);
        let has_minute = self.eat(b':') || self.count_digits() > 0;
        let minute = if has_minute { self.number(2) } else { 0 };
        if hour > 23 || minute > 59 {
            self.fail(Phrase::BadOffset);
        }
        let seconds = i64::from(hour * 3600 + minute * 60);
        self.moved = seconds != 0;
        self.seconds += if west { seconds } else { -seconds };
        true
    }

    /// Skips what repeats the same after an offset: names in brackets
    /// ([RFC 9557](https://www.rfc-editor.org/rfc/rfc9557), as Temporal and Java write them), then a
    /// word (`+0200 CEST`, as Go writes it).
    #[cold]
    #[inline(never)]
    fn zone_names(&mut self) {
        while self.eat(b'[') {
            self.skip(is_of_name);
            self.expect(b']');
        }
        if self.eat(b' ') {
            self.skip(|byte| kind(byte) & LETTER != 0);
        }
        self.expect_end();
    }
}

/// Whether a byte may be part of a zone's name, or of another of RFC 9557's suffixes.
fn is_of_name(byte: u8) -> bool {
    kind(byte) & (LETTER | DIGIT) != 0
        || matches!(byte, b'_' | b'/' | b'+' | b'-' | b'=' | b'!' | b'.' | b':')
}
