//! The options as JavaScript gives them: those of the package's `group`, except that `profile`
//! cannot be an object.

use js_sys::{Array, Function, Reflect};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

use super::SHARED;
use super::transport::{Fetch, HostTransport, Watch};
use crate::call::is_key;
use crate::client::Client;
use crate::client::deliver::{Observer, Shared};
use crate::client::host::page;
use crate::client::redact::Redactor;
use crate::client::settings::{Keepalive, Settings, invalid, is_header_value};
use crate::client::transport::Transport;
use crate::option_names::meant;
use crate::parse::InvalidTraits;
use crate::types::{GroupError, Profile};

#[wasm_bindgen]
extern "C" {
    /// Whatever the caller gives may be a proxy, or have getters.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries_of(value: &JsValue) -> Result<Array, JsValue>;
}

/// How many endpoints are remembered.
const ENDPOINTS: usize = 100;

/// Options that have been checked.
pub(crate) struct Options {
    pub settings: Settings,
    /// The caller's key; empty if there is to be none at all.
    pub key: Option<String>,
    pub signal: Option<JsValue>,
    has_endpoint: bool,
    fetch: Option<Fetch>,
    token: Option<Function>,
    on_attempt: Option<Function>,
    on_retry: Option<Function>,
    on_result: Option<Function>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Retry {
    attempts: Option<f64>,
    base: Option<f64>,
    cap: Option<f64>,
    budget: Option<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Limits {
    bytes: Option<f64>,
    depth: Option<f64>,
    id_bytes: Option<f64>,
}

#[derive(Deserialize)]
struct Batch {
    calls: Option<f64>,
    bytes: Option<f64>,
}

/// An option that is being read.
struct Entry<'a> {
    name: &'a str,
    value: JsValue,
}

impl Entry<'_> {
    /// # Errors
    /// What was expected, if there is no value.
    fn ensure<T>(&self, expected: &str, value: Option<T>) -> Result<T, GroupError> {
        value.ok_or_else(|| self.wrong(expected))
    }

    /// Out of line, as many places call it.
    #[cold]
    #[inline(never)]
    fn wrong(&self, expected: &str) -> GroupError {
        invalid(&[self.name, ": expected ", expected].concat())
    }

    fn get<T: DeserializeOwned>(&self) -> Option<T> {
        serde_wasm_bindgen::from_value(self.value.clone()).ok()
    }

    /// An object with only these members: serde-wasm-bindgen would ignore others.
    fn record<T: DeserializeOwned>(&self, names: &[&str]) -> Option<T> {
        if !self.value.is_object() || Array::is_array(&self.value) {
            return None;
        }
        let members = entries_of(&self.value).ok()?;
        let known = members.iter().all(|member| {
            let member: Array = member.unchecked_into();
            member.get(1).is_undefined()
                || member.get(0).as_string().is_some_and(|name| names.contains(&&*name))
        });
        if known { self.get() } else { None }
    }

    fn function(&self) -> Result<Option<Function>, GroupError> {
        self.ensure("a function", self.value.dyn_ref::<Function>().cloned()).map(Some)
    }

    fn time(&self) -> Result<f64, GroupError> {
        let ms = self.value.as_f64().filter(|ms| is_time(*ms) && *ms >= 1.0);
        self.ensure("milliseconds, 1 or more", ms)
    }

    fn is_false(&self) -> bool {
        self.value == false
    }
}

fn is_time(ms: f64) -> bool {
    (0.0..2_147_483_648.0).contains(&ms)
}

/// A whole number that the core counts in 32 bits.
fn count(number: f64, least: f64) -> Option<u32> {
    let is_count = number.fract() == 0.0 && number >= least && number < 4_294_967_296.0;
    is_count.then_some(number as u32)
}

/// Replaces a default by a given member; `None` if that is bad.
fn over<T>(into: &mut T, given: Option<f64>, read: impl Fn(f64) -> Option<T>) -> Option<()> {
    if let Some(number) = given {
        *into = read(number)?;
    }
    Some(())
}

impl Options {
    /// Checks every option.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`, with the name of the option.
    pub fn read(given: &JsValue) -> Result<Self, GroupError> {
        let mut options = Options {
            settings: Settings::new("/group".to_owned()),
            key: None,
            signal: None,
            has_endpoint: false,
            fetch: None,
            token: None,
            on_attempt: None,
            on_retry: None,
            on_result: None,
        };
        if given.is_undefined() {
            return Ok(options);
        }
        let entries = if given.is_object() && !Array::is_array(given) {
            entries_of(given).ok()
        } else {
            None
        };
        let entries = entries.ok_or_else(|| invalid("options: expected an object"))?;
        for entry in entries.iter() {
            let entry: Array = entry.unchecked_into();
            let name = entry.get(0).as_string().unwrap_or_default();
            let entry = Entry { name: &name, value: entry.get(1) };
            options.take(&entry)?;
        }
        Ok(options)
    }

    fn take(&mut self, entry: &Entry<'_>) -> Result<(), GroupError> {
        let Settings { endpoint, token, headers, policy, rules, keepalive } = &mut self.settings;
        if entry.value.is_undefined() && NAMES.contains(&entry.name) {
            return Ok(());
        }
        match entry.name {
            "endpoint" => {
                self.has_endpoint = true;
                let url = Reflect::get(&entry.value, &"href".into()).unwrap_or_default();
                let text = entry.value.as_string().or_else(|| url.as_string());
                *endpoint =
                    entry.ensure("a URL or a path", text.filter(|text| !text.is_empty()))?;
            }
            "profile" => {
                let name = entry.value.as_string().unwrap_or_default();
                let profile = Profile::ALL.into_iter().find(|profile| profile.as_str() == name);
                rules.profile = entry.ensure("one of group, thrivestack, segment", profile)?;
            }
            "token" => {
                self.token = entry.value.dyn_ref::<Function>().cloned();
                if self.token.is_none() {
                    let text = entry.value.as_string().filter(|token| is_header_value(token));
                    *token = Some(entry.ensure("text for a header or a function", text)?);
                }
            }
            "headers" => *headers = entry.ensure("valid headers", headers_of(&entry.value))?,
            "fetch" => {
                self.fetch =
                    Some(entry.ensure("a function or an object of fetch", fetch(&entry.value))?);
            }
            "signal" => {
                let member = |name: &str| Reflect::get(&entry.value, &name.into()).ok();
                let is_signal = member("aborted")
                    .is_some_and(|aborted| aborted.as_bool().is_some())
                    && member("addEventListener").is_some_and(|listen| listen.is_function());
                self.signal =
                    Some(entry.ensure("an AbortSignal", is_signal.then(|| entry.value.clone()))?);
            }
            "timeout" => policy.timeout = entry.time()?,
            "deadline" => policy.deadline = entry.time()?,
            "retry" if entry.is_false() => policy.attempts = 1,
            "retry" => {
                let names = ["attempts", "base", "cap", "budget"];
                let time = |ms| is_time(ms).then_some(ms);
                let policy_given = entry.record::<Retry>(&names).and_then(|retry| {
                    over(&mut policy.attempts, retry.attempts, |n| count(n, 1.0))?;
                    over(&mut policy.base, retry.base, time)?;
                    over(&mut policy.cap, retry.cap, time)?;
                    over(&mut policy.budget, retry.budget, |n| is_time(n).then_some(n as u32))
                });
                entry.ensure("false or an object of attempts, base, cap, budget", policy_given)?;
            }
            "keepalive" => {
                let mode = match entry.value.as_bool() {
                    Some(true) => Some(Keepalive::On),
                    Some(false) => Some(Keepalive::Off),
                    None if entry.value == "auto" => Some(Keepalive::Auto),
                    None => None,
                };
                *keepalive = entry.ensure("one of auto, true, false", mode)?;
            }
            "idempotencyKey" if entry.is_false() => self.key = Some(String::new()),
            "idempotencyKey" => {
                let key = entry.value.as_string().filter(|key| is_key(key.as_bytes()));
                let expected = "false or 1 to 255 of A-Z a-z 0-9 . _ : -";
                self.key = Some(entry.ensure(expected, key)?);
            }
            // One call needs no batch, but the option is still valid.
            "batch" if entry.is_false() => {}
            "batch" => {
                let sizes = entry.record::<Batch>(&["calls", "bytes"]).filter(|batch| {
                    [batch.calls, batch.bytes]
                        .into_iter()
                        .flatten()
                        .all(|n| count(n, 1.0).is_some())
                });
                entry.ensure("false or an object of calls, bytes", sizes)?;
            }
            "onAttempt" => self.on_attempt = entry.function()?,
            "onRetry" => self.on_retry = entry.function()?,
            "onResult" => self.on_result = entry.function()?,
            "invalidTraits" => {
                let mode = match entry.value.as_string().as_deref() {
                    Some("reject") => Some(InvalidTraits::Reject),
                    Some("keep") => Some(InvalidTraits::Keep),
                    Some("drop") => Some(InvalidTraits::Drop),
                    _ => None,
                };
                rules.invalid_traits = entry.ensure("one of reject, keep, drop", mode)?;
            }
            "limits" => {
                let limits =
                    entry.record::<Limits>(&["bytes", "depth", "idBytes"]).and_then(|given| {
                        let some = |n| count(n, 1.0);
                        over(&mut rules.limits.bytes, given.bytes, some)?;
                        over(&mut rules.limits.depth, given.depth, some)?;
                        over(&mut rules.limits.id_bytes, given.id_bytes, some)
                    });
                entry.ensure("an object of bytes, depth, idBytes", limits)?;
            }
            "defaults" | "onError" => {
                return Err(invalid(&format!("{}: give it to createGroup", entry.name)));
            }
            name => {
                let meant =
                    meant(name, &NAMES).map(|meant| [". Did you mean ", meant, "?"].concat());
                let meant = meant.as_deref().unwrap_or_default();
                return Err(invalid(&[name, ": there is no such option", meant].concat()));
            }
        }
        Ok(())
    }

    /// Whether a call can be sent with them.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`, with the name of the option.
    pub fn check(&self) -> Result<(), GroupError> {
        if !self.has_endpoint && page().is_none() {
            return Err(invalid(
                "endpoint: none was given. Outside of a page it must be a whole URL, such as \
                 https://api.example.com/group",
            ));
        }
        self.settings.check().map(drop)
    }

    pub fn observer(&self) -> Watch {
        Watch::new(self.on_attempt.clone(), self.on_retry.clone(), self.on_result.clone())
    }

    /// What hides the credentials of a delivery, if there may be any.
    pub fn redactor(&self, watch: &Watch) -> Option<Redactor> {
        let own = watch.tokens();
        let tokens = self.settings.token.as_deref().into_iter();
        let redactor =
            Redactor::new(tokens.chain(own.iter().map(String::as_str)), &self.settings.headers);
        // No name tells for certain that a header is no secret, so causes are reduced for any.
        (!redactor.is_idle() || !self.settings.headers.is_empty()).then_some(redactor)
    }

    /// The client that these options make; calls to one endpoint share its budget and its pause.
    pub fn client(&self, watch: &Rc<Watch>) -> Client<HostTransport> {
        let name = format!("{} {}", self.settings.rules.profile.as_str(), self.settings.endpoint);
        let shared = SHARED.with_borrow_mut(|all| {
            let known = all.iter().position(|(known, _)| *known == name);
            let shared = known.map_or_else(
                || Arc::new(Shared::new(&self.settings.policy)),
                |index| all.remove(index).1,
            );
            // The one that was used longest ago makes room.
            if all.len() >= ENDPOINTS {
                all.remove(0);
            }
            all.push((name, Arc::clone(&shared)));
            shared
        });
        let transport = HostTransport {
            fetch: self.fetch.clone(),
            token: self.token.clone(),
            profile: self.settings.rules.profile,
            watch: Rc::clone(watch),
        };
        Client::from_parts(self.settings.clone(), shared, transport)
    }

    /// The caller's key, or a fresh one; empty for none.
    pub fn key_or(&self, client: &Client<HostTransport>) -> String {
        self.key.clone().unwrap_or_else(|| client.transport().fresh_key())
    }
}

/// Every option, so that one given as `undefined` is known too; in the package's order.
const NAMES: [&str; 19] = [
    "endpoint",
    "profile",
    "token",
    "headers",
    "fetch",
    "signal",
    "timeout",
    "deadline",
    "retry",
    "keepalive",
    "idempotencyKey",
    "batch",
    "onAttempt",
    "onRetry",
    "onResult",
    "onError",
    "invalidTraits",
    "limits",
    "defaults",
];

/// Headers as `Headers` takes them, by their names in lower case.
fn headers_of(value: &JsValue) -> Option<Vec<(String, String)>> {
    if !value.is_object() {
        return None;
    }
    let headers = web_sys::Headers::new_with_headers(value.unchecked_ref()).ok();
    let headers =
        headers.or_else(|| web_sys::Headers::new_with_str_sequence_sequence(value).ok())?;
    let pairs = js_sys::try_iter(&headers).ok()??;
    pairs
        .map(|pair| {
            let pair: Array = pair.ok()?.unchecked_into();
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

fn fetch(value: &JsValue) -> Option<Fetch> {
    if let Some(function) = value.dyn_ref::<Function>() {
        return Some(Fetch { this: JsValue::UNDEFINED, function: function.clone() });
    }
    if !value.is_object() {
        return None;
    }
    let function = Reflect::get(value, &"fetch".into()).ok()?.dyn_into().ok()?;
    Some(Fetch { this: value.clone(), function })
}
