//! JSON numbers as text: which are integers, and what their plain decimal text is.
//!
//! What counts is the exact decimal value, not how it is written: `100e-2` is `1`.

use super::decimal::Decimal;
use super::{Notes, phone};
use crate::issue::{Code, Phrase, Problem};

/// `Number.MAX_SAFE_INTEGER` of ECMA-262, 2⁵³ − 1, and how many digits it has.
const MAX_SAFE: u64 = (1 << 53) - 1;
const MAX_DIGITS: i32 = 16;

/// Below zero: `-0`, `-0.0` and `-0e9` are not.
const NEGATIVE: u8 = 1 << 0;
/// Not an integer, or not a number at all.
const FRACTION: u8 = 1 << 1;
/// An integer of 2⁵³ or more in magnitude.
const BEYOND: u8 = 1 << 2;

/// What a JSON number is, by its exact decimal value. For an integer that JavaScript holds exactly,
/// its plain text is written to `made`, if that is not the literal itself: `100e-2` is `1`, `-0` is
/// `0`.
#[inline(never)]
fn read(literal: &[u8], made: &mut Vec<u8>) -> u8 {
    let mut number = Decimal::default();
    if !number.read(literal) {
        return FRACTION;
    }
    let mut found = 0;
    let mut point = number.point;
    if number.length == 0 {
        point = 1;
    } else if number.negative {
        found = NEGATIVE;
        made.push(b'-');
    }
    if number.length > point {
        return found | FRACTION;
    }
    let mut value = 0;
    for place in 0..point.min(MAX_DIGITS + 1) {
        let digit = number.digits[place as usize];
        value = value * 10 + u64::from(digit);
        made.push(b'0' + digit);
    }
    if value > MAX_SAFE {
        return found | BEYOND;
    }
    if made == literal {
        made.clear();
    }
    found
}

/// The id that a number stands for: its decimal text, as `JSON.stringify` and a database show it.
///
/// # Errors
///
/// [`Code::InvalidType`] for a fraction, and for an integer that JavaScript would round, since
/// two ids could become one.
pub fn id(literal: &[u8], made: &mut Vec<u8>) -> Result<(), Problem> {
    let found = read(literal, made);
    if found <= NEGATIVE {
        return Ok(());
    }
    let found = if found & FRACTION != 0 { Phrase::Fraction } else { Phrase::BeyondSafe };
    Err(Problem::wrong_type(Code::InvalidType, Phrase::StringOrSafeInteger, found))
}

/// A telephone number that was given as a JSON number: it has no `+`, so its digits stay as they
/// are.
///
/// # Errors
///
/// [`Code::InvalidPhone`] below zero, for a fraction, and for fewer or more digits than a telephone
/// number has.
pub fn phone(literal: &[u8], made: &mut Vec<u8>, _notes: &mut Notes) -> Result<(), Problem> {
    let found = read(literal, made);
    let digits = if made.is_empty() { literal.len() } else { made.len() };
    if found != 0 || !(phone::MIN_DIGITS..=phone::MAX_DIGITS).contains(&digits) {
        return Err(Problem::new(Code::InvalidPhone));
    }
    Ok(())
}

/// Writes a number of employees as text. One of 2⁵³ or more keeps its digits. Returns false for a
/// fraction, and writes nothing then.
///
/// # Errors
///
/// [`Code::InvalidNumber`] below zero.
pub fn employees(literal: &[u8], made: &mut Vec<u8>) -> Result<bool, Problem> {
    let found = read(literal, made);
    if found & NEGATIVE != 0 {
        return Err(Problem::because(Code::InvalidNumber, Phrase::IsNegative));
    }
    if found != 0 {
        made.clear();
    }
    Ok(found != FRACTION)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::borrow::Cow;

    /// What [`read`] returns, and the text that is sent.
    #[derive(PartialEq, Debug)]
    enum Integer<'a> {
        Safe(Cow<'a, str>),
        Beyond,
    }

    /// Borrowed if nothing was made.
    fn sent(literal: &str, made: Vec<u8>) -> Cow<'_, str> {
        match String::from_utf8(made).unwrap() {
            made if made.is_empty() => Cow::Borrowed(literal),
            made => Cow::Owned(made),
        }
    }

    fn integer(literal: &str) -> Option<Integer<'_>> {
        let mut made = Vec::new();
        match read(literal.as_bytes(), &mut made) & !NEGATIVE {
            0 => Some(Integer::Safe(sent(literal, made))),
            BEYOND => Some(Integer::Beyond),
            _ => None,
        }
    }

    fn id(literal: &str) -> Result<Cow<'_, str>, Problem> {
        let mut made = Vec::new();
        super::id(literal.as_bytes(), &mut made).map(|()| sent(literal, made))
    }

    fn employees(literal: &str) -> Result<Cow<'_, str>, Problem> {
        let mut made = Vec::new();
        super::employees(literal.as_bytes(), &mut made).map(|is_integer| {
            assert!(is_integer || made.is_empty());
            sent(literal, made)
        })
    }

    fn phone(literal: &str) -> Result<Cow<'_, str>, Problem> {
        let (mut made, mut notes) = (Vec::new(), Notes::default());
        let verdict = super::phone(literal.as_bytes(), &mut made, &mut notes);
        assert!(notes.rules.is_empty() && notes.warnings.is_empty());
        verdict.map(|()| sent(literal, made))
    }

    fn safe(text: &str) -> Option<Integer<'_>> {
        Some(Integer::Safe(Cow::Borrowed(text)))
    }

    #[test]
    fn integers() {
        for (literal, text) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.0", "0"),
            ("-0.000e5", "0"),
            ("0e999999999999999999999", "0"),
            ("0e-999999999999999999999", "0"),
            ("1", "1"),
            ("-1", "-1"),
            ("1.0", "1"),
            ("1e3", "1000"),
            ("1E+3", "1000"),
            ("1.5e1", "15"),
            ("100e-2", "1"),
            ("-1200.00e-1", "-120"),
            ("0.001e3", "1"),
            ("0.0012e4", "12"),
            ("10", "10"),
            ("9007199254740991", "9007199254740991"),
            ("-9007199254740991", "-9007199254740991"),
            ("9007199254740991.0", "9007199254740991"),
            ("9.007199254740991e15", "9007199254740991"),
            ("1e15", "1000000000000000"),
        ] {
            assert_eq!(integer(literal), safe(text), "{literal}");
        }
    }

    #[test]
    fn plain_integers_are_borrowed() {
        for literal in ["7", "-7", "123456789012345", "9007199254740991", "-9007199254740991"] {
            assert!(matches!(integer(literal), Some(Integer::Safe(Cow::Borrowed(_)))), "{literal}");
        }
    }

    #[test]
    fn integers_that_javascript_would_round() {
        for literal in [
            "9007199254740992",
            "9007199254740993",
            "-9007199254740992",
            "12345678901234567890",
            "1e16",
            "1e400",
            "-1e400",
            "1e99999999999999999999999999",
            "9.007199254740992e15",
        ] {
            assert_eq!(integer(literal), Some(Integer::Beyond), "{literal}");
        }
    }

    #[test]
    fn fractions() {
        for literal in [
            "0.5",
            "1.10",
            "-1.5",
            "1e-1",
            "15e-1",
            "1.00000000000000000000001",
            "12345678901234567890.5",
            "1e-999999999",
            "1e-99999999999999999999999999",
        ] {
            assert_eq!(integer(literal), None, "{literal}");
        }
    }

    #[test]
    fn ids() {
        assert_eq!(id("42").unwrap(), "42");
        assert_eq!(id("-42").unwrap(), "-42");
        assert_eq!(id("1e3").unwrap(), "1000");
        for (literal, found) in [("1.5", Phrase::Fraction), ("1e400", Phrase::BeyondSafe)] {
            let expected = Phrase::StringOrSafeInteger;
            let problem = Problem::wrong_type(Code::InvalidType, expected, found);
            assert_eq!(id(literal), Err(problem));
        }
    }

    #[test]
    fn numbers_of_employees() {
        for (literal, text) in [
            ("0", "0"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("250", "250"),
            ("2.5e2", "250"),
            ("12345678901234567890", "12345678901234567890"),
            ("1e400", "1e400"),
            ("0.5", "0.5"),
            ("12.50", "12.50"),
            ("1e-400", "1e-400"),
        ] {
            assert_eq!(employees(literal).unwrap(), text, "{literal}");
        }
        for literal in ["-1", "-1e400", "-0.5", "-12345678901234567890"] {
            assert_eq!(employees(literal).unwrap_err().code(), Code::InvalidNumber, "{literal}");
        }
    }

    #[test]
    fn telephone_numbers() {
        assert_eq!(phone("14155552671").unwrap(), "14155552671");
        assert_eq!(phone("1.4155552671e10").unwrap(), "14155552671");
        for literal in ["-14155552671", "1415555.2671", "12345678901234567890", "1e400"] {
            assert_eq!(phone(literal), Err(Problem::new(Code::InvalidPhone)), "{literal}");
        }
    }

    /// Anything but linear time would be minutes here.
    #[test]
    fn long_texts() {
        let digits = "1".repeat(1 << 20);
        let zeros = "0".repeat(1 << 20);
        assert_eq!(integer(&digits), Some(Integer::Beyond));
        assert_eq!(integer(&["1", &*zeros, "e-1048576"].concat()), safe("1"));
        assert_eq!(integer(&["0.", &*zeros, "1e1048577"].concat()), safe("1"));
        assert_eq!(integer(&["1.", &*zeros].concat()), safe("1"));
        assert_eq!(integer(&["1.", &*zeros, "1"].concat()), None);
        assert_eq!(integer(&["1e", &*digits].concat()), Some(Integer::Beyond));
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in ".*") {
            let _ = (integer(&text), id(&text), employees(&text), phone(&text));
        }

        #[test]
        fn agrees_with_the_float_where_it_is_exact(literal in "-?(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?([eE][+-]?[0-9]{1,2})?") {
            let value: f64 = literal.parse().unwrap();
            match integer(&literal) {
                Some(Integer::Safe(text)) => {
                    let read: f64 = text.parse().unwrap();
                    prop_assert_eq!(read, value);
                    prop_assert_eq!(text.parse::<i64>().unwrap().to_string(), text.as_ref());
                }
                Some(Integer::Beyond) => prop_assert!(value.abs() >= (1u64 << 53) as f64),
                None => prop_assert!(value.fract() != 0.0),
            }
        }

        #[test]
        fn plain_text_stays_itself(literal in "-?(0|[1-9][0-9]{0,18})(\\.0{1,3})?(e[0-3])?") {
            if let Some(Integer::Safe(text)) = integer(&literal) {
                prop_assert_eq!(integer(&text), safe(&text));
            }
        }

        #[test]
        fn safe_integers_all_are(value in -(MAX_SAFE as i64)..=MAX_SAFE as i64) {
            let literal = value.to_string();
            prop_assert_eq!(integer(&literal), safe(&literal));
            let scaled = [&*literal, "000e-3"].concat();
            prop_assert_eq!(integer(&scaled), safe(&literal));
        }
    }
}
