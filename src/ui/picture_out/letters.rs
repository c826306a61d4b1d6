//! Letters as they stand on the screen, line by line.

use super::canvas;
use super::colour::Colour;
use crate::present::export::svg::escape;
use leptos::prelude::{document, window};
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, DomRect, Element, HtmlCanvasElement, Node, Range};

/// The share of a line of letters that stands over their base line, in the page's font.
const OVER: f64 = 0.79;

/// A line of letters of one look; `x` is where its anchor says, `y` its base line.
#[derive(Clone, Debug, PartialEq)]
pub struct Letters {
    pub x: f64,
    pub y: f64,
    pub size: f64,
    pub weight: String,
    /// As SVG calls it.
    pub anchor: &'static str,
    pub colour: String,
    pub said: String,
}

/// A line, and where it ends on the screen.
pub struct Line {
    pub letters: Letters,
    pub right: f64,
}

impl Letters {
    /// A text of a drawing that is shown so many times its own size.
    pub fn of_drawing(text: &Element, scale: f64, (right, down): (f64, f64)) -> Option<Letters> {
        let style = window().get_computed_style(text).ok()??;
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let said = text.text_content().unwrap_or_default().trim().to_owned();
        let colour = Colour::of(&value("fill"));
        let place = text.get_bounding_client_rect();
        if said.is_empty() || colour.is_none() || value("visibility") == "hidden" || place.height() <= 0.0 {
            return None;
        }
        let (anchor, x) = match value("text-anchor").as_str() {
            "middle" => ("middle", (place.left() + place.right()) / 2.0),
            "end" => ("end", place.right()),
            _ => ("start", place.left()),
        };
        let size = value("font-size").trim_end_matches("px").parse::<f64>().unwrap_or(12.0) * scale;
        let y = place.top() + place.height() * OVER;
        let (x, y) = (x + right, y + down);
        Some(Letters { x, y, size, weight: value("font-weight"), anchor, colour: colour.solid, said })
    }

    /// How wide they are in the page's font.
    pub fn width(&self) -> f64 {
        let measure = || {
            let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
            let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
            canvas::with_font(&context, &self.weight, self.size);
            Some(context.measure_text(&self.said).ok()?.width())
        };
        measure().unwrap_or(0.0)
    }

    pub fn write(&self, out: &mut String) {
        let Letters { x, y, size, weight, anchor, colour, said } = self;
        let _ = write!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size:.1}\" fill=\"{colour}\"");
        if weight != "400" {
            let _ = write!(out, " font-weight=\"{weight}\"");
        }
        if *anchor != "start" {
            let _ = write!(out, " text-anchor=\"{anchor}\"");
        }
        let _ = write!(out, ">{}</text>", escape(said));
    }

    pub fn paint(&self, context: &CanvasRenderingContext2d) {
        canvas::with_font(context, &self.weight, self.size);
        context.set_text_align(if self.anchor == "middle" { "center" } else { self.anchor });
        context.set_fill_style_str(&self.colour);
        let _ = context.fill_text(&self.said, self.x, self.y);
    }
}

/// The lines of a text node, whose element has these styles; what stands behind `end` is cut off.
pub fn lines(node: &Node, value: &dyn Fn(&str) -> String, end: f64) -> Vec<Line> {
    let units: Vec<u16> = node.text_content().unwrap_or_default().encode_utf16().collect();
    let mut lines: Vec<(String, [f64; 4])> = Vec::new();
    let Ok(range) = Range::new() else { return Vec::new() };
    for (start, word) in words(&units) {
        let of_word = |range: &Range| {
            range.set_start(node, start as u32).ok()?;
            range.set_end(node, (start + word.len()) as u32).ok()?;
            Some(range.get_bounding_client_rect())
        };
        let Some(place) = of_word(&range).filter(|place| place.width() > 0.0) else { continue };
        put(&mut lines, &String::from_utf16_lossy(word), &place);
    }
    let colour = Colour::of(&value("color"));
    let size = value("font-size").trim_end_matches("px").parse().unwrap_or(12.0);
    let line = |(said, [left, top, right, height]): (String, [f64; 4])| {
        let (said, right) = cut(said, left, right, end)?;
        let align = value("text-align");
        let (anchor, x) = match align.trim_start_matches("-webkit-").trim_start_matches("-moz-") {
            "center" => ("middle", (left + right) / 2.0),
            "right" | "end" => ("end", right),
            _ => ("start", left),
        };
        let (y, weight, colour) = (top + height * OVER, value("font-weight"), colour.solid.clone());
        Some(Line { letters: Letters { x, y, size, weight, anchor, colour, said }, right })
    };
    lines.into_iter().filter_map(line).collect()
}

/// The words of a text with the place of their first unit.
fn words(units: &[u16]) -> Vec<(usize, &[u16])> {
    let is_blank = |unit: &u16| matches!(*unit, 0x20 | 0x09 | 0x0A | 0x0D);
    let mut at = 0;
    let mut found = Vec::new();
    for word in units.split(is_blank) {
        if !word.is_empty() {
            found.push((at, word));
        }
        at += word.len() + 1;
    }
    found
}

/// Puts a word on the line it stands on.
fn put(lines: &mut Vec<(String, [f64; 4])>, word: &str, place: &DomRect) {
    match lines.last_mut() {
        Some((line, [_, top, right, _])) if (*top - place.top()).abs() < place.height() / 2.0 => {
            line.push(' ');
            line.push_str(word);
            *right = place.right();
        }
        _ => lines.push((word.to_owned(), [place.left(), place.top(), place.right(), place.height()])),
    }
}

/// A line as far as its element reaches, with three dots where it goes on.
fn cut(said: String, left: f64, right: f64, end: f64) -> Option<(String, f64)> {
    if right <= end + 1.0 {
        return Some((said, right));
    }
    let all = said.chars().count();
    let room = (end - left) / (right - left) * all as f64 - 1.5;
    (room >= 1.0).then(|| (said.chars().take(room as usize).chain(['…']).collect(), end))
}
