//! The normal distribution.

/// The value that a standard normal variable is below with this probability, between −40 and 40: by halving, which is
/// exact enough after sixty times and has no table of coefficients.
pub fn normal_quantile(probability: f64) -> f64 {
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
    use super::normal_quantile;

    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (probability, z) in [(0.5, 0.0), (0.975, 1.959_963_984_540), (0.9995, 3.290_526_731_492)] {
            assert!((normal_quantile(probability) - z).abs() < 1e-9, "{probability}");
        }
    }
}
