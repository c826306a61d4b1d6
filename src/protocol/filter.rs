//! What the forms of filters are filled from.

use super::prepare::{ActivityLabel, AttributeLabel};
use super::{LogId, SelectionId, Shown};
use serde::{Deserialize, Serialize};

/// What can be chosen in the form of a filter that acts on a selection.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListFilterChoices {
    pub log: LogId,
    pub selection: SelectionId,
    /// The attribute whose values are asked for.
    pub values_of: Option<String>,
}

/// Activities, attributes and values in a selection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterChoices {
    /// Most events first, ties by name.
    pub activities: Vec<ActivityLabel>,
    /// In the order of the source.
    pub attributes: Vec<AttributeLabel>,
    /// Of the attribute asked about, with the cases that have each: most cases first, ties by text, at most five hundred.
    /// On logs about persons, texts with personal data are left out.
    pub values: Vec<(String, Shown<u32>)>,
    /// The attribute asked about names single persons: nothing of its values is told.
    pub values_are_persons: bool,
    /// Activities that could be the level of analysis.
    pub proposed_milestones: Vec<String>,
    /// Values that are not listed: too many, or personal.
    pub values_left_out: u64,
}
