//! What is another matter with each service: the fields of Segment's events, the names that ThriveStack
//! documents.

use super::{CONTEXT, Report};
use crate::call::{Added, MAX_KEY, PASSED_ON, Profile, Raw, Text, is_key};
use crate::issue::{Code, Phrase, Place, Problem, Rule};
use crate::parse::findings::{Kind as FindingKind, Step};
use crate::rules::{misspelt, number, url};
use crate::scan::{Kind, MAX_DEPTH, Scanner, Str, Value};

/// The names that ThriveStack documents beside the described traits.
const THRIVESTACK_NAMES: [&str; 6] =
    ["account_name", "account_domain", "plan_name", "plan_id", "group_type", "created_at"];

const INTEGRATIONS: u8 = 0;
const MESSAGE_ID: u8 = 2;

impl<'a> Report<'a, '_> {
    /// Judges a field that is none of the call's own. Where the profile passes it on, its place among
    /// the fields.
    #[cold]
    #[inline(never)]
    pub(super) fn other_field(&mut self, name: &[u8], value: &Value<'a>) -> Option<u8> {
        if let Some(index) = PASSED_ON.iter().position(|field| field.as_bytes() == name) {
            if self.options.profile == Profile::Segment {
                return self.passed_on(index as u8, value);
            }
            if index as u8 == INTEGRATIONS && restricts(value) {
                self.error(Problem::told_by(Code::Conflict, Phrase::Restricts));
                return None;
            }
        }
        let unrecognized = Problem::new(Code::UnrecognizedKey);
        self.warn(misspelt::field(name).map_or(unrecognized, Problem::mistyped));
        self.change(Rule::Dropped);
        None
    }

    fn passed_on(&mut self, index: u8, value: &Value<'a>) -> Option<u8> {
        let mut json = value.raw;
        match (index, value.kind) {
            (INTEGRATIONS | MESSAGE_ID, Kind::Null) => {
                self.change(Rule::Dropped);
                return None;
            }
            (INTEGRATIONS, Kind::Object) => {}
            (INTEGRATIONS, kind) => {
                self.error(Problem::wrong_kind(Code::InvalidType, Phrase::Object, kind));
            }
            (MESSAGE_ID, Kind::String) => {
                let mut room = Vec::new();
                let text = value.string().resolve(&mut room);
                if !is_key(text) {
                    let code = match text.len() {
                        0 => Code::Empty,
                        1..=MAX_KEY => Code::InvalidCharacters,
                        _ => Code::TooLong,
                    };
                    self.error(Problem::told_by(code, Phrase::MessageId));
                }
                // What is written with escapes is no key as it stands.
                self.untouched &= !value.escaped;
            }
            (MESSAGE_ID, kind) => {
                self.error(Problem::wrong_kind(Code::InvalidType, Phrase::String, kind));
            }
            _ => {}
        }
        if value.kind == Kind::String {
            // With its quotes.
            json = self.with_quotes(json);
        }
        self.passed_on[usize::from(index)] = Some(Raw { json, spaced: value.spaced });
        Some(CONTEXT + 1 + index)
    }

    /// Whether a name that nearly is a described trait's is the service's own.
    #[cold]
    #[inline(never)]
    pub(super) fn is_documented(&self, name: &[u8]) -> bool {
        self.options.profile == Profile::Thrivestack
            && THRIVESTACK_NAMES.iter().any(|documented| documented.as_bytes() == name)
    }

    /// What ThriveStack's form of a call has besides: `context.group_id`, which mirrors the group, and
    /// the names that it documents, where the caller gave `name` and `website` alone.
    #[cold]
    #[inline(never)]
    pub(super) fn added(
        &mut self,
        traits: &[u8],
        group_id: &Text<'a>,
        context: Option<Raw<'a>>,
    ) -> Added {
        let mut added = Added::default();
        let out = &mut added.context;
        out.extend_from_slice(b"{\"group_id\":\"");
        out.extend_from_slice(group_id);
        out.push(b'"');
        if let Some(context) = context {
            for (key, text, value) in Members::of(context.json) {
                if !key.is("group_id") {
                    out.push(b',');
                    crate::wire::Draft::new(b"", out).push_value(text, context.spaced);
                } else if value.kind != Kind::Null && !is_same_id(&value, group_id) {
                    let path =
                        [Phrase::Context, Phrase::GroupId].map(|name| Step::name(name as u8));
                    let problem = Problem::naming(Code::Conflict, Phrase::GroupId).bits();
                    self.findings.push(FindingKind::Issue, Place::Call, problem, 0, &path);
                }
            }
        }
        out.push(b'}');

        let (mut name, mut domain) = (None, None);
        let (mut has_name, mut has_domain) = (false, false);
        for (key, text, value) in Members::of(traits) {
            has_name |= key.is("account_name");
            has_domain |= key.is("account_domain");
            if key.is("name") && !value.raw.is_empty() && is_text_or_number(&value) {
                // Its JSON text: what stands behind the key and its colon.
                name = text.get(key.raw.len() + 3..);
            }
            if key.is("website") && value.kind == Kind::String {
                let mut room = Vec::new();
                let text = value.string().resolve(&mut room);
                domain = url::domain(text).map(<[u8]>::to_ascii_lowercase);
            }
        }
        let out = &mut added.traits;
        if let Some(name) = name.filter(|_| !has_name) {
            out.extend_from_slice(b",\"account_name\":");
            out.extend_from_slice(name);
        }
        if let Some(domain) = domain.filter(|_| !has_domain) {
            out.extend_from_slice(b",\"account_domain\":\"");
            out.extend_from_slice(&domain);
            out.push(b'"');
        }
        added
    }

    /// A string of the input, whose text this is, with its quotes.
    fn with_quotes(&self, text: &'a [u8]) -> &'a [u8] {
        let start = text.as_ptr().addr().wrapping_sub(self.json.as_ptr().addr());
        self.json.get(start.wrapping_sub(1)..start + text.len() + 1).unwrap_or_default()
    }
}

fn is_text_or_number(value: &Value<'_>) -> bool {
    matches!(value.kind, Kind::String | Kind::Number)
}

/// Whether a value means an id that has been normalized.
fn is_same_id(value: &Value<'_>, id: &Text<'_>) -> bool {
    let (mut room, mut made) = (Vec::new(), Vec::new());
    let same = match value.kind {
        Kind::String => value.string().trim().resolve(&mut room),
        Kind::Number if number::id(value.raw, &mut made).is_ok() => {
            if made.is_empty() {
                value.raw
            } else {
                &made
            }
        }
        _ => return false,
    };
    same == super::resolved(id).resolve(&mut Vec::new())
}

/// The members of an object that has been scanned before: key, text and value.
struct Members<'t> {
    scanner: Scanner<'t>,
    is_first: bool,
}

impl<'t> Members<'t> {
    fn of(object: &'t [u8]) -> Self {
        let mut scanner = Scanner::new(object, MAX_DEPTH);
        scanner.descend(b'{');
        Members { scanner, is_first: true }
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (Str<'t>, &'t [u8], Value<'t>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let key = self.scanner.next_member(self.is_first)?;
        self.is_first = false;
        let value = self.scanner.next_value();
        Some((key, self.scanner.text_from(self.scanner.member_start().0), value))
    }
}

/// Whether `integrations` keeps data from a service.
fn restricts(value: &Value<'_>) -> bool {
    let is_false = |value: &Value<'_>| value.raw == b"false" && value.kind == Kind::Bool;
    is_false(value)
        || value.kind == Kind::Object && Members::of(value.raw).any(|(.., value)| is_false(&value))
}

/// The bytes of a segment event, as which a call of so many bytes is sent: `type` is added, two names
/// are a byte shorter, and the sender adds its key, a UUID, and the time.
pub(super) fn event_bytes(call: &crate::call::GroupCall<'_>, bytes: usize) -> usize {
    let key = r#","messageId":"00000000-0000-0000-0000-000000000000""#;
    let time = r#","sentAt":"2024-02-29T00:00:00.000Z""#;
    let has_key = call.passed_on[usize::from(MESSAGE_ID)].is_some();
    bytes + r#""type":"group","#.len() - 2 + time.len() + if has_key { 0 } else { key.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use crate::parse::{self, Options};

    const CALL: &str =
        r#""user_id":"u","group_id":"g","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#;

    /// What is said of a call that begins with these members.
    fn said(members: &str, profile: Profile) -> Vec<String> {
        let call = ["{", members, ",", CALL].concat();
        let options = Options { profile, now_ms: i64::MAX, ..Options::default() };
        let findings = parse::call(call.as_bytes(), &options, &AsciiUrls).findings;
        let mut all = findings.issues(call.as_bytes());
        all.extend(findings.warnings(call.as_bytes()));
        all.iter().map(|issue| format!("{}: {issue}", issue.code().as_str())).collect()
    }

    #[test]
    fn a_mistyped_field_is_told_with_the_one_that_was_meant() {
        let suggestion = "unrecognized_key: The call has no such field. Did you mean `group_id`?";
        for key in ["grup_id", "GroupID", "gr\\u006fup_ids"] {
            assert_eq!(said(&format!("\"{key}\":\"x\""), Profile::Group), [suggestion], "{key}");
        }
        let plain = "unrecognized_key: The call has no such field.";
        assert_eq!(said(r#""event":"x""#, Profile::Group), [plain]);
        assert_eq!(said(r#""messageId":"x""#, Profile::Thrivestack), [plain]);
    }

    #[test]
    fn a_restriction_is_never_dropped() {
        for (integrations, restricts) in [
            ("false", true),
            (r#"{"All":false}"#, true),
            (r#"{"All":true,"Mixpanel":false}"#, true),
            (r#"{"All":true}"#, false),
            (r#"{"Mixpanel":{"x":false}}"#, false),
            (r#"{"x":"false"}"#, false),
            (r#""false""#, false),
            ("null", false),
        ] {
            let member = format!("\"integrations\":{integrations}");
            for profile in [Profile::Group, Profile::Thrivestack] {
                let said = said(&member, profile);
                let code = if restricts { "conflict: " } else { "unrecognized_key: " };
                assert!(said.len() == 1 && said[0].starts_with(code), "{integrations}: {said:?}");
            }
        }
    }

    #[test]
    fn segments_fields_are_judged_where_it_is_the_profile() {
        let long = format!("\"messageId\":\"{}\"", "k".repeat(256));
        for (member, code) in [
            (r#""integrations":{"All":false}"#, ""),
            (r#""integrations":false"#, "invalid_type"),
            (r#""anonymousId":[1]"#, ""),
            (r#""messageId":"a-1""#, ""),
            (r#""messageId":null"#, ""),
            (r#""messageId":7"#, "invalid_type"),
            (r#""messageId":"""#, "empty"),
            (r#""messageId":"a b""#, "invalid_characters"),
            (&*long, "too_long"),
        ] {
            let said = said(member, Profile::Segment);
            let codes: Vec<_> = said.iter().map(|text| text.split(':').next().unwrap()).collect();
            assert_eq!(codes.join(" "), code, "{member}");
        }
    }

    #[test]
    fn the_mirrored_group_is_the_group() {
        let conflict =
            "conflict: Given together with `group_id`, with another value: send one of the two.";
        for (id, expected) in [
            ("\"g\"", ""),
            ("\" g \"", ""),
            ("null", ""),
            ("7", conflict),
            ("[\"g\"]", conflict),
            ("\"G\"", conflict),
        ] {
            let member = format!("\"context\":{{\"group_id\":{id}}}");
            assert_eq!(said(&member, Profile::Thrivestack).join(" "), expected, "{id}");
            assert_eq!(said(&member, Profile::Group), [""; 0]);
        }
    }

    #[test]
    fn an_event_has_a_limit_of_its_own() {
        let judge = |length: usize, profile| {
            let call = CALL.replace("{}", &format!("{{\"x\":\"{}\"}}", "x".repeat(length)));
            let options = Options {
                profile,
                limits: parse::Limits { bytes: 1 << 20, ..Default::default() },
                ..Options::default()
            };
            let text = ["{", &*call].concat();
            let verdict = parse::call(text.as_bytes(), &options, &AsciiUrls);
            parse::bytes(&verdict.call.unwrap(), &options.limits, &mut Vec::new())
                .map(<[u8]>::len)
                .map_err(|issue| issue.number)
        };
        let event = r#"{"type":"group","userId":"u","groupId":"g","traits":{"x":""},"timestamp":"2024-02-29T00:00:00.000Z","messageId":"00000000-0000-0000-0000-000000000000","sentAt":"2024-02-29T00:00:00.000Z"}"#;
        let room = (32 << 10) - event.len();
        assert!(judge(room, Profile::Segment).is_ok());
        assert_eq!(judge(room + 1, Profile::Segment), Err(32 << 10));
        assert!(judge(room + 1, Profile::Thrivestack).is_ok());
    }
}
