//! JSON text → [`GroupCall`], never stopping at the first problem.

mod fields;
mod keys;

use crate::call::{GroupCall, Raw, Text};
use crate::host::Urls;
use crate::issue::{Change, Code, Hint, Issue, Key, Path, Problem, Rule};
use crate::rules::{Notes, id, number, timestamp};
use crate::scan::{Fault, Nested, Scanner, Str, Value};
use crate::wire::{self, Draft};
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
    let mut report = Report {
        options,
        urls,
        verdict: Verdict::default(),
        parents: &[],
        key: Str { raw: b"", escaped: false },
        made: String::new(),
    };
    let problem = match report.read(json) {
        Ok(()) => return report.verdict,
        Err(Fault::Syntax(byte)) => Problem { code: Code::InvalidJson, hint: Hint::Byte(byte) },
        Err(Fault::TooDeep) => {
            Problem { code: Code::TooDeep, hint: Hint::Limit(options.limits.depth) }
        }
    };
    Verdict { issues: vec![problem.at(Path::new())], ..Verdict::default() }
}

/// What stands in the call, found in one pass: each field's value, under its name in the list of
/// [`FIELDS`].
type Found<'a> = [Option<Value<'a>>; FIELDS.len()];

/// The keys that a call has; each id has an alias.
const FIELDS: [&str; 7] =
    ["user_id", "userId", "group_id", "groupId", "traits", "timestamp", "context"];

/// An object that has been judged member by member.
const JUDGED: Value<'_> = Value::Object(Nested { raw: b"", spaced: false, forbidden: false });

/// One call as it is being read.
struct Report<'a, 'o> {
    options: &'o Options,
    urls: &'o dyn Urls,
    verdict: Verdict<'a>,
    /// Where the value stands that is judged now, for what is found in it: the keys of the objects
    /// around it, and its own.
    parents: &'static [&'static str],
    key: Str<'a>,
    /// What the rule of the value has made, if it made a new text of it.
    made: String,
}

impl<'a> Report<'a, '_> {
    fn path(&self) -> Path<'a> {
        let mut path: Path<'a> = self.parents.iter().copied().map(Key::from).collect();
        path.push(Key::Name(self.key));
        path
    }

    fn error(&mut self, problem: Problem) {
        let path = self.path();
        self.verdict.issues.push(problem.at(path));
    }

    fn warn(&mut self, problem: Problem) {
        let path = self.path();
        self.verdict.warnings.push(problem.at(path));
    }

    fn warn_of(&mut self, code: Code) {
        self.warn(Problem::new(code));
    }

    fn change(&mut self, rule: Rule) {
        let path = self.path();
        self.verdict.changes.push(Change { path, rule });
    }

    fn note(&mut self, notes: Notes) {
        for rule in notes.rules.iter() {
            self.change(rule);
        }
        for code in notes.warnings.iter() {
            self.warn_of(code);
        }
    }

    /// Goes to a field of the call.
    fn at(&mut self, field: &'static str) {
        self.parents = &[];
        self.key = Str { raw: field.as_bytes(), escaped: false };
    }

    fn read(&mut self, json: &'a [u8]) -> Result<(), Fault> {
        let mut scanner = Scanner::new(json, self.options.limits.depth);
        if !scanner.is_next(b'{') {
            let value = scanner.value()?;
            scanner.end()?;
            self.verdict.issues.push(wrong_type("an object", &value).at(Path::new()));
            return Ok(());
        }
        let mut text = Vec::new();
        let mut traits = Draft::new(json, &mut text);
        let found = self.members_of_call(&mut scanner, &mut traits);
        // Faults that were met before are told here.
        scanner.end()?;
        let traits = match traits.finish() {
            Some(kept) => Cow::Borrowed(kept),
            None => Cow::Owned(text),
        };

        let user_id = self.id(&found, 0);
        let group_id = self.id(&found, 2);
        self.at("traits");
        match &found[4] {
            Some(Value::Object(_)) => {}
            None | Some(Value::Null) => self.error(Problem::new(Code::Required)),
            Some(other) => self.error(wrong_type("an object", other)),
        }
        let timestamp = self.timestamp(&found[5]);
        let context = self.context(&found[6]);

        if !self.verdict.issues.is_empty() {
            self.verdict.changes.clear();
        } else if let (Some(user_id), Some(group_id), Some(timestamp)) =
            (user_id, group_id, timestamp)
        {
            self.verdict.call =
                Some(GroupCall { user_id, group_id, traits, timestamp, context, input: json });
        }
        Ok(())
    }

    /// The values of the call's fields; its traits are judged, and written to `traits`.
    fn members_of_call(
        &mut self,
        scanner: &mut Scanner<'a>,
        traits: &mut Draft<'a, '_>,
    ) -> Found<'a> {
        let mut found = Found::default();
        let mut seen = Seen::default();
        let _ = scanner.enter();
        while let Ok(Some(key)) = scanner.member(seen.is_empty()) {
            let (name, is_new) = seen.insert(key);
            let mut value = JUDGED;
            if is_new && name == b"traits" && scanner.is_next(b'{') {
                self.members(scanner, traits, &["traits"]);
            } else if let Ok(read) = scanner.value() {
                value = read;
            }
            self.parents = &[];
            self.key = key;
            if self.is_refused(name, is_new, &value) {
                continue;
            }
            if let Some(field) = FIELDS.iter().position(|field| field.as_bytes() == name) {
                found[field] = Some(value);
            } else {
                self.warn_of(Code::UnrecognizedKey);
                self.change(Rule::Dropped);
            }
        }
        found
    }

    /// Reports what is wrong with the key of the value just read, and with those within it. A value
    /// whose own key is refused is not judged as well.
    fn is_refused(&mut self, name: &[u8], is_new: bool, value: &Value<'a>) -> bool {
        if !is_new {
            self.error(Problem::new(Code::DuplicateKey));
        }
        let forbidden = name == b"__proto__";
        if forbidden {
            self.error(Problem::new(Code::ForbiddenKey));
        }
        if let Value::Array(nested) | Value::Object(nested) = value
            && nested.forbidden
        {
            for path in keys::forbidden(self.path(), nested) {
                self.verdict.issues.push(Problem::new(Code::ForbiddenKey).at(path));
            }
        }
        !is_new || forbidden
    }

    /// The id under its own name, which stands in `found` at `place`, or under its alias, the next.
    fn id(&mut self, found: &Found<'a>, place: usize) -> Option<Text<'a>> {
        let alias = found[place + 1].is_some();
        if alias && found[place].is_none() {
            return self.one_id(found, place + 1, true);
        }
        let own = self.one_id(found, place, false);
        if alias {
            let (changes, warnings) = (self.verdict.changes.len(), self.verdict.warnings.len());
            let other = self.one_id(found, place + 1, false);
            if let (Some(own), Some(other)) = (&own, &other) {
                // What there is to say of the alias's value does not matter: it is not sent.
                self.verdict.changes.truncate(changes);
                self.verdict.warnings.truncate(warnings);
                if resolved(own) == resolved(other) {
                    self.change(Rule::Dropped);
                } else {
                    self.error(Problem { code: Code::Conflict, hint: Hint::Name(FIELDS[place]) });
                }
            }
        }
        own
    }

    fn one_id(&mut self, found: &Found<'a>, place: usize, renamed: bool) -> Option<Text<'a>> {
        self.at(FIELDS[place]);
        let mut notes = Notes::default();
        let checked = match &found[place] {
            None | Some(Value::Null) => Err(Problem::new(Code::Required)),
            Some(Value::Number(literal)) => {
                notes.rules.push(Rule::ToString);
                number::id(utf8(literal)).map(plain)
            }
            Some(Value::String(string)) => {
                let trimmed = trim(*string, &mut notes);
                let (text, lone) = trimmed.decode();
                id::check(&text, lone, self.options.limits.id_bytes, &mut notes)
                    .map(|()| Cow::Borrowed(trimmed.raw))
            }
            Some(other) => Err(wrong_type("a string", other)),
        };
        if renamed {
            notes.rules.push(Rule::Renamed);
        }
        self.settle(checked, notes)
    }

    fn settle(&mut self, checked: Result<Text<'a>, Problem>, notes: Notes) -> Option<Text<'a>> {
        self.note(notes);
        checked.map_err(|problem| self.error(problem)).ok()
    }

    fn timestamp(&mut self, value: &Option<Value<'a>>) -> Option<Text<'a>> {
        self.at("timestamp");
        let now_ms = self.options.now_ms;
        let mut notes = Notes::default();
        let read = match value {
            None | Some(Value::Null) => Err(Problem::new(Code::Required)),
            Some(Value::String(string)) => {
                let trimmed = trim(*string, &mut notes);
                let text = trimmed.decode().0;
                timestamp::from_text(&text, now_ms, &mut notes).map(|read| match read {
                    Cow::Borrowed(_) if !trimmed.escaped => Cow::Borrowed(trimmed.raw),
                    other => Cow::Owned(other.into_owned().into_bytes()),
                })
            }
            Some(Value::Number(literal)) => {
                timestamp::from_number(utf8(literal), now_ms, &mut notes)
                    .map(|text| Cow::Owned(text.into_bytes()))
            }
            Some(other) => Err(Problem {
                code: Code::InvalidTimestamp,
                ..wrong_type("a date as a string, or a number of seconds or milliseconds", other)
            }),
        };
        self.settle(read, notes)
    }

    fn context(&mut self, value: &Option<Value<'a>>) -> Option<Raw<'a>> {
        self.at("context");
        match value.as_ref()? {
            Value::Object(nested) => return Some(Raw { json: nested.raw, spaced: nested.spaced }),
            Value::Null => self.change(Rule::Dropped),
            other => self.error(wrong_type("an object", other)),
        }
        None
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

/// The bytes of a text that holds nothing that JSON would have to escape.
fn plain(text: Cow<'_, str>) -> Text<'_> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// What a text that may hold escapes stands for.
fn resolved<'t>(raw: &'t Text<'_>) -> Cow<'t, [u8]> {
    Str { raw, escaped: raw.contains(&b'\\') }.bytes()
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
