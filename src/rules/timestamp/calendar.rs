//! The proleptic Gregorian calendar of ISO 8601, as day numbers. The only place that names
//! `chrono`: what the calendar costs can be measured by replacing this file.

use chrono::{Datelike, NaiveDate, Weekday};

/// A day in one of the three ways in which ISO 8601 names one.
#[derive(Clone, Copy)]
pub(in crate::rules) enum Day {
    /// A calendar date: year, month, day of the month.
    Calendar(i32, u32, u32),
    /// A week date: week-based year, week, day of the week from Monday, which is 1.
    Week(i32, u32, u32),
    /// An ordinal date: year, day of the year.
    Ordinal(i32, u32),
}

impl Day {
    /// Days since 1970-01-01; `None` if there is no such day.
    pub(in crate::rules) fn number(self) -> Option<i64> {
        let date = match self {
            Day::Calendar(year, month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Day::Week(year, week, day) => {
                let weekday = match day {
                    1 => Weekday::Mon,
                    2 => Weekday::Tue,
                    3 => Weekday::Wed,
                    4 => Weekday::Thu,
                    5 => Weekday::Fri,
                    6 => Weekday::Sat,
                    7 => Weekday::Sun,
                    _ => return None,
                };
                NaiveDate::from_isoywd_opt(year, week, weekday)
            }
            Day::Ordinal(year, day) => NaiveDate::from_yo_opt(year, day),
        };
        Some(i64::from(date?.to_epoch_days()))
    }
}

/// Year, month and day of the month of a day number; `None` far outside of the years 0 to 9999.
pub(in crate::rules) fn date(number: i64) -> Option<(i32, u32, u32)> {
    let date = NaiveDate::from_epoch_days(i32::try_from(number).ok()?)?;
    Some((date.year(), date.month(), date.day()))
}
