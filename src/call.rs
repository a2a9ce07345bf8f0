//! The normalized call: borrowed from the input wherever nothing had to change.

use std::borrow::Cow;

/// One valid, normalized call: `user_id` belongs to `group_id`, which has these traits.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupCall<'a> {
    /// Unique identifier of the user; not blank.
    pub user_id: Text<'a>,
    /// Unique identifier of the group; not blank.
    pub group_id: Text<'a>,
    /// Traits of the group, in the caller's order.
    pub traits: Traits<'a>,
    /// When the event was first created: RFC 3339 in UTC, at least milliseconds.
    pub timestamp: Cow<'a, str>,
    /// Extra information about the data point.
    pub context: Option<Raw<'a>>,
}

/// The contents of a JSON string, without its quotes.
#[derive(Clone, PartialEq, Debug)]
pub enum Text<'a> {
    /// As it came, escapes included.
    Kept(&'a [u8]),
    /// Made by a rule; to be escaped when written.
    Made(Cow<'a, str>),
}

/// A JSON value that passes through as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Raw<'a> {
    /// Valid JSON text.
    pub json: &'a [u8],
    /// Whether insignificant white space stands in it, which is left out when written.
    pub spaced: bool,
}

/// The members of `traits`, in the caller's order.
pub type Traits<'a> = Vec<Trait<'a>>;

/// The members of the trait `address`, in the caller's order.
pub type Address<'a> = Vec<Trait<'a>>;

/// One member of `traits` or of `address`.
#[derive(Clone, PartialEq, Debug)]
pub struct Trait<'a> {
    /// The key between its quotes, escapes included.
    pub key: &'a [u8],
    /// The value.
    pub value: TraitValue<'a>,
}

/// The value of one trait.
#[derive(Clone, PartialEq, Debug)]
pub enum TraitValue<'a> {
    /// Passes through: every trait that the service does not describe, and `null`.
    Raw(Raw<'a>),
    /// A described trait.
    Text(Text<'a>),
    /// The described trait `address`.
    Address(Address<'a>),
}
