//! Whole deliveries in virtual time: a scripted service, a clock that only the test moves.

use group_call::delivery::{Answer, Delivery, ErrorCode, Event, Outcome, Policy, Step, retry};
use proptest::prelude::*;
use std::time::Instant;

/// The result of one attempt, and after how many milliseconds it comes.
#[derive(Clone, Copy, Debug)]
enum Reply {
    Answer { after: f64, status: u16, retry_after: Option<&'static str> },
    Redirect(u16),
    Lost { after: f64 },
    Silence,
}

impl Reply {
    /// After how many milliseconds the host sees what.
    fn arrives(self) -> (f64, Event<'static>) {
        let answer = |status, redirected, retry_after: Option<&'static str>| {
            let (retry_after, date) = (retry_after.map(str::as_bytes), Some(DATE.as_bytes()));
            Event::Answer(Answer { status, redirected, retry_after, date, wall_ms: 0 })
        };
        match self {
            Self::Answer { after, status, retry_after } => {
                (after, answer(status, false, retry_after))
            }
            Self::Redirect(status) => (0.0, answer(status, true, None)),
            Self::Lost { after } => (after, Event::NetworkError),
            Self::Silence => (f64::INFINITY, Event::Timeout),
        }
    }
}

fn status(status: u16) -> Reply {
    Reply::Answer { after: 0.0, status, retry_after: None }
}

fn asking(status: u16, retry_after: &'static str) -> Reply {
    Reply::Answer { after: 0.0, status, retry_after: Some(retry_after) }
}

const LOST: Reply = Reply::Lost { after: 0.0 };

/// The default with three attempts, for shorter scripts.
const DEFAULT: Policy = Policy { attempts: 3, ..Policy::DEFAULT };

/// The default without waits of its own: only the service's remain.
const WITHOUT_JITTER: Policy = Policy { base: 0.0, ..DEFAULT };

/// The `Date` of every answer, so that dates in `Retry-After` are exact.
const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

/// What a delivery did.
#[derive(Debug, Default, PartialEq)]
struct Log {
    /// When each request left, in milliseconds since the start.
    sent: Vec<f64>,
    /// Whether it used `keepalive`.
    keepalive: Vec<bool>,
    waits: Vec<f64>,
    ended: f64,
    outcome: Outcome,
}

impl Log {
    /// Code (or `OK`), attempts, status.
    fn end(&self) -> (&'static str, u32, Option<u16>) {
        let code = self.outcome.error.map_or("OK", ErrorCode::as_str);
        (code, self.outcome.attempts, self.outcome.http_status)
    }
}

/// Uniform numbers in 0…1 from a seed (xorshift64*).
fn random(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        (state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Delivers to a service that replies as scripted and then repeats its last reply.
fn run(policy: &Policy, keepalive: bool, script: &[Reply], seed: u64) -> Log {
    let mut random = random(seed);
    let mut delivery = Delivery::new(0.0);
    let mut log = Log::default();
    let mut now = 0.0;
    let mut event = Event::Start { keepalive };
    loop {
        let step = delivery.advance(policy, event, now, random());
        event = match step.expect("the event belongs here") {
            Step::Send { timeout, keepalive, .. } => {
                let reply = script[log.sent.len().min(script.len() - 1)];
                log.sent.push(now);
                log.keepalive.push(keepalive);
                let (after, event) = reply.arrives();
                now += after.min(timeout);
                if after > timeout { Event::Timeout } else { event }
            }
            Step::Wait { ms } => {
                log.waits.push(ms);
                now += ms;
                Event::Woke
            }
            Step::Done(outcome) => {
                return Log { ended: now, outcome, ..log };
            }
        };
    }
}

/// The same without `keepalive`, with one seed.
fn deliver(policy: &Policy, script: &[Reply]) -> Log {
    run(policy, false, script, 1)
}

#[test]
fn the_defaults_are_those_of_the_documentation() {
    let Policy { attempts, base, cap, budget, timeout, deadline } = Policy::default();
    assert_eq!((attempts, budget), (6, 500));
    assert_eq!([base, cap, timeout, deadline], [500.0, 60_000.0, 15_000.0, 45_000.0]);
    assert_eq!(Policy::default(), Policy::DEFAULT);
}

#[test]
fn each_status_is_sent_as_often_as_it_should_be() {
    for code in 0..=999 {
        let log = deliver(&DEFAULT, &[status(code)]);
        let retried = [408, 425, 429, 500, 502, 503, 504].contains(&code);
        let sent = if retried { 3 } else { 1 };
        let name = match code {
            200..300 => "OK",
            _ => ErrorCode::from_status(code).as_str(),
        };
        assert_eq!(log.end(), (name, sent, (code != 0).then_some(code)));
        assert_eq!(log.sent.len() as u32, sent, "{code}");
    }
}

#[test]
fn a_redirect_is_final_in_every_form() {
    for code in [0, 200, 302, 503] {
        let log = deliver(&DEFAULT, &[Reply::Redirect(code)]);
        assert_eq!(log.end(), ("UPSTREAM_ERROR", 1, (code != 0).then_some(code)));
        assert_eq!(log.sent.len(), 1, "{code}");
    }
}

#[test]
fn a_later_attempt_may_succeed() {
    for first in [status(503), LOST, Reply::Silence] {
        let log = deliver(&DEFAULT, &[first, status(201)]);
        assert_eq!(log.end(), ("OK", 2, Some(201)));
    }
}

#[test]
fn failures_without_an_answer_have_their_own_codes() {
    let log = deliver(&DEFAULT, &[LOST]);
    assert_eq!(log.end(), ("NETWORK_ERROR", 3, None));
    let hasty = Policy { timeout: 1_000.0, ..DEFAULT };
    let log = deliver(&hasty, &[Reply::Silence]);
    assert_eq!(log.end(), ("TIMEOUT", 3, None));
}

#[test]
fn a_timeout_keeps_the_code_of_an_earlier_answer() {
    let log = deliver(&DEFAULT, &[asking(429, "1"), LOST, Reply::Silence]);
    assert_eq!(log.end(), ("RATE_LIMITED", 3, Some(429)));
    assert_eq!(log.outcome.retry_after, Some(1.0));
    let log = deliver(&DEFAULT, &[status(429), Reply::Silence, LOST]);
    assert_eq!(log.end(), ("NETWORK_ERROR", 3, None));
}

#[test]
fn the_first_attempt_is_always_made() {
    for attempts in [0, 1] {
        let log = deliver(&Policy { attempts, ..DEFAULT }, &[status(503)]);
        assert_eq!(log.end(), ("UPSTREAM_ERROR", 1, Some(503)));
    }
}

#[test]
fn ten_thousand_seeds_stay_within_full_jitter() {
    let policy = Policy { attempts: 10, deadline: 1e9, ..DEFAULT };
    let mut sums = [0.0; 9];
    let mut last = vec![];
    for seed in 0..10_000 {
        let waits = run(&policy, false, &[status(503)], seed).waits;
        assert_eq!(waits.len(), 9);
        for (n, wait) in waits.iter().enumerate() {
            let bound = (500.0 * 2f64.powi(n as i32)).min(60_000.0);
            assert!((0.0..=bound).contains(wait), "wait {n}, seed {seed}: {wait}");
            sums[n] += wait / bound;
        }
        assert_ne!(waits, last, "seed {seed}");
        last = waits;
    }
    for mean in sums.map(|sum| sum / 10_000.0) {
        assert!((0.48..0.52).contains(&mean), "half the bound, not {mean}");
    }
}

#[test]
fn twelve_hours_of_retries_take_no_time() {
    let twelve_hours = 12.0 * 3_600_000.0;
    let policy = Policy { attempts: u32::MAX, deadline: twelve_hours, ..DEFAULT };
    let begun = Instant::now();
    let log = deliver(&policy, &[Reply::Lost { after: 200.0 }]);
    assert!(begun.elapsed().as_secs_f64() < 1.0);
    assert!(log.outcome.attempts > 1_000);
    assert!(log.ended <= twelve_hours && log.ended > twelve_hours - 61_000.0);
    assert_eq!(log.outcome.error, Some(ErrorCode::NetworkError));
}

#[test]
fn retry_after_is_a_floor_with_the_jitter_on_top() {
    let forms = [
        "5",
        "Sun, 06 Nov 1994 08:49:42 GMT",
        "Sunday, 06-Nov-94 08:49:42 GMT",
        "Sun Nov  6 08:49:42 1994",
    ];
    for form in forms {
        for code in [408, 425, 429, 500, 502, 503, 504] {
            let script = [asking(code, form), status(200)];
            for seed in 0..20 {
                let wait = run(&DEFAULT, false, &script, seed).waits[0];
                assert!((5_000.0..=5_500.0).contains(&wait), "{form}: {wait}");
            }
            let log = deliver(&WITHOUT_JITTER, &script);
            assert_eq!(log.waits, [5_000.0], "{form}");
        }
    }
}

#[test]
fn a_retry_after_that_makes_no_sense_is_ignored() {
    let unasked = deliver(&DEFAULT, &[status(503)]);
    for value in ["", "abc", "1.5", "-1", "Sun, 06 Nov 1994 08:49:36 GMT"] {
        assert_eq!(deliver(&DEFAULT, &[asking(503, value)]), unasked, "{value:?}");
    }
    let log = deliver(&DEFAULT, &[asking(503, "0")]);
    assert_eq!(log.waits, unasked.waits);
    assert_eq!(log.outcome.retry_after, Some(0.0));
}

#[test]
fn a_retry_after_of_over_five_minutes_ends_the_call() {
    let patient = Policy { deadline: 1e9, ..WITHOUT_JITTER };
    let log = deliver(&patient, &[asking(503, "300")]);
    assert_eq!(log.waits, [300_000.0, 300_000.0]);
    for (value, seconds) in [("301", 301.0), ("99999999999999999999", 4_294_967_295.0)] {
        let log = deliver(&patient, &[asking(429, value)]);
        assert_eq!(log.end(), ("RATE_LIMITED", 1, Some(429)));
        assert_eq!((log.ended, log.outcome.retry_after), (0.0, Some(seconds)));
    }
}

#[test]
fn the_last_answers_retry_after_is_handed_on() {
    for code in [429, 503] {
        let [first, second, third] = ["2", "3", "4"].map(|value| asking(code, value));
        let outcome = deliver(&WITHOUT_JITTER, &[first, second, third]).outcome;
        assert_eq!((outcome.attempts, outcome.retry_after), (3, Some(4.0)));
        let outcome = deliver(&WITHOUT_JITTER, &[first, status(code)]).outcome;
        assert_eq!((outcome.attempts, outcome.retry_after), (3, None));
    }
    let outcome = deliver(&DEFAULT, &[asking(400, "2")]).outcome;
    assert_eq!(outcome.retry_after, None, "sending it again would not help");
}

#[test]
fn a_wait_past_the_deadline_ends_at_once() {
    for value in ["45", "46", "300"] {
        let log = deliver(&WITHOUT_JITTER, &[asking(503, value)]);
        assert_eq!(log.end(), ("UPSTREAM_ERROR", 1, Some(503)), "{value}");
        assert_eq!((log.ended, log.outcome.retry_after), (0.0, value.parse().ok()));
    }
    let log = deliver(&WITHOUT_JITTER, &[asking(503, "44"), status(200)]);
    assert_eq!((log.end(), log.ended), (("OK", 2, Some(200)), 44_000.0));
}

#[test]
fn the_deadline_shortens_the_last_attempt() {
    let policy = Policy { attempts: 9, ..WITHOUT_JITTER };
    let log = deliver(&policy, &[asking(503, "20"), Reply::Silence]);
    assert_eq!(log.sent, [0.0, 20_000.0, 35_000.0]);
    assert_eq!((log.end(), log.ended), (("UPSTREAM_ERROR", 3, Some(503)), 45_000.0));
    let log = deliver(&policy, &[Reply::Silence]);
    assert_eq!((log.end(), log.ended), (("TIMEOUT", 3, None), 45_000.0));
}

#[test]
fn a_failed_keepalive_request_is_repeated_without_at_no_cost() {
    for attempts in [1, 3] {
        let policy = Policy { attempts, ..DEFAULT };
        let log = run(&policy, true, &[LOST, status(200)], 1);
        assert_eq!((&log.keepalive[..], &log.waits[..]), (&[true, false][..], &[][..]));
        assert_eq!(log.end(), ("OK", 1, Some(200)));

        let log = run(&policy, true, &[LOST], 1);
        assert_eq!(log.end(), ("NETWORK_ERROR", attempts, None));
        assert_eq!(log.keepalive[..2], [true, false]);
        assert!(!log.keepalive[1..].contains(&true), "once is enough");
        assert_eq!(log.sent.len() as u32, attempts + 1);
    }
}

#[test]
fn keepalive_stays_until_the_network_refuses_it() {
    let script = [status(503), LOST, status(200)];
    let log = run(&DEFAULT, true, &script, 1);
    assert_eq!(log.keepalive, [true, true, false]);
    assert_eq!(log.end(), ("OK", 2, Some(200)));
}

#[test]
fn keepalive_ends_with_a_timeout() {
    let log = run(&DEFAULT, true, &[Reply::Silence, status(503), status(200)], 1);
    assert_eq!(log.keepalive, [true, false, false]);
}

#[test]
fn a_keepalive_failure_at_the_deadline_is_the_end() {
    let short = Policy { deadline: 1_000.0, ..DEFAULT };
    let log = run(&short, true, &[Reply::Lost { after: 1_000.0 }], 1);
    assert_eq!((log.end(), log.ended), (("NETWORK_ERROR", 1, None), 1_000.0));
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let value = prop::sample::select(vec![
        None,
        Some("0"),
        Some("7"),
        Some("299"),
        Some("301"),
        Some("1.5"),
    ]);
    prop_oneof![
        (0.0..30_000.0f64, prop::sample::select(vec![200, 302, 400, 408, 429, 500, 503]), value)
            .prop_map(|(after, status, retry_after)| Reply::Answer { after, status, retry_after }),
        Just(Reply::Redirect(0)),
        (0.0..30_000.0f64).prop_map(|after| Reply::Lost { after }),
        Just(Reply::Silence),
    ]
}

proptest! {
    #[test]
    fn every_delivery_keeps_to_its_policy(
        attempts in 0u32..8,
        base in prop_oneof![Just(0.0), 0.0..5_000.0f64, Just(f64::MAX)],
        cap in prop_oneof![Just(0.0), 0.0..100_000.0f64, Just(f64::MAX)],
        timeout in 1.0..20_000.0f64,
        deadline in prop_oneof![1.0..1e5f64, Just(1e12)],
        keepalive in any::<bool>(),
        script in prop::collection::vec(any_reply(), 1..8),
        seed in any::<u64>(),
    ) {
        let policy = Policy { attempts, base, cap, timeout, deadline, ..Policy::DEFAULT };
        let log = run(&policy, keepalive, &script, seed);
        // Sums of fractions differ in their last digits.
        prop_assert!(log.ended <= deadline * (1.0 + 1e-9));
        prop_assert!(log.outcome.attempts <= attempts.max(1));
        prop_assert!(log.sent.len() as u32 <= log.outcome.attempts + u32::from(keepalive));
        for wait in &log.waits {
            prop_assert!(*wait >= 0.0 && *wait <= retry::MAX_RETRY_AFTER * 1000.0 + cap);
        }
        prop_assert_eq!(&log, &run(&policy, keepalive, &script, seed), "the same seed");
    }
}
