//! `group()` in Rust: validates, normalizes and delivers (feature `client`).

mod answer;
mod batch;
mod default_transport;
pub(crate) mod deliver;
pub(crate) mod host;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) mod js_value;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod keepalive;
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
mod native;
pub(crate) mod profile;
pub(crate) mod race;
mod random;
pub(crate) mod redact;
pub(crate) mod settings;
pub(crate) mod transport;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) mod web;

use std::fmt;
use std::sync::Arc;

use crate::call::is_key;
use crate::delivery::Policy;
use crate::issue::UPDATED;
use crate::types::{Checked, GroupAnswer, GroupCall, GroupError, Rules};
use deliver::{Delivered, Link, Shared};
use profile::Parcel;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
use settings::Keepalive;
use settings::{Settings, invalid};

pub use default_transport::DefaultTransport;
#[cfg(not(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown"))))]
pub use default_transport::NoTransport;
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use native::ReqwestTransport;
pub use transport::{Body, MaybeSend, MaybeSync, Request, Response, Transport, TransportError};
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub use web::WebTransport;

/// Sends calls to one endpoint. Cheap to clone; clones share the retry budget and any pause that
/// the service has asked for.
///
/// Options are checked when a call is made: a bad one fails with
/// [`ErrorCode::InvalidOptions`](crate::ErrorCode::InvalidOptions).
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "reqwest")] {
/// use group_call::{Client, GroupCall};
///
/// let client = Client::new("https://api.example.com/group").token("write-key");
/// let mut call = GroupCall::new("user123", "account123", "2024-02-29T12:00:00Z".parse()?);
/// call.traits.name = "Acme Inc".into();
/// let answer = client.group(&call).await?;
/// println!("{}", answer.message);
/// # }
/// # Ok(())
/// # }
/// ```
pub struct Client<T = DefaultTransport> {
    settings: Arc<Settings>,
    shared: Arc<Shared>,
    transport: Arc<T>,
}

impl<T> Clone for Client<T> {
    fn clone(&self) -> Self {
        Client {
            settings: Arc::clone(&self.settings),
            shared: Arc::clone(&self.shared),
            transport: Arc::clone(&self.transport),
        }
    }
}

/// Shows no credential.
impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// Sends one call with the default options; see [`Client::group`].
///
/// # Errors
/// As [`Client::group`].
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "reqwest")] {
/// use group_call::{GroupCall, group};
///
/// let call = GroupCall::new("user123", "account123", "2024-02-29T12:00:00Z".parse()?);
/// group(&call, "https://api.example.com/group").await?;
/// # }
/// # Ok(())
/// # }
/// ```
#[cfg(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown")))]
pub async fn group(call: &GroupCall, endpoint: &str) -> Result<GroupAnswer, GroupError> {
    Client::new(endpoint).group(call).await
}

#[cfg(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown")))]
impl Client {
    /// A client for the service at `endpoint`: an absolute URL or, in a page, a path.
    ///
    /// Natively it needs the feature `reqwest`.
    ///
    /// ```
    /// # use group_call::Client;
    /// let client = Client::new("https://api.example.com/group");
    /// ```
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self::with_transport(endpoint, DefaultTransport::default())
    }
}

#[expect(clippy::manual_async_fn, reason = "the signatures promise that the futures are Send")]
impl<T: Transport> Client<T> {
    /// A client over a transport of your own; see [`Transport`].
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")] {
    /// use group_call::{Client, ReqwestTransport};
    ///
    /// let client = Client::with_transport("https://api.example.com/group", ReqwestTransport::default());
    /// # }
    /// ```
    pub fn with_transport(endpoint: impl Into<String>, transport: T) -> Self {
        let settings = Settings::new(endpoint.into());
        Client {
            shared: Arc::new(Shared::new(&settings.policy)),
            settings: Arc::new(settings),
            transport: Arc::new(transport),
        }
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    /// The credential, sent in the form that the profile asks for. It never appears in `Debug` output
    /// or messages.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")] {
    /// # use group_call::Client;
    /// let client = Client::new("https://api.example.com/group").token("write-key");
    /// assert!(!format!("{client:?}").contains("write-key"));
    /// # }
    /// ```
    pub fn token(self, token: impl Into<String>) -> Self {
        self.set(|settings| settings.token = Some(token.into()))
    }

    /// An extra header, which overrides the profile's header of that name, and any set here before.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")] {
    /// # use group_call::Client;
    /// let client = Client::new("https://api.example.com/group").header("X-Source", "signup");
    /// # }
    /// ```
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into().to_ascii_lowercase();
        self.set(|settings| {
            settings.headers.retain(|(other, _)| *other != name);
            settings.headers.push((name, value.into()));
        })
    }

    /// Attempts, waits and deadlines. This gives the client a fresh, full retry budget.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")] {
    /// use group_call::{Client, Policy};
    ///
    /// let patient = Policy { attempts: 10, deadline: 120_000.0, ..Policy::default() };
    /// let client = Client::new("https://api.example.com/group").policy(patient);
    /// # }
    /// ```
    pub fn policy(mut self, policy: Policy) -> Self {
        self.shared = Arc::new(Shared::new(&policy));
        self.set(|settings| settings.policy = policy)
    }

    /// The validation rules, and the service that they are for.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")] {
    /// use group_call::{Client, Profile, Rules};
    ///
    /// let rules = Rules { profile: Profile::Segment, ..Rules::default() };
    /// let client = Client::new("https://api.segment.io/v1/group").token("write-key").rules(rules);
    /// # }
    /// ```
    pub fn rules(self, rules: Rules) -> Self {
        self.set(|settings| settings.rules = rules)
    }

    /// Whether requests may outlive their page; `true` lets those of workers do so too. By default
    /// those of pages may, with at most 60 KiB and 8 such requests in flight.
    ///
    /// ```
    /// # use group_call::Client;
    /// let client = Client::new("/group").keepalive(false);
    /// ```
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub fn keepalive(self, on: bool) -> Self {
        self.set(|settings| settings.keepalive = if on { Keepalive::On } else { Keepalive::Off })
    }

    /// Validates, normalizes and sends a call, and retries where that may help.
    ///
    /// No earlier group is remembered. Dropping the future ends the attempt under way, and nothing
    /// more is sent.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::ErrorCode::InvalidRequest) with every issue for a bad
    /// call, of which nothing is sent; the other codes for failures on the way.
    ///
    /// ```no_run
    /// # async fn example<T: group_call::Transport>(client: group_call::Client<T>, call: group_call::GroupCall) {
    /// match client.group(&call).await {
    ///     Ok(answer) => println!("{}", answer.message),
    ///     Err(error) => eprintln!("{error}"),
    /// }
    /// # }
    /// ```
    pub fn group(
        &self,
        call: &GroupCall,
    ) -> impl Future<Output = Result<GroupAnswer, GroupError>> + MaybeSend {
        async { self.send(&call.check(&self.settings.rules)?).await }
    }

    /// [`group`](Self::group) with a key of your own, by which the service recognizes a repeated
    /// call: 1 to 255 of the characters `A-Z a-z 0-9 . _ : -`.
    ///
    /// # Errors
    /// As [`group`](Self::group).
    ///
    /// ```no_run
    /// # async fn example<T: group_call::Transport>(client: group_call::Client<T>, call: group_call::GroupCall) -> Result<(), group_call::GroupError> {
    /// // The same order again, after a crash say, is the same call.
    /// client.group_with_key(&call, "order-1234:group").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_with_key(
        &self,
        call: &GroupCall,
        key: &str,
    ) -> impl Future<Output = Result<GroupAnswer, GroupError>> + MaybeSend {
        async {
            if !is_key(key.as_bytes()) {
                return Err(invalid("key: expected text like ^[A-Za-z0-9._:-]{1,255}$"));
            }
            let checked = call
                .check(&self.settings.rules)
                .map_err(|error| GroupError { idempotency_key: Some(key.to_owned()), ..error })?;
            self.send_one(&checked, key.to_owned(), &()).await
        }
    }

    /// Sends a validated call, byte for byte.
    ///
    /// # Errors
    /// As [`group`](Self::group); [`ErrorCode::InvalidOptions`](crate::ErrorCode::InvalidOptions)
    /// if it was validated for another profile.
    ///
    /// ```no_run
    /// # async fn example<T: group_call::Transport>(client: group_call::Client<T>) -> Result<(), group_call::GroupError> {
    /// use group_call::{Checked, Rules};
    ///
    /// let text = br#"{"user_id":"u1","group_id":"g1","traits":{"balance":12345678901234567890},"timestamp":"2024-02-29"}"#;
    /// client.send(&Checked::from_json(text, &Rules::default())?).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(
        &self,
        checked: &Checked,
    ) -> impl Future<Output = Result<GroupAnswer, GroupError>> + MaybeSend {
        async { self.send_one(checked, self.transport.fresh_key(), &()).await }
    }

    /// Sends many calls, packed into as few requests as the profile allows, up to six in parallel.
    ///
    /// There is one result for each call, in order: a bad call never sinks a good one. Calls for the
    /// same user and group arrive in order. A batch request that is refused with 400 or 413 is
    /// halved until the culprit stands alone.
    ///
    /// # Errors
    /// Each call fails as in [`group`](Self::group); a bad option fails them all.
    ///
    /// ```no_run
    /// # async fn example<T: group_call::Transport>(client: group_call::Client<T>, calls: Vec<group_call::GroupCall>) {
    /// for result in client.group_batch(&calls).await {
    ///     if let Err(error) = result {
    ///         eprintln!("{error}");
    ///     }
    /// }
    /// # }
    /// ```
    pub fn group_batch(
        &self,
        calls: &[GroupCall],
    ) -> impl Future<Output = Vec<Result<GroupAnswer, GroupError>>> + MaybeSend {
        batch::send(self, calls)
    }

    #[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn from_parts(settings: Settings, shared: Arc<Shared>, transport: T) -> Self {
        Client { settings: Arc::new(settings), shared, transport: Arc::new(transport) }
    }

    #[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn transport(&self) -> &T {
        &self.transport
    }

    /// Sends one call under this key; an empty one means no key.
    pub(crate) async fn send_one<O: deliver::Observer>(
        &self,
        checked: &Checked,
        key: String,
        observer: &O,
    ) -> Result<GroupAnswer, GroupError> {
        let settings = &*self.settings;
        let url = settings.check()?;
        if checked.profile() != settings.rules.profile {
            return Err(invalid("rules: the call was judged for another profile"));
        }
        let key = checked.own_key().map_or(key, str::to_owned);
        let link = Link {
            transport: &*self.transport,
            observer,
            settings,
            shared: &self.shared,
            url: &url,
        };
        let parcel = Parcel {
            profile: settings.rules.profile,
            calls: &[checked],
            keys: std::slice::from_ref(&key),
            many: false,
        };
        let Delivered { attempts, outcome, .. } = link.deliver(&parcel).await;
        match outcome {
            Ok(answer) => Ok(accepted(checked, answer, attempts, key)),
            Err(mut error) => {
                error.warnings.extend(checked.warnings().iter().cloned());
                Err(error)
            }
        }
    }
}

/// The answer to an accepted call.
fn accepted(checked: &Checked, answer: answer::Answer, attempts: u32, key: String) -> GroupAnswer {
    let mut warnings = checked.warnings().to_vec();
    warnings.extend(answer.warnings);
    GroupAnswer {
        message: answer.message.unwrap_or_else(|| UPDATED.to_owned()),
        warnings,
        changes: checked.changes().to_vec(),
        attempts,
        idempotency_key: Some(key).filter(|key| !key.is_empty()),
        data: answer.data.unwrap_or_else(|| checked.json().to_vec()),
    }
}
