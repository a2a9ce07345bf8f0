//! Which origins may call, and the headers that tell a browser so.

/// What the answer tells a browser about other origins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cors<'a> {
    /// No other origin is allowed: there is nothing to tell.
    Closed,
    /// Some are, but not this one: only that the answer varies.
    Refused,
    /// This origin is allowed.
    Allowed(&'a str),
}

impl<'a> Cors<'a> {
    /// Looks up `origin` in `allowed`: exactly, with the case of every letter.
    ///
    /// No wildcard, no suffix: `https://app.example.com.evil.example` begins like an allowed
    /// origin and ends like nobody's.
    #[must_use]
    pub fn of(origin: Option<&'a str>, allowed: &str) -> Self {
        if allowed.is_empty() {
            return Cors::Closed;
        }
        match origin {
            Some(origin) if allowed.split(' ').any(|one| one == origin) => Cors::Allowed(origin),
            _ => Cors::Refused,
        }
    }

    /// Hands out the headers, those of a preflight's answer too if this is one.
    pub(super) fn headers(self, preflight: bool, each: &mut impl FnMut(&'static str, &'a str)) {
        if self == Cors::Closed {
            return;
        }
        each("vary", "Origin");
        let Cors::Allowed(origin) = self else { return };
        each("access-control-allow-origin", origin);
        if preflight {
            each("access-control-allow-methods", "POST");
            // What a caller of this package sends: `authorization` is its option `token`.
            each("access-control-allow-headers", "content-type, idempotency-key, authorization");
            // Two hours: the most that Chromium keeps.
            each("access-control-max-age", "7200");
        } else {
            each("access-control-expose-headers", "Retry-After");
        }
    }
}

/// Whether the page that sends this request is one of the relay's own.
///
/// `Sec-Fetch-Site` is the browser's own word and settles it where a proxy changed scheme or host.
/// No `Origin` at all is every client that is no browser: telling those apart is `authorize`'s
/// task, as they can send any header they like.
#[must_use]
pub fn is_same_origin(
    origin: Option<&str>,
    sec_fetch_site: Option<&str>,
    request_origin: &str,
    public_origin: &str,
) -> bool {
    let Some(origin) = origin else { return true };
    sec_fetch_site == Some("same-origin")
        || origin.eq_ignore_ascii_case(request_origin)
        || (!public_origin.is_empty() && origin == public_origin)
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
            cors.headers(preflight, &mut |name, _| names.push(name));
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
    fn same_origin_has_four_ways() {
        let own = "https://example.com";
        let same = |origin, site| is_same_origin(origin, site, own, "https://public.example.com");
        assert!(same(None, None));
        assert!(same(None, Some("cross-site")));
        assert!(same(Some("https://example.com"), None));
        assert!(same(Some("https://public.example.com"), Some("same-site")));
        assert!(same(Some("null"), Some("same-origin")));
        for site in [None, Some("same-site"), Some("cross-site"), Some("none"), Some("Same-Origin")]
        {
            for origin in ["null", "", "http://example.com", "https://example.com.evil.example"] {
                assert!(!same(Some(origin), site), "{origin} {site:?}");
            }
        }
        assert!(!is_same_origin(Some(""), None, own, ""));
    }
}
