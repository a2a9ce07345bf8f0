//! Validates, normalizes and delivers one call: *this user belongs to that group, and the
//! group has these traits* (`POST /group` of customer-data services).
//!
//! A typed call, sent ([`Client`] comes with the default feature `client`; natively it also needs
//! the feature `reqwest`, or a [`Transport`] of your own):
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use group_call::{Client, GroupCall};
//!
//! let client = Client::new("https://api.example.com/group").token("write-key");
//! let mut call = GroupCall::new("user123", "account123", "2024-02-29T12:00:00Z".parse()?);
//! call.traits.name = "Acme Inc".into();
//! let answer = client.group(&call).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The core beneath it, which does no I/O:
//!
//! ```
//! use group_call::{AsciiUrls, Form, Options, validate};
//!
//! let text = br#"{"user_id":" u1 ","group_id":7,"traits":{},"timestamp":"2024-02-29"}"#;
//! let valid = validate(text, &Options::default(), &AsciiUrls)?;
//! assert_eq!(
//!     valid.call.to_json(Form::Group),
//!     br#"{"user_id":"u1","group_id":"7","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#,
//! );
//! # Ok::<(), group_call::Invalid>(())
//! ```
//!
//! * [`validate`]: JSON text → a [`Normalized`] call, or every [`Issue`] at once.
//! * [`delivery`]: when to send, wait and give up, as a state machine without I/O.
//!
//! The core is a pure function of its arguments: the clock, randomness, fresh ids and the URL parser
//! come in from outside, no state outlives a call, and nothing does I/O. Without features the crate
//! depends on nothing and runs on any target; the feature `url` adds `WhatwgUrls`, backed by the
//! crate `url`.

#![forbid(unsafe_code)]
#![cfg_attr(group_call_module, feature(optimize_attribute))]

mod call;
#[cfg(feature = "client")]
mod client;
pub mod delivery;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
mod export;
mod host;
mod issue;
mod names;
mod option_names;
mod parse;
#[doc(hidden)]
pub mod relay;
#[doc(hidden)]
pub mod rules;
#[doc(hidden)]
pub mod scan;
mod text;
#[cfg(feature = "serde")]
mod types;
mod wire;

pub use call::{Normalized, Profile};
#[cfg(all(
    feature = "client",
    not(any(feature = "reqwest", all(target_arch = "wasm32", target_os = "unknown")))
))]
pub use client::NoTransport;
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use client::ReqwestTransport;
#[cfg(all(feature = "client", target_arch = "wasm32", target_os = "unknown"))]
pub use client::WebTransport;
#[cfg(any(
    all(feature = "client", target_arch = "wasm32", target_os = "unknown"),
    feature = "reqwest"
))]
pub use client::group;
#[cfg(feature = "client")]
pub use client::{
    Body, Client, DefaultTransport, MaybeSend, MaybeSync, Request, Response, Transport,
    TransportError,
};
#[cfg(feature = "client")]
pub use delivery::MAX_ANSWER;
pub use delivery::{ErrorCode, Policy};
#[cfg(feature = "url")]
pub use host::WhatwgUrls;
pub use host::{AsciiUrls, Urls};
pub use issue::{Change, Code, Issue, PathKey, Rule};
pub use parse::{Invalid, InvalidTraits, Limits, Options, Valid, validate};
#[cfg(feature = "serde")]
pub use types::{Address, Checked, GroupAnswer, GroupCall, GroupError, GroupTraits, Rules, Trait};
pub use wire::Form;

/// For the npm package's module and for this repository's tests. Like `relay`, `rules` and `scan`,
/// it is not part of the crate's public interface: it may change in any release.
#[doc(hidden)]
pub mod internal {
    pub use crate::call::{MAX_KEY, is_key};
    pub use crate::issue::{INVALID_CALL, MISSING_FIELDS, UPDATED};
    pub use crate::issue::{NAME, Parent, Phrase, Problem, SENTENCES as FORMS, Sentence};
    pub use crate::names::{Known, NAMES, POSTAL_CODE, TraitKind};
    pub use crate::option_names::{OTHER_NAMES, OtherNames, meant};
    pub use crate::parse::{
        Finding, FindingKind, Findings, MOST as FINDINGS_LISTED, MOST_BYTES as PATHS_LISTED,
    };
    pub use crate::parse::{MAX_EVENT, Step, Verdict, call};
    pub use crate::wire::bytes;
}
