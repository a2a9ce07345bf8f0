//! The bytes of a call: `serde_json` agrees on what is JSON, a call is sent or refused with a
//! reason, what is sent is accepted again as it is, and what `invalidTraits` lets through is more.

#![no_main]

#[path = "../../tests/judge/mod.rs"]
mod judge;

use group_call::{InvalidTraits, Options};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let strict = check(bytes, InvalidTraits::Reject);
    let keep = check(bytes, InvalidTraits::Keep);
    let drop = check(bytes, InvalidTraits::Drop);
    if strict.sent.is_some() {
        assert!(strict == keep && strict == drop, "a good call depends on invalidTraits");
    }

    if !strict.has_issue("too_deep") && !judge::confuses_oracle(bytes) {
        assert_eq!(strict.has_issue("invalid_json"), judge::oracle(bytes).is_err());
    }
});

fn check(bytes: &[u8], invalid_traits: InvalidTraits) -> judge::Judgement {
    let options = Options { invalid_traits, ..judge::defaults() };
    let judgement = judge::call(bytes, &options);
    assert_eq!(judgement.sent.is_none(), !judgement.issues.is_empty());
    if let Some(sent) = &judgement.sent {
        assert!(sent.len() <= options.limits.bytes as usize);
        let again = judge::call(sent, &options);
        assert!(again.issues.is_empty() && again.changes.is_empty(), "{again:?}");
        assert_eq!(again.sent.as_ref(), Some(sent), "does not come to rest");
    }
    judgement
}
