//! A condition on a whole case, by which a recipe keeps or drops it with all of its events.

use super::condition::wanted_codes;
use super::danish_day::{DAY_MILLIS, DanishDays, day_of_text};
use super::effect::{Misfit, Outcome};
use super::steps::{activity_set, find_attribute};
use crate::engine::import::{WallTime, Zone, wall_time};
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// What is asked of a case. In JSON: `{ "activity": ["Brev"] }`, `{ "last_activity": ["Flettet"] }`, `{ "ends_without":
/// { "ends_with": ["Lukket"], "lacks": ["Løst"] } }`, `{ "attribute": { "name": "Kategori", "values": ["TEST"] } }`,
/// `{ "ended_at": { "second": "2023-12-22T15:00:00" } }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CaseCondition {
    /// It has an event of one of these activities. No case has one of an empty list.
    Activity(Vec<String>),
    /// Its last event is of one of these activities.
    LastActivity(Vec<String>),
    /// Its last event is of one of `ends_with`, and none of its events is of one of `lacks`.
    EndsWithout { ends_with: Vec<String>, lacks: Vec<String> },
    /// It, or one of its events, has one of these values; the empty text stands for a missing one.
    Attribute { name: String, values: Vec<String> },
    /// Its last event is within this second of the Danish clock, written `yyyy-MM-ddTHH:mm:ss` (seconds may be left
    /// out). A second of the hour that is repeated in October is both.
    EndedAt { second: String },
}

impl CaseCondition {
    /// Whether the condition holds of each case; none when it cannot be asked of this log, which `outcome` then says.
    pub(super) fn holds(&self, log: &EventLog, outcome: &mut Outcome) -> Option<Vec<bool>> {
        let cases = 0..log.case_count() as u32;
        match self {
            CaseCondition::Activity(activities) => {
                outcome.miss_activities(log, activities);
                let is_asked = chosen(log, activities);
                Some(cases.map(|case| has(log, case, &is_asked)).collect())
            }
            CaseCondition::LastActivity(activities) => {
                outcome.miss_activities(log, activities);
                let is_asked = chosen(log, activities);
                Some(cases.map(|case| last(log, case).is_some_and(|event| is_of(log, event, &is_asked))).collect())
            }
            CaseCondition::EndsWithout { ends_with, lacks } => {
                outcome.miss_activities(log, ends_with.iter().chain(lacks));
                let (is_end, is_lacked) = (chosen(log, ends_with), chosen(log, lacks));
                let holds = |case| {
                    last(log, case).is_some_and(|event| is_of(log, event, &is_end)) && !has(log, case, &is_lacked)
                };
                Some(cases.map(holds).collect())
            }
            CaseCondition::Attribute { name, values } => {
                let Some(attribute) = find_attribute(log, name) else {
                    outcome.misfits.push(Misfit::AttributeGone { attribute: name.clone() });
                    return None;
                };
                let wanted = wanted_codes(attribute, values, outcome);
                let codes = log.codes_by_event(attribute);
                let holds = |case| log.events_of(case).any(|event| wanted[codes[event] as usize]);
                Some(cases.map(holds).collect())
            }
            CaseCondition::EndedAt { second } => {
                let Some(wall_seconds) = wall_seconds_of_text(second) else {
                    outcome.misfits.push(Misfit::BadDay { text: second.clone() });
                    return None;
                };
                let mut days = DanishDays::new();
                let mut holds = |case| {
                    last(log, case).is_some_and(|event| {
                        days.wall_millis(log.time_millis()[event]).div_euclid(1000) == wall_seconds
                    })
                };
                Some(cases.map(&mut holds).collect())
            }
        }
    }
}

/// The last event of a case.
pub(super) fn last(log: &EventLog, case: u32) -> Option<usize> {
    log.events_of(case).next_back()
}

/// Whether the activity of each code is one of these; none is when the list is empty.
pub(super) fn chosen(log: &EventLog, activities: &[String]) -> Vec<bool> {
    match activities {
        [] => vec![false; log.activity_codes()],
        some => activity_set(log, some),
    }
}

/// Whether a case has an event of the activities in `set`.
pub(super) fn has(log: &EventLog, case: u32, set: &[bool]) -> bool {
    log.events_of(case).any(|event| is_of(log, event, set))
}

/// Whether the activity of an event is in `set`.
pub(super) fn is_of(log: &EventLog, event: usize, set: &[bool]) -> bool {
    set[log.activity()[event] as usize]
}

/// Seconds of the clock on the wall since 1970-01-01 00:00, from `yyyy-MM-ddTHH:mm` with or without `:ss`.
fn wall_seconds_of_text(text: &str) -> Option<i64> {
    let (day, clock) = text.split_once('T')?;
    let mut parts = clock.split(':').map(|part| part.parse::<i64>().ok().filter(|_| part.len() == 2));
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().map_or(Some(0), |part| part)?;
    let exists = (0..24).contains(&hours) && (0..60).contains(&minutes) && (0..60).contains(&seconds);
    (exists && parts.next().is_none())
        .then(|| day_of_text(day))?
        .map(|day| day * (DAY_MILLIS / 1000) + (hours * 60 + minutes) * 60 + seconds)
}

/// An instant on the Danish clock as [`CaseCondition::EndedAt`] writes it.
pub(super) fn second_as_text(millis: i64) -> String {
    let WallTime { year, month, day, hour, minute, second, .. } = wall_time(millis, Zone::Copenhagen, false);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
}
