//! The strings of a JSON text: what their escapes stand for, and what is white space in them.

use crate::text::{is_space, next as at};
use std::borrow::Cow;
use std::fmt;

/// A JSON string: what is between its quotes, as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Str<'a> {
    /// Valid UTF-8; escapes are checked, not resolved.
    pub raw: &'a [u8],
    /// Whether `raw` contains a backslash.
    pub escaped: bool,
}

impl<'a> Str<'a> {
    /// A text with nothing in it that JSON would have to escape.
    pub const fn plain(text: &'a str) -> Self {
        Str { raw: text.as_bytes(), escaped: false }
    }

    /// A text as it is between the quotes.
    pub(crate) fn of_raw(raw: &'a [u8]) -> Self {
        Str { raw, escaped: raw.contains(&b'\\') }
    }

    /// Whether this is the key `__proto__`, however it is written.
    #[inline]
    pub fn is_proto(&self) -> bool {
        const PROTO: &str = "__proto__";
        // Nearly every key comes through here, and hardly any begins like this.
        (self.escaped || at(self.raw, 0) == b'_') && self.is(PROTO)
    }

    /// Whether this is `text`, however it is written.
    pub fn is(&self, text: &str) -> bool {
        self.is_same(Str::plain(text))
    }

    /// Whether this is the same text as another one, however both are written.
    #[inline(never)]
    pub(crate) fn is_same(&self, other: Str<'_>) -> bool {
        self.resolve(&mut Vec::new()) == other.resolve(&mut Vec::new())
    }

    /// Whether it contains a NUL character, which JSON can only write as an escape.
    #[inline]
    pub fn has_nul(&self) -> bool {
        self.escaped && self.has_escaped_nul()
    }

    #[cold]
    #[inline(never)]
    fn has_escaped_nul(&self) -> bool {
        let mut position = 0;
        while position < self.raw.len() {
            let is_escape = at(self.raw, position) == b'\\';
            if is_escape && utf16(self.raw, position) == 0 {
                return true;
            }
            position += 1 + usize::from(is_escape);
        }
        false
    }

    /// The text with escapes resolved, and whether it contains lone surrogates, which come out as
    /// U+FFFD.
    pub fn decode(&self) -> (Cow<'a, str>, bool) {
        if !self.escaped {
            return (String::from_utf8_lossy(self.raw), false);
        }
        let mut bytes = Vec::new();
        let lone = self.resolve_into(&mut bytes, true);
        (Cow::Owned(String::from_utf8(bytes).unwrap_or_default()), lone)
    }

    /// The bytes of the text with escapes resolved: two strings that differ have different ones. A
    /// lone surrogate has those that UTF-8 would give it if it were a character. `room` is used if
    /// the text cannot be borrowed.
    #[inline]
    pub fn resolve<'t>(&self, room: &'t mut Vec<u8>) -> &'t [u8]
    where
        'a: 't,
    {
        if !self.escaped {
            return self.raw;
        }
        room.clear();
        self.resolve_into(room, false);
        room
    }

    /// The bytes of the text with escapes resolved, and with U+FFFD for each lone surrogate.
    pub(crate) fn text<'t>(&self, room: &'t mut Vec<u8>) -> (&'t [u8], bool)
    where
        'a: 't,
    {
        if !self.escaped {
            return (self.raw, false);
        }
        let lone = self.resolve_into(room, true);
        (room, lone)
    }

    /// Appends the text with escapes resolved; returns whether it contains a lone surrogate, which
    /// is written as U+FFFD if it is to be `replaced`.
    #[inline(never)]
    fn resolve_into(&self, out: &mut Vec<u8>, replaced: bool) -> bool {
        let (mut position, mut lone) = (0, false);
        while position < self.raw.len() {
            let unit = unit(self.raw, position);
            let mut code = unit.code();
            if matches!(code, 0xd800..0xe000) {
                lone = true;
                if replaced {
                    code = 0xfffd;
                }
            }
            push_utf8(code, out);
            position += unit.length();
        }
        lone
    }

    /// This string without the white space at its ends, written out or escaped; the rest keeps
    /// its escapes.
    #[inline]
    #[cfg_attr(group_call_module, optimize(speed))]
    pub fn trim(&self) -> Str<'a> {
        // Most values begin and end with a visible ASCII character, and contain no escape.
        let visible = |byte: u8| matches!(byte, b'!'..=b'~');
        if !self.escaped && visible(at(self.raw, 0)) && visible(at(self.raw, self.raw.len() - 1)) {
            return *self;
        }
        self.trim_any()
    }

    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn trim_any(&self) -> Str<'a> {
        let (mut start, mut end, mut position) = (0, 0, 0);
        // Whether there has been a backslash since `start`, and whether there is one before `end`.
        let (mut met, mut escaped) = (false, false);
        while position < self.raw.len() {
            let unit = unit(self.raw, position);
            let kept = !is_space(unit.code());
            if kept && end == 0 {
                start = position;
                met = false;
            }
            met |= at(self.raw, position) == b'\\';
            position += unit.length();
            if kept {
                end = position;
                escaped = met;
            }
        }
        Str { raw: self.raw.get(start..end).unwrap_or_default(), escaped }
    }
}

/// A character, or lone surrogate, and how many bytes it is written with: one number, since a pair
/// would be passed through memory.
#[derive(Clone, Copy)]
pub(crate) struct Unit(u32);

impl Unit {
    const NONE: Self = Unit(0);

    fn new(code: u32, length: usize) -> Self {
        Unit(code | (length as u32) << 24)
    }

    /// The character's code point.
    pub fn code(self) -> u32 {
        self.0 & 0xff_ffff
    }

    /// How many bytes it is written with; 0 if there is no character.
    pub fn length(self) -> usize {
        (self.0 >> 24) as usize
    }
}

/// The character, or lone surrogate, that begins at `position` of a string's text.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub(crate) fn unit(raw: &[u8], position: usize) -> Unit {
    let first = at(raw, position);
    if first >= 0x80 {
        let wide = wide(raw, position);
        // In a string that the scanner has read there is nothing else.
        return if wide.length() > 0 { wide } else { Unit::new(0xfffd, 1) };
    }
    if first != b'\\' {
        return Unit::new(u32::from(first), 1);
    }
    let mut code = utf16(raw, position);
    if code == NO_UNIT {
        let code = match at(raw, position + 1) {
            b'b' => 0x08,
            b'f' => 0x0c,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            itself => itself,
        };
        return Unit::new(u32::from(code), 2);
    }
    let mut length = LONGEST_ESCAPE;
    if matches!(code, 0xd800..0xdc00) {
        let second = utf16(raw, position + LONGEST_ESCAPE);
        if matches!(second, 0xdc00..0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
            length *= 2;
        }
    }
    Unit::new(code, length)
}

/// The character beyond ASCII that begins at `position`, if it is one in UTF-8: written with as few
/// bytes as can be, no surrogate and not above U+10FFFF.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub(super) fn wide(text: &[u8], position: usize) -> Unit {
    let first = u32::from(at(text, position));
    let length = (!(first << 24)).leading_zeros();
    let least = match length {
        2 => 0x80,
        3 => 0x800,
        4 => 0x10000,
        _ => return Unit::NONE,
    };
    let mut code = first & (0x7f >> length);
    for next in 1..length as usize {
        let byte = u32::from(at(text, position + next));
        if byte & 0xc0 != 0x80 {
            return Unit::NONE;
        }
        code = code << 6 | byte & 0x3f;
    }
    if code < least || code > 0x10_ffff || matches!(code, 0xd800..0xe000) {
        return Unit::NONE;
    }
    Unit::new(code, length as usize)
}

/// Whether the lower three bytes of `word`, the first of them lowest, are one character in UTF-8, as
/// nearly all of Chinese, Japanese and Korean are.
#[inline]
pub(super) fn is_three_bytes(word: u32) -> bool {
    // What the first byte has beyond its mark, and the highest of the second's six bits.
    let start = word & 0x20_0f;
    // Neither one that needs fewer bytes nor a surrogate.
    word & 0xc0_c0_f0 == 0x80_80_e0 && start != 0 && start != 0x20_0d
}

/// How many bytes a `\u` escape has, the longest there is.
const LONGEST_ESCAPE: usize = 6;

/// No UTF-16 unit.
const NO_UNIT: u32 = 0x10000;

/// The UTF-16 unit of the `\u` escape that begins at `position`, if one does.
#[inline(never)]
fn utf16(raw: &[u8], position: usize) -> u32 {
    if at(raw, position) != b'\\' || at(raw, position + 1) != b'u' {
        return NO_UNIT;
    }
    let mut code = 0;
    for digit in 2..LONGEST_ESCAPE {
        // They were checked to be hexadecimal: upper and lower case have the same low four bits.
        let digit = at(raw, position + digit);
        code = (code << 4) + u32::from(digit & 15) + u32::from(digit >> 6) * 9;
    }
    code
}

/// Appends the UTF-8 form of `code`, which, unlike a `char`, may be a surrogate.
#[inline(never)]
fn push_utf8(code: u32, out: &mut Vec<u8>) {
    let following = match code {
        ..0x80 => return out.push(code as u8),
        0x80..0x800 => 1,
        0x800..0x10000 => 2,
        _ => 3,
    };
    // As many ones as there are bytes, then the bits that do not fit into the others, six in each.
    out.push((0xff << (7 - following)) | (code >> (6 * following)) as u8);
    for position in (0..following).rev() {
        out.push(0x80 | (code >> (6 * position)) as u8 & 0x3f);
    }
}

impl fmt::Display for Str<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.decode().0)
    }
}
