//! Delivering a request: attempts, waits and the end, as a machine without any input or output.
//!
//! The host starts a [`Delivery`], does what each [`Step`] says (send, wait, stop) and reports
//! what happened as an [`Event`]. Clock and randomness come in as arguments, so twelve hours of
//! retries are a test of a few milliseconds.
//!
//! ```
//! use group_call::Policy;
//! use group_call::delivery::{Delivery, Event, Step};
//!
//! let (policy, mut clock) = (Policy::default(), 0.0);
//! let mut delivery = Delivery::new(clock);
//! let step = delivery.advance(&policy, Event::Start { keepalive: false }, clock, 0.5);
//! assert_eq!(step, Some(Step::Send { attempt: 1, timeout: 15_000.0, keepalive: false }));
//!
//! clock += 20.0;
//! let step = delivery.advance(&policy, Event::NetworkError, clock, 0.5);
//! assert_eq!(step, Some(Step::Wait { ms: 250.0 }));
//! ```

pub mod batch;
mod budget;
mod error_code;
mod pause;
pub mod retry;
mod shared;
#[cfg(test)]
mod tests;

pub use budget::Budget;
pub use error_code::ErrorCode;
pub use pause::Pause;
pub use shared::Shared;

/// What the caller's options say about delivery. All times are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// Attempts in all, the first one included; 6 by default, which outlive a deploy of some
    /// seconds. 0 counts as 1.
    pub attempts: u32,
    /// Bound of the wait after the first attempt, doubled after each further one; 500 by default.
    pub base: f64,
    /// Bound of every wait, what `Retry-After` asks for aside; 60,000 by default.
    pub cap: f64,
    /// Retries that all calls of a client share, in points: see [`Budget`]; 500 by default. The host
    /// keeps it, as it outlives a delivery.
    pub budget: u32,
    /// Longest time for one attempt; 15,000 by default.
    pub timeout: f64,
    /// Longest time for the whole delivery, waits included; 45,000 by default.
    pub deadline: f64,
}

impl Policy {
    /// What holds where the caller says nothing.
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

/// What the host reports.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    /// Begin; with `keepalive` the host would like its requests to outlive the page.
    Start {
        /// Whether attempts may be sent with `keepalive`.
        keepalive: bool,
    },
    /// The attempt was answered.
    Answer(Answer<'a>),
    /// The attempt ended without an answer: `fetch` rejected or threw, whatever it threw.
    NetworkError,
    /// The attempt's time ran out.
    Timeout,
    /// The wait is over. The host's timer is believed, whatever the clock says.
    Woke,
    /// The caller no longer wants the call.
    Abort,
}

/// What delivery needs to know of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The status; 0 for an opaque redirect.
    pub status: u16,
    /// Whether this is a redirect, followed or not. A 3xx is one without being told.
    pub redirected: bool,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a [u8]>,
    /// The `Date` header.
    pub date: Option<&'a [u8]>,
    /// The host's clock, in milliseconds since the epoch; needed where `date` is missing.
    pub wall_ms: i64,
}

/// What the host has to do next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Send the request: the same bytes and the same key each time.
    Send {
        /// Number of the attempt, from 1. One that is repeated without `keepalive` keeps its number.
        attempt: u32,
        /// Milliseconds until [`Event::Timeout`]; never past the deadline.
        timeout: f64,
        /// Whether the request may be sent with `keepalive`.
        keepalive: bool,
    },
    /// Wait, then report [`Event::Woke`].
    Wait {
        /// Milliseconds. A host whose timers cut fractions rounds them up.
        ms: f64,
    },
    /// The delivery is over.
    Done(Outcome),
}

/// How a delivery ended.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Why it failed; `None` where the answer is a 2xx, on whose body the profile decides.
    pub error: Option<ErrorCode>,
    /// Attempts made; 0 where the delivery ended before the first.
    pub attempts: u32,
    /// Status of the answer that `error` speaks of.
    pub http_status: Option<u16>,
    /// Seconds that this answer asked to wait, if its status is one that is retried.
    pub retry_after: Option<f64>,
}

/// Where a delivery is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Not begun.
    #[default]
    Fresh,
    /// An attempt is under way.
    Sending,
    /// A wait is.
    Waiting,
    /// It has ended.
    Over,
}

/// The delivery of one request.
///
/// Time is counted, not compared: only the forward steps of the clock add to what has passed.
/// A clock that jumps back makes no wait negative or endless, and gives no time away.
///
/// The fields are public for hosts that keep a delivery outside of Rust, and mean nothing to others.
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
    /// An attempt may use `keepalive`, and the one under way does.
    #[doc(hidden)]
    pub keepalive: bool,
    /// Why the delivery failed; `None` until it has.
    #[doc(hidden)]
    pub error: Option<ErrorCode>,
    /// Status of the last retryable answer; at the end, of the outcome's. 0 where there is none.
    #[doc(hidden)]
    pub status: u16,
    /// Seconds that this answer asked to wait.
    #[doc(hidden)]
    pub retry_after: Option<f64>,
    /// The clock at the last event.
    #[doc(hidden)]
    pub clock: f64,
    /// Milliseconds since the beginning.
    #[doc(hidden)]
    pub elapsed: f64,
    /// Value of `elapsed` at which the timer ends.
    #[doc(hidden)]
    pub due: f64,
    /// The last attempt failed without an answer or a timeout.
    #[doc(hidden)]
    pub lost_connection: bool,
}

impl Delivery {
    /// A delivery whose deadline counts from `now`: milliseconds of any clock, best a monotonic one.
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
    /// `None`: the event does not belong here (an answer after its timeout, a second start,
    /// anything after the end). It changes nothing, and the host goes on with what it was doing.
    pub fn advance(
        &mut self,
        policy: &Policy,
        event: Event<'_>,
        now: f64,
        random: f64,
    ) -> Option<Step> {
        self.advance_with(&mut Shared::unlimited(), policy, event, now, random)
    }

    /// [`advance`](Self::advance) for a delivery of a client: what its other deliveries have met
    /// holds for this one too.
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
    /// Answers whether the event belonged here.
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
                // A browser holds the connection of an aborted keepalive request for a while, and
                // has few: the next attempts must not wait for it.
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

    /// What is to be done in this state; nothing is sent before the start.
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

    /// Milliseconds left to the deadline.
    fn left(&self, policy: &Policy) -> f64 {
        larger(policy.deadline - self.elapsed, 0.0)
    }

    /// Counts the time of a timer that has fired, for clocks that stand still meanwhile.
    fn timer_ended(&mut self) {
        self.elapsed = larger(self.elapsed, self.due);
    }

    fn start_timer(&mut self, phase: Phase, ms: f64) {
        self.phase = phase;
        self.timer = ms;
        self.due = self.elapsed + ms;
    }

    /// The next attempt, or before it a wait for the end of a pause.
    fn next(&mut self, shared: &Shared, policy: &Policy, random: f64) {
        let paused = shared.pause.left(self.clock);
        if paused <= 0.0 {
            return self.send(policy, self.attempts.saturating_add(1));
        }
        // All of a client's calls wait for the same moment: jitter keeps them from meeting there.
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
            // Only now: to this delivery its own answer is a floor to the millisecond, which the same
            // time as a moment of the clock is not, for the rounding of that sum.
            if let Some(seconds) = asked {
                shared.pause.asked(status, seconds, self.clock);
            }
            return;
        }
        match status {
            _ if answer.redirected => self.end(Some(ErrorCode::UpstreamError)),
            200..=299 => {
                shared.budget.succeeded();
                self.end(None);
            }
            _ => self.end(Some(ErrorCode::from_status(status))),
        }
    }

    /// Browsers refuse keepalive requests for reasons of their own, such as a budget shared with
    /// every script on the page; so the failure of one says nothing about the network, and the
    /// attempt is repeated without. That happens once, as nothing sets `keepalive` again.
    fn network_failed(&mut self, shared: &mut Shared, policy: &Policy, random: f64) {
        self.lost_connection = true;
        if self.keepalive {
            self.keepalive = false;
            return self.send(policy, self.attempts);
        }
        self.retry(shared, policy, 0.0, false, random);
    }

    /// Waits for the next attempt, or ends where there is none: `floor` is in seconds.
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
        // A wait that ends at the deadline itself leaves no time for an attempt.
        if ms >= self.left(policy) {
            return if paused > floor { self.end_paused(shared, paused) } else { self.give_up() };
        }
        if !shared.budget.spend(after_timeout) {
            return self.give_up();
        }
        self.start_timer(Phase::Waiting, ms);
    }

    /// Ends since the pause is longer than there is time, as the call ended that it was told to.
    fn end_paused(&mut self, shared: &Shared, paused: f64) {
        self.status = shared.pause.status();
        // In whole milliseconds: the rounding of a clock's sum must not become one second more.
        self.retry_after = Some((paused.floor() / 1000.0).ceil());
        self.end(Some(ErrorCode::from_status(self.status)));
    }

    /// Ends with the last attempt's code; a timeout tells less than an answer before it.
    fn give_up(&mut self) {
        if self.lost_connection {
            self.fail(ErrorCode::NetworkError);
        } else if self.status != 0 {
            self.end(Some(ErrorCode::from_status(self.status)));
        } else {
            self.fail(ErrorCode::Timeout);
        }
    }

    /// Ends for a reason that is no answer's.
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

/// The larger number; `or` where one is none. (`f64::max` is that too, in many more instructions
/// of WebAssembly.)
fn larger(number: f64, or: f64) -> f64 {
    if number > or { number } else { or }
}

/// The smaller number; `or` where one is none.
fn smaller(number: f64, or: f64) -> f64 {
    if number < or { number } else { or }
}
