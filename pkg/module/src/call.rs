//! One call: text in, verdict out.

use crate::buffers;
use crate::urls::HostUrls;
use group_call::internal::{self, FindingKind, Findings, Step, Verdict};
use group_call::{AsciiUrls, Form, InvalidTraits, Limits, Options, Profile, Urls};
use std::cell::Cell;
use std::mem;

thread_local! {
    /// [`Options::seed`], on which no verdict depends.
    static SEED: Cell<u64> = const { Cell::new(0) };
}

/// Gives a new instance a random number, for [`Options::seed`].
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn seed(random: f64) {
    SEED.set(random.to_bits());
}

/// The number that stands for what becomes of bad traits, in a mode.
pub const fn mode_of(invalid_traits: InvalidTraits) -> u32 {
    match invalid_traits {
        InvalidTraits::Reject => 0,
        InvalidTraits::Keep => 1,
        InvalidTraits::Drop => 2,
    }
}

/// The number of a profile, which is added to a mode.
pub const fn mode_of_profile(profile: Profile) -> u32 {
    match profile {
        Profile::Segment => 4,
        Profile::Thrivestack => 8,
        _ => 0,
    }
}

/// Options from a mode, which is the sum of [`mode_of`] and [`mode_of_profile`].
pub fn options(mode: u32, bytes: u32, depth: u32, id_bytes: u32, now_ms: f64) -> Options {
    const KEEP: u32 = mode_of(InvalidTraits::Keep);
    const DROP: u32 = mode_of(InvalidTraits::Drop);
    const SEGMENT: u32 = mode_of_profile(Profile::Segment);
    const THRIVESTACK: u32 = mode_of_profile(Profile::Thrivestack);
    let invalid_traits = match mode & 3 {
        KEEP => InvalidTraits::Keep,
        DROP => InvalidTraits::Drop,
        _ => InvalidTraits::Reject,
    };
    let limits = Limits { bytes, depth, id_bytes };
    let profile = match mode & (SEGMENT | THRIVESTACK) {
        SEGMENT => Profile::Segment,
        THRIVESTACK => Profile::Thrivestack,
        _ => Profile::Group,
    };
    Options { invalid_traits, limits, profile, now_ms: Some(now_ms as i64), seed: SEED.get() }
}

/// In [`validate`]'s mode: the call has been normalized before; write it as the profile sends it.
pub const WIRE: u32 = 16;

/// How many words precede the first record of [`validate`]'s result.
const HEAD: usize = 3;
/// How many words one finding takes, if its path has one key.
const FINDING: usize = 5;
/// In the third word: the text contains a `null`.
pub const HAS_NULL: u32 = 1 << 31;
/// In the third word: these are URLs to be judged, not findings.
pub const ASKS: u32 = 1 << 30;

/// Reads the `len` bytes of input as one call.
///
/// `mode` is that of [`options`], and 16 more to write a call that has been normalized before as the
/// profile sends it. `answers` are up to four verdicts on URLs,
/// the first in the lowest byte; see [`HostUrls`].
///
/// Returns the address of 32-bit words: the address of the normalized call and its length in bytes,
/// which is 0 if the call is refused; the number of words that follow, with [`HAS_NULL`] if the
/// text contains a `null`; and those words, as [`write_findings`] writes them.
///
/// If the host has to judge URLs first, the third word has [`ASKS`], and the words that follow are
/// the address and length of each. The input stays: the host calls again with `answers`.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn validate(
    len: usize,
    mode: u32,
    bytes: u32,
    depth: u32,
    id_bytes: u32,
    now_ms: f64,
    answers: u32,
) -> *const u32 {
    let options = options(mode, bytes, depth, id_bytes, now_ms);
    let is_sent = mode & WIRE != 0;
    let form = match options.profile {
        Profile::Segment if is_sent => Form::Segment,
        Profile::Thrivestack if is_sent => Form::Thrivestack,
        _ => Form::Group,
    };
    let answers = answers.to_le_bytes();
    let urls = HostUrls::new(&answers);
    buffers::with_words(|input, out, words| {
        let text = input.get(..len).unwrap_or_default();
        // In a normalized call, no verdict on a URL changes what is sent.
        let asked: &dyn Urls = if is_sent { &AsciiUrls } else { &urls };
        let Verdict { call, findings, has_null } = internal::call(text, &options, asked);
        words.reserve(HEAD + FINDING);
        words.extend_from_slice(&[0; HEAD]);
        let open = urls.into_open();
        if open.is_empty() {
            if let Some(call) = &call {
                let json = internal::bytes(call, form, out);
                words[0] = json.as_ptr().addr() as u32;
                words[1] = json.len() as u32;
            }
            write_findings(&findings, words);
        } else {
            for url in &open {
                words.extend_from_slice(&[url.as_ptr().addr() as u32, url.len() as u32]);
            }
            words[2] = ASKS;
        }
        words[2] |= (words.len() - HEAD) as u32 | if has_null { HAS_NULL } else { 0 };
        // The next call frees all memory at once, so nothing has to be freed piece by piece.
        mem::forget((open, call, findings));
        words.as_ptr()
    })
}

/// In the second word of a step: the first word is the index of a name.
pub const IS_NAME: u32 = 1 << 31;
/// In the second word of a step: the first word is the index of an element.
pub const IS_ELEMENT: u32 = 1 << 30;

/// Appends a record for each finding: a head, a problem or a rule, the number of the message; then
/// the steps of the path, two words each.
///
/// The head has the kind in its lowest two bits (0 an error, 1 a warning, 2 a change), the object that
/// the path continues from in the next six (0 the call, 1 `traits`, 2 `address`), then the number
/// of steps.
fn write_findings(findings: &Findings, words: &mut Vec<u32>) {
    for finding in findings.list() {
        let (kind, subject) = match finding.kind {
            FindingKind::Issue(problem) => (0, problem.bits()),
            FindingKind::Warning(problem) => (1, problem.bits()),
            FindingKind::Change(rule) => (2, rule as u32),
        };
        let path = findings.path(finding);
        let head = kind | (finding.parent as u32) << 2 | (path.len() as u32) << 8;
        words.extend_from_slice(&[head, subject, finding.number]);
        for step in path {
            words.extend_from_slice(&match *step {
                Step::Key { start, length } => [start, length],
                Step::Name(name) => [name.into(), IS_NAME],
                Step::Element(index) => [index, IS_ELEMENT],
            });
        }
    }
}
