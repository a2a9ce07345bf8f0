//! Which origins may call, and the headers that tell a browser so.

/// What the answer tells a browser about other origins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cors<'a> {
    /// No other origin is allowed: browsers are told nothing.
    Closed,
    /// Some are, but not this one: browsers are only told that the answer varies.
    Refused,
    /// This origin is allowed.
    Allowed(&'a str),
}

impl<'a> Cors<'a> {
    /// Looks up `origin` in `allowed`: exactly, including case, except that `*` stands for any one
    /// label.
    ///
    /// Prefixes do not count: `https://app.example.com.evil.example` merely begins like an allowed
    /// origin.
    #[must_use]
    pub fn of(origin: Option<&'a str>, allowed: &str) -> Self {
        if allowed.is_empty() {
            return Cors::Closed;
        }
        match origin {
            Some(origin) if allowed.split(' ').any(|one| is_one_of(origin, one)) => {
                Cors::Allowed(origin)
            }
            _ => Cors::Refused,
        }
    }

    /// Passes the headers to `each`; for a preflight, also those of its answer, `asked` being the
    /// headers that the browser asks for.
    pub(super) fn headers(
        self,
        preflight: bool,
        asked: &'a str,
        each: &mut impl FnMut(&'static str, &'a str),
    ) {
        if self == Cors::Closed {
            return;
        }
        each("vary", "Origin");
        let Cors::Allowed(origin) = self else { return };
        each("access-control-allow-origin", origin);
        if preflight {
            each("access-control-allow-methods", "POST");
            each("access-control-allow-headers", if are_tokens(asked) { asked } else { SENT });
            // Two hours: the most that Chromium keeps.
            each("access-control-max-age", "7200");
        } else {
            each("access-control-expose-headers", "Retry-After, Idempotency-Key, Date");
        }
    }
}

/// What a caller of this package sends: `authorization` is its option `token`.
const SENT: &str = "content-type, idempotency-key, authorization";

/// The longest list of headers that a preflight may ask for.
const LONGEST: usize = 1000;

/// Whether `origin` is `allowed` or, if that is `https://*.example.com`, has one label in place of
/// `*`.
fn is_one_of(origin: &str, allowed: &str) -> bool {
    let Some((scheme, domain)) = allowed.split_once("*.") else { return origin == allowed };
    let host = origin.strip_prefix(scheme).and_then(|host| host.split_once('.'));
    host.is_some_and(|(label, rest)| {
        let is_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        rest == domain && !label.is_empty() && label.bytes().all(is_label)
    })
}

/// Whether these are names of headers, separated by commas: monitoring tools add their own to what
/// a page sends, and none of those means anything here.
fn are_tokens(names: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let mut names_of = names.split(',').map(str::trim_ascii);
    names.len() <= LONGEST && names_of.all(|name| !name.is_empty() && name.bytes().all(is_token))
}

/// Whether the page that sends this request is one of the relay's own.
///
/// The browser's `Sec-Fetch-Site` decides if a proxy changed scheme or host. It is ignored if the
/// public origin is known: a foreign name that resolves to this machine (DNS rebinding) is also an
/// origin, and its requests are truthfully same-origin. A request without `Origin` comes from a
/// client that is not a browser. Such clients can send any header, so `authorize` must tell them apart.
#[must_use]
pub fn is_same_origin(
    origin: Option<&str>,
    sec_fetch_site: Option<&str>,
    request_origin: &str,
    public_origin: &str,
) -> bool {
    let Some(origin) = origin else { return true };
    if !public_origin.is_empty() {
        return origin == public_origin;
    }
    sec_fetch_site == Some("same-origin") || origin.eq_ignore_ascii_case(request_origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWED: &str = "https://app.example.com https://www.example.com:8443";

    #[test]
    fn an_allowed_origin_is_one_of_the_list_to_the_letter() {
        assert_eq!(
            Cors::of(Some("https://app.example.com"), ALLOWED),
            Cors::Allowed("https://app.example.com")
        );
        assert_eq!(Cors::of(None, ALLOWED), Cors::Refused);
        for foreign in [
            "",
            "null",
            "*",
            "https://evil.example",
            "http://app.example.com",
            "https://app.example.com:443",
            "https://app.example.com.evil.example",
            "https://evilapp.example.com",
            "https://APP.example.com",
            "https://app.example.com https://www.example.com:8443",
            "https://www.example.com",
        ] {
            assert_eq!(Cors::of(Some(foreign), ALLOWED), Cors::Refused, "{foreign}");
            assert_eq!(Cors::of(Some(foreign), ""), Cors::Closed, "{foreign}");
        }
    }

    #[test]
    fn headers_follow_the_verdict() {
        let names = |cors: Cors<'_>, preflight| {
            let mut names = vec![];
            cors.headers(preflight, "", &mut |name, _| names.push(name));
            names
        };
        assert!(names(Cors::Closed, true).is_empty());
        assert_eq!(names(Cors::Refused, true), ["vary"]);
        let origin = Cors::Allowed("https://app.example.com");
        assert_eq!(
            names(origin, false),
            ["vary", "access-control-allow-origin", "access-control-expose-headers"]
        );
        assert_eq!(
            names(origin, true)[2..],
            [
                "access-control-allow-methods",
                "access-control-allow-headers",
                "access-control-max-age"
            ]
        );
    }

    #[test]
    fn one_label_may_be_left_open() {
        const OPEN: &str =
            "https://example.com https://*.preview.example.com capacitor://*.example.com:1";
        for own in [
            "https://example.com",
            "https://a.preview.example.com",
            "https://feature-1_x.preview.example.com",
            "capacitor://app.example.com:1",
        ] {
            assert_eq!(Cors::of(Some(own), OPEN), Cors::Allowed(own));
        }
        for foreign in [
            "https://preview.example.com",
            "https://.preview.example.com",
            "https://a.b.preview.example.com",
            "https://a.preview.example.com.evil.example",
            "https://a.preview.example.com:8443",
            "https://evil.example/.preview.example.com",
            "https://user@a.preview.example.com",
            "https://evil.example?a.preview.example.com",
            "http://a.preview.example.com",
            "https://*.preview.example.com",
            "https://apreview.example.com",
        ] {
            assert_eq!(Cors::of(Some(foreign), OPEN), Cors::Refused, "{foreign}");
        }
    }

    #[test]
    fn a_preflight_is_given_the_headers_that_it_asks_for() {
        let allowed = |asked: &str| {
            let mut value = String::new();
            Cors::Allowed("https://a.example").headers(true, asked, &mut |name, text| {
                if name == "access-control-allow-headers" {
                    value.push_str(text);
                }
            });
            value
        };
        for asked in ["content-type", "baggage,content-type,sentry-trace", "x-source, x-1!#$"] {
            assert_eq!(allowed(asked), asked);
        }
        let long = ["x-", &"a".repeat(LONGEST)].concat();
        for other in ["", ",", "a,,b", "a b", "a:b", "a\r\nset-cookie", "\u{e9}", "a,\"b\"", &long]
        {
            assert_eq!(allowed(other), SENT, "{other}");
        }
    }

    #[test]
    fn same_origin_has_three_ways() {
        let own = "https://example.com";
        let same = |origin, site| is_same_origin(origin, site, own, "");
        assert!(same(None, None));
        assert!(same(None, Some("cross-site")));
        assert!(same(Some("https://example.com"), None));
        assert!(same(Some("null"), Some("same-origin")));
        for site in [None, Some("same-site"), Some("cross-site"), Some("none"), Some("Same-Origin")]
        {
            for origin in ["null", "", "http://example.com", "https://example.com.evil.example"] {
                assert!(!same(Some(origin), site), "{origin} {site:?}");
            }
        }
        assert!(!is_same_origin(Some(""), None, own, ""));
    }

    #[test]
    fn a_public_origin_is_the_only_one() {
        let public = "https://public.example.com";
        let same = |origin, site| is_same_origin(origin, site, "https://example.com", public);
        assert!(same(None, None));
        assert!(same(Some(public), None));
        assert!(same(Some(public), Some("same-site")));
        for origin in ["https://example.com", "http://public.example.com", "null", ""] {
            for site in [None, Some("same-origin")] {
                assert!(!same(Some(origin), site), "{origin} {site:?}");
            }
        }
    }
}
