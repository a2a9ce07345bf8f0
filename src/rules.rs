//! One file per kind of value. A rule takes the text of one value, already trimmed and UTF-8. If the
//! text has to change, the rule writes the new one to `made`, which is empty at first; if `made` stays
//! empty, the value is sent as it is. After a problem, its content means nothing. Changes and
//! warnings go into [`Notes`].

mod decimal;
pub mod email;
pub mod http_date;
pub mod id;
pub mod misspelt;
mod name;
pub mod number;
pub mod phone;
pub mod timestamp;
pub mod traits;
pub mod url;
pub(crate) mod words;

use crate::issue::{Code, Rule};
pub(crate) use crate::text;
use std::marker::PhantomData;

/// What a rule did to one value and what it warns about.
#[derive(Clone, Copy, Default, Debug)]
pub struct Notes {
    /// What was done.
    pub rules: Set<Rule>,
    /// What the caller may want to look at.
    pub warnings: Set<Code>,
}

impl Notes {
    /// Adds what is in `other`.
    pub fn add(&mut self, other: Notes) {
        self.rules.bits |= other.rules.bits;
        self.warnings.bits |= other.warnings.bits;
    }
}

/// A set of rules or codes: they are few, so each is a bit, and nothing is allocated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

/// What a [`Set`] can hold.
pub trait Listed: Copy + 'static {
    /// Every value there is, each at its own [`index`](Self::index).
    const ALL: &'static [Self];

    /// The value's position in [`ALL`](Self::ALL).
    fn index(self) -> u32;
}

impl Listed for Code {
    const ALL: &'static [Self] = &Code::ALL;

    fn index(self) -> u32 {
        self as u32
    }
}

impl Listed for Rule {
    const ALL: &'static [Self] = &Rule::ALL;

    fn index(self) -> u32 {
        self as u32
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Set { bits: 0, of: PhantomData }
    }
}

impl<T: Listed> Set<T> {
    /// Adds `item`.
    pub fn push(&mut self, item: T) {
        self.bits |= 1 << item.index();
    }

    /// Takes `item` out.
    pub fn remove(&mut self, item: T) {
        self.bits &= !(1 << item.index());
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// What is in it, in the order of [`Listed::ALL`].
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut bits = self.bits;
        std::iter::from_fn(move || {
            // The position of the lowest bit; 32, which is no item's, if there are no more.
            let item = T::ALL.get(bits.trailing_zeros() as usize);
            bits &= bits.wrapping_sub(1);
            item.copied()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_are_at_their_index<T: Listed + PartialEq>() {
        let mut set = Set::default();
        for (index, item) in T::ALL.iter().enumerate() {
            assert!(item.index() == index as u32 && index < 32);
            set.push(*item);
            assert_eq!(set.iter().count(), index + 1);
        }
        assert!(set.iter().eq(T::ALL.iter().copied()));
    }

    #[test]
    fn sets_hold_every_code_and_rule() {
        all_are_at_their_index::<Code>();
        all_are_at_their_index::<Rule>();
    }
}
