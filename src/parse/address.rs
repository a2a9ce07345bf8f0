//! The fields of an `address`.

use super::fields::{NUL, Sent};
use super::{InvalidTraits, Report, phrase_of};
use crate::issue::{Code, Problem, Rule};
use crate::names;
use crate::rules::traits;
use crate::scan::{Kind, Scanner, Value};

const POSTAL_CODE: &str = "postal_code";

impl<'a> Report<'a, '_> {
    /// Judges a member of `address`; if its key is an alias, `sent_name` becomes the field's own
    /// name.
    #[inline(never)]
    pub(super) fn address_field(
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
                // The value under the field's own name is sent, wherever that is; else the first
                // alias's.
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

    /// The postal code under its own name in the rest of an address.
    fn own_postal_code(&self, scanner: &Scanner<'a>) -> Option<Value<'a>> {
        // The main scanner will meet any fault again.
        let value = scanner.clone().find(false, &|key, _| key.is(POSTAL_CODE))?;
        let is_dropped =
            value.string().has_nul() && self.options.invalid_traits != InvalidTraits::Keep;
        (!is_dropped).then_some(value)
    }
}

/// Whether `kept`, which an `address` sends as its postal code, means the same as another, good
/// one. A bad one that is sent as given means nothing.
#[inline(never)]
fn is_same_code(kept: &Value<'_>, other: &Value<'_>) -> bool {
    if kept.kind == Kind::Null || other.kind == Kind::Null {
        return kept.kind == other.kind;
    }
    matches!(kept.kind, Kind::String | Kind::Number)
        && !kept.string().has_nul()
        && kept.string().trim().is_same(other.string().trim())
}
