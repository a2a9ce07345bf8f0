//! One pass over JSON bytes ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): syntax, UTF-8,
//! depth and keys; spans of the input, never a tree.
//!
//! It is ours because it is the product's core: five ways to read a call were measured, and a
//! single pass that keeps spans took a half to a third of the time and of the size of the best
//! general parser. `serde_json` is its oracle in `tests/scan.rs`.

mod string;

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
///
/// After the first fault there is nothing left to read; every later answer repeats it.
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
            forbidden: false,
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
        loop {
            let byte = self.here();
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.spaced = true;
            self.at += 1;
        }
    }

    /// Whether `byte` is what follows, white space aside.
    #[inline]
    pub fn is_next(&mut self, byte: u8) -> bool {
        self.skip() == byte
    }

    /// The byte that stands here, or 0, which no token holds.
    #[inline(always)]
    fn here(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// Steps over `byte` if it stands here.
    #[inline(always)]
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
    fn fail(&mut self, fault: Fault) {
        self.fault = self.fault.or(Some(fault));
        self.bytes = &[];
    }

    #[cold]
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

    fn descend(&mut self, open: u8) {
        if !self.is_next(open) {
            self.wrong();
        } else if self.depth >= self.max_depth {
            self.fail(Fault::TooDeep);
        } else {
            self.depth += 1;
            self.at += 1;
        }
    }

    /// Whether another item follows before the bracket `close`; `first` tells that none came
    /// before.
    fn another(&mut self, first: bool, close: u8) -> bool {
        if self.is_next(close) {
            self.at += 1;
            self.depth -= 1;
            return false;
        }
        let found = first || self.eat(b',');
        if !found {
            self.wrong();
        }
        found
    }

    /// The key of the next member of the object entered, the scanner then standing before its
    /// value; `None` once the object has ended. `first` tells that no member came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn member(&mut self, first: bool) -> Result<Option<Str<'a>>, Fault> {
        let mut key = None;
        if self.another(first, b'}') {
            self.skip();
            self.member = self.at;
            self.spaced = false;
            key = Some(self.key());
        }
        self.unless_failed(key)
    }

    /// The text of the last member, from its key to where the scanner stands, and whether
    /// insignificant white space stands in it.
    pub fn member_text(&self) -> (&'a [u8], bool) {
        (self.since(self.member), self.spaced)
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

    fn key(&mut self) -> Str<'a> {
        if !self.is_next(b'"') {
            self.wrong();
        }
        let key = self.string();
        if !self.is_next(b':') {
            self.wrong();
        }
        self.at += 1;
        key
    }

    /// The value that begins here.
    ///
    /// # Errors
    /// [`Fault::Syntax`], [`Fault::TooDeep`].
    pub fn value(&mut self) -> Result<Value<'a>, Fault> {
        let value = match self.skip() {
            b'"' => Value::String(self.string()),
            b'{' => Value::Object(self.nested()),
            b'[' => Value::Array(self.nested()),
            _ => self.scalar(),
        };
        self.unless_failed(value)
    }

    /// A number or one of the three words.
    fn scalar(&mut self) -> Value<'a> {
        let (word, value): (&[u8], _) = match self.here() {
            b'n' => (b"null", Value::Null),
            b't' => (b"true", Value::Bool(true)),
            b'f' => (b"false", Value::Bool(false)),
            _ => return Value::Number(self.number()),
        };
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at += word.len();
        } else {
            self.wrong();
        }
        value
    }

    fn number(&mut self) -> &'a [u8] {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits();
        }
        if self.eat(b'.') {
            self.digits();
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits();
        }
        self.since(start)
    }

    /// Steps over digits, of which there must be one.
    fn digits(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        if count == 0 {
            self.wrong();
        }
    }

    /// The string that begins here.
    fn string(&mut self) -> Str<'a> {
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
            match self.here() {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.escape();
                }
                ..0x20 => {
                    self.wrong();
                    break;
                }
                byte => {
                    wide |= byte >= 0x80;
                    self.at += 1;
                }
            }
        }
        let raw = self.since(start);
        if wide && let Err(error) = core::str::from_utf8(raw) {
            self.at = start + error.valid_up_to();
            self.wrong();
        }
        self.at += 1;
        Str { raw, escaped }
    }

    /// Steps over the escape that begins here.
    fn escape(&mut self) {
        self.at += 1;
        let digits = match self.here() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 0,
            b'u' => 4,
            _ => return self.wrong(),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.here().is_ascii_hexdigit() {
                return self.wrong();
            }
            self.at += 1;
        }
    }

    /// Steps over the array or object that begins here, without recursion: no input can
    /// exhaust the stack.
    fn nested(&mut self) -> Nested<'a> {
        let start = self.at;
        let outside = self.depth;
        let (spaced, forbidden) = (self.spaced, self.forbidden);
        self.spaced = false;
        self.forbidden = false;
        // One bit per open bracket: whether it is an object's.
        let mut objects = [0u64; MAX_DEPTH as usize / 64 + 1];
        let mut first = true;
        while self.fault.is_none() {
            if first {
                let open = self.here();
                self.descend(open);
                set_bit(&mut objects, self.depth, open == b'{');
            }
            let is_object = bit(&objects, self.depth);
            if self.another(first, if is_object { b'}' } else { b']' }) {
                if is_object && self.key().is_proto() {
                    self.forbidden = true;
                }
                first = matches!(self.skip(), b'{' | b'[');
                if self.here() == b'"' {
                    self.string();
                } else if !first {
                    self.scalar();
                }
            } else if self.depth == outside {
                break;
            } else {
                first = false;
            }
        }
        let found =
            Nested { raw: self.since(start), spaced: self.spaced, forbidden: self.forbidden };
        self.spaced |= spaced;
        self.forbidden |= forbidden;
        found
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
