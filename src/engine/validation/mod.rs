//! Validation: experts judge a random sample of cases, and what that says of all of them.

mod adherence;
mod agreement;
mod judgement;
mod never_surer;
mod reconciliation;
mod sample;
mod sample_size;
mod strata;
mod weighted_share;

pub use adherence::{Adherence, MissingValues, RegisteredAt, adherence, registered_at};
pub use agreement::{Agreement, agreement};
pub use judgement::{Answer, Cause, Judgement, ValidationResult, validation_result};
pub use reconciliation::{Counted, KnownTotal, Reconciled, reconcile};
pub use sample::{Sample, SampleWish, SamplingFrame, Stratum, StratumRule, draw_sample};
pub use sample_size::{
    ErrorsMean, all_correct_by_binomial, all_correct_by_wilson, cases_for_precision, errors_mean, size_without_errors,
    worth_without_errors,
};
pub use strata::{CourseBand, DurationBand, StratumGroup, StratumKey};
pub use weighted_share::{JudgedStratum, RestsOn, WeightedShare, weighted_share};
