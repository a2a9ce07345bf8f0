//! Web addresses: http and https URLs as the [WHATWG URL Standard](https://url.spec.whatwg.org/)
//! parses them, and bare hosts as people write them.
//!
//! The host's own parser decides ([`Urls`]), but a cheap look at the ASCII of the authority makes
//! asking it unnecessary in nearly all cases. What is sent is the text that was given: the parser's
//! own spelling would change it for nobody's good.

#[cfg(test)]
mod tests;

use super::text::{DIGIT, HYPHEN, LETTER, at, has_unseen, has_word, is_listed, kind};
use super::{Notes, email, name, traits};
use crate::{
    host::Urls,
    issue::{Code, Problem, Rule},
};

/// What a bare host, `dotted.name[:port]`, must not have. If the last label is a number, it is an
/// address or a version, not a name. Whether the name is good is for the URL parser to say.
const NOT_BARE: u32 = name::EMPTY | name::UNDOTTED | name::NUMERIC | name::NO_PORT;

/// If the host of a URL has none of these, the URL parses whatever follows; if it has one, it may
/// still parse.
///
/// In the standard only the authority can fail: from the
/// [path start state](https://url.spec.whatwg.org/#path-start-state) on everything is taken.
/// A host of ASCII letters, digits, hyphens and dots is taken as well, unless a label is
/// Punycode, or the [last one is a number](https://url.spec.whatwg.org/#ends-in-a-number-checker)
/// and the whole an IPv4 address. Long names and empty labels are left to the host's parser
/// too, since there parsers differ.
const NOT_PLAIN: u32 = name::EMPTY
    | name::ROOT
    | name::LONG
    | name::TOO_LONG
    | name::UNDERSCORE
    | name::WIDE
    | name::PUNYCODE
    | name::UNNAMED
    | name::NO_PORT;

/// The extensions of image files.
const PICTURES: &[u8] = b" png jpg jpeg gif svg webp ico bmp avif ";

/// Normalizes a web address, already trimmed: a bare host, or one behind `//`, gets `https://`.
///
/// The bare host is looked for first, since `acme.com:8080` is a URL too, of scheme `acme.com`.
///
/// # Errors
///
/// [`Code::InvalidUrl`] if it is neither, has credentials, is the name of an image file, or has
/// invisible characters: of those, the URL Standard strips the tab and the line breaks.
#[inline(never)]
pub fn normalize(
    text: &[u8],
    urls: &dyn Urls,
    made: &mut Vec<u8>,
    notes: &mut Notes,
) -> Result<(), Problem> {
    if has_unseen(text) {
        return Err(Problem::new(Code::InvalidUrl));
    }
    let mut url = text;
    // `//host/path` takes the scheme of the page that it is in.
    let bare = if text.starts_with(b"//") { 2 } else { 0 };
    let mut found = name::read(text, bare);
    if found & NOT_BARE == 0 {
        if is_picture(&text[bare..]) {
            return Err(Problem::new(Code::InvalidUrl));
        }
        made.extend_from_slice(b"https://");
        made.extend_from_slice(&text[bare..]);
        url = made;
    } else {
        let start = after_scheme(text);
        found = if start > 0 { name::read(text, start) } else { NOT_PLAIN };
    }
    if found & NOT_PLAIN != 0 && (has_space_in_host(url) || !urls.is_web_url(url)) {
        return Err(Problem::new(Code::InvalidUrl));
    }
    if !made.is_empty() {
        notes.rules.push(Rule::SchemeAdded);
    }
    Ok(())
}

/// Whether a bare host is the name of an image file: none of the extensions is a top-level domain.
#[inline(never)]
fn is_picture(text: &[u8]) -> bool {
    let name = &text[..name_end(text, 0)];
    let name = name.strip_suffix(b".").unwrap_or(name);
    let start = name.iter().rposition(|byte| *byte == b'.').map_or(0, |dot| dot + 1);
    is_listed(PICTURES, &name[start..])
}

/// Where a host name that begins at `start` ends: before a port, a path, a query or a fragment.
/// Neither credentials nor an IPv6 address have a name before their end.
#[inline(never)]
fn name_end(text: &[u8], start: usize) -> usize {
    let is_part = |byte| !matches!(byte, b'/' | b'?' | b'#' | b':' | b'\\' | b'@' | b'[');
    let mut end = start;
    while end < text.len() && is_part(text[end]) {
        end += 1;
    }
    end
}

/// Whether there is a space in the host, which the standard refuses. One engine escapes it instead,
/// and the verdict must not depend on the engine.
fn has_space_in_host(url: &[u8]) -> bool {
    // Before the colon of the scheme, in the slashes after it, in the authority.
    let (mut in_scheme, mut in_slashes) = (true, true);
    for byte in url {
        if in_scheme {
            in_scheme = *byte != b':';
        } else if !in_slashes || !matches!(byte, b':' | b'/' | b'\\') {
            in_slashes = false;
            if matches!(byte, b'/' | b'\\' | b'?' | b'#') {
                return false;
            }
            if *byte == b' ' {
                return true;
            }
        }
    }
    false
}

/// Where the text after `http://` or `https://` begins; 0 if there is no such scheme.
#[inline(never)]
fn after_scheme(text: &[u8]) -> usize {
    // Nearly all do.
    if text.first_chunk() == Some(b"https://") {
        return 8;
    }
    let start = if has_word(text, 0, b"https") { 5 } else { 4 };
    if has_word(text, 0, b"http") && has_word(text, start, b"://") { start + 3 } else { 0 }
}

/// Whether an http or https URL, or a bare host, is at a public mail provider.
#[inline(never)]
pub fn is_at_consumer_domain(text: &[u8]) -> bool {
    host_name(text).is_some_and(traits::is_consumer_domain)
}

/// The host's name, or IPv4 address, as written in an http or https URL or a bare host, without a
/// leading `www.` and the root's dot. Good enough for a warning, not for connecting.
fn host_name(text: &[u8]) -> Option<&[u8]> {
    let mut start = if text.starts_with(b"//") { 2 } else { after_scheme(text) };
    let mut end = name_end(text, start);
    if end > start && text[end - 1] == b'.' {
        end -= 1;
    }
    if has_word(&text[..end], start, b"www.") {
        start += 4;
    }
    (start < end).then(|| &text[start..end])
}

/// The dotted name of the host of a good http or https URL, as it is written.
pub fn domain(text: &[u8]) -> Option<&[u8]> {
    let start = after_scheme(text);
    let is_named = start > 0 && name::read(text, start) & (NOT_BARE | name::ROOT | name::LONG) == 0;
    is_named.then(|| &text[start..name_end(text, start)])
}

/// Whether an id has a scheme (`https://…`), or is a dotted host name from its first to its
/// last character. The last label is two letters or more, so that versions (`1.2.3`, `v1.2`)
/// are none; `acme.inc` is one.
pub fn looks_like_url(text: &[u8]) -> bool {
    has_scheme(text) || name::read(text, 0) & (email::NO_DOMAIN | name::UNLETTERED) == 0
}

/// Whether `text` begins with a scheme
/// ([RFC 3986, section 3.1](https://www.rfc-editor.org/rfc/rfc3986#section-3.1)) and `://`.
fn has_scheme(text: &[u8]) -> bool {
    let mut end = 0;
    while kind(at(text, end)) & (LETTER | DIGIT | HYPHEN) != 0
        || matches!(at(text, end), b'+' | b'.')
    {
        end += 1;
    }
    kind(at(text, 0)) & LETTER != 0 && has_word(text, end, b"://")
}
