//! A client's settings, and the checks on them.

use std::fmt;

use super::profile::Parcel;
use crate::delivery::{ErrorCode, Policy};
use crate::types::{GroupError, Rules};

/// Whether requests may outlive their page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(all(target_arch = "wasm32", target_os = "unknown")),
    allow(dead_code, reason = "natively there is no page")
)]
pub(crate) enum Keepalive {
    /// In pages.
    Auto,
    /// In workers too.
    On,
    Off,
}

impl Keepalive {
    /// A share of the page's budget for requests that outlive it, returned on drop.
    pub fn reserve(self, parcel: &Parcel<'_>) -> Option<super::host::Slot> {
        if self == Keepalive::Off {
            return None;
        }
        super::host::Slot::reserve(|| parcel.body(0).len(), self == Keepalive::On)
    }
}

/// A client's settings. `Debug` shows no credential.
#[derive(Clone)]
pub(crate) struct Settings {
    pub endpoint: String,
    pub token: Option<String>,
    /// Extra headers, by their names in lower case.
    pub headers: Vec<(String, String)>,
    pub policy: Policy,
    pub rules: Rules,
    pub keepalive: Keepalive,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Settings")
            .field("has_token", &self.token.is_some())
            .field("headers", &names)
            .field("policy", &self.policy)
            .field("rules", &self.rules)
            .field("keepalive", &self.keepalive)
            .finish_non_exhaustive()
    }
}

/// No runtime's timers can wait this long, in milliseconds.
const MAX_TIME: f64 = 2_147_483_648.0;

impl Settings {
    pub fn new(endpoint: String) -> Self {
        Settings {
            endpoint,
            token: None,
            headers: Vec::new(),
            policy: Policy::DEFAULT,
            rules: Rules::default(),
            keepalive: Keepalive::Auto,
        }
    }

    /// Checks every option; returns the absolute URL to send to.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidOptions`], with the name of the option.
    pub fn check(&self) -> Result<String, GroupError> {
        let Policy { attempts, base, cap, budget: _, timeout, deadline } = self.policy;
        let is_time = |ms: f64, least: f64| ms >= least && ms < MAX_TIME;
        if attempts == 0 {
            return Err(invalid("policy: expected attempts of 1 or more"));
        }
        if !is_time(base, 0.0) || !is_time(cap, 0.0) {
            return Err(invalid("policy: expected base and cap in milliseconds"));
        }
        if !is_time(timeout, 1.0) || !is_time(deadline, 1.0) {
            return Err(invalid("policy: expected timeout and deadline in milliseconds"));
        }
        if self.rules.limits.bytes == 0
            || self.rules.limits.depth == 0
            || self.rules.limits.id_bytes == 0
        {
            return Err(invalid("rules: expected limits of 1 or more"));
        }
        if !self.token.as_deref().is_none_or(is_header_value) {
            return Err(invalid("token: expected text for a header"));
        }
        for (name, value) in &self.headers {
            if !is_header_name(name) || !(value.is_empty() || is_header_value(value)) {
                return Err(invalid("headers: expected valid headers"));
            }
        }
        super::host::resolve(&self.endpoint).ok_or_else(|| invalid(super::host::ENDPOINT))
    }

    /// The headers of a request: the caller's own win.
    pub fn headers_of(&self, parcel: &Parcel<'_>) -> Vec<(String, String)> {
        let mut headers = parcel.headers(self.token.as_deref());
        headers.retain(|(name, _)| !self.headers.iter().any(|(own, _)| own == name));
        headers.extend(self.headers.iter().cloned());
        headers
    }
}

/// The error for a bad option.
pub(crate) fn invalid(message: &str) -> GroupError {
    GroupError::new(ErrorCode::InvalidOptions, message)
}

/// Whether `text` can be a header's value; characters beyond Latin-1 cannot be in one.
pub(crate) fn is_header_value(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| matches!(c, '\t' | '\x20'..='\x7e' | '\u{80}'..='\u{ff}'))
}

fn is_header_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
