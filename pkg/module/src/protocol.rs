//! What the module and the package's TypeScript must both know, as the text of
//! `pkg/src/module/protocol.ts`: ordinals, record lengths, defaults.
//!
//! `cargo run -p group-call-module --bin protocol` writes the file; a test checks it against the
//! sources.

use crate::{call, delivery, ledger, relay, urls};
use group_call::delivery::{MAX_ANSWER, MAX_MESSAGE, batch, keepalive, retry};
use group_call::internal::{
    self, FINDINGS_LISTED, FORMS, Known, NAMES, OTHER_NAMES, OtherNames, PATHS_LISTED, Phrase,
};
use group_call::relay::Refusal;
use group_call::relay::ledger::{End, KEY, Verdict};
use group_call::{Code, ErrorCode, InvalidTraits, Limits, Policy, Profile, Rule};
use std::fmt::{Display, Write};

/// The whole file.
#[must_use]
pub fn text() -> String {
    let mut file = File(String::from(
        "// Generated from the Rust sources, which own these numbers: `cargo run -p group-call-module --bin protocol`.\n\
         // What the module and the package must both know: ordinals, record lengths, defaults. What is read by\n\
         // name alone is an enum: the bundler puts the numbers in its place.\n",
    ));
    limits(&mut file);
    modes(&mut file);
    names(&mut file);
    options(&mut file);
    deliveries(&mut file);
    findings(&mut file);
    relays(&mut file);
    file.0
}

struct File(String);

impl File {
    fn section(&mut self, comment: &str, code: &str) {
        write!(self.0, "\n/** {comment} */\n{code}\n").unwrap();
    }

    fn number(&mut self, comment: &str, name: &str, value: impl Display) {
        self.section(comment, &format!("export const {name} = {value};"));
    }

    /// Numbers, or texts in quotes, that are read by name alone.
    fn ordinals<N: AsRef<str>, V: Display>(
        &mut self,
        comment: &str,
        name: &str,
        members: impl IntoIterator<Item = (N, V)>,
    ) {
        let mut code = format!("export enum {name} {{\n");
        for (member, value) in members {
            writeln!(code, "  {} = {value},", member.as_ref()).unwrap();
        }
        code.push('}');
        self.section(comment, &code);
    }

    /// Numbers that are looked up by a name from outside.
    fn table<V: Display>(&mut self, comment: &str, name: &str, members: &[(&str, V)]) {
        let members: Vec<_> =
            members.iter().map(|(member, value)| format!("{member}: {value}")).collect();
        let code = format!("export const {name} = {{ {} }} as const;", members.join(", "));
        self.section(comment, &code);
    }
}

/// `TooLarge`, or `TOO_LARGE`, as TypeScript has it: `tooLarge`.
fn camel_case(name: &str) -> String {
    if name.contains('_') || name.chars().all(|letter| letter.is_ascii_uppercase()) {
        let mut words = name.split('_').map(str::to_ascii_lowercase);
        let first = words.next().unwrap_or_default();
        return words.fold(first, |text, word| text + &word[..1].to_ascii_uppercase() + &word[1..]);
    }
    name[..1].to_ascii_lowercase() + &name[1..]
}

fn limits(file: &mut File) {
    let Limits { bytes, depth, id_bytes } = Limits::default();
    file.ordinals(
        "How large a call may be by default.",
        "LIMITS",
        [("bytes", bytes), ("depth", depth), ("idBytes", id_bytes)],
    );
    file.number("Stands for no limit.", "NO_LIMIT", u32::MAX);
    file.number(
        "The module counts in 32 bits: counts and limits are below this.",
        "MAX_COUNT",
        1_u64 << 32,
    );
    file.number(
        "Timers of every runtime end below this many milliseconds.",
        "MAX_TIMER",
        retry::MAX_TIMER + 1.0,
    );
    let Policy { attempts, base, cap, budget, timeout, deadline } = Policy::DEFAULT;
    file.ordinals(
        "When a failed attempt is repeated by default; times in milliseconds.",
        "RETRY",
        [
            ("attempts", f64::from(attempts)),
            ("base", base),
            ("cap", cap),
            ("budget", f64::from(budget)),
        ],
    );
    file.ordinals(
        "How long an attempt and a delivery may take by default, in milliseconds.",
        "TIMES",
        [("timeout", timeout), ("deadline", deadline)],
    );
    file.number(
        "A longer `Retry-After` or `Date` counts as unreadable.",
        "LONGEST_HEADER",
        retry::LONGEST_HEADER,
    );
    file.number(
        "The longest `Retry-After` that is waited for, in seconds.",
        "MAX_RETRY_AFTER",
        retry::MAX_RETRY_AFTER,
    );
}

fn modes(file: &mut File) {
    let mode = |invalid_traits| call::mode_of(invalid_traits);
    file.table(
        "What becomes of a bad described trait.",
        "TRAITS_MODE",
        &[
            ("reject", mode(InvalidTraits::Reject)),
            ("keep", mode(InvalidTraits::Keep)),
            ("drop", mode(InvalidTraits::Drop)),
        ],
    );
    let profiles = Profile::ALL.map(|profile| (profile.as_str(), call::mode_of_profile(profile)));
    file.table("Added to a mode: the profile whose rules apply.", "PROFILE_MODE", &profiles);
    file.number(
        "Added to a mode: the call is already normalized, and is written in its profile's wire form.",
        "WIRE_MODE",
        call::WIRE,
    );
}

fn names(file: &mut File) {
    let list = NAMES[..=usize::from(internal::POSTAL_CODE)].join(" ");
    file.section(
        "Keys that have a number: the described traits, the fields of a call, those of an address.",
        &format!("export const NAMES: readonly string[] = /* @__PURE__ */ (\n  \"{list}\"\n).split(\" \");"),
    );
    file.number("How many of them are described traits.", "TRAIT_COUNT", Known::ALL.len());
    let mut code = String::from("export const TRAIT_KINDS = {\n");
    for known in Known::ALL {
        let kind = camel_case(&format!("{:?}", known.kind()));
        code.push_str("  /**\n");
        for line in known.description() {
            writeln!(code, "   * {line}").unwrap();
        }
        writeln!(code, "   */\n  {}: \"{kind}\",", known.as_str()).unwrap();
    }
    code.push_str("} as const;");
    file.section("The described traits, and the kind of value that each takes.", &code);
}

fn options(file: &mut File) {
    let mut code =
        String::from("export const OTHER_OPTION_NAMES: Partial<Record<string, RegExp>> = {\n");
    for OtherNames { option, wholes, parts } in OTHER_NAMES {
        let wholes = wholes.iter().map(|(starts, ends)| {
            let ends =
                if ends.is_empty() { String::new() } else { format!("_?({})?", ends.join("|")) };
            format!("^({}){ends}$", starts.join("|"))
        });
        let parts = parts.iter().map(|part| (*part).to_owned());
        let pattern = wholes.chain(parts).collect::<Vec<_>>().join("|");
        // An underscore may be missing; those of `_?` may already.
        let pattern = pattern.replace("_?", "_").replace('_', "_?");
        writeln!(code, "  {option}: /{pattern}/i,").unwrap();
    }
    code.push_str("};");
    file.section("Other names for our options, as a hint in errors.", &code);
}

fn deliveries(file: &mut File) {
    let events = delivery::EVENTS.iter().enumerate();
    file.ordinals(
        "What has happened to a delivery.",
        "EVENT",
        events.map(|(number, name)| (camel_case(name), number)),
    );
    let phases = delivery::PHASES.iter();
    file.ordinals(
        "Where a delivery is: the first number of its record.",
        "PHASE",
        phases.map(|(name, phase)| (camel_case(name), *phase as u8)),
    );
    file.number("Numbers of a delivery's record.", "DELIVERY_RECORD", delivery::RECORD);
    file.number("Numbers of what a client's deliveries share.", "SHARED_NUMBERS", delivery::SHARED);
    file.number("Numbers of the policy behind it.", "POLICY_NUMBERS", delivery::POLICY);
    let halved: Vec<_> = (0..1000).filter(|status| batch::is_halved(*status)).collect();
    file.section(
        "Statuses of a batch that may be about a single call in it.",
        &format!("export const HALVED_STATUSES: readonly number[] = {halved:?};"),
    );
    for byte in 0..=u8::MAX {
        let matches = byte.is_ascii_alphanumeric() || b"_.:-".contains(&byte);
        assert_eq!(internal::is_key(&[byte]), matches, "{byte}: mend the pattern");
    }
    file.number(
        "An idempotency key.",
        "KEY_PATTERN",
        format_args!("/^[\\w.:-]{{1,{}}}$/", internal::MAX_KEY),
    );
    file.number(
        "How many requests of a batch are under way at a time.",
        "PARALLEL",
        batch::PARALLEL,
    );
    let (segment, thrivestack) = (batch::BatchLimits::SEGMENT, batch::BatchLimits::THRIVESTACK);
    file.ordinals(
        "The most that services take in one request.",
        "BATCH",
        [
            ("segmentBytes", segment.bytes),
            ("thrivestackCalls", thrivestack.calls),
            ("thrivestackBytes", thrivestack.bytes),
        ],
    );
    file.number(
        "The most bytes that services of the profile `segment` take in one event.",
        "MAX_EVENT",
        internal::MAX_EVENT,
    );
    file.ordinals(
        "How much `keepalive` requests may use at a time, over all scripts of a page.",
        "KEEPALIVE",
        [("bytes", keepalive::MAX_BYTES), ("requests", keepalive::MAX_REQUESTS)],
    );
    file.number("How many bytes of an answer are read at most.", "MAX_ANSWER", MAX_ANSWER);
    file.number(
        "How many characters of a service's own message are kept at most.",
        "MAX_MESSAGE",
        MAX_MESSAGE,
    );
    let retried: Vec<_> = (0..1000).filter(|status| retry::is_retried(*status)).collect();
    file.section(
        "Statuses after which a later attempt may succeed.",
        &format!("export const RETRIED_STATUSES: readonly number[] = {retried:?};"),
    );
    let mut table = String::new();
    for status in 0..1000 {
        let code = ErrorCode::from_status(status);
        if code != ErrorCode::UpstreamError {
            writeln!(table, "  {status}: \"{}\",", code.as_str()).unwrap();
        }
    }
    file.section(
        "The error codes of statuses; every other failure is `UPSTREAM_ERROR`.",
        &format!("export const STATUS_CODES = {{\n{table}}} as const;"),
    );
    let codes = ErrorCode::ALL.map(|code| format!("  \"{}\",\n", code.as_str())).concat();
    file.section(
        "Every code that a `GroupError` can have.",
        &format!("export const ERROR_CODES = [\n{codes}] as const;"),
    );
}

fn findings(file: &mut File) {
    let text = |message| format!("\"{message}\"");
    file.ordinals(
        "The message for a whole call: accepted, missing an id or a field, or refused for another reason.",
        "MESSAGE",
        [
            ("updated", text(internal::UPDATED)),
            ("missingFields", text(internal::MISSING_FIELDS)),
            ("invalidCall", text(internal::INVALID_CALL)),
        ],
    );
    file.number("Lines of wording.txt that are codes of issues.", "ISSUE_CODES", Code::ALL.len());
    file.number(
        "Lines after them that are rules of changes; then come phrases.",
        "CHANGE_RULES",
        Rule::ALL.len(),
    );
    file.ordinals(
        "Codes that the package words itself.",
        "ISSUE",
        [
            ("invalidType", Code::InvalidType as u8),
            ("tooLarge", Code::TooLarge as u8),
            ("notOwner", Code::NotOwner as u8),
        ],
    );
    file.ordinals(
        "How a problem uses its words.",
        "FORM",
        FORMS.map(|sentence| (camel_case(&format!("{sentence:?}")), sentence as u8)),
    );
    file.ordinals(
        "Phrases that the package uses itself.",
        "PHRASE",
        [("more", Phrase::More as u8)],
    );
    file.number(
        "From this number on words are keys of NAMES; below it, phrases.",
        "FIRST_NAME",
        internal::NAME,
    );
    file.number(
        "How many issues of a call are listed at most, and how many warnings.",
        "MOST_FINDINGS",
        FINDINGS_LISTED,
    );
    file.number(
        "Once the paths of those listed are longer than this, no more are.",
        "MOST_PATHS",
        PATHS_LISTED,
    );
    file.number("In the number of words: the text contains `null`.", "HAS_NULL", call::HAS_NULL);
    file.number("In the number of words: they are URLs to be judged.", "ASKS", call::ASKS);
    file.number("The number of words itself.", "WORD_COUNT", call::ASKS - 1);
    file.number("The verdicts on a URL that the module asks about.", "URL_REFUSED", urls::REFUSED);
    file.number("See URL_REFUSED.", "URL_ACCEPTED", urls::ACCEPTED);
    file.number(
        "In the second word of a key: the first one is a number of NAMES.",
        "KEY_NAME",
        call::IS_NAME,
    );
    file.number(
        "In the second word of a key: the first one is the index of an element.",
        "KEY_ELEMENT",
        call::IS_ELEMENT,
    );
}

fn relays(file: &mut File) {
    let refusals = Refusal::ALL.iter().enumerate();
    file.ordinals(
        "Why the relay refuses a request before it reads a call.",
        "REFUSAL",
        refusals.map(|(number, refusal)| (camel_case(&format!("{refusal:?}")), number)),
    );
    file.ordinals(
        "What became of a call.",
        "FATE",
        relay::FATES.iter().enumerate().map(|(number, name)| (camel_case(name), number)),
    );
    file.ordinals(
        "What the relay's module says about a body.",
        "BODY",
        relay::BODIES.iter().enumerate().map(|(number, name)| (camel_case(name), number)),
    );
    file.number("Words of a call in the input of `relay_answer`.", "ANSWER_WORDS", relay::CALL);
    file.number("Stands for an absent number.", "NO_NUMBER", relay::NONE);
    file.ordinals(
        "What the ledger has decided about a call.",
        "VERDICT",
        Verdict::NAMES.iter().enumerate().map(|(number, name)| (camel_case(name), number)),
    );
    file.ordinals(
        "How a call ended, for the ledger.",
        "END",
        End::ALL.map(|end| (camel_case(&format!("{end:?}")), end as u8)),
    );
    file.number("Bytes of the key of a group's ledger.", "LEDGER_KEY", KEY);
    file.number("Bytes of the hash of a user in it.", "LEDGER_MEMBER", ledger::MEMBER);
    file.number(
        "Characters after the colon in the key of a call sent without some of its traits.",
        "KEY_SUFFIX",
        ledger::SUFFIX,
    );
}
