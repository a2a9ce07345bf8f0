//! Plans batches: which calls share a request, and how a refused request is halved.
//!
//! Calls are known by their index alone; encoding and sending them is up to the host.

use core::iter;
use core::ops::Range;

/// How many requests are under way at a time: about as many connections as platforms allow.
///
/// ```
/// assert_eq!(group_call::delivery::batch::PARALLEL, 6);
/// ```
pub const PARALLEL: usize = 6;

/// The most that a service takes in one request.
///
/// ```
/// # use group_call::delivery::batch::BatchLimits;
/// let limits = BatchLimits { calls: 1_000, bytes: 2_000_000 };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchLimits {
    /// How many calls. 0 counts as 1.
    pub calls: u32,
    /// How many bytes, for the whole body.
    pub bytes: u32,
}

impl BatchLimits {
    /// What the services of the profile `segment` take.
    pub const SEGMENT: Self = Self { calls: u32::MAX, bytes: 500_000 };
    /// What the service of the profile `thrivestack` takes.
    pub const THRIVESTACK: Self = Self { calls: 1_000, bytes: 2_000_000 };
}

/// Splits a batch, keeping its order, into the fewest requests that stay within `limits`.
///
/// `sizes` are the bytes of each encoded call and `envelope` those around them all, such as the
/// 2 of `[]`; the commas between calls are counted here. A call too large for any request gets
/// one of its own: it is for the service to judge.
///
/// ```
/// use group_call::delivery::batch::{BatchLimits, split};
///
/// // Three calls of 40 bytes in an array: `[…,…]` has room for two of them.
/// let limits = BatchLimits { calls: 10, bytes: 100 };
/// let requests: Vec<_> = split(&[40, 40, 40], limits, 2).collect();
/// assert_eq!(requests, [0..2, 2..3]);
/// ```
pub fn split(
    sizes: &[u32],
    limits: BatchLimits,
    envelope: u32,
) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    iter::from_fn(move || {
        let rest = sizes.get(start..).filter(|rest| !rest.is_empty())?;
        let end = start + fitting(rest.iter().copied(), limits, envelope);
        let chunk = start..end;
        start = end;
        Some(chunk)
    })
}

/// How many of these calls the first request of a [`split`] takes: at least one.
#[doc(hidden)]
pub fn fitting(sizes: impl Iterator<Item = u32>, limits: BatchLimits, envelope: u32) -> usize {
    let mut body = u64::from(envelope);
    let fitting = sizes.zip(0..limits.calls).take_while(|(size, calls)| {
        let comma = u64::from(*calls > 0);
        body += comma + u64::from(*size);
        body <= u64::from(limits.bytes)
    });
    fitting.count().max(1)
}

/// Whether this answer to a batch may be about a single call in it.
///
/// ```
/// # use group_call::delivery::batch::is_halved;
/// assert!(is_halved(400) && is_halved(413));
/// assert!(!is_halved(422));
/// ```
#[must_use]
pub const fn is_halved(status: u16) -> bool {
    matches!(status, 400 | 413)
}

/// The search for the calls that a whole chunk was refused for.
///
/// A refused request is halved until the culprit stands alone; the halves go out one after the
/// other, the first half first, so calls keep their order and everything before the request
/// under way is decided. One culprit among 1,000 calls takes at most 20 requests beyond the
/// chunk's own.
///
/// ```
/// use group_call::delivery::batch::Halving;
///
/// let (culprit, mut delivered) = (2, vec![]);
/// let mut halving = Halving::new(0..4);
/// while let Some(range) = halving.request() {
///     let refused = range.contains(&culprit);
///     if !refused {
///         delivered.extend(range);
///     }
///     halving.answered(refused);
/// }
/// assert_eq!(delivered, [0, 1, 3]);
/// assert!(halving.undecided().is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Halving {
    /// The chunk, from which all halves are derived.
    start: u32,
    end: u32,
    /// The request under way: `at..until`. All calls of the chunk before `at` are decided.
    at: u32,
    until: u32,
    /// Requests made beyond the chunk's own.
    extra: u32,
}

impl Halving {
    /// Requests that a chunk may cost beyond its own.
    ///
    /// ```
    /// # use group_call::delivery::batch::Halving;
    /// assert_eq!(Halving::MAX_EXTRA, 32);
    /// ```
    pub const MAX_EXTRA: u32 = 32;

    /// Begins with the whole chunk as the first request.
    ///
    /// ```
    /// # use group_call::delivery::batch::Halving;
    /// assert_eq!(Halving::new(0..10).request(), Some(0..10));
    /// ```
    #[must_use]
    pub const fn new(chunk: Range<u32>) -> Self {
        Self { start: chunk.start, end: chunk.end, at: chunk.start, until: chunk.end, extra: 0 }
    }

    /// The calls to send now; `None` once all are decided or no more requests are allowed.
    ///
    /// ```
    /// # use group_call::delivery::batch::Halving;
    /// let mut halving = Halving::new(0..10);
    /// halving.answered(true);
    /// assert_eq!(halving.request(), Some(0..5));
    /// halving.answered(false);
    /// assert_eq!(halving.request(), Some(5..10));
    /// ```
    #[must_use]
    pub const fn request(&self) -> Option<Range<u32>> {
        if self.at < self.until && self.extra <= Self::MAX_EXTRA {
            Some(self.at..self.until)
        } else {
            None
        }
    }

    /// Takes in the answer to [`request`](Self::request): `refused` if its status
    /// [calls for halving](is_halved). Any other answer, good or bad, decides all its calls.
    ///
    /// ```
    /// # use group_call::delivery::batch::Halving;
    /// let mut halving = Halving::new(0..10);
    /// halving.answered(false);
    /// assert_eq!(halving.request(), None);
    /// ```
    pub const fn answered(&mut self, refused: bool) {
        if self.request().is_none() {
            return;
        }
        if refused && self.until - self.at > 1 {
            self.until = middle(self.at, self.until);
        } else {
            self.at = self.until;
            self.until = self.part_from(self.at);
        }
        self.extra += 1;
    }

    /// The calls that were left undecided when the requests ran out: they share the chunk's error.
    ///
    /// Empty once all are decided. While [`request`](Self::request) is not yet `None`, these are
    /// the calls still to be decided.
    ///
    /// ```
    /// # use group_call::delivery::batch::Halving;
    /// let mut halving = Halving::new(0..4);
    /// halving.answered(true);
    /// halving.answered(false);
    /// assert_eq!(halving.undecided(), 2..4);
    /// ```
    #[must_use]
    pub const fn undecided(&self) -> Range<u32> {
        self.at..self.end
    }

    /// End of the largest part of the chunk that begins at `at`.
    ///
    /// The parts follow from the chunk, so none has to be remembered: this walks down to `at`.
    const fn part_from(&self, at: u32) -> u32 {
        let (mut start, mut end) = (self.start, self.end);
        while start < at && at < end {
            let middle = middle(start, end);
            if at < middle {
                end = middle;
            } else {
                start = middle;
            }
        }
        end
    }

    /// A search in the chunk `0..count` that is under way, with its request number `extra` beyond
    /// the chunk's own.
    #[doc(hidden)]
    #[must_use]
    pub const fn resumed(count: u32, request: Range<u32>, extra: u32) -> Self {
        Self { start: 0, end: count, at: request.start, until: request.end, extra }
    }
}

/// Where a range is halved; the first half is the smaller one.
const fn middle(start: u32, end: u32) -> u32 {
    start + (end - start) / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The chunks as pairs of their ends.
    fn chunks(sizes: &[u32], calls: u32, bytes: u32) -> Vec<(usize, usize)> {
        split(sizes, BatchLimits { calls, bytes }, 2)
            .map(|chunk| (chunk.start, chunk.end))
            .collect()
    }

    #[test]
    fn splits_by_count() {
        assert_eq!(chunks(&[1; 7], 3, 1_000), [(0, 3), (3, 6), (6, 7)]);
        assert_eq!(chunks(&[1; 3], 0, 1_000), [(0, 1), (1, 2), (2, 3)]);
        assert_eq!(chunks(&[], 3, 1_000), []);
    }

    #[test]
    fn splits_by_bytes_commas_and_envelope_included() {
        // `[xxx,xxx,xxx]` is 13 bytes.
        assert_eq!(chunks(&[3; 3], 100, 13), [(0, 3)]);
        assert_eq!(chunks(&[3; 3], 100, 12), [(0, 2), (2, 3)]);
        assert_eq!(chunks(&[3; 3], 100, 5), [(0, 1), (1, 2), (2, 3)]);
    }

    #[test]
    fn a_call_too_large_stands_alone() {
        assert_eq!(chunks(&[1, 1, 90, 1, 1], 100, 10), [(0, 2), (2, 3), (3, 5)]);
        assert_eq!(chunks(&[u32::MAX, u32::MAX], 100, u32::MAX), [(0, 1), (1, 2)]);
    }

    /// Runs a search against a service that refuses every request with a culprit in it.
    struct Run {
        delivered: Vec<u32>,
        culprits: Vec<u32>,
        undecided: Range<u32>,
        requests: u32,
    }

    fn run(chunk: Range<u32>, culprits: &[u32]) -> Run {
        let mut halving = Halving::new(chunk);
        let mut run = Run { delivered: vec![], culprits: vec![], undecided: 0..0, requests: 0 };
        while let Some(range) = halving.request() {
            run.requests += 1;
            let refused = culprits.iter().any(|culprit| range.contains(culprit));
            match (refused, range.len()) {
                (true, 1) => run.culprits.push(range.start),
                (true, _) => {}
                (false, _) => run.delivered.extend(range.clone()),
            }
            if halving.start == 0 {
                halving = Halving::resumed(halving.end, range, halving.extra);
            }
            halving.answered(refused);
        }
        run.undecided = halving.undecided();
        run
    }

    #[test]
    fn a_good_chunk_is_one_request() {
        let run = run(10..20, &[]);
        assert_eq!((run.requests, run.undecided.len()), (1, 0));
        assert!(run.delivered.into_iter().eq(10..20));
    }

    #[test]
    fn one_culprit_among_a_thousand_is_found_wherever_it_is() {
        for culprit in 0..1_000 {
            let run = run(0..1_000, &[culprit]);
            assert_eq!(run.culprits, [culprit]);
            assert!(run.undecided.is_empty());
            assert!(run.delivered.into_iter().eq((0..1_000).filter(|call| *call != culprit)));
            assert!(run.requests <= 21, "{} requests for {culprit}", run.requests);
        }
    }

    #[test]
    fn many_culprits_use_up_the_requests() {
        let every_tenth: Vec<u32> = (0..1_000).step_by(10).collect();
        let run = run(0..1_000, &every_tenth);
        assert_eq!(run.requests, 1 + Halving::MAX_EXTRA);
        assert_eq!(run.undecided.end, 1_000);
        assert!(run.culprits.contains(&0));
        // All calls before the undecided ones are decided.
        assert_eq!(run.delivered.len() + run.culprits.len(), run.undecided.start as usize);
    }

    #[test]
    fn a_call_on_its_own_is_not_halved() {
        let run = run(5..6, &[5]);
        assert_eq!((run.requests, run.culprits), (1, vec![5]));
    }

    #[test]
    fn an_empty_chunk_and_a_late_answer_do_nothing() {
        let mut halving = Halving::new(3..3);
        assert_eq!(halving.request(), None);
        halving.answered(true);
        assert_eq!(halving, Halving::new(3..3));
    }

    proptest! {
        #[test]
        fn chunks_cover_the_batch_in_order_within_the_limits(
            sizes in prop::collection::vec(prop_oneof![0u32..50, any::<u32>()], 0..60),
            calls in 0u32..10,
            bytes in 0u32..200,
        ) {
            let mut next = 0;
            for chunk in split(&sizes, BatchLimits { calls, bytes }, 2) {
                prop_assert_eq!(chunk.start, next);
                prop_assert!(chunk.start < chunk.end);
                next = chunk.end;
                let body: u64 = 1 + sizes[chunk.clone()].iter().map(|size| u64::from(*size) + 1).sum::<u64>();
                let fits = chunk.len() <= calls as usize && body <= u64::from(bytes);
                prop_assert!(fits || chunk.len() == 1);
            }
            prop_assert_eq!(next, sizes.len());
        }

        #[test]
        fn each_call_is_delivered_found_or_undecided_once(
            start in 0u32..100,
            length in 0u32..300,
            culprits in prop::collection::vec(0u32..400, 0..12),
        ) {
            let chunk = start..start + length;
            let run = run(chunk.clone(), &culprits);
            prop_assert!(run.requests <= 1 + Halving::MAX_EXTRA);
            prop_assert!(run.culprits.iter().all(|call| culprits.contains(call)));
            prop_assert!(run.delivered.iter().all(|call| !culprits.contains(call)));
            prop_assert!(run.delivered.is_sorted());
            let mut all: Vec<u32> = run.delivered.into_iter().chain(run.culprits).collect();
            all.sort_unstable();
            prop_assert!(all.into_iter().chain(run.undecided).eq(chunk));
        }

        #[test]
        fn no_numbers_make_it_panic(numbers in prop::array::uniform4(any::<u32>()), refused: bool) {
            let [count, at, until, extra] = numbers;
            let mut halving = Halving::resumed(count, at..until, extra);
            halving.answered(refused);
            let _ = (halving.request(), halving.undecided());
        }
    }
}
