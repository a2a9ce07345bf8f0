//! The bytes of a call.

mod draft;

use crate::call::GroupCall;
pub(crate) use draft::Draft;

/// How a call is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// The service's own: `user_id`, `group_id`, `traits`, `timestamp`, `context`.
    #[default]
    Group,
    /// The `group` event of the [Segment spec](https://segment.com/docs/connections/spec/group/),
    /// which several services take; without `messageId` and `sentAt`, which are the sender's.
    Segment,
}

impl Form {
    /// What stands before each of a call's values.
    const fn keys(self) -> [&'static [u8]; 5] {
        match self {
            Form::Group => [
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

/// The normalized call as compact JSON, always in this order.
pub fn to_vec(call: &GroupCall<'_>, form: Form) -> Vec<u8> {
    let mut out = Vec::new();
    draft(call, form, &mut out).flush();
    out
}

/// What [`to_vec`] answers: a part of the text that the call was read from, where nothing had to
/// change; else `out`, which is empty when it is handed in.
pub fn bytes<'t>(call: &'t GroupCall<'_>, form: Form, out: &'t mut Vec<u8>) -> &'t [u8] {
    if call.is_input && form == Form::Group {
        return call.input;
    }
    match draft(call, form, out).finish() {
        Some(whole) => whole,
        None => out,
    }
}

fn draft<'a, 'o>(call: &GroupCall<'a>, form: Form, out: &'o mut Vec<u8>) -> Draft<'a, 'o> {
    let mut draft = Draft::new(call.input, out);
    let [user_id, group_id, traits, timestamp, context] = form.keys();
    let parts: [&[u8]; 8] = [
        user_id,
        &call.user_id,
        group_id,
        &call.group_id,
        traits,
        &call.traits,
        timestamp,
        &call.timestamp,
    ];
    for part in parts {
        draft.push(part);
    }
    draft.push(b"\"");
    if let Some(value) = call.context {
        draft.push(context);
        draft.push_value(value.json, value.spaced);
    }
    draft.push(b"}");
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use crate::parse::{self, Options};

    #[test]
    fn writes_the_segment_event() {
        let call = br#"{"user_id":"u","group_id":"g","traits":{"n":1.10},"timestamp":"2024-02-29T00:00:00.000Z","context":{"ip":"x"}}"#;
        let verdict = parse::call(call, &Options::default(), &AsciiUrls);
        let out = to_vec(&verdict.call.unwrap(), Form::Segment);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            r#"{"type":"group","userId":"u","groupId":"g","traits":{"n":1.10},"timestamp":"2024-02-29T00:00:00.000Z","context":{"ip":"x"}}"#,
        );
    }
}
