//! What a filter names and a log does not have: it keeps what it says, and the reader is told.

use super::rule::{CaseRule, Rule};
use super::texts::texts_of;
use crate::engine::log::EventLog;
use crate::engine::prepare::Misfit;

/// Activities, attributes and values of a filter that `log` does not have, each once and in the order of the filter.
///
/// A milestone is known where one of its activities is. Case ids are not looked for: a list of them is often longer than
/// the log.
pub fn unknown_names(log: &EventLog, rule: &Rule) -> Vec<Misfit> {
    let texts = texts_of(rule);
    let mut activities: Vec<String> = Vec::new();
    for name in texts.activities {
        if !is_activity(log, rule, name) && !activities.contains(name) {
            activities.push(name.clone());
        }
    }
    let mut unknown = Vec::new();
    if !activities.is_empty() {
        unknown.push(Misfit::ActivitiesGone { labels: activities });
    }
    for (name, values) in texts.attributes {
        let known: Vec<_> = log.attributes().iter().filter(|attribute| attribute.name == *name).collect();
        if known.is_empty() {
            unknown.push(Misfit::AttributeGone { attribute: name.clone() });
            continue;
        }
        let is_gone = |value: &&String| known.iter().all(|attribute| attribute.dictionary.find(value).is_none());
        let gone: Vec<String> = values.iter().filter(is_gone).cloned().collect();
        if !gone.is_empty() {
            unknown.push(Misfit::ValuesGone { attribute: name.clone(), values: gone });
        }
    }
    unknown
}

fn is_activity(log: &EventLog, rule: &Rule, name: &str) -> bool {
    let of_milestone = match rule {
        Rule::Case(CaseRule::Variants { level: Some(level), .. }) => {
            level.milestones.iter().find(|milestone| milestone.name == name).map(|milestone| milestone.of.as_slice())
        }
        _ => None,
    };
    let mut names = std::iter::once(name).chain(of_milestone.unwrap_or_default().iter().map(String::as_str));
    names.any(|name| log.activity_code(name).is_some())
}
