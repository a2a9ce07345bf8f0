//! What the relay decides from the head of a request: section 7 of the contract, without sockets.

use group_call::relay::{Config, Cors, Decision, Head, Refusal, Reply, decide};
use proptest::prelude::*;
use serde_json::Value;

const CONFIG: Config<'static> = Config {
    path: "/group",
    allowed_origins: "https://app.example.com",
    public_origin: "",
    max_bytes: 65_536,
};

const POST: Head<'static> = Head {
    method: "POST",
    url: "https://example.com/group",
    origin: None,
    sec_fetch_site: None,
    content_type: Some("application/json"),
    content_encoding: None,
    content_length: None,
    idempotency_key: None,
    requested_headers: None,
};

/// Status and error code of the answer to a head, or 0 if the body is to be read.
fn head(head: &Head<'_>) -> (u16, String) {
    match decide(&CONFIG, head) {
        Decision::Read { .. } => (0, String::new()),
        Decision::Reply(answer) => (answer.status, code(&answer)),
    }
}

fn json(answer: &Reply<'_>) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_default()
}

fn code(answer: &Reply<'_>) -> String {
    json(answer)["error_code"].as_str().unwrap_or_default().to_owned()
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn a_plain_post_is_read() {
    assert_eq!(head(&POST).0, 0);
    let with_query = Head { url: "https://example.com/group?url=http://169.254.169.254/", ..POST };
    assert_eq!(head(&with_query).0, 0);
}

/// A request with everything wrong is corrected one objection at a time: the answers come in the
/// contract's order.
#[test]
fn the_order_of_checks() {
    let mut request = Head {
        method: "PUT",
        url: "https://example.com/other",
        origin: Some("https://evil.example"),
        content_type: Some("text/plain"),
        content_encoding: Some("gzip"),
        idempotency_key: Some("no good key"),
        content_length: Some("65537"),
        ..POST
    };
    assert_eq!(head(&request), refused(404, "NOT_FOUND"));
    request.url = POST.url;
    assert_eq!(head(&request), refused(405, "METHOD_NOT_ALLOWED"));
    request.method = "POST";
    assert_eq!(head(&request), refused(403, "FORBIDDEN"));
    request.origin = Some("https://app.example.com");
    assert_eq!(head(&request), refused(415, "UNSUPPORTED_MEDIA_TYPE"));
    request.content_type = POST.content_type;
    assert_eq!(head(&request), refused(415, "UNSUPPORTED_MEDIA_TYPE"));
    request.content_encoding = Some("identity");
    assert_eq!(head(&request), refused(400, "INVALID_REQUEST"));
    request.idempotency_key = Some("\"quoted-key\"");
    assert_eq!(head(&request), refused(413, "PAYLOAD_TOO_LARGE"));
    request.content_length = Some("65536");
    assert_eq!(
        decide(&CONFIG, &request),
        Decision::Read { key: Some("quoted-key"), cors: Cors::Allowed("https://app.example.com") }
    );
}

#[test]
fn other_paths() {
    for path in [
        "",
        "/",
        "/group/",
        "/Group",
        "/groups",
        "//group",
        "//evil.com/group",
        "/group@evil.com",
        "/admin",
        "/group%2f",
        "/%67roup",
        "/group;x",
        "/group\\evil",
        "/x/group",
    ] {
        for method in ["POST", "OPTIONS", "GET"] {
            let url = ["https://example.com", path].concat();
            let request = Head { url: &url, method, ..POST };
            assert_eq!(head(&request), refused(404, "NOT_FOUND"), "{path}");
        }
    }
    let own = Config { path: "/collect/group", ..CONFIG };
    let request = Head { url: "https://example.com/collect/group", ..POST };
    assert!(matches!(decide(&own, &request), Decision::Read { .. }));
}

#[test]
fn other_methods() {
    for method in ["GET", "HEAD", "PUT", "PATCH", "DELETE", "post", "QUERY", ""] {
        let request = Head { method, ..POST };
        let Decision::Reply(answer) = decide(&CONFIG, &request) else { panic!("{method}") };
        assert_eq!((answer.status, code(&answer)), refused(405, "METHOD_NOT_ALLOWED"));
        assert!(headers(&answer).contains("\nallow\nPOST, OPTIONS"), "{method}");
    }
}

#[test]
fn preflights_reveal_nothing_to_strangers() {
    let preflight = Head { method: "OPTIONS", content_type: None, ..POST };
    let told = |origin| {
        let request = Head { origin, ..preflight };
        let Decision::Reply(answer) = decide(&CONFIG, &request) else { panic!() };
        assert_eq!((answer.status, answer.body.len()), (204, 0));
        headers(&answer).contains("access-control-")
    };
    assert!(told(Some("https://app.example.com")));
    for origin in [
        None,
        Some("null"),
        Some("https://evil.example"),
        Some("https://app.example.com.evil.com"),
        Some("https://example.com"),
    ] {
        assert!(!told(origin), "{origin:?}");
    }
}

#[test]
fn preflights_are_granted_the_headers_they_ask_for() {
    let told = |requested_headers| {
        let origin = Some("https://app.example.com");
        let request =
            Head { method: "OPTIONS", content_type: None, origin, requested_headers, ..POST };
        let Decision::Reply(answer) = decide(&CONFIG, &request) else { panic!() };
        headers(&answer)
    };
    for asked in ["baggage,content-type,sentry-trace", "x-source"] {
        assert!(
            told(Some(asked)).contains(&["\naccess-control-allow-headers\n", asked, "\n"].concat())
        );
    }
    assert!(told(None).contains("\ncontent-type, idempotency-key, authorization\n"));
}

#[test]
fn answers_on_another_path_name_the_served_one() {
    let config = Config { path: "/api/\u{e9}\"group", ..CONFIG };
    let Decision::Reply(answer) = decide(&config, &POST) else { panic!() };
    assert_eq!(answer.status, 404);
    let message = json(&answer)["message"].as_str().unwrap().to_owned();
    assert!(message.ends_with(config.path), "{message}");
}

fn headers(answer: &Reply<'_>) -> String {
    let mut out = Vec::new();
    answer.write_headers(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn origins() {
    for (origin, site, allowed) in [
        (None, None, true),
        (Some("https://example.com"), None, true),
        (Some("https://example.com"), Some("same-origin"), true),
        (Some("http://example.com"), Some("same-origin"), true),
        (Some("null"), Some("same-origin"), true),
        (Some("https://app.example.com"), Some("same-site"), true),
        (Some("http://example.com"), None, false),
        (Some("https://example.com:8443"), None, false),
        (Some("https://evil.com"), Some("cross-site"), false),
        (Some("null"), None, false),
        (Some("null"), Some("cross-site"), false),
        (Some(""), None, false),
        (Some("https://evilapp.example.com"), None, false),
    ] {
        let request = Head { origin, sec_fetch_site: site, ..POST };
        let expected = if allowed { (0, String::new()) } else { refused(403, "FORBIDDEN") };
        assert_eq!(head(&request), expected, "{origin:?} {site:?}");
    }
}

#[test]
fn allowed_origins_get_their_headers_on_errors_too() {
    let origin = Some("https://app.example.com");
    for request in [
        Head { url: "https://example.com/x", ..POST },
        Head { method: "GET", ..POST },
        Head { content_type: None, ..POST },
        Head { content_length: Some("99999999999999999999"), ..POST },
        Head { content_length: Some("9999999"), ..POST },
    ] {
        let request = Head { origin, ..request };
        let Decision::Reply(answer) = decide(&CONFIG, &request) else { continue };
        let headers = headers(&answer);
        assert!(headers.contains("\naccess-control-allow-origin\nhttps://app.example.com\n"));
        assert!(headers.contains("\naccess-control-expose-headers\nRetry-After"));
        assert!(headers.contains("\nvary\nOrigin\n"));
        assert!(!headers.contains("credentials"));
    }
}

#[test]
fn announced_sizes_are_only_a_reason_to_stop_early() {
    for (length, status) in [
        ("0", 0),
        ("65536", 0),
        ("65537", 413),
        ("18446744073709551615", 413),
        ("-1", 0),
        ("1e9", 0),
        ("many", 0),
        ("", 0),
    ] {
        let request = Head { content_length: Some(length), ..POST };
        assert_eq!(head(&request).0, status, "{length}");
    }
}

#[test]
fn media_types_and_encodings() {
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("application/json; charset=utf-16"),
    ] {
        let request = Head { content_type, ..POST };
        assert_eq!(head(&request), refused(415, "UNSUPPORTED_MEDIA_TYPE"), "{content_type:?}");
    }
    for encoding in ["gzip", "br", "deflate", "identity, gzip", "gzip, identity", "*", ""] {
        let request = Head { content_encoding: Some(encoding), ..POST };
        assert_eq!(head(&request), refused(415, "UNSUPPORTED_MEDIA_TYPE"), "{encoding}");
    }
    let request = Head { content_encoding: Some("Identity"), ..POST };
    assert_eq!(head(&request).0, 0);
}

proptest! {
    #[test]
    fn no_head_causes_a_panic(
        method in "(POST|OPTIONS|.{0,6})",
        url in "(https://example.com/group|.{0,40})",
        values in prop::array::uniform7(proptest::option::of(".{0,40}")),
    ) {
        let [origin, site, content_type, encoding, length, key, requested] = &values;
        let head = Head {
            method: &method,
            url: &url,
            origin: origin.as_deref(),
            sec_fetch_site: site.as_deref(),
            content_type: content_type.as_deref(),
            content_encoding: encoding.as_deref(),
            content_length: length.as_deref(),
            idempotency_key: key.as_deref(),
            requested_headers: requested.as_deref(),
        };
        match decide(&CONFIG, &head) {
            Decision::Read { .. } => prop_assert!(method == "POST" && url.contains("/group")),
            Decision::Reply(answer) => prop_assert!(headers(&answer).lines().count().is_multiple_of(2)),
        }
    }
}

#[test]
fn refusals_keep_their_numbers() {
    // The JavaScript half counts on these (`pkg/src/relay/boundary.js`).
    for (number, refusal) in [
        (7, Refusal::TooLarge),
        (9, Refusal::TooSlow),
        (10, Refusal::BrokenOff),
        (11, Refusal::Internal),
    ] {
        assert_eq!(Refusal::ALL[number], refusal);
    }
}
