//! Telephone numbers: what people write, and E.164 where it is certain.
//!
//! The forms are those of ITU-T [E.123](https://www.itu.int/rec/T-REC-E.123) and of
//! [RFC 3966](https://www.rfc-editor.org/rfc/rfc3966) (`tel:`). Which numbers exist in which
//! country is not known here: without a country code a number is kept as it was written.

use super::Notes;
use super::text::{DIGIT, LETTER, at, digits, has_word, kind};
use crate::issue::{Code, Problem, Rule};

/// Fewest digits: emergency and service numbers have three.
pub(super) const MIN_DIGITS: usize = 3;

/// Most digits, country code included, that
/// [E.164](https://www.itu.int/rec/T-REC-E.164) gives a number.
pub(super) const MAX_DIGITS: usize = 15;

/// Normalizes a number, already trimmed.
///
/// A `+` at the front (after `tel:`, if there is one) makes it international: without
/// extension, letters or the trunk prefix `(0)`, which is not dialled from abroad, it becomes
/// E.164. Every other number stays as it is, and so does `+0…`, since no country code begins
/// with 0.
///
/// # Errors
///
/// [`Code::InvalidPhone`] for fewer than 3 or more than 15 digits (an extension's do not
/// count), letters before the third digit, a `+` elsewhere, any other character,
/// and a separator in front: `-5551234` is a negative number.
pub fn normalize(text: &[u8], made: &mut Vec<u8>, notes: &mut Notes) -> Result<(), Problem> {
    let refused = Err(Problem::new(Code::InvalidPhone));
    // E.164 already: `+` and the digits, the first of them not 0.
    let all = text.len().wrapping_sub(1);
    if at(text, 0) == b'+'
        && at(text, 1) != b'0'
        && (MIN_DIGITS..=MAX_DIGITS).contains(&all)
        && digits(text, 1) == all
    {
        return Ok(());
    }
    let mut place = 0;
    if has_word(text, 0, b"tel:") {
        place = 4;
        // People write a space here.
        while at(text, place) == b' ' {
            place += 1;
        }
    }
    // Whether it stays as it is.
    let mut kept = at(text, place) != b'+';
    if !kept {
        place += 1;
    } else if is_separator(at(text, place)) {
        return refused;
    }
    let end = before_extension(text);
    kept |= end < text.len();

    made.push(b'+');
    while place < end {
        let byte = at(text, place);
        let kind = kind(byte);
        if kind == DIGIT {
            made.push(byte);
            kept |= byte == b'0' && before(text, place) == b'(' && at(text, place + 1) == b')';
        } else if kind & LETTER != 0 && made.len() > MIN_DIGITS {
            // A vanity number: `1-800-FLOWERS`.
            kept = true;
        } else if !is_separator(byte) && !matches!(byte, b'(' | b')') {
            return refused;
        }
        place += 1;
    }
    if made.len() <= MIN_DIGITS || made.len() > 1 + MAX_DIGITS {
        return refused;
    }
    if kept || made[1] == b'0' {
        made.clear();
    } else {
        notes.rules.push(Rule::E164);
    }
    Ok(())
}

/// What may stand between the digits, parentheses aside, which may stand in front as well. They
/// need not pair: who leaves one out has still given a number.
fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/')
}

/// Where an extension begins (`x12`, `ext 12`, `ext. 12`, `#12`, `;ext=12`); at the end if there
/// is none.
fn before_extension(text: &[u8]) -> usize {
    // Before the number stands nothing, `+`, `:` or a space, which stop what is looked for here.
    let mut end = text.len();
    while kind(before(text, end)) == DIGIT {
        end -= 1;
    }
    if end == text.len() {
        return end;
    }
    while before(text, end) == b' ' {
        end -= 1;
    }
    for mark in &["#", ";ext=", "ext.", "ext", "x"] {
        let mark = mark.as_bytes();
        let start = end.wrapping_sub(mark.len());
        if has_word(text, start, mark) {
            // `FAX12` is a vanity number's letters.
            let in_a_word = mark[0] >= b'a' && kind(before(text, start)) & LETTER != 0;
            return if in_a_word { text.len() } else { start };
        }
    }
    text.len()
}

/// The byte before a place; 0 at the beginning.
fn before(text: &[u8], place: usize) -> u8 {
    at(text, place.wrapping_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::number;
    use proptest::prelude::*;
    use std::borrow::Cow;

    /// What is sent; borrowed where that is the text itself.
    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Vec<Rule>) {
        let (mut made, mut notes) = (Vec::new(), Notes::default());
        let verdict = normalize(text.as_bytes(), &mut made, &mut notes);
        assert!(notes.warnings.is_empty());
        let verdict = verdict.map_err(Problem::code).map(|()| match String::from_utf8(made) {
            Ok(made) if made.is_empty() => Cow::Borrowed(text),
            made => Cow::Owned(made.unwrap()),
        });
        (verdict, notes.rules.iter().collect())
    }

    /// Whether `text` is `+` and 3 to 15 digits, the first of them not 0.
    fn is_e164(text: &[u8]) -> bool {
        let Some((b'+', digits)) = text.split_first() else { return false };
        (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
            && digits.first() != Some(&b'0')
            && digits.iter().all(u8::is_ascii_digit)
    }

    #[test]
    fn international_numbers_become_e164() {
        for (text, e164) in [
            ("+1 (415) 555-2671", "+14155552671"),
            ("+1.415.555.2671", "+14155552671"),
            ("+ 1 415 555 2671", "+14155552671"),
            ("tel:+1-201-555-0123", "+12015550123"),
            ("TEL:+12015550123", "+12015550123"),
            ("Tel: +1 201 555 0123", "+12015550123"),
            ("+49 30/1234567", "+49301234567"),
            ("+39 (06) 1234 5678", "+390612345678"),
            ("+(1)415 555 2671", "+14155552671"),
            ("+1-23", "+123"),
        ] {
            assert_eq!(run(text), (Ok(Cow::Borrowed(e164)), vec![Rule::E164]), "{text}");
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "+14155552671",
            "+123",
            "+123456789012345",
            "14155552671",
            "112",
            "(415) 555-2671",
            "(415 555-2671",
            "030/1234567",
            "tel:555-1234",
            "tel:911",
            "+44 (0)20 7946 0958",
            "+44(0)2079460958",
            "+0 123 456",
            "+0123456",
            "1-800-FLOWERS",
            "1-800-GO-FEDEX",
            "+1 800 FLOWERS",
            "+1 800 flowers",
            "555-1234 x12",
            "555-1234x12",
            "555-1234 ext 12",
            "555-1234 ext. 12",
            "555-1234 EXT.12",
            "555-1234 #12",
            "555-1234;ext=12",
            "+1 415 555 2671 x12",
            "+1-415-555-2671;ext=1234567",
            "+123456789012345 x1234567890",
            "1-800-FLOWERS x9",
            "1-800-FAX12",
            "555-1234 extension 12",
            "555-1234-",
        ] {
            let (verdict, rules) = run(text);
            assert!(
                matches!(verdict, Ok(Cow::Borrowed(same)) if same == text),
                "{text}: {verdict:?}"
            );
            assert!(rules.is_empty());
        }
    }

    #[test]
    fn integers() {
        for (digits, good) in [
            ("14155552671", true),
            ("112", true),
            ("12", false),
            ("-5551234", false),
            ("1234567890123456", false),
        ] {
            let mut made = Vec::new();
            let verdict = number::phone(digits.as_bytes(), &mut made, &mut Notes::default());
            assert_eq!(verdict.is_ok() && made.is_empty(), good, "{digits}");
        }
    }

    #[test]
    fn refused_numbers() {
        for text in [
            "",
            "+",
            "tel:",
            "tel:+",
            "12",
            "+12",
            "1-2",
            "1234567890123456",
            "+1234567890123456",
            "++1 415 555 2671",
            "+1 +415 555 2671",
            "1+4155552671",
            "(+1) 415 555 2671",
            "-5551234",
            ".5551234",
            "/5551234",
            "FLOWERS",
            "18-FLOWERS00",
            "call 555-1234",
            "x12",
            "#12",
            "12 x345",
            "555-1234 #",
            "555-1234;ext=",
            "555-1234;ext=1a",
            "555-1234;isub=1",
            "555-1234, ext. 12",
            "*86",
            "555_1234",
            "555\u{a0}1234",
            "555\u{2010}1234",
            "555\t1234",
            "٠١٢٣٤٥",
            "５５５１２３４",
            "1e9",
            "tel:tel:5551234",
            "mailto:5551234",
            "555-1234\u{e9}",
        ] {
            assert_eq!(run(text), (Err(Code::InvalidPhone), vec![]), "{text}");
        }
    }

    /// Anything but linear time would be minutes here.
    #[test]
    fn long_texts() {
        for unit in ["1", "1 ", "(0)", "x1", "ext", " ", "123a"] {
            for start in ["", "tel:", "+", "+123", "123 x"] {
                let _ = run(&[start, &*unit.repeat(1 << 17)].concat());
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            let _ = run(&text);
        }

        #[test]
        fn idempotent(text in "(tel:)?\\+?[0-9 ()./-]{0,20}([xX#]|ext|ext\\.|;ext=)?[0-9a-zA-Z é]{0,5}") {
            if let (Ok(once), rules) = run(&text) {
                if rules.is_empty() {
                    prop_assert_eq!(&once, &text);
                } else {
                    prop_assert!(is_e164(once.as_bytes()));
                    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                    prop_assert_eq!(&once[1..], digits);
                }
                let (twice, rules) = run(&once);
                prop_assert_eq!(twice.as_ref(), Ok(&once));
                prop_assert!(rules.is_empty());
            }
        }

        #[test]
        fn separators_change_nothing(digits in "[1-9][0-9]{2,14}", separator in "[ ./-]") {
            let spaced: String = digits.chars().flat_map(|c| [separator.clone(), c.to_string()]).collect();
            let text = ["+", &*spaced].concat();
            prop_assert_eq!(run(&text).0.unwrap(), ["+", &*digits].concat());
        }
    }
}
