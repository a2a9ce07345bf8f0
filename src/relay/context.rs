//! Fields that the deployer adds to a call's `context`, merged into its bytes.

use crate::call::PASSED_ON;
use crate::issue::{Code, Problem};
use crate::parse::{Findings, Limits};
use crate::scan::{Fault, Kind, Scanner, Str};

/// Why nothing was merged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unmerged {
    /// What was to be added is not an object, nests too deep or has a forbidden key.
    Extra,
    /// With the addition the call is too large: that issue, as JSON text in an array.
    TooLarge(Vec<u8>),
}

/// Appends `call` with the members of `extra` in its `context`.
///
/// `call` is a normalized call as JSON text and `extra` the JSON text of an
/// object, without white space. A member of `extra` replaces the caller's own of the same name as a
/// whole: what the deployer says about an address or a country is not for the caller to change.
/// Everything else in the call stays the same, to the byte.
///
/// # Errors
/// See [`Unmerged`]; nothing is appended then.
pub fn merge(
    call: &[u8],
    extra: &[u8],
    limits: &Limits,
    out: &mut Vec<u8>,
) -> Result<(), Unmerged> {
    // `context` is on the second level of a call.
    let added = members(extra, limits.depth.saturating_sub(1)).ok_or(Unmerged::Extra)?;
    let Parts { before, context: own, after } = split(call).map_err(|_| Unmerged::Extra)?;
    let start = out.len();
    out.extend_from_slice(before);
    if !(own.is_none() && added.is_empty()) {
        out.extend_from_slice(b",\"context\":{");
        let own = own.map(|context| members(context, limits.depth)).unwrap_or(Some(Vec::new()));
        let is_replaced =
            |key: Str<'_>| added.iter().any(|(other, _)| other.decode() == key.decode());
        let kept = own.ok_or(Unmerged::Extra)?.into_iter().filter(|(key, _)| !is_replaced(*key));
        for (index, (_, text)) in kept.chain(added.iter().copied()).enumerate() {
            if index > 0 {
                out.push(b',');
            }
            out.extend_from_slice(text);
        }
        out.push(b'}');
    }
    out.extend_from_slice(after);
    if out.len() - start > limits.bytes as usize {
        out.truncate(start);
        let findings = Findings::of_call(Problem::new(Code::TooLarge), limits.bytes);
        let mut issues = Vec::new();
        findings.write_issues(&[], &mut issues);
        return Err(Unmerged::TooLarge(issues));
    }
    Ok(())
}

/// A normalized call in three parts.
struct Parts<'a> {
    /// Up to where its context is, or would be.
    before: &'a [u8],
    context: Option<&'a [u8]>,
    after: &'a [u8],
}

fn split(call: &[u8]) -> Result<Parts<'_>, Fault> {
    let mut scanner = Scanner::new(call, crate::scan::MAX_DEPTH);
    scanner.enter()?;
    let (mut first, mut end) = (true, 0);
    let (mut context, mut after) = (None, None);
    while let Some(key) = scanner.member(first)? {
        first = false;
        let value = scanner.value()?;
        if key.is("context") {
            if value.kind != Kind::Object {
                return Err(Fault::Syntax(0));
            }
            (context, after) = (Some(value.raw), Some(scanner.position()));
            break;
        }
        // The additional fields of a Segment event follow the context.
        if PASSED_ON.iter().any(|name| key.is(name)) {
            break;
        }
        end = scanner.position();
    }
    let before = call.get(..end).unwrap_or_default();
    let after = call.get(after.unwrap_or(end)..).unwrap_or_default();
    Ok(Parts { before, context, after })
}

/// The members of an object, each with its text, key included; `None` for anything else.
fn members(json: &[u8], depth: u32) -> Option<Vec<(Str<'_>, &[u8])>> {
    let mut scanner = Scanner::new(json, depth);
    let mut members = Vec::new();
    scanner.enter().ok()?;
    // After a member the scanner is at a comma or the end; a key follows immediately.
    let mut start = scanner.position();
    while let Some(key) = scanner.member(members.is_empty()).ok()? {
        let value = scanner.value().ok()?;
        if value.forbidden || key.is_proto() {
            return None;
        }
        members.push((key, json.get(start..scanner.position())?));
        start = scanner.position() + 1;
    }
    scanner.end().ok()?;
    Some(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &str = r#"{"user_id":"u","group_id":"g","traits":{"n":1.10,"big":12345678901234567890,"t":"\u0041"},"timestamp":"T""#;

    fn with_context(context: &str) -> String {
        [BARE, ",\"context\":", context, "}"].concat()
    }

    fn merged(call: &str, extra: &str) -> Result<String, Unmerged> {
        let mut out = b"before".to_vec();
        let result = merge(call.as_bytes(), extra.as_bytes(), &Limits::default(), &mut out);
        let rest = out.strip_prefix(b"before").unwrap();
        let text = String::from_utf8(rest.to_vec()).unwrap();
        assert!(result.is_ok() || text.is_empty());
        result.map(|()| text)
    }

    #[test]
    fn adds_a_context_and_leaves_every_other_byte() {
        let call = [BARE, "}"].concat();
        assert_eq!(merged(&call, r#"{"ip":"1.2.3.4"}"#), Ok(with_context(r#"{"ip":"1.2.3.4"}"#)));
        assert_eq!(merged(&call, "{}"), Ok(call));
    }

    #[test]
    fn what_is_added_wins_and_the_rest_of_the_context_stays() {
        let call =
            with_context(r#"{"ip":"forged","a":{"x":1e400},"\u0063ountry":"forged","b":[1]}"#);
        assert_eq!(
            merged(&call, r#"{"country":"FR","ip":null,"geo":{"a":{}}}"#),
            Ok(with_context(
                r#"{"a":{"x":1e400},"b":[1],"country":"FR","ip":null,"geo":{"a":{}}}"#
            )),
        );
        assert_eq!(merged(&call, "{}"), Ok(call));
        assert_eq!(merged(&with_context("{}"), "{}"), Ok(with_context("{}")));
        assert_eq!(merged(&with_context("{}"), r#"{"a":1}"#), Ok(with_context(r#"{"a":1}"#)));
    }

    #[test]
    fn the_fields_of_a_segment_event_stay_behind_the_context() {
        let more = r#","integrations":{"All":false},"messageId":"m"}"#;
        let (call, context) = ([BARE, more].concat(), r#","context":{"ip":"x"}"#);
        let expected = [BARE, context, more].concat();
        assert_eq!(merged(&call, r#"{"ip":"x"}"#), Ok(expected.clone()));
        assert_eq!(merged(&expected, r#"{"ip":"x"}"#), Ok(expected));
        assert_eq!(merged(&call, "{}"), Ok(call));
    }

    #[test]
    fn a_trait_called_context_is_not_the_context() {
        let call = r#"{"user_id":"u","group_id":"g","traits":{"context":{"a":1}},"timestamp":"T"}"#;
        let expected = r#"{"user_id":"u","group_id":"g","traits":{"context":{"a":1}},"timestamp":"T","context":{"a":2}}"#;
        assert_eq!(merged(call, r#"{"a":2}"#).unwrap(), expected);
    }

    #[test]
    fn what_is_no_plain_object_is_refused() {
        let call = [BARE, "}"].concat();
        for extra in [
            "",
            "null",
            "[]",
            "\"ip\"",
            "{",
            "{} {}",
            r#"{"__proto__":{}}"#,
            r#"{"a":[{"\u005f_proto__":1}]}"#,
        ] {
            assert_eq!(merged(&call, extra), Err(Unmerged::Extra), "{extra}");
        }
    }

    #[test]
    fn depth_and_size_count_as_in_any_call() {
        let call = [BARE, "}"].concat();
        let nest =
            |levels: usize| [r#"{"a":"#, &"[".repeat(levels), &"]".repeat(levels), "}"].concat();
        // The call and its context are two of the 32 levels.
        assert!(merged(&call, &nest(30)).is_ok());
        assert_eq!(merged(&call, &nest(31)), Err(Unmerged::Extra));

        let room = 32_768 - call.len() - r#","context":{"a":""}"#.len();
        let fill = |bytes: usize| [r#"{"a":""#, &"x".repeat(bytes), "\"}"].concat();
        assert_eq!(merged(&call, &fill(room)).unwrap().len(), 32_768);
        assert!(matches!(merged(&call, &fill(room + 1)), Err(Unmerged::TooLarge(_))));
    }
}
