//! Grounds and edges of elements as the styles of the page paint them.

use super::colour::Colour;
use super::reader::Reader;
use std::fmt::Write;
use web_sys::DomRect;

impl Reader {
    /// The ground of an element, hatched where its style is, and its edges.
    pub fn ground(&mut self, place: &DomRect, value: &dyn Fn(&str) -> String) {
        let pixels = |name: &str| value(name).trim_end_matches("px").parse::<f64>().unwrap_or(0.0);
        let (mut ground, image) = (Colour::of(&value("background-color")), value("background-image"));
        if image.starts_with("repeating-linear-gradient") {
            let colour = image.split_once("rgb(").and_then(|(_, rest)| rest.split_once(')'));
            if let Some((colour, _)) = colour {
                let name = format!("{}{}-hatch", self.prefix, self.drawings);
                self.drawings += 1;
                let _ = write!(
                    self.shapes,
                    "<defs><pattern id=\"{name}\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" \
                     patternTransform=\"rotate(45)\"><path d=\"M1 0V4\" stroke=\"rgb({colour})\" stroke-width=\"2\"/>\
                     </pattern></defs>"
                );
                ground = Colour { solid: format!("url(#{name})"), alpha: 1.0 };
            }
        }
        if !ground.is_none() {
            let [x, y, width, height] = self.takes(place);
            let round = value("border-top-left-radius");
            let round = if round.ends_with('%') { f64::INFINITY } else { pixels("border-top-left-radius") };
            self.rect([x, y, width, height], &ground, round.min(width / 2.0).min(height / 2.0));
        }
        for (side, at) in ["top", "right", "bottom", "left"].into_iter().enumerate() {
            let thick = pixels(&format!("border-{at}-width"));
            let colour = Colour::of(&value(&format!("border-{at}-color")));
            if thick > 0.0 && !colour.is_none() && value(&format!("border-{at}-style")) != "none" {
                let [x, y, width, height] = self.takes(place);
                let edge = match side {
                    0 => [x, y, width, thick],
                    1 => [x + width - thick, y, thick, height],
                    2 => [x, y + height - thick, width, thick],
                    _ => [x, y, thick, height],
                };
                self.rect(edge, &colour, 0.0);
            }
        }
        if value("outline-style") == "dashed" {
            let [x, y, width, height] = self.takes(place);
            let _ = write!(
                self.shapes,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"none\" stroke=\"{}\" \
                 stroke-dasharray=\"3 2\"/>",
                x + 0.5,
                y + 0.5,
                (width - 1.0).max(0.0),
                (height - 1.0).max(0.0),
                Colour::of(&value("outline-color")).solid
            );
        }
    }

    fn rect(&mut self, [x, y, width, height]: [f64; 4], of: &Colour, round: f64) {
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        let _ = write!(
            self.shapes,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{}\"",
            of.solid
        );
        if of.alpha < 1.0 {
            let _ = write!(self.shapes, " fill-opacity=\"{:.2}\"", of.alpha);
        }
        if round > 0.0 {
            let _ = write!(self.shapes, " rx=\"{round:.1}\"");
        }
        self.shapes.push_str("/>");
    }
}
