//! How many cases are measured, as counts that are settled: the same cases are divided by whether they can be measured,
//! and their times by how long they are.

use super::timed::Timed;
use crate::engine::privacy::{Cell, Counts};
use crate::engine::stats::Histogram;
use crate::protocol::{DurationBins, MeasuredCases, Occurrence, Shown, TimeMeasure};

/// A sum that readers know: a total and its parts.
pub type Sum = (Cell, Vec<Cell>);

/// The counts of a measure, each a cell.
pub struct MeasuredCells<'a> {
    pub measured: Cell,
    pub open: Cell,
    without_from: Cell,
    without_to: Cell,
    pub times: Cell,
    unmet: Cell,
    /// Those of the histogram, and last what is longer; none without times.
    pub bins: Vec<Cell>,
    timed: &'a Timed<'a>,
    histogram: Option<&'a Histogram>,
}

impl<'a> MeasuredCells<'a> {
    /// The cells of a measure of the cases in `cases`; the sums they make up are put into `sums`.
    pub fn of(
        cells: &mut Counts,
        sums: &mut Vec<Sum>,
        cases: Cell,
        timed: &'a Timed<'a>,
        histogram: Option<&'a Histogram>,
    ) -> Self {
        let found = &timed.counts;
        let open = cells.cell(timed.open.unwrap_or(0));
        let measured = cells.cell(found.cases);
        let without_from = cells.cell(found.cases_without_from);
        let without_to = cells.cell(found.cases_without_to);
        sums.push((cases, vec![open, measured, without_from, without_to]));

        // Where each occurrence is measured, times are more than cases; how often the first step occurs is known from the map.
        let (times, unmet) = match is_each(&timed.timing.measure) {
            true => {
                let occurrences = cells.known(found.times + found.unmet);
                let times = cells.cell_of(found.times, found.cases);
                let unmet = cells.cell_of(found.unmet, found.cases_with_unmet);
                sums.push((occurrences, vec![times, unmet]));
                // Of few cases that have several times, nobody is to know that they do.
                let extra = cells.cell_of(found.times - found.cases, found.cases_with_several);
                sums.push((times, vec![measured, extra]));
                (times, unmet)
            }
            false => (measured, without_to),
        };
        let by_bin = histogram.map_or(Vec::new(), |histogram| cases_by_bin(timed, histogram));
        let bins: Vec<Cell> = by_bin.into_iter().map(|(times, cases)| cells.cell_of(times, cases)).collect();
        sums.push((times, bins.clone()));
        MeasuredCells { measured, open, without_from, without_to, times, unmet, bins, timed, histogram }
    }

    /// Whether a case may have several times.
    pub fn is_each(&self) -> bool {
        is_each(&self.timed.timing.measure)
    }

    /// The counts as they may be seen.
    pub fn shown(&self, shown: &dyn Fn(&Cell) -> Shown<u32>) -> MeasuredCases {
        MeasuredCases {
            measure: self.timed.timing.measure.clone(),
            clock: self.timed.timing.clock,
            measured: shown(&self.measured),
            open: self.timed.open.map(|_| shown(&self.open)),
            without_from: shown(&self.without_from),
            without_to: shown(&self.without_to),
            times: shown(&self.times),
            unmet: shown(&self.unmet),
        }
    }

    /// The bins as they may be seen; none without times.
    pub fn shown_bins(&self, shown: &dyn Fn(&Cell) -> Shown<u32>) -> Option<DurationBins> {
        self.histogram.zip(self.bins.split_last()).map(|(histogram, (longer, bins))| DurationBins {
            first_millis: histogram.first_millis,
            width_millis: histogram.width_millis,
            cases: bins.iter().map(shown).collect(),
            longer: shown(longer),
        })
    }
}

/// Whether a case may have several times.
fn is_each(measure: &TimeMeasure) -> bool {
    matches!(measure, TimeMeasure::Between(steps) if steps.occurrence == Occurrence::Next)
}

/// Times and cases of each bin, and of what is longer than the last.
fn cases_by_bin(timed: &Timed, histogram: &Histogram) -> Vec<(u32, u32)> {
    let each = |count: u32| (count, count);
    if !is_each(&timed.timing.measure) {
        return histogram.counts.iter().copied().chain([histogram.longer]).map(each).collect();
    }
    let beyond = histogram.counts.len();
    let mut bins = vec![(0, 0, None); beyond + 1];
    for stretch in timed.stretches() {
        let bin = (stretch.millis(timed.clock()) - histogram.first_millis).div_euclid(histogram.width_millis);
        let (times, cases, last_case) = &mut bins[usize::try_from(bin).map_or(0, |bin| bin.min(beyond))];
        *times += 1;
        *cases += u32::from(*last_case != Some(stretch.case));
        *last_case = Some(stretch.case);
    }
    bins.into_iter().map(|(times, cases, _)| (times, cases)).collect()
}
