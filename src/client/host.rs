//! What the client needs from its platform besides a transport.

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod platform {
    /// What an endpoint has to be.
    pub const ENDPOINT: &str = "endpoint: expected an http or https URL without credentials";

    /// There is no page to outlive.
    pub enum Slot {}

    impl Slot {
        pub fn reserve(_bytes: impl FnOnce() -> usize, _everywhere: bool) -> Option<Self> {
            None
        }
    }

    /// `endpoint` as an absolute URL, if it is a good one.
    pub fn resolve(endpoint: &str) -> Option<String> {
        let url = url::Url::parse(endpoint).ok()?;
        let is_good = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none();
        is_good.then(|| url.into())
    }
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod platform {
    use wasm_bindgen::JsValue;

    /// What an endpoint has to be.
    pub const ENDPOINT: &str =
        "endpoint: expected an http or https URL without credentials, or in a page a path";

    pub(crate) use super::super::keepalive::Slot;

    /// The URL of the page, where there is one.
    pub fn page() -> Option<String> {
        let location = js_sys::Reflect::get(&js_sys::global(), &"location".into()).ok()?;
        js_sys::Reflect::get(&location, &JsValue::from_str("href")).ok()?.as_string()
    }

    /// `endpoint` as an absolute URL, if it is a good one; a path resolves against the page.
    pub fn resolve(endpoint: &str) -> Option<String> {
        let url = web_sys::Url::new(endpoint)
            .or_else(|error| web_sys::Url::new_with_base(endpoint, &page().ok_or(error)?))
            .ok()?;
        let is_good = matches!(&*url.protocol(), "http:" | "https:")
            && url.username().is_empty()
            && url.password().is_empty();
        is_good.then(|| url.href())
    }
}

#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use platform::page;
pub(crate) use platform::{ENDPOINT, Slot, resolve};
