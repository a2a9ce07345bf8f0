//! JSON numbers as text: which are integers, and what their plain decimal text is.
//!
//! What counts is the exact decimal value, not how it is written: `100e-2` is `1`.

use std::borrow::Cow;

use super::decimal::Decimal;
use crate::issue::{Code, Hint, Problem};

/// `Number.MAX_SAFE_INTEGER` of ECMA-262, 2⁵³ − 1, and how many digits it has.
const MAX_SAFE: u64 = (1 << 53) - 1;
const MAX_DIGITS: i64 = 16;

/// What a JSON number is, by its exact decimal value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Integer<'a> {
    /// An integer that JavaScript holds exactly, in plain decimal: `100e-2` is `1`, `-0` is `0`.
    Safe(Cow<'a, str>),
    /// An integer of 2⁵³ or more in magnitude.
    Beyond,
}

/// Reads `literal`, which is a number in JSON's syntax; `None` if it is a fraction.
pub fn integer(literal: &str) -> Option<Integer<'_>> {
    let decimal = Decimal::read(literal.as_bytes())?;
    if decimal.length == 0 {
        return Some(Integer::Safe(Cow::Borrowed("0")));
    }
    if decimal.length > decimal.point {
        return None;
    }
    let mut text = String::with_capacity(1 + MAX_DIGITS as usize);
    if decimal.negative {
        text.push('-');
    }
    let mut value = 0;
    for place in 0..decimal.point.min(MAX_DIGITS + 1) {
        let digit = decimal.digit(place);
        value = value * 10 + u64::from(digit);
        text.push(char::from(b'0' + digit));
    }
    Some(if value > MAX_SAFE {
        Integer::Beyond
    } else if text == literal {
        Integer::Safe(Cow::Borrowed(literal))
    } else {
        Integer::Safe(Cow::Owned(text))
    })
}

/// Whether `literal` is below zero: `-0`, `-0.0` and `-0e9` are not.
fn is_negative(literal: &str) -> bool {
    Decimal::read(literal.as_bytes()).is_some_and(|number| number.negative && number.length > 0)
}

/// The id that a number stands for: its decimal text, as `JSON.stringify` and a database show it.
///
/// # Errors
///
/// [`Code::InvalidType`] for a fraction, and for an integer that JavaScript would round, since
/// two ids could become one.
pub fn id(literal: &str) -> Result<Cow<'_, str>, Problem> {
    let found = match integer(literal) {
        Some(Integer::Safe(text)) => return Ok(text),
        Some(Integer::Beyond) => "an integer beyond 2^53",
        None => "a fraction",
    };
    Err(Problem {
        code: Code::InvalidType,
        hint: Hint::Type { expected: "a string or a safe integer", found },
    })
}

/// The digits of a telephone number that was given as a JSON number.
///
/// # Errors
///
/// [`Code::InvalidPhone`] below zero, for a fraction, and from 2⁵³ on, which is one digit more
/// than any telephone number has.
pub fn phone(literal: &str) -> Result<Cow<'_, str>, Problem> {
    match integer(literal) {
        Some(Integer::Safe(text)) if !is_negative(literal) => Ok(text),
        _ => Err(Problem::new(Code::InvalidPhone)),
    }
}

/// The text of a number of employees. One of 2⁵³ or more keeps the digits that it was given.
///
/// # Errors
///
/// [`Code::InvalidNumber`] below zero, and for a fraction.
pub fn employees(literal: &str) -> Result<Cow<'_, str>, Problem> {
    if is_negative(literal) {
        return Err(Problem::because(Code::InvalidNumber, "This one is negative."));
    }
    match integer(literal) {
        Some(Integer::Safe(text)) => Ok(text),
        Some(Integer::Beyond) => Ok(Cow::Borrowed(literal)),
        None => Err(Problem::because(Code::InvalidNumber, "This one is a fraction.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        for (literal, found) in [("1.5", "a fraction"), ("1e400", "an integer beyond 2^53")] {
            let expected = "a string or a safe integer";
            let hint = Hint::Type { expected, found };
            assert_eq!(id(literal), Err(Problem { code: Code::InvalidType, hint }));
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
        ] {
            assert_eq!(employees(literal).unwrap(), text, "{literal}");
        }
        for literal in ["-1", "-1e400", "-0.5", "0.5", "1e-400", "-12345678901234567890"] {
            assert_eq!(employees(literal).unwrap_err().code, Code::InvalidNumber, "{literal}");
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
