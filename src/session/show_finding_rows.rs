//! The rows that a finding is about, as single cases may be told: the first ones in the order of the file, and how many there are.

use super::check_findings::{AT_ONCE_MILLIS, NEAR_MILLIS, SILENT_DAYS, case_codes};
use super::known_facts::facts;
use super::open_log::OpenLog;
use super::single_cases::Names;
use super::told_values::ToldValues;
use crate::engine::filter::{Ground, Selection};
use crate::engine::import::wall_time;
use crate::engine::log::{Attribute, AttributeLevel, EventLog, NO_TIME};
use crate::engine::performance::Closing;
use crate::engine::privacy::{PseudonymKey, without_cpr};
use crate::engine::suitability::checks::{
    Determinant, Given, broken_order_events, cases_after_gaps, cases_longer_than, cases_that_repeat,
    cases_without_companion, dependency_exceptions, events_after_silence, events_of_odd_duration,
    events_without_duration, far_numbers, multi_registration, near_duplicate_events, overlaps,
};
use crate::engine::suitability::patterns::collateral_events;
use crate::engine::suitability::verdict::Facts;
use crate::engine::suitability::{
    Outside, Registered, ambiguous_events, batch_events, cases_outside, events_at_full_quarters, events_in_hour,
    events_of_days, events_on_last_workdays, form_events, late_or_early_events,
};
use crate::engine::table::EMPTY;
use crate::engine::validation::registered_at;
use crate::protocol::{
    Busy, ColumnKind, DataFound, FINDING_CASES, FINDING_ROWS, FindingRow, FindingRows, GivenTold, Problem,
    RejectReason, RejectedRow, ShowFindingRows, Shown,
};

/// Some rows of a finding of the log in use.
pub fn show_finding_rows(
    open: &mut OpenLog,
    key: Option<&PseudonymKey>,
    ask: &ShowFindingRows,
) -> Result<FindingRows, Problem> {
    let names = Names::allowed(open, key, ask.answers.as_ref())?;
    if let Some(rejected) = rejected_rows(open, &ask.found, names.are_pseudonyms()) {
        return Ok(rejected);
    }
    let (as_read, prepared) = facts(open, ask.closing.as_ref());
    let facts = prepared.unwrap_or(as_read);
    let treated = open.values_to_tell(&names, &ask.rare);
    let withheld = open.is_withheld(&names);
    let (zone, log) = (open.zone, &open.log);
    let all = Selection::all(log.case_count());
    let about = Looked { log, registered: Registered::of(log, &all, zone), facts: &facts, all, open }
        .at(&ask.found, &ask.closing.clone().unwrap_or_default());
    let ground = Ground::whole(log, &open.variants);
    let told = ToldValues { log, treated: &treated };
    let position = about.column.and_then(|name| log.attributes().iter().position(|of| of.name == name));
    let is_withheld = position.is_some_and(|position| withheld.get(position) == Some(&true));
    let shown_column = position.filter(|_| !is_withheld);
    let value = |case: u32, event: usize| {
        shown_column.map_or("", |position| match log.attributes()[position].level {
            AttributeLevel::Case => told.of_case(position, case),
            AttributeLevel::Event => told.of_event(position, event),
        })
    };
    let mut events = about.events;
    // Several events of one row stand in the order of the log.
    events.sort_unstable_by_key(|&event| (log.row()[event as usize], event));
    events.dedup();
    let row = |&event: &u32| {
        let case = case_of(log, event);
        let event = event as usize;
        let at = |millis: i64| wall_time(millis, zone, log.is_day_only(event));
        let start = log.start_millis().map(|starts| starts[event]).filter(|start| *start != NO_TIME);
        FindingRow {
            row: log.row()[event] + 1,
            case: names.of(&ground, case).into_owned(),
            activity: without_cpr(log.activity_name(log.activity()[event])),
            start: start.map(at),
            time: at(log.time_millis()[event]),
            value: value(case, event).to_owned(),
        }
    };
    let mut cases: Vec<u32> = events.iter().map(|&event| case_of(log, event)).collect();
    cases.sort_unstable();
    cases.dedup();
    let are_told = !names.are_pseudonyms() && cases.len() <= FINDING_CASES;
    let ids = cases.iter().filter(|_| are_told).map(|&case| log.case_id(case).to_owned());
    Ok(FindingRows {
        rejected: Vec::new(),
        case_ids: ids.collect(),
        rows: events.iter().take(FINDING_ROWS).map(row).collect(),
        all: events.len() as u32,
        are_cases: about.are_cases,
        column: position.map(|position| log.attributes()[position].name.clone()),
        is_withheld,
        are_pseudonyms: names.are_pseudonyms(),
    })
}

fn case_of(log: &EventLog, event: u32) -> u32 {
    log.case_starts().partition_point(|&start| start <= event) as u32 - 1
}

/// The rows that became no events, where it is about these: in the order of the file, values masked.
fn rejected_rows(open: &OpenLog, found: &DataFound, are_pseudonyms: bool) -> Option<FindingRows> {
    let of = match found {
        DataFound::Rejected { reason, .. } => *reason,
        DataFound::ElusiveCases { .. } => RejectReason::MissingCase,
        _ => return None,
    };
    let list = open.rejected_list();
    let all = open.report.rejected.iter().find(|rows| rows.reason == of).map_or(0, |rows| rows.count);
    let row = |(line, _, value)| RejectedRow { line, value };
    Some(FindingRows {
        rows: Vec::new(),
        case_ids: Vec::new(),
        rejected: list.rows.into_iter().filter(|(_, why, _)| *why == of).take(FINDING_ROWS).map(row).collect(),
        all: all as u32,
        are_cases: false,
        column: None,
        is_withheld: false,
        are_pseudonyms,
    })
}

/// What rows are looked for in.
struct Looked<'a> {
    log: &'a EventLog,
    registered: Registered<'a>,
    facts: &'a Facts,
    all: Selection,
    open: &'a OpenLog,
}

/// The events that a finding is about.
struct About<'a> {
    events: Vec<u32>,
    are_cases: bool,
    column: Option<&'a str>,
}

impl Looked<'_> {
    /// Where names are told of one pair or activity of several, its rows; otherwise all that are counted.
    fn at<'b>(&self, found: &'b DataFound, closing: &Closing) -> About<'b> {
        let (log, registered, zone) = (self.log, &self.registered, self.open.zone);
        let code = |name: &str| log.activity_code(name).unwrap_or(0);
        let rows = |events: Vec<u32>| About { events, are_cases: false, column: None };
        let outside = |of: Outside| self.cases(cases_outside(log, &self.all, closing, of));
        match found {
            DataFound::Repeated { .. } => rows(registered.repetitions().to_vec()),
            DataFound::Forms { .. } => rows(form_events(registered)),
            DataFound::TimeTravel { first, then, .. } => rows(broken_order_events(registered, code(first), code(then))),
            DataFound::ColumnsOfTimes { columns } => {
                About { column: columns.first().map(String::as_str), ..rows(self.valued(columns.first(), false)) }
            }
            DataFound::Collateral { one, other, .. } => rows(collateral_events(registered, code(one), code(other))),
            DataFound::PollutedLabels { .. } => {
                let polluted = self.facts.labels.polluted.iter().flat_map(|of| &of.labels);
                rows(self.named(polluted.map(String::as_str)))
            }
            DataFound::DistortedLabels { .. } => {
                rows(self.named(self.facts.labels.in_doubt.iter().map(|(label, _)| label.as_str())))
            }
            DataFound::Synonyms { one, other, .. } => rows(self.named([one.as_str(), other.as_str()].into_iter())),
            DataFound::Homonyms { commonest, .. } => rows(self.named(std::iter::once(commonest.as_str()))),
            DataFound::NearDuplicates { .. } => rows(near_duplicate_events(registered, NEAR_MILLIS)),
            DataFound::ZeroDurations { .. } => rows(events_without_duration(registered)),
            DataFound::FarLongerCases { .. } => self.cases(self.far_longer()),
            DataFound::OddActivityTimes { activity, .. } => rows(events_of_odd_duration(registered, code(activity))),
            DataFound::FarNumbers { column, of_cases, .. } => {
                About { column: Some(column), are_cases: *of_cases, events: self.far(column) }
            }
            DataFound::Dependency { determinant, determined, of_cases, .. } => {
                let events = self.exceptions(determinant.as_deref(), determined);
                About { column: Some(determined), are_cases: *of_cases, events }
            }
            DataFound::Companion { given, then, .. } => {
                let ends = &self.facts.truncation.ends;
                let given = self.given(given);
                let without = |given| cases_without_companion(registered, ends, given, code(then));
                self.cases(given.map_or_else(Vec::new, without))
            }
            DataFound::UsuallyOnce { activity, .. } => self.cases(cases_that_repeat(registered, code(activity))),
            DataFound::UnlistedSteps { names, .. } => rows(self.named(names.iter().map(String::as_str))),
            DataFound::CaseOverlaps { .. } => rows(overlaps(registered, &case_codes(registered)).events),
            DataFound::RegisteredAtOnce(Busy { column, are_persons, .. }) => {
                let at_once = |of| multi_registration(registered, &log.codes_by_event(of), AT_ONCE_MILLIS).events;
                let events = self.attribute(column).map(at_once);
                About { column: (!are_persons).then_some(column), ..rows(events.unwrap_or_default()) }
            }
            DataFound::IdGaps { .. } => self.cases(cases_after_gaps(log, &self.all)),
            DataFound::SilentPeriods { .. } => rows(events_after_silence(registered, SILENT_DAYS)),
            DataFound::FullMinutes { .. } => rows(events_at_full_quarters(log, &self.all, zone)),
            DataFound::ByHand { activity, .. } => {
                let mut events = events_at_full_quarters(log, &self.all, zone);
                events.retain(|&event| log.activity()[event as usize] == code(activity));
                rows(events)
            }
            DataFound::DayOnly { .. } => rows(events_of_days(log, &self.all, zone)),
            DataFound::UnknownOrder { one, other, .. } => rows(ambiguous_events(registered, code(one), code(other))),
            DataFound::Batches { .. } => rows(batch_events(registered)),
            DataFound::RegistrationLag { column, .. } => {
                let at =
                    self.attribute(column).and_then(|attribute| Some((attribute, registered_at(attribute, zone)?)));
                let events = at.map(|(of, at)| late_or_early_events(registered, of, &at.pattern, at.zone));
                About { column: Some(column), ..rows(events.unwrap_or_default()) }
            }
            DataFound::Overlaps(Busy { column, are_persons, .. }) => {
                let events = self.attribute(column).map(|of| overlaps(registered, &log.codes_by_event(of)).events);
                // Never which person.
                About { column: (!are_persons).then_some(column), ..rows(events.unwrap_or_default()) }
            }
            DataFound::Column { name, of_cases, kind, missing, .. } => {
                let lacks = *missing != Shown::Number(0) || *kind != ColumnKind::FreeText;
                let events = self.valued(Some(name), lacks);
                About { column: Some(name), are_cases: *of_cases, events }
            }
            DataFound::InOneHour { activity, at, .. } => rows(events_in_hour(registered, code(activity), *at)),
            DataFound::OnLastWorkday { activity, .. } => rows(events_on_last_workdays(registered, code(activity))),
            DataFound::LabelTurn { activity, .. } => rows(self.named(std::iter::once(activity.as_str()))),
            DataFound::Change { .. } | DataFound::CaseShift { .. } => {
                let days = found.changes_from().map(|month| month.first_day()..month.plus(1).first_day());
                let is_then = |first: u32| days.as_ref().is_some_and(|days| days.contains(&registered.day(first)));
                let begun =
                    registered.courses().filter(|(_, course)| course.first().is_some_and(|&first| is_then(first)));
                self.cases(begun.map(|(case, _)| case).collect())
            }
            DataFound::CutAtTheLeft { .. } => outside(Outside::CutAtTheLeft),
            DataFound::OpenCases { .. } => outside(Outside::Open),
            DataFound::PerhapsLeft { .. } => outside(Outside::PerhapsLeft),
            DataFound::Rejected { .. }
            | DataFound::Reading { .. }
            | DataFound::Proposed { .. }
            | DataFound::UnanchoredTimes { .. }
            | DataFound::ElusiveCases { .. }
            | DataFound::ScatteredCases
            | DataFound::CaseShiftUnknown { .. }
            | DataFound::Complexity { .. }
            | DataFound::CommonestVariants { .. }
            | DataFound::Relations { .. }
            | DataFound::Variants { .. } => rows(Vec::new()),
        }
    }

    /// Cases by their first events.
    fn cases<'b>(&self, cases: Vec<u32>) -> About<'b> {
        let events = cases.into_iter().map(|case| self.log.case_starts()[case as usize]).collect();
        About { events, are_cases: true, column: None }
    }

    /// What is registered under these labels.
    fn named<'b>(&self, labels: impl Iterator<Item = &'b str>) -> Vec<u32> {
        let mut is_meant = vec![false; self.log.activity_codes()];
        labels.filter_map(|label| self.log.activity_code(label)).for_each(|code| is_meant[usize::from(code)] = true);
        let events = self.registered.events().map(|event| event as u32);
        events.filter(|&event| is_meant[usize::from(self.registered.activity(event))]).collect()
    }

    fn far_longer(&self) -> Vec<u32> {
        let bound = crate::engine::suitability::checks::odd_durations(&self.registered).longer_than_millis;
        bound.map_or_else(Vec::new, |millis| cases_longer_than(&self.registered, millis))
    }

    /// The column of that name.
    fn attribute(&self, column: &str) -> Option<&Attribute> {
        self.log.attributes().iter().find(|of| of.name == *column)
    }

    /// Where a column stands.
    fn place(&self, column: &str) -> Option<usize> {
        self.log.attributes().iter().position(|of| of.name == *column)
    }

    /// Events with a number far from the others of the column; of a column of cases the cases' first events.
    fn far(&self, column: &str) -> Vec<u32> {
        let log = self.log;
        let Some(attribute) = self.attribute(column) else { return Vec::new() };
        let Some(found) = far_numbers(&attribute.codes, &attribute.dictionary) else { return Vec::new() };
        let is_far = |code: u32| code != EMPTY && found.is_far(attribute.dictionary.text(code));
        match attribute.level {
            AttributeLevel::Case => {
                let cases = self.all.cases().filter(|&case| is_far(attribute.codes[case as usize]));
                cases.map(|case| log.case_starts()[case as usize]).collect()
            }
            AttributeLevel::Event => {
                let codes = log.codes_by_event(attribute);
                (0..log.event_count() as u32).filter(|&event| is_far(codes[event as usize])).collect()
            }
        }
    }

    fn exceptions(&self, determinant: Option<&str>, determined: &str) -> Vec<u32> {
        let determinant = match determinant {
            None => Some(Determinant::Activity),
            Some(column) => self.place(column).map(Determinant::Column),
        };
        let Some((determinant, determined)) = determinant.zip(self.place(determined)) else { return Vec::new() };
        dependency_exceptions(&self.registered, determinant, determined)
    }

    fn given(&self, given: &GivenTold) -> Option<Given> {
        match given {
            GivenTold::Step(name) => self.log.activity_code(name).map(Given::Activity),
            GivenTold::Value { column, value } => {
                let column = self.place(column)?;
                let values = &self.log.attributes()[column].dictionary;
                Some(Given::Value { column, code: values.find(value)? })
            }
        }
    }

    /// The events with a value in the column, or those that lack one; of a column of cases the cases' first events.
    fn valued(&self, column: Option<&String>, lacks: bool) -> Vec<u32> {
        let log = self.log;
        let attribute = column.and_then(|name| log.attributes().iter().find(|of| of.name == *name));
        let Some(attribute) = attribute else { return Vec::new() };
        let is_meant = |code: u32| (code == EMPTY) == lacks;
        match attribute.level {
            AttributeLevel::Case => {
                let cases = self.all.cases().filter(|&case| is_meant(attribute.codes[case as usize]));
                cases.map(|case| log.case_starts()[case as usize]).collect()
            }
            AttributeLevel::Event => {
                let codes = log.codes_by_event(attribute);
                (0..log.event_count() as u32).filter(|&event| is_meant(codes[event as usize])).collect()
            }
        }
    }
}
