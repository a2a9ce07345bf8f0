//! The traits of a call: described ones go by their rules, all others stay as they came.

use super::{InvalidTraits, Report, Step, phrase_of, seen::Seen, wrong_kind};
use crate::call::Profile;
use crate::issue::{Code, Parent, Phrase, Problem, Rule};
use crate::names::{self, TraitKind};
use crate::rules::traits::{self, Known};
use crate::rules::words::is_nothing;
use crate::rules::{Notes, email, number, phone, url};
use crate::scan::{Kind, Scanner, Str, Value};
use crate::text::{Draft, json};
use std::ptr;

/// What is sent for a member.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sent {
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

/// The problem of a described trait's text that databases refuse.
pub(super) const NUL: Problem = Problem::told_by(Code::InvalidCharacters, Phrase::HasNul);

impl<'a> Report<'a, '_> {
    /// Judges the members of the object that begins here, which is `traits` or, within it,
    /// `address`, and writes what is sent for them to `draft`.
    #[cfg_attr(group_call_module, optimize(speed))]
    pub(super) fn members(
        &mut self,
        scanner: &mut Scanner<'a>,
        draft: &mut Draft<'a, '_>,
        parent: Parent,
    ) {
        let mut postal_code = None;
        // Keys that are almost a described trait's, each followed by that trait's: two steps each.
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
            if value.kind == Kind::String && !spaced && ptr::eq(sent_name, key.raw) {
                // A string whose text alone is another: the key stays, and the quotes around it.
                draft.copy(start, start + key.raw.len() + "\"\":\"".len());
            } else {
                draft.push(b"\"");
                draft.push(sent_name);
                if sent == Sent::Null {
                    draft.push(b"\":null");
                    continue;
                }
                draft.push(b"\":\"");
            }
            if sent == Sent::Text {
                draft.push(self.sent);
            } else {
                json::escaped_bytes(&self.made, draft.flush());
            }
            // Where a string was, its closing quote goes on to what follows it.
            draft.skip(scanner.position() - 1);
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
            let [key, Step::Name(described)] = *pair else {
                continue;
            };
            // If the described trait is there too, the similar key means something else.
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
        // Text that the rule leaves alone keeps its escapes.
        if self.made.is_empty() { sent } else { Sent::Made }
    }

    /// Drops a value that stands for a missing one.
    #[cold]
    #[inline(never)]
    fn nothing(&mut self) -> Sent {
        self.warn_of(Code::Empty);
        self.change(Rule::Dropped);
        Sent::Nothing
    }

    /// What is sent for a value that its rule refused.
    #[inline(never)]
    pub(super) fn bad(&mut self, problem: Problem) -> Sent {
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

    /// Applies a described trait's rule to its value, and leaves what is to be sent in `sent` or in
    /// [`Report::made`].
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

    /// Handles a value that is neither text nor number: one from a CRM that stores more than we do,
    /// or a missing one.
    #[cold]
    #[inline(never)]
    fn other_kind(
        &mut self,
        known: Known,
        value: &Value<'a>,
        sent: &mut Sent,
    ) -> Result<(), Problem> {
        // This is how Odoo writes a missing value.
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
}

/// Puts a comma before every member but the first.
fn separate(draft: &mut Draft<'_, '_>, is_first: &mut bool) {
    if !*is_first {
        draft.push(b",");
    }
    *is_first = false;
}

/// Remembers a key that is almost a described trait's.
#[cold]
#[inline(never)]
fn note_similar(key: Step, described: u8, similar: &mut Vec<Step>) {
    similar.push(key);
    similar.push(Step::Name(described));
}
