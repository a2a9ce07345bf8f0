//! The kinds of bytes and characters, and words without regard to case.
//!
//! The rules read a text by position and ask `at` for the byte there, which is 0 beyond the end: no
//! grammar here has a NUL, so the end needs no check of its own.

/// `0` to `9`.
pub(crate) const DIGIT: u8 = 1 << 0;
/// `a` to `z`.
pub(crate) const LOWER: u8 = 1 << 1;
/// `A` to `Z`.
pub(crate) const UPPER: u8 = 1 << 2;
/// `-`
pub(crate) const HYPHEN: u8 = 1 << 3;
/// `_`
pub(crate) const UNDERSCORE: u8 = 1 << 4;
/// What else may precede the `@` of an e-mail address: `.`, `/` and more.
pub(crate) const SPECIAL: u8 = 1 << 5;
/// A byte of a character beyond ASCII.
pub(crate) const WIDE: u8 = 1 << 6;
/// An ASCII control, DEL among them.
pub(crate) const CONTROL: u8 = 1 << 7;

pub(crate) const LETTER: u8 = LOWER | UPPER;

/// The kind of each byte: one bit, or none.
static KINDS: [u8; 256] = kinds_of_bytes();

const fn kinds_of_bytes() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < kinds.len() {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'-' => HYPHEN,
            b'_' => UNDERSCORE,
            b'.' | b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'/' | b'=' | b'?'
            | b'^' | b'`' | b'{' | b'|' | b'}' | b'~' => SPECIAL,
            0x80.. => WIDE,
            0..=0x1f | 0x7f => CONTROL,
            _ => 0,
        };
        byte += 1;
    }
    kinds
}

/// What kind of byte this is.
#[inline]
pub(crate) fn kind(byte: u8) -> u8 {
    KINDS[usize::from(byte)]
}

/// The kinds of all bytes of a text, combined: they show which of the slower checks are worthwhile.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub(crate) fn kinds(text: &[u8]) -> u8 {
    text.iter().fold(0, |kinds, byte| kinds | kind(*byte))
}

/// The byte at a position; 0 beyond the end.
#[inline]
pub(crate) fn at(text: &[u8], position: usize) -> u8 {
    // A wider number, so that no caller has to cut the result to a byte.
    code_at(text, position) as u8
}

#[inline(never)]
fn code_at(text: &[u8], position: usize) -> u32 {
    next(text, position).into()
}

/// What [`at`] returns, inlined for loops.
#[inline]
pub(crate) fn next(text: &[u8], position: usize) -> u8 {
    if position < text.len() { text[position] } else { 0 }
}

/// How many ASCII digits there are at a position.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub(crate) fn digits(text: &[u8], from: usize) -> usize {
    let mut end = from;
    while kind(next(text, end)) == DIGIT {
        end += 1;
    }
    end - from
}

/// Whether `word` is at a position, in any ASCII case.
#[inline(never)]
pub(crate) fn has_word(text: &[u8], from: usize, word: &[u8]) -> bool {
    for (offset, letter) in word.iter().enumerate() {
        if !next(text, from + offset).eq_ignore_ascii_case(letter) {
            return false;
        }
    }
    true
}

/// Whether `word`, in any ASCII case, is in a list, where each word has a space before and after
/// it.
#[inline(never)]
pub(crate) fn is_listed(list: &[u8], word: &[u8]) -> bool {
    let mut start = 0;
    while start < list.len() {
        start += 1;
        let end = start + word.len();
        if next(list, start - 1) == b' ' && next(list, end) == b' ' && has_word(list, start, word) {
            return true;
        }
    }
    false
}

/// Any character with a mark.
pub(crate) const LISTED: u8 = 1 << 0;
/// What `String.prototype.trim` removes, ASCII aside: ECMA-262 *WhiteSpace* and *LineTerminator*
/// (U+FEFF and every Unicode space separator, but not U+0085).
const SPACE: u8 = 1 << 1;
/// What an id must not contain: controls, and characters that steer the direction of text or take
/// no room.
pub(crate) const UNSEEN: u8 = 1 << 2;

/// Characters beyond ASCII with a mark: the first, how many more, and the mark.
///
/// None of them has any business in an e-mail address: white space, controls and characters that
/// steer the direction of text, invisible ones (the soft hyphen, invisible operators), the specials
/// including U+FFFD, which stands for a character already lost, noncharacters, and the full stops
/// that IDNA maps to `.` but RFC 6531 does not: reading them as letters would hide where a label
/// ends.
const MARKED: [(u16, u8, u8); 24] = [
    (0x80, 0x1f, UNSEEN),
    (0xa0, 0, SPACE),
    (0xad, 0, LISTED),
    (0x61c, 0, UNSEEN),
    (0x1680, 0, SPACE),
    (0x180e, 0, LISTED),
    (0x2000, 10, SPACE),
    (0x200b, 0, UNSEEN),
    (0x200e, 1, UNSEEN),
    (0x2028, 1, SPACE),
    (0x202a, 4, UNSEEN),
    (0x202f, 0, SPACE),
    (0x205f, 0, SPACE),
    (0x2060, 0, UNSEEN),
    (0x2061, 4, LISTED),
    (0x2066, 3, UNSEEN),
    (0x206a, 5, LISTED),
    (0x3000, 0, SPACE),
    (0x3002, 0, LISTED),
    (0xfdd0, 0x1f, LISTED),
    (0xfeff, 0, SPACE | UNSEEN),
    (0xff0e, 0, LISTED),
    (0xff61, 0, LISTED),
    (0xfff0, 15, LISTED),
];

/// The marks of a character; none for ASCII.
#[inline(never)]
fn marks(code: u32) -> u8 {
    for (first, more, marks) in &MARKED {
        if code.wrapping_sub(u32::from(*first)) <= u32::from(*more) {
            return marks | LISTED;
        }
    }
    // The noncharacters at the end of each plane, and the tags with their neighbours.
    u8::from(code & 0xfffe == 0xfffe || code >> 12 == 0xe0) * LISTED
}

/// The characters of a text, which is UTF-8.
#[inline]
pub(crate) fn codes(text: &[u8]) -> impl Iterator<Item = u32> {
    let mut code = 0;
    text.iter().enumerate().filter_map(move |(position, &byte)| {
        // A first byte begins with as many ones as the character has bytes; those that continue one
        // begin with a single one, and hold six bits.
        let ones = byte.leading_ones();
        let start = if ones == 1 { code << 6 } else { 0 };
        code = start | (u32::from(byte) & (0x7f >> ones));
        (at(text, position + 1).leading_ones() != 1).then_some(code)
    })
}

/// Whether one of the characters beyond ASCII has one of the marks. `text` is UTF-8.
#[inline(never)]
pub(crate) fn has_marked(text: &[u8], wanted: u8) -> bool {
    codes(text).any(|code| code >= 0x80 && marks(code) & wanted != 0)
}

/// Whether a character may stand in a log or a console: it is no control, and breaks no line.
pub(crate) fn is_printable(character: char) -> bool {
    !character.is_control() && !matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether a text contains a control or an invisible character, other than the tab and the line
/// breaks.
pub(crate) fn has_unseen(text: &[u8]) -> bool {
    let kinds = kinds(text);
    kinds & CONTROL != 0 && has_control(text) || kinds & WIDE != 0 && has_marked(text, UNSEEN)
}

/// Whether a text contains a control other than the tab and the line breaks.
#[cold]
#[inline(never)]
fn has_control(text: &[u8]) -> bool {
    let is_control = |byte: u8| kind(byte) == CONTROL && !matches!(byte, b'\t' | b'\n' | b'\r');
    text.iter().any(|byte| is_control(*byte))
}

/// Whether `String.prototype.trim` removes the character of this code point.
pub(crate) fn is_space(code: u32) -> bool {
    if code < 0x80 {
        return code == 0x20 || code.wrapping_sub(9) < 5;
    }
    marks(code) & SPACE != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_javascript_trims_is_space() {
        for space in "\t\n\u{b}\u{c}\r \u{a0}\u{2007}\u{2028}\u{feff}\u{3000}".chars() {
            assert!(is_space(space.into()), "{space:?}");
        }
        for kept in "\u{85}\u{200b}\u{2060}\u{0}xé".chars() {
            assert!(!is_space(kept.into()), "{kept:?}");
        }
    }

    #[test]
    fn words_in_any_case() {
        assert!(has_word(b"TEL:1", 0, b"tel:"));
        assert!(has_word(b"1 Ext", 2, b"ext"));
        for (text, from) in [(&b"te"[..], 0), (b"tel:", 1), (b"tel:", 9), (b"tel\x1a", 0)] {
            assert!(!has_word(text, from, b"tel:"), "{text:?}");
        }
    }

    #[test]
    fn words_of_a_list() {
        let list = b" ab c abc ";
        for (word, listed) in [
            ("ab", true),
            ("AB", true),
            ("c", true),
            ("abc", true),
            ("a", false),
            ("bc", false),
            ("abcd", false),
        ] {
            assert_eq!(is_listed(list, word.as_bytes()), listed, "{word}");
        }
    }

    #[test]
    fn bytes_beyond_the_end_are_0() {
        assert_eq!((at(b"ab", 1), at(b"ab", 2), at(b"ab", usize::MAX)), (b'b', 0, 0));
        assert_eq!((digits(b"12a3", 0), digits(b"12a3", 2), digits(b"12a3", 3)), (2, 0, 1));
        assert_eq!(digits(b"1", 7), 0);
    }

    #[test]
    fn every_byte_is_of_its_kind() {
        for byte in 0..=u8::MAX {
            let is = |kinds| kind(byte) & kinds != 0;
            assert!(kind(byte).count_ones() <= 1);
            assert_eq!(is(DIGIT), byte.is_ascii_digit());
            assert_eq!(is(LETTER), byte.is_ascii_alphabetic());
            assert_eq!(is(UPPER), byte.is_ascii_uppercase());
            assert_eq!(is(WIDE), !byte.is_ascii());
            assert_eq!(is(CONTROL), byte.is_ascii_control());
        }
    }

    #[test]
    fn unseen_characters_are_found_wherever_they_stand() {
        for length in 0..20 {
            for position in 0..length {
                for unseen in ["\0", "\x1f", "\x7f", "\u{85}", "\u{200b}", "\u{feff}"] {
                    let text =
                        ["a".repeat(position).as_str(), unseen, &"~".repeat(length)].concat();
                    assert!(has_unseen(text.as_bytes()));
                }
            }
            assert!(!has_unseen("~z /".repeat(length).as_bytes()));
        }
        for (text, unseen) in [("a\tb\r\n", false), ("a\0", true), ("é\u{200d}", false)] {
            assert_eq!(has_unseen(text.as_bytes()), unseen, "{text:?}");
        }
    }

    #[test]
    fn marked_characters_are_found_anywhere() {
        for c in '\u{80}'..=char::MAX {
            let text = ["é", c.encode_utf8(&mut [0; 4]), "a日"].concat();
            assert_eq!(has_marked(text.as_bytes(), LISTED), marks(c.into()) != 0, "{c:?}");
        }
        assert!(!has_marked("aé\u{200b}".as_bytes(), SPACE));
        assert!(has_marked("aé\u{200b}".as_bytes(), UNSEEN));
        assert!(!has_marked(b"\0 \x7f", LISTED));
    }
}
