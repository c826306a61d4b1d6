//! The shape of a table: how its rows become one row an event, where they are not that already.
//!
//! Case systems give lists of many shapes. A shape is chosen by the user, or accepted from a proposal; it turns rows
//! into rows, so that everything behind it (columns, dates, the account) is the same for all of them.

mod periods;
mod propose;
mod shaper;
mod snapshots;
mod wide;

pub(crate) use propose::propose_shapes;
pub(crate) use shaper::{Shaped, Shaper};

use super::settings::{ColumnNumber, Roles};
use serde::{Deserialize, Serialize};

/// How the rows of a file stand for events. Column numbers are those of the file; the roles in the settings name
/// columns of the table that the shape makes. Names and words come from the page, in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// A row is an event (also a status log: its new status is the activity).
    #[default]
    Long,
    /// A row is a case, and has a column of dates for each step. Every date becomes an event that is called as its
    /// column is. A step that was repeated has one date only: repetitions are lost before the file is made.
    Wide {
        steps: Vec<ColumnNumber>,
        /// Names of the two columns that are made.
        activity_name: String,
        time_name: String,
    },
    /// A row is an activity that lasts from a start to an end; it becomes two events. An end that is empty or stands
    /// for «open» makes none.
    Periods {
        activity: ColumnNumber,
        start: ColumnNumber,
        end: ColumnNumber,
        /// What stands behind the activity: «Praktik» becomes «Praktik startet» and «Praktik afsluttet».
        started: String,
        ended: String,
        time_name: String,
    },
    /// A row says how a case stood on the day of the list; lists of several days stand in one file, or in several.
    /// A value that is another than in the list before becomes an event.
    Snapshots {
        case: ColumnNumber,
        date: ColumnNumber,
        /// Pattern of the date, as in the settings.
        pattern: String,
        watched: Vec<ColumnNumber>,
        activity_name: String,
        /// The event of a case that is missing from the next list; empty makes none.
        gone: String,
    },
}

/// A shape that the beginning of a file seems to have, with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShapeHint {
    /// Nearly every row has a case of its own, and several columns of dates.
    Wide { steps: Vec<ColumnNumber> },
    /// Two times in a row, the second hardly ever before the first.
    Periods { activity: ColumnNumber, start: ColumnNumber, end: ColumnNumber },
    /// Old and new status: the new one of a row is the old one of the next.
    StatusLog { old: ColumnNumber, new: ColumnNumber },
    /// The same cases on several days, each once a day.
    Snapshots { case: ColumnNumber, date: ColumnNumber, pattern: String, watched: Vec<ColumnNumber>, days: u32 },
}

/// Names and words of what a shape makes, in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShapeWords {
    pub activity_name: String,
    pub time_name: String,
    pub started: String,
    pub ended: String,
    pub gone: String,
}

impl ShapeHint {
    /// The shape with these words for what it makes; a status log is read as it stands.
    pub fn with_words(self, words: &ShapeWords) -> Option<Shape> {
        let ShapeWords { activity_name, time_name, started, ended, gone } = words.clone();
        match self {
            ShapeHint::Wide { steps } => Some(Shape::Wide { steps, activity_name, time_name }),
            ShapeHint::Periods { activity, start, end } => {
                Some(Shape::Periods { activity, start, end, started, ended, time_name })
            }
            ShapeHint::Snapshots { case, date, pattern, watched, .. } => {
                Some(Shape::Snapshots { case, date, pattern, watched, activity_name, gone })
            }
            ShapeHint::StatusLog { .. } => None,
        }
    }
}

impl Shape {
    /// The parts that the shape itself decides, in a table of so many columns; they are no guess.
    pub(crate) fn decide_roles(&self, columns: u32, roles: &mut Roles) {
        let Some(last) = columns.checked_sub(1) else { return };
        let (case, activity, time) = match self {
            Shape::Long => return,
            Shape::Wide { .. } => (None, last.saturating_sub(1), last),
            Shape::Periods { activity, start, end, .. } => {
                let before = [start, end].into_iter().filter(|column| *column < activity).count() as u32;
                (None, activity - before, last)
            }
            Shape::Snapshots { case, date, .. } => (Some(*case), last, *date),
        };
        let decided: Vec<ColumnNumber> = case.into_iter().chain([activity, time]).collect();
        let lists = [&mut roles.case, &mut roles.activity, &mut roles.time, &mut roles.start];
        for list in lists.into_iter().chain([&mut roles.case_attributes, &mut roles.event_attributes]) {
            list.retain(|column| !decided.contains(column));
        }
        for single in [&mut roles.lifecycle, &mut roles.resource] {
            *single = single.filter(|column| !decided.contains(column));
        }
        (roles.activity, roles.time) = (vec![activity], vec![time]);
        if let Some(case) = case {
            roles.case = vec![case];
        }
    }

    /// A column of the file that the shape needs and the file does not have.
    pub(crate) fn column_beyond(&self, width: u32) -> Option<ColumnNumber> {
        let columns: Vec<ColumnNumber> = match self {
            Shape::Long => Vec::new(),
            Shape::Wide { steps, .. } => steps.clone(),
            Shape::Periods { activity, start, end, .. } => vec![*activity, *start, *end],
            Shape::Snapshots { case, date, watched, .. } => watched.iter().copied().chain([*case, *date]).collect(),
        };
        columns.into_iter().find(|&column| column >= width)
    }
}
