//! The native core on the input of the other benchmarks: JSON text read, judged and written.
//!
//! `cargo bench`, with Node at hand; each figure is the time of one call, over 512 different ones. The floor beside it is `serde_json`, which
//! checks no rule: text to a tree to text.

use divan::Bencher;
use divan::counter::BytesCount;
use group_call::internal::{self, bytes};
use group_call::{AsciiUrls, Form, Options};
use std::cell::Cell;
use std::process::Command;

const KINDS: [&str; 6] =
    ["0.5 KB", "0.5 KB, one change", "0.5 KB, ten changes", "4 KB", "4 KB, Japanese", "29 KB"];

fn main() {
    divan::main();
}

/// The calls of a kind, all different: what `calls.mjs` makes for every benchmark.
fn calls(kind: &str) -> Vec<String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/calls.mjs");
    let output = Command::new("node").args([script, kind]).output().expect("Node");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!text.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    text.lines().map(String::from).collect()
}

/// Hands out one call after the other.
fn each<'a>(calls: &'a [String], at: &Cell<usize>) -> &'a [u8] {
    let call = calls[at.get() % calls.len()].as_bytes();
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
    BytesCount::new(calls.iter().map(String::len).sum::<usize>() / calls.len())
}
