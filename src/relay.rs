//! A first-party `/group` in front of the service: all its decisions, as pure functions.
//!
//! > request head → [`decide`] → a [`Reply`], or "read the body"
//! > → [`body::read`] → verdicts, normalized → ([`context::merge`]) → delivery or [`queue`]
//! > → [`CallOutcome`] of each call → `answer` → status, headers, body
//!
//! The host streams the body in, calls the deployer's `authorize` and `enrich`, owns the sockets
//! and timers, and builds the response. Nothing here knows a clock or a credential.

pub mod body;
pub mod context;
pub mod ledger;
pub mod queue;
pub mod redelivery;

mod answer;
mod cors;
mod head;
mod outcome;

pub use answer::{Refusal, Reply};
pub use cors::Cors;
pub use head::{Config, Decision, Head, decide};
pub use outcome::{CallOutcome, Failure, Settled, Wording, answer, write_accepted};
