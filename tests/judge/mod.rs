//! How the tests and the fuzz targets get a verdict from the crate, and a second opinion from
//! `serde_json`: the results are owned and compare with `==`.

#![allow(dead_code, reason = "each test and fuzz target uses a part of it")]

pub mod cases;

use group_call::internal::Problem;
use group_call::rules::{self, Notes};
use group_call::{Change, Form, Issue, Options, PathKey, Urls, validate};
use serde_json::Value;

/// The clock of the tests: 2027-01-15T08:00:00Z.
pub const NOW_MS: i64 = 1_800_000_000_000;

/// The default options, with the tests' clock.
pub fn defaults() -> Options {
    Options { now_ms: Some(NOW_MS), ..Options::default() }
}

/// The crate `url` as the host's URL parser.
pub struct UrlCrate;

impl Urls for UrlCrate {
    fn is_web_url(&self, url: &[u8]) -> bool {
        let url = std::str::from_utf8(url).expect("texts are UTF-8");
        url::Url::parse(url).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.username().is_empty()
                && url.password().is_none()
        })
    }
}

/// One issue, warning or change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// Its code or rule.
    pub name: String,
    /// Its path, as JSON text.
    pub path: String,
    /// Its message; empty for a change.
    pub message: String,
}

/// The crate's verdict on one call. The lists are sorted, since their order means nothing.
#[derive(Clone, PartialEq, Debug)]
pub struct Judgement {
    /// The normalized call, if it is good.
    pub sent: Option<Vec<u8>>,
    /// The errors.
    pub issues: Vec<Finding>,
    /// The warnings.
    pub warnings: Vec<Finding>,
    /// What normalization did.
    pub changes: Vec<Finding>,
}

impl Judgement {
    /// Whether `name` is among the errors.
    pub fn has_issue(&self, name: &str) -> bool {
        self.issues.iter().any(|issue| issue.name == name)
    }

    /// The normalized call as a JSON value, with U+FFFD for each lone surrogate.
    pub fn value(&self) -> Option<Value> {
        self.sent.as_ref().map(|sent| oracle(sent).expect("JSON is sent"))
    }
}

/// The crate's verdict on `text`.
pub fn call(text: &[u8], options: &Options) -> Judgement {
    match validate(text, options, &UrlCrate) {
        Ok(valid) => Judgement {
            sent: Some(valid.call.to_json(Form::Group)),
            issues: Vec::new(),
            warnings: sorted(valid.warnings.iter().map(of_issue)),
            changes: sorted(valid.changes.iter().map(of_change)),
        },
        Err(invalid) => Judgement {
            sent: None,
            issues: sorted(invalid.issues.iter().map(of_issue)),
            warnings: sorted(invalid.warnings.iter().map(of_issue)),
            changes: Vec::new(),
        },
    }
}

fn of_issue(issue: &Issue) -> Finding {
    Finding {
        name: issue.code.to_string(),
        path: path(&issue.path),
        message: issue.message.clone(),
    }
}

fn of_change(change: &Change) -> Finding {
    Finding { name: change.rule.to_string(), path: path(&change.path), message: String::new() }
}

fn path(path: &[PathKey]) -> String {
    let key = |key: &PathKey| match key {
        PathKey::Name(name) => Value::from(name.as_str()),
        PathKey::Index(index) => Value::from(*index),
    };
    Value::from_iter(path.iter().map(key)).to_string()
}

fn sorted(findings: impl Iterator<Item = Finding>) -> Vec<Finding> {
    let mut findings: Vec<_> = findings.collect();
    findings.sort();
    findings
}

/// What a rule turns a text into, and whether it reports a change; `None` if it refuses.
pub type RuleResult = Option<(String, bool)>;

fn apply(
    text: &str,
    rule: impl FnOnce(&mut Vec<u8>, &mut Notes) -> Result<(), Problem>,
) -> RuleResult {
    let (mut out, mut notes) = (Vec::new(), Notes::default());
    rule(&mut out, &mut notes).ok()?;
    let result = if out.is_empty() { text.into() } else { String::from_utf8(out).unwrap() };
    Some((result, !notes.rules.is_empty()))
}

/// Applies the rule for timestamps to a string.
pub fn timestamp(text: &str) -> RuleResult {
    apply(text, |out, notes| rules::timestamp::from_text(text.as_bytes(), NOW_MS, out, notes))
}

/// Applies the rule for timestamps to a number's literal.
pub fn epoch(literal: &str) -> RuleResult {
    apply(literal, |out, notes| {
        rules::timestamp::from_number(literal.as_bytes(), NOW_MS, out, notes)
    })
}

/// Applies the rule for telephone numbers.
pub fn phone(text: &str) -> RuleResult {
    apply(text, |out, notes| rules::phone::normalize(text.as_bytes(), out, notes))
}

/// Applies the rule for e-mail addresses.
pub fn email(text: &str) -> RuleResult {
    apply(text, |out, notes| rules::email::normalize(text.as_bytes(), out, notes))
}

/// Applies the rule for web addresses.
pub fn url(text: &str) -> RuleResult {
    apply(text, |out, notes| rules::url::normalize(text.as_bytes(), &UrlCrate, out, notes))
}

/// Fails unless `rule` leaves its own result unchanged.
pub fn assert_idempotent(rule: fn(&str) -> RuleResult, text: &str) {
    let Some((normal, changed)) = rule(text) else { return };
    assert_eq!(changed, normal != text, "{text:?} became {normal:?}: is that a change?");
    let again = rule(&normal);
    assert_eq!(again, Some((normal, false)), "{text:?} does not come to rest");
}

/// How many levels of nesting `serde_json` reads.
pub const ORACLE_DEPTH: u32 = 127;

/// The key under which `serde_json` passes numbers internally: it misreads an object that has it.
const ORACLE_KEY: &[u8] = b"$serde_json::private::Number";

/// Whether `text` may contain the key that `serde_json` misreads, with or without escapes.
pub fn confuses_oracle(text: &[u8]) -> bool {
    let mut plain = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let code = escape(text, at).and_then(|code| u8::try_from(code).ok());
        plain.push(code.unwrap_or(*byte));
        at += if code.is_some() { 6 } else { 1 };
    }
    plain.windows(ORACLE_KEY.len()).any(|part| part == ORACLE_KEY)
}

/// What `serde_json` reads in `text`, with U+FFFD for each lone surrogate.
///
/// # Errors
/// If it is not JSON, or nested deeper than [`ORACLE_DEPTH`].
pub fn oracle(text: &[u8]) -> Result<Value, serde_json::Error> {
    // The rules pass over a byte order mark, `serde_json` does not.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mended = mended(text);
    if mended != text {
        let refused = serde_json::from_slice::<Value>(text);
        assert!(refused.is_err(), "serde_json has learnt to read lone surrogates");
    }
    serde_json::from_slice(&mended)
}

/// Whether `serde_json` stopped at [`ORACLE_DEPTH`].
pub fn is_too_deep(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit exceeded")
}

/// `text` with `\ufffd` for each escape of a lone surrogate.
fn mended(text: &[u8]) -> Vec<u8> {
    let mut text = text.to_vec();
    let mut at = 0;
    while at < text.len() {
        at += match (text[at], surrogate(&text, at)) {
            (_, Some(0xd800..0xdc00))
                if matches!(surrogate(&text, at + 6), Some(0xdc00..0xe000)) =>
            {
                12
            }
            (_, Some(_)) => {
                text[at..at + 6].copy_from_slice(b"\\ufffd");
                6
            }
            (b'\\', None) => 2,
            _ => 1,
        };
    }
    text
}

/// The surrogate whose escape is at `at`.
fn surrogate(text: &[u8], at: usize) -> Option<u16> {
    escape(text, at).filter(|code| (0xd800..0xe000).contains(code))
}

/// The value of the `\u` escape at `at`.
fn escape(text: &[u8], at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |code, digit| Some(code << 4 | (*digit as char).to_digit(16)? as u16))
}
