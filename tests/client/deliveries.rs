//! Single calls: contract, sections 4 to 6.

use crate::scripted::{LOST, Reply, World, says, status};
use group_call::{
    Checked, Client, ErrorCode, GroupCall, GroupError, Policy, Profile, Rules, Trait,
};

const ENDPOINT: &str = "https://api.example.com/group";

fn call() -> GroupCall {
    let mut call = GroupCall::new("u1", "g1", "2024-02-29T12:00:00Z".parse().unwrap());
    call.traits.name = "Acme".into();
    call
}

const BODY: &str = r#"{"user_id":"u1","group_id":"g1","traits":{"name":"Acme"},"timestamp":"2024-02-29T12:00:00.000Z"}"#;

fn client(world: &World) -> Client<World> {
    Client::with_transport(ENDPOINT, world.clone()).token("s3cret-token")
}

fn failed(replies: impl Into<Vec<Reply>>) -> (World, GroupError) {
    let world = World::replies(replies);
    let error = world.run(client(&world).group(&call())).unwrap_err();
    (world, error)
}

#[test]
fn a_call_goes_out_as_documented_and_comes_back_as_an_answer() {
    let world = World::replies([says(
        200,
        r#"{"status":"success","message":"Thanks","data":{"group_id":"g1","n":1.10}}"#,
    )]);
    let answer = world.run(client(&world).header("X-Extra", "1").group(&call())).unwrap();
    assert_eq!((&*answer.message, answer.attempts), ("Thanks", 1));
    assert_eq!(answer.data_json(), br#"{"group_id":"g1","n":1.10}"#);
    assert_eq!(answer.idempotency_key.as_deref(), Some("key-1"));
    let sent = &world.sent()[0];
    assert_eq!(sent.body, BODY);
    let headers: Vec<_> = sent.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(
        headers,
        [
            ("content-type", "application/json"),
            ("authorization", "Bearer s3cret-token"),
            ("idempotency-key", "key-1"),
            ("x-extra", "1"),
        ]
    );
}

#[test]
fn an_empty_answer_is_the_service_s_success() {
    for body in ["", "ok", "[]"] {
        let world = World::replies([says(204, body)]);
        let answer = world.run(client(&world).group(&call())).unwrap();
        assert_eq!(answer.message, "Group updated successfully");
        assert_eq!(answer.data_json(), BODY.as_bytes());
    }
}

#[test]
fn a_bad_call_sends_nothing() {
    let world = World::replies([status(200)]);
    let mut bad = call();
    bad.group_id = "undefined".into();
    bad.traits.email = "nobody".into();
    bad.traits.plan = Trait::Clear;
    let error = world.run(client(&world).group(&bad)).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidRequest);
    assert_eq!(error.message, "Invalid group ID or missing fields");
    assert_eq!((error.issues.len(), error.warnings.len(), error.attempts), (2, 1, 0));
    assert_eq!(world.sent().len(), 0);
}

#[test]
fn retried_statuses_are_sent_six_times_under_one_key_and_others_once() {
    for code in [408, 425, 429, 500, 502, 503, 504] {
        let (world, error) = failed([status(code)]);
        assert_eq!((error.attempts, error.http_status), (6, Some(code)), "{error}");
        let sent = world.sent();
        assert_eq!(sent.len(), 6);
        assert!(
            sent.iter()
                .all(|sent| sent.body == BODY && sent.header("idempotency-key") == Some("key-1"))
        );
        assert_eq!(error.idempotency_key.as_deref(), Some("key-1"));
    }
    for (code, name) in [
        (400, "INVALID_REQUEST"),
        (401, "UNAUTHORIZED"),
        (403, "FORBIDDEN"),
        (404, "NOT_FOUND"),
        (405, "METHOD_NOT_ALLOWED"),
        (409, "INVALID_REQUEST"),
        (413, "PAYLOAD_TOO_LARGE"),
        (415, "UNSUPPORTED_MEDIA_TYPE"),
        (422, "INVALID_REQUEST"),
        (418, "UPSTREAM_ERROR"),
        (302, "UPSTREAM_ERROR"),
    ] {
        let (world, error) = failed([status(code)]);
        assert_eq!((error.code.as_str(), error.attempts), (name, 1), "{code}");
        assert_eq!(world.sent().len(), 1, "{code}");
    }
}

#[test]
fn waits_are_jittered_and_never_below_what_the_service_asks_for() {
    let asking = Reply { retry_after: Some("7"), ..status(503) };
    let world = World::replies([asking, status(500), status(200)]);
    let answer = world.run(client(&world).group(&call())).unwrap();
    assert_eq!(answer.attempts, 3);
    let at: Vec<f64> = world.sent().iter().map(|sent| sent.at).collect();
    assert!((7_000.0..=7_502.0).contains(&(at[1] - at[0])), "{at:?}");
    assert!((0.0..=1_002.0).contains(&(at[2] - at[1])), "{at:?}");
    let until = Reply { retry_after: Some("Sun, 06 Nov 2094 08:49:37 GMT"), ..status(503) };
    let (_, error) = failed([until]);
    assert_eq!(error.attempts, 1);
    assert!(error.retry_after.is_some_and(|seconds| seconds > 300.0));
}

#[test]
fn the_deadline_ends_a_call_at_any_stage() {
    let silent = Reply { after: 1e9, ..status(200) };
    let (world, error) = failed([silent.clone()]);
    assert_eq!((error.code, error.attempts), (ErrorCode::Timeout, 3));
    assert!(world.clock() <= 45_000.0, "{}", world.clock());
    let slow_body = Reply { body_after: 1e9, ..status(200) };
    let (_, error) = failed([slow_body]);
    assert_eq!(error.code, ErrorCode::Timeout);
    let slow_refusal = Reply { body_after: 1e9, ..status(422) };
    let (world, error) = failed([slow_refusal]);
    assert_eq!((error.http_status, error.attempts, world.clock()), (Some(422), 1, 15_000.0));
}

#[test]
fn lost_connections_are_retried_and_the_cause_hides_the_token() {
    let world = World::replies([LOST(), LOST(), status(200)]);
    assert_eq!(world.run(client(&world).group(&call())).unwrap().attempts, 3);
    let (_, error) = failed([LOST()]);
    assert_eq!((error.code, error.attempts), (ErrorCode::NetworkError, 6));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "the connection broke: Bearer [removed]");
}

#[test]
fn no_credential_comes_out() {
    let body = r#"{"status":"error","message":"bad key s3cret-token (czNjcmV0LXRva2Vu)\r\n"}"#;
    let (_, error) = failed([says(401, body)]);
    assert_eq!(error.message, "bad key [removed] ([removed])");
    assert!(!format!("{error:?}{error}").contains("s3cret"));
    let world =
        World::replies([says(200, r#"{"data":{"echo":["Bearer s3cret-token"],"t":true}}"#)]);
    let client = client(&world);
    assert!(!format!("{client:?}").contains("s3cret"));
    let answer = world.run(client.group(&call())).unwrap();
    assert_eq!(answer.data_json(), br#"{"echo":["Bearer [removed]"],"t":true}"#);
}

#[test]
fn a_2xx_that_says_error_is_a_failure_and_so_is_a_page() {
    let (_, error) = failed([says(200, r#"{"status":"error","error_code":"FORBIDDEN"}"#)]);
    assert_eq!(
        (error.code, error.http_status, error.attempts),
        (ErrorCode::Forbidden, Some(200), 1)
    );
    let (_, error) = failed([says(200, r#"{"success":false,"error_code":"NOPE"}"#)]);
    assert_eq!(error.code, ErrorCode::UpstreamError);
    let (_, error) = failed([says(207, r#"{"status":"partial"}"#)]);
    assert_eq!((error.code, error.http_status), (ErrorCode::UpstreamError, Some(207)));
    let page = Reply { content_type: Some("text/html"), ..says(200, "<html>") };
    let (_, error) = failed([page]);
    assert_eq!(
        (error.code, error.http_status, error.attempts),
        (ErrorCode::UpstreamError, Some(502), 6)
    );
    let (_, error) = failed([says(200, r#"{"status":"succ"#)]);
    assert_eq!((error.code, error.attempts), (ErrorCode::NetworkError, 6));
}

#[test]
fn an_opaque_redirect_is_final() {
    let (_, error) = failed([Reply { redirected: true, ..status(0) }]);
    assert_eq!(
        (error.code, error.http_status, error.attempts),
        (ErrorCode::UpstreamError, None, 1)
    );
}

#[test]
fn dropping_the_future_ends_the_request_and_sends_nothing_more() {
    let world = World::replies([Reply { after: 5_000.0, ..status(503) }]);
    let client = client(&world);
    assert!(world.run_until(2_000.0, client.group(&call())).is_none());
    assert!(world.run_until(1e6, std::future::pending::<()>()).is_none());
    let sent = world.sent();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].ended <= 2_000.0);
}

#[test]
fn a_pause_asked_of_one_call_holds_for_all() {
    let world = World::new(|index, _| match index {
        0 => Reply { retry_after: Some("20"), ..status(429) },
        _ => status(200),
    });
    let client = client(&world).policy(Policy { attempts: 1, ..Policy::default() });
    assert_eq!(world.run(client.group(&call())).unwrap_err().code, ErrorCode::RateLimited);
    let hasty = client.clone();
    world.run(client.group(&call())).unwrap();
    assert!(world.sent()[1].at >= 20_000.0);
    drop(hasty);

    let world = World::replies([Reply { retry_after: Some("120"), ..status(429) }]);
    let client = Client::with_transport(ENDPOINT, world.clone());
    for _ in 0..60 {
        let error = world.run(client.group(&call())).unwrap_err();
        assert_eq!((error.code, error.retry_after), (ErrorCode::RateLimited, Some(120.0)));
    }
    assert_eq!(world.sent().len(), 1);
}

#[test]
fn calls_that_wait_for_one_pause_do_not_meet_at_its_end() {
    let world = World::new(|index, _| match index {
        0 => Reply { retry_after: Some("20"), ..status(429) },
        _ => status(200),
    });
    let client = client(&world).policy(Policy { attempts: 1, ..Policy::default() });
    world.run(client.group(&call())).unwrap_err();
    let others: Vec<GroupCall> =
        (0..6).map(|user| GroupCall { user_id: format!("u{user}"), ..call() }).collect();
    let results = world.run(client.group_batch(&others));
    // A wait for a pause is no attempt.
    assert!(results.iter().all(|result| result.as_ref().is_ok_and(|answer| answer.attempts == 1)));
    let mut at: Vec<f64> = world.sent()[1..].iter().map(|sent| sent.at).collect();
    assert!(at.iter().all(|at| (20_000.0..=20_502.0).contains(at)), "{at:?}");
    at.sort_by(f64::total_cmp);
    at.dedup();
    assert!(at.len() > 1, "{at:?}");
}

#[test]
fn a_pause_longer_than_the_time_left_ends_a_call_that_waits() {
    let world = World::new(|index, _| match index {
        0 => status(500),
        _ => Reply { retry_after: Some("60"), ..status(429) },
    });
    let client = client(&world).policy(Policy { base: 10_000.0, ..Policy::default() });
    // The first waits for its second attempt when the other one is told to pause.
    let calls = [call(), GroupCall { user_id: "u2".to_owned(), ..call() }];
    let results = world.run(client.group_batch(&calls));
    for (result, attempts) in results.iter().zip([1, 1]) {
        let error = result.as_ref().unwrap_err();
        assert_eq!((error.code, error.http_status), (ErrorCode::RateLimited, Some(429)));
        assert_eq!(error.attempts, attempts);
        assert!(error.retry_after.is_some_and(|seconds| (49.0..=60.0).contains(&seconds)));
    }
    assert_eq!(world.sent().len(), 2);
}

#[test]
fn only_calls_that_are_accepted_give_retries_back() {
    let refusal = || says(200, r#"{"status":"error"}"#);
    for (then, attempts) in [(refusal as fn() -> Reply, 1), ((|| status(200)) as _, 2)] {
        let world = World::new(move |index, _| match index {
            0 | 7 => status(503),
            1..=6 => then(),
            _ => status(200),
        });
        let client = client(&world).policy(Policy { budget: 5, ..Policy::default() });
        for _ in 0..6 {
            let _ = world.run(client.group(&call()));
        }
        let told = world.run(client.group(&call()));
        let made = told.map_or_else(|error| error.attempts, |answer| answer.attempts);
        assert_eq!(made, attempts);
    }
}

#[test]
fn an_endless_header_is_ignored() {
    let endless = Reply { retry_after: Some(ENDLESS), ..status(503) };
    let world = World::replies([endless, status(200)]);
    assert_eq!(world.run(client(&world).group(&call())).unwrap().attempts, 2);
}

const ENDLESS: &str = "99999999999999999999999999999999999999999999999999\
    9999999999999999999999999999999999999999999999999999999999999999";

#[test]
fn a_service_that_is_down_gets_little_more_than_one_request_per_call() {
    let world = World::replies([status(503)]);
    let client = client(&world);
    for _ in 0..1000 {
        world.run(client.group(&call())).unwrap_err();
    }
    assert_eq!(world.sent().len(), 1100);
}

#[test]
fn options_that_make_no_sense_are_named() {
    let world = World::replies([status(200)]);
    let told = |client: Client<World>| world.run(client.group(&call())).unwrap_err();
    let plain = || client(&world);
    let policies = [
        Policy { attempts: 0, ..Policy::default() },
        Policy { timeout: 0.0, ..Policy::default() },
        Policy { base: f64::NAN, ..Policy::default() },
        Policy { deadline: f64::INFINITY, ..Policy::default() },
    ];
    for policy in policies {
        let error = told(plain().policy(policy));
        assert_eq!(error.code, ErrorCode::InvalidOptions);
        assert!(error.message.starts_with("policy: "), "{error}");
    }
    assert!(told(plain().token("a\r\nb")).message.starts_with("token: "));
    assert!(told(plain().header("a b", "c")).message.starts_with("headers: "));
    for endpoint in ["/group", "ftp://example.com/", "https://user:pass@example.com/", ""] {
        let error = told(Client::with_transport(endpoint, world.clone()));
        assert!(error.message.starts_with("endpoint: "), "{error}");
    }
    let error = world.run(plain().group_with_key(&call(), "a b")).unwrap_err();
    assert!(error.message.starts_with("key: "), "{error}");
    assert_eq!(world.sent().len(), 0);
}

#[test]
fn profiles_have_their_own_forms() {
    let rules = Rules { profile: Profile::Segment, ..Rules::default() };
    let world = World::replies([status(503), status(200)]);
    let answer = world.run(client(&world).rules(rules).group_with_key(&call(), "my-key")).unwrap();
    assert_eq!(answer.idempotency_key.as_deref(), Some("my-key"));
    let sent = world.sent();
    assert_eq!(sent[0].header("authorization"), Some("Basic czNjcmV0LXRva2VuOg=="));
    assert_eq!(sent[0].header("idempotency-key"), None);
    let event = |sent_at: &str| {
        format!(
            r#"{{"type":"group","userId":"u1","groupId":"g1","traits":{{"name":"Acme"}},"timestamp":"2024-02-29T12:00:00.000Z","messageId":"my-key","sentAt":"{sent_at}"}}"#
        )
    };
    assert_eq!(sent[0].body, event("2023-11-14T22:13:20.000Z"));
    // The time of the attempt moves, nothing else.
    assert_ne!(sent[1].body, sent[0].body);
    assert_eq!(sent[1].body.len(), sent[0].body.len());

    let rules = Rules { profile: Profile::Thrivestack, ..Rules::default() };
    let world = World::replies([status(200)]);
    world.run(client(&world).rules(rules).group(&call())).unwrap();
    let sent = &world.sent()[0];
    assert!(sent.body.starts_with("[{") && sent.body.ends_with("}]"), "{}", sent.body);
    assert_eq!(sent.header("x-api-key"), Some("s3cret-token"));
    assert_eq!(sent.header("idempotency-key"), None);

    let judged = call().check(&rules).unwrap();
    let error = world.run(client(&world).send(&judged)).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidOptions);
}

#[test]
fn text_goes_out_as_it_came() {
    let text = br#"{"user_id":"u1","group_id":"g1","traits":{"a":12345678901234567890,"b":1.10,"c":"\ud800"},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    let world = World::replies([status(200)]);
    let checked = Checked::from_json(text, &Rules::default()).unwrap();
    world.run(client(&world).send(&checked)).unwrap();
    assert_eq!(world.sent()[0].body.as_bytes(), text);
}

#[test]
fn futures_are_send() {
    fn is_send<T: Send>(_: &T) {}
    let world = World::replies([status(200)]);
    let client = client(&world);
    let (call, calls) = (call(), [call()]);
    is_send(&client);
    is_send(&client.group(&call));
    is_send(&client.group_with_key(&call, "k"));
    is_send(&client.group_batch(&calls));
}
