//! A body → one verdict for each call in it.

use super::{Refusal, Wording};
use crate::call::MAX_KEY;
use crate::host::Urls;
use crate::issue::{Code, Parent, Phrase, Problem};
use crate::names::{FIELDS, NAMES};
use crate::parse::{self, FindingKind, Findings, Options, Step};
use crate::scan::{Fault, MAX_DEPTH, Scanner};
use crate::text::json::Digits;
use crate::wire::{self, Form};
use std::ops::Range;

/// The most calls that an array may hold: what the larger services take in one request.
///
/// Elements of two bytes would otherwise make an answer a hundred times the size of the request.
pub const MAX_CALLS: usize = 1000;

/// What a body turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Body {
    /// One call, or text that is not a call.
    One(Judgement),
    /// An array: a verdict for each element.
    Many(Vec<Judgement>),
}

/// What is to become of one call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Judgement {
    /// Forward these bytes.
    Good(Vec<u8>),
    /// Refuse it.
    Bad {
        /// Which of the two sentences is the message.
        wording: Wording,
        /// `[{"code","path","message"}]`, paths within the call.
        issues: Vec<u8>,
    },
}

/// Reads a body: one call, or a non-empty array of calls, each judged on its own.
///
/// `key_len` is the length of the caller's idempotency key, 0 if it gave none.
///
/// # Errors
/// [`Refusal::TooMany`] for an array over [`MAX_CALLS`]; [`Refusal::LongKey`] if the keys made from
/// the caller's would be too long.
pub fn read(
    bytes: &[u8],
    key_len: usize,
    options: &Options,
    urls: &dyn Urls,
) -> Result<Body, Refusal> {
    let mut scanner = Scanner::new(bytes, MAX_DEPTH);
    scanner.skip_mark();
    if scanner.peek() != Some(b'[') {
        return Ok(Body::One(judge(bytes, options, urls)));
    }
    let calls = match elements(&mut scanner, bytes) {
        Ok(calls) => calls,
        Err(fault) => {
            let (problem, number) = fault.problem(MAX_DEPTH);
            return Ok(Body::One(Judgement::of_body(problem, number)));
        }
    };
    if calls.is_empty() {
        let problem = Problem::wrong_type(Code::InvalidType, Phrase::Calls, Phrase::EmptyArray);
        return Ok(Body::One(Judgement::of_body(problem, 0)));
    }
    if calls.len() > MAX_CALLS {
        return Err(Refusal::TooMany);
    }
    let last = Digits::of(calls.len() as u32 - 1);
    if key_len > 0 && key_len + 1 + last.as_bytes().len() > MAX_KEY {
        return Err(Refusal::LongKey);
    }
    Ok(Body::Many(calls.into_iter().map(|call| judge(call, options, urls)).collect()))
}

/// The text of each element of the array that begins where `scanner` is.
///
/// The nesting of each call is judged later; here only what cannot be scanned is a fault.
fn elements<'a>(scanner: &mut Scanner<'a>, bytes: &'a [u8]) -> Result<Vec<&'a [u8]>, Fault> {
    let mut calls = Vec::new();
    scanner.enter_array()?;
    while scanner.element(calls.is_empty())? {
        scanner.peek();
        let start = scanner.position();
        scanner.value()?;
        // One more than is allowed is enough to refuse them all.
        if calls.len() <= MAX_CALLS {
            calls.push(bytes.get(start..scanner.position()).unwrap_or_default());
        }
    }
    scanner.end()?;
    Ok(calls)
}

/// Judges the JSON text of one call.
pub(super) fn judge(json: &[u8], options: &Options, urls: &dyn Urls) -> Judgement {
    let verdict = parse::call(json, options, urls);
    match &verdict.call {
        Some(call) => Judgement::Good(wire::bytes(call, Form::Group, &mut Vec::new()).to_vec()),
        None => Judgement::bad(&verdict.findings, json),
    }
}

impl Judgement {
    /// A call with these findings, at least one of which is an error; `json` is its text.
    fn bad(findings: &Findings, json: &[u8]) -> Self {
        let is_missing = findings.list().iter().any(|finding| match finding.kind {
            FindingKind::Issue(problem) => {
                problem.code() == Code::Required
                    || (finding.parent == Parent::Call
                        && matches!(*findings.path(finding), [step] if is_identifier(step, json)))
            }
            _ => false,
        });
        let mut issues = Vec::new();
        findings.write_issues(json, &mut issues);
        let wording = if is_missing { Wording::Missing } else { Wording::Invalid };
        Judgement::Bad { wording, issues }
    }

    /// A body with only this one problem.
    fn of_body(problem: Problem, number: u32) -> Self {
        Self::bad(&Findings::of_call(problem, number), &[])
    }
}

/// Whether this is the key of one of the two ids, or of its alias.
fn is_identifier(step: Step, json: &[u8]) -> bool {
    const IDS: Range<usize> = FIELDS.start as usize..FIELDS.start as usize + 4;
    NAMES[IDS].iter().any(|name| step.is(name, json))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;

    const CALL: &str =
        r#"{"user_id":"u","group_id":"g","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#;

    fn body(text: &[u8]) -> Result<Body, Refusal> {
        read(text, 0, &Options::default(), &AsciiUrls)
    }

    fn codes(verdict: &Judgement) -> Vec<String> {
        let Judgement::Bad { issues, .. } = verdict else { return vec![] };
        let issues: serde_json::Value = serde_json::from_slice(issues).unwrap();
        let issues = issues.as_array().unwrap();
        issues.iter().map(|issue| issue["code"].as_str().unwrap().to_owned()).collect()
    }

    fn one(text: &[u8]) -> Judgement {
        match body(text) {
            Ok(Body::One(verdict)) => verdict,
            other => panic!("{other:?}"),
        }
    }

    fn many(text: &str) -> Vec<Judgement> {
        match body(text.as_bytes()) {
            Ok(Body::Many(verdicts)) => verdicts,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_call_and_an_array_of_them() {
        assert_eq!(one(CALL.as_bytes()), Judgement::Good(CALL.into()));
        let marked = ["\u{feff}", CALL].concat();
        assert_eq!(one(marked.as_bytes()), Judgement::Good(CALL.into()));
        assert_eq!(many(&["\u{feff}[", CALL, "]"].concat()), [Judgement::Good(CALL.into())]);
        let text = [" [ ", CALL, " ,\n", CALL, "]\n"].concat();
        assert_eq!(many(&text), [Judgement::Good(CALL.into()), Judgement::Good(CALL.into())]);
    }

    #[test]
    fn each_element_is_judged_on_its_own() {
        let deep = ["[".repeat(200), "]".repeat(200)].concat();
        let text = ["[1,", CALL, ",[],{\"x\":", &deep, "},{}]"].concat();
        let verdicts = many(&text);
        assert_eq!(verdicts.len(), 5);
        assert_eq!(codes(&verdicts[0]), ["invalid_type"]);
        assert_eq!(verdicts[1], Judgement::Good(CALL.into()));
        assert_eq!(codes(&verdicts[2]), ["invalid_type"]);
        assert_eq!(codes(&verdicts[3]), ["too_deep"]);
        assert_eq!(codes(&verdicts[4]), ["required"; 4]);
    }

    #[test]
    fn text_that_is_no_json_is_one_refusal() {
        for text in [
            &b""[..],
            b" ",
            b"[",
            b"[1,",
            b"[1,]",
            b"[1]x",
            b"[\"\xff\"]",
            b"\xef\xbb\xbf",
            b"\xef\xbb\xbf\xef\xbb\xbf{}",
            b"\xef\xbb\xbf[",
            b"\xff\xfe{\0}\0",
            b"{\"group_id\":\"\xc3\x28\"}",
        ] {
            assert_eq!(codes(&one(text)), ["invalid_json"], "{text:?}");
        }
        assert_eq!(codes(&one(b"[]")), ["invalid_type"]);
        assert_eq!(codes(&one("[".repeat(100_000).as_bytes())), ["too_deep"]);
        assert_eq!(codes(&one("{\"a\":".repeat(5_000).as_bytes())), ["too_deep"]);
    }

    #[test]
    fn two_sentences_for_a_refused_call() {
        let wording = |text: &str| match one(text.as_bytes()) {
            Judgement::Bad { wording, .. } => wording,
            Judgement::Good(_) => panic!("{text} is good"),
        };
        assert_eq!(wording("{}"), Wording::Missing);
        assert_eq!(wording(&CALL.replace("\"g\"", "\"\\u0000\"")), Wording::Missing);
        assert_eq!(wording(&CALL.replace("2024-02-29", "2023-02-29")), Wording::Invalid);
        assert_eq!(wording("nonsense"), Wording::Invalid);
    }

    #[test]
    fn arrays_have_an_end() {
        let array = |calls: usize| ["[", &vec!["1"; calls].join(","), "]"].concat();
        assert_eq!(many(&array(MAX_CALLS)).len(), MAX_CALLS);
        assert_eq!(body(array(MAX_CALLS + 1).as_bytes()), Err(Refusal::TooMany));
        assert_eq!(body(array(30_000).as_bytes()), Err(Refusal::TooMany));
    }

    #[test]
    fn keys_made_for_an_array_fit_too() {
        let array = |calls: usize| ["[", &vec!["1"; calls].join(","), "]"].concat();
        let with_key =
            |len, calls| read(array(calls).as_bytes(), len, &Options::default(), &AsciiUrls);
        assert!(with_key(253, 10).is_ok());
        assert_eq!(with_key(254, 10), Err(Refusal::LongKey));
        assert_eq!(with_key(253, 11), Err(Refusal::LongKey));
        assert!(read(CALL.as_bytes(), 255, &Options::default(), &AsciiUrls).is_ok());
    }
}
