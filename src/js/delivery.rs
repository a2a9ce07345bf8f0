//! Delivery and batches at the boundary: the host keeps their state as numbers.

use super::buffers;
use crate::delivery::batch::{self, Halving};
use crate::delivery::{Answer, Delivery, ErrorCode, Event, Policy, Step};
use wasm_bindgen::prelude::wasm_bindgen;

/// Numbers of a policy: attempts, base, cap, timeout, deadline (ms).
const POLICY: usize = 5;
/// Numbers that the host keeps for one delivery.
const STATE: usize = POLICY + Delivery::RECORD;

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
        let (state, headers) = input.get(..len).unwrap_or_default().split_at(STATE * 8);
        let mut numbers = [0.0; STATE];
        for (number, bytes) in numbers.iter_mut().zip(state.as_chunks().0) {
            *number = f64::from_le_bytes(*bytes);
        }
        let [attempts, base, cap, timeout, deadline, record @ ..] = numbers;
        let policy = Policy { attempts: attempts as u32, base, cap, timeout, deadline };
        let headers = std::str::from_utf8(headers).unwrap_or_default();
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
        for number in
            [attempts, base, cap, timeout, deadline].into_iter().chain(delivery.to_record())
        {
            push(number, out);
        }
        write_step(step, out);
    });
}

fn write_step(step: Option<Step>, out: &mut Vec<u8>) {
    match step {
        None => push(0.0, out),
        Some(Step::Send { attempt, timeout, keepalive }) => {
            for number in [1.0, f64::from(attempt), timeout, f64::from(u8::from(keepalive))] {
                push(number, out);
            }
        }
        Some(Step::Wait { ms }) => {
            push(2.0, out);
            push(ms, out);
        }
        Some(Step::Done(outcome)) => {
            let status = outcome.http_status.unwrap_or(0);
            for number in [
                3.0,
                f64::from(outcome.attempts),
                f64::from(status),
                outcome.retry_after.unwrap_or(-1.0),
            ] {
                push(number, out);
            }
            out.extend_from_slice(outcome.error.map_or("", ErrorCode::as_str).as_bytes());
        }
    }
}

fn push(number: f64, out: &mut Vec<u8>) {
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
        let sizes: Vec<u32> = words(input).take(count).collect();
        for chunk in batch::split(&sizes, batch::Limits { calls, bytes }, envelope) {
            out.extend_from_slice(&chunk.end.to_le_bytes());
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
        let mut numbers = words(input);
        let mut record = [0; Halving::RECORD];
        record.fill_with(|| numbers.next().unwrap_or_default());
        let mut halving = match answer {
            0 => Halving::new(record[0]..record[1]),
            _ => Halving::from_record(record),
        };
        if answer != 0 {
            halving.answered(answer == 1);
        }
        let request = halving.request();
        let range = request.clone().unwrap_or_else(|| halving.undecided());
        for number in halving.to_record().into_iter().chain([range.start, range.end]) {
            out.extend_from_slice(&number.to_le_bytes());
        }
        request.is_some()
    })
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks().0.iter().map(|word| u32::from_le_bytes(*word))
}
