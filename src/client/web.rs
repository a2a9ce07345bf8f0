//! Requests over the host's `fetch`, by way of gloo-net: in pages, workers, service workers and
//! edge runtimes.

use gloo_net::http;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Headers, ReadableStream, ReadableStreamDefaultReader, RequestInit};

use super::random::uuid;
use super::transport::{Body, Request, Response, Transport, TransportError};
use crate::delivery::MAX_ANSWER;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = performance, js_name = now)]
    fn performance_now() -> Result<f64, JsValue>;

    #[wasm_bindgen(catch, js_name = setTimeout)]
    fn set_timeout(callback: &Function, ms: f64) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue) -> Result<(), JsValue>;
}

/// Carries requests over the host's `fetch`.
///
/// ```no_run
/// use group_call::{Client, WebTransport};
///
/// let client = Client::with_transport("/group", WebTransport);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct WebTransport;

/// What the host threw, in words.
pub(crate) fn words(error: &JsValue) -> String {
    let text = |name: &str| Reflect::get(error, &name.into()).ok()?.as_string();
    let message = text("message").or_else(|| error.as_string()).unwrap_or_default();
    match text("name") {
        Some(name) if message.is_empty() => name,
        Some(name) => format!("{name}: {message}"),
        None => message,
    }
}

fn failed(error: JsValue) -> TransportError {
    TransportError::new(words(&error))
}

/// Ends a request when dropped, unless that has ended by itself.
pub(crate) struct Abort {
    controller: Option<AbortController>,
}

impl Abort {
    pub fn new() -> Self {
        Abort { controller: AbortController::new().ok() }
    }

    pub fn signal(&self) -> Option<web_sys::AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    fn disarm(&mut self) {
        self.controller = None;
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// What `fetch` is given for a request.
pub(crate) fn init_of(request: &Request<'_>, abort: &Abort) -> Result<RequestInit, JsValue> {
    let init = RequestInit::new();
    init.set_method("POST");
    let headers = Headers::new()?;
    for (name, value) in request.headers {
        headers.set(name, value)?;
    }
    init.set_headers(&headers);
    init.set_body(&Uint8Array::from(request.body));
    init.set_redirect(web_sys::RequestRedirect::Manual);
    init.set_signal(abort.signal().as_ref());
    if request.keepalive {
        // web-sys has no setter for it.
        Reflect::set(&init, &"keepalive".into(), &JsValue::TRUE)?;
    }
    Ok(init)
}

/// The first [`MAX_ANSWER`] bytes of a stream, without waiting for the rest.
pub(crate) async fn read(stream: ReadableStream, mut abort: Abort) -> Result<Vec<u8>, JsValue> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            abort.disarm();
            return Ok(bytes);
        }
        let value = Reflect::get(&chunk, &"value".into())?;
        let chunk = Uint8Array::new(&value);
        let room = (MAX_ANSWER - bytes.len()) as u32;
        let part = chunk.subarray(0, room.min(chunk.length()));
        bytes.extend_from_slice(&part.to_vec());
        if bytes.len() == MAX_ANSWER {
            // Dropping `abort` cancels what is still to come.
            return Ok(bytes);
        }
    }
}

impl Transport for WebTransport {
    async fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let mut abort = Abort::new();
        let init = init_of(&request, &abort).map_err(failed)?;
        let raw = web_sys::Request::new_with_str_and_init(request.url, &init).map_err(failed)?;
        let answer = http::Request::from(raw)
            .send()
            .await
            .map_err(|error| TransportError::new(error.to_string()))?;
        let mut response = Response::new(answer.status(), Vec::new());
        let headers = answer.headers();
        response.redirected =
            answer.redirected() || answer.type_() == web_sys::ResponseType::Opaqueredirect;
        response.retry_after = headers.get("retry-after");
        response.date = headers.get("date");
        response.content_type = headers.get("content-type");
        match answer.body() {
            Some(stream) => {
                response.body =
                    Body::later(async move { read(stream, abort).await.map_err(failed) });
            }
            None => abort.disarm(),
        }
        Ok(response)
    }

    fn sleep(&self, ms: f64) -> impl Future<Output = ()> {
        Timer::new(ms)
    }

    fn now(&self) -> f64 {
        performance_now().unwrap_or_else(|_| js_sys::Date::now())
    }

    fn fresh_key(&self) -> String {
        uuid()
    }
}

/// One of the host's timers; once dropped, it never fires.
pub(crate) struct Timer {
    done: JsFuture,
    timer: JsValue,
}

impl Timer {
    pub fn new(ms: f64) -> Self {
        let timer = Cell::new(JsValue::UNDEFINED);
        let done = Promise::new(&mut |resolve, _| {
            // Where the host has no timers, nothing waits.
            match set_timeout(&resolve, ms) {
                Ok(started) => timer.set(started),
                Err(_) => drop(resolve.call0(&JsValue::UNDEFINED)),
            }
        });
        Timer { done: done.into(), timer: timer.take() }
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.done).poll(context).map(drop)
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // Clearing a timer that has fired does nothing.
        let _ = clear_timeout(&self.timer);
    }
}
