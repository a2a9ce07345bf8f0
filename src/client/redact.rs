//! Credentials must appear in no message, whatever an upstream or a runtime says.

use crate::scan::Str;
use crate::text::json;

const HIDDEN: &str = "[removed]";

/// Words in the names of headers that hold secrets.
const SECRET: [&str; 6] = ["auth", "key", "token", "secret", "cookie", "password"];

/// Takes the credentials of one delivery out of texts and values.
#[derive(Default)]
pub(crate) struct Redactor {
    /// The forms in which a secret may come back, the longest first.
    forms: Vec<Vec<u8>>,
}

impl Redactor {
    /// Hides these tokens, and what stands in headers that hold secrets.
    pub fn new<'a>(
        tokens: impl IntoIterator<Item = &'a str>,
        headers: &'a [(String, String)],
    ) -> Self {
        let in_headers = headers
            .iter()
            .filter(|(name, _)| SECRET.iter().any(|word| name.contains(word)))
            .flat_map(|(_, value)| value.split([' ', '\t', ';', ',']));
        // Shorter ones would take words apart, and are no secrets.
        let secrets = tokens.into_iter().chain(in_headers).filter(|secret| secret.len() > 3);
        let mut forms: Vec<_> = secrets.flat_map(forms).collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms.dedup();
        Redactor { forms }
    }

    /// Whether there is nothing to hide.
    #[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
    pub fn is_idle(&self) -> bool {
        self.forms.is_empty()
    }

    /// `text` without credentials.
    pub fn text(&self, text: &str) -> String {
        if !self.is_found(text) {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            let rest = &text.as_bytes()[at..];
            match self.forms.iter().find(|form| begins_with(rest, form)) {
                // A form is whole characters, so the text goes on at one.
                Some(form) => {
                    out.push_str(HIDDEN);
                    at += form.len();
                }
                None => {
                    out.push(character);
                    at += character.len_utf8();
                }
            }
        }
        out
    }

    /// JSON text without credentials in its strings and keys; nothing else of it changes.
    pub fn json(&self, text: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.iter().position(|byte| *byte == b'"') {
            let (before, string) = rest.split_at(start + 1);
            out.extend_from_slice(before);
            let end = end_of(string);
            let string_text = Str { raw: &string[..end], escaped: string[..end].contains(&b'\\') };
            let plain = string_text.decode().0;
            if self.is_found(&plain) {
                json::escaped(&self.text(&plain), &mut out);
            } else {
                out.extend_from_slice(&string[..end]);
            }
            out.push(b'"');
            rest = string.get(end + 1..).unwrap_or_default();
        }
        out.extend_from_slice(rest);
        out
    }

    /// Whether there is a credential in `text`.
    fn is_found(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        self.forms.iter().any(|form| bytes.windows(form.len()).any(|part| begins_with(part, form)))
    }
}

/// Where a string ends that begins here: its closing quote, or the end of the text.
fn end_of(string: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = string.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    string.len()
}

/// Whether `text` begins with `form`, whatever the letters' case; base64 has two alphabets.
fn begins_with(text: &[u8], form: &[u8]) -> bool {
    let plain = |byte: &u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other.to_ascii_lowercase(),
    };
    text.len() >= form.len() && text.iter().zip(form).all(|(one, other)| plain(one) == plain(other))
}

/// The forms in which `secret` may come back.
fn forms(secret: &str) -> [Vec<u8>; 6] {
    let mut escaped = Vec::new();
    json::escaped(secret, &mut escaped);
    let (mut hex, mut encoded) = (Vec::new(), Vec::new());
    let digits =
        |byte: u8, table: &[u8; 16]| [table[usize::from(byte >> 4)], table[usize::from(byte & 15)]];
    for byte in secret.bytes() {
        hex.extend(digits(byte, b"0123456789abcdef"));
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            encoded.push(byte);
        } else {
            encoded.push(b'%');
            encoded.extend(digits(byte, b"0123456789ABCDEF"));
        }
    }
    let unpadded = |text: &str| base64(text.as_bytes()).trim_end_matches('=').to_owned();
    [
        secret.into(),
        encoded,
        escaped,
        hex,
        unpadded(secret).into(),
        unpadded(&format!("{secret}:")).into(),
    ]
}

/// `bytes` in base64, padded.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let [a, b, c] = [0, 1, 2].map(|index| u32::from(*group.get(index).unwrap_or(&0)));
        let bits = a << 16 | b << 8 | c;
        for digit in 0..4 {
            let is_padding = digit > group.len();
            let value = DIGITS[(bits >> (18 - 6 * digit) & 63) as usize];
            text.push(if is_padding { '=' } else { value as char });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_in_rfc_4648() {
        let vectors = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"];
        for (length, expected) in vectors.into_iter().enumerate() {
            assert_eq!(base64(&b"foobar"[..length]), expected);
        }
    }

    #[test]
    fn every_form_of_a_secret_is_hidden() {
        let redactor = Redactor::new(["s3cret/+\"é"], &[]);
        for form in [
            "s3cret/+\"é",
            "S3CRET/+\"é",
            "s3cret%2F%2B%22%C3%A9",
            "s3cret/+\\\"é",
            "7333637265742f2b22c3a9",
            &base64("s3cret/+\"é".as_bytes()),
            &base64("s3cret/+\"é:".as_bytes()).replace('/', "_").replace('+', "-"),
        ] {
            let hidden = redactor.text(&format!("key ü {form} ü"));
            assert!(hidden.starts_with("key ü [removed]") && hidden.ends_with(" ü"), "{hidden}");
        }
    }

    #[test]
    fn json_keeps_its_shape_and_words_are_no_secrets() {
        let headers = [
            ("authorization".to_owned(), "Bearer true-secret".to_owned()),
            ("x-tenant".to_owned(), "visible".to_owned()),
        ];
        let redactor = Redactor::new(["abc"], &headers);
        let given = br#"{"a":["true-secret", true, 1.10],"true-\u0073ecret":"abc \"visible"}"#;
        let hidden = br#"{"a":["[removed]", true, 1.10],"[removed]":"abc \"visible"}"#;
        assert_eq!(redactor.json(given), hidden);
        let clean = br#"{"a":[null,{"b":"\ud800"}]}"#;
        assert_eq!(redactor.json(clean), clean);
    }
}
