//! ISO 8601 dates and times: the profile of RFC 3339, and of the forms beyond it those that
//! name one moment.
//!
//! Read are calendar, week and ordinal dates, each extended (`2024-02-29`, `2024-W09-4`,
//! `2024-060`) or basic (`20240229`, `2024W094`, `2024060`), the year also as sign and six
//! digits; alone or followed by `T`, `t` or a space and a time to the minute or second in the
//! same style. ISO 8601 forbids to mix the styles of date and time. The offset may have either
//! style or be hours alone, since `+0000` and `+00` after an extended time are what `strftime`
//! and databases print.
//!
//! Not read: what names a span and no moment (`2024`, `2024-02`, `2024-W09`, an hour without
//! minutes), and fractions of anything but seconds.

use super::{Moment, calendar, reader::Reader, why::Why};
use crate::issue::{Code, Rule};
use crate::rules::Notes;

/// A moment and how it was written.
pub(super) struct Reading {
    pub moment: Moment,
    /// What makes the form another than the normal one, without the rule that is left: `utc`.
    pub notes: Notes,
    /// Whether the text is in the normal form.
    pub normal: bool,
    /// Whether the time has another offset than zero.
    pub moved: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// With separators.
    Extended,
    /// Without.
    Basic,
    /// Extended, and the century is left out: no ISO 8601 since 2004, but sent by some.
    TwoDigitYear,
}

/// Reads one date with or without a time.
pub(super) fn read(text: &[u8]) -> Result<Reading, Why> {
    let mut reader = Reader::new(text);
    let mut reading = Reading {
        moment: Moment { seconds: 0, nanos: 0, digits: 3 },
        notes: Notes::default(),
        normal: true,
        moved: false,
    };
    let style = reading.date(&mut reader);
    if !reader.done() {
        if !reader.eat(b'T') {
            reading.normal = false;
            if !reader.eat(b't') {
                reader.expect(b' ', Why::Form);
            }
        }
        reading.time(&mut reader, style);
        reading.offset(&mut reader);
    } else if style == Style::TwoDigitYear {
        reader.fail(Why::ShortYear);
    } else {
        reading.normal = false;
        reading.notes.rules.push(Rule::FromDateOnly);
    }
    reader.failure().map_or(Ok(reading), Err)
}

impl Reading {
    fn date(&mut self, reader: &mut Reader) -> Style {
        let negative = reader.eat(b'-');
        let signed = negative || reader.eat(b'+');
        let digits = reader.count_digits();
        if digits == 2 && !signed {
            let year = 2000 + reader.number(2, Why::Form) as i32;
            reader.expect(b'-', Why::Form);
            self.notes.rules.push(Rule::TwoDigitYear);
            self.notes.warnings.push(Code::TwoDigitYear);
            self.normal = false;
            self.month_and_day(reader, year, Style::TwoDigitYear);
            return Style::TwoDigitYear;
        }

        let width = if signed { 6 } else { 4 };
        let mut year = reader.number(width, Why::Form) as i32;
        if negative {
            year = -year;
            if year == 0 {
                reader.fail(Why::ZeroYear);
            }
        }
        // An offset can still bring in what is a day outside.
        if !(-1..=10_000).contains(&year) {
            reader.fail(Why::Years);
            year = 0;
        }
        let dashed = reader.eat(b'-');
        let style = if dashed { Style::Extended } else { Style::Basic };
        self.normal = dashed && !signed;
        let more = reader.count_digits();
        if reader.eat(b'W') {
            self.week_and_day(reader, year, style);
        } else if more == 3 {
            self.day_of_year(reader, year);
        } else if dashed || more == 4 {
            self.month_and_day(reader, year, style);
        } else {
            reader.fail(Why::Form);
        }
        style
    }

    /// `MM-DD` or `MMDD`.
    fn month_and_day(&mut self, reader: &mut Reader, year: i32, style: Style) {
        let month = reader.number(2, Why::Form);
        if style != Style::Basic {
            if reader.done() {
                reader.fail(Why::MonthOnly);
            }
            reader.expect(b'-', Why::Form);
        }
        let day = reader.number(2, Why::Form);
        let longest = calendar::month_length(year, month);
        if !(1..=longest).contains(&day) {
            reader.fail(if longest > 0 { Why::NoDayOfMonth } else { Why::NoMonth });
        }
        self.set_day(calendar::number(year, month, day));
    }

    /// `DDD`.
    fn day_of_year(&mut self, reader: &mut Reader, year: i32) {
        self.normal = false;
        let day = reader.number(3, Why::Form);
        if !(1..=calendar::year_length(year)).contains(&day) {
            reader.fail(Why::NoDayOfYear);
        }
        self.set_day(calendar::number(year, 1, day));
    }

    /// `ww-D` or `wwD`, after the `W`.
    fn week_and_day(&mut self, reader: &mut Reader, year: i32, style: Style) {
        self.normal = false;
        let week = reader.number(2, Why::Form) as i32;
        if reader.done() {
            reader.fail(Why::WeekOnly);
        }
        if style == Style::Extended {
            reader.expect(b'-', Why::Form);
        }
        let day = reader.number(1, Why::Form) as i32;
        let number = calendar::first_monday(year) + week * 7 - 7 + day - 1;
        if week == 0 || !(1..=7).contains(&day) || number >= calendar::first_monday(year + 1) {
            reader.fail(Why::NoDayOfWeek);
        }
        self.set_day(number);
    }

    fn set_day(&mut self, number: i32) {
        self.moment.seconds = i64::from(number) * 86_400;
    }

    /// `hh:mm`, `hh:mm:ss`, or the same without colons, and a fraction of the second.
    fn time(&mut self, reader: &mut Reader, style: Style) {
        let colons = style != Style::Basic;
        let hour = reader.number(2, Why::Form);
        if reader.eat(b':') != colons {
            let no_minute = colons && reader.count_digits() == 0;
            reader.fail(if no_minute { Why::HourOnly } else { Why::Mixed });
        }
        let minute = reader.number(2, Why::HourOnly);
        let has_second = if colons { reader.eat(b':') } else { reader.count_digits() > 0 };
        let mut second = if has_second { reader.number(2, Why::Form) } else { 0 };
        let mut past_the_hour = minute > 0 || second > 0;

        let point = reader.eat(b'.');
        let (mut nanos, mut digits) = (0, 0);
        if point || reader.eat(b',') {
            for byte in reader.digits() {
                past_the_hour |= *byte != b'0';
                if digits < 9 {
                    nanos = nanos * 10 + u32::from(byte - b'0');
                }
                digits += 1;
            }
            if digits == 0 || !has_second {
                reader.fail(Why::Fraction);
            }
        }
        self.normal &= point && (3..=9).contains(&digits);
        for _ in digits..9 {
            nanos *= 10;
        }

        if hour > 24 || (hour == 24 && past_the_hour) || minute > 59 || second > 60 {
            reader.fail(Why::NoTime);
        }
        if hour == 24 {
            self.notes.rules.push(Rule::EndOfDay);
            self.normal = false;
        }
        // UTC inserts its leap seconds at the end of a UTC month (ITU-R TF.460), but clocks that
        // run late or smear show second 60 at other minutes too; no table of them is kept here.
        if second == 60 {
            self.notes.rules.push(Rule::LeapSecond);
            self.normal = false;
            (second, nanos, digits) = (59, Moment::LAST_MILLI, 3);
        }
        self.moment.seconds += i64::from(hour * 3600 + minute * 60 + second);
        self.moment.nanos = nanos;
        self.moment.digits = digits.clamp(3, 9);
    }

    /// `Z` or `±hh:mm`, `±hhmm`, `±hh`, or nothing; then the end. RFC 3339's `-00:00` (UTC, and the
    /// local offset is not known) is UTC.
    fn offset(&mut self, reader: &mut Reader) {
        if !reader.eat(b'Z') {
            self.normal = false;
            let west = reader.eat(b'-');
            if west || reader.eat(b'+') {
                let hour = reader.number(2, Why::Offset);
                let has_minute = reader.eat(b':') || !reader.done();
                let minute = if has_minute { reader.number(2, Why::Offset) } else { 0 };
                if hour > 23 || minute > 59 {
                    reader.fail(Why::Offset);
                }
                let seconds = i64::from(hour * 3600 + minute * 60);
                self.moved = seconds != 0;
                self.moment.seconds += if west { seconds } else { -seconds };
            } else if reader.done() {
                self.notes.warnings.push(Code::NoOffset);
            } else {
                reader.expect(b'z', Why::Offset);
            }
        }
        if !reader.done() {
            reader.fail(Why::Offset);
        }
    }
}
