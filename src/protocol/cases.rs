//! Single cases of a selection: a window of their list, and the course of one.
//!
//! Of a log about persons they are told only to those who answered why, and under pseudonyms.

use super::{AmberAnswers, CaseOrder, LogId, MeasuredCases, SelectionId, Shown, Timing, WallTime, WorkCalendar};
use serde::{Deserialize, Serialize};

/// Some rows of the list of cases.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowCases {
    pub log: LogId,
    pub selection: SelectionId,
    pub order: CaseOrder,
    pub timing: Timing,
    /// Only cases whose name holds this text, capitals or not.
    pub search: String,
    /// The place of the first row, from 0, and how many there are at most.
    pub offset: u32,
    pub count: u32,
    /// A case whose place in the list is wanted.
    pub place_of: Option<CaseName>,
    /// Why single cases may be told of; needed where the log is about persons.
    pub answers: Option<AmberAnswers>,
}

/// A case by its number in the log in view and what it is called, which tells whether the number still is its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseName {
    pub case: u32,
    pub name: String,
}

/// A window of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseWindow {
    pub offset: u32,
    pub rows: Vec<CaseRow>,
    /// Cases of the selection.
    pub cases: u32,
    /// Cases that the search finds: rows of the list.
    pub found: u32,
    pub measured: MeasuredCases,
    /// The longest time that is measured in the selection.
    pub longest_millis: i64,
    /// The place of the case that was asked for; none where it is not in the list.
    pub place: Option<u32>,
    /// Names are pseudonyms.
    pub are_pseudonyms: bool,
}

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRow {
    pub case: u32,
    pub name: String,
    pub begin: WallTime,
    pub time: CaseTime,
    pub events: u32,
    /// The activity of its last event.
    pub last: String,
}

/// What is measured of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseTime {
    /// The longest of its times, milliseconds.
    Longest(i64),
    /// It is open, so that its time is not over.
    Open,
    /// It lacks a step that is measured from or to.
    NotMeasured,
}

/// The course of one case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowCase {
    pub log: LogId,
    pub selection: SelectionId,
    /// Its number in the log in view.
    pub case: u32,
    /// What a value is called that fewer than five cases have, where such a one is not shown.
    pub rare: String,
    /// When the office is open; its zone is the log's.
    pub calendar: WorkCalendar,
    pub answers: Option<AmberAnswers>,
}

/// A case as its events tell of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseCourse {
    pub case: u32,
    pub name: String,
    pub begin: WallTime,
    pub end: WallTime,
    pub begin_millis: i64,
    pub end_millis: i64,
    /// Of its throughput time, while the office was open; none where a time says the day only.
    pub open_millis: Option<i64>,
    /// What the activities of its events are called, each once, in order of appearance.
    pub activities: Vec<String>,
    pub events: Vec<CaseEvent>,
    /// What the columns of `CaseEvent::values` are called: those in which some event says anything.
    pub columns: Vec<String>,
    /// What the source says of the whole case, and its value.
    pub attributes: Vec<(String, String)>,
    /// Columns of the log that may not be shown.
    pub withheld: u32,
    /// Its variant; none where too few cases take it to be told of.
    pub variant: Option<CaseVariant>,
}

/// An event of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseEvent {
    /// Place in `CaseCourse::activities`.
    pub activity: u32,
    /// When it began, where the source tells it beside the completion.
    pub start: Option<WallTime>,
    pub time: WallTime,
    pub begin_millis: i64,
    pub end_millis: i64,
    /// Between the completion of what was before and its beginning; none for the first.
    pub waited_millis: Option<i64>,
    /// Of the waiting, while the office was open; none where one of the two times says the day only.
    pub waited_open_millis: Option<i64>,
    /// Has exactly the time of the event before or behind it: their order is uncertain.
    pub is_tied: bool,
    /// One for each of `CaseCourse::columns`; empty where the source says nothing.
    pub values: Vec<String>,
}

/// The variant of a case, by every activity.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseVariant {
    /// Its place among all of the selection, from 1, the commonest first.
    pub rank: u32,
    /// Variants of the selection.
    pub variants: u32,
    pub cases: Shown<u32>,
    /// Of the cases of the selection, 0..1.
    pub share: f64,
}
