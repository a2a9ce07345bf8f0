//! Seconds or milliseconds since 1970, as a decimal number of any length.

use super::reader::Reader;
use crate::issue::Rule;
use crate::rules::{decimal::Decimal, text::at};

/// Below 10^11 in magnitude a number counts seconds (10^11 s is the year 5138), from there
/// milliseconds (10^11 ms is March 1973).
const SECONDS_DIGITS: i32 = 11;

/// No date up to the year 9999 has more digits than this, in milliseconds.
const MOST_DIGITS: i32 = 15;

/// Reads a JSON number's literal into `reader`; false if it is none, or far from
/// all dates.
///
/// What goes beyond nanoseconds is cut towards zero, and zeros at the end of a fraction do not
/// count: `1.7e9` and `1700000000.0` are the same moment.
pub(super) fn read(literal: &[u8], reader: &mut Reader<'_>) -> bool {
    let mut decimal = Decimal::default();
    if !decimal.read(literal) {
        return false;
    }
    let mut point = decimal.point;
    if decimal.length == 0 {
        point = 0;
    } else if point > MOST_DIGITS {
        return false;
    } else if point > SECONDS_DIGITS {
        point -= 3;
    }
    let (mut seconds, mut nanos) = (0, 0);
    for place in point.min(0)..point + 9 {
        // Before d1 all are zeros.
        let digit = u32::from(at(&decimal.digits, place as usize));
        if place < point {
            seconds = seconds * 10 + i64::from(digit);
        } else {
            nanos = nanos * 10 + digit;
        }
    }
    if decimal.negative {
        seconds = -seconds;
        // A moment's fraction counts forwards, before 1970 too.
        if nanos > 0 {
            seconds -= 1;
            nanos = 1_000_000_000 - nanos;
        }
    }
    // As few digits as the value needs.
    let (mut digits, mut unit) = (9, 10);
    while digits > 3 && nanos % unit == 0 {
        digits -= 1;
        unit *= 10;
    }
    (reader.seconds, reader.nanos, reader.digits) = (seconds, nanos, digits);
    reader.notes.rules.push(Rule::FromEpoch);
    true
}
