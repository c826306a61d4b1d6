//! Pearson's chi-squared: how likely a statistic at least as large is by chance.

/// The probability that a chi-squared variable with `degrees` degrees of freedom is at least `statistic`.
///
/// The upper regularised incomplete gamma function Q(k/2, x/2): its series below k/2 + 1, Lentz's continued fraction above
/// (Press et al., *Numerical Recipes*, 3rd ed., §6.2). 1 without degrees of freedom or below zero. Equal to
/// `scipy.stats.chi2.sf` to ten digits.
///
/// ```
/// use spor::engine::stats::chi_squared_tail;
/// assert!((chi_squared_tail(3.841458820694124, 1) - 0.05).abs() < 1e-12);
/// assert_eq!(chi_squared_tail(0.0, 3), 1.0);
/// ```
pub fn chi_squared_tail(statistic: f64, degrees: u32) -> f64 {
    if degrees == 0 || statistic <= 0.0 {
        return 1.0;
    }
    let (a, x) = (f64::from(degrees) / 2.0, statistic / 2.0);
    let front = libm::exp(a * libm::log(x) - x - libm::lgamma(a));
    let tail = if x < a + 1.0 { 1.0 - front * series(a, x) } else { front * continued_fraction(a, x) };
    tail.clamp(0.0, 1.0)
}

const TERMS_AT_MOST: u32 = 10_000;

fn series(a: f64, x: f64) -> f64 {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for n in 1..TERMS_AT_MOST {
        term *= x / (a + f64::from(n));
        sum += term;
        if term < sum * f64::EPSILON {
            break;
        }
    }
    sum
}

fn continued_fraction(a: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let not_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut b = x + 1.0 - a;
    let (mut c, mut d) = (1.0 / TINY, 1.0 / not_zero(b));
    let mut h = d;
    for n in 1..TERMS_AT_MOST {
        let n = f64::from(n);
        let an = -n * (n - a);
        b += 2.0;
        d = 1.0 / not_zero(an * d + b);
        c = not_zero(b + an / c);
        h *= d * c;
        if (d * c - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    h
}
