//! What the sheets of an old workbook share: texts, formats, and where each sheet begins.

use super::record::{Record, kind};
use super::text::{Texts, Writing};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::workbook::SheetInfo;
use crate::engine::import::workbook::cell_text::DateSystem;
use crate::engine::import::workbook::number_format::NumberFormat;
use crate::engine::import::workbook::xlsx::SharedStrings;
use std::collections::BTreeMap;

/// The version that Excel 97 and later write.
const UNICODE_VERSION: u16 = 0x0600;
/// The version of Excel 5 and 95.
const CODE_PAGE_VERSION: u16 = 0x0500;
const WORKSHEET: u8 = 0;

/// The first part of the stream, read.
pub(super) struct Globals {
    pub sheets: Vec<SheetInfo>,
    /// Where in the stream each sheet begins.
    pub begins: Vec<u32>,
    pub strings: SharedStrings,
    /// What the numbers of a style mean, by its number.
    pub formats: Vec<NumberFormat>,
    pub system: DateSystem,
    pub writing: Writing,
}

impl Globals {
    /// Reads the records up to the end of the first part.
    pub fn read(stream: &[u8]) -> Result<Globals, ImportProblem> {
        let mut globals = Globals {
            sheets: Vec::new(),
            begins: Vec::new(),
            strings: SharedStrings::default(),
            formats: Vec::new(),
            system: DateSystem::Since1900,
            writing: Writing::Unicode,
        };
        let mut codes = BTreeMap::new();
        let mut styles = Vec::new();
        let mut at = 0;
        loop {
            let record = Record::at(stream, at).ok_or(ImportProblem::WorkbookTruncated)?;
            match record.kind {
                kind::BOF => match record.u16(0) {
                    Some(UNICODE_VERSION) => {}
                    Some(CODE_PAGE_VERSION) => globals.writing = Writing::of_code_page(0),
                    _ => return Err(ImportProblem::WorkbookTooOld),
                },
                _ if at == 0 => return Err(ImportProblem::WorkbookDamaged),
                kind::FILE_PASS => return Err(ImportProblem::WorkbookProtected),
                kind::CODE_PAGE if globals.writing != Writing::Unicode => {
                    globals.writing = Writing::of_code_page(record.u16(0).unwrap_or(0));
                }
                kind::DATE_MODE if record.u16(0) == Some(1) => globals.system = DateSystem::Since1904,
                kind::FORMAT => {
                    let mut texts = Texts::new(vec![record.data], 2, globals.writing);
                    let code = match globals.writing {
                        Writing::Unicode => texts.long_text(),
                        Writing::CodePage(_) => texts.short_text(),
                    };
                    if let (Some(number), Some(code)) = (record.u16(0), code) {
                        codes.insert(number, NumberFormat::of_code(&code));
                    }
                }
                kind::XF => styles.push(record.u16(2).unwrap_or(0)),
                kind::BOUND_SHEET => globals.list_sheet(&record),
                kind::SST => globals.read_strings(&record, stream)?,
                kind::EOF => break,
                _ => {}
            }
            at = record.end;
        }
        let format = |number: u16| codes.get(&number).copied();
        globals.formats = styles
            .into_iter()
            .map(|number| format(number).unwrap_or_else(|| NumberFormat::built_in(u32::from(number))))
            .collect();
        Ok(globals)
    }

    /// Charts and macros on sheets of their own have no cells.
    fn list_sheet(&mut self, record: &Record<'_>) {
        let (Some(begin), Some(&state), Some(&WORKSHEET)) = (record.u32(0), record.data.get(4), record.data.get(5))
        else {
            return;
        };
        let name = Texts::new(vec![record.data], 6, self.writing).short_text().unwrap_or_default();
        self.sheets.push(SheetInfo { name, visible: state & 3 == 0, rows: None, columns: None });
        self.begins.push(begin);
    }

    fn read_strings(&mut self, record: &Record<'_>, stream: &[u8]) -> Result<(), ImportProblem> {
        let mut texts = Texts::new(record.pieces(stream), 8, self.writing);
        for _ in 0..record.u32(4).unwrap_or(0) {
            let Some(text) = texts.long_text() else { return Ok(()) };
            self.strings.push_piece(&text)?;
            self.strings.end_text();
        }
        Ok(())
    }
}
