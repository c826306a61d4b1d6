//! Workload: how many events and cases each caseworker or team has, week by week.

use crate::engine::calendar::{CalendarDay, OnWall};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::{ByEvent, EventLog};
use crate::engine::ordering::sort_by_key;
use crate::engine::stats::Pairs;
use serde::{Deserialize, Serialize};

/// What every value of an attribute has to do, by weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workload {
    /// The Monday that weeks are counted from.
    pub first_monday: CalendarDay,
    /// Weeks from the first event to the last.
    pub weeks: u32,
    /// In order of code; values without an event in the selection are left out.
    pub values: Vec<ValueLoad>,
    /// Events without a value, and the cases they are in.
    pub events_without_value: u32,
    pub cases_without_value: u32,
}

/// What one value has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueLoad {
    /// Code in the dictionary of the attribute.
    pub value: u32,
    pub events: u32,
    pub cases: u32,
    /// Weeks with an event, rising.
    pub weeks: Vec<WeekLoad>,
}

/// What one value has to do in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekLoad {
    /// Weeks after the first Monday.
    pub week: u32,
    pub events: u32,
    /// Cases with an event of this value in this week.
    pub cases: u32,
}

/// The workload of a selection by an attribute, in weeks of `zone`; none when no event has a value.
///
/// An event belongs to the ISO week, Monday 0:00 to Monday 0:00 on the wall, in which it completes. No PM4Py
/// counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::{Attribute, EventLog}, people::workload};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// let load = workload(&log, &Selection::all(1), &who, Zone::Utc).unwrap();
/// assert_eq!((load.values[0].events, load.values[0].cases, load.weeks), (2, 1, 1)); // Ane, in one week
/// ```
pub fn workload(log: &EventLog, selection: &Selection, values: &ByEvent, zone: Zone) -> Option<Workload> {
    let time = log.time_millis();
    let (mut on_wall, monday) = OnWall::of_log(zone, log);
    let weeks = on_wall.weeks_after(monday, log.last_event_millis()?) + 1;
    let mut loads: Vec<ValueLoad> = (0..values.dictionary.len() as u32)
        .map(|value| ValueLoad { value, events: 0, cases: 0, weeks: Vec::new() })
        .collect();
    let mut last_case = vec![u32::MAX; loads.len()];
    let mut by_week = Pairs::of_two(loads.len(), weeks as usize);
    let (mut events_without_value, mut cases_without_value) = (0, 0);
    selection.cases().for_each(|case| {
        let mut without = log.events_of(case).len() as u32;
        for (event, code) in values.valued(log, case) {
            without -= 1;
            let (load, last_case) = (&mut loads[code as usize], &mut last_case[code as usize]);
            load.events += 1;
            load.cases += u32::from(std::mem::replace(last_case, case) != case);
            by_week.add(code, on_wall.weeks_after(monday, time[event]), case);
        }
        events_without_value += without;
        cases_without_value += u32::from(without > 0);
    });
    let first = by_week.met().map(|met| met.to).min()?;
    let last = by_week.met().map(|met| met.to).max()?;
    for met in by_week.met() {
        let week = WeekLoad { week: met.to - first, events: met.count, cases: met.cases };
        loads[met.from as usize].weeks.push(week);
    }
    loads.retain(|load| load.events > 0);
    loads.iter_mut().for_each(|load| sort_by_key(&mut load.weeks, |week| week.week));
    let first_monday = CalendarDay::from_number(monday + 7 * i64::from(first));
    let weeks = last - first + 1;
    Some(Workload { first_monday, weeks, values: loads, events_without_value, cases_without_value })
}
