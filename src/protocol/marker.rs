//! A day that something changed on: a law, or how the work is done.

use crate::engine::calendar::CalendarDay;
use serde::{Deserialize, Serialize};

/// A line on every time axis, with what changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Marker {
    pub day: CalendarDay,
    pub text: String,
    pub kind: MarkerKind,
}

/// What changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MarkerKind {
    #[default]
    Law,
    /// How the work is done or registered.
    Practice,
}
