//! The strings of a JSON text: what their escapes stand for, and what is white space in them.

use crate::rules::text::is_space;
use std::borrow::Cow;
use std::fmt;

/// A JSON string: what stands between its quotes, as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Str<'a> {
    /// Valid UTF-8; escapes are checked, not resolved.
    pub raw: &'a [u8],
    /// Whether a backslash stands in `raw`.
    pub escaped: bool,
}

impl<'a> Str<'a> {
    /// Whether this is the key `__proto__`, however it is written.
    pub fn is_proto(&self) -> bool {
        self.is("__proto__")
    }

    /// Whether this is `text`, however it is written.
    pub fn is(&self, text: &str) -> bool {
        *self.bytes() == *text.as_bytes()
    }

    /// The text, escapes resolved, and whether it holds lone surrogates, which come out as
    /// U+FFFD.
    pub fn decode(&self) -> (Cow<'a, str>, bool) {
        if !self.escaped {
            // The scanner has checked it: this cannot fail, and a copy of the check is cheaper
            // than an `unsafe` to argue for.
            return (Cow::Borrowed(core::str::from_utf8(self.raw).unwrap_or_default()), false);
        }
        let (bytes, lone) = self.resolved(Some(char::REPLACEMENT_CHARACTER));
        (Cow::Owned(String::from_utf8(bytes).unwrap_or_default()), lone)
    }

    /// The bytes of the text, escapes resolved: two strings that differ have different ones. A
    /// lone surrogate has those that UTF-8 would give it if it were a character.
    pub fn bytes(&self) -> Cow<'a, [u8]> {
        if self.escaped { Cow::Owned(self.resolved(None).0) } else { Cow::Borrowed(self.raw) }
    }

    /// The bytes of the text, escapes resolved, with `stand_in` for each lone surrogate; and
    /// whether there is one.
    fn resolved(&self, stand_in: Option<char>) -> (Vec<u8>, bool) {
        let mut bytes = Vec::with_capacity(self.raw.len());
        let (mut at, mut lone) = (0, false);
        while let Some(&byte) = self.raw.get(at) {
            if byte != b'\\' {
                bytes.push(byte);
                at += 1;
                continue;
            }
            let (mut code, after) = self.unit(at);
            at = after;
            if is_surrogate(code) {
                lone = true;
                code = stand_in.map_or(code, u32::from);
            }
            push_utf8(code, &mut bytes);
        }
        (bytes, lone)
    }

    /// This string without the white space at its ends, written out or escaped; the rest keeps
    /// its escapes.
    pub fn trim(&self) -> Str<'a> {
        // Most values begin and end with a visible character of ASCII that is part of no escape.
        let tail = self.raw.get(self.raw.len().saturating_sub(LONGEST_ESCAPE)..);
        if let ([first, ..], Some(tail @ [.., last])) = (self.raw, tail)
            && first.is_ascii_graphic()
            && last.is_ascii_graphic()
            && !(self.escaped && (*first == b'\\' || tail.contains(&b'\\')))
        {
            return *self;
        }
        let (mut start, mut end, mut at) = (0, 0, 0);
        while at < self.raw.len() {
            let (code, after) = self.unit(at);
            if !char::from_u32(code).is_some_and(is_space) {
                if end == 0 {
                    start = at;
                }
                end = after;
            }
            at = after;
        }
        let raw = self.raw.get(start..end).unwrap_or_default();
        Str { raw, escaped: self.escaped && raw.contains(&b'\\') }
    }

    /// The character, or lone surrogate, that begins at `at`, and where the next one begins.
    fn unit(&self, at: usize) -> (u32, usize) {
        let rest = self.raw.get(at..).unwrap_or_default();
        let [first, others @ ..] = rest else { return (0, self.raw.len()) };
        let bytes = match first {
            b'\\' => return self.escape(at),
            ..0x80 => return (u32::from(*first), at + 1),
            0x80..0xe0 => 2,
            0xe0..0xf0 => 3,
            _ => 4,
        };
        let mut code = u32::from(first & (0xff >> bytes));
        for byte in others.iter().take(bytes - 1) {
            code = code << 6 | u32::from(byte & 0x3f);
        }
        (code, at + bytes)
    }

    /// What the escape that begins at `at` stands for, and where it ends.
    fn escape(&self, at: usize) -> (u32, usize) {
        let Some(first) = self.utf16(at) else {
            let code = match self.raw.get(at + 1).copied().unwrap_or(0) {
                b'b' => 0x08,
                b'f' => 0x0c,
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                itself => itself,
            };
            return (u32::from(code), at + 2);
        };
        let after = at + LONGEST_ESCAPE;
        match (first, self.utf16(after)) {
            (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) => {
                (0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), after + LONGEST_ESCAPE)
            }
            _ => (first, after),
        }
    }

    /// The UTF-16 unit of the `\u` escape that begins at `at`, if one does.
    fn utf16(&self, at: usize) -> Option<u32> {
        let [b'\\', b'u', digits @ ..] = self.raw.get(at..at + LONGEST_ESCAPE)? else {
            return None;
        };
        let mut code = 0;
        for &digit in digits {
            code = code << 4 | char::from(digit).to_digit(16)?;
        }
        Some(code)
    }
}

/// The bytes of a `\u` escape, the longest there is.
const LONGEST_ESCAPE: usize = 6;

fn is_surrogate(code: u32) -> bool {
    matches!(code, 0xd800..0xe000)
}

/// Appends the UTF-8 form of `code`, which other than a `char` may be a surrogate.
fn push_utf8(code: u32, out: &mut Vec<u8>) {
    let following = match code {
        ..0x80 => return out.push(code as u8),
        0x80..0x800 => 1,
        0x800..0x10000 => 2,
        _ => 3,
    };
    // As many ones as there are bytes, then what does not fit into the six bits of the others.
    out.push((0xff << (7 - following)) | (code >> (6 * following)) as u8);
    for place in (0..following).rev() {
        out.push(0x80 | (code >> (6 * place)) as u8 & 0x3f);
    }
}

impl fmt::Display for Str<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.decode().0)
    }
}
