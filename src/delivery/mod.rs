//! Delivering a request: attempts, waits and the end, as a machine without any input or output.
//!
//! The host starts a [`Delivery`], does what each [`Step`] says (send, wait, stop) and reports
//! what happened as an [`Event`]. Clock and randomness come in as arguments, so twelve hours of
//! retries are a test of a few milliseconds. Between two events the host may keep the delivery
//! as a record of plain numbers: when an instance of the module is lost, the calls in flight are not.

pub mod batch;
mod error_code;
pub mod retry;
#[cfg(test)]
mod tests;

pub use error_code::ErrorCode;

/// What the caller's options say about delivery. All times are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// Attempts in all, the first one included; 3 by default. 0 counts as 1.
    pub attempts: u32,
    /// Bound of the wait after the first attempt, doubled after each further one; 500 by default.
    pub base: f64,
    /// Bound of every wait, what `Retry-After` asks for aside; 60,000 by default.
    pub cap: f64,
    /// Longest time for one attempt; 15,000 by default.
    pub timeout: f64,
    /// Longest time for the whole delivery, waits included; 45,000 by default.
    pub deadline: f64,
}

impl Policy {
    /// What holds where the caller says nothing.
    pub const DEFAULT: Self =
        Self { attempts: 3, base: 500.0, cap: 60_000.0, timeout: 15_000.0, deadline: 45_000.0 };
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
    pub retry_after: Option<&'a str>,
    /// The `Date` header.
    pub date: Option<&'a str>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Fresh = 0,
    Sending = 1,
    Waiting = 2,
    Over = 3,
}

/// An answer, as far as the outcome tells of it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Answered {
    status: u16,
    retry_after: Option<f64>,
}

impl Answered {
    const fn new(status: u16) -> Self {
        Self { status, retry_after: None }
    }
}

/// The delivery of one request.
///
/// Time is counted, not compared: only the forward steps of the clock add to what has passed.
/// A clock that jumps back makes no wait negative or endless, and gives no time away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    phase: Phase,
    /// The clock at the last event.
    clock: f64,
    /// Milliseconds since the beginning.
    elapsed: f64,
    /// Value of `elapsed` at which the timer of the attempt or wait under way ends.
    due: f64,
    /// Attempts made.
    attempts: u32,
    /// Whether an attempt may use `keepalive`, and the one under way does.
    keepalive: bool,
    /// Whether the last attempt failed without an answer or a timeout.
    lost_connection: bool,
    /// The last answer that was no end, if any attempt had one.
    last_answer: Option<Answered>,
}

impl Delivery {
    /// Numbers in a record.
    pub const RECORD: usize = 9;

    /// A delivery whose deadline counts from `now`: milliseconds of any clock, best a monotonic one.
    #[must_use]
    pub const fn new(now: f64) -> Self {
        Self {
            phase: Phase::Fresh,
            clock: now,
            elapsed: 0.0,
            due: 0.0,
            attempts: 0,
            keepalive: false,
            lost_connection: false,
            last_answer: None,
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
        // Written so that a NaN adds nothing.
        self.elapsed += (now - self.clock).max(0.0);
        self.clock = now;
        match (self.phase, event) {
            (Phase::Over, _) => None,
            (_, Event::Abort) => Some(self.fail(ErrorCode::Aborted, None)),
            (Phase::Fresh, Event::Start { keepalive }) => {
                self.keepalive = keepalive;
                Some(self.send(policy, 1))
            }
            (Phase::Sending, Event::Answer(answer)) => Some(self.answered(policy, answer, random)),
            (Phase::Sending, Event::NetworkError) => Some(self.network_failed(policy, random)),
            (Phase::Sending, Event::Timeout) => {
                self.timer_ended();
                self.lost_connection = false;
                // A browser holds the connection of an aborted keepalive request for a while, and
                // has few: the next attempts must not wait for it.
                self.keepalive = false;
                Some(self.retry(policy, 0.0, random))
            }
            (Phase::Waiting, Event::Woke) => {
                self.timer_ended();
                Some(self.send(policy, self.attempts.saturating_add(1)))
            }
            _ => None,
        }
    }

    /// Milliseconds left to the deadline.
    fn left(&self, policy: &Policy) -> f64 {
        (policy.deadline - self.elapsed).max(0.0)
    }

    /// Counts the time of a timer that has fired, for clocks that stand still meanwhile.
    fn timer_ended(&mut self) {
        self.elapsed = self.elapsed.max(self.due);
    }

    fn send(&mut self, policy: &Policy, attempt: u32) -> Step {
        let left = self.left(policy);
        if left <= 0.0 {
            return self.give_up();
        }
        let timeout = policy.timeout.max(0.0).min(left).min(retry::MAX_TIMER);
        self.phase = Phase::Sending;
        self.attempts = attempt;
        self.due = self.elapsed + timeout;
        Step::Send { attempt, timeout, keepalive: self.keepalive }
    }

    fn answered(&mut self, policy: &Policy, answer: Answer<'_>, random: f64) -> Step {
        let status = answer.status;
        let mut seen = Answered::new(status);
        if retry::is_retried(status) && !answer.redirected {
            seen.retry_after = answer
                .retry_after
                .and_then(|value| retry::retry_after(value, answer.date, answer.wall_ms));
            self.lost_connection = false;
            self.last_answer = Some(seen);
            return self.retry(policy, seen.retry_after.unwrap_or(0.0), random);
        }
        let error = match status {
            _ if answer.redirected => Some(ErrorCode::UpstreamError),
            200..=299 => None,
            _ => Some(ErrorCode::from_status(status)),
        };
        self.end(error, Some(seen))
    }

    /// Browsers refuse keepalive requests for reasons of their own, such as a budget shared with
    /// every script on the page; so the failure of one says nothing about the network, and the
    /// attempt is repeated without. That happens once, as nothing sets `keepalive` again.
    fn network_failed(&mut self, policy: &Policy, random: f64) -> Step {
        self.lost_connection = true;
        if self.keepalive {
            self.keepalive = false;
            return self.send(policy, self.attempts);
        }
        self.retry(policy, 0.0, random)
    }

    /// Waits for the next attempt, or ends where there is none: `floor` is in seconds.
    fn retry(&mut self, policy: &Policy, floor: f64, random: f64) -> Step {
        let wait = floor * 1000.0 + retry::backoff(policy, self.attempts, random);
        let ms = wait.min(retry::MAX_TIMER);
        // A wait that ends at the deadline itself leaves no time for an attempt.
        if self.attempts >= policy.attempts
            || floor > retry::MAX_RETRY_AFTER
            || ms >= self.left(policy)
        {
            return self.give_up();
        }
        self.phase = Phase::Waiting;
        self.due = self.elapsed + ms;
        Step::Wait { ms }
    }

    /// Ends with the last attempt's code; a timeout tells less than an answer before it.
    fn give_up(&mut self) -> Step {
        match self.last_answer {
            _ if self.lost_connection => self.fail(ErrorCode::NetworkError, None),
            Some(answer) => self.fail(ErrorCode::from_status(answer.status), self.last_answer),
            None => self.fail(ErrorCode::Timeout, None),
        }
    }

    fn fail(&mut self, error: ErrorCode, answer: Option<Answered>) -> Step {
        self.end(Some(error), answer)
    }

    fn end(&mut self, error: Option<ErrorCode>, answer: Option<Answered>) -> Step {
        self.phase = Phase::Over;
        Step::Done(Outcome {
            error,
            attempts: self.attempts,
            http_status: answer.map(|answer| answer.status).filter(|status| *status != 0),
            retry_after: answer.and_then(|answer| answer.retry_after),
        })
    }

    /// The delivery as plain numbers, for the host to keep.
    #[must_use]
    pub fn to_record(&self) -> [f64; Self::RECORD] {
        let (status, retry_after) = match self.last_answer {
            Some(answer) => (answer.status, answer.retry_after.unwrap_or(-1.0)),
            None => (0, -1.0),
        };
        [
            f64::from(self.phase as u8),
            self.clock,
            self.elapsed,
            self.due,
            f64::from(self.attempts),
            f64::from(u8::from(self.keepalive)),
            f64::from(u8::from(self.lost_connection)),
            f64::from(status),
            retry_after,
        ]
    }

    /// The delivery that [`to_record`](Self::to_record) wrote down.
    ///
    /// A record that it did not write makes a delivery too, of little sense but safe:
    /// with an unknown first number it is over.
    #[must_use]
    pub fn from_record(record: [f64; Self::RECORD]) -> Self {
        let [phase, clock, elapsed, due, attempts, keepalive, lost_connection, status, retry_after] =
            record;
        let status = status as u16;
        Self {
            phase: match phase {
                0.0 => Phase::Fresh,
                1.0 => Phase::Sending,
                2.0 => Phase::Waiting,
                _ => Phase::Over,
            },
            clock,
            elapsed,
            due,
            attempts: attempts as u32,
            keepalive: keepalive != 0.0,
            lost_connection: lost_connection != 0.0,
            last_answer: (status != 0).then_some(Answered {
                status,
                retry_after: (retry_after >= 0.0).then_some(retry_after),
            }),
        }
    }
}
