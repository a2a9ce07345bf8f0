//! What the rules ask of the world around them.

/// The host's URL parser, for what a cheap ASCII check does not decide.
///
/// In JavaScript this is the `URL` class; natively, tests pass the `url` crate.
pub trait Urls {
    /// Whether the [WHATWG URL Standard](https://url.spec.whatwg.org/) parses `url` to an
    /// `http` or `https` URL without user name and password; its text is UTF-8.
    fn is_web_url(&self, url: &[u8]) -> bool;
}

/// A host without a URL parser: refuses every URL that the ASCII check leaves open.
pub struct AsciiUrls;

impl Urls for AsciiUrls {
    fn is_web_url(&self, _url: &[u8]) -> bool {
        false
    }
}
