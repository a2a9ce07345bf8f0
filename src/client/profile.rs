//! What a profile's requests look like on the wire.

use super::redact::base64;
use crate::delivery::{MAX_ANSWER, batch};
use crate::types::{Checked, Profile};
use chrono::{DateTime, SecondsFormat, Utc};

const _: () = assert!(MAX_ANSWER <= u32::MAX as usize);

/// The calls of one request, and the keys that they are sent under.
pub(crate) struct Parcel<'a> {
    pub profile: Profile,
    pub calls: &'a [&'a Checked],
    /// One for each call, where each has its own on the wire; otherwise just the request's.
    pub keys: &'a [String],
    /// Whether they are sent as a batch.
    pub many: bool,
}

impl Parcel<'_> {
    /// The key of the request.
    pub fn key(&self) -> &str {
        self.keys.first().map_or("", String::as_str)
    }

    /// The body of an attempt made at this time.
    pub fn body(&self, wall_ms: i64) -> Vec<u8> {
        let (open, close) = envelope(self.profile);
        let is_array = self.many || self.profile == Profile::Thrivestack;
        let mut body = Vec::new();
        if is_array {
            body.extend_from_slice(open);
        }
        for (index, (call, key)) in self.calls.iter().zip(self.keys.iter().cycle()).enumerate() {
            if index > 0 {
                body.push(b',');
            }
            encode(call, key, wall_ms, &mut body);
        }
        if is_array {
            body.extend_from_slice(close);
        }
        body
    }

    /// The headers, without the caller's own.
    pub fn headers(&self, token: Option<&str>) -> Vec<(String, String)> {
        let header = |name: &str, value: String| (name.to_owned(), value);
        let mut headers = vec![header("content-type", "application/json".into())];
        headers.extend(token.map(|token| credentials(self.profile, token)));
        if self.profile == Profile::Group && !self.key().is_empty() {
            headers.push(header("idempotency-key", self.key().to_owned()));
        }
        headers
    }
}

/// The header that a token goes in.
pub(crate) fn credentials(profile: Profile, token: &str) -> (String, String) {
    let (name, value) = match profile {
        Profile::Group => ("authorization", format!("Bearer {token}")),
        Profile::Segment => {
            ("authorization", format!("Basic {}", base64(format!("{token}:").as_bytes())))
        }
        Profile::Thrivestack => ("x-api-key", token.to_owned()),
    };
    (name.to_owned(), value)
}

/// What surrounds the calls of a batch.
const fn envelope(profile: Profile) -> (&'static [u8], &'static [u8]) {
    match profile {
        Profile::Segment => (b"{\"batch\":[", b"]}"),
        _ => (b"[", b"]"),
    }
}

/// How many bytes surround the calls of a batch.
pub(crate) const fn around(profile: Profile) -> u32 {
    let (open, close) = envelope(profile);
    (open.len() + close.len()) as u32
}

/// The most that the service takes in one request; `None` where a request takes one call.
pub(crate) const fn batch_limits(profile: Profile) -> Option<batch::BatchLimits> {
    match profile {
        Profile::Group => None,
        Profile::Segment => Some(batch::BatchLimits::SEGMENT),
        Profile::Thrivestack => Some(batch::BatchLimits::THRIVESTACK),
    }
}

/// Whether each call has its own key on the wire.
pub(crate) fn has_key_each(profile: Profile) -> bool {
    profile == Profile::Segment
}

/// Appends one call as an attempt made at this time sends it.
pub(crate) fn encode(call: &Checked, key: &str, wall_ms: i64, body: &mut Vec<u8>) {
    body.extend_from_slice(call.wire());
    if call.profile() != Profile::Segment {
        return;
    }
    if !key.is_empty() {
        body.extend_from_slice(b",\"messageId\":\"");
        body.extend_from_slice(key.as_bytes());
        body.push(b'"');
    }
    let sent_at = DateTime::<Utc>::from_timestamp_millis(wall_ms).unwrap_or_default();
    body.extend_from_slice(b",\"sentAt\":\"");
    body.extend_from_slice(sent_at.to_rfc3339_opts(SecondsFormat::Millis, true).as_bytes());
    body.extend_from_slice(b"\"}");
}
