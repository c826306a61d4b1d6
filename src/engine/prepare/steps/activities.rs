//! Renaming and merging activities by a table of old and new names.

use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{LabelCount, Misfit, NamedLabels, Outcome};
use std::collections::{BTreeMap, BTreeSet};

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

/// How much of a log, or of the values of an attribute, a table of names covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MappingCoverage {
    /// Events whose activity or value stands in the table, as old or as new name.
    pub covered_events: u64,
    pub events: u64,
    /// Activities or values that stand nowhere in the table.
    pub unknown: NamedLabels,
}

/// What of the activities of `log` the table `names` knows.
pub fn mapping_coverage(log: &EventLog, names: &BTreeMap<String, String>) -> MappingCoverage {
    let events = log.events_by_activity().into_iter().enumerate();
    let label = |(code, events)| LabelCount { label: log.activity_name(code as u16).to_string(), events };
    coverage_of(events.map(label), names)
}

/// What of `labels` the table `names` knows; labels without events do not count.
pub(super) fn coverage_of(
    labels: impl Iterator<Item = LabelCount>,
    names: &BTreeMap<String, String>,
) -> MappingCoverage {
    let targets: BTreeSet<&str> = names.values().map(String::as_str).collect();
    let is_known = |name: &str| names.contains_key(name) || targets.contains(name);
    let (known, unknown): (Vec<_>, Vec<_>) =
        labels.filter(|label| label.events > 0).partition(|label| is_known(&label.label));
    let covered_events = known.iter().map(|label: &LabelCount| label.events).sum();
    let unknown = NamedLabels::of(unknown);
    MappingCoverage { covered_events, events: covered_events + unknown.events, unknown }
}
