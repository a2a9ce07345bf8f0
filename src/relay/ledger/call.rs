//! What the ledger reads in a normalized call, and how the call is written without some of its
//! traits.

use super::hash::{self, Digest, Keyed, Short};
use crate::call::MAX_KEY;
use crate::scan::{Kind, MAX_DEPTH, Scanner, Str, Value};
use std::ops::Range;

/// The parts of a normalized call that the ledger looks at. We wrote it ourselves, so whatever
/// cannot be read is treated as missing.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub user_id: Option<Str<'a>>,
    pub group_id: Option<Str<'a>>,
    pub timestamp: &'a [u8],
    /// Where the traits are, braces included.
    traits: Range<usize>,
    /// Where the text of the caller's own key is, if it has one.
    message_id: Option<Range<usize>>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(call: &'a [u8]) -> Self {
        let mut parts = Parts::default();
        let mut scanner = Scanner::new(call, MAX_DEPTH);
        let mut first = true;
        if scanner.enter().is_err() {
            return parts;
        }
        while let Ok(Some(name)) = scanner.member(first) {
            first = false;
            let Ok(value) = scanner.value() else { break };
            let end = scanner.position();
            let text = (value.kind == Kind::String).then(|| value.string());
            if name.is("user_id") {
                parts.user_id = text;
            } else if name.is("group_id") {
                parts.group_id = text;
            } else if name.is("timestamp") {
                parts.timestamp = value.raw;
            } else if name.is("traits") && value.kind == Kind::Object {
                parts.traits = end - value.raw.len()..end;
            } else if name.is("messageId") && text.is_some() {
                parts.message_id = Some(end - 1 - value.raw.len()..end - 1);
            }
        }
        parts
    }
}

/// Calls `each` with the name and value of each trait, and with their position.
pub(super) fn traits<'a>(
    call: &'a [u8],
    parts: &Parts<'a>,
    mut each: impl FnMut(Str<'a>, Value<'a>, Range<usize>),
) {
    let start = parts.traits.start;
    let mut scanner = Scanner::new(call.get(parts.traits.clone()).unwrap_or_default(), MAX_DEPTH);
    let mut first = true;
    if scanner.enter().is_err() {
        return;
    }
    while let Ok(Some(name)) = scanner.member(first) {
        first = false;
        let (from, _) = scanner.member_start();
        let Ok(value) = scanner.value() else { break };
        each(name, value, start + from..start + scanner.position());
    }
}

/// Which traits have one of these names: for each, the number of the trait and of the name.
#[must_use]
pub fn named(call: &[u8], names: &[&str]) -> Vec<[u32; 2]> {
    let (mut found, mut number) = (Vec::new(), 0);
    traits(call, &Parts::of(call), |name, _, _| {
        if let Some(index) = names.iter().position(|other| name.is(other)) {
            found.push([number, index as u32]);
        }
        number += 1;
    });
    found
}

/// Appends the call without the traits with these numbers, which are in order.
pub fn without(call: &[u8], dropped: &[u32], out: &mut Vec<u8>) {
    let parts = Parts::of(call);
    out.extend_from_slice(call.get(..parts.traits.start).unwrap_or_default());
    out.push(b'{');
    let (mut dropped, mut number, mut is_first) = (dropped.iter().peekable(), 0, true);
    traits(call, &parts, |_, _, range| {
        if dropped.next_if_eq(&&number).is_none() {
            if !is_first {
                out.push(b',');
            }
            is_first = false;
            out.extend_from_slice(call.get(range).unwrap_or_default());
        }
        number += 1;
    });
    out.push(b'}');
    out.extend_from_slice(call.get(parts.traits.end..).unwrap_or_default());
}

/// How many characters of a hash follow the colon in a key.
pub const SUFFIX: usize = 2 * size_of::<Short>();

/// The key for a call that is sent with a changed body: the old key, `:` and a hash of the body, so
/// that one key never has two bodies.
///
/// The key is in the hash, so that long ones, which have to be cut, stay different.
#[must_use]
pub fn suffix(key: &[u8], body: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(SUFFIX);
    hash::hex(&hash::short(&hash::sha256(&[key, b"\n", body])), &mut text);
    text
}

/// Appends a key with this suffix.
pub fn suffixed(key: &[u8], suffix: &[u8], out: &mut Vec<u8>) {
    let kept = key.len().min(MAX_KEY - 1 - SUFFIX);
    out.extend_from_slice(key.get(..kept).unwrap_or_default());
    out.push(b':');
    out.extend_from_slice(suffix);
}

/// Appends the call; a key of the caller's own in it (`messageId`) with this suffix.
pub fn rekeyed(call: &[u8], suffix: &[u8], out: &mut Vec<u8>) {
    let Some(id) = Parts::of(call).message_id else { return out.extend_from_slice(call) };
    out.extend_from_slice(call.get(..id.start).unwrap_or_default());
    suffixed(call.get(id.clone()).unwrap_or_default(), suffix, out);
    out.extend_from_slice(call.get(id.end..).unwrap_or_default());
}

/// The hash of a value under a key. Strings are equal if their text is, however it is escaped, and
/// objects if their members are, in any order; but numbers go by their digits: `1.10` differs from
/// `1.1`, as a service may treat the two differently.
pub(super) fn hash_of(value: Value<'_>, keyed: &Keyed) -> Digest {
    let mut bytes = Vec::new();
    match value.kind {
        Kind::Object | Kind::Array => nested(value.raw, &mut bytes),
        _ => scalar(value, &mut bytes),
    }
    keyed.of(&[b"v", &bytes])
}

/// Appends a part so that it cannot be mistaken for another: its kind, its length, and itself.
fn part(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(kind);
    out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    out.extend_from_slice(bytes);
}

fn scalar(value: Value<'_>, out: &mut Vec<u8>) {
    match value.kind {
        Kind::String => part(b's', value.string().resolve(&mut Vec::new()), out),
        _ => part(b'w', value.raw, out),
    }
}

/// An object or array whose end has not been read yet: its members or elements so far, in a row.
struct Open {
    is_object: bool,
    bytes: Vec<u8>,
    /// For each one, where its name ends, if this is an object, and where it ends itself.
    ends: Vec<(usize, usize)>,
}

impl Open {
    /// Appends the whole, with members sorted by name. Those with the same name stay in order,
    /// since for most readers the last one counts.
    fn close(self, out: &mut Vec<u8>) {
        let Open { is_object, bytes, ends } = self;
        if !is_object {
            return part(b'a', &bytes, out);
        }
        let mut start = 0;
        let mut members = Vec::with_capacity(ends.len());
        for (name, end) in ends {
            members.push((bytes.get(start..name).unwrap_or_default(), start, end));
            start = end;
        }
        if !members.is_sorted() {
            members.sort_unstable();
        }
        out.push(b'o');
        out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        for (_, start, end) in members {
            out.extend_from_slice(bytes.get(start..end).unwrap_or_default());
        }
    }
}

/// Without recursion: limits may allow a thousand levels, and the module's stack does not.
fn nested(raw: &[u8], out: &mut Vec<u8>) {
    let mut scanner = Scanner::new(raw, MAX_DEPTH);
    let mut open: Vec<Open> = Vec::new();
    loop {
        let next = scanner.peek();
        if matches!(next, Some(b'{' | b'[')) {
            scanner.descend(next.unwrap_or_default());
            let is_object = next == Some(b'{');
            open.push(Open { is_object, bytes: Vec::new(), ends: Vec::new() });
        } else if let (Ok(value), Some(top)) = (scanner.value(), open.last_mut()) {
            scalar(value, &mut top.bytes);
            top.end();
        }
        loop {
            let Some(top) = open.last_mut() else { return };
            if top.has_more(&mut scanner) {
                break;
            }
            let Some(whole) = open.pop() else { return };
            match open.last_mut() {
                Some(outer) => {
                    whole.close(&mut outer.bytes);
                    outer.end();
                }
                None => whole.close(out),
            }
        }
    }
}

impl Open {
    /// Goes on to the next member or element, if there is one.
    fn has_more(&mut self, scanner: &mut Scanner<'_>) -> bool {
        let is_first = self.ends.is_empty();
        if !self.is_object {
            let has_more = scanner.element(is_first).unwrap_or_default();
            if has_more {
                self.ends.push((0, 0));
            }
            return has_more;
        }
        let Ok(Some(name)) = scanner.member(is_first) else { return false };
        part(b'n', name.resolve(&mut Vec::new()), &mut self.bytes);
        self.ends.push((self.bytes.len(), 0));
        true
    }

    /// Ends what was begun last.
    fn end(&mut self) {
        if let Some((_, end)) = self.ends.last_mut() {
            *end = self.bytes.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CALL: &str = r#"{"user_id":"u","group_id":"g","traits":{"a":1,"b":{"x":[1,2]},"c":"d"},"timestamp":"2024-02-29T00:00:00.000Z","context":{"traits":{"a":0}},"messageId":"m"}"#;

    fn text(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    fn is_same(one: &str, other: &str) -> bool {
        let digest = |text: &str| {
            let value = Scanner::new(text.as_bytes(), MAX_DEPTH).value().unwrap();
            hash_of(value, &Keyed::new(b"key"))
        };
        digest(one) == digest(other)
    }

    #[test]
    fn traits_are_left_out_and_nothing_else_changes() {
        for (dropped, traits) in [
            (&[][..], r#"{"a":1,"b":{"x":[1,2]},"c":"d"}"#),
            (&[0], r#"{"b":{"x":[1,2]},"c":"d"}"#),
            (&[1], r#"{"a":1,"c":"d"}"#),
            (&[2], r#"{"a":1,"b":{"x":[1,2]}}"#),
            (&[0, 2], r#"{"b":{"x":[1,2]}}"#),
            (&[0, 1, 2], "{}"),
            (&[0, 1, 2, 7], "{}"),
        ] {
            let expected = CALL.replace(r#"{"a":1,"b":{"x":[1,2]},"c":"d"}"#, traits);
            assert_eq!(text(|out| without(CALL.as_bytes(), dropped, out)), expected);
        }
    }

    #[test]
    fn traits_are_found_by_name_however_it_is_written() {
        let call = CALL.replace("\"c\":", "\"\\u0063\":");
        assert_eq!(named(call.as_bytes(), &["plan", "c", "a"]), [[0, 2], [2, 1]]);
        assert_eq!(named(call.as_bytes(), &["x", "traits"]), [[0_u32; 2]; 0]);
        assert_eq!(named(b"{}", &["a"]), [[0_u32; 2]; 0]);
    }

    #[test]
    fn a_key_with_a_suffix_is_still_a_key() {
        let key = text(|out| suffixed(b"k", &suffix(b"k", b"body"), out));
        assert!(key.starts_with("k:") && key.len() == 34, "{key}");
        let (one, other) = ("x".repeat(255), ["x".repeat(254), "y".into()].concat());
        let long =
            |key: &str| text(|out| suffixed(key.as_bytes(), &suffix(key.as_bytes(), b"b"), out));
        assert_eq!(long(&one).len(), MAX_KEY);
        assert_ne!(long(&one), long(&other));
        assert_ne!(suffix(b"k", b"one"), suffix(b"k", b"other"));
    }

    #[test]
    fn a_callers_own_key_gets_the_suffix_too() {
        let expected = CALL.replace(r#""messageId":"m""#, r#""messageId":"m:s""#);
        assert_eq!(text(|out| rekeyed(CALL.as_bytes(), b"s", out)), expected);
        let call = CALL.replace(r#","messageId":"m""#, "");
        assert_eq!(text(|out| rekeyed(call.as_bytes(), b"s", out)), call);
    }

    #[test]
    fn values_are_the_same_by_what_they_say() {
        for (one, other) in [
            (r#""a""#, r#""\u0061""#),
            (r#"{"a":1,"b":[{}]}"#, r#"{ "b" : [ { } ], "\u0061":1}"#),
            (r#"[{"a":{"c":1,"d":2}}]"#, r#"[{"a":{"d":2,"c":1}}]"#),
        ] {
            assert!(is_same(one, other), "{one} {other}");
        }
        let all = [
            "1",
            "1.0",
            "\"1\"",
            "true",
            "\"true\"",
            "null",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[1,2]",
            "[2,1]",
            "[[1],2]",
            "[1,[2]]",
            r#"{"a":1}"#,
            r#"{"a":"1"}"#,
            r#"{"a":[1]}"#,
            r#"["a",1]"#,
            r#"{"a":{"b":1}}"#,
            r#"{"a":{},"b":1}"#,
            r#"{"a":1,"a":2}"#,
            r#"{"a":2,"a":1}"#,
        ];
        for (index, one) in all.iter().enumerate() {
            for other in &all[index + 1..] {
                assert!(!is_same(one, other), "{one} {other}");
            }
        }
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = ["[".repeat(999), "]".repeat(999)].concat();
        assert!(is_same(&deep, &deep));
    }

    proptest! {
        #[test]
        fn the_order_of_members_does_not_matter(
            members in proptest::collection::btree_map("[a-z]{1,4}", "[ -!#-\\[\\]-~]{0,9}", 0..9),
            rotated in 0_usize..9,
        ) {
            let mut texts: Vec<_> =
                members.iter().map(|(name, value)| format!("\"{name}\":\"{value}\"")).collect();
            let object = |texts: &[String]| format!("{{{}}}", texts.join(","));
            let before = object(&texts);
            if !texts.is_empty() {
                let by = rotated % texts.len();
                texts.rotate_left(by);
            }
            prop_assert!(is_same(&before, &object(&texts)));
        }
    }
}
