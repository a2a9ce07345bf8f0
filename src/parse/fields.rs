//! The traits of a call: described ones by their rules, all others as they came.

use super::{InvalidTraits, Report, keys::Seen, utf8, wrong_type};
use crate::issue::{Code, Hint, Problem, Rule};
use crate::json;
use crate::rules::traits::{self, Known};
use crate::rules::{Notes, email, number, phone, url};
use crate::scan::{Scanner, Str, Value};
use crate::wire::Draft;
use std::borrow::Cow;

/// What is sent of a member.
#[derive(Clone, Copy, PartialEq)]
enum Sent<'a> {
    /// The member as it came.
    AsGiven,
    /// A string: what stands between its quotes.
    Text(&'a [u8]),
    /// A string that its rule has left in [`Report::made`].
    Made,
    /// `null`, under another name.
    Null,
    /// The member is left out.
    Nothing,
}

/// What an `address` sends as its postal code, which has several names.
#[derive(Clone, Copy)]
enum PostalCode<'a> {
    /// This; `null` has no text.
    Good(Option<Str<'a>>),
    /// A bad value, sent as given.
    Bad,
}

const POSTAL_CODE: &str = "postal_code";

impl<'a> Report<'a, '_> {
    /// Judges the members of the object that begins here, which is `traits` or, within, `address`,
    /// and writes what is sent of them to `draft`.
    pub(super) fn members(
        &mut self,
        scanner: &mut Scanner<'a>,
        draft: &mut Draft<'a, '_>,
        parents: &'static [&'static str],
    ) {
        let in_address = parents.len() > 1;
        let mut postal_code = None;
        let mut seen = Seen::default();
        let mut separator: &[u8] = b"";
        let _ = scanner.enter();
        draft.push(b"{");
        while let Ok(Some(key)) = scanner.member(seen.is_empty()) {
            let (name, is_new) = seen.insert(key);
            if is_new && !in_address && name == b"address" && scanner.is_next(b'{') {
                draft.push(separator);
                separator = b",";
                draft.push(b"\"");
                draft.push(key.raw);
                draft.push(b"\":");
                self.members(scanner, draft, &["traits", "address"]);
                continue;
            }
            let Ok(value) = scanner.value() else { break };
            self.parents = parents;
            self.key = key;
            if self.is_refused(name, is_new, &value) {
                continue;
            }
            let mut sent_name = key.raw;
            let sent = if in_address {
                self.address_field(name, &value, &mut sent_name, &mut postal_code, scanner)
            } else {
                self.one_trait(name, &value)
            };
            if sent == Sent::Nothing {
                continue;
            }
            draft.push(separator);
            separator = b",";
            if sent == Sent::AsGiven {
                let (text, spaced) = scanner.member_text();
                draft.push_value(text, spaced);
                continue;
            }
            draft.push(b"\"");
            draft.push(sent_name);
            if sent == Sent::Null {
                draft.push(b"\":null");
                continue;
            }
            draft.push(b"\":\"");
            if let Sent::Text(text) = sent {
                draft.push(text);
            } else {
                json::escaped(&self.made, draft.flush());
            }
            draft.push(b"\"");
        }
        draft.push(b"}");
    }

    fn one_trait(&mut self, name: &[u8], value: &Value<'a>) -> Sent<'a> {
        let known = traits::known(name);
        if known.is_none()
            && let Some(described) = traits::similar(name)
        {
            self.warn(Problem { code: Code::SimilarKey, hint: Hint::Name(described) });
        }
        if *value == Value::Null {
            self.warn_of(Code::NullTrait);
            return Sent::AsGiven;
        }
        let Some(known) = known else { return Sent::AsGiven };
        let mut notes = Notes::default();
        match self.apply(known, value, &mut notes) {
            Ok(Sent::Nothing) => {
                self.warn_of(Code::Empty);
                self.change(Rule::Dropped);
                Sent::Nothing
            }
            Ok(sent) => {
                self.note(notes);
                sent
            }
            Err(problem) => self.bad(problem),
        }
    }

    /// What is sent of a value that its rule has refused.
    fn bad(&mut self, problem: Problem) -> Sent<'a> {
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

    /// What the rule of a described trait makes of its value; nothing of a form's blank field.
    fn apply(
        &mut self,
        known: Known,
        value: &Value<'a>,
        notes: &mut Notes,
    ) -> Result<Sent<'a>, Problem> {
        let (code, expected) = match known {
            Known::Address => {
                (Code::InvalidType, "an object with street, city, state, postal_code or country")
            }
            Known::Avatar | Known::Website => (Code::InvalidUrl, "a URL as a string"),
            Known::Email => (Code::InvalidEmail, "an e-mail address as a string"),
            Known::Phone => (Code::InvalidPhone, "a string or a whole number"),
            Known::Employees => (Code::InvalidType, "a string or a whole number"),
            _ => (Code::InvalidType, "a string or a number"),
        };
        let takes_number =
            !matches!(known, Known::Address | Known::Avatar | Known::Website | Known::Email);
        match value {
            Value::String(_) if known == Known::Employees => return Ok(Sent::AsGiven),
            Value::String(string) if known != Known::Address => {
                return self.text(known, *string, notes);
            }
            Value::Number(literal) if takes_number => {
                notes.rules.push(Rule::ToString);
                let digits = match known {
                    Known::Employees => number::employees(utf8(literal))?,
                    Known::Phone => phone::normalize_number(number::phone(utf8(literal))?, notes)?,
                    _ => return Ok(Sent::Text(literal)),
                };
                return Ok(match digits {
                    Cow::Borrowed(digits) => Sent::Text(digits.as_bytes()),
                    Cow::Owned(digits) => {
                        self.made = digits;
                        Sent::Made
                    }
                });
            }
            _ => {}
        }
        Err(Problem { code, ..wrong_type(expected, value) })
    }

    fn text(
        &mut self,
        known: Known,
        string: Str<'a>,
        notes: &mut Notes,
    ) -> Result<Sent<'a>, Problem> {
        let trimmed = super::trim(string, notes);
        let mut sent = Sent::AsGiven;
        if !notes.rules.is_empty() {
            sent = Sent::Text(trimmed.raw);
        }
        if !matches!(known, Known::Avatar | Known::Website | Known::Email | Known::Phone) {
            return Ok(sent);
        }
        if trimmed.raw.is_empty() {
            return Ok(Sent::Nothing);
        }
        let text = trimmed.decode().0;
        let made = match known {
            Known::Email => email::normalize(&text, notes)?,
            Known::Phone => phone::normalize(&text, notes)?,
            _ => url::normalize(&text, self.urls, notes)?,
        };
        if known == Known::Website && url::host_name(&text).is_some_and(traits::is_consumer_domain)
        {
            notes.warnings.push(Code::ConsumerEmailDomain);
        }
        // What the rule has left alone keeps its escapes.
        if let Cow::Owned(made) = made {
            self.made = made;
            sent = Sent::Made;
        }
        Ok(sent)
    }

    /// Judges a member of `address`; `sent_name` becomes the field's own where the key is an alias.
    fn address_field(
        &mut self,
        name: &[u8],
        value: &Value<'a>,
        sent_name: &mut &'a [u8],
        postal_code: &mut Option<PostalCode<'a>>,
        scanner: &Scanner<'a>,
    ) -> Sent<'a> {
        let Some(field) = traits::address_field(name) else {
            self.warn_of(Code::UnrecognizedKey);
            return Sent::AsGiven;
        };
        let is_postal = field.name == POSTAL_CODE;
        let text = match field_text(is_postal, value) {
            Ok(text) => text,
            Err(problem) => {
                let sent = self.bad(problem);
                if is_postal && !field.alias && sent == Sent::AsGiven {
                    *postal_code = Some(PostalCode::Bad);
                }
                return sent;
            }
        };
        if field.alias {
            // Under its own name it is sent, wherever that stands; else under the first alias.
            match postal_code.or_else(|| self.own_postal_code(scanner)) {
                None => {}
                Some(PostalCode::Good(kept)) if same_text(kept, text) => {
                    self.change(Rule::Dropped);
                    return Sent::Nothing;
                }
                Some(_) => {
                    let hint = Hint::Name(POSTAL_CODE);
                    return self.bad(Problem { code: Code::Conflict, hint });
                }
            }
        }
        if is_postal {
            *postal_code = Some(PostalCode::Good(text));
        }
        match (text, value) {
            (Some(text), Value::String(string)) if text.raw.len() != string.raw.len() => {
                self.change(Rule::Trimmed);
            }
            (Some(_), Value::Number(_)) => self.change(Rule::ToString),
            (Some(_), _) if !field.alias => return Sent::AsGiven,
            (Some(_), _) => {}
            (None, _) => self.warn_of(Code::NullTrait),
        }
        if field.alias {
            self.change(Rule::Renamed);
            *sent_name = field.name.as_bytes();
        }
        text.map_or(Sent::Null, |text| Sent::Text(text.raw))
    }

    /// The postal code that stands under its own name in the rest of an address.
    fn own_postal_code(&self, scanner: &Scanner<'a>) -> Option<PostalCode<'a>> {
        let mut ahead = scanner.clone();
        // A fault is met again by the one who reads on.
        while let Ok(Some(key)) = ahead.member(false) {
            let value = ahead.value().ok()?;
            if key.is(POSTAL_CODE) {
                return match field_text(true, &value) {
                    Ok(text) => Some(PostalCode::Good(text)),
                    Err(_) if self.options.invalid_traits == InvalidTraits::Keep => {
                        Some(PostalCode::Bad)
                    }
                    Err(_) => None,
                };
            }
        }
        None
    }
}

/// The text of an address field; `null` has none.
fn field_text<'a>(is_postal: bool, value: &Value<'a>) -> Result<Option<Str<'a>>, Problem> {
    match value {
        Value::Null => Ok(None),
        Value::String(string) => Ok(Some(string.trim())),
        Value::Number(raw) if is_postal => Ok(Some(Str { raw, escaped: false })),
        other => {
            Err(wrong_type(if is_postal { "a string or a number" } else { "a string" }, other))
        }
    }
}

fn same_text(one: Option<Str<'_>>, other: Option<Str<'_>>) -> bool {
    one.map(|text| text.bytes()) == other.map(|text| text.bytes())
}
