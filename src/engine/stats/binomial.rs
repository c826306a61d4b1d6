//! The binomial distribution: how likely so many of so many are by chance.

/// The chance of `k` or more among `n`, each with a chance of `share`.
///
/// The sum of C(n,i)·sⁱ·(1−s)ⁿ⁻ⁱ from `k` on, each by logarithms; behind the largest it ends where nothing is added. Equal to
/// `scipy.stats.binom.sf(k - 1, n, share)` to nine digits.
///
/// ```
/// use spor::engine::stats::binomial_tail;
/// assert!((binomial_tail(9, 10, 0.5) - 11.0 / 1024.0).abs() < 1e-12);
/// assert_eq!((binomial_tail(0, 10, 0.5), binomial_tail(11, 10, 0.5)), (1.0, 0.0));
/// ```
pub fn binomial_tail(k: u32, n: u32, share: f64) -> f64 {
    if share <= 0.0 || share >= 1.0 {
        return f64::from(u8::from(k == 0 || (share >= 1.0 && k <= n)));
    }
    if k == 0 {
        return 1.0;
    }
    let (all, log_share, log_rest) = (f64::from(n), libm::log(share), libm::log1p(-share));
    let choose = |k: f64| libm::lgamma(all + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(all - k + 1.0);
    let mut sum = 0.0;
    for i in k..=n {
        let of = f64::from(i);
        let term = libm::exp(choose(of) + of * log_share + (all - of) * log_rest);
        sum += term;
        if of > all * share && term < sum * f64::EPSILON {
            break;
        }
    }
    sum.min(1.0)
}
