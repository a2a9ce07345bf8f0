//! JSON text → [`Normalized`], never stopping at the first problem.

mod address;
mod fields;
mod findings;
mod ids;
mod keys;
mod options;
mod profile;
mod seen;
mod validate;

pub use findings::{Finding, FindingKind, Findings, MOST, MOST_BYTES, Step};
pub use options::{InvalidTraits, Limits, Options};
pub use validate::{Invalid, Valid, validate};

use crate::call::{Normalized, PASSED_ON, Profile, Raw, RawText};
use crate::host::Urls;
use crate::issue::{Code, Parent, Phrase, Problem, Rule};
use crate::names::{self, FIELDS};
use crate::rules::{Notes, timestamp};
use crate::scan::{Fault, Kind, Scanner, Str, Value};
use crate::text::Draft;
use crate::wire;
use seen::Seen;
use std::borrow::Cow;
use std::ops::Range;

/// Without a clock, RFC 850's years are read as if it were 2020-01-01T00:00:00Z.
const NO_CLOCK: i64 = 1_577_836_800_000;

/// What reading one call found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Verdict<'a> {
    /// The normalized call; `None` if there are errors.
    pub call: Option<Normalized<'a>>,
    /// Errors, warnings and changes.
    pub findings: Findings,
    /// Whether the text contains a `null`: JavaScript writes one for what JSON cannot express.
    pub has_null: bool,
}

/// Reads, validates and normalizes the JSON text of one call.
///
/// Text that is not JSON or nests too deep gets that one issue alone; all other problems are
/// reported together. A call that is too large once normalized gets only that issue, and its
/// warnings.
pub fn call<'a>(json: &'a [u8], options: &Options, urls: &dyn Urls) -> Verdict<'a> {
    let mut report = Report {
        options,
        urls,
        findings: Findings::default(),
        parent: Parent::Call,
        key: Step::Name(0),
        made: Vec::new(),
        sent: &[],
        untouched: true,
        traits: 0..0,
        passed_on: [None; PASSED_ON.len()],
    };
    let mut scanner = Scanner::new(json, options.limits.depth);
    scanner.skip_mark();
    let mut call = report.read(json, &mut scanner);
    if let Err(fault) = scanner.end() {
        call = None;
        let (problem, number) = fault.problem(options.limits.depth);
        report.findings = Findings::of_call(problem, number);
    }
    if let Some(normalized) = &mut call {
        // Only now is it known whether there was any white space.
        let is_input = report.untouched && !scanner.has_spaces();
        wire::finish(normalized, is_input, report.traits);
        if let Some(limit) = exceeded(normalized, options.limits.bytes) {
            call = None;
            let problem = FindingKind::Issue(Problem::new(Code::TooLarge));
            report.findings.push(problem, limit, Parent::Call, &[]);
        }
    }
    report.findings.finish();
    Verdict { call, findings: report.findings, has_null: scanner.has_null() }
}

impl Fault {
    /// The problem and the number for its message; `depth` is the limit.
    pub(crate) fn problem(self, depth: u32) -> (Problem, u32) {
        match self {
            Fault::Syntax(byte) => (Problem::new(Code::InvalidJson), byte),
            Fault::TooDeep => (Problem::new(Code::TooDeep), depth),
        }
    }
}

/// The content of the call, found in one pass: the value of each of its [`FIELDS`].
type Found<'a> = [Option<Value<'a>>; FIELDS.end as usize - FIELDS.start as usize];

/// An object that has been judged member by member.
const JUDGED: Value<'_> =
    Value { kind: Kind::Object, raw: &[], escaped: false, spaced: false, forbidden: false };

/// The index of `traits` among the fields.
const TRAITS: u8 = 4;
/// The index of `context`, which is the last.
const CONTEXT: u8 = 6;

/// One call as it is being read.
struct Report<'a, 'o> {
    options: &'o Options,
    urls: &'o dyn Urls,
    findings: Findings,
    /// The object that the value being judged belongs to, for findings.
    parent: Parent,
    key: Step,
    /// The new text that the value's rule made, if it made one.
    made: Vec<u8>,
    /// A part of the input, or a constant, that is sent as the text of the value.
    sent: &'a [u8],
    /// Whether nothing but traits was changed, and the fields came in the order in which they are
    /// sent.
    untouched: bool,
    /// Where the traits are in the input.
    traits: Range<usize>,
    /// The additional fields of a Segment event.
    passed_on: [Option<Value<'a>>; PASSED_ON.len()],
}

impl<'a> Report<'a, '_> {
    fn error(&mut self, problem: Problem) {
        self.find(FindingKind::Issue(problem));
    }

    fn warn(&mut self, problem: Problem) {
        self.find(FindingKind::Warning(problem));
    }

    fn warn_of(&mut self, code: Code) {
        self.warn(Problem::new(code));
    }

    fn change(&mut self, rule: Rule) {
        self.untouched = false;
        self.find(FindingKind::Change(rule));
    }

    #[inline(never)]
    fn find(&mut self, kind: FindingKind) {
        // An id's limit is the only one that a single value can exceed.
        let number = self.options.limits.id_bytes;
        self.findings.push(kind, number, self.parent, &[self.key]);
    }

    #[cfg_attr(group_call_module, optimize(speed))]
    fn note(&mut self, notes: Notes) {
        for rule in notes.rules.iter() {
            self.change(rule);
        }
        for code in notes.warnings.iter() {
            self.warn_of(code);
        }
    }

    /// The call, unless there is something wrong with it.
    fn read(&mut self, json: &'a [u8], scanner: &mut Scanner<'a>) -> Option<Normalized<'a>> {
        if !scanner.is_next(b'{') {
            let value = scanner.next_value();
            let problem = wrong_kind(Code::InvalidType, Phrase::Object, value.kind);
            self.findings = Findings::of_call(problem, 0);
            return None;
        }
        let mut text = Vec::new();
        let mut traits = Draft::new(json, &mut text);
        let found = self.members_of_call(scanner, &mut traits);
        let traits = match traits.finish() {
            Some(kept) => Cow::Borrowed(kept),
            None => Cow::Owned(text),
        };

        let user_id = self.id(&found, 0);
        let group_id = self.id(&found, 2);
        self.object(&found, TRAITS.into(), true);
        let timestamp = self.timestamp(&found);
        let context = self.object(&found, CONTEXT.into(), false);
        let mut extra = None;
        if self.options.profile != Profile::Group
            && let Some(group_id) = &group_id
        {
            extra = Some(self.extra(&traits, group_id, context));
        }
        if self.findings.is_refused() {
            return None;
        }
        Some(Normalized {
            user_id: user_id?,
            group_id: group_id?,
            traits,
            timestamp: timestamp?,
            context,
            extra,
            profile: self.options.profile,
            input: json,
            json: Cow::Borrowed(&[]),
        })
    }

    /// The values of the call's fields; its traits are judged, and written to `traits`.
    #[cfg_attr(group_call_module, optimize(speed))]
    fn members_of_call(
        &mut self,
        scanner: &mut Scanner<'a>,
        traits: &mut Draft<'a, '_>,
    ) -> Found<'a> {
        let mut found = Found::default();
        let mut seen = Seen::new(self.options.seed);
        let mut room = Vec::new();
        // No field has been met yet, so any may follow.
        let mut last = 0;
        scanner.descend(b'{');
        while let Some(key) = scanner.next_member(seen.is_empty()) {
            let step = Step::key(scanner.member_start().0 + 1, key);
            let name = key.resolve(&mut room);
            let named = names::index(name);
            let is_new = seen.insert(key, name, named);
            let field = named.wrapping_sub(FIELDS.start);
            let value = if is_new && field == TRAITS && scanner.is_next(b'{') {
                let (start, untouched) = (scanner.position(), self.untouched);
                self.members(scanner, traits, Parent::Traits);
                self.traits = start..scanner.position();
                self.untouched = untouched;
                JUDGED
            } else {
                scanner.next_value()
            };
            self.parent = Parent::Call;
            self.key = step;
            if self.is_refused(name, is_new, &value, scanner) {
                continue;
            }
            if let Some(place) = found.get_mut(usize::from(field)) {
                *place = Some(value);
                self.untouched &= field >= last && !key.escaped;
                last = field;
            } else if let Some(field) = self.other_field(name, &value) {
                self.untouched &= field >= last && !key.escaped;
                last = field;
            }
        }
        found
    }

    /// Moves on to a field of the call.
    fn field(&mut self, place: usize) {
        self.parent = Parent::Call;
        self.key = Step::Name(FIELDS.start + place as u8);
    }

    /// The text to send: what the rule made, or what was given to it.
    #[inline(never)]
    fn settle(
        &mut self,
        checked: Result<(), Problem>,
        given: &'a [u8],
        notes: Notes,
    ) -> Option<RawText<'a>> {
        self.note(notes);
        if let Err(problem) = checked {
            self.error(problem);
            return None;
        }
        Some(if self.made.is_empty() {
            Cow::Borrowed(given)
        } else {
            self.untouched = false;
            Cow::Owned(std::mem::take(&mut self.made))
        })
    }

    fn timestamp(&mut self, found: &Found<'a>) -> Option<RawText<'a>> {
        const FIELD: usize = 5;
        self.field(FIELD);
        let now_ms = self.options.now_ms.unwrap_or(NO_CLOCK);
        let mut notes = Notes::default();
        let mut given: &'a [u8] = &[];
        self.made.clear();
        let checked = match &found[FIELD] {
            None => Err(Problem::new(Code::Required)),
            Some(value) => match value.kind {
                Kind::Null => Err(Problem::new(Code::Required)),
                Kind::Number => {
                    timestamp::from_number(value.raw, now_ms, &mut self.made, &mut notes)
                }
                Kind::String => {
                    let trimmed = trim(value.string(), &mut notes);
                    given = trimmed.raw;
                    let mut room = Vec::new();
                    let (text, _) = trimmed.text(&mut room);
                    let checked = timestamp::from_text(text, now_ms, &mut self.made, &mut notes);
                    if trimmed.escaped && self.made.is_empty() {
                        self.made = room;
                    }
                    checked
                }
                kind => Err(wrong_kind(Code::InvalidTimestamp, Phrase::Date, kind)),
            },
        };
        if self.options.now_ms.is_none() {
            notes.warnings.remove(Code::FutureTimestamp);
        }
        self.settle(checked, given, notes)
    }

    /// The object at index `place` of `found`.
    #[inline(never)]
    fn object(&mut self, found: &Found<'a>, place: usize, required: bool) -> Option<Raw<'a>> {
        self.field(place);
        match &found[place] {
            Some(Value { kind: Kind::Object, raw, spaced, .. }) => {
                return Some(Raw { json: raw, spaced: *spaced });
            }
            None | Some(Value { kind: Kind::Null, .. }) if required => {
                self.error(Problem::new(Code::Required));
            }
            None => {}
            Some(Value { kind: Kind::Null, .. }) => self.change(Rule::Dropped),
            Some(other) => {
                self.error(wrong_kind(Code::InvalidType, Phrase::Object, other.kind));
            }
        }
        None
    }
}

/// The limit that a normalized call exceeds, if it does.
fn exceeded(call: &Normalized<'_>, most: u32) -> Option<u32> {
    let bytes = call.json.len();
    if most == u32::MAX {
        None
    } else if bytes > most as usize {
        Some(most)
    } else if call.profile == Profile::Segment && profile::event_bytes(call, bytes) > MAX_EVENT {
        Some(MAX_EVENT as u32)
    } else {
        None
    }
}

/// The most bytes that the services of the profile `segment` take in one event.
pub const MAX_EVENT: usize = 32 << 10;

/// The phrase for a kind of value.
fn phrase_of(kind: Kind) -> Phrase {
    match kind {
        Kind::Null => Phrase::Null,
        Kind::Bool => Phrase::Boolean,
        Kind::Number => Phrase::Number,
        Kind::String => Phrase::String,
        Kind::Array => Phrase::Array,
        Kind::Object => Phrase::Object,
    }
}

/// The problem of a value that is not of the expected kind.
fn wrong_kind(code: Code, expected: Phrase, kind: Kind) -> Problem {
    Problem::wrong_type(code, expected, phrase_of(kind))
}

#[inline]
fn trim<'a>(string: Str<'a>, notes: &mut Notes) -> Str<'a> {
    let trimmed = string.trim();
    if trimmed.raw.len() != string.raw.len() {
        notes.rules.push(Rule::Trimmed);
    }
    trimmed
}
