//! The traits of a call: described ones by their rules, all others as they came.

use super::{InvalidTraits, Report, findings::Step, seen::Seen};
use crate::issue::{Code, Phrase, Place, Problem, Rule};
use crate::json;
use crate::names;
use crate::rules::traits::{self, Known};
use crate::rules::{Notes, email, number, phone, url};
use crate::scan::{Kind, Scanner, Str, Value};
use crate::wire::Draft;

/// What is sent of a member.
#[derive(Clone, Copy, PartialEq)]
enum Sent {
    /// The member as it came.
    AsGiven,
    /// The string in [`Report::sent`].
    Text,
    /// The string in [`Report::made`].
    Made,
    /// `null`, under another name.
    Null,
    /// The member is left out.
    Nothing,
}

/// What an `address` sends as its postal code, which has several names.
#[derive(Clone, Copy)]
enum PostalCode<'a> {
    /// This text.
    Text(Str<'a>),
    /// `null`
    Null,
    /// A bad value, sent as given.
    Bad,
}

const POSTAL_CODE: &str = "postal_code";

impl<'a> Report<'a, '_> {
    /// Judges the members of the object that begins here, which is `traits` or, within, `address`,
    /// and writes what is sent of them to `draft`.
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(super) fn members(
        &mut self,
        scanner: &mut Scanner<'a>,
        draft: &mut Draft<'a, '_>,
        place: Place,
    ) {
        let mut postal_code = None;
        let mut seen = Seen::new(self.options.seed);
        let mut room = Vec::new();
        let mut is_first = true;
        scanner.is_next(b'{');
        let start = scanner.position();
        draft.copy(start, start + 1);
        scanner.descend(b'{');
        while let Some(key) = scanner.next_member(seen.is_empty()) {
            let name = key.resolve(&mut room);
            let named = names::place(name);
            let is_new = seen.insert(key, name, named);
            let known = if place == Place::Traits { traits::known(named) } else { None };
            if is_new && known == Some(Known::Address) && scanner.is_next(b'{') {
                separate(draft, &mut is_first);
                draft.push(b"\"");
                draft.push(key.raw);
                draft.push(b"\":");
                self.members(scanner, draft, Place::Address);
                continue;
            }
            let value = scanner.next_value();
            let (start, spaced) = scanner.member_start();
            self.place = place;
            self.key = match known {
                Some(known) => Step::name(Phrase::trait_name(known as u8)),
                None => Step::key(start + 1, key),
            };
            if self.is_refused(name, is_new, &value, scanner) {
                continue;
            }
            let mut sent_name = key.raw;
            let sent = if place == Place::Address {
                self.address_field(named, &value, &mut sent_name, &mut postal_code, scanner)
            } else {
                self.one_trait(known, name, &value)
            };
            match sent {
                Sent::Nothing => continue,
                Sent::AsGiven if !spaced => {
                    if is_first {
                        draft.copy(start, scanner.position());
                    } else {
                        draft.copy_next(start, scanner.position());
                    }
                    is_first = false;
                    continue;
                }
                _ => separate(draft, &mut is_first),
            }
            if sent == Sent::AsGiven {
                draft.push_value(scanner.text_from(start), true);
                continue;
            }
            draft.push(b"\"");
            draft.push(sent_name);
            if sent == Sent::Null {
                draft.push(b"\":null");
                continue;
            }
            draft.push(b"\":\"");
            if sent == Sent::Text {
                draft.push(self.sent);
            } else {
                json::escaped_bytes(&self.made, draft.flush());
            }
            draft.push(b"\"");
        }
        draft.push(b"}");
    }

    #[inline]
    fn one_trait(&mut self, known: Option<Known>, name: &[u8], value: &Value<'a>) -> Sent {
        if known.is_none()
            && let Some(described) = traits::similar(name)
        {
            self.warn(Problem::similar(described));
        }
        if value.kind == Kind::Null {
            self.warn_of(Code::NullTrait);
            return Sent::AsGiven;
        }
        known.map_or(Sent::AsGiven, |known| self.described(known, value))
    }

    #[inline(never)]
    #[cfg_attr(group_call_module, optimize(speed))]
    fn described(&mut self, known: Known, value: &Value<'a>) -> Sent {
        let mut notes = Notes::default();
        let mut sent = Sent::AsGiven;
        self.made.clear();
        if let Err(problem) = self.apply(known, value, &mut notes, &mut sent) {
            return self.bad(problem);
        }
        if sent == Sent::Nothing {
            self.warn_of(Code::Empty);
            self.change(Rule::Dropped);
        } else {
            self.note(notes);
        }
        // What the rule has left alone keeps its escapes.
        if self.made.is_empty() { sent } else { Sent::Made }
    }

    /// What is sent of a value that its rule has refused.
    #[inline(never)]
    fn bad(&mut self, problem: Problem) -> Sent {
        if self.options.invalid_traits == InvalidTraits::Reject {
            self.error(problem);
            return Sent::Nothing;
        }
        self.warn(problem);
        if self.options.invalid_traits == InvalidTraits::Keep {
            return Sent::AsGiven;
        }
        self.change(Rule::Dropped);
        Sent::Nothing
    }

    /// Applies the rule of a described trait to its value: what is sent of it is left in `sent`, or
    /// in [`Report::made`].
    #[cfg_attr(group_call_module, optimize(speed))]
    fn apply(
        &mut self,
        known: Known,
        value: &Value<'a>,
        notes: &mut Notes,
        sent: &mut Sent,
    ) -> Result<(), Problem> {
        let (code, expected) = match known {
            Known::Address => (Code::InvalidType, Phrase::AddressObject),
            Known::Avatar | Known::Website => (Code::InvalidUrl, Phrase::Url),
            Known::Email => (Code::InvalidEmail, Phrase::Email),
            Known::Phone => (Code::InvalidPhone, Phrase::StringOrWholeNumber),
            Known::Employees => (Code::InvalidType, Phrase::StringOrWholeNumber),
            _ => (Code::InvalidType, Phrase::StringOrNumber),
        };
        if value.kind == Kind::String && known != Known::Address {
            return if known == Known::Employees {
                Ok(())
            } else {
                self.text(known, value.string(), notes, sent)
            };
        }
        if value.kind != Kind::Number
            || matches!(expected, Phrase::AddressObject | Phrase::Url | Phrase::Email)
        {
            return Err(Problem::wrong_kind(code, expected, value.kind));
        }
        notes.rules.push(Rule::ToString);
        *sent = Sent::Text;
        self.sent = value.raw;
        match known {
            Known::Employees => number::employees(value.raw, &mut self.made),
            Known::Phone => number::phone(value.raw, &mut self.made, notes),
            _ => Ok(()),
        }
    }

    #[cfg_attr(group_call_module, optimize(speed))]
    fn text(
        &mut self,
        known: Known,
        string: Str<'a>,
        notes: &mut Notes,
        sent: &mut Sent,
    ) -> Result<(), Problem> {
        let trimmed = super::trim(string, notes);
        if !notes.rules.is_empty() {
            *sent = Sent::Text;
            self.sent = trimmed.raw;
        }
        if !matches!(known, Known::Avatar | Known::Website | Known::Email | Known::Phone) {
            return Ok(());
        }
        if trimmed.raw.is_empty() {
            *sent = Sent::Nothing;
            return Ok(());
        }
        let mut room = Vec::new();
        let (text, _) = trimmed.text(&mut room);
        match known {
            Known::Email => return email::normalize(text, &mut self.made, notes),
            Known::Phone => return phone::normalize(text, &mut self.made, notes),
            _ => url::normalize(text, self.urls, &mut self.made, notes)?,
        };
        if known == Known::Website && url::host_name(text).is_some_and(traits::is_consumer_domain) {
            notes.warnings.push(Code::ConsumerEmailDomain);
        }
        Ok(())
    }

    /// Judges a member of `address`; `sent_name` becomes the field's own where the key is an alias.
    #[inline(never)]
    fn address_field(
        &mut self,
        named: u8,
        value: &Value<'a>,
        sent_name: &mut &'a [u8],
        postal_code: &mut Option<PostalCode<'a>>,
        scanner: &Scanner<'a>,
    ) -> Sent {
        let Some(field) = traits::address_field(named) else {
            self.warn_of(Code::UnrecognizedKey);
            return Sent::AsGiven;
        };
        let is_postal = field.place == 4;
        let is_number = value.kind == Kind::Number && is_postal;
        if !(is_number || matches!(value.kind, Kind::Null | Kind::String)) {
            let expected = if is_postal { Phrase::StringOrNumber } else { Phrase::String };
            let sent = self.bad(Problem::wrong_kind(Code::InvalidType, expected, value.kind));
            if is_postal && !field.alias && sent == Sent::AsGiven {
                *postal_code = Some(PostalCode::Bad);
            }
            return sent;
        }
        let text = value.string().trim();
        if is_postal {
            let own = PostalCode::of(value);
            if field.alias {
                // Under its own name it is sent, wherever that stands; else under the first alias.
                match postal_code.or_else(|| self.own_postal_code(scanner)) {
                    None => {}
                    Some(kept) if kept.is(own) => {
                        self.change(Rule::Dropped);
                        return Sent::Nothing;
                    }
                    Some(_) => {
                        return self.bad(Problem::naming(Code::Conflict, Phrase::PostalCode));
                    }
                }
            }
            *postal_code = Some(own);
        }
        self.sent = text.raw;
        let mut sent = if field.alias { Sent::Text } else { Sent::AsGiven };
        if value.kind == Kind::Null {
            self.warn_of(Code::NullTrait);
            if field.alias {
                sent = Sent::Null;
            }
        } else if is_number {
            self.change(Rule::ToString);
            sent = Sent::Text;
        } else if text.raw.len() != value.raw.len() {
            self.change(Rule::Trimmed);
            sent = Sent::Text;
        }
        if field.alias {
            self.change(Rule::Renamed);
            *sent_name = POSTAL_CODE.as_bytes();
        }
        sent
    }

    /// The postal code that stands under its own name in the rest of an address.
    fn own_postal_code(&self, scanner: &Scanner<'a>) -> Option<PostalCode<'a>> {
        let mut ahead = scanner.clone();
        // A fault is met again by the one who reads on.
        while let Some(key) = ahead.next_member(false) {
            let value = ahead.next_value();
            if key.is(POSTAL_CODE) {
                return match PostalCode::of(&value) {
                    PostalCode::Bad if self.options.invalid_traits != InvalidTraits::Keep => None,
                    code => Some(code),
                };
            }
        }
        None
    }
}

impl<'a> PostalCode<'a> {
    fn of(value: &Value<'a>) -> Self {
        match value.kind {
            Kind::Null => PostalCode::Null,
            Kind::String | Kind::Number => PostalCode::Text(value.string().trim()),
            _ => PostalCode::Bad,
        }
    }

    fn is(self, other: Self) -> bool {
        match (self, other) {
            (PostalCode::Null, PostalCode::Null) => true,
            (PostalCode::Text(one), PostalCode::Text(other)) => {
                one.resolve(&mut Vec::new()) == other.resolve(&mut Vec::new())
            }
            _ => false,
        }
    }
}

/// Puts a comma before every member but the first.
fn separate(draft: &mut Draft<'_, '_>, is_first: &mut bool) {
    if !*is_first {
        draft.push(b",");
    }
    *is_first = false;
}
