//! Writing JSON: strings and numbers.

/// Appends `text` as it is.
///
/// Nearly everything that is written comes through here. It is out of line so that the module has
/// it only once.
#[inline(never)]
pub(crate) fn raw(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(text.as_bytes());
}

/// Appends `text` as a JSON string, quotes included.
pub(crate) fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    escaped(text, out);
    out.push(b'"');
}

/// Appends `text` as it is between the quotes of a JSON string, spelled as `JSON.stringify` does.
pub(crate) fn escaped(text: &str, out: &mut Vec<u8>) {
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
pub(crate) fn number(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(Digits::of(number).as_bytes());
}

/// The decimal digits of a number, without the formatting machinery of `core::fmt`.
pub(crate) struct Digits {
    digits: [u8; 10],
    start: usize,
}

impl Digits {
    /// The digits of `number`.
    pub(crate) fn of(mut number: u32) -> Self {
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
        Digits { digits, start }
    }

    /// The digits.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.digits.get(self.start..).unwrap_or_default()
    }

    /// The digits.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
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
        // `serde_json` writes escapes as JavaScript does.
        assert_eq!(written, serde_json::to_string(&every).unwrap());
    }

    #[test]
    fn writes_numbers() {
        for n in [0, 7, 10, 32_768, u32::MAX] {
            assert_eq!(text(|out| number(n, out)), n.to_string());
        }
    }
}
