//! The described traits, names that are almost theirs, and public mail providers.
//!
//! Names are matched to the byte, as JSON keys are; only [`similar`], which merely warns, is
//! lenient.

use super::misspelt::{Folded, is_near};
use super::text::{LETTER, kind, next};
use super::words::{LAST_TRAIT, PROVIDER, SHORTEST, WORDS, look_up};
pub use crate::names::Known;
use crate::names::{ADDRESS, NAMES};

/// The described trait at an index in the list of names.
pub fn known(place: u8) -> Option<Known> {
    Known::ALL.get(usize::from(place)).copied()
}

/// A field of the trait `address`, as a key names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AddressField {
    /// 0 `street`, 1 `city`, 2 `state`, 3 `country`, 4 `postal_code`.
    pub place: u8,
    /// Whether it was named by an alias.
    pub alias: bool,
}

/// The field of an address whose own name or alias is at an index in the list of names.
pub fn address_field(place: u8) -> Option<AddressField> {
    let is_field = place >= ADDRESS.start && usize::from(place) < NAMES.len();
    let own = place.min(ADDRESS.end - 1);
    is_field.then(|| AddressField { place: own - ADDRESS.start, alias: place != own })
}

/// For each first letter of a near miss in [`WORDS`], or of a described trait, one bit for each last
/// one.
const ENDS: [u16; 32] = {
    let mut ends = [0; 32];
    let mut known = 0;
    while known < Known::ALL.len() {
        let key = Known::ALL[known].as_str().as_bytes();
        ends[key[0] as usize % 32] |= 1 << (key[key.len() - 1] % 16);
        known += 1;
    }
    let mut group = 0;
    while group < WORDS.len() {
        let words = WORDS[group].as_bytes();
        let length = group + SHORTEST;
        let mut start = 0;
        while start < words.len() {
            if words[start + length] <= LAST_TRAIT {
                ends[words[start] as usize % 32] |= 1 << (words[start + length - 1] % 16);
            }
            start += length + 1;
        }
        group += 1;
    }
    ends
};

/// The described trait that was probably meant by `key`, which is not one itself: its index in
/// [`Known::ALL`].
///
/// ASCII case and the separators `_`, `-`, `.` and space do not count: `companyName`,
/// `company_name` and `Company Name` are one.
pub fn similar(key: &[u8]) -> Option<u8> {
    let (first, last) = (*key.first()?, *key.last()?);
    // Nearly all other keys are dismissed here.
    if last.is_ascii_digit() {
        return None;
    }
    let letters = kind(first) & LETTER != 0 && kind(last) & LETTER != 0;
    if letters && ENDS[usize::from(first % 32)] >> (last % 16) & 1 == 0 {
        return None;
    }
    let folded = Folded::new(key)?;
    let meant = look_up(folded.letters()).wrapping_sub(b'0');
    if usize::from(meant) < Known::ALL.len() { Some(meant) } else { mistyped(folded.letters()) }
}

/// How many letters a described trait's name must have for a slip in it to be told from another
/// word.
const LEAST_LETTERS: usize = 5;

/// The described trait that a key, without its separators, is except for one slip. People hardly
/// ever make one in a word's first or last letter (`iphone`, `emails`).
#[cold]
#[inline(never)]
fn mistyped(letters: &[u8]) -> Option<u8> {
    let is_meant = |name: &&str| {
        let name = name.as_bytes();
        let same = |a: usize, b: usize| next(letters, a) | 0x20 == name[b];
        name.len() >= LEAST_LETTERS
            && same(0, 0)
            && same(letters.len() - 1, name.len() - 1)
            && is_near(letters, name)
    };
    NAMES[..Known::ALL.len()].iter().position(is_meant).map(|place| place as u8)
}

/// Whether `domain` is, ignoring ASCII case, that of a well-known public mail provider.
///
/// Its subdomains are not: they may be anything.
pub fn is_consumer_domain(domain: &[u8]) -> bool {
    look_up(domain) == PROVIDER
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{FIELDS, index as place};
    use proptest::prelude::*;

    /// Called, as by the parser, only for what is not a described trait itself.
    fn similar(key: &[u8]) -> Option<&'static str> {
        if super::known(place(key)).is_some() {
            return None;
        }
        super::similar(key).map(|place| Known::ALL[usize::from(place)].as_str())
    }

    fn known(key: &str) -> Option<Known> {
        super::known(place(key.as_bytes()))
    }

    fn address_field(key: &str) -> Option<AddressField> {
        super::address_field(place(key.as_bytes()))
    }

    #[test]
    fn described_traits_are_known_by_their_very_key() {
        for &trait_ in Known::ALL {
            let key = trait_.as_str();
            assert_eq!(known(key), Some(trait_));
            assert_eq!(similar(key.as_bytes()), None, "{key}");
            let shouted = key.to_ascii_uppercase();
            assert_eq!(known(&shouted), None);
            assert_eq!(similar(shouted.as_bytes()), Some(key));
        }
        for key in ["", "names", "traits", "city", "zip"] {
            assert_eq!(known(key), None);
        }
    }

    #[test]
    fn fields_of_an_address() {
        for (name, place) in ["street", "city", "state", "country", "postal_code"].iter().zip(0..) {
            assert_eq!(address_field(name), Some(AddressField { place, alias: false }));
        }
        for key in ["postalCode", "zip", "zipcode", "postcode"] {
            assert_eq!(address_field(key), Some(AddressField { place: 4, alias: true }), "{key}");
        }
        for key in ["", "City", "zip_code", "region", "line1", "context", "name"] {
            assert_eq!(address_field(key), None, "{key}");
        }
    }

    #[test]
    fn names_are_of_the_described_traits() {
        for (name, index) in NAMES.iter().zip(0..) {
            assert_eq!(known(name).is_some(), index < FIELDS.start);
            assert_eq!(address_field(name).is_some(), index >= ADDRESS.start);
        }
    }

    #[test]
    fn near_misses() {
        for (key, meant) in [
            ("companyName", "name"),
            ("company_name", "name"),
            ("Company Name", "name"),
            ("group.name", "name"),
            ("NAME", "name"),
            ("logo", "avatar"),
            ("logoURL", "avatar"),
            ("company_size", "employees"),
            ("employee_count", "employees"),
            ("numberOfEmployees", "employees"),
            ("url", "website"),
            ("domain", "website"),
            ("web_site", "website"),
            ("mail", "email"),
            ("E-Mail", "email"),
            ("Email", "email"),
            ("email_address", "email"),
            ("phoneNumber", "phone"),
            ("tel", "phone"),
            ("tier", "plan"),
            ("plan_name", "plan"),
            ("ADDRESS", "address"),
            ("_name", "name"),
            ("desc", "description"),
            ("webiste", "website"),
            ("Web_Stie", "website"),
            ("emial", "email"),
            ("emploees", "employees"),
            ("descritpion", "description"),
            ("adddress", "address"),
            ("phoone", "phone"),
        ] {
            assert_eq!(similar(key.as_bytes()), Some(meant), "{key}");
        }
    }

    #[test]
    fn names_of_the_callers_own() {
        for key in [
            "",
            "_",
            "mrr",
            "seats",
            "created_at",
            "employee_id",
            "planet",
            "namespace",
            "urls",
            "size",
            "company",
            "firstname",
            "ｎａｍｅ",
            "naïve",
            "url/x",
            "domains",
            "telegram",
            "gmail",
            "iphone",
            "emails",
            "websites",
            "plane",
            "photo",
            "wbste",
        ] {
            assert_eq!(similar(key.as_bytes()), None, "{key}");
        }
    }

    #[test]
    fn providers() {
        for domain in ["gmail.com", "GMail.COM", "yahoo.com", "outlook.com"] {
            assert!(is_consumer_domain(domain.as_bytes()), "{domain}");
        }
        for domain in ["", "acme.com", "mail.gmail.com", "gmail.com.", "gmail.co", "xgmail.com"] {
            assert!(!is_consumer_domain(domain.as_bytes()), "{domain}");
        }
    }

    proptest! {
        #[test]
        fn any_key_has_an_answer(key in ".*") {
            if let Some(meant) = similar(key.as_bytes()) {
                prop_assert!(known(meant).is_some());
                prop_assert_ne!(&key, meant);
                prop_assert!(known(&key).is_none());
            }
        }

        #[test]
        fn separators_and_case_do_not_count(key in "[A-Za-z_. -]{1,20}") {
            let bare: String = key
                .chars()
                .filter(|c| !"_-. ".contains(*c))
                .collect();
            // The exact key of a described trait is the one that has no near miss.
            if known(&key).is_none() && known(&bare).is_none() {
                prop_assert_eq!(similar(key.as_bytes()), similar(bare.as_bytes()));
            }
        }
    }
}
