//! Delivery and batches: the host keeps their state as numbers.

use crate::buffers;
use group_call::ErrorCode;
use group_call::Policy;
use group_call::delivery::batch::{self, BatchLimits, Halving};
use group_call::delivery::{Answer, Budget, Delivery, Event, Pause, Phase, Shared};

/// How many numbers a delivery's record has.
pub const RECORD: usize = 11;
/// How many numbers a client's deliveries share: points spent of the retry budget; when the pause
/// is over, by the clock, and the status of the answer that asked for it.
pub const SHARED: usize = 3;
/// How many numbers a policy has: attempts; base, cap, timeout, deadline in milliseconds; the retry
/// budget.
pub const POLICY: usize = 6;

/// Events, by their number.
pub const EVENTS: [&str; 8] = [
    "START",
    "START_WITH_KEEPALIVE",
    "ANSWER",
    "REDIRECTED",
    "NETWORK_ERROR",
    "TIMEOUT",
    "WOKE",
    "ABORT",
];
/// Phases, by their number: the first number of a record.
pub const PHASES: [(&str, Phase); 4] = [
    ("FRESH", Phase::Fresh),
    ("SENDING", Phase::Sending),
    ("WAITING", Phase::Waiting),
    ("OVER", Phase::Over),
];

/// The delivery as numbers: the phase, the attempts made, the milliseconds of the attempt or wait
/// under way, whether it uses `keepalive`; at the end the number of the error's code from 1 (or 0), the
/// answer's status (or 0), the seconds that it asked to wait (or -1); the rest is the machine's own.
fn to_record(delivery: &Delivery) -> [f64; RECORD] {
    [
        f64::from(delivery.phase as u8),
        delivery.attempts.into(),
        delivery.timer,
        f64::from(u8::from(delivery.keepalive)),
        delivery.error.map_or(0.0, |code| f64::from(code.number())),
        delivery.status.into(),
        delivery.retry_after.unwrap_or(-1.0),
        delivery.clock,
        delivery.elapsed,
        delivery.due,
        f64::from(u8::from(delivery.lost_connection)),
    ]
}

/// The delivery that [`to_record`] wrote down. Any other record makes a delivery that is
/// meaningless but safe: with an unknown phase it is over.
fn from_record(record: [f64; RECORD]) -> Delivery {
    let [phase, attempts, timer, keepalive, error, status, retry_after, clock, elapsed, due, lost] =
        record;
    let is_phase = |candidate: &&(&str, Phase)| f64::from(candidate.1 as u8) == phase;
    Delivery {
        phase: PHASES.iter().find(is_phase).map_or(Phase::Over, |(_, phase)| *phase),
        attempts: attempts as u32,
        timer,
        keepalive: keepalive != 0.0,
        error: ErrorCode::from_number(error as u32 as u8),
        status: status as u32 as u16,
        retry_after: (retry_after >= 0.0).then_some(retry_after),
        clock,
        elapsed,
        due,
        lost_connection: lost != 0.0,
    }
}

/// Advances one delivery.
///
/// Input, as little-endian doubles: the record that the last call left (before the first call,
/// zeros except for the clock), what the client's deliveries share, and the policy; then
/// `retry_len` bytes of the header `Retry-After` and, up to `len`, the header `Date`. Output: the
/// record, in which the host reads what to do, and what is shared.
///
/// `event` is a number of [`EVENTS`].
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
        const NUMBERS: usize = RECORD + SHARED + POLICY;
        let (state, headers) = input.split_at(8 * NUMBERS);
        let numbers: &[[u8; 8]; NUMBERS] =
            state.as_chunks().0.first_chunk().unwrap_or(&[[0; 8]; NUMBERS]);
        let [
            record @ ..,
            spent,
            until,
            status_paused,
            attempts,
            base,
            cap,
            timeout,
            deadline,
            budget,
        ] = numbers.map(f64::from_le_bytes);
        let attempts = attempts as u32;
        let budget = budget as u32;
        let policy = Policy { attempts, base, cap, timeout, deadline, budget };
        let mut shared = Shared {
            budget: Budget::after(budget, spent as u32),
            pause: Pause::new(until, status_paused as u32 as u16),
        };
        let headers = headers.get(..len - state.len()).unwrap_or_default();
        let (retry_after, date) = headers.split_at_checked(retry_len).unzip();
        let mut delivery = from_record(record);
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
        delivery.take_in(&mut shared, &policy, event, now, random);
        let Shared { budget, pause } = shared;
        let shared = [budget.spent().into(), pause.until(), pause.status().into()];
        write(&to_record(&delivery), out);
        write(&shared, out);
    });
}

#[inline(never)]
fn write(numbers: &[f64], out: &mut Vec<u8>) {
    for number in numbers {
        out.extend_from_slice(&number.to_le_bytes());
    }
}

/// Splits a batch: where the request that begins with call number `from` ends.
///
/// Input, as little-endian 32-bit numbers: the bytes of each encoded call. It stays for the next call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn split(from: usize, calls: f64, bytes: f64, envelope: u32) -> usize {
    buffers::with(|input, _| {
        let sizes = input.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes));
        let limits = BatchLimits { calls: calls as u32, bytes: bytes as u32 };
        from + batch::fitting(sizes.skip(from), limits, envelope)
    })
}

/// Goes on in a chunk of `count` calls once the request for those from `at` to `until`, the chunk's
/// `request`th beyond its own, has been answered. Returns where the next request ends, or 0 if
/// there is none. It begins at `at` if the answered one was refused and had more than one call,
/// else at `until`.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn halve(count: u32, at: u32, until: u32, request: u32, refused: bool) -> u32 {
    let mut halving = Halving::resumed(count, at..until, request);
    halving.answered(refused);
    halving.request().map_or(0, |range| range.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: Answer<'_> =
        Answer { status: 503, redirected: false, retry_after: Some(b"3"), date: None, wall_ms: 0 };

    #[test]
    fn a_record_continues_where_the_delivery_was() {
        let policy = Policy { attempts: 3, ..Policy::DEFAULT };
        let mut kept = Delivery::new(5.0);
        let events = [
            Event::Start { keepalive: true },
            Event::NetworkError,
            Event::Answer(ANSWER),
            Event::Woke,
            Event::Timeout,
            Event::Woke,
            Event::Answer(Answer { status: 429, ..ANSWER }),
        ];
        for (event, now) in events.into_iter().zip([10.0, 20.0, 400.0, 3_700.0, 5_000.0, 6e3, 7e3])
        {
            let mut restored = from_record(to_record(&kept));
            assert_eq!(restored, kept);
            let step = kept.advance(&policy, event, now, 0.5);
            assert!(step.is_some(), "{event:?}");
            assert_eq!(restored.advance(&policy, event, now, 0.5), step);
        }
        assert_eq!(kept.phase, Phase::Over);
        assert_eq!(from_record(to_record(&kept)), kept);
    }

    #[test]
    fn a_record_nobody_wrote_sends_nothing() {
        for first in [4.0, -1.0, 0.5, f64::NAN, f64::INFINITY] {
            let mut record = to_record(&Delivery::new(0.0));
            record[0] = first;
            let event = Event::Start { keepalive: false };
            let step = from_record(record).advance(&Policy::default(), event, 0.0, 0.0);
            assert_eq!(step, None, "{first}");
        }
    }

    #[test]
    fn phases_are_their_numbers() {
        for (index, (_, phase)) in PHASES.iter().enumerate() {
            assert_eq!(*phase as usize, index);
        }
    }
}
