//! What differs between services: the fields of Segment's events, the names that ThriveStack
//! documents.

use super::{CONTEXT, FindingKind, Report, Step, phrase_of, wrong_kind};
use crate::call::{Extra, MAX_KEY, Normalized, PASSED_ON, Profile, Raw, RawText, is_key};
use crate::issue::{Code, Parent, Phrase, Problem, Rule};
use crate::names::FIELDS;
use crate::rules::{misspelt, number, url};
use crate::scan::{Kind, MAX_DEPTH, Scanner, Str, Value};
use crate::text::{Draft, is_listed};

/// The names that ThriveStack documents in addition to the described traits.
const THRIVESTACK_NAMES: &[u8] =
    b" account_name account_domain plan_name plan_id group_type created_at ";

/// The index of `group_id` among the names.
const GROUP_ID: u8 = FIELDS.start + 2;

const INTEGRATIONS: u8 = 0;
const MESSAGE_ID: u8 = 2;

impl<'a> Report<'a, '_> {
    /// Judges a field that is not one of the call's own. Returns its index among the fields if the
    /// profile passes it on.
    #[cold]
    #[inline(never)]
    pub(super) fn other_field(&mut self, name: &[u8], value: &Value<'a>) -> Option<u8> {
        // Not a `match`, which would become code that compares byte by byte.
        let place = PASSED_ON.iter().position(|field| field.as_bytes() == name);
        if let Some(place) = place {
            let index = place as u8;
            if self.options.profile == Profile::Segment {
                return self.passed_on(index, value);
            }
            if index == INTEGRATIONS && restricts(value) {
                self.error(Problem::told_by(Code::Conflict, Phrase::Restricts));
                return None;
            }
        }
        let unrecognized = Problem::new(Code::UnrecognizedKey);
        self.warn(
            misspelt::field(name)
                .map_or(unrecognized, |field| Problem::mistyped(FIELDS.start + field)),
        );
        self.change(Rule::Dropped);
        None
    }

    fn passed_on(&mut self, index: u8, value: &Value<'a>) -> Option<u8> {
        let expected = match index {
            INTEGRATIONS => Kind::Object,
            MESSAGE_ID => Kind::String,
            _ => value.kind,
        };
        if value.kind != expected {
            if value.kind == Kind::Null {
                self.change(Rule::Dropped);
                return None;
            }
            self.error(wrong_kind(Code::InvalidType, phrase_of(expected), value.kind));
        } else if index == MESSAGE_ID {
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
        }
        self.passed_on[usize::from(index)] = Some(*value);
        Some(CONTEXT + 1 + index)
    }

    /// Whether a name that is almost a described trait's is one of the service's own.
    #[cold]
    #[inline(never)]
    pub(super) fn is_documented(&self, name: &[u8]) -> bool {
        self.options.profile == Profile::Thrivestack && is_listed(THRIVESTACK_NAMES, name)
    }

    /// What the service's form of a call has in addition: the fields of Segment's events; for
    /// ThriveStack, `context.group_id`, which mirrors the group, and its own names for `name` and
    /// `website`, unless the caller gave those too.
    #[cold]
    #[inline(never)]
    pub(super) fn extra(
        &mut self,
        traits: &[u8],
        group_id: &RawText<'a>,
        context: Option<Raw<'a>>,
    ) -> Box<Extra> {
        let mut extra = Box::<Extra>::default();
        if self.options.profile == Profile::Segment {
            let Extra { tail, before_key, .. } = &mut *extra;
            for (index, value) in self.passed_on.iter().enumerate() {
                if let Some(value) = value {
                    push_member(PASSED_ON[index], value, tail);
                }
                if index < usize::from(MESSAGE_ID) {
                    *before_key = tail.len();
                }
            }
            return extra;
        }

        let id = Value::of_string(group_id);
        let out = &mut extra.context;
        out.push(b'{');
        push_member("group_id", &id, out);
        if let Some(context) = context {
            let mut scanner = Scanner::new(context.json, MAX_DEPTH);
            scanner.descend(b'{');
            let mut is_first = true;
            while let Some(key) = scanner.next_member(is_first) {
                is_first = false;
                let value = scanner.next_value();
                if !key.is("group_id") {
                    out.push(b',');
                    let member = scanner.text_from(scanner.member_start().0);
                    Draft::new(b"", out).push_value(member, context.spaced);
                } else if value.kind != Kind::Null && !is_same_id(&value, &id) {
                    let path = [Step::Name(FIELDS.start + CONTEXT), Step::Name(GROUP_ID)];
                    let problem = FindingKind::Issue(Problem::naming(Code::Conflict, GROUP_ID));
                    self.findings.push(problem, 0, Parent::Call, &path);
                }
            }
        }
        out.push(b'}');

        let out = &mut extra.traits;
        out.extend_from_slice(traits);
        if let Some(name) = member(traits, "name") {
            add("account_name", &name, out);
        }
        if let Some(website) = member(traits, "website") {
            let mut room = Vec::new();
            if let Some(domain) = url::domain(website.string().resolve(&mut room)) {
                let mut lower = Vec::new();
                lower.extend_from_slice(domain);
                lower.make_ascii_lowercase();
                add("account_domain", &Value::of_string(&lower), out);
            }
        }
        extra
    }
}

/// Adds a member to an object, unless it has one with that name. The value must be a string or a
/// number; otherwise nothing is added.
#[inline(never)]
fn add(name: &str, value: &Value<'_>, object: &mut Vec<u8>) {
    let is_value = matches!(value.kind, Kind::String | Kind::Number) && !value.raw.is_empty();
    if is_value && member(object, name).is_none() {
        object.pop();
        push_member(name, value, object);
        object.push(b'}');
    }
}

/// Appends a member, after a comma if anything but a bracket precedes it.
#[inline(never)]
fn push_member(name: &str, value: &Value<'_>, out: &mut Vec<u8>) {
    if out.as_slice() != b"{" {
        out.push(b',');
    }
    let quote: &[u8] = if value.kind == Kind::String { b"\"" } else { b"" };
    for part in &[b"\"", name.as_bytes(), b"\":", quote] {
        out.extend_from_slice(part);
    }
    if value.spaced {
        Draft::new(b"", out).push_value(value.raw, true);
    } else {
        out.extend_from_slice(value.raw);
    }
    out.extend_from_slice(quote);
}

/// Whether a value stands for the same id as a normalized one.
fn is_same_id(value: &Value<'_>, id: &Value<'_>) -> bool {
    let mut made = Vec::new();
    let is_integer = value.kind == Kind::Number && number::id(value.raw, &mut made).is_ok();
    let mut text = value.string().trim();
    if !made.is_empty() {
        text = Str { raw: &made, escaped: false };
    }
    (is_integer || value.kind == Kind::String) && text.is_same(id.string())
}

/// The value of a member of an object that has already been scanned.
#[inline(never)]
fn find<'t>(
    object: &'t [u8],
    is_wanted: &dyn Fn(Str<'t>, &Value<'t>) -> bool,
) -> Option<Value<'t>> {
    let mut scanner = Scanner::new(object, MAX_DEPTH);
    scanner.descend(b'{');
    scanner.find(true, is_wanted)
}

#[inline(never)]
fn member<'t>(object: &'t [u8], name: &str) -> Option<Value<'t>> {
    find(object, &|key, _| key.is(name))
}

/// Whether `integrations` keeps data from a service.
fn restricts(value: &Value<'_>) -> bool {
    let is_false = |value: &Value<'_>| value.kind == Kind::Bool && value.raw == b"false";
    if value.kind == Kind::Object {
        find(value.raw, &|_, value| is_false(value)).is_some()
    } else {
        is_false(value)
    }
}

/// How many bytes a call of this size has as a Segment event: `type` is added, two names are a byte
/// shorter, and the sender adds its key, a UUID, and the time.
pub(super) fn event_bytes(call: &Normalized<'_>, bytes: usize) -> usize {
    let key = r#","messageId":"00000000-0000-0000-0000-000000000000""#;
    let time = r#","sentAt":"2024-02-29T00:00:00.000Z""#;
    let has_key = call.extra.as_ref().is_some_and(|extra| extra.tail.len() > extra.before_key);
    bytes + r#""type":"group","#.len() - 2 + time.len() + if has_key { 0 } else { key.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::AsciiUrls;
    use crate::parse::{self, Options};

    const CALL: &str =
        r#""user_id":"u","group_id":"g","traits":{},"timestamp":"2024-02-29T00:00:00.000Z"}"#;

    /// The findings about a call that begins with these members.
    fn said(members: &str, profile: Profile) -> Vec<String> {
        let call = ["{", members, ",", CALL].concat();
        let options = Options { profile, now_ms: None, ..Options::default() };
        let findings = parse::call(call.as_bytes(), &options, &AsciiUrls).findings;
        let mut all = findings.issues(call.as_bytes());
        all.extend(findings.warnings(call.as_bytes()));
        all.iter().map(|issue| format!("{}: {}", issue.code, issue.message)).collect()
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
            parse::validate(text.as_bytes(), &options, &AsciiUrls)
                .map(|valid| valid.call.json.len())
                .map_err(|invalid| invalid.to_string())
        };
        let event = r#"{"type":"group","userId":"u","groupId":"g","traits":{"x":""},"timestamp":"2024-02-29T00:00:00.000Z","messageId":"00000000-0000-0000-0000-000000000000","sentAt":"2024-02-29T00:00:00.000Z"}"#;
        let room = (32 << 10) - event.len();
        assert!(judge(room, Profile::Segment).is_ok());
        assert_eq!(judge(room + 1, Profile::Segment), Err("The call has more than 32768 bytes as normalized JSON; send fewer or shorter traits.".into()));
        assert!(judge(room + 1, Profile::Thrivestack).is_ok());
    }
}
