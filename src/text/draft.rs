//! Output that is mostly input.

use super::at;

/// The longest new part that is compared with the input: keys and punctuation often are the same,
/// while something in a longer part was changed.
const MOST_COMPARED: usize = 32;

/// A text that is assembled from parts of an input and new parts.
///
/// Copying from the input is put off, so that adjacent parts are copied at once: the whole call, if
/// nothing has to change.
pub(crate) struct Draft<'a, 'o> {
    input: &'a [u8],
    /// The part of the input that waits to be copied.
    from: usize,
    to: usize,
    out: &'o mut Vec<u8>,
}

impl<'a, 'o> Draft<'a, 'o> {
    /// Appends to `out`.
    pub fn new(input: &'a [u8], out: &'o mut Vec<u8>) -> Self {
        Draft { input, from: 0, to: 0, out }
    }

    /// Appends `text`; if it is part of the input, or short and equal to what comes next there, its
    /// copying is put off.
    #[inline(never)]
    pub fn push(&mut self, text: &[u8]) {
        let at = text.as_ptr().addr().wrapping_sub(self.input.as_ptr().addr());
        if self.input.get(at..).is_some_and(|rest| rest.len() >= text.len()) {
            return self.copy(at, at + text.len());
        }
        let next = self.input.get(self.to..self.to + text.len());
        if text.len() <= MOST_COMPARED && next == Some(text) {
            self.to += text.len();
        } else {
            self.flush().extend_from_slice(text);
        }
    }

    /// Appends the input from one byte up to another.
    #[inline]
    pub fn copy(&mut self, from: usize, to: usize) {
        if from != self.to {
            self.flush();
            self.from = from;
        }
        self.to = to;
    }

    /// Appends a comma and the input from one byte up to another.
    #[inline]
    pub fn copy_next(&mut self, from: usize, to: usize) {
        if self.to + 1 == from && at(self.input, self.to) == b',' {
            self.to = to;
        } else {
            self.push(b",");
            self.copy(from, to);
        }
    }

    /// Goes on in the input at `position`, so that what comes next there can be copied.
    #[inline]
    pub fn skip(&mut self, position: usize) {
        self.copy(position, position);
    }

    /// Appends JSON text, without the insignificant white space that it contains if it is `spaced`.
    #[inline(never)]
    pub fn push_value(&mut self, json: &[u8], spaced: bool) {
        if !spaced {
            return self.push(json);
        }
        let (mut in_string, mut escape) = (false, false);
        let mut start = 0;
        for (position, &byte) in json.iter().enumerate() {
            if !in_string && matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                self.push(json.get(start..position).unwrap_or_default());
                start = position + 1;
            }
            if byte == b'"' && !escape {
                in_string = !in_string;
            }
            escape = byte == b'\\' && !escape;
        }
        self.push(json.get(start..).unwrap_or_default());
    }

    /// Writes what waits, and returns the buffer that is written to.
    #[inline(never)]
    pub fn flush(&mut self) -> &mut Vec<u8> {
        if self.out.is_empty() {
            // The whole will hardly be longer than that.
            self.out.reserve(self.input.len());
        }
        self.out.extend_from_slice(self.input.get(self.from..self.to).unwrap_or_default());
        self.from = self.to;
        self.out
    }

    /// The whole text, if it is one part of the input and nothing has been written; otherwise
    /// everything is written.
    pub fn finish(mut self) -> Option<&'a [u8]> {
        if self.out.is_empty() {
            return self.input.get(self.from..self.to);
        }
        self.flush();
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn leaves_out_white_space_between_tokens_only() {
        let mut out = Vec::new();
        let mut draft = Draft::new(b"", &mut out);
        draft.push_value(br#"{ "a b" : [1 , "\" c\\" ] }"#, true);
        assert_eq!(draft.finish(), None);
        assert_eq!(out, br#"{"a b":[1,"\" c\\"]}"#);
    }

    #[test]
    fn what_did_not_change_is_not_copied() {
        let input = b"{one,two}";
        let mut out = Vec::new();
        let mut draft = Draft::new(input, &mut out);
        for part in [b"{", &input[1..4], b",", &input[5..8], b"}"] {
            draft.push(part);
        }
        assert_eq!(draft.finish(), Some(&input[..]));
    }

    proptest! {
        #[test]
        fn is_its_parts_one_after_another(
            input in "[ab,]{0,30}",
            parts in prop::collection::vec((0usize..31, 0usize..31, "[ab,]{0,3}"), 0..10),
        ) {
            let (mut out, mut expected) = (Vec::new(), String::new());
            let mut draft = Draft::new(input.as_bytes(), &mut out);
            for (from, to, new) in &parts {
                let part = input.get(*from..*to).unwrap_or_default();
                draft.push(part.as_bytes());
                draft.push(new.as_bytes());
                expected = expected + part + new;
            }
            if let Some(whole) = draft.finish() {
                out.extend_from_slice(whole);
            }
            prop_assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }
}
