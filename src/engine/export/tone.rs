//! The colours a picture may use, by what they mean. The page's tokens have the same names.

use serde::{Deserialize, Serialize};

/// A colour by its meaning. Steps run from 1 (least) to 7 (most) on fills and to 4 on edges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    Ink,
    Ink2,
    Ink3,
    Line,
    Line2,
    Line3,
    Canvas,
    Surface,
    Sunken,
    Action,
    /// Text on the low steps 1–4 of a scale.
    OnLow,
    /// Text on the high steps 5–7 of a scale.
    OnHigh,
    Frequency(u8),
    Time(u8),
    /// Edges by frequency; 0 is the quiet grey of all others while something is selected.
    Edge(u8),
    EdgeTime(u8),
}

impl Tone {
    /// Every tone there is, steps included.
    pub fn all() -> Vec<Tone> {
        let mut all = vec![
            Tone::Ink,
            Tone::Ink2,
            Tone::Ink3,
            Tone::Line,
            Tone::Line2,
            Tone::Line3,
            Tone::Canvas,
            Tone::Surface,
            Tone::Sunken,
            Tone::Action,
            Tone::OnLow,
            Tone::OnHigh,
        ];
        all.extend((1..=7).map(Tone::Frequency));
        all.extend((1..=7).map(Tone::Time));
        all.extend((0..=4).map(Tone::Edge));
        all.extend((1..=4).map(Tone::EdgeTime));
        all
    }

    /// The name of the page's token, without the two dashes.
    pub fn token(self) -> &'static str {
        self.name_and_colour().0
    }

    /// The colour in the light theme, as six hexadecimal digits after `#`: for files and paper.
    pub fn on_paper(self) -> &'static str {
        self.name_and_colour().1
    }

    fn name_and_colour(self) -> (&'static str, &'static str) {
        match self {
            Tone::Ink => ("ink", "#14191F"),
            Tone::Ink2 => ("ink-2", "#49525D"),
            Tone::Ink3 => ("ink-3", "#5F6975"),
            Tone::Line => ("line", "#E1E5EA"),
            Tone::Line2 => ("line-2", "#C3CAD2"),
            Tone::Line3 => ("line-3", "#808A95"),
            Tone::Canvas => ("canvas", "#F5F7F9"),
            Tone::Surface => ("surface", "#FFFFFF"),
            Tone::Sunken => ("sunken", "#EDF0F3"),
            Tone::Action => ("action", "#0B4F8F"),
            Tone::OnLow => ("on-low", "#14191F"),
            Tone::OnHigh => ("on-high", "#FFFFFF"),
            Tone::Frequency(0 | 1) => ("freq-1", "#EBF5FF"),
            Tone::Frequency(2) => ("freq-2", "#D0E6FD"),
            Tone::Frequency(3) => ("freq-3", "#A9D0FA"),
            Tone::Frequency(4) => ("freq-4", "#7BB5F0"),
            Tone::Frequency(5) => ("freq-5", "#2D75BF"),
            Tone::Frequency(6) => ("freq-6", "#1A579A"),
            Tone::Frequency(_) => ("freq-7", "#14437D"),
            Tone::Time(0 | 1) => ("time-1", "#FEF3E5"),
            Tone::Time(2) => ("time-2", "#FEE1BF"),
            Tone::Time(3) => ("time-3", "#FDC78E"),
            Tone::Time(4) => ("time-4", "#F4A55B"),
            Tone::Time(5) => ("time-5", "#B25E21"),
            Tone::Time(6) => ("time-6", "#8D4315"),
            Tone::Time(_) => ("time-7", "#622D13"),
            Tone::Edge(0) => ("edge-0", "#818FA0"),
            Tone::Edge(1) => ("edge-1", "#76879A"),
            Tone::Edge(2) => ("edge-2", "#567396"),
            Tone::Edge(3) => ("edge-3", "#345F92"),
            Tone::Edge(_) => ("edge-4", "#17467F"),
            Tone::EdgeTime(0 | 1) => ("edge-t1", "#A97E5A"),
            Tone::EdgeTime(2) => ("edge-t2", "#A5662F"),
            Tone::EdgeTime(3) => ("edge-t3", "#8D4315"),
            Tone::EdgeTime(_) => ("edge-t4", "#622D13"),
        }
    }
}
