//! Numbers without process words: quantiles and histograms of durations, counts of pairs.

mod binomial;
mod chi_squared;
mod commonest;
mod false_discovery;
mod histogram;
mod median_difference;
mod normal;
mod pair_places;
mod pairs;
mod proportion;
mod quantile;
mod share_difference;
mod spread;
mod survival;
mod two_samples;

pub use binomial::binomial_tail;
pub use chi_squared::chi_squared_tail;
pub use commonest::commonest_four_fifths;
pub use false_discovery::benjamini_hochberg;
pub use histogram::Histogram;
pub use median_difference::MedianDifference;
pub(in crate::engine) use pair_places::PairPlaces;
pub use pairs::PairCount;
pub(in crate::engine) use pairs::Pairs;
pub use proportion::{ShareInterval, Z_95};
pub use quantile::{Quantiles, place_quantiles, quantile_type_7};
pub use share_difference::ShareDifference;
pub use spread::Spread;
pub use survival::kaplan_meier_median;
pub use two_samples::{TwoSamples, kolmogorov_smirnov};
