//! How durations spread: the least, the greatest, the mean and the quantiles.

use super::Quantiles;
use serde::{Deserialize, Serialize};

/// The distribution of durations in milliseconds over `n` observations.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    pub n: u32,
    pub shortest_millis: i64,
    pub longest_millis: i64,
    pub mean_millis: f64,
    pub total_millis: f64,
    /// Of type 7, milliseconds.
    pub quantiles_millis: Quantiles,
}

impl Spread {
    /// The distribution of durations in any order; none when there are none.
    ///
    /// The sum is exact before it is divided. PM4Py counterpart: `get_all_case_durations` with numpy.
    ///
    /// ```
    /// use spor::engine::stats::Spread;
    /// let spread = Spread::of(vec![40, 10, 30, 20]).unwrap();
    /// assert_eq!((spread.mean_millis, spread.quantiles_millis.p90), (25.0, 37.0));
    /// ```
    pub fn of(mut durations_millis: Vec<i64>) -> Option<Spread> {
        durations_millis.sort_unstable();
        let sorted = durations_millis;
        let total: i128 = sorted.iter().map(|&millis| i128::from(millis)).sum();
        Some(Spread {
            n: sorted.len() as u32,
            shortest_millis: *sorted.first()?,
            longest_millis: *sorted.last()?,
            mean_millis: total as f64 / sorted.len() as f64,
            total_millis: total as f64,
            quantiles_millis: Quantiles::of_sorted(&sorted)?,
        })
    }
}
