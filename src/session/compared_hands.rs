//! The hand-overs of groups of cases side by side: how many, from whom to whom, and the time that passes there.

use super::compared_counts::Within;
use super::compared_rows::{Found, FoundRow, Looked};
use super::group_columns::{GroupColumn, group_columns};
use crate::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use crate::engine::log::{Attribute, ByEvent};
use crate::engine::map::{Durations, EdgeClock};
use crate::engine::people::{HandoverTimes, Handovers, changes, handover_times, passed_on};
use crate::protocol::{CaseRule, ComparedCell, ComparedFigure, TimeClock};

/// Rows of hand-overs from one to another at most.
const MOST_PAIRS: usize = 20;

pub fn hands(of: &Looked, chosen: Option<&str>, calendar: &WorkCalendar) -> Found {
    let log = of.log();
    let columns = group_columns(log, of.all, of.rule, chosen);
    let mut found = Found::default();
    let mut pairs = Vec::new();
    if let Some(used) = &columns.in_use {
        let passed = Passed::of(of, &used.values, calendar);
        let changing = passed.found.iter().take(of.groups.len()).map(|found| found.cases_with_handover).collect();
        let row = FoundRow::of_parts(ComparedFigure::CasesChangingGroup, changing, Within::Cases);
        found.rows.push(FoundRow { rule: Some(has_changes(used.column)), ..row });
        let back = passed.back.iter().take(of.groups.len()).copied().collect();
        found.rows.push(FoundRow::of_parts(ComparedFigure::CasesBackToGroup, back, Within::Row(0)));
        (pairs, found.left_out) = passed.pairs(of, used);
        found.rows.extend(passed.times(of));
    }
    if let Some((column, person)) = &columns.person {
        let changing = of.each(|cases| {
            let found = changes(log, cases, person);
            found.cases_by_changes.iter().skip(1).sum()
        });
        let row = FoundRow::of_parts(ComparedFigure::CasesChangingPerson, changing, Within::Cases);
        found.rows.push(FoundRow { rule: Some(has_changes(column)), ..row });
    }
    found.rows.extend(pairs);
    found
}

/// The cases in which the value of a column changes.
fn has_changes(column: &Attribute) -> CaseRule {
    CaseRule::ValueChanges { attribute: column.name.clone(), least: Some(1), most: None }
}

/// The hand-overs of every group of cases, and of all in the end, with their times.
struct Passed {
    found: Vec<Handovers>,
    /// Cases that go to another and straight back.
    back: Vec<u32>,
    /// By every hour, and by opening hours.
    times: Vec<[HandoverTimes; 2]>,
}

impl Passed {
    fn of(of: &Looked, values: &ByEvent, calendar: &WorkCalendar) -> Passed {
        let log = of.log();
        let open = OpenTimes::of_log(&calendar.in_zone(of.zone), log);
        let each = of.each_and_all(|cases| {
            let (found, _, there_and_back) = passed_on(log, cases, values);
            let clocks = [Clock::AllHours, Clock::OpeningHours(&open)];
            let times = handover_times(log, cases, values, &found, EdgeClock::CompleteToStart, clocks);
            (found, (there_and_back.cases, times))
        });
        let (found, (back, times)) = each.into_iter().unzip();
        Passed { found, back, times }
    }

    fn each_and_all(&self) -> impl Iterator<Item = (&Handovers, &[HandoverTimes; 2])> {
        self.found.iter().zip(&self.times)
    }

    /// Median time where the column changes, and where it stays, where the cases are not few.
    fn times(&self, of: &Looked) -> Vec<FoundRow> {
        let row = |changes: bool, at: usize, clock: TimeClock| {
            let cell = |(found, times): (&Handovers, &[HandoverTimes; 2])| {
                let (cases, times) = match changes {
                    true => (found.cases_with_handover, times[at].between),
                    false => (found.cases_within_at_least(), times[at].within),
                };
                ComparedCell::Millis(times.filter(|_| of.rule.tells_tail(cases)).map(|times| times.median_millis))
            };
            FoundRow::of_cells(ComparedFigure::HandoverTime { changes, clock }, self.each_and_all().map(cell).collect())
        };
        let clocks = [(0, TimeClock::Calendar), (1, TimeClock::Working)];
        [true, false].into_iter().flat_map(|changes| clocks.map(|(at, clock)| row(changes, at, clock))).collect()
    }

    /// The commonest ways from one that may be told of to another, and how many more there are.
    fn pairs(&self, of: &Looked, used: &GroupColumn) -> (Vec<FoundRow>, u32) {
        let GroupColumn { values, groups, .. } = used;
        let Some((all, of_groups)) = self.found.split_last() else { return (Vec::new(), 0) };
        let is_told = |code: u32| groups.own_place(code).is_some();
        let mut pairs: Vec<_> = all.between.iter().filter(|pair| is_told(pair.from) && is_told(pair.to)).collect();
        let there = pairs.len();
        pairs.retain(|pair| !of.rule.hides(pair.cases));
        let name = |code: u32| values.dictionary.text(code);
        crate::engine::ordering::sort_by(&mut pairs, |a, b| {
            b.cases.cmp(&a.cases).then_with(|| (name(a.from), name(a.to)).cmp(&(name(b.from), name(b.to))))
        });
        pairs.truncate(MOST_PAIRS);
        let row = |from: u32, to: u32| {
            let cases = |found: &Handovers| {
                found.between.iter().find(|pair| (pair.from, pair.to) == (from, to)).map_or(0, |pair| pair.cases)
            };
            let median = |(found, times): (&Handovers, &[HandoverTimes; 2])| {
                let times: Option<Durations> = times[0].of_pair(from, to);
                times.filter(|_| of.rule.tells_tail(cases(found))).map(|times| times.median_millis)
            };
            let medians = self.each_and_all().map(median).collect();
            let what = ComparedFigure::Handover(name(from).to_owned(), name(to).to_owned());
            let parts = of_groups.iter().map(cases).collect();
            let values = [from, to].map(|code| name(code).to_owned()).to_vec();
            let rule = Some(CaseRule::ValuesInARow { attribute: used.column.name.clone(), values });
            FoundRow { medians, rule, ..FoundRow::of_parts(what, parts, Within::Row(0)) }
        };
        let rows: Vec<FoundRow> = pairs.iter().map(|pair| row(pair.from, pair.to)).collect();
        let left_out = (there - rows.len()) as u32;
        (rows, left_out)
    }
}
