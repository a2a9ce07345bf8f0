//! The keys that mean something, in one table: the described traits, the call's fields, an
//! address's fields and the aliases of its last one.
//!
//! A new described trait is a new line at the end of [`described_traits!`]: the package's TypeScript
//! types and JSON Schema follow from it, and `words.rs` counts places in it.

use std::ops::Range;

/// What values a described trait takes; each kind has its rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TraitKind {
    /// An object of the fields of an address.
    Address,
    /// An e-mail address.
    Email,
    /// A number of people.
    Employees,
    /// A telephone number.
    Phone,
    /// Text or a number; or an object or array, as billing systems have it.
    Plan,
    /// Text or a number.
    Text,
    /// A web address.
    Url,
}

/// Hands the table of described traits to the macro `$define`: for each trait its documentation, its
/// name in Rust, its key, and the kind of its values.
macro_rules! described_traits {
    ($define:ident) => {
        $define! {
            /// Where the group is: an object of street, city, state, country and postal_code.
            /// A string or an array is kept as given, with the warning `unusual_type`.
            Address, address, Address;
            /// The URL of a picture: `http` or `https` as the WHATWG URL Standard parses it, without
            /// credentials; or a bare host such as `acme.com/logo.png`, or `//host/path`, which get
            /// `https://`. Otherwise `invalid_url`.
            Avatar, avatar, Url;
            /// A text about the group. A number becomes a string.
            Description, description, Text;
            /// An e-mail address as the HTML Living Standard has it, non-ASCII letters allowed
            /// (RFC 6531), with a dotted domain; its domain is lower-cased. Otherwise `invalid_email`.
            Email, email, Email;
            /// How many people work there: any string such as `"50-100"`, or a number of zero or more,
            /// which becomes a string if it is whole. Otherwise `invalid_number` or `invalid_type`.
            Employees, employees, Employees;
            /// What the group is called. A number becomes a string.
            Name, name, Text;
            /// A telephone number of 3 to 15 digits. With a leading `+` and without an extension or
            /// letters it is sent in E.164 form, otherwise as given. Otherwise `invalid_phone`.
            Phone, phone, Phone;
            /// The plan that the group is on. A number becomes a string.
            Plan, plan, Plan;
            /// The URL of the group's site: as for `avatar`. Otherwise `invalid_url`.
            Website, website, Url;
            /// The industry that the group belongs to. A number becomes a string.
            Industry, industry, Text;
        }
    };
}
#[cfg(feature = "serde")]
pub(crate) use described_traits;

macro_rules! define_known {
    ($($(#[doc = $doc:literal])+ $name:ident, $key:ident, $kind:ident;)+) => {
        /// A trait that the service describes, or shows in its sample.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Known {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Known {
            /// Every described trait, in order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            const KEYS: &[&str] = &[$(stringify!($key)),+];
            const KINDS: &[TraitKind] = &[$(TraitKind::$kind),+];
            const DESCRIPTIONS: &[&[&str]] = &[$(&[$($doc),+]),+];
        }
    };
}

described_traits!(define_known);

impl Known {
    /// The trait's key.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        Self::KEYS[self as usize]
    }

    /// What values it takes.
    #[must_use]
    pub const fn kind(self) -> TraitKind {
        Self::KINDS[self as usize]
    }

    /// What it says about the group, line by line.
    pub fn description(self) -> impl Iterator<Item = &'static str> {
        Self::DESCRIPTIONS[self as usize].iter().map(|line| line.trim_start())
    }
}

/// The keys of the call's fields; behind each id its alias.
const FIELD_NAMES: [&str; 7] =
    ["user_id", "userId", "group_id", "groupId", "traits", "timestamp", "context"];
/// The keys of an address's fields; behind the last of them, its aliases.
const ADDRESS_NAMES: [&str; 9] = [
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
/// How many of [`ADDRESS_NAMES`] are no aliases.
const ADDRESS_FIELDS: usize = 5;

const TRAITS: usize = Known::ALL.len();
const COUNT: usize = TRAITS + FIELD_NAMES.len() + ADDRESS_NAMES.len();

/// Every name: the described traits, in the order of [`Known::ALL`], the call's fields, an address's.
pub const NAMES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    let mut index = 0;
    while index < COUNT {
        names[index] = if index < TRAITS {
            Known::KEYS[index]
        } else if index < TRAITS + FIELD_NAMES.len() {
            FIELD_NAMES[index - TRAITS]
        } else {
            ADDRESS_NAMES[index - TRAITS - FIELD_NAMES.len()]
        };
        index += 1;
    }
    names
};

/// Where the call's fields are in [`NAMES`].
pub const FIELDS: Range<u8> = TRAITS as u8..(TRAITS + FIELD_NAMES.len()) as u8;
/// Where an address's fields are in [`NAMES`]; its aliases follow.
pub const ADDRESS: Range<u8> = FIELDS.end..FIELDS.end + ADDRESS_FIELDS as u8;
/// Where `postal_code` is in [`NAMES`].
pub const POSTAL_CODE: u8 = ADDRESS.end - 1;

/// What [`index`] returns for a key that is not a name.
pub const UNNAMED: u8 = u8::MAX;

/// A power of two, several times the number of names.
const SLOT_COUNT: usize = (4 * COUNT).next_power_of_two() / 2;

/// The slot in which a name that equals `key` can be.
const fn slot(key: &[u8], (last_factor, length_factor): (usize, usize)) -> usize {
    let (first, last) = (key[0] as usize, key[key.len() - 1] as usize);
    (first + last_factor * last + length_factor * key.len()) % SLOT_COUNT
}

/// The slots by these factors: for each, 1 more than the index of its name, or 0. `None` if two
/// names meet in one.
const fn slots_by(factors: (usize, usize)) -> Option<[u8; SLOT_COUNT]> {
    let mut slots = [0; SLOT_COUNT];
    let mut index = 0;
    while index < COUNT {
        let slot = slot(NAMES[index].as_bytes(), factors);
        if slots[slot] != 0 {
            return None;
        }
        index += 1;
        slots[slot] = index as u8;
    }
    Some(slots)
}

/// The first factors by which each name has a slot of its own, and the slots.
const PERFECT: ((usize, usize), [u8; SLOT_COUNT]) = {
    let mut number = 1;
    loop {
        let factors = (number % SLOT_COUNT, number / SLOT_COUNT);
        if let Some(slots) = slots_by(factors) {
            break (factors, slots);
        }
        number += 1;
        assert!(
            number < SLOT_COUNT * SLOT_COUNT,
            "no factors keep the names apart: double SLOT_COUNT"
        );
    }
};

static SLOTS: [u8; SLOT_COUNT] = PERFECT.1;

/// The index in [`NAMES`] of exactly this key, to the byte, as JSON keys are; [`UNNAMED`] for any other.
#[inline(never)]
#[cfg_attr(group_call_module, optimize(speed))]
pub fn index(key: &[u8]) -> u8 {
    if key.is_empty() {
        return UNNAMED;
    }
    // An empty slot leads to no name, and each key is compared once.
    let index = SLOTS[slot(key, PERFECT.0)].wrapping_sub(1);
    match NAMES.get(usize::from(index)) {
        Some(name) if is(key, name.as_bytes()) => index,
        _ => UNNAMED,
    }
}

/// Whether a key is this name, of which none has more than 16 bytes.
#[inline]
fn is(key: &[u8], name: &[u8]) -> bool {
    if key.len() != name.len() {
        return false;
    }
    // In words, without a loop: at most two, which may overlap.
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

    #[test]
    fn finds_its_names_and_no_others() {
        for (name, expected) in NAMES.iter().zip(0..) {
            assert_eq!(index(name.as_bytes()), expected);
            assert_eq!(index(name.to_ascii_uppercase().as_bytes()), UNNAMED);
            assert_eq!(index([name, "s"].concat().as_bytes()), UNNAMED);
            assert!(name.len() <= 16);
        }
        assert_eq!(index(b""), UNNAMED);
        assert_eq!(index(b"x"), UNNAMED);
    }

    #[test]
    fn a_name_is_a_bit_of_the_keys_that_have_been_seen() {
        const { assert!(COUNT <= 64, "`parse::seen` has a bit for each") };
    }

    #[test]
    fn the_ranges_are_what_they_say() {
        assert_eq!(usize::from(FIELDS.start), Known::ALL.len());
        assert_eq!(NAMES[Known::Industry as usize], "industry");
        let names = |range: Range<u8>| &NAMES[usize::from(range.start)..usize::from(range.end)];
        assert_eq!(names(FIELDS), FIELD_NAMES);
        assert_eq!(names(ADDRESS), ["street", "city", "state", "country", "postal_code"]);
        assert_eq!(NAMES[usize::from(POSTAL_CODE)], "postal_code");
    }

    #[test]
    fn described_traits_say_what_they_are() {
        for known in Known::ALL {
            assert_eq!(NAMES[*known as usize], known.as_str());
            assert!(
                known.description().last().is_some_and(|line| line.ends_with('.')),
                "{known:?}"
            );
        }
        assert_eq!(Known::Website.kind(), TraitKind::Url);
    }
}
