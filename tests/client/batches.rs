//! Many calls at once.

use crate::scripted::{Reply, World, says, status};
use group_call::{Client, ErrorCode, GroupCall, Profile, Rules};
use std::collections::HashSet;

fn call(user: &str, group: &str) -> GroupCall {
    GroupCall::new(user, group, "2024-02-29T12:00:00Z".parse().unwrap())
}

fn client(world: &World, profile: Profile) -> Client<World> {
    Client::with_transport("https://api.example.com/group", world.clone())
        .rules(Rules { profile, ..Rules::default() })
}

fn numbered(count: usize) -> Vec<GroupCall> {
    (0..count).map(|index| call(&format!("u{index}"), "g")).collect()
}

#[test]
fn one_result_for_each_call_and_bad_ones_sink_no_others() {
    let world = World::replies([status(200)]);
    let mut calls = numbered(4);
    calls[1].group_id = " ".into();
    let results = world.run(client(&world, Profile::Group).group_batch(&calls));
    let good: Vec<bool> = results.iter().map(Result::is_ok).collect();
    assert_eq!(good, [true, false, true, true]);
    assert_eq!(world.sent().len(), 3);
    let keys: HashSet<_> = results.iter().flatten().map(|answer| &answer.idempotency_key).collect();
    assert_eq!(keys.len(), 3);
}

#[test]
fn at_most_six_requests_are_under_way_and_none_overtakes_its_lane() {
    let slow = |index: usize, _: &str| Reply { after: 100.0 + index as f64, ..status(200) };
    let world = World::new(slow);
    world.run(client(&world, Profile::Group).group_batch(&numbered(20)));
    let sent = world.sent();
    for one in &sent {
        let under_way =
            sent.iter().filter(|other| other.at <= one.at && other.ended > one.at).count();
        assert!(under_way <= 6, "{under_way}");
    }

    // The first call of a lane is answered 503 at first: the second one waits for it.
    let world = World::new(|index, _| if index == 0 { status(503) } else { status(200) });
    let mut calls = vec![call("u", "g"), call("u", "g"), call("v", "g")];
    calls[0].traits.plan = "free".into();
    calls[1].traits.plan = "pro".into();
    let results = world.run(client(&world, Profile::Group).group_batch(&calls));
    assert!(results.iter().all(Result::is_ok));
    let plans: Vec<&str> = world
        .sent()
        .iter()
        .filter(|sent| sent.body.contains("plan"))
        .map(|sent| if sent.body.contains("free") { "free" } else { "pro" })
        .collect();
    assert_eq!(plans, ["free", "free", "pro"]);
}

#[test]
fn arrays_are_split_by_count_and_a_refused_one_is_halved() {
    let world = World::replies([status(200)]);
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(2500)));
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 2500);
    let mut sizes: Vec<usize> =
        world.sent().iter().map(|sent| sent.body.matches("user_id").count()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [500, 1000, 1000]);

    let world =
        World::new(|_, body| if body.contains("\"u5\"") { status(400) } else { status(200) });
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(8)));
    let bad: Vec<usize> = (0..8).filter(|index| results[*index].is_err()).collect();
    assert_eq!(bad, [5]);
    let error = results[5].as_ref().unwrap_err();
    assert_eq!((error.code, error.http_status), (ErrorCode::InvalidRequest, Some(400)));
}

#[test]
fn other_refusals_are_not_halved_and_halving_has_an_end() {
    for code in [401, 403, 404, 409, 422] {
        let world = World::replies([status(code)]);
        let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(8)));
        assert!(
            results.iter().all(|result| {
                result.as_ref().is_err_and(|error| error.http_status == Some(code))
            })
        );
        assert_eq!(world.sent().len(), 1, "{code}");
    }
    let world = World::replies([status(413)]);
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(200)));
    assert_eq!(world.sent().len(), 33);
    assert!(results.iter().all(|result| {
        result.as_ref().is_err_and(|error| error.code == ErrorCode::PayloadTooLarge)
    }));
}

#[test]
fn events_are_split_by_bytes() {
    let world = World::replies([status(200)]);
    let mut calls = numbered(40);
    for call in &mut calls {
        call.traits.description = "ü".repeat(12_000).into();
    }
    let results = world.run(client(&world, Profile::Segment).group_batch(&calls));
    assert!(results.iter().all(Result::is_ok));
    let bodies: Vec<usize> = world.sent().iter().map(|sent| sent.body.len()).collect();
    assert_eq!(bodies.len(), 2);
    assert!(bodies.iter().all(|bytes| *bytes <= 500_000), "{bodies:?}");
}

#[test]
fn events_keep_their_keys_through_halving() {
    let world =
        World::new(|_, body| if body.contains("\"u1\"") { status(400) } else { status(200) });
    let results = world.run(client(&world, Profile::Segment).group_batch(&numbered(3)));
    let key = results[1].as_ref().unwrap_err().idempotency_key.clone().unwrap();
    let with_it: Vec<_> =
        world.sent().into_iter().filter(|sent| sent.body.contains("\"u1\"")).collect();
    assert!(with_it.len() > 1);
    assert!(with_it.iter().all(|sent| sent.body.contains(&format!("\"messageId\":\"{key}\""))));
    assert!(with_it[0].body.starts_with("{\"batch\":[{\"type\":\"group\""));
}

#[test]
fn results_of_an_upstream_count_one_by_one() {
    let body = r#"{"status":"partial","results":[{"status":"success","data":{"a":1}},{"status":"error","error_code":"FORBIDDEN","message":"no","issues":[{"code":"required","path":["group_id"],"message":"m"}],"idempotencyKey":"theirs","httpStatus":403}]}"#;
    let world = World::replies([says(207, body)]);
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(2)));
    assert_eq!(results[0].as_ref().unwrap().data_json(), br#"{"a":1}"#);
    let error = results[1].as_ref().unwrap_err();
    assert_eq!((error.code, &*error.message), (ErrorCode::Forbidden, "no"));
    assert_eq!(error.http_status, Some(403));
    assert_eq!(error.issues[0].to_string(), "group_id: m");
    assert_eq!(error.idempotency_key.as_deref(), Some("theirs"));
    // Results for another number of calls are none; then a part that has failed is the whole.
    let world = World::replies([says(207, body)]);
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(3)));
    assert!(
        results.iter().all(|result| result
            .as_ref()
            .is_err_and(|error| error.code == ErrorCode::UpstreamError))
    );
    let body = &body.replace("partial", "success");
    let world = World::replies([says(200, body)]);
    let results = world.run(client(&world, Profile::Thrivestack).group_batch(&numbered(3)));
    assert!(results.iter().all(Result::is_ok));
}

#[test]
fn bad_options_fail_every_call() {
    let world = World::replies([status(200)]);
    let client = client(&world, Profile::Group).token("\n");
    let results = world.run(client.group_batch(&numbered(2)));
    assert!(results.iter().all(|result| {
        result.as_ref().is_err_and(|error| error.code == ErrorCode::InvalidOptions)
    }));
}
