//! What can be wrong with a call, and what normalization did to it: every code and all wording.

mod code;
mod problem;

pub use code::{Code, Rule};
pub use problem::{NAME, Phrase, Problem, SENTENCES, Sentence};

use std::fmt::{self, Write as _};

use crate::text::is_printable;

/// The wording: one line for each code, with its sentence; then one for each rule, and for each
/// phrase.
///
/// In a sentence, `#` stands for a number, `^` and `~` for words. The npm package ships the same
/// file and renders the sentences itself: English compresses better as text than inside a module.
const WORDING: &str = include_str!("issue/wording.txt");

/// One error or warning.
///
/// ```
/// use group_call::{AsciiUrls, Code, Options, validate};
///
/// let text = br#"{"user_id":"u1","group_id":" ","traits":{},"timestamp":"2024-02-29T12:00:00Z"}"#;
/// let invalid = validate(text, &Options::default(), &AsciiUrls).unwrap_err();
/// assert_eq!(invalid.issues[0].code, Code::Empty);
/// assert_eq!(invalid.issues[0].to_string(), "group_id: Nothing but white space.");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub code: Code,
    /// Where: the keys that lead to the value; empty for the whole call.
    pub path: Vec<PathKey>,
    /// One sentence for a developer. It never contains the value: issues end up in logs.
    pub message: String,
}

/// One thing that normalization did.
///
/// ```
/// use group_call::{AsciiUrls, Options, Rule, validate};
///
/// let text = br#"{"user_id":7,"group_id":"g1","traits":{},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
/// let valid = validate(text, &Options::default(), &AsciiUrls).unwrap();
/// assert_eq!(valid.changes[0].rule, Rule::ToString);
/// assert_eq!(valid.changes[0].path[0].to_string(), "user_id");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Change {
    /// The keys that lead to the value.
    pub path: Vec<PathKey>,
    /// What was done to it.
    pub rule: Rule,
}

/// One key of a path.
///
/// ```
/// use group_call::PathKey;
///
/// // `traits.tags[2]`
/// let path = ["traits", "tags"].map(|name| PathKey::Name(name.to_owned()));
/// let path = [&path[..], &[PathKey::Index(2)]].concat();
/// assert_eq!(path[2].to_string(), "2");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PathKey {
    /// A member of an object, by its key. A lone surrogate in it is U+FFFD.
    Name(String),
    /// An element of an array, counted from 0.
    Index(u32),
}

/// For logs and consoles: without control characters.
impl fmt::Display for PathKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathKey::Name(name) => {
                name.chars().filter(|c| is_printable(*c)).try_for_each(|c| f.write_char(c))
            }
            PathKey::Index(index) => index.fmt(f),
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, key) in self.path.iter().enumerate() {
            write!(f, "{}{key}", if index == 0 { "" } else { "." })?;
        }
        write!(f, "{}{}", if self.path.is_empty() { "" } else { ": " }, self.message)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The message for an accepted call, unless the service has one of its own.
pub const UPDATED: &str = "Group updated successfully";
/// The message for a refused call as a whole, if an identifier or a required field is wrong.
pub const MISSING_FIELDS: &str = "Invalid group ID or missing fields";
/// The same if anything else is wrong.
pub const INVALID_CALL: &str = "Invalid group call";

/// The object of the call that a value belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Parent {
    /// The call itself.
    Call,
    /// `traits`
    Traits,
    /// `traits.address`
    Address,
}

impl Parent {
    /// The keys that lead to it.
    #[must_use]
    pub fn path(self) -> &'static [&'static str] {
        match self {
            Parent::Call => &[],
            Parent::Traits => &["traits"],
            Parent::Address => &["traits", "address"],
        }
    }
}
