//! The tokens of a JSON text, stepped over one after the other.

use super::plain::{STRIDE, plain_bytes};
use super::{Kind, Scanner, Str, Value, string};
use crate::text::{digits, next as at};

impl<'a> Scanner<'a> {
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(super) fn key(&mut self) -> Str<'a> {
        if self.skip() != b'"' {
            self.wrong();
        }
        let (raw, escaped) = self.string();
        if self.skip() != b':' {
            self.wrong();
        }
        self.at += 1;
        Str { raw, escaped }
    }

    /// What [`Scanner::value`] returns; after a fault, any value.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(crate) fn next_value(&mut self) -> Value<'a> {
        let mut value =
            Value { kind: Kind::Null, raw: &[], escaped: false, spaced: false, forbidden: false };
        match self.skip() {
            b'"' => {
                value.kind = Kind::String;
                (value.raw, value.escaped) = self.string();
            }
            byte @ (b'{' | b'[') => {
                value.kind = if byte == b'{' { Kind::Object } else { Kind::Array };
                self.nested(&mut value);
            }
            _ => {
                let start = self.at;
                value.kind = self.scalar();
                value.raw = self.since(start);
            }
        }
        value
    }

    /// Steps over a number or one of the three words.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn scalar(&mut self) -> Kind {
        let (word, kind): (&[u8], _) = match self.here() {
            b'n' => (b"null", Kind::Null),
            b't' => (b"true", Kind::Bool),
            b'f' => (b"false", Kind::Bool),
            _ => {
                self.number();
                return Kind::Number;
            }
        };
        self.has_null |= kind == Kind::Null;
        for byte in word {
            if !self.eat(*byte) {
                self.wrong();
                break;
            }
        }
        kind
    }

    #[cfg_attr(group_call_module, optimize(speed))]
    fn number(&mut self) {
        let bytes = self.bytes;
        let mut position = self.at;
        let mut fault = usize::MAX;
        // Digits, at least one.
        let mut digits = |position: usize| {
            let count = digits(bytes, position);
            if count == 0 {
                fault = fault.min(position);
            }
            position + count
        };
        if at(bytes, position) == b'-' {
            position += 1;
        }
        if at(bytes, position) == b'0' {
            position += 1;
        } else {
            position = digits(position);
        }
        if at(bytes, position) == b'.' {
            position = digits(position + 1);
        }
        if at(bytes, position) | 0x20 == b'e' {
            position += 1;
            if matches!(at(bytes, position), b'+' | b'-') {
                position += 1;
            }
            position = digits(position);
        }
        self.at = position;
        if fault != usize::MAX {
            self.wrong_at(fault);
        }
    }

    /// Steps over the string that begins here; returns what is between its quotes, and whether that
    /// contains a backslash.
    #[inline]
    fn string(&mut self) -> (&'a [u8], bool) {
        let start = self.at + 1;
        let mut end = start;
        // Most strings are short: their end is seen at once.
        end += plain_bytes(self.bytes, start);
        if at(self.bytes, end) == b'"' {
            self.at = end + 1;
            return (self.bytes.get(start..end).unwrap_or_default(), false);
        }
        self.rest_of_string(start, end)
    }

    /// Steps over a string whose text begins at `start`, and in which nothing before `position`
    /// needs a closer look.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn rest_of_string(&mut self, start: usize, mut position: usize) -> (&'a [u8], bool) {
        // In a local variable: nearly all time is spent here.
        let bytes = self.bytes;
        let mut escaped = false;
        loop {
            match plain_bytes(bytes, position) {
                STRIDE => {
                    position += STRIDE;
                    continue;
                }
                plain => position += plain,
            }
            match at(bytes, position) {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    position = self.escape(position);
                }
                ..0x20 => {
                    self.wrong_at(position);
                    break;
                }
                0x20..0x80 => position += 1,
                _ => position = self.wide(position),
            }
        }
        self.at = position + 1;
        // Nothing, after a fault.
        (self.bytes.get(start..position).unwrap_or_default(), escaped)
    }

    /// Remembers a fault at `position`; returns a position with nothing left to read.
    #[cold]
    #[inline(never)]
    fn wrong_at(&mut self, position: usize) -> usize {
        let end = self.bytes.len();
        self.at = position;
        self.wrong();
        end
    }

    /// Where the characters beyond ASCII that begin at `position` end.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn wide(&mut self, mut position: usize) -> usize {
        let bytes = self.bytes;
        while at(bytes, position) >= 0x80 {
            position += match bytes.get(position..).and_then(<[u8]>::first_chunk) {
                Some(four) if string::is_three_bytes(u32::from_le_bytes(*four)) => 3,
                _ => match string::wide(bytes, position).length() {
                    0 => return self.wrong_at(position),
                    length => length,
                },
            };
        }
        position
    }

    /// Where the escape that begins at `position` ends.
    #[inline(never)]
    fn escape(&mut self, position: usize) -> usize {
        let digits = match at(self.bytes, position + 1) {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 0,
            b'u' => 4,
            _ => return self.wrong_at(position + 1),
        };
        let mut position = position + 2;
        for _ in 0..digits {
            if !at(self.bytes, position).is_ascii_hexdigit() {
                return self.wrong_at(position);
            }
            position += 1;
        }
        position
    }

    /// Steps over the array or object that begins here, without recursion: no input can
    /// exhaust the stack.
    #[cfg_attr(group_call_module, optimize(speed))]
    fn nested(&mut self, value: &mut Value<'a>) {
        let start = self.at;
        let outside = self.depth;
        let (spaced, forbidden) = (self.spaced, self.forbidden);
        self.spaced = false;
        self.forbidden = false;
        // One bit per open bracket: whether it is an object's. The last 64 are in this word.
        let mut objects = 0u64;
        let mut outer: Vec<u64> = Vec::new();
        let mut first = true;
        loop {
            if first {
                let open = self.here();
                self.descend(open);
                if (self.depth - outside).is_multiple_of(64) {
                    outer.push(objects);
                }
                objects = objects << 1 | u64::from(open == b'{');
            }
            let is_object = objects & 1 == 1;
            if self.another(first, if is_object { b'}' } else { b']' }) {
                if is_object {
                    self.skip();
                    self.forbidden |= self.key().is_proto();
                }
                match self.skip() {
                    b'"' => {
                        self.string();
                        first = false;
                    }
                    b'{' | b'[' => first = true,
                    _ => {
                        self.scalar();
                        first = false;
                    }
                }
            } else if self.fault.is_some() || self.depth == outside {
                break;
            } else {
                first = false;
                objects >>= 1;
                if (self.depth + 1 - outside).is_multiple_of(64) {
                    objects = outer.pop().unwrap_or_default();
                }
            }
        }
        value.raw = self.since(start);
        value.spaced = self.spaced;
        value.forbidden = self.forbidden;
        self.spaced |= spaced;
        self.forbidden |= forbidden;
    }
}
