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

/// The tasks of every value that occurs in a selection, by code: when they start, and when they end, each rising.
///
/// A task is an event from its start to its completion; without a start, or with one after the completion, it takes no
/// time. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::{Multitasking, TasksByValue}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// assert!(TasksByValue::of(&log, &Selection::all(1), &who).is_none()); // one time per event
/// let one = Multitasking { value: 1, busy_millis: 80, overlap_millis: 20, tasks_millis: 100 };
/// assert_eq!((one.overlap_share(), one.mean_parallel()), (Some(0.25), Some(1.25)));
/// ```
pub struct TasksByValue {
    values: Vec<Tasks>,
}

struct Tasks {
    value: u32,
    starts: Vec<i64>,
    ends: Vec<i64>,
}

impl TasksByValue {
    /// None when the source has no start times. n·log n in the events.
    pub fn of(log: &EventLog, selection: &Selection, values: &ByEvent) -> Option<TasksByValue> {
        let starts_millis = log.start_millis()?;
        let of = |value: usize| Tasks { value: value as u32, starts: Vec::new(), ends: Vec::new() };
        let mut tasks: Vec<Tasks> = (0..values.dictionary.len()).map(of).collect();
        let mut occurs = vec![false; tasks.len()];
        selection.cases().for_each(|case| {
            for (event, code) in values.valued(log, case) {
                occurs[code as usize] = true;
                let (start, end) = (starts_millis[event], log.time_millis()[event]);
                if start != NO_TIME && start < end {
                    tasks[code as usize].starts.push(start);
                    tasks[code as usize].ends.push(end);
                }
            }
        });
        tasks.retain(|of| occurs[of.value as usize]);
        for of in &mut tasks {
            of.starts.sort_unstable();
            of.ends.sort_unstable();
        }
        Some(TasksByValue { values: tasks })
    }

    /// The multitasking of each value, by the hours that `clock` counts.
    pub fn whole(&self, clock: Clock) -> Vec<Multitasking> {
        let of_value = |of: &Tasks| {
            let mut found = of.none();
            of.sweep(|under_way, from, to| found.add(under_way, clock.millis(from, to)));
            found
        };
        self.values.iter().map(of_value).collect()
    }

    /// The same of what lies between each two of `week_starts` (milliseconds UTC, rising), every hour counted.
    pub fn by_week(&self, week_starts: &[i64]) -> Vec<Vec<Multitasking>> {
        let of_value = |of: &Tasks| {
            let mut weeks = vec![of.none(); week_starts.len().saturating_sub(1)];
            // Time goes on from each call to the next.
            let mut week = 0;
            of.sweep(|under_way, from, to| {
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
        self.values.iter().map(of_value).collect()
    }
}

impl Tasks {
    fn none(&self) -> Multitasking {
        Multitasking { value: self.value, busy_millis: 0, overlap_millis: 0, tasks_millis: 0 }
    }

    /// Goes through the starts and completions in order, and tells how many tasks are under way from each to the next.
    fn sweep(&self, mut tell: impl FnMut(u32, i64, i64)) {
        let mut starts = self.starts.iter().copied().peekable();
        let (mut under_way, mut since) = (0_u32, self.starts.first().copied().unwrap_or(0));
        for &end in &self.ends {
            // Everything that starts before this completion; then the completion itself.
            while let Some(start) = starts.next_if(|&start| start < end) {
                tell(under_way, since, start);
                (under_way, since) = (under_way + 1, start);
            }
            tell(under_way, since, end);
            (under_way, since) = (under_way - 1, end);
        }
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
