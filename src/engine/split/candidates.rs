//! The groups that cases could be divided into, before the small ones are put together.

use super::{GroupName, Split, StartPeriod};
use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::filter::{CaseRule, Filter, Filtered, Ground, PeriodMode, Rule};
use crate::engine::import::{Zone, midnight_millis};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::performance::case_span;
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;
use std::collections::BTreeMap;

/// A group by itself.
pub struct Candidate {
    pub name: GroupName,
    /// What keeps exactly its cases, of those that are divided.
    pub filters: Vec<Filter>,
    pub cases: u32,
}

/// Candidates in the order in which groups stand, and the place of each case that is divided among them.
#[derive(Default)]
pub struct Candidates {
    pub told: Vec<Candidate>,
    /// By case of the log in view; none for a case that is not divided.
    pub place: Vec<Option<u32>>,
}

/// Candidates of a column stand by cases, falling, then by name; periods by time; filters first, second, both, neither.
pub fn candidates(log: &EventLog, variants: &Variants, left: &Filtered, split: &Split, zone: Zone) -> Candidates {
    let ground = left.ground(log, variants);
    match split {
        Split::Column(name) => by_column(&ground, left, name),
        Split::Start(period) => by_start(&ground, left, *period, zone),
        Split::Filters { first, second } => by_filters(log, variants, left, first, second.as_deref()),
    }
}

fn by_column(ground: &Ground, left: &Filtered, name: &str) -> Candidates {
    let Some(attribute) = ground.attribute_of_case(name) else { return Candidates::default() };
    let text = |code: u32| attribute.dictionary.text(code);
    let mut cases = vec![0; attribute.dictionary.len()];
    left.cases.cases().for_each(|case| cases[ground.code_of_case(attribute, case) as usize] += 1);
    let mut codes: Vec<u32> = (0..cases.len() as u32).filter(|&code| cases[code as usize] > 0).collect();
    sort_by(&mut codes, |&a, &b| cases[b as usize].cmp(&cases[a as usize]).then_with(|| text(a).cmp(text(b))));
    let told = codes.iter().map(|&code| {
        let is_missing = code == EMPTY;
        let values = if is_missing { Vec::new() } else { vec![text(code).to_owned()] };
        Candidate {
            name: if is_missing { GroupName::NoValue } else { GroupName::Value(text(code).to_owned()) },
            filters: vec![CaseRule::Attribute { attribute: name.to_owned(), values, or_missing: is_missing }.into()],
            cases: cases[code as usize],
        }
    });
    let mut place_of = vec![None; cases.len()];
    (0..).zip(&codes).for_each(|(place, &code)| place_of[code as usize] = Some(place));
    let place = |case| place_of[ground.code_of_case(attribute, case) as usize];
    Candidates { told: told.collect(), place: places(left, place) }
}

/// Cases with several values in a column of events, of which the first event's counts; of a column of cases none.
pub fn cases_with_several_values(ground: &Ground, left: &Filtered, attribute: &Attribute) -> u32 {
    if attribute.level != AttributeLevel::Event {
        return 0;
    }
    let has_several = |case: &u32| {
        let events = ground.whole.events_of(ground.whole_case(*case));
        let mut codes = events.map(|event| attribute.codes[ground.whole.row()[event] as usize]);
        let mut known = codes.clone().find(|&code| code != EMPTY).into_iter();
        known.any(|first| codes.any(|code| code != EMPTY && code != first))
    };
    left.cases.cases().filter(has_several).count() as u32
}

/// Years, quarters or months, numbered so that the next one is one more.
fn by_start(ground: &Ground, left: &Filtered, period: StartPeriod, zone: Zone) -> Candidates {
    let begun = |case| case_span(ground.log, case).map(|span| span.begin_millis);
    let mut ends: Option<(i64, i64)> = None;
    for millis in left.cases.cases().filter_map(begun) {
        let (first, last) = ends.unwrap_or((millis, millis));
        ends = Some((first.min(millis), last.max(millis)));
    }
    let Some((first, last)) = ends else { return Candidates::default() };
    let offsets = ZoneOffsets::covering(zone, first, last);
    let number = |case| begun(case).map(|millis| period.number(CalendarDay::from_number(offsets.day(millis))));
    let mut cases: BTreeMap<i32, u32> = BTreeMap::new();
    left.cases.cases().filter_map(number).for_each(|number| *cases.entry(number).or_default() += 1);
    let bound = |number: i32| {
        let (year, month) = period.first_month(number);
        midnight_millis(year, u32::from(month), 1, zone)
    };
    let told = cases.iter().map(|(&number, &cases)| Candidate {
        name: period.name(number),
        filters: vec![
            CaseRule::Period {
                from_millis: bound(number),
                before_millis: bound(number + 1),
                mode: PeriodMode::StartedIn,
            }
            .into(),
        ],
        cases,
    });
    let numbers: Vec<i32> = cases.keys().copied().collect();
    let place = |case| number(case).and_then(|number| numbers.binary_search(&number).ok()).map(|place| place as u32);
    Candidates { told: told.collect(), place: places(left, place) }
}

impl StartPeriod {
    fn in_year(self) -> i32 {
        match self {
            StartPeriod::Year => 1,
            StartPeriod::Quarter => 4,
            StartPeriod::Month => 12,
        }
    }

    fn number(self, day: CalendarDay) -> i32 {
        day.year * self.in_year() + (i32::from(day.month) - 1) * self.in_year() / 12
    }

    fn first_month(self, number: i32) -> (i32, u8) {
        let (year, part) = (number.div_euclid(self.in_year()), number.rem_euclid(self.in_year()));
        (year, (part * 12 / self.in_year() + 1) as u8)
    }

    fn name(self, number: i32) -> GroupName {
        let (year, part) = (number.div_euclid(self.in_year()), number.rem_euclid(self.in_year()) as u8 + 1);
        match self {
            StartPeriod::Year => GroupName::Year(year),
            StartPeriod::Quarter => GroupName::Quarter(year, part),
            StartPeriod::Month => GroupName::Month(year, part),
        }
    }
}

fn by_filters(
    log: &EventLog,
    variants: &Variants,
    left: &Filtered,
    first: &Filter,
    second: Option<&Filter>,
) -> Candidates {
    // What other rules keep depends on the filters before them.
    let is_of_case = |filter: &Filter| matches!(filter.rule, Rule::Case(_));
    if !is_of_case(first) || second.is_some_and(|second| !is_of_case(second)) {
        return Candidates::default();
    }
    let kept = |filter: &Filter| left.then(log, variants, filter).cases;
    let (in_first, in_second) = (kept(first), second.map(kept));
    let place_of = |case: u32| match (in_first.contains(case), in_second.as_ref().is_some_and(|of| of.contains(case))) {
        (true, false) => 0,
        (false, true) => 1,
        (true, true) => 2,
        (false, false) => 3,
    };
    let not = |filter: &Filter| filter.clone().turned();
    let without_second = || second.map(not);
    let all = [
        (GroupName::First, vec![Some(first.clone()), without_second()]),
        (GroupName::Second, vec![Some(not(first)), second.cloned()]),
        (GroupName::Both, vec![Some(first.clone()), second.cloned()]),
        (GroupName::Neither, vec![Some(not(first)), without_second()]),
    ];
    let mut cases = [0_u32; 4];
    left.cases.cases().for_each(|case| cases[place_of(case)] += 1);
    let mut told_place = [None; 4];
    let mut told = Vec::new();
    for (at, (name, filters)) in all.into_iter().enumerate().filter(|(at, _)| cases[*at] > 0) {
        told_place[at] = Some(told.len() as u32);
        told.push(Candidate { name, filters: filters.into_iter().flatten().collect(), cases: cases[at] });
    }
    Candidates { told, place: places(left, |case| told_place[place_of(case)]) }
}

fn places(left: &Filtered, place: impl Fn(u32) -> Option<u32>) -> Vec<Option<u32>> {
    let all = 0..left.cases.total();
    all.map(|case| if left.cases.contains(case) { place(case) } else { None }).collect()
}
