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
    let Some((b'+', digits)) = text.split_first() else {
        return false;
    };
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
        ("+(1)415 555 2671", "+14155552671"),
        ("+1-23", "+123"),
        ("(+44) 7911 123456", "+447911123456"),
        ("[+44] 7911 123456", "+447911123456"),
        ("( +1 ) 415 555 2671", "+14155552671"),
        ("(+14155552671)", "+14155552671"),
        ("+1 [415] 555-2671", "+14155552671"),
        ("Phone: +1 415 555 2671", "+14155552671"),
        ("PHONE:+1 415 555 2671", "+14155552671"),
        ("Tel.: +1 415 555 2671", "+14155552671"),
        ("Tel. +1 415 555 2671", "+14155552671"),
        ("T +1 415 555 2671", "+14155552671"),
        ("mobile : +1 415 555 2671", "+14155552671"),
        ("'+14155552671", "+14155552671"),
        ("+1\u{a0}415\u{202f}555\u{2009}2671", "+14155552671"),
        ("+1\u{2011}415\u{2013}555\u{2212}2671", "+14155552671"),
        ("\u{202a}+1 415 555 2671\u{202c}", "+14155552671"),
        ("\u{200e}+14155552671", "+14155552671"),
        ("\u{200e}\t+1 415 555 2671 \u{b}\u{200e}", "+14155552671"),
        ("＋８１（３）１２３４－５６７８", "+81312345678"),
        ("+44\u{3000}20 7946 0958", "+442079460958"),
        ("+49 8031 12345", "+49803112345"),
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
        "+44 20 7946 0958 / 59",
        "+1-415-555-0100/0101",
        "+49 8031/12345",
        "(+44)0746 123456",
        "(+44) 0746 123456",
        "+(44)0746 123456",
        "+44 ( 0 ) 20 7946 0958",
        "+44 (020) 7946 0958",
        "+44 ( 020 7946) 0958",
        "+39 (06) 1234 5678",
        "+44 [0]20 7946 0958",
        "[415] 555-2671",
        "555-1234, ext. 12",
        "555-1234,x12",
        "+1 415 555 2671, ext. 12",
        "555-1234 ext:12",
        "555-1234 ext.: 12",
        "Phone: 555-1234",
        "Tel.: +1 415 555 2671 x9",
        "'555-1234",
        "555\u{a0}1234",
        "555\u{2010}1234",
        "５５５１２３４",
        "（03）1234－5678",
        "\u{200e}555-1234",
        "\u{200e}\t[0]333/342\u{200e}",
    ] {
        let (verdict, rules) = run(text);
        assert!(matches!(verdict, Ok(Cow::Borrowed(same)) if same == text), "{text}: {verdict:?}");
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
        "(1+) 415 555 2671",
        "((+1) 415 555 2671",
        "-5551234",
        "\u{2013}5551234",
        "555\u{200b}1234",
        "555\u{e9}1234",
        "Fax: 555-1234",
        "Phone555-1234",
        "sip:5551234",
        "Phone: Phone: 555-1234",
        "Phone: ",
        "Phone: -5551234",
        "+1 415 555 0100, 555 0101",
        "''5551234",
        "ext. 5551234",
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
        "*86",
        "555_1234",
        "555\t1234",
        "\u{200e}555\t1234",
        "٠١٢٣٤٥",
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
    for unit in ["1", "1 ", "(0)", "x1", "ext", " ", "123a", "\u{a0}", "( 0", "phone:"] {
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
    fn idempotent(text in "('?|tel:|Phone: )[(\\[]?\\+?[0-9 ()./\u{a0}\u{2013}１-]{0,20}([xX#]|ext|ext\\.|;ext=)?[0-9a-zA-Z é]{0,5}") {
        if let (Ok(once), rules) = run(&text) {
            if rules.is_empty() {
                prop_assert_eq!(&once, &text);
            } else {
                prop_assert!(is_e164(once.as_bytes()));
                let digits: String = text.replace('１', "1").chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(&once[1..], digits);
            }
            let (twice, rules) = run(&once);
            prop_assert_eq!(twice.as_ref(), Ok(&once));
            prop_assert!(rules.is_empty());
        }
    }

    #[test]
    fn separators_change_nothing(digits in "[1-9][0-9]{2,14}", separator in "[ .-]") {
        let spaced: String = digits.chars().flat_map(|c| [separator.clone(), c.to_string()]).collect();
        let text = ["+", &*spaced].concat();
        prop_assert_eq!(run(&text).0.unwrap(), ["+", &*digits].concat());
    }
}
