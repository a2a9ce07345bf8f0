//! The ids of a call, each under its own name or under its alias.

use super::{Found, Report, trim, wrong_kind};
use crate::call::RawText;
use crate::issue::{Code, Phrase, Problem, Rule};
use crate::names::FIELDS;
use crate::rules::{Notes, id, number};
use crate::scan::{Kind, Str};

impl<'a> Report<'a, '_> {
    /// The id under its own name, at index `place` of `found`, or under its alias, which is the
    /// next one.
    pub(super) fn id(&mut self, found: &Found<'a>, place: usize) -> Option<RawText<'a>> {
        let alias = found[place + 1].is_some();
        if alias && found[place].is_none() {
            return self.one_id(found, place + 1, true);
        }
        let own = self.one_id(found, place, false);
        if alias {
            let before = self.findings.mark();
            let other = self.one_id(found, place + 1, false);
            if let (Some(own), Some(other)) = (&own, &other) {
                // Findings about the alias's value do not matter: it is not sent.
                self.findings.rewind(&before);
                if resolved(own).is_same(resolved(other)) {
                    self.change(Rule::Dropped);
                } else {
                    self.error(Problem::naming(Code::Conflict, FIELDS.start + place as u8));
                }
            }
        }
        own
    }

    #[cfg_attr(group_call_module, optimize(speed))]
    fn one_id(&mut self, found: &Found<'a>, place: usize, renamed: bool) -> Option<RawText<'a>> {
        self.field(place);
        let mut notes = Notes::default();
        let mut given: &'a [u8] = &[];
        self.made.clear();
        let checked = match &found[place] {
            None => Err(Problem::new(Code::Required)),
            Some(value) => {
                given = value.raw;
                match value.kind {
                    Kind::Null => Err(Problem::new(Code::Required)),
                    Kind::Number => {
                        notes.rules.push(Rule::ToString);
                        number::id(given, &mut self.made)
                    }
                    Kind::String => {
                        let trimmed = trim(value.string(), &mut notes);
                        given = trimmed.raw;
                        let mut room = Vec::new();
                        let (text, lone) = trimmed.text(&mut room);
                        id::check(text, lone, self.options.limits.id_bytes, &mut notes)
                    }
                    kind => Err(wrong_kind(Code::InvalidType, Phrase::String, kind)),
                }
            }
        };
        if renamed {
            notes.rules.push(Rule::Renamed);
        }
        self.settle(checked, given, notes)
    }
}

/// A text that may hold escapes.
fn resolved<'t>(raw: &'t RawText<'_>) -> Str<'t> {
    Str { raw, escaped: true }
}
