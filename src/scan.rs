//! One pass over JSON bytes ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): syntax, UTF-8,
//! depth and keys; spans of the input, never a tree.
//!
//! It is ours because it is the product's core: five ways to read a call were measured, and a
//! single pass that keeps spans took a half to a third of the time and of the size of the best
//! general parser. `serde_json` is its oracle in `tests/scan.rs`.

use std::borrow::Cow;

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

/// A JSON string: what stands between its quotes, as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Str<'a> {
    /// Valid UTF-8; escapes are checked, not resolved.
    pub raw: &'a [u8],
    /// Whether a backslash stands in `raw`.
    pub escaped: bool,
}

/// An array or object: its text, brackets included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Nested<'a> {
    /// The text as it came.
    pub raw: &'a [u8],
    /// Whether insignificant white space stands in `raw`.
    pub spaced: bool,
    /// Whether a `__proto__` key stands in it, at any depth.
    pub forbidden: bool,
}

/// One JSON value as a span.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number's literal.
    Number(&'a [u8]),
    /// A string.
    String(Str<'a>),
    /// An array.
    Array(Nested<'a>),
    /// An object.
    Object(Nested<'a>),
}

/// Reads one JSON text from front to back.
pub struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u32,
    max_depth: u32,
    spaced: bool,
    forbidden: bool,
}

impl<'a> Scanner<'a> {
    /// A scanner that refuses nesting beyond `max_depth`, itself at most [`MAX_DEPTH`].
    pub fn new(bytes: &'a [u8], max_depth: u32) -> Self {
        let max_depth = if max_depth < MAX_DEPTH { max_depth } else { MAX_DEPTH };
        Scanner { bytes, at: 0, depth: 0, max_depth, spaced: false, forbidden: false }
    }

    /// Skips white space; the byte that follows, if any.
    pub fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.spaced = true;
            self.at += 1;
        }
    }

    /// The byte that is read next.
    pub fn position(&self) -> usize {
        self.at
    }

    fn fault<T>(&self) -> Result<T, Fault> {
        Err(Fault::Syntax(self.at as u32))
    }

    /// Nothing but white space may follow.
    ///
    /// # Errors
    /// [`Fault::Syntax`] where something does.
    pub fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.fault(),
        }
    }

    /// Goes into the object that begins here; its members come from [`Scanner::member`].
    ///
    /// # Errors
    /// [`Fault::TooDeep`]; [`Fault::Syntax`] where no object begins.
    pub fn enter(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'{') {
            return self.fault();
        }
        self.descend()
    }

    fn descend(&mut self) -> Result<(), Fault> {
        if self.depth >= self.max_depth {
            return Err(Fault::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// The key of the next member of the object entered, the scanner then standing before its
    /// value; `None` once the object has ended. `first` tells that no member came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn member(&mut self, first: bool) -> Result<Option<Str<'a>>, Fault> {
        match self.peek() {
            Some(b'}') => {
                self.at += 1;
                self.depth -= 1;
                return Ok(None);
            }
            Some(b',') if !first => {
                self.at += 1;
                self.peek();
            }
            Some(_) if first => {}
            _ => return self.fault(),
        }
        self.key().map(Some)
    }

    /// Goes into the array that begins here; its elements come from [`Scanner::element`].
    ///
    /// # Errors
    /// [`Fault::TooDeep`]; [`Fault::Syntax`] where no array begins.
    pub fn enter_array(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'[') {
            return self.fault();
        }
        self.descend()
    }

    /// Whether another element of the array entered follows, the scanner then standing before
    /// it. `first` tells that none came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn element(&mut self, first: bool) -> Result<bool, Fault> {
        match self.peek() {
            Some(b']') => {
                self.at += 1;
                self.depth -= 1;
                return Ok(false);
            }
            Some(b',') if !first => self.at += 1,
            Some(_) if first => {}
            _ => return self.fault(),
        }
        Ok(true)
    }

    fn key(&mut self) -> Result<Str<'a>, Fault> {
        if self.peek() != Some(b'"') {
            return self.fault();
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return self.fault();
        }
        self.at += 1;
        Ok(key)
    }

    /// The value that begins here.
    ///
    /// # Errors
    /// [`Fault::Syntax`], [`Fault::TooDeep`].
    pub fn value(&mut self) -> Result<Value<'a>, Fault> {
        Ok(match self.peek() {
            Some(b'"') => Value::String(self.string()?),
            Some(b'{') => Value::Object(self.nested()?),
            Some(b'[') => Value::Array(self.nested()?),
            Some(_) => self.scalar()?,
            None => return self.fault(),
        })
    }

    /// A number or one of the three words.
    fn scalar(&mut self) -> Result<Value<'a>, Fault> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let (value, length) = match rest {
            [b'n', b'u', b'l', b'l', ..] => (Value::Null, 4),
            [b't', b'r', b'u', b'e', ..] => (Value::Bool(true), 4),
            [b'f', b'a', b'l', b's', b'e', ..] => (Value::Bool(false), 5),
            _ => return self.number(),
        };
        self.at += length;
        Ok(value)
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == start { self.fault() } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Value<'a>, Fault> {
        let start = self.at;
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Value::Number(self.bytes.get(start..self.at).unwrap_or_default()))
    }

    /// The string that begins here.
    fn string(&mut self) -> Result<Str<'a>, Fault> {
        self.at += 1;
        let start = self.at;
        let (mut escaped, mut wide) = (false, false);
        loop {
            // Eight bytes at a time while none of them is special (SWAR).
            while let Some(eight) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk::<8>) {
                let word = u64::from_le_bytes(*eight);
                let special = special(word) | if wide { 0 } else { word & HIGH_BITS };
                if special != 0 {
                    self.at += special.trailing_zeros() as usize / 8;
                    break;
                }
                self.at += 8;
            }
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(0x20..=0x7f) => self.at += 1,
                Some(0x80..) => {
                    wide = true;
                    self.at += 1;
                }
                Some(..0x20) | None => return self.fault(),
            }
        }
        let raw = self.bytes.get(start..self.at).unwrap_or_default();
        if wide && let Err(error) = core::str::from_utf8(raw) {
            return Err(Fault::Syntax((start + error.valid_up_to()) as u32));
        }
        self.at += 1;
        Ok(Str { raw, escaped })
    }

    /// Steps over the escape that begins here.
    fn escape(&mut self) -> Result<(), Fault> {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        match rest {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => self.at += 2,
            [b'u', a, b, c, d, ..]
                if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()) =>
            {
                self.at += 6;
            }
            _ => return self.fault(),
        }
        Ok(())
    }

    /// Steps over the array or object that begins here, without recursion: no input can
    /// exhaust the stack.
    fn nested(&mut self) -> Result<Nested<'a>, Fault> {
        let start = self.at;
        let outside = self.depth;
        let (spaced, forbidden) = (self.spaced, self.forbidden);
        self.spaced = false;
        self.forbidden = false;
        // One bit per open bracket: whether it is an object's.
        let mut objects = [0u64; MAX_DEPTH as usize / 64 + 1];
        'value: loop {
            match self.peek() {
                Some(open @ (b'{' | b'[')) => {
                    self.descend()?;
                    let is_object = open == b'{';
                    set_bit(&mut objects, self.depth, is_object);
                    let close = if is_object { b'}' } else { b']' };
                    if self.peek() != Some(close) {
                        if is_object {
                            self.nested_key()?;
                        }
                        continue 'value;
                    }
                    self.at += 1;
                    self.depth -= 1;
                }
                Some(b'"') => {
                    self.string()?;
                }
                Some(_) => {
                    self.scalar()?;
                }
                None => return self.fault(),
            }
            // A value has ended: what follows belongs to the bracket around it.
            while self.depth > outside {
                let is_object = bit(&objects, self.depth);
                match (self.peek(), is_object) {
                    (Some(b','), _) => {
                        self.at += 1;
                        if is_object {
                            self.nested_key()?;
                        }
                        continue 'value;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => {
                        self.at += 1;
                        self.depth -= 1;
                    }
                    _ => return self.fault(),
                }
            }
            let found = Nested {
                raw: self.bytes.get(start..self.at).unwrap_or_default(),
                spaced: self.spaced,
                forbidden: self.forbidden,
            };
            self.spaced |= spaced;
            self.forbidden |= forbidden;
            return Ok(found);
        }
    }

    fn nested_key(&mut self) -> Result<(), Fault> {
        let key = self.key()?;
        if key.is_proto() {
            self.forbidden = true;
        }
        Ok(())
    }
}

const LOW_BITS: u64 = u64::MAX / 255;
const HIGH_BITS: u64 = LOW_BITS << 7;

/// The high bit of the lowest byte of `word` that is a quote, a backslash or a control
/// character. Bits above the lowest may be set in error, by borrowing; none below.
const fn special(word: u64) -> u64 {
    let quote = word ^ (LOW_BITS * b'"' as u64);
    let backslash = word ^ (LOW_BITS * b'\\' as u64);
    (quote.wrapping_sub(LOW_BITS) & !quote
        | backslash.wrapping_sub(LOW_BITS) & !backslash
        | word.wrapping_sub(LOW_BITS * 0x20) & !word)
        & HIGH_BITS
}

fn set_bit(bits: &mut [u64], index: u32, on: bool) {
    if let Some(word) = bits.get_mut(index as usize / 64) {
        let mask = 1 << (index % 64);
        *word = if on { *word | mask } else { *word & !mask };
    }
}

fn bit(bits: &[u64], index: u32) -> bool {
    bits.get(index as usize / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
}

/// One unit of a string: a character, or half of a surrogate pair that stands alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// A character.
    Char(char),
    /// A lone surrogate, which only an escape can write.
    Surrogate,
}

impl<'a> Str<'a> {
    /// Whether this is the key `__proto__`, however it is written.
    pub fn is_proto(&self) -> bool {
        self.is("__proto__")
    }

    /// Whether this is `text`, however it is written.
    pub fn is(&self, text: &str) -> bool {
        if self.escaped { self.decode().0 == text } else { self.raw == text.as_bytes() }
    }

    /// The text, escapes resolved, and whether it holds lone surrogates, which come out as
    /// U+FFFD.
    pub fn decode(&self) -> (Cow<'a, str>, bool) {
        let raw = self.text();
        if !self.escaped {
            return (Cow::Borrowed(raw), false);
        }
        let mut text = String::with_capacity(raw.len());
        let mut lone = false;
        for (unit, _) in Units::new(raw) {
            match unit {
                Unit::Char(c) => text.push(c),
                Unit::Surrogate => {
                    lone = true;
                    text.push(char::REPLACEMENT_CHARACTER);
                }
            }
        }
        (Cow::Owned(text), lone)
    }

    /// This string without the white space at its ends, written out or escaped; the rest keeps
    /// its escapes.
    pub fn trim(&self) -> Str<'a> {
        let raw = self.text();
        if !self.escaped {
            return Str { raw: crate::rules::text::trim(raw).as_bytes(), escaped: false };
        }
        let (mut start, mut end, mut before) = (None, 0, 0);
        for (unit, after) in Units::new(raw) {
            if !matches!(unit, Unit::Char(c) if crate::rules::text::is_space(c)) {
                start = start.or(Some(before));
                end = after;
            }
            before = after;
        }
        let raw = raw.as_bytes().get(start.unwrap_or(end)..end).unwrap_or_default();
        Str { raw, escaped: raw.contains(&b'\\') }
    }

    /// What stands between the quotes, as it came.
    pub fn text(&self) -> &'a str {
        // The scanner has checked it: this cannot fail, and a copy of the check is cheaper than
        // an `unsafe` to argue for.
        core::str::from_utf8(self.raw).unwrap_or_default()
    }
}

/// The units of a string whose escapes the scanner has checked, each with the offset behind it.
struct Units<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Units<'a> {
    fn new(text: &'a str) -> Self {
        Units { text, at: 0 }
    }

    /// The four hexadecimal digits of a `\u` escape at `at`.
    fn code(&self, at: usize) -> Option<u32> {
        let escape = self.text.as_bytes().get(at..at + 6)?;
        let [b'\\', b'u', digits @ ..] = escape else { return None };
        let mut code = 0;
        for &digit in digits {
            code = code << 4 | (digit as char).to_digit(16)?;
        }
        Some(code)
    }
}

impl Iterator for Units<'_> {
    type Item = (Unit, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let c = self.text.get(self.at..)?.chars().next()?;
        if c != '\\' {
            self.at += c.len_utf8();
            return Some((Unit::Char(c), self.at));
        }
        let unit = if let Some(first) = self.code(self.at) {
            self.at += 6;
            match (first, self.code(self.at)) {
                (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) => {
                    self.at += 6;
                    char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
                }
                _ => char::from_u32(first),
            }
        } else {
            let escape = self.text.as_bytes().get(self.at + 1)?;
            self.at += 2;
            Some(match escape {
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                other => *other as char,
            })
        };
        Some((unit.map_or(Unit::Surrogate, Unit::Char), self.at))
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
            Ok(Value::String(string)) => string,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn finds_the_special_bytes_of_a_word_wherever_they_stand() {
        for at in 0..24 {
            for byte in [b'"', b'\\', 0x1f, 0x00] {
                let mut text = [b'a'; 24];
                text[at] = byte;
                let found = text
                    .chunks_exact(8)
                    .position(|eight| special(u64::from_le_bytes(eight.try_into().unwrap())) != 0);
                assert_eq!(found, Some(at / 8));
            }
        }
        assert_eq!(special(u64::from_le_bytes(*b"!#[] ~\x7f\xff")), 0);
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
    fn refuses_nesting_beyond_the_limit_and_not_one_level_less() {
        let nest = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(value(&nest(32)).is_ok());
        assert_eq!(value(&nest(33)), Err(Fault::TooDeep));
        assert_eq!(value(&"[".repeat(100_000)), Err(Fault::TooDeep));
    }

    #[test]
    fn tells_white_space_and_forbidden_keys_of_nested_values() {
        let Ok(Value::Object(plain)) = value(r#"{"a b":[1,{"c":" "}]}"#) else { panic!() };
        assert!(!plain.spaced && !plain.forbidden);
        let Ok(Value::Object(spaced)) = value(r#"{"a":[1, 2]}"#) else { panic!() };
        assert!(spaced.spaced);
        for text in [r#"[{"__proto__":1}]"#, r#"[{"a":{"\u005f_proto__":1}}]"#] {
            let Ok(Value::Array(found)) = value(text) else { panic!() };
            assert!(found.forbidden, "{text}");
        }
        let Ok(Value::Array(text)) = value(r#"["__proto__"]"#) else { panic!() };
        assert!(!text.forbidden);
    }
}
