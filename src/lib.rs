//! Validates, normalizes and delivers one call: *this user belongs to that group, and the
//! group has these traits* (`POST /group` of customer-data services).
//!
//! The whole programme in a line:
//!
//! > JSON text → [`parse`] (read in place, every issue collected) → [`rules`] (normalize)
//! > → [`wire`] (bytes for the profile) → [`delivery`] (`Send` / `Wait` / `Done`)
//!
//! Everything here is a pure function of its arguments: the clock, randomness, fresh ids and
//! the URL parser come in from outside, no state outlives a call, and nothing does I/O: the host
//! owns the sockets and timers.
//!
//! ```
//! use group_call::{parse::{self, Options}, wire};
//!
//! let text = br#"{"user_id":" u1 ","group_id":7,"traits":{},"timestamp":"2024-02-29"}"#;
//! let verdict = parse::call(text, &Options::default(), &group_call::host::AsciiUrls);
//! let call = verdict.call.expect("a good call");
//! assert_eq!(
//!     wire::to_vec(&call, wire::Form::Group),
//!     br#"{"user_id":"u1","group_id":"7","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#,
//! );
//! assert_eq!(verdict.findings.changes(text).len(), 3);
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(group_call_module, feature(optimize_attribute))]

pub mod call;
pub mod delivery;
pub mod host;
pub mod issue;
pub mod json;
mod names;
pub mod parse;
pub mod relay;
pub mod rules;
pub mod scan;
pub mod wire;
