//! Renaming and merging activities by a table of old and new names.

use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{LabelCount, Misfit, NamedLabels, Outcome};
use std::collections::BTreeMap;

/// Gives every activity that the table names its new name.
pub(in crate::engine::prepare) fn map_activities(
    log: &mut EventLog,
    names: &BTreeMap<String, String>,
    names_all: bool,
) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.miss_activities(log, names.keys());
    let empty: Vec<String> = names.iter().filter(|(_, to)| to.is_empty()).map(|(from, _)| from.clone()).collect();
    if !empty.is_empty() {
        outcome.misfits.push(Misfit::EmptyName { labels: empty });
    }
    if names_all {
        let unknown = mapping_coverage(log, names).unknown;
        if unknown.labels > 0 {
            outcome.misfits.push(Misfit::NotKnown { labels: unknown });
        }
    }
    let labels: Vec<String> = (0..log.activity_codes() as u16)
        .map(|code| log.activity_name(code))
        .map(|name| names.get(name).filter(|to| !to.is_empty()).map_or(name, String::as_str).to_string())
        .collect();
    outcome.changed = log.relabel(&labels);
    outcome
}

/// How much of a log a table of names covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MappingCoverage {
    /// Events whose activity stands in the table, as old or as new name.
    pub covered_events: u64,
    pub events: u64,
    /// Activities that stand nowhere in the table.
    pub unknown: NamedLabels,
}

/// What of the activities of `log` the table `names` knows.
pub fn mapping_coverage(log: &EventLog, names: &BTreeMap<String, String>) -> MappingCoverage {
    let targets: std::collections::BTreeSet<&str> = names.values().map(String::as_str).collect();
    let unknown: Vec<LabelCount> = log
        .events_by_activity()
        .into_iter()
        .enumerate()
        .map(|(code, events)| (log.activity_name(code as u16), events))
        .filter(|&(name, events)| events > 0 && !names.contains_key(name) && !targets.contains(name))
        .map(|(name, events)| LabelCount { label: name.to_string(), events })
        .collect();
    let unknown = NamedLabels::of(unknown);
    let events = log.event_count() as u64;
    MappingCoverage { covered_events: events - unknown.events, events, unknown }
}
