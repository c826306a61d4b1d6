//! A table of figures as a workbook of one sheet: numbers as numbers, texts as texts, what must be known of it below.

use super::log_xlsx::{SheetSettings, WorkbookNotWritten, packing, problem};
use super::workbook_parts::{BOLD, MAIN, SheetTold, parts, sheet_name};
use super::workbook_rows::letters;
use super::workbook_texts::WorkbookTexts;
use super::{Cell, Table};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;

/// Width of a column of numbers and of texts, in digits.
const WIDTHS: (u32, u32) = (14, 32);

/// The whole file. The first row holds the names, stays in sight and filters; notes stand under the rows, after an empty
/// one. A number that is none (infinite, or not a number) is an empty cell. Rows beyond what a sheet holds are not for
/// tables of figures: they are left out, and `rows_at_most` says from where.
///
/// ```
/// use spor::engine::export::{Cell, Column, SHEET_ROWS, SheetSettings, Table, table_workbook};
/// let columns = vec![Column { name: "Trin".into(), numeric: false }, Column { name: "Sager".into(), numeric: true }];
/// let rows = vec![vec![Cell::Text("Ny".into()), Cell::Whole(7)]];
/// let settings = SheetSettings { name: "Trin".into(), created_millis: 0, rows_at_most: SHEET_ROWS };
/// let file = table_workbook(&Table { columns, rows, notes: Vec::new() }, &settings).unwrap();
/// assert!(file.starts_with(b"PK"));
/// ```
pub fn table_workbook(table: &Table, settings: &SheetSettings) -> Result<Vec<u8>, WorkbookNotWritten> {
    let mut texts = WorkbookTexts::default();
    let shown = table.rows.len().min(settings.rows_at_most as usize - 1);
    let last = letters(table.columns.len().saturating_sub(1));
    let rows = shown + 1;
    let sheet = sheet(table, &table.rows[..shown], &format!("A1:{last}{rows}"), &mut texts);
    let told = SheetTold { name: sheet_name(settings, 1), filtered: format!("$A$1:${last}${rows}") };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let others = parts(&[told], settings, false).into_iter().map(|(name, part)| (name, part.into_bytes()));
    let texts = texts.part().concat();
    let all = [("xl/worksheets/sheet1.xml", sheet.into_bytes()), ("xl/sharedStrings.xml", texts)];
    for (name, part) in others.chain(all) {
        zip.start_file(name, packing(part.len() as u64)).map_err(problem)?;
        zip.write_all(&part).map_err(problem)?;
    }
    Ok(zip.finish().map_err(problem)?.into_inner())
}

fn sheet(table: &Table, rows: &[Vec<Cell>], filtered: &str, texts: &mut WorkbookTexts) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"
    );
    for (number, column) in (1..).zip(&table.columns) {
        let width = if column.numeric { WIDTHS.0 } else { WIDTHS.1 };
        out += &format!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    out += "</cols><sheetData>";
    let heads: Vec<Cell> = table.columns.iter().map(|column| Cell::Text(column.name.clone())).collect();
    let empty = [Vec::new()];
    let notes: Vec<Vec<Cell>> = table.notes.iter().map(|note| vec![Cell::Text(note.clone())]).collect();
    let all = std::iter::once(&heads).chain(rows).chain(&empty).chain(&notes);
    for (row, cells) in all.enumerate() {
        let number = row + 1;
        let _ = write!(out, "<row r=\"{number}\">");
        for (column, cell) in cells.iter().enumerate() {
            let at = format!("{}{number}", letters(column));
            let look = if row == 0 { format!(" s=\"{BOLD}\"") } else { String::new() };
            let _ = match cell {
                Cell::Empty => Ok(()),
                Cell::Text(text) => {
                    let text = texts.number(column, row, text);
                    write!(out, "<c r=\"{at}\"{look} t=\"s\"><v>{text}</v></c>")
                }
                Cell::Whole(number) => write!(out, "<c r=\"{at}\"><v>{number}</v></c>"),
                Cell::Decimal(number, _) if !number.is_finite() => Ok(()),
                Cell::Decimal(number, decimals) => {
                    write!(out, "<c r=\"{at}\"><v>{number:.*}</v></c>", usize::from(*decimals))
                }
            };
        }
        out += "</row>";
    }
    out + "</sheetData><autoFilter ref=\"" + filtered + "\"/></worksheet>"
}
