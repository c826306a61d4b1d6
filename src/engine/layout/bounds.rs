//! The frame of a finished drawing: it begins at a small margin, and stays where it was if it can.

use super::{Layout, LayoutRequest};

/// Free room around the drawing, in pixels.
const MARGIN: f64 = 16.0;
/// How much wider the margin may be where a drawing grew out of another one, lest it all moves.
const LOOSE: f64 = 120.0;

/// Moves the drawing into view and sets its size. `stays` is true where it stands on places of old.
pub(super) fn frame(request: &LayoutRequest, layout: &mut Layout, stays: bool) {
    let Some((left, top, right, bottom)) = bounds(request, layout) else { return };
    let way = |edge: f64| if stays { edge.clamp(MARGIN, MARGIN + LOOSE) - edge } else { MARGIN - edge };
    let (dx, dy) = (way(left), way(top));
    for node in &mut layout.nodes {
        node.x += dx;
        node.y += dy;
    }
    for edge in &mut layout.edges {
        for point in edge.points.iter_mut().chain(edge.label.as_mut()) {
            point.0 += dx;
            point.1 += dy;
        }
    }
    layout.width = right + dx + MARGIN;
    layout.height = bottom + dy + MARGIN;
}

fn bounds(request: &LayoutRequest, layout: &Layout) -> Option<(f64, f64, f64, f64)> {
    let mut found: Option<(f64, f64, f64, f64)> = None;
    let mut see = |(x, y): (f64, f64), width: f64, height: f64| {
        let (w, h) = (width.max(0.0) / 2.0, height.max(0.0) / 2.0);
        let (left, top, right, bottom) = found.unwrap_or((x, y, x, y));
        found = Some((left.min(x - w), top.min(y - h), right.max(x + w), bottom.max(y + h)));
    };
    for (placed, node) in layout.nodes.iter().zip(&request.nodes) {
        see((placed.x, placed.y), node.width, node.height);
    }
    for (routed, edge) in layout.edges.iter().zip(&request.edges) {
        for &point in &routed.points {
            see(point, edge.line_width, edge.line_width);
        }
        if let Some(place) = routed.label {
            see(place, edge.label_width, edge.label_height);
        }
    }
    found
}
