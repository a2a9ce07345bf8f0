//! The transport that [`Client::new`](super::Client::new) uses on each target.

#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
use super::native::ReqwestTransport;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
use super::web::WebTransport;

/// The default transport: `fetch`, in pages, workers and edge runtimes.
///
/// ```
/// use group_call::{Client, DefaultTransport};
///
/// struct App {
///     // The same as `Client<DefaultTransport>`.
///     client: Client,
/// }
/// ```
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub type DefaultTransport = WebTransport;
/// The default transport: reqwest.
///
/// ```
/// use group_call::{Client, DefaultTransport};
///
/// struct App {
///     // The same as `Client<DefaultTransport>`.
///     client: Client,
/// }
/// ```
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub type DefaultTransport = ReqwestTransport;
/// There is no default transport: natively, enable the feature `reqwest`, or use
/// [`Client::with_transport`] with a [`Transport`] of your own.
///
/// ```
/// fn unused(client: Option<group_call::Client<group_call::DefaultTransport>>) {}
/// ```
#[cfg(not(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown"))))]
pub type DefaultTransport = NoTransport;

/// Stands in for a transport where there is none: enable the feature `reqwest`, or use
/// [`Client::with_transport`].
///
/// ```
/// // Without a transport of your own there is no client to make.
/// fn unused(client: Option<group_call::Client<group_call::NoTransport>>) {}
/// ```
#[cfg(not(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown"))))]
#[derive(Debug)]
pub enum NoTransport {}
