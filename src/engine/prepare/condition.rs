//! A condition on one event, by which a recipe keeps or drops it.

use super::danish_day::{DanishDays, day_of_text};
use super::effect::{Misfit, Outcome};
use super::steps::{activity_set, codes_by_event, find_attribute};
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// What is asked of an event. In JSON: `{ "activity": ["Brev"] }`, `{ "attribute": { "name": "Kategori", "values":
/// ["TEST"] } }`, `{ "period": { "from": "2023-01-01", "until": "2023-12-31" } }`.
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
                let mut wanted = vec![false; attribute.dictionary.len()];
                let codes = codes_by_event(log, attribute);
                let mut gone = Vec::new();
                for value in values {
                    match attribute.dictionary.find(value) {
                        Some(code) => wanted[code as usize] = true,
                        None => gone.push(value.clone()),
                    }
                }
                if !gone.is_empty() {
                    outcome.misfits.push(Misfit::ValuesGone { attribute: name.clone(), values: gone });
                }
                Some(codes.into_iter().map(|code| wanted[code as usize]).collect())
            }
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
