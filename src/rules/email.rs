//! E-mail addresses: the form of the HTML Living Standard, with the characters of RFC 6531.
//!
//! [HTML](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) describes what
//! people write and mail systems carry, a willful violation of RFC 5322: no comments, no quoted
//! parts, and dots may stand anywhere before the `@`.
//! [RFC 6531](https://www.rfc-editor.org/rfc/rfc6531#section-3.3) adds everything beyond ASCII to
//! both sides. Beyond both, the domain needs a dot: nobody's company is at `jane@localhost`.

use super::text::{CONTROL, LISTED, at, has_marked, kind, next};
use super::{Notes, name, traits};
use crate::issue::{Code, Problem, Rule};

/// Bytes before the `@`, and in all
/// ([RFC 5321, section 4.5.3.1](https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1): a path
/// of 256 with its angle brackets).
const MAX_LOCAL: usize = 64;
const MAX_ALL: usize = 254;

/// The kinds of bytes that HTML or RFC 6531 allows before the `@`.
const LOCAL: u8 = !CONTROL;

/// What a domain of two labels or more must not have: labels are 1 to 63 letters, digits, hyphens
/// and characters beyond ASCII, with no hyphen at either end, the last one not of digits alone: no
/// top-level domain is a number.
pub(super) const NO_DOMAIN: u32 = name::EMPTY
    | name::ROOT
    | name::LONG
    | name::EDGE
    | name::UNDERSCORE
    | name::UNDOTTED
    | name::DIGITS
    | name::MORE;

/// Normalizes an address, already trimmed: the ASCII letters of its domain become lower-case.
/// What precedes the `@` is the receiving host's business and stays as it is.
///
/// # Errors
///
/// [`Code::InvalidEmail`] if [`is_email`] says no.
#[inline(never)]
pub fn normalize(text: &[u8], made: &mut Vec<u8>, notes: &mut Notes) -> Result<(), Problem> {
    let start = domain_of(text);
    if start == 0 {
        return Err(Problem::new(Code::InvalidEmail));
    }
    if traits::is_consumer_domain(&text[start..]) {
        notes.warnings.push(Code::ConsumerEmailDomain);
    }
    if text[start..].iter().any(u8::is_ascii_uppercase) {
        notes.rules.push(Rule::LowercasedDomain);
        made.extend_from_slice(text);
        made[start..].make_ascii_lowercase();
    }
    Ok(())
}

/// Whether `text` is an e-mail address.
pub fn is_email(text: &[u8]) -> bool {
    domain_of(text) > 0
}

/// Where the domain of an e-mail address begins; 0 if this is not one.
///
/// Beyond ASCII, characters with a mark have no business in an address. As in an id, U+200C and
/// U+200D are letters' joiners and stay.
#[inline(never)]
fn domain_of(text: &[u8]) -> usize {
    let (mut local, mut kinds) = (0, 0);
    loop {
        let kind = kind(next(text, local));
        if kind & LOCAL == 0 {
            break;
        }
        kinds |= kind;
        local += 1;
    }
    if local == 0 || local > MAX_LOCAL || text.len() > MAX_ALL || at(text, local) != b'@' {
        return 0;
    }
    let found = name::read(text, local + 1);
    let wide = (u32::from(kinds) | found) & name::WIDE != 0;
    if found & NO_DOMAIN != 0 || (wide && has_marked(text, LISTED)) {
        return 0;
    }
    local + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::borrow::Cow;

    /// What is sent; borrowed where that is the text itself.
    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Notes) {
        let (mut made, mut notes) = (Vec::new(), Notes::default());
        let verdict = normalize(text.as_bytes(), &mut made, &mut notes);
        let verdict = verdict.map_err(Problem::code).map(|()| match String::from_utf8(made) {
            Ok(made) if made.is_empty() => Cow::Borrowed(text),
            made => Cow::Owned(made.unwrap()),
        });
        (verdict, notes)
    }

    #[test]
    fn good_addresses_stay() {
        let local = "a".repeat(64);
        let label = "b".repeat(63);
        let longest = [&*local, "@", &*label, ".", &*label, ".", &label[..61]].concat();
        assert_eq!(longest.len(), 254);
        for text in [
            "jane@acme.com",
            "Jane.Doe+tag@acme.com",
            ".a..b.@acme.co",
            "!#$%&'*+/=?^_`{|}~-@acme.com",
            "a@1.2.3.4x",
            "a@a-b.c-d",
            "a@xn--mnchen-3ya.de",
            "jörg@münchen.de",
            "用户@例え.jp",
            "a@b.한국",
            "نام\u{200c}ها@example.com",
            &*longest,
        ] {
            let (verdict, notes) = run(text);
            assert!(matches!(verdict, Ok(Cow::Borrowed(_))), "{text}: {verdict:?}");
            assert!(notes.rules.is_empty() && notes.warnings.is_empty(), "{text}");
        }
    }

    #[test]
    fn the_domain_is_lower_cased() {
        for (text, expected) in
            [("Jane@ACME.com", "Jane@acme.com"), ("J@MÜNCHEN.De", "J@mÜnchen.de")]
        {
            let (verdict, notes) = run(text);
            assert_eq!(verdict, Ok(Cow::Borrowed(expected)));
            assert!(notes.rules.iter().eq([Rule::LowercasedDomain]));
        }
    }

    #[test]
    fn mail_for_the_public_is_warned_of() {
        for (text, count) in [
            ("a@gmail.com", 1),
            ("a@Yahoo.COM", 1),
            ("a@mail.gmail.com", 0),
            ("gmail.com@acme.io", 0),
        ] {
            let (verdict, notes) = run(text);
            assert!(verdict.is_ok());
            assert_eq!(notes.warnings.iter().count(), count, "{text}");
            assert!(notes.warnings.iter().all(|code| code == Code::ConsumerEmailDomain));
        }
    }

    #[test]
    fn refused_addresses() {
        let local = ["a".repeat(65).as_str(), "@acme.com"].concat();
        let label = ["a@", "b".repeat(64).as_str(), ".com"].concat();
        let wide = ["ä".repeat(33).as_str(), "@acme.com"].concat();
        let long = ["a@", "b.".repeat(126).as_str(), "co"].concat();
        assert_eq!(long.len(), 256);
        for text in [
            "",
            "@",
            "a",
            "a@",
            "@acme.com",
            "a@b",
            "jane@localhost",
            "a@b@c.com",
            "a b@acme.com",
            "\"a b\"@acme.com",
            "Jane <jane@acme.com>",
            "mailto:jane@acme.com",
            "a@acme..com",
            "a@.acme.com",
            "a@acme.com.",
            "e-mail@1.1",
            "a@1.2.3.4",
            "a@acme.0",
            "a@-acme.com",
            "a@acme-.com",
            "a@ac_me.com",
            "a@[127.0.0.1]",
            "a@acme.com,b@acme.com",
            "a(c)@acme.com",
            "a\u{a0}b@acme.com",
            "a\u{85}@acme.com",
            "a\u{200b}@acme.com",
            "a@acme\u{202e}.com",
            "a@ac\u{ad}me.com",
            "a@acme。com",
            "a@b.acme．com",
            "a。b@acme.com",
            "a\u{fffd}@acme.com",
            "a\u{1ffff}@acme.com",
            "a@acme\u{e0041}.com",
            "a\0@acme.com",
            "a\n@acme.com",
            &*local,
            &*label,
            &*wide,
            &*long,
        ] {
            let (verdict, notes) = run(text);
            assert_eq!(verdict, Err(Code::InvalidEmail), "{text}");
            assert!(notes.rules.is_empty() && notes.warnings.is_empty());
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            let _ = run(&text);
        }

        #[test]
        fn idempotent(text in "[a-zA-Z0-9.é]{1,9}@[a-zA-Zü0-9-]{1,9}(\\.[a-zA-Z-]{1,5}){1,3}") {
            if let Ok(once) = run(&text).0 {
                let (twice, notes) = run(&once);
                prop_assert_eq!(twice.as_ref(), Ok(&once));
                prop_assert!(notes.rules.is_empty());
                prop_assert_eq!(once.len(), text.len());
            }
        }

        #[test]
        fn all_that_html_takes_with_a_dot(
            text in "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,9}[a-zA-Z0-9])?){1,3}",
        ) {
            let is_number = text.rsplit('.').next().unwrap().bytes().all(|byte| byte.is_ascii_digit());
            prop_assert_eq!(is_email(text.as_bytes()), text.len() <= MAX_ALL && !is_number);
        }
    }
}
