//! Single faults as they are told: durations, numbers, columns and steps that are not as they nearly always are.
//!
//! Each kind tells the ten largest findings, or that there is none.

use super::columns::names_persons;
use super::list_data_findings::{Ground, LISTED, finding};
use super::telling::{may_tell, shown_if};
use crate::engine::calendar::CalendarDay;
use crate::engine::filter::{CaseRule, DurationMeasure, Repetition, Selection, SetCondition};
use crate::engine::import::Zone;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
use crate::engine::privacy::masked_personal;
use crate::engine::suitability::checks::{
    AT_ONCE_MILLIS, Determinant, Given, NEAR_MILLIS, OddDurations, SILENT_DAYS, case_overlaps, companions,
    dependencies, far_numbers, id_gaps, inactive_periods, multi_registration, near_duplicates, odd_activity_durations,
    odd_durations, overlaps, usually_once,
};
use crate::engine::suitability::{BatchGround, ColumnKind, Detector, column_figures};
use crate::protocol::{Busy, DataFinding, DataFound, FindingGroup, GivenByName, PatternState, Shown};
use std::collections::BTreeSet;

/// Columns that are held against each other at most, in the order of the source.
const COLUMNS_COMPARED: usize = 12;

/// Every check, in the order of the methods.
pub fn checks(of: &Ground, listed_steps: &[String]) -> Vec<DataFinding> {
    let (odd, categories) = (odd_durations(&of.registered), categories(of.log));
    let mut found = vec![repeated(of), near(of), zero(&odd), longer(of, &odd)];
    found.extend(odd_activity_times(of, odd.events_with_start));
    found.extend(far(of));
    found.extend(dependent(of, &categories));
    found.extend(companion(of, &categories));
    found.extend(once(of));
    found.push(unlisted(of, listed_steps));
    found.push(gaps(of));
    found.push(silent(of));
    found.push(overlap(of));
    found.push(case_overlap(of));
    found.push(at_once(of));
    found
}

fn check(is_found: bool, found: DataFound) -> DataFinding {
    finding(FindingGroup::Checks, is_found, found)
}

/// It may be a rule of the work that some cases break, or none at all.
fn question(found: DataFound) -> DataFinding {
    DataFinding { state: PatternState::Question, ..check(true, found) }
}

/// The findings, or the one that says that nothing was found.
fn or_none(found: Vec<DataFinding>, none: DataFound) -> Vec<DataFinding> {
    if found.is_empty() { vec![check(false, none)] } else { found }
}

fn repeated(of: &Ground) -> DataFinding {
    let events = of.registered.repeated_events;
    check(events > 0, DataFound::Repeated { events, of: events + of.registered.event_count() })
}

fn near(of: &Ground) -> DataFinding {
    let near = near_duplicates(&of.registered, NEAR_MILLIS);
    let commonest = near.iter().max_by_key(|near| (near.events, std::cmp::Reverse(near.activity)));
    let found = DataFound::NearDuplicates {
        events: near.iter().map(|near| near.events).sum(),
        activities: near.len() as u32,
        commonest: commonest.map_or_else(String::new, |near| of.log.activity_name(near.activity).to_owned()),
    };
    check(!near.is_empty(), found)
}

fn zero(odd: &OddDurations) -> DataFinding {
    let found = DataFound::ZeroDurations { zero: odd.zero, negative: odd.negative, of: odd.events_with_start };
    check(odd.zero + odd.negative > 0, found)
}

fn longer(of: &Ground, odd: &OddDurations) -> DataFinding {
    let tells_longer = may_tell(of.rule, odd.far_longer_cases, &[odd.cases]);
    let longer_than_millis = odd.longer_than_millis.unwrap_or(0);
    let found = DataFound::FarLongerCases {
        cases: shown_if(tells_longer, odd.far_longer_cases),
        longer_than_millis: if tells_longer { longer_than_millis } else { 0 },
    };
    let longer = CaseRule::Duration {
        measure: DurationMeasure::Throughput,
        calendar: None,
        least_millis: Some(longer_than_millis + 1),
        most_millis: None,
    };
    let is_longer = odd.far_longer_cases > 0;
    // A filter with the bound in it would tell it.
    DataFinding { cases: (is_longer && tells_longer).then_some(longer), ..check(is_longer, found) }
}

fn odd_activity_times(of: &Ground, events_with_start: u32) -> Vec<DataFinding> {
    let odd = odd_activity_durations(&of.registered);
    let told = odd.iter().take(LISTED).map(|odd| {
        let is_told = may_tell(of.rule, odd.outside, &[odd.of]);
        check(
            true,
            DataFound::OddActivityTimes {
                activity: of.log.activity_name(odd.activity).to_owned(),
                events: shown_if(is_told, odd.outside),
                of: odd.of,
                shortest_millis: if is_told { odd.shortest_millis } else { 0 },
                longest_millis: if is_told { odd.longest_millis } else { 0 },
            },
        )
    });
    let none = DataFound::OddActivityTimes {
        activity: String::new(),
        events: Shown::Number(0),
        of: events_with_start,
        shortest_millis: 0,
        longest_millis: 0,
    };
    or_none(told.collect(), none)
}

/// Columns of numbers that have some far from the others.
fn far(of: &Ground) -> Vec<DataFinding> {
    let told = |attribute: &Attribute| {
        let is_id = column_figures(&attribute.codes, &attribute.dictionary).kind() == ColumnKind::Id;
        if is_id || names_persons(attribute) || attribute.used_as == AttributeUse::Resource {
            return None;
        }
        let found = far_numbers(&attribute.codes, &attribute.dictionary).filter(|found| found.far > 0)?;
        let is_told = may_tell(of.rule, found.far, &[found.of]);
        Some(question(DataFound::FarNumbers {
            column: attribute.name.clone(),
            of_cases: attribute.level == AttributeLevel::Case,
            far: shown_if(is_told, found.far),
            of: of.rule.show(found.of),
            least: if is_told { found.least } else { 0.0 },
            most: if is_told { found.most } else { 0.0 },
        }))
    };
    let none = DataFound::FarNumbers {
        column: String::new(),
        of_cases: false,
        far: Shown::Number(0),
        of: Shown::Number(0),
        least: 0.0,
        most: 0.0,
    };
    or_none(of.log.attributes().iter().filter_map(told).take(LISTED).collect(), none)
}

/// The first columns of categories that name no persons, by place.
pub fn categories(log: &EventLog) -> Vec<usize> {
    let is_category = |attribute: &Attribute| {
        column_figures(&attribute.codes, &attribute.dictionary).kind() == ColumnKind::Category
            && !names_persons(attribute)
    };
    let all = log.attributes().iter().enumerate();
    all.filter(|(_, of)| is_category(of)).map(|(place, _)| place).take(COLUMNS_COMPARED).collect()
}

fn dependent(of: &Ground, categories: &[usize]) -> Vec<DataFinding> {
    let name = |place: usize| of.log.attributes()[place].name.clone();
    let told = dependencies(&of.registered, categories).into_iter().take(LISTED).map(|found| {
        let is_told = may_tell(of.rule, found.exceptions, &[found.rows]);
        question(DataFound::Dependency {
            determinant: match found.determinant {
                Determinant::Activity => None,
                Determinant::Column(place) => Some(name(place)),
            },
            determined: name(found.determined),
            of_cases: found.of_cases,
            exceptions: shown_if(is_told, found.exceptions),
            of: of.rule.show(found.rows),
        })
    });
    let none = DataFound::Dependency {
        determinant: None,
        determined: String::new(),
        of_cases: false,
        exceptions: Shown::Number(0),
        of: Shown::Number(0),
    };
    or_none(told.collect(), none)
}

fn companion(of: &Ground, categories: &[usize]) -> Vec<DataFinding> {
    let ends = &of.facts.truncation.ends;
    let told = companions(&of.registered, ends, categories).into_iter().filter_map(|found| {
        let then = of.log.activity_name(found.then).to_owned();
        let (given, has_given) = match found.given {
            Given::Activity(code) => {
                let name = of.log.activity_name(code).to_owned();
                (GivenByName::Step(name.clone()), has_any(vec![name]))
            }
            Given::Value { column, code } => {
                let attribute = &of.log.attributes()[column];
                let (column, value) = (attribute.name.clone(), attribute.dictionary.text(code).to_owned());
                // A value that tells of a person is not written out.
                if masked_personal(&value) != value {
                    return None;
                }
                let (attribute, values) = (column.clone(), vec![value.clone()]);
                (GivenByName::Value { column, value }, CaseRule::Attribute { attribute, values, or_missing: false })
            }
        };
        let is_told = may_tell(of.rule, found.without, &[found.cases]);
        let lacks = [(has_any(ends.clone()), false), (has_given, false), (has_any(vec![then.clone()]), true)];
        let conditions = lacks.map(|(rule, inverted)| SetCondition { rule, inverted });
        let conditions = conditions.into_iter().skip(usize::from(ends.is_empty())).collect();
        let told = DataFound::Companion {
            given,
            then,
            without: shown_if(is_told, found.without),
            of: of.rule.show(found.cases),
        };
        Some(DataFinding { cases: Some(CaseRule::AllOf { conditions }), ..question(told) })
    });
    let none = DataFound::Companion {
        given: GivenByName::Step(String::new()),
        then: String::new(),
        without: Shown::Number(0),
        of: Shown::Number(0),
    };
    or_none(told.take(LISTED).collect(), none)
}

/// Cases with an event of one of these steps.
pub fn has_any(steps: Vec<String>) -> CaseRule {
    CaseRule::has_one_of(steps)
}

/// Keeps the cases that a detector finds something in. It says no more of them than any filter: what stands behind it is
/// settled, and holds neither the numbers of the finding nor whose they are.
pub fn keeps_found(detector: Detector, zone: Zone) -> CaseRule {
    match detector {
        // Steps have a filter of their own, which can be changed.
        Detector::Steps { names } => has_any(names),
        detector => CaseRule::WithFinding { detector, zone },
    }
}

fn once(of: &Ground) -> Vec<DataFinding> {
    let told = usually_once(&of.registered).into_iter().take(LISTED).map(|found| {
        let activity = of.log.activity_name(found.activity).to_owned();
        let is_told = may_tell(of.rule, found.repeated, &[found.cases]);
        let repeats = CaseRule::Repeats { activity: Some(activity.clone()), how: Repetition::Times, at_least: 2 };
        let told = DataFound::UsuallyOnce {
            activity,
            repeated: shown_if(is_told, found.repeated),
            of: of.rule.show(found.cases),
        };
        // Repetitions of one registration count in the filter.
        let has_filter = of.registered.repeated_events == 0;
        DataFinding { cases: has_filter.then_some(repeats), ..question(told) }
    });
    let none = DataFound::UsuallyOnce { activity: String::new(), repeated: Shown::Number(0), of: Shown::Number(0) };
    or_none(told.collect(), none)
}

/// Steps whose names stand in no list.
fn unlisted(of: &Ground, listed: &[String]) -> DataFinding {
    let known: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    let events = of.registered.events_by_activity();
    let name = |code: usize| of.log.activity_name(code as u16);
    let is_unlisted = |code: &usize| !known.is_empty() && events[*code] > 0 && !known.contains(name(*code));
    let mut names: Vec<(u32, &str)> =
        (0..events.len()).filter(is_unlisted).map(|code| (events[code], name(code))).collect();
    crate::engine::ordering::sort_by(&mut names, |a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let found = DataFound::UnlistedSteps {
        events: names.iter().map(|(events, _)| events).sum(),
        names: names.iter().map(|(_, name)| (*name).to_owned()).collect(),
        listed: known.len() as u32,
    };
    check(!names.is_empty(), found)
}

fn gaps(of: &Ground) -> DataFinding {
    let gaps = id_gaps(of.log, &Selection::all(of.log.case_count()));
    check(gaps.gaps > 0, DataFound::IdGaps { gaps: gaps.gaps, missing: gaps.missing_ids })
}

fn silent(of: &Ground) -> DataFinding {
    let silent = inactive_periods(&of.registered, SILENT_DAYS);
    let longest = silent.iter().max_by_key(|period| (period.days, std::cmp::Reverse(period.from_day)));
    let found = DataFound::SilentPeriods {
        periods: silent.len() as u32,
        longest_from: CalendarDay::from_number(longest.map_or(0, |longest| longest.from_day)),
        longest_days: longest.map_or(0, |longest| longest.days),
    };
    check(!silent.is_empty(), found)
}

/// The column that says who registered.
pub fn resource(log: &EventLog) -> Option<&Attribute> {
    log.attributes().iter().find(|attribute| attribute.used_as == AttributeUse::Resource)
}

/// Who is busy with several things at once, where the log says who, and when they began: how many, and never which.
fn overlap(of: &Ground) -> DataFinding {
    let who = resource(of.log);
    let found = who.map(|who| overlaps(&of.registered, &of.log.codes_by_event(who)));
    let counts = found.map(|found| (found.values, found.of_values, found.events.len(), found.of_events));
    let (values, told) = busy(of, who, counts);
    check(values > 0, DataFound::Overlaps(told))
}

/// Cases of which several events are under way at once.
fn case_overlap(of: &Ground) -> DataFinding {
    let found = case_overlaps(&of.registered);
    let is_told = may_tell(of.rule, found.values, &[found.of_values]);
    let events = found.events.len() as u32;
    let told = DataFound::CaseOverlaps {
        cases: shown_if(is_told, found.values),
        events: shown_if(is_told, events),
        pairs: if is_told { Shown::Number(found.pairs) } else { Shown::Hidden },
        of: found.of_events,
    };
    check(found.values > 0, told)
}

/// Who registered several things within seconds: how many, and never which.
fn at_once(of: &Ground) -> DataFinding {
    // Of roles several persons register at once, and it would say nothing.
    let are_persons = of.facts.together.batches.looked_at == BatchGround::Persons;
    let who = resource(of.log).filter(|_| are_persons);
    let found = who.map(|who| multi_registration(&of.registered, &of.log.codes_by_event(who), AT_ONCE_MILLIS));
    let counts = found.map(|found| (found.values, found.of_values, found.events.len(), found.of_events));
    let (values, told) = busy(of, who, counts);
    if values > 0 {
        question(DataFound::RegisteredAtOnce(told))
    } else {
        check(false, DataFound::RegisteredAtOnce(told))
    }
}

/// How many persons or groups have several events at once, and that as it may be told. `counts` are those, all that have such
/// events, the events, and all that could be.
fn busy(of: &Ground, who: Option<&Attribute>, counts: Option<(u32, u32, usize, u32)>) -> (u32, Busy) {
    let (values, of_values, events, of_events) = counts.unwrap_or_default();
    let is_told = may_tell(of.rule, values, &[of_values]);
    let told = Busy {
        column: who.map_or_else(String::new, |who| who.name.clone()),
        are_persons: who.is_some_and(names_persons),
        values: shown_if(is_told, values),
        of_values: of.rule.show(of_values),
        events: shown_if(is_told, events as u32),
        of: of_events,
    };
    (values, told)
}
