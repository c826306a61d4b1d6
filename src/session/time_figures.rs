//! The time of a selection as a reader may see it: its sum, how much of that somebody works, and where it lies.

use super::time_places::{AskedPlaces, ToldPlaces, told_places};
use super::timed::{Timed, typical};
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::{CaseProcessing, Stretch, TimeCounted, stretch_processing};
use crate::engine::privacy::SmallCells;
use crate::protocol::{CountedTime, TimeBy, TimePart, TimeSide, WorkedTime};

/// What is told of the time by the clock that was chosen; nothing of few cases.
pub struct TimeFigures {
    pub total_millis: Option<f64>,
    /// None where the log does not say when events begin.
    pub worked: Option<WorkedTime>,
    /// As it was asked for, or as the log proposes.
    pub counted: TimeCounted,
    pub places: ToldPlaces,
}

/// The figures of the cases that `timed` is of.
pub fn time_figures(
    timed: &Timed,
    log: &EventLog,
    cases: &Selection,
    (by, counted): (&TimeBy, CountedTime),
    rule: SmallCells,
) -> TimeFigures {
    let is_told = rule.tells_tail(timed.counts.cases);
    let (stretches, clock) = (timed.stretches(), timed.clock());
    let total = || timed.millis(clock).into_iter().map(i128::from).sum::<i128>() as f64;
    let total_millis = is_told.then(total);
    let worked = worked(log, stretches, clock).filter(|_| is_told);
    let counted = as_counted(counted, log.start_millis().is_some());
    let total_of_part = match counted.part {
        TimePart::Whole => total_millis,
        TimePart::Processing => worked.map(|worked| worked.processing_millis),
        TimePart::Waiting => worked.map(|worked| worked.waiting_millis),
    };
    let measured = timed.counts.cases;
    let asked = AskedPlaces { log, stretches, by, counted, clock, cases, measured, total_millis: total_of_part };
    TimeFigures { total_millis, worked, counted, places: told_places(&asked, rule) }
}

/// What is counted where it was left open, or where the log cannot tell it.
pub fn as_counted(of: CountedTime, has_start: bool) -> TimeCounted {
    let proposed = if has_start { TimeSide::UpTo } else { TimeSide::After };
    TimeCounted { side: of.side.unwrap_or(proposed), part: if has_start { of.part } else { TimePart::Whole } }
}

fn worked(log: &EventLog, stretches: &[Stretch], clock: Clock) -> Option<WorkedTime> {
    let split = stretch_processing(log, stretches, clock)?;
    let sum = |part: fn(&CaseProcessing) -> i64| split.iter().map(|of| i128::from(part(of))).sum::<i128>() as f64;
    let each = |part: fn(&CaseProcessing) -> i64| split.iter().map(part).collect();
    let (processing_millis, waiting_millis) = (sum(|of| of.processing_millis), sum(|of| of.waiting_millis()));
    let all = processing_millis + waiting_millis;
    Some(WorkedTime {
        processing_millis,
        waiting_millis,
        flow_efficiency: (all > 0.0).then(|| processing_millis / all),
        processing: typical(each(|of| of.processing_millis)),
        waiting: typical(each(|of| of.waiting_millis())),
    })
}
