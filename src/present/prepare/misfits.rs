//! What of a step does not fit the log, in words: a new code, a vanished column.

use super::sentences::names;
use crate::present::Words;
use crate::protocol::Misfit;

/// What does not fit, and what became of it.
pub fn misfit(misfit: &Misfit, words: &Words) -> String {
    let listed = |key: &str, labels: &[String]| {
        words.with(key, &[("n", labels.len().into()), ("names", names(labels, words).into())])
    };
    let named = |key: &str, name: &str| words.with(key, &[("name", name.into())]);
    let rule = |key: &str, rule: usize| words.with(key, &[("rule", (rule + 1).into())]);
    match misfit {
        Misfit::ActivitiesGone { labels } => listed("prepare-misfit-gone", labels),
        Misfit::NotKnown { labels } => {
            let first: Vec<String> = labels.first.iter().map(|label| label.label.clone()).collect();
            let facts =
                [("n", labels.labels.into()), ("events", labels.events.into()), ("names", names(&first, words).into())];
            words.with("prepare-misfit-new", &facts)
        }
        Misfit::AttributeGone { attribute } => named("prepare-misfit-column-gone", attribute),
        Misfit::AttributeExists { attribute } => named("prepare-misfit-column-exists", attribute),
        Misfit::ValuesGone { attribute, values } => words.with(
            "prepare-misfit-values-gone",
            &[("name", attribute.as_str().into()), ("values", names(values, words).into())],
        ),
        Misfit::RuleFitsNothing { rule: place } => rule("prepare-misfit-rule-idle", *place),
        Misfit::BadRegularExpression { rule: place } => rule("prepare-misfit-rule-bad", *place),
        Misfit::BadDatePattern { pattern } => named("prepare-misfit-pattern", pattern),
        Misfit::OfCases { attribute } => named("prepare-misfit-of-cases", attribute),
        Misfit::BadDay { text } => named("prepare-misfit-day", text),
        Misfit::NotRead { attribute, pattern, count } => words.with(
            "prepare-misfit-not-read",
            &[("n", (*count).into()), ("name", attribute.as_str().into()), ("pattern", pattern.as_str().into())],
        ),
        Misfit::WithoutValue { attributes, count } => words.with(
            "prepare-misfit-without-value",
            &[("n", (*count).into()), ("names", names(attributes, words).into())],
        ),
        Misfit::EmptyName { labels } => listed("prepare-misfit-empty-name", labels),
        Misfit::InTwoMilestones { labels } => listed("prepare-misfit-two-milestones", labels),
        Misfit::CasesWithoutMilestone { cases } => words.with("prepare-misfit-no-milestone", &[("n", (*cases).into())]),
        Misfit::MovedToEvents { attribute } => named("prepare-misfit-moved", attribute),
        Misfit::NeverChanges { attribute } => named("prepare-misfit-never-changes", attribute),
        Misfit::NoStarts => words.text("prepare-misfit-no-starts"),
        Misfit::TooManyActivities { found } => words.with("prepare-misfit-too-many", &[("n", (*found).into())]),
    }
}
