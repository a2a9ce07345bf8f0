//! The literal of a JSON number (RFC 8259, section 6) as its decimal digits, however it is written.
//!
//! A float would forget the digits of `12345678901234567890` and read `1.00000000000000000001`
//! as 1, so the digits themselves are looked at. That is exact, takes time linear in the length,
//! and an exponent only ever moves the point: nothing is allocated by its size.

use super::text::{at, next};

/// How many digits are kept: a date has at most 12 of seconds and 9 of their fraction, a safe
/// integer 16.
const KEPT: usize = 24;

/// A number, 0.d1 d2 d3 … × 10^`point`, where d1 is not zero.
#[derive(Default)]
pub(super) struct Decimal {
    pub negative: bool,
    pub point: i32,
    /// How many digits there are up to the last that is not zero; none in the number zero.
    pub length: i32,
    /// The first of them, from d1 on, followed by zeros.
    pub digits: [u8; KEPT],
}

impl Decimal {
    /// Reads a literal of less than 128 MiB into the default; false if it is not one.
    #[inline(never)]
    pub fn read(&mut self, literal: &[u8]) -> bool {
        self.negative = at(literal, 0) == b'-';
        let mut place = usize::from(self.negative);
        let (mut has_dot, mut some, mut count) = (false, false, 0);
        loop {
            let byte = next(literal, place);
            let digit = byte.wrapping_sub(b'0');
            if digit <= 9 {
                some = true;
                if digit > 0 || count > 0 {
                    if count < KEPT {
                        self.digits[count] = digit;
                    }
                    count += 1;
                    self.point += i32::from(!has_dot);
                    if digit > 0 {
                        self.length = count as i32;
                    }
                } else {
                    self.point -= i32::from(has_dot);
                }
            } else if byte == b'.' && some && !has_dot {
                (has_dot, some) = (true, false);
            } else {
                break;
            }
            place += 1;
        }
        if some && at(literal, place) | 0x20 == b'e' {
            some = false;
            place += 1;
            let sign = at(literal, place);
            place += usize::from(sign == b'-' || sign == b'+');
            let mut exponent = 0;
            loop {
                let digit = at(literal, place).wrapping_sub(b'0');
                if digit > 9 {
                    break;
                }
                some = true;
                place += 1;
                // Capped at what no literal is long enough to make up for.
                exponent = (exponent * 10 + i32::from(digit)).min(1 << 27);
            }
            self.point += if sign == b'-' { -exponent } else { exponent };
        }
        some && place == literal.len()
    }
}
