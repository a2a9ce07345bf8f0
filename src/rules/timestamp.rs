//! When the event was created: any usual form becomes RFC 3339 in UTC.
//!
//! The normal form is `YYYY-MM-DDThh:mm:ss.sssZ` with three to nine fraction digits. It is
//! RFC 3339's `date-time` with the offset `Z`, and ISO 8601's; [`from_text`] gives it back as it
//! came, without allocating. Everything else that is accepted comes out in that form and leaves
//! in [`Notes`] at least one rule that says why it differs.
//!
//! Digits are read and written by hand and numbers are never floating-point, so that nothing is
//! rounded and the module carries no formatting machinery.

pub(super) mod calendar;
mod epoch;
mod iso;
pub(super) mod reader;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::{Notes, http_date};
use crate::issue::{Code, Problem, Rule};
use calendar::Day;
use reader::{Reader, number};

const EXPECTED: &str = "Expected an ISO 8601 date and time such as 2024-02-29T12:00:00Z.";
const NOT_HTTP: &str = "Expected an ISO 8601 date and time such as 2024-02-29T12:00:00Z, \
    or an HTTP date such as Thu, 29 Feb 2024 12:00:00 GMT.";
const DIGITS: &str = "A number of this many digits is ambiguous: \
    8 are a date, 7 a year and its day, 9 to 13 an epoch.";
const OUT_OF_RANGE: &str = "Only the years 0000 to 9999 can be sent.";

/// Normalizes a timestamp given as a string, already trimmed. `now_ms` is the clock, in
/// milliseconds since 1970.
///
/// # Errors
/// `invalid_timestamp`, with what was expected: no accepted form, a day or a time of day that
/// does not exist, or a moment outside of the years 0000 to 9999.
pub fn from_text<'a>(
    text: &'a str,
    now_ms: i64,
    notes: &mut Notes,
) -> Result<Cow<'a, str>, Problem> {
    let bytes = text.as_bytes();
    if let Some(moment) = normal(bytes) {
        warn_of_future(moment, now_ms, notes);
        return Ok(Cow::Borrowed(text));
    }
    if bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        let (seconds, leap_second) = http_date::read(bytes, now_ms).ok_or(invalid(NOT_HTTP))?;
        let fraction = if leap_second { Fraction::LAST_MILLI } else { Fraction::ZERO };
        let moment = Moment { seconds, fraction };
        let output = moment.write().ok_or(invalid(OUT_OF_RANGE))?;
        notes.rules.push(Rule::FromHttpDate);
        if leap_second {
            notes.rules.push(Rule::LeapSecond);
        }
        warn_of_future(moment, now_ms, notes);
        return Ok(Cow::Owned(output));
    }
    match shape(bytes) {
        Shape::Iso => from_iso(bytes, now_ms, notes).map(Cow::Owned),
        Shape::Epoch => from_number(text, now_ms, notes).map(Cow::Owned),
        Shape::Ambiguous => Err(invalid(DIGITS)),
    }
}

/// Normalizes a timestamp given as a number: the literal of a JSON number (RFC 8259, section 6)
/// of seconds since 1970, or from 10^11 in magnitude of milliseconds. However the same value is
/// written, the same text comes out.
///
/// # Errors
/// `invalid_timestamp` for a moment outside of the years 0000 to 9999, and for a literal that is
/// no number.
pub fn from_number(literal: &str, now_ms: i64, notes: &mut Notes) -> Result<String, Problem> {
    let moment = epoch::read(literal.as_bytes()).ok_or(invalid(OUT_OF_RANGE))?;
    let output = moment.write().ok_or(invalid(OUT_OF_RANGE))?;
    notes.rules.push(Rule::FromEpoch);
    warn_of_future(moment, now_ms, notes);
    Ok(output)
}

/// What a text that does not begin with a letter may be.
enum Shape {
    Iso,
    Epoch,
    Ambiguous,
}

/// Tells numbers from dates by how many digits stand before the end or the decimal point.
/// A sign is an expanded year's and nothing else's: an epoch before 1970 is a number, not a string.
fn shape(text: &[u8]) -> Shape {
    let mut reader = Reader::new(text);
    let whole = reader.digits().len();
    let fraction = reader.eat(b'.');
    if whole == 0 || (fraction && reader.digits().is_empty()) || !reader.done() {
        return Shape::Iso;
    }
    match whole {
        9..=13 => Shape::Epoch,
        7 | 8 if !fraction => Shape::Iso,
        _ => Shape::Ambiguous,
    }
}

fn from_iso(text: &[u8], now_ms: i64, notes: &mut Notes) -> Result<String, Problem> {
    let reading = iso::read(text).map_err(|why| invalid(why.sentence()))?;
    let output = reading.moment.write().ok_or(invalid(OUT_OF_RANGE))?;
    let before = notes.rules.len();
    for (happened, rule) in [
        (reading.two_digit_year, Rule::TwoDigitYear),
        (reading.date_only, Rule::FromDateOnly),
        (reading.end_of_day, Rule::EndOfDay),
        (reading.leap_second, Rule::LeapSecond),
    ] {
        if happened {
            notes.rules.push(rule);
        }
    }
    // What was in the normal form never comes here: the output differs from the input.
    let moved = reading.offset.is_some_and(|minutes| minutes != 0);
    if moved || notes.rules.len() == before {
        notes.rules.push(Rule::Utc);
    }
    if reading.two_digit_year {
        notes.warnings.push(Problem::new(Code::TwoDigitYear));
    }
    if reading.offset.is_none() && !reading.date_only {
        notes.warnings.push(Problem::new(Code::NoOffset));
    }
    warn_of_future(reading.moment, now_ms, notes);
    Ok(output)
}

/// The moment of a text in the normal form; `None` if it is in any other, or names a day or a
/// time that does not exist (to be told by the slower reading).
fn normal(text: &[u8]) -> Option<Moment> {
    #[rustfmt::skip]
    let &[
        y1, y2, y3, y4, b'-', mo1, mo2, b'-', d1, d2, b'T',
        h1, h2, b':', mi1, mi2, b':', s1, s2, b'.', ref fraction @ .., b'Z',
    ] = text else {
        return None;
    };
    if !(3..=9).contains(&fraction.len()) {
        return None;
    }
    let year = number(&[y1, y2, y3, y4])? as i32;
    let days = Day::Calendar(year, number(&[mo1, mo2])?, number(&[d1, d2])?).number()?;
    let (hour, minute, second) = (number(&[h1, h2])?, number(&[mi1, mi2])?, number(&[s1, s2])?);
    number(fraction)?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = days * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
    Some(Moment { seconds, fraction: Fraction::read(fraction) })
}

/// No time zone is a day ahead of the clock: what is, was made by a wrong clock or conversion.
fn warn_of_future(moment: Moment, now_ms: i64, notes: &mut Notes) {
    const DAY_MS: i64 = 86_400_000;
    let limit = now_ms.saturating_add(DAY_MS);
    let nanos = moment.fraction.nanos;
    let at = moment.seconds * 1000 + i64::from(nanos / 1_000_000);
    if (at, nanos % 1_000_000) > (limit, 0) {
        notes.warnings.push(Problem::new(Code::FutureTimestamp));
    }
}

fn invalid(why: &'static str) -> Problem {
    Problem::because(Code::InvalidTimestamp, why)
}

/// A point in time and how many digits its fraction is written with.
#[derive(Clone, Copy)]
struct Moment {
    /// Since 1970-01-01T00:00:00Z, rounded down.
    seconds: i64,
    fraction: Fraction,
}

impl Moment {
    /// A moment whose fraction has as few digits as its value needs.
    fn new(seconds: i64, nanos: u32) -> Self {
        let mut fraction = Fraction { nanos, digits: 9 };
        let mut unit = 10;
        while fraction.digits > 3 && nanos.is_multiple_of(unit) {
            fraction.digits -= 1;
            unit *= 10;
        }
        Moment { seconds, fraction }
    }

    /// The normal form; `None` outside of the years 0000 to 9999.
    fn write(self) -> Option<String> {
        let (year, month, day) = calendar::date(self.seconds.div_euclid(86_400))?;
        let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
        let second = self.seconds.rem_euclid(86_400) as u32;
        let Fraction { nanos, digits } = self.fraction;
        let mut text = String::with_capacity("2024-02-29T12:00:00.000000000Z".len());
        for (value, mut unit, after) in [
            (year, 1000, "-"),
            (month, 10, "-"),
            (day, 10, "T"),
            (second / 3600, 10, ":"),
            (second / 60 % 60, 10, ":"),
            (second % 60, 10, "."),
            (nanos / 10u32.pow(9 - digits), 10u32.pow(digits - 1), "Z"),
        ] {
            while unit > 0 {
                text.push(char::from(b'0' + (value / unit % 10) as u8));
                unit /= 10;
            }
            text.push_str(after);
        }
        Some(text)
    }
}

/// A part of a second, written with three to nine digits.
#[derive(Clone, Copy)]
struct Fraction {
    nanos: u32,
    digits: u32,
}

impl Fraction {
    const ZERO: Fraction = Fraction { nanos: 0, digits: 3 };
    /// What second 60 is held to, with second 59.
    const LAST_MILLI: Fraction = Fraction { nanos: 999_000_000, digits: 3 };

    /// The digits given: filled up with zeros to three, cut after nine.
    fn read(digits: &[u8]) -> Self {
        let mut nanos = 0;
        for place in 0..9 {
            let digit = digits.get(place).map_or(0, |byte| byte.wrapping_sub(b'0'));
            nanos = nanos * 10 + u32::from(digit);
        }
        Fraction { nanos, digits: digits.len().clamp(3, 9) as u32 }
    }
}
