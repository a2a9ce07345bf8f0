//! Keys that must not be there: repeated ones and `__proto__`.

use crate::issue::{Key, Path};
use crate::scan::{Fault, MAX_DEPTH, Nested, Scanner, Str};
use std::borrow::Cow;

/// The keys of one object so far: a few in a list, more as a
/// [crit-bit tree](https://cr.yp.to/critbit.html) too.
///
/// Whatever the keys are, adding one to the tree takes time in the order of its length: no input
/// can make the whole take quadratic time, as it can with hashes, or with comparing each key with
/// each.
#[derive(Default)]
pub struct Seen<'a> {
    keys: Vec<Cow<'a, [u8]>>,
    branches: Vec<Branch>,
    /// What the tree begins with.
    root: Side,
}

/// Up to here comparing each key with each is the faster way.
const FEW: usize = 16;

/// The place where the keys of two subtrees first differ.
struct Branch {
    /// The bit, counted from the first byte's.
    bit: usize,
    /// The keys without the bit, and those with it.
    sides: [Side; 2],
}

/// A branch's number doubled, or a key's doubled and one added.
type Side = usize;

impl<'a> Seen<'a> {
    /// Whether no key has been seen.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Adds a key. Answers with its bytes, escapes resolved, and whether it is new.
    pub fn insert(&mut self, key: Str<'a>) -> (&[u8], bool) {
        let key = key.bytes();
        let number = self.keys.len();
        let same = if number < FEW {
            self.keys.iter().position(|other| *other == key)
        } else {
            if number == FEW && self.branches.is_empty() {
                for few in 0..FEW {
                    self.link(&self.keys[few].clone(), few);
                }
            }
            self.link(&key, number)
        };
        if same.is_none() {
            self.keys.push(key);
        }
        (&self.keys[same.unwrap_or(number)], same.is_none())
    }

    /// Adds key number `number` to the tree, unless it is there: then its number is the answer.
    fn link(&mut self, key: &[u8], number: usize) -> Option<usize> {
        let leaf = number * 2 + 1;
        if self.root == 0 && self.branches.is_empty() {
            self.root = leaf;
            return None;
        }
        // The only key that can be the same is the one that has the same bit at each branch.
        let nearest = *self.walk(key, usize::MAX) / 2;
        let Some(bit) = first_difference(key, &self.keys[nearest]) else { return Some(nearest) };
        let branch = self.branches.len() * 2;
        let place = self.walk(key, bit);
        let mut sides = [std::mem::replace(place, branch); 2];
        sides[usize::from(has(key, bit))] = leaf;
        self.branches.push(Branch { bit, sides });
        None
    }

    /// Where `key` leads, over the branches before `bit`.
    fn walk(&mut self, key: &[u8], bit: usize) -> &mut Side {
        // The place as numbers: the borrow checker would not see that only the last of a chain of
        // references is kept.
        let mut last = None;
        let mut side = self.root;
        while let Some(branch) = self.branches.get(side / 2).filter(|_| side.is_multiple_of(2))
            && branch.bit < bit
        {
            let half = usize::from(has(key, branch.bit));
            last = Some((side / 2, half));
            side = branch.sides[half];
        }
        match last {
            Some((branch, half)) => &mut self.branches[branch].sides[half],
            None => &mut self.root,
        }
    }
}

/// Places for bits that each byte has; nine are used, the first tells that the byte is there.
const BITS: usize = 16;

#[inline(always)]
fn unit(key: &[u8], at: usize) -> u32 {
    key.get(at).map_or(0, |byte| 0x100 | u32::from(*byte))
}

#[inline(always)]
fn has(key: &[u8], bit: usize) -> bool {
    unit(key, bit / BITS) >> (BITS - 1 - bit % BITS) & 1 == 1
}

/// The first bit in which two keys differ; `None` if they are the same.
fn first_difference(one: &[u8], other: &[u8]) -> Option<usize> {
    let at = (0..=one.len()).find(|at| unit(one, *at) != unit(other, *at))?;
    let differing = unit(one, at) ^ unit(other, at);
    Some(at * BITS + differing.leading_zeros() as usize - (u32::BITS as usize - BITS))
}

/// The path of every `__proto__` key within `nested`, which stands at `path`.
pub fn forbidden<'a>(mut path: Path<'a>, nested: &Nested<'a>) -> Vec<Path<'a>> {
    let mut found = Vec::new();
    // The text was scanned before: it has no faults.
    let _ = walk(&mut Scanner::new(nested.raw, MAX_DEPTH), &mut path, &mut found);
    found
}

fn walk<'a>(
    scanner: &mut Scanner<'a>,
    path: &mut Path<'a>,
    found: &mut Vec<Path<'a>>,
) -> Result<(), Fault> {
    let is_array = scanner.is_next(b'[');
    if is_array {
        scanner.enter_array()?;
    } else if scanner.is_next(b'{') {
        scanner.enter()?;
    } else {
        return scanner.value().map(|_| ());
    }
    for index in 0.. {
        if is_array {
            if !scanner.element(index == 0)? {
                break;
            }
            path.push(Key::Index(index));
        } else {
            let Some(key) = scanner.member(index == 0)? else { break };
            path.push(Key::Name(key));
            if key.is_proto() {
                found.push(path.clone());
            }
        }
        walk(scanner, path, found)?;
        path.pop();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn key(raw: &str) -> Str<'_> {
        Str { raw: raw.as_bytes(), escaped: raw.contains('\\') }
    }

    #[test]
    fn keys_are_the_same_however_they_are_written() {
        let mut seen = Seen::default();
        for new in ["a", "", "ab", r"\u0000", r"a\u0000", "A", "é", r"\ud800", r"\ud801", r"\ufffd"]
        {
            assert!(seen.insert(key(new)).1, "{new}");
        }
        for old in ["a", "", r"\u0061", r"\u0061b", r"\u0000", r"\u00e9", r"\uD800", "\u{fffd}"] {
            assert!(!seen.insert(key(old)).1, "{old}");
        }
    }

    proptest! {
        #[test]
        fn answers_as_a_set_does(keys in prop::collection::vec("[ab\0é]{0,6}", 0..200)) {
            let (mut seen, mut set) = (Seen::default(), BTreeSet::new());
            for new in &keys {
                prop_assert_eq!(seen.insert(key(new)), (new.as_bytes(), set.insert(new)));
            }
        }
    }
}
