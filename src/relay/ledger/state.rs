//! What is recorded about a group, as bytes: its key and an entry for each trait. Whoever reads it
//! learns how many traits there are and when they changed, but no name and no value.

use super::hash::{Keyed, Short};

/// An instant to the nanosecond, read from text in the normal form. As two numbers it needs no
/// calendar: digits in order of weight sort as time does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) struct Instant {
    /// Year to second, as one number with the digits of the text.
    seconds: u64,
    nanos: u32,
}

impl Instant {
    /// Reads a time in the normal form, `2024-02-29T12:00:00.123Z`, with up to nine digits of a fraction.
    pub(super) fn of(text: &[u8]) -> Self {
        let digits = |text: &[u8]| {
            let digits = text.iter().filter(|byte| byte.is_ascii_digit());
            digits.fold(0_u64, |number, digit| {
                number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'))
            })
        };
        let (whole, fraction) =
            text.split_at_checked("2024-02-29T12:00:00".len()).unwrap_or_default();
        let given = fraction.iter().filter(|byte| byte.is_ascii_digit()).count();
        let nanos = digits(fraction) * 10_u64.pow(9_u32.saturating_sub(given as u32));
        Instant { seconds: digits(whole), nanos: nanos as u32 }
    }

    pub(super) const LEN: usize = 12;

    pub(super) fn write(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.seconds.to_le_bytes());
        out.extend_from_slice(&self.nanos.to_le_bytes());
    }

    pub(super) fn read(bytes: &mut &[u8]) -> Self {
        Instant { seconds: u64::from_le_bytes(take(bytes)), nanos: u32::from_le_bytes(take(bytes)) }
    }
}

/// The next bytes; zeros if there are not enough.
pub(super) fn take<const N: usize>(bytes: &mut &[u8]) -> [u8; N] {
    let Some((taken, rest)) = bytes.split_first_chunk::<N>() else { return [0; N] };
    *bytes = rest;
    *taken
}

/// What is recorded about one trait.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Entry {
    pub name: Short,
    /// The value that was delivered, the latest time at which it is known to be right, and when
    /// that is forgotten, in milliseconds.
    pub value: Short,
    pub time: Instant,
    pub expires: u64,
    /// The newest call that may have been delivered, and until when older ones wait for it; zero if
    /// there is none.
    pub open: Instant,
    pub open_until: u64,
}

impl Entry {
    pub(super) const fn is_recorded(&self, now: u64) -> bool {
        self.expires > now
    }

    /// Whether a call was sent and nobody knows how it ended.
    pub(super) fn is_open(&self) -> bool {
        self.open != Instant::default()
    }

    pub(super) const fn is_awaited(&self, now: u64) -> bool {
        self.open_until > now
    }

    const LEN: usize = 16 + 16 + Instant::LEN + 8 + Instant::LEN + 8;

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.name);
        out.extend_from_slice(&self.value);
        self.time.write(out);
        out.extend_from_slice(&self.expires.to_le_bytes());
        self.open.write(out);
        out.extend_from_slice(&self.open_until.to_le_bytes());
    }

    fn read(mut bytes: &[u8]) -> Self {
        let bytes = &mut bytes;
        Entry {
            name: take(bytes),
            value: take(bytes),
            time: Instant::read(bytes),
            expires: u64::from_le_bytes(take(bytes)),
            open: Instant::read(bytes),
            open_until: u64::from_le_bytes(take(bytes)),
        }
    }
}

/// How many bytes a group's key has.
pub const KEY: usize = 32;

/// The version that is written, and the only one there has been. A later one counts as nothing recorded.
const VERSION: u8 = 1;

/// How many traits of a group are remembered at most, so that invented names cannot fill the store.
/// Those that would expire first make room.
pub(super) const MOST: usize = 2048;

/// What is recorded about a group.
pub(super) struct State {
    key: [u8; KEY],
    pub keyed: Keyed,
    /// Sorted by name.
    entries: Vec<Entry>,
}

impl State {
    /// Reads what was recorded; if that is nothing, or cannot be read, the state is empty and has
    /// the key `fresh`.
    pub(super) fn read(bytes: &[u8], fresh: &[u8]) -> Self {
        let recorded = bytes
            .strip_prefix(&[VERSION])
            .and_then(|rest| rest.split_first_chunk::<KEY>())
            .filter(|(_, entries)| entries.len().is_multiple_of(Entry::LEN));
        let (key, entries) = match recorded {
            Some((key, entries)) => {
                (*key, entries.chunks_exact(Entry::LEN).map(Entry::read).collect())
            }
            None => (take(&mut &*fresh), Vec::new()),
        };
        State { key, keyed: Keyed::new(&key), entries }
    }

    pub(super) fn find(&self, name: &Short) -> Option<&Entry> {
        let at = self.entries.binary_search_by(|entry| entry.name.cmp(name)).ok()?;
        self.entries.get(at)
    }

    /// Adds entries, replacing those with the same names.
    ///
    /// All at once, since inserting them one by one would move the others each time.
    pub(super) fn put(&mut self, entries: Vec<Entry>) {
        let known = self.entries.len();
        for entry in entries {
            let at = self.entries.get(..known).unwrap_or_default();
            match at.binary_search_by(|other| other.name.cmp(&entry.name)) {
                Ok(at) => self.entries[at] = entry,
                Err(_) => self.entries.push(entry),
            }
        }
        if self.entries.len() > known {
            self.entries.sort_unstable_by_key(|entry| entry.name);
            self.entries.dedup_by_key(|entry| entry.name);
        }
    }

    /// Appends the state, without what has expired by now; returns when the last of it will.
    pub(super) fn write(mut self, now: u64, out: &mut Vec<u8>) -> u64 {
        let end = |entry: &Entry| entry.expires.max(entry.open_until);
        self.entries.retain(|entry| end(entry) > now);
        if self.entries.len() > MOST {
            self.entries.sort_unstable_by_key(|entry| std::cmp::Reverse(end(entry)));
            self.entries.truncate(MOST);
            self.entries.sort_unstable_by_key(|entry| entry.name);
        }
        out.push(VERSION);
        out.extend_from_slice(&self.key);
        self.entries.iter().for_each(|entry| entry.write(out));
        self.entries.iter().map(end).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_sort_as_time_does() {
        let times = [
            "0000-01-01T00:00:00.000Z",
            "1999-12-31T23:59:59.999999999Z",
            "2024-02-29T12:00:00.000Z",
            "2024-02-29T12:00:00.000000001Z",
            "2024-02-29T12:00:00.0001Z",
            "2024-02-29T12:00:00.001Z",
            "2024-02-29T12:00:01.000Z",
            "9999-12-31T23:59:59.999Z",
        ];
        for pair in times.windows(2) {
            assert!(Instant::of(pair[0].as_bytes()) < Instant::of(pair[1].as_bytes()), "{pair:?}");
        }
        let same = ["2024-02-29T12:00:00.120Z", "2024-02-29T12:00:00.120000000Z"];
        assert_eq!(Instant::of(same[0].as_bytes()), Instant::of(same[1].as_bytes()));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut state = State::read(&[], &[7; KEY]);
        let time = Instant::of(b"2024-02-29T12:00:00.000000001Z");
        let entry = |n: u8| Entry {
            name: [n; 16],
            value: [n + 100; 16],
            time,
            expires: 1000 + u64::from(n),
            ..Entry::default()
        };
        state.put([5, 1, 9].map(entry).to_vec());
        state.put(vec![entry(3), Entry { value: [0; 16], ..entry(9) }, entry(3)]);
        state.put(vec![entry(9)]);
        let (mut bytes, mut again) = (Vec::new(), Vec::new());
        assert_eq!(state.write(1003, &mut bytes), 1009);
        assert_eq!(bytes.len(), 1 + KEY + 2 * Entry::LEN);
        let read = State::read(&bytes, &[8; KEY]);
        assert_eq!(read.find(&[9; 16]).unwrap().value, [109; 16]);
        assert!(read.find(&[1; 16]).is_none());
        read.write(1003, &mut again);
        assert_eq!(bytes, again);
    }

    #[test]
    fn what_cannot_be_read_is_nothing_recorded() {
        let cut = [&[VERSION][..], &[1; KEY], &[0; Entry::LEN - 1]].concat();
        let later = [&[VERSION + 1][..], &[1; KEY]].concat();
        for bytes in [&b""[..], b"{}", &[VERSION], &cut, &later] {
            let state = State::read(bytes, &[7; KEY]);
            assert_eq!((state.key, state.entries.len()), ([7; KEY], 0));
        }
    }

    #[test]
    fn inventing_names_fills_no_store() {
        let mut state = State::read(&[], &[7; KEY]);
        let entry = |n: u64| {
            let mut name = Short::default();
            name[..8].copy_from_slice(&n.to_be_bytes());
            Entry { name, expires: 1 + n, ..Entry::default() }
        };
        state.put((0..MOST as u64 + 9).map(entry).collect());
        let mut bytes = Vec::new();
        state.write(0, &mut bytes);
        let state = State::read(&bytes, &[]);
        assert_eq!(state.entries.len(), MOST);
        assert!(state.entries.is_sorted_by_key(|entry| entry.name));
        assert_eq!(state.entries[0].expires, 10);
    }
}
