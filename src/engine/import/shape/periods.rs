//! A table of periods: an activity with a start and an end becomes two events.

use super::Shape;
use super::shaper::Cells;
use crate::engine::import::report::Finding;
use crate::engine::import::rows::RowBatch;

/// Which columns stay, and the ends that are none.
#[derive(Default)]
pub(super) struct Periods {
    kept: Vec<u32>,
    activity: u32,
    end_name: String,
    open_ends: u64,
}

impl Periods {
    /// The names of the table that is made: the columns without start and end, then the time.
    pub fn begin(&mut self, names: &[String], shape: &Shape) -> Vec<String> {
        let Shape::Periods { activity, start, end, time_name, .. } = shape else { return names.to_vec() };
        self.end_name = names[*end as usize].clone();
        self.activity = *activity;
        self.kept = (0..names.len() as u32).filter(|column| column != start && column != end).collect();
        let kept = self.kept.iter().map(|&column| names[column as usize].clone());
        kept.chain([time_name.clone()]).collect()
    }

    /// The start, and the end where there is one.
    pub fn take(&mut self, cells: Cells, shape: &Shape, out: &mut RowBatch) {
        let Shape::Periods { start, end, started, ended, .. } = shape else { return };
        self.push(cells, started, cells.text(*start), out);
        let end = cells.text(*end);
        if is_last_day_of_9999(end) {
            self.open_ends += 1;
        } else if !end.trim().is_empty() {
            self.push(cells, ended, end, out);
        }
    }

    /// The ends that stand for «open», where there are any.
    pub fn finding(&self) -> Option<Finding> {
        let (name, count) = (self.end_name.clone(), self.open_ends);
        (count > 0).then_some(Finding::OpenEnds { name, count })
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

/// Whether a date is the last day of 9999, in whatever order of day and month; a clock behind it does not matter.
fn is_last_day_of_9999(text: &str) -> bool {
    let mut numbers = text.split(|sign: char| !sign.is_ascii_digit()).filter(|number| !number.is_empty());
    match (text.contains("9999"), numbers.next()) {
        (true, Some("99991231" | "31129999" | "12319999")) => true,
        (true, Some(first)) => {
            let date = [Some(first), numbers.next(), numbers.next()];
            ["9999", "12", "31"].into_iter().all(|part| date.contains(&Some(part)))
        }
        _ => false,
    }
}
