//! The state machine: the state of a delivery, and how each event changes it.

use super::{Answer, ErrorCode, Event, Outcome, Phase, Policy, Shared, Step};
use super::{larger, retry, smaller};

/// The delivery of one request.
///
/// Time is counted, not compared: only the clock's forward steps add to the time that has passed.
/// A clock that jumps back makes no wait negative or endless, and moves no deadline.
///
/// The fields are public only for hosts that keep a delivery outside of Rust.
///
/// ```
/// use group_call::Policy;
/// use group_call::delivery::{Delivery, Event, Step};
///
/// let mut delivery = Delivery::new(0.0);
/// let mut event = Event::Start { keepalive: false };
/// let mut clock = 0.0;
/// // A service that never answers: the deadline ends it.
/// loop {
///     match delivery.advance(&Policy::default(), event, clock, 0.5).expect("an event in its place") {
///         Step::Send { timeout, .. } => (event, clock) = (Event::Timeout, clock + timeout),
///         Step::Wait { ms } => (event, clock) = (Event::Woke, clock + ms),
///         Step::Done(outcome) => break assert_eq!((outcome.attempts, clock), (3, 45_000.0)),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    #[doc(hidden)]
    pub phase: Phase,
    /// Attempts made.
    #[doc(hidden)]
    pub attempts: u32,
    /// Milliseconds for the attempt or wait under way.
    #[doc(hidden)]
    pub timer: f64,
    /// Whether attempts may use `keepalive`, and so whether the one under way does.
    #[doc(hidden)]
    pub keepalive: bool,
    /// Why the delivery failed; `None` until it has.
    #[doc(hidden)]
    pub error: Option<ErrorCode>,
    /// Status of the last answer; at the end, of the one that the outcome is about. 0 where there
    /// is none.
    #[doc(hidden)]
    pub status: u16,
    /// How many seconds that answer asked to wait.
    #[doc(hidden)]
    pub retry_after: Option<f64>,
    /// The clock at the last event.
    #[doc(hidden)]
    pub clock: f64,
    /// Milliseconds since the beginning.
    #[doc(hidden)]
    pub elapsed: f64,
    /// The value of `elapsed` at which the timer fires.
    #[doc(hidden)]
    pub due: f64,
    /// Whether the last attempt ended with neither an answer nor a timeout.
    #[doc(hidden)]
    pub lost_connection: bool,
}

impl Delivery {
    /// A delivery whose deadline counts from `now`: milliseconds of any clock, preferably a
    /// monotonic one.
    ///
    /// ```
    /// # use group_call::delivery::Delivery;
    /// let delivery = Delivery::new(1_234.5);
    /// ```
    #[must_use]
    pub const fn new(now: f64) -> Self {
        Self {
            phase: Phase::Fresh,
            attempts: 0,
            timer: 0.0,
            keepalive: false,
            error: None,
            status: 0,
            retry_after: None,
            clock: now,
            elapsed: 0.0,
            due: 0.0,
            lost_connection: false,
        }
    }

    /// Takes in what happened at `now` and says what to do; `random` is uniform in 0…1.
    ///
    /// `None` means that the event does not belong here (an answer after its timeout, a second
    /// start, anything after the end). It changes nothing but the time counted, and the host goes
    /// on with what it was doing.
    ///
    /// ```
    /// use group_call::Policy;
    /// use group_call::delivery::{Delivery, Event};
    ///
    /// let mut delivery = Delivery::new(0.0);
    /// // Nothing waits yet that could be over.
    /// assert_eq!(delivery.advance(&Policy::default(), Event::Woke, 0.0, 0.5), None);
    /// ```
    pub fn advance(
        &mut self,
        policy: &Policy,
        event: Event<'_>,
        now: f64,
        random: f64,
    ) -> Option<Step> {
        self.advance_with(&mut Shared::unlimited(), policy, event, now, random)
    }

    /// [`advance`](Self::advance) for one delivery of a client: the budget and the pause that its
    /// other deliveries have left in `shared` hold for this one too.
    ///
    /// ```
    /// use group_call::Policy;
    /// use group_call::delivery::{Delivery, Event, Shared, Step};
    ///
    /// let policy = Policy { base: 0.0, ..Policy::default() };
    /// let mut shared = Shared::new(&policy);
    /// // Another delivery was told to wait.
    /// shared.pause.asked(429, 3.0, 0.0);
    /// let start = Event::Start { keepalive: false };
    /// let step = Delivery::new(1_000.0).advance_with(&mut shared, &policy, start, 1_000.0, 0.5);
    /// assert_eq!(step, Some(Step::Wait { ms: 2_000.0 }));
    /// ```
    pub fn advance_with(
        &mut self,
        shared: &mut Shared,
        policy: &Policy,
        event: Event<'_>,
        now: f64,
        random: f64,
    ) -> Option<Step> {
        self.take_in(shared, policy, event, now, random).then(|| self.step())
    }

    /// [`advance_with`](Self::advance_with) for a host that reads the step from the fields.
    ///
    /// Returns whether the event belonged here.
    #[doc(hidden)]
    pub fn take_in(
        &mut self,
        shared: &mut Shared,
        policy: &Policy,
        event: Event<'_>,
        now: f64,
        random: f64,
    ) -> bool {
        // Written so that a NaN adds nothing.
        self.elapsed += larger(now - self.clock, 0.0);
        self.clock = now;
        let expected = match event {
            Event::Abort => self.phase,
            Event::Start { .. } => Phase::Fresh,
            Event::Woke => Phase::Waiting,
            _ => Phase::Sending,
        };
        if self.phase != expected || self.phase == Phase::Over {
            return false;
        }
        match event {
            Event::Abort => self.fail(ErrorCode::Aborted),
            Event::Start { keepalive } => {
                self.keepalive = keepalive;
                self.next(shared, policy, random);
            }
            Event::Answer(answer) => self.answered(shared, policy, answer, random),
            Event::NetworkError => self.network_failed(shared, policy, random),
            Event::Timeout => {
                self.timer_ended();
                self.lost_connection = false;
                // A browser holds on to the connection of an aborted keepalive request for a while,
                // and has few: the next attempts must not wait for it.
                self.keepalive = false;
                self.retry(shared, policy, 0.0, true, random);
            }
            Event::Woke => {
                self.timer_ended();
                self.next(shared, policy, random);
            }
        }
        true
    }

    /// What to do in this state; nothing is sent before the start.
    fn step(&self) -> Step {
        match self.phase {
            Phase::Sending => Step::Send {
                attempt: self.attempts,
                timeout: self.timer,
                keepalive: self.keepalive,
            },
            Phase::Over => Step::Done(Outcome {
                error: self.error,
                attempts: self.attempts,
                http_status: (self.status != 0).then_some(self.status),
                retry_after: self.retry_after,
            }),
            Phase::Fresh | Phase::Waiting => Step::Wait { ms: self.timer },
        }
    }

    /// How many milliseconds are left until the deadline.
    fn left(&self, policy: &Policy) -> f64 {
        larger(policy.deadline - self.elapsed, 0.0)
    }

    /// Counts the time of a timer that has fired, for clocks that stood still meanwhile.
    fn timer_ended(&mut self) {
        self.elapsed = larger(self.elapsed, self.due);
    }

    fn start_timer(&mut self, phase: Phase, ms: f64) {
        self.phase = phase;
        self.timer = ms;
        self.due = self.elapsed + ms;
    }

    /// Goes on to the next attempt, or first to a wait for the end of a pause.
    fn next(&mut self, shared: &Shared, policy: &Policy, random: f64) {
        let paused = shared.pause.left(self.clock);
        if paused <= 0.0 {
            return self.send(policy, self.attempts.saturating_add(1));
        }
        // All of a client's calls wait for the same moment: jitter keeps them from colliding then.
        let ms = paused + retry::backoff(policy, 1, random);
        if ms >= self.left(policy) {
            return self.end_paused(shared, paused);
        }
        self.start_timer(Phase::Waiting, smaller(ms, retry::MAX_TIMER));
    }

    fn send(&mut self, policy: &Policy, attempt: u32) {
        let left = self.left(policy);
        if left <= 0.0 {
            return self.give_up();
        }
        self.attempts = attempt;
        let timeout = smaller(larger(policy.timeout, 0.0), left);
        self.start_timer(Phase::Sending, smaller(timeout, retry::MAX_TIMER));
    }

    fn answered(&mut self, shared: &mut Shared, policy: &Policy, answer: Answer<'_>, random: f64) {
        let status = answer.status;
        self.status = status;
        self.retry_after = None;
        if retry::is_retried(status) && !answer.redirected {
            self.lost_connection = false;
            let asked = answer
                .retry_after
                .and_then(|value| retry::retry_after(value, answer.date, answer.wall_ms));
            self.retry_after = asked;
            self.retry(shared, policy, asked.unwrap_or(0.0), false, random);
            // Only now: for this delivery, its own answer is a floor exact to the millisecond. The
            // pause is a moment of the clock, a sum that may have been rounded.
            if let Some(seconds) = asked {
                shared.pause.asked(status, seconds, self.clock);
            }
            return;
        }
        match status {
            _ if answer.redirected => self.end(Some(ErrorCode::UpstreamError)),
            200..=299 => self.end(None),
            _ => self.end(Some(ErrorCode::from_status(status))),
        }
    }

    /// Browsers refuse keepalive requests for reasons of their own, such as a budget shared with
    /// every script on the page; so the failure of one says nothing about the network, and the
    /// attempt is repeated without `keepalive`. That happens only once, as nothing sets it again.
    fn network_failed(&mut self, shared: &mut Shared, policy: &Policy, random: f64) {
        self.lost_connection = true;
        if self.keepalive {
            self.keepalive = false;
            return self.send(policy, self.attempts);
        }
        self.retry(shared, policy, 0.0, false, random);
    }

    /// Waits for the next attempt, or ends if there is to be none; `floor` is in seconds.
    fn retry(
        &mut self,
        shared: &mut Shared,
        policy: &Policy,
        floor: f64,
        after_timeout: bool,
        random: f64,
    ) {
        if self.attempts >= policy.attempts || floor > retry::MAX_RETRY_AFTER {
            return self.give_up();
        }
        let floor = floor * 1000.0;
        let paused = shared.pause.left(self.clock);
        let wait = larger(paused, floor) + retry::backoff(policy, self.attempts, random);
        let ms = smaller(wait, retry::MAX_TIMER);
        // A wait that ends exactly at the deadline leaves no time for an attempt.
        if ms >= self.left(policy) {
            return if paused > floor { self.end_paused(shared, paused) } else { self.give_up() };
        }
        if !shared.budget.spend(after_timeout) {
            return self.give_up();
        }
        self.start_timer(Phase::Waiting, ms);
    }

    /// Ends because the pause outlasts the time left, with the error of the answer that asked for
    /// it.
    fn end_paused(&mut self, shared: &Shared, paused: f64) {
        self.status = shared.pause.status();
        // In whole milliseconds: a rounding error in the clock's sum must not become a whole
        // second.
        self.retry_after = Some((paused.floor() / 1000.0).ceil());
        self.end(Some(ErrorCode::from_status(self.status)));
    }

    /// Ends with the last attempt's code; but a timeout says less than an earlier answer.
    fn give_up(&mut self) {
        if self.lost_connection {
            self.fail(ErrorCode::NetworkError);
        } else if self.status != 0 {
            self.end(Some(ErrorCode::from_status(self.status)));
        } else {
            self.fail(ErrorCode::Timeout);
        }
    }

    /// Ends for a reason that did not come with an answer.
    fn fail(&mut self, error: ErrorCode) {
        self.status = 0;
        self.retry_after = None;
        self.end(Some(error));
    }

    fn end(&mut self, error: Option<ErrorCode>) {
        self.phase = Phase::Over;
        self.error = error;
    }
}
