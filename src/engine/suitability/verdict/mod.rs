//! Fit, fit with reservations or not fit: twelve criteria over what was measured, none of which makes up for another.

mod criterion;
mod facts;
mod judge;
mod thresholds;

pub use criterion::{Criterion, Figure, Judged, Level, Measure, Measured, NotJudged, Note, Order, Remedy};
pub use facts::{DriftFacts, ExpertSample, Facts, RowFacts};
pub use judge::{Analysis, Because, Carries, Suitability, Verdict, judge};
pub use thresholds::{Limits, Thresholds};
