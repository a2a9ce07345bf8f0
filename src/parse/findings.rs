//! What was found in a call: problems and changes, each with the path that leads to its value.

use crate::issue::{Change, Issue, Parent, PathKey, Phrase, Problem, Rule};
use crate::names::NAMES;
use crate::scan::Str;
use crate::text::json;

/// Errors, warnings and changes, in the order in which they were found.
///
/// Keys are kept as positions in the text of the call, which is needed to read them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    /// The paths of all of them.
    steps: Vec<Step>,
    /// Whether an error is among them.
    refused: bool,
    /// How many errors there are, and how many of them are listed.
    errors: Count,
    /// The same for warnings.
    warnings: Count,
}

/// Findings of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Count {
    /// How many there are.
    count: u32,
    /// How many of them are listed.
    listed: u32,
    /// Where the last of those is in the list.
    last: u32,
    /// How many bytes the paths of those have.
    bytes: u32,
}

/// How many errors are listed at most, and how many warnings: a few kilobytes of bad calls must not become
/// half a megabyte of answer.
pub const MOST: u32 = 100;

/// Once the paths of the listed ones have more bytes than this, no more are listed: a long key is part of the
/// path of everything below it.
pub const MOST_BYTES: u32 = 32 * 1024;

impl Count {
    const fn is_full(&self) -> bool {
        self.listed >= MOST || self.bytes > MOST_BYTES
    }
}

/// How many findings there are at some point.
pub(super) struct Mark {
    list: usize,
    errors: Count,
    warnings: Count,
}

/// One finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The number that the message mentions, if any: a limit, or a byte counted from 0.
    pub number: u32,
    /// The object of the call that the path continues from.
    pub parent: Parent,
    /// How many keys lead on from there.
    length: u32,
    /// Where those begin among all steps.
    start: u32,
}

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FindingKind {
    /// An error.
    Issue(Problem),
    /// A warning.
    Warning(Problem),
    /// A change.
    Change(Rule),
}

/// One key of a path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// A key of the input.
    Key {
        /// Where it begins, between its quotes.
        start: u32,
        /// How many bytes it takes there.
        length: u32,
    },
    /// A key of [`NAMES`], by its index there.
    Name(u8),
    /// An element of an array, counted from 0.
    Element(u32),
}

impl Step {
    /// A key of the input that begins at `start`.
    pub(super) fn key(start: usize, key: Str<'_>) -> Self {
        Step::Key { start: start as u32, length: key.raw.len() as u32 }
    }

    /// The text of a key, escapes included, as it stands between the quotes.
    fn raw(self, input: &[u8]) -> Option<&[u8]> {
        match self {
            Step::Key { start, length } => {
                let (start, length) = (start as usize, length as usize);
                Some(input.get(start..start + length).unwrap_or_default())
            }
            Step::Name(name) => NAMES.get(usize::from(name)).map(|name| name.as_bytes()),
            Step::Element(_) => None,
        }
    }

    /// Whether this is the key `name`, however it is written.
    pub(crate) fn is(self, name: &str, input: &[u8]) -> bool {
        self.raw(input).is_some_and(|raw| Str::of_raw(raw).is(name))
    }

    fn to_key(self, input: &[u8]) -> PathKey {
        match (self, self.raw(input)) {
            (_, Some(raw)) => PathKey::Name(Str::of_raw(raw).to_string()),
            (Step::Element(index), None) => PathKey::Index(index),
            (_, None) => PathKey::Name(String::new()),
        }
    }
}

impl Findings {
    /// The keys that lead on to a finding's value from the object that it names.
    #[must_use]
    pub fn path(&self, finding: &Finding) -> &[Step] {
        let (start, length) = (finding.start as usize, finding.length as usize);
        self.steps.get(start..start + length).unwrap_or_default()
    }

    fn to_path(&self, finding: &Finding, input: &[u8]) -> Vec<PathKey> {
        let parents = finding.parent.path().iter().map(|name| PathKey::Name((*name).to_owned()));
        parents.chain(self.path(finding).iter().map(|step| step.to_key(input))).collect()
    }

    fn to_issue(&self, finding: &Finding, problem: Problem, input: &[u8]) -> Issue {
        Issue {
            code: problem.code(),
            path: self.to_path(finding, input),
            message: problem.to_message(finding.number),
        }
    }

    /// Appends an error or a warning as `{"code","path","message"}`.
    fn write(&self, finding: &Finding, problem: Problem, input: &[u8], out: &mut Vec<u8>) {
        json::raw("{\"code\":\"", out);
        json::raw(problem.code().as_str(), out);
        json::raw("\",\"path\":", out);
        let mut open = "[";
        for name in finding.parent.path() {
            json::raw(open, out);
            json::string(name, out);
            open = ",";
        }
        for step in self.path(finding) {
            json::raw(open, out);
            match *step {
                Step::Element(index) => json::number(index, out),
                key => {
                    json::raw("\"", out);
                    out.extend_from_slice(key.raw(input).unwrap_or_default());
                    json::raw("\"", out);
                }
            }
            open = ",";
        }
        json::raw(if open == "[" { "[]" } else { "]" }, out);
        json::raw(",\"message\":\"", out);
        problem.message(finding.number, out);
        json::raw("\"}", out);
    }
}

impl Findings {
    /// One error, about the call as a whole.
    #[must_use]
    pub fn of_call(problem: Problem, number: u32) -> Self {
        let mut findings = Findings::default();
        findings.push(FindingKind::Issue(problem), number, Parent::Call, &[]);
        findings
    }

    /// Adds a finding.
    #[inline(never)]
    pub(super) fn push(&mut self, kind: FindingKind, number: u32, parent: Parent, path: &[Step]) {
        let counted = match kind {
            FindingKind::Issue(_) => Some(&mut self.errors),
            FindingKind::Warning(_) => Some(&mut self.warnings),
            FindingKind::Change(_) => None,
        };
        if let Some(counted) = counted {
            counted.count += 1;
            if counted.is_full() {
                return;
            }
            counted.listed += 1;
            counted.last = self.list.len() as u32;
            for step in path {
                if let Step::Key { length, .. } = *step {
                    counted.bytes += length;
                }
            }
        }
        let (start, length) = (self.steps.len() as u32, path.len() as u32);
        for step in path {
            self.steps.push(*step);
        }
        self.list.push(Finding { kind, number, parent, length, start });
        self.refused |= matches!(kind, FindingKind::Issue(_));
    }

    /// All findings.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// How many there are now.
    pub(super) fn mark(&self) -> Mark {
        Mark { list: self.list.len(), errors: self.errors, warnings: self.warnings }
    }

    /// Takes back what has been found since, none of which was an error.
    pub(super) fn rewind(&mut self, to: &Mark) {
        self.list.truncate(to.list);
        self.errors = to.errors;
        self.warnings = to.warnings;
    }

    /// If there are more than are listed, makes the last one say how many.
    pub(super) fn finish(&mut self) {
        for Count { count, listed, last, .. } in [self.errors, self.warnings] {
            if count > listed {
                self.sum_up(last as usize, count - listed + 1);
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn sum_up(&mut self, last: usize, more: u32) {
        let Some(finding) = self.list.get_mut(last) else { return };
        match &mut finding.kind {
            FindingKind::Issue(problem) | FindingKind::Warning(problem) => {
                *problem = Problem::told_by(problem.code(), Phrase::More);
            }
            FindingKind::Change(_) => {}
        }
        finding.number = more;
        finding.parent = Parent::Call;
        finding.length = 0;
    }

    /// Whether an error is among them.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// The errors; `input` is the text that was read.
    #[must_use]
    pub fn issues(&self, input: &[u8]) -> Vec<Issue> {
        let problem = |finding: &Finding| match finding.kind {
            FindingKind::Issue(problem) => Some(self.to_issue(finding, problem, input)),
            _ => None,
        };
        self.list.iter().filter_map(problem).collect()
    }

    /// The warnings, which exist even if there are errors.
    #[must_use]
    pub fn warnings(&self, input: &[u8]) -> Vec<Issue> {
        let problem = |finding: &Finding| match finding.kind {
            FindingKind::Warning(problem) => Some(self.to_issue(finding, problem, input)),
            _ => None,
        };
        self.list.iter().filter_map(problem).collect()
    }

    /// What normalization did; empty if there are errors.
    #[must_use]
    pub fn changes(&self, input: &[u8]) -> Vec<Change> {
        let change = |finding: &Finding| match finding.kind {
            FindingKind::Change(rule) if !self.refused => {
                Some(Change { path: self.to_path(finding, input), rule })
            }
            _ => None,
        };
        self.list.iter().filter_map(change).collect()
    }

    /// Appends the errors as `[{"code","path","message"}]`; `input` is the text that was read.
    pub fn write_issues(&self, input: &[u8], out: &mut Vec<u8>) {
        let mut open = "[";
        for finding in &self.list {
            if let FindingKind::Issue(problem) = finding.kind {
                json::raw(open, out);
                self.write(finding, problem, input, out);
                open = ",";
            }
        }
        json::raw(if open == "[" { "[]" } else { "]" }, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Code;

    #[test]
    fn writes_what_it_lists() {
        let input = br#"{"a\"b":[{}]}"#;
        let mut findings = Findings::default();
        let path = [Step::Key { start: 2, length: 4 }, Step::Element(0)];
        let problem = FindingKind::Issue(Problem::new(Code::ForbiddenKey));
        findings.push(problem, 0, Parent::Address, &path);
        findings.push(FindingKind::Change(Rule::Trimmed), 0, Parent::Call, &[Step::Name(0)]);
        let mut written = Vec::new();
        findings.write_issues(input, &mut written);
        let [issue] = &*findings.issues(input) else { panic!("{findings:?}") };
        let written: serde_json::Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(
            written,
            serde_json::json!([{
                "code": "forbidden_key",
                "path": ["traits", "address", "a\"b", 0],
                "message": issue.message,
            }]),
        );
        assert_eq!(issue.path[2], PathKey::Name("a\"b".into()));
        assert!(findings.changes(input).is_empty(), "the call is refused");
    }
}
