//! Dotted names: the domain of an e-mail address, the host of a URL.
//!
//! One pass finds out everything that a caller may ask about such a name, each as one bit: the
//! question is a set of bits, none of which may be set.

use super::text::{
    DIGIT, HYPHEN, LETTER, UNDERSCORE as LOW_LINE, WIDE as BEYOND, at, has_word, kind, next,
};

/// The most characters of one label. In UTF-8 a label may have more bytes, but each of its
/// characters takes at least one of the 63 that its ASCII form has.
const MAX_LABEL: usize = 63;

/// The most bytes that every parser takes in a host name.
const MAX_NAME: usize = 253;

/// A `_` in a label.
pub(super) const UNDERSCORE: u32 = LOW_LINE as u32;
/// A character beyond ASCII.
pub(super) const WIDE: u32 = BEYOND as u32;
/// Two dots in a row, or one in front.
pub(super) const EMPTY: u32 = 1 << 8;
/// Nothing after the last dot, which is then the root's, or nothing at all.
pub(super) const ROOT: u32 = 1 << 9;
/// A label of more than 63 characters.
pub(super) const LONG: u32 = 1 << 10;
/// More than 253 bytes.
pub(super) const TOO_LONG: u32 = 1 << 11;
/// A label that begins or ends with a hyphen.
pub(super) const EDGE: u32 = 1 << 12;
/// A label that is Punycode, or claims to be.
pub(super) const PUNYCODE: u32 = 1 << 13;
/// Fewer than two labels.
pub(super) const UNDOTTED: u32 = 1 << 14;
/// The last label is what the
/// [URL Standard takes for a number](https://url.spec.whatwg.org/#ends-in-a-number-checker):
/// digits, or `0x` and hexadecimal digits.
pub(super) const NUMERIC: u32 = 1 << 15;
/// The last label does not begin with a letter. One that does is not a number, not even `x7f`.
pub(super) const UNNAMED: u32 = 1 << 16;
/// The last label is not of two ASCII letters or more.
pub(super) const UNLETTERED: u32 = 1 << 17;
/// The text goes on after the name.
pub(super) const MORE: u32 = 1 << 18;
/// What follows is neither the end, nor a path, a query or a fragment, with or without a port up
/// to 65,535 before it.
pub(super) const NO_PORT: u32 = 1 << 19;
/// The last label is digits alone.
pub(super) const DIGITS: u32 = 1 << 20;

/// Reads the name that begins at `from`, as far as its labels go: letters, digits, hyphens,
/// underscores and characters beyond ASCII, with dots between them.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub(super) fn read(text: &[u8], from: usize) -> u32 {
    let (mut found, mut last, mut labels) = (0, 0, 0);
    let (mut start, mut characters, mut kinds) = (from, 0, 0);
    let mut end = from;
    let after = loop {
        let byte = next(text, end);
        let kind_here = kind(byte);
        if kind_here & (LETTER | DIGIT | HYPHEN | LOW_LINE | BEYOND) != 0 {
            kinds |= kind_here;
            // The bytes 0x80 to 0xBF continue a character.
            characters += usize::from(byte & 0xc0 != 0x80);
            end += 1;
            continue;
        }
        if end > start {
            found |= u32::from(kinds);
            labels += 1;
            if characters > MAX_LABEL {
                found |= LONG;
            }
            if kinds & HYPHEN != 0 {
                if at(text, start) == b'-' || at(text, end - 1) == b'-' {
                    found |= EDGE;
                }
                // Not asked of every name with a hyphen.
                if at(text, start) | 0x20 == b'x' && has_word(text, start, b"xn--") {
                    found |= PUNYCODE;
                }
            }
            last = 0;
            if kind(at(text, start)) & LETTER == 0 {
                last |= UNNAMED;
                if kinds == DIGIT {
                    last |= NUMERIC | DIGITS;
                } else if is_hexadecimal(text, start, end) {
                    last |= NUMERIC;
                }
            }
            if kinds & !LETTER != 0 || end - start < 2 {
                last |= UNLETTERED;
            }
        } else {
            found |= if byte == b'.' { EMPTY } else { ROOT };
        }
        if byte != b'.' {
            break byte;
        }
        end += 1;
        (start, characters, kinds) = (end, 0, 0);
    };
    found |= last;
    if labels < 2 {
        found |= UNDOTTED;
    }
    if end - from > MAX_NAME {
        found |= TOO_LONG;
    }
    if end < text.len() {
        found |= MORE;
    }
    if after == b':' {
        let mut port = 0;
        let colon = end;
        loop {
            end += 1;
            let digit = at(text, end).wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            // Capped at what is too large.
            port = (port * 10 + u32::from(digit)).min(1 << 16);
        }
        if end - colon < 2 || port >= 1 << 16 {
            found |= NO_PORT;
        }
    }
    if end < text.len() && !matches!(at(text, end), b'/' | b'?' | b'#') {
        found |= NO_PORT;
    }
    found
}

/// Whether a label is `0x` and hexadecimal digits, if any.
fn is_hexadecimal(text: &[u8], start: usize, end: usize) -> bool {
    has_word(text, start, b"0x") && text[start + 2..end].iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_name_is() {
        let kinds = u32::from(u8::MAX) & !(UNDERSCORE | WIDE);
        for (text, found) in [
            ("acme.com", 0),
            ("acme.com/x", MORE),
            ("acme.com:80#", MORE),
            ("acme.com.", ROOT),
            ("acme.com@", MORE | NO_PORT),
            ("acme.com:", MORE | NO_PORT),
            ("acme.com:65536", MORE | NO_PORT),
            ("acme.com:8x", MORE | NO_PORT),
            ("acme.com\0", MORE | NO_PORT),
            ("acme", UNDOTTED),
            ("", UNDOTTED | ROOT),
            (".", UNDOTTED | ROOT | EMPTY),
            ("a..com", EMPTY),
            ("a_b.com", UNDERSCORE),
            ("é.com", WIDE),
            ("-a.com", EDGE),
            ("a-.com", EDGE),
            ("a-b.com", 0),
            ("XN--a.com", PUNYCODE),
            ("a.b", UNLETTERED),
            ("a.b1", UNLETTERED),
            ("a.1b", UNLETTERED | UNNAMED),
            ("a.12", UNLETTERED | UNNAMED | NUMERIC | DIGITS),
            ("a.0X7f", UNLETTERED | UNNAMED | NUMERIC),
            ("a.0x", UNLETTERED | UNNAMED | NUMERIC),
            ("a.0xg", UNLETTERED | UNNAMED),
            ("1.com", 0),
        ] {
            assert_eq!(read(text.as_bytes(), 0) & !kinds, found, "{text}");
            let later = ["@", text].concat();
            assert_eq!(read(later.as_bytes(), 1) & !kinds, found, "{later}");
        }
        assert_eq!(read("é".repeat(63).as_bytes(), 0) & LONG, 0);
        assert_eq!(read("é".repeat(64).as_bytes(), 0) & LONG, LONG);
        assert_eq!(read("a.".repeat(127).as_bytes(), 1) & TOO_LONG, 0);
        assert_eq!(read("a.".repeat(127).as_bytes(), 0) & TOO_LONG, TOO_LONG);
    }
}
