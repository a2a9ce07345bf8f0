//! The module that exports `group()`, `validate` and `validateJson` to JavaScript (feature `js`): the
//! npm package's entry `group-call/wasm`.
//!
//! Options and answers cross by way of serde-wasm-bindgen. Calls go in as JSON text
//! ([`js_value`](crate::client::js_value)): through serde, a cyclic or deep object would kill the
//! instance, and dates, `toJSON` and the order of traits would come out differently.

mod options;
mod signal;
mod transport;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::convert::TryFromJsValue;
use wasm_bindgen::prelude::*;

use crate::client::js_value;
use crate::client::race::{First, race};
use crate::types::{Change, Checked, GroupAnswer, GroupError, Issue};
use options::Options;
use signal::Aborted;

/// A call that has been read and validated, with its options: later changes to either object have no
/// effect.
#[wasm_bindgen]
pub struct Prepared(Result<(Checked, Options), JsValue>);

/// Reads and validates a call synchronously, to be sent by [`group`].
#[wasm_bindgen]
pub fn prepare(call: &JsValue, options: &JsValue) -> Prepared {
    Prepared(read(call, options))
}

fn read(call: &JsValue, options: &JsValue) -> Result<(Checked, Options), JsValue> {
    let options = Options::read(options).map_err(|error| thrown(&error, None))?;
    // Checked before the call: a bad endpoint is the caller's mistake too.
    options.check().map_err(|error| thrown(&error, None))?;
    match js_value::check(call, &options.settings.rules) {
        Ok(checked) => Ok((checked, options)),
        Err(mut error) => {
            error.idempotency_key = options.key.clone().filter(|key| !key.is_empty());
            Err(thrown(&error, None))
        }
    }
}

/// Validates, normalizes and sends one call, and retries where that may help.
///
/// `call` is a call, or the result of [`prepare`], which already has the options.
///
/// # Errors
/// An `Error` with the fields of the package's `GroupError`.
#[wasm_bindgen]
pub async fn group(call: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let (checked, options) = match Prepared::try_from_js_value(call) {
        Ok(Prepared(read)) => read?,
        Err(call) => read(&call, &options)?,
    };
    let observer = Rc::new(options.observer());
    let aborted = Aborted::by(options.signal.as_ref());
    let ended = {
        let client = options.client(&observer);
        let key = options.key_or(&client);
        observer.starts(&key);
        // The signal comes first: what it has ended already must not begin.
        race(aborted, async { client.send_one(&checked, key, &*observer).await }).await
    };
    match ended {
        First::Right(Ok(answer)) => answered(&answer),
        First::Right(Err(error)) => {
            let cause = std::error::Error::source(&error).map(|source| {
                options.redactor(&observer).map_or_else(
                    || observer.cause().unwrap_or_else(|| reduced(&source.to_string(), None)),
                    |redactor| {
                        let code = observer.cause().and_then(|cause| code_of(&cause));
                        let code = code.map(|code| match code.as_string() {
                            Some(text) => redactor.text(&text).into(),
                            None => code,
                        });
                        reduced(&source.to_string(), code)
                    },
                )
            });
            Err(thrown(&error, cause))
        }
        First::Left(reason) => Err(thrown(&observer.aborted(), Some(reason))),
    }
}

/// Validates a JavaScript value.
///
/// # Errors
/// For bad options alone.
#[wasm_bindgen]
pub fn validate(call: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let options = Options::read(options).map_err(|error| thrown(&error, None))?;
    verdict(js_value::check(call, &options.settings.rules), "call", |checked| {
        js_sys::JSON::parse(&String::from_utf8_lossy(checked.json()))
    })
}

/// Validates JSON text, as a string or a `Uint8Array` of UTF-8.
///
/// # Errors
/// For bad options alone.
#[wasm_bindgen(js_name = validateJson)]
pub fn validate_json(json: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let options = Options::read(options).map_err(|error| thrown(&error, None))?;
    let text = if let Some(text) = json.dyn_ref::<js_sys::JsString>() {
        Some(utf8(text))
    } else {
        js_value::bytes(json)
    };
    let checked = match text {
        Some(text) => Checked::from_json(&text, &options.settings.rules),
        None => {
            let message = "Expected JSON text as a string or a Uint8Array.";
            let issue = Issue {
                code: crate::issue::Code::InvalidType,
                path: Vec::new(),
                message: message.to_owned(),
            };
            Err(GroupError::invalid_call(vec![issue], Vec::new()))
        }
    };
    verdict(checked, "json", |checked| Ok(js_sys::Uint8Array::from(checked.json()).into()))
}

/// A string as UTF-8, which cannot hold lone surrogates: as escapes they stay what they are.
fn utf8(text: &js_sys::JsString) -> Vec<u8> {
    if text.is_valid_utf16() {
        return String::from(text).into_bytes();
    }
    let units = text.iter();
    let characters = char::decode_utf16(units).map(|unit| match unit {
        Ok(character) => character.to_string(),
        Err(lone) => format!("\\u{:04x}", lone.unpaired_surrogate()),
    });
    characters.collect::<String>().into_bytes()
}

#[derive(Serialize)]
struct Good<'a> {
    ok: bool,
    warnings: &'a [Issue],
    changes: &'a [Change],
}

#[derive(Serialize)]
struct Bad<'a> {
    ok: bool,
    issues: &'a [Issue],
    warnings: &'a [Issue],
}

fn verdict(
    checked: Result<Checked, GroupError>,
    name: &str,
    value: impl Fn(&Checked) -> Result<JsValue, JsValue>,
) -> Result<JsValue, JsValue> {
    match checked {
        Ok(checked) => {
            let verdict = js_sys::Object::new();
            set(&verdict, "ok", &JsValue::TRUE);
            set(&verdict, name, &value(&checked)?);
            let good = Good { ok: true, warnings: checked.warnings(), changes: checked.changes() };
            let lists = out(&good)?;
            for name in ["warnings", "changes"] {
                set(&verdict, name, &js_sys::Reflect::get(&lists, &name.into())?);
            }
            Ok(verdict.into())
        }
        Err(GroupError { issues, warnings, .. }) => {
            out(&Bad { ok: false, issues: &issues, warnings: &warnings })
        }
    }
}

fn answered(answer: &GroupAnswer) -> Result<JsValue, JsValue> {
    let response = js_sys::Object::new();
    set(&response, "status", &"success".into());
    set(&response, "message", &answer.message.as_str().into());
    set(&response, "data", &js_sys::JSON::parse(&String::from_utf8_lossy(&answer.data))?);
    set(&response, "warnings", &out(&answer.warnings)?);
    set(&response, "changes", &out(&answer.changes)?);
    set(&response, "attempts", &answer.attempts.into());
    Ok(response.into())
}

fn out<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

fn set(object: &js_sys::Object, name: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(object, &name.into(), value);
}

/// The error as JavaScript throws it: an `Error` with the fields of a `GroupError`.
fn thrown(error: &GroupError, cause: Option<JsValue>) -> JsValue {
    let object = js_sys::Error::new(&error.message);
    object.set_name("GroupError");
    if let Ok(fields) = out(error) {
        let fields: js_sys::Object = fields.unchecked_into();
        for key in js_sys::Object::keys(&fields).iter().filter(|key| *key != "message") {
            let value = js_sys::Reflect::get(&fields, &key).unwrap_or_default();
            let _ = js_sys::Reflect::set(&object, &key, &value);
        }
    }
    set(&object, "attempts", &error.attempts.into());
    if let Some(cause) = cause {
        set(&object, "cause", &cause);
    }
    object.into()
}

/// The code of what was thrown, such as `ECONNREFUSED`, or of its cause, where Node's `fetch` puts
/// it.
fn code_of(thrown: &JsValue) -> Option<JsValue> {
    let member = |value: &JsValue, name: &str| js_sys::Reflect::get(value, &name.into()).ok();
    let own = member(thrown, "code").filter(|code| !code.is_undefined() && !code.is_null());
    let code = own.or_else(|| member(&member(thrown, "cause")?, "code"))?;
    (code.is_string() || code.as_f64().is_some()).then_some(code)
}

/// What is kept of a foreign error if a credential is involved: name, message and code.
fn reduced(words: &str, code: Option<JsValue>) -> JsValue {
    let is_name = |name: &&str| name.ends_with("Error") && !name.contains(' ');
    let (name, message) = match words.split_once(": ") {
        Some((name, message)) if is_name(&name) => (name, message),
        _ => ("Error", words),
    };
    let error = js_sys::Error::new(message);
    error.set_name(name);
    if let Some(code) = code {
        set(&error, "code", &code);
    }
    error.into()
}

thread_local! {
    /// What the calls to one endpoint share; at most a hundred endpoints are remembered.
    static SHARED: RefCell<Vec<(String, std::sync::Arc<crate::client::deliver::Shared>)>> =
        const { RefCell::new(Vec::new()) };
}
