//! What a service's answer says.

use super::redact::Redactor;
use crate::delivery::{ErrorCode, MAX_ANSWER, MAX_MESSAGE};
use crate::issue::Code;
use crate::scan::{Fault, Kind, MAX_DEPTH, Scanner, Str, Value};
use crate::text::is_printable;
use crate::types::{Issue, PathKey};

/// What the body of a 2xx turns out to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    /// The service's answer, or nothing that contradicts its status.
    Answer,
    /// A page: a proxy or a captive portal has answered, not the service.
    Page,
    /// JSON that breaks off.
    BrokenOff,
}

/// Judges the body of a 2xx.
pub(crate) fn kind_of(content_type: Option<&str>, body: &[u8]) -> BodyKind {
    // Lossily: a body cut off in the middle of a character must still count as broken off.
    let text = String::from_utf8_lossy(body);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).as_bytes().trim_ascii_start();
    let is_html = content_type
        .and_then(|value| value.get(..9))
        .is_some_and(|start| start.eq_ignore_ascii_case("text/html"));
    if is_html && text.starts_with(b"<") {
        return BodyKind::Page;
    }
    let is_whole = body.len() >= MAX_ANSWER || !matches!(text.first(), Some(b'{' | b'['));
    let mut scanner = Scanner::new(text, MAX_DEPTH);
    let fault = scanner.value().and_then(|_| scanner.end()).err();
    match fault {
        Some(Fault::Syntax(byte)) if !is_whole && byte as usize >= text.len() => {
            BodyKind::BrokenOff
        }
        _ => BodyKind::Answer,
    }
}

/// An answer, as far as we know its form.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub status: Option<String>,
    /// Whether the body says that the call was refused.
    pub refused: bool,
    pub message: Option<String>,
    pub code: Option<ErrorCode>,
    /// An object as JSON text.
    pub data: Option<Vec<u8>>,
    pub warnings: Vec<Issue>,
    pub issues: Vec<Issue>,
    pub http_status: Option<u16>,
    pub retry_after: Option<f64>,
    pub idempotency_key: Option<String>,
    /// The result of each call of a batch.
    pub results: Option<Vec<Answer>>,
}

/// Reads an answer; `calls` is how many calls the request had, where it was a batch.
pub(crate) fn read(body: &[u8], redactor: &Redactor, calls: Option<usize>) -> Answer {
    let text = String::from_utf8_lossy(body);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    of(text.as_bytes(), redactor, calls).unwrap_or_else(|| Answer {
        refused: body.len() >= MAX_ANSWER && says_failure(text.as_bytes()),
        // A body in an unknown form adds nothing: the status has said it all.
        ..Answer::default()
    })
}

/// What an object in an answer says; `None` if it is not an object.
fn of(text: &[u8], redactor: &Redactor, calls: Option<usize>) -> Option<Answer> {
    let mut answer = Answer::default();
    members(text, |key, value| {
        let is_text = value.kind == Kind::String;
        let words = || is_text.then(|| redactor.text(&value.string().decode().0));
        if key.is("status") {
            answer.status = is_text.then(|| value.string().decode().0.into_owned());
        } else if key.is("success") {
            answer.refused = value.raw == b"false";
        } else if key.is("message") {
            answer.message = words().map(|text| printable(&text)).filter(|text| !text.is_empty());
        } else if key.is("error_code") {
            let name = value.string().decode().0;
            answer.code = ErrorCode::from_name(&name).filter(|_| is_text);
        } else if key.is("data") {
            let is_object = value.kind == Kind::Object;
            answer.data = is_object.then(|| redactor.json(value.raw));
        } else if key.is("warnings") {
            answer.warnings = list(&value, |warning| warning_of(warning, redactor));
        } else if key.is("issues") {
            answer.issues = list(&value, |value| issue_of(value, redactor));
        } else if key.is("httpStatus") {
            answer.http_status = whole(&value).and_then(|status| status.try_into().ok());
        } else if key.is("retryAfter") {
            answer.retry_after = whole(&value).map(f64::from);
        } else if key.is("idempotencyKey") {
            answer.idempotency_key = words();
        } else if key.is("results")
            && let Some(calls) = calls
        {
            answer.results = results(&value, redactor, calls);
        }
    })?;
    answer.refused |= match answer.status.as_deref() {
        Some("error") => true,
        // Some calls have failed, and nobody says which.
        Some("partial") => answer.results.is_none(),
        _ => false,
    };
    Some(answer)
}

/// The results, if there is one for each call and each has a status that we know.
fn results(value: &Value<'_>, redactor: &Redactor, calls: usize) -> Option<Vec<Answer>> {
    let results: Vec<Option<Answer>> = list(value, |result| {
        let answer = of(result.raw, redactor, None).filter(|_| result.kind == Kind::Object);
        Some(answer.filter(|one| matches!(one.status.as_deref(), Some("success" | "error"))))
    });
    if results.len() == calls { results.into_iter().collect() } else { None }
}

/// Passes the members of an object to `each`; of two with one name, the later counts. `None` if
/// `text` is not an object.
fn members<'a>(text: &'a [u8], mut each: impl FnMut(Str<'a>, Value<'a>)) -> Option<()> {
    let (members, is_whole) = scanned(text);
    // Nothing is taken from a text that cannot be read to its end.
    is_whole.then(|| members.into_iter().for_each(|(key, value)| each(key, value)))
}

/// The members of an object as far as they can be read, and whether these are all.
fn scanned(text: &[u8]) -> (Vec<(Str<'_>, Value<'_>)>, bool) {
    let mut members = Vec::new();
    let mut scan = || -> Result<(), Fault> {
        let mut scanner = Scanner::new(text, MAX_DEPTH);
        scanner.enter()?;
        while let Some(key) = scanner.member(members.is_empty())? {
            members.push((key, scanner.value()?));
        }
        scanner.end()
    };
    let is_whole = scan().is_ok();
    (members, is_whole)
}

/// Whether the beginning of an answer that is too long to be read tells of failures.
fn says_failure(text: &[u8]) -> bool {
    scanned(text).0.iter().any(|(key, value)| match value.raw {
        b"error" | b"partial" => value.kind == Kind::String && key.is("status"),
        b"false" => value.kind != Kind::String && key.is("success"),
        _ => false,
    })
}

/// What `each` makes of the elements of an array; empty if `value` is not an array.
fn list<T>(value: &Value<'_>, mut each: impl FnMut(&Value<'_>) -> Option<T>) -> Vec<T> {
    let mut scanner = Scanner::new(value.raw, MAX_DEPTH);
    let mut all = Vec::new();
    if value.kind != Kind::Array || scanner.enter_array().is_err() {
        return all;
    }
    let mut first = true;
    while let Ok(true) = scanner.element(first)
        && let Ok(element) = scanner.value()
    {
        first = false;
        all.extend(each(&element));
    }
    all
}

/// A whole number of at most nine digits.
fn whole(value: &Value<'_>) -> Option<u32> {
    let digits = value.raw;
    let is_one = value.kind == Kind::Number && digits.len() < 10;
    is_one.then_some(())?;
    digits.iter().try_fold(0, |number, digit| match digit {
        b'0'..=b'9' => Some(number * 10 + u32::from(digit - b'0')),
        _ => None,
    })
}

/// An upstream's message, cut at [`MAX_MESSAGE`] and without control characters.
fn printable(text: &str) -> String {
    text.chars().filter(|character| is_printable(*character)).take(MAX_MESSAGE).collect()
}

fn text_of(value: &Value<'_>, redactor: &Redactor) -> Option<String> {
    let text = (value.kind == Kind::String).then(|| value.string().decode().0)?;
    Some(printable(&redactor.text(&text)))
}

/// One of the warnings that a service returns with a success: text, or an object with a message.
fn warning_of(warning: &Value<'_>, redactor: &Redactor) -> Option<Issue> {
    let mut message = text_of(warning, redactor);
    if warning.kind == Kind::Object {
        members(warning.raw, |key, value| {
            if key.is("message") {
                message = text_of(&value, redactor);
            }
        })?;
    }
    Some(Issue { code: code_of("upstream")?, path: Vec::new(), message: message? })
}

fn code_of(name: &str) -> Option<Code> {
    Code::ALL.into_iter().find(|code| code.as_str() == name)
}

/// An issue that a relay reports, if its code is one of ours.
fn issue_of(value: &Value<'_>, redactor: &Redactor) -> Option<Issue> {
    let (mut code, mut path, mut message) = (None, Vec::new(), None);
    (value.kind == Kind::Object).then_some(())?;
    members(value.raw, |key, value| {
        if key.is("code") {
            code = text_of(&value, redactor).and_then(|name| code_of(&name));
        } else if key.is("path") {
            path = list(&value, |step| match whole(step) {
                Some(index) => Some(PathKey::Index(index)),
                None => text_of(step, redactor).map(PathKey::Name),
            });
        } else if key.is("message") {
            message = text_of(&value, redactor);
        }
    })?;
    Some(Issue { code: code?, path, message: message? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Answer {
        super::read(text.as_bytes(), &Redactor::default(), None)
    }

    #[test]
    fn pages_and_broken_json_are_no_success() {
        let html = Some("text/html; charset=utf-8");
        assert_eq!(kind_of(html, b" \n<!doctype html>"), BodyKind::Page);
        assert_eq!(kind_of(html, b"ok"), BodyKind::Answer);
        assert_eq!(kind_of(Some("application/json"), b"<a>"), BodyKind::Answer);
        let whole = br#" {"status":"success","data":{"a":["\u00e9",1]}}"#;
        assert_eq!(kind_of(None, whole), BodyKind::Answer);
        let whole = r#"{"status":"success","message":"é"}"#.as_bytes();
        for end in 2..whole.len() {
            assert_eq!(kind_of(None, &whole[..end]), BodyKind::BrokenOff, "{end}");
        }
        let long = [b"{\"a\":\"", &*vec![b'a'; MAX_ANSWER]].concat();
        assert_eq!(kind_of(None, &long[..MAX_ANSWER]), BodyKind::Answer);
    }

    #[test]
    fn foreign_bodies_say_nothing() {
        for text in ["", "ok", "[1]", "null", "{\"status\":1,\"message\":[],\"data\":\"x\"}", "{}x"]
        {
            let answer = read(text);
            assert!(!answer.refused && answer.message.is_none() && answer.data.is_none(), "{text}");
        }
    }

    #[test]
    fn the_beginning_of_a_long_answer_may_tell_of_failures() {
        let rest = "x".repeat(MAX_ANSWER);
        for (said, refused) in [
            (r#""status":"error""#, true),
            (r#""code":7,"status":"partial""#, true),
            (r#""message":"no","success":false"#, true),
            (r#""data":{"status":"error","success":false}"#, false),
            (r#""status":"success""#, false),
        ] {
            let text = format!("{{{said},\"rest\":\"{rest}");
            assert_eq!(read(&text[..MAX_ANSWER]).refused, refused, "{said}");
        }
    }

    #[test]
    fn words_are_held_to_a_length_and_hold_no_control_characters() {
        let answer = read(&format!(
            r#"{{"status":"error","message":"a\r\n\u001b[1m\u2028b{}"}}"#,
            "c".repeat(2000)
        ));
        let message = answer.message.unwrap();
        assert!(answer.refused && message.starts_with("a[1mbccc") && message.len() == 1000);
    }

    #[test]
    fn data_of_any_depth_passes() {
        let deep = |levels: usize| {
            let data = format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
            read(&format!("{{\"data\":{data},\"data\":{data}}}")).data == Some(data.into_bytes())
        };
        assert!(deep(900));
        // Deeper data is left out; the call still counts as delivered.
        assert!(!deep(7000));
    }

    #[test]
    fn results_count_only_if_there_is_one_for_each_call() {
        let text =
            br#"{"results":[{"status":"success"},{"status":"error","error_code":"TEAPOT"}]}"#;
        let of = |calls| super::read(text, &Redactor::default(), calls).results;
        assert_eq!(of(Some(2)).map(|results| results[1].refused), Some(true));
        assert!(of(Some(1)).is_none() && of(None).is_none());
        let odd = br#"{"results":[{"status":"ok"}]}"#;
        assert!(super::read(odd, &Redactor::default(), Some(1)).results.is_none());
    }
}
