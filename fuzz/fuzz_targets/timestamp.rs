//! A timestamp as a string and as a number: nothing panics, and what is made of it stays as it is.

#![no_main]

#[path = "../../tests/judge/mod.rs"]
mod judge;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    judge::assert_idempotent(judge::timestamp, text);
    if let Some((normal, _)) = judge::epoch(text) {
        assert_eq!(judge::timestamp(&normal), Some((normal, false)), "{text:?}");
    }
    if let Some((normal, _)) = judge::timestamp(text) {
        assert!((24..=30).contains(&normal.len()) && normal.ends_with('Z'), "{text:?}: {normal:?}");
    }
});
