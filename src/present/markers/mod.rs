//! Markers on time axes: where each stands, what is said of it, and which changes of the law are proposed.

mod law_changes;
mod near;
mod placed;

pub use law_changes::{in_period, proposed};
pub use near::{NEAR_DAYS, near, near_said};
pub use placed::{PlacedMarker, in_days, marker_said, on_axis, on_weeks, placed};
