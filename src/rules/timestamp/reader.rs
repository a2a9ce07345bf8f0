//! A cursor over the bytes of a short text, for grammars made of digits and single characters.

/// What is left to read. A reading that fails leaves the cursor where it was.
///
/// Its methods are called in dozens of places, none of them hot: kept out of line, they make the
/// module smaller.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(in crate::rules) fn new(text: &'a [u8]) -> Self {
        Reader { rest: text }
    }

    /// Whether everything has been read.
    pub(in crate::rules) fn done(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next byte, left where it is.
    pub(in crate::rules) fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
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

    /// Reads `word` if it is next, in whatever ASCII case.
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
    pub(in crate::rules) fn number(&mut self, count: usize) -> Option<u32> {
        let (head, rest) = self.rest.split_at_checked(count)?;
        let value = number(head)?;
        self.rest = rest;
        Some(value)
    }

    /// Reads all the digits that are next; there may be none.
    pub(in crate::rules) fn digits(&mut self) -> &'a [u8] {
        let (head, rest) = self.rest.split_at(self.count_digits());
        self.rest = rest;
        head
    }

    /// How many digits are next.
    #[inline(never)]
    pub(in crate::rules) fn count_digits(&self) -> usize {
        self.rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(self.rest.len())
    }
}

/// The value of at most nine ASCII digits; `None` if anything else is among them.
pub(in crate::rules) fn number(digits: &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.wrapping_mul(10).wrapping_add(u32::from(digit));
    }
    Some(value)
}
