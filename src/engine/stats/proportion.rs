//! A share found in a sample, and how far the truth may lie from it.

use super::binomial_tail;
use serde::{Deserialize, Serialize};

/// The 97.5 % point of the normal distribution: 95 % of it lie within so many standard deviations.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// Least and greatest share that the sample does not speak against.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareInterval {
    pub low: f64,
    pub high: f64,
}

impl ShareInterval {
    /// The 95 % interval of Wilson (1927) of a share of `share` among `n`, which may be an effective size.
    ///
    /// Centre (p + z²/2n) / (1 + z²/n), half width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n). Sound at 0 of n and n of n; 0 to 1
    /// without a sample. Equal to `proportion_confint(method="wilson")` of statsmodels.
    ///
    /// ```
    /// use spor::engine::stats::ShareInterval;
    /// let of_ten = ShareInterval::wilson(1.0, 10.0);
    /// assert!((of_ten.low - 0.7225).abs() < 1e-4 && of_ten.high == 1.0);
    /// ```
    pub fn wilson(share: f64, n: f64) -> ShareInterval {
        Self::wilson_within(share, n, Z_95)
    }

    /// The same with ends `z` standard deviations away.
    pub(super) fn wilson_within(share: f64, n: f64, z: f64) -> ShareInterval {
        if n <= 0.0 {
            return ShareInterval { low: 0.0, high: 1.0 };
        }
        let z2 = z * z;
        let shrink = 1.0 + z2 / n;
        let centre = (share + z2 / (2.0 * n)) / shrink;
        let half = z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).max(0.0).sqrt() / shrink;
        // At the ends the limits are 0 and 1 exactly, which rounding may miss.
        let low = if share <= 0.0 { 0.0 } else { (centre - half).max(0.0) };
        let high = if share >= 1.0 { 1.0 } else { (centre + half).min(1.0) };
        ShareInterval { low, high }
    }

    /// The 95 % interval of Clopper and Pearson (1934) of `k` among `n`: wider than Wilson's, never too narrow.
    ///
    /// The shares at which `k` or more, and `k` or fewer, have a chance of 2.5 %; found by halving. Equal to
    /// `proportion_confint(method="beta")` of statsmodels.
    pub fn clopper_pearson(k: u32, n: u32) -> ShareInterval {
        const TAIL: f64 = 0.025;
        let low = if k == 0 { 0.0 } else { share_where(|share| binomial_tail(k, n, share) >= TAIL) };
        let high = if k >= n { 1.0 } else { share_where(|share| 1.0 - binomial_tail(k + 1, n, share) <= TAIL) };
        ShareInterval { low, high }
    }
}

/// The least share of which `holds` is true, where it is true of all greater ones.
fn share_where(holds: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if holds(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}
