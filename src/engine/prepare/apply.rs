//! Applying a recipe: step after step on a copy of the log, with the effect of each.

use super::effect::{Outcome, StepEffect};
use super::step::{RecipeStep, Step};
use super::steps;
use crate::engine::log::EventLog;

/// A prepared log, and what each step did.
pub struct Prepared {
    pub log: EventLog,
    /// One for each step, those that are off included.
    pub effects: Vec<StepEffect>,
}

/// Applies the steps that are on, in order, to a copy of `base`.
///
/// Never fails: what of a step does not fit the log is among its misfits. Each step sees the log that the steps before
/// it made, so `apply(apply(log, a), b)` equals `apply(log, a then b)`. Events keep their source row; the log has the
/// order of every log: events by (time, source row), cases by first row. Linear in the number of events, but for steps
/// that change times or cases, which sort.
///
/// ```
/// use spor::engine::log::EventLog;
/// use spor::engine::prepare::{Keep, Step, apply};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "A", 5), ("1", "B", 9)]).unwrap();
/// let prepared = apply(&log, &[Step::CollapseRepeats { activities: vec![], keep: Keep::First }.into()]);
/// assert_eq!(prepared.log.time_millis(), [0, 9]);
/// assert_eq!(prepared.effects[0].dropped_events, 1);
/// ```
pub fn apply(base: &EventLog, recipe: &[RecipeStep]) -> Prepared {
    let mut log = base.copy();
    let effects = recipe.iter().map(|step| step.effect_on(&mut log)).collect();
    Prepared { log, effects }
}

impl RecipeStep {
    fn effect_on(&self, log: &mut EventLog) -> StepEffect {
        let counts = |log: &EventLog| (log.event_count() as u64, log.case_count() as u64);
        let (events_before, cases_before) = counts(log);
        let Outcome { changed, dropped, added, emptied, misfits } =
            if self.on { run(&self.step, log) } else { Outcome::default() };
        let (events_after, cases_after) = counts(log);
        StepEffect {
            events_before,
            events_after,
            cases_before,
            cases_after,
            changed_events: changed,
            dropped_events: dropped,
            added_events: added,
            emptied_cases: emptied,
            misfits,
        }
    }
}

fn run(step: &Step, log: &mut EventLog) -> Outcome {
    match step {
        Step::MapActivities { names, names_all } => steps::map_activities(log, names, *names_all),
        Step::ActivityByRules { text_of, rules, otherwise } => {
            steps::activity_by_rules(log, text_of.as_deref(), rules, otherwise)
        }
        Step::Milestones { milestones, collapse_repeats, without } => {
            steps::fold_into_milestones(log, milestones, *collapse_repeats, without.as_deref())
        }
        Step::CollapseRepeats { activities, keep } => steps::collapse_repeats(log, activities, *keep),
        Step::DeriveChangeEvent { attribute, activity } => steps::derive_change_event(log, attribute, activity),
        Step::DeriveAttribute { name, value } => steps::derive_attribute(log, name, value),
        Step::SplitAtGap { gap_days, at } => steps::split_at_gap(log, *gap_days, at),
        Step::MergeClose { within_minutes, activities, together, keep } => {
            steps::merge_close(log, *within_minutes, activities, *together, *keep)
        }
        Step::RepairMidnight { activities, read_as } => steps::repair_midnight(log, activities, *read_as),
        Step::DayPrecision { activities } => steps::day_precision(log, activities),
        Step::UseTime { attribute, pattern, zone } => steps::use_time(log, attribute, pattern, *zone),
        Step::ExchangeTimes { attribute, pattern, zone } => steps::exchange_times(log, attribute, pattern, *zone),
        Step::MapValues { attribute, values, clear_names, names_all } => {
            steps::map_values(log, attribute, values, *clear_names, *names_all)
        }
        Step::OrderByStart {} => steps::order_by_start(log),
        Step::DropAttributes { names } => steps::drop_attributes(log, names),
        Step::DropDuplicates {} => steps::drop_duplicates(log),
        Step::KeepEvents { when } => steps::keep_where(log, when, true),
        Step::DropEvents { when } => steps::keep_where(log, when, false),
        Step::KeepCases { when } => steps::keep_cases_where(log, when, true),
        Step::DropCases { when } => steps::keep_cases_where(log, when, false),
        Step::CaseFrom { attributes, keep_id_as } => steps::case_from(log, attributes, keep_id_as.as_deref()),
        Step::ActivityFrom { attributes, missing, keep_activity_as } => {
            steps::activity_from(log, attributes, missing.as_deref(), keep_activity_as.as_deref())
        }
    }
}
