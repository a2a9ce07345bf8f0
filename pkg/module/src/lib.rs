//! The npm package's module: the crate `group-call` behind exports that take and return numbers.
//!
//! Calls cross as bytes in one reused buffer and answers as bytes in another; everything else is a
//! number. The module imports nothing. Nothing lives in an instance between two calls into it, so
//! an instance that has trapped is thrown away and a new one goes on, whatever is in flight.
//!
//! Built for any target other than WebAssembly, this is a plain library, for its tests and for the
//! generator of `protocol.ts`.

#![allow(
    rustdoc::private_intra_doc_links,
    reason = "nobody depends on this crate: its documentation is for those who change it"
)]

#[cfg(target_arch = "wasm32")]
mod alloc;
pub mod buffers;
pub mod call;
pub mod delivery;
#[cfg(any(feature = "relay", not(target_arch = "wasm32")))]
pub mod ledger;
#[cfg(not(target_arch = "wasm32"))]
pub mod protocol;
#[cfg(any(feature = "relay", not(target_arch = "wasm32")))]
pub mod relay;
pub mod urls;
