//! Options of validation.

use chrono::{DateTime, Utc};

use crate::call::Profile;
use crate::parse::{InvalidTraits, Limits};

/// How calls are validated.
///
/// ```
/// use group_call::{Limits, Profile, Rules};
///
/// let rules = Rules {
///     profile: Profile::Segment,
///     limits: Limits { bytes: 16_384, ..Limits::default() },
///     ..Rules::default()
/// };
/// assert_eq!(rules.now, None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// What becomes of described traits with bad values.
    pub invalid_traits: InvalidTraits,
    /// How large a call may be.
    pub limits: Limits,
    /// The service that the call is for: its limits and types.
    pub profile: Profile,
    /// The clock, for `future_timestamp` and two-digit years; `None` is the host's. If the host
    /// has none (with only the feature `serde` on `wasm32-unknown-unknown`), no time is in the
    /// future.
    pub now: Option<DateTime<Utc>>,
}
