//! The axis of a chart of counts: from nought, in steps that people count in.

/// Nought and the marks above it, the last at or above `most`: at most `marks` steps of 1, 2 or 5 times a power of ten.
pub fn marks_up_to(most: u32, marks: u32) -> Vec<u32> {
    let enough = |step: &u64| u64::from(most.max(1)).div_ceil(*step) <= u64::from(marks.max(1));
    let powers = std::iter::successors(Some(1u64), |power| Some(power * 10));
    let step = powers.take(11).flat_map(|power| [power, 2 * power, 5 * power]).find(enough).unwrap_or(1);
    let steps = u64::from(most.max(1)).div_ceil(step);
    (0..=steps).map(|n| u32::try_from(n * step).unwrap_or(u32::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_reach_the_largest() {
        assert_eq!(marks_up_to(0, 4), [0, 1]);
        assert_eq!(marks_up_to(3, 4), [0, 1, 2, 3]);
        assert_eq!(marks_up_to(214, 4), [0, 100, 200, 300]);
        assert_eq!(marks_up_to(2_070, 4), [0, 1_000, 2_000, 3_000]);
        assert_eq!(marks_up_to(u32::MAX, 1).last(), Some(&u32::MAX));
    }
}
