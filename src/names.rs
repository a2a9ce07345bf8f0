//! The keys that mean something, in one list: whatever key comes up is found in it, or not, by one
//! look.

use std::ops::Range;

/// The keys of the described traits, in the order of [`Known::ALL`](crate::rules::traits::Known::ALL);
/// those of the call's fields; those of an address's; and the aliases of its last one.
pub const NAMES: [&str; 26] = [
    "address",
    "avatar",
    "description",
    "email",
    "employees",
    "name",
    "phone",
    "plan",
    "website",
    "industry",
    "user_id",
    "userId",
    "group_id",
    "groupId",
    "traits",
    "timestamp",
    "context",
    "street",
    "city",
    "state",
    "country",
    "postal_code",
    "postalCode",
    "zip",
    "zipcode",
    "postcode",
];

/// The places of the call's fields, which come next to the described traits; each id has its alias
/// behind it.
pub const FIELDS: Range<u8> = 10..17;
/// The places of an address's fields, the last of which is the postal code.
pub const ADDRESS: Range<u8> = 17..22;

/// Where the place in [`NAMES`] is kept of the only name there that such a key can be.
const fn slot(key: &[u8]) -> usize {
    let (first, last) = (key[0] as usize, key[key.len() - 1] as usize);
    (3 * first + last + 29 * key.len()) % 64
}

/// For each slot the place of its name. An empty slot has that of the first name, which a key that
/// belongs there is not.
const SLOTS: [u8; 64] = {
    let mut slots = [0; 64];
    let mut place = NAMES.len();
    while place > 0 {
        place -= 1;
        let slot = slot(NAMES[place].as_bytes());
        assert!(slots[slot] == 0, "two names in one slot");
        slots[slot] = place as u8;
    }
    slots
};

/// The place in [`NAMES`] of this very key, to the byte, as JSON keys are; `u8::MAX` if it is not
/// there.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub fn place(key: &[u8]) -> u8 {
    if key.is_empty() {
        return u8::MAX;
    }
    // Every key comes through here: it is compared once.
    let place = SLOTS[slot(key)];
    if is(key, NAMES[usize::from(place)].as_bytes()) { place } else { u8::MAX }
}

/// Whether a key is this name, of which none has more than 16 bytes.
#[inline]
fn is(key: &[u8], name: &[u8]) -> bool {
    if key.len() != name.len() {
        return key == name;
    }
    // In words, without a loop: at most two, which may lie over each other.
    if let (Some(a), Some(b)) = (key.first_chunk::<8>(), name.first_chunk()) {
        return a == b && key.last_chunk::<8>() == name.last_chunk();
    }
    if let (Some(a), Some(b)) = (key.first_chunk::<4>(), name.first_chunk()) {
        return a == b && key.last_chunk::<4>() == name.last_chunk();
    }
    key == name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::traits::Known;

    #[test]
    fn finds_its_names_and_no_others() {
        for (name, index) in NAMES.iter().zip(0..) {
            assert_eq!(place(name.as_bytes()), index);
            assert_eq!(place(name.to_ascii_uppercase().as_bytes()), u8::MAX);
            assert_eq!(place([name, "s"].concat().as_bytes()), u8::MAX);
            assert!(name.len() <= 16);
        }
        assert_eq!(place(b""), u8::MAX);
    }

    #[test]
    fn the_ranges_are_what_they_say() {
        assert_eq!(usize::from(FIELDS.start), Known::ALL.len());
        assert_eq!(NAMES[Known::Industry as usize], "industry");
        let of = |range: Range<u8>| &NAMES[usize::from(range.start)..usize::from(range.end)];
        assert_eq!(of(FIELDS).first(), Some(&"user_id"));
        assert_eq!(of(FIELDS).last(), Some(&"context"));
        assert_eq!(of(ADDRESS), ["street", "city", "state", "country", "postal_code"]);
    }
}
