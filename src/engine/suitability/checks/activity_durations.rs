//! Durations of single steps that lie far from all others of the same step.

use super::super::registered::Registered;
use crate::engine::log::NO_TIME;
use crate::engine::ordering::sort_by;
use crate::engine::stats::quantile_type_7;
use serde::{Deserialize, Serialize};

/// The events of one activity whose duration is far from the others'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OddActivityDurations {
    pub activity: u16,
    /// Its events with a start that does not lie behind their end.
    pub of: u32,
    /// Those of them that are shorter or longer than these bounds, milliseconds.
    pub outside: u32,
    pub shortest_millis: i64,
    pub longest_millis: i64,
}

/// An activity is looked at where so many of its events have a duration.
const EVENTS_AT_LEAST: usize = 20;

/// The activities with odd durations, most such events first, then by name (daqapo's `detect_duration_outliers`, which takes
/// bounds or so many standard deviations for each activity).
///
/// Odd is what lies outside Tukey's outer fences (1977): three times the distance between the quartiles from the nearer one.
/// Where half of the events take the same time that distance would be nought, so it is at least a tenth of the median.
/// Events that end before they start are faults of their own and play no part. `O(n log n)`.
pub fn odd_activity_durations(registered: &Registered) -> Vec<OddActivityDurations> {
    let mut millis_of: Vec<Vec<i64>> = vec![Vec::new(); registered.log.activity_codes()];
    each_duration(registered, &mut |event, millis| {
        millis_of[usize::from(registered.activity(event))].push(millis);
    });
    let of_activity = |(activity, mut millis): (u16, Vec<i64>)| {
        if millis.len() < EVENTS_AT_LEAST {
            return None;
        }
        millis.sort_unstable();
        let quartile = |share: f64| quantile_type_7(millis.len(), share, |at| millis[at]);
        let (low, median, high) = (quartile(0.25)?, quartile(0.5)?, quartile(0.75)?);
        let reach = 3.0 * (high - low).max(median / 10.0);
        let (shortest, longest) = (libm::ceil(low - reach) as i64, libm::floor(high + reach) as i64);
        let outside = millis.iter().filter(|&&millis| millis < shortest || millis > longest).count() as u32;
        let of = millis.len() as u32;
        let found = OddActivityDurations { activity, of, outside, shortest_millis: shortest, longest_millis: longest };
        (outside > 0).then_some(found)
    };
    let mut found: Vec<OddActivityDurations> = (0_u16..).zip(millis_of).filter_map(of_activity).collect();
    let name = |of: &OddActivityDurations| registered.log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.outside.cmp(&a.outside).then_with(|| name(a).cmp(name(b))));
    found
}

/// The events that are counted of one activity, in the order of the log.
pub fn events_of_odd_duration(registered: &Registered, activity: u16) -> Vec<u32> {
    let odd = odd_activity_durations(registered).into_iter().find(|of| of.activity == activity);
    let Some(odd) = odd else { return Vec::new() };
    let mut found = Vec::new();
    each_duration(registered, &mut |event, millis| {
        let is_outside = millis < odd.shortest_millis || millis > odd.longest_millis;
        if is_outside && registered.activity(event) == activity {
            found.push(event);
        }
    });
    found
}

/// Gives every event that has a start and does not end before it, with its duration.
fn each_duration(registered: &Registered, each: &mut dyn FnMut(u32, i64)) {
    let Some(starts) = registered.log.start_millis() else { return };
    let times = registered.log.time_millis();
    for event in registered.events().filter(|&event| starts[event] != NO_TIME && starts[event] <= times[event]) {
        each(event as u32, times[event] - starts[event]);
    }
}
