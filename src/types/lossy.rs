//! A view of normalized text as values, though Rust's types cannot hold all that JSON can.

use super::GroupCall;

/// The call that this normalized text stands for.
pub(crate) fn call(json: &[u8]) -> GroupCall {
    let read = serde_json::from_slice(json).or_else(|_| serde_json::from_slice(&mended(json)));
    read.unwrap_or_else(|error| unreachable!("a normalized call: {error}"))
}

/// `json` with U+FFFD for lone surrogates, and with strings for numbers that an `f64` cannot hold.
pub(crate) fn mended(json: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len() + 16);
    let mut rest = json;
    let mut in_string = false;
    while let [byte, tail @ ..] = rest {
        let mut length = 1;
        match byte {
            b'"' => in_string = !in_string,
            b'\\' => length = escape(rest, &mut out),
            b'-' | b'0'..=b'9' if !in_string => {
                length = 1 + tail
                    .iter()
                    .take_while(|byte| {
                        matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
                    })
                    .count();
                number(&rest[..length], &mut out);
                rest = &rest[length..];
                continue;
            }
            _ => {}
        }
        if *byte != b'\\' {
            out.push(*byte);
        }
        rest = &rest[length..];
    }
    out
}

/// Copies the escape that `text` begins with; returns its length.
fn escape(text: &[u8], out: &mut Vec<u8>) -> usize {
    let length = match (unit(text), unit(text.get(6..).unwrap_or_default())) {
        (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
        (Some(0xd800..0xe000), _) => {
            out.extend_from_slice(b"\\ufffd");
            return 6;
        }
        (Some(_), _) => 6,
        (None, _) => 2,
    };
    out.extend_from_slice(&text[..length]);
    length
}

/// The UTF-16 unit whose escape `text` begins with.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = std::str::from_utf8(text.get(..6)?.strip_prefix(b"\\u")?).ok()?;
    u16::from_str_radix(digits, 16).ok()
}

fn number(text: &[u8], out: &mut Vec<u8>) {
    let number = std::str::from_utf8(text).ok().and_then(|text| text.parse::<f64>().ok());
    let is_held = number.is_some_and(f64::is_finite);
    let quote: &[u8] = if is_held { b"" } else { b"\"" };
    for part in [quote, text, quote] {
        out.extend_from_slice(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_no_value_can_hold_is_mended() {
        for (given, expected) in [
            (r#"{"a":"\ud83d\ude00"}"#, r#"{"a":"\ud83d\ude00"}"#),
            (r#"{"a":"\ud83d \ude00\\"}"#, r#"{"a":"\ufffd \ufffd\\"}"#),
            (r#"[1.10,-0,1e400,"1e400",1e-400]"#, r#"[1.10,-0,"1e400","1e400",1e-400]"#),
            (r#"["\"","\\ud800"]"#, r#"["\"","\\ud800"]"#),
        ] {
            assert_eq!(String::from_utf8(mended(given.as_bytes())).unwrap(), expected);
        }
    }
}
