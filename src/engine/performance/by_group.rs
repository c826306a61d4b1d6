//! Times side by side: how those of one group of cases differ from those of another.

use super::Stretch;
use crate::engine::calendar::Clock;
use crate::engine::stats::Quantiles;

/// The times of the cases of one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimesOfGroup {
    pub group: u32,
    pub cases: u32,
    pub n: u32,
    /// Of type 7, milliseconds.
    pub quantiles_millis: Quantiles,
}

/// The times of stretches by the groups 0..`groups` of their cases, in order of group; one without a time is left out, as
/// are cases without a group.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog};
/// use spor::engine::performance::{TimeMeasure, measured, times_by_group};
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 0), ("1", "B", 8), ("2", "B", 2)]).unwrap();
/// let whole = measured(&log, &Selection::all(2), &TimeMeasure::WholeCase).stretches;
/// let times = times_by_group(&whole, 1, |_| Some(0), Clock::AllHours);
/// assert_eq!((times[0].cases, times[0].quantiles_millis.median), (2, 5.0));
/// ```
pub fn times_by_group(
    stretches: &[Stretch],
    groups: usize,
    group_of: impl Fn(u32) -> Option<u32>,
    clock: Clock,
) -> Vec<TimesOfGroup> {
    let mut millis: Vec<Vec<i64>> = vec![Vec::new(); groups];
    let mut cases = vec![0; groups];
    for same_case in stretches.chunk_by(|a, b| a.case == b.case) {
        let Some(group) = group_of(same_case[0].case).map(|group| group as usize) else { continue };
        cases[group] += 1;
        millis[group].extend(same_case.iter().map(|stretch| stretch.millis(clock)));
    }
    let times = |(group, mut millis): (usize, Vec<i64>)| {
        millis.sort_unstable();
        let quantiles_millis = Quantiles::of_sorted(&millis)?;
        Some(TimesOfGroup { group: group as u32, cases: cases[group], n: millis.len() as u32, quantiles_millis })
    };
    millis.into_iter().enumerate().filter_map(times).collect()
}
