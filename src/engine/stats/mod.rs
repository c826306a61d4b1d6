//! Numbers without process words: quantiles and histograms of durations, counts of pairs.

mod histogram;
mod pairs;
mod quantile;
mod share_difference;
mod spread;
mod survival;

pub use histogram::Histogram;
pub use pairs::PairCount;
pub(in crate::engine) use pairs::Pairs;
pub use quantile::{Quantiles, quantile_type_7};
pub use share_difference::ShareDifference;
pub use spread::Spread;
pub use survival::kaplan_meier_median;
