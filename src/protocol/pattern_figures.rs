//! What is told of the commonest example of a pattern.

use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::SourceByName;
pub use crate::engine::suitability::patterns::HoursApart;

/// A step that has far more events than what constantly follows it, and how many such steps there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LackingFollower {
    pub steps: u32,
    pub step: String,
    pub events: u32,
    pub follower: String,
    pub follower_events: u32,
}

/// A step of one source that stands whole hours after a step of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourcesApart {
    pub earlier: SourceByName,
    pub first: String,
    pub later: SourceByName,
    pub then: String,
    pub winter: Option<HoursApart>,
    pub summer: Option<HoursApart>,
}

/// What stands before a step the first time in a case, and when it comes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contexts {
    pub first_after: String,
    pub later_after: String,
    /// The first ones right after the one, of all first ones behind a step, and the later ones after the other; none where few
    /// cases could be worked out from them.
    pub counts: Option<[(u32, u32); 2]>,
}

/// Cases of a broken order that one slip of the pen explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slips {
    pub by_day: u32,
    pub by_day_and_month: u32,
    pub by_month: u32,
    pub by_year: u32,
}
