//! The row of names: what stands above it is skipped, and what comes below it is data.

use super::names::{names_of_header, numbered};
use crate::engine::import::report::Finding;
use crate::engine::import::rows::{Cut, Field};
use crate::engine::import::settings::HeaderRow;

/// Finds the names of a table in its first rows.
pub(crate) struct NamesRow {
    header: HeaderRow,
    /// Rows above the first row of data that have not come yet.
    rows_left: u32,
    found: bool,
}

/// Names of columns, made unique, with the line they stand on.
pub(crate) struct Names {
    pub names: Vec<String>,
    pub line: u64,
    pub findings: Vec<Finding>,
}

impl NamesRow {
    pub fn new(header: HeaderRow) -> NamesRow {
        let rows_left = match header {
            HeaderRow::None => 0,
            HeaderRow::Record(number) => number.saturating_add(1),
        };
        NamesRow { header, rows_left, found: false }
    }

    /// Where the data begin among the rows of a piece, and the names, if it is this piece that holds them.
    pub fn look(&mut self, text: &[u8], cut: &Cut) -> (usize, Option<Names>) {
        let first = (self.rows_left as usize).min(cut.rows.len());
        self.rows_left -= first as u32;
        if self.found || self.rows_left > 0 {
            return (first, None);
        }
        let names = match self.header {
            HeaderRow::Record(above) => {
                // Nothing is left above the data: the last of the rows skipped holds the names.
                let Some(row) = first.checked_sub(1).map(|last| &cut.rows[last]) else { return (first, None) };
                let fields = &cut.fields[row.first_field as usize..][..row.fields as usize];
                let written: Vec<String> = fields.iter().map(|field| text_of(text, field)).collect();
                let (names, renamed) = names_of_header(written);
                let mut findings = Vec::new();
                if above > 0 {
                    findings.push(Finding::SkippedAboveHeader { count: u64::from(above) });
                }
                if renamed > 0 {
                    findings.push(Finding::RenamedColumns { count: renamed });
                }
                Names { names, line: row.line, findings }
            }
            HeaderRow::None => {
                let Some(row) = cut.rows.first() else { return (first, None) };
                Names { names: numbered(row.fields as usize), line: row.line, findings: Vec::new() }
            }
        };
        self.found = true;
        (first, Some(names))
    }
}

fn text_of(text: &[u8], field: &Field) -> String {
    String::from_utf8_lossy(&text[field.begin as usize..field.end as usize]).into_owned()
}
