//! What the relay answers: status, headers and body, and the wording of all its own refusals.

use super::Cors;
use crate::delivery::ErrorCode;
use crate::text::json;

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reply<'a> {
    /// The status.
    pub status: u16,
    /// After how many seconds the caller may try again.
    pub retry_after: Option<u32>,
    /// What browsers are told about other origins.
    pub cors: Cors<'a>,
    /// The headers that a preflight asks for.
    pub asked: &'a str,
    /// The key of a single call that failed, to repeat it under; otherwise empty.
    pub key: &'a str,
    /// JSON text in UTF-8; empty for a preflight's answer.
    pub body: Vec<u8>,
}

impl<'a> Reply<'a> {
    /// The answer to a preflight, which goes no further.
    #[must_use]
    pub fn preflight(cors: Cors<'a>, asked: &'a str) -> Self {
        Reply { asked, ..Self::new(204, cors, Vec::new()) }
    }

    /// An answer with nothing else in it.
    pub(super) const fn new(status: u16, cors: Cors<'a>, body: Vec<u8>) -> Self {
        Reply { status, retry_after: None, cors, asked: "", key: "", body }
    }

    /// Appends the headers of the answer to a single call that was accepted; see
    /// [`write_headers`](Reply::write_headers).
    pub fn write_accepted_headers(cors: Cors<'_>, out: &mut Vec<u8>) {
        write_headers(&Reply::new(200, cors, Vec::new()), true, out);
    }

    /// Appends the headers, each as name, line feed, value, with a line feed between them.
    ///
    /// Nothing in them comes from an upstream's answer.
    pub fn write_headers(&self, out: &mut Vec<u8>) {
        write_headers(self, !self.body.is_empty(), out);
    }
}

fn write_headers(answer: &Reply<'_>, has_body: bool, out: &mut Vec<u8>) {
    let Reply { status, retry_after, cors, asked, key, .. } = *answer;
    let mut each = |name: &str, value: &str| {
        if !out.is_empty() {
            out.push(b'\n');
        }
        out.extend_from_slice(name.as_bytes());
        out.push(b'\n');
        out.extend_from_slice(value.as_bytes());
    };
    each("cache-control", "no-store");
    if has_body {
        each("content-type", "application/json");
        each("x-content-type-options", "nosniff");
    }
    if status == 405 {
        each("allow", "POST, OPTIONS");
    }
    if let Some(seconds) = retry_after {
        each("retry-after", json::Digits::of(seconds).as_str());
    }
    if !key.is_empty() {
        each("idempotency-key", key);
    }
    cors.headers(status == 204, asked, &mut each);
}

/// Why a request is refused before any of it is read as a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Another path.
    Path,
    /// Another method.
    Method,
    /// An origin that is not allowed.
    Origin,
    /// Not JSON, or not in UTF-8.
    MediaType,
    /// A content encoding.
    Encoding,
    /// An idempotency key in a form that is not accepted.
    Key,
    /// A key from which the keys of an array's calls cannot be made without being too long.
    LongKey,
    /// A body with more bytes than the limit.
    TooLarge,
    /// An array of more than [`MAX_CALLS`](super::body::MAX_CALLS) calls.
    TooMany,
    /// A body that did not arrive in time.
    TooSlow,
    /// A body that broke off.
    BrokenOff,
    /// A fault of our own.
    Internal,
}

impl Refusal {
    /// Every refusal; its index here is its number at the boundary.
    pub const ALL: [Self; 12] = [
        Self::Path,
        Self::Method,
        Self::Origin,
        Self::MediaType,
        Self::Encoding,
        Self::Key,
        Self::LongKey,
        Self::TooLarge,
        Self::TooMany,
        Self::TooSlow,
        Self::BrokenOff,
        Self::Internal,
    ];

    const fn says(self) -> (u16, ErrorCode, &'static str) {
        match self {
            Self::Path => (404, ErrorCode::NotFound, "There is nothing at this path"),
            Self::Method => {
                (405, ErrorCode::MethodNotAllowed, "Only POST and OPTIONS are allowed here")
            }
            Self::Origin => (403, ErrorCode::Forbidden, "This origin is not allowed"),
            Self::MediaType => (
                415,
                ErrorCode::UnsupportedMediaType,
                "The body must be application/json, in UTF-8",
            ),
            Self::Encoding => (
                415,
                ErrorCode::UnsupportedMediaType,
                "The body must come without content encoding",
            ),
            Self::Key => (
                400,
                ErrorCode::InvalidRequest,
                "Idempotency-Key must be 1 to 255 of the characters A-Z a-z 0-9 . _ : -",
            ),
            Self::LongKey => (
                400,
                ErrorCode::InvalidRequest,
                "Idempotency-Key is too long for an array: each call's number is added to it",
            ),
            Self::TooLarge => (413, ErrorCode::PayloadTooLarge, "The body is too large"),
            Self::TooMany => (413, ErrorCode::PayloadTooLarge, "The array holds too many calls"),
            Self::TooSlow => (408, ErrorCode::Timeout, "The body did not arrive in time"),
            Self::BrokenOff => (400, ErrorCode::InvalidRequest, "The body broke off"),
            Self::Internal => (500, ErrorCode::Internal, "The relay failed"),
        }
    }

    /// The answer that says so.
    #[must_use]
    pub fn answer(self, cors: Cors<'_>) -> Reply<'_> {
        let (status, code, message) = self.says();
        let mut body = Vec::new();
        error(&[message], code, None, &mut body);
        Reply::new(status, cors, body)
    }

    /// The same, given the path that is served, for a request to any other.
    pub(super) fn answer_at<'a>(self, served: &str, cors: Cors<'a>) -> Reply<'a> {
        if self != Self::Path {
            return self.answer(cors);
        }
        let (status, code, message) = self.says();
        let mut body = Vec::new();
        error(&[message, ": calls go to ", served], code, None, &mut body);
        Reply::new(status, cors, body)
    }
}

/// Appends the service's error body; `issues` is JSON text.
pub(super) fn error(message: &[&str], code: ErrorCode, issues: Option<&[u8]>, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"status\":\"error\",\"message\":\"");
    message.iter().for_each(|part| json::escaped(part, out));
    out.extend_from_slice(b"\",\"error_code\":\"");
    out.extend_from_slice(code.as_str().as_bytes());
    out.push(b'"');
    if let Some(issues) = issues {
        out.extend_from_slice(b",\"issues\":");
        out.extend_from_slice(issues);
    }
    out.push(b'}');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(answer: &Reply<'_>) -> String {
        let mut out = Vec::new();
        answer.write_headers(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_refusal_is_the_services_error_body() {
        for refusal in Refusal::ALL {
            let answer = refusal.answer(Cors::Closed);
            let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            let members = body.as_object().unwrap();
            assert_eq!(members.keys().collect::<Vec<_>>(), ["status", "message", "error_code"]);
            assert_eq!(body["status"], "error");
            assert!((400..=500).contains(&answer.status));
            assert!(ErrorCode::from_name(body["error_code"].as_str().unwrap()).is_some());
        }
    }

    #[test]
    fn headers_of_an_accepted_call_need_no_answer() {
        for cors in [Cors::Closed, Cors::Refused, Cors::Allowed("https://a.example")] {
            let answer = Reply::new(200, cors, b"{}".to_vec());
            let mut out = Vec::new();
            Reply::write_accepted_headers(cors, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), headers(&answer));
        }
    }

    #[test]
    fn headers_are_few_and_our_own() {
        let refused = Refusal::Method.answer(Cors::Closed);
        assert_eq!(
            headers(&refused),
            "cache-control\nno-store\ncontent-type\napplication/json\n\
             x-content-type-options\nnosniff\nallow\nPOST, OPTIONS"
        );
        let waiting = Reply { retry_after: Some(7), ..Refusal::TooSlow.answer(Cors::Refused) };
        assert!(headers(&waiting).ends_with("retry-after\n7\nvary\nOrigin"));
        let keyed = Reply { key: "k1", ..Refusal::Internal.answer(Cors::Closed) };
        assert!(headers(&keyed).ends_with("nosniff\nidempotency-key\nk1"));
        let preflight = Reply::preflight(Cors::Allowed("https://a.example"), "baggage");
        let text = headers(&preflight);
        assert!(text.starts_with("cache-control\nno-store\nvary\nOrigin\naccess-control-allow-origin\nhttps://a.example\n"));
        assert!(text.contains("\naccess-control-allow-headers\nbaggage\n"));
        assert!(text.contains("\naccess-control-max-age\n"));
        assert!(!text.contains("content-type\napp"));
    }
}
