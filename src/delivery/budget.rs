//! The retry budget of a client: a token bucket, so that a service that stays down is not asked
//! several times for every call.

/// Points that pay for retries, shared by all calls of a client.
///
/// ```
/// use group_call::delivery::Budget;
///
/// let mut budget = Budget::new(10);
/// assert!(budget.spend(false) && budget.spend(false));
/// assert!(!budget.spend(false), "the calls that follow end at their first failure");
/// (0..5).for_each(|_| budget.succeeded());
/// assert!(budget.spend(false));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    left: u32,
    full: u32,
}

impl Budget {
    /// What a retry costs.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let mut budget = Budget::new(500);
    /// budget.spend(false);
    /// assert_eq!(budget, Budget::after(500, Budget::RETRY));
    /// ```
    pub const RETRY: u32 = 5;

    /// What a retry costs after a timeout, the failure that holds up both sides longest.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let mut budget = Budget::new(500);
    /// budget.spend(true);
    /// assert_eq!(budget, Budget::after(500, Budget::AFTER_TIMEOUT));
    /// ```
    pub const AFTER_TIMEOUT: u32 = 10;

    /// A full budget.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// assert!(Budget::new(5).can_retry(false));
    /// ```
    #[must_use]
    pub const fn new(full: u32) -> Self {
        Self { left: full, full }
    }

    /// A budget of which this much has been spent.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// assert_eq!(Budget::after(500, 20).spent(), 20);
    /// ```
    #[must_use]
    pub const fn after(full: u32, spent: u32) -> Self {
        Self { left: full.saturating_sub(spent), full }
    }

    /// What has been spent and not yet earned back.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let mut budget = Budget::new(500);
    /// budget.spend(false);
    /// assert_eq!(budget.spent(), 5);
    /// ```
    #[must_use]
    pub const fn spent(&self) -> u32 {
        self.full - self.left
    }

    /// Whether another retry can be paid for.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let budget = Budget::new(7);
    /// assert!(budget.can_retry(false) && !budget.can_retry(true));
    /// ```
    #[must_use]
    pub const fn can_retry(&self, after_timeout: bool) -> bool {
        self.left >= Self::cost(after_timeout)
    }

    /// Pays for a retry; returns whether there was enough.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let mut budget = Budget::new(5);
    /// assert!(budget.spend(false));
    /// assert!(!budget.spend(false));
    /// ```
    pub const fn spend(&mut self, after_timeout: bool) -> bool {
        let enough = self.can_retry(after_timeout);
        if enough {
            self.left -= Self::cost(after_timeout);
        }
        enough
    }

    /// A call was accepted: one point comes back.
    ///
    /// ```
    /// # use group_call::delivery::Budget;
    /// let mut budget = Budget::after(500, 5);
    /// budget.succeeded();
    /// assert_eq!(budget.spent(), 4);
    /// ```
    pub const fn succeeded(&mut self) {
        if self.left < self.full {
            self.left += 1;
        }
    }

    const fn cost(after_timeout: bool) -> u32 {
        if after_timeout { Self::AFTER_TIMEOUT } else { Self::RETRY }
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn a_service_that_is_down_gets_a_hundred_retries_for_a_thousand_calls() {
        let mut budget = Budget::new(500);
        let retries = (0..1000).map(|_| (0..5).take_while(|_| budget.spend(false)).count());
        assert_eq!(retries.sum::<usize>(), 100);
    }

    #[test]
    fn timeouts_cost_twice_and_success_never_overfills() {
        let mut budget = Budget::new(20);
        budget.succeeded();
        assert!(budget.spend(true) && budget.spend(true));
        assert!(!budget.can_retry(true) && !budget.can_retry(false));
    }
}
