//! An e-mail address: nothing panics, what is made of it stays as it is, and only the letters of
//! its domain change.

#![no_main]

#[path = "../../tests/judge/mod.rs"]
mod judge;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    judge::assert_idempotent(judge::email, text);
    if let Some((normal, _)) = judge::email(text) {
        assert!(normal.eq_ignore_ascii_case(text), "{text:?}: {normal:?}");
        let (local, domain) = normal.split_once('@').expect("an address has an @");
        assert_eq!(Some(local), text.split('@').next());
        assert_eq!(domain, domain.to_ascii_lowercase());
    }
});
