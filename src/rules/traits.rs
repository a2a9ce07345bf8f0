//! The described traits, the names that nearly are theirs, and the mail providers for the public.
//!
//! Names are matched to the byte, as JSON keys are; only [`similar`], which merely warns, is
//! lenient.

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
        match self {
            Known::Address => "address",
            Known::Avatar => "avatar",
            Known::Description => "description",
            Known::Email => "email",
            Known::Employees => "employees",
            Known::Name => "name",
            Known::Phone => "phone",
            Known::Plan => "plan",
            Known::Website => "website",
            Known::Industry => "industry",
        }
    }
}

/// The described trait of this very key.
pub fn known(key: &[u8]) -> Option<Known> {
    let (first, length) = (key.first()?, key.len());
    // Every key comes through here: two bytes are looked at before all are compared.
    Known::ALL.into_iter().find(|known| {
        let name = known.as_str().as_bytes();
        name.len() == length && name.first() == Some(first) && name == key
    })
}

/// A field of the trait `address`, as a key names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AddressField {
    /// The field's own key.
    pub name: &'static str,
    /// Whether it was named by another key than its own.
    pub alias: bool,
}

/// The fields of an address; those behind `postal_code` are its aliases.
const ADDRESS_FIELDS: [&str; 9] = [
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

/// The field of an address that `key` names, by its own name or by an alias.
pub fn address_field(key: &[u8]) -> Option<AddressField> {
    let place = ADDRESS_FIELDS.iter().position(|name| name.as_bytes() == key)?;
    let own = place.min(4);
    Some(AddressField { name: ADDRESS_FIELDS[own], alias: place != own })
}

/// Names that nearly are a described one's, in groups of one length, from three letters on. The
/// digit behind a name is the place of the described one in [`Known::ALL`].
///
/// Listed is only what hardly anyone would use for something else, since the answer is a warning
/// that somebody has to read.
const SIMILAR: [&str; 16] = [
    "tel6url8",
    "desc2logo1mail3name5plan7tier7",
    "email3phone6",
    "adress0avatar1domain8sector9weburl8",
    "address0logourl1orgname5website8",
    "employee4homepage8industry9planname7plantier7teamname5",
    "avatarurl1employees4groupname5headcount4telephone6",
    "companyurl8domainname8tenantname5websiteurl8",
    "accountname5billingplan7companyname5companysize4companylogo1description2homepageurl8\
     phonenumber6pricingplan7pricingtier7projectname5",
    "businessname5companyemail3companyphone6customername5emailaddress3industryname9numemployees4",
    "companydomain8employeecount4workspacename5",
    "companywebsite8companyaddress0employeescount4totalemployees4",
    "companyindustry9telephonenumber6",
    "organizationname5organisationname5subscriptionplan7subscriptiontier7",
    "numberofemployees4",
    "companydescription2",
];

/// The letters of the shortest and of the longest name in [`SIMILAR`].
const SHORTEST: usize = 3;
const LONGEST: usize = SHORTEST + SIMILAR.len() - 1;

/// The described trait that was probably meant by `key`, which itself is none.
///
/// ASCII case and the separators `_`, `-`, `.` and space do not count: `companyName`,
/// `company_name` and `Company Name` are one.
pub fn similar(key: &[u8]) -> Option<&'static str> {
    let mut folded = [0; LONGEST];
    let mut length = 0;
    for byte in key {
        if !matches!(byte, b'_' | b'-' | b'.' | b' ') {
            *folded.get_mut(length)? = byte.to_ascii_lowercase();
            length += 1;
        }
    }
    let names = SIMILAR.get(length.checked_sub(SHORTEST)?)?.as_bytes();
    let folded = folded.get(..length)?;
    let place = names.chunks(length + 1).find_map(|name| name.strip_prefix(folded)?.first())?;
    let meant = Known::ALL.get(usize::from(place - b'0'))?.as_str();
    (key != meant.as_bytes()).then_some(meant)
}

/// Where anybody can have a mailbox, in groups of one length, from six bytes on: a company's
/// address or site is hardly here.
const CONSUMER_DOMAINS: [&str; 9] = [
    "gmx.deme.comqq.comweb.de",
    "126.com163.comaol.comgmx.comgmx.netmac.commail.rumsn.com",
    "live.commail.com",
    "gmail.comproton.meyahoo.comyandex.ruymail.com",
    "icloud.comyandex.com",
    "hotmail.comoutlook.com",
    "fastmail.com",
    "",
    "googlemail.comprotonmail.com",
];

/// Whether `domain` is, ASCII case aside, that of a well-known mail provider for the public.
///
/// Its subdomains are not: they may be anything.
pub fn is_consumer_domain(domain: &[u8]) -> bool {
    let length = domain.len();
    CONSUMER_DOMAINS.get(length.wrapping_sub(6)).is_some_and(|providers| {
        providers.as_bytes().chunks(length).any(|provider| provider.eq_ignore_ascii_case(domain))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        for name in ["street", "city", "state", "postal_code", "country"] {
            assert_eq!(address_field(name.as_bytes()), Some(AddressField { name, alias: false }));
        }
        for key in ["postalCode", "zip", "zipcode", "postcode"] {
            let field = AddressField { name: "postal_code", alias: true };
            assert_eq!(address_field(key.as_bytes()), Some(field), "{key}");
        }
        for key in ["", "City", "zip_code", "region", "line1"] {
            assert_eq!(address_field(key.as_bytes()), None, "{key}");
        }
    }

    #[test]
    fn groups_are_of_one_length() {
        for (names, length) in SIMILAR.iter().zip(SHORTEST..) {
            for name in names.as_bytes().chunks(length + 1) {
                let (place, letters) = name.split_last().unwrap();
                assert_eq!(letters.len(), length);
                assert!(letters.iter().all(u8::is_ascii_lowercase) && place.is_ascii_digit());
            }
        }
        for (domains, length) in CONSUMER_DOMAINS.iter().zip(6..) {
            for domain in domains.as_bytes().chunks(length) {
                assert_eq!(domain.len(), length);
                assert_eq!(domain.iter().filter(|byte| **byte == b'.').count(), 1);
            }
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
