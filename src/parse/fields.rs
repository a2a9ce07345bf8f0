//! The traits of a call: described ones by their rules, all others as they came.

use super::{InvalidTraits, Member, Members, Report, trim, utf8, wrong_type};
use crate::call::{Address, Raw, Text, Trait, TraitValue, Traits};
use crate::issue::{Code, Hint, Key, Path, Problem, Rule};
use crate::rules::traits::{self, AddressField, Known};
use crate::rules::{Notes, email, number, phone, url};
use crate::scan::{Str, Value};
use std::borrow::Cow;

/// What a described trait's rule made of its value.
enum Made<'a> {
    /// Send this.
    Value(Text<'a>),
    /// A form's blank field: leave the trait out.
    Blank,
}

impl<'a> Report<'a, '_> {
    pub(super) fn traits(&mut self, members: Members<'a>) -> Traits<'a> {
        let mut traits = Traits::with_capacity(members.len());
        for Member { key, value, address } in members {
            let path = || vec!["traits".into(), Key::Name(key.decode().0)];
            let known = if key.escaped {
                traits::known(&key.decode().0)
            } else {
                traits::known(key.text())
            };
            let sent = match (known, address) {
                (_, Some(fields)) => Some(TraitValue::Address(self.address(fields))),
                (_, None) if value == Value::Null => {
                    self.warn(path(), Problem::new(Code::NullTrait));
                    if known.is_none() {
                        self.lint_name(key, path);
                    }
                    Some(raw(&value))
                }
                (Some(known), None) => self.described(known, &value, path),
                (None, None) => {
                    self.lint_name(key, path);
                    Some(raw(&value))
                }
            };
            if let Some(value) = sent {
                traits.push(Trait { key: key.raw, value });
            }
        }
        traits
    }

    fn lint_name(&mut self, key: Str<'a>, path: impl Fn() -> Path<'a>) {
        let name = key.decode().0;
        if let Some(described) = traits::similar(&name) {
            self.warn(path(), Problem { code: Code::SimilarKey, hint: Hint::Name(described) });
        }
    }

    fn described(
        &mut self,
        known: Known,
        value: &Value<'a>,
        path: impl Fn() -> Path<'a>,
    ) -> Option<TraitValue<'a>> {
        let mut notes = Notes::default();
        match self.apply(known, value, &mut notes) {
            Ok(made) => self.made(made, notes, path),
            Err(problem) => self.bad(problem, value, path),
        }
    }

    /// What is sent of a value that its rule has accepted.
    fn made(
        &mut self,
        made: Made<'a>,
        notes: Notes,
        path: impl Fn() -> Path<'a>,
    ) -> Option<TraitValue<'a>> {
        match made {
            Made::Value(text) => {
                self.note(path, notes);
                Some(TraitValue::Text(text))
            }
            Made::Blank => {
                self.warn(path(), Problem::new(Code::Empty));
                self.change(path(), Rule::Dropped);
                None
            }
        }
    }

    /// What is sent of a value that its rule has refused.
    fn bad(
        &mut self,
        problem: Problem,
        value: &Value<'a>,
        path: impl Fn() -> Path<'a>,
    ) -> Option<TraitValue<'a>> {
        match self.options.invalid_traits {
            InvalidTraits::Reject => {
                self.error(path(), problem);
                None
            }
            InvalidTraits::Keep => {
                self.warn(path(), problem);
                Some(raw(value))
            }
            InvalidTraits::Drop => {
                self.warn(path(), problem);
                self.change(path(), Rule::Dropped);
                None
            }
        }
    }

    fn apply(
        &self,
        known: Known,
        value: &Value<'a>,
        notes: &mut Notes,
    ) -> Result<Made<'a>, Problem> {
        let string = match (known, value) {
            (Known::Address, other) => {
                return Err(wrong_type(
                    "an object with street, city, state, postal_code or country",
                    other,
                ));
            }
            (Known::Employees, Value::String(string)) => {
                return Ok(Made::Value(Text::Kept(string.raw)));
            }
            (Known::Employees, Value::Number(literal)) => {
                notes.rules.push(Rule::ToString);
                return Ok(Made::Value(Text::Made(number::employees(utf8(literal))?)));
            }
            (Known::Phone, Value::Number(literal)) => {
                notes.rules.push(Rule::ToString);
                let digits = number::phone(utf8(literal))?;
                return Ok(Made::Value(Text::Made(phone::normalize_number(digits, notes)?)));
            }
            (
                Known::Name | Known::Plan | Known::Description | Known::Industry,
                Value::Number(literal),
            ) => {
                notes.rules.push(Rule::ToString);
                return Ok(Made::Value(Text::Kept(literal)));
            }
            (_, Value::String(string)) => trim(*string, notes),
            (known, other) => {
                let (code, expected) = match known {
                    Known::Avatar | Known::Website => (Code::InvalidUrl, "a URL as a string"),
                    Known::Email => (Code::InvalidEmail, "an e-mail address as a string"),
                    Known::Phone => (Code::InvalidPhone, "a string or a whole number"),
                    Known::Employees => (Code::InvalidType, "a string or a whole number"),
                    _ => (Code::InvalidType, "a string or a number"),
                };
                return Err(Problem { code, ..wrong_type(expected, other) });
            }
        };
        let rule = match known {
            Known::Avatar | Known::Website | Known::Email | Known::Phone
                if string.raw.is_empty() =>
            {
                return Ok(Made::Blank);
            }
            Known::Avatar => avatar,
            Known::Website => website,
            Known::Email => email_rule,
            Known::Phone => phone_rule,
            _ => return Ok(Made::Value(Text::Kept(string.raw))),
        };
        Ok(Made::Value(self.by_rule(string, rule, notes)?))
    }

    /// The text of `string` as `rule` leaves it; escapes stay as they were if the rule changes
    /// nothing.
    fn by_rule(
        &self,
        string: Str<'a>,
        rule: TextRule,
        notes: &mut Notes,
    ) -> Result<Text<'a>, Problem> {
        let (text, lone) = string.decode();
        let made = rule(self, &text, notes)?;
        // A lone surrogate has no UTF-8 form: no rule accepts one, but URLs go to the host.
        if made == text && !lone {
            Ok(Text::Kept(string.raw))
        } else {
            Ok(Text::Made(Cow::Owned(made.into_owned())))
        }
    }

    fn address(&mut self, members: Members<'a>) -> Address<'a> {
        let members: Vec<_> = members
            .into_iter()
            .map(|Member { key, value, .. }| {
                let field = traits::address_field(&key.decode().0);
                Field { key, judged: field.map(|field| judge(field, &value)), value, field }
            })
            .collect();
        let keeper = postal_code_to_keep(&members);
        let mut fields = Address::with_capacity(members.len());
        for (index, Field { key, value, field, judged }) in members.iter().enumerate() {
            let path = || vec!["traits".into(), "address".into(), Key::Name(key.decode().0)];
            let own_key = Trait { key: key.raw, value: raw(value) };
            let (Some(field), Some(judged)) = (field, judged) else {
                self.warn(path(), Problem::new(Code::UnrecognizedKey));
                fields.push(own_key);
                continue;
            };
            let problem = match (judged, &keeper) {
                (Err(problem), _) => Some(*problem),
                (Ok(own), Some((kept, kept_text)))
                    if field.name == "postal_code" && index != *kept =>
                {
                    if kept_text.as_ref().is_some_and(|kept_text| *kept_text == own.text()) {
                        self.change(path(), Rule::Dropped);
                        continue;
                    }
                    Some(Problem { code: Code::Conflict, hint: Hint::Name("postal_code") })
                }
                _ => None,
            };
            if let Some(problem) = problem {
                let sent = self.bad(problem, value, path);
                fields.extend(sent.map(|value| Trait { key: key.raw, value }));
                continue;
            }
            let Ok(judged) = judged else { continue };
            match judged {
                FieldValue::Null => self.warn(path(), Problem::new(Code::NullTrait)),
                FieldValue::Text(_, rules) => {
                    for &rule in rules.iter().flatten() {
                        self.change(path(), rule);
                    }
                }
            }
            if field.alias {
                self.change(path(), Rule::Renamed);
            }
            let key = if field.alias { field.name.as_bytes() } else { key.raw };
            fields.push(Trait { key, value: judged.sent() });
        }
        fields
    }
}

/// A member of `address`, and what its rule says of it if it is a described one.
struct Field<'a> {
    key: Str<'a>,
    value: Value<'a>,
    field: Option<AddressField>,
    judged: Option<Result<FieldValue<'a>, Problem>>,
}

/// An accepted value of a described address field.
enum FieldValue<'a> {
    Null,
    /// What stands between the quotes, and what was done.
    Text(Str<'a>, [Option<Rule>; 1]),
}

impl<'a> FieldValue<'a> {
    fn sent(&self) -> TraitValue<'a> {
        match self {
            FieldValue::Null => raw(&Value::Null),
            FieldValue::Text(text, _) => TraitValue::Text(Text::Kept(text.raw)),
        }
    }

    fn text(&self) -> Option<Cow<'a, str>> {
        match self {
            FieldValue::Null => None,
            FieldValue::Text(text, _) => Some(text.decode().0),
        }
    }
}

fn judge<'a>(field: AddressField, value: &Value<'a>) -> Result<FieldValue<'a>, Problem> {
    match (value, field.name) {
        (Value::Null, _) => Ok(FieldValue::Null),
        (Value::String(string), _) => {
            let trimmed = string.trim();
            let changed = trimmed.raw.len() != string.raw.len();
            Ok(FieldValue::Text(trimmed, [changed.then_some(Rule::Trimmed)]))
        }
        (Value::Number(literal), "postal_code") => {
            let digits = Str { raw: literal, escaped: false };
            Ok(FieldValue::Text(digits, [Some(Rule::ToString)]))
        }
        (other, "postal_code") => Err(wrong_type("a string or a number", other)),
        (other, _) => Err(wrong_type("a string", other)),
    }
}

/// Of several names for the postal code, the one that stays: its own if it is there, else the
/// first alias; with its text, unless its value is bad and only sent as given.
fn postal_code_to_keep<'a>(fields: &[Field<'a>]) -> Option<(usize, Option<Option<Cow<'a, str>>>)> {
    let postal = |field: &Field<'a>| field.field.is_some_and(|field| field.name == "postal_code");
    let own = fields.iter().position(|field| postal(field) && field.key.is("postal_code"));
    let index = own.or_else(|| {
        fields.iter().position(|field| postal(field) && matches!(field.judged, Some(Ok(_))))
    })?;
    let text = match fields.get(index).map(|field| &field.judged) {
        Some(Some(Ok(value))) => Some(value.text()),
        _ => None,
    };
    Some((index, text))
}

type TextRule = for<'t> fn(&Report<'_, '_>, &'t str, &mut Notes) -> Result<Cow<'t, str>, Problem>;

fn avatar<'t>(
    report: &Report<'_, '_>,
    text: &'t str,
    notes: &mut Notes,
) -> Result<Cow<'t, str>, Problem> {
    url::normalize(text, report.urls, notes)
}

fn website<'t>(
    report: &Report<'_, '_>,
    text: &'t str,
    notes: &mut Notes,
) -> Result<Cow<'t, str>, Problem> {
    let normal = url::normalize(text, report.urls, notes)?;
    if url::host_name(text).is_some_and(traits::is_consumer_domain) {
        notes.warnings.push(Problem::new(Code::ConsumerEmailDomain));
    }
    Ok(normal)
}

fn email_rule<'t>(
    _: &Report<'_, '_>,
    text: &'t str,
    notes: &mut Notes,
) -> Result<Cow<'t, str>, Problem> {
    email::normalize(text, notes)
}

fn phone_rule<'t>(
    _: &Report<'_, '_>,
    text: &'t str,
    notes: &mut Notes,
) -> Result<Cow<'t, str>, Problem> {
    phone::normalize(text, notes)
}

/// `value` as it came.
fn raw<'a>(value: &Value<'a>) -> TraitValue<'a> {
    let (json, spaced): (&'a [u8], bool) = match value {
        Value::String(string) => return TraitValue::Text(Text::Kept(string.raw)),
        Value::Array(nested) | Value::Object(nested) => (nested.raw, nested.spaced),
        Value::Number(literal) => (literal, false),
        Value::Null => (b"null", false),
        Value::Bool(true) => (b"true", false),
        Value::Bool(false) => (b"false", false),
    };
    TraitValue::Raw(Raw { json, spaced })
}
