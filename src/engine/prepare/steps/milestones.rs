//! Milestones as a step: the log keeps the events of the milestones, and the others are folded into them.

use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::prepare::milestones::{Folding, Milestone};

/// Keeps the events that belong to a milestone and calls them by its name.
///
/// An event that belongs to none is absorbed by the milestone before it, or by the first one of its case: either way
/// the log keeps only the milestone's own event, at its own time.
pub(in crate::engine::prepare) fn fold_into_milestones(
    log: &mut EventLog,
    milestones: &[Milestone],
    collapse_repeats: bool,
    without: Option<&str>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let without = without.filter(|name| !name.is_empty());
    let folding = Folding::of(log, milestones);
    if !folding.gone().is_empty() {
        outcome.misfits.push(Misfit::ActivitiesGone { labels: folding.gone().to_vec() });
    }
    if !folding.in_two().is_empty() {
        outcome.misfits.push(Misfit::InTwoMilestones { labels: folding.in_two().to_vec() });
    }
    // Every milestone a code of its own, and one more for the cases that have none.
    let stand_in = folding.names().len() as u16 + 1;
    let mut names: Vec<String> = std::iter::once(String::new()).chain(folding.names().iter().cloned()).collect();
    names.extend(without.map(str::to_string));

    let mut kept = vec![false; log.event_count()];
    let mut codes = vec![0u16; log.event_count()];
    let mut cases_without = 0;
    for ends in log.case_starts().windows(2) {
        let mut last = 0;
        for event in ends[0] as usize..ends[1] as usize {
            let milestone = folding.milestone_of(log.activity()[event]);
            if milestone != 0 && !(collapse_repeats && milestone == last) {
                kept[event] = true;
                codes[event] = milestone;
                last = milestone;
            }
        }
        if last == 0 {
            cases_without += 1;
            if without.is_some() {
                kept[ends[0] as usize] = true;
                codes[ends[0] as usize] = stand_in;
            }
        }
    }
    if cases_without > 0 {
        outcome.misfits.push(Misfit::CasesWithoutMilestone { cases: cases_without });
    }
    let is_renamed: Vec<bool> = (0..log.activity_codes() as u16)
        .map(|code| {
            log.activity_name(code) != names.get(folding.milestone_of(code) as usize).map_or("", String::as_str)
        })
        .collect();
    for (event, &code) in codes.iter().enumerate().filter(|&(event, _)| kept[event]) {
        let before = log.activity()[event];
        let renamed =
            if code == stand_in { Some(log.activity_name(before)) != without } else { is_renamed[before as usize] };
        outcome.changed += u64::from(renamed);
    }
    log.recode(&codes, &names);
    outcome.retain(log, &kept);
    outcome
}
