//! A condition on one event, by which a recipe keeps or drops it.

use super::danish_day::{DanishDays, day_of_text};
use super::effect::{Misfit, Outcome};
use super::late_rows::late_rows;
use super::steps::{activity_set, find_attribute};
use crate::engine::log::{Attribute, EventLog};
use serde::{Deserialize, Serialize};

/// What is asked of an event. In JSON: `{ "activity": ["Brev"] }`, `{ "attribute": { "name": "Kategori", "values":
/// ["TEST"] } }`, `{ "period": { "from": "2023-01-01", "until": "2023-12-31" } }`,
/// `{ "behind_later": {} }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EventCondition {
    /// Its activity is one of these. No event is of an empty list.
    Activity(Vec<String>),
    /// It, or its case, has one of these values; the empty text stands for a missing one.
    Attribute { name: String, values: Vec<String> },
    /// Its complete time is on one of the Danish days from `from` to `until`, both included and written `yyyy-MM-dd`.
    Period {
        #[serde(default)]
        from: Option<String>,
        #[serde(default)]
        until: Option<String>,
    },
    /// It stands in the file behind an event of its case that has a later time.
    BehindLater {},
}

/// Whether the value of each code is one of `values`; `outcome` says which of them are no longer there.
pub(super) fn wanted_codes(attribute: &Attribute, values: &[String], outcome: &mut Outcome) -> Vec<bool> {
    let mut wanted = vec![false; attribute.dictionary.len()];
    let mut gone = Vec::new();
    for value in values {
        match attribute.dictionary.find(value) {
            Some(code) => wanted[code as usize] = true,
            None => gone.push(value.clone()),
        }
    }
    if !gone.is_empty() {
        outcome.misfits.push(Misfit::ValuesGone { attribute: attribute.name.clone(), values: gone });
    }
    wanted
}

impl EventCondition {
    /// Whether the condition holds of each event; none when nothing of it fits the log, which `outcome` then says.
    pub(super) fn holds(&self, log: &EventLog, outcome: &mut Outcome) -> Option<Vec<bool>> {
        match self {
            EventCondition::Activity(activities) => {
                outcome.miss_activities(log, activities);
                let set = activity_set(log, activities);
                let holds = log.activity().iter().map(|&code| !activities.is_empty() && set[code as usize]);
                Some(holds.collect())
            }
            EventCondition::Attribute { name, values } => {
                let Some(attribute) = find_attribute(log, name) else {
                    outcome.misfits.push(Misfit::AttributeGone { attribute: name.clone() });
                    return None;
                };
                let wanted = wanted_codes(attribute, values, outcome);
                let codes = log.codes_by_event(attribute);
                Some(codes.into_iter().map(|code| wanted[code as usize]).collect())
            }
            EventCondition::BehindLater {} => Some(late_rows(log)),
            EventCondition::Period { from, until } => {
                let mut days = DanishDays::new();
                let mut bad = None;
                let mut midnight = |text: &Option<String>, days_later: i64, open: i64| match text {
                    None => open,
                    Some(text) => match day_of_text(text) {
                        Some(day) => days.midnight_millis(day + days_later),
                        None => {
                            bad = Some(text.clone());
                            open
                        }
                    },
                };
                let begin = midnight(from, 0, i64::MIN);
                let end = midnight(until, 1, i64::MAX);
                if let Some(text) = bad {
                    outcome.misfits.push(Misfit::BadDay { text });
                    return None;
                }
                Some(log.time_millis().iter().map(|&millis| millis >= begin && millis < end).collect())
            }
        }
    }
}
