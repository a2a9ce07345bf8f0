//! Seconds since 1970, or thousandths, millionths, billionths of them, as a decimal number.

use super::reader::Reader;
use crate::issue::Rule;
use crate::rules::{decimal::Decimal, text::at};

/// How many there are in a second, as a power of ten.
pub(super) const MICROSECONDS: i32 = 6;
pub(super) const NANOSECONDS: i32 = 9;

/// Below 10^11 in magnitude a number counts seconds (10^11 s is the year 5138), from there
/// milliseconds (10^11 ms is March 1973), with 16 digits microseconds (10^15 µs is 2001).
const SECONDS_DIGITS: i32 = 11;
const MILLISECONDS_DIGITS: i32 = 15;

/// 2⁵³ − 1, the largest integer that JavaScript tells from its neighbours: how many digits it has,
/// and how many microseconds it is.
const MAX_SAFE_DIGITS: i32 = 16;
const MAX_SAFE: i64 = (1 << 53) - 1;

/// Reads a JSON number's literal into `reader`; false if it is not one, or far from all dates.
///
/// A second has 10^`unit` of what the number counts; 0 leaves the unit to its magnitude. Digits
/// beyond nanoseconds are cut off towards zero, and zeros at the end of a fraction do not count:
/// `1.7e9` and `1700000000.0` are the same moment.
pub(super) fn read(literal: &[u8], unit: i32, reader: &mut Reader<'_>) -> bool {
    let mut decimal = Decimal::default();
    if !decimal.read(literal) {
        return false;
    }
    let (mut point, mut unit, mut is_safe) = (decimal.point, unit, true);
    if decimal.length == 0 {
        point = 0;
    } else if unit > 0 {
        point -= unit;
    } else if point > MILLISECONDS_DIGITS {
        if point > MAX_SAFE_DIGITS || decimal.length > point {
            return false;
        }
        is_safe = false;
        unit = MICROSECONDS;
        point -= unit;
    } else if point > SECONDS_DIGITS {
        point -= 3;
    }
    let (mut seconds, mut nanos) = (0, 0);
    for place in point.min(0)..point + 9 {
        // All digits before d1 are zeros.
        let digit = u32::from(at(&decimal.digits, place as usize));
        if place < point {
            seconds = seconds * 10 + i64::from(digit);
        } else {
            nanos = nanos * 10 + digit;
        }
    }
    is_safe |= seconds * 1_000_000 + i64::from(nanos / 1000) <= MAX_SAFE;
    if decimal.negative {
        seconds = -seconds;
        // A moment's fraction counts forwards, before 1970 too.
        if nanos > 0 {
            seconds -= 1;
            nanos = 1_000_000_000 - nanos;
        }
    }
    // As few digits as the value needs, but those of what is counted.
    let (mut digits, mut last) = (9, 10);
    while digits > unit.max(3) && nanos % last == 0 {
        digits -= 1;
        last *= 10;
    }
    let digits = digits as u32;
    (reader.seconds, reader.nanos, reader.digits) = (seconds, nanos, digits);
    reader.notes.rules.push(Rule::FromEpoch);
    is_safe
}
