//! The caller's `AbortSignal`.

use js_sys::{Function, Reflect};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::prelude::*;

/// Whom to wake, once somebody waits.
type Slot = Rc<RefCell<Option<Waker>>>;

/// The one listener of a signal, for all calls that wait on it: Node warns about more than ten.
struct Listener {
    signal: JsValue,
    waiting: RefCell<Vec<Slot>>,
    callback: Closure<dyn FnMut()>,
}

thread_local! {
    /// The signals that are listened to now.
    static LISTENERS: RefCell<Vec<Rc<Listener>>> = const { RefCell::new(Vec::new()) };
}

impl Listener {
    /// The listener of this signal, added if there is none yet.
    fn of(signal: &JsValue) -> Rc<Self> {
        let known = LISTENERS.with_borrow(|all| {
            all.iter().find(|listener| js_sys::Object::is(&listener.signal, signal)).cloned()
        });
        known.unwrap_or_else(|| {
            let listener = Rc::new_cyclic(|this: &std::rc::Weak<Self>| {
                let this = this.clone();
                let callback = Closure::new(move || {
                    if let Some(listener) = this.upgrade() {
                        listener.wake();
                    }
                });
                Listener { signal: signal.clone(), waiting: RefCell::default(), callback }
            });
            LISTENERS.with_borrow_mut(|all| all.push(Rc::clone(&listener)));
            listener.call("addEventListener");
            listener
        })
    }

    fn wake(&self) {
        for slot in &*self.waiting.borrow() {
            if let Some(waker) = slot.borrow_mut().take() {
                waker.wake();
            }
        }
    }

    /// Removes a slot; the listener goes with the last one.
    fn leave(&self, slot: &Slot) {
        let mut waiting = self.waiting.borrow_mut();
        if let Some(index) = waiting.iter().position(|other| Rc::ptr_eq(other, slot)) {
            waiting.swap_remove(index);
        }
        if waiting.is_empty() {
            self.call("removeEventListener");
            LISTENERS.with_borrow_mut(|all| {
                all.retain(|listener| !std::ptr::eq(&**listener, self));
            });
        }
    }

    /// A signal that cannot be listened to never aborts.
    fn call(&self, method: &str) {
        let function = Reflect::get(&self.signal, &method.into());
        if let Some(function) =
            function.ok().and_then(|function| function.dyn_into::<Function>().ok())
        {
            let _ = function.call2(&self.signal, &"abort".into(), self.callback.as_ref());
        }
    }
}

/// Resolves with the signal's reason as soon as it is aborted; without a signal, never.
pub(crate) struct Aborted(Option<(Rc<Listener>, Slot)>);

impl Aborted {
    pub fn by(signal: Option<&JsValue>) -> Self {
        Aborted(signal.map(|signal| {
            let (listener, slot) = (Listener::of(signal), Slot::default());
            listener.waiting.borrow_mut().push(Rc::clone(&slot));
            (listener, slot)
        }))
    }
}

impl Future for Aborted {
    type Output = JsValue;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<JsValue> {
        let Some((listener, slot)) = &self.0 else { return Poll::Pending };
        let read = |name: &str| Reflect::get(&listener.signal, &name.into());
        if read("aborted").is_ok_and(|aborted| aborted.is_truthy()) {
            return Poll::Ready(read("reason").unwrap_or_default());
        }
        *slot.borrow_mut() = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Aborted {
    fn drop(&mut self) {
        if let Some((listener, slot)) = &self.0 {
            listener.leave(slot);
        }
    }
}
