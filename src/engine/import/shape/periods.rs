//! A table of periods: an activity with a start and an end becomes two events.

use super::Shape;
use super::shaper::Cells;
use crate::engine::import::rows::RowBatch;

/// Which columns stay.
#[derive(Default)]
pub(super) struct Periods {
    kept: Vec<u32>,
    activity: u32,
}

impl Periods {
    /// The names of the table that is made: the columns without start and end, then the time.
    pub fn begin(&mut self, names: &[String], shape: &Shape) -> Vec<String> {
        let Shape::Periods { activity, start, end, time_name, .. } = shape else { return names.to_vec() };
        self.activity = *activity;
        self.kept = (0..names.len() as u32).filter(|column| column != start && column != end).collect();
        let kept = self.kept.iter().map(|&column| names[column as usize].clone());
        kept.chain([time_name.clone()]).collect()
    }

    /// The start, and the end where there is one.
    pub fn take(&self, cells: Cells, shape: &Shape, out: &mut RowBatch) {
        let Shape::Periods { start, end, started, ended, .. } = shape else { return };
        self.push(cells, started, cells.text(*start), out);
        let end = cells.text(*end);
        if !end.trim().is_empty() {
            self.push(cells, ended, end, out);
        }
    }

    fn push(&self, cells: Cells, word: &str, time: &str, out: &mut RowBatch) {
        for &column in &self.kept {
            let text = cells.text(column);
            if column == self.activity && !text.trim().is_empty() {
                out.push_cell(&format!("{text} {word}"));
            } else {
                out.push_cell(text);
            }
        }
        out.push_cell(time);
        out.end_row(cells.line);
    }
}
