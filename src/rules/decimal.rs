//! The literal of a JSON number (RFC 8259, section 6) as its decimal digits, however it is written.
//!
//! A float would forget the digits of `12345678901234567890` and read `1.00000000000000000001`
//! as 1, so the digits themselves are looked at. That is exact, takes time linear in the length,
//! and an exponent only ever moves the point: nothing is allocated by its size.

use super::timestamp::{reader::Reader, why::Why};

/// A number, 0.d1 d2 d3 … × 10^`point`, where d1 is no zero.
pub(super) struct Decimal<'a> {
    pub negative: bool,
    pub point: i64,
    /// How many digits there are up to the last one that is no zero; none in the number zero.
    pub length: i64,
    whole: &'a [u8],
    fraction: &'a [u8],
    /// Where d1 stands.
    first: usize,
}

impl<'a> Decimal<'a> {
    /// `None` for what is no such literal.
    pub fn read(literal: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(literal);
        let negative = reader.eat(b'-');
        let whole = some(&mut reader);
        let fraction = if reader.eat(b'.') { some(&mut reader) } else { &[] };
        let mut exponent = 0;
        if reader.eat(b'e') || reader.eat(b'E') {
            let negative = reader.eat(b'-');
            let _ = negative || reader.eat(b'+');
            for digit in some(&mut reader) {
                // Held at what no literal's length makes up for.
                exponent = (exponent * 10 + i64::from(digit - b'0')).min(1 << 40);
            }
            if negative {
                exponent = -exponent;
            }
        }
        if reader.failure().is_some() || !reader.done() {
            return None;
        }
        let all = || whole.iter().chain(fraction);
        let first = all().take_while(|digit| **digit == b'0').count();
        let last_zeros = all().rev().take_while(|digit| **digit == b'0').count();
        let digits = whole.len() + fraction.len();
        Some(Decimal {
            negative,
            point: whole.len() as i64 - first as i64 + exponent,
            length: digits.saturating_sub(first + last_zeros) as i64,
            whole,
            fraction,
            first,
        })
    }

    /// The digit at a place, d1 being at place 0; zeros on both sides of those that were written.
    pub fn digit(&self, place: i64) -> u8 {
        if !(0..self.length).contains(&place) {
            return 0;
        }
        let place = self.first + place as usize;
        let byte = self.whole.get(place).or_else(|| self.fraction.get(place - self.whole.len()));
        byte.map_or(0, |byte| byte - b'0')
    }
}

/// Reads digits, of which there must be one.
fn some<'a>(reader: &mut Reader<'a>) -> &'a [u8] {
    if reader.count_digits() == 0 {
        reader.fail(Why::Form);
    }
    reader.digits()
}
