//! The screens of the page, as bookmarks name them.

use serde::{Deserialize, Serialize};

/// What the page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Screen {
    #[default]
    Start,
    Data,
    Prepare,
    Suitability,
    Validation,
    Project,
    Filters,
    Overview,
    Map,
    Variants,
    Cases,
    Statistics,
    Time,
    Rework,
    Handovers,
    Report,
    About,
}
