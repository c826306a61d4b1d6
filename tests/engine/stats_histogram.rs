//! The histogram holds every duration once, in bins that a reader can name.

use proptest::prelude::*;
use spor::engine::stats::{Histogram, quantile_type_7};

const HOUR: i64 = 3_600_000;

#[test]
fn bins_are_as_narrow_as_most_durations_allow() {
    // 95 cases of up to 95 hours and five of ten years: the five must not press the rest into one bin.
    let durations = |long: i64| (0..95).map(|n| n * HOUR).chain((0..5).map(move |_| long)).collect::<Vec<_>>();
    let histogram = Histogram::of(durations(95 * HOUR), 40).unwrap();
    assert_eq!((histogram.first_millis, histogram.width_millis, histogram.longer), (0, 3 * HOUR, 0));
    assert_eq!(histogram.counts.len(), 32);
    assert_eq!((histogram.counts[0], histogram.counts[31]), (3, 2 + 5));
    // Type 7: the 95th percentile lies between the 95th and the 96th, five hundredths of the way to ten years.
    let histogram = Histogram::of(durations(87_600 * HOUR), 40).unwrap();
    assert_eq!((histogram.width_millis, histogram.longer), (7 * 24 * HOUR, 5));
    let worked = Histogram::of_working_time(durations(87_600 * HOUR), 40).unwrap();
    // Up to 4,384 hours or so lies the 95th percentile: bins of 100 hours are too narrow, those of 200 are not.
    assert_eq!((worked.width_millis, worked.longer), (200 * HOUR, 5));
    assert!(Histogram::of(Vec::new(), 40).is_none());
    assert!(Histogram::of(vec![1], 0).is_none());
}

/// Hours to the millisecond, or four thousand years to the minute.
fn any_millis() -> impl Strategy<Value = i64> {
    prop_oneof![-10_i64..100_000_000, any::<i32>().prop_map(|minutes| i64::from(minutes) * 60_000)]
}

proptest! {
    #[test]
    fn every_duration_stands_in_its_bin(
        durations in prop::collection::vec(any_millis(), 1..60),
        most_bins in 2_u32..50,
        worked in any::<bool>(),
    ) {
        let bins = if worked { Histogram::of_working_time } else { Histogram::of };
        let found = bins(durations.clone(), most_bins).unwrap();
        prop_assert!(found.counts.len() <= most_bins as usize);
        prop_assert_eq!(found.first_millis % found.width_millis, 0);
        for (at, &count) in found.counts.iter().enumerate() {
            let bin = found.first_millis + at as i64 * found.width_millis;
            let inside = durations.iter().filter(|&&millis| (bin..bin + found.width_millis).contains(&millis)).count();
            prop_assert_eq!(count as usize, inside);
        }
        let beyond = found.first_millis + found.counts.len() as i64 * found.width_millis;
        prop_assert_eq!(found.longer as usize, durations.iter().filter(|&&millis| millis >= beyond).count());
        let mut sorted = durations.clone();
        sorted.sort_unstable();
        prop_assert!(quantile_type_7(sorted.len(), 0.95, |at| sorted[at]).unwrap().floor() < beyond as f64);
        prop_assert_eq!(found.counts.iter().sum::<u32>() + found.longer, durations.len() as u32);
    }
}
