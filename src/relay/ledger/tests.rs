//! The ledger's promises, on calls as they arrive.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const LIFE: u64 = 1_000_000;

fn time(second: u32) -> String {
    format!("2024-02-29T00:{:02}:{:02}.000Z", second / 60, second % 60)
}

fn call(user: &str, traits: &str, second: u32) -> Vec<u8> {
    let time = time(second);
    let text = format!(
        r#"{{"user_id":"{user}","group_id":"g","traits":{traits},"timestamp":"{time}","context":{{"n":{second}}}}}"#
    );
    text.into_bytes()
}

/// One group's ledger, and the clock of its store.
#[derive(Default)]
struct Group {
    recorded: Vec<u8>,
    members: BTreeSet<[u8; 16]>,
    now: u64,
}

const FRESH: [u8; KEY] = [9; KEY];
const MUCH_LATER: u32 = 3599;

impl Group {
    fn decide(&self, call: &[u8], arrival: u32) -> Decision {
        let is_member = self.members.contains(&member(&self.recorded, &FRESH, call));
        decide(&self.recorded, &FRESH, call, time(arrival).as_bytes(), is_member, self.now)
    }

    fn record(&mut self, call: &[u8], note: &[u8], end: End) {
        let mut out = Vec::new();
        record(&self.recorded, &FRESH, note, end, self.now, LIFE, &mut out);
        self.recorded = out;
        if end == End::Delivered {
            self.members.insert(member(&self.recorded, &FRESH, call));
        }
    }

    /// The traits that go out, and are delivered; `None` where nothing does.
    fn delivers(&mut self, call: &[u8], arrival: u32) -> Option<String> {
        let Decision { verdict, dropped, note } = self.decide(call, arrival);
        assert!(is_note(&note));
        match verdict {
            Verdict::Unchanged => None,
            Verdict::Confirms => {
                self.record(call, &note, End::Confirmed);
                None
            }
            Verdict::Wait => panic!("nothing is open"),
            Verdict::Send => {
                self.record(call, &note, End::Delivered);
                let mut out = Vec::new();
                without(call, &dropped, &mut out);
                let sent: serde_json::Value = serde_json::from_slice(&out).unwrap();
                Some(sent["traits"].to_string())
            }
        }
    }

    fn sends(&mut self, traits: &str, second: u32) -> Option<String> {
        self.delivers(&call("u", traits, second), MUCH_LATER)
    }
}

fn some(traits: &str) -> Option<String> {
    Some(traits.into())
}

#[test]
fn what_brings_nothing_new_is_not_sent() {
    let mut group = Group::default();
    let traits = r#"{"name":"Acme","plan":{"id":1,"tier":"pro"}}"#;
    assert_eq!(group.sends(traits, 1), some(traits));
    assert_eq!(group.sends(traits, 1), None);
    assert_eq!(group.sends(traits, 2), None);
    assert_eq!(group.sends(r#"{"plan":{"tier":"pro","id":1}}"#, 3), None);
    assert_eq!(group.sends("{}", 4), None);
    let changed = r#"{"name":"Acme","plan":{"id":2,"tier":"pro"}}"#;
    assert_eq!(group.sends(changed, 5), some(changed));
}

#[test]
fn a_new_member_goes_out_even_with_nothing() {
    let mut group = Group::default();
    assert_eq!(group.sends(r#"{"a":1}"#, 5), some(r#"{"a":1}"#));
    assert_eq!(group.delivers(&call("v", "{}", 1), MUCH_LATER), some("{}"));
    assert_eq!(group.delivers(&call("v", "{}", 1), MUCH_LATER), None);
    assert_eq!(group.delivers(&call("w", r#"{"a":2}"#, 4), MUCH_LATER), some("{}"));
    assert_eq!(group.delivers(&call("x", r#"{"a":1}"#, 6), MUCH_LATER), some(r#"{"a":1}"#));
}

#[test]
fn the_newest_wins_trait_by_trait() {
    let mut group = Group::default();
    group.sends(r#"{"a":1,"b":1}"#, 10);
    group.sends(r#"{"b":2}"#, 20);
    // For `b` it is late, for `c` it is the first.
    assert_eq!(group.sends(r#"{"a":3,"b":3,"c":3}"#, 15), some(r#"{"a":3,"c":3}"#));
    assert_eq!(group.sends(r#"{"a":0,"b":0}"#, 5), None);
    // At the same instant the later arrival is.
    assert_eq!(group.sends(r#"{"b":4}"#, 20), some(r#"{"b":4}"#));
}

#[test]
fn what_is_confirmed_is_as_new_as_its_confirmation() {
    let mut group = Group::default();
    group.sends(r#"{"plan":"pro"}"#, 10);
    assert_eq!(group.sends(r#"{"plan":"pro"}"#, 30), None);
    assert_eq!(group.sends(r#"{"plan":"free"}"#, 20), None);
    // But no longer than its life.
    group.now = LIFE;
    assert_eq!(group.sends(r#"{"plan":"pro"}"#, 40), some(r#"{"plan":"pro"}"#));
}

#[test]
fn a_clock_that_is_ahead_freezes_nothing() {
    let mut group = Group::default();
    assert_eq!(group.delivers(&call("u", r#"{"plan":"a"}"#, 3000), 10), some(r#"{"plan":"a"}"#));
    assert_eq!(group.delivers(&call("u", r#"{"plan":"b"}"#, 11), 11), some(r#"{"plan":"b"}"#));
    assert_eq!(group.delivers(&call("u", r#"{"plan":"c"}"#, 9), 12), None);
}

#[test]
fn what_was_refused_is_not_recorded() {
    let mut group = Group::default();
    let bad = call("u", r#"{"a":1}"#, 10);
    for _ in 0..2 {
        assert_eq!(group.decide(&bad, MUCH_LATER).verdict, Verdict::Send);
    }
    assert_eq!(group.sends(r#"{"a":2}"#, 5), some(r#"{"a":2}"#));
}

#[test]
fn older_calls_wait_for_one_whose_end_is_open() {
    let mut group = Group::default();
    group.sends(r#"{"a":0}"#, 1);
    let (older, lost, newer) =
        (call("u", r#"{"a":1}"#, 10), call("u", r#"{"a":2}"#, 20), call("u", r#"{"a":0}"#, 30));
    let note = group.decide(&lost, MUCH_LATER).note;
    group.record(&lost, &note, End::Open);
    assert_eq!(group.decide(&older, MUCH_LATER).verdict, Verdict::Wait);
    // Of another trait nothing is open.
    assert_eq!(group.decide(&call("u", r#"{"b":1}"#, 10), MUCH_LATER).verdict, Verdict::Send);
    // What was recorded may not be what the service has: even that goes out again.
    assert_eq!(group.decide(&newer, MUCH_LATER).verdict, Verdict::Send);
    // Sent again it is settled, and the older one is late.
    let again = group.decide(&lost, MUCH_LATER);
    assert_eq!(again.verdict, Verdict::Send);
    let mut settled =
        Group { recorded: group.recorded.clone(), members: group.members.clone(), now: 0 };
    settled.record(&lost, &again.note, End::Delivered);
    assert_eq!(settled.decide(&older, MUCH_LATER).verdict, Verdict::Unchanged);
    assert_eq!(settled.decide(&lost, MUCH_LATER).verdict, Verdict::Unchanged);
    // If it never comes back, nobody waits for it for long.
    group.now = PATIENCE;
    assert_eq!(group.delivers(&older, MUCH_LATER), some(r#"{"a":1}"#));
    // That was not what is open.
    assert_eq!(group.decide(&older, MUCH_LATER).verdict, Verdict::Send);
}

#[test]
fn what_took_too_long_undoes_nothing() {
    let mut group = Group::default();
    let (slow, fast) = (call("u", r#"{"a":1}"#, 10), call("u", r#"{"a":2}"#, 20));
    let note = group.decide(&slow, MUCH_LATER).note;
    assert!(group.delivers(&fast, MUCH_LATER).is_some());
    group.record(&slow, &note, End::Delivered);
    assert_eq!(group.decide(&fast, MUCH_LATER).verdict, Verdict::Unchanged);
    assert_eq!(group.decide(&slow, MUCH_LATER).verdict, Verdict::Unchanged);
}

#[test]
fn nothing_recorded_tells_a_name_a_value_or_an_id() {
    let mut group = Group::default();
    group.delivers(&call("user-id", r#"{"trait-name":"trait-value"}"#, 10), MUCH_LATER);
    for secret in ["user-id", "trait-name", "trait-value"] {
        let found = group.recorded.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!found, "{secret}");
    }
    // Nor is anything the same in another group.
    let other = |key: u8| {
        let fresh = [key; KEY];
        decide(&[], &fresh, &call("u", r#"{"a":1}"#, 1), time(1).as_bytes(), false, 0).note
    };
    assert_ne!(other(1)[Instant::LEN..], other(2)[Instant::LEN..]);
}

#[test]
fn groups_have_names_that_tell_nothing() {
    let of = |key: &str, upstream: &str, call: &[u8]| {
        let mut out = Vec::new();
        name(key.as_bytes(), upstream.as_bytes(), call, &mut out);
        String::from_utf8(out).unwrap()
    };
    let one = call("u", "{}", 1);
    let names: BTreeSet<_> = [
        of("", "https://a", &one),
        of("", "https://b", &one),
        of("key", "https://a", &one),
        of("yek", "https://a", &one),
        of(
            "",
            "https://a",
            &String::from_utf8(one.clone()).unwrap().replace("\"g\"", "\"G\"").into_bytes(),
        ),
    ]
    .into();
    assert_eq!(names.len(), 5);
    assert!(names.iter().all(|name| name.len() == 64));
    assert_eq!(of("", "https://a", &call("v", r#"{"a":1}"#, 2)), of("", "https://a", &one));
    // `printf 'https://a\ng' | sha256sum`
    assert_eq!(
        of("", "https://a", &one),
        "e3bc52fca043636f602a976d57629fb0f22c595686cecb979013858b05ff9ae2"
    );
}

/// A call of a history: who, which of four traits with which value, when it happened.
type Happened = (u8, Vec<(u8, u8)>, u32);

fn calls() -> impl Strategy<Value = Vec<Happened>> {
    let traits = proptest::collection::btree_map(0..4_u8, 0..3_u8, 0..4);
    let traits = traits.prop_map(|traits| traits.into_iter().collect());
    proptest::collection::vec((0..3_u8, traits, 0..40_u32), 0..40)
}

proptest! {
    /// A service that ignores timestamps ends with the newest value of every trait, is told no older one after a newer
    /// one, and nothing twice; whatever the order is in which calls arrive.
    #[test]
    fn every_history_ends_with_the_newest(history in calls()) {
        let mut group = Group::default();
        let (mut service, mut newest) = (BTreeMap::new(), BTreeMap::new());
        let (mut members, mut asked) = (BTreeSet::new(), BTreeSet::new());
        for (user, traits, second) in &history {
            asked.insert(*user);
            for (name, value) in traits {
                let at = newest.entry(*name).or_insert((0, 0));
                if *second >= at.0 {
                    *at = (*second, *value);
                }
            }
            let texts: Vec<_> = traits.iter().map(|(name, value)| format!("\"t{name}\":{value}")).collect();
            let text = call(&format!("u{user}"), &format!("{{{}}}", texts.join(",")), *second);
            let Some(sent) = group.delivers(&text, MUCH_LATER) else { continue };
            let sent: BTreeMap<String, u8> = serde_json::from_str(&sent).unwrap();
            let is_new = members.insert(*user);
            let mut changes = is_new;
            for (name, value) in sent {
                let before = service.insert(name.clone(), (*second, value));
                prop_assert!(before.is_none_or(|(at, _)| at <= *second), "older after newer");
                changes |= before.is_none_or(|(_, other)| other != value);
            }
            prop_assert!(changes, "sent for nothing");
        }
        prop_assert_eq!(members, asked);
        for (name, (_, value)) in newest {
            prop_assert_eq!(service[&format!("t{name}")].1, value);
        }
    }

    #[test]
    fn whatever_is_stored_decides_without_a_panic(
        recorded in proptest::collection::vec(any::<u8>(), 0..300),
        note in proptest::collection::vec(any::<u8>(), 0..100),
        is_version in any::<bool>(),
    ) {
        let recorded = if is_version { [&[1][..], &recorded[..recorded.len() / 72 * 72 / 2]].concat() } else { recorded };
        let one = call("u", r#"{"a":1,"b":[2]}"#, 1);
        let _ = decide(&recorded, &FRESH, &one, b"", false, 5);
        for end in End::ALL {
            record(&recorded, &FRESH, &note, end, 5, 5, &mut Vec::new());
        }
    }
}
