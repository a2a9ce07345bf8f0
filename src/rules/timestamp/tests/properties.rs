use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn output_is_accepted_unchanged(
        year in "[0-9]{4}|[0-9]{2}|[-+]0[01][0-9]{4}",
        day in "-(0[1-9]|1[0-2])-[0-3][0-9]|(0[1-9]|1[0-2])[0-3][0-9]|-?[0-3][0-9]{2}|-?W[0-5][0-9]-?[1-7]",
        time in "|[Tt ]([01][0-9]|24):?[0-5][0-9](:?([0-5][0-9]|60)([.,][0-9]{1,11})?)?",
        offset in "|Z|z| ?[-+][0-2][0-9](:?[0-5][0-9])?(\\[[A-Za-z/_]{0,9}\\])?( [A-Z]{3,4})?| ?UTC| ?GMT",
    ) {
        let input = [year, day, time, offset].concat();
        if let Ok((output, rules, warnings)) = text(&input) {
            prop_assert_eq!(rules.is_empty(), output == input);
            let (again, rules, warnings_again) = text(&output).unwrap();
            prop_assert_eq!(&again, &output);
            prop_assert!(rules.is_empty());
            let future = |list: &[&str]| list.contains(&"future_timestamp");
            prop_assert_eq!(future(&warnings), future(&warnings_again));
            let past = usize::from(&*output < "2000");
            prop_assert_eq!(warnings_again.len(), past + usize::from(future(&warnings_again)));
        }
    }

    #[test]
    fn every_day_in_every_form(number in -719_528i64..2_932_897, second in 0u32..86_400, nanos in 0u32..1_000_000_000) {
        use chrono::{DateTime, Datelike, Timelike};
        let at = DateTime::from_timestamp(number * 86_400 + i64::from(second), nanos).unwrap();
        let (week, week_year) = (at.iso_week().week(), at.iso_week().year());
        let day = at.weekday().number_from_monday();
        let clock = format!("{:02}:{:02}:{:02}.{nanos:09}", at.hour(), at.minute(), at.second());
        let basic = clock.replace(':', "");
        let output = format!("{:04}-{:02}-{:02}T{clock}Z", at.year(), at.month(), at.day());
        let (same, rules, _) = text(&output).unwrap();
        prop_assert_eq!((&same, rules), (&output, vec![]));
        let (year, ordinal) = (at.year(), at.ordinal());
        let sign = if week_year < 0 { '-' } else { '+' };
        for date in [
            format!("{year:04}-{:02}-{:02}", at.month(), at.day()),
            format!("{year:04}-{ordinal:03}"),
            format!("+{year:06}-{:02}-{:02}", at.month(), at.day()),
            format!("{sign}{:06}-W{week:02}-{day}", week_year.abs()),
        ] {
            prop_assert_eq!(&text(&format!("{date} {clock}+00")).unwrap().0, &output);
        }
        for date in [
            format!("{year:04}{:02}{:02}", at.month(), at.day()),
            format!("{year:04}{ordinal:03}"),
        ] {
            prop_assert_eq!(&text(&format!("{date}T{basic}Z")).unwrap().0, &output);
        }
        let seconds = literal(&format!("{}", at.timestamp())).unwrap().0;
        if at.timestamp().unsigned_abs() < 100_000_000_000 {
            prop_assert_eq!(&seconds[..19], &output[..19]);
        }
        let ms = at.timestamp_millis();
        if ms.unsigned_abs() >= 100_000_000_000 {
            prop_assert_eq!(&literal(&format!("{ms}")).unwrap().0[..23], &output[..23]);
        }
    }

    #[test]
    fn the_short_way_leads_where_the_long_one_does(
        near in "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]\\.[0-9]{2,10}Z",
        good in "20[0-9]{2}-0[1-9]-[0-2][1-8]T[01][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3,9}Z",
    ) {
        let long: Judge = |text, now_ms, made, notes| {
            let mut reader = Reader::new(text);
            iso::read(&mut reader);
            settle(&mut reader, now_ms, made, notes)
        };
        for input in [near, good] {
            prop_assert_eq!(text(&input), outcome(&input, long));
        }
    }

    #[test]
    fn one_value_has_one_text(digits in 1u64..1_000_000_000_000_000_000, shift in 0usize..30, zeros in 0usize..30) {
        let plain = format!("{digits}e-{shift}");
        let padded = format!("{digits}{}E-{}", "0".repeat(zeros), shift + zeros);
        let whole = format!("{digits:0>31}");
        let (left, right) = whole.split_at(31 - shift);
        prop_assert_eq!(literal(&plain), literal(&padded));
        prop_assert_eq!(literal(&plain), literal(&format!("{left}.{right}0")));
        prop_assert_eq!(literal(&format!("-{plain}")), literal(&format!("-{left}.{right}00")));
    }

    #[test]
    fn nothing_panics(any in "\\PC*", near in "[-+0-9TtZzW:., eE]{0,40}", now in any::<i64>()) {
        for input in [any.as_str(), near.as_str()] {
            let _ = from_text(input.as_bytes(), now, &mut Vec::new(), &mut Notes::default());
            let _ = from_number(input.as_bytes(), now, &mut Vec::new(), &mut Notes::default());
            let _ = http_date::parse(input.as_bytes(), now);
        }
    }
}
