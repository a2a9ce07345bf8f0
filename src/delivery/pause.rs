//! The pause that a service has asked for, which applies to all calls of a client.

/// The longest pause, in seconds: a day. A mistaken answer must not silence a client for good.
const LONGEST: f64 = 86_400.0;

/// After a 429 or 503 with `Retry-After`, nothing is sent to that endpoint until the time is up.
///
/// Times are milliseconds of the clock that deliveries go by.
///
/// ```
/// use group_call::delivery::Pause;
///
/// let mut pause = Pause::default();
/// pause.asked(429, 2.0, 1_000.0);
/// assert_eq!(pause.left(1_500.0), 1_500.0);
/// assert_eq!(pause.left(3_000.0), 0.0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pause {
    until: f64,
    status: u16,
}

impl Pause {
    /// Takes in what an answer has asked for. With a status other than 429 and 503, that concerns
    /// only the delivery that was answered, and changes nothing here.
    ///
    /// ```
    /// # use group_call::delivery::Pause;
    /// let mut pause = Pause::default();
    /// pause.asked(503, 2.0, 0.0);
    /// // A shorter one ends no longer one.
    /// pause.asked(429, 1.0, 0.0);
    /// assert_eq!(pause.left(0.0), 2_000.0);
    /// ```
    pub fn asked(&mut self, status: u16, seconds: f64, now: f64) {
        let seconds = if seconds > LONGEST { LONGEST } else { seconds };
        let until = now + seconds * 1000.0;
        if matches!(status, 429 | 503) && until > self.until {
            *self = Self { until, status };
        }
    }

    /// A pause until this time, asked for by an answer with this status.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(until: f64, status: u16) -> Self {
        Self { until, status }
    }

    /// When it is over.
    #[doc(hidden)]
    #[must_use]
    pub const fn until(&self) -> f64 {
        self.until
    }

    /// How many milliseconds of it are left.
    ///
    /// ```
    /// # use group_call::delivery::Pause;
    /// assert_eq!(Pause::default().left(0.0), 0.0);
    /// ```
    #[must_use]
    pub fn left(&self, now: f64) -> f64 {
        let left = self.until - now;
        if self.status != 0 && left > 0.0 { left } else { 0.0 }
    }

    /// The status of the answer that asked for it; 0 if none has.
    ///
    /// ```
    /// # use group_call::delivery::Pause;
    /// let mut pause = Pause::default();
    /// pause.asked(503, 2.0, 0.0);
    /// assert_eq!(pause.status(), 503);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }
}

#[cfg(test)]
mod tests {
    use super::Pause;

    #[test]
    fn the_longest_pause_holds() {
        let mut pause = Pause::default();
        assert_eq!((pause.left(0.0), pause.status()), (0.0, 0));
        pause.asked(503, 10.0, 0.0);
        pause.asked(429, 1.0, 0.0);
        pause.asked(500, 60.0, 0.0);
        assert_eq!((pause.left(0.0), pause.status()), (10_000.0, 503));
    }
}
