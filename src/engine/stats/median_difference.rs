//! How far two medians lie apart, and between which values the difference lies with 95 % confidence.

use super::normal::normal_quantile;
use super::{Z_95, binomial_tail, quantile_type_7};
use serde::{Deserialize, Serialize};

/// The difference of two medians and its interval, milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MedianDifference {
    /// The second median less the first.
    pub difference_millis: f64,
    pub low_millis: f64,
    pub high_millis: f64,
}

impl MedianDifference {
    /// From the median of some times to that of others, both rising; none where one side has no time, or so many equal ones
    /// that its median has no spread.
    ///
    /// The interval takes no shape of the times for granted: Bonett and Price, «Statistical Inference for a Linear Function of
    /// Medians», Psychological Methods 7 (2002), doi:10.1037/1082-989X.7.3.370. With `a` the whole number nearest to
    /// (n + 1)/2 − √n, at least 1, and `z` the normal quantile of the chance of fewer than `a` heads in `n` throws, the error of
    /// a median is (x₍n−a+1₎ − x₍a₎)/2z; the two errors add up as squares, and the interval is 1.96 of that on either side. Times
    /// must be of independent cases, one each, and few of them equal. It is of one difference by itself. Equal to `ci.median2`
    /// of the R package statpsych.
    ///
    /// ```
    /// use spor::engine::stats::MedianDifference;
    /// let first = [26, 27, 29, 32, 34, 35, 37, 39, 40, 43];
    /// let second = [31, 33, 36, 39, 42, 44, 46, 47, 48, 49];
    /// let found = MedianDifference::between(&first, &second).unwrap();
    /// assert_eq!(format!("{} {:.4} {:.4}", found.difference_millis, found.low_millis, found.high_millis), "8.5 0.0402 16.9598");
    /// ```
    pub fn between(first: &[i64], second: &[i64]) -> Option<MedianDifference> {
        let median = |millis: &[i64]| quantile_type_7(millis.len(), 0.5, |at| millis[at]);
        let difference_millis = median(second)? - median(first)?;
        let (one, other) = (error_millis(first)?, error_millis(second)?);
        let away = Z_95 * libm::sqrt(one * one + other * other);
        Some(MedianDifference {
            difference_millis,
            low_millis: difference_millis - away,
            high_millis: difference_millis + away,
        })
    }

    /// Whether the interval holds zero: such a difference is seen by chance where there is none.
    pub fn may_be_none(self) -> bool {
        self.low_millis <= 0.0 && self.high_millis >= 0.0
    }
}

/// The error of the median of rising times; none where it would be nought.
fn error_millis(millis: &[i64]) -> Option<f64> {
    let n = millis.len() as u32;
    let from_end = libm::round((f64::from(n) + 1.0) / 2.0 - libm::sqrt(f64::from(n))).max(1.0) as u32;
    let (low, high) = (*millis.get(from_end as usize - 1)?, *millis.get((n - from_end) as usize)?);
    // Fewer than so many heads are as likely as more than all but so many.
    let z = normal_quantile(1.0 - binomial_tail(n - from_end + 1, n, 0.5));
    (high > low).then(|| (high - low) as f64 / (2.0 * z))
}

#[cfg(test)]
mod tests {
    use super::MedianDifference;

    /// The example in the manual of statpsych 2.0.0: medians 75.5 and 160.5, −85 (−157.7441 to −12.25589), first less second.
    #[test]
    fn the_interval_is_that_of_statpsych() {
        let mut first = [70, 394, 43, 95, 62, 128, 2, 203, 81, 436, 85, 35, 156, 1, 3, 27, 63, 181, 184, 18];
        let mut second =
            [102, 120, 78, 78, 417, 124, 86, 171, 176, 129, 230, 194, 100, 157, 306, 411, 164, 103, 193, 312];
        first.sort_unstable();
        second.sort_unstable();
        let Some(found) = MedianDifference::between(&first, &second) else { panic!("two medians") };
        let close = |ours: f64, theirs: f64| assert!((ours - theirs).abs() < 1e-4, "{ours} {theirs}");
        close(found.difference_millis, 85.0);
        close(found.low_millis, 12.255_89);
        close(found.high_millis, 157.744_1);
        assert!(!found.may_be_none());
    }

    #[test]
    fn equal_times_and_single_ones_have_no_interval() {
        assert_eq!(MedianDifference::between(&[5, 5, 5, 5, 5], &[1, 2, 3, 4, 5]), None);
        assert_eq!(MedianDifference::between(&[5], &[1, 2]), None);
        assert_eq!(MedianDifference::between(&[], &[1, 2]), None);
    }
}
