//! A table as CSV the way Danish Excel opens it by a double click: `;`, decimal comma, BOM and CRLF.

use super::{Cell, Table};
use crate::engine::table::guarded;

/// The whole file, byte order mark included. Notes stand under the rows, after an empty line.
///
/// A text that begins with `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet, so it gets an apostrophe
/// in front (OWASP, CSV Injection). Numbers are numbers and keep their sign.
pub fn danish_excel(table: &Table) -> Vec<u8> {
    let mut out = String::from("\u{FEFF}");
    let head: Vec<String> = table.columns.iter().map(|column| harmless(&column.name)).collect();
    write_line(&mut out, &head);
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(cell_text).collect();
        write_line(&mut out, &cells);
    }
    for note in notes(table) {
        write_line(&mut out, &[note]);
    }
    out.into_bytes()
}

/// The same table with tabs, for pasting into a spreadsheet: no line breaks or tabs inside cells.
pub fn tabbed(table: &Table) -> String {
    let mut out = String::new();
    let head: Vec<String> = table.columns.iter().map(|column| one_line(&harmless(&column.name))).collect();
    out.push_str(&head.join("\t"));
    for row in &table.rows {
        out.push_str("\r\n");
        let cells: Vec<String> = row.iter().map(|cell| one_line(&cell_text(cell))).collect();
        out.push_str(&cells.join("\t"));
    }
    for note in notes(table) {
        out.push_str("\r\n");
        out.push_str(&one_line(&note));
    }
    out
}

/// The same table as HTML, which a spreadsheet prefers when it is pasted: columns stay apart whatever is in them.
pub fn pasted_html(table: &Table) -> String {
    let row = |cells: Vec<String>, tag: &str| {
        let cells: String = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", super::svg::escape(cell))).collect();
        format!("<tr>{cells}</tr>")
    };
    let mut out = String::from("<meta charset=\"utf-8\"><table>");
    out.push_str(&row(table.columns.iter().map(|column| harmless(&column.name)).collect(), "th"));
    for cells in &table.rows {
        out.push_str(&row(cells.iter().map(cell_text).collect(), "td"));
    }
    for note in notes(table) {
        out.push_str(&row(vec![note], "td"));
    }
    out.push_str("</table>");
    out
}

/// A cell as a spreadsheet with Danish settings reads it.
pub fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Decimal(number, _) if !number.is_finite() => String::new(),
        Cell::Decimal(number, decimals) => format!("{number:.*}", usize::from(*decimals)).replace('.', ","),
    }
}

/// The lines under the rows; none without notes.
fn notes(table: &Table) -> Vec<String> {
    let empty = (!table.notes.is_empty()).then(String::new);
    empty.into_iter().chain(table.notes.iter().map(|note| harmless(note))).collect()
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    guarded(text).into_owned()
}

fn write_line(out: &mut String, cells: &[String]) {
    for (position, cell) in cells.iter().enumerate() {
        if position > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\n', '\r', '\t']) || cell.starts_with(' ') || cell.ends_with(' ') {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

fn one_line(cell: &str) -> String {
    cell.replace(['\t', '\r', '\n'], " ")
}
