//! What a step did: events and cases before and after, and what of the step does not fit the log.

use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// Labels that a misfit names, at most.
pub const NAMED_AT_MOST: usize = 50;

/// The effect of one step.
///
/// `events_after = events_before - dropped_events + added_events`, and cases change in number by `emptied_cases` alone
/// unless the step makes cases anew (`SplitAtGap`, `CaseFrom`). A step that is off has no effect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepEffect {
    pub events_before: u64,
    pub events_after: u64,
    pub cases_before: u64,
    pub cases_after: u64,
    /// Events that stayed and have another activity, time, precision, case or value now.
    pub changed_events: u64,
    pub dropped_events: u64,
    pub added_events: u64,
    /// Cases that left the log because all of their events did.
    pub emptied_cases: u64,
    /// In a fixed order: what the step names and the log does not have, then what the log has and the step does not name.
    pub misfits: Vec<Misfit>,
}

/// Something of a step that does not fit the log. What fits was done all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Misfit {
    /// Activities that the step names and no event has.
    ActivitiesGone { labels: Vec<String> },
    /// Activities, values or texts that events have and the step does not know: new codes.
    NotKnown { labels: NamedLabels },
    /// An attribute that the log does not have. The part of the step that needs it was left out.
    AttributeGone { attribute: String },
    /// An attribute with the name of a derived one is there already; it was left as it is.
    AttributeExists { attribute: String },
    /// Values of an attribute that the step names and no case or event has.
    ValuesGone { attribute: String, values: Vec<String> },
    /// A rule (its place from 0) that catches no text that is left to it.
    RuleFitsNothing { rule: usize },
    /// A rule (its place from 0) whose regular expression cannot be read.
    BadRegularExpression { rule: usize },
    /// A date pattern that names no whole date.
    BadDatePattern { pattern: String },
    /// A day that is not written `yyyy-MM-dd`, a second that is not written `yyyy-MM-ddTHH:mm:ss`, or one that does not
    /// exist.
    BadDay { text: String },
    /// Values that the pattern does not read; events (cases, for an attribute of cases) that keep what they had.
    NotRead { attribute: String, pattern: String, count: u64 },
    /// Events (cases, for an attribute of cases) without a value; see the step for what became of them.
    WithoutValue { attributes: Vec<String>, count: u64 },
    /// A name to give is empty, and was left out: of these activities, of the rules with these texts, or of an attribute.
    EmptyName { labels: Vec<String> },
    /// A label that belongs to two milestones counts for the first alone.
    InTwoMilestones { labels: Vec<String> },
    /// Cases that have none of the milestones.
    CasesWithoutMilestone { cases: u64 },
    /// An attribute of cases has several values in a new case, and is an attribute of events now.
    MovedToEvents { attribute: String },
    /// An attribute of cases does not change during a case: no event was derived.
    NeverChanges { attribute: String },
    /// An attribute belongs to the whole case, and the step needs one of events; it was left out.
    OfCases { attribute: String },
    /// The log has no time at which events start; the step was left out.
    NoStarts,
    /// The activity would have more distinct values than a log can hold; the step was left out.
    TooManyActivities { found: u64 },
}

/// A label and how many events have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelCount {
    pub label: String,
    pub events: u64,
}

/// Labels with most events first (ties: by text), [`NAMED_AT_MOST`] of them, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedLabels {
    pub first: Vec<LabelCount>,
    pub labels: u64,
    pub events: u64,
}

impl NamedLabels {
    /// The most frequent of `labels`.
    pub fn of(mut labels: Vec<LabelCount>) -> NamedLabels {
        let (count, events) = (labels.len() as u64, labels.iter().map(|label| label.events).sum());
        most_events_first(&mut labels);
        labels.truncate(NAMED_AT_MOST);
        NamedLabels { first: labels, labels: count, events }
    }
}

/// Most events first; labels with equally many stand in order of text.
pub(super) fn most_events_first(labels: &mut [LabelCount]) {
    crate::engine::ordering::sort_by(labels, |a, b| b.events.cmp(&a.events).then_with(|| a.label.cmp(&b.label)));
}

/// What a step says of itself while it runs; the counts before and after are taken around it.
#[derive(Default)]
pub(super) struct Outcome {
    pub changed: u64,
    pub dropped: u64,
    pub added: u64,
    pub emptied: u64,
    pub misfits: Vec<Misfit>,
}

impl Outcome {
    /// Nothing done, and why.
    pub fn only(misfit: Misfit) -> Outcome {
        Outcome { misfits: vec![misfit], ..Outcome::default() }
    }

    /// Drops the events of `log` that `keep` does not name, and counts them.
    pub fn retain(&mut self, log: &mut EventLog, keep: &[bool]) {
        let removed = log.retain_events(keep);
        self.dropped += removed.events;
        self.emptied += removed.cases;
        log.forget_unused_activities();
    }

    /// Says which of `activities` no event has.
    pub fn miss_activities<'a>(&mut self, log: &EventLog, activities: impl IntoIterator<Item = &'a String>) {
        let mut labels: Vec<String> =
            activities.into_iter().filter(|name| log.activity_code(name).is_none_or(|c| c == 0)).cloned().collect();
        labels.dedup();
        if !labels.is_empty() {
            self.misfits.push(Misfit::ActivitiesGone { labels });
        }
    }
}
