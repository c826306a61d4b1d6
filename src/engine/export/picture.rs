//! A picture: shapes in the colours' names, grouped by the thing they show.
//!
//! The page draws it as SVG, a file holds the same SVG, and a canvas paints it for PNG: one picture, three ways out.

use super::Tone;

/// Everything that is drawn, in the order in which it is drawn. Lengths are pixels at 100 %.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub width: f64,
    pub height: f64,
    /// What the picture is, for those who do not see it.
    pub title: String,
    /// What it says, in one or two sentences.
    pub description: String,
    pub groups: Vec<Group>,
}

impl Picture {
    /// Left, top, right and bottom of all that is drawn, quiet groups left out; the nominal size where nothing is.
    pub fn extent(&self) -> (f64, f64, f64, f64) {
        let mut extent: Option<(f64, f64, f64, f64)> = None;
        for mark in self.groups.iter().filter(|group| !group.quiet).flat_map(|group| &group.marks) {
            let (left, top, right, bottom) = mark.extent();
            let old = extent.unwrap_or((left, top, right, bottom));
            extent = Some((old.0.min(left), old.1.min(top), old.2.max(right), old.3.max(bottom)));
        }
        extent.unwrap_or((0.0, 0.0, self.width, self.height))
    }
}

/// The shapes of one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub role: Role,
    /// Which thing: shapes of one thing share role and key across pictures, so that a page can redraw only what changed.
    pub key: u64,
    /// What the thing says, in one sentence. Empty for decoration.
    pub label: String,
    /// Only shown when pointed at: there was no room for it.
    pub quiet: bool,
    pub marks: Vec<Mark>,
}

impl Group {
    /// The same shapes elsewhere.
    pub fn moved(&self, dx: f64, dy: f64) -> Group {
        let mut group = self.clone();
        for mark in &mut group.marks {
            match mark {
                Mark::Rect { x, y, .. } | Mark::Text { x, y, .. } => {
                    *x += dx;
                    *y += dy;
                }
                Mark::Curve { points, .. } | Mark::Polygon { points, .. } => {
                    for (x, y) in points {
                        *x += dx;
                        *y += dy;
                    }
                }
            }
        }
        group
    }
}

/// What a group is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Ground, frames and text round the picture.
    #[default]
    Frame,
    Edge,
    Node,
    /// The figures on an edge; its key is the edge's.
    Pill,
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        radius: f64,
        fill: Option<Paint>,
        stroke: Option<Stroke>,
    },
    /// Cubic Bézier pieces: 3·k + 1 points.
    Curve {
        points: Vec<(f64, f64)>,
        stroke: Stroke,
    },
    Polygon {
        points: Vec<(f64, f64)>,
        fill: Paint,
    },
    /// One line of text; `y` is its base line. `width` is how wide it is meant to be, where that is known.
    Text {
        x: f64,
        y: f64,
        anchor: Anchor,
        size: f64,
        runs: Vec<Run>,
        width: Option<f64>,
    },
}

impl Mark {
    /// Left, top, right and bottom; of curves the box round their control points, which holds them.
    fn extent(&self) -> (f64, f64, f64, f64) {
        match self {
            Mark::Rect { x, y, width, height, stroke, .. } => {
                let half = stroke.map_or(0.0, |stroke| stroke.width / 2.0);
                (x - half, y - half, x + width + half, y + height + half)
            }
            Mark::Curve { points, stroke } => around(points, stroke.width / 2.0),
            Mark::Polygon { points, .. } => around(points, 0.0),
            Mark::Text { x, y, anchor, size, width, .. } => {
                let width = width.unwrap_or(0.0);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                (left, y - size, left + width, y + size * 0.3)
            }
        }
    }
}

fn around(points: &[(f64, f64)], more: f64) -> (f64, f64, f64, f64) {
    let start = points.first().copied().unwrap_or_default();
    points.iter().fold((start.0 - more, start.1 - more, start.0 + more, start.1 + more), |extent, (x, y)| {
        (extent.0.min(x - more), extent.1.min(y - more), extent.2.max(x + more), extent.3.max(y + more))
    })
}

/// A colour and how much it covers, 0..1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    pub tone: Tone,
    pub cover: f64,
}

impl From<Tone> for Paint {
    fn from(tone: Tone) -> Self {
        Paint { tone, cover: 1.0 }
    }
}

/// A line: colour, width, and lengths of dash and gap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub paint: Paint,
    pub width: f64,
    pub dash: Option<(f64, f64)>,
}

impl Stroke {
    /// An unbroken line.
    pub fn solid(tone: Tone, width: f64) -> Self {
        Stroke { paint: tone.into(), width, dash: None }
    }
}

/// A piece of a line of text in one weight and colour, `gap` pixels after the piece before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub text: String,
    pub strong: bool,
    pub tone: Tone,
    pub gap: f64,
}

/// Which point of a line of text stands at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}
