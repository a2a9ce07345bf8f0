//! JSON text out: strings, numbers, lists of findings.

use crate::issue::{Change, Issue, Key, Path};
use std::fmt::Write;

/// Appends `text` as a JSON string, quotes included.
pub fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    escaped(text, out);
    out.push(b'"');
}

/// Appends `text` as it stands between the quotes of a JSON string.
pub fn escaped(text: &str, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for &byte in text.as_bytes() {
        match byte {
            b'"' | b'\\' => out.extend([b'\\', byte]),
            0x20.. => out.push(byte),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\t' => out.extend(b"\\t"),
            _ => {
                out.extend(b"\\u00");
                out.push(if byte < 0x10 { b'0' } else { b'1' });
                out.extend(HEX.get(usize::from(byte & 15)));
            }
        }
    }
}

/// Appends `number` in decimal.
pub fn number(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(Decimal::of(number).as_bytes());
}

/// The decimal digits of a number, without the formatting machinery of `core::fmt`.
pub struct Decimal {
    digits: [u8; 10],
    start: usize,
}

impl Decimal {
    /// The digits of `number`.
    pub fn of(mut number: u32) -> Self {
        let mut digits = [b'0'; 10];
        let mut start = digits.len();
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            start -= 1;
            if number == 0 {
                break;
            }
        }
        Decimal { digits, start }
    }

    /// The digits.
    pub fn as_bytes(&self) -> &[u8] {
        self.digits.get(self.start..).unwrap_or_default()
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

fn path(path: &Path<'_>, out: &mut Vec<u8>) {
    list(path, out, |key, out| match key {
        Key::Name(name) => string(name, out),
        Key::Index(index) => number(*index, out),
    });
}

fn list<T>(items: &[T], out: &mut Vec<u8>, each: impl Fn(&T, &mut Vec<u8>)) {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        each(item, out);
    }
    out.push(b']');
}

/// Appends errors or warnings as `[{"code","path","message"}]`.
pub fn issues(issues: &[Issue<'_>], out: &mut Vec<u8>) {
    list(issues, out, |issue, out| {
        out.extend(b"{\"code\":\"");
        out.extend(issue.code.as_str().as_bytes());
        out.extend(b"\",\"path\":");
        path(&issue.path, out);
        out.extend(b",\"message\":");
        let mut message = String::new();
        // Writing to a `String` does not fail.
        let _ = write!(message, "{issue}");
        string(&message, out);
        out.push(b'}');
    });
}

/// Appends changes as `[{"path","rule"}]`.
pub fn changes(changes: &[Change<'_>], out: &mut Vec<u8>) {
    list(changes, out, |change, out| {
        out.extend(b"{\"path\":");
        path(&change.path, out);
        out.extend(b",\"rule\":\"");
        out.extend(change.rule.as_str().as_bytes());
        out.extend(b"\"}");
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn writes_strings_that_every_reader_takes_back() {
        let every: String = (0..0x500).filter_map(char::from_u32).collect();
        let written = text(|out| string(&every, out));
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), every);
    }

    #[test]
    fn writes_numbers() {
        for n in [0, 7, 10, 32_768, u32::MAX] {
            assert_eq!(text(|out| number(n, out)), n.to_string());
        }
    }
}
