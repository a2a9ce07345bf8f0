//! When to try again: after which failures, how long to wait, and what `Retry-After` asks for.

use super::{Policy, larger, smaller};
use crate::rules::http_date;
use crate::text::digits;

/// The longest `Retry-After` that is waited for, in seconds. A longer one ends the call.
///
/// ```
/// # use group_call::delivery::retry::*;
/// assert!(retry_after(b"3600", None, 0).is_some_and(|seconds| seconds > MAX_RETRY_AFTER));
/// ```
pub const MAX_RETRY_AFTER: f64 = 300.0;

/// The longest wait a timer can hold, in milliseconds (24.8 days).
///
/// `setTimeout` keeps its delay in 31 bits, and fires at once when given more.
///
/// ```
/// # use group_call::delivery::retry::*;
/// assert_eq!(MAX_TIMER, f64::from(i32::MAX));
/// ```
pub const MAX_TIMER: f64 = 2_147_483_647.0;

/// More bytes than any date or number of seconds has: a longer header is not read.
///
/// ```
/// # use group_call::delivery::retry::*;
/// let endless = "9".repeat(LONGEST_HEADER + 1);
/// assert_eq!(retry_after(endless.as_bytes(), None, 0), None);
/// ```
pub const LONGEST_HEADER: usize = 100;

/// Whether a later attempt may get a better answer than this status.
///
/// ```
/// # use group_call::delivery::retry::*;
/// assert!(is_retried(503) && !is_retried(400));
/// ```
#[must_use]
pub const fn is_retried(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

/// How long to wait after failed attempt number `attempt` (from 1), in milliseconds.
///
/// Full jitter: uniform in 0…min(cap, base·2ⁿ⁻¹), `random` being uniform in 0…1. Of the usual
/// kinds of jitter it spreads a crowd of clients best, as no part of the wait is common to all.
///
/// ```
/// # use group_call::delivery::retry::*;
/// use group_call::Policy;
///
/// // Half of 500 · 2³.
/// assert_eq!(backoff(&Policy::default(), 4, 0.5), 2_000.0);
/// ```
#[must_use]
pub fn backoff(policy: &Policy, attempt: u32, random: f64) -> f64 {
    let mut bound = larger(policy.base, 0.0);
    // More doublings change nothing: by then any f64 is 0 or infinite.
    for _ in 1..attempt.min(2100) {
        bound *= 2.0;
    }
    bound = smaller(bound, larger(policy.cap, 0.0));
    smaller(larger(random, 0.0), 1.0) * bound
}

/// How many seconds a `Retry-After` header asks to wait: a whole number, or the time until an HTTP
/// date ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)).
///
/// A date counts from the answer's own `Date`, so that neither clock has to be right; if that
/// cannot be read, from `wall_ms`, our clock in milliseconds since the epoch.
/// Fractions of a second are rounded up: never earlier than asked.
///
/// `None` for what cannot be read (`1.5`, `-1`, `soon`, nothing) and for a date in the past.
///
/// ```
/// # use group_call::delivery::retry::*;
/// assert_eq!(retry_after(b"120", None, 0), Some(120.0));
/// let date = Some(&b"Sun, 06 Nov 1994 08:49:37 GMT"[..]);
/// assert_eq!(retry_after(b"Sun, 06 Nov 1994 08:49:47 GMT", date, 0), Some(10.0));
/// assert_eq!(retry_after(b"soon", None, 0), None);
/// ```
#[must_use]
pub fn retry_after(value: &[u8], date: Option<&[u8]>, wall_ms: i64) -> Option<f64> {
    let is_readable = |header: &&[u8]| header.len() <= LONGEST_HEADER;
    let value = Some(value).filter(is_readable)?.trim_ascii();
    if let Some(seconds) = whole_number(value) {
        return Some(seconds);
    }
    let date = date.filter(is_readable);
    let now = date.and_then(|date| http_date::parse(date, wall_ms)).unwrap_or(wall_ms);
    let ms = http_date::parse(value, now)? as f64 - now as f64;
    (ms >= 0.0).then(|| (ms / 1000.0).ceil())
}

/// A run of digits as a number, capped at more seconds than anybody waits.
fn whole_number(text: &[u8]) -> Option<f64> {
    if text.is_empty() || digits(text, 0) < text.len() {
        return None;
    }
    let mut number = 0.0;
    for digit in text {
        number = smaller(number * 10.0 + f64::from(digit - b'0'), u32::MAX.into());
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn retry_after(value: &str, date: Option<&str>, wall_ms: i64) -> Option<f64> {
        super::retry_after(value.as_bytes(), date.map(str::as_bytes), wall_ms)
    }

    /// 1994-11-06T08:49:37Z, the moment in RFC 9110's examples.
    const RFC_MOMENT: i64 = 784_111_777_000;
    const IMF: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    const RFC_850: &str = "Sunday, 06-Nov-94 08:49:37 GMT";
    const ASCTIME: &str = "Sun Nov  6 08:49:37 1994";

    #[test]
    fn seven_statuses_are_retried() {
        let retried: Vec<u16> = (0..=u16::MAX).filter(|status| is_retried(*status)).collect();
        assert_eq!(retried, [408, 425, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn the_bound_doubles_up_to_the_cap() {
        let policy = Policy { base: 500.0, cap: 3_000.0, ..Policy::default() };
        let bounds: Vec<f64> = (1..=5).map(|attempt| backoff(&policy, attempt, 1.0)).collect();
        assert_eq!(bounds, [500.0, 1_000.0, 2_000.0, 3_000.0, 3_000.0]);
        assert_eq!(backoff(&policy, 1, 0.5), 250.0);
        assert_eq!(backoff(&policy, 5, 0.0), 0.0);
        assert_eq!(backoff(&policy, u32::MAX, 1.0), 3_000.0);
    }

    #[test]
    fn numbers_that_are_none_become_no_wait() {
        let policy = Policy { base: f64::NAN, cap: f64::NAN, ..Policy::default() };
        assert_eq!(backoff(&policy, 1, 1.0), 0.0);
        assert_eq!(backoff(&Policy::default(), 1, f64::NAN), 0.0);
    }

    #[test]
    fn retry_after_in_seconds() {
        let cases = [
            ("0", 0.0),
            ("2", 2.0),
            ("007", 7.0),
            (" 120\t", 120.0),
            ("300", 300.0),
            ("301", 301.0),
        ];
        for (value, seconds) in cases {
            assert_eq!(retry_after(value, None, RFC_MOMENT), Some(seconds), "{value:?}");
        }
        let huge = "9".repeat(LONGEST_HEADER);
        assert!(
            retry_after(&huge, None, RFC_MOMENT)
                .is_some_and(|seconds| seconds > MAX_RETRY_AFTER && seconds.is_finite())
        );
        assert_eq!(retry_after(&format!("{huge}9"), None, RFC_MOMENT), None);
        let date_without_end = format!("{IMF}{}", " ".repeat(LONGEST_HEADER));
        assert_eq!(retry_after(IMF, Some(&date_without_end), RFC_MOMENT + 1000), None);
    }

    #[test]
    fn retry_after_that_cannot_be_read_is_none() {
        for value in [
            "",
            " ",
            "-1",
            "+1",
            "1.5",
            "1e3",
            "0x10",
            "abc",
            "2, 3",
            "2s",
            "٣",
            "Sun, 06 Nov 1994",
        ] {
            assert_eq!(retry_after(value, None, RFC_MOMENT), None, "{value:?}");
        }
    }

    #[test]
    fn retry_after_as_a_date_of_any_form() {
        for date in [IMF, RFC_850, ASCTIME] {
            assert_eq!(retry_after(date, None, RFC_MOMENT - 5_000), Some(5.0), "{date}");
            assert_eq!(
                retry_after(date, None, RFC_MOMENT - 4_001),
                Some(5.0),
                "{date}: rounded up"
            );
            assert_eq!(retry_after(date, None, RFC_MOMENT), Some(0.0), "{date}: now");
            assert_eq!(retry_after(date, None, RFC_MOMENT + 1), None, "{date}: past");
        }
    }

    #[test]
    fn a_date_counts_from_the_answers_own_date() {
        let ten_years = 315_576_000_000;
        for wall in [RFC_MOMENT - ten_years, RFC_MOMENT, RFC_MOMENT + ten_years] {
            for date in [IMF, RFC_850, ASCTIME] {
                let until = "Sun, 06 Nov 1994 08:50:07 GMT";
                assert_eq!(retry_after(until, Some(date), wall), Some(30.0), "{date}");
            }
        }
        let wall = RFC_MOMENT - 7_000;
        assert_eq!(retry_after(IMF, Some("a while ago"), wall), Some(7.0));
        assert_eq!(retry_after(IMF, Some("Sun, 06 Nov 1994 08:50:07 GMT"), wall), None);
    }

    proptest! {
        #[test]
        fn backoff_stays_within_its_bounds(
            base in prop_oneof![Just(0.0), 0.0..1e6f64, Just(f64::MAX), Just(f64::INFINITY)],
            cap in prop_oneof![Just(0.0), 0.0..1e9f64, Just(f64::MAX)],
            attempt in prop_oneof![0u32..40, any::<u32>()],
            random in 0.0..1.0f64,
        ) {
            let policy = Policy { base, cap, ..Policy::default() };
            let wait = backoff(&policy, attempt, random);
            prop_assert!(wait >= 0.0 && wait <= cap, "{wait}");
            if (1..1000).contains(&attempt) {
                prop_assert!(wait <= base * 2f64.powi(attempt as i32 - 1), "{wait}");
            }
        }

        #[test]
        fn no_header_makes_a_panic_or_a_negative_wait(value in ".{0,40}", date in ".{0,40}", wall in any::<i64>()) {
            if let Some(seconds) = retry_after(&value, Some(&date), wall) {
                prop_assert!(seconds >= 0.0);
            }
        }

        #[test]
        fn digits_are_seconds(seconds in any::<u32>()) {
            prop_assert_eq!(retry_after(&seconds.to_string(), None, 0), Some(f64::from(seconds)));
        }
    }
}
