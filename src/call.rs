//! The normalized call: borrowed from the input wherever nothing had to change.

use crate::scan::Str;
use crate::text::{DIGIT, HYPHEN, LETTER, UNDERSCORE, kind};
use std::borrow::Cow;

/// One valid, normalized call: the user belongs to the group, which has these traits.
///
/// ```
/// use group_call::{AsciiUrls, Form, Options, validate};
///
/// let text = br#"{"user_id":"u1","group_id":7,"traits":{"plan":" pro "},"timestamp":"2024-02-29"}"#;
/// let call = validate(text, &Options::default(), &AsciiUrls).unwrap().call;
/// assert_eq!(call.group_id(), "7");
/// assert_eq!(call.timestamp(), "2024-02-29T00:00:00.000Z");
/// assert_eq!(call.traits_json(), r#"{"plan":"pro"}"#);
/// assert_eq!(
///     call.to_json(Form::Group),
///     br#"{"user_id":"u1","group_id":"7","traits":{"plan":"pro"},"timestamp":"2024-02-29T00:00:00.000Z"}"#,
/// );
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Normalized<'a> {
    /// As JSON text between the quotes.
    pub(crate) user_id: RawText<'a>,
    /// As JSON text between the quotes.
    pub(crate) group_id: RawText<'a>,
    /// In the caller's order: the JSON text of an object.
    pub(crate) traits: Cow<'a, [u8]>,
    /// As JSON text between the quotes.
    pub(crate) timestamp: RawText<'a>,
    pub(crate) context: Option<Raw<'a>>,
    /// What the profiles of other services add.
    pub(crate) extra: Option<Box<Extra>>,
    /// The profile whose rules the call was judged by.
    pub(crate) profile: Profile,
    /// The text that the call was read from: neighbours in it are copied at once.
    pub(crate) input: &'a [u8],
    /// The call as compact JSON in the service's own form: `input`, where nothing had to change.
    pub(crate) json: Cow<'a, [u8]>,
}

/// What stands between the quotes of a JSON string, escapes included.
pub(crate) type RawText<'a> = Cow<'a, [u8]>;

/// A JSON value that is passed on as it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Raw<'a> {
    /// Valid JSON text.
    pub json: &'a [u8],
    /// Whether it holds insignificant white space, which is left out when written.
    pub spaced: bool,
}

/// The service whose rules a call is judged by, and whose form it is sent in.
///
/// ```
/// use group_call::{AsciiUrls, Form, Options, Profile, validate};
///
/// let text = br#"{"user_id":"u1","group_id":"g1","traits":{"employees":40},"timestamp":"2024-02-29T12:00:00Z"}"#;
/// let options = Options { profile: Profile::Segment, ..Options::default() };
/// let call = validate(text, &options, &AsciiUrls)?.call;
/// // A service that takes numbers gets a number.
/// assert_eq!(call.traits_json(), r#"{"employees":40}"#);
/// assert!(call.to_json(Form::Segment).starts_with(br#"{"type":"group","userId":"u1""#));
/// # Ok::<(), group_call::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// A plain `POST /group` service.
    #[default]
    Group,
    /// The `group` event of the [Segment spec](https://segment.com/docs/connections/spec/group/),
    /// which several services take.
    Segment,
    /// ThriveStack's.
    Thrivestack,
}

impl Profile {
    /// Every profile.
    ///
    /// ```
    /// # use group_call::Profile;
    /// assert_eq!(Profile::ALL.map(Profile::as_str), ["group", "segment", "thrivestack"]);
    /// ```
    pub const ALL: [Self; 3] = [Self::Group, Self::Segment, Self::Thrivestack];

    /// Its name, such as `segment`.
    ///
    /// ```
    /// # use group_call::Profile;
    /// assert_eq!(Profile::default().as_str(), "group");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::Group => "group",
            Profile::Segment => "segment",
            Profile::Thrivestack => "thrivestack",
        }
    }
}

/// The fields of Segment's events that a call may have in addition to its own, in the order in
/// which they are sent. The last one is the key of the call.
pub(crate) const PASSED_ON: [&str; 3] = ["integrations", "anonymousId", "messageId"];

/// What a call has in addition in the form of another service.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Extra {
    /// In the profile [`Thrivestack`](Profile::Thrivestack), what is sent as `traits`.
    pub traits: Vec<u8>,
    /// Likewise, what is sent as `context`.
    pub context: Vec<u8>,
    /// In the profile [`Segment`](Profile::Segment), the members that follow `context`: see
    /// [`PASSED_ON`].
    pub tail: Vec<u8>,
    /// How many bytes of `tail` precede the call's key, which the sender of an event writes itself.
    pub before_key: usize,
}

/// The most characters an idempotency key may have.
pub const MAX_KEY: usize = 255;

/// Whether a text may be an idempotency key.
pub fn is_key(text: &[u8]) -> bool {
    const IN_KEY: u8 = LETTER | DIGIT | UNDERSCORE | HYPHEN;
    let allowed = |byte: &u8| kind(*byte) & IN_KEY != 0 || matches!(byte, b'.' | b':');
    (1..=MAX_KEY).contains(&text.len()) && text.iter().all(allowed)
}

impl Normalized<'_> {
    /// The user's identifier; never blank.
    ///
    /// ```
    /// # use group_call::{AsciiUrls, Options, validate};
    /// # let text = br#"{"user_id":"caf\u00e9","group_id":7,"traits":{"b":1.10,"a":null},"timestamp":"2024-02-29"}"#;
    /// # let call = validate(text, &Options::default(), &AsciiUrls)?.call;
    /// // It was written `"caf\u00e9"`.
    /// assert_eq!(call.user_id(), "café");
    /// # Ok::<(), group_call::Invalid>(())
    /// ```
    #[must_use]
    pub fn user_id(&self) -> Cow<'_, str> {
        Str::of_raw(&self.user_id).decode().0
    }

    /// The group's identifier; never blank.
    ///
    /// ```
    /// # use group_call::{AsciiUrls, Options, validate};
    /// # let text = br#"{"user_id":"caf\u00e9","group_id":7,"traits":{"b":1.10,"a":null},"timestamp":"2024-02-29"}"#;
    /// # let call = validate(text, &Options::default(), &AsciiUrls)?.call;
    /// // It was the number 7.
    /// assert_eq!(call.group_id(), "7");
    /// # Ok::<(), group_call::Invalid>(())
    /// ```
    #[must_use]
    pub fn group_id(&self) -> Cow<'_, str> {
        Str::of_raw(&self.group_id).decode().0
    }

    /// When the event was first created: RFC 3339 in UTC, with three to nine fraction digits.
    ///
    /// ```
    /// # use group_call::{AsciiUrls, Options, validate};
    /// # let text = br#"{"user_id":"caf\u00e9","group_id":7,"traits":{"b":1.10,"a":null},"timestamp":"2024-02-29"}"#;
    /// # let call = validate(text, &Options::default(), &AsciiUrls)?.call;
    /// // It was `"2024-02-29"`.
    /// assert_eq!(call.timestamp(), "2024-02-29T00:00:00.000Z");
    /// # Ok::<(), group_call::Invalid>(())
    /// ```
    #[must_use]
    pub fn timestamp(&self) -> Cow<'_, str> {
        Str::of_raw(&self.timestamp).decode().0
    }

    /// The group's traits, in the caller's order: the JSON text of an object.
    ///
    /// ```
    /// # use group_call::{AsciiUrls, Options, validate};
    /// # let text = br#"{"user_id":"caf\u00e9","group_id":7,"traits":{"b":1.10,"a":null},"timestamp":"2024-02-29"}"#;
    /// # let call = validate(text, &Options::default(), &AsciiUrls)?.call;
    /// assert_eq!(call.traits_json(), r#"{"b":1.10,"a":null}"#);
    /// # Ok::<(), group_call::Invalid>(())
    /// ```
    #[must_use]
    pub fn traits_json(&self) -> &str {
        std::str::from_utf8(&self.traits).unwrap_or_default()
    }

    /// Extra information about the data point: the JSON text of an object, without insignificant
    /// white space.
    ///
    /// ```
    /// # use group_call::{AsciiUrls, Options, validate};
    /// # let text = br#"{"user_id":"caf\u00e9","group_id":7,"traits":{"b":1.10,"a":null},"timestamp":"2024-02-29","context":{ "ip": "203.0.113.7" }}"#;
    /// # let call = validate(text, &Options::default(), &AsciiUrls)?.call;
    /// assert_eq!(call.context_json().as_deref(), Some(r#"{"ip":"203.0.113.7"}"#));
    /// # Ok::<(), group_call::Invalid>(())
    /// ```
    #[must_use]
    pub fn context_json(&self) -> Option<Cow<'_, str>> {
        self.context.map(|context| {
            let mut out = Vec::new();
            let mut draft = crate::text::Draft::new(context.json, &mut out);
            draft.push_value(context.json, context.spaced);
            match draft.finish() {
                Some(whole) => String::from_utf8_lossy(whole),
                None => Cow::Owned(String::from_utf8(out).unwrap_or_default()),
            }
        })
    }
}
