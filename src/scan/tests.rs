use super::*;

fn value(text: &str) -> Result<Value<'_>, Fault> {
    let mut scanner = Scanner::new(text.as_bytes(), 32);
    let value = scanner.value()?;
    scanner.end()?;
    Ok(value)
}

fn string(text: &str) -> Str<'_> {
    match value(text) {
        Ok(value) if value.kind == Kind::String => value.string(),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn decodes_escapes_and_tells_lone_surrogates() {
    assert_eq!(string(r#""a\u00e9\n\"\\\/""#).decode(), ("aé\n\"\\/".into(), false));
    assert_eq!(string(r#""\ud83d\ude00""#).decode(), ("😀".into(), false));
    assert_eq!(string(r#""x\ud83d""#).decode(), ("x\u{fffd}".into(), true));
    assert_eq!(string(r#""\ude00\ud83d""#).decode(), ("\u{fffd}\u{fffd}".into(), true));
}

#[test]
fn trims_white_space_that_is_escaped_too() {
    assert_eq!(string(r#""\u0020\t a\n b\r\u00a0""#).trim().raw, br"a\n b");
    assert_eq!(string(r#"" \n ""#).trim().raw, b"");
    assert_eq!(string(r#"" \\ ""#).trim().raw, br"\\");
    assert!(!string(r#""\n a""#).trim().escaped);
}

#[test]
fn remembers_brackets_of_any_depth() {
    // Objects and arrays in turns, with a period that does not divide 64.
    for depth in [1, 2, 62, 63, 64, 65, 66, 127, 128, 129, 192, 500, 999] {
        let open: String = (0..depth).map(|n| if n % 3 == 0 { r#"{"a":"# } else { "[" }).collect();
        let close: String = (0..depth).rev().map(|n| if n % 3 == 0 { "}" } else { "]" }).collect();
        let mut scanner_text = [&*open, "1", &*close].concat();
        let mut scanner = Scanner::new(scanner_text.as_bytes(), MAX_DEPTH);
        assert!(scanner.value().is_ok() && scanner.end().is_ok(), "{depth}");
        let last = scanner_text.pop();
        scanner_text.push(if last == Some('}') { ']' } else { '}' });
        assert!(Scanner::new(scanner_text.as_bytes(), MAX_DEPTH).value().is_err(), "{depth}");
    }
}

#[test]
fn refuses_nesting_beyond_the_limit_and_not_one_level_less() {
    let nest = |n: usize| "[".repeat(n) + &"]".repeat(n);
    assert!(value(&nest(32)).is_ok());
    assert_eq!(value(&nest(33)), Err(Fault::TooDeep));
    assert_eq!(value(&"[".repeat(100_000)), Err(Fault::TooDeep));
}

#[test]
fn tells_white_space_and_forbidden_keys_of_nested_values() {
    let plain = value(r#"{"a b":[1,{"c":" "}]}"#).unwrap();
    assert!(plain.kind == Kind::Object && !plain.spaced && !plain.forbidden);
    assert!(value(r#"{"a":[1, 2]}"#).unwrap().spaced);
    for text in [r#"[{"__proto__":1}]"#, r#"[{"a":{"\u005f_proto__":1}}]"#] {
        let found = value(text).unwrap();
        assert!(found.kind == Kind::Array && found.forbidden, "{text}");
    }
    assert!(!value(r#"["__proto__"]"#).unwrap().forbidden);
}

#[test]
fn three_bytes_are_one_character_wherever_utf8_says_so() {
    for start in 0xe0..=0xef_u8 {
        for [second, third] in (0..=u16::MAX).map(u16::to_be_bytes) {
            let bytes = [start, second, third];
            let word = u32::from_le_bytes([start, second, third, b'a']);
            assert_eq!(
                string::is_three_bytes(word),
                std::str::from_utf8(&bytes).is_ok(),
                "{bytes:x?}"
            );
        }
    }
}
