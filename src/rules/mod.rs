//! One file per kind of value. A rule takes the text of one value, already trimmed, and answers
//! with the text to send or with the problem; what it did and what it wonders about go into
//! [`Notes`].

pub mod email;
pub mod http_date;
pub mod id;
pub mod number;
pub mod phone;
pub mod text;
pub mod timestamp;
pub mod traits;
pub mod url;

use crate::issue::{Problem, Rule};

/// What a rule did to one value and what it warns of, in order.
#[derive(Default, Debug)]
pub struct Notes {
    /// What was done.
    pub rules: Vec<Rule>,
    /// What the caller may want to look at.
    pub warnings: Vec<Problem>,
}
