//! The ledger: what has been delivered about a group, so that nothing is sent twice and the newest
//! wins.
//!
//! > recorded, call → [`decide`] → nothing to send, or the call without the traits that are late
//! > → sent → recorded, [`Decision::note`], how it ended → [`record`] → recorded
//!
//! Storing, taking turns and sending are up to the host. Times come in as arguments; of names and
//! values only hashes are kept, under a key of the group's own.

mod call;
mod hash;
mod state;

pub use call::{SUFFIX, named, rekeyed, suffix, suffixed, without};
pub use state::KEY;

use call::{Parts, hash_of, traits};
use hash::{Short, short};
use state::{Entry, Instant, State, take};

/// What is to be done with a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Verdict {
    /// It brings nothing new, and nothing is to be recorded.
    Unchanged,
    /// It brings nothing new, but is the newest call to confirm the values: its note is to be
    /// recorded.
    Confirms,
    /// It is sent, without the traits that are late.
    Send,
    /// A later call about one of its traits was sent, and nobody knows yet how that ended.
    Wait,
}

impl Verdict {
    /// Every verdict; its index here is its number at the boundary.
    pub const NAMES: [&str; 4] = ["UNCHANGED", "CONFIRMS", "SEND", "WAIT"];
}

/// The result of [`decide`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What is to be done.
    pub verdict: Verdict,
    /// The numbers of the traits that are late, in order.
    pub dropped: Vec<u32>,
    /// What is to be recorded: time, then name and value of each trait that is not late.
    pub note: Vec<u8>,
}

/// How a call ended, for [`record`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// It was not sent, and confirms what is recorded.
    Confirmed,
    /// The service has accepted it.
    Delivered,
    /// It was sent, but its answer was lost, so nobody knows whether the service has it.
    Open,
}

impl End {
    /// Every end; its index here is its number at the boundary.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Delivered, Self::Open];
}

/// How long older calls wait for one whose end is open, in milliseconds: by then a caller that
/// heeds the answer has sent it again. Later calls need not wait.
const PATIENCE: u64 = 60_000;

/// The name under which a group is stored: in hexadecimal, the SHA-256 of the upstream's address, a
/// line feed and the group's id; with a key, their HMAC-SHA-256. The address is part of it because
/// one upstream does not know what another was told.
pub fn name(key: &[u8], upstream: &[u8], call: &[u8], out: &mut Vec<u8>) {
    let mut room = Vec::new();
    let id = Parts::of(call).group_id.map(|id| id.resolve(&mut room)).unwrap_or_default();
    let parts = [upstream, b"\n", id];
    let digest =
        if key.is_empty() { hash::sha256(&parts) } else { hash::Keyed::new(key).of(&parts) };
    hash::hex(&digest, out);
}

/// The hash by which the call's user is remembered as a member of the group.
///
/// `recorded` is what [`record`] has written; `fresh` is the key to use if nothing is recorded.
#[must_use]
pub fn member(recorded: &[u8], fresh: &[u8], call: &[u8]) -> [u8; 16] {
    let mut room = Vec::new();
    let id = Parts::of(call).user_id.map(|id| id.resolve(&mut room)).unwrap_or_default();
    short(&State::read(recorded, fresh).keyed.of(&[b"u", id]))
}

/// Decides on a call.
///
/// `arrival` is when it arrived, in the normal form: a timestamp later than that counts as equal to
/// it, so that one device with a wrong clock cannot freeze a group's traits. `now` is the store's
/// clock in milliseconds.
#[must_use]
pub fn decide(
    recorded: &[u8],
    fresh: &[u8],
    call: &[u8],
    arrival: &[u8],
    is_member: bool,
    now: u64,
) -> Decision {
    let state = State::read(recorded, fresh);
    let parts = Parts::of(call);
    let time = Instant::of(parts.timestamp).min(Instant::of(arrival));
    let (mut is_new, mut is_newer, mut waits) = (!is_member, false, false);
    let (mut dropped, mut note, mut number) = (Vec::new(), Vec::new(), 0);
    time.write(&mut note);
    traits(call, &parts, |name, value, _| {
        let name = short(&state.keyed.of(&[b"n", name.resolve(&mut Vec::new())]));
        let known = state.find(&name);
        let recorded = known.filter(|entry| entry.is_recorded(now));
        if recorded.is_some_and(|entry| time < entry.time) {
            dropped.push(number);
        } else {
            let hash = short(&hash_of(value, &state.keyed));
            is_new |= recorded.is_none_or(|entry| entry.value != hash || entry.is_open());
            is_newer |= recorded.is_some_and(|entry| time > entry.time);
            waits |= known.is_some_and(|entry| entry.is_awaited(now) && time < entry.open);
            note.extend_from_slice(&name);
            note.extend_from_slice(&hash);
        }
        number += 1;
    });
    let verdict = match (is_new, is_newer) {
        _ if waits => Verdict::Wait,
        (true, _) => Verdict::Send,
        (false, true) => Verdict::Confirms,
        (false, false) => Verdict::Unchanged,
    };
    Decision { verdict, dropped, note }
}

/// Whether this has the form of a note.
#[must_use]
pub fn is_note(note: &[u8]) -> bool {
    note.len() >= Instant::LEN && (note.len() - Instant::LEN).is_multiple_of(NOTED)
}

/// How many bytes a trait takes in a note.
const NOTED: usize = 2 * size_of::<Short>();

/// Appends what is recorded about a group once a call has ended, to be kept for `life`
/// milliseconds; returns when the last of it is to be forgotten.
///
/// What has been recorded since the decision stays if it is newer.
pub fn record(
    recorded: &[u8],
    fresh: &[u8],
    note: &[u8],
    end: End,
    now: u64,
    life: u64,
    out: &mut Vec<u8>,
) -> u64 {
    let mut state = State::read(recorded, fresh);
    let mut rest = note;
    let time = Instant::read(&mut rest);
    let mut changed = Vec::with_capacity(rest.len() / NOTED);
    for noted in rest.as_chunks::<NOTED>().0 {
        let mut noted = &noted[..];
        let (name, value): (Short, Short) = (take(&mut noted), take(&mut noted));
        let known = state.find(&name).copied().unwrap_or(Entry { name, ..Entry::default() });
        changed.push(known.after(end, value, time, now, life));
    }
    state.put(changed);
    state.write(now, out)
}

impl Entry {
    /// The entry once a call with this value has ended.
    fn after(mut self, end: End, value: Short, time: Instant, now: u64, life: u64) -> Self {
        let is_recorded = self.is_recorded(now);
        match end {
            End::Confirmed if is_recorded && self.value == value => self.time = self.time.max(time),
            End::Confirmed => {}
            End::Delivered => {
                if !is_recorded || time >= self.time {
                    (self.value, self.time, self.expires) = (value, time, now + life);
                }
                if time >= self.open {
                    (self.open, self.open_until) = (Instant::default(), 0);
                }
            }
            End::Open => {
                self.open = self.open.max(time);
                self.open_until = now + PATIENCE;
            }
        }
        self
    }
}

#[cfg(test)]
mod tests;
