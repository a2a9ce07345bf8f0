//! The keys of an object, so that one that repeats is noticed.

use crate::scan::Str;

/// The keys of one object so far: a few in a list, more in a table by hash too.
///
/// The hash is a keyed one (that of [wyhash](https://github.com/wangyi-fudan/wyhash) for 32 bits):
/// who does not know the seed cannot make keys that meet in one place, so that no input makes the
/// whole take quadratic time. What is found does not depend on the seed.
pub struct Seen<'a> {
    seed: u64,
    keys: Vec<Str<'a>>,
    /// For each place of the table a key's number, counted from 1, or 0: a power of two of them,
    /// at least half of them 0. No table while the keys are few.
    places: Vec<u32>,
}

/// So many keys are compared one by one.
const FEW: usize = 16;

impl<'a> Seen<'a> {
    /// No keys yet.
    pub fn new(seed: u64) -> Self {
        Seen { seed, keys: Vec::with_capacity(FEW), places: Vec::new() }
    }

    /// Whether no key has been seen.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Adds a key, `name` being its bytes with the escapes resolved; whether it is new.
    pub fn insert(&mut self, key: Str<'a>, name: &[u8]) -> bool {
        let is = |other: &Str<'_>| {
            // Two different keys of one length mostly begin differently.
            let mut room = Vec::new();
            let other = other.resolve(&mut room);
            other.first() == name.first() && other == name
        };
        if self.keys.len() < FEW {
            if self.keys.iter().any(is) {
                return false;
            }
        } else {
            if self.keys.len() * 2 > self.places.len() {
                self.grow();
            }
            let place = self.place(name, is);
            if self.places[place] != 0 {
                return false;
            }
            self.places[place] = self.keys.len() as u32 + 1;
        }
        self.keys.push(key);
        true
    }

    /// The place of the table where `name` is, or is to be.
    fn place(&self, name: &[u8], is: impl Fn(&Str<'_>) -> bool) -> usize {
        let mask = self.places.len() - 1;
        let mut place = hash(self.seed, name) as usize & mask;
        while let Some(key) = self.keys.get((self.places[place] as usize).wrapping_sub(1))
            && !is(key)
        {
            place = (place + 1) & mask;
        }
        place
    }

    /// Makes the table larger, at first for the few.
    #[inline(never)]
    fn grow(&mut self) {
        self.places = vec![0; (self.places.len() * 4).max(16 * FEW)];
        for number in 0..self.keys.len() {
            let place = self.place(self.keys[number].resolve(&mut Vec::new()), |_| false);
            self.places[place] = number as u32 + 1;
        }
    }
}

/// The hash of a key under a seed.
#[inline]
fn hash(seed: u64, name: &[u8]) -> u32 {
    let mut state = seed ^ name.len() as u64;
    let mut mix = |word: u64| {
        let mixed = state ^ word;
        state ^= (mixed & 0xffff_ffff).wrapping_mul(mixed >> 32).rotate_left(32) ^ word;
    };
    if let Some(tail) = name.last_chunk::<8>() {
        for eight in name.as_chunks::<8>().0 {
            mix(u64::from_le_bytes(*eight));
        }
        // What is left, and as much of what was mixed as makes up eight.
        mix(u64::from_le_bytes(*tail));
    } else {
        mix(name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
    mix(seed.rotate_left(17));
    (state ^ state >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn insert<'a>(seen: &mut Seen<'a>, raw: &'a str) -> bool {
        let key = Str { raw: raw.as_bytes(), escaped: raw.contains('\\') };
        let mut room = Vec::new();
        let name = key.resolve(&mut room).to_vec();
        seen.insert(key, &name)
    }

    #[test]
    fn keys_are_the_same_however_they_are_written() {
        let mut seen = Seen::new(7);
        for new in ["a", "", "ab", r"\u0000", r"a\u0000", "A", "é", r"\ud800", r"\ud801", r"\ufffd"]
        {
            assert!(insert(&mut seen, new), "{new}");
        }
        for old in ["a", "", r"\u0061", r"\u0061b", r"\u0000", r"\u00e9", r"\uD800", "\u{fffd}"] {
            assert!(!insert(&mut seen, old), "{old}");
        }
    }

    #[test]
    fn keys_of_one_form_are_spread_under_any_seed() {
        for seed in [0, 1, u64::MAX, 0x0123_4567_89ab_cdef] {
            let hashes: BTreeSet<u32> = (0..10_000u32)
                .map(|n| hash(seed, format!("key_{n}").as_bytes()))
                .chain((0..10_000).map(|n| hash(seed, format!("{n:>12}_of_many").as_bytes())))
                .collect();
            // By chance alone, 0.05 pairs of 20,000 would be the same.
            assert!(hashes.len() > 19_990, "{seed}: {}", hashes.len());
        }
    }

    proptest! {
        #[test]
        fn answers_as_a_set_does(keys in prop::collection::vec("[ab\0é]{0,6}", 0..200), seed: u64) {
            let (mut seen, mut set) = (Seen::new(seed), BTreeSet::new());
            for new in &keys {
                prop_assert_eq!(insert(&mut seen, new), set.insert(new));
            }
        }
    }
}
