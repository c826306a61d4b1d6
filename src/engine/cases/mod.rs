//! Single cases: lists of them in an order, and the course of one with the waiting between its steps.

mod course;
mod names;
mod order;

pub use course::{CaseStep, Waited, course};
pub use names::by_names;
pub use order::{CaseKey, CaseOrder, cases_in_order};
