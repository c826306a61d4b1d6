//! The steps that cases end with, for the choice of what closes a case.

use super::open_log::OpenLog;
use crate::engine::calendar::ZoneOffsets;
use crate::engine::performance::{LastStep, last_steps};
use crate::engine::stats::commonest_four_fifths;
use crate::protocol::{LastStepLabel, LastSteps, ListLastSteps, Problem, Shown};

/// What the cases of a selection end with. On a log about persons few cases are named, not counted.
pub fn list_last_steps(open: &mut OpenLog, ask: &ListLastSteps) -> Result<LastSteps, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let ground = left.ground(&open.log, &open.variants);
    let found = last_steps(ground.log, &left.cases);
    let common = commonest_four_fifths(found.iter().map(|step| step.ends));
    let label = |(place, step): (usize, LastStep)| LastStepLabel {
        name: ground.log.activity_name(step.activity).to_owned(),
        // How many do not end with it would be the difference.
        cases: if rule.hides(step.cases - step.ends) { Shown::Hidden } else { rule.show(step.cases) },
        ends: rule.show(step.ends),
        is_proposed: step.is_proposed(),
        is_common: place < common,
    };
    let last = open.last_event_millis();
    let day = |millis: i64| ZoneOffsets::day_of(millis, zone);
    Ok(LastSteps { steps: found.into_iter().enumerate().map(label).collect(), last_day: last.map(day) })
}
