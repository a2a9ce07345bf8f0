//! The transport: the one interface between the client and the network.

use crate::delivery::MAX_ANSWER;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// `Send` natively; no bound on `wasm32-unknown-unknown`, where values belong to one thread.
///
/// ```
/// use group_call::{MaybeSend, Transport};
///
/// /// A transport that can be kept wherever the client is.
/// fn kept<T: Transport + MaybeSend>(transport: T) -> T {
///     transport
/// }
/// ```
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub trait MaybeSend: Send {}
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send` natively; no bound on `wasm32-unknown-unknown`, where values belong to one thread.
///
/// ```
/// use group_call::{MaybeSend, Transport};
///
/// /// A transport that can be kept wherever the client is.
/// fn kept<T: Transport + MaybeSend>(transport: T) -> T {
///     transport
/// }
/// ```
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub trait MaybeSend {}
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync` natively; no bound on `wasm32-unknown-unknown`.
///
/// ```
/// use group_call::{MaybeSync, Transport};
///
/// /// A transport that can be kept wherever the client is.
/// fn kept<T: Transport + MaybeSync>(transport: T) -> T {
///     transport
/// }
/// ```
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub trait MaybeSync: Sync {}
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync` natively; no bound on `wasm32-unknown-unknown`.
///
/// ```
/// use group_call::{MaybeSync, Transport};
///
/// /// A transport that can be kept wherever the client is.
/// fn kept<T: Transport + MaybeSync>(transport: T) -> T {
///     transport
/// }
/// ```
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub trait MaybeSync {}
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
impl<T: ?Sized> MaybeSync for T {}

/// Sends requests. Implement it to use an HTTP library of your own.
///
/// The client decides what is sent, when, and how often. A transport makes one request per call of
/// [`send`](Self::send), never repeats one, and never follows a redirect.
///
/// ```
/// use group_call::{Body, Request, Response, Transport, TransportError};
///
/// struct Canned;
///
/// impl Transport for Canned {
///     async fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
///         assert_eq!(request.url, "https://api.example.com/group");
///         Ok(Response::new(200, br#"{"status":"success","message":"Thanks","data":{}}"#.to_vec()))
///     }
///     async fn sleep(&self, _ms: f64) {
///         std::future::pending().await
///     }
///     fn now(&self) -> f64 {
///         0.0
///     }
///     fn fresh_key(&self) -> String {
///         "key-1".into()
///     }
/// }
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use group_call::{Client, GroupCall};
///
/// let client = Client::with_transport("https://api.example.com/group", Canned);
/// let call = GroupCall::new("u1", "g1", "2024-02-29T12:00:00Z".parse()?);
/// assert_eq!(client.group(&call).await?.message, "Thanks");
/// # Ok(())
/// # }
/// # struct Noop;
/// # impl std::task::Wake for Noop { fn wake(self: std::sync::Arc<Self>) {} }
/// # let waker = std::sync::Arc::new(Noop).into();
/// # let done = std::pin::pin!(example()).poll(&mut std::task::Context::from_waker(&waker));
/// # use std::future::Future;
/// # assert!(matches!(done, std::task::Poll::Ready(Ok(()))));
/// ```
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends one request, and returns as soon as the head of the response has arrived. Dropping the
    /// future ends the request.
    fn send(
        &self,
        request: Request<'_>,
    ) -> impl Future<Output = Result<Response, TransportError>> + MaybeSend;

    /// Waits this many milliseconds, or a little longer.
    fn sleep(&self, ms: f64) -> impl Future<Output = ()> + MaybeSend;

    /// Milliseconds of a clock that does not jump.
    fn now(&self) -> f64;

    /// A key that no other call has, such as a UUID: 1 to 255 of the characters `A-Z a-z 0-9 . _ :
    /// -`.
    fn fresh_key(&self) -> String;

    /// Milliseconds since 1970, for `sentAt` and for dates in answers.
    fn wall_ms(&self) -> i64 {
        crate::types::host_clock()
    }

    /// An unpredictable number, uniform in 0…1: it spreads the retries of many clients.
    fn random(&self) -> f64 {
        super::random::random()
    }
}

/// One request: a `POST`.
///
/// ```
/// // In a transport: headers are there to be copied.
/// fn headers_of(request: &group_call::Request<'_>) -> Vec<String> {
///     request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect()
/// }
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The endpoint, an absolute URL.
    pub url: &'a str,
    /// The headers, by their names in lower case.
    pub headers: &'a [(String, String)],
    /// The body, JSON text.
    pub body: &'a [u8],
    /// Whether the request should outlive the page that makes it.
    pub keepalive: bool,
}

/// Shows only the names of headers: their values hold credentials.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// The answer to one request.
///
/// ```
/// use group_call::Response;
///
/// let mut response = Response::new(429, b"{}".to_vec());
/// response.retry_after = Some("7".to_owned());
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// The status; 0 where a redirect hides it.
    pub status: u16,
    /// Whether this is a redirect. A 3xx counts as one in any case.
    pub redirected: bool,
    /// The `Retry-After` header.
    pub retry_after: Option<String>,
    /// The `Date` header.
    pub date: Option<String>,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The body.
    pub body: Body,
}

impl Response {
    /// An answer without headers.
    ///
    /// ```
    /// # use group_call::Response;
    /// let response = Response::new(503, Vec::new());
    /// assert_eq!(response.retry_after, None);
    /// ```
    pub fn new(status: u16, body: impl Into<Body>) -> Self {
        Response {
            status,
            redirected: false,
            retry_after: None,
            date: None,
            content_type: None,
            body: body.into(),
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
type BoxedRead = Pin<Box<dyn Future<Output = Result<Vec<u8>, TransportError>> + Send>>;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
type BoxedRead = Pin<Box<dyn Future<Output = Result<Vec<u8>, TransportError>>>>;

/// The body of an answer, already read or still to be read.
///
/// ```
/// use group_call::{Body, Response};
///
/// let read = Response::new(200, b"{}".to_vec());
/// let later = Response::new(200, Body::later(async { Ok(Vec::new()) }));
/// ```
pub struct Body(Source);

enum Source {
    Read(Vec<u8>),
    Later(BoxedRead),
}

impl Body {
    /// A body that `read` will resolve to. `read` need not go beyond [`MAX_ANSWER`] bytes, and must
    /// fail if the connection breaks off before.
    ///
    /// ```
    /// # use group_call::Body;
    /// let body = Body::later(async { Ok(b"{}".to_vec()) });
    /// ```
    pub fn later(
        read: impl Future<Output = Result<Vec<u8>, TransportError>> + MaybeSend + 'static,
    ) -> Self {
        Body(Source::Later(Box::pin(read)))
    }

    /// The first [`MAX_ANSWER`] bytes.
    pub(crate) async fn read(self) -> Result<Vec<u8>, TransportError> {
        let mut bytes = match self.0 {
            Source::Read(bytes) => bytes,
            Source::Later(read) => read.await?,
        };
        bytes.truncate(MAX_ANSWER);
        Ok(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Body(Source::Read(bytes))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// Why a request had no answer.
///
/// ```
/// # use group_call::TransportError;
/// assert_eq!(TransportError::new("connection refused").to_string(), "connection refused");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError {
    message: String,
    pub(crate) kind: Kind,
}

/// What a failure means for the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another attempt may get through.
    Network,
    /// There is no token to send with.
    #[cfg_attr(not(all(target_arch = "wasm32", feature = "js")), expect(dead_code))]
    Token,
}

impl TransportError {
    /// An error with this message. The client removes its credentials from the message before
    /// anybody sees it.
    ///
    /// ```
    /// # use group_call::TransportError;
    /// let error = TransportError::new("connection refused");
    /// ```
    pub fn new(message: impl Into<String>) -> Self {
        TransportError { message: message.into(), kind: Kind::Network }
    }

    /// The error for a token function that failed.
    #[cfg(all(target_arch = "wasm32", feature = "js"))]
    pub(crate) fn token(message: impl Into<String>) -> Self {
        TransportError { message: message.into(), kind: Kind::Token }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {}
