//! Cases by week: how many begin, how many end, and how many are open when the week is over.

use crate::engine::calendar::{CalendarDay, OnWall};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::performance::case_span;
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

/// The weeks in which the cases of a log begin and end, laid out once for every selection.
pub struct CaseWeeks {
    zone: Zone,
    first_monday: i64,
    /// By case, in weeks after the first: the week it begins in and the one it ends in; none without events.
    weeks: Vec<Option<[u32; 2]>>,
}

impl CaseWeeks {
    /// ISO weeks, Monday 0:00 to Monday 0:00 on the wall in `zone`. No PM4Py counterpart.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::CaseWeeks};
    /// const DAY: i64 = 86_400_000; // 1970-01-01 was a Thursday
    /// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", DAY), ("1", "B", 5 * DAY)]).unwrap();
    /// let weeks = CaseWeeks::of(&log, Zone::Utc).counts(&Selection::all(2), None).unwrap().weeks;
    /// assert_eq!((weeks[0].started, weeks[0].ended, weeks[0].open_at_end), (2, 1, 1));
    /// assert_eq!((weeks[1].started, weeks[1].ended, weeks[1].open_at_end), (0, 1, 0));
    /// ```
    pub fn of(log: &EventLog, zone: Zone) -> CaseWeeks {
        let (mut on_wall, first_monday) = OnWall::of_log(zone, log);
        let mut week = |millis| on_wall.weeks_after(first_monday, millis);
        let weeks = |case| case_span(log, case).map(|span| [week(span.begin_millis), week(span.end_millis)]);
        CaseWeeks { zone, first_monday, weeks: (0..log.case_count() as u32).map(weeks).collect() }
    }

    /// The cases of a selection by week; none without cases.
    ///
    /// Without `observed` the last event in the log is taken as the end of every case: towards the end of the log fewer
    /// cases are open than really were. With it only closed cases end; the others are open up to the last week.
    pub fn counts(&self, selection: &Selection, observed: Option<Observed>) -> Option<Weeks> {
        let of_cases = || selection.cases().filter_map(|case| Some((case, self.weeks[case as usize]?)));
        let first = of_cases().map(|(_, [begin, _])| begin).min()?;
        let observed_to = observed.map(|Observed { to_millis, .. }| {
            OnWall::of(self.zone, to_millis, to_millis).weeks_after(self.first_monday, to_millis)
        });
        let last = of_cases().map(|(_, [_, end])| end).chain(observed_to).max()?;
        let mut weeks = vec![WeekCounts::default(); (last - first) as usize + 1];
        for (case, [begin, end]) in of_cases() {
            weeks[(begin - first) as usize].started += 1;
            if observed.is_none_or(|observed| observed.closed.contains(case)) {
                weeks[(end - first) as usize].ended += 1;
            }
        }
        let mut open = 0;
        for week in &mut weeks {
            open = open + week.started - week.ended;
            week.open_at_end = open;
        }
        let first_monday = CalendarDay::from_number(self.first_monday + 7 * i64::from(first));
        Some(Weeks { first_monday, weeks })
    }
}
