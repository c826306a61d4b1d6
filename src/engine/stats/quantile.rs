//! Quantiles of type 7: the definition that Excel's `PERCENTILE.INC`, R and numpy use by default.

use serde::{Deserialize, Serialize};

/// The `p`-quantile (0..=1) of `n` sorted values, given by position.
///
/// Type 7 interpolates linearly at `h = (n − 1)·p`: `x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋ + 1] − x[⌊h⌋])`. The
/// median of an even number of values is therefore the mean of the two middle ones. None when `n` is 0.
/// Equal to `numpy.quantile(x, p)` and to PM4Py's medians.
///
/// ```
/// use spor::engine::stats::quantile_type_7;
/// let sorted = [10_i64, 20, 30, 40];
/// assert_eq!(quantile_type_7(4, 0.5, |i| sorted[i]), Some(25.0));
/// assert_eq!(quantile_type_7(4, 0.9, |i| sorted[i]), Some(37.0));
/// ```
///
/// Hyndman and Fan, «Sample Quantiles in Statistical Packages», The American Statistician 50 (1996),
/// doi:10.1080/00031305.1996.10473566.
pub fn quantile_type_7(n: usize, p: f64, value: impl Fn(usize) -> i64) -> Option<f64> {
    let (below, part) = place(n, p)?;
    let low = value(below);
    if part == 0.0 {
        return Some(low as f64);
    }
    let step = i128::from(value(below + 1)) - i128::from(low);
    Some(low as f64 + part * step as f64)
}

/// Puts those values in their places that the quantiles `ps`, rising, are taken from: linear in the values for few quantiles.
///
/// What stands between those places stays in any order, on its side of them.
///
/// ```
/// use spor::engine::stats::{place_quantiles, quantile_type_7};
/// let mut values = [40_i64, 10, 30, 20];
/// place_quantiles(&mut values, &[0.5, 0.9]);
/// assert_eq!(quantile_type_7(4, 0.5, |i| values[i]), Some(25.0));
/// assert_eq!(quantile_type_7(4, 0.9, |i| values[i]), Some(37.0));
/// ```
pub fn place_quantiles(values: &mut [i64], ps: &[f64]) {
    let mut placed = 0;
    for &p in ps {
        let Some((below, _)) = place(values.len(), p) else { return };
        for at in [below, below + 1] {
            if (placed..values.len()).contains(&at) {
                values[placed..].select_nth_unstable(at - placed);
                placed = at + 1;
            }
        }
    }
}

/// Where the `p`-quantile of `n` values lies: a position, and how far towards the next one.
fn place(n: usize, p: f64) -> Option<(usize, f64)> {
    let last = n.checked_sub(1)?;
    let h = last as f64 * p.clamp(0.0, 1.0);
    let below = (h as usize).min(last);
    Some((below, if below == last { 0.0 } else { h - below as f64 }))
}

/// The quantiles of type 7 that a distribution is described by, in the unit of its values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantiles {
    pub p10: f64,
    pub p25: f64,
    pub median: f64,
    pub p75: f64,
    pub p90: f64,
    pub p95: f64,
}

impl Quantiles {
    /// Of whole numbers in rising order; none when there are none.
    pub fn of_sorted(sorted: &[i64]) -> Option<Quantiles> {
        Quantiles::by(|p| quantile_type_7(sorted.len(), p, |at| sorted[at]))
    }

    /// Of numbers in rising order; none when there are none.
    ///
    /// ```
    /// use spor::engine::stats::Quantiles;
    /// let quantiles = Quantiles::of_sorted_shares(&[0.0, 0.25, 1.0]).unwrap();
    /// assert_eq!((quantiles.median, quantiles.p75), (0.25, 0.625));
    /// ```
    pub fn of_sorted_shares(sorted: &[f64]) -> Option<Quantiles> {
        Quantiles::by(|p| {
            let (below, part) = place(sorted.len(), p)?;
            let low = sorted[below];
            Some(if part == 0.0 { low } else { low + part * (sorted[below + 1] - low) })
        })
    }

    fn by(quantile: impl Fn(f64) -> Option<f64>) -> Option<Quantiles> {
        Some(Quantiles {
            p10: quantile(0.1)?,
            p25: quantile(0.25)?,
            median: quantile(0.5)?,
            p75: quantile(0.75)?,
            p90: quantile(0.9)?,
            p95: quantile(0.95)?,
        })
    }
}
