//! What the host and the machine tell each other: events in, steps out.

use super::ErrorCode;

/// What the host reports.
///
/// ```
/// use group_call::delivery::{Answer, Event};
///
/// let answer = Answer { status: 200, redirected: false, retry_after: None, date: None, wall_ms: 0 };
/// let event = Event::Answer(answer);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    /// Begin.
    Start {
        /// Whether attempts may be sent with `keepalive`, so that they outlive the page.
        keepalive: bool,
    },
    /// The attempt was answered.
    Answer(Answer<'a>),
    /// The attempt ended without an answer, such as when `fetch` rejected, for whatever reason.
    NetworkError,
    /// The attempt's time ran out.
    Timeout,
    /// The wait is over. The host's timer counts, whatever the clock says.
    Woke,
    /// The caller no longer wants the call.
    Abort,
}

/// How many characters of a service's own message are kept at most.
///
/// ```
/// assert_eq!(group_call::delivery::MAX_MESSAGE, 1_000);
/// ```
pub const MAX_MESSAGE: usize = 1_000;

/// How many bytes of an answer are read at most.
///
/// ```
/// // In a transport: what is longer need not be read.
/// fn cut(mut body: Vec<u8>) -> Vec<u8> {
///     body.truncate(group_call::delivery::MAX_ANSWER);
///     body
/// }
/// ```
pub const MAX_ANSWER: usize = 64 * 1024;

/// What delivery needs to know about an answer.
///
/// ```
/// use group_call::Policy;
/// use group_call::delivery::{Answer, Delivery, Event, Step};
///
/// let policy = Policy { base: 0.0, ..Policy::default() };
/// let mut delivery = Delivery::new(0.0);
/// delivery.advance(&policy, Event::Start { keepalive: false }, 0.0, 0.5);
/// let answer =
///     Answer { status: 503, redirected: false, retry_after: Some(b"2"), date: None, wall_ms: 0 };
/// let step = delivery.advance(&policy, Event::Answer(answer), 30.0, 0.5);
/// assert_eq!(step, Some(Step::Wait { ms: 2_000.0 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The status; 0 for an opaque redirect.
    pub status: u16,
    /// Whether this is a redirect, followed or not. A 3xx counts as one in any case.
    pub redirected: bool,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a [u8]>,
    /// The `Date` header.
    pub date: Option<&'a [u8]>,
    /// The host's clock, in milliseconds since the epoch; needed where `date` is missing.
    pub wall_ms: i64,
}

/// What the host has to do next.
///
/// ```
/// use group_call::delivery::Step;
///
/// fn told(step: Step) -> String {
///     match step {
///         Step::Send { attempt, .. } => format!("attempt {attempt}"),
///         Step::Wait { ms } => format!("again in {ms} ms"),
///         Step::Done(outcome) => format!("over after {} attempts", outcome.attempts),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Send the request: the same bytes and the same key each time.
    Send {
        /// The attempt's number, from 1. An attempt repeated without `keepalive` keeps its number.
        attempt: u32,
        /// Milliseconds until [`Event::Timeout`]; never past the deadline.
        timeout: f64,
        /// Whether the request may be sent with `keepalive`.
        keepalive: bool,
    },
    /// Wait, then report [`Event::Woke`].
    Wait {
        /// Milliseconds. A host whose timers drop fractions must round them up.
        ms: f64,
    },
    /// The delivery is over.
    Done(Outcome),
}

/// How a delivery ended.
///
/// ```
/// use group_call::{ErrorCode, Policy};
/// use group_call::delivery::{Delivery, Event, Outcome, Step};
///
/// let mut delivery = Delivery::new(0.0);
/// delivery.advance(&Policy::default(), Event::Start { keepalive: false }, 0.0, 0.5);
/// let outcome =
///     Outcome { error: Some(ErrorCode::Aborted), attempts: 1, ..Outcome::default() };
/// let step = delivery.advance(&Policy::default(), Event::Abort, 30.0, 0.5);
/// assert_eq!(step, Some(Step::Done(outcome)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Why it failed; `None` where the answer is a 2xx, whose body is then the profile's to judge.
    /// If that is a success too, report it to the client's budget:
    /// [`Budget::succeeded`](super::Budget::succeeded).
    pub error: Option<ErrorCode>,
    /// Attempts made; 0 where the delivery ended before the first.
    pub attempts: u32,
    /// Status of the answer that `error` is about.
    pub http_status: Option<u16>,
    /// How many seconds that answer asked to wait, if its status is one that is retried.
    pub retry_after: Option<f64>,
}

/// How far a delivery has come, for hosts that keep it outside of Rust.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Not begun.
    #[default]
    Fresh,
    /// An attempt is under way.
    Sending,
    /// A wait is under way.
    Waiting,
    /// It has ended.
    Over,
}
