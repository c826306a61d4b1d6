//! A view worth coming back to.

use super::{Choices, Screen};
use serde::{Deserialize, Serialize};

/// A view worth coming back to, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bookmark {
    pub title: String,
    /// What is seen there.
    pub note: String,
    /// What those who see it are asked.
    pub question: String,
    pub screen: Screen,
    pub choices: Choices,
}
