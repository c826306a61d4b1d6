//! How many cases to judge, said before the work begins.

use crate::engine::stats::{ShareInterval, Z_95};
use serde::{Deserialize, Serialize};

/// What so many errors in a sample would mean.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorsMean {
    pub errors: u32,
    pub share: f64,
    /// Wilson's 95 % interval of the share of correct cases.
    pub interval: ShareInterval,
}

/// What 0, 1, 2 … up to `errors_at_most` errors among `size` cases would mean.
///
/// ```
/// use spor::engine::validation::errors_mean;
/// let of_35 = errors_mean(35, 2);
/// assert!(of_35.len() == 3 && of_35[0].interval.low > 0.9 && of_35[1].interval.low < 0.9);
/// ```
pub fn errors_mean(size: u32, errors_at_most: u32) -> Vec<ErrorsMean> {
    let mean = |errors: u32| {
        let share = f64::from(size - errors) / f64::from(size);
        ErrorsMean { errors, share, interval: ShareInterval::wilson(share, f64::from(size)) }
    };
    if size == 0 { Vec::new() } else { (0..=errors_at_most.min(size)).map(mean).collect() }
}

/// Cases to judge so that the interval of an expected share is about `half_width` to both sides, of `population` cases.
///
/// n₀ = z²p(1 − p)/w², and n₀/(1 + (n₀ − 1)/N) of a finite number of cases (Cochran 1977), rounded up; one at least. None
/// where the share is not between 0 and 1, or the width is not above 0: then no number of cases is enough.
///
/// ```
/// use spor::engine::validation::cases_for_precision;
/// assert_eq!(cases_for_precision(0.9, 0.05, 2_000), Some(130));
/// assert_eq!((cases_for_precision(1.0, 0.05, 1), cases_for_precision(0.9, 0.0, 100)), (Some(1), None));
/// ```
pub fn cases_for_precision(expected_share: f64, half_width: f64, population: u32) -> Option<u32> {
    if !(0.0..=1.0).contains(&expected_share) || half_width.is_nan() || half_width <= 0.0 {
        return None;
    }
    let infinite = Z_95 * Z_95 * expected_share * (1.0 - expected_share) / (half_width * half_width);
    let population = f64::from(population.max(1));
    // Never more than there are, whatever is wished for; of one case the formula has nought over nought.
    let cases = if infinite <= 1.0 { 1.0 } else { infinite / (1.0 + (infinite - 1.0) / population) };
    Some(cases.min(population).ceil() as u32)
}

/// Cases that must all be correct for Wilson's lower limit to reach `lower`: n ≥ z²·l/(1 − l). None where the limit is not
/// between 0 and 1, both left out.
///
/// ```
/// use spor::engine::validation::all_correct_by_wilson;
/// assert_eq!((all_correct_by_wilson(0.9), all_correct_by_wilson(1.0)), (Some(35), None));
/// ```
pub fn all_correct_by_wilson(lower: f64) -> Option<u32> {
    is_limit(lower).then(|| (Z_95 * Z_95 * lower / (1.0 - lower)).ceil() as u32)
}

/// Cases that must all be correct for a one-sided 95 % claim by the exact binomial: lⁿ ≤ 5 %. None as of
/// [`all_correct_by_wilson`].
pub fn all_correct_by_binomial(lower: f64) -> Option<u32> {
    is_limit(lower).then(|| (libm::log(0.05) / libm::log(lower)).ceil() as u32)
}

fn is_limit(lower: f64) -> bool {
    lower > 0.0 && lower < 1.0
}
