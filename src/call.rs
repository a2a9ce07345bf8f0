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
    /// What the profiles of other services have besides.
    pub extra: Option<Box<Extra>>,
    /// The profile whose rules the call was judged by.
    pub profile: Profile,
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

/// Which service's rules a call is judged by, and in which form it is sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Profile {
    /// The service's own.
    #[default]
    Group,
    /// The `group` event of the [Segment spec](https://segment.com/docs/connections/spec/group/),
    /// which several services take.
    Segment,
    /// ThriveStack's.
    Thrivestack,
}

/// The fields of Segment's events that a call may have besides its own, in the order in which they are
/// sent. The last one is the key of the call.
pub const PASSED_ON: [&str; 3] = ["integrations", "anonymousId", "messageId"];

/// What a call has besides in the form of another service.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Extra {
    /// In the profile [`Thrivestack`](Profile::Thrivestack) what is sent as `traits`.
    pub traits: Vec<u8>,
    /// Likewise as `context`.
    pub context: Vec<u8>,
    /// In the profile [`Segment`](Profile::Segment) the members that follow `context`: see
    /// [`PASSED_ON`].
    pub tail: Vec<u8>,
    /// The bytes of them that come before the call's key, which in an event is its sender's to write.
    pub before_key: usize,
}

/// The most characters of an idempotency key.
pub(crate) const MAX_KEY: usize = 255;

/// Whether a text may be an idempotency key.
pub(crate) fn is_key(text: &[u8]) -> bool {
    let allowed =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'-');
    (1..=MAX_KEY).contains(&text.len()) && text.iter().all(allowed)
}
