//! A histogram of durations whose bins people can name: an hour, a day, a week; or of counts, in steps of 1, 2 and 5.

use serde::{Deserialize, Serialize};

/// How many durations fall in each of some bins of equal width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Histogram {
    /// Where the first bin begins, milliseconds; a multiple of the width.
    pub first_millis: i64,
    pub width_millis: i64,
    /// Bin `i` holds what is at least `first + i·width` and less than `first + (i + 1)·width`.
    pub counts: Vec<u32>,
    /// Durations beyond the last bin.
    pub longer: u32,
}

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Widths of up to an hour, rising.
const UP_TO_AN_HOUR: [i64; 22] = [
    1,
    2,
    5,
    10,
    20,
    50,
    100,
    200,
    500,
    SECOND,
    2 * SECOND,
    5 * SECOND,
    10 * SECOND,
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
];

/// Wider ones by the calendar; a year is 365 days here.
const CALENDAR: [i64; 21] = [
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    7 * DAY,
    14 * DAY,
    30 * DAY,
    60 * DAY,
    90 * DAY,
    180 * DAY,
    365 * DAY,
    2 * 365 * DAY,
    5 * 365 * DAY,
    10 * 365 * DAY,
    20 * 365 * DAY,
    50 * 365 * DAY,
    100 * 365 * DAY,
    1_000 * 365 * DAY,
    10_000 * 365 * DAY,
];

/// Wider ones in hours: twenty-four of them are no day where only opening hours count.
const HOURS: [i64; 21] = [
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    20 * HOUR,
    50 * HOUR,
    100 * HOUR,
    200 * HOUR,
    500 * HOUR,
    1_000 * HOUR,
    2_000 * HOUR,
    5_000 * HOUR,
    10_000 * HOUR,
    20_000 * HOUR,
    50_000 * HOUR,
    100_000 * HOUR,
    200_000 * HOUR,
    500_000 * HOUR,
    1_000_000 * HOUR,
    2_000_000 * HOUR,
    10_000_000 * HOUR,
    100_000_000 * HOUR,
];

impl Histogram {
    /// The histogram of durations in any order (milliseconds), in at most `most_bins` bins.
    ///
    /// Bins are as narrow as the list of widths allows while `most_bins` of them hold all durations up to the 95th
    /// percentile (type 7, rounded down): a few very long cases would else press the rest into one bin. They go on
    /// to the longest duration where there is room, and what lies beyond the last is counted as longer. The first
    /// begins at the multiple of the width at or below the shortest duration. None without durations or bins. Counts up to
    /// 15,000 stand for so many milliseconds, whose widths are round numbers.
    ///
    /// ```
    /// use spor::engine::stats::Histogram;
    /// let hours = |hours: i64| hours * 3_600_000;
    /// let histogram = Histogram::of(vec![hours(1), hours(5), hours(30), hours(200)], 10).unwrap();
    /// assert_eq!((histogram.width_millis, histogram.longer), (hours(24), 0));
    /// assert_eq!(histogram.counts, [2, 1, 0, 0, 0, 0, 0, 0, 1]);
    /// ```
    pub fn of(durations_millis: Vec<i64>, most_bins: u32) -> Option<Histogram> {
        Self::with_widths(durations_millis, most_bins, &CALENDAR)
    }

    /// The same of working time: wide bins are round numbers of hours, as nobody counts working time in weeks of 168.
    pub fn of_working_time(durations_millis: Vec<i64>, most_bins: u32) -> Option<Histogram> {
        Self::with_widths(durations_millis, most_bins, &HOURS)
    }

    fn with_widths(mut durations_millis: Vec<i64>, most_bins: u32, wide: &[i64; 21]) -> Option<Histogram> {
        durations_millis.sort_unstable();
        let sorted = durations_millis;
        let (&shortest, &longest) = (sorted.first()?, sorted.last()?);
        let up_to = super::quantile_type_7(sorted.len(), 0.95, |at| sorted[at])? as i64;
        let most = i64::from(most_bins);
        if most == 0 {
            return None;
        }
        // From the bin of the shortest duration to that of another, both included.
        let bins = |width: i64, to: i64| to.div_euclid(width) - shortest.div_euclid(width) + 1;
        let &[.., widest] = wide;
        let widths = UP_TO_AN_HOUR.iter().chain(wide).copied();
        let width_millis = widths.into_iter().find(|&width| bins(width, up_to) <= most).unwrap_or(widest);
        let first = shortest.div_euclid(width_millis);
        let mut shorter = 0;
        let counts = (1..=bins(width_millis, longest).min(most)).map(|bin| {
            let before = shorter;
            shorter += sorted[before..].partition_point(|millis| millis.div_euclid(width_millis) < first + bin);
            (shorter - before) as u32
        });
        let counts = counts.collect();
        let longer = (sorted.len() - shorter) as u32;
        Some(Histogram { first_millis: first * width_millis, width_millis, counts, longer })
    }
}
