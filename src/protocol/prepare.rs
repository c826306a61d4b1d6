//! Preparation: the recipe that the figures stand on, what each of its steps does, and the lists its editors need.

use super::{Evidence, LogId, LogSummary, Milestone, Profile, RecipeStep, Shown, Step, StepEffect, TextRule, TopShare};
use crate::engine::prepare::Suggestion;
use serde::{Deserialize, Serialize};

/// How many of the commonest variants a recipe is judged by.
pub const COMMONEST: usize = 10;

/// Prepare an open log with these steps, from the log as it was read; every figure stands on the result from then on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Prepare {
    pub log: LogId,
    pub steps: Vec<RecipeStep>,
    /// The source profile in use, which may propose steps too.
    pub profile: Option<Profile>,
}

/// The log is prepared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prepared {
    pub summary: LogSummary,
    /// One for each step, those that are off included.
    pub effects: Vec<StepEffect>,
    /// Steps that the prepared log gives a reason for.
    pub suggestions: Vec<Suggested>,
    /// The ten commonest variants of the log as it was read, and of the prepared one; none where few cases could be worked
    /// out from them.
    pub top_before: Option<TopShare>,
    pub top_after: Option<TopShare>,
}

/// A step that is proposed, and what was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    pub step: Step,
    pub evidence: Evidence,
}

impl From<Suggestion> for Suggested {
    fn from(suggestion: Suggestion) -> Suggested {
        Suggested { step: suggestion.step, evidence: suggestion.evidence }
    }
}

/// What a step can be made of, given the steps before it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListLabels {
    pub log: LogId,
    /// The steps before the one that is edited.
    pub steps: Vec<RecipeStep>,
    /// List the values of this attribute too.
    pub values_of: Option<String>,
}

/// Activities, attributes and values, and the milestones that the log itself proposes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Most events first; ties by name.
    pub activities: Vec<ActivityLabel>,
    /// In the order of the source.
    pub attributes: Vec<AttributeLabel>,
    /// Of the attribute asked about: most events first, ties by text, at most two hundred; texts with personal data left out.
    pub values: Vec<(String, Shown<u32>)>,
    /// Values that are not listed: too many, or personal.
    pub values_left_out: u64,
    pub proposed_milestones: Vec<String>,
}

/// An activity with how much it occurs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityLabel {
    pub name: String,
    pub events: Shown<u32>,
    pub cases: Shown<u32>,
}

/// An attribute by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeLabel {
    pub name: String,
    /// Of the whole case, or of one event.
    pub of_case: bool,
    /// Different values, the missing one aside.
    pub distinct: u32,
    /// Each value is one person, under a name or a pseudonym: they are not listed with what each has.
    pub names_persons: bool,
}

/// What rules would catch of a text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CheckRules {
    pub log: LogId,
    pub steps: Vec<RecipeStep>,
    /// The attribute that holds the text; the activity when none is named.
    pub text_of: Option<String>,
    pub rules: Vec<TextRule>,
}

/// Events that rules catch, and the list to go through of those they do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulesChecked {
    /// Events that each rule catches, after those before it.
    pub events_by_rule: Vec<u64>,
    pub caught_events: u64,
    pub other_events: u64,
    /// Texts that no rule catches, personal data masked: most events first, at most a hundred.
    pub not_caught: Vec<(String, u64)>,
    /// How many such texts there are in all.
    pub texts_not_caught: u64,
    /// Places of rules whose regular expression cannot be read.
    pub bad_rules: Vec<u32>,
}

/// What the ten commonest variants would say with these milestones.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TryMilestones {
    pub log: LogId,
    pub steps: Vec<RecipeStep>,
    pub milestones: Vec<Milestone>,
    pub collapse_repeats: bool,
}

/// The ten commonest variants without and with milestones; none where few cases could be worked out from them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MilestonesTried {
    pub before: Option<TopShare>,
    pub after: Option<TopShare>,
    /// Cases that have none of the milestones.
    pub without: u32,
}
