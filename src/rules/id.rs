//! `group_id` and `user_id`: opaque, kept to the byte, refused where they cannot be what was meant.
//!
//! There is no case folding and no Unicode normalization: two ids that differ stay different.
//! Whatever makes two ids look the same, or be stored as one, is refused.

use super::text::{
    CONTROL, DIGIT, HYPHEN, LETTER, SPECIAL, UNDERSCORE, UNSEEN, WIDE, at, has_marked, has_word,
    kind, kinds,
};
use super::words::{DUBIOUS, NOTHING_AND_DUBIOUS, look_up};
use super::{Notes, email, url};
use crate::issue::{Code, Problem};

/// Texts of a missing value, from JavaScript and from databases. The nil UUID is that of
/// [RFC 9562, section 5.9](https://www.rfc-editor.org/rfc/rfc9562#section-5.9).
const ACCIDENTS: [&str; 6] = [
    "null",
    "NULL",
    "undefined",
    "NaN",
    "00000000-0000-0000-0000-000000000000",
    "00000000000000000000000000000000",
];

/// Judges an id: its text, decoded and trimmed, at most `max_bytes` of UTF-8.
///
/// `lone_surrogate` says that the id held half a surrogate pair, which `text`, being UTF-8,
/// cannot show.
///
/// Controls, and characters that steer the direction of text or take no room, are refused: C0, DEL,
/// C1, the bidirectional controls of
/// [UAX #9](https://www.unicode.org/reports/tr9/#Directional_Formatting_Codes), U+200B, U+2060 and
/// U+FEFF. U+200C and U+200D are not among these: Persian and Indic words are spelt with them
/// ([RFC 5892, appendix A](https://www.rfc-editor.org/rfc/rfc5892#appendix-A)).
///
/// # Errors
///
/// The first that applies of [`Code::Empty`], [`Code::TooLong`], [`Code::InvalidCharacters`]
/// and [`Code::PlaceholderId`].
#[cfg_attr(group_call_module, optimize(speed))]
pub fn check(
    text: &[u8],
    lone_surrogate: bool,
    max_bytes: u32,
    notes: &mut Notes,
) -> Result<(), Problem> {
    if text.is_empty() {
        return Err(Problem::new(Code::Empty));
    }
    if text.len() > max_bytes as usize {
        return Err(Problem::new(Code::TooLong));
    }

    let kinds = kinds(text);
    if lone_surrogate || kinds & CONTROL != 0 || (kinds & WIDE != 0 && has_marked(text, UNSEEN)) {
        return Err(Problem::new(Code::InvalidCharacters));
    }
    let is_object = at(text, 0) == b'[' && is_object(text);
    let is_template = kinds & SPECIAL != 0 && is_template(text);
    if is_template
        || is_object && text.starts_with(b"[object ") && text != OBJECT_IN_LOWER_CASE
        || ACCIDENTS.iter().any(|word| word.as_bytes() == text)
    {
        return Err(Problem::new(Code::PlaceholderId));
    }
    if is_object || matches!(look_up(text), DUBIOUS | NOTHING_AND_DUBIOUS) {
        notes.warnings.push(Code::PlaceholderId);
    }
    // Every address has a dot, every URL a dot or a slash.
    if kinds & SPECIAL != 0 {
        if email::is_email(text) {
            notes.warnings.push(Code::IdLooksLikeEmail);
        }
        if url::looks_like_url(text) {
            notes.warnings.push(Code::IdLooksLikeUrl);
        }
    }
    Ok(())
}

/// `[object Object]` in lower case. (Other tags, such as `process` and `console`, are lower-case by
/// nature.)
const OBJECT_IN_LOWER_CASE: &[u8] = b"[object object]";

/// Whether this is what JavaScript's `String(…)` makes of an object, `[object Object]` or another,
/// in any case.
#[cold]
#[inline(never)]
fn is_object(text: &[u8]) -> bool {
    has_word(text, 0, b"[object ") && text.ends_with(b"]")
}

/// Whether this has a placeholder that was not filled in: `{{company.id}}` or `${company.id}`
/// anywhere, `%COMPANY_ID%` as the whole.
#[cold]
#[inline(never)]
fn is_template(text: &[u8]) -> bool {
    // What has been opened: `${`, which one brace closes, or `{{`, which takes two.
    let (mut last, mut once, mut twice) = (0, false, false);
    // Whether the whole is a name between percent signs.
    let mut named = text.len() > 2 && text.ends_with(b"%");
    for (place, &byte) in text.iter().enumerate() {
        once |= byte == b'{' && last == b'$';
        twice |= byte == b'{' && last == b'{';
        if byte == b'}' && (once || twice && last == b'}') {
            return true;
        }
        let is_end = place == 0 || place + 1 == text.len();
        let kinds =
            if place == 1 { LETTER | UNDERSCORE } else { LETTER | UNDERSCORE | DIGIT | HYPHEN };
        named &= if is_end {
            byte == b'%'
        } else {
            kind(byte) & kinds != 0 || byte == b'.' && place > 1
        };
        last = byte;
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMIT: u32 = 1024;

    const UNSEEN: &str = "\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\
        \u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}";

    fn run(text: &str) -> (Result<(), Code>, Vec<Code>) {
        let mut notes = Notes::default();
        let verdict = check(text.as_bytes(), false, LIMIT, &mut notes).map_err(Problem::code);
        assert!(notes.rules.is_empty(), "an id is never changed");
        (verdict, notes.warnings.iter().collect())
    }

    #[test]
    fn good_ids() {
        for id in [
            "u1",
            "0",
            "account123",
            "Acme Inc",
            "аcme",
            "日本語",
            "a\u{200d}b",
            "می\u{200c}خواهم",
            "👩‍💻",
            "nullable",
            "undefined1",
            "1.2.3",
            "v1.2",
            "a@b",
            "a:b",
            "acct_{1}",
            "{{",
            "}}{{",
            "$5}",
            "%20%",
            "100%",
            "%a b%",
            "[object]",
            "contested",
            "--",
            "tbd",
            "00000000-0000-0000-0000-000000000001",
            "\u{fffd}",
        ] {
            assert_eq!(run(id), (Ok(()), vec![]), "{id}");
        }
    }

    #[test]
    fn refused_ids() {
        let long = "a".repeat(1025);
        let wide = "é".repeat(513);
        for (id, code) in [
            ("", Code::Empty),
            (&*long, Code::TooLong),
            (&*wide, Code::TooLong),
            ("a\0b", Code::InvalidCharacters),
            ("a\tb", Code::InvalidCharacters),
            ("a\x7fb", Code::InvalidCharacters),
            ("a\u{80}b", Code::InvalidCharacters),
            ("a\u{85}b", Code::InvalidCharacters),
            ("a\u{9f}b", Code::InvalidCharacters),
            ("null\u{200b}", Code::InvalidCharacters),
            ("null", Code::PlaceholderId),
            ("NULL", Code::PlaceholderId),
            ("undefined", Code::PlaceholderId),
            ("NaN", Code::PlaceholderId),
            ("[object Object]", Code::PlaceholderId),
            ("[object Promise]", Code::PlaceholderId),
            ("[object process]", Code::PlaceholderId),
            ("[object Object],[object Object]", Code::PlaceholderId),
            ("acct_{{company.id}}", Code::PlaceholderId),
            ("{{ id }}-x", Code::PlaceholderId),
            ("{{{id}}}", Code::PlaceholderId),
            ("${company.id}", Code::PlaceholderId),
            ("a-${id}", Code::PlaceholderId),
            ("%COMPANY_ID%", Code::PlaceholderId),
            ("%company.id%", Code::PlaceholderId),
            ("00000000-0000-0000-0000-000000000000", Code::PlaceholderId),
            ("00000000000000000000000000000000", Code::PlaceholderId),
        ] {
            assert_eq!(run(id), (Err(code), vec![]), "{id}");
        }
        for c in UNSEEN.chars() {
            let id = ["ac", c.encode_utf8(&mut [0; 4]), "me"].concat();
            assert_eq!(run(&id).0, Err(Code::InvalidCharacters), "{c:?}");
        }
    }

    #[test]
    fn limits_are_of_bytes_and_inclusive() {
        assert_eq!(run(&"a".repeat(1024)).0, Ok(()));
        assert_eq!(run(&"é".repeat(512)).0, Ok(()));
        let problem = check(b"abcd", false, 3, &mut Notes::default());
        assert_eq!(problem, Err(Problem::new(Code::TooLong)));
    }

    #[test]
    fn half_a_surrogate_pair_is_refused() {
        let verdict = check("a\u{fffd}".as_bytes(), true, LIMIT, &mut Notes::default());
        assert_eq!(verdict, Err(Problem::new(Code::InvalidCharacters)));
    }

    #[test]
    fn warnings() {
        for (id, code) in [
            ("Null", Code::PlaceholderId),
            ("UNDEFINED", Code::PlaceholderId),
            ("nan", Code::PlaceholderId),
            ("[OBJECT OBJECT]", Code::PlaceholderId),
            ("[Object Map]", Code::PlaceholderId),
            ("[object object]", Code::PlaceholderId),
            ("n/a", Code::PlaceholderId),
            ("N/A", Code::PlaceholderId),
            ("-", Code::PlaceholderId),
            ("Unknown", Code::PlaceholderId),
            ("(not set)", Code::PlaceholderId),
            ("(Not Set)", Code::PlaceholderId),
            ("test", Code::PlaceholderId),
            ("none", Code::PlaceholderId),
            ("None", Code::PlaceholderId),
            ("NIL", Code::PlaceholderId),
            ("true", Code::PlaceholderId),
            ("False", Code::PlaceholderId),
            ("jane@acme.com", Code::IdLooksLikeEmail),
            ("https://acme.com", Code::IdLooksLikeUrl),
            ("acme.com", Code::IdLooksLikeUrl),
        ] {
            assert_eq!(run(id), (Ok(()), vec![code]), "{id}");
        }
    }

    /// Anything but linear time would be minutes here.
    #[test]
    fn long_texts() {
        for unit in ["a", "a.", "@", "é", "a://", ".", "{{", "${", "%a"] {
            let _ = check(unit.repeat(1 << 17).as_bytes(), false, u32::MAX, &mut Notes::default());
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>(), lone: bool, limit: u32) {
            let mut notes = Notes::default();
            let verdict = check(text.as_bytes(), lone, limit, &mut notes);
            prop_assert!(verdict.is_ok() || notes.warnings.is_empty());
            prop_assert!(notes.warnings.iter().count() <= 2);
        }

        #[test]
        fn only_unseen_characters_are_refused(c: char) {
            let id = ["ac", c.encode_utf8(&mut [0; 4]), "me"].concat();
            let unseen = c.is_control() || UNSEEN.contains(c);
            prop_assert_eq!(run(&id).0.is_err(), unseen);
        }

        #[test]
        fn one_unseen_character_anywhere_is_enough(
            before in "[a-z0-9é日]{0,9}", after in "[a-z0-9é日]{0,9}",
            c in prop::sample::select(UNSEEN.chars().chain('\0'..' ').chain('\x7f'..='\u{9f}').collect::<Vec<_>>()),
        ) {
            let id = [&*before, c.encode_utf8(&mut [0; 4]), &*after].concat();
            prop_assert_eq!(run(&id).0, Err(Code::InvalidCharacters));
        }
    }
}
