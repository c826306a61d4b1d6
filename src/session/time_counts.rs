//! Which counts of the times a reader may see.
//!
//! The same cases are divided by whether they can be measured, by how long they take and by an attribute: all of that adds
//! up, so all of it is settled together, as the counts of the overview are.

use super::deadline_counts::{DeadlineCells, DeadlineCounts, GroupCells};
use super::measured_cells::MeasuredCells;
use super::settling::settled;
use super::timed::Timed;
use crate::engine::performance::TimesOfGroup;
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::engine::stats::Histogram;
use crate::protocol::{DeadlineKept, DeadlineTold, DurationBins, HiddenCells, MeasuredCases, Shown};

/// The counts of a measure before anything is hidden.
pub struct TimeCounts<'a> {
    /// Cases of the selection.
    pub cases: u32,
    pub timed: &'a Timed<'a>,
    pub histogram: Option<&'a Histogram>,
    /// Groups that are told one by one, and the cases of all others.
    pub groups: &'a [TimesOfGroup],
    pub cases_folded: u32,
    /// None without a deadline.
    pub deadline: Option<&'a DeadlineCounts>,
}

/// The same as a reader may see them.
pub struct ShownTimeCounts {
    pub cases: Shown<u32>,
    pub measured: MeasuredCases,
    pub bins: Option<DurationBins>,
    pub groups: Vec<Shown<u32>>,
    pub cases_folded: Shown<u32>,
    pub deadline: Option<DeadlineTold>,
    /// By group; none without a deadline.
    pub deadline_by_group: Vec<DeadlineKept>,
    pub hidden: Option<HiddenCells>,
}

/// Hides small counts, and others until none can be worked out; hides nothing where the rule is off.
pub fn shown_counts(of: &TimeCounts, rule: SmallCells) -> ShownTimeCounts {
    let (mut cells, mut sums) = (Counts::default(), Vec::new());
    let cases = cells.known(of.cases);
    let measured = MeasuredCells::of(&mut cells, &mut sums, cases, of.timed, of.histogram);
    let groups: Vec<Cell> = of.groups.iter().map(|group| cells.cell(group.cases)).collect();
    let folded = cells.cell(of.cases_folded);
    if !groups.is_empty() || of.cases_folded > 0 {
        sums.push((measured.measured, groups.iter().copied().chain([folded]).collect()));
    }
    let in_groups = GroupCells { told: &groups, folded };
    let deadline = of.deadline.map(|of| DeadlineCells::of(&mut cells, &mut sums, of, &measured, &in_groups));
    let add_up = sums.into_iter().all(|(total, parts)| cells.sum(total, parts).is_ok());

    settled(&cells, add_up, rule, |shown, hidden| ShownTimeCounts {
        cases: shown(&cases),
        measured: measured.shown(shown),
        bins: measured.shown_bins(shown),
        groups: groups.iter().map(shown).collect(),
        cases_folded: shown(&folded),
        deadline: deadline.as_ref().map(|deadline| deadline.shown(shown)),
        deadline_by_group: deadline.iter().flat_map(|deadline| deadline.shown_groups(shown)).collect(),
        hidden,
    })
}
