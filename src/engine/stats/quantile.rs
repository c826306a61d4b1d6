//! Quantiles of type 7: the definition that Excel's `PERCENTILE.INC`, R and numpy use by default.

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
    let last = n.checked_sub(1)?;
    let h = last as f64 * p.clamp(0.0, 1.0);
    let below = (h as usize).min(last);
    let low = value(below);
    let part = h - below as f64;
    if part == 0.0 || below == last {
        return Some(low as f64);
    }
    let step = i128::from(value(below + 1)) - i128::from(low);
    Some(low as f64 + part * step as f64)
}
