//! Seconds or milliseconds since 1970, as a decimal number of any length.

use super::Moment;
use crate::rules::decimal::Decimal;

/// Below 10^11 in magnitude a number counts seconds (10^11 s is the year 5138), from there
/// milliseconds (10^11 ms is March 1973).
const SECONDS_DIGITS: i64 = 11;

/// No date up to the year 9999 has more digits than this, in milliseconds.
const MOST_DIGITS: i64 = 15;

/// Reads a JSON number's literal; `None` if it is none, or far from all dates.
///
/// What goes beyond nanoseconds is cut towards zero, and zeros at the end of a fraction do not
/// count: `1.7e9` and `1700000000.0` are the same moment.
pub(super) fn read(literal: &[u8]) -> Option<Moment> {
    let decimal = Decimal::read(literal)?;
    let mut point = decimal.point;
    if decimal.length == 0 {
        point = 0;
    } else if point > MOST_DIGITS {
        return None;
    } else if point > SECONDS_DIGITS {
        point -= 3;
    }
    let (mut seconds, mut nanos) = (0, 0);
    for place in point.min(0)..point + 9 {
        let part = if place < point { &mut seconds } else { &mut nanos };
        *part = *part * 10 + i64::from(decimal.digit(place));
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
    Some(Moment { seconds, nanos: nanos as u32, digits })
}
