//! The boundary: what the module exports to its JavaScript half, which stands beside this file.
//!
//! Calls cross as bytes in one reused buffer and answers as bytes in another; everything else is
//! a number. Nothing lives in an instance between two calls into it, so an instance that has
//! trapped is thrown away and a new one goes on (`module.js`), whatever is in flight.

mod alloc;
mod buffers;
mod delivery;
mod host;
#[cfg(feature = "relay")]
mod relay;

use crate::parse::{self, InvalidTraits, Limits, Options, Verdict};
use crate::{issue::Path, json, wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes room for `len` bytes of input and answers where to write them.
#[wasm_bindgen]
pub fn input(len: usize) -> *mut u8 {
    buffers::input(len)
}

/// Where the output of the last call begins.
#[wasm_bindgen]
pub fn output() -> *const u8 {
    buffers::output()
}

/// Reads the `len` bytes of input as one call.
///
/// Answers with the number of bytes of the normalized call, 0 if it is refused. They stand at
/// [`output`]; behind them, up to [`output_len`], stands the report as JSON text, `{"issues",
/// "warnings", "changes"}`, or nothing where there is nothing to report.
#[wasm_bindgen]
pub fn validate(
    len: usize,
    invalid_traits: u32,
    bytes: u32,
    depth: u32,
    id_bytes: u32,
    now_ms: f64,
) -> usize {
    let options = Options {
        invalid_traits: match invalid_traits {
            1 => InvalidTraits::Keep,
            2 => InvalidTraits::Drop,
            _ => InvalidTraits::Reject,
        },
        limits: Limits { bytes, depth, id_bytes },
        now_ms: now_ms as i64,
    };
    buffers::with(|input, out| {
        let input = input.get(..len).unwrap_or_default();
        let mut verdict = parse::call(input, &options, &host::HostUrls);
        if let Some(call) = verdict.call.take()
            && let Err(problem) = parse::bytes(&call, &options.limits, out)
        {
            verdict.issues.push(problem.at(Path::new()));
            verdict.changes.clear();
        }
        let call_len = out.len();
        report(&verdict, out);
        call_len
    })
}

/// How many bytes of output the last call left.
#[wasm_bindgen]
pub fn output_len() -> usize {
    buffers::output_len()
}

/// Rewrites a normalized call for the profile `segment`.
///
/// Input: `call_len` bytes that [`validate`] has written, `key_len` bytes of message id, and up
/// to `len` the time of sending. Output: the event.
#[wasm_bindgen]
pub fn segment(call_len: usize, key_len: usize, len: usize) {
    buffers::with(|input, out| {
        let input = input.get(..len).unwrap_or_default();
        let (call, rest) = input.split_at(call_len);
        let (key, sent_at) = rest.split_at(key_len);
        wire::segment(call, key, sent_at, out);
    });
}

fn report(verdict: &Verdict<'_>, out: &mut Vec<u8>) {
    let Verdict { issues, warnings, changes, .. } = verdict;
    if issues.is_empty() && warnings.is_empty() && changes.is_empty() {
        return;
    }
    json::raw("{\"issues\":", out);
    json::issues(issues, out);
    json::raw(",\"warnings\":", out);
    json::issues(warnings, out);
    json::raw(",\"changes\":", out);
    json::changes(changes, out);
    json::raw("}", out);
}
