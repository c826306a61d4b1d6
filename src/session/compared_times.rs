//! How long the cases of a row take in every group: the median, as the timing chosen measures it.

use super::timed::Timed;
use crate::engine::filter::Selection;
use crate::engine::privacy::SmallCells;
use crate::engine::split::CaseGroup;
use crate::engine::stats::quantile_type_7;

/// The times of all groups, measured once for every row.
pub struct TimesOfGroups {
    groups: usize,
    /// Time, case and group of each.
    times: Vec<(i64, u32, Option<usize>)>,
    rule: SmallCells,
}

impl TimesOfGroups {
    /// `timed` is of all cases, those of the groups among them.
    pub fn of(timed: &Timed, groups: &[CaseGroup], rule: SmallCells) -> TimesOfGroups {
        let clock = timed.clock();
        let group_of = |case: u32| groups.iter().position(|group| group.cases.contains(case));
        let times = timed.stretches().iter().map(|of| (of.millis(clock), of.case, group_of(of.case)));
        let mut times: Vec<_> = times.collect();
        times.sort_unstable();
        TimesOfGroups { groups: groups.len(), times, rule }
    }

    /// The median of the times of `cases`, of each group and of all: of type 7, as everywhere. None of too few cases.
    ///
    /// Where a case has several times, few cases may have many of them: then it takes as many cases as a tail does.
    pub fn medians(&self, cases: &Selection) -> Vec<Option<f64>> {
        let mut of = vec![(Vec::new(), Vec::new()); self.groups + 1];
        for &(millis, case, group) in self.times.iter().filter(|(_, case, _)| cases.contains(*case)) {
            for at in group.into_iter().chain([self.groups]) {
                of[at].0.push(millis);
                of[at].1.push(case);
            }
        }
        let median = |(millis, mut cases): (Vec<i64>, Vec<u32>)| {
            cases.sort_unstable();
            cases.dedup();
            let has_several = cases.len() < millis.len();
            let count = cases.len() as u32;
            let is_told = !self.rule.hides(count) && (!has_several || self.rule.tells_tail(count));
            is_told.then(|| quantile_type_7(millis.len(), 0.5, |at| millis[at])).flatten()
        };
        of.into_iter().map(median).collect()
    }
}
