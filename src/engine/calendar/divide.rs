//! Whole hours and days of many instants: WebAssembly has no quick division of 64 bits, so where they fit it is one of 32.

use super::DAY_MILLIS;

/// Whole hours of a time; dates of a log lie some ten thousand years apart at most.
#[inline]
pub(super) fn whole_hours(millis: u64) -> u32 {
    const HOUR_MILLIS: u64 = 3_600_000;
    // An hour is 28,125 times 128 milliseconds.
    match u32::try_from(millis >> 7) {
        Ok(since) => since / 28_125,
        Err(_) => u32::try_from(millis / HOUR_MILLIS).unwrap_or(u32::MAX),
    }
}

/// The day that an instant lies in, days since 1970-01-01: rounded down before it, too.
#[inline]
pub(in crate::engine) fn whole_days(millis: i64) -> i64 {
    // A day is 84,375 times 1,024 milliseconds.
    match u32::try_from(millis >> 10) {
        Ok(since) => i64::from(since / 84_375),
        Err(_) => millis.div_euclid(DAY_MILLIS),
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY_MILLIS, whole_days, whole_hours};

    const HOUR: u64 = 3_600_000;

    #[test]
    fn the_short_way_of_dividing_is_the_long_one() {
        let edges = [0, 1, HOUR - 1, HOUR, 24 * HOUR - 1, 24 * HOUR, (1 << 39) - 1, 1 << 39, (1 << 42) - 1, 1 << 42];
        for millis in edges.into_iter().chain((0..10_000).map(|n| n * 1_234_567_891)) {
            assert_eq!(u64::from(whole_hours(millis)), millis / HOUR, "{millis}");
            for millis in [millis as i64, -(millis as i64)] {
                assert_eq!(whole_days(millis), millis.div_euclid(DAY_MILLIS), "{millis}");
            }
        }
    }
}
