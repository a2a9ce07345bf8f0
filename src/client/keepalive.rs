//! `keepalive` lets a request outlive its page, but browsers fail such requests beyond 64 KiB in
//! flight, counted across all scripts of the page. This budget is shared with the npm package.

use crate::delivery::keepalive::{MAX_BYTES, MAX_REQUESTS};
use js_sys::{Object, Reflect, Symbol};
use wasm_bindgen::JsValue;

/// A request's share of the budget, returned on drop.
pub(crate) struct Slot {
    used: Object,
    bytes: f64,
}

/// What the keepalive requests of this page use: `{ bytes, requests }`.
fn used() -> Option<Object> {
    let global = js_sys::global();
    let name = JsValue::from(Symbol::for_("group-call.keepalive"));
    let used = Reflect::get(&global, &name).ok()?;
    if used.is_object() {
        return Some(used.into());
    }
    let fresh = Object::new();
    set(&fresh, "bytes", 0.0);
    set(&fresh, "requests", 0.0);
    Reflect::set(&global, &name, &fresh).ok()?;
    Some(fresh)
}

fn number(of: &Object, name: &str) -> f64 {
    Reflect::get(of, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or(0.0)
}

fn set(of: &Object, name: &str, value: f64) {
    let _ = Reflect::set(of, &name.into(), &value.into());
}

impl Slot {
    /// Reserves a share for a request of `bytes()`, if there is room. With `everywhere` that
    /// includes workers; without it, only pages get one.
    pub fn reserve(bytes: impl FnOnce() -> usize, everywhere: bool) -> Option<Self> {
        let is_page = Reflect::has(&js_sys::global(), &"document".into()).unwrap_or(false);
        if !is_page && !everywhere {
            return None;
        }
        let (used, bytes) = (used()?, bytes() as f64);
        let (taken, requests) = (number(&used, "bytes"), number(&used, "requests"));
        if taken + bytes > f64::from(MAX_BYTES) || requests >= f64::from(MAX_REQUESTS) {
            return None;
        }
        set(&used, "bytes", taken + bytes);
        set(&used, "requests", requests + 1.0);
        Some(Slot { used, bytes })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        set(&self.used, "bytes", number(&self.used, "bytes") - self.bytes);
        set(&self.used, "requests", number(&self.used, "requests") - 1.0);
    }
}
