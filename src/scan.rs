//! One pass over JSON bytes ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): syntax, UTF-8,
//! depth and keys; spans of the input, never a tree.
//!
//! It is ours because it is the product's core: five ways to read a call were measured, and a
//! single pass that keeps spans took a half to a third of the time and of the size of the best
//! general parser. `serde_json` is its oracle in `tests/scan.rs`.

mod plain;
mod string;
#[cfg(test)]
mod tests;
mod tokens;

use crate::text::next as at;
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
    /// Its text as it came; for a string, what is between the quotes.
    pub raw: &'a [u8],
    /// For a string: whether it contains a backslash.
    pub escaped: bool,
    /// For an array or object: whether it contains insignificant white space.
    pub spaced: bool,
    /// For an array or object: whether it contains a `__proto__` key, at any depth.
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
/// A fault is remembered, not returned: after the first one nothing is left to read, and a caller that
/// reads member by member only learns of it from [`Scanner::end`]. So no step has to check whether
/// the last one succeeded.
#[derive(Clone)]
pub struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u32,
    max_depth: u32,
    fault: Option<Fault>,
    /// Where the key of the last member begins.
    member: usize,
    /// Whether there was white space between tokens since then, or since a nested value began.
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

    /// Skips a byte order mark at the front, which is not part of the text
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

    /// The key of the next member of the entered object, which leaves the scanner before the value;
    /// `None` once the object has ended. `first` says that no member came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn member(&mut self, first: bool) -> Result<Option<Str<'a>>, Fault> {
        let key = self.next_member(first);
        self.unless_failed(key)
    }

    /// What [`Scanner::member`] returns, and `None` after a fault.
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

    /// The value of the next member that is wanted, judging by its key and value; `first` says that
    /// no member came before.
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

    /// Where the text of the last member begins, including its key, and whether it contains
    /// insignificant white space. It ends where the scanner is.
    pub(crate) fn member_start(&self) -> (usize, bool) {
        (self.member, self.spaced)
    }

    /// What was read from byte number `start` on.
    pub(crate) fn text_from(&self, start: usize) -> &'a [u8] {
        self.since(start)
    }

    /// Enters the array that begins here; its elements come from [`Scanner::element`].
    ///
    /// # Errors
    /// [`Fault::TooDeep`]; [`Fault::Syntax`] if no array begins here.
    pub fn enter_array(&mut self) -> Result<(), Fault> {
        self.descend(b'[');
        self.unless_failed(())
    }

    /// Whether another element of the entered array follows; if so, the scanner is before it.
    /// `first` says that none came before.
    ///
    /// # Errors
    /// [`Fault::Syntax`].
    pub fn element(&mut self, first: bool) -> Result<bool, Fault> {
        let found = self.another(first, b']');
        self.unless_failed(found)
    }

    /// The value that begins here.
    ///
    /// # Errors
    /// [`Fault::Syntax`], [`Fault::TooDeep`].
    pub fn value(&mut self) -> Result<Value<'a>, Fault> {
        let value = self.next_value();
        self.unless_failed(value)
    }
}
