//! What the deliveries of one client share.

use super::{Budget, Pause, Policy};

/// What the deliveries of one client have learnt about its endpoint. It outlives each of them, and
/// the host keeps it.
///
/// ```
/// use group_call::Policy;
/// use group_call::delivery::{Delivery, Event, Shared, Step};
///
/// let policy = Policy { base: 0.0, ..Policy::DEFAULT };
/// let mut shared = Shared::new(&policy);
/// shared.pause.asked(429, 2.0, 0.0);
/// let start = Event::Start { keepalive: false };
/// let step = Delivery::new(500.0).advance_with(&mut shared, &policy, start, 500.0, 0.5);
/// assert_eq!(step, Some(Step::Wait { ms: 1_500.0 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shared {
    /// The retries that are left.
    pub budget: Budget,
    /// The pause that the service has asked for.
    pub pause: Pause,
}

impl Shared {
    /// A full budget, and no pause.
    ///
    /// ```
    /// use group_call::Policy;
    /// use group_call::delivery::{Budget, Shared};
    ///
    /// assert_eq!(Shared::new(&Policy::default()).budget, Budget::new(500));
    /// ```
    #[must_use]
    pub fn new(policy: &Policy) -> Self {
        Self { budget: Budget::new(policy.budget), pause: Pause::default() }
    }

    /// For a delivery that shares nothing.
    pub(super) fn unlimited() -> Self {
        Self { budget: Budget::new(u32::MAX), pause: Pause::default() }
    }
}
