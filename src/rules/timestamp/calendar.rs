//! The proleptic Gregorian calendar of ISO 8601, as day numbers.
//!
//! Years are counted from March in cycles of 400, so that the leap day is the last of its year
//! (as in Howard Hinnant's [`days_from_civil`](https://howardhinnant.github.io/date_algorithms.html)).
//! `chrono` has the same calendar at four times the size of these functions, and is their oracle
//! in the tests.

/// Years before year 0 that are still counted with unsigned numbers: one cycle.
const BEFORE: i32 = 400;

/// Days of a cycle of 400 years.
const CYCLE: i32 = 146_097;

/// Days from 1 March of the year `-BEFORE` to 1970-01-01.
const EPOCH: i32 = CYCLE + 719_468;

/// Days of a month; none if there is no such month.
pub(in crate::rules) fn month_length(year: i32, month: u32) -> u32 {
    match month {
        // A century year is divisible by 400 exactly if it is divisible by 16.
        2 => 28 + u32::from(year % if year % 100 == 0 { 16 } else { 4 } == 0),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// Days of a year.
pub(in crate::rules) fn year_length(year: i32) -> u32 {
    337 + month_length(year, 2)
}

/// Days from 1970-01-01 to a date, for years after `-BEFORE` and a month from 1 to 12.
#[inline(never)]
pub(in crate::rules) fn number(year: i32, month: u32, day: u32) -> i32 {
    let from_march = (month + 9) % 12;
    let year = (year + BEFORE) as u32 - u32::from(month <= 2);
    let day_of_year = (153 * from_march + 2) / 5 + day;
    // Day 0 is the one before the first.
    (year * 365 + year / 4 - year / 100 + year / 400 + day_of_year) as i32 - EPOCH - 1
}

/// The number of the Monday with which the first week of a week-based year begins: the week of
/// 4 January.
#[inline(never)]
pub(in crate::rules) fn first_monday(year: i32) -> i32 {
    let fourth = number(year, 1, 4);
    // 1970-01-01 was a Thursday; a cycle is whole weeks.
    fourth - ((fourth + 3 + 6 * CYCLE) as u32 % 7) as i32
}

/// A date as one number that sorts as dates do: the year (from `-BEFORE` on), four bits for the
/// month, five for the day.
pub(in crate::rules) const fn packed(year: i32, month: u32, day: u32) -> i32 {
    year << 9 | (month << 5 | day) as i32
}

/// The [`packed`] date of a day number, from year `-BEFORE` on.
#[inline(never)]
pub(in crate::rules) fn date(number: i32) -> i32 {
    let number = (number + EPOCH) as u32;
    let (cycle, day) = (number / CYCLE as u32, number % CYCLE as u32);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let from_march = (5 * day + 2) / 153;
    let month = (from_march + 2) % 12 + 1;
    let year = (cycle * 400 + year + u32::from(month <= 2)) as i32 - BEFORE;
    packed(year, month, day - (153 * from_march + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate, Weekday};

    #[test]
    fn every_day_is_chronos() {
        for days in -720_000..2_940_000 {
            let expected = NaiveDate::from_epoch_days(days).unwrap();
            let (year, month, day) = (expected.year(), expected.month(), expected.day());
            assert_eq!(date(days), packed(year, month, day));
            assert_eq!(number(year, month, day), days);
            assert!(day <= month_length(year, month));
        }
    }

    #[test]
    fn packed_dates_are_in_order() {
        let (mut last, mut year) = (i32::MIN, -400);
        while year <= 10_000 {
            for (month, day) in [(1, 1), (1, 31), (2, 1), (12, 31)] {
                let packed = packed(year, month, day);
                assert!(last < packed && packed >> 9 == year);
                assert_eq!((packed >> 5 & 15, packed & 31), (month as i32, day as i32));
                last = packed;
            }
            year += 1;
        }
    }

    #[test]
    fn every_year_and_month_is_chronos() {
        for year in -1..=10_000 {
            for month in 0..=13 {
                let last =
                    (1..=31).rfind(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some());
                assert_eq!(month_length(year, month), last.unwrap_or(0), "{year}-{month}");
            }
            assert!(NaiveDate::from_yo_opt(year, year_length(year)).is_some());
            assert!(NaiveDate::from_yo_opt(year, year_length(year) + 1).is_none());
            let monday = NaiveDate::from_isoywd_opt(year, 1, Weekday::Mon).unwrap();
            assert_eq!(first_monday(year), monday.to_epoch_days());
        }
    }
}
