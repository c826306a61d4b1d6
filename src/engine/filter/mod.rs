//! Which cases count: a stack of conditions on cases, each true or false of a case by itself.

use serde::{Deserialize, Serialize};

/// One condition on a case. Texts are compared exactly; activities are named, so that a stack fits another log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Condition {
    /// The case has one of `values` in attribute `attribute` (its own, or that of its first event). Missing is in no list.
    CaseAttribute { attribute: String, values: Vec<String> },
    /// Some event of `to` comes right after some event of `from`.
    DirectlyFollows { from: Vec<String>, to: Vec<String> },
    /// Some event of `to` comes somewhere after some event of `from`.
    EventuallyFollows { from: Vec<String>, to: Vec<String> },
    /// One event of each step in rising order; between step i and i+1 `gaps[i]` says how close.
    Chain { steps: Vec<Vec<String>>, gaps: Vec<Gap> },
}

/// How close two steps of a chain must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Gap {
    Eventually,
    Directly,
}

/// A condition in a stack, possibly turned round.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filter {
    pub condition: Condition,
    pub inverted: bool,
}

/// Filters that must all hold; the empty stack keeps every case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FilterStack {
    pub filters: Vec<Filter>,
}
