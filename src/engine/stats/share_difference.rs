//! By how much two shares differ, as an interval: what chance alone would often do lies within it.

/// The interval of `p₁ − p₀`, where `counts = (k₀, n₀)` and `(k₁, n₁)` are two independent groups, at a confidence of
/// `1 − error` (0.05 for 95 %). Shares and interval are 0..=1 and −1..=1; an empty group says nothing: −1..=1.
///
/// Newcombe's hybrid of two Wilson score intervals (his method 10), which keeps its word for small groups and for shares
/// of nought. R. G. Newcombe, «Interval estimation for the difference between independent proportions», Statistics in
/// Medicine 17 (1998), doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
///
/// ```
/// use spor::engine::stats::share_difference;
/// let (low, high) = share_difference((48, 80), (56, 70), 0.05);
/// assert!((low - 0.0524).abs() < 5e-5 && (high - 0.3339).abs() < 5e-5);
/// ```
pub fn share_difference((k0, n0): (u32, u32), (k1, n1): (u32, u32), error: f64) -> (f64, f64) {
    if n0 == 0 || n1 == 0 {
        return (-1.0, 1.0);
    }
    let z = normal_quantile(1.0 - error / 2.0);
    let (p0, p1) = (f64::from(k0) / f64::from(n0), f64::from(k1) / f64::from(n1));
    let ((low0, high0), (low1, high1)) = (wilson(p0, f64::from(n0), z), wilson(p1, f64::from(n1), z));
    let reach = |one: f64, other: f64| (one * one + other * other).sqrt();
    (p1 - p0 - reach(p1 - low1, high0 - p0), p1 - p0 + reach(high1 - p1, p0 - low0))
}

/// Wilson's score interval of a share.
fn wilson(share: f64, n: f64, z: f64) -> (f64, f64) {
    let middle = share + z * z / (2.0 * n);
    let reach = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    (((middle - reach) / scale).max(0.0), ((middle + reach) / scale).min(1.0))
}

/// The value that a standard normal variable is below with this probability, between −40 and 40: by halving, which is
/// exact enough after sixty times and has no table of coefficients.
fn normal_quantile(probability: f64) -> f64 {
    let (mut low, mut high) = (-40.0f64, 40.0f64);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        let below = libm::erfc(-middle / std::f64::consts::SQRT_2) / 2.0;
        if below < probability { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The eight examples of Newcombe's table II, method 10.
    #[test]
    fn the_intervals_are_those_of_the_paper() {
        let examples: [((u32, u32), (u32, u32), f64, f64); 8] = [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((0, 10), (0, 10), -0.2775, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0),
            ((10, 10), (0, 10), 0.6075, 1.0),
        ];
        for (one, other, low, high) in examples {
            let found = share_difference(other, one, 0.05);
            assert!((found.0 - low).abs() < 6e-5 && (found.1 - high).abs() < 6e-5, "{one:?} {other:?}: {found:?}");
        }
        assert_eq!(share_difference((0, 0), (3, 4), 0.05), (-1.0, 1.0));
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (probability, z) in [(0.5, 0.0), (0.975, 1.959_963_984_540), (0.9995, 3.290_526_731_492)] {
            assert!((normal_quantile(probability) - z).abs() < 1e-9, "{probability}");
        }
    }
}
