//! Are the data fit? What can be counted about how a log was registered, and the verdict that rests on it.
//!
//! Every figure is a function of a log and a selection. Definitions, thresholds and their sources stand with each.

mod case_rate;
pub mod checks;
mod column_kind;
mod complexity;
mod concentrated;
mod coverage;
mod detector;
pub mod drift;
mod label_mask;
mod labels;
mod order_ambiguity;
pub mod patterns;
mod prefix_automaton;
mod registered;
mod registered_together;
mod registration_lag;
mod relations;
mod sources;
mod time_precision;
mod truncation;
pub mod verdict;
mod worth;

pub use case_rate::{CaseRate, YEAR_DAYS, case_rate};
pub use column_kind::{ColumnFigures, ColumnKind, column_figures};
pub use complexity::{Complexity, complexity};
pub use concentrated::{
    HourOfDay, InOneHour, OnLastWorkday, events_in_hour, events_on_last_workdays, in_one_hour, on_last_workdays,
};
pub use coverage::{Species, rarefaction, relations_by_cases};
pub use detector::{Detected, Detector, GivenByName};
pub use labels::{Labels, PollutedLabels, labels};
pub use order_ambiguity::{OrderAmbiguity, ambiguous_events, order_ambiguity};
pub use prefix_automaton::PrefixEntropy;
pub use registered::Registered;
pub use registered_together::{
    BatchGround, BatchRuns, Form, RegisteredTogether, batch_events, form_events, registered_together,
};
pub use registration_lag::{Lag, late_or_early_events, registration_lags};
pub use sources::SourceByName;
pub use time_precision::{
    BY_HAND_BELOW, ByHand, TimePrecision, events_at_full_quarters, events_of_days, precision_of_column,
    precision_of_starts, time_precision, written_by_hand,
};
pub use truncation::{Outside, Truncation, cases_outside, truncation};
pub use worth::{Amount, BenefitIn, HasPerson, Premises, Volume};
