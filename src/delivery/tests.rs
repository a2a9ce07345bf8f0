//! The machine's edge cases: events out of place, clocks that misbehave. Whole deliveries are
//! tested in `tests/delivery.rs`.

use super::*;
use proptest::prelude::*;

/// The default, but without a wait of its own.
const POLICY: Policy = Policy { base: 0.0, ..Policy::DEFAULT };

const START: Event<'_> = Event::Start { keepalive: false };

fn answer(status: u16) -> Event<'static> {
    Event::Answer(Answer { status, redirected: false, retry_after: None, date: None, wall_ms: 0 })
}

/// Feeds events, all at time 0, and returns the last step.
fn after(delivery: &mut Delivery, events: &[Event<'_>]) -> Option<Step> {
    events.iter().map(|event| delivery.advance(&POLICY, *event, 0.0, 0.0)).last().flatten()
}

#[test]
fn events_out_of_place_change_nothing() {
    let out_of_place: [(&[Event<'_>], &[Event<'_>]); 4] = [
        (&[], &[answer(200), Event::NetworkError, Event::Timeout, Event::Woke]),
        (&[START], &[START, Event::Woke]),
        (&[START, answer(503)], &[START, answer(200), Event::NetworkError, Event::Timeout]),
        (
            &[START, answer(200)],
            &[START, answer(200), Event::NetworkError, Event::Timeout, Event::Woke, Event::Abort],
        ),
    ];
    for (path, events) in out_of_place {
        let mut delivery = Delivery::new(0.0);
        after(&mut delivery, path);
        let before = delivery;
        for event in events {
            assert_eq!(after(&mut delivery, &[*event]), None, "{event:?} after {path:?}");
            assert_eq!(delivery, before, "{event:?} after {path:?}");
        }
    }
}

#[test]
fn an_abort_ends_every_state() {
    let paths: [(&[Event<'_>], u32); 4] = [
        (&[], 0),
        (&[START], 1),
        (&[START, answer(503)], 1),
        (&[START, answer(503), Event::Woke, Event::NetworkError], 2),
    ];
    for (path, attempts) in paths {
        let mut delivery = Delivery::new(0.0);
        after(&mut delivery, path);
        let outcome = Outcome {
            error: Some(ErrorCode::Aborted),
            attempts,
            http_status: None,
            retry_after: None,
        };
        assert_eq!(
            after(&mut delivery, &[Event::Abort]),
            Some(Step::Done(outcome)),
            "after {path:?}"
        );
    }
}

#[test]
fn a_wait_that_was_aborted_wakes_nobody() {
    let mut delivery = Delivery::new(0.0);
    let mut at = |event, now| delivery.advance(&Policy::DEFAULT, event, now, 0.5);
    at(START, 0.0);
    assert_eq!(at(Event::NetworkError, 10.0), Some(Step::Wait { ms: 250.0 }));
    assert!(matches!(at(Event::Abort, 20.0), Some(Step::Done(_))));
    assert_eq!(at(Event::Woke, 260.0), None);
}

#[test]
fn an_answer_just_after_the_deadline_is_an_answer() {
    let mut delivery = Delivery::new(0.0);
    delivery.advance(&POLICY, START, 0.0, 0.0);
    let outcome = Outcome { error: None, attempts: 1, http_status: Some(200), retry_after: None };
    assert_eq!(delivery.advance(&POLICY, answer(200), 50_000.0, 0.0), Some(Step::Done(outcome)));
}

#[test]
fn a_deadline_spent_before_the_start_sends_nothing() {
    let mut delivery = Delivery::new(0.0);
    let outcome = Outcome { error: Some(ErrorCode::Timeout), ..Outcome::default() };
    assert_eq!(delivery.advance(&POLICY, START, 45_000.0, 0.0), Some(Step::Done(outcome)));
}

#[test]
fn a_clock_that_jumps_back_gives_no_time_away() {
    let mut delivery = Delivery::new(1_000_000.0);
    let mut at = |event, now| delivery.advance(&POLICY, event, now, 0.0);
    at(START, 1_000_000.0);
    // 10 s pass, then the clock falls back by far more.
    assert_eq!(at(Event::NetworkError, 1_010_000.0), Some(Step::Wait { ms: 0.0 }));
    let send = Step::Send { attempt: 2, timeout: 15_000.0, keepalive: false };
    assert_eq!(at(Event::Woke, -5e12), Some(send));
    assert_eq!(at(Event::NetworkError, -5e12 + 30_000.0), Some(Step::Wait { ms: 0.0 }));
    let send = Step::Send { attempt: 3, timeout: 5_000.0, keepalive: false };
    assert_eq!(at(Event::Woke, -5e12 + 30_000.0), Some(send), "5 s of 45 are left");
}

#[test]
fn a_clock_that_stands_still_ends_at_the_deadline_too() {
    let policy = Policy { attempts: u32::MAX, ..POLICY };
    let mut delivery = Delivery::new(0.0);
    let mut step = delivery.advance(&policy, START, 0.0, 0.0);
    let mut sends = 0;
    while let Some(Step::Send { .. } | Step::Wait { .. }) = step {
        let event =
            if matches!(step, Some(Step::Wait { .. })) { Event::Woke } else { Event::Timeout };
        sends += u32::from(event == Event::Timeout);
        step = delivery.advance(&policy, event, 0.0, 0.0);
    }
    assert_eq!(sends, 3, "45 s are three times 15 s");
    assert!(matches!(step, Some(Step::Done(Outcome { error: Some(ErrorCode::Timeout), .. }))));
}

#[test]
fn a_pause_holds_for_the_other_deliveries_too() {
    let mut shared = Shared::new(&POLICY);
    let mut first = Delivery::new(0.0);
    first.advance_with(&mut shared, &POLICY, START, 0.0, 0.0);
    let asking = Event::Answer(Answer {
        status: 429,
        redirected: false,
        retry_after: Some(b"20"),
        date: None,
        wall_ms: 0,
    });
    let step = first.advance_with(&mut shared, &POLICY, asking, 0.0, 0.0);
    assert_eq!(step, Some(Step::Wait { ms: 20_000.0 }));

    let mut second = Delivery::new(5_000.0);
    let jitter = Policy::DEFAULT;
    let step = second.advance_with(&mut shared, &jitter, START, 5_000.0, 1.0);
    assert_eq!(step, Some(Step::Wait { ms: 15_500.0 }), "what is left, and jitter");
    // Meanwhile another answer has made the pause longer.
    shared.pause.asked(503, 30.0, 19_000.0);
    let step = second.advance_with(&mut shared, &POLICY, Event::Woke, 20_500.0, 0.0);
    assert_eq!(step, Some(Step::Wait { ms: 28_500.0 }));

    // Without time for the pause, it ends like the call that was told to wait.
    let mut third = Delivery::new(20_000.0);
    let hasty = Policy { deadline: 10_000.0, ..POLICY };
    let outcome = Outcome {
        error: Some(ErrorCode::UpstreamError),
        attempts: 0,
        http_status: Some(503),
        retry_after: Some(29.0),
    };
    let step = third.advance_with(&mut shared, &hasty, START, 20_000.0, 0.0);
    assert_eq!(step, Some(Step::Done(outcome)));
}

#[test]
fn calls_of_a_client_end_at_their_first_failure_once_its_budget_is_spent() {
    let policy = Policy { base: 0.0, budget: 12, ..Policy::DEFAULT };
    let mut shared = Shared::new(&policy);
    let mut attempts = |event| {
        let mut delivery = Delivery::new(0.0);
        let mut step = delivery.advance_with(&mut shared, &policy, START, 0.0, 0.0);
        loop {
            let event = match step.unwrap() {
                Step::Send { .. } => event,
                Step::Wait { .. } => Event::Woke,
                Step::Done(outcome) => {
                    if outcome.error.is_none() {
                        shared.budget.succeeded();
                    }
                    return outcome.attempts;
                }
            };
            step = delivery.advance_with(&mut shared, &policy, event, 0.0, 0.0);
        }
    };
    assert_eq!([attempts(answer(503)), attempts(answer(503))], [3, 1]);
    (0..8).for_each(|_| assert_eq!(attempts(answer(200)), 1));
    assert_eq!([attempts(Event::Timeout), attempts(Event::NetworkError)], [2, 1]);
}

#[test]
fn timers_fit_into_31_bits() {
    let policy = Policy {
        attempts: 3,
        base: 1e300,
        cap: 1e300,
        timeout: 1e300,
        deadline: f64::INFINITY,
        ..Policy::DEFAULT
    };
    let mut delivery = Delivery::new(0.0);
    let send = Step::Send { attempt: 1, timeout: retry::MAX_TIMER, keepalive: false };
    assert_eq!(delivery.advance(&policy, START, 0.0, 1.0), Some(send));
    let wait = Step::Wait { ms: retry::MAX_TIMER };
    assert_eq!(delivery.advance(&policy, Event::NetworkError, 0.0, 1.0), Some(wait));
}

fn any_event() -> impl Strategy<Value = Event<'static>> {
    let header = || {
        prop::sample::select(vec![None, Some("0"), Some("3"), Some("301"), Some("-1"), Some("x")])
    };
    prop_oneof![
        any::<bool>().prop_map(|keepalive| Event::Start { keepalive }),
        (
            prop::sample::select(vec![0, 200, 302, 400, 429, 503]),
            any::<bool>(),
            header(),
            any::<i64>()
        )
            .prop_map(|(status, redirected, retry_after, wall_ms)| {
                let retry_after = retry_after.map(str::as_bytes);
                Event::Answer(Answer { status, redirected, retry_after, date: None, wall_ms })
            }),
        Just(Event::NetworkError),
        Just(Event::Timeout),
        Just(Event::Woke),
        Just(Event::Abort),
    ]
}

proptest! {
    #[test]
    fn any_events_under_any_clock_keep_the_bounds(
        events in prop::collection::vec((any_event(), any::<f64>(), any::<f64>()), 0..40),
        attempts in 0u32..6,
        times in prop::array::uniform4(any::<f64>()),
    ) {
        let [base, cap, timeout, deadline] = times;
        let policy = Policy { attempts, base, cap, timeout, deadline, ..Policy::DEFAULT };
        let mut delivery = Delivery::new(0.0);
        let (mut sends, mut ends) = (0, 0);
        for (event, now, random) in events {
            match delivery.advance(&policy, event, now, random) {
                Some(Step::Send { timeout, .. }) => {
                    sends += 1;
                    prop_assert!(timeout >= 0.0 && timeout <= deadline);
                }
                Some(Step::Wait { ms }) => prop_assert!((0.0..=retry::MAX_TIMER).contains(&ms)),
                Some(Step::Done(outcome)) => {
                    ends += 1;
                    prop_assert!(outcome.attempts <= sends);
                }
                None => {}
            }
        }
        prop_assert!(ends <= 1);
        prop_assert!(sends <= attempts.max(1) + 1, "one more at most, for keepalive");
    }

    #[test]
    fn what_was_asked_is_told_to_the_second_at_any_reading_of_the_clock(
        // The sum is rounded where it has fewer fraction digits than the clock: early in a process.
        now in 0.0..1e5f64,
        seconds in 1u32..=300,
    ) {
        let text = seconds.to_string();
        let retry_after = Some(text.as_bytes());
        let asking =
            Answer { status: 429, redirected: false, retry_after, date: None, wall_ms: 0 };
        let policy = Policy { deadline: 500.0, ..POLICY };
        let mut shared = Shared::new(&policy);
        for attempts in [1, 0] {
            let mut delivery = Delivery::new(now);
            let mut step = delivery.advance_with(&mut shared, &policy, START, now, 0.5);
            if attempts > 0 {
                let event = Event::Answer(asking);
                step = delivery.advance_with(&mut shared, &policy, event, now, 0.5);
            }
            let outcome = Outcome {
                error: Some(ErrorCode::RateLimited),
                attempts,
                http_status: Some(429),
                retry_after: Some(seconds.into()),
            };
            prop_assert_eq!(step, Some(Step::Done(outcome)));
        }
    }
}
