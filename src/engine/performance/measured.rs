//! What is measured of a case: the whole of it, or the time from one step to another.

use super::case_span;
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// Which time is meant wherever times of cases are told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TimeMeasure {
    /// From the earliest start of the case to its last completion.
    #[default]
    WholeCase,
    /// From the completion of one step to the completion of another behind it.
    Between(StepToStep),
}

/// From one step to another; both may be the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepToStep {
    pub from: String,
    pub to: String,
    pub occurrence: Occurrence,
}

/// Which occurrences are meant where steps occur several times in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occurrence {
    /// From the first `from` to the first `to` behind it.
    #[default]
    First,
    /// From the first `from` to the last `to` behind it.
    Last,
    /// From every `from` to the next `to` behind it. Two `from` with no `to` between them reach the same one.
    Next,
}

/// A stretch of a case that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub case: u32,
    /// The events it begins and ends with.
    pub first_event: usize,
    pub last_event: usize,
    pub begin_millis: i64,
    pub end_millis: i64,
}

impl Stretch {
    /// How long it is by the hours that `clock` counts, milliseconds.
    ///
    /// Below zero only where events stand in order of their starts and the second completes before the first.
    pub fn millis(&self, clock: Clock) -> i64 {
        clock.millis(self.begin_millis, self.end_millis)
    }
}

/// What is measured of a selection, and what of it cannot be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// In order of case number, and within a case in order of where they begin.
    pub stretches: Vec<Stretch>,
    pub counts: MeasuredCounts,
}

/// How much of a selection is measured, and how much cannot be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeasuredCounts {
    pub times: u32,
    /// Cases with a time. With the two counts of cases without one they make up the selection.
    pub cases: u32,
    /// Cases with several.
    pub cases_with_several: u32,
    /// Cases in which the first step does not occur.
    pub cases_without_from: u32,
    /// Cases in which the first step occurs and the second never behind it.
    pub cases_without_to: u32,
    /// Occurrences of the first step with none of the second behind them, where each is measured to the next; in
    /// cases with a stretch, too.
    pub unmet: u32,
    /// Cases with such an occurrence.
    pub cases_with_unmet: u32,
}

/// What a measure is of the cases of a selection.
///
/// A step stands behind another when it does so in the order of the case; between two steps it is measured from
/// completion to completion. A step that the log does not have occurs nowhere. Linear in the number of events; empty
/// for an empty selection. PM4Py counterpart: none (`get_performance_spectrum` is each to the next, directly).
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog};
/// use spor::engine::performance::{Occurrence, StepToStep, TimeMeasure, measured};
/// let rows = [("1", "A", 0), ("1", "B", 5), ("1", "A", 7), ("1", "B", 9), ("2", "A", 0), ("3", "B", 0)];
/// let log = EventLog::from_rows(rows).unwrap();
/// let times = |occurrence| {
///     let steps = StepToStep { from: "A".into(), to: "B".into(), occurrence };
///     let found = measured(&log, &Selection::all(3), &TimeMeasure::Between(steps));
///     assert_eq!((found.counts.cases, found.counts.cases_without_from, found.counts.cases_without_to), (1, 1, 1));
///     found.stretches.iter().map(|stretch| stretch.millis(Clock::AllHours)).collect::<Vec<_>>()
/// };
/// assert_eq!(times(Occurrence::First), [5]);
/// assert_eq!(times(Occurrence::Last), [9]);
/// assert_eq!(times(Occurrence::Next), [5, 2]);
/// ```
pub fn measured(log: &EventLog, selection: &Selection, measure: &TimeMeasure) -> Measured {
    let (measuring, mut found) = (Measuring::of(log, measure), Measured::default());
    if *measure == TimeMeasure::WholeCase {
        found.stretches.reserve(selection.count() as usize);
    }
    selection.cases().for_each(|case| {
        measuring.add(case, &mut found);
    });
    found
}

impl MeasuredCounts {
    /// The counts where whole cases are measured, which no event need be looked at for: a case without events has no time.
    pub fn of_whole_cases(log: &EventLog, selection: &Selection) -> MeasuredCounts {
        let cases = selection.cases().filter(|&case| !log.events_of(case).is_empty()).count() as u32;
        MeasuredCounts { times: cases, cases, ..MeasuredCounts::default() }
    }
}

/// A measure made ready for the cases of a log, one at a time.
pub struct Measuring<'a> {
    log: &'a EventLog,
    between: Option<([Option<u16>; 2], Occurrence)>,
}

impl<'a> Measuring<'a> {
    pub fn of(log: &'a EventLog, measure: &TimeMeasure) -> Measuring<'a> {
        let between = match measure {
            TimeMeasure::WholeCase => None,
            TimeMeasure::Between(steps) => {
                Some(([&steps.from, &steps.to].map(|name| log.activity_code(name)), steps.occurrence))
            }
        };
        Measuring { log, between }
    }

    /// The longest stretch of a case by a clock, milliseconds; none where it cannot be measured.
    pub fn longest_millis(&self, case: u32, clock: Clock) -> Option<i64> {
        let mut found = Measured::default();
        self.add(case, &mut found);
        found.stretches.iter().map(|stretch| stretch.millis(clock)).max()
    }

    fn add(&self, case: u32, found: &mut Measured) {
        match self.between {
            None => {
                let stretch = whole_case(self.log, case);
                found.counts.cases += u32::from(stretch.is_some());
                found.counts.times = found.counts.cases;
                found.stretches.extend(stretch);
            }
            Some((codes, occurrence)) => add_case(self.log, case, codes, occurrence, found),
        }
    }
}

fn whole_case(log: &EventLog, case: u32) -> Option<Stretch> {
    let (span, events) = (case_span(log, case)?, log.events_of(case));
    let (begin_millis, end_millis) = (span.begin_millis, span.end_millis);
    Some(Stretch { case, first_event: events.start, last_event: events.end - 1, begin_millis, end_millis })
}

fn add_case(log: &EventLog, case: u32, [from, to]: [Option<u16>; 2], occurrence: Occurrence, found: &mut Measured) {
    let before = found.stretches.len();
    let mut is = log.events_of(case).map(|event| (event, Some(log.activity()[event])));
    let Some((first, _)) = is.clone().find(|&(_, code)| code == from) else {
        found.counts.cases_without_from += 1;
        return;
    };
    let mut add = |first_event: usize, last_event: usize| {
        let (begin_millis, end_millis) = (log.time_millis()[first_event], log.time_millis()[last_event]);
        found.stretches.push(Stretch { case, first_event, last_event, begin_millis, end_millis });
    };
    let mut unmet = 0;
    match occurrence {
        Occurrence::First => {
            is.filter(|&(event, code)| event > first && code == to).take(1).for_each(|(to, _)| add(first, to))
        }
        Occurrence::Last => {
            is.rfind(|&(event, code)| event > first && code == to).into_iter().for_each(|(to, _)| add(first, to));
        }
        Occurrence::Next => {
            let mut next = None;
            for (event, code) in is.rev() {
                if code == from {
                    match next {
                        Some(next) => add(event, next),
                        None => unmet += 1,
                    }
                }
                if code == to {
                    next = Some(event);
                }
            }
            found.stretches[before..].reverse();
        }
    }
    let (times, counts) = (found.stretches.len() - before, &mut found.counts);
    counts.unmet += unmet;
    counts.cases_with_unmet += u32::from(unmet > 0);
    counts.times += times as u32;
    counts.cases_with_several += u32::from(times > 1);
    match times > 0 {
        true => counts.cases += 1,
        false => counts.cases_without_to += 1,
    }
}
