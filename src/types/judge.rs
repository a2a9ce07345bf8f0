//! The only place where the typed half meets the core.

use super::{Change, Issue, Profile, Rules};
use crate::issue::{Code, Problem};
use crate::parse::{Findings, Invalid, Options, validate};
use crate::wire::Form;

/// A good call, normalized, and what was found in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Judged {
    /// The call in the service's own form.
    pub json: Vec<u8>,
    /// The call in the profile's form, where that differs; an event lacks its closing brace.
    pub wire: Option<Vec<u8>>,
    /// User and group: calls with equal lanes are sent one after the other.
    pub lane: Vec<u8>,
    /// The key that the caller gave the event itself.
    pub own_key: Option<String>,
    pub warnings: Vec<Issue>,
    pub changes: Vec<Change>,
}

/// The longest text that is read at all, for this limit: white space and escapes can make it longer
/// than the call that is sent, but only by so much.
fn longest(bytes: u32) -> usize {
    (16 * bytes as usize).max(512 * 1024)
}

/// Judges the JSON text of one call by these rules: the call, or issues and warnings.
pub(crate) fn judge(json: &[u8], rules: &Rules) -> Result<Judged, (Vec<Issue>, Vec<Issue>)> {
    if json.len() > longest(rules.limits.bytes) {
        let findings = Findings::of_call(Problem::new(Code::TooLarge), rules.limits.bytes);
        return Err((findings.issues(json), Vec::new()));
    }
    let options = Options {
        invalid_traits: rules.invalid_traits,
        limits: rules.limits,
        profile: rules.profile,
        now_ms: rules.now.map(|now| now.timestamp_millis()).or_else(host::clock),
        seed: host::seed(),
    };
    let valid = validate(json, &options, &HostUrls)
        .map_err(|Invalid { issues, warnings, .. }| (issues, warnings))?;
    let call = valid.call;
    let wire = match rules.profile {
        Profile::Group => None,
        Profile::Thrivestack => Some(call.to_json(Form::Thrivestack)),
        Profile::Segment => {
            let mut event = call.to_json(Form::Segment);
            event.pop();
            Some(event)
        }
    };
    let extra = call.extra.as_ref().filter(|_| rules.profile == Profile::Segment);
    // A key has only plain characters, so no escapes between its quotes.
    let own_key = extra.and_then(|extra| {
        let member = extra.tail.get(extra.before_key..)?;
        let key = member.strip_prefix(b",\"messageId\":\"")?.strip_suffix(b"\"")?;
        Some(String::from_utf8_lossy(key).into_owned())
    });
    Ok(Judged {
        wire,
        lane: [&*call.user_id, b"\0", &*call.group_id].concat(),
        own_key,
        json: call.to_json(Form::Group),
        warnings: valid.warnings,
        changes: valid.changes,
    })
}

/// The host's parser for web addresses.
struct HostUrls;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown", feature = "client")))]
mod host {
    impl crate::host::Urls for super::HostUrls {
        fn is_web_url(&self, url: &[u8]) -> bool {
            crate::host::WhatwgUrls.is_web_url(url)
        }
    }

    /// An unpredictable number.
    pub fn seed() -> u64 {
        use std::hash::{BuildHasher, Hasher, RandomState};
        // On a host without randomness it is the same in every process.
        RandomState::new().build_hasher().finish()
    }

    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn clock() -> Option<i64> {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
        Some(since.as_millis() as i64)
    }

    /// There is no clock here.
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub fn clock() -> Option<i64> {
        None
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

    /// An unpredictable number.
    pub fn seed() -> u64 {
        js_sys::Math::random().to_bits()
    }

    pub fn clock() -> Option<i64> {
        Some(js_sys::Date::now() as i64)
    }
}

/// Milliseconds since 1970, where the host has a clock.
#[cfg(feature = "client")]
pub(crate) fn host_clock() -> i64 {
    host::clock().unwrap_or_default()
}
