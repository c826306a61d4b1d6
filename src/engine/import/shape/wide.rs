//! A wide table: a row a case and a column of dates for each step becomes a row for each date.

use super::Shape;
use super::shaper::Cells;
use crate::engine::import::rows::RowBatch;

/// Which columns stay, and which become rows.
#[derive(Default)]
pub(super) struct Wide {
    kept: Vec<u32>,
    /// Column and name of each step, in the order of the file.
    steps: Vec<(u32, String)>,
}

impl Wide {
    /// The names of the table that is made: what stays, then the step and its time.
    pub fn begin(&mut self, names: &[String], shape: &Shape) -> Vec<String> {
        let Shape::Wide { steps, activity_name, time_name } = shape else { return names.to_vec() };
        let columns = 0..names.len() as u32;
        self.kept = columns.clone().filter(|column| !steps.contains(column)).collect();
        self.steps = columns
            .filter(|column| steps.contains(column))
            .map(|column| (column, names[column as usize].clone()))
            .collect();
        let kept = self.kept.iter().map(|&column| names[column as usize].clone());
        kept.chain([activity_name.clone(), time_name.clone()]).collect()
    }

    /// A row for each step that has a date. A row without any is one without a step and a time: the account says so.
    pub fn take(&self, cells: Cells, out: &mut RowBatch) {
        let mut made = false;
        for (column, name) in &self.steps {
            let time = cells.text(*column);
            if !time.trim().is_empty() {
                self.push(cells, name, time, out);
                made = true;
            }
        }
        if !made {
            self.push(cells, "", "", out);
        }
    }

    fn push(&self, cells: Cells, name: &str, time: &str, out: &mut RowBatch) {
        self.kept.iter().for_each(|&column| out.push_cell(cells.text(column)));
        out.push_cell(name);
        out.push_cell(time);
        out.end_row(cells.line);
    }
}
