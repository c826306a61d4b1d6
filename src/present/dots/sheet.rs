//! The dotted chart as a sheet for a file: heading, room for the dots, axis, markers and legend.

use super::{colour_name, css_colour};
use crate::engine::export::{Anchor, Group, Mark, Picture, Run, Stroke, Tone};
use crate::engine::layout::{Weight, text_width};
use crate::present::Words;
use crate::present::markers::PlacedMarker;
use crate::protocol::{DotsPage, MarkerKind};

const MARGIN: f64 = 24.0;
const LINE: f64 = 18.0;
const HEAD: f64 = 84.0;
/// Room over the dots for the numbers of markers.
const FLAGS: f64 = 18.0;
const SWATCH: f64 = 12.0;

/// The picture round the dots, where the dots belong in it, and the samples of their colours.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub picture: Picture,
    /// Left, top, width and height of the dots.
    pub dots: (f64, f64, f64, f64),
    /// Left, top, side and colour of every sample.
    pub samples: Vec<(f64, f64, f64, String)>,
}

/// A sheet for dots of this size; `lines` are its heading and what is said under it.
pub fn sheet(
    page: &DotsPage,
    (width, height): (f64, f64),
    lines: &[String],
    axis: &[(f64, String)],
    markers: &[PlacedMarker],
    words: &Words,
) -> Sheet {
    let whole = width + 2.0 * MARGIN;
    let top = HEAD + FLAGS;
    let mut marks = Vec::new();
    for (place, said) in lines.iter().take(3).enumerate() {
        let (size, y) = if place == 0 { (20.0, 40.0) } else { (12.0, 42.0 + LINE * place as f64) };
        marks.push(text(MARGIN, y, size, said, place == 0));
    }
    for (at, name) in axis {
        let x = MARGIN + at * width;
        marks.push(upright(x, top, top + height + 5.0, Stroke::solid(Tone::Line, 1.0)));
        marks.push(text(x + 3.0, top + height + 15.0, 11.0, name, false));
    }
    for marker in markers {
        let x = MARGIN + marker.at * width;
        let dash = (marker.kind == MarkerKind::Practice).then_some((5.0, 3.0));
        marks.push(upright(x, top - 4.0, top + height, Stroke { paint: Tone::Ink.into(), width: 1.5, dash }));
        marks.push(text(x - 3.0, top - 7.0, 11.0, &marker.number.to_string(), true));
    }
    let (mut x, mut y) = (MARGIN, top + height + 40.0);
    let mut samples = Vec::new();
    for (number, colour) in page.colours.iter().enumerate() {
        let name = colour_name(colour, page.colour.is_some(), words);
        let wide = SWATCH + 6.0 + text_width(&name, 12.0, Weight::Regular) + 20.0;
        if x + wide > whole - MARGIN && x > MARGIN {
            (x, y) = (MARGIN, y + LINE);
        }
        samples.push((x, y - SWATCH + 2.0, SWATCH, css_colour(number, colour)));
        marks.push(text(x + SWATCH + 6.0, y, 12.0, &name, false));
        x += wide;
    }
    for marker in markers {
        y += LINE;
        marks.push(text(MARGIN, y, 12.0, &format!("{}  {}", marker.number, marker.said), false));
    }
    let ground = Mark::Rect {
        x: 0.0,
        y: 0.0,
        width: whole,
        height: y + MARGIN,
        radius: 0.0,
        fill: Some(Tone::Surface.into()),
        stroke: None,
    };
    marks.insert(0, ground);
    let groups = vec![Group { marks, ..Group::default() }];
    let picture = Picture { width: whole, height: y + MARGIN, groups, ..Picture::default() };
    Sheet { picture, dots: (MARGIN, top, width, height), samples }
}

fn text(x: f64, y: f64, size: f64, said: &str, strong: bool) -> Mark {
    let runs = vec![Run { text: said.to_owned(), strong, tone: Tone::Ink, gap: 0.0 }];
    Mark::Text { x, y, anchor: Anchor::Start, size, runs, width: None }
}

fn upright(x: f64, top: f64, bottom: f64, stroke: Stroke) -> Mark {
    let middle = (bottom - top) / 3.0;
    Mark::Curve { points: vec![(x, top), (x, top + middle), (x, bottom - middle), (x, bottom)], stroke }
}
