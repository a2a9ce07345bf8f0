mod epochs;
mod properties;

use super::*;

/// 2024-03-01T00:00:00Z.
const NOW: i64 = 1_709_251_200_000;

/// The output, and the codes of rules and warnings, or the phrase of the refusal.
type Outcome = Result<(String, Vec<&'static str>, Vec<&'static str>), String>;

type Judge = fn(&[u8], i64, &mut Vec<u8>, &mut Notes) -> Result<(), Problem>;

fn outcome(input: &str, rule: Judge) -> Outcome {
    let (mut made, mut notes) = (Vec::new(), Notes::default());
    match rule(input.as_bytes(), NOW, &mut made, &mut notes) {
        Ok(()) => Ok((
            if made.is_empty() { input.to_owned() } else { String::from_utf8(made).unwrap() },
            notes.rules.iter().map(|rule| rule.as_str()).collect(),
            notes.warnings.iter().map(|warning| warning.as_str()).collect(),
        )),
        Err(problem) => {
            assert_eq!(problem.code(), Code::InvalidTimestamp);
            assert!(notes.rules.is_empty() && notes.warnings.is_empty(), "notes of a refusal");
            let message = problem.to_message(0);
            let why = message.strip_prefix("No date and time that can be read. ");
            Err(why.expect("a phrase").to_owned())
        }
    }
}

fn text(input: &str) -> Outcome {
    outcome(input, from_text)
}

fn literal(input: &str) -> Outcome {
    outcome(input, from_number)
}

/// Input, output, rules and warnings, each list separated by spaces. That an early date is warned of
/// goes without saying.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn check(read: fn(&str) -> Outcome, cases: &[Case]) {
    for &(input, output, rules, warnings) in cases {
        let (found, found_rules, found_warnings) =
            read(input).unwrap_or_else(|why| panic!("{input}: {why}"));
        assert_eq!(found, output, "{input}");
        assert_eq!(found_rules.join(" "), rules, "rules of {input}");
        let past = if output < "2000" { " past_timestamp" } else { "" };
        let warnings = [warnings, past].concat();
        assert_eq!(found_warnings.join(" "), warnings.trim_start(), "warnings of {input}");
        // What came out goes in unchanged.
        let (again, again_rules, _) = text(output).unwrap();
        assert_eq!((again.as_str(), again_rules.len()), (output, 0), "{output} again");
    }
}

fn refuse(read: fn(&str) -> Outcome, why: &str, inputs: &[&str]) {
    for &input in inputs {
        match read(input) {
            Ok((output, ..)) => panic!("{input:?} became {output}"),
            Err(found) => assert!(found.contains(why), "{input:?}: {found}"),
        }
    }
}

#[test]
fn of_the_normal_form_nothing_is_made() {
    for input in [
        "2023-12-14T16:07:33.571Z",
        "2023-12-14T16:07:33.571125Z",
        "2023-12-14T16:07:33.5711Z",
        "2023-12-14T16:07:33.000000000Z",
        "2000-01-01T00:00:00.000Z",
        "2000-02-29T23:59:59.999999999Z",
    ] {
        let (mut made, mut notes) = (Vec::new(), Notes::default());
        assert_eq!(from_text(input.as_bytes(), NOW, &mut made, &mut notes), Ok(()), "{input}");
        assert!(made.is_empty(), "{input}");
        assert!(notes.rules.is_empty() && notes.warnings.is_empty(), "{input}");
    }
}

#[test]
fn rfc3339() {
    check(
        text,
        &[
            ("2023-12-14T16:07:33Z", "2023-12-14T16:07:33.000Z", "utc", ""),
            ("2023-12-14T16:07:33.5Z", "2023-12-14T16:07:33.500Z", "utc", ""),
            ("2023-12-14T16:07:33,57Z", "2023-12-14T16:07:33.570Z", "utc", ""),
            ("2023-12-14T16:07:33,571Z", "2023-12-14T16:07:33.571Z", "utc", ""),
            ("2023-12-14t16:07:33.571z", "2023-12-14T16:07:33.571Z", "utc", ""),
            ("2023-12-14 16:07:33.571Z", "2023-12-14T16:07:33.571Z", "utc", ""),
            ("2023-12-14T16:07:33.1234567899Z", "2023-12-14T16:07:33.123456789Z", "utc", ""),
            ("2023-12-14T16:07:33.571+00:00", "2023-12-14T16:07:33.571Z", "utc", ""),
            ("2023-12-14T16:07:33.571-00:00", "2023-12-14T16:07:33.571Z", "utc", ""),
            ("2023-12-14T16:07:33.5711+05:30", "2023-12-14T10:37:33.5711Z", "utc", ""),
            ("2023-12-14T16:07:33-08:00", "2023-12-15T00:07:33.000Z", "utc", ""),
            ("2024-01-01T00:00:00+23:59", "2023-12-31T00:01:00.000Z", "utc", ""),
            ("2023-12-31T00:00:00-23:59", "2023-12-31T23:59:00.000Z", "utc", ""),
            ("2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00.000Z", "utc", ""),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z", "utc", ""),
            // Without an offset.
            ("2023-12-14T16:07:33.571", "2023-12-14T16:07:33.571Z", "utc", "no_offset"),
            ("2023-12-14 16:07:33", "2023-12-14T16:07:33.000Z", "utc", "no_offset"),
            ("2023-12-14T16:07", "2023-12-14T16:07:00.000Z", "utc", "no_offset"),
        ],
    );
}

#[test]
fn iso8601() {
    check(
        text,
        &[
            ("2023-12-14T16:07Z", "2023-12-14T16:07:00.000Z", "utc", ""),
            ("2023-12-14T16:07+01", "2023-12-14T15:07:00.000Z", "utc", ""),
            // As databases and strftime print.
            ("2024-02-29 12:00:00+00", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("2024-02-29 12:00:00.123456-03", "2024-02-29T15:00:00.123456Z", "utc", ""),
            ("2024-02-29T12:00:00+0000", "2024-02-29T12:00:00.000Z", "utc", ""),
            // Basic forms.
            ("20240229T120000Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("20240229T120000.25Z", "2024-02-29T12:00:00.250Z", "utc", ""),
            ("20240229T1200", "2024-02-29T12:00:00.000Z", "utc", "no_offset"),
            ("20240229 120000+0530", "2024-02-29T06:30:00.000Z", "utc", ""),
            ("20240229T120000+05:30", "2024-02-29T06:30:00.000Z", "utc", ""),
            ("20240229T120000-05", "2024-02-29T17:00:00.000Z", "utc", ""),
            // Dates alone.
            ("2024-02-29", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("20240229", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("2024-060", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("2024060", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("2024-W09-4", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("2024W094", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("2020-W53-5", "2021-01-01T00:00:00.000Z", "from_date_only", ""),
            ("2009-W01-1", "2008-12-29T00:00:00.000Z", "from_date_only", ""),
            ("0000-W01-1", "0000-01-03T00:00:00.000Z", "from_date_only", ""),
            // Weeks and ordinals with a time.
            ("2024-W09-4T12:00:00Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("2024W094T120000Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("2024-060T12:00:00.1Z", "2024-02-29T12:00:00.100Z", "utc", ""),
            ("2023-365 12:00", "2023-12-31T12:00:00.000Z", "utc", "no_offset"),
            ("2024060T1200Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            // Expanded years.
            ("+002024-02-29", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("+002024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("+002024-W09-4", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("+002024W094", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("+002024-060", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("+0020240229", "2024-02-29T00:00:00.000Z", "from_date_only", ""),
            ("+002024060T1200Z", "2024-02-29T12:00:00.000Z", "utc", ""),
            ("-000001-12-31T23:00:00-02:00", "0000-01-01T01:00:00.000Z", "utc", ""),
            ("+000000-01-01", "0000-01-01T00:00:00.000Z", "from_date_only", ""),
        ],
    );
}

#[test]
fn two_digit_years() {
    check(
        text,
        &[
            // The service's own sample.
            (
                "20-11-23T22:28:55.111Z",
                "2020-11-23T22:28:55.111Z",
                "two_digit_year",
                "two_digit_year",
            ),
            ("00-02-29 12:00Z", "2000-02-29T12:00:00.000Z", "two_digit_year", "two_digit_year"),
            (
                "20-11-23T22:28:55.111+01:00",
                "2020-11-23T21:28:55.111Z",
                "two_digit_year utc",
                "two_digit_year",
            ),
            (
                "99-12-31T24:00",
                "2100-01-01T00:00:00.000Z",
                "two_digit_year end_of_day",
                "two_digit_year no_offset future_timestamp",
            ),
        ],
    );
    refuse(text, "only read before a time", &["20-11-23"]);
    refuse(text, "no such day", &["23-02-29T12:00:00Z"]);
    refuse(
        text,
        "Expected an ISO",
        &["20-060T12:00Z", "20-W01-1T12:00Z", "+20-11-23T12:00Z", "201123T120000Z"],
    );
}

#[test]
fn the_ends_of_days_and_minutes() {
    check(
        text,
        &[
            ("2024-02-28T24:00:00Z", "2024-02-29T00:00:00.000Z", "end_of_day", ""),
            ("2023-12-31T24:00:00.000000Z", "2024-01-01T00:00:00.000000Z", "end_of_day", ""),
            ("2024-02-28T24:00", "2024-02-29T00:00:00.000Z", "end_of_day", "no_offset"),
            ("20240228T2400Z", "2024-02-29T00:00:00.000Z", "end_of_day", ""),
            ("20240228T240000Z", "2024-02-29T00:00:00.000Z", "end_of_day", ""),
            ("2024-02-28T24:00:00+01:00", "2024-02-28T23:00:00.000Z", "end_of_day utc", ""),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z", "leap_second", ""),
            ("2016-12-31T23:59:60.123456Z", "2016-12-31T23:59:59.999Z", "leap_second", ""),
            ("2016-12-31T18:59:60-05:00", "2016-12-31T23:59:59.999Z", "leap_second utc", ""),
            ("20161231T235960", "2016-12-31T23:59:59.999Z", "leap_second", "no_offset"),
            ("2016-12-31T00:00:60Z", "2016-12-31T00:00:59.999Z", "leap_second", ""),
        ],
    );
    refuse(
        text,
        "no such time",
        &[
            "2024-02-28T24:00:01Z",
            "2024-02-28T24:01Z",
            "2024-02-28T24:00:00.1Z",
            "2024-02-28T24:00:00.00000000001Z",
            "2024-02-28T24:00:60Z",
            "2024-02-28T25:00:00Z",
            "2024-02-28T12:60:00Z",
            "2024-02-28T12:00:61Z",
            "2024-02-28T12:00:61.000Z",
            "2024-02-28T99:00:00.000Z",
        ],
    );
}

#[test]
fn http_dates() {
    check(
        text,
        &[
            ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z", "from_http_date", ""),
            ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.000Z", "from_http_date", ""),
            ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37.000Z", "from_http_date", ""),
            (
                "Sat, 31 Dec 2016 23:59:60 GMT",
                "2016-12-31T23:59:59.999Z",
                "from_http_date leap_second",
                "",
            ),
            (
                "Sat, 02 Mar 2024 00:00:01 GMT",
                "2024-03-02T00:00:01.000Z",
                "from_http_date",
                "future_timestamp",
            ),
        ],
    );
    refuse(
        text,
        "or an HTTP date",
        &["Sun, 31 Feb 1994 08:49:37 GMT", "yesterday", "T12:00:00Z", "W01"],
    );
}

#[test]
fn mail_and_javascript() {
    check(
        text,
        &[
            (
                "Sat, 01 Jun 2024 10:00:00 +0000",
                "2024-06-01T10:00:00.000Z",
                "utc",
                "future_timestamp",
            ),
            ("Thu, 29 Feb 2024 10:00:00 +0200", "2024-02-29T08:00:00.000Z", "utc", ""),
            ("Thu, 29 Feb 2024 10:00:00 -0530", "2024-02-29T15:30:00.000Z", "utc", ""),
            ("Thu, 29 Feb 2024 10:00:00 UTC", "2024-02-29T10:00:00.000Z", "utc", ""),
            ("Thu, 29 Feb 2024 10:00:00 +0000 (UTC)", "2024-02-29T10:00:00.000Z", "utc", ""),
            ("Thu, 1 Feb 2024 10:00:00 GMT", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("Thu,  1 Feb 2024 10:00 +0000", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("29 Feb 2024 10:00:00 -0000", "2024-02-29T10:00:00.000Z", "utc", ""),
            ("1 feb 2024 10:00 utc", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59.999Z", "leap_second", ""),
            ("Sat, 31 Dec 2016 18:59:60 -0500", "2016-12-31T23:59:59.999Z", "leap_second utc", ""),
            ("Thu Feb 29 2024 12:00:00 GMT+0100 (CET)", "2024-02-29T11:00:00.000Z", "utc", ""),
            ("Thu Feb 29 2024 12:00:00 GMT+0000", "2024-02-29T12:00:00.000Z", "utc", ""),
            (
                "Thu Feb 29 2024 12:00:00 GMT-0330 (중부 유럽 표준시)",
                "2024-02-29T15:30:00.000Z",
                "utc",
                "",
            ),
            ("Thu Feb 29 2024 12:00:00 GMT", "2024-02-29T12:00:00.000Z", "utc", ""),
        ],
    );
    refuse(
        text,
        "",
        &[
            "Thu, 29 Feb 2024 10:00:00",
            "Thu, 29 Feb 2024 10:00:00 EST",
            "Thu, 29 Feb 2024 10:00:00 GMT+0100",
            "Thu, 29 Feb 24 10:00:00 +0000",
            "Thu, 30 Feb 2024 10:00:00 +0000",
            "Thu, 29 Feb 2024 24:00:00 +0000",
            "Thu, 29 Feb 2024 10:00:61 +0000",
            "Thu, 29 Feb 2024 10:00:00 +0000 (UTC",
            "Thu, 29 Feb 2024 10:00:00 +0000 (UTC) x",
            "Thu, 29 Feb 2024 10:00:00 +2400",
            "Thu 29 Feb 2024 10:00:00 +0000",
            "Thu, 029 Feb 2024 10:00:00 +0000",
            "Thu Feb 9 2024 12:00:00 GMT+0100",
            "Thu Feb 29 2024 12:00 GMT+0100",
            "Thu Feb 29 2024 12:00:00 GMT+0100 CET",
            "Thu Feb 29 2024 12:00:00",
            "29 Feb 2024",
            "29 Feb 2024 10:00:00",
            "1 2024",
            "Thu, ",
            "Thu",
        ],
    );
}

#[test]
fn zones_in_words() {
    check(
        text,
        &[
            ("2026-01-01 00:00:00 UTC", "2026-01-01T00:00:00.000Z", "utc", "future_timestamp"),
            ("2024-02-01 10:00:00 +0000", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("2024-02-01 10:00:00 -0500", "2024-02-01T15:00:00.000Z", "utc", ""),
            ("2024-02-01 10:00:00.25 UTC", "2024-02-01T10:00:00.250Z", "utc", ""),
            ("2024-02-01T10:00:00GMT", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("2024-02-01T10:00 utc", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("20240201 100000 Z", "2024-02-01T10:00:00.000Z", "utc", ""),
            (
                "24-02-01 10:00:00 UTC",
                "2024-02-01T10:00:00.000Z",
                "two_digit_year",
                "two_digit_year",
            ),
            ("2024-02-01T10:00:00 +01:00", "2024-02-01T09:00:00.000Z", "utc", ""),
            // Temporal, Java and Go.
            ("2024-02-01T10:00:00+02:00[Europe/Berlin]", "2024-02-01T08:00:00.000Z", "utc", ""),
            ("2024-02-01T10:00:00Z[Etc/UTC]", "2024-02-01T10:00:00.000Z", "utc", ""),
            ("2024-02-01T10:00:00.000Z[UTC]", "2024-02-01T10:00:00.000Z", "utc", ""),
            (
                "2024-02-01T10:00:00-03:30[America/St_Johns][u-ca=gregory]",
                "2024-02-01T13:30:00.000Z",
                "utc",
                "",
            ),
            ("2024-02-01 10:00:00 +0000 UTC", "2024-02-01T10:00:00.000Z", "utc", ""),
            (
                "2024-02-01 10:00:00.123456789 +0100 CET",
                "2024-02-01T09:00:00.123456789Z",
                "utc",
                "",
            ),
        ],
    );
    refuse(
        text,
        "offset",
        &[
            "2024-02-01 10:00:00 CET",
            "2024-02-01 10:00:00  UTC",
            "2024-02-01 10:00:00 UTC+1",
            "2024-02-01 10:00:00 UTC UTC",
            "2024-02-01T10:00:00+02:00[]x",
            "2024-02-01T10:00:00+02:00[Europe/Berlin",
            "2024-02-01T10:00:00+02:00[Europe Berlin]",
            "2024-02-01T10:00:00+0200CEST",
            "2024-02-01T10:00:00+0200 +02",
            "2024-02-01T10:00:00+02:00:00",
            "2024-02-01T10:00:00[Europe/Berlin]",
        ],
    );
}

#[test]
fn the_past() {
    for (input, past) in [
        ("1999-12-31T23:59:59.999Z", true),
        ("2000-01-01T00:00:00.000Z", false),
        ("1999-12-31T23:59:59-01:00", false),
        ("0001-01-01T00:00:00Z", true),
        ("202406011000", true),
    ] {
        let (_, _, warnings) = text(input).unwrap();
        assert_eq!(warnings.contains(&"past_timestamp"), past, "{input}");
    }
    for (input, past) in
        [("0", true), ("45444", true), ("946684799.999", true), ("946684800", false)]
    {
        let (_, _, warnings) = literal(input).unwrap();
        assert_eq!(warnings.contains(&"past_timestamp"), past, "{input}");
    }
}

#[test]
fn the_future() {
    check(
        text,
        &[
            ("2024-03-02T00:00:00.000Z", "2024-03-02T00:00:00.000Z", "", ""),
            ("2024-03-02T00:00:00.001Z", "2024-03-02T00:00:00.001Z", "", "future_timestamp"),
            ("2024-03-02T00:00:00.000001Z", "2024-03-02T00:00:00.000001Z", "", "future_timestamp"),
            ("2024-03-02", "2024-03-02T00:00:00.000Z", "from_date_only", ""),
            ("2024-03-03", "2024-03-03T00:00:00.000Z", "from_date_only", "future_timestamp"),
            ("2024-03-02T01:00:00+01:00", "2024-03-02T00:00:00.000Z", "utc", ""),
        ],
    );
    for now in [i64::MIN, i64::MAX] {
        let mut notes = Notes::default();
        assert!(from_text(b"2024-03-02", now, &mut Vec::new(), &mut notes).is_ok());
        assert_eq!(notes.warnings.iter().count(), usize::from(now < 0));
    }
}

#[test]
fn what_does_not_exist_or_is_no_moment() {
    refuse(
        text,
        "That month has no such day",
        &[
            "2023-02-29",
            "2024-02-30T12:00:00.000Z",
            "1900-02-29",
            "2024-04-31",
            "20240200",
            "2024-01-00",
        ],
    );
    refuse(text, "no such month", &["2024-13-01", "2024-00-01T12:00:00.000Z", "20241301"]);
    refuse(
        text,
        "no such week",
        &["2024-W53-1", "2024-W00-1", "2024-W01-0", "2024-W01-8", "2024W538"],
    );
    refuse(text, "That year has no such day", &["2023-366", "2024-367", "2024-000", "2023366"]);
    refuse(text, "A month alone", &["2024-02", "20-11", "+002024-02"]);
    refuse(text, "A week alone", &["2024-W09", "2024W09"]);
    refuse(text, "-000000", &["-000000-01-01", "-000000-01-01T00:00:00Z"]);
    refuse(
        text,
        "Only the years",
        &[
            "9999-12-31T24:00:00Z",
            "9999-12-31T23:59:59-00:01",
            "0000-01-01T00:00:00+00:01",
            "9999-W52-7",
            "+010000-01-01",
            "+999999-12-31",
            "-000001-01-01",
            "-999999-01-01T00:00:00Z",
        ],
    );
}

#[test]
fn other_forms() {
    refuse(
        text,
        "hours and minutes",
        &["2024-02-29T12", "2024-02-29T12Z", "2024-02-29 12+01", "20240229T12"],
    );
    refuse(text, "separators", &["20240229T12:00:00Z", "2024-02-29T120000Z", "2024W094T12:00"]);
    refuse(text, "fraction", &["2024-02-29T12:00.5Z", "2024-02-29T12:00:00.Z", "20240229T1200,5Z"]);
    refuse(
        text,
        "offset",
        &[
            "2024-02-29T12:00:00.000+24:00",
            "2024-02-29T12:00:00.000+01:60",
            "2024-02-29T12:00:00+1",
            "2024-02-29T12:00:00+01:",
            "2024-02-29T12:00:00+01:0",
            "2024-02-29T12:00:00+010",
            "2024-02-29T12:00:00+01000",
            "2024-02-29T12:00:00 01:00",
            "2024-02-29T12:00:00.000ZZ",
            "2024-02-29T12:00:00.123.4Z",
            "2024-02-29T12:00:00[Europe/Paris]",
        ],
    );
    refuse(
        text,
        "Expected an ISO",
        &[
            "",
            "-",
            "+",
            "2024-2-9",
            "2024/02/29",
            "02/29/2024",
            "29.02.2024",
            "2024-02-29Z",
            "2024-02-29T",
            "2024-02-29_12:00:00Z",
            "2024-02-29  12:00:00Z",
            "2024-02-291",
            "2024-0229",
            "202402-29",
            "2024-W094",
            "2024W09-4",
            "2024-w09-4",
            "2024W0941",
            "+2024-02-29",
            "+02024-02-29",
            "+0002024-02-29",
            "\u{0662}\u{0660}\u{0662}\u{0664}-02-29",
            "２０２４-02-29",
            "2024-02-2\u{0669}",
            "2024-02-29\u{00a0}12:00:00Z",
        ],
    );
    refuse(
        text,
        "Expected",
        &["2024-02-29T12:0\u{0660}:00Z", "2024-02-29T12:00:00\u{2212}01:00", "2024-02-29\0"],
    );
}

#[test]
fn long_inputs_are_read_once() {
    let digits = "1".repeat(100_000);
    refuse(text, "ambiguous", &[&digits, &(digits.clone() + ".5")]);
    refuse(literal, "Only the years", &[&digits, &("-".to_owned() + &digits)]);
    let fraction = "2024-02-29T12:00:00.".to_owned() + &digits;
    assert_eq!(text(&(fraction.clone() + "Z")).unwrap().0, "2024-02-29T12:00:00.111111111Z");
    refuse(text, "offset", &[&(fraction + "x")]);
    let one_second = "0.".to_owned() + &"0".repeat(100_000) + "1e100001";
    assert_eq!(literal(&one_second).unwrap().0, "1970-01-01T00:00:01.000Z");
}
