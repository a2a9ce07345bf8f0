//! What became of each call → the relay's answer: section 7 of the contract, row by row.

use group_call::delivery::ErrorCode;
use group_call::relay::{CallOutcome, Cors, Failure, Reply, Settled, Wording, answer};
use proptest::prelude::*;
use serde_json::Value;

const CALL: &[u8] = br#"{"user_id":"u","group_id":"g","traits":{"big":12345678901234567890,"n":1.10},"timestamp":"2024-02-29T00:00:00.000Z"}"#;
const ISSUES: &[u8] = br#"[{"code":"required","path":["traits"],"message":"Required."}]"#;

fn json(answer: &Reply<'_>) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_default()
}

fn code(answer: &Reply<'_>) -> String {
    json(answer)["error_code"].as_str().unwrap_or_default().to_owned()
}

fn headers(answer: &Reply<'_>) -> String {
    let mut out = Vec::new();
    answer.write_headers(&mut out);
    String::from_utf8(out).unwrap()
}

fn settled<'a>(outcome: CallOutcome<'a>) -> Settled<'a> {
    Settled { outcome, key: "k" }
}

fn failed(code: ErrorCode, status: u16) -> CallOutcome<'static> {
    CallOutcome::Failed(Failure { code, status, retry_after: None })
}

/// How delivery reports an upstream's status.
fn status(status: u16) -> CallOutcome<'static> {
    failed(ErrorCode::from_status(status), status)
}

const LOST: CallOutcome<'static> =
    CallOutcome::Failed(Failure { code: ErrorCode::NetworkError, status: 0, retry_after: None });
const SILENT: CallOutcome<'static> =
    CallOutcome::Failed(Failure { code: ErrorCode::Timeout, status: 0, retry_after: None });

fn one(outcome: CallOutcome<'_>) -> (u16, String, bool) {
    let answer = answer(&[settled(outcome)], false, Cors::Closed);
    (answer.status, code(&answer), answer.retry_after.is_some())
}

#[test]
fn a_success_has_three_keys_and_the_calls_own_bytes() {
    for (outcome, expected) in
        [(CallOutcome::Accepted(CALL), 200), (CallOutcome::Queued(CALL), 202)]
    {
        let answer = answer(&[settled(outcome)], false, Cors::Closed);
        assert_eq!(answer.status, expected);
        let body = json(&answer);
        let keys: Vec<_> = body.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["status", "message", "data"]);
        assert_eq!(body["status"], "success");
        let text = String::from_utf8(answer.body).unwrap();
        assert!(text.contains(std::str::from_utf8(CALL).unwrap()));
    }
}

#[test]
fn the_status_table() {
    let rows = [
        (CallOutcome::Refused(Wording::Missing, ISSUES), 400, "INVALID_REQUEST", false),
        (CallOutcome::Refused(Wording::Invalid, ISSUES), 400, "INVALID_REQUEST", false),
        (status(400), 400, "INVALID_REQUEST", false),
        (status(409), 400, "INVALID_REQUEST", false),
        (status(422), 400, "INVALID_REQUEST", false),
        (failed(ErrorCode::InvalidRequest, 200), 400, "INVALID_REQUEST", false),
        (CallOutcome::Forbidden, 403, "FORBIDDEN", false),
        (status(413), 413, "PAYLOAD_TOO_LARGE", false),
        (status(429), 429, "RATE_LIMITED", true),
        (SILENT, 504, "TIMEOUT", true),
        (CallOutcome::TooLate, 504, "TIMEOUT", true),
        (LOST, 502, "UPSTREAM_ERROR", true),
        (status(408), 502, "UPSTREAM_ERROR", true),
        (status(425), 502, "UPSTREAM_ERROR", true),
        (status(500), 502, "UPSTREAM_ERROR", true),
        (status(502), 502, "UPSTREAM_ERROR", true),
        (status(503), 502, "UPSTREAM_ERROR", true),
        (status(504), 502, "UPSTREAM_ERROR", true),
        (status(501), 502, "UPSTREAM_ERROR", false),
        (status(401), 502, "UPSTREAM_ERROR", false),
        (status(403), 502, "UPSTREAM_ERROR", false),
        (status(404), 502, "UPSTREAM_ERROR", false),
        (status(405), 502, "UPSTREAM_ERROR", false),
        (status(410), 502, "UPSTREAM_ERROR", false),
        (status(415), 502, "UPSTREAM_ERROR", false),
        (status(302), 502, "UPSTREAM_ERROR", false),
        // An opaque redirect has no status.
        (failed(ErrorCode::UpstreamError, 0), 502, "UPSTREAM_ERROR", false),
        // What a 2xx may say in its body.
        (failed(ErrorCode::UpstreamError, 200), 502, "UPSTREAM_ERROR", false),
        (failed(ErrorCode::Unauthorized, 200), 502, "UPSTREAM_ERROR", false),
        (failed(ErrorCode::Timeout, 200), 502, "UPSTREAM_ERROR", false),
        (failed(ErrorCode::Internal, 200), 502, "UPSTREAM_ERROR", false),
        // No token could be had.
        (failed(ErrorCode::Unauthorized, 0), 502, "UPSTREAM_ERROR", true),
        (CallOutcome::Unqueued, 503, "UPSTREAM_ERROR", true),
        (failed(ErrorCode::InvalidOptions, 0), 500, "INVALID_OPTIONS", false),
        (failed(ErrorCode::Internal, 0), 500, "INTERNAL", false),
        (CallOutcome::Internal, 500, "INTERNAL", false),
    ];
    for (outcome, status, code, may_retry) in rows {
        assert_eq!(one(outcome), (status, code.to_owned(), may_retry), "{outcome:?}");
    }
}

#[test]
fn the_upstreams_own_wait_is_passed_on() {
    for (code, status) in [
        (ErrorCode::RateLimited, 429),
        (ErrorCode::UpstreamError, 503),
        (ErrorCode::UpstreamError, 500),
    ] {
        let failure = Failure { code, status, retry_after: Some(77) };
        let answer = answer(&[settled(CallOutcome::Failed(failure))], false, Cors::Closed);
        assert_eq!(answer.retry_after, Some(77));
        assert!(headers(&answer).contains("\nretry-after\n77"));
    }
}

#[test]
fn only_our_own_issues_are_reported() {
    let refused =
        answer(&[settled(CallOutcome::Refused(Wording::Missing, ISSUES))], false, Cors::Closed);
    assert_eq!(json(&refused)["message"], "Invalid group ID or missing fields");
    assert_eq!(json(&refused)["issues"][0]["code"], "required");
    let refused =
        answer(&[settled(CallOutcome::Refused(Wording::Invalid, ISSUES))], false, Cors::Closed);
    assert_eq!(json(&refused)["message"], "Invalid group call");
    let upstream = answer(&[settled(status(400))], false, Cors::Closed);
    assert_eq!(json(&upstream).get("issues"), None);
}

#[test]
fn what_waits_in_the_queue() {
    let queued = |outcome: CallOutcome<'_>| match outcome {
        CallOutcome::Failed(failure) => failure.is_elsewhere(),
        _ => panic!(),
    };
    for outcome in
        [LOST, SILENT, failed(ErrorCode::Unauthorized, 0), failed(ErrorCode::Internal, 0)]
    {
        assert!(queued(outcome), "{outcome:?}");
    }
    let statuses: Vec<u16> = (1..1000).filter(|code| queued(status(*code))).collect();
    let mut expected = vec![401, 403, 404, 405, 408, 425, 429];
    expected.extend(500..600);
    assert_eq!(statuses, expected);
    for outcome in [
        failed(ErrorCode::InvalidRequest, 200),
        failed(ErrorCode::UpstreamError, 200),
        failed(ErrorCode::UpstreamError, 0),
        failed(ErrorCode::InvalidOptions, 0),
    ] {
        assert!(!queued(outcome), "{outcome:?}");
    }
}

fn array<'a>(outcomes: &[CallOutcome<'a>]) -> (Reply<'a>, Value) {
    let calls: Vec<_> = outcomes.iter().copied().map(settled).collect();
    let answer = answer(&calls, true, Cors::Closed);
    let body = json(&answer);
    assert_eq!(body["results"].as_array().unwrap().len(), outcomes.len());
    (answer, body)
}

#[test]
fn all_some_none() {
    let good = CallOutcome::Accepted(CALL);
    let queued = CallOutcome::Queued(CALL);
    let bad = CallOutcome::Refused(Wording::Missing, ISSUES);

    let (answer, body) = array(&[good, good]);
    assert_eq!((answer.status, body["status"].as_str()), (200, Some("success")));
    let keys: Vec<_> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["status", "message", "results"]);
    assert_eq!(array(&[good]).0.status, 200);
    assert_eq!(array(&[good, queued]).0.status, 202);

    let (answer, body) = array(&[good, bad, SILENT]);
    assert_eq!((answer.status, body["status"].as_str()), (207, Some("partial")));
    assert_eq!(body["message"], "2 of 3 calls failed");
    assert_eq!(array(&[queued, bad]).0.status, 207);

    let (answer, body) = array(&[bad, bad]);
    assert_eq!((answer.status, body["status"].as_str()), (400, Some("error")));
    assert_eq!(body["message"], "All 2 calls failed");
    assert_eq!(body["error_code"], "INVALID_REQUEST");
    assert_eq!(array(&[bad]).1["message"], "Invalid group ID or missing fields");
}

#[test]
fn if_no_call_was_accepted_the_status_is_that_of_one_not_at_fault() {
    let bad = CallOutcome::Refused(Wording::Invalid, ISSUES);
    for (outcomes, status, may_retry) in [
        (&[bad, status(422)][..], 400, false),
        (&[bad, status(413)], 400, false),
        (&[bad, LOST], 502, true),
        (&[SILENT, SILENT], 504, true),
        (&[CallOutcome::Forbidden, CallOutcome::Forbidden], 403, false),
        (&[bad, CallOutcome::Forbidden], 403, false),
        (&[CallOutcome::Forbidden, status(429)], 429, true),
        (&[status(401), bad, CallOutcome::Unqueued], 503, true),
        (&[CallOutcome::Internal, bad], 500, false),
    ] {
        let (answer, body) = array(outcomes);
        assert_eq!((answer.status, answer.retry_after.is_some()), (status, may_retry));
        assert_eq!(body["status"], "error");
    }
}

#[test]
fn results_are_enough_to_send_a_call_again() {
    let (_, body) = array(&[
        CallOutcome::Accepted(CALL),
        SILENT,
        CallOutcome::Refused(Wording::Missing, ISSUES),
    ]);
    let results = body["results"].as_array().unwrap();
    let keys = |index: usize| results[index].as_object().unwrap().keys().collect::<Vec<_>>();
    assert_eq!(keys(0), ["status", "data"]);
    assert_eq!(
        keys(1),
        ["status", "message", "error_code", "issues", "retryAfter", "idempotencyKey"]
    );
    assert_eq!(
        (&results[1]["idempotencyKey"], &results[1]["retryAfter"]),
        (&"k".into(), &5.into())
    );
    assert_eq!(results[1]["issues"], Value::Array(vec![]));
    assert_eq!(results[2]["issues"][0]["code"], "required");
    assert_eq!(results[0]["data"]["traits"]["big"].to_string(), "12345678901234567890");
}

#[test]
fn a_single_call_that_failed_carries_its_key() {
    for (outcome, has_key) in [
        (LOST, true),
        (SILENT, true),
        (status(429), true),
        (CallOutcome::Unqueued, true),
        (CallOutcome::TooLate, true),
        (CallOutcome::Refused(Wording::Missing, ISSUES), true),
        (CallOutcome::Accepted(CALL), false),
        (CallOutcome::Queued(CALL), false),
    ] {
        let one = answer(&[settled(outcome)], false, Cors::Closed);
        assert_eq!(headers(&one).contains("idempotency-key\nk"), has_key, "{outcome:?}");
        let many = answer(&[settled(outcome)], true, Cors::Closed);
        assert!(!headers(&many).contains("idempotency-key"), "{outcome:?}");
    }
}

#[test]
fn a_hundred_issues_of_an_array_are_listed() {
    const TWO: &[u8] = br#"[{"code":"required","path":["traits","{\"code\":"],"message":"Required."},{"code":"empty","path":[],"message":"x"}]"#;
    let listed = |issues: &'static [u8], count: usize| {
        let (_, body) = array(&vec![CallOutcome::Refused(Wording::Missing, issues); count]);
        let results = body["results"].as_array().unwrap().clone();
        let lists = results.iter().filter_map(|one| one["issues"].as_array());
        (lists.map(Vec::len).sum::<usize>(), results)
    };
    assert_eq!(listed(ISSUES, 100).0, 100);
    assert_eq!(listed(TWO, 49).0, 98);
    let (total, results) = listed(TWO, 1000);
    assert_eq!(total, 100);
    let keys: Vec<_> = results[999].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["status", "message", "error_code"]);
}

#[test]
fn of_an_array_no_more_is_listed_once_32_kib_are() {
    let long = format!(r#"[{{"code":"empty","path":["{}"],"message":"x"}}]"#, "k".repeat(10_000));
    let refused = CallOutcome::Refused(Wording::Invalid, long.as_bytes());
    let mut outcomes = vec![refused; 6];
    outcomes.push(CallOutcome::Forbidden);
    let (_, body) = array(&outcomes);
    let results = body["results"].as_array().unwrap();
    let listed: Vec<_> = results.iter().map(|one| one["issues"].is_array()).collect();
    // What has no issues needs no room.
    assert_eq!(listed, [true, true, true, true, false, false, true]);
}

fn any_code() -> impl Strategy<Value = ErrorCode> {
    prop::sample::select(ErrorCode::ALL.to_vec())
}

fn any_outcome() -> impl Strategy<Value = CallOutcome<'static>> {
    prop_oneof![
        Just(CallOutcome::Accepted(CALL)),
        Just(CallOutcome::Queued(CALL)),
        Just(CallOutcome::Refused(Wording::Missing, ISSUES)),
        Just(CallOutcome::Forbidden),
        Just(CallOutcome::Unqueued),
        Just(CallOutcome::TooLate),
        Just(CallOutcome::Internal),
        (any_code(), any::<u16>(), proptest::option::of(any::<u32>())).prop_map(
            |(code, status, retry_after)| CallOutcome::Failed(Failure {
                code,
                status,
                retry_after
            })
        ),
    ]
}

proptest! {
    #[test]
    fn every_outcome_has_an_answer_in_the_services_form(outcome in any_outcome()) {
        let answer = answer(&[settled(outcome)], false, Cors::Closed);
        let body = json(&answer);
        let taken = matches!(answer.status, 200 | 202);
        prop_assert_eq!(body["status"].as_str(), Some(if taken { "success" } else { "error" }));
        prop_assert!(matches!(answer.status, 200 | 202 | 400 | 403 | 413 | 429 | 500 | 502 | 503 | 504));
        prop_assert!(body["message"].is_string());
        prop_assert!(taken || ErrorCode::from_name(&code(&answer)).is_some());
    }

    #[test]
    fn arrays_add_up(outcomes in prop::collection::vec(any_outcome(), 1..20)) {
        let (answer, body) = array(&outcomes);
        let results = body["results"].as_array().unwrap();
        let good = results.iter().filter(|result| result["status"] == "success").count();
        let expected = match good {
            0 => "error",
            n if n == outcomes.len() => "success",
            _ => "partial",
        };
        prop_assert_eq!(&body["status"], expected);
        prop_assert_eq!(answer.status == 207, expected == "partial");
        prop_assert_eq!(matches!(answer.status, 200 | 202), expected == "success");
    }
}
