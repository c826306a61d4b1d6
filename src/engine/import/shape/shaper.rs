//! Turning the rows of a file into rows of events: the header first, then piece by piece.

use super::Shape;
use super::periods::Periods;
use super::snapshots::Snapshots;
use super::wide::Wide;
use crate::engine::import::collect::NamesRow;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::{Finding, RejectReason};
use crate::engine::import::rows::{Cut, Field, Row, RowBatch};
use crate::engine::import::settings::HeaderRow;

/// Where the text of a row's cells is.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    pub text: &'a [u8],
    pub fields: &'a [Field],
    pub line: u64,
}

impl<'a> Cells<'a> {
    /// The text of a cell; the empty text beyond the end of the row.
    pub fn text(self, column: u32) -> &'a str {
        self.fields
            .get(column as usize)
            .map_or("", |field| std::str::from_utf8(&self.text[field.begin as usize..field.end as usize]).unwrap_or(""))
    }
}

/// Shapes the rows of one file. What it gives has a header of its own: its names are record 0.
pub(crate) struct Shaper {
    kind: Kind,
    names_row: NamesRow,
    width: Option<u32>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    out: Shaped,
    shape: Shape,
}

/// Rows as they are shaped, and the rows of the file that could not be.
#[derive(Default)]
pub(crate) struct Shaped {
    pub rows: RowBatch,
    pub rejected: Vec<(u64, RejectReason, String)>,
    /// Rows of the file that were shaped.
    pub taken: u64,
}

enum Kind {
    Wide(Wide),
    Periods(Periods),
    Snapshots(Box<Snapshots>),
}

impl Shaper {
    /// None where rows are events already.
    pub fn new(shape: &Shape, header: HeaderRow) -> Result<Option<Shaper>, ImportProblem> {
        let kind = match shape {
            Shape::Long => return Ok(None),
            Shape::Wide { .. } => Kind::Wide(Wide::default()),
            Shape::Periods { .. } => Kind::Periods(Periods::default()),
            Shape::Snapshots { pattern, .. } => Kind::Snapshots(Box::new(Snapshots::new(pattern)?)),
        };
        Ok(Some(Shaper {
            kind,
            names_row: NamesRow::new(header),
            width: None,
            findings: Vec::new(),
            out: Shaped::default(),
            shape: shape.clone(),
        }))
    }

    /// What the rows of a piece of the file become.
    pub fn shape(&mut self, text: &[u8], cut: &Cut) -> Result<&Shaped, ImportProblem> {
        self.out = Shaped { rows: std::mem::take(&mut self.out.rows), ..Shaped::default() };
        self.out.rows.clear();
        let (first, names) = self.names_row.look(text, cut);
        if let Some(found) = names {
            self.findings = found.findings;
            self.begin(found.names, found.line)?;
        }
        cut.rows[first..].iter().for_each(|row| self.take(text, cut, row));
        Ok(&self.out)
    }

    /// What can only be said when all rows have come.
    pub fn finish(&mut self) -> &Shaped {
        self.out = Shaped::default();
        match &mut self.kind {
            Kind::Wide(_) => {}
            Kind::Periods(periods) => self.findings.extend(periods.finding()),
            Kind::Snapshots(snapshots) => snapshots.finish(&self.shape, &mut self.out.rows),
        }
        &self.out
    }

    fn take(&mut self, text: &[u8], cut: &Cut, row: &Row) {
        let fields = &cut.fields[row.first_field as usize..][..row.fields as usize];
        let cells = Cells { text, fields, line: row.line };
        self.out.taken += 1;
        let width = self.width.unwrap_or(0);
        let has_extra = fields.iter().skip(width as usize).any(|field| field.begin < field.end);
        if row.fields < width || has_extra {
            let reason = if has_extra { RejectReason::TooManyFields } else { RejectReason::TooFewFields };
            let value = String::from_utf8_lossy(&text[row.begin as usize..row.end as usize]).into_owned();
            self.out.rejected.push((row.line, reason, value));
            return;
        }
        let cells = Cells { fields: &fields[..width as usize], ..cells };
        match &mut self.kind {
            Kind::Wide(wide) => wide.take(cells, &mut self.out.rows),
            Kind::Periods(periods) => periods.take(cells, &self.shape, &mut self.out.rows),
            Kind::Snapshots(snapshots) => {
                if let Some(reason) = snapshots.take(cells, &self.shape) {
                    self.out.rejected.push((row.line, reason, String::new()));
                }
            }
        }
    }

    /// Now the columns are known.
    fn begin(&mut self, names: Vec<String>, line: u64) -> Result<(), ImportProblem> {
        let width = names.len() as u32;
        if let Some(column) = self.shape.column_beyond(width) {
            return Err(ImportProblem::NoSuchColumn { column });
        }
        self.width = Some(width);
        let shaped = match &mut self.kind {
            Kind::Wide(wide) => wide.begin(&names, &self.shape),
            Kind::Periods(periods) => periods.begin(&names, &self.shape),
            Kind::Snapshots(_) => Snapshots::begin(&names, &self.shape),
        };
        shaped.iter().for_each(|name| self.out.rows.push_cell(name));
        self.out.rows.end_row(line);
        Ok(())
    }
}
