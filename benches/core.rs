//! The native core on the input of the other benchmarks: JSON text read, judged and written.
//!
//! `cargo bench`; each figure is the time of one call, over 512 different ones. The floor beside it is `serde_json`, which
//! checks no rule: text to a tree to text.

use divan::Bencher;
use divan::counter::BytesCount;
use group_call::internal::{self, bytes};
use group_call::{AsciiUrls, Form, Options};
use std::cell::Cell;
use std::fmt::Write;

/// Between the backticks.
const WORDS: &str = include_str!("calls.mjs");

/// As in `calls.mjs`.
const DISTINCT: usize = 512;

fn main() {
    same_as_calls_mjs();
    divan::main();
}

struct Numbers(u32);

impl Numbers {
    fn new(seed: u32) -> Self {
        Numbers((seed + 1).wrapping_mul(2_654_435_761).wrapping_add(12_345))
    }

    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % bound
    }

    fn hex(&mut self, digits: usize) -> String {
        (0..digits).map(|_| char::from(b"0123456789abcdef"[self.below(16) as usize])).collect()
    }
}

/// Writes calls as `calls.mjs` does; what is drawn when is part of that.
struct Writer {
    words: Vec<&'static str>,
}

impl Writer {
    fn new() -> Self {
        let text = WORDS.split('`').nth(1).expect("words between backticks");
        Writer { words: text.split_whitespace().collect() }
    }

    fn word(&self, next: &mut Numbers) -> &'static str {
        self.words[next.below(44) as usize]
    }

    fn sentence(&self, next: &mut Numbers, length: u32) -> String {
        let words: Vec<_> =
            (0..length).map(|_| self.words[next.below(self.words.len() as u32) as usize]).collect();
        words.join(" ")
    }

    fn member(&self, next: &mut Numbers, index: u32) -> String {
        let mut out = format!(",\"{}_{}_{index}\":", self.word(next), self.word(next));
        match index % 6 {
            0 => {
                let length = 2 + next.below(6);
                write!(out, "\"{}\"", self.sentence(next, length))
            }
            1 => write!(out, "{}", next.below(60_000)),
            2 => write!(out, "{}", next.below(2) == 0),
            3 => write!(out, "{}.{:02}", next.below(9_000), next.below(100)),
            4 => write!(
                out,
                "{{\"kind\":\"{}\",\"at\":\"2024-0{}-1{}\",\"count\":{}}}",
                self.word(next),
                1 + next.below(9),
                next.below(10),
                next.below(500)
            ),
            _ => write!(
                out,
                "[\"{}\",\"{}\",\"{}\"]",
                self.word(next),
                self.word(next),
                next.hex(12)
            ),
        }
        .expect("strings take all");
        out
    }

    fn timestamp(&self, next: &mut Numbers) -> String {
        format!(
            "2024-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            1 + next.below(12),
            1 + next.below(28),
            next.below(24),
            next.below(60),
            next.below(60),
            next.below(1000)
        )
    }

    fn tidy(&self, index: u32, size: usize) -> String {
        let next = &mut Numbers::new(index * 7 + size as u32);
        let site = format!("{}-{}", self.word(next), self.word(next));
        let mut call = format!(
            "{{\"user_id\":\"usr_{}\",\"group_id\":\"acc_{}\",\"traits\":{{\"name\":\"{}\",",
            next.hex(16),
            next.hex(16),
            self.sentence(next, 2)
        );
        call += &format!(
            "\"industry\":\"{}\",\"plan\":\"{}\",\"employees\":\"{}\",\"website\":\"https://www.{site}.com/{}\",",
            self.word(next),
            self.word(next),
            1 + next.below(5000),
            self.word(next)
        );
        call += &format!(
            "\"email\":\"{}.{}@{site}.com\",\"phone\":\"+1555{:04}{:03}\",",
            self.word(next),
            self.word(next),
            next.below(10_000),
            next.below(1000)
        );
        call += &format!(
            "\"address\":{{\"street\":\"{} {} street\",\"city\":\"{}\",\"postal_code\":\"{:05}\",\"country\":\"US\"}}",
            1 + next.below(900),
            self.word(next),
            self.sentence(next, 1),
            next.below(60_000)
        );
        let tail = format!(
            "}},\"timestamp\":\"{}\",\"context\":{{\"library\":\"{}\",\"ip\":\"10.{}.{}.{}\"}}}}",
            self.timestamp(next),
            self.word(next),
            next.below(256),
            next.below(256),
            next.below(256)
        );
        for index in 0.. {
            let member = self.member(next, index);
            if call.len() + member.len() + tail.len() > size {
                break;
            }
            call += &member;
        }
        call + &tail
    }

    fn untidy(&self, index: u32) -> String {
        let next = &mut Numbers::new(index * 11 + 3);
        let site = format!("{}-{}", self.word(next), self.word(next));
        let timestamp = self.timestamp(next);
        let mut call = format!(
            "{{\"timestamp\":\"{}+02:00\",\"groupId\":{},\"userId\":\"usr_{}\",\"traits\":{{\"name\":\" {} \",",
            &timestamp[..timestamp.len() - 1],
            1 + next.below(60_000),
            next.hex(16),
            self.sentence(next, 2)
        );
        call += &format!(
            "\"employees\":{},\"website\":\"www.{site}.com\",\"phone\":\"+1 (555) {:03}-{:04}\",",
            1 + next.below(5000),
            next.below(1000),
            next.below(10_000)
        );
        call += &format!(
            "\"email\":\"{}@{}.com\",\"address\":{{\"city\":\"{}\",\"postal_code\":{},\"country\":\"US\"}},",
            self.word(next),
            site.to_uppercase(),
            self.sentence(next, 1),
            10_000 + next.below(50_000)
        );
        call += &format!(
            "\"notes\":\"{}\",\"score\":{}.{:02}}},\"context\":{{\"library\":\"{}\"}}}}",
            self.sentence(next, 14),
            next.below(9_000),
            next.below(100),
            self.word(next)
        );
        call
    }
}

/// `DISTINCT` calls of the kind.
fn calls(kind: &str) -> Vec<String> {
    let writer = Writer::new();
    (0..DISTINCT as u32)
        .map(|index| match kind {
            "0.5 KB" => writer.tidy(index, 512),
            "0.5 KB untidy" => writer.untidy(index),
            "4 KB" => writer.tidy(index, 4096),
            _ => writer.tidy(index, 32_000),
        })
        .collect()
}

const KINDS: [&str; 4] = ["0.5 KB", "0.5 KB untidy", "4 KB", "32 KB"];

/// The sums that `node benches/calls.mjs` prints.
const CHECKSUMS: &str = include_str!("calls.mjs");

/// Figures of other input could not be compared.
fn same_as_calls_mjs() {
    for kind in KINDS {
        let bytes = calls(kind).concat().into_bytes();
        let sum = bytes.iter().fold(0x811c_9dc5_u32, |hash, &byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        let line = format!("{sum:08x} {kind}");
        assert!(CHECKSUMS.lines().any(|known| known == line), "not what calls.mjs makes: {line}");
    }
}

/// Hands out one call after the other.
fn each<'a>(calls: &'a [String], at: &Cell<usize>) -> &'a [u8] {
    let call = calls[at.get() % DISTINCT].as_bytes();
    at.set(at.get() + 1);
    call
}

#[divan::bench(args = KINDS)]
fn group_call(bencher: Bencher, kind: &str) {
    let (calls, at) = (calls(kind), Cell::new(0));
    let options = Options { now_ms: Some(1_767_225_600_000), ..Options::default() };
    let mut out = Vec::new();
    bencher.counter(average(&calls)).bench_local(|| {
        out.clear();
        let verdict = internal::call(each(&calls, &at), &options, &AsciiUrls);
        bytes(&verdict.call.expect("a good call"), Form::Group, &mut out).len()
    });
}

#[divan::bench(args = KINDS)]
fn floor_serde_json(bencher: Bencher, kind: &str) {
    let (calls, at) = (calls(kind), Cell::new(0));
    let mut out = Vec::new();
    bencher.counter(average(&calls)).bench_local(|| {
        out.clear();
        let tree: serde_json::Value = serde_json::from_slice(each(&calls, &at)).expect("JSON");
        serde_json::to_writer(&mut out, &tree).expect("JSON");
        out.len()
    });
}

fn average(calls: &[String]) -> BytesCount {
    BytesCount::new(calls.iter().map(String::len).sum::<usize>() / DISTINCT)
}
