//! A call that has been judged.

use super::judge::judge;
use super::{Change, GroupCall, GroupError, Issue, Profile, Rules, lossy};

/// A good call as it will be sent: the bytes are what counts, [`call`](Self::call) is a view of them.
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
    json: Vec<u8>,
    wire: Option<Vec<u8>>,
    lane: Vec<u8>,
    profile: Profile,
    warnings: Vec<Issue>,
    changes: Vec<Change>,
}

impl Checked {
    /// Judges JSON text, without making values of it: numbers keep their digits.
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
        let judgement = judge(json, rules);
        let normal = match judgement.call {
            Ok(normal) => normal,
            Err(issues) => return Err(GroupError::invalid_call(issues, judgement.warnings)),
        };
        Ok(Checked {
            json: normal.json,
            wire: normal.wire,
            lane: normal.lane,
            profile: rules.profile,
            warnings: judgement.warnings,
            changes: judgement.changes,
        })
    }

    /// The normalized call, in the service's own form.
    pub fn json(&self) -> &[u8] {
        &self.json
    }

    /// What you may want to look at.
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }

    /// What normalization did.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The profile that the call was judged for.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// The normalized call as a value.
    ///
    /// Numbers that an `f64` cannot hold become strings, and lone surrogates U+FFFD.
    pub fn call(&self) -> GroupCall {
        lossy::call(&self.json)
    }

    /// User and group: calls with equal lanes go out one after the other.
    #[cfg(feature = "client")]
    pub(crate) fn lane(&self) -> &[u8] {
        &self.lane
    }

    /// What goes out in the profile's form; of an event, all but its end, which is of the attempt.
    #[cfg(feature = "client")]
    pub(crate) fn wire(&self) -> &[u8] {
        self.wire.as_deref().unwrap_or(&self.json)
    }

    /// Fails where the service would refuse the call for its size.
    ///
    /// # Errors
    /// `too_large` with the service's limit, where `bytes` of the encoded call are more.
    #[cfg(feature = "client")]
    pub(crate) fn fits(&self, bytes: usize) -> Result<(), GroupError> {
        match super::judge::too_large_for(self.profile, bytes) {
            None => Ok(()),
            Some(issue) => Err(GroupError::invalid_call(vec![issue], self.warnings.clone())),
        }
    }

    /// What was found when the value was read comes before what the rules have found elsewhere.
    #[cfg(all(feature = "client", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn read_with(
        mut self,
        mut warnings: Vec<Issue>,
        mut changes: Vec<Change>,
        is_new: impl Fn(&Vec<super::PathKey>) -> bool,
    ) -> Self {
        warnings.extend(self.warnings.into_iter().filter(|warning| is_new(&warning.path)));
        changes.extend(self.changes.into_iter().filter(|change| is_new(&change.path)));
        self.warnings = warnings;
        self.changes = changes;
        self
    }
}
