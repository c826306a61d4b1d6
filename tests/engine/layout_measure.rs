//! What is wrong with a drawing, counted by the same routine as in the report beside Graphviz.

#[path = "../../examples/layout_report/measure.rs"]
mod measure;

pub use measure::{Findings, mean_shift};
