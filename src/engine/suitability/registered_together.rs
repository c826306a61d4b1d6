//! Events that one registration made: forms saved at once, and batches of cases worked off in a row.

use super::registered::Registered;
use crate::engine::log::{Attribute, AttributeUse, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::prepare::Step;
use crate::engine::privacy::{Worker, worker};
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A form: a set of activities that stand at one second in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Codes of the activities, rising.
    pub activities: Vec<u16>,
    /// How often it was saved, in so many cases.
    pub times: u32,
    pub cases: u32,
    pub events: u32,
}

impl Form {
    /// The step that makes the events of each time it was saved one, the first.
    pub fn merge(&self, log: &EventLog) -> Step {
        Step::merging(0, self.activities.iter().map(|&code| log.activity_name(code).to_owned()).collect())
    }
}

/// Events in forms and in batches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisteredTogether {
    /// Forms, most events first, then by their codes.
    pub forms: Vec<Form>,
    pub form_events: u32,
    pub batches: BatchRuns,
    /// Events in a form or a batch, each once.
    pub events: u32,
    /// All events of the selection.
    pub of_events: u32,
}

/// Runs in which one person registered several cases within seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchRuns {
    pub runs: u32,
    pub events: u32,
    /// Most cases in one run.
    pub largest_cases: u32,
    pub looked_at: BatchGround,
}

/// Whether the log says who registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchGround {
    /// Persons, as far as can be told.
    Persons,
    /// The resource is a role or a group: many register at once, and runs would say nothing.
    Roles,
    /// No column says who registered.
    NoResource,
}

/// Different activities at one second that make a form.
const FORM_ACTIVITIES: usize = 3;
/// A form of so many activities counts even where it was saved once.
const LARGE_FORM: usize = 5;
/// Smaller ones count where so many in a hundred cases have them.
const FORM_CASES_PERCENT: u64 = 2;
/// Seconds between two registrations of a run, at most, and cases it touches, at least.
const RUN_GAP_MILLIS: i64 = 10_000;
const RUN_CASES: usize = 3;
/// A resource with few values that each have more than this share of the events, and so many events, is roles.
const ROLE_SHARE_ONE_IN: usize = 20;
const ROLE_EVENTS: usize = 1_000;

/// The events that were registered together (patterns 1 and 7 of Suriadi et al. 2017, and methods 1.4).
///
/// A form is three or more different activities of a case at the same second, where two in a hundred cases have the same
/// set or the set has five. A run is what one resource registered with at most ten seconds between two events, over at
/// least three cases; a resource whose every value has more than one in twenty events, and a thousand of them, is taken for
/// roles and makes no runs (methods 1.11: «STAFF MEMBER»). Times that say the day only count in neither. `O(n log n)`.
pub fn registered_together(registered: &Registered) -> RegisteredTogether {
    let mut together = vec![false; registered.log.event_count()];
    let forms = forms(registered, &mut together);
    let form_events = forms.iter().map(|form| form.events).sum();
    let batches = batch_runs(registered, &mut together);
    let events = registered.events().filter(|&event| together[event]).count() as u32;
    RegisteredTogether { forms, form_events, batches, events, of_events: registered.event_count() }
}

/// The events that stand in a form, rising.
pub fn form_events(registered: &Registered) -> Vec<u32> {
    let mut together = vec![false; registered.log.event_count()];
    forms(registered, &mut together);
    marked(&together)
}

/// The events that stand in a batch, rising.
pub fn batch_events(registered: &Registered) -> Vec<u32> {
    let mut together = vec![false; registered.log.event_count()];
    batch_runs(registered, &mut together);
    marked(&together)
}

fn marked(together: &[bool]) -> Vec<u32> {
    (0..together.len() as u32).filter(|&event| together[event as usize]).collect()
}

fn forms(registered: &Registered, together: &mut [bool]) -> Vec<Form> {
    let log = registered.log;
    // Of each set of activities: the case and the events of every time it was saved.
    let mut saved: BTreeMap<Vec<u16>, Vec<(u32, &[u32])>> = BTreeMap::new();
    let second = |event: u32| log.time_millis()[event as usize].div_euclid(1000);
    for (case, course) in registered.courses() {
        for group in course.chunk_by(|&a, &b| second(a) == second(b)) {
            if group.len() < FORM_ACTIVITIES || group.iter().any(|&event| registered.is_day_only(event)) {
                continue;
            }
            let mut activities: Vec<u16> = group.iter().map(|&event| registered.activity(event)).collect();
            activities.sort_unstable();
            activities.dedup();
            if activities.len() >= FORM_ACTIVITIES {
                saved.entry(activities).or_default().push((case, group));
            }
        }
    }
    let mut forms = Vec::new();
    for (activities, groups) in saved {
        let cases = groups.chunk_by(|a, b| a.0 == b.0).count() as u32;
        let is_common = u64::from(cases) * 100 >= u64::from(registered.case_count()) * FORM_CASES_PERCENT;
        if activities.len() < LARGE_FORM && !is_common {
            continue;
        }
        let mut events = 0;
        for &event in groups.iter().flat_map(|(_, group)| *group) {
            together[event as usize] = true;
            events += 1;
        }
        forms.push(Form { activities, times: groups.len() as u32, cases, events });
    }
    sort_by(&mut forms, |a, b| b.events.cmp(&a.events).then_with(|| a.activities.cmp(&b.activities)));
    forms
}

fn batch_runs(registered: &Registered, together: &mut [bool]) -> BatchRuns {
    let log = registered.log;
    let mut found = BatchRuns { runs: 0, events: 0, largest_cases: 0, looked_at: BatchGround::NoResource };
    let resource = log.attributes().iter().find(|attribute| attribute.used_as == AttributeUse::Resource);
    let Some(resource) = resource else { return found };
    let codes = log.codes_by_event(resource);
    if are_roles(registered, resource, &codes) {
        found.looked_at = BatchGround::Roles;
        return found;
    }
    found.looked_at = BatchGround::Persons;
    let mut by_resource: Vec<(u32, i64, u32, u32)> = Vec::new();
    for (case, course) in registered.courses() {
        let known = course.iter().filter(|&&event| codes[event as usize] != EMPTY && !registered.is_day_only(event));
        by_resource.extend(known.map(|&event| (codes[event as usize], log.time_millis()[event as usize], event, case)));
    }
    by_resource.sort_unstable();
    let mut cases = Vec::new();
    for run in by_resource.chunk_by(|a, b| a.0 == b.0 && b.1 - a.1 <= RUN_GAP_MILLIS) {
        if run.len() < RUN_CASES {
            continue;
        }
        cases.clear();
        cases.extend(run.iter().map(|entry| entry.3));
        cases.sort_unstable();
        cases.dedup();
        if cases.len() >= RUN_CASES {
            found.runs += 1;
            found.events += run.len() as u32;
            found.largest_cases = found.largest_cases.max(cases.len() as u32);
            run.iter().for_each(|entry| together[entry.2 as usize] = true);
        }
    }
    found
}

/// Whether the resource says roles or groups: by its name, or because few values have very many events each.
fn are_roles(registered: &Registered, resource: &Attribute, codes: &[u32]) -> bool {
    let mut events_of = vec![0_usize; resource.dictionary.len()];
    registered.events().for_each(|event| events_of[codes[event] as usize] += 1);
    events_of[EMPTY as usize] = 0;
    let all: usize = events_of.iter().sum();
    let is_many = |&events: &usize| events * ROLE_SHARE_ONE_IN > all && events >= ROLE_EVENTS;
    let mut used = events_of.iter().filter(|&&events| events > 0).peekable();
    let values = used.clone().count() as u32;
    worker(&resource.name, true, values) == Some(Worker::Group) || (used.peek().is_some() && used.all(is_many))
}
