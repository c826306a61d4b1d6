//! What of a log about persons may leave in a file: pseudonyms for ids, no texts that people wrote, no CPR number.
//!
//! The open log keeps its ids; the copy that leaves is made here. Every column is scanned for it anew, whatever was
//! declared or chosen when the log was read: this is the last door.

use super::coarsen::{TimeStep, step_start_millis};
use super::detect::{Certainty, ColumnContent, ColumnScan, PersonalKind, without_cpr};
use super::pseudonym::{Namespace, PseudonymKey, pseudonymise_column};
use super::rare::{Grouped, group_rare};
use super::treatment::{ColumnPart, Reason, Treatment, propose};
use crate::engine::log::{AttributeLevel, AttributeUse, EventLog, NO_TIME};
use crate::engine::table::{Dictionary, EMPTY};
use serde::{Deserialize, Serialize};

/// Values of fewer cases than this become one group.
const LEAST_CASES: u32 = 5;

/// How an attribute leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Leaves {
    AsItIs,
    /// Another name for each value: it names someone.
    AsPseudonym(Namespace),
    /// As it is, but values that fewer than five cases have under one name.
    Grouped,
    /// As exact as the times of the events leave: it says when each ended or was registered.
    AsTheTimes,
    /// Not at all: free text, dates of its own, or personal data that no figure needs.
    Never,
}

/// What was found in a log before it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// By position in `EventLog::attributes`.
    pub attributes: Vec<Leaves>,
    /// Values with a certain CPR number: only people have one.
    pub certain_cpr_values: u64,
}

/// How every attribute of the log leaves, if the log is about persons.
///
/// Looks once at every distinct text of every column.
pub fn leaving(log: &EventLog) -> Leaving {
    let mut certain_cpr_values = 0;
    let mut count = |scan: &ColumnScan| certain_cpr_values += scan.rows(PersonalKind::Cpr, Certainty::Certain);
    count(&ColumnScan::of_column(&log.case_ids, &log.case_names));
    let activities: Vec<u32> = (EMPTY + 1..log.activities.len() as u32).collect();
    count(&ColumnScan::of_column(&activities, &log.activities));
    let attributes = log.attributes().iter().map(|attribute| {
        let scan = ColumnScan::of_column(&attribute.codes, &attribute.dictionary);
        count(&scan);
        let part = match attribute.used_as {
            AttributeUse::Plain if attribute.level == AttributeLevel::Event => ColumnPart::EventAttribute,
            AttributeUse::Plain => ColumnPart::Attribute,
            AttributeUse::Resource => ColumnPart::Resource,
            AttributeUse::Lifecycle => ColumnPart::Lifecycle,
        };
        let proposal = propose(&scan, part, &attribute.name, LEAST_CASES);
        match proposal.treatment {
            Treatment::Keep if proposal.reasons.contains(&Reason::TimesOfEvents) => Leaves::AsTheTimes,
            // Too few rows to tell what a column is are no reason to let its rare values leave.
            Treatment::Keep if matches!(scan.content, ColumnContent::Other | ColumnContent::Identifier) => {
                Leaves::Grouped
            }
            Treatment::Keep => Leaves::AsItIs,
            Treatment::Pseudonymise(namespace) => Leaves::AsPseudonym(namespace),
            Treatment::Group { .. } => Leaves::Grouped,
            Treatment::Coarsen(_) | Treatment::Drop => Leaves::Never,
        }
    });
    let attributes = attributes.collect();
    Leaving { attributes, certain_cpr_values }
}

/// A copy of the log as it leaves: case ids and what names someone as pseudonyms of `key`, rare values as
/// `rare_name`, CPR look-alikes in names of activities hidden. Attributes that never leave are emptied.
pub fn pseudonymised(log: &EventLog, leaving: &Leaving, key: &PseudonymKey, rare_name: &str) -> EventLog {
    let mut copy = log.copy();
    let (names, codes) = pseudonymise_column(key, Namespace::Case, &copy.case_names);
    copy.case_ids.iter_mut().for_each(|id| *id = codes.get(*id as usize).copied().unwrap_or(EMPTY));
    copy.case_names = names.into();
    let labels: Vec<String> =
        (EMPTY..copy.activities.len() as u32).map(|code| without_cpr(copy.activities.text(code))).collect();
    copy.relabel(&labels);
    for position in 0..copy.attributes.len() {
        let leaves = leaving.attributes.get(position).copied().unwrap_or(Leaves::Never);
        let Some((dictionary, codes)) = texts_as_they_leave(log, position, leaves, key, rare_name) else { continue };
        let attribute = &mut copy.attributes[position];
        attribute.codes.iter_mut().for_each(|code| *code = codes.get(*code as usize).copied().unwrap_or(EMPTY));
        attribute.dictionary = dictionary.into();
    }
    copy
}

/// The texts of an attribute as they leave, and which code each old one has now; none where they leave as they are.
pub fn texts_as_they_leave(
    log: &EventLog,
    position: usize,
    leaves: Leaves,
    key: &PseudonymKey,
    rare_name: &str,
) -> Option<(Dictionary, Vec<u32>)> {
    let texts = &log.attributes()[position].dictionary;
    match leaves {
        Leaves::AsItIs | Leaves::AsTheTimes => None,
        Leaves::AsPseudonym(namespace) => Some(pseudonymise_column(key, namespace, texts)),
        Leaves::Grouped => Some(grouped(log, position, rare_name)),
        Leaves::Never => Some((Dictionary::default(), vec![EMPTY; texts.len()])),
    }
}

/// A copy of the log in which every time of its events says no more than its step. Events of one step stand by their source
/// rows. Times in columns ([`Leaves::AsTheTimes`]) stay what they are.
pub fn coarsened(log: &EventLog, step: TimeStep) -> EventLog {
    let mut copy = log.copy();
    let begin = |millis: &mut i64| {
        if *millis != NO_TIME {
            *millis = step_start_millis(*millis, step);
        }
    };
    copy.time_millis.iter_mut().for_each(begin);
    copy.start_millis.iter_mut().flatten().for_each(begin);
    copy.day_only = Some(vec![true; copy.event_count()]);
    copy.restore_order();
    copy
}

/// A dictionary in which the values of too few cases have one name, and which code each old one has now.
fn grouped(log: &EventLog, position: usize, rare_name: &str) -> (Dictionary, Vec<u32>) {
    let attribute = &log.attributes()[position];
    let mut cases_of = vec![0u64; attribute.dictionary.len()];
    let mut last_case = vec![u32::MAX; attribute.dictionary.len()];
    let mut count = |code: u32, case: u32| {
        let code = code as usize;
        if code != EMPTY as usize && last_case[code] != case {
            last_case[code] = case;
            cases_of[code] += 1;
        }
    };
    for case in 0..log.case_count() as u32 {
        match attribute.level {
            AttributeLevel::Case => count(attribute.codes[case as usize], case),
            AttributeLevel::Event => {
                log.events_of(case).for_each(|event| count(attribute.codes[log.row()[event] as usize], case));
            }
        }
    }
    let mut dictionary = Dictionary::default();
    let codes = group_rare(&cases_of, u64::from(LEAST_CASES)).into_iter().zip(EMPTY..).map(|(group, code)| {
        dictionary.code(match group {
            Grouped::Own => attribute.dictionary.text(code),
            Grouped::Other => rare_name,
            Grouped::Absent => "",
        })
    });
    let codes = codes.collect();
    (dictionary, codes)
}
