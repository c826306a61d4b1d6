//! The cells of a sheet: `<row r="2"><c r="B2" s="3" t="s"><v>17</v></c></row>`.

use super::plain_cell::PlainCell;
use super::shared_strings::{SharedStrings, push_unescaped};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::RowBatch;
use crate::engine::import::workbook::cell_text::{DateSystem, write_iso_time, write_written_number};
use crate::engine::import::workbook::merged::place_of;
use crate::engine::import::workbook::number_format::NumberFormat;
use crate::engine::import::workbook::row_maker::RowMaker;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;
use std::sync::Arc;

/// What the cells of every sheet refer to.
#[derive(Default)]
pub(super) struct Shared {
    pub strings: SharedStrings,
    pub formats: Arc<Vec<NumberFormat>>,
    pub system: DateSystem,
}

/// Reads the cells and makes rows of them.
pub(super) struct CellsTaker {
    pub shared: Shared,
    pub maker: RowMaker,
    /// Rows that are whole and not yet fetched.
    pub batch: RowBatch,
    /// Row and column of the present cell, from 0.
    row: u32,
    column: u32,
    kind: CellKind,
    format: NumberFormat,
    inside: Inside,
    /// What the present cell says in the file.
    written: String,
}

/// How the value of a cell is written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum CellKind {
    #[default]
    Number,
    /// The number of a shared text.
    Shared,
    /// A text that stands in the cell, as the result of a formula or written so.
    Text,
    Truth,
    IsoTime,
    /// `#N/A` and the like: no value.
    Fault,
}

impl CellKind {
    fn of(word: &str) -> CellKind {
        match word {
            "s" => CellKind::Shared,
            "str" | "inlineStr" => CellKind::Text,
            "b" => CellKind::Truth,
            "d" => CellKind::IsoTime,
            "e" => CellKind::Fault,
            _ => CellKind::Number,
        }
    }
}

/// Which part of a cell the next text is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Nothing,
    Value,
    Phonetic,
}

impl CellsTaker {
    pub fn new(shared: Shared, maker: RowMaker) -> CellsTaker {
        CellsTaker {
            shared,
            maker,
            batch: RowBatch::default(),
            row: 0,
            column: 0,
            kind: CellKind::default(),
            format: NumberFormat::default(),
            inside: Inside::default(),
            written: String::new(),
        }
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) {
        let [reference, style, kind] = tag.attributes(["r", "s", "t"]);
        let place = reference.and_then(|reference| place_of(&reference));
        self.column = place.map_or(self.column, |(column, _)| column);
        self.format = self.format_of(style.and_then(|style| style.parse().ok()).unwrap_or(0));
        self.kind = CellKind::of(kind.as_deref().unwrap_or_default());
        self.written.clear();
    }

    fn format_of(&self, style: usize) -> NumberFormat {
        self.shared.formats.get(style).copied().unwrap_or_default()
    }

    fn end_cell(&mut self) {
        let (written, shared) = (self.written.as_str(), &self.shared);
        self.maker.cell(self.column, |text| match self.kind {
            CellKind::Shared => {
                text.push_str(written.trim().parse().map_or("", |number| shared.strings.get(number)));
            }
            CellKind::Text => push_unescaped(written, text),
            CellKind::Number => write_written_number(written, self.format, shared.system, text),
            CellKind::IsoTime => write_iso_time(written.trim(), text),
            CellKind::Truth => text.push_str(match written.trim() {
                "" => "",
                "0" | "false" => "false",
                _ => "true",
            }),
            CellKind::Fault => {}
        });
        self.column = self.column.saturating_add(1);
    }
}

impl XmlTaker for CellsTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match tag.local_name() {
            "c" => self.begin_cell(tag),
            "v" => self.inside = Inside::Value,
            "t" if self.inside != Inside::Phonetic => {
                self.kind = CellKind::Text;
                self.inside = Inside::Value;
            }
            "rPh" => self.inside = Inside::Phonetic,
            "row" => {
                let number = tag.attribute("r").and_then(|row| row.trim().parse::<u32>().ok());
                self.row = number.map_or(self.row, |number| number.saturating_sub(1));
                self.column = 0;
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match name {
            "c" => self.end_cell(),
            "v" | "rPh" => self.inside = Inside::Nothing,
            "t" if self.inside == Inside::Value => self.inside = Inside::Nothing,
            "row" => {
                self.maker.end_row(self.row, &mut self.batch)?;
                self.row = self.row.saturating_add(1);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.written.push_str(text);
    }

    fn wants_text(&self) -> bool {
        self.inside == Inside::Value
    }

    #[inline]
    fn plain_piece(&mut self, bytes: &[u8]) -> Option<usize> {
        let cell = PlainCell::at(bytes)?;
        (self.column, self.kind, self.format) = (cell.place.0, CellKind::of(cell.kind), self.format_of(cell.style));
        self.written.clear();
        self.written.push_str(cell.value.unwrap_or_default());
        self.end_cell();
        Some(cell.length)
    }
}

/// The column, from 0, that a cell says it stands in; cells that do not say follow the one before.
pub(super) fn column_of(tag: &Tag<'_>) -> Option<u32> {
    let reference = tag.attribute("r")?;
    place_of(&reference).map(|(column, _)| column)
}
