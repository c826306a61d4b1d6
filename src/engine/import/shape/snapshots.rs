//! Lists of several days: what changed from one list to the next becomes an event.

use super::Shape;
use super::shaper::Cells;
use crate::engine::import::dates::{Reading, TimeReader};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::RejectReason;
use crate::engine::import::rows::RowBatch;
use crate::engine::import::settings::Zone;
use crate::engine::ordering::sort_by_key;
use crate::engine::table::Dictionary;
use std::collections::BTreeMap;

/// All rows, until the last list has come: a later file may hold an earlier day.
pub(super) struct Snapshots {
    reader: TimeReader,
    rows: Vec<Held>,
    texts: Dictionary,
}

/// A row of a list.
struct Held {
    line: u64,
    day_millis: i64,
    /// Codes of its cells.
    cells: Vec<u32>,
}

impl Snapshots {
    pub fn new(pattern: &str) -> Result<Snapshots, ImportProblem> {
        let reader = TimeReader::of_setting(pattern, Zone::Utc)
            .ok_or_else(|| ImportProblem::BadPattern { pattern: pattern.to_string() })?;
        Ok(Snapshots { reader, rows: Vec::new(), texts: Dictionary::default() })
    }

    /// The names of the table that is made: all columns, then the activity.
    pub fn begin(names: &[String], shape: &Shape) -> Vec<String> {
        let Shape::Snapshots { activity_name, .. } = shape else { return names.to_vec() };
        names.iter().cloned().chain([activity_name.clone()]).collect()
    }

    /// Keeps a row; gives the reason where it cannot be used.
    pub fn take(&mut self, cells: Cells, shape: &Shape) -> Option<RejectReason> {
        let Shape::Snapshots { case, date, .. } = shape else { return None };
        if cells.text(*case).trim().is_empty() {
            return Some(RejectReason::MissingCase);
        }
        let Reading::Time { millis, .. } = self.reader.read(cells.text(*date).as_bytes()) else {
            let is_empty = cells.text(*date).trim().is_empty();
            return Some(if is_empty { RejectReason::MissingTime } else { RejectReason::InvalidTime });
        };
        let cells_held = (0..cells.fields.len() as u32).map(|column| self.texts.code(cells.text(column))).collect();
        self.rows.push(Held { line: cells.line, day_millis: millis, cells: cells_held });
        None
    }

    /// The events: per case in order of days. Of two rows of a case on one day the later in the file counts.
    pub fn finish(&mut self, shape: &Shape, out: &mut RowBatch) {
        let Shape::Snapshots { case, date, watched, gone, .. } = shape else { return };
        sort_by_key(&mut self.rows, |row| row.day_millis);
        let mut days: Vec<(i64, u32)> =
            self.rows.iter().map(|row| (row.day_millis, row.cells[*date as usize])).collect();
        days.dedup_by_key(|day| day.0);
        let mut by_case: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (number, row) in self.rows.iter().enumerate() {
            by_case.entry(row.cells[*case as usize]).or_default().push(number);
        }
        for numbers in by_case.values() {
            let mut before: Option<&Held> = None;
            for (place, &number) in numbers.iter().enumerate() {
                let row = &self.rows[number];
                let next = numbers.get(place + 1).map(|&next| &self.rows[next]);
                if next.is_some_and(|next| next.day_millis == row.day_millis) {
                    continue;
                }
                for &column in watched {
                    let value = row.cells[column as usize];
                    if before.is_none_or(|before| before.cells[column as usize] != value) {
                        self.push(row, self.texts.text(value), None, out);
                    }
                }
                before = Some(row);
                // The first list without the case, unless this is the last list of all.
                let missed = days.iter().find(|(day, _)| *day > row.day_millis);
                if let Some(&(day, text)) = missed
                    && !gone.is_empty()
                    && next.is_none_or(|next| next.day_millis > day)
                {
                    self.push(row, gone, Some((*date, text)), out);
                    // A case that comes back begins anew.
                    before = None;
                }
            }
        }
    }

    fn push(&self, row: &Held, activity: &str, other_day: Option<(u32, u32)>, out: &mut RowBatch) {
        for (column, &code) in row.cells.iter().enumerate() {
            let code = other_day.filter(|(date, _)| *date as usize == column).map_or(code, |(_, text)| text);
            out.push_cell(self.texts.text(code));
        }
        out.push_cell(activity);
        out.end_row(row.line);
    }
}
