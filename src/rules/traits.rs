//! The described traits, the names that nearly are theirs, and the mail providers for the public.
//!
//! Names are matched to the byte, as JSON keys are; only [`similar`], which merely warns, is
//! lenient.

use super::text::{LETTER, kind};
use super::words::{LAST_TRAIT, LONGEST, PROVIDER, SHORTEST, WORDS, look_up};

/// A trait that the service describes, or shows in its sample.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// Where the group is: an object of the fields that [`address_field`] knows.
    Address,
    /// The URL of a picture.
    Avatar,
    /// A text about the group.
    Description,
    /// An e-mail address.
    Email,
    /// How many people work there, as a string.
    Employees,
    /// What the group is called.
    Name,
    /// A telephone number.
    Phone,
    /// The plan that the group is on.
    Plan,
    /// The URL of the group's site.
    Website,
    /// The industry it belongs to.
    Industry,
}

impl Known {
    /// Every described trait, in order.
    pub const ALL: [Self; 10] = [
        Self::Address,
        Self::Avatar,
        Self::Description,
        Self::Email,
        Self::Employees,
        Self::Name,
        Self::Phone,
        Self::Plan,
        Self::Website,
        Self::Industry,
    ];

    /// The trait's key.
    pub const fn as_str(self) -> &'static str {
        NAMES[self as usize]
    }
}

/// The keys of the described traits, in the order of [`Known::ALL`]; then those of the fields of
/// an address; then the aliases of `postal_code`.
const NAMES: [&str; 19] = [
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

const STREET: u8 = Known::ALL.len() as u8;
const POSTAL_CODE: u8 = STREET + 4;

/// Where the place in [`NAMES`] is kept of the only name there that a key of this length and first
/// byte can be.
const fn slot(key: &[u8]) -> usize {
    (key[0] as usize + 6 * key.len()) % 64
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

/// The place in [`NAMES`] of this very key; `u8::MAX` if it is not there.
#[inline(never)]
fn place(key: &[u8]) -> u8 {
    if key.is_empty() {
        return u8::MAX;
    }
    // Every key comes through here: it is compared once.
    let place = SLOTS[slot(key)];
    if NAMES[usize::from(place)].as_bytes() == key { place } else { u8::MAX }
}

/// The described trait of this very key.
pub fn known(key: &[u8]) -> Option<Known> {
    Known::ALL.get(usize::from(place(key))).copied()
}

/// A field of the trait `address`, as a key names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AddressField {
    /// 0 `street`, 1 `city`, 2 `state`, 3 `country`, 4 `postal_code`.
    pub place: u8,
    /// Whether it was named by another key than its own.
    pub alias: bool,
}

/// The field of an address that `key` names, by its own name or by an alias.
pub fn address_field(key: &[u8]) -> Option<AddressField> {
    let place = place(key);
    let is_field = place >= STREET && usize::from(place) < NAMES.len();
    let own = place.min(POSTAL_CODE);
    is_field.then(|| AddressField { place: own - STREET, alias: place != own })
}

/// For each first letter of a near miss in [`WORDS`], one bit for each last one.
const ENDS: [u16; 32] = {
    let mut ends = [0; 32];
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

/// The described trait that was probably meant by `key`, which itself is none: its place in
/// [`Known::ALL`].
///
/// ASCII case and the separators `_`, `-`, `.` and space do not count: `companyName`,
/// `company_name` and `Company Name` are one.
pub fn similar(key: &[u8]) -> Option<u8> {
    let (first, last) = (*key.first()?, *key.last()?);
    // Nearly every key of the caller's own ends here.
    if last.is_ascii_digit() {
        return None;
    }
    let letters = kind(first) & LETTER != 0 && kind(last) & LETTER != 0;
    if letters && ENDS[usize::from(first % 32)] >> (last % 16) & 1 == 0 {
        return None;
    }
    let mut folded = [0; LONGEST];
    let mut length = 0;
    for byte in key {
        if !matches!(byte, b'_' | b'-' | b'.' | b' ') {
            if length == LONGEST {
                return None;
            }
            folded[length] = *byte;
            length += 1;
        }
    }
    let meant = look_up(&folded[..length]).wrapping_sub(b'0');
    (usize::from(meant) < Known::ALL.len() && place(key) != meant).then_some(meant)
}

/// Whether `domain` is, ASCII case aside, that of a well-known mail provider for the public.
///
/// Its subdomains are not: they may be anything.
pub fn is_consumer_domain(domain: &[u8]) -> bool {
    look_up(domain) == PROVIDER
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn similar(key: &[u8]) -> Option<&'static str> {
        super::similar(key).map(|place| Known::ALL[usize::from(place)].as_str())
    }

    #[test]
    fn described_traits_are_known_by_their_very_key() {
        for trait_ in Known::ALL {
            let key = trait_.as_str();
            assert_eq!(known(key.as_bytes()), Some(trait_));
            assert_eq!(similar(key.as_bytes()), None, "{key}");
            let shouted = key.to_ascii_uppercase();
            assert_eq!(known(shouted.as_bytes()), None);
            assert_eq!(similar(shouted.as_bytes()), Some(key));
        }
        assert_eq!(known(b""), None);
        assert_eq!(known(b"names"), None);
    }

    #[test]
    fn fields_of_an_address() {
        for (name, place) in ["street", "city", "state", "country", "postal_code"].iter().zip(0..) {
            assert_eq!(address_field(name.as_bytes()), Some(AddressField { place, alias: false }));
        }
        for key in ["postalCode", "zip", "zipcode", "postcode"] {
            let field = AddressField { place: 4, alias: true };
            assert_eq!(address_field(key.as_bytes()), Some(field), "{key}");
        }
        for key in ["", "City", "zip_code", "region", "line1"] {
            assert_eq!(address_field(key.as_bytes()), None, "{key}");
        }
    }

    #[test]
    fn names_are_of_the_described_traits() {
        assert_eq!(NAMES[Known::Industry as usize], "industry");
        assert_eq!(NAMES[usize::from(POSTAL_CODE)], "postal_code");
        for (name, index) in NAMES.iter().zip(0..) {
            assert_eq!(place(name.as_bytes()), index);
            assert_eq!(known(name.as_bytes()).is_some(), index < STREET);
            assert_eq!(address_field(name.as_bytes()).is_some(), index >= STREET);
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
                prop_assert!(known(meant.as_bytes()).is_some());
                prop_assert_ne!(&key, meant);
                prop_assert!(known(key.as_bytes()).is_none());
            }
        }

        #[test]
        fn separators_and_case_do_not_count(key in "[A-Za-z_. -]{1,20}") {
            let bare: String = key
                .chars()
                .filter(|c| !"_-. ".contains(*c))
                .collect();
            // The exact key of a described trait is the one that has no near miss.
            if known(key.as_bytes()).is_none() && known(bare.as_bytes()).is_none() {
                prop_assert_eq!(similar(key.as_bytes()), similar(bare.as_bytes()));
            }
        }
    }
}
