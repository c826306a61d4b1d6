//! Drawing a graph in layers: ranks, order, coordinates and routes of edges.
//!
//! Knows no words and no page: sizes come in, coordinates go out, in pixels at 100 % zoom.

mod bounds;
mod chain;
mod crossing;
mod curve;
mod flow;
mod frame;
mod gap;
mod graph;
mod height;
mod memory;
mod order;
mod place;
mod plex_advances;
mod rank;
mod route;
mod scene;
mod self_loop;
mod simplex;
mod spread;
mod text_width;

pub use frame::lay_out;
pub use text_width::{Weight, text_width};

use serde::{Deserialize, Serialize};

/// A box to place. `key` names it across calls, so that a new layout can stay near the old one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayoutNode {
    pub key: u32,
    pub width: f64,
    pub height: f64,
    pub pin: Pin,
}

/// Where a node must stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pin {
    #[default]
    Free,
    /// Alone in the first rank (Start).
    First,
    /// Alone in the last rank (End).
    Last,
}

/// An edge between nodes, by position in the list of nodes. Self-loops and two-way pairs are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayoutEdge {
    pub from: u32,
    pub to: u32,
    /// How much it matters that the edge runs forward and short: the number of cases.
    pub weight: f64,
    /// Size of the label beside it; 0 × 0 for none.
    pub label_width: f64,
    pub label_height: f64,
    /// Width of the drawn line.
    pub line_width: f64,
}

/// Which way the process runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    #[default]
    TopDown,
    LeftRight,
}

/// What is to be drawn, and where things stood before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LayoutRequest {
    pub nodes: Vec<LayoutNode>,
    pub edges: Vec<LayoutEdge>,
    pub direction: Direction,
    /// The layout on the screen, whose order is the start of this one.
    pub previous: Option<Layout>,
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Layout {
    pub width: f64,
    pub height: f64,
    /// In the order of the request.
    pub nodes: Vec<PlacedNode>,
    /// In the order of the request.
    pub edges: Vec<RoutedEdge>,
    /// Which way it was drawn.
    pub direction: Direction,
    /// Of the request without its `previous`: an equal request is answered with this very layout.
    pub fingerprint: (u32, u32),
}

/// The centre of a placed box.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlacedNode {
    pub key: u32,
    pub x: f64,
    pub y: f64,
    pub rank: u32,
}

/// An edge as cubic Bézier pieces: `points` holds 3·k + 1 points; the last is the tip of the arrow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RoutedEdge {
    pub points: Vec<(f64, f64)>,
    /// Centre of the label; none where no room was found.
    pub label: Option<(f64, f64)>,
    /// Keys of the nodes it joins, so that the next layout knows this route again.
    pub from_key: u32,
    pub to_key: u32,
}
