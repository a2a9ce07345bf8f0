//! Keeps credentials out of every message, whatever an upstream or a runtime says.

use crate::scan::Str;
use crate::text::json;

const HIDDEN: &str = "[removed]";

/// Words in the names of headers that hold secrets.
const SECRET: [&str; 6] = ["auth", "key", "token", "secret", "cookie", "password"];

/// Takes the credentials of one delivery out of texts and values.
#[derive(Default)]
pub(crate) struct Redactor {
    /// The longest first: one may begin with another.
    secrets: Vec<Secret>,
}

impl Redactor {
    /// Hides these tokens, and every word in the value of a header that holds a secret.
    pub fn new<'a>(
        tokens: impl IntoIterator<Item = &'a str>,
        headers: &'a [(String, String)],
    ) -> Self {
        let in_headers = headers
            .iter()
            .filter(|(name, _)| SECRET.iter().any(|word| name.contains(word)))
            .flat_map(|(_, value)| value.split([' ', '\t', ';', ',']))
            // A cookie may come back without its name.
            .flat_map(|word| [word, word.split_once('=').map_or(word, |(_, value)| value)]);
        // Shorter ones are not secrets, and hiding them would mangle ordinary words.
        let secrets = tokens.into_iter().chain(in_headers).filter(|secret| secret.len() > 3);
        let mut secrets: Vec<&str> = secrets.collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.dedup();
        Redactor { secrets: secrets.into_iter().map(Secret::new).collect() }
    }

    /// Whether there is nothing to hide.
    #[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
    pub fn is_idle(&self) -> bool {
        self.secrets.is_empty()
    }

    /// `text` without credentials.
    pub fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            // A form ends where a character ends, so the next one starts on a boundary.
            if let Some(length) = self.form_at(&text.as_bytes()[at..]) {
                out.push_str(HIDDEN);
                at += length;
            } else {
                out.push(character);
                at += character.len_utf8();
            }
        }
        out
    }

    /// JSON text without credentials in its strings and keys; nothing else in it changes.
    pub fn json(&self, text: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.iter().position(|byte| *byte == b'"') {
            let (before, string) = rest.split_at(start + 1);
            out.extend_from_slice(before);
            let end = end_of(string);
            let string_text = Str { raw: &string[..end], escaped: string[..end].contains(&b'\\') };
            let plain = string_text.decode().0;
            let clean = self.text(&plain);
            if clean == plain {
                out.extend_from_slice(&string[..end]);
            } else {
                json::escaped(&clean, &mut out);
            }
            out.push(b'"');
            rest = string.get(end + 1..).unwrap_or_default();
        }
        out.extend_from_slice(rest);
        out
    }

    /// The length of the credential that `text` begins with, in any form, if it begins with one.
    fn form_at(&self, text: &[u8]) -> Option<usize> {
        self.secrets.iter().find_map(|secret| secret.form_at(text))
    }
}

/// A credential, and the forms in which it may come back.
struct Secret {
    plain: String,
    hex: Vec<u8>,
    base64: Vec<Vec<u8>>,
}

impl Secret {
    fn new(secret: &str) -> Self {
        let hex = secret.bytes().flat_map(hex_digits).collect();
        // It may begin at any of three offsets in a group of three bytes, as in `user:secret`; at
        // both ends a character may hold bits of something else.
        let base64 = [0, 2, 3].into_iter().enumerate().map(|(skipped, from)| {
            let padded = format!("{}{secret}", &"  "[..skipped]);
            base64(padded.as_bytes()).as_bytes()[from..padded.len() * 4 / 3].to_vec()
        });
        // Shorter ones occur by chance in any text.
        let base64 = base64.filter(|form| form.len() > 7).collect();
        Secret { plain: secret.to_owned(), hex, base64 }
    }

    /// The length of the form that `text` begins with.
    fn form_at(&self, text: &[u8]) -> Option<usize> {
        let encoded = || {
            let is_here = |form: &&Vec<u8>| begins_with(text, form);
            std::iter::once(&self.hex).chain(&self.base64).find(is_here).map(Vec::len)
        };
        escaped_form(text, &self.plain).or_else(encoded)
    }
}

const fn hex_digits(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[(byte >> 4) as usize], DIGITS[(byte & 15) as usize]]
}

/// The length of `secret` at the start of `text`, where each character may stand as it is,
/// percent-encoded or JSON-escaped once or more, or as an HTML entity.
fn escaped_form(text: &[u8], secret: &str) -> Option<usize> {
    let mut at = 0;
    for (index, character) in secret.char_indices() {
        let rest = &text[at..];
        if character.is_ascii_alphanumeric() || character == '_' {
            if !rest.first()?.eq_ignore_ascii_case(&(character as u8)) {
                return None;
            }
            at += 1;
            continue;
        }
        // Only what follows shows which form this is.
        let after = &secret[index + character.len_utf8()..];
        return escapes_of(rest, character)
            .into_iter()
            .flatten()
            .find_map(|length| Some(at + length + escaped_form(&rest[length..], after)?));
    }
    Some(at)
}

/// The lengths of the forms of `character` that `text` begins with.
fn escapes_of(text: &[u8], character: char) -> [Option<usize>; 7] {
    let mut utf8 = [0; 4];
    let utf8 = character.encode_utf8(&mut utf8).as_bytes();
    let slashes = text.iter().take(3).take_while(|byte| **byte == b'\\').count();
    let escaped =
        |slashes: usize| text[slashes..].starts_with(utf8).then_some(slashes + utf8.len());
    let [a, b] = hex_digits(character as u8);
    let is_latin = character < '\u{100}';
    let as_unit = || {
        let is_one =
            slashes > 0 && is_latin && begins_with(&text[slashes..], &[b'u', b'0', b'0', a, b]);
        is_one.then_some(slashes + 5)
    };
    [
        escaped(slashes),
        escaped(slashes.saturating_sub(1)),
        escaped(slashes.saturating_sub(2)),
        escaped(0),
        percent_encoded(text, utf8),
        as_unit(),
        entity(text, character),
    ]
}

/// The length of these bytes, percent-encoded up to four times.
fn percent_encoded(text: &[u8], bytes: &[u8]) -> Option<usize> {
    let mut rest = text;
    for byte in bytes {
        let digits = rest.strip_prefix(b"%")?;
        // Encoding again turns `%` into `%25`, which is also what a `%` in the secret becomes.
        let is_digits = |again: &usize| {
            let (encoded, plain) = digits.split_at_checked(2 * again).unwrap_or((digits, &[]));
            encoded.as_chunks::<2>().0.iter().all(|pair| pair == b"25")
                && begins_with(plain, &hex_digits(*byte))
        };
        let again = (0..=3).rev().find(is_digits)?;
        rest = &digits[2 * again + 2..];
    }
    Some(text.len() - rest.len())
}

/// The length of the HTML entity of `character`, by number or by name.
fn entity(text: &[u8], character: char) -> Option<usize> {
    let end = text.iter().take(14).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(text.get(1..end)?).ok().filter(|_| text[0] == b'&')?;
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        },
        None => ["amp", "lt", "gt", "quot", "apos"]
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))
            .map(|index| u32::from(b"&<>\"'"[index])),
    };
    (number == Some(character.into())).then_some(end + 1)
}

/// Where a string that begins here ends: at its closing quote, or with the text.
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

/// Whether `text` begins with `form`, ignoring case, and in either alphabet of base64.
fn begins_with(text: &[u8], form: &[u8]) -> bool {
    let plain = |byte: &u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other.to_ascii_lowercase(),
    };
    text.len() >= form.len() && text.iter().zip(form).all(|(one, other)| plain(one) == plain(other))
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
            "s3cret%252f%25252B%22%25C3%25a9",
            "s3cret\\/+\\\"\\u00e9",
            "s3cret&#47;+&quot;&#xE9;",
            "s3cret/+\\\"é",
            "7333637265742f2b22c3a9",
            &base64("s3cret/+\"é".as_bytes()),
            &base64("s3cret/+\"é:".as_bytes()).replace('/', "_").replace('+', "-"),
        ] {
            let hidden = redactor.text(&format!("key ü {form} ü"));
            assert!(hidden.starts_with("key ü [removed]") && hidden.ends_with(" ü"), "{hidden}");
        }
        for user in ["u:", "us:", "user:"] {
            let hidden = redactor.text(&base64(format!("{user}s3cret/+\"é").as_bytes()));
            let clue = &base64(b"s3cret")[..6];
            assert!(hidden.contains(HIDDEN) && !hidden.contains(clue), "{hidden}");
        }
    }

    #[test]
    fn a_secret_of_percent_signs_is_hidden_encoded() {
        let redactor = Redactor::new(["a%b%'c"], &[]);
        for form in ["a%b%'c", "a%25b%25%27c", "a%2525b%2525%2527c"] {
            assert_eq!(redactor.text(form), HIDDEN, "{form}");
        }
    }

    #[test]
    fn a_secret_of_backslashes_is_hidden_as_it_is_and_escaped() {
        let redactor = Redactor::new([r"a\\b\c"], &[]);
        for form in [r"a\\b\c", r"a\\\\b\\c"] {
            assert_eq!(redactor.text(form), HIDDEN);
        }
        assert_eq!(redactor.text(r"a\b\c"), r"a\b\c");
    }

    #[test]
    fn a_cookie_is_hidden_without_its_name_too() {
        let headers = [("cookie".to_owned(), "theme=dark; session=s3cret==".to_owned())];
        let redactor = Redactor::new([], &headers);
        assert_eq!(redactor.text("session=s3cret== is s3cret=="), "[removed] is [removed]");
        assert_eq!(redactor.text("a theme that is dark"), "a theme that is [removed]");
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
