//! Texts as bytes: kinds of characters, writing JSON, and output that is mostly input.

mod characters;
mod draft;
pub(crate) mod json;

pub(crate) use characters::*;
pub(crate) use draft::Draft;

/// Line number `index` of `lines`, a table that takes no more room than its text.
pub(crate) fn line(lines: &'static str, index: usize) -> &'static str {
    let mut all = lines.as_bytes().split(|byte| *byte == b'\n');
    std::str::from_utf8(all.nth(index).unwrap_or_default()).unwrap_or_default()
}
