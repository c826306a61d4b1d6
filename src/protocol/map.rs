//! The process map: its figures, and where its parts stand.

use super::{
    Bounds, Durations, FilterStack, LayoutRequest, LogId, MapView, Misfit, Place, Shown, TimeClock, WorkCalendar,
};
use serde::{Deserialize, Serialize};

/// A filter stack's name: the hash of what it says. 0 is the empty stack.
pub type SelectionId = u64;

/// Name a filter stack once; requests then carry its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DefineSelection {
    pub log: LogId,
    pub stack: FilterStack,
}

/// Count what a filter stack would leave, without naming it: while a filter is made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CountSelection {
    pub log: LogId,
    pub stack: FilterStack,
}

/// The stack is known, and keeps so many cases and events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelectionDefined {
    pub selection: SelectionId,
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
    /// What each filter that is on left, in the order in which they act.
    pub funnel: Vec<FunnelStep>,
    /// What filters name and the log does not have, by their place in the stack; a filter that fits is not listed.
    pub unknown: Vec<(u32, Vec<Misfit>)>,
    /// Filters that name ids or persons, by their place: no project and no report has them.
    pub not_in_files: Vec<u32>,
}

/// What was left after a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunnelStep {
    /// Its place in the stack.
    pub filter: u32,
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
}

/// The figures of the map for a selection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowMap {
    pub log: LogId,
    pub selection: SelectionId,
    pub view: MapView,
    /// The hours that count in its times, by the wall clock of the log, whatever zone this names; none: all.
    pub working: Option<WorkCalendar>,
    /// The column that numbers on steps are of, where the view shows any.
    pub number: Option<String>,
}

/// Where the parts of a map stand, given their sizes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LayOutMap {
    pub request: LayoutRequest,
}

/// Durations in milliseconds as a reader may see them; what is withheld is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimeFigures {
    /// How many were measured.
    pub n: Shown<u32>,
    pub median_millis: f64,
    pub p90_millis: Option<f64>,
    pub mean_millis: Option<f64>,
    pub total_millis: Option<f64>,
    pub shortest_millis: Option<i64>,
    pub longest_millis: Option<i64>,
    /// The standard deviation, where the view shows it.
    pub spread_millis: Option<f64>,
}

impl From<Durations> for TimeFigures {
    /// All of them may be seen.
    fn from(durations: Durations) -> Self {
        TimeFigures {
            n: Shown::Number(durations.n),
            median_millis: durations.median_millis,
            p90_millis: Some(durations.p90_millis),
            mean_millis: Some(durations.mean_millis),
            total_millis: Some(durations.total_millis),
            shortest_millis: Some(durations.shortest_millis),
            longest_millis: Some(durations.longest_millis),
            spread_millis: None,
        }
    }
}

/// What small cells hide of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HiddenCells {
    /// The least count that is told.
    pub least_shown: u32,
    /// Counts that are hidden because they are smaller.
    pub small: u32,
    /// Counts that are hidden so that those cannot be worked out.
    pub complements: u32,
    /// Numbers of cases told as a range, so that they and the occurrences do not tell how few have something again.
    pub ranges: u32,
}

/// How often the cases that have a step or a transition have it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct InCase {
    pub median: f64,
    /// None where it is one person's.
    pub least: Option<u32>,
}

/// A step with its figures. Counts are of the selection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeFigures {
    pub activity: u16,
    pub name: String,
    pub cases: Shown<u32>,
    pub occurrences: Shown<u32>,
    pub max_in_case: Shown<u32>,
    /// Times that the case has had the step before, and cases with any.
    pub repeats: Shown<u32>,
    pub repeat_cases: Shown<u32>,
    /// How often the cases that have the step have it, where the view shows it.
    pub in_case: Option<InCase>,
    /// From the completion of the step to the completion (or start, by the clock chosen) of the next.
    pub until_next: Option<TimeFigures>,
    /// From start to completion, where the source has both.
    pub processing: Option<TimeFigures>,
    /// In the column asked for; none where no event of the step has a number, or too few cases would tell of one.
    pub number: Option<NumberFigures>,
    /// Cases that have the step exactly 1, 2, 3, … times, up to 10 or more.
    pub cases_by_repetition: Vec<Shown<u32>>,
}

/// The numbers of a step in a column.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberFigures {
    pub median: f64,
    /// None where small numbers are hidden: one case may be most of it.
    pub mean: Option<f64>,
    pub total: Option<f64>,
}

/// A transition with its figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EdgeFigures {
    pub from: Place,
    pub to: Place,
    pub cases: Shown<u32>,
    pub occurrences: Shown<u32>,
    pub max_in_case: Shown<u32>,
    /// Times that the transition leads back to a step that the case has had before, and cases with any.
    pub repeats: Shown<u32>,
    pub repeat_cases: Shown<u32>,
    /// How often the cases that have the transition have it, where the view shows it.
    pub in_case: Option<InCase>,
    /// Over all orders that equal times allow; equal ends where the order is certain.
    pub cases_bounds: Bounds<Shown<u32>>,
    pub occurrences_bounds: Bounds<Shown<u32>>,
    /// None for the arcs of Start and End.
    pub duration: Option<TimeFigures>,
    /// Transitions whose time is negative (the next began before this completed).
    pub negative: Shown<u32>,
}

/// The map's figures: steps shown, and every transition between them in the order in which the slider adds them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapAnswer {
    pub view: MapView,
    /// Which hours count in its times.
    pub clock: TimeClock,
    /// The column that its numbers are of.
    pub number: Option<String>,
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
    pub all_cases: Shown<u32>,
    pub all_events: Shown<u32>,
    /// Activities in the selection, shown or not.
    pub activities_in_selection: u32,
    /// Steps on the map, ranked by the metric (the slider's order).
    pub nodes: Vec<NodeFigures>,
    /// Activities left out, most cases first: name and cases. At most 200.
    pub hidden_activities: Vec<(String, Shown<u32>)>,
    /// Cases none of whose steps is on the map.
    pub cases_without_steps: Shown<u32>,
    /// All transitions among the steps shown: the backbone first, then in the order chosen.
    pub edges: Vec<EdgeFigures>,
    /// The first so many edges are the backbone, and are always shown.
    pub backbone: u32,
    /// The first so many edges are on the map.
    pub shown_edges: u32,
    /// Cases drawn completely when the first 0, 1, 2, … edges are shown (`edges.len() + 1` entries).
    pub cases_drawn: Vec<Shown<u32>>,
    /// Occurrences of all edges held by the first 0, 1, 2, … edges.
    pub occurrences_drawn: Vec<u64>,
    /// True when a layout of what is shown would be a knot: over 100 nodes or 500 edges.
    pub too_large: bool,
    /// What is hidden of it; none where small numbers are shown.
    pub hidden: Option<HiddenCells>,
    /// Names the counts that are told: two answers with different names must not leave without a warning.
    pub release: u64,
}
