//! What a profile proposes for the recipe: codes become names, milestones, and steps against known traps.

use super::columns::column_in;
use super::profile::{InBoth, Profile, Remedy};
use crate::engine::import::folded_name;
use crate::engine::log::EventLog;
use crate::engine::ordering;
use crate::engine::prepare::case_condition::{chosen, has, is_of, last};
use crate::engine::prepare::{CaseCondition, Evidence, Milestone, Step, Suggestion, apply};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a profile proposes a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProfileReason {
    /// It knows activities by other names.
    Names,
    /// It knows which activities are milestones.
    Milestones,
    /// The trap of this id, and what is known of it.
    Trap { id: String, warning: InBoth },
}

/// The activities of a profile that are milestones, with the other ways of writing them.
pub fn milestones_of(profile: &Profile) -> Vec<Milestone> {
    let chosen = profile.activities.iter().filter(|activity| activity.milestone);
    chosen.map(|activity| Milestone { name: activity.name.clone(), of: activity.synonyms.clone() }).collect()
}

/// The step that calls every activity by the profile's name for it.
pub fn mapping_of(profile: &Profile) -> Step {
    let pairs = profile
        .activities
        .iter()
        .flat_map(|activity| activity.synonyms.iter().map(|synonym| (synonym.clone(), activity.name.clone())));
    Step::MapActivities { names: pairs.collect(), names_all: false }
}

/// The steps that a profile proposes for this log: those that would change something, names before milestones before
/// traps. An empty log has none.
///
/// Activities are compared as names of columns are: capitals, signs and blanks do not matter. Milestones need two
/// that the log has. A step against a trap is tried on a copy of the log; what it changes is the evidence.
///
/// ```
/// use spor::engine::log::EventLog;
/// use spor::engine::prepare::{Step, profile_suggestions, shipped_profiles};
/// let dfdg = shipped_profiles().into_iter().find(|profile| profile.id == "dfdg").unwrap();
/// let log = EventLog::from_rows([("1", "7", 0), ("1", "10", 5)]).unwrap();
/// let Step::MapActivities { names, .. } = &profile_suggestions(&dfdg, &log)[0].step else { panic!() };
/// assert_eq!(names["7"], "Jobsamtale");
/// ```
pub fn profile_suggestions(profile: &Profile, log: &EventLog) -> Vec<Suggestion> {
    let activities = Activities::of(log);
    let traps = profile.traps.iter().filter_map(|trap| match &trap.remedy {
        Some(Remedy::Step(step)) => {
            let step = fitted(step, profile, log, &activities)?;
            let effect = apply(log, &[step.clone().into()]).effects.pop()?;
            let events = effect.changed_events + effect.dropped_events + effect.added_events;
            let cases = effect.emptied_cases;
            let warning = InBoth { da: trap.da.clone(), en: trap.en.clone() };
            let reason = ProfileReason::Trap { id: trap.id.clone(), warning };
            let evidence = Evidence::OfProfile { profile: profile.name.clone(), reason, events, cases };
            (events > 0).then_some(Suggestion { step, evidence })
        }
        _ => None,
    });
    let named = names(profile, &activities);
    let milestones = milestones(profile, &activities);
    named.into_iter().chain(milestones).chain(traps).collect()
}

fn suggestion(profile: &Profile, step: Step, reason: ProfileReason, events: u64) -> Suggestion {
    Suggestion { step, evidence: Evidence::OfProfile { profile: profile.name.clone(), reason, events, cases: 0 } }
}

/// The activities of a log, by their names without regard to capitals and signs.
struct Activities<'a>(BTreeMap<String, Vec<(&'a str, u64)>>);

impl<'a> Activities<'a> {
    fn of(log: &'a EventLog) -> Activities<'a> {
        let mut found: BTreeMap<String, Vec<(&str, u64)>> = BTreeMap::new();
        for (code, events) in log.events_by_activity().into_iter().enumerate().filter(|&(_, events)| events > 0) {
            let name = log.activity_name(code as u16);
            found.entry(folded_name(name)).or_default().push((name, events));
        }
        Activities(found)
    }

    /// The activities of the log that go by one of these names.
    fn held(&self, names: &[String]) -> Vec<String> {
        names.iter().flat_map(|name| self.called(name)).map(|(label, _)| label.to_string()).collect()
    }

    fn called<'b>(&'b self, name: &str) -> impl Iterator<Item = (&'a str, u64)> + use<'a, 'b> {
        self.0.get(&folded_name(name)).into_iter().flatten().copied()
    }
}

fn names(profile: &Profile, activities: &Activities) -> Option<Suggestion> {
    let (mut names, mut events) = (BTreeMap::new(), 0);
    for activity in &profile.activities {
        for (label, count) in activity.synonyms.iter().flat_map(|synonym| activities.called(synonym)) {
            if label != activity.name && names.insert(label.to_string(), activity.name.clone()).is_none() {
                events += count;
            }
        }
    }
    let step = Step::MapActivities { names, names_all: false };
    (events > 0).then(|| suggestion(profile, step, ProfileReason::Names, events))
}

fn milestones(profile: &Profile, activities: &Activities) -> Option<Suggestion> {
    let (mut milestones, mut events) = (Vec::new(), 0);
    for milestone in milestones_of(profile) {
        let written = [&milestone.name].into_iter().chain(&milestone.of);
        let mut labels: Vec<(&str, u64)> = written.flat_map(|name| activities.called(name)).collect();
        if labels.is_empty() {
            continue;
        }
        ordering::sort(&mut labels);
        labels.dedup();
        events += labels.iter().map(|(_, count)| count).sum::<u64>();
        let of = labels.iter().filter(|(label, _)| *label != milestone.name).map(|(label, _)| label.to_string());
        milestones.push(Milestone { name: milestone.name.clone(), of: of.collect() });
    }
    let is_enough = milestones.len() >= 2;
    let step = Step::Milestones { milestones, collapse_repeats: true, without: None };
    is_enough.then(|| suggestion(profile, step, ProfileReason::Milestones, events))
}

/// Whether most cases that end with one of `ends_with` have one of `expected`: at least four in five.
///
/// Otherwise cases without one are no fault: people close them so.
fn most_have(log: &EventLog, ends_with: &[String], expected: &[String]) -> bool {
    let (is_end, is_expected) = (chosen(log, ends_with), chosen(log, expected));
    let (mut ending, mut having) = (0u64, 0u64);
    for case in 0..log.case_count() as u32 {
        if last(log, case).is_some_and(|event| is_of(log, event, &is_end)) {
            ending += 1;
            having += u64::from(has(log, case, &is_expected));
        }
    }
    having > 0 && having * 5 >= ending * 4
}

/// The step with the names that this log has; none where it lacks what the step is about.
fn fitted(step: &Step, profile: &Profile, log: &EventLog, activities: &Activities) -> Option<Step> {
    let mut step = step.clone();
    match &mut step {
        Step::DeriveChangeEvent { attribute, .. } | Step::UseTime { attribute, .. } => {
            *attribute = attribute_called(attribute, profile, log)?;
        }
        Step::MergeClose { activities: named, .. } if !named.is_empty() => {
            *named = activities.held(named);
            if named.is_empty() {
                return None;
            }
        }
        Step::DropCases { when: CaseCondition::LastActivity(named) } => {
            *named = activities.held(named);
        }
        Step::DropCases { when: CaseCondition::EndsWithout { ends_with, lacks } } => {
            (*ends_with, *lacks) = (activities.held(ends_with), activities.held(lacks));
            if !most_have(log, ends_with, lacks) {
                return None;
            }
        }
        _ => {}
    }
    Some(step)
}

/// The attribute of the log that goes by one of the names of the profile's column called `name`.
fn attribute_called(name: &str, profile: &Profile, log: &EventLog) -> Option<String> {
    let held: Vec<String> = log.attributes().iter().map(|attribute| attribute.name.clone()).collect();
    let own = [name.to_string()];
    let known = profile.columns.iter().find(|column| column.synonyms.iter().any(|synonym| synonym == name));
    let number = column_in(&held, &own).or_else(|| column_in(&held, &known?.synonyms))?;
    held.get(number as usize).cloned()
}
