//! Delivers a request: attempts, waits and the end, as a state machine without I/O.
//!
//! The host starts a [`Delivery`], does what each [`Step`] says (send, wait, stop) and reports
//! what happened as an [`Event`]. Clock and randomness come in as arguments, so a test of twelve
//! hours of retries takes a few milliseconds.
//!
//! ```
//! use group_call::Policy;
//! use group_call::delivery::{Delivery, Event, Step};
//!
//! let (policy, mut clock) = (Policy::default(), 0.0);
//! let mut delivery = Delivery::new(clock);
//! let step = delivery.advance(&policy, Event::Start { keepalive: false }, clock, 0.5);
//! assert_eq!(step, Some(Step::Send { attempt: 1, timeout: 15_000.0, keepalive: false }));
//!
//! clock += 20.0;
//! let step = delivery.advance(&policy, Event::NetworkError, clock, 0.5);
//! assert_eq!(step, Some(Step::Wait { ms: 250.0 }));
//! ```

pub mod batch;
mod budget;
mod error_code;
mod event;
pub mod keepalive;
mod machine;
mod pause;
mod policy;
pub mod retry;
mod shared;
#[cfg(test)]
mod tests;

pub use budget::Budget;
pub use error_code::ErrorCode;
pub use event::{Answer, Event, MAX_ANSWER, MAX_MESSAGE, Outcome, Phase, Step};
pub use machine::Delivery;
pub use pause::Pause;
pub use policy::Policy;
pub use shared::Shared;

/// The larger number; `or` if one of them is NaN. (`f64::max` would do, but takes many more
/// WebAssembly instructions.)
fn larger(number: f64, or: f64) -> f64 {
    if number > or { number } else { or }
}

/// The smaller number; `or` if one of them is NaN.
fn smaller(number: f64, or: f64) -> f64 {
    if number < or { number } else { or }
}
