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

use crate::issue::{Code, Problem};
use crate::parse::{self, InvalidTraits, Limits, Options, Verdict};
use crate::wire::{self, Form};
use std::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// [`Options::seed`], which changes nothing that anybody sees.
    static SEED: Cell<u64> = const { Cell::new(0) };
}

/// Gives a new instance a random number, for [`Options::seed`].
#[wasm_bindgen]
pub fn seed(random: f64) {
    SEED.set(random.to_bits());
}

/// `invalid_traits`: 0 reject, 1 keep, 2 drop.
fn options(invalid_traits: u32, bytes: u32, depth: u32, id_bytes: u32, now_ms: f64) -> Options {
    let invalid_traits = match invalid_traits {
        1 => InvalidTraits::Keep,
        2 => InvalidTraits::Drop,
        _ => InvalidTraits::Reject,
    };
    let limits = Limits { bytes, depth, id_bytes };
    Options { invalid_traits, limits, now_ms: now_ms as i64, seed: SEED.get() }
}

/// Makes room for `len` bytes of input and answers where to write them: the address changes only
/// when there is not so much room yet.
#[wasm_bindgen]
pub fn input(len: usize) -> *mut u8 {
    buffers::input(len)
}

/// Where the output of the last call begins, other than that of [`validate`].
#[wasm_bindgen]
pub fn output() -> *const u8 {
    buffers::output()
}

/// How many bytes of output the last call left, other than [`validate`].
#[wasm_bindgen]
pub fn output_len() -> usize {
    buffers::output_len()
}

/// Reads the `len` bytes of input as one call.
///
/// `mode` is 0 to reject invalid traits, 1 to keep them, 2 to drop them; and 4 more to write the call
/// as a segment event.
///
/// Answers with the address of 32-bit words: where the normalized call stands and how many bytes it
/// has, 0 if it is refused; how many words follow, with the highest bit set if there is a `null` in
/// the text; and these, the records of [`Findings`](parse::Findings).
#[wasm_bindgen]
pub fn validate(
    len: usize,
    mode: u32,
    bytes: u32,
    depth: u32,
    id_bytes: u32,
    now_ms: f64,
) -> *const u32 {
    let options = options(mode & 3, bytes, depth, id_bytes, now_ms);
    let form = if mode & 4 == 0 { Form::Group } else { Form::Segment };
    buffers::with_words(|input, out, words| {
        let Verdict { call, mut findings, has_null } =
            parse::call(input.get(..len).unwrap_or_default(), &options, &host::HostUrls);
        words.extend_from_slice(&[0; HEAD]);
        if let Some(call) = &call {
            let json = wire::bytes(call, form, out);
            if json.len() > bytes as usize {
                findings.of_call(Problem::new(Code::TooLarge), bytes);
            } else {
                words[0] = json.as_ptr().addr() as u32;
                words[1] = json.len() as u32;
            }
        }
        words[2] = findings.words.len() as u32 | u32::from(has_null) << 31;
        words.extend_from_slice(&findings.words);
        // All of it goes when the next call begins: nothing has to be given back piece by piece.
        std::mem::forget((call, findings));
        words.as_ptr()
    })
}

/// Words before the first record.
const HEAD: usize = 3;
