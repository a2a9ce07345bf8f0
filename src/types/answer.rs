//! The answer to a delivered call.

use serde::de::DeserializeOwned;

use super::{Change, Issue};

/// The service's answer to an accepted call.
///
/// ```no_run
/// # async fn example(client: group_call::Client<impl group_call::Transport>, call: group_call::GroupCall) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.group(&call).await?;
/// println!("{} after {} attempts", answer.message, answer.attempts);
/// let data: serde_json::Value = answer.data()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupAnswer {
    /// The service's message.
    pub message: String,
    /// What was noticed in the call, and what the service warned about.
    pub warnings: Vec<Issue>,
    /// What normalization did to the call.
    pub changes: Vec<Change>,
    /// How many attempts were made.
    pub attempts: u32,
    /// The key that the call was sent under, if it had one.
    pub idempotency_key: Option<String>,
    /// The data as JSON text.
    pub(crate) data: Vec<u8>,
}

impl GroupAnswer {
    /// The answer's `data`: the service's, or the normalized call where it gave none.
    ///
    /// # Errors
    /// If the data does not have the shape of `D`.
    ///
    /// ```no_run
    /// # fn example(answer: group_call::GroupAnswer) -> Result<(), serde_json::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Data {
    ///     group_id: String,
    /// }
    /// let data: Data = answer.data()?;
    /// println!("{}", data.group_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn data<D: DeserializeOwned>(&self) -> Result<D, serde_json::Error> {
        serde_json::from_slice(&self.data)
    }

    /// The answer's `data` as JSON text.
    ///
    /// ```no_run
    /// # fn example(answer: group_call::GroupAnswer) {
    /// println!("{}", String::from_utf8_lossy(answer.data_json()));
    /// # }
    /// ```
    pub fn data_json(&self) -> &[u8] {
        &self.data
    }
}
