//! Hand-overs in a selection: between which groups cases go, what time passes there, and what each group has to do.
//!
//! Persons are never told of: a group has at least five of them, and smaller ones stand together as «others».

use super::{HiddenCells, LogId, SelectionId, Shown, WorkCalendar};
use crate::engine::calendar::CalendarDay;
use serde::{Deserialize, Serialize};

/// The hand-overs in a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowHandovers {
    pub log: LogId,
    pub selection: SelectionId,
    /// The column of groups that the user chose; none to have one proposed.
    pub group: Option<String>,
    /// When the office is open; its zone is the log's.
    pub calendar: WorkCalendar,
}

/// Who works on the cases, by group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandoverPage {
    /// Cases of the selection.
    pub cases: Shown<u32>,
    /// Columns whose values can be told of as groups, the likeliest first.
    pub offered: Vec<String>,
    /// Columns that are named as groups, but whose groups have too few persons.
    pub too_few_persons: Vec<String>,
    /// The column that says which person did it.
    pub person: Option<String>,
    /// The column of groups in use, and whether its name proposed it.
    pub group: Option<String>,
    pub is_proposed: bool,
    /// How often cases change the person; none without such a column.
    pub person_changes: Option<ChangesFigures>,
    /// None without groups that may be told of.
    pub groups: Option<GroupFigures>,
    /// Small numbers are hidden.
    pub hides_small: bool,
    /// Names the counts that may be told.
    pub release: u64,
}

/// Cases by how often they change hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangesFigures {
    /// All changes of all cases.
    pub changes: Shown<u32>,
    /// Cases with no change, with one, and so on; a case without any value has no change.
    pub cases: Vec<Shown<u32>>,
    /// The last number of `cases` is of those with so many changes or more.
    pub last_is_open: bool,
}

/// The groups that are told of, and what happens between them. Places are those of `names`, the others last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupFigures {
    /// The groups that stand by themselves, most events first.
    pub names: Vec<String>,
    /// How many stand together behind them.
    pub others: u32,
    /// How many of those have too few persons.
    pub too_few_persons: u32,
    /// How often cases change the group, whether it is told of by itself or not.
    pub changes: ChangesFigures,
    /// Hand-overs from each group (row) to each (column), their totals, and what is hidden of them.
    pub between: Vec<Vec<Shown<u32>>>,
    pub from_totals: Vec<Shown<u32>>,
    pub to_totals: Vec<Shown<u32>>,
    pub hidden: Option<HiddenCells>,
    /// Time to the next event where the group changes, and where it stays.
    pub times_between: HandoverTime,
    pub times_within: HandoverTime,
    /// Hand-overs from a group to another, of those that stand by themselves and may be told of; most first.
    pub pairs: Vec<HandoverPair>,
    /// Cases that go from a group to another and straight back.
    pub cases_there_and_back: Shown<u32>,
    pub there_and_back: Vec<GroupThereAndBack>,
    /// Ways there and back that too few cases take, or groups that are too small.
    pub there_and_back_not_told: u32,
    pub loads: Vec<GroupLoad>,
    /// Events that do not say which group.
    pub events_without_group: Shown<u32>,
    /// The Monday of the first week that is told of, and how many before it are not.
    pub first_monday: CalendarDay,
    pub earlier_weeks: u32,
}

/// How long it takes from an event to the next: on the calendar, and in opening hours. None where few would tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandoverTime {
    pub count: Shown<u32>,
    pub calendar: Option<MedianAndP90>,
    pub working: Option<MedianAndP90>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MedianAndP90 {
    pub median_millis: f64,
    pub p90_millis: f64,
}

/// Hand-overs from one group to another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandoverPair {
    pub from: u32,
    pub to: u32,
    pub cases: Shown<u32>,
    pub time: HandoverTime,
}

/// From a group to another and straight back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupThereAndBack {
    pub from: u32,
    pub to: u32,
    pub count: Shown<u32>,
    pub cases: u32,
}

/// What a group has to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupLoad {
    pub events: Shown<u32>,
    pub cases: Shown<u32>,
    /// Cases with an event of the group, week by week.
    pub cases_by_week: Vec<Shown<u32>>,
    /// None where the source has no start times, or few would tell of it.
    pub multitasking: Option<GroupMultitasking>,
    /// The same of each of those weeks; empty where the source has no start times.
    pub multitasking_by_week: Vec<Option<GroupMultitasking>>,
}

/// Tasks of a group side by side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupMultitasking {
    /// Of the time with a task under way, the share with two or more (0..=1).
    pub overlap_share: f64,
    /// Mean number of tasks while there is one at all.
    pub mean_parallel: f64,
}
