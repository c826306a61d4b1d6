//! How far two shares lie apart, and between which values the difference lies with 95 % confidence.

use super::ShareInterval;
use super::normal::normal_quantile;
use serde::{Deserialize, Serialize};

/// The difference of two shares, −1..1, and its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareDifference {
    /// The second share less the first.
    pub difference: f64,
    pub low: f64,
    pub high: f64,
}

impl ShareDifference {
    /// From `part` of `of` to another such share, with an interval of 95 %; none where one of them is a share of nothing, or
    /// more than the whole.
    ///
    /// ```
    /// use spor::engine::stats::ShareDifference;
    /// let found = ShareDifference::between((48, 80), (56, 70)).unwrap();
    /// assert_eq!(format!("{:.4} {:.4} {:.4}", found.difference, found.low, found.high), "0.2000 0.0524 0.3339");
    /// ```
    pub fn between(first: (u32, u32), second: (u32, u32)) -> Option<ShareDifference> {
        Self::with_error(first, second, 0.05)
    }

    /// The same with an interval that misses the truth with a probability of `error`: for several differences looked at
    /// together, 0.05 divided by their number (Bonferroni).
    ///
    /// The interval is method 10 of Newcombe, «Interval estimation for the difference between independent proportions»,
    /// Statistics in Medicine 17 (1998): with the Wilson intervals `l..u` of both shares `p`,
    /// `low = p2 − p1 − √((p2 − l2)² + (u1 − p1)²)` and `high = p2 − p1 + √((u2 − p2)² + (p1 − l1)²)`. The two groups must not
    /// share cases. At 5 % it is of one difference by itself: of twenty that are none, one lies outside by chance.
    pub fn with_error(first: (u32, u32), second: (u32, u32), error: f64) -> Option<ShareDifference> {
        let z = normal_quantile(1.0 - error / 2.0);
        let ([p1, l1, u1], [p2, l2, u2]) = (wilson(first, z)?, wilson(second, z)?);
        let apart = |a: f64, b: f64| libm::sqrt(a * a + b * b);
        let difference = p2 - p1;
        Some(ShareDifference {
            difference,
            low: difference - apart(p2 - l2, u1 - p1),
            high: difference + apart(u2 - p2, p1 - l1),
        })
    }

    /// Whether the interval holds zero: such a difference is seen by chance where there is none.
    pub fn may_be_none(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

/// A share, and the ends of its Wilson interval.
fn wilson((part, of): (u32, u32), z: f64) -> Option<[f64; 3]> {
    if of == 0 || part > of {
        return None;
    }
    let share = f64::from(part) / f64::from(of);
    let interval = ShareInterval::wilson_within(share, f64::from(of), z);
    Some([share, interval.low, interval.high])
}
