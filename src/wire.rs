//! The bytes of a call.

use crate::call::{GroupCall, Raw, Text, Trait, TraitValue};
use crate::json;
use crate::scan::{MAX_DEPTH, Scanner};

/// The normalized call as compact JSON, in the order `user_id`, `group_id`, `traits`,
/// `timestamp`, `context`.
pub fn to_vec(call: &GroupCall<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    write(call, &mut out);
    out
}

/// Appends what [`to_vec`] answers.
pub fn write(call: &GroupCall<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"user_id\":");
    text(&call.user_id, out);
    out.extend_from_slice(b",\"group_id\":");
    text(&call.group_id, out);
    out.extend_from_slice(b",\"traits\":");
    members(&call.traits, out);
    out.extend_from_slice(b",\"timestamp\":\"");
    out.extend_from_slice(call.timestamp.as_bytes());
    out.push(b'"');
    if let Some(context) = &call.context {
        out.extend_from_slice(b",\"context\":");
        raw(context, out);
    }
    out.push(b'}');
}

fn text(text: &Text<'_>, out: &mut Vec<u8>) {
    out.push(b'"');
    match text {
        Text::Kept(kept) => out.extend_from_slice(kept),
        Text::Made(made) => json::escaped(made, out),
    }
    out.push(b'"');
}

fn members(traits: &[Trait<'_>], out: &mut Vec<u8>) {
    out.push(b'{');
    for (index, member) in traits.iter().enumerate() {
        out.extend_from_slice(if index == 0 { b"\"" } else { b",\"" });
        out.extend_from_slice(member.key);
        out.extend_from_slice(b"\":");
        match &member.value {
            TraitValue::Raw(value) => raw(value, out),
            TraitValue::Text(value) => text(value, out),
            TraitValue::Address(fields) => members(fields, out),
        }
    }
    out.push(b'}');
}

fn raw(raw: &Raw<'_>, out: &mut Vec<u8>) {
    if !raw.spaced {
        return out.extend_from_slice(raw.json);
    }
    let (mut in_string, mut escape) = (false, false);
    for &byte in raw.json {
        if in_string || !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
            out.push(byte);
        }
        if escape {
            escape = false;
        } else if byte == b'\\' {
            escape = true;
        } else if byte == b'"' {
            in_string = !in_string;
        }
    }
}

/// Appends a normalized call as the `group` event of the
/// [Segment spec](https://segment.com/docs/connections/spec/group/), which several services take.
///
/// `call` is what [`write`] has written; `message_id` and `sent_at` hold nothing that JSON would
/// have to escape, and are left out if empty. Appends nothing if `call` is anything else.
pub fn segment(call: &[u8], message_id: &[u8], sent_at: &[u8], out: &mut Vec<u8>) {
    let Some(fields) = spans(call) else { return };
    out.extend_from_slice(b"{\"type\":\"group\"");
    let names: [&[u8]; 5] = [b"userId", b"groupId", b"traits", b"timestamp", b"context"];
    for (name, json) in names.into_iter().zip(fields) {
        if let Some(json) = json {
            member(name, json, out);
        }
    }
    for (name, text) in [(&b"messageId"[..], message_id), (&b"sentAt"[..], sent_at)] {
        if text.is_empty() {
            continue;
        }
        member(name, b"\"", out);
        out.extend_from_slice(text);
        out.push(b'"');
    }
    out.push(b'}');
}

fn member(name: &[u8], json: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b",\"");
    out.extend_from_slice(name);
    out.extend_from_slice(b"\":");
    out.extend_from_slice(json);
}

/// The JSON text of each field of a normalized call, in its order.
fn spans(call: &[u8]) -> Option<[Option<&[u8]>; 5]> {
    let mut scanner = Scanner::new(call, MAX_DEPTH);
    let mut fields = [None; 5];
    scanner.enter().ok()?;
    for (index, field) in fields.iter_mut().enumerate() {
        let Some(_) = scanner.member(index == 0).ok()? else { break };
        let start = scanner.position();
        scanner.value().ok()?;
        *field = call.get(start..scanner.position());
    }
    Some(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_out_white_space_between_tokens_only() {
        let mut out = Vec::new();
        let json = br#"{ "a b" : [1 , "\" c\\" ] }"#;
        raw(&Raw { json, spaced: true }, &mut out);
        assert_eq!(out, br#"{"a b":[1,"\" c\\"]}"#);
    }

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
