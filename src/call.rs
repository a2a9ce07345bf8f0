//! The normalized call: borrowed from the input wherever nothing had to change.

use std::borrow::Cow;

/// One valid, normalized call: `user_id` belongs to `group_id`, which has these traits.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupCall<'a> {
    /// Unique identifier of the user; not blank.
    pub user_id: Text<'a>,
    /// Unique identifier of the group; not blank.
    pub group_id: Text<'a>,
    /// Traits of the group, in the caller's order: the JSON text of an object.
    pub traits: Cow<'a, [u8]>,
    /// When the event was first created: RFC 3339 in UTC, at least milliseconds.
    pub timestamp: Text<'a>,
    /// Extra information about the data point.
    pub context: Option<Raw<'a>>,
    /// The text that the call was read from: what stands there side by side is copied at once.
    pub input: &'a [u8],
    /// Whether the call stands in `input` as it is to be sent, and nothing else does.
    pub is_input: bool,
}

/// What stands between the quotes of a JSON string, escapes included.
pub type Text<'a> = Cow<'a, [u8]>;

/// A JSON value that passes through as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Raw<'a> {
    /// Valid JSON text.
    pub json: &'a [u8],
    /// Whether insignificant white space stands in it, which is left out when written.
    pub spaced: bool,
}
