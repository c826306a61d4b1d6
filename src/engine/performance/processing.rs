//! Processing and waiting: how much of a case's time somebody works on it, and how much it lies still.

use super::worked::Worked;
use super::{Stretch, TimeMeasure, measured};
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{EventLog, NO_TIME};
use crate::engine::stats::{Quantiles, Spread};
use serde::{Deserialize, Serialize};

/// The time of one case, split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseProcessing {
    pub case: u32,
    pub throughput_millis: i64,
    /// Time in which at least one event is between its start and its completion.
    pub processing_millis: i64,
    /// Whether two events of the case are worked on at the same time.
    pub overlaps: bool,
}

impl CaseProcessing {
    /// Time in which nobody works on the case, milliseconds.
    pub fn waiting_millis(&self) -> i64 {
        self.throughput_millis - self.processing_millis
    }

    /// The share of the throughput time in which somebody works (0..=1); none for a case that takes no time.
    pub fn flow_efficiency(&self) -> Option<f64> {
        (self.throughput_millis > 0).then(|| self.processing_millis as f64 / self.throughput_millis as f64)
    }
}

/// Processing and waiting over the cases of a selection.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Processing {
    pub processing: Spread,
    pub waiting: Spread,
    /// All processing divided by all throughput time (0..=1); none when no case takes time.
    pub flow_efficiency: Option<f64>,
    /// Of the cases that take time, one share each.
    pub flow_efficiency_of_cases: Option<Quantiles>,
    /// Cases that take no time, which have no flow efficiency.
    pub cases_without_time: u32,
    /// Cases in which two events are worked on at the same time.
    pub cases_with_overlap: u32,
    /// Events without a start: they count as taking no time.
    pub events_without_start: u32,
    /// Events that complete before they start: they too count as taking no time.
    pub events_completed_before_start: u32,
}

/// The split of every selected case, in order of case number; none when the source has no start times.
///
/// Processing is the length of the **union** of the intervals from start to completion, so that work side by side
/// counts once; waiting is what is left of the throughput time. Both by the hours that `clock` counts. With one time
/// per event neither can be known. PM4Py counterpart: none (it sums the intervals).
///
/// Linear in the number of events where starts rise, else n·log n within a case.
pub fn case_processing(log: &EventLog, selection: &Selection, clock: Clock) -> Option<Vec<CaseProcessing>> {
    log.start_millis()?;
    stretch_processing(log, &measured(log, selection, &TimeMeasure::WholeCase).stretches, clock)
}

/// The same of stretches of cases: what is worked from the beginning of each to its end, on its own events.
pub fn stretch_processing(log: &EventLog, stretches: &[Stretch], clock: Clock) -> Option<Vec<CaseProcessing>> {
    let mut worked = Worked::of(log)?;
    let split = |stretch: &Stretch| {
        let (union, overlaps) = worked.within(stretch);
        let processing_millis = union.iter().map(|&(begin, end)| clock.millis(begin, end)).sum();
        let throughput_millis = stretch.millis(clock);
        CaseProcessing { case: stretch.case, throughput_millis, processing_millis, overlaps }
    };
    Some(stretches.iter().map(split).collect())
}

/// Processing and waiting of a selection; none when the source has no start times or no case is selected.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog};
/// use spor::engine::performance::{CaseProcessing, processing};
/// let log = EventLog::from_rows([("1", "A", 5), ("1", "B", 9)]).unwrap();
/// assert!(processing(&log, &Selection::all(1), Clock::AllHours).is_none()); // one time per event
/// let case = CaseProcessing { case: 0, throughput_millis: 8, processing_millis: 2, overlaps: false };
/// assert_eq!((case.waiting_millis(), case.flow_efficiency()), (6, Some(0.25)));
/// ```
pub fn processing(log: &EventLog, selection: &Selection, clock: Clock) -> Option<Processing> {
    let cases = case_processing(log, selection, clock)?;
    let mut shares: Vec<f64> = cases.iter().filter_map(CaseProcessing::flow_efficiency).collect();
    shares.sort_unstable_by(f64::total_cmp);
    let processing = Spread::of(cases.iter().map(|case| case.processing_millis).collect())?;
    let waiting = Spread::of(cases.iter().map(CaseProcessing::waiting_millis).collect())?;
    let total_millis = processing.total_millis + waiting.total_millis;
    let events = |is: fn(i64, i64) -> bool| {
        let starts = log.start_millis().unwrap_or_default();
        let count = |case| log.events_of(case).filter(|&event| is(starts[event], log.time_millis()[event])).count();
        selection.cases().map(count).sum::<usize>() as u32
    };
    Some(Processing {
        processing,
        waiting,
        flow_efficiency: (total_millis > 0.0).then(|| processing.total_millis / total_millis),
        flow_efficiency_of_cases: Quantiles::of_sorted_shares(&shares),
        cases_without_time: (cases.len() - shares.len()) as u32,
        cases_with_overlap: cases.iter().filter(|case| case.overlaps).count() as u32,
        events_without_start: events(|start, _| start == NO_TIME),
        events_completed_before_start: events(|start, end| start != NO_TIME && start > end),
    })
}
