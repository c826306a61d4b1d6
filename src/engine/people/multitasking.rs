//! Multitasking: how much of its working time a caseworker or a team has several tasks going at once.

use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog, NO_TIME};
use serde::{Deserialize, Serialize};

/// The tasks of one value side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Multitasking {
    /// Code in the dictionary of the attribute.
    pub value: u32,
    /// Time with at least one task between its start and its completion.
    pub busy_millis: i64,
    /// Time with two tasks or more.
    pub overlap_millis: i64,
    /// The durations of all tasks, summed.
    pub tasks_millis: i64,
}

impl Multitasking {
    /// The share of the busy time with two tasks or more (0..=1); none when no task takes time.
    pub fn overlap_share(&self) -> Option<f64> {
        (self.busy_millis > 0).then(|| self.overlap_millis as f64 / self.busy_millis as f64)
    }

    /// Mean number of tasks while there is one at all; none when no task takes time.
    pub fn mean_parallel(&self) -> Option<f64> {
        (self.busy_millis > 0).then(|| self.tasks_millis as f64 / self.busy_millis as f64)
    }
}

/// The multitasking of every value that occurs in a selection, by code; none when the source has no start times.
///
/// A task is an event from its start to its completion; without a start, or with one after the completion, it takes no
/// time. Times by the hours that `clock` counts. n·log n in the events. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::{Attribute, EventLog}, people::multitasking};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// assert!(multitasking(&log, &Selection::all(1), &who, Clock::AllHours).is_none()); // one time per event
/// let one = spor::engine::people::Multitasking { value: 1, busy_millis: 80, overlap_millis: 20, tasks_millis: 100 };
/// assert_eq!((one.overlap_share(), one.mean_parallel()), (Some(0.25), Some(1.25)));
/// ```
pub fn multitasking(
    log: &EventLog,
    selection: &Selection,
    values: &ByEvent,
    clock: Clock,
) -> Option<Vec<Multitasking>> {
    let tasks = tasks_of(log, selection, values)?;
    let of_value = |(value, tasks): (u32, Tasks)| {
        let mut found = Multitasking { value, busy_millis: 0, overlap_millis: 0, tasks_millis: 0 };
        sweep(tasks, |under_way, from, to| found.add(under_way, clock.millis(from, to)));
        found
    };
    Some(tasks.into_iter().map(of_value).collect())
}

/// The same week by week, every hour counted: for every value that occurs, by code, what lies between each two of
/// `week_starts` (milliseconds UTC, rising). None when the source has no start times.
pub fn multitasking_by_week(
    log: &EventLog,
    selection: &Selection,
    values: &ByEvent,
    week_starts: &[i64],
) -> Option<Vec<Vec<Multitasking>>> {
    let of_value = |(value, tasks): (u32, Tasks)| {
        let none = Multitasking { value, busy_millis: 0, overlap_millis: 0, tasks_millis: 0 };
        let mut weeks = vec![none; week_starts.len().saturating_sub(1)];
        // Time goes on from each call to the next.
        let mut week = 0;
        sweep(tasks, |under_way, from, to| {
            while week < weeks.len() && week_starts[week + 1] <= from {
                week += 1;
            }
            let mut within = week;
            while within < weeks.len() && week_starts[within] < to {
                let (begin, end) = (from.max(week_starts[within]), to.min(week_starts[within + 1]));
                weeks[within].add(under_way, (end - begin).max(0));
                within += 1;
            }
        });
        weeks
    };
    Some(tasks_of(log, selection, values)?.into_iter().map(of_value).collect())
}

/// Tasks, each from its start to its completion.
type Tasks = Vec<(i64, i64)>;

/// The tasks of every value that occurs, by code.
fn tasks_of(log: &EventLog, selection: &Selection, values: &ByEvent) -> Option<Vec<(u32, Tasks)>> {
    let starts_millis = log.start_millis()?;
    let mut tasks: Vec<Tasks> = vec![Vec::new(); values.dictionary.len()];
    let mut occurs = vec![false; values.dictionary.len()];
    selection.cases().for_each(|case| {
        for (event, code) in values.valued(log, case) {
            occurs[code as usize] = true;
            let (start, end) = (starts_millis[event], log.time_millis()[event]);
            if start != NO_TIME && start < end {
                tasks[code as usize].push((start, end));
            }
        }
    });
    let all = (0_u32..).zip(tasks).zip(occurs);
    Some(all.filter(|(_, occurs)| *occurs).map(|(of_value, _)| of_value).collect())
}

/// Goes through the starts and completions in order, and tells how many tasks are under way from each to the next.
fn sweep(tasks: Tasks, mut tell: impl FnMut(u32, i64, i64)) {
    let (mut starts, mut ends): (Vec<i64>, Vec<i64>) = tasks.into_iter().unzip();
    starts.sort_unstable();
    ends.sort_unstable();
    let mut starts = starts.into_iter().peekable();
    let (mut under_way, mut since) = (0_u32, starts.peek().copied().unwrap_or(0));
    for end in ends {
        // Everything that starts before this completion; then the completion itself.
        while let Some(start) = starts.next_if(|&start| start < end) {
            tell(under_way, since, start);
            (under_way, since) = (under_way + 1, start);
        }
        tell(under_way, since, end);
        (under_way, since) = (under_way - 1, end);
    }
}

impl Multitasking {
    fn add(&mut self, under_way: u32, millis: i64) {
        self.tasks_millis += i64::from(under_way) * millis;
        if under_way >= 1 {
            self.busy_millis += millis;
        }
        if under_way >= 2 {
            self.overlap_millis += millis;
        }
    }
}
