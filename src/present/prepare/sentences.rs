//! A step of a recipe as one sentence in plain words.

use crate::present::{Fact, Words};
use crate::protocol::{CalendarPart, CaseCondition, Derivation, EventCondition, Keep, Otherwise, Step};
use std::collections::BTreeMap;

/// Names that a sentence writes out; the others are counted.
const NAMED: usize = 3;

/// What the step does, as one sentence without a full stop.
pub fn sentence(step: &Step, words: &Words) -> String {
    let say = |key: &str, facts: &[(&str, Fact)]| words.with(key, facts);
    match step {
        Step::MapActivities { names: table, .. } => {
            say("prepare-say-rename", &[("n", table.len().into()), ("pairs", pairs(table, words).into())])
        }
        Step::MapValues { attribute, values, clear_names, .. } => {
            let name = ("name", Fact::from(attribute.as_str()));
            if values.is_empty() {
                return say("prepare-say-clear-names", &[name]);
            }
            let facts = [name, ("n", values.len().into()), ("pairs", pairs(values, words).into())];
            let cleared = if *clear_names { words.text("prepare-say-clear-names-too") } else { String::new() };
            say("prepare-say-values", &facts) + &cleared
        }
        Step::ActivityByRules { text_of, rules, otherwise } => {
            let text = match text_of {
                None => words.text("prepare-say-rules-own"),
                Some(name) => say("prepare-say-rules-of", &[("name", name.as_str().into())]),
            };
            let rest = match otherwise {
                Otherwise::Keep => words.text("prepare-say-rest-keep"),
                Otherwise::Drop => words.text("prepare-say-rest-drop"),
                Otherwise::Called(name) => say("prepare-say-rest-called", &[("name", name.as_str().into())]),
            };
            let facts = [("text", text.into()), ("n", rules.len().into()), ("rest", rest.into())];
            say("prepare-say-rules", &facts)
        }
        Step::Milestones { milestones, without, .. } => {
            let list: Vec<String> = milestones.iter().map(|milestone| milestone.name.clone()).collect();
            let said =
                say("prepare-say-milestones", &[("n", list.len().into()), ("names", names(&list, words).into())]);
            match without {
                None => said,
                Some(name) => said + &say("prepare-say-milestones-without", &[("name", name.as_str().into())]),
            }
        }
        Step::CollapseRepeats { activities, keep } => {
            let key = match keep {
                Keep::First => "prepare-say-collapse-first",
                Keep::Last => "prepare-say-collapse-last",
            };
            say(key, &[("of", of_activities(activities, words).into())])
        }
        Step::DeriveChangeEvent { attribute, activity } => {
            say("prepare-say-change", &[("name", attribute.as_str().into()), ("activity", activity.as_str().into())])
        }
        Step::DeriveAttribute { name, value } => {
            say("prepare-say-attribute", &[("name", name.as_str().into()), ("value", derived(value, words).into())])
        }
        Step::SplitAtGap { gap_days, at } => {
            let begins = match &at[..] {
                [] => String::new(),
                some => say("prepare-say-split-at", &[("names", names(some, words).into())]),
            };
            say("prepare-say-split", &[("n", (*gap_days).into()), ("begins", begins.into())])
        }
        Step::MergeClose { within_minutes, activities, together, .. } => {
            let key = if *together { "prepare-say-merge-together" } else { "prepare-say-merge" };
            say(key, &[("n", (*within_minutes).into()), ("of", of_activities(activities, words).into())])
        }
        Step::RepairMidnight { activities, .. } => {
            say("prepare-say-midnight", &[("of", of_activities(activities, words).into())])
        }
        Step::DayPrecision { activities } => say("prepare-say-day", &[("of", of_activities(activities, words).into())]),
        Step::UseTime { attribute, pattern, .. } => {
            say("prepare-say-time", &[("name", attribute.as_str().into()), ("pattern", pattern.as_str().into())])
        }
        Step::ExchangeTimes { attribute, .. } => say("prepare-say-exchange", &[("name", attribute.as_str().into())]),
        Step::OrderByStart {} => words.text("prepare-say-start-order"),
        Step::DropAttributes { names: list } => {
            say("prepare-say-columns", &[("n", list.len().into()), ("names", names(list, words).into())])
        }
        Step::DropDuplicates {} => words.text("prepare-say-duplicates"),
        Step::KeepEvents { when } => say("prepare-say-keep", &[("when", condition(when, words).into())]),
        Step::DropEvents { when } => say("prepare-say-drop", &[("when", condition(when, words).into())]),
        Step::KeepCases { when } => say("prepare-say-keep-cases", &[("when", case_condition(when, words).into())]),
        Step::DropCases { when } => say("prepare-say-drop-cases", &[("when", case_condition(when, words).into())]),
        Step::CaseFrom { attributes, keep_id_as } => {
            let said = say("prepare-say-case", &[("names", joined(attributes).into())]);
            match keep_id_as {
                None => said,
                Some(name) => said + &say("prepare-say-kept-id", &[("name", name.as_str().into())]),
            }
        }
        Step::ActivityFrom { attributes, missing, keep_activity_as } => {
            let mut said = say("prepare-say-perspective", &[("names", joined(attributes).into())]);
            if let Some(name) = missing {
                said += &say("prepare-say-missing", &[("name", name.as_str().into())]);
            }
            if let Some(name) = keep_activity_as {
                said += &say("prepare-say-kept-activity", &[("name", name.as_str().into())]);
            }
            said
        }
    }
}

/// «A» → «B», «C» → no value and so many others.
fn pairs(table: &BTreeMap<String, String>, words: &Words) -> String {
    let pair = |(from, to): (&String, &String)| match to.as_str() {
        "" => format!("«{from}» → {}", words.text("prepare-say-value-none")),
        to => format!("«{from}» → «{to}»"),
    };
    let named: Vec<String> = table.iter().take(NAMED).map(pair).collect();
    with_others(named.join(", "), table.len(), words)
}

/// «A», «B», «C» and so many others.
pub(crate) fn names(list: &[String], words: &Words) -> String {
    let named: Vec<String> = list.iter().take(NAMED).map(|name| format!("«{name}»")).collect();
    with_others(named.join(", "), list.len(), words)
}

pub(super) fn with_others(named: String, all: usize, words: &Words) -> String {
    match all.saturating_sub(NAMED) {
        0 => named,
        others => words.with("prepare-say-others", &[("named", named.into()), ("n", others.into())]),
    }
}

fn joined(attributes: &[String]) -> String {
    attributes.iter().map(|name| format!("«{name}»")).collect::<Vec<_>>().join(" + ")
}

fn of_activities(activities: &[String], words: &Words) -> String {
    match activities {
        [] => words.text("prepare-say-of-all"),
        some => words.with("prepare-say-of", &[("names", names(some, words).into())]),
    }
}

fn derived(value: &Derivation, words: &Words) -> String {
    match value {
        Derivation::AgeBand { born, .. } => words.with("prepare-say-age", &[("name", born.as_str().into())]),
        Derivation::OccurrenceNumber { activities } => {
            words.with("prepare-say-number", &[("names", names(activities, words).into())])
        }
        Derivation::DaysSinceStart => words.text("prepare-say-since-start"),
        Derivation::DaysSincePrevious => words.text("prepare-say-since-previous"),
        Derivation::Calendar { part } => words.text(match part {
            CalendarPart::Year => "prepare-say-year",
            CalendarPart::Month => "prepare-say-month",
            CalendarPart::Weekday => "prepare-say-weekday",
            CalendarPart::Hour => "prepare-say-hour",
        }),
    }
}

fn condition(when: &EventCondition, words: &Words) -> String {
    match when {
        EventCondition::Activity(activities) => {
            words.with("prepare-say-when-activity", &[("names", names(activities, words).into())])
        }
        EventCondition::Attribute { name, values } => {
            let facts = [("name", name.as_str().into()), ("values", names(values, words).into())];
            words.with("prepare-say-when-attribute", &facts)
        }
        EventCondition::BehindLater {} => words.text("prepare-say-when-late"),
        EventCondition::Period { from, until } => {
            let day = |text: &Option<String>| Fact::from(text.as_deref().map(day_as_read).unwrap_or_default());
            match (from, until) {
                (Some(_), Some(_)) => {
                    words.with("prepare-say-when-between", &[("from", day(from)), ("until", day(until))])
                }
                (Some(_), None) => words.with("prepare-say-when-from", &[("from", day(from))]),
                (None, _) => words.with("prepare-say-when-until", &[("until", day(until))]),
            }
        }
    }
}

fn case_condition(when: &CaseCondition, words: &Words) -> String {
    match when {
        CaseCondition::Activity(activities) => {
            words.with("prepare-say-case-activity", &[("names", names(activities, words).into())])
        }
        CaseCondition::LastActivity(activities) => {
            words.with("prepare-say-case-last", &[("names", names(activities, words).into())])
        }
        CaseCondition::EndsWithout { ends_with, lacks } => {
            let facts = [("names", names(ends_with, words).into()), ("lacks", names(lacks, words).into())];
            words.with("prepare-say-case-without", &facts)
        }
        CaseCondition::Attribute { name, values } => {
            let facts = [("name", name.as_str().into()), ("values", names(values, words).into())];
            words.with("prepare-say-when-attribute", &facts)
        }
        CaseCondition::EndedAt { second } => {
            words.with("prepare-say-case-at", &[("second", second_as_read(second).into())])
        }
    }
}

/// `2023-12-22T15:00:00` as `22-12-2023 15:00:00`; anything else as it stands.
pub(super) fn second_as_read(text: &str) -> String {
    match text.split_once('T') {
        Some((day, clock)) => format!("{} {clock}", day_as_read(day)),
        None => text.to_owned(),
    }
}

/// `2024-03-01` as `01-03-2024`; anything else as it stands.
fn day_as_read(text: &str) -> String {
    match text.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => format!("{day}-{month}-{year}"),
        _ => text.to_owned(),
    }
}
