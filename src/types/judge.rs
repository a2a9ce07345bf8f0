//! The one place where the typed half meets the core.

use super::{Change, Issue, PathKey, Profile, Rules};
use crate::issue::{self, Code, Problem};
use crate::parse::{self, Options};
use crate::wire::{self, Form};

/// What the core says of one call.
pub(crate) struct Judgement {
    pub call: Result<Normal, Vec<Issue>>,
    pub warnings: Vec<Issue>,
    pub changes: Vec<Change>,
}

/// A good call, normalized.
pub(crate) struct Normal {
    /// The call in the service's own form.
    pub json: Vec<u8>,
    /// The call in the profile's form, where that is another; an event is without its closing brace.
    pub wire: Option<Vec<u8>>,
    /// User and group: calls with equal lanes go out one after the other.
    pub lane: Vec<u8>,
}

/// Text this much longer than the limit is not read at all: white space and escapes can make a call
/// longer than what is sent, but not without end.
fn longest(bytes: u32) -> usize {
    (16 * bytes as usize).max(512 * 1024)
}

/// Judges the JSON text of one call by these rules.
pub(crate) fn judge(json: &[u8], rules: &Rules) -> Judgement {
    let refused = |issue: Issue| Judgement {
        call: Err(vec![issue]),
        warnings: Vec::new(),
        changes: Vec::new(),
    };
    if json.len() > longest(rules.limits.bytes) {
        return refused(too_large(rules.limits.bytes));
    }
    let options = Options {
        invalid_traits: rules.invalid_traits,
        limits: rules.limits,
        now_ms: rules.now.map_or_else(host_clock, |now| now.timestamp_millis()),
        seed: 0,
    };
    let verdict = parse::call(json, &options, &HostUrls);
    let findings = verdict.findings;
    let warnings = owned(&findings.warnings(json));
    let Some(call) = verdict.call else {
        return Judgement {
            call: Err(owned(&findings.issues(json))),
            warnings,
            changes: Vec::new(),
        };
    };
    let mut out = Vec::new();
    let normal = match parse::bytes(&call, &rules.limits, &mut out) {
        Ok(bytes) => bytes.to_vec(),
        Err(issue) => {
            return Judgement { call: Err(owned(&[issue])), warnings, changes: Vec::new() };
        }
    };
    let wire = (rules.profile == Profile::Segment).then(|| {
        let mut event = wire::to_vec(&call, Form::Segment);
        event.pop();
        event
    });
    let lane = [&*call.user_id, b"\0", &*call.group_id].concat();
    Judgement {
        call: Ok(Normal { json: normal, wire, lane }),
        warnings,
        changes: findings.changes(json).iter().map(change).collect(),
    }
}

/// The issue of a call that is larger than `bytes`.
pub(crate) fn too_large(bytes: u32) -> Issue {
    issue(&Problem::new(Code::TooLarge).of_call(bytes))
}

/// The issue of an encoded call that is too large for its service, if it is.
#[cfg(feature = "client")]
pub(crate) fn too_large_for(profile: Profile, bytes: usize) -> Option<Issue> {
    /// What Segment and its like take in one event.
    const EVENT: u32 = 32 * 1024;
    (profile == Profile::Segment && bytes > EVENT as usize).then(|| too_large(EVENT))
}

fn owned(issues: &[issue::Issue<'_>]) -> Vec<Issue> {
    issues.iter().map(issue).collect()
}

fn issue(issue: &issue::Issue<'_>) -> Issue {
    Issue { code: issue.code(), path: path(&issue.path), message: issue.to_string() }
}

fn change(change: &issue::Change<'_>) -> Change {
    Change { path: path(&change.path), rule: change.rule }
}

fn path(path: &issue::Path<'_>) -> Vec<PathKey> {
    let step = |key| match key {
        issue::Key::Name(name) => PathKey::Name(name.to_string()),
        issue::Key::Index(index) => PathKey::Index(index),
    };
    path.iter().map(step).collect()
}

/// The host's parser for web addresses.
struct HostUrls;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown", feature = "client")))]
mod host {
    impl crate::host::Urls for super::HostUrls {
        fn is_web_url(&self, url: &[u8]) -> bool {
            let url = std::str::from_utf8(url).ok().and_then(|url| url::Url::parse(url).ok());
            url.is_some_and(|url| {
                matches!(url.scheme(), "http" | "https")
                    && url.username().is_empty()
                    && url.password().is_none()
            })
        }
    }

    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn clock() -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or(0, |since| since.as_millis() as i64)
    }

    /// There is no clock here: every time is in the past.
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub fn clock() -> i64 {
        i64::MAX / 2
    }
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown", feature = "client"))]
mod host {
    impl crate::host::Urls for super::HostUrls {
        fn is_web_url(&self, url: &[u8]) -> bool {
            let url = std::str::from_utf8(url).ok().and_then(|url| web_sys::Url::new(url).ok());
            url.is_some_and(|url| {
                matches!(&*url.protocol(), "http:" | "https:")
                    && url.username().is_empty()
                    && url.password().is_empty()
            })
        }
    }

    pub fn clock() -> i64 {
        js_sys::Date::now() as i64
    }
}

pub(crate) use host::clock as host_clock;
