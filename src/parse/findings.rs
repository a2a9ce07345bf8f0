//! What was found in a call: a list of numbers, so that finding something takes no more than
//! writing down a few of them, and so that JavaScript can read them where they are.

use crate::issue::{Change, Code, Issue, Key, Path, Phrase, Place, Problem, Rule, named};
use crate::scan::Str;

/// Errors, warnings and changes.
///
/// A record is a head, a problem or rule, and a number for the message; then come the keys, two
/// words each. The head has a kind in its lowest two bits, the [`Place`] in the next six, and
/// then how many keys there are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    /// The records, one after another.
    pub words: Vec<u32>,
    /// Whether an error is among them.
    pub(crate) refused: bool,
    /// How many issues and warnings there are, listed or not.
    counts: [u32; 2],
    /// The last issue and the last warning that have room in the list, unless more come.
    last: [Vec<u32>; 2],
}

/// The most issues that are listed, and the most warnings: a few kilobytes of bad calls must not become
/// half a megabyte of answer.
const MOST: u32 = 100;

/// How many findings there are at one moment.
pub(crate) struct Mark {
    words: usize,
    counts: [u32; 2],
}

/// What a record tells of.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Issue = 0,
    Warning = 1,
    Change = 2,
}

/// One key of a path, as two words.
#[derive(Clone, Copy)]
pub(crate) struct Step(u32, u32);

impl Step {
    const ELEMENT: u32 = 1 << 30;
    const NAME: u32 = 1 << 31;

    /// A key of the input: where its text begins, between the quotes, and how long it is.
    pub fn key(start: usize, key: Str<'_>) -> Self {
        Step(start as u32, key.raw.len() as u32)
    }

    /// A name, by its phrase's number.
    pub const fn name(number: u8) -> Self {
        Step(number as u32, Self::NAME)
    }

    /// Writes the key down, with a number that goes with it.
    #[cold]
    #[inline(never)]
    pub fn note(self, number: u8, words: &mut Vec<u32>) {
        for word in [self.0, self.1, number.into()] {
            words.push(word);
        }
    }

    /// What [`note`](Self::note) has written down.
    pub fn noted([at, kind, number]: &[u32; 3]) -> (Self, u8) {
        (Step(*at, *kind), *number as u8)
    }

    /// An element of an array.
    pub const fn element(index: u32) -> Self {
        Step(index, Self::ELEMENT)
    }

    fn read<'a>(self, json: &'a [u8]) -> Key<'a> {
        let Step(at, kind) = self;
        match kind {
            Self::NAME => Key::Name(named(at as u8)),
            Self::ELEMENT => Key::Index(at),
            length => {
                let raw = json.get(at as usize..(at + length) as usize).unwrap_or_default();
                Key::Name(Str { raw, escaped: raw.contains(&b'\\') })
            }
        }
    }
}

impl Findings {
    /// Writes a record down. `what` is a problem's bits, or a rule.
    #[inline(never)]
    pub(crate) fn push(&mut self, kind: Kind, place: Place, what: u32, number: u32, path: &[Step]) {
        let mut words = &mut self.words;
        if let Some(count) = self.counts.get_mut(kind as usize) {
            *count += 1;
            if *count > MOST {
                return;
            }
            if *count == MOST {
                words = &mut self.last[kind as usize];
                words.clear();
            }
        }
        let head = kind as u32 | (place as u32) << 2 | (path.len() as u32) << 8;
        for word in [head, what, number] {
            words.push(word);
        }
        for step in path {
            words.push(step.0);
            words.push(step.1);
        }
        self.refused |= matches!(kind, Kind::Issue);
    }

    /// How many there are now.
    pub(crate) fn mark(&self) -> Mark {
        Mark { words: self.words.len(), counts: self.counts }
    }

    /// Takes back what has been found since, which was no error.
    pub(crate) fn rewind(&mut self, to: &Mark) {
        self.words.truncate(to.words);
        self.counts = to.counts;
    }

    /// Ends the lists: where there is more than is listed, the last one says how much.
    #[inline]
    pub(crate) fn finish(&mut self) {
        if self.counts[0].max(self.counts[1]) >= MOST {
            self.end_lists();
        }
    }

    #[cold]
    #[inline(never)]
    fn end_lists(&mut self) {
        let mut kind = 0;
        while kind < 2 {
            let more = self.counts[kind] + 1 - MOST.min(self.counts[kind] + 1);
            if let [head, problem, number, ..] = &mut *self.last[kind]
                && more > 1
            {
                *head = kind as u32;
                *problem = *problem & 0x7f | Problem::told_by(Code::ALL[0], Phrase::More).bits();
                *number = more;
                self.last[kind].truncate(3);
            }
            if more > 0 {
                self.words.extend_from_slice(&self.last[kind]);
            }
            kind += 1;
        }
    }

    /// An error about the call as a whole, whose message says a number.
    pub fn of_call(&mut self, problem: Problem, number: u32) {
        self.push(Kind::Issue, Place::Call, problem.bits(), number, &[]);
    }

    /// The records of a kind, each with its path; `json` is the text that they are about.
    fn records<'a>(&self, kind: Kind, json: &'a [u8]) -> Vec<(u32, u32, Path<'a>)> {
        let mut found = Vec::new();
        let mut rest = &*self.words;
        while let [head, what, number, behind @ ..] = rest {
            let (steps, next) = behind.split_at(2 * (head >> 8) as usize);
            rest = next;
            let mut keys = steps.as_chunks::<2>().0.iter().map(|[a, b]| Step(*a, *b).read(json));
            let place = [Place::Call, Place::Traits, Place::Address][(head >> 2 & 3) as usize];
            let key = match keys.next() {
                Some(Key::Name(key)) => Some(key),
                _ => None,
            };
            if head & 3 == kind as u32 {
                found.push((*what, *number, Path { place, key, within: keys.collect() }));
            }
        }
        found
    }

    fn problems<'a>(&self, kind: Kind, json: &'a [u8]) -> Vec<Issue<'a>> {
        let records = self.records(kind, json).into_iter();
        let issues = records.filter_map(|(what, number, path)| {
            Some(Issue { problem: Problem::from_bits(what)?, number, path })
        });
        issues.collect()
    }

    /// Every error; `json` is the text that was read.
    pub fn issues<'a>(&self, json: &'a [u8]) -> Vec<Issue<'a>> {
        self.problems(Kind::Issue, json)
    }

    /// What the caller may want to look at; also there when there are errors.
    pub fn warnings<'a>(&self, json: &'a [u8]) -> Vec<Issue<'a>> {
        self.problems(Kind::Warning, json)
    }

    /// What normalization did; nothing when there are errors.
    pub fn changes<'a>(&self, json: &'a [u8]) -> Vec<Change<'a>> {
        if self.refused {
            return Vec::new();
        }
        let records = self.records(Kind::Change, json).into_iter();
        let rule = |what: u32| Rule::ALL.get(what as usize).copied();
        records.filter_map(|(what, _, path)| Some(Change { path, rule: rule(what)? })).collect()
    }
}
