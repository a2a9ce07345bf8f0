//! HTTP's dates, RFC 9110 section 5.6.7: as a `timestamp`, and in `Retry-After` and `Date`.

use super::timestamp::{calendar, reader::Reader};
use crate::issue::Rule;

pub(super) const MONTHS: &[u8; 36] = b"janfebmaraprmayjunjulaugsepoctnovdec";
pub(super) const WEEKDAYS: &[u8; 21] = b"montuewedthufrisatsun";

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
///     assert_eq!(parse(text.as_bytes(), now_ms), Some(784_111_777_000));
/// }
/// ```
///
/// The weekday must be the name of one, but is not held against the date. Names and `GMT` are
/// read in any ASCII case: the grammar is case-sensitive, but section 5.6.7 asks recipients to
/// be robust. RFC 850's year of two digits is the latest that is not more than 50 years ahead of
/// `now_ms`. Second 60 is read as 59. `None` for everything else.
pub fn parse(text: &[u8], now_ms: i64) -> Option<i64> {
    let mut reader = Reader::new(text);
    read(&mut reader, now_ms).then_some(reader.seconds * 1000)
}

/// The clock is limited to days from this one on (in the year 53), so that [`calendar`] can count
/// them.
const FIRST_DAY: i64 = -700_000;
const DAYS: u64 = 3_600_000;
const DAY: i64 = 86_400;

/// Reads an HTTP date; false if this is not one.
#[inline(never)]
pub(super) fn read(reader: &mut Reader<'_>, now_ms: i64) -> bool {
    let rest_of_name: &[u8] = match name(reader, WEEKDAYS) {
        2 => b"sday",
        3 => b"nesday",
        4 => b"rsday",
        6 => b"urday",
        _ => b"day",
    };
    let rfc_850 = reader.eat_word(rest_of_name);
    let asctime = !rfc_850 && reader.peek() == b' ';
    let (mut year, month, day);
    if asctime {
        reader.expect(b' ');
        month = name(reader, MONTHS);
        reader.expect(b' ');
        // The day is padded with a space.
        let width = if reader.eat(b' ') { 1 } else { 2 };
        day = reader.number(width);
        year = 0;
    } else {
        let separator = if rfc_850 { b'-' } else { b' ' };
        reader.expect(b',');
        reader.expect(b' ');
        day = reader.number(2);
        reader.expect(separator);
        month = name(reader, MONTHS);
        reader.expect(separator);
        year = reader.number(if rfc_850 { 2 } else { 4 }) as i32;
    }
    reader.expect(b' ');
    reader.clock(true);
    reader.expect(b' ');
    if asctime {
        year = reader.number(4) as i32;
    } else if !reader.eat_word(b"gmt") {
        reader.fail(reader.otherwise);
    }
    if rfc_850 {
        // "More than 50 years in the future" is exact to the second: a date exactly 50 years ahead stays
        // in the future, and one a second later is read a century earlier.
        let now = ((now_ms.wrapping_sub(FIRST_DAY * DAY * 1000)) as u64)
            .min(DAYS * DAY as u64 * 1000)
            / 1000;
        let today = (now / DAY as u64) as i32 + FIRST_DAY as i32;
        let latest = calendar::date(today) + calendar::packed(50, 0, 0);
        year = (latest >> 9) - ((latest >> 9) - year) % 100;
        let date = calendar::packed(year, month, day);
        if date > latest || (date == latest && reader.seconds > (now % DAY as u64) as i64) {
            year -= 100;
        }
    }
    reader.add_date(year, month, day);
    reader.notes.rules.push(Rule::FromHttpDate);
    reader.done() && reader.failure.is_none()
}

/// Reads one of the names, each of three letters, and returns which one, from 1.
#[inline(never)]
pub(super) fn name(reader: &mut Reader, names: &[u8]) -> u32 {
    let mut number = 0;
    for name in names.chunks_exact(3) {
        number += 1;
        if reader.eat_word(name) {
            return number;
        }
    }
    reader.fail(reader.otherwise);
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use proptest::prelude::*;

    /// As HTTP writes it.
    fn name(month: u32) -> String {
        let name = std::str::from_utf8(&MONTHS[month as usize * 3 - 3..][..3]).unwrap();
        [name[..1].to_ascii_uppercase().as_str(), &name[1..]].concat()
    }

    fn parse(text: &str, now_ms: i64) -> Option<i64> {
        super::parse(text.as_bytes(), now_ms)
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
            assert_eq!(calendar::date(days as i32) >> 9, year, "{text}");
        }
        // From a clock in 2090, 10 is 2110.
        let late = i64::from(calendar::number(2090, 1, 1)) * 86_400_000;
        let days = parse("Friday, 01-Mar-10 12:00:00 GMT", late).unwrap() / 86_400_000;
        assert_eq!(calendar::date(days as i32) >> 9, 2110);
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
