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
pub(super) mod why;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::{Notes, http_date};
use crate::issue::{Code, Problem, Rule};
use reader::Reader;

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
    if bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        let (seconds, leap_second) = http_date::read(bytes, now_ms).ok_or(invalid(NOT_HTTP))?;
        let nanos = if leap_second { Moment::LAST_MILLI } else { 0 };
        let output = Moment { seconds, nanos, digits: 3 }.write(now_ms, notes)?;
        notes.rules.push(Rule::FromHttpDate);
        if leap_second {
            notes.rules.push(Rule::LeapSecond);
        }
        return Ok(Cow::Owned(output));
    }
    match shape(bytes) {
        Shape::Iso => {}
        Shape::Epoch => return from_number(text, now_ms, notes).map(Cow::Owned),
        Shape::Ambiguous => return Err(invalid(DIGITS)),
    }
    let reading = iso::read(bytes).map_err(|why| invalid(why.sentence()))?;
    if reading.normal {
        reading.moment.warn_of_future(now_ms, notes);
        return Ok(Cow::Borrowed(text));
    }
    let output = reading.moment.write(now_ms, notes)?;
    notes.add(reading.notes);
    if reading.moved || reading.notes.rules.is_empty() {
        notes.rules.push(Rule::Utc);
    }
    Ok(Cow::Owned(output))
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
    let output = moment.write(now_ms, notes)?;
    notes.rules.push(Rule::FromEpoch);
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

fn invalid(why: &'static str) -> Problem {
    Problem::because(Code::InvalidTimestamp, why)
}

/// A point in time and how many digits its fraction is written with.
#[derive(Clone, Copy)]
struct Moment {
    /// Since 1970-01-01T00:00:00Z, rounded down.
    seconds: i64,
    nanos: u32,
    /// Three to nine.
    digits: u32,
}

/// The first second of the year 0000, and the one behind the last of 9999.
const FIRST_SECOND: i64 = -62_167_219_200;
const END: i64 = 253_402_300_800;

impl Moment {
    /// The fraction that second 60 is held to, with second 59.
    const LAST_MILLI: u32 = 999_000_000;

    /// The normal form.
    fn write(self, now_ms: i64, notes: &mut Notes) -> Result<String, Problem> {
        if !(FIRST_SECOND..END).contains(&self.seconds) {
            return Err(invalid(OUT_OF_RANGE));
        }
        self.warn_of_future(now_ms, notes);
        let (year, month, day) = calendar::date(self.seconds.div_euclid(86_400) as i32);
        let second = self.seconds.rem_euclid(86_400) as u32;
        let mut text = Vec::with_capacity("2024-02-29T12:00:00.000000000Z".len());
        let mut number = |value: u32, width: u32, after: u8| {
            digits(value, width, &mut text);
            text.push(after);
        };
        number(year as u32, 4, b'-');
        number(month, 2, b'-');
        number(day, 2, b'T');
        number(second / 3600, 2, b':');
        number(second / 60 % 60, 2, b':');
        number(second % 60, 2, b'.');
        number(self.nanos / 10u32.pow(9 - self.digits), self.digits, b'Z');
        Ok(String::from_utf8(text).unwrap_or_default())
    }

    /// No time zone is a day ahead of the clock: what is, was made by a wrong clock or conversion.
    fn warn_of_future(self, now_ms: i64, notes: &mut Notes) {
        const DAY_MS: i64 = 86_400_000;
        let limit = now_ms.saturating_add(DAY_MS);
        let at = self.seconds * 1000 + i64::from(self.nanos / 1_000_000);
        if at > limit || (at == limit && !self.nanos.is_multiple_of(1_000_000)) {
            notes.warnings.push(Code::FutureTimestamp);
        }
    }
}

/// Appends the last `width` decimal digits of `value`.
fn digits(value: u32, width: u32, out: &mut Vec<u8>) {
    if width > 1 {
        digits(value / 10, width - 1, out);
    }
    out.push(b'0' + (value % 10) as u8);
}
