//! A table of figures as a workbook: the page has no packer of its own.

use super::Bytes;
use crate::engine::export::{SheetSettings, Table};
use serde::{Deserialize, Serialize};

/// Write a table that stands on the page as a workbook of one sheet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteWorkbook {
    pub table: Table,
    pub settings: SheetSettings,
}

/// The workbook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WorkbookWritten {
    pub bytes: Bytes,
}
