//! The process map: the directly-follows graph with its frequencies, durations and uncertainty.

mod figures;
mod view;

pub use figures::{Bounds, Durations, Place};
pub use view::{ActivityChoice, EdgeChoice, EdgeClock, MapView, Metric};
