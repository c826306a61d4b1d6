//! Exact duplicates: rows that a file holds twice.

use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::prepare::effect::Outcome;

/// Drops events that equal an earlier one of their case in everything.
pub(in crate::engine::prepare) fn drop_duplicates(log: &mut EventLog) -> Outcome {
    let mut outcome = Outcome::default();
    let keep = first_of_equals(log, |_| true);
    outcome.retain(log, &keep);
    outcome
}

/// Whether each event is the first of those that equal it in case, activity, times and the attributes of events that count.
pub(in crate::engine) fn first_of_equals(log: &EventLog, counts: impl Fn(&Attribute) -> bool) -> Vec<bool> {
    let mut first = vec![true; log.event_count()];
    // Equal events have equal times, so they stand next to each other or have only such between them.
    let mut suspects: Vec<usize> = Vec::new();
    let has_twin = |range: std::ops::Range<usize>| {
        let times = &log.time_millis()[range];
        times.windows(2).any(|pair| pair[0] == pair[1])
    };
    let cases: Vec<u32> = (0..log.case_count() as u32).filter(|&case| has_twin(log.events_of(case))).collect();
    if cases.is_empty() {
        return first;
    }
    let columns: Vec<Vec<u32>> = log
        .attributes()
        .iter()
        .filter(|attribute| attribute.level == AttributeLevel::Event && counts(attribute))
        .map(|attribute| log.codes_by_event(attribute))
        .collect();
    let equal = |a: usize, b: usize| {
        log.activity()[a] == log.activity()[b]
            && log.start_millis().is_none_or(|start| start[a] == start[b])
            && log.is_day_only(a) == log.is_day_only(b)
            && columns.iter().all(|codes| codes[a] == codes[b])
    };
    for case in cases {
        suspects.clear();
        for event in log.events_of(case) {
            if suspects.first().is_some_and(|&other| log.time_millis()[other] != log.time_millis()[event]) {
                suspects.clear();
            }
            if suspects.iter().any(|&other| equal(other, event)) {
                first[event] = false;
            } else {
                suspects.push(event);
            }
        }
    }
    first
}
