//! What the rules need from the world around them.

/// The host's URL parser, for the web addresses that a cheap ASCII check cannot decide.
///
/// ```
/// use group_call::{Options, Urls, validate};
///
/// /// Takes internationalized hosts on trust.
/// struct Trusting;
///
/// impl Urls for Trusting {
///     fn is_web_url(&self, _url: &[u8]) -> bool {
///         true
///     }
/// }
///
/// let text = r#"{"user_id":"u","group_id":"g","traits":{"website":"https://bücher.example"},"timestamp":0}"#;
/// assert!(validate(text.as_bytes(), &Options::default(), &Trusting).is_ok());
/// ```
pub trait Urls {
    /// Whether the [WHATWG URL Standard](https://url.spec.whatwg.org/) parses `url`, which is
    /// UTF-8, as an `http` or `https` URL without user name and password.
    fn is_web_url(&self, url: &[u8]) -> bool;
}

/// For hosts without a URL parser: refuses every URL that the ASCII check cannot decide, such as
/// those with an internationalized host.
///
/// ```
/// use group_call::{AsciiUrls, Urls};
///
/// assert!(!AsciiUrls.is_web_url("https://bücher.example".as_bytes()));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct AsciiUrls;

impl Urls for AsciiUrls {
    fn is_web_url(&self, _url: &[u8]) -> bool {
        false
    }
}

/// The crate `url`, whose verdicts are the same as the npm package's.
///
/// ```
/// use group_call::{Urls, WhatwgUrls};
///
/// assert!(WhatwgUrls.is_web_url("https://bücher.example".as_bytes()));
/// assert!(!WhatwgUrls.is_web_url(b"https://user@example.com"));
/// ```
#[cfg(feature = "url")]
#[derive(Clone, Copy, Debug, Default)]
pub struct WhatwgUrls;

#[cfg(feature = "url")]
impl Urls for WhatwgUrls {
    fn is_web_url(&self, url: &[u8]) -> bool {
        let url = std::str::from_utf8(url).ok().and_then(|url| ::url::Url::parse(url).ok());
        url.is_some_and(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.username().is_empty()
                && url.password().is_none()
        })
    }
}
