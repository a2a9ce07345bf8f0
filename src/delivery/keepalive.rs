//! How much `keepalive` requests may use at a time, over all scripts of a page.
//!
//! Browsers fail such requests beyond 64 KiB in flight. The host keeps the count, where every copy of
//! the package and of this crate finds it.

/// How many bytes of body may be in flight: 60 KiB, as other scripts of the page need some too.
///
/// ```
/// assert_eq!(group_call::delivery::keepalive::MAX_BYTES, 61_440);
/// ```
pub const MAX_BYTES: u32 = 60 * 1024;

/// How many requests may be in flight.
///
/// ```
/// assert_eq!(group_call::delivery::keepalive::MAX_REQUESTS, 8);
/// ```
pub const MAX_REQUESTS: u32 = 8;
