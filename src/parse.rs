//! JSON text → [`GroupCall`], never stopping at the first problem.

mod fields;
mod keys;

use crate::call::{GroupCall, Raw, Text};
use crate::host::Urls;
use crate::issue::{Change, Code, Hint, Issue, Key, Path, Problem, Rule};
use crate::rules::{Notes, id, number, timestamp};
use crate::scan::{Fault, Scanner, Str, Value};
use crate::wire;
use keys::Seen;
use std::borrow::Cow;

/// What becomes of a described trait whose value is bad.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum InvalidTraits {
    /// The call is refused.
    #[default]
    Reject,
    /// The trait is sent as given, with a warning.
    Keep,
    /// The trait is not sent, with a warning; of an `address`, only the bad field.
    Drop,
}

/// How large a call may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of the normalized call in UTF-8. Default 32,768.
    pub bytes: u32,
    /// Levels of nesting, the call itself being 1. Default 32, at most
    /// [`MAX_DEPTH`](crate::scan::MAX_DEPTH).
    pub depth: u32,
    /// Bytes of an id in UTF-8. Default 1,024.
    pub id_bytes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 32_768, depth: 32, id_bytes: 1024 }
    }
}

/// What a caller may set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// What becomes of bad described traits.
    pub invalid_traits: InvalidTraits,
    /// How large a call may be.
    pub limits: Limits,
    /// The clock, in milliseconds since 1970, for `future_timestamp` and for RFC 850's years.
    pub now_ms: i64,
}

/// What reading one call found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Verdict<'a> {
    /// The normalized call; `None` if there are issues.
    pub call: Option<GroupCall<'a>>,
    /// Every error.
    pub issues: Vec<Issue<'a>>,
    /// What the caller may want to look at; also filled when there are errors.
    pub warnings: Vec<Issue<'a>>,
    /// What normalization did; empty when there are errors.
    pub changes: Vec<Change<'a>>,
}

/// Reads, validates and normalizes the JSON text of one call.
///
/// Text that is no JSON, nests too deep or comes out too large is answered with that one issue
/// alone; all other problems are reported together.
pub fn call<'a>(json: &'a [u8], options: &Options, urls: &dyn Urls) -> Verdict<'a> {
    let mut report = Report { options, urls, verdict: Verdict::default() };
    let problem = match report.read(json) {
        Ok(()) => return report.verdict,
        Err(Fault::Syntax(byte)) => Problem { code: Code::InvalidJson, hint: Hint::Byte(byte) },
        Err(Fault::TooDeep) => {
            Problem { code: Code::TooDeep, hint: Hint::Limit(options.limits.depth) }
        }
    };
    Verdict { issues: vec![problem.at(Path::new())], ..Verdict::default() }
}

/// What stands in the call, found in one pass: the five fields, each under its own name and
/// under its alias.
#[derive(Default)]
struct Found<'a> {
    user_id: Option<Value<'a>>,
    user_id_alias: Option<Value<'a>>,
    group_id: Option<Value<'a>>,
    group_id_alias: Option<Value<'a>>,
    traits: Option<Result<Members<'a>, Value<'a>>>,
    timestamp: Option<Value<'a>>,
    context: Option<Value<'a>>,
}

/// The members of `traits` or of `address`; a plain `address` object has its own within.
type Members<'a> = Vec<Member<'a>>;

struct Member<'a> {
    key: Str<'a>,
    value: Value<'a>,
    address: Option<Members<'a>>,
}

struct Report<'a, 'o> {
    options: &'o Options,
    urls: &'o dyn Urls,
    verdict: Verdict<'a>,
}

impl<'a> Report<'a, '_> {
    fn error(&mut self, path: Path<'a>, problem: Problem) {
        self.verdict.issues.push(problem.at(path));
    }

    fn warn(&mut self, path: Path<'a>, problem: Problem) {
        self.verdict.warnings.push(problem.at(path));
    }

    fn change(&mut self, path: Path<'a>, rule: Rule) {
        self.verdict.changes.push(Change { path, rule });
    }

    fn note(&mut self, path: impl Fn() -> Path<'a>, notes: Notes) {
        for rule in notes.rules {
            self.change(path(), rule);
        }
        for warning in notes.warnings {
            self.warn(path(), warning);
        }
    }

    fn read(&mut self, json: &'a [u8]) -> Result<(), Fault> {
        let mut scanner = Scanner::new(json, self.options.limits.depth);
        if scanner.peek() != Some(b'{') {
            let value = scanner.value()?;
            scanner.end()?;
            self.error(Path::new(), wrong_type("an object", &value));
            return Ok(());
        }
        let found = self.members_of_call(&mut scanner)?;
        scanner.end()?;

        let user_id = self.id("user_id", found.user_id, "userId", found.user_id_alias);
        let group_id = self.id("group_id", found.group_id, "groupId", found.group_id_alias);
        let traits = match found.traits {
            Some(Ok(members)) => Some(self.traits(members)),
            Some(Err(value)) if value != Value::Null => {
                self.error(vec!["traits".into()], wrong_type("an object", &value));
                None
            }
            _ => self.missing("traits"),
        };
        let timestamp = self.timestamp(found.timestamp);
        let context = self.context(found.context);

        let (Some(user_id), Some(group_id), Some(traits), Some(timestamp), true) =
            (user_id, group_id, traits, timestamp, self.verdict.issues.is_empty())
        else {
            self.verdict.changes.clear();
            return Ok(());
        };
        self.verdict.call = Some(GroupCall { user_id, group_id, traits, timestamp, context });
        Ok(())
    }

    fn members_of_call(&mut self, scanner: &mut Scanner<'a>) -> Result<Found<'a>, Fault> {
        let mut found = Found::default();
        let mut seen = Seen::default();
        scanner.enter()?;
        while let Some(key) = scanner.member(seen.is_empty())? {
            let repeated = !seen.insert(key);
            let name = key.decode().0;
            if &*name == "traits" && !repeated && scanner.peek() == Some(b'{') {
                found.traits = Some(Ok(self.members(scanner, &["traits"])?));
            } else {
                let value = scanner.value()?;
                let slot = match &*name {
                    "user_id" => Some(&mut found.user_id),
                    "userId" => Some(&mut found.user_id_alias),
                    "group_id" => Some(&mut found.group_id),
                    "groupId" => Some(&mut found.group_id_alias),
                    "timestamp" => Some(&mut found.timestamp),
                    "context" => Some(&mut found.context),
                    _ => None,
                };
                match slot {
                    Some(slot) if !repeated => *slot = Some(value),
                    None if &*name == "traits" && !repeated => found.traits = Some(Err(value)),
                    None if &*name != "traits" && !repeated && !key.is_proto() => {
                        let path = vec![Key::Name(name.clone())];
                        self.warn(path.clone(), Problem::new(Code::UnrecognizedKey));
                        self.change(path, Rule::Dropped);
                    }
                    _ => {}
                }
                self.forbidden_keys(vec![Key::Name(name.clone())], &value);
            }
            self.check_key(key, repeated, || vec![Key::Name(name.clone())]);
        }
        Ok(found)
    }

    /// The members of the object that begins here; those of `address` within.
    fn members(
        &mut self,
        scanner: &mut Scanner<'a>,
        parents: &[&'static str],
    ) -> Result<Members<'a>, Fault> {
        let mut members = Members::new();
        let mut seen = Seen::default();
        scanner.enter()?;
        while let Some(key) = scanner.member(seen.is_empty())? {
            let repeated = !seen.insert(key);
            let path = || {
                let mut path: Path<'a> = parents.iter().copied().map(Key::from).collect();
                path.push(Key::Name(key.decode().0));
                path
            };
            let (value, address) =
                if parents.len() == 1 && key.is("address") && scanner.peek() == Some(b'{') {
                    let address = self.members(scanner, &["traits", "address"])?;
                    (Value::Null, Some(address))
                } else {
                    let value = scanner.value()?;
                    if let Value::Array(nested) | Value::Object(nested) = &value
                        && nested.forbidden
                    {
                        self.forbidden_keys(path(), &value);
                    }
                    (value, None)
                };
            self.check_key(key, repeated, path);
            // A refused key's value is not judged as well.
            if !repeated && !key.is_proto() {
                members.push(Member { key, value, address });
            }
        }
        Ok(members)
    }

    fn check_key(&mut self, key: Str<'a>, repeated: bool, path: impl Fn() -> Path<'a>) {
        if repeated {
            self.error(path(), Problem::new(Code::DuplicateKey));
        }
        if key.is_proto() {
            self.error(path(), Problem::new(Code::ForbiddenKey));
        }
    }

    /// Reports every `__proto__` within `value`, which stands at `path`.
    fn forbidden_keys(&mut self, path: Path<'a>, value: &Value<'a>) {
        if let Value::Array(nested) | Value::Object(nested) = value
            && nested.forbidden
        {
            for path in keys::forbidden(path, nested) {
                self.error(path, Problem::new(Code::ForbiddenKey));
            }
        }
    }

    fn missing<T>(&mut self, field: &'static str) -> Option<T> {
        self.error(vec![field.into()], Problem::new(Code::Required));
        None
    }

    /// The id under its own name or under its alias.
    fn id(
        &mut self,
        name: &'static str,
        own: Option<Value<'a>>,
        alias: &'static str,
        other: Option<Value<'a>>,
    ) -> Option<Text<'a>> {
        match (own, other) {
            (None, None) => self.missing(name),
            (Some(value), None) => self.one_id(name, &value, false),
            (None, Some(value)) => self.one_id(alias, &value, true),
            (Some(own), Some(other)) => {
                let own = self.one_id(name, &own, false);
                let (changes, warnings) = (self.verdict.changes.len(), self.verdict.warnings.len());
                let other = self.one_id(alias, &other, false);
                if let (Some(own), Some(other)) = (&own, &other) {
                    // What there is to say of the alias's value does not matter: it is not sent.
                    self.verdict.changes.truncate(changes);
                    self.verdict.warnings.truncate(warnings);
                    if same_text(own, other) {
                        self.change(vec![alias.into()], Rule::Dropped);
                    } else {
                        let problem = Problem { code: Code::Conflict, hint: Hint::Name(name) };
                        self.error(vec![alias.into()], problem);
                    }
                }
                own
            }
        }
    }

    fn one_id(&mut self, key: &'static str, value: &Value<'a>, alias: bool) -> Option<Text<'a>> {
        let mut notes = Notes::default();
        let checked = match value {
            Value::Null => Err(Problem::new(Code::Required)),
            Value::Number(literal) => {
                notes.rules.push(Rule::ToString);
                number::id(utf8(literal)).map(Text::Made)
            }
            Value::String(string) => {
                let trimmed = trim(*string, &mut notes);
                let (text, lone) = trimmed.decode();
                id::check(&text, lone, self.options.limits.id_bytes, &mut notes)
                    .map(|()| Text::Kept(trimmed.raw))
            }
            other => Err(wrong_type("a string", other)),
        };
        if alias {
            notes.rules.push(Rule::Renamed);
        }
        self.note(|| vec![key.into()], notes);
        checked.map_err(|problem| self.error(vec![key.into()], problem)).ok()
    }

    fn timestamp(&mut self, value: Option<Value<'a>>) -> Option<Cow<'a, str>> {
        let now_ms = self.options.now_ms;
        let mut notes = Notes::default();
        let read = match value {
            None | Some(Value::Null) => return self.missing("timestamp"),
            Some(Value::String(string)) => match trim(string, &mut notes).decode().0 {
                Cow::Borrowed(text) => timestamp::from_text(text, now_ms, &mut notes),
                Cow::Owned(text) => timestamp::from_text(&text, now_ms, &mut notes)
                    .map(|text| Cow::Owned(text.into_owned())),
            },
            Some(Value::Number(literal)) => {
                timestamp::from_number(utf8(literal), now_ms, &mut notes).map(Cow::Owned)
            }
            Some(other) => Err(Problem {
                code: Code::InvalidTimestamp,
                ..wrong_type("a date as a string, or a number of seconds or milliseconds", &other)
            }),
        };
        self.note(|| vec!["timestamp".into()], notes);
        read.map_err(|problem| self.error(vec!["timestamp".into()], problem)).ok()
    }

    fn context(&mut self, value: Option<Value<'a>>) -> Option<Raw<'a>> {
        match value? {
            Value::Object(nested) => Some(Raw { json: nested.raw, spaced: nested.spaced }),
            Value::Null => {
                self.change(vec!["context".into()], Rule::Dropped);
                None
            }
            other => {
                self.error(vec!["context".into()], wrong_type("an object", &other));
                None
            }
        }
    }
}

/// Checks the size of the normalized call and hands out its bytes.
///
/// # Errors
/// [`Code::TooLarge`] where they are more than the limit.
pub fn bytes(call: &GroupCall<'_>, limits: &Limits, out: &mut Vec<u8>) -> Result<(), Problem> {
    let start = out.len();
    wire::write(call, out);
    if out.len() - start > limits.bytes as usize {
        out.truncate(start);
        return Err(Problem { code: Code::TooLarge, hint: Hint::Limit(limits.bytes) });
    }
    Ok(())
}

fn trim<'a>(string: Str<'a>, notes: &mut Notes) -> Str<'a> {
    let trimmed = string.trim();
    if trimmed.raw.len() != string.raw.len() {
        notes.rules.push(Rule::Trimmed);
    }
    trimmed
}

fn utf8(literal: &[u8]) -> &str {
    std::str::from_utf8(literal).unwrap_or_default()
}

fn same_text(one: &Text<'_>, other: &Text<'_>) -> bool {
    text_of(one) == text_of(other)
}

fn text_of<'t>(text: &'t Text<'_>) -> Cow<'t, str> {
    match text {
        Text::Made(made) => Cow::Borrowed(made),
        Text::Kept(raw) => Str { raw, escaped: raw.contains(&b'\\') }.decode().0,
    }
}

fn wrong_type(expected: &'static str, value: &Value<'_>) -> Problem {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Problem { code: Code::InvalidType, hint: Hint::Type { expected, found } }
}
