//! The keys of an object, so that duplicates are noticed.

use crate::scan::Str;

/// The keys of one object so far: a bit for each that has a [name](crate::names), the others in a
/// table by hash.
///
/// The hash is keyed (similar to the 32-bit version of
/// [wyhash](https://github.com/wangyi-fudan/wyhash)): without knowing the seed, nobody can make
/// keys that collide, so no input can make the whole take quadratic time. What is found does not
/// depend on the seed.
pub struct Seen<'a> {
    seed: u64,
    named: u64,
    /// Each with its hash.
    others: Vec<(Str<'a>, u32)>,
    /// For each slot of the table, a key's number, counted from 1, or 0. The number of slots is a
    /// power of two, and most are 0. Empty while `others` is.
    slots: Vec<u32>,
}

/// How many slots a table has at first.
const FIRST: usize = 64;

/// At most one in this many slots is taken.
const SPARSE: usize = 4;

impl<'a> Seen<'a> {
    /// No keys yet.
    pub fn new(seed: u64) -> Self {
        Seen { seed, named: 0, others: Vec::new(), slots: Vec::new() }
    }

    /// Whether no key has been seen.
    pub fn is_empty(&self) -> bool {
        self.named == 0 && self.others.is_empty()
    }

    /// Whether the name with this index has been seen.
    pub fn has(&self, name: u8) -> bool {
        self.named & 1u64.checked_shl(name.into()).unwrap_or(0) != 0
    }

    /// Adds a key and returns whether it is new. `name` is its bytes with escapes resolved, and
    /// `index` its index among the names.
    #[inline]
    pub fn insert(&mut self, key: Str<'a>, name: &[u8], index: u8) -> bool {
        let Some(bit) = 1u64.checked_shl(index.into()) else { return self.insert_other(key, name) };
        let is_new = self.named & bit == 0;
        self.named |= bit;
        is_new
    }

    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn insert_other(&mut self, key: Str<'a>, name: &[u8]) -> bool {
        let hash = hash(self.seed, name);
        if self.others.len() * SPARSE >= self.slots.len() {
            self.grow();
            for number in 0..self.others.len() {
                // These are known to differ.
                self.slot(number, self.others[number].1, None);
            }
        }
        let is_new = self.slot(self.others.len(), hash, Some(name));
        if is_new {
            self.others.push((key, hash));
        }
        is_new
    }

    /// An empty table, larger than the last.
    fn grow(&mut self) {
        let tables = (self.slots.len() / FIRST * SPARSE).max(1);
        self.slots.clear();
        for _ in 0..tables {
            self.slots.extend_from_slice(&[0; FIRST]);
        }
    }

    /// Gives key `number` a slot, unless the table already has a key that is `name`; returns
    /// whether it did.
    #[cfg_attr(group_call_module, optimize(speed))]
    fn slot(&mut self, number: usize, hash: u32, name: Option<&[u8]>) -> bool {
        let mut slot = hash as usize;
        loop {
            slot &= self.slots.len() - 1;
            let taken = self.slots[slot] as usize;
            if taken == 0 {
                self.slots[slot] = number as u32 + 1;
                return true;
            }
            let (other, same) = &self.others[taken - 1];
            if *same == hash && name.is_some_and(|name| other.resolve(&mut Vec::new()) == name) {
                return false;
            }
            slot += 1;
        }
    }
}

/// The hash of a key under a seed.
#[inline]
fn hash(seed: u64, name: &[u8]) -> u32 {
    let fold = |word: u64| (word & 0xffff_ffff).wrapping_mul(word >> 32);
    let (first, last) = match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
    };
    let other = seed.rotate_left(17) ^ name.len() as u64;
    let mut state = fold(first ^ seed) ^ fold(last ^ other).rotate_left(32);
    // What is between the first eight bytes and the last.
    if name.len() > 16 {
        for eight in name.as_chunks::<8>().0 {
            let word = u64::from_le_bytes(*eight);
            state = fold(state ^ word).rotate_left(32) ^ word;
        }
    }
    state = fold(state ^ seed.rotate_left(40));
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
        seen.insert(key, &name, crate::names::index(&name))
    }

    #[test]
    fn keys_are_the_same_however_they_are_written() {
        let mut seen = Seen::new(7);
        for new in [
            "a", "", "name", "ab", r"\u0000", r"a\u0000", "A", "é", r"\ud800", r"\ud801", r"\ufffd",
        ] {
            assert!(insert(&mut seen, new), "{new}");
        }
        for old in [
            "a",
            "",
            "name",
            r"n\u0061me",
            r"\u0061",
            r"\u0061b",
            r"\u0000",
            r"\u00e9",
            r"\uD800",
            "\u{fffd}",
        ] {
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
            // By chance alone, 0.05 pairs among 20,000 would collide.
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
