//! When the event was created: any usual form becomes RFC 3339 in UTC.
//!
//! The normal form is `YYYY-MM-DDThh:mm:ss.sssZ` with three to nine fraction digits. It is
//! RFC 3339's `date-time` with the offset `Z`, and also ISO 8601's; [`from_text`] leaves it alone,
//! so that it is sent as it came. Everything else that is accepted comes out in that form, with at
//! least one rule in [`Notes`] that says why it differs.
//!
//! Digits are read and written by hand and numbers are never floating-point, so that nothing is
//! rounded and the module carries no formatting machinery.

pub(super) mod calendar;
mod epoch;
mod iso;
mod normal;
pub(super) mod reader;
mod written;

#[cfg(test)]
mod tests;

use super::text::{LETTER, at, digits, kind};
use super::{Notes, http_date};
use crate::issue::{Code, Phrase, Problem, Rule};
use reader::Reader;

/// Normalizes a timestamp given as a string, already trimmed. `now_ms` is the clock, in
/// milliseconds since 1970.
///
/// # Errors
/// `invalid_timestamp`, with what was expected: no accepted form, a day or a time of day that
/// does not exist, or a moment outside of the years 0000 to 9999.
pub fn from_text(
    text: &[u8],
    now_ms: i64,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    let mut reader = Reader::new(text);
    if normal::read(text, &mut reader) {
        // Nearly all are in the normal form.
    } else if kind(at(text, 0)) & LETTER != 0 {
        if !http_date::read(&mut reader, now_ms) {
            reader = written::read(text);
        }
    } else {
        match shape(text) {
            Shape::Iso => iso::read(&mut reader),
            Shape::Written => reader = written::read(text),
            Shape::Epoch(unit) => return from_epoch(text, unit, now_ms, made, notes),
            Shape::Ambiguous => reader.fail(Phrase::DigitCount),
        }
    }
    settle(&mut reader, now_ms, made, notes)
}

/// Normalizes a timestamp given as a number: the literal of a JSON number (RFC 8259, section 6) of
/// seconds since 1970; from 10^11 in magnitude, of milliseconds; with 16 digits, of microseconds.
/// However a value is written, the same text comes out.
///
/// # Errors
/// `invalid_timestamp` for a moment outside of the years 0000 to 9999, and for a literal that is
/// not a number.
pub fn from_number(
    literal: &[u8],
    now_ms: i64,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    from_epoch(literal, 0, now_ms, made, notes)
}

/// See [`epoch::read`] for the unit.
fn from_epoch(
    literal: &[u8],
    unit: i32,
    now_ms: i64,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    let mut reader = Reader::new(literal);
    if !epoch::read(literal, unit, &mut reader) {
        reader.fail(Phrase::YearRange);
    }
    settle(&mut reader, now_ms, made, notes)
}

/// What a text that does not begin with a letter may be.
enum Shape {
    Iso,
    /// A day and the name of a month.
    Written,
    /// A number, and of what: see [`epoch::read`].
    Epoch(i32),
    Ambiguous,
}

/// Tells numbers from dates by how many digits there are before the end or the decimal point. A
/// sign always belongs to an expanded year: a string cannot be an epoch before 1970, only a number.
fn shape(text: &[u8]) -> Shape {
    let whole = digits(text, 0);
    if matches!(whole, 1 | 2) && at(text, whole) == b' ' {
        return Shape::Written;
    }
    let mut end = whole;
    if at(text, whole) == b'.' {
        end += 1;
        let fraction = digits(text, end);
        if fraction == 0 {
            return Shape::Iso;
        }
        end += fraction;
    }
    if whole == 0 || end < text.len() {
        return Shape::Iso;
    }
    match whole {
        9..=13 => Shape::Epoch(0),
        16 if end == whole => Shape::Epoch(epoch::MICROSECONDS),
        19 if end == whole => Shape::Epoch(epoch::NANOSECONDS),
        7 | 8 if end == whole => Shape::Iso,
        _ => Shape::Ambiguous,
    }
}

/// The first second of the year 0000, and how many there are up to the last of 9999.
const FIRST_SECOND: i64 = -62_167_219_200;
const SECONDS: u64 = (253_402_300_800 - FIRST_SECOND) as u64;
const DAY: i64 = 86_400;

/// The first second of the year 2000. Anything earlier is usually not a date at all: a zero, a day
/// number from a spreadsheet, a database's "never".
const SECOND_2000: i64 = 946_684_800;

/// Makes the normal form of the moment that was read, unless the text has it already.
#[inline(never)]
fn settle(
    reader: &mut Reader<'_>,
    now_ms: i64,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    let since = (reader.seconds - FIRST_SECOND) as u64;
    if since >= SECONDS {
        reader.fail(Phrase::YearRange);
    }
    if let Some(why) = reader.failure {
        return Err(Problem::because(Code::InvalidTimestamp, why));
    }
    // No time zone is a day ahead of the clock, so anything further comes from a wrong clock or
    // conversion. A fraction of a millisecond counts as a whole one.
    let ms = reader.seconds * 1000 + i64::from(reader.nanos.div_ceil(1_000_000));
    if ms > now_ms.saturating_add(DAY * 1000) {
        notes.warnings.push(Code::FutureTimestamp);
    } else if reader.seconds < SECOND_2000 {
        notes.warnings.push(Code::PastTimestamp);
    }
    if !reader.normal {
        let date = calendar::date((since / DAY as u64) as i32 + (FIRST_SECOND / DAY) as i32) as u32;
        let second = (since % DAY as u64) as u32;
        made.extend_from_slice(b"0000-00-00T00:00:00.000000000");
        put(made, 4, date >> 9);
        put(made, 7, date >> 5 & 15);
        put(made, 10, date & 31);
        put(made, 13, second / 3600);
        put(made, 16, second / 60 % 60);
        put(made, 19, second % 60);
        put(made, 29, reader.nanos);
        made.truncate(20 + reader.digits as usize);
        made.push(b'Z');
        if made == reader.text {
            made.clear();
        } else if reader.moved || reader.notes.rules.is_empty() {
            notes.rules.push(Rule::Utc);
        }
    }
    notes.add(reader.notes);
    Ok(())
}

/// Writes a number over the zeros that end at a position.
#[inline(never)]
fn put(text: &mut [u8], end: usize, number: u32) {
    let (mut place, mut rest) = (end, number);
    while rest > 0 {
        place -= 1;
        text[place] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
}
