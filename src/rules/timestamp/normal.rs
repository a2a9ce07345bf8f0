//! The normal form, in one pass: nearly every timestamp has it, and takes this fast path.

use super::{calendar, reader::Reader};

/// The normal form without its `Z`; `0` stands for any digit.
const FORM: &[u8; 29] = b"0000-00-00T00:00:00.000000000";

/// Reads a text in the normal form. For any other, or if there is no such day or time of day, it
/// reads nothing and returns false: [`iso`](super::iso) then says why.
#[inline(never)]
pub(super) fn read(text: &[u8], reader: &mut Reader<'_>) -> bool {
    let Some((b'Z', text)) = text.split_last() else { return false };
    if text.len() < 23 || text.len() > FORM.len() {
        return false;
    }
    // Year, month, day, hour, minute, second.
    let (mut parts, mut part, mut value) = ([0; 6], 0, 0);
    for (place, byte) in text.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if FORM[place] == b'0' && digit <= 9 {
            value = value * 10 + u32::from(digit);
        } else if FORM[place] == *byte {
            parts[part] = value;
            (part, value) = (part + 1, 0);
        } else {
            return false;
        }
    }
    let [year, month, day, hour, minute, second] = parts;
    let year = year as i32;
    let exists = day.wrapping_sub(1) < calendar::month_length(year, month);
    if !exists || hour > 23 || minute > 59 || second > 59 {
        return false;
    }
    reader.set(calendar::number(year, month, day), hour, minute, second);
    for _ in text.len()..FORM.len() {
        value *= 10;
    }
    reader.nanos = value;
    reader.normal = true;
    true
}
