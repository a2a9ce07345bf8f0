//! What became of each call → the answer: the status table, and the arithmetic of arrays.

use super::answer::error;
use super::{Cors, Reply};
use crate::delivery::{ErrorCode, retry};
use crate::issue::{INVALID_CALL, MISSING_FIELDS, UPDATED};
use crate::parse::{MOST, MOST_BYTES};
use crate::text::json::{self, Digits};

/// After how many seconds a caller may try again if the upstream does not say.
const RETRY_AFTER: u32 = 5;

const QUEUED: &str = "Group call accepted for delivery";

/// The two messages for a refused call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wording {
    /// `Invalid group ID or missing fields`: for identifiers and missing fields.
    Missing,
    /// `Invalid group call`: for everything else.
    Invalid,
}

/// A call with the key that it was, or would be, sent under.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settled<'a> {
    /// What became of it.
    pub outcome: CallOutcome<'a>,
    /// Its idempotency key; empty if it never got one.
    pub key: &'a str,
}

/// What became of one call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallOutcome<'a> {
    /// The upstream accepted it: the normalized call.
    Accepted(&'a [u8]),
    /// It is in the queue: the normalized call.
    Queued(&'a [u8]),
    /// It is bad: which sentence, and the issues as JSON text.
    Refused(Wording, &'a [u8]),
    /// `authorize` said no.
    Forbidden,
    /// Delivery failed.
    Failed(Failure),
    /// The queue did not take it.
    Unqueued,
    /// There was no time left to send it.
    TooLate,
    /// The deployer's or our own code failed.
    Internal,
}

/// How a delivery failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failure {
    /// The code that delivery ended with.
    pub code: ErrorCode,
    /// The upstream's status; 0 if there was no answer, or an opaque redirect.
    pub status: u16,
    /// How many seconds the upstream asked to wait.
    pub retry_after: Option<u32>,
}

impl Failure {
    /// Whether the fault is not the call's, but the upstream's, our own or the network's. A call
    /// that fails like this waits in the queue, if there is one.
    #[must_use]
    pub const fn is_elsewhere(&self) -> bool {
        match self.status {
            // No answer at all. `Unauthorized` means that there was no token, `Internal` that we
            // trapped.
            0 => self.is_unanswered() || matches!(self.code, ErrorCode::Internal),
            401 | 403 | 404 | 405 | 408 | 425 | 429 | 500..=599 => true,
            _ => false,
        }
    }

    /// Whether the upstream, or this failure's code, says that the call itself is bad.
    #[must_use]
    pub const fn is_the_calls(&self) -> bool {
        matches!(self.code, ErrorCode::InvalidRequest) || self.status == 413
    }

    const fn is_unanswered(&self) -> bool {
        matches!(self.code, ErrorCode::NetworkError | ErrorCode::Timeout | ErrorCode::Unauthorized)
    }

    /// Whether sending the same call again later may help.
    const fn is_passing(&self) -> bool {
        match self.status {
            0 => self.is_unanswered(),
            status => retry::is_retried(status),
        }
    }

    const fn says(&self) -> Says {
        let wait = match self.retry_after {
            Some(seconds) => seconds,
            None => RETRY_AFTER,
        };
        let says = match (self.code, self.status) {
            (ErrorCode::InvalidRequest, _) => {
                Says::no(400, ErrorCode::InvalidRequest, "The service refused the call")
            }
            (_, 413) => Says::no(
                413,
                ErrorCode::PayloadTooLarge,
                "The service says that the call is too large",
            ),
            (_, 429) => {
                Says::no(429, ErrorCode::RateLimited, "The service takes no more calls for now")
            }
            (ErrorCode::Timeout, 0) => {
                Says::no(504, ErrorCode::Timeout, "The service did not answer in time")
            }
            (ErrorCode::InvalidOptions, 0) => {
                Says::no(500, ErrorCode::InvalidOptions, "The relay's options are bad")
            }
            (ErrorCode::Internal, 0) => Says::internal(),
            _ => Says::no(502, ErrorCode::UpstreamError, "The service could not take the call"),
        };
        if self.is_passing() { Says { retry_after: Some(wait), ..says } } else { says }
    }
}

/// The answer to a single call that failed.
#[derive(Clone, Copy)]
struct Says {
    status: u16,
    code: ErrorCode,
    message: &'static str,
    retry_after: Option<u32>,
}

impl Says {
    const fn no(status: u16, code: ErrorCode, message: &'static str) -> Self {
        Says { status, code, message, retry_after: None }
    }

    const fn internal() -> Self {
        Self::no(500, ErrorCode::Internal, "The relay failed")
    }
}

impl<'a> CallOutcome<'a> {
    /// The call's bytes, if it was accepted or queued.
    const fn taken(&self) -> Option<&'a [u8]> {
        match *self {
            CallOutcome::Accepted(call) | CallOutcome::Queued(call) => Some(call),
            _ => None,
        }
    }

    const fn says(&self) -> Says {
        match self {
            CallOutcome::Accepted(_) => Says::no(200, ErrorCode::Internal, UPDATED),
            CallOutcome::Queued(_) => Says::no(202, ErrorCode::Internal, QUEUED),
            CallOutcome::Refused(Wording::Missing, _) => {
                Says::no(400, ErrorCode::InvalidRequest, MISSING_FIELDS)
            }
            CallOutcome::Refused(Wording::Invalid, _) => {
                Says::no(400, ErrorCode::InvalidRequest, INVALID_CALL)
            }
            CallOutcome::Forbidden => {
                Says::no(403, ErrorCode::Forbidden, "Not authorized to send this call")
            }
            CallOutcome::Failed(failure) => failure.says(),
            CallOutcome::Unqueued => Says {
                retry_after: Some(RETRY_AFTER),
                ..Says::no(503, ErrorCode::UpstreamError, "The call could not be queued")
            },
            CallOutcome::TooLate => Says {
                retry_after: Some(RETRY_AFTER),
                ..Says::no(504, ErrorCode::Timeout, "There was no time left to send the call")
            },
            CallOutcome::Internal => Says::internal(),
        }
    }

    const fn issues(&self) -> Option<&'a [u8]> {
        match *self {
            CallOutcome::Refused(_, issues) => Some(issues),
            _ => None,
        }
    }

    /// Whether the caller would have to change the call.
    const fn is_the_calls_fault(&self) -> bool {
        match self {
            CallOutcome::Refused(..) => true,
            CallOutcome::Failed(failure) => failure.is_the_calls(),
            _ => false,
        }
    }
}

/// The answer to a request with these outcomes: of a single call, or of `many` in an array.
#[must_use]
pub fn answer<'a>(calls: &[Settled<'a>], many: bool, cors: Cors<'a>) -> Reply<'a> {
    match calls {
        [call] if !many => single(call, cors),
        _ => array(calls, cors),
    }
}

fn single<'a>(call: &Settled<'a>, cors: Cors<'a>) -> Reply<'a> {
    let Settled { outcome, key } = *call;
    let Says { status, code, message, retry_after } = outcome.says();
    let mut body = Vec::new();
    if let Some(call) = outcome.taken() {
        success(Some(message), call, &mut body);
        return Reply { retry_after, ..Reply::new(status, cors, body) };
    }
    error(&[message], code, outcome.issues(), &mut body);
    Reply { retry_after, key, ..Reply::new(status, cors, body) }
}

/// Appends the body of the answer to a single call that was accepted. Nothing but the last byte
/// follows the call in it.
pub fn write_accepted(call: &[u8], out: &mut Vec<u8>) {
    success(Some(UPDATED), call, out);
}

fn success(message: Option<&str>, call: &[u8], out: &mut Vec<u8>) {
    out.reserve(call.len() + 96);
    out.extend_from_slice(b"{\"status\":\"success\"");
    if let Some(message) = message {
        out.extend_from_slice(b",\"message\":\"");
        out.extend_from_slice(message.as_bytes());
        out.push(b'"');
    }
    out.extend_from_slice(b",\"data\":");
    out.extend_from_slice(call);
    out.push(b'}');
}

fn array<'a>(calls: &[Settled<'_>], cors: Cors<'a>) -> Reply<'a> {
    let failed = calls.iter().filter(|call| call.outcome.taken().is_none()).count();
    let queued = calls.iter().any(|call| matches!(call.outcome, CallOutcome::Queued(_)));
    let mut body = b"{\"status\":\"".to_vec();
    let (status, retry_after) = if failed == 0 {
        open(&mut body, "success", &[if queued { QUEUED } else { UPDATED }]);
        (if queued { 202 } else { 200 }, None)
    } else if failed < calls.len() {
        let (some, all) = (Digits::of(failed as u32), Digits::of(calls.len() as u32));
        open(&mut body, "partial", &[some.as_str(), " of ", all.as_str(), " calls failed"]);
        (207, None)
    } else {
        let says = together(calls);
        match calls {
            [only] => open(&mut body, "error", &[only.outcome.says().message]),
            _ => {
                let all = Digits::of(failed as u32);
                open(&mut body, "error", &["All ", all.as_str(), " calls failed"]);
            }
        }
        body.extend_from_slice(b",\"error_code\":\"");
        body.extend_from_slice(says.code.as_str().as_bytes());
        body.push(b'"');
        (says.status, says.retry_after)
    };
    body.extend_from_slice(b",\"results\":[");
    let mut room = Room { issues: MOST as usize, bytes: MOST_BYTES as usize };
    for (index, call) in calls.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        result(call, &mut room, &mut body);
    }
    body.extend_from_slice(b"]}");
    Reply { retry_after, ..Reply::new(status, cors, body) }
}

fn open(body: &mut Vec<u8>, status: &str, message: &[&str]) {
    body.extend_from_slice(status.as_bytes());
    body.extend_from_slice(b"\",\"message\":\"");
    for part in message {
        body.extend_from_slice(part.as_bytes());
    }
    body.push(b'"');
}

/// The answer to an array of which no call was accepted or queued: 400 if each call is bad in
/// itself; otherwise what one of the others would have got alone, preferably one whose failure may
/// pass.
fn together(calls: &[Settled<'_>]) -> Says {
    let others = || {
        let not_its_fault = |call: &&Settled<'_>| !call.outcome.is_the_calls_fault();
        calls.iter().filter(not_its_fault).map(|call| call.outcome.says())
    };
    others()
        .find(|says| says.retry_after.is_some())
        .or_else(|| others().next())
        .unwrap_or(Says::no(400, ErrorCode::InvalidRequest, ""))
}

/// How much may still be listed of an array's issues: in all no more than of a single call, as a few bytes
/// of bad calls must not become half a megabyte of answer.
struct Room {
    issues: usize,
    bytes: usize,
}

impl Room {
    /// Takes the room that these need. If there is not enough, those that follow get none either.
    fn take(&mut self, issues: &[u8]) -> bool {
        let needed = count(issues);
        if needed == 0 {
            return true;
        }
        let left = self.issues.checked_sub(needed).filter(|_| self.bytes > 0);
        self.issues = left.unwrap_or(0);
        self.bytes = self.bytes.saturating_sub(issues.len());
        left.is_some()
    }
}

/// How many issues there are in JSON text that we have written. It counts a key with its quotes,
/// which would be escaped inside a string.
fn count(issues: &[u8]) -> usize {
    issues.windows(8).filter(|window| window == b"{\"code\":").count()
}

/// One of an array's results: enough for the caller to send that call again safely. A bad call with more
/// issues than there is `room` for gets only code and message.
fn result(call: &Settled<'_>, room: &mut Room, out: &mut Vec<u8>) {
    if let Some(bytes) = call.outcome.taken() {
        return success(None, bytes, out);
    }
    let says = call.outcome.says();
    let issues = call.outcome.issues().unwrap_or(b"[]");
    if !room.take(issues) {
        return error(&[says.message], says.code, None, out);
    }
    error(&[says.message], says.code, Some(issues), out);
    out.pop();
    if let Some(seconds) = says.retry_after {
        out.extend_from_slice(b",\"retryAfter\":");
        json::number(seconds, out);
    }
    if !call.key.is_empty() {
        out.extend_from_slice(b",\"idempotencyKey\":\"");
        json::escaped(call.key, out);
        out.push(b'"');
    }
    out.push(b'}');
}
