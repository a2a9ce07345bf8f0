//! The caller's `fetch`, token function and observers.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::client::deliver::{Failure, Observer};
use crate::client::profile::credentials;
use crate::client::settings::is_header_value;
use crate::client::transport::{Body, Request, Response, Transport, TransportError};
use crate::client::web::{Abort, WebTransport, read, words};
use crate::delivery::{ErrorCode, Outcome};
use crate::types::{GroupError, Profile};

/// The caller's own `fetch`, called as a method of the object that it came in.
#[derive(Clone)]
pub(crate) struct Fetch {
    pub this: JsValue,
    pub function: Function,
}

/// The host's `fetch` over gloo-net, or the caller's, with the caller's token.
pub(crate) struct HostTransport {
    pub fetch: Option<Fetch>,
    pub token: Option<Function>,
    pub profile: Profile,
    pub watch: Rc<Watch>,
}

/// The caller's observers, and the state of the delivery for errors.
pub(crate) struct Watch {
    pub on_attempt: Option<Function>,
    pub on_retry: Option<Function>,
    pub on_result: Option<Function>,
    attempts: Cell<u32>,
    key: RefCell<String>,
    tokens: RefCell<Vec<String>>,
    cause: RefCell<Option<JsValue>>,
}

impl Watch {
    pub fn new(
        on_attempt: Option<Function>,
        on_retry: Option<Function>,
        on_result: Option<Function>,
    ) -> Self {
        Watch {
            on_attempt,
            on_retry,
            on_result,
            attempts: Cell::new(0),
            key: RefCell::default(),
            tokens: RefCell::default(),
            cause: RefCell::default(),
        }
    }

    /// Notes the key that the call is sent under.
    pub fn starts(&self, key: &str) {
        key.clone_into(&mut self.key.borrow_mut());
    }

    /// What the caller's `fetch` or token function threw last.
    pub fn cause(&self) -> Option<JsValue> {
        self.cause.borrow_mut().take()
    }

    /// The error of a call that the caller has ended.
    pub fn aborted(&self) -> GroupError {
        GroupError {
            attempts: self.attempts.get(),
            idempotency_key: Some(self.key.borrow().clone()).filter(|key| !key.is_empty()),
            ..GroupError::new(ErrorCode::Aborted, "The call was aborted.")
        }
    }
}

/// Runs an observer; one that throws or rejects changes nothing.
fn tell(observer: &Option<Function>, event: &[(&str, JsValue)]) {
    let Some(observer) = observer else { return };
    let object = Object::new();
    for (name, value) in event {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    if let Ok(answer) = observer.call1(&JsValue::UNDEFINED, &object) {
        // Handled, so that a rejection does not end the process.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(Promise::resolve(&answer)).await;
        });
    }
}

fn optional(status: Option<u16>) -> JsValue {
    status.map_or(JsValue::UNDEFINED, JsValue::from)
}

fn key_value(key: &str) -> JsValue {
    if key.is_empty() { JsValue::UNDEFINED } else { key.into() }
}

impl Observer for Watch {
    fn attempt(&self, attempt: u32, key: &str) {
        self.attempts.set(attempt);
        tell(&self.on_attempt, &[("attempt", attempt.into()), ("key", key_value(key))]);
    }

    fn retry(&self, attempt: u32, wait: f64, failure: &Failure, key: &str) {
        let code = match (failure.status, failure.timed_out) {
            (Some(_), _) => JsValue::UNDEFINED,
            (None, true) => ErrorCode::Timeout.as_str().into(),
            (None, false) => ErrorCode::NetworkError.as_str().into(),
        };
        let event = [
            ("attempt", attempt.into()),
            ("wait", wait.into()),
            ("status", optional(failure.status)),
            ("duration", failure.duration.into()),
            ("key", key_value(key)),
            ("error_code", code),
        ];
        tell(&self.on_retry, &event);
    }

    fn result(&self, outcome: &Outcome, code: Option<ErrorCode>, duration: f64, key: &str) {
        let event = [
            ("attempt", outcome.attempts.into()),
            ("status", optional(outcome.http_status)),
            ("duration", duration.into()),
            ("key", key_value(key)),
            ("error_code", code.map_or(JsValue::UNDEFINED, |code| code.as_str().into())),
        ];
        tell(&self.on_result, &event);
    }

    fn tokens(&self) -> Vec<String> {
        self.tokens.borrow().clone()
    }
}

impl HostTransport {
    /// The header for a token from a function, which is called before each attempt.
    async fn credentials(&self) -> Result<Option<(String, String)>, TransportError> {
        let Some(token) = &self.token else { return Ok(None) };
        let asked = match token.call0(&JsValue::UNDEFINED) {
            Ok(answer) => JsFuture::from(Promise::resolve(&answer)).await,
            Err(error) => Err(error),
        };
        let token = asked.map_err(|error| {
            let failure = TransportError::token(words(&error));
            *self.watch.cause.borrow_mut() = Some(error);
            failure
        })?;
        match token.as_string().filter(|token| is_header_value(token)) {
            Some(token) => {
                let header = credentials(self.profile, &token);
                self.watch.tokens.borrow_mut().push(token);
                Ok(Some(header))
            }
            None => Err(TransportError::token("TypeError: token: expected text for a header")),
        }
    }
}

fn failed(error: &JsValue) -> TransportError {
    TransportError::new(words(error))
}

/// `value[name]`, if that is a string.
fn text(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &name.into()).ok()?.as_string()
}

impl Fetch {
    async fn send(&self, request: &Request<'_>) -> Result<Response, JsValue> {
        let abort = Abort::new();
        let init = Object::new();
        let put = |name: &str, value: &JsValue| Reflect::set(&init, &name.into(), value);
        put("method", &"POST".into())?;
        let headers = Object::new();
        for (name, value) in request.headers {
            Reflect::set(&headers, &name.into(), &value.into())?;
        }
        put("headers", &headers)?;
        put("body", &Uint8Array::from(request.body))?;
        put("redirect", &"manual".into())?;
        put("signal", &abort.signal().into())?;
        if request.keepalive {
            put("keepalive", &JsValue::TRUE)?;
        }
        let answer = self.function.call2(&self.this, &request.url.into(), &init)?;
        let answer = JsFuture::from(Promise::resolve(&answer)).await?;
        let status = Reflect::get(&answer, &"status".into())?.as_f64().unwrap_or_default();
        let mut response = Response::new(status as u16, Vec::new());
        response.redirected = text(&answer, "type").as_deref() == Some("opaqueredirect")
            || Reflect::get(&answer, &"redirected".into())?.is_truthy();
        let headers = Reflect::get(&answer, &"headers".into())?;
        let header = |name: &str| {
            let get: Function = Reflect::get(&headers, &"get".into()).ok()?.dyn_into().ok()?;
            get.call1(&headers, &name.into()).ok()?.as_string()
        };
        response.retry_after = header("retry-after");
        response.date = header("date");
        response.content_type = header("content-type");
        response.body =
            Body::later(async move { body(answer, abort).await.map_err(|error| failed(&error)) });
        Ok(response)
    }
}

/// The body of an answer: as a stream if it has one, else as text.
async fn body(answer: JsValue, abort: Abort) -> Result<Vec<u8>, JsValue> {
    let stream = Reflect::get(&answer, &"body".into())?;
    if stream.is_object() && Reflect::get(&stream, &"getReader".into())?.is_function() {
        return read(stream.unchecked_into(), abort).await;
    }
    let Ok(method) = Reflect::get(&answer, &"text".into())?.dyn_into::<Function>() else {
        return Ok(Vec::new());
    };
    let text = JsFuture::from(Promise::resolve(&method.call0(&answer)?)).await?;
    Ok(text.as_string().unwrap_or_default().into_bytes())
}

impl Transport for HostTransport {
    async fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let mut headers = request.headers.to_vec();
        if let Some((name, value)) = self.credentials().await?
            && !headers.iter().any(|(own, _)| *own == name)
        {
            headers.push((name, value));
        }
        let request = Request { headers: &headers, ..request };
        self.watch.cause.borrow_mut().take();
        match &self.fetch {
            None => WebTransport.send(request).await,
            Some(fetch) => fetch.send(&request).await.map_err(|thrown| {
                let failure = failed(&thrown);
                *self.watch.cause.borrow_mut() = Some(thrown);
                failure
            }),
        }
    }

    fn sleep(&self, ms: f64) -> impl Future<Output = ()> {
        WebTransport.sleep(ms)
    }

    fn now(&self) -> f64 {
        WebTransport.now()
    }

    fn fresh_key(&self) -> String {
        WebTransport.fresh_key()
    }
}
