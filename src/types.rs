//! Typed calls, answers and errors (feature `serde`).

mod answer;
mod call;
mod checked;
mod error;
mod issue;
mod judge;
mod lossy;
mod rules;
mod trait_value;

pub use crate::call::Profile;
pub use crate::issue::{Change, Issue, PathKey};
pub use answer::GroupAnswer;
pub use call::{Address, GroupCall, GroupTraits};
pub use checked::Checked;
pub use error::GroupError;
pub use rules::Rules;
pub use trait_value::Trait;

#[cfg(feature = "client")]
pub(crate) use {error::Cause, judge::host_clock};
