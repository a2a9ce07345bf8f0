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
    for text in
        ["logo.png", "LOGO.PNG", "my.logo.jpeg", "logo.webp?v=2", "a.svg/x", "//a.ico", "logo.png."]
    {
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
    for text in
        ["https://acme.com", "ios-app://1", "x://", "acme.com", "a.b.co", "acme.inc", "münchen.de"]
    {
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
