//! A call as a Rust value.

use chrono::{DateTime, SecondsFormat, Timelike, Utc};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Checked, GroupError, Rules, Trait};
use crate::names::described_traits;

/// One call: this user belongs to that group, and the group has these traits.
///
/// It holds what you want to send; [`validate`](Self::validate) judges and normalizes it.
///
/// ```
/// use group_call::GroupCall;
///
/// let mut call = GroupCall::new("user123", "account123", "2024-02-29T12:00:00Z".parse()?);
/// call.traits.name = "Acme Inc".into();
/// call.traits.extra.insert("seats".into(), 40.into());
/// let checked = call.validate()?;
/// assert_eq!(
///     checked.json(),
///     br#"{"user_id":"user123","group_id":"account123","traits":{"name":"Acme Inc","seats":40},"timestamp":"2024-02-29T12:00:00.000Z"}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupCall {
    /// Unique identifier of the user.
    pub user_id: String,
    /// Unique identifier of the group.
    pub group_id: String,
    /// Traits of the group.
    pub traits: GroupTraits,
    /// When the event was first created.
    #[serde(serialize_with = "timestamp")]
    pub timestamp: DateTime<Utc>,
    /// Extra information about the data point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<Map<String, Value>>,
}

/// Writes a time as the rules would: at least milliseconds, at most nine digits.
fn timestamp<S: Serializer>(time: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    let is_whole = time.nanosecond().is_multiple_of(1_000_000_000);
    let format = if is_whole { SecondsFormat::Millis } else { SecondsFormat::AutoSi };
    serializer.serialize_str(&time.to_rfc3339_opts(format, true))
}

impl GroupCall {
    /// A call without traits. The time is when the event happened: it has no default.
    ///
    /// ```
    /// # use group_call::GroupCall;
    /// let call = GroupCall::new("u1", "g1", "2024-02-29T12:00:00Z".parse()?);
    /// assert_eq!(call.group_id, "g1");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn new(
        user_id: impl Into<String>,
        group_id: impl Into<String>,
        timestamp: DateTime<Utc>,
    ) -> Self {
        GroupCall {
            user_id: user_id.into(),
            group_id: group_id.into(),
            traits: GroupTraits::default(),
            timestamp,
            context: None,
        }
    }

    /// Validates and normalizes the call by the default [`Rules`].
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::delivery::ErrorCode::InvalidRequest) with every issue.
    ///
    /// ```
    /// # use group_call::GroupCall;
    /// let mut call = GroupCall::new(" ", "undefined", "2024-02-29T12:00:00Z".parse()?);
    /// call.traits.email = "nobody".into();
    /// let error = call.validate().unwrap_err();
    /// let codes: Vec<_> = error.issues.iter().map(|issue| issue.code.as_str()).collect();
    /// assert_eq!(codes, ["invalid_email", "empty", "placeholder_id"]);
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn validate(&self) -> Result<Checked, GroupError> {
        self.check(&Rules::default())
    }

    /// Validates and normalizes the call.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::delivery::ErrorCode::InvalidRequest) with every issue.
    ///
    /// ```
    /// use group_call::{GroupCall, InvalidTraits, Rules};
    ///
    /// let mut call = GroupCall::new("u1", "g1", "2024-02-29T12:00:00Z".parse()?);
    /// call.traits.email = "nobody".into();
    /// let lenient = Rules { invalid_traits: InvalidTraits::Drop, ..Rules::default() };
    /// let checked = call.check(&lenient)?;
    /// assert_eq!(checked.warnings()[0].code.as_str(), "invalid_email");
    /// assert!(checked.call().traits.email.is_unset());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self, rules: &Rules) -> Result<Checked, GroupError> {
        let json = serde_json::to_vec(self).map_err(|_| GroupError::not_serializable())?;
        Checked::from_json(&json, rules)
    }

    /// Reads a call from JSON text as the npm package does: aliases, numeric ids and every form of
    /// date are accepted. The value is the normalized call.
    ///
    /// Numbers that an `f64` cannot hold become strings, and lone surrogates become U+FFFD; use
    /// [`Checked::from_json`] to send such text as it came.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::delivery::ErrorCode::InvalidRequest) with every issue.
    ///
    /// ```
    /// # use group_call::GroupCall;
    /// let text = br#"{"userId":42,"group_id":"g1","traits":{},"timestamp":1709208000}"#;
    /// let call = GroupCall::from_json(text)?;
    /// assert_eq!(call.user_id, "42");
    /// assert_eq!(call.timestamp.to_rfc3339(), "2024-02-29T12:00:00+00:00");
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn from_json(json: &[u8]) -> Result<Self, GroupError> {
        Ok(Checked::from_json(json, &Rules::default())?.call())
    }
}

macro_rules! define_group_traits {
    ($($(#[doc = $doc:literal])+ $name:ident, $key:ident, $kind:ident;)+) => {
        /// Traits of a group: the described ones, and any others.
        ///
        /// ```
        /// use group_call::{Address, GroupTraits};
        ///
        /// let traits = GroupTraits {
        ///     industry: "Toys".into(),
        ///     address: Address { city: "Paris".into(), ..Default::default() }.into(),
        ///     ..Default::default()
        /// };
        /// assert_eq!(serde_json::to_string(&traits)?, r#"{"address":{"city":"Paris"},"industry":"Toys"}"#);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct GroupTraits {
            $(
                $(#[doc = $doc])+
                #[serde(default, skip_serializing_if = "Trait::is_unset")]
                pub $key: Trait<value_of!($kind)>,
            )+
            /// Any other traits, in their order.
            #[serde(flatten)]
            pub extra: Map<String, Value>,
        }
    };
}

/// The Rust type for a kind of trait.
macro_rules! value_of {
    (Address) => {
        Address
    };
    ($text:ident) => {
        String
    };
}

described_traits!(define_group_traits);

/// Where a group is.
///
/// ```
/// use group_call::{Address, Trait};
///
/// let address = Address { postal_code: "75011".into(), state: Trait::Clear, ..Default::default() };
/// assert_eq!(serde_json::to_string(&address)?, r#"{"state":null,"postal_code":"75011"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// Street and house number.
    #[serde(default, skip_serializing_if = "Trait::is_unset")]
    pub street: Trait<String>,
    /// City.
    #[serde(default, skip_serializing_if = "Trait::is_unset")]
    pub city: Trait<String>,
    /// State or region.
    #[serde(default, skip_serializing_if = "Trait::is_unset")]
    pub state: Trait<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Trait::is_unset")]
    pub postal_code: Trait<String>,
    /// Country.
    #[serde(default, skip_serializing_if = "Trait::is_unset")]
    pub country: Trait<String>,
    /// Any other fields, in their order.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(time: &str) -> String {
        let call = GroupCall::new("u", "g", time.parse().unwrap());
        let checked = call.validate().unwrap();
        assert_eq!(checked.changes(), [], "{time}");
        String::from_utf8(checked.json().to_vec()).unwrap()
    }

    #[test]
    fn times_go_out_with_their_digits_and_count_as_no_change() {
        assert!(sent("2024-02-29T12:00:00Z").contains("12:00:00.000Z"));
        assert!(sent("2024-02-29T12:00:00.571125Z").contains("12:00:00.571125Z"));
        assert!(sent("2024-02-29T12:00:00.000000001Z").contains("12:00:00.000000001Z"));
        assert!(sent("2024-02-29T12:00:00+02:00").contains("10:00:00.000Z"));
    }

    #[test]
    fn a_year_that_cannot_be_sent_is_an_issue() {
        let call = GroupCall::new("u", "g", DateTime::<Utc>::MAX_UTC);
        let error = call.validate().unwrap_err();
        assert_eq!(error.issues[0].code.as_str(), "invalid_timestamp");
    }

    #[test]
    fn what_is_deserialized_is_what_was_serialized() {
        let text = r#"{"user_id":"u","group_id":"g","traits":{"address":"1 Main Street","plan":{"id":1},"seats":40,"active":true},"timestamp":"2024-02-29T12:00:00.000Z","context":{"ip":"1.2.3.4"}}"#;
        let call: GroupCall = serde_json::from_str(text).unwrap();
        assert_eq!(call.traits.plan, Trait::Other(serde_json::json!({"id": 1})));
        assert_eq!(serde_json::to_string(&call).unwrap(), text);
    }
}
