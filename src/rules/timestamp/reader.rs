//! A cursor over the bytes of a short text, for grammars made of digits and single characters.

use super::why::Why;

/// What is left to read.
///
/// Failure is remembered, not returned: after the first one there is nothing left to read, and
/// [`Reader::failure`] tells why. So a grammar reads like a sentence, and is small in the module.
pub(in crate::rules) struct Reader<'a> {
    rest: &'a [u8],
    failure: Option<Why>,
}

impl<'a> Reader<'a> {
    pub(in crate::rules) fn new(text: &'a [u8]) -> Self {
        Reader { rest: text, failure: None }
    }

    /// Remembers the first failure.
    #[inline(never)]
    pub(in crate::rules) fn fail(&mut self, why: Why) {
        self.rest = &[];
        self.failure = self.failure.or(Some(why));
    }

    /// Why what had to be there was not.
    pub(in crate::rules) fn failure(&self) -> Option<Why> {
        self.failure
    }

    /// Whether everything has been read.
    pub(in crate::rules) fn done(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next byte, left where it is; 0 at the end.
    pub(in crate::rules) fn peek(&self) -> u8 {
        self.rest.first().copied().unwrap_or(0)
    }

    /// Reads `byte` if it is next.
    #[inline(never)]
    pub(in crate::rules) fn eat(&mut self, byte: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads `byte`, which must be next.
    #[inline(never)]
    pub(in crate::rules) fn expect(&mut self, byte: u8, why: Why) {
        if !self.eat(byte) {
            self.fail(why);
        }
    }

    /// Reads `word` if it is next, in whatever ASCII case.
    #[inline(never)]
    pub(in crate::rules) fn eat_word(&mut self, word: &[u8]) -> bool {
        match self.rest.split_at_checked(word.len()) {
            Some((head, rest)) if head.eq_ignore_ascii_case(word) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads exactly `count` ASCII digits, at most nine; what follows them does not matter.
    #[inline(never)]
    pub(in crate::rules) fn number(&mut self, count: usize, why: Why) -> u32 {
        let mut value = 0;
        for _ in 0..count {
            let digit = self.peek().wrapping_sub(b'0');
            if digit > 9 {
                self.fail(why);
                return 0;
            }
            value = value * 10 + u32::from(digit);
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        value
    }

    /// Reads all the digits that are next; there may be none.
    pub(in crate::rules) fn digits(&mut self) -> &'a [u8] {
        let (head, rest) = self.rest.split_at_checked(self.count_digits()).unwrap_or_default();
        self.rest = rest;
        head
    }

    /// How many digits are next.
    #[inline(never)]
    pub(in crate::rules) fn count_digits(&self) -> usize {
        self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }
}
