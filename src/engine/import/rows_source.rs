//! Files that must be there whole before their first row can be read: workbooks, web pages, object logs.

use super::html_table::HtmlTable;
use super::ocel::{FlatRows, FlattenAccount, ObjectLog, ObjectType};
use super::problem::ImportProblem;
use super::rows::RowBatch;
use super::settings::FileFormat;
use super::workbook::{SheetInfo, SheetRows, Workbook};
use serde::{Deserialize, Serialize};

/// The rows of such a file, step by step.
pub(crate) struct RowsSource {
    rows: Rows,
    pub contents: Contents,
}

/// What stands in such a file beside the rows that are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The sheets of a workbook, in the order of their tabs.
    pub sheets: Vec<SheetInfo>,
    /// The types of object of an object log.
    pub object_types: Vec<ObjectType>,
    /// What flattening to the chosen type makes of its events.
    pub flattening: Option<FlattenAccount>,
}

enum Rows {
    Sheet(SheetRows),
    Page(Box<HtmlTable>),
    Objects(Box<FlatRows>),
}

impl RowsSource {
    /// Opens a file as its format says; none where the format is read as it comes. The bytes are used up.
    pub fn open(format: &FileFormat, bytes: Vec<u8>) -> Result<Option<RowsSource>, ImportProblem> {
        let mut contents = Contents::default();
        let rows = match format {
            FileFormat::Csv(_) | FileFormat::Xes { .. } => return Ok(None),
            FileFormat::Workbook { sheet, .. } => {
                let workbook = Workbook::open(bytes)?;
                contents.sheets = workbook.sheets().to_vec();
                // A sheet that is not there: the workbook is another than the one that was looked at.
                let sheet = (*sheet as usize).min(contents.sheets.len().saturating_sub(1));
                Rows::Sheet(workbook.read(sheet)?)
            }
            FileFormat::Page { .. } => Rows::Page(Box::new(HtmlTable::open(&bytes)?)),
            FileFormat::Objects { kind, object_type } => {
                let log = ObjectLog::open(&bytes, *kind)?;
                contents.object_types = log.types().to_vec();
                let most = || log.types().iter().max_by_key(|one| (one.events, std::cmp::Reverse(one.name.clone())));
                let rows = log.flatten(object_type).or_else(|| log.flatten(&most()?.name));
                let rows = rows.ok_or(ImportProblem::OcelEmpty)?;
                contents.flattening = Some(rows.account());
                Rows::Objects(Box::new(rows))
            }
        };
        Ok(Some(RowsSource { rows, contents }))
    }

    /// Appends about `at_most` more rows to `batch`. False when there are no more.
    pub fn next_rows(&mut self, batch: &mut RowBatch, at_most: usize) -> Result<bool, ImportProblem> {
        match &mut self.rows {
            Rows::Sheet(rows) => rows.next_rows(batch, at_most),
            Rows::Page(table) => table.next_rows(batch, at_most),
            Rows::Objects(rows) => Ok(rows.next_rows(batch, at_most)),
        }
    }

    /// The first rows, and whether they are all there are.
    pub fn first_rows(&mut self, at_most: usize) -> Result<(RowBatch, bool), ImportProblem> {
        let mut batch = RowBatch::default();
        while batch.len() < at_most {
            if !self.next_rows(&mut batch, at_most)? {
                return Ok((batch, true));
            }
        }
        Ok((batch, false))
    }

    /// How much has been read and how much there is, in units that are only good for their share.
    pub fn progress(&self) -> Option<(u64, u64)> {
        match &self.rows {
            Rows::Sheet(rows) => Some(rows.progress()),
            Rows::Page(_) | Rows::Objects(_) => None,
        }
    }
}
