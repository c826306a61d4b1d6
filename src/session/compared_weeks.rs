//! Groups side by side week by week: how many cases of each begin, end, and are open when the week is over.

use super::compared_rows::Looked;
use super::show_overview::last_weeks;
use crate::engine::over_time::{Observed, WeekCounts};
use crate::protocol::{CalendarDay, Timing};

/// The weeks of every group, all as many.
#[derive(Default)]
pub struct GroupWeeks {
    /// The Monday of the first week.
    pub first_monday: i64,
    /// By week, of each group. Where earlier weeks are left out, the first is all of those together.
    pub weeks: Vec<Vec<[u32; 3]>>,
    /// Weeks that are left out.
    pub earlier: u32,
}

/// Weeks and their ends as the overview tells them, from the first week of all groups to the last.
pub fn group_weeks(of: &Looked, timing: &Timing) -> GroupWeeks {
    let weeks = of.laid_out.case_weeks(of.log(), of.zone);
    let closing = timing.closing.as_ref();
    let observed_to = closing.and_then(|closing| closing.observed_to_millis(of.last_event_millis));
    let by_group = of.each_and_all(|cases| {
        let closed = closing.map(|closing| closing.closed(of.log(), cases));
        let observed = closed.as_ref().zip(observed_to).map(|(closed, to_millis)| Observed { closed, to_millis });
        weeks.counts(cases, observed)
    });
    let Some((Some(all), groups)) = by_group.split_last() else { return GroupWeeks::default() };
    let aligned = groups.iter().map(|of| {
        let Some(of) = of else { return vec![WeekCounts::default(); all.weeks.len()] };
        let before = (of.first_monday.number() - all.first_monday.number()) / 7;
        let mut weeks = vec![WeekCounts::default(); usize::try_from(before).unwrap_or(0)];
        weeks.extend(&of.weeks);
        let open_at_end = of.weeks.last().map_or(0, |last| last.open_at_end);
        weeks.resize(all.weeks.len(), WeekCounts { open_at_end, ..WeekCounts::default() });
        weeks
    });
    let told: Vec<(Vec<WeekCounts>, u32)> = aligned.map(|weeks| last_weeks(&weeks)).collect();
    let earlier = told.first().map_or(0, |(_, earlier)| *earlier);
    let count = told.first().map_or(0, |(weeks, _)| weeks.len());
    let week =
        |at: usize| told.iter().map(|(weeks, _)| [weeks[at].started, weeks[at].ended, weeks[at].open_at_end]).collect();
    GroupWeeks {
        first_monday: all.first_monday.number() + 7 * i64::from(earlier),
        weeks: (0..count).map(week).collect(),
        earlier,
    }
}

impl GroupWeeks {
    /// The Mondays of the weeks that are told one by one, each with its place.
    pub fn mondays(&self) -> impl Iterator<Item = (usize, CalendarDay)> + '_ {
        let skipped = usize::from(self.earlier > 0);
        (skipped..self.weeks.len())
            .map(move |at| (at, CalendarDay::from_number(self.first_monday + 7 * (at - skipped) as i64)))
    }
}
