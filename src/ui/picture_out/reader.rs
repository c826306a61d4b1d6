//! The page read as a picture: what stands in an element, and what it is painted with.

use super::drawn;
use super::letters::{Letters, lines};
use crate::present::export::svg::escape;
use crate::ui::elements::is;
use leptos::prelude::window;
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlCanvasElement, Node};

/// What is no part of what a view shows.
const LEFT_OUT: &str =
    "button, input, select, textarea, label, .sr-only, [hidden], [data-off-paper], .row-ways, .box-way, .bar-window";
pub const MARGIN: f64 = 24.0;
/// Between two parts.
pub const GAP: f64 = 12.0;
const INK: &str = "#1a1a1a";

/// What was read so far, and how far it reaches.
pub struct Reader {
    pub prefix: String,
    pub margin: f64,
    /// From places on the screen to those in the picture.
    pub shift: (f64, f64),
    pub shapes: String,
    pub letters: Vec<Letters>,
    pub right: f64,
    pub bottom: f64,
    /// Drawings and patterns so far, which ids are told apart by.
    pub drawings: usize,
}

impl Default for Reader {
    fn default() -> Self {
        let (shapes, letters) = (String::new(), Vec::new());
        let prefix = "seen-".to_owned();
        Reader { prefix, margin: MARGIN, shift: (0.0, 0.0), shapes, letters, right: 0.0, bottom: 0.0, drawings: 0 }
    }
}

impl Reader {
    /// A line of the head.
    pub fn say(&mut self, said: &str, size: f64, weight: &str) {
        let letters = Letters {
            x: self.margin,
            y: self.bottom,
            size,
            weight: weight.to_owned(),
            anchor: "start",
            colour: INK.to_owned(),
            said: said.to_owned(),
        };
        self.right = self.right.max(self.margin + letters.width());
        self.letters.push(letters);
    }

    pub fn read_all(&mut self, parts: &[Element]) {
        for part in parts {
            let place = part.get_bounding_client_rect();
            self.shift = (self.margin - place.left(), self.bottom + GAP - place.top());
            self.read(part, f64::INFINITY);
        }
    }

    /// `end` is where letters are cut off, on the screen.
    fn read(&mut self, element: &Element, end: f64) {
        let Ok(Some(style)) = window().get_computed_style(element) else { return };
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let is_unseen = value("display") == "none" || value("visibility") == "hidden" || value("opacity") == "0";
        if is_unseen || is(element, LEFT_OUT) {
            return;
        }
        let place = element.get_bounding_client_rect();
        match element.tag_name().to_ascii_lowercase().as_str() {
            "svg" => return self.drawing(element, &place, &value),
            "canvas" => return self.pixels(element, &place),
            _ => self.ground(&place, &value),
        }
        let end = if value("text-overflow") == "ellipsis" { end.min(place.right()) } else { end };
        for node in std::iter::successors(element.first_child(), Node::next_sibling) {
            if let Some(child) = node.dyn_ref::<Element>() {
                self.read(child, end);
            } else if node.node_type() == Node::TEXT_NODE {
                for mut line in lines(&node, &value, end) {
                    let right = line.right + self.shift.0;
                    let letters = &mut line.letters;
                    (letters.x, letters.y) = (letters.x + self.shift.0, letters.y + self.shift.1);
                    (self.right, self.bottom) =
                        (self.right.max(right), self.bottom.max(letters.y + letters.size * 0.3));
                    self.letters.push(line.letters);
                }
            }
        }
    }

    /// Room that is painted in the picture, which grows with it.
    pub fn takes(&mut self, place: &DomRect) -> [f64; 4] {
        let (x, y) = (place.left() + self.shift.0, place.top() + self.shift.1);
        self.right = self.right.max(x + place.width());
        self.bottom = self.bottom.max(y + place.height());
        [x, y, place.width(), place.height()]
    }

    fn drawing(&mut self, element: &Element, place: &DomRect, value: &dyn Fn(&str) -> String) {
        let [x, y, width, height] = self.takes(place);
        let (mut size, mut scale) = (String::new(), 1.0);
        for name in ["viewBox", "preserveAspectRatio"] {
            if let Some(value) = element.get_attribute(name) {
                let _ = write!(size, " {name}=\"{}\"", escape(&value));
            }
        }
        let view_box = element.get_attribute("viewBox").unwrap_or_default();
        let numbers: Vec<f64> = view_box.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        if let [_, _, wide, high] = numbers[..] {
            scale = (width / wide).min(height / high);
        }
        if value("overflow-x") == "visible" {
            size.push_str(" overflow=\"visible\"");
        }
        let _ =
            write!(self.shapes, "<svg x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"{size}>");
        let prefix = format!("{}{}-", self.prefix, self.drawings);
        self.drawings += 1;
        drawn::shapes(&mut self.shapes, element, &prefix);
        self.shapes.push_str("</svg>");
        let Ok(texts) = element.query_selector_all("text") else { return };
        for text in (0..texts.length()).filter_map(|at| texts.item(at)?.dyn_into::<Element>().ok()) {
            if let Some(letters) = Letters::of_drawing(&text, scale, self.shift) {
                self.letters.push(letters);
            }
        }
    }

    fn pixels(&mut self, element: &Element, place: &DomRect) {
        let address = element.dyn_ref::<HtmlCanvasElement>().and_then(|canvas| canvas.to_data_url().ok());
        let Some(address) = address.filter(|_| place.width() >= 1.0 && place.height() >= 1.0) else { return };
        let [x, y, width, height] = self.takes(place);
        let _ = write!(
            self.shapes,
            "<image x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
             preserveAspectRatio=\"none\" xlink:href=\"{address}\"/>"
        );
    }
}
