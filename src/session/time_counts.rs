//! Which counts of the times a reader may see.
//!
//! The same cases are divided by whether they can be measured, by how long they take and by an attribute: all of that adds
//! up, so all of it is settled together, as the counts of the overview are.

use super::settling::settled;
use crate::engine::calendar::Clock;
use crate::engine::performance::{Measured, TimeMeasure, TimesOfGroup};
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::engine::stats::Histogram;
use crate::protocol::{DurationBins, HiddenCells, Occurrence, Shown};

/// The counts of a measure before anything is hidden.
pub struct TimeCounts<'a> {
    /// Cases of the selection.
    pub cases: u32,
    /// Those of them that are open and not measured.
    pub open: u32,
    pub measure: &'a TimeMeasure,
    pub measured: &'a Measured,
    pub clock: Clock<'a>,
    pub histogram: Option<&'a Histogram>,
    /// Groups that are told one by one, and the cases of all others.
    pub groups: &'a [TimesOfGroup],
    pub cases_folded: u32,
}

/// The same as a reader may see them.
pub struct ShownTimeCounts {
    pub cases: Shown<u32>,
    pub open: Shown<u32>,
    pub measured: Shown<u32>,
    pub without_from: Shown<u32>,
    pub without_to: Shown<u32>,
    pub times: Shown<u32>,
    pub unmet: Shown<u32>,
    pub bins: Option<DurationBins>,
    pub groups: Vec<Shown<u32>>,
    pub cases_folded: Shown<u32>,
    pub hidden: Option<HiddenCells>,
}

/// Hides small counts, and others until none can be worked out; hides nothing where the rule is off.
pub fn shown_counts(of: &TimeCounts, rule: SmallCells) -> ShownTimeCounts {
    let found = of.measured;
    let mut cells = Counts::default();
    let cases = cells.known(of.cases);
    let open = cells.cell(of.open);
    let measured = cells.cell(found.cases);
    let without_from = cells.cell(found.cases_without_from);
    let without_to = cells.cell(found.cases_without_to);
    let mut sums = vec![(cases, vec![open, measured, without_from, without_to])];

    // Where each occurrence is measured, times are more than cases; how often the first step occurs is known from the map.
    let is_each = matches!(of.measure, TimeMeasure::Between(steps) if steps.occurrence == Occurrence::Next);
    let count_of_times = found.stretches.len() as u32;
    let (times, unmet) = match is_each {
        true => {
            let occurrences = cells.known(count_of_times + found.unmet);
            let times = cells.cell_of(count_of_times, found.cases);
            let unmet = cells.cell_of(found.unmet, found.cases_with_unmet);
            sums.push((occurrences, vec![times, unmet]));
            // Of few cases that have several times, nobody is to know that they do.
            let several = found.stretches.chunk_by(|a, b| a.case == b.case).filter(|times| times.len() > 1).count();
            let extra = cells.cell_of(count_of_times - found.cases, several as u32);
            sums.push((times, vec![measured, extra]));
            (times, unmet)
        }
        false => (measured, without_to),
    };
    let bins: Vec<Cell> = cases_by_bin(of).into_iter().map(|(times, cases)| cells.cell_of(times, cases)).collect();
    sums.push((times, bins.clone()));

    let groups: Vec<Cell> = of.groups.iter().map(|group| cells.cell(group.cases)).collect();
    let folded = cells.cell(of.cases_folded);
    if !groups.is_empty() || of.cases_folded > 0 {
        sums.push((measured, groups.iter().copied().chain([folded]).collect()));
    }
    let add_up = sums.into_iter().all(|(total, parts)| cells.sum(total, parts).is_ok());

    settled(&cells, add_up, rule, |shown, hidden| ShownTimeCounts {
        cases: shown(&cases),
        open: shown(&open),
        measured: shown(&measured),
        without_from: shown(&without_from),
        without_to: shown(&without_to),
        times: shown(&times),
        unmet: shown(&unmet),
        bins: of.histogram.zip(bins.split_last()).map(|(histogram, (longer, bins))| DurationBins {
            first_millis: histogram.first_millis,
            width_millis: histogram.width_millis,
            cases: bins.iter().map(shown).collect(),
            longer: shown(longer),
        }),
        groups: groups.iter().map(shown).collect(),
        cases_folded: shown(&folded),
        hidden,
    })
}

/// Times and cases of each bin, and of what is longer than the last.
fn cases_by_bin(of: &TimeCounts) -> Vec<(u32, u32)> {
    let Some(histogram) = of.histogram else { return Vec::new() };
    let beyond = histogram.counts.len();
    let mut bins = vec![(0, 0, None); beyond + 1];
    for stretch in &of.measured.stretches {
        let bin = (stretch.millis(of.clock) - histogram.first_millis).div_euclid(histogram.width_millis);
        let (times, cases, last_case) = &mut bins[usize::try_from(bin).map_or(0, |bin| bin.min(beyond))];
        *times += 1;
        *cases += u32::from(*last_case != Some(stretch.case));
        *last_case = Some(stretch.case);
    }
    bins.into_iter().map(|(times, cases, _)| (times, cases)).collect()
}
