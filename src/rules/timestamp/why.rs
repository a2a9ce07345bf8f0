//! What can be wrong with an ISO 8601 date and time.

use crate::issue::line;

/// Why a text was refused.
#[derive(Clone, Copy)]
pub(in crate::rules) enum Why {
    Form,
    Years,
    ZeroYear,
    ShortYear,
    NoMonth,
    NoDayOfMonth,
    NoDayOfWeek,
    NoDayOfYear,
    MonthOnly,
    WeekOnly,
    HourOnly,
    Mixed,
    NoTime,
    Fraction,
    Offset,
}

impl Why {
    /// The sentence for the message.
    pub(super) fn sentence(self) -> &'static str {
        match self {
            Why::Form => super::EXPECTED,
            Why::Years => super::OUT_OF_RANGE,
            other => line(SENTENCES, other as usize - Why::ZeroYear as usize),
        }
    }
}

/// What there is to say of each, from [`Why::ZeroYear`] on.
const SENTENCES: &str = "\
There is no year -000000.
A year of two digits is only read before a time.
There is no such month.
That month has no such day.
That year has no such week, or a week no such day.
That year has no such day.
A month alone names no day.
A week alone names no day.
Expected hours and minutes after the date.
Date and time must both have separators, or neither.
There is no such time of day.
Only seconds may have a fraction, of one digit or more.
Expected Z or an offset from -23:59 to +23:59 after the time.";
