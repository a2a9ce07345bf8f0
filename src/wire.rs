//! The bytes of a call.

use crate::call::{Normalized, Raw};
use crate::text::Draft;
use std::borrow::Cow;
use std::ops::Range;

/// The form in which a call is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// The service's own: `user_id`, `group_id`, `traits`, `timestamp`, `context`.
    #[default]
    Group,
    /// The `group` event of the [Segment spec](https://segment.com/docs/connections/spec/group/),
    /// which several services take; without `messageId` and `sentAt`, which the sender adds.
    Segment,
    /// ThriveStack's: the service's own, with what that profile adds.
    Thrivestack,
}

impl Form {
    /// What stands before each of a call's values.
    const fn keys(self) -> [&'static [u8]; 5] {
        match self {
            Form::Group | Form::Thrivestack => [
                b"{\"user_id\":\"",
                b"\",\"group_id\":\"",
                b"\",\"traits\":",
                b",\"timestamp\":\"",
                b",\"context\":",
            ],
            Form::Segment => [
                b"{\"type\":\"group\",\"userId\":\"",
                b"\",\"groupId\":\"",
                b"\",\"traits\":",
                b",\"timestamp\":\"",
                b",\"context\":",
            ],
        }
    }
}

impl Normalized<'_> {
    /// The call as compact JSON, its members always in the form's order.
    #[must_use]
    pub fn to_json(&self, form: Form) -> Vec<u8> {
        bytes(self, form, &mut Vec::new()).to_vec()
    }
}

/// The bytes of [`Normalized::to_json`], borrowed from the call itself or written to `out`, which
/// must be empty.
pub fn bytes<'t>(call: &'t Normalized<'_>, form: Form, out: &'t mut Vec<u8>) -> &'t [u8] {
    match form {
        Form::Group => &call.json,
        Form::Segment | Form::Thrivestack => {
            draft(call, form, out).flush();
            out
        }
    }
}

/// Writes the call in the service's own form. If it `is_input` except for its traits, which are at
/// `place` there, their surroundings are copied; if the traits did not change either, the result is the
/// input.
pub(crate) fn finish(call: &mut Normalized<'_>, is_input: bool, place: Range<usize>) {
    if is_input && matches!(call.traits, Cow::Borrowed(_)) {
        call.json = Cow::Borrowed(call.input);
        return;
    }
    let mut text = Vec::new();
    let draft = if is_input {
        let mut draft = Draft::new(call.input, &mut text);
        draft.copy(0, place.start);
        draft.push(&call.traits);
        draft.copy(place.end, call.input.len());
        draft
    } else {
        draft(call, Form::Group, &mut text)
    };
    call.json = match draft.finish() {
        Some(whole) => Cow::Borrowed(whole),
        None => Cow::Owned(text),
    };
}

fn draft<'a, 'o>(call: &Normalized<'a>, form: Form, out: &'o mut Vec<u8>) -> Draft<'a, 'o> {
    let mut draft = Draft::new(call.input, out);
    let [user_id, group_id, traits, timestamp, context] = form.keys();
    let (mut sent_traits, mut sent_context): (&[u8], _) = (&call.traits, call.context);
    let mut tail: &[u8] = b"";
    if let Some(extra) = &call.extra {
        match form {
            Form::Group => tail = &extra.tail,
            Form::Segment => tail = &extra.tail[..extra.before_key],
            Form::Thrivestack => {
                sent_traits = &extra.traits;
                sent_context = Some(Raw { json: &extra.context, spaced: false });
            }
        }
    }
    let parts: [&[u8]; 8] = [
        user_id,
        &call.user_id,
        group_id,
        &call.group_id,
        traits,
        sent_traits,
        timestamp,
        &call.timestamp,
    ];
    for part in parts {
        draft.push(part);
    }
    draft.push(b"\"");
    if let Some(value) = sent_context {
        draft.push(context);
        draft.push_value(value.json, value.spaced);
    }
    draft.push(tail);
    draft.push(b"}");
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Profile;
    use crate::host::AsciiUrls;
    use crate::parse::{Options, validate};

    /// A call judged by a profile and written in a form.
    fn written(call: &str, profile: Profile, form: Form) -> String {
        let options = Options { profile, ..Options::default() };
        let call = validate(call.as_bytes(), &options, &AsciiUrls).unwrap().call;
        String::from_utf8(call.to_json(form)).unwrap()
    }

    const HEAD: &str = r#""user_id":"u","group_id":"g","traits":{"#;
    const TIME: &str = r#","timestamp":"2024-02-29T00:00:00.000Z""#;

    #[test]
    fn writes_the_segment_event() {
        let call = br#"{"user_id":"u","group_id":"g","traits":{"n":1.10},"timestamp":"2024-02-29T00:00:00.000Z","context":{"ip":"x"}}"#;
        let call = validate(call, &Options::default(), &AsciiUrls).unwrap().call;
        let out = call.to_json(Form::Segment);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            r#"{"type":"group","userId":"u","groupId":"g","traits":{"n":1.10},"timestamp":"2024-02-29T00:00:00.000Z","context":{"ip":"x"}}"#,
        );
    }

    #[test]
    fn what_surrounds_changed_traits_is_kept() {
        let given = ["{", HEAD, r#""phone":"+1 (555) 123-4567","a":"日本"}"#, TIME].concat();
        let sent = ["{", HEAD, r#""phone":"+15551234567","a":"日本"}"#, TIME].concat();
        for rest in ["}", r#","context":{"a":1}}"#, r#","context":{},"messageId":"m-1"}"#] {
            let sent = [&*sent, rest].concat();
            assert_eq!(written(&[&*given, rest].concat(), Profile::Segment, Form::Group), sent);
            let spaced = [&*given, " ", rest].concat();
            assert_eq!(written(&spaced, Profile::Segment, Form::Group), sent);
        }
    }

    #[test]
    fn segment_passes_on_its_own_fields() {
        let more = r#","integrations":{"All":false,"x": {}},"anonymousId":7,"messageId":"m-1"}"#;
        let call = ["{", HEAD, "}", TIME, more].concat();
        let kept = call.replace(": {}", ":{}");
        assert_eq!(written(&call, Profile::Segment, Form::Group), kept);
        assert_eq!(written(&kept, Profile::Segment, Form::Group), kept);
        let event = written(&call, Profile::Segment, Form::Segment);
        assert!(
            event.ends_with(r#","integrations":{"All":false,"x":{}},"anonymousId":7}"#),
            "{event}"
        );
    }

    #[test]
    fn thrivestack_gains_what_its_service_documents() {
        for (traits, context, sent_traits, sent_context) in [
            ("", "", "", r#"{"group_id":"g"}"#),
            (
                r#""name":" Acme ","website":"WWW.Acme.com/x""#,
                r#"{ }"#,
                r#""name":"Acme","website":"https://WWW.Acme.com/x","account_name":"Acme","account_domain":"www.acme.com""#,
                r#"{"group_id":"g"}"#,
            ),
            (
                r#""name":7,"website":"http://acme.com:80","account_domain":"a""#,
                r#"{"a": 1,"group_id":" g ","group_type":"x"}"#,
                r#""name":7,"website":"http://acme.com:80","account_domain":"a","account_name":7"#,
                r#"{"group_id":"g","a":1,"group_type":"x"}"#,
            ),
            ("", r#"{"a": 1,"group_type":"x"}"#, "", r#"{"group_id":"g","a":1,"group_type":"x"}"#),
            (
                r#""name":null,"website":"http://127.0.0.1""#,
                r#"{"group_id":null}"#,
                r#""name":null,"website":"http://127.0.0.1""#,
                r#"{"group_id":"g"}"#,
            ),
            (
                r#""name":"","account_name":"""#,
                "null",
                r#""name":"","account_name":"""#,
                r#"{"group_id":"g"}"#,
            ),
        ] {
            let given = if context.is_empty() {
                String::new()
            } else {
                [",\"context\":", context].concat()
            };
            let call = ["{", HEAD, traits, "}", TIME, &given, "}"].concat();
            let sent =
                ["{", HEAD, sent_traits, "}", TIME, ",\"context\":", sent_context, "}"].concat();
            assert_eq!(written_by_any_url(&call), sent);
            assert!(
                !written(&call.replace("127.0.0.1", "a.b"), Profile::Thrivestack, Form::Group)
                    .contains("\"account_name\":\"Acme")
            );
        }
    }

    /// As [`written`], where every URL parses.
    fn written_by_any_url(call: &str) -> String {
        struct AnyUrl;
        impl crate::host::Urls for AnyUrl {
            fn is_web_url(&self, _: &[u8]) -> bool {
                true
            }
        }
        let options = Options { profile: Profile::Thrivestack, ..Options::default() };
        let call = validate(call.as_bytes(), &options, &AnyUrl).unwrap().call;
        String::from_utf8(call.to_json(Form::Thrivestack)).unwrap()
    }
}
