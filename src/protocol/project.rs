//! A project: everything that was chosen about a log and its last figures, without the log.
//!
//! Opened with the next extract it repeats the reading, the preparation and the choices, and the figures then stand
//! beside those now.

use super::{
    AmberAnswers, AmberUse, Bookmark, Bytes, CalendarDay, Choices, LogId, Recipe, RecipeStep, SavedListProblem,
    SelectionId, Shown, SourceAsRead, TimeClock, Timing,
};
use serde::{Deserialize, Serialize};

/// A project as it is in its file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The version of the format.
    pub version: u32,
    /// What the log was called; nothing where it is about persons, since their files are called by their names.
    #[serde(default)]
    pub name: String,
    /// The program and build that wrote it.
    #[serde(default)]
    pub made_with: String,
    /// The day it was saved.
    pub saved: CalendarDay,
    /// What the user wrote about the project.
    #[serde(default)]
    pub note: String,
    /// How the files were read, and the steps of the preparation.
    pub recipe: Recipe,
    pub choices: Choices,
    pub bookmarks: Vec<Bookmark>,
    /// What was answered before amber functions were used.
    #[serde(default)]
    pub amber: Vec<AmberAnswered>,
    /// What the selection of `choices` said that day.
    pub figures: ProjectFigures,
}

/// The answers to the questions before one amber function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmberAnswered {
    pub use_of_data: AmberUse,
    pub answers: AmberAnswers,
}

/// A selection in the few figures that a project keeps. What the rule for small numbers hides of a log about persons is
/// hidden here, whatever the screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectFigures {
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
    pub variants: u32,
    /// None where it was not confirmed what closes a case.
    pub closed: Option<Shown<u32>>,
    pub open: Option<Shown<u32>>,
    /// Throughput time of closed cases, or of all where that was not confirmed; none where too few would tell of one.
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
    /// The time that the views measured, where that was another.
    #[serde(default)]
    pub chosen_time: Option<ChosenTime>,
    /// Share of the cases in the ten commonest variants, 0..=1; none where one of them may not be told of.
    pub commonest_share: Option<f64>,
    /// The steps, then the transitions of the map of the forty commonest steps, each by name.
    pub parts: Vec<PartCases>,
    /// The least count that is told; none where nothing is hidden.
    pub least_shown: Option<u32>,
    /// Names the counts that are told.
    pub release: u64,
}

/// A time that was chosen to be measured, with what few cases would tell of left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenTime {
    pub timing: Timing,
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
}

impl ChosenTime {
    /// Whether both are of one kind: from and to the same, by the same hours.
    pub fn is_as(&self, other: &ChosenTime) -> bool {
        let (one, other) = (&self.timing, &other.timing);
        let same_hours = one.clock == TimeClock::Calendar || one.calendar == other.calendar;
        one.measure == other.measure && one.clock == other.clock && same_hours
    }
}

/// Cases with a part of the process at least once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartCases {
    pub part: ProcessPart,
    pub cases: Shown<u32>,
}

/// A step, or a transition from one to the next.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProcessPart {
    Step(String),
    /// From none: the start of a case. To none: its end.
    Transition(Option<String>, Option<String>),
}

/// The figures of the selection as a project would keep them, beside those of the project in hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowProject {
    pub log: LogId,
    pub selection: SelectionId,
    /// What the views measure now.
    pub timing: Timing,
    /// The figures of the project that was opened.
    pub then: Option<ProjectFigures>,
}

/// The figures now, and what is different.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectPage {
    pub now: ProjectFigures,
    pub since: Option<SinceLast>,
}

/// What is different since a project was saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SinceLast {
    /// None where one of the two figures is not told.
    pub closed_share: Option<ShareChange>,
    pub commonest_share: Option<ShareChange>,
    /// At least a tenth longer or shorter.
    pub median_is_material: Option<bool>,
    pub p90_is_material: Option<bool>,
    /// The same of the time that was chosen, then and now; none where it was not the same both times, or none was.
    pub chosen_time: Option<[Option<bool>; 2]>,
    /// Parts that are new, gone, and changed, in this order; of each at most ten, the largest change first.
    pub steps: Vec<PartChange>,
    pub transitions: Vec<PartChange>,
    /// Shares that could be compared, those of the key figures among them.
    pub compared: u32,
    /// Those of them that differ materially, listed or not.
    pub material: u32,
    /// Parts that could not be compared: hidden, told as a range, or not on both maps.
    pub not_compared: u32,
}

impl SinceLast {
    /// Nothing that was compared differs materially.
    pub fn is_as_before(&self) -> bool {
        self.material == 0 && self.material_times() == 0
    }

    /// Times that differ materially.
    pub fn material_times(&self) -> u32 {
        let times = [self.median_is_material, self.p90_is_material].into_iter();
        times.chain(self.chosen_time.into_iter().flatten()).flatten().map(u32::from).sum()
    }
}

/// Two shares of the cases.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareChange {
    /// 0..=1.
    pub then: f64,
    pub now: f64,
    /// By more than chance would often do, and by at least one percentage point.
    pub is_material: bool,
}

/// A part of the process whose share differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartChange {
    pub part: ProcessPart,
    /// Cases; nought of a part that was not, or is not, there.
    pub then: u32,
    pub now: u32,
    pub share: ShareChange,
}

/// Make a project of what is in hand, and write it. What may not be in a file is left out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteProject {
    pub log: LogId,
    pub name: String,
    pub made_with: String,
    pub saved: CalendarDay,
    pub note: String,
    /// How the files were read, one for each layout.
    pub sources: Vec<SourceAsRead>,
    pub steps: Vec<RecipeStep>,
    pub choices: Choices,
    pub bookmarks: Vec<Bookmark>,
    pub amber: Vec<AmberAnswered>,
}

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectWritten {
    pub file: Bytes,
    /// Filters that are not in it: lists of case ids, and what would tell of persons.
    pub left_out: u32,
    /// Names the counts in it.
    pub release: u64,
}

/// Read a file that a project was saved in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadProject {
    pub file: Bytes,
}

/// The project, or why the file is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectRead {
    pub read: Result<Project, SavedListProblem>,
}
