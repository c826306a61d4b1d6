//! The rows that a finding is about, as single cases may be told: the first ones in the order of the file, and how many there are.

use super::known_facts::{closing_in_use, facts};
use super::open_log::OpenLog;
use super::single_cases::Names;
use super::told_values::ToldValues;
use crate::engine::filter::Ground;
use crate::engine::import::wall_time;
use crate::engine::log::{AttributeLevel, EventLog, NO_TIME};
use crate::engine::privacy::{PseudonymKey, without_cpr};
use crate::engine::suitability::{Detected, Detector};
use crate::protocol::{
    Busy, DataFound, FINDING_ROWS, FindingRow, FindingRows, Problem, RejectReason, RejectedRow, ShowFindingRows,
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
    let sought = ask.found.detector(&facts, &closing_in_use(&facts, ask.closing.as_ref()));
    let found = sought.as_ref().map(|sought| sought.found_in(log, zone));
    let Detected { mut events, are_cases } = found.unwrap_or_default();
    let about = sought.as_ref().and_then(Detector::column).filter(|_| !is_of_persons(&ask.found));
    let ground = Ground::whole(log, &open.variants);
    let told = ToldValues { log, treated: &treated };
    let position = about.and_then(|name| log.attributes().iter().position(|of| of.name == *name));
    let is_withheld = position.is_some_and(|position| withheld.get(position) == Some(&true));
    let shown_column = position.filter(|_| !is_withheld);
    let value = |case: u32, event: usize| {
        shown_column.map_or("", |position| match log.attributes()[position].level {
            AttributeLevel::Case => told.of_case(position, case),
            AttributeLevel::Event => told.of_event(position, event),
        })
    };
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
    Ok(FindingRows {
        rejected: Vec::new(),
        rows: events.iter().take(FINDING_ROWS).map(row).collect(),
        all: events.len() as u32,
        are_cases,
        column: position.map(|position| log.attributes()[position].name.clone()),
        is_withheld,
        are_pseudonyms: names.are_pseudonyms(),
    })
}

/// Whether the column says which persons it is about: it is told how many, and never which.
fn is_of_persons(found: &DataFound) -> bool {
    matches!(
        found,
        DataFound::Overlaps(Busy { are_persons: true, .. })
            | DataFound::RegisteredAtOnce(Busy { are_persons: true, .. })
    )
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
        rejected: list.rows.into_iter().filter(|(_, why, _)| *why == of).take(FINDING_ROWS).map(row).collect(),
        all: all as u32,
        are_cases: false,
        column: None,
        is_withheld: false,
        are_pseudonyms,
    })
}
