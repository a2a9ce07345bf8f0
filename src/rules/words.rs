//! Words that say something about a value wherever they turn up, in one table for all rules.

use super::text::has_word;
use crate::names::Known;

/// Words in groups of one length, from one letter on; each is followed by what it is.
///
/// A digit, or one of the characters after the digits (`:;<`): the word is almost the name of the
/// described trait at that index in [`Known::ALL`], `0` being the first.
/// Only words that hardly anyone would use for something else are listed, since the result is a
/// warning that somebody has to read.
///
/// `=` and `?`: an id that a group or user could have on purpose, but probably doesn't.
///
/// `=` and `>`: what spreadsheets and databases write for a missing value.
///
/// `@`: a domain where anybody can have a mailbox, so that a company's own address or site is
/// hardly ever there.
pub(super) const WORDS: [&str; 18] = [
    "-=",
    "-->",
    "n/a=tbd>tel6url8nan?nil?",
    "#n/a>none=null=desc2logo1mail3name5plan7tier7test?true?",
    "email3phone6false?",
    "adress0avatar1domain8sector9weburl8gmx.de@me.com@qq.com@web.de@",
    "unknown=address0logourl1orgname5website8126.com@163.com@aol.com@gmx.com@gmx.net@mac.com@\
     mail.ru@msn.com@",
    "employee4homepage8industry9planname7plantier7teamname5live.com@mail.com@",
    "undefined=(not set)?avatarurl1employees4groupname5headcount4telephone6gmail.com@proton.me@\
     yahoo.com@yandex.ru@ymail.com@",
    "companyurl8domainname8tenantname5websiteurl8icloud.com@yandex.com@",
    "accountname5billingplan7companyname5companysize4companylogo1description2homepageurl8\
     phonenumber6pricingplan7pricingtier7projectname5hotmail.com@outlook.com@",
    "businessname5companyemail3companyphone6customername5emailaddress3industryname9\
     numemployees4fastmail.com@",
    "companydomain8employeecount4workspacename5",
    "companywebsite8companyaddress0employeescount4totalemployees4googlemail.com@\
     protonmail.com@",
    "companyindustry9telephonenumber6",
    "organizationname5organisationname5subscriptionplan7subscriptiontier7",
    "numberofemployees4",
    "companydescription2",
];

/// What follows the near misses of the last described trait, the highest mark of that kind.
pub(super) const LAST_TRAIT: u8 = b'0' + Known::ALL.len() as u8 - 1;
/// What follows a dubious id.
pub(super) const DUBIOUS: u8 = b'?';
/// What follows a word for nothing.
pub(super) const NOTHING: u8 = b'>';
/// What follows a word that is both.
pub(super) const NOTHING_AND_DUBIOUS: u8 = b'=';
/// What follows a mail provider's domain.
pub(super) const PROVIDER: u8 = b'@';

const _: () =
    assert!(LAST_TRAIT < NOTHING_AND_DUBIOUS, "give the other markers characters further up");

/// The letters of the shortest and of the longest word in [`WORDS`].
pub(super) const SHORTEST: usize = 1;
pub(super) const LONGEST: usize = SHORTEST + WORDS.len() - 1;

/// Whether `text` is a word for nothing.
pub(crate) fn is_nothing(text: &[u8]) -> bool {
    matches!(look_up(text), NOTHING | NOTHING_AND_DUBIOUS)
}

/// What follows `word`, which may have capitals, in [`WORDS`]; 0 if it is not there.
#[inline(never)]
pub(super) fn look_up(word: &[u8]) -> u8 {
    let length = word.len();
    let Some(group) = WORDS.get(length.wrapping_sub(SHORTEST)) else { return 0 };
    let group = group.as_bytes();
    let mut start = 0;
    while start < group.len() {
        let end = start + length;
        // Most differ in the first letter already.
        if (group[start] ^ word[0]) & 0x5f == 0 && has_word(group, start, word) {
            return group[end];
        }
        start = end + 1;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_of_one_length() {
        for (words, length) in WORDS.iter().zip(SHORTEST..) {
            for word in words.as_bytes().chunks(length + 1) {
                let (what, letters) = word.split_last().unwrap();
                assert_eq!(letters.len(), length);
                match *what {
                    PROVIDER => {
                        assert_eq!(letters.iter().filter(|byte| **byte == b'.').count(), 1);
                    }
                    DUBIOUS | NOTHING | NOTHING_AND_DUBIOUS => {
                        assert!(!letters.iter().any(u8::is_ascii_uppercase))
                    }
                    _ => {
                        assert!(letters.iter().all(u8::is_ascii_lowercase));
                        assert!((b'0'..=LAST_TRAIT).contains(what));
                    }
                }
                assert_eq!(look_up(letters), *what);
            }
        }
    }
}
