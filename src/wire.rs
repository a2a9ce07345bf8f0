//! The bytes of a call.

mod draft;

use crate::call::GroupCall;
use crate::json;
use crate::scan::{MAX_DEPTH, Scanner};
pub(crate) use draft::Draft;

/// The normalized call as compact JSON, in the order `user_id`, `group_id`, `traits`,
/// `timestamp`, `context`.
pub fn to_vec(call: &GroupCall<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    write(call, &mut out);
    out
}

/// Appends what [`to_vec`] answers.
pub fn write(call: &GroupCall<'_>, out: &mut Vec<u8>) {
    let mut draft = Draft::new(call.input, out);
    draft.push(b"{\"user_id\":\"");
    draft.push(&call.user_id);
    draft.push(b"\",\"group_id\":\"");
    draft.push(&call.group_id);
    draft.push(b"\",\"traits\":");
    draft.push(&call.traits);
    draft.push(b",\"timestamp\":\"");
    draft.push(&call.timestamp);
    draft.push(b"\"");
    if let Some(context) = call.context {
        draft.push(b",\"context\":");
        draft.push_value(context.json, context.spaced);
    }
    draft.push(b"}");
    draft.flush();
}

/// Appends a normalized call as the `group` event of the
/// [Segment spec](https://segment.com/docs/connections/spec/group/), which several services take.
///
/// `call` is what [`write()`] has written; `message_id` and `sent_at` hold nothing that JSON would
/// have to escape, and are left out if empty. What `call` is else
/// makes no sense of it.
pub fn segment(call: &[u8], message_id: &[u8], sent_at: &[u8], out: &mut Vec<u8>) {
    let mut names = ["userId", "groupId", "traits", "timestamp", "context"].into_iter();
    let mut scanner = Scanner::new(call, MAX_DEPTH);
    let _ = scanner.enter();
    json::raw("{\"type\":\"group\"", out);
    let mut first = true;
    while let Ok(Some(_)) = scanner.member(first)
        && let Some(name) = names.next()
    {
        first = false;
        let start = scanner.position();
        let _ = scanner.value();
        member(name, call.get(start..scanner.position()).unwrap_or_default(), out);
    }
    for (name, text) in [("messageId", message_id), ("sentAt", sent_at)] {
        if !text.is_empty() {
            member(name, b"\"", out);
            out.extend_from_slice(text);
            json::raw("\"", out);
        }
    }
    json::raw("}", out);
}

fn member(name: &str, value: &[u8], out: &mut Vec<u8>) {
    json::raw(",\"", out);
    json::raw(name, out);
    json::raw("\":", out);
    out.extend_from_slice(value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_segment_event() {
        let call = br#"{"user_id":"u","group_id":"g","traits":{"n":1.10},"timestamp":"T","context":{"ip":"x"}}"#;
        let mut out = Vec::new();
        segment(call, b"k1", b"S", &mut out);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            r#"{"type":"group","userId":"u","groupId":"g","traits":{"n":1.10},"timestamp":"T","context":{"ip":"x"},"messageId":"k1","sentAt":"S"}"#,
        );
    }
}
