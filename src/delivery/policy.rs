//! How often a delivery is tried, and how long it may take.

/// How often a delivery is tried, and how long it may take. All times are in milliseconds.
///
/// ```
/// use group_call::Policy;
///
/// // A nightly job may wait longer than a visitor.
/// let patient = Policy { attempts: 20, deadline: 3_600_000.0, ..Policy::default() };
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// Attempts in all, including the first; 6 by default, enough to outlast a deploy of a few
    /// seconds. 0 counts as 1 here; a `Client` refuses it.
    pub attempts: u32,
    /// Upper bound of the wait after the first attempt, doubled after each further one; 500 by
    /// default.
    pub base: f64,
    /// Upper bound of every wait, apart from what `Retry-After` asks for; 60,000 by default.
    pub cap: f64,
    /// The retries that all calls of a client share, in points: see [`Budget`](super::Budget); 500
    /// by default. The host keeps the budget, as it outlives a delivery.
    pub budget: u32,
    /// Longest time for one attempt; 15,000 by default.
    pub timeout: f64,
    /// Longest time for the whole delivery, waits included; 45,000 by default.
    pub deadline: f64,
}

impl Policy {
    /// The defaults.
    ///
    /// ```
    /// # use group_call::Policy;
    /// assert_eq!(Policy::DEFAULT.deadline, 45_000.0);
    /// ```
    pub const DEFAULT: Self = Self {
        attempts: 6,
        base: 500.0,
        cap: 60_000.0,
        budget: 500,
        timeout: 15_000.0,
        deadline: 45_000.0,
    };
}

impl Default for Policy {
    fn default() -> Self {
        Self::DEFAULT
    }
}
