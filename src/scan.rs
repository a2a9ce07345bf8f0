//! One pass over JSON bytes ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): syntax, UTF-8,
//! depth and keys; spans of the input, never a tree.
//!
//! It is ours because it is the product's core: five ways to read a call were measured, and a
//! single pass that keeps spans took a half to a third of the time and of the size of the best
//! general parser. `serde_json` is its oracle in `tests/scan.rs`.

mod plain;
mod string;

use crate::text::{digits, next as at};
use plain::{STRIDE, plain_bytes};
pub use string::Str;

/// The deepest nesting that any limit can allow.
pub const MAX_DEPTH: u32 = 1000;

/// Why reading stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Not JSON, or not UTF-8, at this byte.
    Syntax(u32),
    /// Nested deeper than the limit.
    TooDeep,
}

/// The kinds of JSON values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// One JSON value as a span.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its text as it came; of a string, what stands between the quotes.
    pub raw: &'a [u8],
    /// Of a string: whether a backslash stands in it.
    pub escaped: bool,
    /// Of an array or object: whether insignificant white space stands in it.
    pub spaced: bool,
    /// Of an array or object: whether a `__proto__` key stands in it, at any depth.
    pub forbidden: bool,
}

impl<'a> Value<'a> {
    /// A string by its text, which may hold escapes.
    pub(crate) fn of_string(raw: &'a [u8]) -> Self {
        Value { kind: Kind::String, raw, escaped: true, spaced: false, forbidden: false }
    }

    /// The string that this is, if it is one.
    pub fn string(&self) -> Str<'a> {
        Str { raw: self.raw, escaped: self.escaped }
    }
}

/// Reads one JSON text from front to back.
///
/// A fault is remembered, not returned: after the first one there is nothing left to read, and
/// whoever reads a member at a time learns of it from [`Scanner::end`] alone. So no step has to
/// look whether the last one went well.
#[derive(Clone)]
pub struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u32,
    max_depth: u32,
    fault: Option<Fault>,
    /// Where the key of the last member begins.
    member: usize,
    /// Whether white space stood between tokens since then, or since a nested value began.
    spaced: bool,
    has_spaces: bool,
    has_null: bool,
    forbidden: bool,
}

impl<'a> Scanner<'a> {
    /// A scanner that refuses nesting beyond `max_depth`, itself at most [`MAX_DEPTH`].
    pub fn new(bytes: &'a [u8], max_depth: u32) -> Self {
        Scanner {
            bytes,
            at: 0,
            depth: 0,
            max_depth: max_depth.min(MAX_DEPTH),
            fault: None,
            member: 0,
            spaced: false,
            has_spaces: false,
            has_null: false,
            forbidden: false,
        }
    }

    /// Passes over a byte order mark at the front, which is no part of the text
    /// ([RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)).
    pub fn skip_mark(&mut self) {
        if self.bytes.starts_with(b"\xef\xbb\xbf") {
            self.at = 3;
            self.has_spaces = true;
        }
    }

    /// Skips white space; the byte that follows, if any.
    pub fn peek(&mut self) -> Option<u8> {
        self.skip();
        self.bytes.get(self.at).copied()
    }

    /// Skips white space; the byte that follows, or 0, which no token begins with.
    #[inline]
    fn skip(&mut self) -> u8 {
        let byte = self.here();
        if byte > b' ' { byte } else { self.skip_space() }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> u8 {
        loop {
            let byte = self.here();
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.spaced = true;
            self.has_spaces = true;
            self.at += 1;
        }
    }

    /// Whether insignificant white space has been met anywhere.
    pub(crate) fn has_spaces(&self) -> bool {
        self.has_spaces
    }

    /// Whether a `null` has been met anywhere.
    pub(crate) fn has_null(&self) -> bool {
        self.has_null
    }

    /// Whether `byte` is what follows, white space aside.
    #[inline(never)]
    pub fn is_next(&mut self, byte: u8) -> bool {
        self.skip() == byte
    }

    /// The byte that stands here, or 0, which no token holds.
    #[inline]
    fn here(&self) -> u8 {
        at(self.bytes, self.at)
    }

    /// Steps over `byte` if it stands here.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.here() == byte;
        self.at += usize::from(found);
        found
    }

    /// What was read from byte number `start` on.
    fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// The byte that is read next.
    pub fn position(&self) -> usize {
        self.at
    }

    /// Remembers the first fault; nothing can be read after it.
    #[cold]
    #[inline(never)]
    fn fail(&mut self, fault: Fault) {
        self.fault = self.fault.or(Some(fault));
        self.bytes = &[];
    }

    #[cold]
    #[inline(never)]
    fn wrong(&mut self) {
        self.fail(Fault::Syntax(self.at as u32));
    }

    fn unless_failed<T>(&self, read: T) -> Result<T, Fault> {
        self.fault.map_or(Ok(read), Err)
    }

    /// Nothing but white space may follow.
    ///
    /// # Errors
    /// [`Fault::Syntax`] where something does; any fault that was met before.
    pub fn end(&mut self) -> Result<(), Fault> {
        self.skip();
        if self.at < self.bytes.len() {
            self.wrong();
        }
        self.unless_failed(())
    }

    /// Goes into the object that begins here; its members come from [`Scanner::member`].
    ///
    /// # Errors
    /// [`Fault::TooDeep`]; [`Fault::Syntax`] where no object begins.
    pub fn enter(&mut self) -> Result<(), Fault> {
        self.descend(b'{');
        self.unless_failed(())
    }

    /// Goes into what begins here with the bracket `open`.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(crate) fn descend(&mut self, open: u8) {
        if self.skip() != open {
            self.wrong();
        } else if self.depth >= self.max_depth {
            self.fail(Fault::TooDeep);
        } else {
            self.depth += 1;
            self.at += 1;
        }
    }

    /// Whether another item follows before the bracket `close`; `first` tells that none came
    /// before. After a fault none does.
    #[inline]
    pub(crate) fn another(&mut self, first: bool, close: u8) -> bool {
        if self.skip() == close {
            self.at += 1;
            self.depth -= 1;
            return false;
        }
        let found = first || self.eat(b',');
        if !found {
            self.wrong();
        }
        found && self.fault.is_none()
    }

    /// The key of the next member of the object entered, the scanner then standing before its
    /// value; `None` once the object has ended. `first` tells that no member came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn member(&mut self, first: bool) -> Result<Option<Str<'a>>, Fault> {
        let key = self.next_member(first);
        self.unless_failed(key)
    }

    /// What [`Scanner::member`] answers, and `None` after a fault.
    #[inline]
    pub(crate) fn next_member(&mut self, first: bool) -> Option<Str<'a>> {
        if !self.another(first, b'}') {
            return None;
        }
        self.skip();
        self.member = self.at;
        self.spaced = false;
        Some(self.key())
    }

    /// The value of the next member that is wanted, by its key and its value; `first` tells that no
    /// member came before.
    #[inline(never)]
    pub(crate) fn find(
        &mut self,
        mut first: bool,
        is_wanted: &dyn Fn(Str<'a>, &Value<'a>) -> bool,
    ) -> Option<Value<'a>> {
        while let Some(key) = self.next_member(first) {
            first = false;
            let value = self.next_value();
            if is_wanted(key, &value) {
                return Some(value);
            }
        }
        None
    }

    /// Where the text of the last member begins, with its key, and whether insignificant white
    /// space stands in it. It ends where the scanner stands.
    pub(crate) fn member_start(&self) -> (usize, bool) {
        (self.member, self.spaced)
    }

    /// What was read from byte number `start` on.
    pub(crate) fn text_from(&self, start: usize) -> &'a [u8] {
        self.since(start)
    }

    /// Goes into the array that begins here; its elements come from [`Scanner::element`].
    ///
    /// # Errors
    /// [`Fault::TooDeep`]; [`Fault::Syntax`] where no array begins.
    pub fn enter_array(&mut self) -> Result<(), Fault> {
        self.descend(b'[');
        self.unless_failed(())
    }

    /// Whether another element of the array entered follows, the scanner then standing before
    /// it. `first` tells that none came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn element(&mut self, first: bool) -> Result<bool, Fault> {
        let found = self.another(first, b']');
        self.unless_failed(found)
    }

    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn key(&mut self) -> Str<'a> {
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

    /// The value that begins here.
    ///
    /// # Errors
    /// [`Fault::Syntax`], [`Fault::TooDeep`].
    pub fn value(&mut self) -> Result<Value<'a>, Fault> {
        let value = self.next_value();
        self.unless_failed(value)
    }

    /// What [`Scanner::value`] answers; after a fault, any value.
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
        // Digits, of which there must be one.
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

    /// Steps over the string that begins here: what stands between its quotes, and whether a
    /// backslash does.
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

    /// Steps over a string whose text begins at `start`, and in which nothing is to be looked at
    /// before `position`.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn rest_of_string(&mut self, start: usize, mut position: usize) -> (&'a [u8], bool) {
        // Kept at hand: nearly all time is spent here.
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

    /// Remembers a fault at `position`; answers with where nothing stands any more.
    #[cold]
    #[inline(never)]
    fn wrong_at(&mut self, position: usize) -> usize {
        let end = self.bytes.len();
        self.at = position;
        self.wrong();
        end
    }

    /// Where the characters beyond ASCII end that begin at `position`.
    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn wide(&mut self, mut position: usize) -> usize {
        while at(self.bytes, position) >= 0x80 {
            match string::wide(self.bytes, position).length() {
                0 => return self.wrong_at(position),
                length => position += length,
            }
        }
        position
    }

    /// Where the escape ends that begins at `position`.
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
        // One bit per open bracket: whether it is an object's. The last 64 are at hand.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Result<Value<'_>, Fault> {
        let mut scanner = Scanner::new(text.as_bytes(), 32);
        let value = scanner.value()?;
        scanner.end()?;
        Ok(value)
    }

    fn string(text: &str) -> Str<'_> {
        match value(text) {
            Ok(value) if value.kind == Kind::String => value.string(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn decodes_escapes_and_tells_lone_surrogates() {
        assert_eq!(string(r#""a\u00e9\n\"\\\/""#).decode(), ("aé\n\"\\/".into(), false));
        assert_eq!(string(r#""\ud83d\ude00""#).decode(), ("😀".into(), false));
        assert_eq!(string(r#""x\ud83d""#).decode(), ("x\u{fffd}".into(), true));
        assert_eq!(string(r#""\ude00\ud83d""#).decode(), ("\u{fffd}\u{fffd}".into(), true));
    }

    #[test]
    fn trims_white_space_that_is_escaped_too() {
        assert_eq!(string(r#""\u0020\t a\n b\r\u00a0""#).trim().raw, br"a\n b");
        assert_eq!(string(r#"" \n ""#).trim().raw, b"");
        assert_eq!(string(r#"" \\ ""#).trim().raw, br"\\");
        assert!(!string(r#""\n a""#).trim().escaped);
    }

    #[test]
    fn remembers_brackets_of_any_depth() {
        // Objects and arrays in turns, in a rhythm that is no divisor of 64.
        for depth in [1, 2, 62, 63, 64, 65, 66, 127, 128, 129, 192, 500, 999] {
            let open: String =
                (0..depth).map(|n| if n % 3 == 0 { r#"{"a":"# } else { "[" }).collect();
            let close: String =
                (0..depth).rev().map(|n| if n % 3 == 0 { "}" } else { "]" }).collect();
            let mut scanner_text = [&*open, "1", &*close].concat();
            let mut scanner = Scanner::new(scanner_text.as_bytes(), MAX_DEPTH);
            assert!(scanner.value().is_ok() && scanner.end().is_ok(), "{depth}");
            let last = scanner_text.pop();
            scanner_text.push(if last == Some('}') { ']' } else { '}' });
            assert!(Scanner::new(scanner_text.as_bytes(), MAX_DEPTH).value().is_err(), "{depth}");
        }
    }

    #[test]
    fn refuses_nesting_beyond_the_limit_and_not_one_level_less() {
        let nest = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(value(&nest(32)).is_ok());
        assert_eq!(value(&nest(33)), Err(Fault::TooDeep));
        assert_eq!(value(&"[".repeat(100_000)), Err(Fault::TooDeep));
    }

    #[test]
    fn tells_white_space_and_forbidden_keys_of_nested_values() {
        let plain = value(r#"{"a b":[1,{"c":" "}]}"#).unwrap();
        assert!(plain.kind == Kind::Object && !plain.spaced && !plain.forbidden);
        assert!(value(r#"{"a":[1, 2]}"#).unwrap().spaced);
        for text in [r#"[{"__proto__":1}]"#, r#"[{"a":{"\u005f_proto__":1}}]"#] {
            let found = value(text).unwrap();
            assert!(found.kind == Kind::Array && found.forbidden, "{text}");
        }
        assert!(!value(r#"["__proto__"]"#).unwrap().forbidden);
    }
}
