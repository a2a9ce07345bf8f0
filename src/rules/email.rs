//! E-mail addresses: the form of the HTML Living Standard, with the characters of RFC 6531.
//!
//! [HTML](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) describes what
//! people write and mail systems carry, a willful violation of RFC 5322: no comments, no quoted
//! parts, and dots may stand anywhere before the `@`.
//! [RFC 6531](https://www.rfc-editor.org/rfc/rfc6531#section-3.3) adds everything beyond ASCII to
//! both sides. Beyond both, the domain needs a dot: nobody's company is at `jane@localhost`.

use std::borrow::Cow;

use super::{Notes, id, traits};
use crate::issue::{Code, Problem, Rule};

/// Bytes before the `@`, and in all
/// ([RFC 5321, section 4.5.3.1](https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1): a path
/// of 256 with its angle brackets).
const MAX_LOCAL: usize = 64;
const MAX_ALL: usize = 254;

/// Characters of one label. In UTF-8 a label may have more bytes, but each of its characters
/// takes at least one of the 63 that its ASCII form has.
const MAX_LABEL: usize = 63;

/// Normalizes an address, already trimmed: the ASCII letters of its domain become lower-case.
/// What stands before the `@` is the receiving host's business and stays as it is.
///
/// # Errors
///
/// [`Code::InvalidEmail`] where [`is_email`] says no.
pub fn normalize<'a>(text: &'a str, notes: &mut Notes) -> Result<Cow<'a, str>, Problem> {
    let Some((start, domain)) = domain_of(text).and_then(|start| Some((start, text.get(start..)?)))
    else {
        return Err(Problem::new(Code::InvalidEmail));
    };
    if traits::is_consumer_domain(domain.as_bytes()) {
        notes.warnings.push(Code::ConsumerEmailDomain);
    }
    if !domain.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Ok(Cow::Borrowed(text));
    }
    notes.rules.push(Rule::LowercasedDomain);
    let mut normal = text.to_owned();
    if let Some(domain) = normal.get_mut(start..) {
        domain.make_ascii_lowercase();
    }
    Ok(Cow::Owned(normal))
}

/// Whether `text` is an e-mail address.
pub fn is_email(text: &str) -> bool {
    domain_of(text).is_some()
}

/// Where the domain of an e-mail address begins.
fn domain_of(text: &str) -> Option<usize> {
    let (local, rest) = cut(text.as_bytes(), b"@");
    let (_, domain) = rest.split_first()?;
    let good = text.len() <= MAX_ALL
        && (1..=MAX_LOCAL).contains(&local.len())
        && local.iter().all(is_local)
        && is_dotted(domain)
        && (text.bytes().all(|byte| byte < 0x80) || !text.chars().any(is_unwritable));
    good.then_some(local.len() + 1)
}

/// `text` before and from the first of the bytes `marks`.
#[inline(never)]
pub(super) fn cut<'a>(text: &'a [u8], marks: &[u8]) -> (&'a [u8], &'a [u8]) {
    let before = text.iter().take_while(|byte| marks.iter().all(|mark| mark != *byte)).count();
    text.split_at_checked(before).unwrap_or_default()
}

/// Whether HTML, or RFC 6531, has this byte before the `@`.
fn is_local(byte: &u8) -> bool {
    matches!(byte,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..
        | b'.' | b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'/' | b'='
        | b'?' | b'^' | b'_' | b'`' | b'{' | b'|' | b'}' | b'~' | b'-')
}

/// Whether `name` consists of two labels or more.
pub(super) fn is_dotted(name: &[u8]) -> bool {
    let mut labels = 0;
    name.split(|byte| *byte == b'.').all(|label| {
        labels += 1;
        is_label(label)
    }) && labels > 1
}

/// Whether `label` is 1 to 63 letters, digits, hyphens and characters beyond ASCII, with no
/// hyphen at either end.
fn is_label(label: &[u8]) -> bool {
    // The bytes 0x80 to 0xBF continue a character.
    let characters = label.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count();
    (1..=MAX_LABEL).contains(&characters)
        && label.iter().all(|byte| matches!(byte, b'-' | 0x80..) || byte.is_ascii_alphanumeric())
        && label.first() != Some(&b'-')
        && label.last() != Some(&b'-')
}

/// Whether a character beyond ASCII has no business in an address: white space, controls and
/// what steers the direction of text, what is never seen (the soft hyphen, invisible operators,
/// tags), the specials with U+FFFD, which stands for a character already lost, the
/// noncharacters, and the full stops that IDNA maps to `.`, which RFC 6531 does not: reading
/// them as letters would hide where a label ends.
///
/// As in an id, U+200C and U+200D are letters' joiners and stay.
fn is_unwritable(c: char) -> bool {
    id::is_unseen(c)
        || matches!(
            c,
            '\u{a0}'
                | '\u{ad}'
                | '\u{1680}'
                | '\u{180e}'
                | '\u{2000}'..='\u{200a}'
                | '\u{2028}'..='\u{202f}'
                | '\u{205f}'..='\u{206f}'
                | '\u{3000}'
                | '\u{3002}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{ff0e}'
                | '\u{ff61}'
                | '\u{fff0}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e0fff}'
        )
        || (c as u32) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(text: &str) -> (Result<Cow<'_, str>, Code>, Notes) {
        let mut notes = Notes::default();
        (normalize(text, &mut notes).map_err(|problem| problem.code), notes)
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
            "a@1.2.3.4",
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
            prop_assert_eq!(is_email(&text), text.len() <= MAX_ALL);
        }
    }
}
