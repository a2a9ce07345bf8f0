//! From a request's head alone: answer at once, or read the body?

use super::cors::is_same_origin;
use super::{Cors, Refusal, Reply};
use crate::call::is_key;

/// The deployer's settings that a head is judged by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Config<'a> {
    /// The one path, `/group` by default.
    pub path: &'a str,
    /// Other origins whose pages may call, with a space between them.
    pub allowed_origins: &'a str,
    /// The origin that browsers see if a proxy is in front of the relay; empty if none is set.
    pub public_origin: &'a str,
    /// The most bytes of a body.
    pub max_bytes: u32,
}

/// The head of a request. An absent header is `None`, an empty one is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Head<'a> {
    /// The method, as it came.
    pub method: &'a str,
    /// The whole URL, as the host gives it.
    pub url: &'a str,
    /// `Origin`
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site`
    pub sec_fetch_site: Option<&'a str>,
    /// `Content-Type`
    pub content_type: Option<&'a str>,
    /// `Content-Encoding`
    pub content_encoding: Option<&'a str>,
    /// `Content-Length`
    pub content_length: Option<&'a str>,
    /// `Idempotency-Key`
    pub idempotency_key: Option<&'a str>,
    /// `Access-Control-Request-Headers`
    pub requested_headers: Option<&'a str>,
}

/// What to do with a request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decision<'a> {
    /// Reply at once.
    Reply(Reply<'a>),
    /// Read the body, up to as many bytes as the configuration allows.
    Read {
        /// The caller's idempotency key.
        key: Option<&'a str>,
        /// For the answer.
        cors: Cors<'a>,
    },
}

/// Judges a head: path, method, origin, media type and encoding, key, announced size; the first
/// objection is the answer.
///
/// Nothing in the request can change where a call is sent, so the path is only compared, never
/// used.
#[must_use]
pub fn decide<'a>(config: &Config<'a>, head: &Head<'a>) -> Decision<'a> {
    let cors = Cors::of(head.origin, config.allowed_origins);
    match objection(config, head, cors) {
        Some(refusal) => Decision::Reply(refusal.answer_at(config.path, cors)),
        None if head.method == "OPTIONS" => {
            Decision::Reply(Reply::preflight(cors, head.requested_headers.unwrap_or_default()))
        }
        None => Decision::Read { key: head.idempotency_key.and_then(key), cors },
    }
}

fn objection(config: &Config<'_>, head: &Head<'_>, cors: Cors<'_>) -> Option<Refusal> {
    let (origin, path) = split_url(head.url);
    if path != config.path {
        return Some(Refusal::Path);
    }
    match head.method {
        "OPTIONS" => return None,
        "POST" => {}
        _ => return Some(Refusal::Method),
    }
    let allowed = matches!(cors, Cors::Allowed(_))
        || is_same_origin(head.origin, head.sec_fetch_site, origin, config.public_origin);
    if !allowed {
        return Some(Refusal::Origin);
    }
    if !head.content_type.is_some_and(is_json) {
        return Some(Refusal::MediaType);
    }
    if !head.content_encoding.is_none_or(|encoding| encoding.eq_ignore_ascii_case("identity")) {
        return Some(Refusal::Encoding);
    }
    if head.idempotency_key.is_some_and(|text| key(text).is_none()) {
        return Some(Refusal::Key);
    }
    // The announced size can only be a reason to stop early: the bytes are counted as they come.
    let announced = head.content_length.and_then(|text| text.trim_ascii().parse::<u64>().ok());
    announced.is_some_and(|bytes| bytes > u64::from(config.max_bytes)).then_some(Refusal::TooLarge)
}

/// Origin and path of an absolute URL that a host has serialized.
fn split_url(url: &str) -> (&str, &str) {
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    let host_end = url.get(after_scheme..).and_then(|rest| rest.find(['/', '?', '#']));
    let Some(start) = host_end.map(|at| after_scheme + at) else { return (url, "") };
    let (origin, rest) = url.split_at(start);
    (origin, rest.split(['?', '#']).next().unwrap_or_default())
}

/// Whether a `Content-Type` says JSON in UTF-8: `application/json` with any parameters, except that
/// `charset` may only be `utf-8`.
fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim_ascii);
    parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("application/json"))
        && parts.all(|parameter| match parameter.split_once('=') {
            Some((name, value)) if name.trim_ascii().eq_ignore_ascii_case("charset") => {
                let value = value.trim_ascii();
                let bare = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                bare.unwrap_or(value).eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

/// The key within an `Idempotency-Key` header: bare, or a string in quotes as
/// [the draft](https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/) has it.
pub(super) fn key(header: &str) -> Option<&str> {
    let text = header.trim_ascii();
    let bare = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    is_key(bare.as_bytes()).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::MAX_KEY;

    #[test]
    fn urls_are_split_without_being_read() {
        for (url, origin, path) in [
            ("https://a.example/group", "https://a.example", "/group"),
            (
                "https://a.example:8443/group?url=http://169.254.169.254/",
                "https://a.example:8443",
                "/group",
            ),
            ("http://a.example//evil.example/group", "http://a.example", "//evil.example/group"),
            ("http://a.example/group#x", "http://a.example", "/group"),
            ("http://a.example?/group", "http://a.example", ""),
            ("http://a.example", "http://a.example", ""),
            ("/group", "", "/group"),
            ("", "", ""),
        ] {
            assert_eq!(split_url(url), (origin, path), "{url}");
        }
    }

    #[test]
    fn media_types() {
        for good in [
            "application/json",
            "Application/JSON",
            "application/json;charset=utf-8",
            "application/json; charset=\"UTF-8\"",
            "application/json ; Charset = utf-8",
            "application/json; profile=x; charset=utf-8",
            "application/json;",
        ] {
            assert!(is_json(good), "{good}");
        }
        for bad in [
            "",
            "text/plain",
            "text/plain;application/json",
            "application/json, text/plain",
            "application/jsonp",
            "application/ld+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=application/json",
            "application/json; charset=utf-16",
            "application/json; charset=utf-8; charset=latin1",
            "application/json; charset=\"utf-8",
            "application/json; charset=",
        ] {
            assert!(!is_json(bad), "{bad}");
        }
    }

    #[test]
    fn keys_are_bare_or_in_quotes() {
        let long = "k".repeat(MAX_KEY);
        for good in ["a", "A-Z_0.9:", "8e03978e-40d5-43dd-bc93-6894a57f9324", &long] {
            assert_eq!(key(good), Some(good));
            let mut quoted = String::from("\"");
            quoted.push_str(good);
            quoted.push('"');
            assert_eq!(key(&quoted), Some(good));
        }
        let longer = "k".repeat(MAX_KEY + 1);
        for bad in [
            "",
            "\"\"",
            "\"",
            "a b",
            "a\r\nX-Evil: 1",
            "a,b",
            "\"a",
            "a\"",
            "\u{e9}",
            "a/b",
            &longer,
        ] {
            assert_eq!(key(bad), None, "{bad}");
        }
    }
}
