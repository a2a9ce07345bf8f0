//! A queue's messages: what each holds, and which calls are sent one after another.
//! [`redelivery`](super::redelivery) decides what becomes of a message whose delivery failed.
//!
//! A message is JSON text, `{"v":1,"key":"…","call":{…}}`, the call normalized and as it is sent.
//! As text it keeps every digit, whatever a queue does to objects on their way. If the sender told
//! the time by its clock, there is a `"skew"` too, and for a relay with a ledger `"arrived"`, both
//! in milliseconds.

use super::body::{Judgement, judge};
use super::head::key;
use crate::host::Urls;
use crate::parse::Options;
use crate::scan::{Kind, MAX_DEPTH, Scanner, Str, Value};

/// The version that is written, and the only one there has been.
const VERSION: &[u8] = b"1";

/// Appends the message for a call: its key, and the normalized call as JSON text.
///
/// `skew` is how many milliseconds the sender's clock is behind ours, in digits; empty if it told
/// no time. `arrived` is when the call came, in milliseconds since 1970; empty without a ledger.
pub fn write(key: &str, skew: &str, arrived: &str, call: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"v\":");
    out.extend_from_slice(VERSION);
    out.extend_from_slice(b",\"key\":\"");
    out.extend_from_slice(key.as_bytes());
    out.push(b'"');
    for (name, digits) in [(&b",\"skew\":"[..], skew), (b",\"arrived\":", arrived)] {
        if is_milliseconds(digits.as_bytes()) {
            out.extend_from_slice(name);
            out.extend_from_slice(digits.as_bytes());
        }
    }
    out.extend_from_slice(b",\"call\":");
    out.extend_from_slice(call);
    out.push(b'}');
}

/// Whether these are the digits of a number of milliseconds. Fifteen digits are 31,000 years.
fn is_milliseconds(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    (1..=15).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

/// A message that can be sent on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// The key, the same for as long as the call is on its way.
    pub key: String,
    /// The normalized call.
    pub call: Vec<u8>,
    /// User and group: calls with equal lanes are sent one after the other.
    pub lane: String,
    /// The order within a lane, byte by byte: the timestamp.
    pub order: String,
    /// How many milliseconds the sender's clock is behind the relay's, in digits; empty if it told
    /// no time.
    pub skew: String,
    /// When the call came, in milliseconds since 1970, in digits; empty if that is not known.
    pub arrived: String,
}

/// Why a message cannot be sent on: for its dead letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dead {
    /// Not JSON text, or not in the form above.
    Unreadable,
    /// From a version that this relay does not know.
    Version,
    /// The call in it is bad: the issues as JSON text.
    Invalid(Vec<u8>),
}

impl Dead {
    /// The reason as a dead letter gives it.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Dead::Unreadable => "unreadable",
            Dead::Version => "unknown_version",
            Dead::Invalid(_) => "invalid_call",
        }
    }
}

/// Reads a message. Its call is judged again, as others may write to a queue too.
///
/// # Errors
/// See [`Dead`].
pub fn read(json: &[u8], options: &Options, urls: &dyn Urls) -> Result<Message, Dead> {
    let parts = parts(json).ok_or(Dead::Unreadable)?;
    // A later version may have other members, so its number alone decides.
    match parts.version {
        Some(Value { kind: Kind::Number, raw: VERSION, .. }) => {}
        Some(Value { kind: Kind::Number, .. }) => return Err(Dead::Version),
        _ => return Err(Dead::Unreadable),
    }
    let (Some(text @ Value { kind: Kind::String, .. }), Some(call)) = (parts.key, parts.call)
    else {
        return Err(Dead::Unreadable);
    };
    let decoded = text.string().decode().0;
    // Without quotes here: those belong to the header.
    let Some(key) = key(&decoded).filter(|key| **key == *decoded) else {
        return Err(Dead::Unreadable);
    };
    match judge(call, options, urls) {
        Judgement::Bad { issues, .. } => Err(Dead::Invalid(issues)),
        Judgement::Good(call) => {
            let (lane, order) = lane_and_order(&call);
            let digits = |number: Option<Value<'_>>| {
                let number = number.filter(|it| it.kind == Kind::Number && is_milliseconds(it.raw));
                String::from_utf8_lossy(number.map(|it| it.raw).unwrap_or_default()).into_owned()
            };
            let (skew, arrived) = (digits(parts.skew), digits(parts.arrived));
            Ok(Message { key: key.to_owned(), call, lane, order, skew, arrived })
        }
    }
}

#[derive(Default)]
struct Parts<'a> {
    version: Option<Value<'a>>,
    key: Option<Value<'a>>,
    skew: Option<Value<'a>>,
    arrived: Option<Value<'a>>,
    call: Option<&'a [u8]>,
}

/// The members of a message; `None` if it is not a JSON object.
fn parts(json: &[u8]) -> Option<Parts<'_>> {
    let mut scanner = Scanner::new(json, MAX_DEPTH);
    let mut parts = Parts::default();
    let mut first = true;
    scanner.enter().ok()?;
    while let Some(name) = scanner.member(first).ok()? {
        first = false;
        scanner.peek();
        let start = scanner.position();
        let value = scanner.value().ok()?;
        if name.is("v") {
            parts.version = Some(value);
        } else if name.is("key") {
            parts.key = Some(value);
        } else if name.is("skew") {
            parts.skew = Some(value);
        } else if name.is("arrived") {
            parts.arrived = Some(value);
        } else if name.is("call") {
            parts.call = json.get(start..scanner.position());
        }
    }
    scanner.end().ok()?;
    Some(parts)
}

/// Lane and order of a normalized call.
fn lane_and_order(call: &[u8]) -> (String, String) {
    let (mut lane, mut order) = (String::new(), String::new());
    let mut scanner = Scanner::new(call, MAX_DEPTH);
    let mut each = |name: Str<'_>, value: Value<'_>| {
        if value.kind != Kind::String {
            return;
        }
        let text = value.string().decode().0;
        if name.is("timestamp") {
            // Without its `Z` a time sorts before the same one with further digits.
            order.push_str(text.trim_end_matches('Z'));
        } else {
            // No id contains a control character, so the two cannot run into each other.
            lane.push_str(&text);
            lane.push('\n');
        }
    };
    // We wrote it ourselves, so it has no faults.
    if scanner.enter().is_ok() {
        let mut first = true;
        while let Ok(Some(name)) = scanner.member(first) {
            first = false;
            let Ok(value) = scanner.value() else { break };
            each(name, value);
        }
    }
    (lane, order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use proptest::prelude::*;

    const CALL: &str = r#"{"user_id":"u","group_id":"g","traits":{"n":1.10,"big":12345678901234567890},"timestamp":"2024-02-29T00:00:00.000Z"}"#;

    fn message(key: &str, call: &str) -> String {
        let mut out = Vec::new();
        write(key, "", "", call.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    fn read(text: &str) -> Result<Message, Dead> {
        super::read(text.as_bytes(), &Options::default(), &AsciiUrls)
    }

    #[test]
    fn a_message_comes_back_to_the_byte() {
        let text = message("k:0", CALL);
        assert_eq!(text, [r#"{"v":1,"key":"k:0","call":"#, CALL, "}"].concat());
        let message = read(&text).unwrap();
        assert_eq!((message.key.as_str(), message.call.as_slice()), ("k:0", CALL.as_bytes()));
    }

    #[test]
    fn members_may_be_added_and_stand_in_any_order() {
        let text = [r#" {"at":[{}], "call" : "#, CALL, r#", "key":"k", "v":1 } "#].concat();
        assert_eq!(read(&text).unwrap().call, CALL.as_bytes());
    }

    #[test]
    fn a_senders_skew_stays_with_its_call() {
        for skew in ["1", "-315360000000", "999999999999999"] {
            let mut out = Vec::new();
            write("k", skew, "", CALL.as_bytes(), &mut out);
            let text = String::from_utf8(out).unwrap();
            assert_eq!(
                text,
                [r#"{"v":1,"key":"k","skew":"#, skew, r#","call":"#, CALL, "}"].concat()
            );
            assert_eq!(read(&text).unwrap().skew, skew);
        }
        for other in ["\"1\"", "1.5", "1e3", "null", "1000000000000000"] {
            let text = [r#"{"v":1,"skew":"#, other, r#","key":"k","call":"#, CALL, "}"].concat();
            assert_eq!(read(&text).unwrap().skew, "", "{other}");
            let mut out = Vec::new();
            write("k", other, other, CALL.as_bytes(), &mut out);
            assert_eq!(out, message("k", CALL).into_bytes());
        }
    }

    #[test]
    fn when_a_call_came_stays_with_it() {
        let mut out = Vec::new();
        write("k", "-5", "1700000000000", CALL.as_bytes(), &mut out);
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with(r#"{"v":1,"key":"k","skew":-5,"arrived":1700000000000,"call":"#));
        let message = read(&text).unwrap();
        assert_eq!((message.skew.as_str(), message.arrived.as_str()), ("-5", "1700000000000"));
    }

    #[test]
    fn what_cannot_be_sent_on_has_a_reason() {
        let is = |text: &str, reason| {
            let dead = read(text).unwrap_err();
            assert_eq!(dead.reason(), reason, "{text}");
            dead
        };
        for text in [
            "",
            "null",
            "[]",
            "\"text\"",
            "{}",
            "{\"v\":1",
            "{\"v\":1} {}",
            "{\"v\":\"1\",\"key\":\"k\",\"call\":{}}",
            "{\"v\":1,\"key\":\"k\"}",
            "{\"v\":1,\"call\":{}}",
            "{\"v\":1,\"key\":7,\"call\":{}}",
            &message("", CALL),
            &message("a\\r\\nb", CALL),
            &message("\\\"k\\\"", CALL),
            &message(&"k".repeat(256), CALL),
        ] {
            is(text, "unreadable");
        }
        is("{\"v\":2}", "unknown_version");
        is("{\"v\":1.0,\"body\":[]}", "unknown_version");
        let Dead::Invalid(issues) = is(&message("k", "{\"__proto__\":1}"), "invalid_call") else {
            panic!()
        };
        assert!(String::from_utf8(issues).unwrap().contains("forbidden_key"));
        is(&message("k", "7"), "invalid_call");
        let deep = ["{\"x\":", &"[".repeat(5_000), &"]".repeat(5_000), "}"].concat();
        is(&message("k", &deep), "unreadable");
    }

    #[test]
    fn lanes_are_users_in_groups() {
        let lane = |user: &str, group: &str| {
            let call = CALL.replace("\"u\"", user).replace("\"g\"", group);
            read(&message("k", &call)).unwrap().lane
        };
        assert_eq!(lane("\"u\"", "\"g\""), lane("\"\\u0075\"", "\"g\""));
        let lanes = [
            lane("\"u\"", "\"g\""),
            lane("\"g\"", "\"u\""),
            lane("\"ug\"", "\"x\""),
            lane("\"u\"", "\"gx\""),
            lane("\"U\"", "\"g\""),
        ];
        for (index, lane) in lanes.iter().enumerate() {
            assert!(!lanes[index + 1..].contains(lane), "{lane:?}");
        }
    }

    #[test]
    fn order_is_that_of_the_timestamps() {
        let order = |time: &str| {
            let call = CALL.replace("2024-02-29T00:00:00.000Z", time);
            read(&message("k", &call)).unwrap().order
        };
        let times = [
            "0000-01-01T00:00:00.000Z",
            "2024-02-28T23:59:59.999999999Z",
            "2024-02-29T00:00:00.000Z",
            "2024-02-29T00:00:00.0001Z",
            "2024-02-29T00:00:00.001Z",
            "2024-02-29T00:00:00.001000001Z",
            "9999-12-31T23:59:59.999Z",
        ];
        assert!(times.iter().map(|time| order(time)).is_sorted());
    }

    proptest! {
        #[test]
        fn no_message_makes_a_panic(text in prop_oneof![".{0,60}", "[{}\\[\\]:,\"vkeycal1\\\\ ]{0,40}"]) {
            let _ = read(&text);
        }
    }
}
