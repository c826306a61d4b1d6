//! What was found about how a log was registered: the eleven patterns, single faults, times, columns, practice, and size.

use super::check_findings::{checks, keeps_found};
use super::columns::names_persons;
use super::file_findings::{proposed, rows_of_the_file};
use super::fingerprint::fingerprint;
use super::known_facts::{closing_in_use, facts};
use super::open_log::OpenLog;
use super::practice_findings::practice;
use super::prepare::{cases_folded, cases_of_each, top_told};
use super::shape_figures::shape;
use super::telling::{may_tell, shown_if};
use super::told_patterns::told_pattern;
use super::validation::lag_told;
use crate::engine::filter::{CaseRule, Selection, SetCondition};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::prepare::{Folding, Milestone, propose_milestones};
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::patterns::patterns;
use crate::engine::suitability::verdict::Facts;
use crate::engine::suitability::{
    BY_HAND_BELOW, InOneHour, Lag, OnLastWorkday, Registered, column_figures, complexity, in_one_hour,
    on_last_workdays, registration_lags, written_by_hand,
};
use crate::engine::validation::registered_at;
use crate::engine::variants::Variants;
use crate::protocol::{
    COMMONEST, ColumnKind, DataFinding, DataFindings, DataFound, FindingGroup, LagFigures, ListDataFindings,
    PatternState,
};

/// Findings of one kind that are listed at most.
pub(super) const LISTED: usize = 10;
/// An activity is one of days where so many in a hundred of its events are.
const DAY_ONLY_PERCENT: u64 = 90;

/// What every part of the list is found in.
pub(super) struct Ground<'a> {
    pub log: &'a EventLog,
    pub registered: Registered<'a>,
    pub facts: &'a Facts,
    pub open: &'a OpenLog,
    pub rule: SmallCells,
}

/// Every finding of the log in use: the rows of its file, what is proposed, then in the order of the methods.
pub fn list_data_findings(open: &mut OpenLog, ask: &ListDataFindings) -> DataFindings {
    let (as_read, prepared) = facts(open, ask.closing.as_ref());
    let facts = prepared.unwrap_or(as_read);
    let (open, rule) = (&*open, open.small_cells);
    let registered = Registered::of(&open.log, &Selection::all(open.log.case_count()), open.zone);
    let ground = Ground { log: &open.log, registered, facts: &facts, open, rule };
    let patterns = patterns(&ground.registered, Some(&open.report), open.zone);
    let mut findings = rows_of_the_file(open);
    findings.extend(proposed(open, ask.profile.as_ref()));
    findings.extend(patterns.iter().flat_map(|pattern| told_pattern(&ground, pattern)));
    findings.extend(checks(&ground, &ask.listed_steps));
    findings.extend(times(&ground));
    findings.extend(columns(&ground));
    let closing = closing_in_use(&facts, ask.closing.as_ref());
    findings.extend(practice(&ground.registered, &facts, &closing, open.zone, rule));
    findings.extend(size(&ground));
    findings.extend(completeness(&ground));
    // What has no filter of another kind is kept by what it was found by.
    for of in findings.iter_mut().filter(|of| of.cases.is_none() && of.state != PatternState::NotFound) {
        of.cases = of.found.detector(&facts, &closing).map(|found| keeps_found(found, open.zone));
    }
    let least_shown = rule.is_on().then_some(rule.least_shown);
    let shape = shape(&ground);
    let release = fingerprint(&(&findings, &shape));
    DataFindings { findings, shape, least_shown, release }
}

/// Something that was found, or was looked for in vain.
pub(super) fn finding(group: FindingGroup, is_found: bool, found: DataFound) -> DataFinding {
    let state = if is_found { PatternState::Found } else { PatternState::NotFound };
    DataFinding { group, state, found, cases: None }
}

fn times(of: &Ground) -> Vec<DataFinding> {
    use FindingGroup::Time;
    let precision = &of.facts.precision;
    let by_hand =
        DataFound::FullMinutes { quarters: precision.at_full_quarter, of: precision.events - precision.day_only };
    let is_by_hand = precision.quarters_by_chance < BY_HAND_BELOW;
    let all = Selection::all(of.log.case_count());
    let activities_by_hand = written_by_hand(of.log, &all, of.open.zone);
    let (activities, events) = activities_of_days(of);
    let days = DataFound::DayOnly { activities, events, of: precision.events };
    let batches = of.facts.together.batches;
    let mut found = vec![finding(Time, is_by_hand, by_hand)];
    if activities_by_hand.is_empty() {
        found.push(finding(Time, false, DataFound::ByHand { activity: String::new(), quarters: 0, of: 0 }));
    }
    found.extend(activities_by_hand.iter().take(LISTED).map(|by_hand| {
        let activity = of.log.activity_name(by_hand.activity).to_owned();
        finding(Time, true, DataFound::ByHand { activity, quarters: by_hand.at_full_quarter, of: by_hand.of })
    }));
    found.extend([
        finding(Time, precision.day_only > 0, days),
        finding(Time, batches.runs > 0, DataFound::Batches { runs: batches.runs, events: batches.events }),
    ]);
    found.extend(habits(of));
    let lags: Vec<DataFinding> = of.log.attributes().iter().filter_map(|attribute| lag(of, attribute)).collect();
    if lags.is_empty() {
        let none = DataFound::RegistrationLag { column: String::new(), of: of.registered.event_count(), lag: None };
        found.push(finding(Time, false, none));
    }
    found.extend(lags);
    let name = |code: u32| of.log.activity_name(code as u16).to_owned();
    let order = &of.facts.order;
    found.extend(order.by_activities.iter().take(LISTED).map(|pair| {
        let (one, other) = (name(pair.from), name(pair.to));
        let cases = CaseRule::SameInstant { one: one.clone(), other: other.clone() };
        let of_pairs = order.by_activities.len() as u32;
        let found = DataFound::UnknownOrder { one, other, times: pair.count, of: order.ambiguous_pairs, of_pairs };
        // Days have no instant, and repetitions of one registration stand side by side with more than it does.
        let is_the_same = precision.day_only == 0 && of.registered.repeated_events == 0;
        DataFinding { cases: is_the_same.then_some(cases), ..finding(Time, true, found) }
    }));
    found
}

/// Activities that are registered in one hour, or on the last working day of a month. It may be how the work is done.
fn habits(of: &Ground) -> Vec<DataFinding> {
    let name = |code: u16| of.log.activity_name(code).to_owned();
    let question =
        |found: DataFound| DataFinding { group: FindingGroup::Time, state: PatternState::Question, found, cases: None };
    let hours = in_one_hour(&of.registered).into_iter().take(LISTED);
    let hours = hours.map(|InOneHour { activity, at, events, of }| {
        question(DataFound::InOneHour { activity: name(activity), at, events, of })
    });
    let last = on_last_workdays(&of.registered).into_iter().take(LISTED);
    let last = last.map(|OnLastWorkday { activity, events, of }| {
        question(DataFound::OnLastWorkday { activity: name(activity), events, of })
    });
    hours.chain(last).collect()
}

/// How long after the events the times of a column lie. Whether they are times of registration only the source knows.
fn lag(of: &Ground, attribute: &Attribute) -> Option<DataFinding> {
    let at = registered_at(attribute, of.open.zone)?;
    let lags = registration_lags(&of.registered, attribute, &at.pattern, at.zone)?;
    let (all, each) = lags.split_first()?;
    let events = of.registered.events_by_activity();
    let events_of = |lag: &Lag| lag.activity.map_or(of.registered.event_count(), |code| events[usize::from(code)]);
    let told = |lag: &Lag| lag_told(lag, events_of(lag), of.rule);
    // The handbook tells the same by activity: what it hides must not be the rest of what is told here.
    let hidden: Vec<&Lag> = each.iter().filter(|lag| told(lag).is_none_or(|told| !is_told(&told))).collect();
    let parts: [fn(&Lag) -> u32; 3] = [|lag| lag.events, |lag| lag.over_a_day, |lag| lag.before];
    let may = hidden.len() != 1 && parts.iter().all(|part| !of.rule.hides(hidden.iter().map(|lag| part(lag)).sum()));
    let lag = told(all).filter(|lag| may && is_told(lag));
    let found = DataFound::RegistrationLag { column: attribute.name.clone(), of: of.registered.event_count(), lag };
    let is_off = all.over_a_day + all.before > 0;
    let state = if is_off { PatternState::Question } else { PatternState::NotFound };
    Some(DataFinding { state, ..finding(FindingGroup::Time, is_off, found) })
}

fn is_told(lag: &LagFigures) -> bool {
    [lag.events, lag.over_a_day, lag.before].iter().all(|count| count.number().is_some())
}

/// Activities that are told by days, most events first, and the events of all activities that say the day only.
fn activities_of_days(of: &Ground) -> (Vec<String>, u32) {
    let mut by_days = vec![0_u32; of.log.activity_codes()];
    for event in of.registered.events().filter(|&event| of.registered.is_day_only(event as u32)) {
        by_days[usize::from(of.log.activity()[event])] += 1;
    }
    let all = of.registered.events_by_activity();
    let is_of_days = |code: &usize| {
        by_days[*code] > 0 && u64::from(by_days[*code]) * 100 >= u64::from(all[*code]) * DAY_ONLY_PERCENT
    };
    let mut named: Vec<(u32, &str)> =
        (0..by_days.len()).filter(is_of_days).map(|code| (by_days[code], of.log.activity_name(code as u16))).collect();
    sort_by(&mut named, |a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    (named.into_iter().map(|(_, name)| name.to_owned()).collect(), of.facts.precision.day_only)
}

/// Whether each column is a category or free text.
fn columns(of: &Ground) -> Vec<DataFinding> {
    let column = |attribute: &Attribute| {
        let figures = column_figures(&attribute.codes, &attribute.dictionary);
        let (kind, all) = (figures.kind(), figures.rows + figures.missing);
        // Of a column of cases it is cases that lack a value.
        let is_told = attribute.level == AttributeLevel::Event || may_tell(of.rule, figures.missing, &[all]);
        let found = DataFound::Column {
            name: attribute.name.clone(),
            of_cases: attribute.level == AttributeLevel::Case,
            kind,
            distinct: figures.distinct,
            missing: shown_if(is_told, figures.missing),
            of: all,
        };
        let lacks = CaseRule::Attribute { attribute: attribute.name.clone(), values: Vec::new(), or_missing: true };
        let has_filter = attribute.level == AttributeLevel::Case && figures.missing > 0;
        let is_found = kind == ColumnKind::FreeText || figures.missing > 0;
        let finding = finding(FindingGroup::Columns, is_found, found);
        DataFinding { cases: (has_filter && !names_persons(attribute)).then_some(lacks), ..finding }
    };
    of.log.attributes().iter().map(column).collect()
}

/// Complexity, what the commonest variants say, and whether enough was seen: figures that are no faults.
fn size(of: &Ground) -> Vec<DataFinding> {
    let shape = complexity(&of.registered);
    let complexity = DataFound::Complexity {
        activities: shape.activities,
        variants: shape.variants,
        relations: shape.relations,
        mean_length: shape.mean_length,
        sequence_entropy: shape.prefixes.sequence_entropy_normalised,
    };
    let raw = top_told(&cases_of_each(&of.open.variants), COMMONEST, of.rule);
    let milestones = at_milestones(of.log, &of.open.variants);
    let milestones = milestones.and_then(|cases| top_told(&cases, COMMONEST, of.rule));
    let variants = DataFound::CommonestVariants { raw, milestones };
    let (relations, courses) = (&of.facts.relations, &of.facts.variants);
    let known = DataFound::Relations {
        seen: relations.kinds,
        at_least: relations.kinds_at_least(),
        coverage: relations.coverage(),
    };
    vec![
        finding(FindingGroup::Complexity, false, complexity),
        finding(FindingGroup::Complexity, false, variants),
        finding(FindingGroup::Coverage, false, known),
        finding(FindingGroup::Coverage, false, DataFound::Variants { coverage: courses.coverage() }),
    ]
}

/// The cases of each variant at the level of the milestones that the log proposes.
fn at_milestones(log: &EventLog, variants: &Variants) -> Option<Vec<u32>> {
    let milestones: Vec<Milestone> =
        propose_milestones(log).iter().map(|name| Milestone::from(name.as_str())).collect();
    if milestones.is_empty() {
        return None;
    }
    Some(cases_folded(variants, &Folding::of(log, &milestones), true).0)
}

fn completeness(of: &Ground) -> Vec<DataFinding> {
    let found = &of.facts.truncation;
    let open = found.cases - found.closed;
    let told = |count: u32, wholes: &[u32]| shown_if(may_tell(of.rule, count, wholes), count);
    // What does not end with a closing step.
    let ends = CaseRule::Endpoints { first: None, last: Some(found.ends.clone()) };
    let are_open = CaseRule::AllOf { conditions: vec![SetCondition { rule: ends, inverted: true }] };
    [
        (found.cut_at_the_left, None, DataFound::CutAtTheLeft { cases: told(found.cut_at_the_left, &[found.cases]) }),
        (open, (open > 0).then_some(are_open), DataFound::OpenCases { cases: told(open, &[found.cases]) }),
        (found.perhaps_left, None, DataFound::PerhapsLeft { cases: told(found.perhaps_left, &[found.cases, open]) }),
    ]
    .map(|(count, cases, told)| DataFinding { cases, ..finding(FindingGroup::Completeness, count > 0, told) })
    .into()
}
