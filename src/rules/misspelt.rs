//! Names that somebody mistyped: in another case, with other separators, or with one slip of the
//! fingers.

use super::text::next;
use super::words::LONGEST;
use crate::names::{FIELDS, NAMES};

/// A name without its separators `_`, `-`, `.` and space, as far as it may be one of ours.
pub(super) struct Folded {
    letters: [u8; LONGEST],
    length: usize,
}

impl Folded {
    /// `None` if it is longer than any name or near miss of ours.
    #[inline]
    pub fn new(name: &[u8]) -> Option<Self> {
        let mut folded = Folded { letters: [0; LONGEST], length: 0 };
        for byte in name {
            if !matches!(byte, b'_' | b'-' | b'.' | b' ') {
                *folded.letters.get_mut(folded.length)? = *byte;
                folded.length += 1;
            }
        }
        Some(folded)
    }

    pub fn letters(&self) -> &[u8] {
        &self.letters[..self.length]
    }
}

/// The index of the field that was probably meant by a key that is not a field.
#[cold]
#[inline(never)]
pub fn field(key: &[u8]) -> Option<u8> {
    let is_meant = |field: &u8| is_near(key, NAMES[usize::from(*field)].as_bytes());
    FIELDS.into_iter().find(is_meant).map(|field| field - FIELDS.start)
}

/// Whether two names, ignoring ASCII case, differ at most by one letter missing, added or replaced,
/// or by two neighbours swapped.
#[inline(never)]
pub(super) fn is_near(one: &[u8], other: &[u8]) -> bool {
    let (long, short) = if one.len() < other.len() { (other, one) } else { (one, other) };
    // What both begin with, and what both end with.
    let (mut front, mut back) = (0, 0);
    let same = |a: usize, b: usize| next(long, a) | 0x20 == next(short, b) | 0x20;
    while front < short.len() && same(front, front) {
        front += 1;
    }
    while back < short.len() - front && same(long.len() - back - 1, short.len() - back - 1) {
        back += 1;
    }
    match (long.len() - front - back, short.len() - front - back) {
        (2, 2) => same(front, front + 1) && same(front + 1, front),
        (more, _) => more < 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mistyped_fields() {
        for (key, meant) in [
            ("grup_id", 2),
            ("gruop_id", 2),
            ("groupID", 2),
            ("GROUP-ID", 2),
            ("groups_id", 2),
            ("userID", 0),
            ("usr_id", 0),
            ("user_ids", 0),
            ("usrId", 1),
            ("trait", 4),
            ("Traits", 4),
            ("time_stamp", 5),
            ("timestmap", 5),
            ("contxt", 6),
        ] {
            assert_eq!(field(key.as_bytes()), Some(meant), "{key}");
        }
        for key in ["", "_", "id", "user", "group", "type", "contact", "time", "properties"] {
            assert_eq!(field(key.as_bytes()), None, "{key}");
        }
        assert_eq!(field("user_id".repeat(9).as_bytes()), None);
    }

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for (one, other, near) in [
            ("", "", true),
            ("", "a", true),
            ("", "ab", false),
            ("ab", "ba", true),
            ("abc", "cba", false),
            ("abc", "bca", false),
            ("aab", "aba", true),
            ("aaa", "aa", true),
            ("abc", "axc", true),
            ("abcd", "axyd", false),
            ("abcd", "badc", false),
        ] {
            assert_eq!(is_near(one.as_bytes(), other.as_bytes()), near, "{one} {other}");
            assert_eq!(is_near(other.as_bytes(), one.as_bytes()), near, "{other} {one}");
        }
    }

    proptest! {
        #[test]
        fn is_a_distance_of_one(one in "[abc]{0,5}", other in "[abc]{0,5}") {
            let (a, b) = (one.as_bytes(), other.as_bytes());
            // Every text that one slip can make of the first.
            let mut slips = vec![a.to_vec()];
            for place in 0..=a.len() {
                for letter in *b"abc" {
                    let mut text = a.to_vec();
                    text.insert(place, letter);
                    slips.push(text);
                    let mut text = a.to_vec();
                    if let Some(byte) = text.get_mut(place) {
                        *byte = letter;
                        slips.push(text);
                    }
                }
                if place < a.len() {
                    let mut text = a.to_vec();
                    text.remove(place);
                    slips.push(text);
                    if place > 0 {
                        let mut text = a.to_vec();
                        text.swap(place, place - 1);
                        slips.push(text);
                    }
                }
            }
            prop_assert_eq!(is_near(a, b), slips.contains(&b.to_vec()));
        }
    }
}
