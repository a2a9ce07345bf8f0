//! What becomes of a queue's message whose delivery has failed: when it is tried again, or that it
//! goes to the dead letters.

use super::Failure;

/// What becomes of a message whose call could not be delivered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// Move it to the dead letters: it will never be accepted.
    Bury,
    /// Deliver it again after this many seconds.
    Retry(u32),
}

/// Upper bound of the wait after the first failed delivery, in seconds. It doubles with each
/// further failure.
const BASE: f64 = 5.0;
/// Upper bound of every wait in seconds, before what the upstream asks for is added.
const CAP: f64 = 600.0;
/// The longest delay that Cloudflare Queues accept, in seconds: 12 hours.
const MAX_DELAY: u32 = 43_200;

/// Decides what follows a failed delivery. `deliveries` counts from 1 and includes this one;
/// `random` is uniform in 0…1.
///
/// Half of the wait is fixed and half is jitter, so that the end of an outage brings no storm.
#[must_use]
pub fn after(failure: &Failure, deliveries: u32, random: f64) -> Next {
    if failure.is_the_calls() {
        return Next::Bury;
    }
    Next::Retry(delay(failure.retry_after, deliveries, random))
}

/// Seconds to wait before the next delivery of a message.
#[must_use]
pub fn delay(retry_after: Option<u32>, deliveries: u32, random: f64) -> u32 {
    let doublings = deliveries.saturating_sub(1).min(20);
    let bound = (BASE * 2f64.powi(doublings as i32)).min(CAP);
    let wait = (bound * (0.5 + 0.5 * random.clamp(0.0, 1.0))).ceil() as u32;
    retry_after.unwrap_or(0).saturating_add(wait).min(MAX_DELAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::ErrorCode;
    use proptest::prelude::*;

    fn failure(code: ErrorCode, status: u16) -> Failure {
        Failure { code, status, retry_after: None }
    }

    #[test]
    fn only_bad_calls_are_buried() {
        for (code, status) in [
            (ErrorCode::InvalidRequest, 400),
            (ErrorCode::InvalidRequest, 422),
            (ErrorCode::InvalidRequest, 200),
            (ErrorCode::PayloadTooLarge, 413),
        ] {
            assert_eq!(after(&failure(code, status), 1, 0.5), Next::Bury);
        }
        for (code, status) in [
            (ErrorCode::NetworkError, 0),
            (ErrorCode::Timeout, 0),
            (ErrorCode::Unauthorized, 401),
            (ErrorCode::Unauthorized, 0),
            (ErrorCode::UpstreamError, 302),
            (ErrorCode::UpstreamError, 503),
            (ErrorCode::UpstreamError, 200),
            (ErrorCode::RateLimited, 429),
            (ErrorCode::InvalidOptions, 0),
            (ErrorCode::Internal, 0),
        ] {
            assert!(matches!(after(&failure(code, status), 1, 0.5), Next::Retry(1..)), "{code:?}");
        }
    }

    #[test]
    fn waits_double_up_to_ten_minutes() {
        let most: Vec<u32> = (1..=9).map(|n| delay(None, n, 1.0)).collect();
        assert_eq!(most, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
        let least: Vec<u32> = (1..=9).map(|n| delay(None, n, 0.0)).collect();
        assert_eq!(least, [3, 5, 10, 20, 40, 80, 160, 300, 300]);
        assert_eq!(delay(Some(120), 1, 0.0), 123);
        assert_eq!(delay(Some(u32::MAX), 1, 0.0), 43_200);
    }

    proptest! {
        #[test]
        fn waits_stay_in_bounds(asked in proptest::option::of(any::<u32>()), n in any::<u32>(), random in any::<f64>()) {
            let wait = delay(asked, n, random);
            prop_assert!((1..=43_200).contains(&wait));
            prop_assert!(wait == 43_200 || asked.is_none_or(|asked| wait >= asked));
        }
    }
}
