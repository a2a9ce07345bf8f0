//! A validated call.

use super::judge::{Judged, judge};
use super::{Change, GroupCall, GroupError, Issue, Profile, Rules, lossy};

/// A good call as it will be sent: the bytes count, and [`call`](Self::call) is a view of them.
///
/// ```
/// use group_call::{Checked, Rules};
///
/// let text = br#"{"userId":42,"group_id":"g1","traits":{"seats":1.10},"timestamp":"2024-02-29"}"#;
/// let checked = Checked::from_json(text, &Rules::default())?;
/// assert_eq!(
///     checked.json(),
///     br#"{"user_id":"42","group_id":"g1","traits":{"seats":1.10},"timestamp":"2024-02-29T00:00:00.000Z"}"#,
/// );
/// assert_eq!(checked.call().user_id, "42");
/// let rules: Vec<_> = checked.changes().iter().map(|change| change.rule.as_str()).collect();
/// assert_eq!(rules, ["to_string", "renamed", "from_date_only"]);
/// # Ok::<(), group_call::GroupError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    judged: Judged,
    profile: Profile,
}

impl Checked {
    /// Validates JSON text without converting it to values: numbers keep their digits.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::delivery::ErrorCode::InvalidRequest) with every issue.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let error = Checked::from_json(b"{", &Rules::default()).unwrap_err();
    /// assert_eq!(error.issues[0].code.as_str(), "invalid_json");
    /// ```
    pub fn from_json(json: &[u8], rules: &Rules) -> Result<Self, GroupError> {
        match judge(json, rules) {
            Ok(judged) => Ok(Checked { judged, profile: rules.profile }),
            Err((issues, warnings)) => Err(GroupError::invalid_call(issues, warnings)),
        }
    }

    /// The normalized call, in the service's own form.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    /// let checked = Checked::from_json(text, &Rules::default())?;
    /// assert_eq!(
    ///     checked.json(),
    ///     br#"{"user_id":"u1","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#,
    /// );
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn json(&self) -> &[u8] {
        &self.judged.json
    }

    /// What you may want to look at.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    /// let checked = Checked::from_json(text, &Rules::default())?;
    /// assert_eq!(checked.warnings()[0].code.as_str(), "placeholder_id");
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn warnings(&self) -> &[Issue] {
        &self.judged.warnings
    }

    /// What normalization did.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    /// let checked = Checked::from_json(text, &Rules::default())?;
    /// assert_eq!(checked.changes()[0].rule.as_str(), "trimmed");
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn changes(&self) -> &[Change] {
        &self.judged.changes
    }

    /// The profile that the call was validated for.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    /// let checked = Checked::from_json(text, &Rules::default())?;
    /// assert_eq!(checked.profile().as_str(), "group");
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// The normalized call as a value.
    ///
    /// Numbers that an `f64` cannot hold become strings, and lone surrogates become U+FFFD.
    ///
    /// ```
    /// # use group_call::{Checked, Rules};
    /// let text = br#"{"user_id":" u1 ","group_id":"test","traits":{"n":1.10},"timestamp":"2024-02-29T12:00:00.000Z"}"#;
    /// let checked = Checked::from_json(text, &Rules::default())?;
    /// assert_eq!(checked.call().traits.extra["n"], 1.1);
    /// # Ok::<(), group_call::GroupError>(())
    /// ```
    pub fn call(&self) -> GroupCall {
        lossy::call(&self.judged.json)
    }

    /// User and group: calls with equal lanes are sent one after the other.
    #[cfg(feature = "client")]
    pub(crate) fn lane(&self) -> &[u8] {
        &self.judged.lane
    }

    /// What is sent, in the profile's form; for an event, all but its end, which each attempt
    /// writes.
    #[cfg(feature = "client")]
    pub(crate) fn wire(&self) -> &[u8] {
        self.judged.wire.as_deref().unwrap_or(&self.judged.json)
    }

    /// The key that the caller gave the event itself, which overrides any other.
    #[cfg(feature = "client")]
    pub(crate) fn own_key(&self) -> Option<&str> {
        self.judged.own_key.as_deref()
    }

    /// Puts what was found in reading the value before what the rules found elsewhere.
    #[cfg(all(feature = "client", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn read_with(
        mut self,
        mut warnings: Vec<Issue>,
        mut changes: Vec<Change>,
        is_new: impl Fn(&Vec<super::PathKey>) -> bool,
    ) -> Self {
        let Judged { warnings: own, changes: done, .. } = &mut self.judged;
        warnings.extend(own.drain(..).filter(|warning| is_new(&warning.path)));
        changes.extend(done.drain(..).filter(|change| is_new(&change.path)));
        (*own, *done) = (warnings, changes);
        self
    }
}
