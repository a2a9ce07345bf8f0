//! The relay at the boundary, in the module of the edge entries alone (feature `relay`).
//!
//! As everywhere here, texts and bytes are in the input buffer, results in the output buffer, and
//! nothing is kept between two calls. Lists begin with little-endian 32-bit words.

use crate::buffers;
use crate::call::options;
use crate::urls::HostUrls;
use group_call::relay::body::{self, Body, Judgement};
use group_call::relay::context::{self, Unmerged};
use group_call::relay::queue::{self, Dead};
use group_call::relay::redelivery::{self, Next};
use group_call::relay::{
    self, CallOutcome, Config, Cors, Decision, Failure, Head, Refusal, Reply, Settled, Wording,
};
use group_call::{ErrorCode, Limits};

/// Leaves a reply in the output, headers then body, and returns its status and, in the upper half,
/// the length of the headers.
fn leave(answer: &Reply<'_>, out: &mut Vec<u8>) -> u32 {
    answer.write_headers(out);
    let headers = out.len() as u32;
    out.extend_from_slice(&answer.body);
    u32::from(answer.status) | headers << 16
}

fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

fn push(number: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&(number as u32).to_le_bytes());
}

/// 0 nothing to tell, 1 refused, 2 allowed.
fn cors(kind: u32, origin: &str) -> Cors<'_> {
    match kind {
        2 => Cors::Allowed(origin),
        1 => Cors::Refused,
        _ => Cors::Closed,
    }
}

/// Judges the head of a request.
///
/// Input, in lines: path, public origin, allowed origins; method, URL; then the headers `Origin`,
/// `Sec-Fetch-Site`, `Content-Type`, `Content-Encoding`, `Content-Length`, `Idempotency-Key`,
/// `Access-Control-Request-Headers`, each empty or its value after a `=`. Returns what [`leave`]
/// does. But if the body is to be read, the status is the kind of [`cors`], and the output is the
/// headers of the answer to an accepted call, then the caller's key.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_decide(len: usize, max_bytes: u32) -> u32 {
    buffers::with(|input, out| {
        let mut lines = utf8(input.get(..len).unwrap_or_default()).split('\n');
        let mut line = || lines.next().unwrap_or_default();
        let config =
            Config { path: line(), public_origin: line(), allowed_origins: line(), max_bytes };
        let (method, url) = (line(), line());
        let mut header = || line().strip_prefix('=');
        let head = Head {
            method,
            url,
            origin: header(),
            sec_fetch_site: header(),
            content_type: header(),
            content_encoding: header(),
            content_length: header(),
            idempotency_key: header(),
            requested_headers: header(),
        };
        match relay::decide(&config, &head) {
            Decision::Reply(answer) => leave(&answer, out),
            Decision::Read { key, cors } => {
                Reply::write_accepted_headers(cors, out);
                let headers = out.len() as u32;
                out.extend_from_slice(key.unwrap_or_default().as_bytes());
                let kind = match cors {
                    Cors::Closed => 0,
                    Cors::Refused => 1,
                    Cors::Allowed(_) => 2,
                };
                kind | headers << 16
            }
        }
    })
}

/// The answer of refusal number `refusal`; input: the origin.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_refuse(refusal: usize, cors_kind: u32, len: usize) -> u32 {
    buffers::with(|input, out| {
        let refusal = Refusal::ALL.get(refusal).copied().unwrap_or(Refusal::Internal);
        let origin = utf8(input.get(..len).unwrap_or_default());
        leave(&refusal.answer(cors(cors_kind, origin)), out)
    })
}

/// Lists the URLs that the host has to judge: their number, the length of each, then their texts.
fn write_open(open: &[Vec<u8>], out: &mut Vec<u8>) {
    out.clear();
    push(open.len(), out);
    open.iter().for_each(|url| push(url.len(), out));
    open.iter().for_each(|url| out.extend_from_slice(url));
}

/// The kind of a result that asks the host to judge URLs and to call again with its verdicts; the
/// output is what [`write_open`] writes.
const ASKS: u32 = 4;

/// What [`relay_body`] has made of a body, by its number.
pub const BODIES: [&str; 5] = ["ONE", "MANY", "REFUSED", "ACCEPTED", "ASKS"];

/// Reads the body of `len` bytes, which `answers_len` verdicts on URLs follow, a byte each (see
/// [`HostUrls`]); `key_len` is the length of the caller's key. May return [`ASKS`]; otherwise:
///
/// Returns 0 for one call and 1 for an array: the output is the number of calls, then for each a
/// word (0 good; 1 bad, something is missing; 2 bad) and the length of its bytes, then all bytes:
/// the normalized calls, or issues as JSON text. Returns 2 and a refusal's number if the body is
/// refused.
///
/// For one good call, as in nearly all requests, the output is the body of the answer that it gets
/// once accepted. Then it returns 3 and, above the low byte, where in the output the call begins;
/// the call ends one byte before the output does.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_body(
    len: usize,
    key_len: usize,
    invalid_traits: u32,
    bytes: u32,
    depth: u32,
    id_bytes: u32,
    now_ms: f64,
    answers_len: usize,
) -> u32 {
    buffers::with(|input, out| {
        let options = options(invalid_traits, bytes, depth, id_bytes, now_ms);
        let (input, answers) = input.get(..len + answers_len).unwrap_or_default().split_at(len);
        let urls = HostUrls::new(answers);
        let result = body::read(input, key_len, &options, &urls);
        let open = urls.into_open();
        if !open.is_empty() {
            write_open(&open, out);
            return ASKS;
        }
        match result {
            Ok(Body::One(Judgement::Good(call))) => {
                relay::write_accepted(&call, out);
                3 | ((out.len() - 1 - call.len()) as u32) << 8
            }
            Ok(Body::One(verdict)) => {
                write_verdicts(&[verdict], out);
                0
            }
            Ok(Body::Many(verdicts)) => {
                write_verdicts(&verdicts, out);
                1
            }
            Err(refusal) => {
                let number = Refusal::ALL.iter().position(|other| *other == refusal);
                push(number.unwrap_or(Refusal::ALL.len()), out);
                2
            }
        }
    })
}

fn write_verdicts(verdicts: &[Judgement], out: &mut Vec<u8>) {
    let parts = || {
        verdicts.iter().map(|verdict| match verdict {
            Judgement::Good(call) => (0, call),
            Judgement::Bad { wording: Wording::Missing, issues } => (1, issues),
            Judgement::Bad { wording: Wording::Invalid, issues } => (2, issues),
        })
    };
    push(verdicts.len(), out);
    for (kind, bytes) in parts() {
        push(kind, out);
        push(bytes.len(), out);
    }
    for (_, bytes) in parts() {
        out.extend_from_slice(bytes);
    }
}

/// Merges fields into a call's context; input: the call, then an object as JSON text.
///
/// Returns 0 if the object cannot be merged; 1 with the call; 2 with issues, if the call has become
/// too large.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_enrich(call_len: usize, len: usize, bytes: u32, depth: u32) -> u32 {
    buffers::with(|input, out| {
        let (call, extra) = input.get(..len).unwrap_or_default().split_at(call_len);
        let limits = Limits { bytes, depth, ..Limits::default() };
        match context::merge(call, extra, &limits, out) {
            Ok(()) => 1,
            Err(Unmerged::Extra) => 0,
            Err(Unmerged::TooLarge(issues)) => {
                out.extend_from_slice(&issues);
                2
            }
        }
    })
}

fn failure(code: &[u8], status: u32, retry_after: u32) -> Failure {
    Failure {
        code: ErrorCode::from_name(utf8(code)).unwrap_or(ErrorCode::UpstreamError),
        status: status as u16,
        retry_after: (retry_after != NONE).then_some(retry_after),
    }
}

/// Stands for an absent number.
pub const NONE: u32 = u32::MAX;

/// Whether a call that failed like this belongs in the queue; input: the error code.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_is_queued(len: usize, status: u32) -> bool {
    buffers::with(|input, _| {
        failure(input.get(..len).unwrap_or_default(), status, NONE).is_elsewhere()
    })
}

/// How many words one call has in the input of [`relay_answer`].
pub const CALL: usize = 5;

/// What became of a call, by its number; see [`relay_answer`].
pub const FATES: [&str; 9] = [
    "ACCEPTED",
    "QUEUED",
    "INCOMPLETE",
    "INVALID",
    "FORBIDDEN",
    "FAILED",
    "NOT_QUEUED",
    "TOO_LATE",
    "BROKEN",
];

/// The answer to a request.
///
/// Input: for each call the words kind, status, seconds of `Retry-After`, length of its key, length
/// of its bytes; then the origin; then for each call its key and its bytes. Kinds: 0 accepted, 1
/// queued (the call); 2 refused for something missing, 3 refused (the issues); 4 forbidden;
/// 5 failed (the error code); 6 not queued; 7 too late; 8 an internal error.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_answer(
    many: bool,
    cors_kind: u32,
    count: usize,
    origin_len: usize,
    len: usize,
) -> u32 {
    buffers::with(|input, out| {
        let (words, rest) = input.get(..len).unwrap_or_default().split_at(count * CALL * 4);
        let (origin, mut rest) = rest.split_at(origin_len);
        let mut take = |len: u32| {
            let (taken, left) = rest.split_at(len as usize);
            rest = left;
            taken
        };
        let mut calls = Vec::with_capacity(count);
        for call in words.as_chunks::<4>().0.as_chunks::<CALL>().0 {
            let [kind, status, retry_after, key, bytes] = call.map(u32::from_le_bytes);
            let key = utf8(take(key));
            let bytes = take(bytes);
            let outcome = match kind {
                0 => CallOutcome::Accepted(bytes),
                1 => CallOutcome::Queued(bytes),
                2 => CallOutcome::Refused(Wording::Missing, bytes),
                3 => CallOutcome::Refused(Wording::Invalid, bytes),
                4 => CallOutcome::Forbidden,
                5 => CallOutcome::Failed(failure(bytes, status, retry_after)),
                6 => CallOutcome::Unqueued,
                7 => CallOutcome::TooLate,
                _ => CallOutcome::Internal,
            };
            calls.push(Settled { outcome, key });
        }
        leave(&relay::answer(&calls, many, cors(cors_kind, utf8(origin))), out)
    })
}

/// Writes the queue's message; input: the key, the digits of the sender's skew or nothing, those of when the call came or
/// nothing, the call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_message(key_len: usize, skew_len: usize, arrived_len: usize, len: usize) {
    buffers::with(|input, out| {
        let (key, rest) = input.get(..len).unwrap_or_default().split_at(key_len);
        let (skew, rest) = rest.split_at(skew_len);
        let (arrived, call) = rest.split_at(arrived_len);
        queue::write(utf8(key), utf8(skew), utf8(arrived), call, out);
    });
}

/// Reads a message of the queue.
///
/// Returns 1 and, as output, six lengths, then call, key, lane, order, skew and when the call came;
/// or 0 and the reason, followed for a bad call by a line feed and its issues; or [`ASKS`].
/// `answers` are as for [`validate`](crate::call::validate).
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_read_message(
    len: usize,
    invalid_traits: u32,
    bytes: u32,
    depth: u32,
    id_bytes: u32,
    now_ms: f64,
    answers: u32,
) -> u32 {
    buffers::with(|input, out| {
        let options = options(invalid_traits, bytes, depth, id_bytes, now_ms);
        let answers = answers.to_le_bytes();
        let urls = HostUrls::new(&answers);
        let message = queue::read(input.get(..len).unwrap_or_default(), &options, &urls);
        let open = urls.into_open();
        if !open.is_empty() {
            write_open(&open, out);
            return ASKS;
        }
        match message {
            Ok(message) => {
                let queue::Message { key, call, lane, order, skew, arrived } = &message;
                let texts = [key, lane, order, skew, arrived].map(|text| text.as_bytes());
                let [key, lane, order, skew, arrived] = texts;
                let parts = [call, key, lane, order, skew, arrived];
                parts.iter().for_each(|part| push(part.len(), out));
                parts.iter().for_each(|part| out.extend_from_slice(part));
                1
            }
            Err(dead) => {
                out.extend_from_slice(dead.reason().as_bytes());
                if let Dead::Invalid(issues) = &dead {
                    out.push(b'\n');
                    out.extend_from_slice(issues);
                }
                0
            }
        }
    })
}

/// What becomes of a message after a failed delivery: seconds until the next one, or -1 for the
/// dead letters. Input: the error code.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn relay_next(
    len: usize,
    status: u32,
    retry_after: u32,
    deliveries: u32,
    random: f64,
) -> i32 {
    buffers::with(|input, _| {
        let failure = failure(input.get(..len).unwrap_or_default(), status, retry_after);
        match redelivery::after(&failure, deliveries, random) {
            Next::Bury => -1,
            Next::Retry(seconds) => seconds as i32,
        }
    })
}
