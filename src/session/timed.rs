//! What a view measures of a selection: the stretches of its cases, open cases apart, and the clock they are told by.

use super::laid_out::LaidOut;
use super::telling::shown_if;
use crate::engine::calendar::{Clock, OpenTimes};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::performance::{MeasuredCounts, Measuring, Stretch, measured};
use crate::engine::privacy::SmallCells;
use crate::engine::stats::{Histogram, quantile_type_7};
use crate::protocol::{CaseTime, Closing, MeasuredCases, TimeClock, TimeMeasure, Timing, TypicalTime};
use std::cell::OnceCell;

/// The times of a selection as a choice of the page measures them.
pub struct Timed<'a> {
    log: &'a EventLog,
    pub timing: &'a Timing,
    pub counts: MeasuredCounts,
    /// Found when they are first asked for: what is told of whole cases by every hour has no need of them.
    stretches: OnceCell<Vec<Stretch>>,
    /// Cases of the selection that are measured unless a step is missing: all, or those that are closed.
    pub cases: Selection,
    /// Cases that are open and therefore not measured; none where open cases are measured as they stand.
    pub open: Option<u32>,
    open_times: Option<OpenTimes>,
}

impl<'a> Timed<'a> {
    pub fn of(log: &'a EventLog, selection: &Selection, timing: &'a Timing, zone: Zone) -> Timed<'a> {
        let closing = closing_of(timing);
        let cases = closing.map_or_else(|| selection.clone(), |closing| closing.closed(log, selection));
        let open = closing.map(|_| selection.count() - cases.count());
        let open_times = (timing.clock == TimeClock::Working).then(|| office(log, timing, zone));
        let (counts, stretches) = match timing.measure {
            TimeMeasure::WholeCase => (MeasuredCounts::of_whole_cases(log, &cases), OnceCell::new()),
            TimeMeasure::Between(_) => {
                let found = measured(log, &cases, &timing.measure);
                (found.counts, found.stretches.into())
            }
        };
        Timed { log, timing, counts, stretches, cases, open, open_times }
    }

    /// What is measured, in order of case number.
    pub fn stretches(&self) -> &[Stretch] {
        self.stretches.get_or_init(|| measured(self.log, &self.cases, &self.timing.measure).stretches)
    }

    /// The clock that was chosen.
    pub fn clock(&self) -> Clock<'_> {
        Clock::of(self.open_times.as_ref())
    }

    /// Every time, milliseconds, in order of case number.
    pub fn millis(&self, clock: Clock) -> Vec<i64> {
        self.stretches().iter().map(|stretch| stretch.millis(clock)).collect()
    }

    /// Every time by the clock that was chosen, milliseconds, and its case, the shortest first. `laid_out` is of the same log.
    pub fn shortest_first(&self, laid_out: &LaidOut) -> Vec<(i64, u32)> {
        if self.timing.measure == TimeMeasure::WholeCase && self.open_times.is_none() {
            return laid_out.shortest_first(self.log).times_of(&self.cases);
        }
        let of_stretch = |stretch: &Stretch| (stretch.millis(self.clock()), stretch.case);
        let mut times: Vec<(i64, u32)> = self.stretches().iter().map(of_stretch).collect();
        times.sort_unstable();
        times
    }

    /// The times by the clock that was chosen, in bins that its hours are told in; at most `most_bins` of them.
    pub fn histogram(&self, times_millis: Vec<i64>, most_bins: u32) -> Option<Histogram> {
        match self.open_times {
            None => Histogram::of(times_millis, most_bins),
            Some(_) => Histogram::of_working_time(times_millis, most_bins),
        }
    }

    /// How many cases are measured, where that may be told beside everything else: none of it is, where some is few.
    pub fn told(&self, tells: bool, rule: SmallCells) -> MeasuredCases {
        let found = &self.counts;
        let parts = [self.open.unwrap_or(0), found.cases, found.cases_without_from, found.cases_without_to];
        let several = [&found.cases_with_several, &found.cases_with_unmet];
        let tells = tells && parts.iter().chain(several).all(|&count| !rule.hides(count));
        let shown = |count: u32| shown_if(tells, count);
        MeasuredCases {
            measure: self.timing.measure.clone(),
            clock: self.timing.clock,
            measured: shown(found.cases),
            open: self.open.map(shown),
            without_from: shown(found.cases_without_from),
            without_to: shown(found.cases_without_to),
            times: shown(found.times),
            unmet: shown(found.unmet),
        }
    }

    /// The longest time of each case of the log, milliseconds, by case number; none of one that is not measured.
    pub fn longest_by_case(&self, cases: u32) -> Vec<Option<i64>> {
        let mut longest = vec![None; cases as usize];
        for stretch in self.stretches() {
            let known: &mut Option<i64> = &mut longest[stretch.case as usize];
            *known = (*known).max(Some(stretch.millis(self.clock())));
        }
        longest
    }

    /// Cases of a group that are measured: those of 0..`groups`, where `group_of` tells the group of a case.
    pub fn cases_by_group(&self, groups: usize, group_of: impl Fn(u32) -> Option<usize>) -> Vec<u32> {
        let mut cases = vec![0; groups];
        let count = |case: u32| {
            if let Some(group) = group_of(case) {
                cases[group] += 1;
            }
        };
        match self.timing.measure {
            TimeMeasure::WholeCase => {
                self.cases.cases().filter(|&case| !self.log.events_of(case).is_empty()).for_each(count);
            }
            TimeMeasure::Between(_) => {
                self.stretches().chunk_by(|a, b| a.case == b.case).map(|times| times[0].case).for_each(count);
            }
        }
        cases
    }
}

/// The times of single cases, as a choice of the page measures them.
pub struct CaseTimer<'a> {
    log: &'a EventLog,
    measuring: Measuring<'a>,
    closing: Option<&'a Closing>,
    open_times: Option<OpenTimes>,
}

impl<'a> CaseTimer<'a> {
    pub fn of(log: &'a EventLog, timing: &'a Timing, zone: Zone) -> CaseTimer<'a> {
        let open_times = (timing.clock == TimeClock::Working).then(|| office(log, timing, zone));
        CaseTimer { log, measuring: Measuring::of(log, &timing.measure), closing: closing_of(timing), open_times }
    }

    pub fn time(&self, case: u32) -> CaseTime {
        if self.closing.is_some_and(|closing| !closing.closes(self.log, case)) {
            return CaseTime::Open;
        }
        let clock = Clock::of(self.open_times.as_ref());
        self.measuring.longest_millis(case, clock).map_or(CaseTime::NotMeasured, CaseTime::Longest)
    }
}

/// What closes the cases that are measured. Of a whole case the end has to be known; between two steps it does not
/// matter whether a case goes on.
fn closing_of(timing: &Timing) -> Option<&Closing> {
    timing.closing.as_ref().filter(|_| timing.measure == TimeMeasure::WholeCase)
}

/// The hours of the office by the wall clock of the log.
pub fn office(log: &EventLog, timing: &Timing, zone: Zone) -> OpenTimes {
    OpenTimes::of_log(&timing.calendar.in_zone(zone), log)
}

/// Median and 90th percentile of times in any order.
pub fn typical(mut millis: Vec<i64>) -> TypicalTime {
    millis.sort_unstable();
    let quantile = |p| quantile_type_7(millis.len(), p, |at| millis[at]);
    TypicalTime { median_millis: quantile(0.5), p90_millis: quantile(0.9) }
}
