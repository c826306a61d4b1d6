//! How many times keep a deadline, as counts that are settled with all others of the same times.
//!
//! What is over is, in the histogram, the bars behind the deadline and a part of the one it lies in; by group it adds up to
//! what is over of all. So a reader can compare all of them, and all of them are one release.

use super::measured_cells::{MeasuredCells, Sum};
use super::timed::Timed;
use crate::engine::performance::{CountedTimes, KeptDeadline, Stretch, kept_deadlines};
use crate::engine::privacy::{Cell, Counts};
use crate::engine::stats::{Histogram, ShareInterval};
use crate::protocol::{DeadlineKept, DeadlineTold, Shown};

/// The times of a measure against a deadline, before anything is hidden.
pub struct DeadlineCounts {
    millis: i64,
    all: KeptDeadline,
    /// Of the bar of the histogram that the deadline lies in; none where it lies before the first.
    in_bin: Option<(usize, KeptDeadline)>,
    /// Those that are told one by one.
    groups: Vec<KeptDeadline>,
    folded: KeptDeadline,
}

impl DeadlineCounts {
    /// `group_of` tells the place of a case among the `groups` that are told; none of the others.
    pub fn of(
        timed: &Timed,
        millis: i64,
        histogram: Option<&Histogram>,
        groups: usize,
        group_of: impl Fn(u32) -> Option<usize>,
    ) -> DeadlineCounts {
        let (stretches, clock) = (timed.stretches(), timed.clock());
        let kept = |groups: usize, group_of: &dyn Fn(&Stretch) -> Option<usize>| {
            kept_deadlines(stretches, groups, group_of, clock, millis)
        };
        let one = |mut kept: Vec<KeptDeadline>| kept.pop().unwrap_or_default();
        let bin_of = |histogram: &Histogram, millis: i64| {
            let bin = (millis - histogram.first_millis).div_euclid(histogram.width_millis);
            usize::try_from(bin).ok().map(|bin| bin.min(histogram.counts.len()))
        };
        let in_bin = histogram.and_then(|histogram| {
            let at = bin_of(histogram, millis)?;
            let is_there = |stretch: &Stretch| bin_of(histogram, stretch.millis(clock)) == Some(at);
            Some((at, one(kept(1, &|stretch| is_there(stretch).then_some(0)))))
        });
        // The last one is of all that is not told by itself.
        let mut by_group = kept(groups + 1, &|stretch| Some(group_of(stretch.case).unwrap_or(groups)));
        let folded = by_group.pop().unwrap_or_default();
        DeadlineCounts { millis, all: one(kept(1, &|_| Some(0))), in_bin, groups: by_group, folded }
    }
}

/// The same as cells.
pub struct DeadlineCells {
    millis: i64,
    all: [Cell; 2],
    groups: Vec<[Cell; 2]>,
}

/// Where groups stand among the cells: each with its cases, and the cases of all others.
pub struct GroupCells<'a> {
    pub told: &'a [Cell],
    pub folded: Cell,
}

impl DeadlineCells {
    pub fn of(
        cells: &mut Counts,
        sums: &mut Vec<Sum>,
        of: &DeadlineCounts,
        measured: &MeasuredCells,
        groups: &GroupCells,
    ) -> DeadlineCells {
        let counted = |cells: &mut Counts, of: CountedTimes| cells.cell_of(of.times, of.cases);
        let sides = |cells: &mut Counts, of: &KeptDeadline| [counted(cells, of.within), counted(cells, of.over)];
        let all = sides(cells, &of.all);
        sums.push((measured.times, all.to_vec()));
        let [_, over] = all;
        match &of.in_bin {
            Some((bin, kept)) if *bin < measured.bins.len() => {
                let [before, behind] = sides(cells, kept);
                sums.push((measured.bins[*bin], vec![before, behind]));
                sums.push((over, measured.bins[bin + 1..].iter().copied().chain([behind]).collect()));
            }
            _ => sums.push((over, measured.bins.clone())),
        }
        let mut by_group: Vec<[Cell; 2]> = Vec::new();
        let each = of.groups.iter().zip(groups.told).chain([(&of.folded, &groups.folded)]);
        let mut overs = Vec::new();
        for (kept, &cases) in each {
            let [within, over] = sides(cells, kept);
            let times = match measured.is_each() {
                false => cases,
                // Of few cases of a group that have several times, nobody is to know that they do.
                true => {
                    let times = cells.cell_of(kept.times(), kept.cases);
                    let extra = cells.cell_of(kept.times() - kept.cases, kept.cases_with_several);
                    sums.push((times, vec![cases, extra]));
                    times
                }
            };
            sums.push((times, vec![within, over]));
            overs.push(over);
            by_group.push([within, over]);
        }
        if !of.groups.is_empty() {
            sums.push((over, overs));
        }
        by_group.pop();
        DeadlineCells { millis: of.millis, all, groups: by_group }
    }

    pub fn shown(&self, shown: &dyn Fn(&Cell) -> Shown<u32>) -> DeadlineTold {
        DeadlineTold { millis: self.millis, kept: kept(&self.all, shown) }
    }

    /// By group, in the order of those that are told.
    pub fn shown_groups(&self, shown: &dyn Fn(&Cell) -> Shown<u32>) -> Vec<DeadlineKept> {
        self.groups.iter().map(|sides| kept(sides, shown)).collect()
    }
}

fn kept(sides: &[Cell; 2], shown: &dyn Fn(&Cell) -> Shown<u32>) -> DeadlineKept {
    let [within, over] = sides.each_ref().map(shown);
    let both = within.number().zip(over.number()).filter(|(within, over)| within + over > 0);
    let share_over = both.map(|(within, over)| {
        let of = f64::from(within) + f64::from(over);
        let share = f64::from(over) / of;
        let interval = ShareInterval::wilson(share, of);
        [share, interval.low, interval.high]
    });
    DeadlineKept { within, over, share_over }
}
