//! Properties of every call, checked on random calls ([`proptest`]).
//!
//! `PROPTEST_CASES` sets how many calls each property gets (256 by default). A failure is shrunk
//! and printed, and should become a case in `tests/cases`.

mod judge;

use group_call::{InvalidTraits, Options, Profile};
use judge::{Judgement, RuleResult};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// JSON numbers by their literals.
fn number() -> impl Strategy<Value = Value> {
    let literal = prop_oneof![
        any::<i64>().prop_map(|n| n.to_string()),
        (0u32..2_000).prop_map(|n| n.to_string()),
        "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?(e[+-][0-9]{1,3})?",
        select(&["-0", "0.0", "1.10", "1e+400", "9007199254740993", "12345678901234567890"][..])
            .prop_map(str::to_owned),
    ];
    literal.prop_map(|literal| Value::Number(literal.parse().expect("a JSON number")))
}

/// Text of all kinds, including those that the rules look at.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{0,12}",
        2 => any::<String>().prop_map(|text| text.chars().take(24).collect()),
        1 => "[\\t\\n\\r \u{a0}\u{feff}\u{2003}\u{85}]{0,3}[a-zA-Z0-9@.:/+-]{0,16}[\\t \u{3000}]{0,2}",
        1 => "[\u{0}-\u{1f}\"\\\\/\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}\u{202e}\u{d7ff}\u{e000}\u{ffff}\u{10ffff}]{0,6}",
    ]
}

/// Any JSON value, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number(),
        text().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::Array),
            object(any_key(), inner.boxed(), 0..5),
        ]
    })
}

fn object(
    key: impl Strategy<Value = String>,
    value: BoxedStrategy<Value>,
    size: std::ops::Range<usize>,
) -> impl Strategy<Value = Value> {
    vec((key, value), size).prop_map(|members| Value::Object(Map::from_iter(members)))
}

const TRAITS: &[&str] = &[
    "name",
    "industry",
    "plan",
    "description",
    "employees",
    "email",
    "phone",
    "website",
    "avatar",
    "address",
];
const ADDRESS: &[&str] = &[
    "street",
    "city",
    "state",
    "postal_code",
    "country",
    "postalCode",
    "zip",
    "zipcode",
    "postcode",
];
const NOTHING: &[&str] = &["N/A", "#n/a", "-", "--", "None", "null", "undefined", "unknown", "tbd"];
const CALL: &[&str] = &[
    "user_id",
    "group_id",
    "traits",
    "timestamp",
    "context",
    "userId",
    "groupId",
    "integrations",
    "messageId",
    "anonymousId",
    "userID",
];

fn any_key() -> impl Strategy<Value = String> {
    let one_of = |list: &'static [&'static str]| select(list).prop_map(str::to_owned);
    prop_oneof![
        3 => "[a-z_]{1,8}",
        2 => one_of(TRAITS),
        1 => one_of(ADDRESS),
        1 => one_of(CALL),
        1 => one_of(&["companyName", "company_size", "logo", "URL", "constructor", ""]),
        1 => prop_oneof![5 => text(), 1 => Just("__proto__".to_owned())],
    ]
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T t](0[0-9]|1[0-9]|2[0-4]):[0-5][0-9](:[0-6][0-9]([.,][0-9]{1,12})?)?(Z|z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])?)?",
        1 => "[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])T[01][0-9]:[0-5][0-9]:[0-5][0-9]Z",
        1 => "[0-9]{4}-?(W[0-5][0-9]-?[1-7]|[0-3][0-9]{2})(T[01][0-9])?",
        1 => "[+-]?[0-9]{6,14}(\\.[0-9]{1,9})?",
        1 => "(Mon|Tue|Sun), [0-3][0-9] (Jan|Feb|Nov) [0-9]{4} [0-2][0-9]:[0-5][0-9]:[0-6][0-9] GMT",
        1 => "(Monday|Friday), [0-3][0-9]-(Mar|Dec)-[0-9]{2} [0-2][0-9]:[0-5][0-9]:[0-5][0-9] GMT",
        1 => "(Mon|Sat) (Jan|Oct) [ 0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9] [0-9]{4}",
        1 => "20[0-9]{2}-0[1-9]-[0-2][0-9][T ][01][0-9]:[0-5][0-9]:[0-5][0-9] ?(UTC|GMT|Z|[+-]0[0-9]00)( [A-Z]{3}|\\[[A-Za-z/]{1,9}\\])?",
        1 => "((Mon|Sat), )?[0-3]?[0-9] (Jan|Nov) 20[0-9]{2} [0-2][0-9]:[0-5][0-9](:[0-6][0-9])? ([+-]0[0-9][0-5]0|GMT|UTC)( \\(.{0,4}\\))?",
        1 => "(Mon|Sat) (Jan|Oct) [0-3][0-9] 20[0-9]{2} [0-2][0-9]:[0-5][0-9]:[0-5][0-9] GMT[+-]0[0-9][0-5]0( \\(.{0,9}\\))?",
        1 => "1[0-9]{15}([0-9]{3})?",
        1 => "\\+00[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]Z",
    ]
}

fn email() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z0-9.+é_-]{1,10}@[a-zA-Zü0-9-]{1,8}(\\.[a-zA-Z]{2,5}){1,2}",
        1 => "[ -~]{0,6}@[ -~]{0,8}",
        1 => "[a-z]{60,68}@([a-z]{58,66}\\.){0,4}[a-zA-Z]{2,8}",
    ]
}

fn url() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(https?://|HTTPS://)?[a-zA-Z0-9é_-]{1,8}(\\.[a-zA-Z0-9-]{1,6}){0,3}\\.?(:[0-9]{0,6})?([/?#][ -~]{0,8})?",
        1 => "(http|https|ftp|javascript|data|mailto)://?/?[ -~]{0,12}",
        1 => "(//)?[a-z]{1,6}\\.(png|JPG|com|svg|de)([/?:#][ -~\u{200b}\u{e9}]{0,5})?",
        1 => "https?://([0-9xa-f]{0,5}\\.){0,4}[0-9xa-f]{0,4}/?",
        1 => "https?://(xn--[a-z0-9-]{0,6}|\\[[0-9a-f:]{0,9}\\]|[ -~]{0,6}@[a-z]{1,4}\\.de)[/?]?",
    ]
}

fn phone() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(tel:|TEL: ?)?\\+?[0-9(][0-9 ().x/-]{1,18}",
        1 => "('|tel: ?|Phone: |Tel\\. )?[(\\[]?\\+?[0-9]{1,3}[)\\]]? ?[0-9()./\u{a0}\u{2011}\u{2013}１\u{202c}-]{3,14}(, ext\\. [0-9]{1,3}| / [0-9]{2})?",
        1 => "\\+?1[- ]?800[- ][A-Z]{3,7}",
        1 => "\\+?[0-9 ]{5,12}( ext\\.? ?|x|;ext=| #)[0-9]{1,6}",
    ]
}

fn id() -> impl Strategy<Value = Value> {
    prop_oneof![
        24 => "[ -~]{0,3}[a-zA-Zàй0-9_-]{1,12}[ -~]{0,3}".prop_map(Value::String),
        4 => (-1_000_000i64..9_007_199_254_740_992).prop_map(Value::from),
        2 => text().prop_map(Value::String),
        1 => email().prop_map(Value::String),
        1 => number(),
        1 => select(&["null", "None", "NaN", "[object Object]", "[object Map]", "true", "acme.com", "https://a.b", "{{id}}", "a-${id}", "%ID%", "n/a", "(not set)"][..])
            .prop_map(Value::from),
    ]
}

fn spaced(text: impl Strategy<Value = String>) -> impl Strategy<Value = Value> {
    (select(&["", "", "", " ", "\u{feff}\t"][..]), text, select(&["", "", "", "\n", "\u{a0}"][..]))
        .prop_map(|(before, text, after)| Value::String(format!("{before}{text}{after}")))
}

/// A value for the described trait `key`, mostly one of its kind.
fn described(key: &'static str) -> BoxedStrategy<Value> {
    let fitting = match key {
        "email" => spaced(email()).boxed(),
        "website" | "avatar" => spaced(url()).boxed(),
        "phone" => prop_oneof![3 => spaced(phone()), 1 => number()].boxed(),
        "address" => object(
            prop_oneof![
                6 => select(ADDRESS).prop_map(str::to_owned),
                1 => any_key(),
            ],
            prop_oneof![16 => spaced(text()), 1 => number(), 1 => any_json()].boxed(),
            0..4,
        )
        .boxed(),
        _ => prop_oneof![3 => spaced(text()), 1 => number()].boxed(),
    };
    prop_oneof![
        24 => fitting,
        2 => spaced(Just(String::new())),
        2 => Just(Value::Null),
        1 => spaced(select(NOTHING).prop_map(str::to_owned)),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => any_json(),
    ]
    .boxed()
}

fn one_trait() -> impl Strategy<Value = (String, Value)> {
    let known = select(TRAITS).prop_flat_map(|key| (Just(key.to_owned()), described(key)));
    prop_oneof![3 => known, 2 => (any_key(), any_json())]
}

fn traits() -> impl Strategy<Value = Value> {
    vec(one_trait(), 0..6).prop_map(|members| Value::Object(Map::from_iter(members)))
}

fn timestamp() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => spaced(date()),
        2 => (-70_000_000_000_000i64..260_000_000_000_000).prop_map(Value::from),
        1 => number(),
        1 => any_json(),
    ]
}

/// Members of a call: each field mostly there and of its kind, sometimes an alias or an unknown
/// key.
fn members() -> impl Strategy<Value = Vec<(String, Value)>> {
    let field = |key: &'static str, value: BoxedStrategy<Value>| {
        let any = prop_oneof![24 => value, 1 => any_json()];
        prop::option::weighted(0.98, any.prop_map(move |value| (key.to_owned(), value)))
    };
    let good_date = prop_oneof![3 => Just(json!("2023-12-14T16:07:33.571Z")), 2 => timestamp()];
    (
        prop_oneof![8 => field("user_id", id().boxed()), 2 => field("userId", id().boxed())],
        prop_oneof![8 => field("group_id", id().boxed()), 2 => field("groupId", id().boxed())],
        field("traits", traits().boxed()),
        field("timestamp", good_date.boxed()),
        prop::option::weighted(0.3, object(any_key(), any_json().boxed(), 0..4))
            .prop_map(|context| context.map(|value| ("context".to_owned(), value))),
        prop::option::weighted(0.1, (any_key(), any_json())),
    )
        .prop_map(|(user, group, traits, timestamp, context, other)| {
            let mut members: Vec<_> =
                [user, group, traits, timestamp, context].into_iter().flatten().collect();
            // `tests/cases` covers two members with one name.
            members.extend(other.filter(|(key, _)| members.iter().all(|(name, _)| name != key)));
            members
        })
}

/// A call, good or bad: see `enough_calls_are_good`.
fn a_call() -> impl Strategy<Value = Value> {
    members().prop_map(|members| Value::Object(Map::from_iter(members)))
}

fn options() -> impl Strategy<Value = Options> {
    let invalid_traits = [InvalidTraits::Reject, InvalidTraits::Keep, InvalidTraits::Drop];
    let profiles = [Profile::Group, Profile::Segment, Profile::Thrivestack];
    (select(invalid_traits.to_vec()), select(profiles.to_vec())).prop_map(
        |(invalid_traits, profile)| Options { invalid_traits, profile, ..judge::defaults() },
    )
}

fn judge_value(call: &Value, options: &Options) -> Judgement {
    judge::call(call.to_string().as_bytes(), options)
}

/// `value` with its members sorted by the numbers in `order`.
fn reordered(value: &Value, order: &[u32]) -> Value {
    let Value::Object(map) = value else { return value.clone() };
    let mut members: Vec<_> = map.iter().zip(order.iter().cycle()).collect();
    members.sort_by_key(|(_, rank)| **rank);
    Value::Object(
        members.into_iter().map(|((key, value), _)| (key.clone(), value.clone())).collect(),
    )
}

/// Writes JSON text with white space and escapes chosen by the bits of `taste`.
struct Speller {
    taste: u64,
    text: String,
}

impl Speller {
    fn spell(value: &Value, taste: u64) -> String {
        let mut speller = Speller { taste: taste | 1, text: String::new() };
        speller.gap();
        speller.value(value);
        speller.gap();
        speller.text
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.taste ^= self.taste << 13;
        self.taste ^= self.taste >> 7;
        self.taste ^= self.taste << 17;
        self.taste % limit
    }

    fn gap(&mut self) {
        while self.below(3) == 0 {
            let space = [' ', '\t', '\n', '\r'][self.below(4) as usize];
            self.text.push(space);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.string(text),
            Value::Array(elements) => {
                self.list("[", elements, "]", |speller, element| speller.value(element));
            }
            Value::Object(members) => {
                self.list("{", members, "}", |speller, (key, value)| {
                    speller.string(key);
                    speller.gap();
                    speller.text.push(':');
                    speller.gap();
                    speller.value(value);
                });
            }
            scalar => write!(self.text, "{scalar}").unwrap(),
        }
    }

    fn list<T>(
        &mut self,
        open: &str,
        items: impl IntoIterator<Item = T>,
        close: &str,
        each: impl Fn(&mut Self, T),
    ) {
        self.text.push_str(open);
        self.gap();
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                self.text.push(',');
                self.gap();
            }
            each(self, item);
            self.gap();
        }
        self.text.push_str(close);
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            let short = match c {
                '"' | '\\' | '/' => Some(c),
                '\u{8}' => Some('b'),
                '\u{c}' => Some('f'),
                '\n' => Some('n'),
                '\r' => Some('r'),
                '\t' => Some('t'),
                _ => None,
            };
            match (self.below(4), short) {
                (0, _) => {
                    let upper = self.below(2) == 0;
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        if upper {
                            write!(self.text, "\\u{unit:04X}").unwrap();
                        } else {
                            write!(self.text, "\\u{unit:04x}").unwrap();
                        }
                    }
                }
                (1, Some(short)) => self.text.extend(['\\', short]),
                (_, Some('"' | '\\')) => self.text.extend(['\\', c]),
                (_, Some('/')) => self.text.push('/'),
                (_, Some(short)) => self.text.extend(['\\', short]),
                (_, None) if c < ' ' => write!(self.text, "\\u{:04x}", u32::from(c)).unwrap(),
                _ => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}

/// `text` trimmed as by `String.prototype.trim`.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c == '\u{feff}' || c.is_whitespace() && c != '\u{85}')
}

/// The id for `value`, if it can be one.
fn identity(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(trimmed(text).to_owned()),
        Value::Number(number) => {
            let number: f64 = number.to_string().parse().ok()?;
            Some(format!("{}", number as i64))
        }
        _ => None,
    }
}

fn field<'v>(call: &'v Value, names: [&str; 2]) -> Option<&'v Value> {
    names.iter().find_map(|name| call.get(name))
}

/// Every string and every number in `value`, as a message would show it.
fn scalars(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Array(elements) => elements.iter().for_each(|element| scalars(element, found)),
        Value::Object(members) => members.values().for_each(|member| scalars(member, found)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// `value` with `mark` in every string and `digits` at the end of every whole number.
fn marked(value: &Value, mark: &str, digits: &str) -> Value {
    match value {
        Value::String(text) => Value::String(format!("{text}{mark}")),
        Value::Number(number) if number.as_i64().is_some_and(|number| number != 0) => {
            Value::Number(format!("{number}{digits}").parse().unwrap())
        }
        Value::Array(elements) => {
            elements.iter().map(|element| marked(element, mark, digits)).collect()
        }
        Value::Object(members) => Value::Object(
            members.iter().map(|(key, value)| (key.clone(), marked(value, mark, digits))).collect(),
        ),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is sent is accepted when it is sent again, without a change and with the same bytes.
    #[test]
    fn normalized_calls_stay_as_they_are(call in a_call(), taste: u64, options in options()) {
        let first = judge::call(Speller::spell(&call, taste).as_bytes(), &options);
        let Some(sent) = first.sent else { return Ok(()) };
        let again = judge::call(&sent, &options);
        prop_assert_eq!(&again.issues, &vec![]);
        prop_assert_eq!(&again.changes, &vec![]);
        prop_assert_eq!(again.sent, Some(sent));
    }

    /// Where nothing was changed, the same value is sent; where the value differs, a change says so.
    #[test]
    fn every_change_is_reported(call in a_call(), options in options()) {
        let judgement = judge_value(&call, &options);
        if let Some(sent) = judgement.value() {
            prop_assert_eq!(judgement.changes.is_empty(), sent == call, "{}", sent);
        }
    }

    #[test]
    fn order_of_fields_is_irrelevant(call in a_call(), order in vec(any::<u32>(), 1..8), options in options()) {
        prop_assert_eq!(judge_value(&reordered(&call, &order), &options), judge_value(&call, &options));
    }

    /// The order of traits is the caller's, and all that it decides is the order in which they
    /// are sent.
    #[test]
    fn order_of_traits_affects_nothing_else(call in a_call(), order in vec(any::<u32>(), 1..8), options in options()) {
        let mut other = call.clone();
        if let Some(traits) = other.get_mut("traits") {
            *traits = reordered(traits, &order);
        }
        let (one, other) = (judge_value(&call, &options), judge_value(&other, &options));
        prop_assert_eq!(one.value(), other.value());
        prop_assert_eq!((one.issues, one.warnings, one.changes), (other.issues, other.warnings, other.changes));
    }

    #[test]
    fn white_space_and_escapes_are_irrelevant(call in a_call(), taste: u64, options in options()) {
        let (plain, spelled) = (judge_value(&call, &options), judge::call(Speller::spell(&call, taste).as_bytes(), &options));
        prop_assert_eq!(plain.value(), spelled.value());
        prop_assert_eq!((plain.issues, plain.warnings, plain.changes), (spelled.issues, spelled.warnings, spelled.changes));
    }

    /// A sent call has no white space between tokens, and its fields are in order.
    #[test]
    fn sent_calls_are_compact_and_in_order(call in a_call(), taste: u64, options in options()) {
        let judgement = judge::call(Speller::spell(&call, taste).as_bytes(), &options);
        let Some(sent) = judgement.value() else { return Ok(()) };
        let keys: Vec<_> = sent.as_object().unwrap().keys().collect();
        let required = ["user_id", "group_id", "traits", "timestamp"];
        let optional = ["context", "integrations", "anonymousId", "messageId"];
        let (first, rest) = keys.split_at(required.len());
        prop_assert_eq!(first, required);
        // The rest come at most once each, in this order: a used-up iterator never goes back.
        let mut left = optional.iter();
        prop_assert!(rest.iter().all(|key| left.any(|name| name == key)), "{:?}", rest);
        let mut inside = false;
        let mut escape = false;
        for byte in judgement.sent.unwrap() {
            match byte {
                _ if escape => escape = false,
                b'"' => inside = !inside,
                b'\\' => escape = true,
                _ => prop_assert!(inside || !byte.is_ascii_whitespace()),
            }
        }
    }

    /// Traits that the service does not describe, and the context, are sent as they came.
    #[test]
    fn other_traits_stay_as_they_are(call in a_call(), taste: u64) {
        let judgement = judge::call(Speller::spell(&call, taste).as_bytes(), &judge::defaults());
        let Some(sent) = judgement.value() else { return Ok(()) };
        let others = |call: &Value| {
            let mut traits = call["traits"].as_object().unwrap().clone();
            traits.retain(|key, _| !TRAITS.contains(&key.as_str()));
            Vec::from_iter(traits)
        };
        prop_assert_eq!(others(&sent), others(&call));
        prop_assert_eq!(sent.get("context"), call.get("context").filter(|context| !context.is_null()));
    }

    /// No message holds a value of the call, whatever is wrong with it.
    #[test]
    fn messages_never_hold_values(call in a_call(), options in options()) {
        let call = marked(&call, "Qx7~", "918273645");
        let judgement = judge_value(&call, &options);
        let mut values = Vec::new();
        scalars(&call, &mut values);
        for finding in judgement.issues.iter().chain(&judgement.warnings) {
            prop_assert!(!finding.message.is_empty());
            for mark in ["Qx7~", "918273645"] {
                prop_assert!(!finding.message.contains(mark), "{:?}", finding);
            }
            for value in values.iter().filter(|value| value.len() > 8) {
                prop_assert!(!finding.message.contains(value.as_str()), "{:?}", finding);
            }
        }
    }

    /// At most a hundred issues and a hundred warnings are listed.
    #[test]
    fn lists_have_an_end(keys in vec("[a-z]{3}", 0..300), options in options()) {
        let members: Vec<_> = keys.iter().map(|key| format!("\"{key}\":1")).collect();
        let text = ["{", &members.join(","), "}"].concat();
        let judgement = judge::call(text.as_bytes(), &options);
        let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
        let repeated = keys.len() - distinct.len();
        // Four fields are missing as well.
        for (list, count) in [(judgement.issues, repeated + 4), (judgement.warnings, distinct.len())] {
            prop_assert_eq!(list.len(), count.min(100));
            let more = list.iter().filter(|finding| finding.path == "[]");
            let said: Vec<_> = more.map(|finding| finding.message.clone()).collect();
            let expected = format!("{} more of the call are not listed.", count.saturating_sub(99));
            prop_assert_eq!(said, if count > 100 { vec![expected] } else { vec![] });
        }
    }

    /// A call is sent or refused with at least one issue, never both and never neither.
    #[test]
    fn every_refusal_names_an_issue(value in prop_oneof![4 => a_call(), 1 => any_json()], taste: u64, options in options()) {
        let judgement = judge::call(Speller::spell(&value, taste).as_bytes(), &options);
        prop_assert_eq!(judgement.sent.is_none(), !judgement.issues.is_empty());
        if judgement.sent.is_none() {
            prop_assert!(judgement.changes.is_empty() || judgement.has_issue("too_large"));
        }
    }

    /// Bad traits alone never refuse a call under `Keep` or `Drop`.
    #[test]
    fn kept_or_dropped_traits_refuse_nothing(traits in traits(), keep: bool) {
        let invalid_traits = if keep { InvalidTraits::Keep } else { InvalidTraits::Drop };
        let options = Options { invalid_traits, ..judge::defaults() };
        let call = json!({"user_id": "u", "group_id": "g", "traits": traits, "timestamp": "2024-02-29T12:00:00.000Z"});
        for issue in judge_value(&call, &options).issues {
            prop_assert_eq!(issue.name, "forbidden_key");
        }
    }

    #[test]
    fn bytes_never_panic(bytes in vec(any::<u8>(), 0..200), options in options()) {
        let judgement = judge::call(&bytes, &options);
        prop_assert_eq!(judgement.sent.is_none(), !judgement.issues.is_empty());
    }

    #[test]
    fn broken_calls_never_panic(call in a_call(), taste: u64, at: prop::sample::Index, byte: u8, cut: bool) {
        let mut bytes = Speller::spell(&call, taste).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if cut {
            bytes.truncate(at);
        }
        let judgement = judge::call(&bytes, &judge::defaults());
        prop_assert_eq!(judgement.sent.is_none(), !judgement.issues.is_empty());
        prop_assert_eq!(judgement.has_issue("invalid_json"), judge::oracle(&bytes).is_err());
    }

    /// An id is sent as it was given, without its outer white space.
    #[test]
    fn ids_stay_what_they_are(call in a_call()) {
        let judgement = judge_value(&call, &judge::defaults());
        let Some(sent) = judgement.value() else { return Ok(()) };
        for names in [["user_id", "userId"], ["group_id", "groupId"]] {
            let given = identity(field(&call, names).unwrap());
            prop_assert_eq!(sent[names[0]].as_str(), given.as_deref());
        }
    }

    /// Two ids that differ stay different.
    #[test]
    fn no_two_ids_become_one(one in id(), other in prop_oneof![id(), Just(Value::Null)], change in 0usize..4) {
        let other = match (&one, other) {
            (Value::String(text), Value::Null) => Value::String(match change {
                0 => text.to_uppercase(),
                1 => text.replace(' ', ""),
                2 => format!("{text}\u{301}"),
                _ => text.replace('a', "\u{430}"),
            }),
            (_, other) => other,
        };
        let sent = |id: &Value| {
            let call = json!({"user_id": id, "group_id": "g", "traits": {}, "timestamp": "2024-02-29T12:00:00.000Z"});
            judge_value(&call, &judge::defaults()).value().map(|mut call| call["user_id"].take())
        };
        if let (Some(sent_one), Some(sent_other)) = (sent(&one), sent(&other)) {
            prop_assert_eq!(sent_one == sent_other, identity(&one) == identity(&other));
        }
    }

    /// An id and its alias give the same call, except for the change that reports it.
    #[test]
    fn aliases_change_nothing_else(call in a_call(), options in options()) {
        let mut members = call.as_object().unwrap().clone();
        for (alias, name) in [("userId", "user_id"), ("groupId", "group_id")] {
            if let Some(value) = members.remove(alias) {
                members.entry(name).or_insert(value);
            }
        }
        let renamed = Value::from_iter(members.clone().into_iter().map(|(key, value)| match key.as_str() {
            "user_id" => ("userId".to_owned(), value),
            "group_id" => ("groupId".to_owned(), value),
            _ => (key, value),
        }));
        let (own, alias) = (judge_value(&Value::Object(members), &options), judge_value(&renamed, &options));
        prop_assert_eq!(&own.sent, &alias.sent);
        let names = |judgement: &Judgement| {
            let mut names: Vec<_> = judgement.issues.iter().chain(&judgement.warnings).map(|one| one.name.clone()).collect();
            names.sort();
            names
        };
        prop_assert_eq!(names(&own), names(&alias));
        let renames = alias.changes.iter().filter(|change| change.name == "renamed").count();
        let others = own.changes.iter().filter(|change| change.name == "renamed").count();
        if own.sent.is_some() {
            prop_assert_eq!(renames, others + 2);
        }
    }

    /// The limit on bytes is exact.
    #[test]
    fn the_limit_on_bytes_is_exact(call in a_call(), taste: u64) {
        let text = Speller::spell(&call, taste);
        let Some(sent) = judge::call(text.as_bytes(), &judge::defaults()).sent else { return Ok(()) };
        let mut options = judge::defaults();
        options.limits.bytes = sent.len() as u32;
        prop_assert_eq!(judge::call(text.as_bytes(), &options).sent, Some(sent));
        options.limits.bytes -= 1;
        let refused = judge::call(text.as_bytes(), &options);
        prop_assert_eq!(refused.issues.len(), 1);
        prop_assert!(refused.sent.is_none() && refused.has_issue("too_large"));
    }

    /// The limit on depth is exact, wherever the depth is.
    #[test]
    fn the_limit_on_depth_is_exact(call in a_call(), context: bool, limit in 3u32..40, more in 0usize..3) {
        let levels = |limit: usize| "[".repeat(limit) + &"]".repeat(limit);
        let mut options = judge::defaults();
        options.limits.depth = limit;
        let deepest = limit as usize - 2 + more;
        let key = if context { "context" } else { "traits" };
        let text = format!(
            r#"{{"user_id":"u","group_id":"g","timestamp":"2024-02-29","{key}":{{"x":{}}}{}}}"#,
            levels(deepest), if context { r#","traits":{}"# } else { "" }
        );
        let judgement = judge::call(text.as_bytes(), &options);
        prop_assert_eq!(judgement.sent.is_some(), more == 0);
        prop_assert_eq!(judgement.has_issue("too_deep"), more > 0);
        // The depth also decides about any other call.
        let depth = depth(&call);
        prop_assert_eq!(judge_value(&call, &options).has_issue("too_deep"), depth > limit);
    }

    #[test]
    fn timestamps_are_idempotent(text in prop_oneof![4 => date(), 1 => text()]) {
        judge::assert_idempotent(judge::timestamp, &text);
    }

    /// All timestamps are sent in one form.
    #[test]
    fn timestamps_have_one_form(one in date(), other in date()) {
        for text in [&one, &other] {
            let Some((normal, _)) = judge::timestamp(text) else { continue };
            let bytes = normal.as_bytes();
            prop_assert!((24..=30).contains(&bytes.len()), "{}", normal);
            for (index, byte) in bytes.iter().enumerate() {
                let fits = match index {
                    4 | 7 => *byte == b'-',
                    10 => *byte == b'T',
                    13 | 16 => *byte == b':',
                    19 => *byte == b'.',
                    _ if index + 1 == bytes.len() => *byte == b'Z',
                    _ => byte.is_ascii_digit(),
                };
                prop_assert!(fits, "{}", normal);
            }
        }
    }

    #[test]
    fn epochs_are_idempotent(literal in number()) {
        let result: RuleResult = judge::epoch(&literal.to_string());
        if let Some((normal, _)) = result {
            prop_assert_eq!(judge::timestamp(&normal), Some((normal, false)));
        }
    }

    #[test]
    fn emails_are_idempotent(text in prop_oneof![4 => email(), 1 => text()]) {
        judge::assert_idempotent(judge::email, &text);
        if let Some((normal, _)) = judge::email(&text) {
            let (local, domain) = normal.split_once('@').unwrap();
            prop_assert_eq!(Some(local), text.split('@').next());
            prop_assert_eq!(domain, domain.to_ascii_lowercase());
        }
    }

    /// A changed number keeps exactly its digits, and gains no country.
    #[test]
    fn phones_are_never_falsified(text in prop_oneof![4 => phone(), 1 => text()]) {
        judge::assert_idempotent(judge::phone, &text);
        if let Some((normal, true)) = judge::phone(&text) {
            let ascii = |c: char| if c == '１' { '1' } else { c };
            let digits: String = text.chars().map(ascii).filter(char::is_ascii_digit).collect();
            prop_assert_eq!(normal, format!("+{digits}"));
            prop_assert!(text.contains('+') && !text.contains("(0"));
        }
    }

    #[test]
    fn urls_are_idempotent(text in prop_oneof![4 => url(), 1 => text()]) {
        judge::assert_idempotent(judge::url, &text);
    }

    /// If a web address is accepted, the URL Standard accepts what is sent.
    #[test]
    fn accepted_urls_parse(text in prop_oneof![4 => url(), 1 => text()]) {
        use group_call::Urls;
        if let Some((normal, _)) = judge::url(trimmed(&text)) {
            prop_assert!(judge::UrlCrate.is_web_url(normal.as_bytes()), "{}", normal);
        }
    }
}

fn depth(value: &Value) -> u32 {
    let deepest = match value {
        Value::Array(elements) => elements.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => return 0,
    };
    1 + deepest.unwrap_or(0)
}

/// The properties would also hold if all calls were refused, so enough must be good.
#[test]
fn enough_calls_are_good() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let good = (0..1_000)
        .filter(|_| {
            let call = a_call().new_tree(&mut runner).unwrap().current();
            judge_value(&call, &judge::defaults()).sent.is_some()
        })
        .count();
    println!("{good} of 1000 calls are good");
    assert!((200..900).contains(&good), "{good} of 1000");
}
