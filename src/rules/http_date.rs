//! HTTP's dates, RFC 9110 section 5.6.7: as a `timestamp`, and in `Retry-After` and `Date`.

use super::timestamp::{
    calendar::{self, Day},
    reader::Reader,
};

const WEEKDAYS: [&[u8]; 7] =
    [b"Monday", b"Tuesday", b"Wednesday", b"Thursday", b"Friday", b"Saturday", b"Sunday"];
const MONTHS: [&[u8]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// Reads an HTTP date in any of its three forms; milliseconds since 1970.
///
/// ```
/// use group_call::rules::http_date::parse;
///
/// let now_ms = 1_700_000_000_000;
/// for text in [
///     "Sun, 06 Nov 1994 08:49:37 GMT",  // IMF-fixdate
///     "Sunday, 06-Nov-94 08:49:37 GMT", // RFC 850
///     "Sun Nov  6 08:49:37 1994",       // asctime
/// ] {
///     assert_eq!(parse(text, now_ms), Some(784_111_777_000));
/// }
/// ```
///
/// The weekday must be the name of one, but is not held against the date. Names and `GMT` are
/// read in any ASCII case: the grammar is case-sensitive, but section 5.6.7 asks recipients to
/// be robust. RFC 850's year of two digits is the latest that is not more than 50 years ahead of
/// `now_ms`. Second 60 is read as 59. `None` for everything else.
pub fn parse(text: &str, now_ms: i64) -> Option<i64> {
    let (seconds, _) = read(text.as_bytes(), now_ms)?;
    Some(seconds * 1000)
}

/// The three forms after the weekday, in the letters of `strftime`: `b` is a month's name, `e` a
/// day filled up with a space, `y` a year of two digits, `Z` the time zone.
const IMF_FIXDATE: &[u8] = b", d b Y H:M:S Z";
const RFC_850: &[u8] = b", d-b-y H:M:S Z";
const ASCTIME: &[u8] = b" b e H:M:S Y";

/// Seconds since 1970, and whether the second was written as 60 (59 is what is counted).
pub(super) fn read(text: &[u8], now_ms: i64) -> Option<(i64, bool)> {
    let mut reader = Reader::new(text);
    // Long names first, since each begins with its short form.
    let form = if WEEKDAYS.iter().any(|name| reader.eat_word(name)) {
        RFC_850
    } else if !WEEKDAYS.iter().any(|name| reader.eat_word(name.get(..3).unwrap_or(name))) {
        return None;
    } else if reader.peek() == Some(b',') {
        IMF_FIXDATE
    } else {
        ASCTIME
    };

    let (mut year, mut month, mut day) = (0, 0, 0);
    let (mut hour, mut minute, mut second) = (0, 0, 0);
    for letter in form {
        let digits = match letter {
            b'Y' => 4,
            b'e' if reader.eat(b' ') => 1,
            _ => 2,
        };
        match letter {
            b'Y' | b'y' => year = reader.number(digits)?,
            b'b' => month = 1 + MONTHS.iter().position(|name| reader.eat_word(name))? as u32,
            b'd' | b'e' => day = reader.number(digits)?,
            b'H' => hour = reader.number(digits)?,
            b'M' => minute = reader.number(digits)?,
            b'S' => second = reader.number(digits)?,
            b'Z' => reader.eat_word(b"GMT").then_some(())?,
            separator => reader.eat(*separator).then_some(())?,
        }
    }
    if !reader.done() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }

    let time = i64::from(hour * 3600 + minute * 60 + second.min(59));
    let mut year = year as i32;
    if form == RFC_850 {
        // "More than 50 years in the future" is taken to the second: what comes later in the
        // fiftieth year than now does in this one is in the past.
        let now = now_ms.div_euclid(1000);
        let (now_year, now_month, now_day) = calendar::date(now.div_euclid(86_400))?;
        let latest = now_year + 50;
        year = latest - (latest - year).rem_euclid(100);
        if year == latest && (month, day, time) > (now_month, now_day, now.rem_euclid(86_400)) {
            year -= 100;
        }
    }
    Some((Day::Calendar(year, month, day).number()? * 86_400 + time, second == 60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use proptest::prelude::*;

    fn name(month: u32) -> &'static str {
        std::str::from_utf8(MONTHS[month as usize - 1]).unwrap()
    }

    /// 2024-03-01T12:00:00Z.
    const NOW: i64 = 1_709_294_400_000;

    #[test]
    fn three_forms() {
        for (text, expected) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777),
            ("Sun Nov 06 08:49:37 1994", 784_111_777),
            ("Wed Nov 16 08:49:37 1994", 784_975_777),
            // The weekday is not held against the date; names are read in any case.
            ("Mon, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("sun, 06 nov 1994 08:49:37 gmt", 784_111_777),
            ("SUNDAY, 06-NOV-94 08:49:37 GMT", 784_111_777),
            ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800),
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
            ("Sat, 01 Jan 0000 00:00:00 GMT", -62_167_219_200),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
        ] {
            assert_eq!(parse(text, NOW), Some(expected * 1000), "{text}");
        }
    }

    #[test]
    fn two_digit_years_are_at_most_50_years_ahead() {
        for (text, year) in [
            ("Friday, 01-Mar-24 12:00:00 GMT", 2024),
            ("Friday, 01-Mar-73 12:00:00 GMT", 2073),
            ("Friday, 01-Mar-74 12:00:00 GMT", 2074),
            ("Friday, 01-Mar-74 12:00:01 GMT", 1974),
            ("Friday, 02-Mar-74 12:00:00 GMT", 1974),
            ("Friday, 28-Feb-74 23:59:59 GMT", 2074),
            ("Friday, 01-Mar-75 12:00:00 GMT", 1975),
            ("Friday, 01-Mar-99 12:00:00 GMT", 1999),
            ("Friday, 01-Mar-00 12:00:00 GMT", 2000),
        ] {
            let days = parse(text, NOW).unwrap().div_euclid(86_400_000);
            assert_eq!(calendar::date(days).unwrap().0, year, "{text}");
        }
        // From a clock in 2090, 10 is 2110.
        let late = Day::Calendar(2090, 1, 1).number().unwrap() * 86_400_000;
        let days = parse("Friday, 01-Mar-10 12:00:00 GMT", late).unwrap() / 86_400_000;
        assert_eq!(calendar::date(days).unwrap().0, 2110);
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "Sun",
            "Sunday",
            "Sun,",
            "Son, 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 94 08:49:37 GMT",
            "Sun, 06-Nov-1994 08:49:37 GMT",
            "Sunday, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-1994 08:49:37 GMT",
            "Sunday 06-Nov-94 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 GMT ",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT",
            "Sun, 06 Nov 1994 08:49:61 GMT",
            "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 29 Feb 1900 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 November 1994 08:49:37 GMT",
            "Sun Nov 6 08:49:37 1994",
            "Sun Nov  6 08:49:37 1994 GMT",
            "Sun  Nov  6 08:49:37 1994",
            "06 Nov 1994 08:49:37 GMT",
            "120",
        ] {
            assert_eq!(parse(text, NOW), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_second(seconds in -62_167_219_200i64..253_402_300_800) {
            let at = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
            let (weekday, month) = (at.weekday(), name(at.month()));
            let (day, year, clock) = (at.day(), at.year(), at.time());
            for text in [
                format!("{weekday}, {day:02} {month} {year:04} {clock} GMT"),
                format!("{weekday} {month} {day:2} {clock} {year:04}"),
            ] {
                prop_assert_eq!(parse(&text, NOW), Some(seconds * 1000));
            }
        }

        #[test]
        fn rfc850_within_50_years(now in 0i64..4_000_000_000, ahead in -1_570_000_000i64..1_570_000_000) {
            let at = chrono::DateTime::from_timestamp(now + ahead, 0).unwrap();
            let (day, month, year) = (at.day(), name(at.month()), at.year() % 100);
            let text = format!("Tuesday, {day:02}-{month}-{year:02} {} GMT", at.time());
            prop_assert_eq!(parse(&text, now * 1000), Some((now + ahead) * 1000));
        }
    }
}
