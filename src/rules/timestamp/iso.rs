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

use super::{Fraction, Moment, calendar::Day, reader::Reader};

/// A moment and how it was written.
pub(super) struct Reading {
    pub moment: Moment,
    /// The year had two digits.
    pub two_digit_year: bool,
    /// There was no time.
    pub date_only: bool,
    /// The time was 24:00.
    pub end_of_day: bool,
    /// The second was 60.
    pub leap_second: bool,
    /// Minutes east of UTC, if the time had an offset.
    pub offset: Option<i64>,
}

/// Why a text was refused.
#[derive(Clone, Copy)]
pub(super) enum Why {
    Form,
    Years,
    ZeroYear,
    ShortYear,
    NoMonth,
    NoDayOfMonth,
    NoDayOfWeek,
    NoDayOfYear,
    MonthOnly,
    WeekOnly,
    HourOnly,
    Mixed,
    NoTime,
    Fraction,
    Offset,
}

impl Why {
    /// The sentence for the message.
    pub(super) fn sentence(self) -> &'static str {
        match self {
            Why::Form => super::EXPECTED,
            Why::Years => super::OUT_OF_RANGE,
            Why::ZeroYear => "There is no year -000000.",
            Why::ShortYear => "A year of two digits is only read before a time.",
            Why::NoMonth => "There is no such month.",
            Why::NoDayOfMonth => "That month has no such day.",
            Why::NoDayOfWeek => "That year has no such week, or a week no such day.",
            Why::NoDayOfYear => "That year has no such day.",
            Why::MonthOnly => "A month alone names no day.",
            Why::WeekOnly => "A week alone names no day.",
            Why::HourOnly => "Expected hours and minutes after the date.",
            Why::Mixed => "Date and time must both have separators, or neither.",
            Why::NoTime => "There is no such time of day.",
            Why::Fraction => "Only seconds may have a fraction, of one digit or more.",
            Why::Offset => "Expected Z or an offset from -23:59 to +23:59 after the time.",
        }
    }
}

/// Reads one date with or without a time.
pub(super) fn read(text: &[u8]) -> Result<Reading, Why> {
    let mut reader = Reader::new(text);
    let (day, style) = date(&mut reader)?;
    let days = day.number().ok_or_else(|| no_such(day))?;
    let two_digit_year = style == Style::TwoDigitYear;
    if reader.done() {
        if two_digit_year {
            return Err(Why::ShortYear);
        }
        return Ok(Reading {
            moment: Moment::new(days * 86_400, 0),
            two_digit_year,
            date_only: true,
            end_of_day: false,
            leap_second: false,
            offset: None,
        });
    }
    if !(reader.eat(b'T') || reader.eat(b't') || reader.eat(b' ')) {
        return Err(Why::Form);
    }
    let time = time(&mut reader, style)?;
    let offset = offset(&mut reader)?;
    Ok(Reading {
        moment: Moment {
            seconds: days * 86_400 + time.seconds - offset.unwrap_or(0) * 60,
            fraction: time.fraction,
        },
        two_digit_year,
        date_only: false,
        end_of_day: time.end_of_day,
        leap_second: time.leap_second,
        offset,
    })
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

fn date(reader: &mut Reader) -> Result<(Day, Style), Why> {
    let negative = reader.eat(b'-');
    let signed = negative || reader.eat(b'+');
    let width = if signed { 6 } else { 4 };
    let digits = reader.count_digits();
    if digits == 2 && !signed {
        let year = 2000 + number(reader, 2)?;
        dash(reader)?;
        return Ok((month_and_day(reader, year as i32)?, Style::TwoDigitYear));
    }

    let year = number(reader, width)? as i32;
    if negative && year == 0 {
        return Err(Why::ZeroYear);
    }
    let year = if negative { -year } else { year };
    // An offset can still bring in what is a day outside.
    if !(-1..=10_000).contains(&year) {
        return Err(Why::Years);
    }
    let style = if reader.peek() == Some(b'-') { Style::Extended } else { Style::Basic };
    let day = match digits - width {
        4 => Day::Calendar(year, number(reader, 2)?, number(reader, 2)?),
        3 => Day::Ordinal(year, number(reader, 3)?),
        0 => {
            if style == Style::Extended {
                dash(reader)?;
            }
            if reader.eat(b'W') {
                week_and_day(reader, year, style)?
            } else if style == Style::Basic {
                return Err(Why::Form);
            } else if reader.count_digits() == 3 {
                Day::Ordinal(year, number(reader, 3)?)
            } else {
                month_and_day(reader, year)?
            }
        }
        _ => return Err(Why::Form),
    };
    Ok((day, style))
}

/// `MM-DD`.
fn month_and_day(reader: &mut Reader, year: i32) -> Result<Day, Why> {
    let month = number(reader, 2)?;
    if reader.done() {
        return Err(Why::MonthOnly);
    }
    dash(reader)?;
    Ok(Day::Calendar(year, month, number(reader, 2)?))
}

/// `ww-D` or `wwD`, after the `W`.
fn week_and_day(reader: &mut Reader, year: i32, style: Style) -> Result<Day, Why> {
    let week = number(reader, 2)?;
    if reader.done() {
        return Err(Why::WeekOnly);
    }
    if style == Style::Extended {
        dash(reader)?;
    }
    Ok(Day::Week(year, week, number(reader, 1)?))
}

fn dash(reader: &mut Reader) -> Result<(), Why> {
    if reader.eat(b'-') { Ok(()) } else { Err(Why::Form) }
}

/// Why a day that was written well does not exist.
fn no_such(day: Day) -> Why {
    match day {
        Day::Calendar(_, 1..=12, _) => Why::NoDayOfMonth,
        Day::Calendar(..) => Why::NoMonth,
        Day::Week(..) => Why::NoDayOfWeek,
        Day::Ordinal(..) => Why::NoDayOfYear,
    }
}

struct Time {
    /// Since midnight; 86,400 at the end of the day.
    seconds: i64,
    fraction: Fraction,
    end_of_day: bool,
    leap_second: bool,
}

/// `hh:mm`, `hh:mm:ss`, or the same without colons, and a fraction of the second.
fn time(reader: &mut Reader, style: Style) -> Result<Time, Why> {
    let colons = style != Style::Basic;
    let hour = number(reader, 2)?;
    match (reader.eat(b':'), colons) {
        (true, false) => return Err(Why::Mixed),
        (false, true) if reader.count_digits() > 0 => return Err(Why::Mixed),
        (false, true) => return Err(Why::HourOnly),
        _ => {}
    }
    let minute = reader.number(2).ok_or(Why::HourOnly)?;
    let has_second = if colons { reader.eat(b':') } else { reader.count_digits() > 0 };
    let second = if has_second { number(reader, 2)? } else { 0 };
    let mut digits: &[u8] = &[];
    if reader.eat(b'.') || reader.eat(b',') {
        digits = reader.digits();
        if digits.is_empty() || !has_second {
            return Err(Why::Fraction);
        }
    }

    let end_of_day = hour == 24;
    let past_midnight = minute > 0 || second > 0 || digits.iter().any(|digit| *digit != b'0');
    if hour > 24 || (end_of_day && past_midnight) || minute > 59 || second > 60 {
        return Err(Why::NoTime);
    }
    // UTC inserts its leap seconds at the end of a UTC month (ITU-R TF.460), but clocks that
    // run late or smear show second 60 at other minutes too; no table of them is kept here.
    let leap_second = second == 60;
    Ok(Time {
        seconds: i64::from(hour * 3600 + minute * 60 + if leap_second { 59 } else { second }),
        fraction: if leap_second { Fraction::LAST_MILLI } else { Fraction::read(digits) },
        end_of_day,
        leap_second,
    })
}

/// `Z` or `±hh:mm`, `±hhmm`, `±hh`, or nothing; then the end. RFC 3339's `-00:00` (UTC, and the
/// local offset is not known) is UTC.
fn offset(reader: &mut Reader) -> Result<Option<i64>, Why> {
    if reader.done() {
        return Ok(None);
    }
    let mut minutes = 0;
    if !(reader.eat(b'Z') || reader.eat(b'z')) {
        let west = reader.eat(b'-');
        if !west && !reader.eat(b'+') {
            return Err(Why::Offset);
        }
        let hour = reader.number(2).ok_or(Why::Offset)?;
        let has_minute = reader.eat(b':') || !reader.done();
        let minute = if has_minute { reader.number(2).ok_or(Why::Offset)? } else { 0 };
        if hour > 23 || minute > 59 {
            return Err(Why::Offset);
        }
        minutes = i64::from(hour * 60 + minute);
        if west {
            minutes = -minutes;
        }
    }
    if reader.done() { Ok(Some(minutes)) } else { Err(Why::Offset) }
}

fn number(reader: &mut Reader, count: usize) -> Result<u32, Why> {
    reader.number(count).ok_or(Why::Form)
}
