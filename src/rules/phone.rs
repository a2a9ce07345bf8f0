//! Telephone numbers: what people write, and E.164 where it is certain.
//!
//! The forms are those of ITU-T [E.123](https://www.itu.int/rec/T-REC-E.123) and of
//! [RFC 3966](https://www.rfc-editor.org/rfc/rfc3966) (`tel:`), and what CRMs hold: labels,
//! extensions, the dashes and spaces of Unicode. Which numbers exist in which country is not known
//! here: without a country code a number is kept as it was written.

#[cfg(test)]
mod tests;

use super::Notes;
use super::text::{
    DIGIT, LETTER, WIDE, at, codes, digits, has_word, is_listed, is_space, kind, kinds,
};
use crate::issue::{Code, Problem, Rule};

/// Fewest digits: emergency and service numbers have three.
pub(super) const MIN_DIGITS: usize = 3;

/// Most digits, country code included, that
/// [E.164](https://www.itu.int/rec/T-REC-E.164) gives a number.
pub(super) const MAX_DIGITS: usize = 15;

/// The most digits of country and area before a `/` that surely separates them from the rest (`+49
/// 30/1234567`). After more digits it introduces another number's ending (`+44 20 7946 0958 / 59`).
const MAX_AREA_DIGITS: usize = 4;

/// What people write in front, followed by a colon, a full stop or a space.
const LABELS: &[u8] = b" phone telephone tel mobile cell office work main direct ph t p m ";

/// Normalizes a number, already trimmed.
///
/// A `+` at the front (after a label, if there is one, or within brackets) makes it international.
/// It becomes E.164 unless it has an extension, letters, a second number after a `/`, or what may
/// be the trunk prefix, which is not dialled from abroad: `(0)`, `(020)`, or a 0 right after a
/// country code in brackets. Every other number stays as it is, and so does `+0…`, since no country
/// code begins with 0.
///
/// # Errors
///
/// [`Code::InvalidPhone`] for fewer than 3 or more than 15 digits (an extension's do not
/// count), letters before the third digit, a `+` elsewhere, any other character,
/// and a separator in front: `-5551234` is a negative number.
#[inline(never)]
pub fn normalize(text: &[u8], made: &mut Vec<u8>, notes: &mut Notes) -> Result<(), Problem> {
    // E.164 already: `+` and the digits, the first of them not 0.
    let all = text.len().wrapping_sub(1);
    if at(text, 0) == b'+'
        && at(text, 1) != b'0'
        && (MIN_DIGITS..=MAX_DIGITS).contains(&all)
        && digits(text, 1) == all
    {
        return Ok(());
    }
    let ascii;
    let mut text = text;
    if kinds(text) & WIDE != 0 {
        ascii = to_ascii(text);
        text = &ascii;
    }
    let Some(keep) = read(text, made) else {
        return Err(Problem::new(Code::InvalidPhone));
    };
    if keep || at(made, 1) == b'0' {
        made.clear();
    } else {
        notes.rules.push(Rule::E164);
    }
    Ok(())
}

/// Appends `+` and the digits; returns whether the number is to stay as it is. `None` if this is
/// not one.
fn read(text: &[u8], made: &mut Vec<u8>) -> Option<bool> {
    let start = after_label(text);
    let mut place = start;
    // `(+44) 7911 …`
    let mut in_code = is_open(at(text, place));
    if in_code {
        place = after_spaces(text, place + 1);
    }
    let mut keep = at(text, place) != b'+';
    if !keep {
        place += 1;
    } else if is_separator(at(text, start)) {
        return None;
    } else {
        place = start;
    }
    let end = before_extension(text);
    keep |= end < text.len();

    made.reserve(1 + MAX_DIGITS);
    made.push(b'+');
    let mut after_code = false;
    while place < end {
        let byte = at(text, place);
        let kind = kind(byte);
        if kind == DIGIT {
            keep |= byte == b'0' && (after_code || begins_brackets(text, place));
            after_code = false;
            made.push(byte);
        } else if kind & LETTER != 0 && made.len() > MIN_DIGITS {
            // A vanity number: `1-800-FLOWERS`.
            keep = true;
        } else if is_open(byte) {
            in_code |= made.len() == 1;
        } else if is_close(byte) {
            after_code |= in_code;
            in_code = false;
        } else if is_separator(byte) {
            keep |= byte == b'/' && made.len() > 1 + MAX_AREA_DIGITS;
        } else {
            return None;
        }
        place += 1;
    }
    (made.len() > MIN_DIGITS && made.len() <= 1 + MAX_DIGITS).then_some(keep)
}

/// Whether a byte may come between the digits, except brackets, which may come in front as well.
/// Those need not pair: a number with one missing is still a number.
fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/')
}

fn is_open(byte: u8) -> bool {
    matches!(byte, b'(' | b'[')
}

fn is_close(byte: u8) -> bool {
    matches!(byte, b')' | b']')
}

/// Whether a digit is the first within brackets.
fn begins_brackets(text: &[u8], place: usize) -> bool {
    is_open(before(text, before_spaces(text, place)))
}

/// Where the number begins: after the `'` that tells spreadsheets that it is text, and after a
/// label (`tel:`, `Phone: `).
fn after_label(text: &[u8]) -> usize {
    let start = usize::from(at(text, 0) == b'\'');
    let mut end = start;
    while kind(at(text, end)) & LETTER != 0 {
        end += 1;
    }
    // Most numbers have none, and going through the list takes longer than all else.
    if end == start || !is_listed(LABELS, &text[start..end]) {
        return start;
    }
    let word = end;
    while matches!(at(text, end), b'.' | b':' | b' ') {
        end += 1;
    }
    if end > word { end } else { start }
}

/// Where an extension begins (`x12`, `ext 12`, `ext. 12`, `ext: 12`, `#12`, `;ext=12`, and all of these
/// after a comma); the end if there is none.
fn before_extension(text: &[u8]) -> usize {
    // The number is preceded by nothing, `+`, `:` or a space, each of which stops this search.
    let mut end = text.len();
    while kind(before(text, end)) == DIGIT {
        end -= 1;
    }
    if end == text.len() {
        return end;
    }
    end = before_spaces(text, end);
    for mark in &["#", ";ext=", "ext.", "ext:", "ext.:", "ext", "x"] {
        let mark = mark.as_bytes();
        let start = end.wrapping_sub(mark.len());
        if has_word(text, start, mark) {
            // `FAX12` is a vanity number's letters.
            if mark[0] >= b'a' && kind(before(text, start)) & LETTER != 0 {
                return text.len();
            }
            let comma = before_spaces(text, start);
            return if before(text, comma) == b',' { comma - 1 } else { start };
        }
    }
    text.len()
}

/// The byte before a place; 0 at the beginning.
fn before(text: &[u8], place: usize) -> u8 {
    at(text, place.wrapping_sub(1))
}

/// The first position from here on that is not a space.
fn after_spaces(text: &[u8], mut place: usize) -> usize {
    while at(text, place) == b' ' {
        place += 1;
    }
    place
}

/// The position after the last byte before here that is not a space.
fn before_spaces(text: &[u8], mut place: usize) -> usize {
    while before(text, place) == b' ' {
        place -= 1;
    }
    place
}

/// A number in ASCII: Unicode spaces and dashes become a space and a hyphen, full-width forms
/// become the plain ones, and direction marks, which come along when a number is copied, are left
/// out; then white space at the ends is too. Every other character beyond ASCII becomes 0xff, which
/// no number holds.
#[cold]
#[inline(never)]
fn to_ascii(text: &[u8]) -> Vec<u8> {
    let (mut ascii, mut end) = (Vec::new(), 0);
    for code in codes(text) {
        let is_space = is_space(code);
        if is_space && end == 0 {
            continue;
        }
        ascii.push(match code {
            0..0x80 => code as u8,
            0xff01..=0xff5e => (code - 0xfee0) as u8,
            0x2010..=0x2015 | 0x2212 | 0x30fc | 0xfe58 | 0xfe63 => b'-',
            0x61c | 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069 => continue,
            _ if is_space => b' ',
            _ => 0xff,
        });
        if !is_space {
            end = ascii.len();
        }
    }
    ascii.truncate(end);
    ascii
}
