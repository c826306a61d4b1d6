//! A table about the cases: a row a case, no events of its own; joined to the events of other files by its key.

use super::names_row::NamesRow;
use crate::engine::import::account::Account;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::report::{ImportReport, RejectReason};
use crate::engine::import::rows::Cut;
use crate::engine::import::settings::{ColumnNumber, HeaderRow};
use crate::engine::privacy::{Subjects, Treatment};
use crate::engine::table::{Dictionary, EMPTY, TextColumn};

/// Rows of a table about cases, as they come.
pub(crate) struct CaseTableTaker {
    names_row: NamesRow,
    key: ColumnNumber,
    columns: Vec<ColumnNumber>,
    width: Option<u32>,
    account: Account,
    table: CaseTable,
}

/// What a table says of each key. A key that stands in several rows says what its first row says.
#[derive(Default)]
pub(crate) struct CaseTable {
    pub keys: Dictionary,
    /// By code of the key.
    pub columns: Vec<TextColumn>,
    /// Rows whose key stood in a row before: what they say is not used.
    pub repeated_keys: u64,
    pub report: ImportReport,
    /// What is done with each column; none: it is kept.
    pub treatments: Vec<Option<Treatment>>,
    /// Whom the table is declared to be about.
    pub subjects: Option<Subjects>,
}

impl CaseTableTaker {
    pub fn new(key: ColumnNumber, columns: &[ColumnNumber], header: HeaderRow) -> CaseTableTaker {
        CaseTableTaker {
            names_row: NamesRow::new(header),
            key,
            columns: columns.to_vec(),
            width: None,
            account: Account::default(),
            table: CaseTable::default(),
        }
    }

    pub fn rows(&self) -> u64 {
        self.account.rows
    }

    /// Takes the rows of a piece.
    pub fn take(&mut self, text: &[u8], cut: &Cut) -> Result<(), ImportProblem> {
        let (first, names) = self.names_row.look(text, cut);
        if let Some(found) = names {
            let width = found.names.len() as u32;
            if let Some(&column) = self.columns.iter().chain([&self.key]).find(|&&column| column >= width) {
                return Err(ImportProblem::NoSuchColumn { column });
            }
            let column = |&column: &u32| TextColumn {
                name: found.names[column as usize].clone(),
                codes: Vec::new(),
                dictionary: Dictionary::default(),
            };
            self.table.columns = self.columns.iter().map(column).collect();
            self.account.other.extend(found.findings);
            self.width = Some(width);
        }
        let Some(width) = self.width else { return Ok(()) };
        for row in &cut.rows[first..] {
            let fields = &cut.fields[row.first_field as usize..][..row.fields as usize];
            let cell = |column: u32| {
                let field = fields[column as usize];
                text[field.begin as usize..field.end as usize].trim_ascii()
            };
            self.account.rows += 1;
            if row.fields < width {
                self.account.reject(row.line, RejectReason::TooFewFields, "");
                continue;
            }
            if cell(self.key).is_empty() {
                self.account.reject(row.line, RejectReason::MissingCase, "");
                continue;
            }
            let known = self.table.keys.len() as u32;
            let key = self.table.keys.code_of_bytes(cell(self.key));
            if key < known {
                self.table.repeated_keys += 1;
                continue;
            }
            for (column, &number) in self.table.columns.iter_mut().zip(&self.columns) {
                column.codes.resize(key as usize, EMPTY);
                column.codes.push(column.dictionary.code_of_bytes(cell(number)));
            }
        }
        Ok(())
    }

    /// The table, and the account of its rows.
    pub fn finish(self) -> CaseTable {
        let (report, _) = self.account.close();
        CaseTable { report, ..self.table }
    }
}
