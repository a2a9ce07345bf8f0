//! JSON text out: strings, numbers, lists of findings.

use crate::issue::{Change, Issue, Key, Path};

/// Appends `text` as it is.
///
/// Nearly everything that is written comes through here: out of line, it is in the module once.
#[inline(never)]
pub fn raw(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(text.as_bytes());
}

/// Appends `text` as a JSON string, quotes included.
pub fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    escaped(text, out);
    out.push(b'"');
}

/// Appends `text` as it stands between the quotes of a JSON string, spelled as `JSON.stringify`
/// spells it.
pub fn escaped(text: &str, out: &mut Vec<u8>) {
    escaped_bytes(text.as_bytes(), out);
}

/// What [`escaped`] appends, for a text that is UTF-8 in bytes.
pub(crate) fn escaped_bytes(text: &[u8], out: &mut Vec<u8>) {
    for &byte in text {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            ..0x20 => {
                raw("\\u00", out);
                out.push(b'0' + (byte >> 4));
                let digit = byte & 15;
                out.push(digit + if digit < 10 { b'0' } else { b'a' - 10 });
                continue;
            }
            _ => {
                out.push(byte);
                continue;
            }
        };
        out.push(b'\\');
        out.push(short);
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

/// What begins item number `index` of a list.
fn begin(index: usize, item: &str, out: &mut Vec<u8>) {
    raw(if index == 0 { "[" } else { "," }, out);
    raw(item, out);
}

/// What ends a list of `length` items.
fn end(length: usize, out: &mut Vec<u8>) {
    raw(if length == 0 { "[]" } else { "]" }, out);
}

fn path(path: &Path<'_>, out: &mut Vec<u8>) {
    let mut length = 0;
    for (index, key) in path.iter().enumerate() {
        length += 1;
        match key {
            Key::Name(name) => {
                begin(index, "\"", out);
                out.extend_from_slice(name.raw);
                raw("\"", out);
            }
            Key::Index(element) => {
                begin(index, "", out);
                number(element, out);
            }
        }
    }
    end(length, out);
}

/// Appends errors or warnings as `[{"code","path","message"}]`.
pub fn issues(issues: &[Issue<'_>], out: &mut Vec<u8>) {
    for (index, issue) in issues.iter().enumerate() {
        begin(index, "{\"code\":\"", out);
        raw(issue.code().as_str(), out);
        raw("\",\"path\":", out);
        path(&issue.path, out);
        raw(",\"message\":\"", out);
        issue.message(out);
        raw("\"}", out);
    }
    end(issues.len(), out);
}

/// Appends changes as `[{"path","rule"}]`.
pub fn changes(changes: &[Change<'_>], out: &mut Vec<u8>) {
    for (index, change) in changes.iter().enumerate() {
        begin(index, "{\"path\":", out);
        path(&change.path, out);
        raw(",\"rule\":\"", out);
        raw(change.rule.as_str(), out);
        raw("\"}", out);
    }
    end(changes.len(), out);
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
        // `serde_json` spells as JavaScript does.
        assert_eq!(written, serde_json::to_string(&every).unwrap());
    }

    #[test]
    fn writes_numbers() {
        for n in [0, 7, 10, 32_768, u32::MAX] {
            assert_eq!(text(|out| number(n, out)), n.to_string());
        }
    }
}
