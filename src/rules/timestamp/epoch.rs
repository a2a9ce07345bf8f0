//! Seconds or milliseconds since 1970, as a decimal number of any length.

use super::{Moment, reader::Reader};

/// Below 10^11 in magnitude a number counts seconds (10^11 s is the year 5138), from there
/// milliseconds (10^11 ms is March 1973).
const SECONDS_DIGITS: i64 = 11;

/// No date up to the year 9999 has more digits than this, in milliseconds.
const MOST_DIGITS: i64 = 15;

/// Reads a JSON number's literal (RFC 8259, section 6).
///
/// The arithmetic is done on the digits themselves: it is exact, takes time linear in the
/// length, and brings in no floating point. What goes beyond nanoseconds is cut towards zero,
/// zeros at the end of a fraction do not count: `1.7e9` and `1700000000.0` are the same moment.
pub(super) fn read(literal: &[u8]) -> Option<Moment> {
    let mut reader = Reader::new(literal);
    let negative = reader.eat(b'-');
    let whole = some(reader.digits())?;
    let fraction = if reader.eat(b'.') { some(reader.digits())? } else { &[] };
    let mut exponent = 0;
    if reader.eat(b'e') || reader.eat(b'E') {
        let negative = reader.eat(b'-');
        if !negative {
            reader.eat(b'+');
        }
        for digit in some(reader.digits())? {
            // Held at what no literal's length makes up for.
            exponent = (exponent * 10 + i64::from(digit - b'0')).min(1 << 40);
        }
        if negative {
            exponent = -exponent;
        }
    }
    if !reader.done() {
        return None;
    }

    let digit = |place: usize| {
        let byte = whole.get(place).or_else(|| fraction.get(place - whole.len()));
        byte.map_or(0, |byte| i64::from(byte - b'0'))
    };
    let Some(first) = (0..whole.len() + fraction.len()).find(|place| digit(*place) != 0) else {
        return Some(Moment::new(0, 0));
    };
    // The value is 0.d1 d2 d3 … × 10^point, where d1 is the digit at `first`.
    let mut point = whole.len() as i64 - first as i64 + exponent;
    if point > MOST_DIGITS {
        return None;
    }
    if point > SECONDS_DIGITS {
        point -= 3;
    }
    let (mut seconds, mut nanos) = (0, 0);
    for place in point.min(0)..point + 9 {
        let part = if place < point { &mut seconds } else { &mut nanos };
        *part = *part * 10 + usize::try_from(place).map_or(0, |place| digit(first + place));
    }
    if negative {
        seconds = -seconds;
        // A moment's fraction counts forwards, before 1970 too.
        if nanos > 0 {
            seconds -= 1;
            nanos = 1_000_000_000 - nanos;
        }
    }
    Some(Moment::new(seconds, nanos as u32))
}

fn some(digits: &[u8]) -> Option<&[u8]> {
    (!digits.is_empty()).then_some(digits)
}
