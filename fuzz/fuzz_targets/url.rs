//! A web address: nothing panics, what is made of it stays as it is, and the URL Standard accepts it.

#![no_main]

#[path = "../../tests/judge/mod.rs"]
mod judge;

use group_call::Urls;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    judge::assert_idempotent(judge::url, text);
    if let Some((normal, _)) = judge::url(text) {
        assert!(judge::UrlCrate.is_web_url(normal.as_bytes()), "{text:?}: {normal:?}");
    }
});
