//! The steps of a recipe, as values: what can be done to the events of a log before it is analysed.

use super::case_condition::CaseCondition;
use super::condition::EventCondition;
use super::milestones::Milestone;
use super::rules::TextRule;
use crate::engine::import::Zone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A step of a recipe, and whether it is switched on.
///
/// In JSON: `{ "step": { "split_at_gap": { "gap_days": 28 } }, "on": true }`. What a file leaves out has its default; a
/// file that is written leaves nothing out, so that it says all of what was done.
// Steps travel as bytes too, which do not describe themselves: no field is flattened, skipped or a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipeStep {
    pub step: Step,
    #[serde(default = "on")]
    pub on: bool,
}

impl From<Step> for RecipeStep {
    fn from(step: Step) -> RecipeStep {
        RecipeStep { step, on: true }
    }
}

/// One step on the events of a log. Activities and attributes are named by their text.
///
/// Where a list of activities narrows a step down, the empty list stands for all of them.
///
/// ```
/// use spor::engine::prepare::{RecipeStep, Step};
/// let text = r#"{
///   "step": {
///     "map_activities": {
///       "names": { "Job-samtale afholdt": "Jobsamtale afholdt", "Samtale afh.": "Jobsamtale afholdt" }
///     }
///   },
///   "on": false
/// }"#;
/// let step: RecipeStep = serde_json::from_str(text).unwrap();
/// assert!(!step.on);
/// assert!(matches!(step.step, Step::MapActivities { ref names, .. } if names.len() == 2));
/// let unknown = r#"{ "step": { "split_at_gap": { "gap_days": 28, "gap": 1 } } }"#;
/// assert!(serde_json::from_str::<RecipeStep>(unknown).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Renames activities, old name to new; two with the same new name are merged.
    MapActivities {
        names: BTreeMap<String, String>,
        /// The table is meant to name every activity: one that it does not name is a misfit.
        #[serde(default)]
        names_all: bool,
    },
    /// Finds the activity in a text: the first rule that fits decides.
    ActivityByRules {
        /// The attribute that holds the text; the activity itself when none is named.
        #[serde(default)]
        text_of: Option<String>,
        rules: Vec<TextRule>,
        #[serde(default)]
        otherwise: Otherwise,
    },
    /// Makes chosen activities the level of analysis; other events are folded into them. See [`super::Folding`].
    Milestones {
        milestones: Vec<Milestone>,
        /// The same milestone several times in a row counts once, with its first event.
        #[serde(default = "on")]
        collapse_repeats: bool,
        /// What the one event is called that stands for a case without milestones; such cases leave the log when none
        /// is given.
        #[serde(default)]
        without: Option<String>,
    },
    /// Keeps one event of several of the same activity in a row.
    CollapseRepeats {
        #[serde(default)]
        activities: Vec<String>,
        #[serde(default)]
        keep: Keep,
    },
    /// Adds an event called `activity` right before each event whose `attribute` differs from the last known value of
    /// its case, such as a change of caseworker. Missing values change nothing.
    DeriveChangeEvent { attribute: String, activity: String },
    /// Adds an attribute called `name`.
    DeriveAttribute { name: String, value: Derivation },
    /// Makes a new case of what follows a gap of more than `gap_days` days (of 24 hours) between two events, where what
    /// follows begins with one of the activities `at`. The first part keeps its id; the others are called `id (2)`,
    /// `id (3)`, …
    SplitAtGap {
        gap_days: u32,
        #[serde(default)]
        at: Vec<String>,
    },
    /// Merges events of a case that were registered within `within_minutes` minutes of the first of them, bounds
    /// included. Events of other activities in between do not matter.
    MergeClose {
        within_minutes: u32,
        #[serde(default)]
        activities: Vec<String>,
        /// Different activities of the list merge with each other too, not only equal ones.
        #[serde(default)]
        together: bool,
        #[serde(default)]
        keep: Keep,
    },
    /// Times that are a Danish midnight written in UTC (22:00 the day before in summer, 23:00 in winter) become the day.
    RepairMidnight {
        #[serde(default)]
        activities: Vec<String>,
        #[serde(default)]
        read_as: MidnightReading,
    },
    /// Of the times of these activities only the Danish day counts.
    DayPrecision {
        #[serde(default)]
        activities: Vec<String>,
    },
    /// Takes the complete time from an attribute, such as the time of registration instead of the event's own.
    UseTime {
        attribute: String,
        /// As in [`crate::engine::import::DatePattern`].
        pattern: String,
        #[serde(default)]
        zone: Zone,
    },
    /// Where the time in an attribute of events, such as an end, lies before the event's own, the two are exchanged.
    ExchangeTimes {
        attribute: String,
        /// As in [`crate::engine::import::DatePattern`].
        pattern: String,
        #[serde(default)]
        zone: Zone,
    },
    /// Gives values of an attribute new ones, old value to new; two with the same new value are merged, and the empty text
    /// stands for no value.
    MapValues {
        attribute: String,
        #[serde(default)]
        values: BTreeMap<String, String>,
        /// Values that have the shape of a person's full name become no value too, so that a recipe need not name people.
        #[serde(default)]
        clear_names: bool,
        /// The table is meant to name every value: one that it does not name is a misfit.
        #[serde(default)]
        names_all: bool,
    },
    /// Puts the events of a case in order of their starts instead of their completions; an event without a start stands
    /// where it completes.
    OrderByStart {},
    /// Drops attributes.
    DropAttributes { names: Vec<String> },
    /// Drops events that equal an earlier one in case, activity, times and all attributes of events.
    DropDuplicates {},
    /// Keeps the events that the condition holds of.
    KeepEvents { when: EventCondition },
    /// Drops the events that the condition holds of.
    DropEvents { when: EventCondition },
    /// Keeps the cases that the condition holds of, with all of their events.
    KeepCases { when: CaseCondition },
    /// Drops the cases that the condition holds of, with all of their events.
    DropCases { when: CaseCondition },
    /// Chooses what a case is: the values of these attributes, joined by `+`. Events without a value leave the log.
    CaseFrom {
        attributes: Vec<String>,
        /// The name of an attribute that keeps the id a case had before.
        #[serde(default)]
        keep_id_as: Option<String>,
    },
    /// Chooses another column as activity: the values of these attributes, joined by `+`.
    ActivityFrom {
        attributes: Vec<String>,
        /// The activity of events without a value; they leave the log when none is given.
        #[serde(default)]
        missing: Option<String>,
        /// The name of an attribute that keeps the activity an event had before.
        #[serde(default)]
        keep_activity_as: Option<String>,
    },
}

impl Step {
    /// Events of these activities become one, the first, where they stand within so many minutes of it.
    pub fn merging(within_minutes: u32, activities: Vec<String>) -> Step {
        Step::MergeClose { within_minutes, activities, together: true, keep: Keep::First }
    }
}

/// What becomes of an event whose text no rule catches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// It keeps its activity.
    #[default]
    Keep,
    /// It leaves the log.
    Drop,
    /// It is called so.
    Called(String),
}

/// Which of several events stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    #[default]
    First,
    Last,
}

/// How a midnight in UTC came into the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MidnightReading {
    /// Read as UTC: the instant is right, a Danish midnight, and only its precision is wrong.
    #[default]
    Utc,
    /// Read as a Danish clock: the event stands at 22:00 or 23:00 on the day before.
    DanishClock,
}

/// How the value of a derived attribute is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Derivation {
    /// The age at the first event of a case in full years, as a band: `0-29`, `30-39`, `60+`. An attribute of cases.
    AgeBand {
        /// The attribute that holds the date of birth: of the case, or the first value among its events.
        born: String,
        pattern: String,
        /// The lowest age of each band after the first.
        from_years: Vec<u32>,
    },
    /// 1 for the first event of these activities in a case, 2 for the second: the number of a contact. Missing for
    /// other events.
    OccurrenceNumber { activities: Vec<String> },
    /// Danish days passed since the day of the first event of the case.
    DaysSinceStart,
    /// Danish days passed since the day of the event before.
    DaysSincePrevious,
    /// A part of the Danish date and clock of the event.
    Calendar { part: CalendarPart },
}

/// A part of date and clock, as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarPart {
    /// `2024`
    Year,
    /// `2024-03`
    Month,
    /// `1` (Monday) to `7` (Sunday)
    Weekday,
    /// `0` to `23`; missing where the time says the day only.
    Hour,
}

fn on() -> bool {
    true
}
