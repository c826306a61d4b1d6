//! A table of the report as HTML: caption, heads with their scope, and no more rows than paper bears.

use super::{PaperCell, PaperTable};
use crate::present::export::svg::escape;
use crate::present::{Words, numbers};
use std::fmt::Write;

/// Ends a line within a cell.
pub const LINE_END: &str = "\u{2028}";
/// Rows that are written, unless all are to be; how many more there are is said.
const ROWS: usize = 30;

/// Writes the table; its caption is out of sight where a heading over it says the same.
pub fn write(out: &mut String, table: &PaperTable, heading: &str, words: &Words) {
    let most = if table.is_whole { table.rows.len() } else { ROWS };
    let wide = table.rows.iter().map(|row| row.iter().map(|cell| cell.columns).sum::<u32>()).max().unwrap_or(0) > 9;
    let _ = write!(out, "<table{}>", if wide { " class=\"wide\"" } else { "" });
    if !table.caption.is_empty() {
        let hidden = if table.caption == heading { " class=\"unseen\"" } else { "" };
        let _ = write!(out, "<caption{hidden}>{}</caption>", escape(&table.caption));
    }
    let heads = [("thead", &table.heads[..])];
    let bodies = [("tbody", &table.rows[..table.rows.len().min(most)]), ("tfoot", &table.feet[..])];
    for (part, rows) in heads.into_iter().chain(bodies).filter(|(_, rows)| !rows.is_empty()) {
        let _ = write!(out, "<{part}>");
        for row in rows {
            out.push_str("<tr>");
            for cell in row {
                write_cell(out, cell, if part == "thead" { "col" } else { "row" });
            }
            out.push_str("</tr>");
        }
        let _ = write!(out, "</{part}>");
    }
    out.push_str("</table>");
    let further = table.rows.len().saturating_sub(most);
    let further = (further > 0).then(|| {
        let shown = numbers::whole(ROWS as u64, words.language());
        words.with("report-rows-further", &[("shown", shown.into()), ("n", further.into())])
    });
    for note in table.notes.iter().chain(&further) {
        let _ = write!(out, "<p class=\"quiet\">{}</p>", escape(note));
    }
}

fn write_cell(out: &mut String, cell: &PaperCell, scope: &str) {
    let tag = if cell.is_head { "th" } else { "td" };
    let heat = cell.heat.map(|step| format!("heat{step}"));
    let classes: Vec<&str> = [cell.is_number.then_some("num"), heat.as_deref()].into_iter().flatten().collect();
    let _ = write!(out, "<{tag}");
    if cell.is_head {
        let group = if cell.columns > 1 && scope == "col" { "group" } else { "" };
        let _ = write!(out, " scope=\"{scope}{group}\"");
    }
    if !classes.is_empty() {
        let _ = write!(out, " class=\"{}\"", classes.join(" "));
    }
    for (name, count) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
        if count > 1 {
            let _ = write!(out, " {name}=\"{count}\"");
        }
    }
    let _ = write!(out, ">{}", escape(&cell.text).replace(LINE_END, "<br>"));
    if let Some(share) = cell.bar {
        let _ = write!(
            out,
            "<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect width=\"{:.1}\" height=\"4\" fill=\"#4c8fd0\"/></svg>",
            share.clamp(0.0, 1.0) * 100.0
        );
    }
    out.push_str(cell.svg.as_deref().unwrap_or_default());
    let _ = write!(out, "</{tag}>");
}
