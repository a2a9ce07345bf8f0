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

// The phases of a delivery.
const FRESH: f64 = 0.0;
const SENDING: f64 = 1.0;
const WAITING: f64 = 2.0;
const OVER: f64 = 3.0;

/// Stands for the seconds that no answer has asked to wait.
const NOT_ASKED: f64 = -1.0;

/// The delivery of one request.
///
/// Time is counted, not compared: only the forward steps of the clock add to what has passed.
/// A clock that jumps back makes no wait negative or endless, and gives no time away.
///
/// All of it are numbers as the host keeps them, so that nothing has to be converted on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    phase: f64,
    /// Attempts made.
    attempts: f64,
    /// Milliseconds for the attempt or wait under way.
    timer: f64,
    /// Not 0: an attempt may use `keepalive`, and the one under way does.
    keepalive: f64,
    /// Why the delivery failed, as [`ErrorCode::number`] has it; 0 until it has.
    error: f64,
    /// The status of the last answer that was no end, in the end of the outcome's; 0 where there is none.
    status: f64,
    /// Seconds that this answer asked to wait; negative where it did not.
    retry_after: f64,
    /// The clock at the last event.
    clock: f64,
    /// Milliseconds since the beginning.
    elapsed: f64,
    /// Value of `elapsed` at which the timer ends.
    due: f64,
    /// Not 0: the last attempt failed without an answer or a timeout.
    lost_connection: f64,
}

impl Delivery {
    /// Numbers in a record.
    pub const RECORD: usize = 11;

    /// A delivery whose deadline counts from `now`: milliseconds of any clock, best a monotonic one.
    #[must_use]
    pub const fn new(now: f64) -> Self {
        Self {
            phase: FRESH,
            attempts: 0.0,
            timer: 0.0,
            keepalive: 0.0,
            error: 0.0,
            status: 0.0,
            retry_after: NOT_ASKED,
            clock: now,
            elapsed: 0.0,
            due: 0.0,
            lost_connection: 0.0,
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
        self.take_in(policy, event, now, random).then(|| self.step())
    }

    /// [`advance`](Self::advance) for a host that reads the step from the record.
    ///
    /// Answers whether the event belonged here.
    pub fn take_in(&mut self, policy: &Policy, event: Event<'_>, now: f64, random: f64) -> bool {
        // Written so that a NaN adds nothing.
        self.elapsed += larger(now - self.clock, 0.0);
        self.clock = now;
        let expected = match event {
            Event::Abort => self.phase,
            Event::Start { .. } => FRESH,
            Event::Woke => WAITING,
            _ => SENDING,
        };
        if self.phase != expected || !(FRESH..OVER).contains(&self.phase) {
            return false;
        }
        match event {
            Event::Abort => self.fail(ErrorCode::Aborted),
            Event::Start { keepalive } => {
                self.keepalive = f64::from(u8::from(keepalive));
                self.send(policy, 1.0);
            }
            Event::Answer(answer) => self.answered(policy, answer, random),
            Event::NetworkError => self.network_failed(policy, random),
            Event::Timeout => {
                self.timer_ended();
                self.lost_connection = 0.0;
                // A browser holds the connection of an aborted keepalive request for a while, and
                // has few: the next attempts must not wait for it.
                self.keepalive = 0.0;
                self.retry(policy, 0.0, random);
            }
            Event::Woke => {
                self.timer_ended();
                self.send(policy, self.attempts + 1.0);
            }
        }
        true
    }

    /// What is to be done in this state; nothing is sent before the start.
    fn step(&self) -> Step {
        let attempts = self.attempts as u32;
        if self.phase == SENDING {
            let keepalive = self.keepalive != 0.0;
            Step::Send { attempt: attempts, timeout: self.timer, keepalive }
        } else if self.phase == OVER {
            Step::Done(Outcome {
                error: ErrorCode::from_number(self.error as u8),
                attempts,
                http_status: (self.status != 0.0).then_some(self.status as u16),
                retry_after: (self.retry_after >= 0.0).then_some(self.retry_after),
            })
        } else {
            Step::Wait { ms: self.timer }
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

    fn start_timer(&mut self, phase: f64, ms: f64) {
        self.phase = phase;
        self.timer = ms;
        self.due = self.elapsed + ms;
    }

    fn send(&mut self, policy: &Policy, attempt: f64) {
        let left = self.left(policy);
        if left <= 0.0 {
            return self.give_up();
        }
        self.attempts = attempt;
        let timeout = smaller(larger(policy.timeout, 0.0), left);
        self.start_timer(SENDING, smaller(timeout, retry::MAX_TIMER));
    }

    fn answered(&mut self, policy: &Policy, answer: Answer<'_>, random: f64) {
        let status = answer.status;
        self.status = f64::from(status);
        self.retry_after = NOT_ASKED;
        if retry::is_retried(status) && !answer.redirected {
            self.lost_connection = 0.0;
            let asked = answer
                .retry_after
                .and_then(|value| retry::retry_after(value, answer.date, answer.wall_ms));
            if let Some(seconds) = asked {
                self.retry_after = seconds;
            }
            return self.retry(policy, asked.unwrap_or(0.0), random);
        }
        match status {
            _ if answer.redirected => self.end(Some(ErrorCode::UpstreamError)),
            200..=299 => self.end(None),
            _ => self.end(Some(ErrorCode::from_status(status))),
        }
    }

    /// Browsers refuse keepalive requests for reasons of their own, such as a budget shared with
    /// every script on the page; so the failure of one says nothing about the network, and the
    /// attempt is repeated without. That happens once, as nothing sets `keepalive` again.
    fn network_failed(&mut self, policy: &Policy, random: f64) {
        self.lost_connection = 1.0;
        if self.keepalive != 0.0 {
            self.keepalive = 0.0;
            return self.send(policy, self.attempts);
        }
        self.retry(policy, 0.0, random);
    }

    /// Waits for the next attempt, or ends where there is none: `floor` is in seconds.
    fn retry(&mut self, policy: &Policy, floor: f64, random: f64) {
        let wait = floor * 1000.0 + retry::backoff(policy, self.attempts as u32, random);
        let ms = smaller(wait, retry::MAX_TIMER);
        // A wait that ends at the deadline itself leaves no time for an attempt.
        if self.attempts >= f64::from(policy.attempts)
            || floor > retry::MAX_RETRY_AFTER
            || ms >= self.left(policy)
        {
            return self.give_up();
        }
        self.start_timer(WAITING, ms);
    }

    /// Ends with the last attempt's code; a timeout tells less than an answer before it.
    fn give_up(&mut self) {
        if self.lost_connection != 0.0 {
            self.fail(ErrorCode::NetworkError);
        } else if self.status != 0.0 {
            self.end(Some(ErrorCode::from_status(self.status as u16)));
        } else {
            self.fail(ErrorCode::Timeout);
        }
    }

    /// Ends for a reason that is no answer's.
    fn fail(&mut self, error: ErrorCode) {
        self.status = 0.0;
        self.retry_after = NOT_ASKED;
        self.end(Some(error));
    }

    fn end(&mut self, error: Option<ErrorCode>) {
        self.phase = OVER;
        self.error = error.map_or(0.0, |error| f64::from(error.number()));
    }

    /// The delivery as plain numbers, for the host to keep.
    ///
    /// They are: the phase (0 not begun, 1 an attempt is under way, 2 a wait, 3 the end); the
    /// attempts made; the milliseconds of the attempt or wait under way; whether it uses `keepalive`;
    /// the outcome's error ([`ErrorCode::number`], or 0), status (or 0) and seconds to wait (or a
    /// negative number); then what is nobody else's business.
    #[must_use]
    pub fn to_record(&self) -> [f64; Self::RECORD] {
        [
            self.phase,
            self.attempts,
            self.timer,
            self.keepalive,
            self.error,
            self.status,
            self.retry_after,
            self.clock,
            self.elapsed,
            self.due,
            self.lost_connection,
        ]
    }

    /// The delivery that [`to_record`](Self::to_record) wrote down.
    ///
    /// A record that it did not write makes a delivery too, of little sense but safe:
    /// with an unknown first number it is over.
    #[must_use]
    pub fn from_record(record: [f64; Self::RECORD]) -> Self {
        let [
            phase,
            attempts,
            timer,
            keepalive,
            error,
            status,
            retry_after,
            clock,
            elapsed,
            due,
            lost_connection,
        ] = record;
        Self {
            phase,
            attempts,
            timer,
            keepalive,
            error,
            status,
            retry_after,
            clock,
            elapsed,
            due,
            lost_connection,
        }
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
