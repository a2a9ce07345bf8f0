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
pub fn known(key: &str) -> Option<Known> {
    Some(match key {
        "address" => Known::Address,
        "avatar" => Known::Avatar,
        "description" => Known::Description,
        "email" => Known::Email,
        "employees" => Known::Employees,
        "name" => Known::Name,
        "phone" => Known::Phone,
        "plan" => Known::Plan,
        "website" => Known::Website,
        "industry" => Known::Industry,
        _ => return None,
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

/// The field of an address that `key` names, by its own name or by an alias.
pub fn address_field(key: &str) -> Option<AddressField> {
    let (name, alias) = match key {
        "street" => ("street", false),
        "city" => ("city", false),
        "state" => ("state", false),
        "postal_code" => ("postal_code", false),
        "postalCode" | "zip" | "zipcode" | "postcode" => ("postal_code", true),
        "country" => ("country", false),
        _ => return None,
    };
    Some(AddressField { name, alias })
}

/// The described trait that was probably meant by `key`, which itself is none.
///
/// ASCII case and the separators `_`, `-`, `.` and space do not count: `companyName`,
/// `company_name` and `Company Name` are one. Listed is only what hardly anyone would use for
/// something else, since the answer is a warning that somebody has to read.
pub fn similar(key: &str) -> Option<&'static str> {
    // Every trait of the caller's own comes through here, so the first letter alone sends most
    // of them away.
    let names: &[(&str, Known)] = match folded(key).next()? {
        b'a' => &[
            ("accountname", Known::Name),
            ("address", Known::Address),
            ("adress", Known::Address),
            ("avatar", Known::Avatar),
            ("avatarurl", Known::Avatar),
        ],
        b'b' => &[("businessname", Known::Name), ("billingplan", Known::Plan)],
        b'c' => &[
            ("companyname", Known::Name),
            ("companysize", Known::Employees),
            ("companyurl", Known::Website),
            ("companywebsite", Known::Website),
            ("companydomain", Known::Website),
            ("companylogo", Known::Avatar),
            ("companyemail", Known::Email),
            ("companyphone", Known::Phone),
            ("companyaddress", Known::Address),
            ("companyindustry", Known::Industry),
            ("companydescription", Known::Description),
            ("customername", Known::Name),
        ],
        b'd' => &[
            ("domain", Known::Website),
            ("domainname", Known::Website),
            ("desc", Known::Description),
            ("description", Known::Description),
        ],
        b'e' => &[
            ("email", Known::Email),
            ("emailaddress", Known::Email),
            ("employees", Known::Employees),
            ("employee", Known::Employees),
            ("employeecount", Known::Employees),
            ("employeescount", Known::Employees),
        ],
        b'g' => &[("groupname", Known::Name)],
        b'h' => &[
            ("headcount", Known::Employees),
            ("homepage", Known::Website),
            ("homepageurl", Known::Website),
        ],
        b'i' => &[("industry", Known::Industry), ("industryname", Known::Industry)],
        b'l' => &[("logo", Known::Avatar), ("logourl", Known::Avatar)],
        b'm' => &[("mail", Known::Email)],
        b'n' => &[
            ("name", Known::Name),
            ("numberofemployees", Known::Employees),
            ("numemployees", Known::Employees),
        ],
        b'o' => &[
            ("orgname", Known::Name),
            ("organizationname", Known::Name),
            ("organisationname", Known::Name),
        ],
        b'p' => &[
            ("phone", Known::Phone),
            ("phonenumber", Known::Phone),
            ("plan", Known::Plan),
            ("planname", Known::Plan),
            ("plantier", Known::Plan),
            ("pricingplan", Known::Plan),
            ("pricingtier", Known::Plan),
            ("projectname", Known::Name),
        ],
        b's' => &[
            ("sector", Known::Industry),
            ("subscriptionplan", Known::Plan),
            ("subscriptiontier", Known::Plan),
        ],
        b't' => &[
            ("tier", Known::Plan),
            ("teamname", Known::Name),
            ("tenantname", Known::Name),
            ("tel", Known::Phone),
            ("telephone", Known::Phone),
            ("telephonenumber", Known::Phone),
            ("totalemployees", Known::Employees),
        ],
        b'u' => &[("url", Known::Website)],
        b'w' => &[
            ("website", Known::Website),
            ("websiteurl", Known::Website),
            ("weburl", Known::Website),
            ("workspacename", Known::Name),
        ],
        _ => return None,
    };
    let length = folded(key).count();
    let (_, meant) =
        names.iter().find(|(name, _)| name.len() == length && folded(key).eq(name.bytes()))?;
    let meant = meant.as_str();
    (key != meant).then_some(meant)
}

/// The bytes of a key without separators, ASCII letters in lower case.
fn folded(key: &str) -> impl Iterator<Item = u8> {
    key.bytes()
        .filter(|byte| !matches!(byte, b'_' | b'-' | b'.' | b' '))
        .map(|byte| byte.to_ascii_lowercase())
}

/// Where anybody can have a mailbox: a company's address or site is hardly here.
const CONSUMER_DOMAINS: [&str; 26] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "fastmail.com",
    "mail.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "mail.ru",
    "yandex.com",
    "yandex.ru",
    "qq.com",
    "163.com",
    "126.com",
];

/// Whether `domain` is, ASCII case aside, that of a well-known mail provider for the public.
///
/// Its subdomains are not: they may be anything.
pub fn is_consumer_domain(domain: &str) -> bool {
    CONSUMER_DOMAINS.iter().any(|provider| provider.eq_ignore_ascii_case(domain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Known; 10] = [
        Known::Address,
        Known::Avatar,
        Known::Description,
        Known::Email,
        Known::Employees,
        Known::Name,
        Known::Phone,
        Known::Plan,
        Known::Website,
        Known::Industry,
    ];

    #[test]
    fn described_traits_are_known_by_their_very_key() {
        for trait_ in ALL {
            let key = trait_.as_str();
            assert_eq!(known(key), Some(trait_));
            assert_eq!(similar(key), None, "{key}");
            let shouted = key.to_ascii_uppercase();
            assert_eq!(known(&shouted), None);
            assert_eq!(similar(&shouted), Some(key));
        }
        assert_eq!(known(""), None);
        assert_eq!(known("names"), None);
    }

    #[test]
    fn fields_of_an_address() {
        for name in ["street", "city", "state", "postal_code", "country"] {
            assert_eq!(address_field(name), Some(AddressField { name, alias: false }));
        }
        for key in ["postalCode", "zip", "zipcode", "postcode"] {
            let field = AddressField { name: "postal_code", alias: true };
            assert_eq!(address_field(key), Some(field), "{key}");
        }
        for key in ["", "City", "zip_code", "region", "line1"] {
            assert_eq!(address_field(key), None, "{key}");
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
            assert_eq!(similar(key), Some(meant), "{key}");
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
            assert_eq!(similar(key), None, "{key}");
        }
    }

    #[test]
    fn providers() {
        for domain in ["gmail.com", "GMail.COM", "yahoo.com", "outlook.com"] {
            assert!(is_consumer_domain(domain), "{domain}");
        }
        for domain in ["", "acme.com", "mail.gmail.com", "gmail.com.", "gmail.co", "xgmail.com"] {
            assert!(!is_consumer_domain(domain), "{domain}");
        }
    }

    proptest! {
        #[test]
        fn any_key_has_an_answer(key in ".*") {
            if let Some(meant) = similar(&key) {
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
                prop_assert_eq!(similar(&key), similar(&bare));
            }
        }
    }
}
