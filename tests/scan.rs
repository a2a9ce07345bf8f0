//! The reader of JSON (`scan`) against `serde_json`: both accept or both refuse, and what they
//! accept has the same value.
//!
//! The texts are every file of JSONTestSuite, every shared case, and mutations of both. The
//! environment may set how many mutations there are, and which:
//!
//! ```sh
//! SCAN_MUTATIONS=5000000 SCAN_SEED=7 cargo test --release --test scan -- --nocapture
//! ```
//!
//! The two differ on purpose in:
//!
//! * **Lone surrogates.** `serde_json` refuses their escapes; the reader passes them on and reports
//!   them, since traits keep them and only ids refuse them. The oracle gets the text with `\ufffd` in
//!   their place, which is what the reader decodes them to.
//! * **Depth.** `serde_json` reads 127 levels; the reader's limit is an argument, here 127. Both
//!   must then stop at the same bracket.
//! * **Repeated keys.** `serde_json` keeps the last one. The reader returns every member, and its
//!   caller decides whether to refuse; the tests keep the last one too.
//! * **Numbers.** The reader returns the literal. So does `serde_json` with the feature
//!   `arbitrary_precision`, so that no number is out of range, but it respells the exponent
//!   (`1E5` → `1e+5`). Literals are compared in that spelling.
//! * **One key** has a private meaning in `serde_json` under that feature, see
//!   [`judge::confuses_oracle`]; texts with it are left out.

mod judge;

use group_call::scan::{Fault, Kind, Scanner, Str, Value as Span};
use serde_json::{Map, Value};

/// A value rebuilt from spans.
#[derive(PartialEq, Debug)]
struct Reading {
    value: Value,
    /// Whether a lone surrogate stands in it.
    lone: bool,
    /// Whether a `__proto__` key stands in it.
    proto: bool,
}

impl From<Value> for Reading {
    fn from(value: Value) -> Self {
        Reading { value, lone: false, proto: false }
    }
}

impl Reading {
    /// `value` around parts that have been read.
    fn around(value: Value, parts: &[Reading]) -> Self {
        let any = |what: fn(&Reading) -> bool| parts.iter().any(what);
        Reading { value, lone: any(|part| part.lone), proto: any(|part| part.proto) }
    }
}

fn string(string: Str<'_>) -> Reading {
    assert_eq!(string.escaped, string.raw.contains(&b'\\'));
    let (text, lone) = string.decode();
    Reading { lone, ..Value::String(text.into_owned()).into() }
}

fn array(elements: Vec<Reading>) -> Reading {
    let around = Reading::around(Value::Null, &elements);
    let values = elements.into_iter().map(|element| element.value).collect();
    Reading { value: Value::Array(values), ..around }
}

fn object(members: Vec<(Str<'_>, Reading)>) -> Reading {
    let mut map = Map::new();
    let mut around = Reading::from(Value::Null);
    for (key, member) in members {
        let Reading { value: Value::String(name), lone, .. } = string(key) else { unreachable!() };
        assert_eq!(key.is_proto(), name == "__proto__");
        around.lone |= lone | member.lone;
        around.proto |= key.is_proto() | member.proto;
        map.insert(name, member.value);
    }
    Reading { value: Value::Object(map), ..around }
}

/// `literal` with its exponent as `serde_json` spells it: a small `e` and always a sign.
fn exponent_spelled(literal: &str) -> String {
    match literal.split_once(['e', 'E']) {
        Some((number, exponent)) if exponent.starts_with(['+', '-']) => {
            format!("{number}e{exponent}")
        }
        Some((number, exponent)) => format!("{number}e+{exponent}"),
        None => literal.to_owned(),
    }
}

/// Reads a value that is neither array nor object.
fn scalar(span: Span<'_>) -> Reading {
    match span.kind {
        Kind::Null => Value::Null.into(),
        Kind::Bool => Value::Bool(span.raw == b"true").into(),
        Kind::Number => {
            let literal = std::str::from_utf8(span.raw).expect("a literal is ASCII");
            let number: serde_json::Number = literal.parse().expect("a literal is a number");
            assert_eq!(number.to_string(), exponent_spelled(literal));
            Value::Number(number).into()
        }
        Kind::String => string(span.string()),
        Kind::Array | Kind::Object => unreachable!(),
    }
}

/// Reads the value that begins here member by member, as the call itself is read.
fn step(scanner: &mut Scanner<'_>) -> Result<Reading, Fault> {
    match scanner.peek() {
        Some(b'[') => {
            scanner.enter_array()?;
            let mut elements = Vec::new();
            while scanner.element(elements.is_empty())? {
                elements.push(step(scanner)?);
            }
            Ok(array(elements))
        }
        Some(b'{') => {
            scanner.enter()?;
            let mut members = Vec::new();
            while let Some(key) = scanner.member(members.is_empty())? {
                members.push((key, step(scanner)?));
            }
            Ok(object(members))
        }
        _ => scanner.value().map(scalar),
    }
}

/// Reads `text` member by member.
fn by_steps(text: &[u8], max_depth: u32) -> Result<Reading, Fault> {
    let mut scanner = Scanner::new(text, max_depth);
    scanner.skip_mark();
    let reading = step(&mut scanner)?;
    scanner.end()?;
    Ok(reading)
}

/// Reads `text` as one span, as a trait is read, and then the content of the span.
fn by_span(text: &[u8], max_depth: u32) -> Result<Reading, Fault> {
    let mut scanner = Scanner::new(text, max_depth);
    scanner.skip_mark();
    let span = scanner.value()?;
    scanner.end()?;
    if !matches!(span.kind, Kind::Array | Kind::Object) {
        return Ok(scalar(span));
    }
    let reading = by_steps(span.raw, max_depth).expect("a span is JSON text");
    check_flags(&span, &reading);
    Ok(reading)
}

fn check_flags(nested: &Span<'_>, reading: &Reading) {
    assert_eq!(nested.forbidden, reading.proto);
    let (mut spaced, mut inside, mut escape) = (false, false, false);
    for byte in nested.raw {
        match byte {
            _ if escape => escape = false,
            b'"' => inside = !inside,
            b'\\' => escape = true,
            b' ' | b'\t' | b'\n' | b'\r' if !inside => spaced = true,
            _ => {}
        }
    }
    assert_eq!(nested.spaced, spaced);
}

/// Counts of the compared texts by result.
#[derive(Default, Debug)]
struct Count {
    accepted: usize,
    refused: usize,
    too_deep: usize,
    lone_surrogates: usize,
}

impl Count {
    fn all(&self) -> usize {
        self.accepted + self.refused + self.too_deep
    }

    /// Compares both ways to read `text` with the oracle.
    fn compare(&mut self, text: &[u8]) {
        let shown = || format!("{:?} ({})", String::from_utf8_lossy(text), hex(text));
        let steps = by_steps(text, judge::ORACLE_DEPTH);
        let span = by_span(text, judge::ORACLE_DEPTH);
        assert_eq!(span, steps, "in one span, and step by step: {}", shown());
        if judge::confuses_oracle(text) {
            return;
        }
        match (steps, judge::oracle(text)) {
            (Ok(reading), Ok(value)) => {
                assert_eq!(reading.value, value, "{}", shown());
                self.accepted += 1;
                self.lone_surrogates += usize::from(reading.lone);
            }
            (Err(Fault::TooDeep), Err(error)) if judge::is_too_deep(&error) => self.too_deep += 1,
            (Err(Fault::Syntax(at)), Err(error)) if !judge::is_too_deep(&error) => {
                assert!(at as usize <= text.len(), "stopped at {at}: {}", shown());
                self.refused += 1;
            }
            (ours, theirs) => panic!("ours {ours:?}, serde_json {theirs:?}: {}", shown()),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(2_000).map(|byte| format!("{byte:02x}")).collect()
}

fn bytes_of_hex(hex: &str) -> Vec<u8> {
    let digit = |index: usize| u8::from_str_radix(&hex[index..index + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digit).collect()
}

fn read_json(path: &std::path::Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The files of JSONTestSuite by name.
fn suite() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/json-test-suite.json");
    let Value::Array(files) = read_json(folder.as_ref())["files"].take() else { panic!() };
    let text = |file: &Value, key: &str| file[key].as_str().unwrap_or_default().to_owned();
    files
        .iter()
        .map(|file| {
            let times = file["times"].as_u64().unwrap_or(1) as usize;
            let mut bytes = text(file, "text").repeat(times).into_bytes();
            bytes.extend(text(file, "rest").bytes());
            bytes.extend(bytes_of_hex(&text(file, "hex")));
            (text(file, "file"), bytes)
        })
        .collect()
}

/// The texts of the shared cases.
fn cases() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        for case in read_json(&file).as_array().unwrap() {
            texts.push(match (&case["text"], &case["hex"]) {
                (Value::String(text), _) => text.clone().into_bytes(),
                (_, Value::String(hex)) => bytes_of_hex(hex),
                _ => case["input"].to_string().into_bytes(),
            });
        }
    }
    texts
}

#[test]
fn json_test_suite() {
    let mut count = Count::default();
    for (name, text) in suite() {
        count.compare(&text);
        let accepted = by_steps(&text, judge::ORACLE_DEPTH).is_ok();
        match name.get(..2) {
            Some("y_") => assert!(accepted, "{name} is refused"),
            Some("n_") => assert!(!accepted, "{name} is accepted"),
            _ => {}
        }
    }
    println!("JSONTestSuite: {} files, {count:?}", count.all());
    assert_eq!(count.all(), 340);
}

/// If a text is valid JSON it is sent unchanged, except for white space.
#[test]
fn json_test_suite_as_a_trait() {
    let (mut sent, mut refused) = (0, 0);
    for (name, text) in suite() {
        // In front of a trait a byte order mark is no part of any JSON text.
        if text.starts_with(b"\xef\xbb\xbf") {
            continue;
        }
        let before = br#"{"user_id":"u","group_id":"g","traits":{"x":"#;
        let after = br#"},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
        let call = [before, text.as_slice(), after].concat();
        let judgement = judge::call(&call, &judge::defaults());
        match by_steps(&text, 30) {
            Ok(reading) if !reading.proto => {
                let value = judgement.value().map(|mut call| call["traits"]["x"].take());
                assert_eq!(value, Some(reading.value), "{name}");
                sent += 1;
            }
            Ok(_) => assert!(judgement.has_issue("forbidden_key"), "{name}"),
            Err(Fault::TooDeep) => assert!(judgement.has_issue("too_deep"), "{name}"),
            Err(Fault::Syntax(_)) => {
                assert!(judgement.sent.is_none(), "{name}");
                refused += 1;
            }
        }
    }
    println!("JSONTestSuite as a trait: {sent} sent, {refused} refused");
    assert!(sent > 100 && refused > 180);
}

#[test]
fn shared_cases() {
    let mut count = Count::default();
    for text in cases() {
        count.compare(&text);
    }
    println!("shared cases: {} texts, {count:?}", count.all());
    assert!(count.all() > 1_000);
}

#[test]
fn stops_at_the_same_depth() {
    let mut count = Count::default();
    for levels in 100..150 {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":[0],"b":"#, "}]")] {
            let half = levels / open.matches(['[', '{']).count().min(2);
            let inner = if open == "[" { "" } else { "1" };
            count.compare(format!("{}{inner}{}", open.repeat(half), close.repeat(half)).as_bytes());
            count.compare(open.repeat(half).as_bytes());
        }
    }
    println!("deep texts: {count:?}");
    assert!(count.accepted > 50 && count.too_deep > 50);
}

/// The generator of Marsaglia's "Xorshift RNGs", 64 bits with shifts 13, 7, 17.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn of<'t, T: ?Sized>(&mut self, list: &[&'t T]) -> &'t T {
        list[self.below(list.len())]
    }

    /// A slice of `text`, mostly a short one.
    fn slice<'t>(&mut self, text: &'t [u8]) -> &'t [u8] {
        let start = self.below(text.len() + 1);
        let longest = text.len() - start;
        let longest = if self.below(4) == 0 { longest } else { longest.min(12) };
        &text[start..start + self.below(longest + 1)]
    }
}

/// What mutations insert: every token, and things that look like one.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b" ",
    b"\t",
    b"\r\n",
    b"\x0c",
    b"\0",
    b"\x7f",
    b"null",
    b"true",
    b"false",
    b"nul",
    b"tru",
    b"NaN",
    b"Infinity",
    b"'",
    b"//",
    b"/**/",
    b"0",
    b"-",
    b"-0",
    b"00",
    b"1.",
    b".1",
    b"1.10",
    b"1e5",
    b"1E+5",
    b"1e",
    b"1e-",
    b"+1",
    b"0x1",
    b"1e400",
    b"1e-400",
    b"12345678901234567890",
    b"-9223372036854775809",
    b"0.1e1",
    b"\"\"",
    b"\"a\":",
    b"{\"a\":1}",
    b"[1,2]",
    b",\"a\":1",
    b"\"__proto__\":1",
    b"\"\\u005f_proto__\":{}",
    b"\\n",
    b"\\/",
    b"\\u0000",
    b"\\u00e9",
    b"\\uD83D\\uDE00",
    b"\\ud800",
    b"\\udc00",
    b"\\uDBFF\\u0041",
    b"\\u",
    b"\\u12",
    b"\\u+123",
    b"\\x41",
    b"\\\\u00e9",
    b"\\U0041",
    b"\xc3\xa9",
    b"\xe2\x82\xac",
    b"\xf0\x9f\x98\x80",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xa8",
    b"\xc2\xa0",
    b"\xff",
    b"\xc0\xaf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xe0\x80",
    b"\x80",
    b"\xf0\x9f\x98",
];

fn mutate(random: &mut Random, text: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(text.len() + 1);
    match random.below(8) {
        0 if at < text.len() => text[at] ^= 1 << random.below(8),
        1 if at < text.len() => text[at] = random.of(PIECES)[0],
        2 => text.truncate(at),
        3 => {
            let end = at + random.below((text.len() - at).min(6) + 1);
            text.drain(at..end);
        }
        4 => {
            let slice = random.slice(text).to_vec();
            text.splice(at..at, slice);
        }
        5 => {
            let slice = random.slice(other).to_vec();
            text.splice(at..at, slice);
        }
        6 => {
            text.truncate(at);
            text.extend(&other[random.below(other.len() + 1)..]);
        }
        _ => {
            text.splice(at..at, random.of(PIECES).iter().copied());
        }
    }
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a whole number"))
}

#[test]
fn mutations() {
    let mutations = setting("SCAN_MUTATIONS", 200_000);
    let mut random = Random(setting("SCAN_SEED", 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut seeds = cases();
    seeds.extend(suite().into_iter().map(|(_, text)| text));
    seeds.retain(|text| text.len() <= 400);
    let mut count = Count::default();
    for _ in 0..mutations {
        let mut text = seeds[random.below(seeds.len())].clone();
        let other = random.below(seeds.len());
        for _ in 0..=random.below(3) {
            mutate(&mut random, &mut text, &seeds[other]);
        }
        count.compare(&text);
    }
    println!("mutations of {} texts: {}, {count:?}", seeds.len(), count.all());
    assert!(count.accepted as u64 > mutations / 20, "hardly any is JSON: {count:?}");
}
