//! How many cases to judge, said before the work begins.

use super::sample::{SamplingFrame, Stratum};
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

/// What 0, 1, 2 … up to `errors_at_most` errors among `size` cases would mean, if they are worth so many that stand for equally many
/// each ([`worth_without_errors`]): Wilson's interval of the share of the sample at that number. With errors it is the cautious
/// side of what strata say as long as errors are as common in all of them.
///
/// ```
/// use spor::engine::validation::errors_mean;
/// let of_35 = errors_mean(35, 35.0, 2);
/// assert!(of_35.len() == 3 && of_35[0].interval.low > 0.9 && of_35[1].interval.low < 0.9);
/// assert!(errors_mean(35, 26.0, 0)[0].interval.low < 0.9);
/// ```
pub fn errors_mean(size: u32, worth: f64, errors_at_most: u32) -> Vec<ErrorsMean> {
    let mean = |errors: u32| {
        let share = f64::from(size - errors) / f64::from(size);
        ErrorsMean { errors, share, interval: ShareInterval::wilson(share, worth) }
    };
    if size == 0 { Vec::new() } else { (0..=errors_at_most.min(size)).map(mean).collect() }
}

/// So many cases that stand for equally many each would say as much as this sample if all of it is correct: the least of drawn
/// cases by weight, as [`super::weighted_share`] rests on where there is no variance. Never more than are drawn; 0 of nothing.
pub fn worth_without_errors(strata: &[Stratum]) -> f64 {
    let cases: f64 = strata.iter().map(|of| f64::from(of.cases)).sum();
    let drawn = strata.iter().filter(|of| of.cases > 0);
    let least = drawn.map(|of| f64::from(of.drawn) * cases / f64::from(of.cases)).fold(f64::MAX, f64::min);
    if cases == 0.0 { 0.0 } else { least }
}

/// The least multiple of five, up to `most`, of which a sample without errors says that `lower` of all cases are correct; none where
/// there is none. Whole sizes between are not tried: a few cases more or less are no matter of advice, and strata that split as a
/// sample grows may cost more than they bring.
pub fn size_without_errors(frame: &SamplingFrame, lower: f64, most: u32) -> Option<u32> {
    let least = all_correct_by_wilson(lower)?;
    let reaches = |size: &u32| ShareInterval::wilson(1.0, worth_without_errors(&frame.plan(*size))).low >= lower;
    (least.next_multiple_of(5)..=most).step_by(5).find(reaches)
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
