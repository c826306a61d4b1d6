//! The steps that cases end with, for the choice of what closes a case.

use super::open_log::OpenLog;
use crate::engine::calendar::ZoneOffsets;
use crate::engine::performance::{LastStep, last_steps};
use crate::protocol::{LastStepLabel, LastSteps, ListLastSteps, Problem, Shown};

/// What the cases of a selection end with. On a log about persons few cases are named, not counted.
pub fn list_last_steps(open: &mut OpenLog, ask: &ListLastSteps) -> Result<LastSteps, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let ground = left.ground(&open.log, &open.variants);
    let label = |step: LastStep| LastStepLabel {
        name: ground.log.activity_name(step.activity).to_owned(),
        // How many do not end with it would be the difference.
        cases: if rule.hides(step.cases - step.ends) { Shown::Hidden } else { rule.show(step.cases) },
        ends: rule.show(step.ends),
        is_proposed: step.is_proposed(),
    };
    let last = open.last_event_millis();
    let day = |millis: i64| ZoneOffsets::day_of(millis, zone);
    Ok(LastSteps {
        steps: last_steps(ground.log, &left.cases).into_iter().map(label).collect(),
        last_day: last.map(day),
    })
}
