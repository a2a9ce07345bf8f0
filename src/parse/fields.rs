//! The traits of a call: described ones by their rules, all others as they came.

use super::{InvalidTraits, Report, Step, phrase_of, seen::Seen, wrong_kind};
use crate::call::Profile;
use crate::issue::{Code, Parent, Phrase, Problem, Rule};
use crate::names::{self, TraitKind};
use crate::rules::traits::{self, Known};
use crate::rules::words::is_nothing;
use crate::rules::{Notes, email, number, phone, url};
use crate::scan::{Kind, Scanner, Str, Value};
use crate::text::{Draft, json};

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

const POSTAL_CODE: &str = "postal_code";

/// A described trait's text that databases refuse.
const NUL: Problem = Problem::told_by(Code::InvalidCharacters, Phrase::HasNul);

impl<'a> Report<'a, '_> {
    /// Judges the members of the object that begins here, which is `traits` or, within, `address`,
    /// and writes what is sent of them to `draft`.
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(super) fn members(
        &mut self,
        scanner: &mut Scanner<'a>,
        draft: &mut Draft<'a, '_>,
        parent: Parent,
    ) {
        let mut postal_code = None;
        // Keys that nearly are a described trait's, and whose: two steps each.
        let mut similar = Vec::new();
        let mut seen = Seen::new(self.options.seed);
        let mut room = Vec::new();
        let mut is_first = true;
        scanner.is_next(b'{');
        let start = scanner.position();
        draft.copy(start, start + 1);
        scanner.descend(b'{');
        while let Some(key) = scanner.next_member(seen.is_empty()) {
            let name = key.resolve(&mut room);
            let named = names::index(name);
            let is_new = seen.insert(key, name, named);
            let known = if parent == Parent::Traits { traits::known(named) } else { None };
            if is_new && known == Some(Known::Address) && scanner.is_next(b'{') {
                separate(draft, &mut is_first);
                draft.push(b"\"");
                draft.push(key.raw);
                draft.push(b"\":");
                self.members(scanner, draft, Parent::Address);
                continue;
            }
            let value = scanner.next_value();
            let (start, spaced) = scanner.member_start();
            self.parent = parent;
            self.key = match known {
                Some(known) => Step::Name(known as u8),
                None => Step::key(start + 1, key),
            };
            if self.is_refused(name, is_new, &value, scanner) {
                continue;
            }
            let mut sent_name = key.raw;
            let sent = if parent == Parent::Address {
                self.address_field(named, &value, &mut sent_name, &mut postal_code, scanner)
            } else {
                if known.is_none()
                    && let Some(described) = traits::similar(name)
                    && !self.is_documented(name)
                {
                    note_similar(self.key, described, &mut similar);
                }
                self.one_trait(known, &value)
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
        if !similar.is_empty() {
            self.parent = parent;
            self.warn_of_similar(&similar, &seen);
        }
    }

    #[cold]
    #[inline(never)]
    fn warn_of_similar(&mut self, similar: &[Step], seen: &Seen<'_>) {
        for pair in similar.as_chunks().0 {
            let [key, Step::Name(described)] = *pair else { continue };
            // Where the described trait is there too, the other one means something else.
            if !seen.has(described) {
                self.key = key;
                self.warn(Problem::naming(Code::SimilarKey, described));
            }
        }
    }

    #[inline]
    fn one_trait(&mut self, known: Option<Known>, value: &Value<'a>) -> Sent {
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
            return self.nothing();
        }
        self.note(notes);
        // What the rule has left alone keeps its escapes.
        if self.made.is_empty() { sent } else { Sent::Made }
    }

    /// Drops a value that says that there is none.
    #[cold]
    #[inline(never)]
    fn nothing(&mut self) -> Sent {
        self.warn_of(Code::Empty);
        self.change(Rule::Dropped);
        Sent::Nothing
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
        match value.kind {
            Kind::String => self.text(known, value.string(), notes, sent),
            Kind::Number
                if !matches!(
                    known.kind(),
                    TraitKind::Address | TraitKind::Url | TraitKind::Email
                ) =>
            {
                self.number(known, value.raw, notes, sent)
            }
            _ => self.other_kind(known, value, sent),
        }
    }

    /// A number, where the trait may be one.
    #[inline(never)]
    fn number(
        &mut self,
        known: Known,
        literal: &'a [u8],
        notes: &mut Notes,
        sent: &mut Sent,
    ) -> Result<(), Problem> {
        let mut is_text = self.options.profile == Profile::Group;
        match known.kind() {
            TraitKind::Phone => {
                is_text = true;
                number::phone(literal, &mut self.made, notes)?;
            }
            TraitKind::Employees if !number::employees(literal, &mut self.made)? => {
                self.warn(Problem::unusual(Phrase::Fraction));
                is_text = false;
            }
            _ => {}
        }
        if is_text {
            notes.rules.push(Rule::ToString);
            *sent = Sent::Text;
            self.sent = literal;
        } else {
            self.made.clear();
        }
        Ok(())
    }

    /// Neither a text nor a number that the trait may be: the value of a CRM that holds more than we
    /// do, or none.
    #[cold]
    #[inline(never)]
    fn other_kind(
        &mut self,
        known: Known,
        value: &Value<'a>,
        sent: &mut Sent,
    ) -> Result<(), Problem> {
        // As Odoo has it.
        if value.raw == b"false" {
            *sent = Sent::Nothing;
            return Ok(());
        }
        let is_kept = match known.kind() {
            TraitKind::Email | TraitKind::Phone | TraitKind::Plan => {
                matches!(value.kind, Kind::Array | Kind::Object)
            }
            TraitKind::Address => value.kind == Kind::Array,
            TraitKind::Employees => value.kind == Kind::Object,
            TraitKind::Text | TraitKind::Url => false,
        };
        if is_kept {
            self.warn(Problem::unusual(phrase_of(value.kind)));
            return Ok(());
        }
        let (code, expected) = match known.kind() {
            TraitKind::Address => (Code::InvalidType, Phrase::AddressObject),
            TraitKind::Url => (Code::InvalidUrl, Phrase::Url),
            TraitKind::Email => (Code::InvalidEmail, Phrase::Email),
            TraitKind::Phone => (Code::InvalidPhone, Phrase::StringOrWholeNumber),
            _ => (Code::InvalidType, Phrase::StringOrNumber),
        };
        Err(wrong_kind(code, expected, value.kind))
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
        if trimmed.has_nul() {
            return Err(NUL);
        }
        let trait_kind = known.kind();
        if matches!(trait_kind, TraitKind::Text | TraitKind::Plan) {
            return Ok(());
        }
        if trimmed.raw.is_empty() {
            *sent = Sent::Nothing;
            return Ok(());
        }
        if trait_kind == TraitKind::Employees {
            return Ok(());
        }
        if trait_kind == TraitKind::Address {
            self.warn(Problem::unusual(Phrase::String));
            return Ok(());
        }
        let mut room = Vec::new();
        let (text, lone_surrogate) = trimmed.text(&mut room);
        let checked = match trait_kind {
            TraitKind::Email => email::normalize(text, &mut self.made, notes),
            TraitKind::Phone => phone::normalize(text, &mut self.made, notes),
            // A character that the host's parser would replace.
            _ if lone_surrogate => Err(Problem::new(Code::InvalidUrl)),
            _ => url::normalize(text, self.urls, &mut self.made, notes),
        };
        if checked.is_err() && is_nothing(text) {
            *sent = Sent::Nothing;
            return Ok(());
        }
        checked?;
        if known == Known::Website && url::is_at_consumer_domain(text) {
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
        postal_code: &mut Option<Value<'a>>,
        scanner: &Scanner<'a>,
    ) -> Sent {
        let Some(field) = traits::address_field(named) else {
            self.warn_of(Code::UnrecognizedKey);
            return Sent::AsGiven;
        };
        let is_postal = field.place == 4;
        let is_number = value.kind == Kind::Number && is_postal;
        let is_unusual = !(is_number || matches!(value.kind, Kind::Null | Kind::String));
        if is_unusual || value.string().has_nul() {
            let sent = if is_unusual {
                self.warn(Problem::unusual(phrase_of(value.kind)));
                Sent::AsGiven
            } else {
                self.bad(NUL)
            };
            if is_postal && !field.alias && sent == Sent::AsGiven {
                *postal_code = Some(*value);
            }
            return sent;
        }
        let text = value.string().trim();
        if is_postal {
            if field.alias {
                // Under its own name it is sent, wherever that stands; else under the first alias.
                match postal_code.or_else(|| self.own_postal_code(scanner)) {
                    None => {}
                    Some(kept) if is_same_code(&kept, value) => {
                        self.change(Rule::Dropped);
                        return Sent::Nothing;
                    }
                    Some(_) => {
                        return self.bad(Problem::naming(Code::Conflict, names::POSTAL_CODE));
                    }
                }
            }
            *postal_code = Some(*value);
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
    fn own_postal_code(&self, scanner: &Scanner<'a>) -> Option<Value<'a>> {
        // A fault is met again by the one who reads on.
        let value = scanner.clone().find(false, &|key, _| key.is(POSTAL_CODE))?;
        let is_dropped =
            value.string().has_nul() && self.options.invalid_traits != InvalidTraits::Keep;
        (!is_dropped).then_some(value)
    }
}

/// Whether `kept`, which an `address` sends as its postal code, means the same as another one, which is
/// good. What is sent as given since it is bad means nothing.
#[inline(never)]
fn is_same_code(kept: &Value<'_>, other: &Value<'_>) -> bool {
    if kept.kind == Kind::Null || other.kind == Kind::Null {
        return kept.kind == other.kind;
    }
    matches!(kept.kind, Kind::String | Kind::Number)
        && !kept.string().has_nul()
        && kept.string().trim().resolve(&mut Vec::new())
            == other.string().trim().resolve(&mut Vec::new())
}

/// Puts a comma before every member but the first.
fn separate(draft: &mut Draft<'_, '_>, is_first: &mut bool) {
    if !*is_first {
        draft.push(b",");
    }
    *is_first = false;
}

/// Keeps a key that nearly is a described trait's.
#[cold]
#[inline(never)]
fn note_similar(key: Step, described: u8, similar: &mut Vec<Step>) {
    similar.push(key);
    similar.push(Step::Name(described));
}
