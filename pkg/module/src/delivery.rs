//! Delivery and batches at the boundary: the host keeps their state as numbers.

use crate::buffers;
use group_call::delivery::batch::{self, Halving};
use group_call::delivery::{Answer, Delivery, Event, Policy};

/// Numbers of a policy: attempts, base, cap, timeout, deadline (ms).
const POLICY: usize = 5;

/// Advances one delivery.
///
/// Input, as little-endian doubles: the record of [`Delivery::to_record`] that the last call left
/// (before the first, zeros but for the clock) and the policy; then `retry_len` bytes of the header `Retry-After`
/// and, up to `len`, the header `Date`. Output: the record, in which the host reads what is to be
/// done.
///
/// `event`: 0 start, 1 start with keepalive wanted, 2 answer, 3 redirected answer, 4 network
/// error, 5 timeout, 6 woke, 7 abort.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn advance(
    len: usize,
    retry_len: usize,
    event: u32,
    status: u32,
    now: f64,
    wall_ms: f64,
    random: f64,
) {
    buffers::with(|input, out| {
        let mut numbers = [0.0; Delivery::RECORD + POLICY];
        let (state, headers) = input.split_at(8 * numbers.len());
        for (number, bytes) in numbers.iter_mut().zip(state.as_chunks().0) {
            *number = f64::from_le_bytes(*bytes);
        }
        let [record @ .., attempts, base, cap, timeout, deadline] = numbers;
        let policy = Policy { attempts: attempts as u32, base, cap, timeout, deadline };
        let headers = headers.get(..len - state.len()).unwrap_or_default();
        let (retry_after, date) = headers.split_at_checked(retry_len).unzip();
        let mut delivery = Delivery::from_record(record);
        let event = match event {
            0 | 1 => Event::Start { keepalive: event == 1 },
            2 | 3 => Event::Answer(Answer {
                status: status as u16,
                redirected: event == 3,
                retry_after,
                date,
                wall_ms: wall_ms as i64,
            }),
            4 => Event::NetworkError,
            5 => Event::Timeout,
            6 => Event::Woke,
            _ => Event::Abort,
        };
        delivery.take_in(&policy, event, now, random);
        out.extend_from_slice(delivery.to_record().map(f64::to_le_bytes).as_flattened());
    });
}

/// Splits a batch: where the request that begins with call number `from` ends.
///
/// Input, as little-endian 32-bit numbers: the bytes of each encoded call. It stays for the next call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn split(from: usize, calls: f64, bytes: f64, envelope: u32) -> usize {
    buffers::with(|input, _| {
        let sizes = input.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes));
        let limits = batch::Limits { calls: calls as u32, bytes: bytes as u32 };
        from + batch::fitting(sizes.skip(from), limits, envelope)
    })
}

/// Goes on in a chunk of `count` calls once the request for those from `at` to `until` has been
/// answered, the chunk's `request`th beyond its own: where the next one ends, which begins at `at`
/// if that was refused and had more calls than one, else at `until`; 0 if there is to be none.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn halve(count: u32, at: u32, until: u32, request: u32, refused: bool) -> u32 {
    let mut halving = Halving::from_record([0, count, at, until, request]);
    halving.answered(refused);
    halving.request().map_or(0, |range| range.end)
}
