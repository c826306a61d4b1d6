//! How long an invented step takes: mostly short, sometimes very long (log-normal), in whole seconds.
//!
//! Whole numbers only, so that no host's floating point can move an event by a second.

use super::SplitMix64;

/// One as a fixed-point number with 16 binary places.
const ONE: i64 = 1 << 16;

/// 2^(i/16) for i in 0..=16, with 16 binary places.
const POWERS_OF_TWO: [i64; 17] = [
    65536, 68438, 71468, 74632, 77936, 81386, 84990, 88752, 92682, 96785, 101070, 105545, 110218, 115098, 120194,
    125515, 131072,
];

/// log2(e) with 16 binary places.
const LOG2_E: i64 = 94548;

/// Seconds with this median; `sigma_percent` is the standard deviation of their logarithm, in hundredths.
///
/// The normal deviate is a sum of twelve even ones (Irwin and Hall), so nothing is beyond six sigmas.
pub fn log_normal_seconds(median_seconds: i64, sigma_percent: i64, random: &mut SplitMix64) -> i64 {
    let mut deviate = -6 * ONE;
    for _ in 0..3 {
        let bits = random.bits();
        deviate += (0..4).map(|part| ((bits >> (16 * part)) & 0xFFFF) as i64).sum::<i64>();
    }
    let exponent = ((deviate * sigma_percent / 100) * LOG2_E) >> 16;
    let (whole, fraction) = (exponent >> 16, exponent & (ONE - 1));
    let (step, rest) = ((fraction >> 12) as usize, fraction & 0xFFF);
    let mantissa = POWERS_OF_TWO[step] + (((POWERS_OF_TWO[step + 1] - POWERS_OF_TWO[step]) * rest) >> 12);
    let scaled = median_seconds * mantissa;
    if whole >= 0 { (scaled << whole) >> 16 } else { scaled >> (16 - whole) }
}
