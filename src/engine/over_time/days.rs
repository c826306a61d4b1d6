//! Events and cases by day.

use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// What happens on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCounts {
    pub day: CalendarDay,
    pub events: u32,
    /// Cases with an event on this day.
    pub cases: u32,
}

/// The days of `zone` on which an event of the selection completes, rising; days without one are left out.
///
/// PM4Py counterpart: `get_events_distribution`, by days of the month or of the year only.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::days};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "A", 2)]).unwrap();
/// let days = days(&log, &Selection::all(2), Zone::Utc);
/// assert_eq!((days.len(), days[0].events, days[0].cases), (1, 3, 2));
/// ```
pub fn days(log: &EventLog, selection: &Selection, zone: Zone) -> Vec<DayCounts> {
    let times = log.time_millis();
    let (first, last) = (times.iter().min().copied().unwrap_or(0), times.iter().max().copied().unwrap_or(0));
    let offsets = ZoneOffsets::covering(zone, first, last);
    // One entry an event: its day, and whether it is the first of its case on that day.
    let mut met: Vec<(i64, bool)> = Vec::new();
    selection.cases().for_each(|case| {
        let mut before = None;
        for event in log.events_of(case) {
            let day = offsets.day(times[event]);
            met.push((day, before != Some(day)));
            before = Some(day);
        }
    });
    met.sort_unstable();
    met.chunk_by(|a, b| a.0 == b.0)
        .map(|of_day| DayCounts {
            day: CalendarDay::from_number(of_day[0].0),
            events: of_day.len() as u32,
            cases: of_day.iter().filter(|(_, first_of_case)| *first_of_case).count() as u32,
        })
        .collect()
}
