//! What a caller may set about validation.

use chrono::{DateTime, Utc};

use crate::parse::{InvalidTraits, Limits};

/// How calls are judged.
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
    /// What becomes of bad described traits.
    pub invalid_traits: InvalidTraits,
    /// How large a call may be.
    pub limits: Limits,
    /// The service that the call is for: its limits and types.
    pub profile: Profile,
    /// The clock, for `future_timestamp` and two-digit years; `None`: the host's. Where the host has
    /// none (feature `serde` alone on `wasm32-unknown-unknown`), no time is in the future.
    pub now: Option<DateTime<Utc>>,
}

/// The wire form of a service.
///
/// ```
/// # use group_call::Profile;
/// assert_eq!(Profile::default().as_str(), "group");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// `POST /group`: one call a request, token as bearer, key as `Idempotency-Key`.
    #[default]
    Group,
    /// The Segment spec's `group` event; also RudderStack, Jitsu, Hightouch, Customer.io, Dittofeed.
    Segment,
    /// ThriveStack: arrays of calls, token as `x-api-key`.
    Thrivestack,
}

impl Profile {
    /// Every profile.
    pub const ALL: [Self; 3] = [Self::Group, Self::Segment, Self::Thrivestack];

    /// Its name, as the npm package's option `profile` has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::Group => "group",
            Profile::Segment => "segment",
            Profile::Thrivestack => "thrivestack",
        }
    }
}
