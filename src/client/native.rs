//! Requests over reqwest.

use std::time::{Duration, Instant};

use super::random::uuid;
use super::transport::{Body, Request, Response, Transport, TransportError};
use crate::delivery::MAX_ANSWER;

/// Carries requests over reqwest, on a tokio runtime.
///
/// ```
/// use group_call::{Client, ReqwestTransport};
///
/// // A reqwest client of your own, for a proxy or a certificate; it must follow no redirects.
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let client = Client::with_transport("https://api.example.com/group", ReqwestTransport::new(http));
/// # Ok::<(), reqwest::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Option<reqwest::Client>,
    started: Instant,
}

impl ReqwestTransport {
    /// Sends requests over this client, which must not follow redirects: they could carry the
    /// credential elsewhere.
    ///
    /// ```
    /// # use group_call::ReqwestTransport;
    /// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    /// let transport = ReqwestTransport::new(http);
    /// # Ok::<(), reqwest::Error>(())
    /// ```
    pub fn new(client: reqwest::Client) -> Self {
        ReqwestTransport { client: Some(client), started: Instant::now() }
    }
}

impl Default for ReqwestTransport {
    fn default() -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        // Without TLS roots no client can be built; each request then fails and says so.
        ReqwestTransport { client: client.ok(), started: Instant::now() }
    }
}

/// Says what went wrong, causes included, but without URLs, whose queries may hold secrets.
fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let mut message = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        message.push_str(": ");
        message.push_str(&cause.to_string());
        source = cause.source();
    }
    TransportError::new(message)
}

impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let client = self
            .client
            .as_ref()
            .ok_or_else(|| TransportError::new("reqwest could not be set up"))?;
        let mut outgoing = client.post(request.url).body(request.body.to_vec());
        for (name, value) in request.headers {
            // As browsers do: each Latin-1 character is one byte.
            let value: Vec<u8> = value.chars().map(|letter| letter as u8).collect();
            outgoing = outgoing.header(name, value);
        }
        let mut answer = outgoing.send().await.map_err(failed)?;
        let header = |name: &str| {
            let value = answer.headers().get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let mut response = Response::new(answer.status().as_u16(), Vec::new());
        // The caller's own client may have followed a redirect in spite of the rule.
        response.redirected = answer.url().as_str() != request.url;
        response.retry_after = header("retry-after");
        response.date = header("date");
        response.content_type = header("content-type");
        response.body = Body::later(async move {
            let mut bytes = Vec::new();
            while bytes.len() < MAX_ANSWER
                && let Some(chunk) = answer.chunk().await.map_err(failed)?
            {
                let room = MAX_ANSWER - bytes.len();
                bytes.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
            }
            Ok(bytes)
        });
        Ok(response)
    }

    async fn sleep(&self, ms: f64) {
        tokio::time::sleep(Duration::from_secs_f64((ms / 1000.0).clamp(0.0, 1e9))).await;
    }

    fn now(&self) -> f64 {
        self.started.elapsed().as_secs_f64() * 1000.0
    }

    fn fresh_key(&self) -> String {
        uuid()
    }
}
