//! Hand-overs as a reader may see them: by groups of at least five persons, and no number that tells of few cases.

use super::fingerprint::fingerprint;
use super::group_columns::{GroupColumn, group_columns};
use super::handover_counts::{shown_changes, shown_parts, shown_table};
use super::open_log::OpenLog;
use super::telling::{may_tell, settles, shown_if};
use crate::engine::calendar::{CalendarDay, Clock, OpenTimes, WorkCalendar};
use crate::engine::filter::Selection;
use crate::engine::import::{Zone, midnight_millis};
use crate::engine::log::{Attribute, ByEvent, EventLog};
use crate::engine::map::{Durations, EdgeClock};
use crate::engine::people::{
    Handovers, LargeGroups, Multitasking, PingPong, TasksByValue, Workload, changes, handover_times, passed_on,
    workload,
};
use crate::engine::privacy::SmallCells;
use crate::protocol::{
    GroupFigures, GroupLoad, GroupMultitasking, GroupThereAndBack, HandoverPage, HandoverPair, HandoverTime,
    MedianAndP90, Problem, ShowHandovers, Shown,
};

/// Weeks that are told one by one: five years. One wrong date must not make a list of a thousand years.
const MOST_WEEKS: u32 = 261;

/// The hand-overs in a selection by the groups of a column, the one that its name proposes unless one is chosen.
pub fn show_handovers(open: &mut OpenLog, ask: &ShowHandovers) -> Result<HandoverPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let ground = left.ground(&open.log, &open.variants);
    let (log, all) = (ground.log, left.cases.count());
    let columns = group_columns(log, &left.cases, rule, ask.group.as_deref());
    let calendar = ask.calendar.in_zone(zone);
    let of = Of { log, selection: &left.cases, all, rule, calendar };

    let names = |columns: &[&Attribute]| columns.iter().map(|column| column.name.clone()).collect();
    let page = HandoverPage {
        cases: rule.show(all),
        offered: names(&columns.offered),
        too_few_persons: names(&columns.too_few_persons),
        person: columns.person.as_ref().map(|(column, _)| column.name.clone()),
        group: columns.in_use.as_ref().map(|used| used.column.name.clone()),
        is_proposed: columns.is_proposed,
        person_changes: columns.person.as_ref().map(|(_, who)| shown_changes(&changes(log, &left.cases, who), rule)),
        groups: columns.in_use.as_ref().map(|used| of.figures(used)),
        hides_small: rule.is_on(),
        release: 0,
    };
    Ok(HandoverPage { release: fingerprint(&(all, &page)), ..page })
}

/// What is asked about.
struct Of<'a> {
    log: &'a EventLog,
    selection: &'a Selection,
    all: u32,
    rule: SmallCells,
    calendar: WorkCalendar,
}

impl Of<'_> {
    fn figures(&self, used: &GroupColumn) -> GroupFigures {
        let GroupColumn { values, groups, .. } = used;
        let (log, selection, rule) = (self.log, self.selection, self.rule);
        let (found, changed_hands, there_and_back) = passed_on(log, selection, values);
        let table = shown_table(&by_place(&found, groups), found.cases_with_handover, rule);
        let name = |&code: &u32| values.dictionary.text(code).to_owned();

        let open = OpenTimes::of_log(&self.calendar, log);
        let (to, clocks) = (EdgeClock::CompleteToStart, [Clock::AllHours, Clock::OpeningHours(&open)]);
        let [calendar, working] = handover_times(log, selection, values, &found, to, clocks);
        let changed = found.cases_with_handover;
        let total = shown_if(!rule.hides(changed), found.count());
        let stayed = found.cases_within_at_least();
        let within = shown_if(!rule.hides(stayed), found.count_within());

        let pairs = found.between.iter().filter_map(|pair| {
            let (from, to) = (groups.own_place(pair.from)?, groups.own_place(pair.to)?);
            let count = table.rows[from][to];
            count.number()?;
            let [in_calendar, at_work] = [&calendar, &working].map(|times| times.of_pair(pair.from, pair.to));
            let time = self.time(count, pair.cases, in_calendar, at_work);
            // What the hand-overs are more than the cases, few have more than once.
            let tells = may_tell(rule, pair.cases, &[self.all, pair.count]);
            let cases = shown_if(tells, pair.cases);
            Some(HandoverPair { from: from as u32, to: to as u32, cases, time })
        });
        let pairs = pairs.collect();

        let regrouped = groups.by_event(values);
        let (loads, events_without_group, first_monday, earlier_weeks) = self.loads(&regrouped);
        let (there_and_back, there_and_back_not_told, cases_there_and_back) =
            self.there_and_back(&there_and_back, groups);
        GroupFigures {
            names: groups.shown.iter().map(name).collect(),
            others: groups.others.len() as u32,
            too_few_persons: groups.too_few_persons,
            changes: shown_changes(&changed_hands, rule),
            between: table.rows,
            from_totals: table.row_totals,
            to_totals: table.column_totals,
            hidden: table.hidden,
            times_between: self.time(total, changed, calendar.between, working.between),
            times_within: self.time(within, stayed, calendar.within, working.within),
            pairs,
            cases_there_and_back,
            there_and_back,
            there_and_back_not_told,
            loads,
            events_without_group,
            first_monday,
            earlier_weeks,
        }
    }

    /// Times between `count` neighbours in `cases` cases at least: told where they are not those of few.
    fn time(
        &self,
        count: Shown<u32>,
        cases: u32,
        calendar: Option<Durations>,
        working: Option<Durations>,
    ) -> HandoverTime {
        let tells = !self.rule.is_on() || count.number().is_some() && self.rule.tells_tail(cases);
        let told = |times: Option<Durations>| {
            let times = times.filter(|_| tells)?;
            Some(MedianAndP90 { median_millis: times.median_millis, p90_millis: times.p90_millis })
        };
        HandoverTime { count, calendar: told(calendar), working: told(working) }
    }

    /// The ways there and back between groups that stand by themselves, how many are not told, and the cases with any.
    fn there_and_back(&self, found: &PingPong, groups: &LargeGroups) -> (Vec<GroupThereAndBack>, u32, Shown<u32>) {
        let told: Vec<GroupThereAndBack> = found
            .pairs
            .iter()
            .filter(|pair| may_tell(self.rule, pair.cases, &[self.all, found.cases]))
            .filter_map(|pair| {
                let (from, to) = (groups.own_place(pair.from)?, groups.own_place(pair.to)?);
                let count = shown_if(may_tell(self.rule, pair.cases, &[pair.count]), pair.count);
                Some(GroupThereAndBack { from: from as u32, to: to as u32, count, cases: pair.cases })
            })
            .collect();
        let not_told = (found.pairs.len() - told.len()) as u32;
        let parts: Vec<Option<u32>> =
            told.iter().map(|pair| Some(pair.cases)).chain((not_told > 0).then_some(None)).collect();
        let tells = !self.rule.is_on() || may_tell(self.rule, found.cases, &[self.all]) && settles(found.cases, &parts);
        (told, not_told, shown_if(tells, found.cases))
    }

    /// What each group has to do, events of no group, the Monday of the first week, and the weeks before it.
    fn loads(&self, groups: &ByEvent) -> (Vec<GroupLoad>, Shown<u32>, CalendarDay, u32) {
        let (log, selection, rule) = (self.log, self.selection, self.rule);
        let Some(load) = workload(log, selection, groups, self.calendar.zone) else {
            return (Vec::new(), Shown::Hidden, CalendarDay::from_number(0), 0);
        };
        let tasks = TasksByValue::of(log, selection, groups);
        let starts = week_starts(&load, self.calendar.zone);
        let tasks_by_week = tasks.as_ref().map(|tasks| tasks.by_week(&starts)).unwrap_or_default();
        let tasks = tasks.map(|tasks| tasks.whole(Clock::AllHours)).unwrap_or_default();
        let earlier = load.weeks.saturating_sub(MOST_WEEKS);
        let mut parts: Vec<(u32, u32)> = load.values.iter().map(|value| (value.events, value.cases)).collect();
        parts.push((load.events_without_value, load.cases_without_value));
        let mut events = shown_parts(&parts, rule);
        let without = events.pop().unwrap_or(Shown::Hidden);
        let loads = load.values.iter().zip(events).map(|(value, events)| {
            let mut cases_by_week = vec![Shown::Number(0); (load.weeks - earlier) as usize];
            for week in value.weeks.iter().filter(|week| week.week >= earlier) {
                let tells = may_tell(rule, week.cases, &[value.cases]);
                cases_by_week[(week.week - earlier) as usize] = shown_if(tells, week.cases);
            }
            let at = tasks.iter().position(|tasks| tasks.value == value.value);
            let multitasking = at.filter(|_| rule.tells_tail(value.cases)).and_then(|at| side_by_side(&tasks[at]));
            let by_week = at.and_then(|at| tasks_by_week.get(at)).map(Vec::as_slice).unwrap_or_default();
            let of_week = |(week, tasks): (usize, &Multitasking)| {
                let cases = value.weeks.iter().find(|of| of.week as usize == week).map_or(0, |of| of.cases);
                side_by_side(tasks).filter(|_| rule.tells_tail(cases))
            };
            let by_week = by_week.iter().enumerate().skip(earlier as usize).map(of_week).collect();
            let cases = shown_if(may_tell(rule, value.cases, &[self.all, value.events]), value.cases);
            GroupLoad { events, cases, cases_by_week, multitasking, multitasking_by_week: by_week }
        });
        let first_monday = load.first_monday.number() + 7 * i64::from(earlier);
        (loads.collect(), without, CalendarDay::from_number(first_monday), earlier)
    }
}

/// When each week of a workload begins, and when the last one is over, milliseconds UTC.
fn week_starts(load: &Workload, zone: Zone) -> Vec<i64> {
    let monday = |week: u32| CalendarDay::from_number(load.first_monday.number() + 7 * i64::from(week));
    (0..=load.weeks)
        .filter_map(|week| {
            let monday = monday(week);
            midnight_millis(monday.year, monday.month.into(), monday.day.into(), zone)
        })
        .collect()
}

/// What is told of tasks; none where no task takes time.
fn side_by_side(tasks: &Multitasking) -> Option<GroupMultitasking> {
    let (overlap_share, mean_parallel) = (tasks.overlap_share()?, tasks.mean_parallel()?);
    Some(GroupMultitasking { overlap_share, mean_parallel })
}

/// Hand-overs from place to place, each as (count, cases at least); those among the others stand on the diagonal.
fn by_place(found: &Handovers, groups: &LargeGroups) -> Vec<Vec<(u32, u32)>> {
    let mut table = vec![vec![(0, 0); groups.count()]; groups.count()];
    for pair in &found.between {
        if let (Some(from), Some(to)) = (groups.place(pair.from), groups.place(pair.to)) {
            let (count, cases) = &mut table[from][to];
            *count += pair.count;
            *cases = pair.cases.max(*cases);
        }
    }
    table
}
