//! The module of the npm package: the crate `group-call` behind exports that take and give numbers.
//!
//! Calls cross as bytes in one reused buffer and answers as bytes in another; everything else is a
//! number. The module imports nothing. Nothing lives in an instance between two calls into it, so
//! an instance that has trapped is thrown away and a new one goes on, whatever is in flight.
//!
//! Built for any other target than WebAssembly, this is a plain library: for its tests, and for
//! the generator of `protocol.ts`.

#[cfg(target_arch = "wasm32")]
mod alloc;
mod buffers;
mod call;
mod delivery;
#[cfg(not(target_arch = "wasm32"))]
pub mod protocol;
#[cfg(any(feature = "relay", not(target_arch = "wasm32")))]
mod relay;
mod urls;

pub use buffers::{input, output, output_len};
pub use call::{seed, validate};
pub use delivery::{advance, halve, split};
#[cfg(any(feature = "relay", not(target_arch = "wasm32")))]
pub use relay::{
    relay_answer, relay_body, relay_decide, relay_enrich, relay_is_queued, relay_message,
    relay_next, relay_read_message, relay_refuse,
};
