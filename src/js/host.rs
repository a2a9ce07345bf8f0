//! What the rules ask of JavaScript.

use crate::host::Urls;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/pkg/src/module/host.js")]
extern "C" {
    #[wasm_bindgen(js_name = isWebUrlText)]
    fn is_web_url(at: *const u8, length: usize) -> bool;
}

/// The host's own `URL` class.
pub struct HostUrls;

impl Urls for HostUrls {
    fn is_web_url(&self, url: &[u8]) -> bool {
        is_web_url(url.as_ptr(), url.len())
    }
}
