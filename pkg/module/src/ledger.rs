//! The ledger at the boundary, in the same way as [`relay`](crate::relay): bytes in, bytes out.

use crate::buffers;
use group_call::relay::ledger::{self, End, KEY};

/// The next part of the input.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at_checked(len).unwrap_or_default();
        self.0 = rest;
        taken
    }
}

/// The input up to `len`.
fn input_of(input: &[u8], len: usize) -> Input<'_> {
    Input(input.get(..len).unwrap_or_default())
}

fn push(number: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&(number as u32).to_le_bytes());
}

/// The name of the call's group, in hexadecimal; input: the deployer's key or nothing, the upstream's address,
/// the call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_name(key_len: usize, upstream_len: usize, len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let (key, upstream) = (input.take(key_len), input.take(upstream_len));
        ledger::name(key, upstream, input.0, out);
    });
}

/// The hash by which the call's user is a member; input: the key to use if nothing is recorded,
/// what is recorded, the call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_member(recorded_len: usize, len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let (fresh, recorded) = (input.take(KEY), input.take(recorded_len));
        out.extend_from_slice(&ledger::member(recorded, fresh, input.0));
    });
}

/// Decides on a call; input: the key to use if nothing is recorded, what is recorded, the time of
/// arrival, the call.
///
/// Output, in words: the verdict, how many traits are late, the number of each of those; then what
/// [`ledger_record`] takes: the hash of the user, and the note.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_decide(
    recorded_len: usize,
    arrival_len: usize,
    len: usize,
    is_member: bool,
    now: f64,
) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let (fresh, recorded) = (input.take(KEY), input.take(recorded_len));
        let arrival = input.take(arrival_len);
        let decision = ledger::decide(recorded, fresh, input.0, arrival, is_member, now as u64);
        push(decision.verdict as usize, out);
        push(decision.dropped.len(), out);
        decision.dropped.iter().for_each(|number| push(*number as usize, out));
        out.extend_from_slice(&ledger::member(recorded, fresh, input.0));
        out.extend_from_slice(&decision.note);
    });
}

/// How many bytes the hash of a user has.
pub const MEMBER: usize = 16;

/// What is recorded once a call has ended; input: the key to use if nothing is recorded, what is
/// recorded, the hash of the user, the note. Returns when the last of it is to be forgotten, in
/// milliseconds.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_record(
    recorded_len: usize,
    len: usize,
    end: usize,
    now: f64,
    life: f64,
) -> f64 {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let (fresh, recorded) = (input.take(KEY), input.take(recorded_len));
        // The host itself keeps the members.
        let _member: &[u8] = input.take(MEMBER);
        let end = End::ALL.get(end).copied().unwrap_or(End::Open);
        ledger::record(recorded, fresh, input.0, end, now as u64, life as u64, out) as f64
    })
}

/// Which traits have one of some names; input: the names, a NUL between them, the call. Output: for
/// each, the number of the trait and that of the name, as words.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_owned(names_len: usize, len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let names = std::str::from_utf8(input.take(names_len)).unwrap_or_default();
        let names: Vec<_> = names.split('\0').collect();
        ledger::named(input.0, &names)
            .as_flattened()
            .iter()
            .for_each(|number| push(*number as usize, out));
    });
}

/// The call without some of its traits; input: the number of each, the call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_without(count: usize, len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let numbers = input.take(4 * count).as_chunks::<4>().0;
        let numbers: Vec<_> = numbers.iter().map(|word| u32::from_le_bytes(*word)).collect();
        ledger::without(input.0, &numbers, out);
    });
}

/// The key under which a call is sent with this body; input: the key, the body. Output: the key,
/// whose last [`SUFFIX`] characters are what [`ledger_rekeyed`] takes.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_key(key_len: usize, len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let key = input.take(key_len);
        ledger::suffixed(key, &ledger::suffix(key, input.0), out);
    });
}

/// How many characters follow the last colon of a key.
pub const SUFFIX: usize = ledger::SUFFIX;

/// The call, in which a key of the caller's own gets a suffix; input: the suffix, the call.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn ledger_rekeyed(len: usize) {
    buffers::with(|input, out| {
        let mut input = input_of(input, len);
        let suffix = input.take(SUFFIX);
        ledger::rekeyed(input.0, suffix, out);
    });
}
