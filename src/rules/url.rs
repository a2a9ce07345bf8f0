//! Web addresses: http and https URLs as the [WHATWG URL Standard](https://url.spec.whatwg.org/)
//! parses them, and bare hosts as people write them.
//!
//! The host's own parser decides ([`Urls`]); a cheap look at the ASCII of the authority saves
//! asking for nearly all that occur. What is sent is the text that was given: the parser's own
//! spelling would change it for nobody's good.

use std::borrow::Cow;

use super::{
    Notes,
    email::{cut, is_dotted},
    text::{without_prefix, without_suffix},
};
use crate::{
    host::Urls,
    issue::{Code, Problem, Rule},
};

/// Normalizes a web address, already trimmed: a bare host gets `https://`.
///
/// The bare host is looked for first, since `acme.com:8080` is a URL too, of scheme `acme.com`.
///
/// # Errors
///
/// [`Code::InvalidUrl`] for neither, and for credentials in the URL.
pub fn normalize<'a>(
    text: &'a str,
    urls: &dyn Urls,
    notes: &mut Notes,
) -> Result<Cow<'a, str>, Problem> {
    let authority = Authority::read(text.as_bytes());
    let (plain, url) = if authority.bare {
        (authority.plain, Cow::Owned(with_scheme(text)))
    } else {
        let plain = after_scheme(text.as_bytes()).is_some_and(|rest| Authority::read(rest).plain);
        (plain, Cow::Borrowed(text))
    };
    if !plain && (has_space_in_host(url.as_bytes()) || !urls.is_web_url(&url)) {
        return Err(Problem::new(Code::InvalidUrl));
    }
    if authority.bare {
        notes.rules.push(Rule::SchemeAdded);
    }
    Ok(url)
}

/// Whether a space stands in the host, which the standard refuses. One engine escapes it instead,
/// and the verdict must not depend on the engine.
fn has_space_in_host(url: &[u8]) -> bool {
    let (_, mut rest) = cut(url, b":");
    while let Some((b':' | b'/' | b'\\', more)) = rest.split_first() {
        rest = more;
    }
    let (authority, _) = cut(rest, b"/\\?#");
    authority.contains(&b' ')
}

/// `https://`, without which a bare host is no URL, and `host`.
fn with_scheme(host: &str) -> String {
    const SCHEME: &str = "https://";
    let mut url = String::with_capacity(SCHEME.len() + host.len());
    url.push_str(SCHEME);
    url.push_str(host);
    url
}

/// What follows `http://` or `https://`.
fn after_scheme(text: &[u8]) -> Option<&[u8]> {
    without_prefix(text, "https://").or_else(|| without_prefix(text, "http://"))
}

/// What one look at the host and port that a text begins with tells.
struct Authority {
    /// The URL parses, whatever follows; where it is false it may parse all the same.
    ///
    /// In the standard only the authority can fail: from the
    /// [path start state](https://url.spec.whatwg.org/#path-start-state) on everything is taken.
    /// A host of ASCII letters, digits, hyphens and dots is taken as well, unless a label is
    /// Punycode, or the [last one is a number](https://url.spec.whatwg.org/#ends-in-a-number-checker)
    /// and the whole an IPv4 address. Long names and empty labels are left to the host's parser
    /// too, since there parsers differ.
    plain: bool,
    /// It is `dotted.name[:port]`, as a bare host is written; no parser has been asked yet. Where
    /// the last label is a number it is an address, or a version, and no name.
    bare: bool,
}

impl Authority {
    fn read(text: &[u8]) -> Self {
        let (host, rest) = cut(text, b":/?#");
        let (port, _) = cut(rest, END);
        let name = without_suffix(host, ".").unwrap_or(host);

        let mut bare = is_port(port);
        let mut plain = bare && name.len() == host.len() && host.len() <= 253;
        let (mut named, mut numeric) = (false, false);
        let mut labels = 0;
        for label in name.split(|byte| *byte == b'.') {
            bare &= is_bare_label(label);
            plain &= label.len() <= 63
                && !label.iter().any(|byte| matches!(byte, b'_' | 0x80..))
                && without_prefix(label, "xn--").is_none();
            // A label that begins with a letter is no number, not even `0x7f`.
            named = label.first().is_some_and(u8::is_ascii_alphabetic);
            numeric = is_number(label);
            labels += 1;
        }
        plain &= bare && named;
        Authority { plain, bare: bare && labels > 1 && !numeric }
    }
}

/// Whether a label is what the standard's host parser takes for a number: digits, or `0x` and
/// hexadecimal digits.
fn is_number(label: &[u8]) -> bool {
    match without_prefix(label, "0x") {
        Some(hex) => hex.iter().all(u8::is_ascii_hexdigit),
        None => label.iter().all(u8::is_ascii_digit),
    }
}

/// Whether a label is letters, digits, hyphens, underscores and characters beyond ASCII.
fn is_bare_label(label: &[u8]) -> bool {
    !label.is_empty()
        && label
            .iter()
            .all(|byte| matches!(byte, b'-' | b'_' | 0x80..) || byte.is_ascii_alphanumeric())
}

/// Whether `port`, with its colon, is absent or a number up to 65,535.
fn is_port(port: &[u8]) -> bool {
    let Some((_, digits)) = port.split_first() else { return true };
    let mut number = 0;
    for byte in digits {
        // It was at most 65,535 before this digit.
        number = number * 10 + u32::from(byte.wrapping_sub(b'0'));
        if !byte.is_ascii_digit() || number > 0xffff {
            return false;
        }
    }
    !digits.is_empty()
}

/// Before which bytes the authority of a URL ends.
const END: &[u8] = b"/?#";

/// The host's name, or IPv4 address, of an http or https URL or a bare host as it is written,
/// without a leading `www.` and the root's dot. Good enough to warn by, not to connect to.
pub fn host_name(text: &str) -> Option<&[u8]> {
    let text = text.as_bytes();
    let rest = after_scheme(text).unwrap_or(text);
    // Neither credentials nor an IPv6 address have a name before these.
    let (host, _) = cut(rest, b"/?#:\\@[");
    let host = without_suffix(host, ".").unwrap_or(host);
    let name = without_prefix(host, "www.").unwrap_or(host);
    (!name.is_empty()).then_some(name)
}

/// Whether an id has a scheme (`https://…`), or is a dotted host name from its first to its
/// last character. The last label is two letters or more, so that versions (`1.2.3`, `v1.2`)
/// are none; `acme.inc` is one.
pub fn looks_like_url(text: &str) -> bool {
    let text = text.as_bytes();
    has_scheme(text) || (is_dotted(text) && ends_in_letters(text))
}

/// Whether `text` begins with a scheme
/// ([RFC 3986, section 3.1](https://www.rfc-editor.org/rfc/rfc3986#section-3.1)) and `://`.
fn has_scheme(text: &[u8]) -> bool {
    let (scheme, rest) = cut(text, b":");
    without_prefix(rest, "://").is_some()
        && scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// Whether what follows the last dot is two ASCII letters or more.
fn ends_in_letters(name: &[u8]) -> bool {
    let letters = name.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    letters > 1 && name.get(..name.len() - letters).is_some_and(|before| before.ends_with(b"."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use proptest::prelude::*;

    /// Whether a URL is taken without asking the host.
    fn is_plain(text: &str) -> bool {
        after_scheme(text.as_bytes()).is_some_and(|rest| Authority::read(rest).plain)
    }

    /// The parser that the JavaScript host has, for native tests.
    struct Oracle;

    impl Urls for Oracle {
        fn is_web_url(&self, text: &str) -> bool {
            ::url::Url::parse(text).is_ok_and(|url| {
                matches!(url.scheme(), "http" | "https")
                    && url.username().is_empty()
                    && url.password().is_none()
            })
        }
    }

    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Notes) {
        let mut notes = Notes::default();
        (normalize(text, &Oracle, &mut notes).map_err(|problem| problem.code), notes)
    }

    #[test]
    fn plain_urls_need_no_parser() {
        for text in [
            "https://acme.com",
            "http://acme.com/",
            "HTTPS://ACME.com/a/b?c=d#e",
            "https://localhost:3000/x",
            "https://sub.acme-corp.co.uk:443?x",
            "https://acme.com/@jane",
            "https://acme.com/a:b",
            "https://acme.com#",
            "https://acme.com:0080",
            "https://acme.com/ü b\\c|d^%zz",
            "https://1.2.com",
            "https://0x7f.a1",
            "https://-a-.b--c.d",
        ] {
            assert!(is_plain(text), "{text}");
            assert!(Oracle.is_web_url(text), "{text}");
            let mut notes = Notes::default();
            let verdict = normalize(text, &AsciiUrls, &mut notes);
            assert!(matches!(verdict, Ok(Cow::Borrowed(_))), "{text}");
            assert!(notes.rules.is_empty() && notes.warnings.is_empty(), "{text}");
        }
    }

    #[test]
    fn urls_that_the_host_decides() {
        for text in [
            "https://münchen.de",
            "https://xn--mnchen-3ya.de",
            "https://127.0.0.1",
            "https://0x7f.1",
            "http://[::1]:8080/",
            "https://a_b.com",
            "https://acme.com.",
            "https://acme.com:",
            "http:acme.com",
            "https:\\\\acme.com",
            "https://acme.com\\x",
            "ht\ntps://acme.com",
            "https://ac%6De.com",
        ] {
            assert!(!is_plain(text), "{text}");
            assert_eq!(run(text).0, Ok(Cow::Borrowed(text)), "{text}");
        }
    }

    #[test]
    fn bare_hosts_get_a_scheme() {
        for text in [
            "acme.com",
            "www.acme.com",
            "ACME.com/About?x=1#y",
            "acme.com:8080",
            "acme.com:8080/x",
            "acme.com?x",
            "acme.com#x",
            "acme.com.",
            "acme.com.:80",
            "a_b.acme.com",
            "münchen.de",
            "例え.jp/x",
            "https.com:443",
            "acme.com/@jane",
            "acme.com/http://x",
        ] {
            let (verdict, notes) = run(text);
            assert_eq!(verdict.as_deref(), Ok(&*["https://", text].concat()), "{text}");
            assert!(notes.rules.iter().eq([Rule::SchemeAdded]), "{text}");
        }
    }

    #[test]
    fn refused() {
        for text in [
            "",
            ".",
            "acme",
            "localhost",
            "localhost:3000",
            "/about",
            "//acme.com",
            "acme..com",
            ".acme.com",
            "acme.com..",
            "acme.com:",
            "acme.com:x",
            "acme.com:65536",
            "acme.com:99999999999999999999",
            "acme.com:80@evil.com",
            "jane@acme.com",
            "acme.com\\x",
            "acme com",
            "acme.c om",
            "1.2",
            "192.168.0.1",
            "acme.0x7f",
            "1.2.3.256",
            "1.2.3.4.5",
            "xn--a.com",
            "https://",
            "https:///",
            "https://#",
            "https://acme.com:65536",
            "https://acme.com:8a",
            "https://a b.com",
            "https://a<b.com",
            "https://1.2.3.256",
            "https://xn--a.com",
            "https://user@acme.com",
            "https://user:pw@acme.com",
            "https://:pw@acme.com",
            "ftp://acme.com",
            "ws://acme.com",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>",
            "mailto:jane@acme.com",
            "file:///etc/passwd",
            "blob:https://acme.com/x",
            "https//acme.com",
            "://acme.com",
        ] {
            let (verdict, notes) = run(text);
            assert_eq!(verdict, Err(Code::InvalidUrl), "{text}");
            assert!(notes.rules.is_empty() && notes.warnings.is_empty());
        }
    }

    #[test]
    fn host_names() {
        for (text, host) in [
            ("https://acme.com/x", Some("acme.com")),
            ("acme.com:80", Some("acme.com")),
            ("WWW.acme.com/x", Some("acme.com")),
            ("https://www.www.com", Some("www.com")),
            ("https://mail.acme.com?@evil.com", Some("mail.acme.com")),
            ("https://acme.com.:80?x", Some("acme.com")),
            ("https://acme.com\\@evil.com", Some("acme.com")),
            ("http://[::1]/", None),
            ("https://@acme.com/", None),
            ("https://", None),
            ("", None),
        ] {
            assert_eq!(host_name(text), host.map(str::as_bytes), "{text}");
        }
    }

    #[test]
    fn ids_that_look_like_urls() {
        for text in [
            "https://acme.com",
            "ios-app://1",
            "x://",
            "acme.com",
            "a.b.co",
            "acme.inc",
            "münchen.de",
        ] {
            assert!(looks_like_url(text), "{text}");
        }
        for text in [
            "",
            ".",
            "acme",
            "1.2.3",
            "v1.2",
            "a.b",
            "acme.",
            ".com",
            "a..com",
            "-a.com",
            "a b.com",
            "a_b.com",
            "acme.co1",
            "acme.com/x",
            "jane@acme.com",
            "a:b",
            "1://x",
            "://x",
        ] {
            assert!(!looks_like_url(text), "{text}");
        }
    }

    /// Anything but linear time would be minutes here.
    #[test]
    fn long_texts() {
        for unit in ["a", "a.", "1.", ".", ":", "xn--", "é.", "https://", "@", "a/"] {
            let text = unit.repeat(1 << 17);
            let _ = (run(&text), host_name(&text), looks_like_url(&text));
            let _ = run(&["https://", &*text].concat());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2048))]

        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            let _ = (run(&text), host_name(&text), looks_like_url(&text));
        }

        #[test]
        fn the_cheap_check_never_says_yes_alone(
            text in "[hH]ttps?://([a-zA-Z0-9-]{0,5}|xn--[a-z0-9]{0,4}|0x[0-9a-f]{0,3}|.)(\\.([a-z0-9-]{0,4}|xn--[a-z]{0,3}|0x?[0-9a-f]{0,2}|.)){0,4}(:[0-9]{0,6})?([/?#\\\\].{0,9})?",
        ) {
            prop_assert!(!is_plain(&text) || Oracle.is_web_url(&text));
        }

        #[test]
        fn the_cheap_check_decides_ordinary_urls(
            text in "https?://([a-z][a-z0-9-]{0,9}\\.){0,3}[a-z]{2,9}(:[0-9]{1,4})?([/?#][ -~]{0,20})?",
        ) {
            let punycode = text.split(['/', '?', '#']).nth(2).is_some_and(|authority| {
                authority.split('.').any(|label| label.starts_with("xn--"))
            });
            prop_assert_eq!(is_plain(&text), !punycode);
            prop_assert!(punycode || Oracle.is_web_url(&text));
        }

        #[test]
        fn idempotent(text in "(https?://)?[a-z0-9_ü-]{1,5}(\\.[a-z0-9_ü-]{0,4}){0,3}(:[0-9]{1,5})?([/?#].{0,5})?") {
            if let Ok(once) = run(&text).0 {
                let (twice, notes) = run(&once);
                prop_assert_eq!(twice.as_ref(), Ok(&once));
                prop_assert!(notes.rules.is_empty());
                prop_assert!(once.ends_with(&text));
            }
        }
    }
}
