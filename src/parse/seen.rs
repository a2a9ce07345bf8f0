//! The keys of an object, so that one that repeats is noticed.

use crate::scan::Str;

/// The keys of one object so far: a bit for each that has a [name](crate::names), the others in a
/// table by hash.
///
/// The hash is a keyed one (of the kind of [wyhash](https://github.com/wangyi-fudan/wyhash)'s for
/// 32 bits): who does not know the seed cannot make keys that meet in one place, so that no input
/// makes the whole take quadratic time. What is found does not depend on the seed.
pub struct Seen<'a> {
    seed: u64,
    named: u64,
    /// Each with its hash.
    others: Vec<(Str<'a>, u32)>,
    /// For each slot of the table a key's number, counted from 1, or 0: a power of two of slots,
    /// most of them 0. No table while there are no others.
    slots: Vec<u32>,
}

/// The slots of a table at first.
const FIRST: usize = 64;

/// At most one slot of so many is taken.
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

    /// Whether the name of this index has been seen.
    pub fn has(&self, name: u8) -> bool {
        self.named & 1u64.checked_shl(name.into()).unwrap_or(0) != 0
    }

    /// Adds a key, `name` being its bytes with the escapes resolved, and `index` its index among
    /// the names; whether it is new.
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
                // These differ, as is known.
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

    /// Gives key `number` its slot, unless one is there already that is `name`; whether it has.
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
