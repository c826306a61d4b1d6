//! Deriving events: a change in an attribute, such as of caseworker, becomes an event of its own.

use super::find_attribute;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::table::EMPTY;

/// Adds an event right before each event whose attribute differs from the last known value of its case.
pub(in crate::engine::prepare) fn derive_change_event(log: &mut EventLog, name: &str, activity: &str) -> Outcome {
    if activity.is_empty() {
        return Outcome::only(Misfit::EmptyName { labels: vec![name.to_string()] });
    }
    let Some(attribute) = find_attribute(log, name) else {
        return Outcome::only(Misfit::AttributeGone { attribute: name.to_string() });
    };
    if attribute.level == AttributeLevel::Case {
        return Outcome::only(Misfit::NeverChanges { attribute: name.to_string() });
    }
    let codes = log.codes_by_event(attribute);
    let mut at = Vec::new();
    for ends in log.case_starts().windows(2) {
        let mut last = EMPTY;
        for event in ends[0]..ends[1] {
            let code = codes[event as usize];
            if code == EMPTY {
                continue;
            }
            if last != EMPTY && last != code {
                at.push(event);
            }
            last = code;
        }
    }
    if at.is_empty() {
        return Outcome::default();
    }
    match log.activity_code_or_new(activity) {
        Ok(code) => {
            log.insert_events(&at, code);
            Outcome { added: at.len() as u64, ..Outcome::default() }
        }
        Err(many) => Outcome::only(Misfit::TooManyActivities { found: many.found as u64 }),
    }
}
