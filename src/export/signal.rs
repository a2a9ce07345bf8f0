//! The caller's `AbortSignal`.

use js_sys::{Function, Reflect};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::prelude::*;

/// Done with the signal's reason as soon as it is aborted; without a signal never.
pub(crate) struct Aborted {
    signal: Option<JsValue>,
    waker: Rc<RefCell<Option<Waker>>>,
    listener: Closure<dyn FnMut()>,
}

impl Aborted {
    /// A signal that cannot be listened to never aborts.
    pub fn by(signal: Option<&JsValue>) -> Self {
        let waker: Rc<RefCell<Option<Waker>>> = Rc::default();
        let woken = Rc::clone(&waker);
        let listener = Closure::new(move || {
            if let Some(waker) = woken.borrow_mut().take() {
                waker.wake();
            }
        });
        let aborted = Aborted { signal: signal.cloned(), waker, listener };
        aborted.call("addEventListener");
        aborted
    }

    fn call(&self, method: &str) {
        let Some(signal) = &self.signal else { return };
        let function = Reflect::get(signal, &method.into());
        if let Some(function) =
            function.ok().and_then(|function| function.dyn_into::<Function>().ok())
        {
            let _ = function.call2(signal, &"abort".into(), self.listener.as_ref());
        }
    }
}

impl Future for Aborted {
    type Output = JsValue;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<JsValue> {
        let Some(signal) = &self.signal else { return Poll::Pending };
        let is_aborted =
            Reflect::get(signal, &"aborted".into()).is_ok_and(|aborted| aborted.is_truthy());
        if is_aborted {
            return Poll::Ready(Reflect::get(signal, &"reason".into()).unwrap_or_default());
        }
        *self.waker.borrow_mut() = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Aborted {
    fn drop(&mut self) {
        self.call("removeEventListener");
    }
}
