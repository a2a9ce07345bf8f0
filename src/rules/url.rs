//! Web addresses: http and https URLs as the [WHATWG URL Standard](https://url.spec.whatwg.org/)
//! parses them, and bare hosts as people write them.
//!
//! The host's own parser decides ([`Urls`]); a cheap look at the ASCII of the authority saves
//! asking for nearly all that occur. What is sent is the text that was given: the parser's own
//! spelling would change it for nobody's good.

use super::text::{
    DIGIT, HYPHEN, LETTER, at, has_unseen, has_word, is_listed, kind, may_have_unseen,
};
use super::{Notes, email, name, traits};
use crate::{
    host::Urls,
    issue::{Code, Problem, Rule},
};

/// What a bare host, `dotted.name[:port]`, must not have. Where the last label is a number it is
/// an address, or a version, and no name. Whether the name is good is for the URL's parser to say.
const NOT_BARE: u32 = name::EMPTY | name::UNDOTTED | name::NUMERIC | name::NO_PORT;

/// What the host of a URL must not have, for the URL to parse whatever follows; with any of it,
/// it may parse all the same.
///
/// In the standard only the authority can fail: from the
/// [path start state](https://url.spec.whatwg.org/#path-start-state) on everything is taken.
/// A host of ASCII letters, digits, hyphens and dots is taken as well, unless a label is
/// Punycode, or the [last one is a number](https://url.spec.whatwg.org/#ends-in-a-number-checker)
/// and the whole an IPv4 address. Long names and empty labels are left to the host's parser
/// too, since there parsers differ.
const NOT_PLAIN: u32 = name::EMPTY
    | name::ROOT
    | name::LONG
    | name::TOO_LONG
    | name::UNDERSCORE
    | name::WIDE
    | name::PUNYCODE
    | name::UNNAMED
    | name::NO_PORT;

/// The extensions of pictures' files.
const PICTURES: &[u8] = b" png jpg jpeg gif svg webp ico bmp avif ";

/// Normalizes a web address, already trimmed: a bare host, or one behind `//`, gets `https://`.
///
/// The bare host is looked for first, since `acme.com:8080` is a URL too, of scheme `acme.com`.
///
/// # Errors
///
/// [`Code::InvalidUrl`] for neither, for credentials in the URL, for the name of a picture's file, and
/// for characters that are not seen: of those, the URL Standard strips the tab and the line breaks.
#[inline(never)]
pub fn normalize(
    text: &[u8],
    urls: &dyn Urls,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    if may_have_unseen(text) && has_unseen(text) {
        return Err(Problem::new(Code::InvalidUrl));
    }
    let mut url = text;
    // `//host/path` takes the scheme of the page that it stands in.
    let bare = if text.starts_with(b"//") { 2 } else { 0 };
    let mut found = name::read(text, bare);
    if found & NOT_BARE == 0 {
        if is_picture(&text[bare..]) {
            return Err(Problem::new(Code::InvalidUrl));
        }
        made.extend_from_slice(b"https://");
        made.extend_from_slice(&text[bare..]);
        url = made;
    } else {
        let start = after_scheme(text);
        found = if start > 0 { name::read(text, start) } else { NOT_PLAIN };
    }
    if found & NOT_PLAIN != 0 && (has_space_in_host(url) || !urls.is_web_url(url)) {
        return Err(Problem::new(Code::InvalidUrl));
    }
    if !made.is_empty() {
        notes.rules.push(Rule::SchemeAdded);
    }
    Ok(())
}

/// Whether a bare host is the name of a picture's file: none of these is a top-level domain.
#[inline(never)]
fn is_picture(text: &[u8]) -> bool {
    let name = &text[..name_end(text, 0)];
    let name = name.strip_suffix(b".").unwrap_or(name);
    let start = name.iter().rposition(|byte| *byte == b'.').map_or(0, |dot| dot + 1);
    is_listed(PICTURES, &name[start..])
}

/// Where a host's name ends that begins at `start`: before a port, a path, a query or a fragment. Neither
/// credentials nor an IPv6 address have a name before what ends them.
#[inline(never)]
fn name_end(text: &[u8], start: usize) -> usize {
    let is_part = |byte| !matches!(byte, b'/' | b'?' | b'#' | b':' | b'\\' | b'@' | b'[');
    let mut end = start;
    while end < text.len() && is_part(text[end]) {
        end += 1;
    }
    end
}

/// Whether a space stands in the host, which the standard refuses. One engine escapes it instead,
/// and the verdict must not depend on the engine.
fn has_space_in_host(url: &[u8]) -> bool {
    // Before the colon of the scheme, in the slashes behind it, in the authority.
    let (mut in_scheme, mut in_slashes) = (true, true);
    for byte in url {
        if in_scheme {
            in_scheme = *byte != b':';
        } else if !in_slashes || !matches!(byte, b':' | b'/' | b'\\') {
            in_slashes = false;
            if matches!(byte, b'/' | b'\\' | b'?' | b'#') {
                return false;
            }
            if *byte == b' ' {
                return true;
            }
        }
    }
    false
}

/// What follows `http://` or `https://` begins here; 0 if there is no such scheme.
#[inline(never)]
fn after_scheme(text: &[u8]) -> usize {
    // Nearly all do.
    if text.first_chunk() == Some(b"https://") {
        return 8;
    }
    let start = if has_word(text, 0, b"https") { 5 } else { 4 };
    if has_word(text, 0, b"http") && has_word(text, start, b"://") { start + 3 } else { 0 }
}

/// Whether an http or https URL, or a bare host, is at a mail provider's for the public.
#[inline(never)]
pub fn is_at_consumer_domain(text: &[u8]) -> bool {
    host_name(text).is_some_and(traits::is_consumer_domain)
}

/// The host's name, or IPv4 address, of an http or https URL or a bare host as it is written,
/// without a leading `www.` and the root's dot. Good enough to warn by, not to connect to.
fn host_name(text: &[u8]) -> Option<&[u8]> {
    let mut start = if text.starts_with(b"//") { 2 } else { after_scheme(text) };
    let mut end = name_end(text, start);
    if end > start && text[end - 1] == b'.' {
        end -= 1;
    }
    if has_word(&text[..end], start, b"www.") {
        start += 4;
    }
    (start < end).then(|| &text[start..end])
}

/// The dotted name of the host of a good http or https URL, as it is written.
pub fn domain(text: &[u8]) -> Option<&[u8]> {
    let start = after_scheme(text);
    let is_named = start > 0 && name::read(text, start) & (NOT_BARE | name::ROOT | name::LONG) == 0;
    is_named.then(|| &text[start..name_end(text, start)])
}

/// Whether an id has a scheme (`https://…`), or is a dotted host name from its first to its
/// last character. The last label is two letters or more, so that versions (`1.2.3`, `v1.2`)
/// are none; `acme.inc` is one.
pub fn looks_like_url(text: &[u8]) -> bool {
    has_scheme(text) || name::read(text, 0) & (email::NO_DOMAIN | name::UNLETTERED) == 0
}

/// Whether `text` begins with a scheme
/// ([RFC 3986, section 3.1](https://www.rfc-editor.org/rfc/rfc3986#section-3.1)) and `://`.
fn has_scheme(text: &[u8]) -> bool {
    let mut end = 0;
    while kind(at(text, end)) & (LETTER | DIGIT | HYPHEN) != 0
        || matches!(at(text, end), b'+' | b'.')
    {
        end += 1;
    }
    kind(at(text, 0)) & LETTER != 0 && has_word(text, end, b"://")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use proptest::prelude::*;
    use std::borrow::Cow;

    /// Whether a URL is taken without asking the host.
    fn is_plain(text: &str) -> bool {
        let start = after_scheme(text.as_bytes());
        start > 0 && name::read(text.as_bytes(), start) & NOT_PLAIN == 0
    }

    /// The parser that the JavaScript host has, for native tests.
    struct Oracle;

    impl Urls for Oracle {
        fn is_web_url(&self, url: &[u8]) -> bool {
            let text = std::str::from_utf8(url).unwrap();
            ::url::Url::parse(text).is_ok_and(|url| {
                matches!(url.scheme(), "http" | "https")
                    && url.username().is_empty()
                    && url.password().is_none()
            })
        }
    }

    /// What is sent; borrowed where that is the text itself.
    fn judge<'a>(text: &'a str, urls: &dyn Urls) -> (Result<Cow<'a, str>, Code>, Notes) {
        let (mut made, mut notes) = (Vec::new(), Notes::default());
        let verdict = normalize(text.as_bytes(), urls, &mut made, &mut notes);
        let verdict = verdict.map_err(Problem::code).map(|()| match String::from_utf8(made) {
            Ok(made) if made.is_empty() => Cow::Borrowed(text),
            made => Cow::Owned(made.unwrap()),
        });
        (verdict, notes)
    }

    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Notes) {
        judge(text, &Oracle)
    }

    fn host_name(text: &str) -> Option<&[u8]> {
        super::host_name(text.as_bytes())
    }

    fn looks_like_url(text: &str) -> bool {
        super::looks_like_url(text.as_bytes())
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
            assert!(Oracle.is_web_url(text.as_bytes()), "{text}");
            let (verdict, notes) = judge(text, &AsciiUrls);
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
    fn hosts_behind_slashes_get_a_scheme() {
        for text in ["//www.gravatar.com/avatar/1?s=2", "//acme.com", "//acme.com:80"] {
            let (verdict, notes) = run(text);
            assert_eq!(verdict.as_deref(), Ok(&*["https:", text].concat()), "{text}");
            assert!(notes.rules.iter().eq([Rule::SchemeAdded]), "{text}");
        }
    }

    #[test]
    fn names_of_files_are_no_hosts() {
        for text in [
            "logo.png",
            "LOGO.PNG",
            "my.logo.jpeg",
            "logo.webp?v=2",
            "a.svg/x",
            "//a.ico",
            "logo.png.",
        ] {
            assert_eq!(run(text).0, Err(Code::InvalidUrl), "{text}");
        }
        for text in ["https://logo.png", "acme.com/logo.png", "png.com", "logo.pn", "a.png.com"] {
            assert!(run(text).0.is_ok(), "{text}");
        }
    }

    #[test]
    fn refused() {
        for text in [
            "acme.com\u{200b}",
            "https://acme.com/\u{202e}x",
            "https://acme.com/\u{feff}",
            "https://acme.com/\x7f",
            "https://acme.com/\u{85}",
            "https://acme.com/\0",
            "https://acme.com/a\u{1f}b",
            "//",
            "//localhost",
            "///acme.com",
            "//user@acme.com",
            "",
            ".",
            "acme",
            "localhost",
            "localhost:3000",
            "/about",
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
            ("//www.acme.com/x", Some("acme.com")),
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
    fn domains() {
        for (text, host) in [
            ("https://www.acme.com/x", Some("www.acme.com")),
            ("http://Acme.com:80?x", Some("Acme.com")),
            ("https://münchen.de#x", Some("münchen.de")),
            ("https://localhost", None),
            ("https://127.0.0.1", None),
            ("https://user@acme.com", None),
            ("ftp://acme.com", None),
            ("acme.com", None),
            ("", None),
        ] {
            assert_eq!(domain(text.as_bytes()), host.map(str::as_bytes), "{text}");
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
            prop_assert!(!is_plain(&text) || Oracle.is_web_url(text.as_bytes()));
        }

        #[test]
        fn the_cheap_check_decides_ordinary_urls(
            text in "https?://([a-z][a-z0-9-]{0,9}\\.){0,3}[a-z]{2,9}(:[0-9]{1,4})?([/?#][ -~]{0,20})?",
        ) {
            let punycode = text.split(['/', '?', '#']).nth(2).is_some_and(|authority| {
                authority.split('.').any(|label| label.starts_with("xn--"))
            });
            prop_assert_eq!(is_plain(&text), !punycode);
            prop_assert!(punycode || Oracle.is_web_url(text.as_bytes()));
        }

        #[test]
        fn idempotent(text in "(https?:)?(//)?[a-z0-9_ü-]{1,5}(\\.[a-z0-9_ü-]{0,4}){0,3}(:[0-9]{1,5})?([/?#].{0,5})?") {
            if let Ok(once) = run(&text).0 {
                let (twice, notes) = run(&once);
                prop_assert_eq!(twice.as_ref(), Ok(&once));
                prop_assert!(notes.rules.is_empty());
                prop_assert!(once.ends_with(text.trim_start_matches('/')));
            }
        }
    }
}
