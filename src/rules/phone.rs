//! Telephone numbers: what people write, and E.164 where it is certain.
//!
//! The forms are those of ITU-T [E.123](https://www.itu.int/rec/T-REC-E.123) and of
//! [RFC 3966](https://www.rfc-editor.org/rfc/rfc3966) (`tel:`). Which numbers exist in which
//! country is not known here: without a country code a number is kept as it was written.

use std::borrow::Cow;

use super::{
    Notes,
    text::{without_prefix, without_suffix},
};
use crate::issue::{Code, Problem, Rule};

/// Fewest digits: emergency and service numbers have three.
const MIN_DIGITS: usize = 3;

/// Most digits, country code included, that
/// [E.164](https://www.itu.int/rec/T-REC-E.164) gives a number.
const MAX_DIGITS: usize = 15;

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
pub fn normalize<'a>(text: &'a str, notes: &mut Notes) -> Result<Cow<'a, str>, Problem> {
    if is_e164(text.as_bytes()) {
        return Ok(Cow::Borrowed(text));
    }
    let mut number = without_scheme(text.as_bytes());
    let international = number.first() == Some(&b'+');
    if international {
        number = number.get(1..).unwrap_or_default();
    } else if number.first().is_some_and(|byte| is_separator(*byte)) {
        return Err(Problem::new(Code::InvalidPhone));
    }
    let before = before_extension(number);
    let extension = before.is_some();
    let number = before.unwrap_or(number);
    let letters = has_letters(number)?;

    let trunk_prefix = number.windows(3).any(|window| window == b"(0)");
    if !international || extension || letters || trunk_prefix {
        return Ok(Cow::Borrowed(text));
    }
    let mut e164 = String::with_capacity(1 + MAX_DIGITS);
    e164.push('+');
    for &byte in number {
        if byte.is_ascii_digit() {
            e164.push(char::from(byte));
        }
    }
    if !is_e164(e164.as_bytes()) {
        return Ok(Cow::Borrowed(text));
    }
    notes.rules.push(Rule::E164);
    Ok(Cow::Owned(e164))
}

/// Normalizes the plain decimal text of an integer: it has no `+`, so it stays, if its digits
/// are as many as a telephone number has.
///
/// # Errors
///
/// As for [`normalize`].
pub fn normalize_number<'a>(
    digits: Cow<'a, str>,
    notes: &mut Notes,
) -> Result<Cow<'a, str>, Problem> {
    normalize(&digits, notes)?;
    Ok(digits)
}

/// Whether `text` is `+` and 3 to 15 digits, the first of them not 0.
fn is_e164(text: &[u8]) -> bool {
    let Some((b'+', digits)) = text.split_first() else { return false };
    (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
        && digits.first() != Some(&b'0')
        && digits.iter().all(u8::is_ascii_digit)
}

/// `text` without `tel:`, after which people write a space.
fn without_scheme(text: &[u8]) -> &[u8] {
    let Some(mut number) = without_prefix(text, "tel:") else { return text };
    while let Some(rest) = without_prefix(number, " ") {
        number = rest;
    }
    number
}

/// What may stand between the digits, parentheses aside, which may stand in front as well. They
/// need not pair: who leaves one out has still given a number.
fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/')
}

/// What stands before an extension (`x12`, `ext 12`, `ext. 12`, `#12`, `;ext=12`); `None` if
/// there is none.
fn before_extension(number: &[u8]) -> Option<&[u8]> {
    let digits = number.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 {
        return None;
    }
    let mut mark = number.get(..number.len() - digits)?;
    while let Some(rest) = without_suffix(mark, " ") {
        mark = rest;
    }
    for name in ["#", ";ext="] {
        if let Some(number) = without_suffix(mark, name) {
            return Some(number);
        }
    }
    for name in ["ext.", "ext", "x"] {
        if let Some(number) = without_suffix(mark, name) {
            // `FAX12` is a vanity number's letters.
            let in_a_word = number.last().is_some_and(u8::is_ascii_alphabetic);
            return (!in_a_word).then_some(number);
        }
    }
    None
}

/// Reads a number without its `+` and extension; tells whether it has letters, as vanity
/// numbers do (`1-800-FLOWERS`).
fn has_letters(number: &[u8]) -> Result<bool, Problem> {
    let mut digits = 0;
    let mut letters = false;
    for &byte in number {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'a'..=b'z' | b'A'..=b'Z' if digits >= MIN_DIGITS => letters = true,
            b'(' | b')' => {}
            byte if is_separator(byte) => {}
            _ => return Err(Problem::new(Code::InvalidPhone)),
        }
    }
    if !(MIN_DIGITS..=MAX_DIGITS).contains(&digits) {
        return Err(Problem::new(Code::InvalidPhone));
    }
    Ok(letters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Vec<Rule>) {
        let mut notes = Notes::default();
        let verdict = normalize(text, &mut notes).map_err(|problem| problem.code);
        assert!(notes.warnings.is_empty());
        (verdict, notes.rules.iter().collect())
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
            let verdict = normalize_number(Cow::Borrowed(digits), &mut Notes::default());
            assert_eq!(verdict.is_ok_and(|same| same == digits), good, "{digits}");
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
