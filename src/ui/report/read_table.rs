//! A table of a view, read as paper has it: its texts, bars and colours, without the columns of buttons.

use super::read_text::text;
use crate::present::Words;
use crate::present::report::{PaperCell, PaperTable};
use crate::ui::elements::{children, find, is};
use crate::ui::picture_out::drawn;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Cells that hold what can be done, or a picture beside its figures, and nothing that is said.
const CONTROLS: &str = ".row-ways, .box-way, .box-axis, .box-track, [data-off-paper]";

/// The whole table; small pictures in it have names that begin with `prefix`.
pub fn table(table: &Element, prefix: String, words: &Words) -> PaperTable {
    let mut read = PaperTable {
        caption: find(table, "caption").map(|of| caption(&of)).unwrap_or_default(),
        ..PaperTable::default()
    };
    for part in children(table) {
        let into = match part.tag_name().to_ascii_lowercase().as_str() {
            "thead" => &mut read.heads,
            "tbody" => &mut read.rows,
            "tfoot" => &mut read.feet,
            _ => continue,
        };
        for row in children(&part) {
            let place = into.len();
            let cells = children(&row).into_iter().filter(|cell| !is(cell, CONTROLS));
            into.push(cells.enumerate().map(|(at, of)| cell(&of, &format!("{prefix}{place}-{at}-"), words)).collect());
        }
    }
    read
}

/// A caption is out of sight where a heading says the same, and it is read all the same.
fn caption(caption: &Element) -> String {
    caption.text_content().unwrap_or_default().trim().to_owned()
}

fn cell(cell: &Element, prefix: &str, words: &Words) -> PaperCell {
    let span = |name: &str| cell.get_attribute(name).and_then(|count| count.parse().ok()).unwrap_or(1);
    PaperCell {
        text: if is(cell, ".hid") { words.text("units-hidden-short") } else { text(cell) },
        is_head: is(cell, "th"),
        is_number: is(cell, ".num, .heat"),
        columns: span("colspan"),
        rows: span("rowspan"),
        bar: find(cell, ".bar").and_then(|bar| width(&bar)),
        heat: cell.class_name().split_whitespace().find_map(|class| class.strip_prefix("heat")?.parse().ok()),
        svg: find(cell, "svg.load").map(|svg| drawn::svg(&svg, prefix)),
    }
}

/// The width of a bar as a share, 0..1.
fn width(bar: &Element) -> Option<f64> {
    let width = bar.dyn_ref::<HtmlElement>()?.style().get_property_value("width").ok()?;
    Some(width.strip_suffix('%')?.parse::<f64>().ok()? / 100.0)
}
