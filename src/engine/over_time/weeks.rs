//! Cases by week: how many begin, how many end, and how many are open when the week is over.

use crate::engine::calendar::{CalendarDay, ZoneOffsets, weekday};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::performance::{CaseSpan, case_span};
use serde::{Deserialize, Serialize};

/// The weeks from the first beginning of a case to the last end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weeks {
    pub first_monday: CalendarDay,
    /// Every week, those without a case too.
    pub weeks: Vec<WeekCounts>,
}

/// The cases of one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekCounts {
    pub started: u32,
    pub ended: u32,
    /// Cases that began before the next Monday 0:00 and end then or later.
    pub open_at_end: u32,
}

/// Which cases have ended, and until when the others are known to go on.
#[derive(Clone, Copy, Debug)]
pub struct Observed<'a> {
    pub closed: &'a Selection,
    pub to_millis: i64,
}

/// The cases of a selection by ISO weeks, Monday 0:00 to Monday 0:00 on the wall in `zone`; none without cases.
///
/// Without `observed` the last event in the log is taken as the end of every case: towards the end of the log fewer
/// cases are open than really were. With it only closed cases end; the others are open up to the last week. No PM4Py
/// counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::weeks};
/// const DAY: i64 = 86_400_000; // 1970-01-01 was a Thursday
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", DAY), ("1", "B", 5 * DAY)]).unwrap();
/// let weeks = weeks(&log, &Selection::all(2), Zone::Utc, None).unwrap().weeks;
/// assert_eq!((weeks[0].started, weeks[0].ended, weeks[0].open_at_end), (2, 1, 1));
/// assert_eq!((weeks[1].started, weeks[1].ended, weeks[1].open_at_end), (0, 1, 0));
/// ```
pub fn weeks(log: &EventLog, selection: &Selection, zone: Zone, observed: Option<Observed>) -> Option<Weeks> {
    let has_ended = |case| observed.is_none_or(|observed| observed.closed.contains(case));
    let spans: Vec<(CaseSpan, bool)> =
        selection.cases().filter_map(|case| Some((case_span(log, case)?, has_ended(case)))).collect();
    let first = spans.iter().map(|(span, _)| span.begin_millis).min()?;
    let last =
        spans.iter().map(|(span, _)| span.end_millis).chain(observed.map(|observed| observed.to_millis)).max()?;
    let offsets = ZoneOffsets::covering(zone, first, last);
    let first_day = offsets.day(first);
    let first_monday = first_day - weekday(first_day) as i64;
    let week = |millis: i64| ((offsets.day(millis) - first_monday) / 7) as usize;
    let mut weeks = vec![WeekCounts::default(); week(last) + 1];
    for (span, has_ended) in &spans {
        weeks[week(span.begin_millis)].started += 1;
        if *has_ended {
            weeks[week(span.end_millis)].ended += 1;
        }
    }
    let mut open = 0;
    for week in &mut weeks {
        open = open + week.started - week.ended;
        week.open_at_end = open;
    }
    Some(Weeks { first_monday: CalendarDay::from_number(first_monday), weeks })
}
