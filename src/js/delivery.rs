//! Delivery and batches at the boundary: the host keeps their state as numbers.

use super::buffers;
use crate::delivery::batch::{self, Halving};
use crate::delivery::{Answer, Delivery, ErrorCode, Event, Policy, Step};
use crate::json;
use wasm_bindgen::prelude::wasm_bindgen;

/// Numbers of a policy: attempts, base, cap, timeout, deadline (ms).
const POLICY: usize = 5;

/// Advances one delivery.
///
/// Input, as little-endian doubles: the policy and the record that the last call left (zeros
/// before the first); then, up to `len`, the texts of the headers `Retry-After` and `Date`, with a
/// line feed between them. Output, likewise: policy and record; then the step, as
///
/// * `0`: nothing to do, the event came too late;
/// * `1, attempt, timeout, keepalive`: send;
/// * `2, ms`: wait;
/// * `3, attempts, status, retry_after` (0 and -1 where there is none), then the error code as
///   text, empty after a 2xx: done.
///
/// `event`: 0 start, 1 start with keepalive wanted, 2 answer, 3 redirected answer, 4 network
/// error, 5 timeout, 6 woke, 7 abort.
#[wasm_bindgen]
pub fn advance(len: usize, event: u32, status: u32, now: f64, wall_ms: f64, random: f64) {
    buffers::with(|input, out| {
        let input = input.get(..len).unwrap_or_default();
        let mut numbers = Numbers(input);
        let policy = Policy {
            attempts: numbers.double() as u32,
            base: numbers.double(),
            cap: numbers.double(),
            timeout: numbers.double(),
            deadline: numbers.double(),
        };
        let mut record = [0.0; Delivery::RECORD];
        for number in &mut record {
            *number = numbers.double();
        }
        let headers = std::str::from_utf8(numbers.0).unwrap_or_default();
        let (retry_after, date) = headers.split_once('\n').unwrap_or_default();
        let event = match event {
            0 | 1 => Event::Start { keepalive: event == 1 },
            2 | 3 => Event::Answer(Answer {
                status: status as u16,
                redirected: event == 3,
                retry_after: present(retry_after),
                date: present(date),
                wall_ms: wall_ms as i64,
            }),
            4 => Event::NetworkError,
            5 => Event::Timeout,
            6 => Event::Woke,
            _ => Event::Abort,
        };
        let mut delivery = match event {
            Event::Start { .. } => Delivery::new(now),
            _ => Delivery::from_record(record),
        };
        let step = delivery.advance(&policy, event, now, random);
        // The policy goes back as it came.
        out.extend_from_slice(input.get(..POLICY * 8).unwrap_or_default());
        for number in &delivery.to_record() {
            push(*number, out);
        }
        write_step(step, out);
    });
}

fn write_step(step: Option<Step>, out: &mut Vec<u8>) {
    match step {
        None => push(0.0, out),
        Some(Step::Send { attempt, timeout, keepalive }) => {
            push(1.0, out);
            push(f64::from(attempt), out);
            push(timeout, out);
            push(f64::from(u8::from(keepalive)), out);
        }
        Some(Step::Wait { ms }) => {
            push(2.0, out);
            push(ms, out);
        }
        Some(Step::Done(outcome)) => {
            push(3.0, out);
            push(f64::from(outcome.attempts), out);
            push(f64::from(outcome.http_status.unwrap_or(0)), out);
            push(outcome.retry_after.unwrap_or(-1.0), out);
            json::raw(outcome.error.map_or("", ErrorCode::as_str), out);
        }
    }
}

/// Numbers as the host has written them; zeros behind the last.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    #[inline(never)]
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let Some((bytes, rest)) = self.0.split_first_chunk() else { return [0; N] };
        self.0 = rest;
        *bytes
    }

    #[inline(never)]
    fn double(&mut self) -> f64 {
        f64::from_le_bytes(self.bytes())
    }

    #[inline(never)]
    fn word(&mut self) -> u32 {
        u32::from_le_bytes(self.bytes())
    }
}

#[inline(never)]
fn push(number: f64, out: &mut Vec<u8>) {
    out.extend_from_slice(&number.to_le_bytes());
}

#[inline(never)]
fn push_word(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn present(header: &str) -> Option<&str> {
    (!header.is_empty()).then_some(header)
}

/// Splits a batch: input, as little-endian 32-bit numbers, the bytes of each of `count` encoded
/// calls; output, likewise, the index behind each chunk.
#[wasm_bindgen]
pub fn split(count: usize, calls: u32, bytes: u32, envelope: u32) {
    buffers::with(|input, out| {
        let mut numbers = Numbers(input);
        let sizes: Vec<u32> = (0..count).map(|_| numbers.word()).collect();
        for chunk in batch::split(&sizes, batch::Limits { calls, bytes }, envelope) {
            push_word(chunk.end as u32, out);
        }
    });
}

/// Takes one step in the halving of a refused chunk.
///
/// Input: the record of the last step, as 32-bit numbers, or nothing but the chunk's two ends with
/// `answer` 0. `answer`: 1 the last request was refused, 2 it was not. Output: the record, then
/// the two ends of the calls to send now, or of those that stay undecided; they are to be sent if
/// the answer of this function is true.
#[wasm_bindgen]
pub fn halve(answer: u32) -> bool {
    buffers::with(|input, out| {
        let mut numbers = Numbers(input);
        let mut record = [0; Halving::RECORD];
        for number in &mut record {
            *number = numbers.word();
        }
        let mut halving = Halving::from_record(record);
        if answer == 0 {
            halving = Halving::new(record[0]..record[1]);
        } else {
            halving.answered(answer == 1);
        }
        let request = halving.request();
        let is_request = request.is_some();
        let range = request.unwrap_or(halving.undecided());
        for number in &halving.to_record() {
            push_word(*number, out);
        }
        push_word(range.start, out);
        push_word(range.end, out);
        is_request
    })
}
