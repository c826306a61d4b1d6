//! The shapes of the groups: each has one of its own, so that no colour has to be told from another.

use std::f64::consts::{PI, TAU};

/// Corners of a shape round the origin, 1 from it; a circle has none.
fn corners(group: u8) -> (usize, f64) {
    match group {
        1 => (4, PI / 4.0),
        2 => (3, -PI / 2.0),
        3 => (4, 0.0),
        4 => (3, PI / 2.0),
        5 => (5, -PI / 2.0),
        _ => (0, 0.0),
    }
}

/// The corners of the shape of a group at a place; none for a circle.
pub fn polygon(group: u8, (x, y): (f64, f64), radius: f64) -> impl Iterator<Item = (f64, f64)> {
    let (count, turned) = corners(group);
    // Shapes with corners look smaller than a circle of their width.
    let reach = radius * 1.2;
    (0..count).map(move |corner| {
        let angle = turned + TAU * corner as f64 / count.max(1) as f64;
        (x + reach * libm::cos(angle), y + reach * libm::sin(angle))
    })
}

/// The shape as the outline of an SVG path.
pub fn outline(group: u8, middle: (f64, f64), radius: f64) -> String {
    let points: Vec<String> = polygon(group, middle, radius).map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    if points.is_empty() {
        let (x, y) = middle;
        return format!(
            "M{} {y}a{radius} {radius} 0 1 0 {d} 0a{radius} {radius} 0 1 0 -{d} 0z",
            x - radius,
            d = 2.0 * radius
        );
    }
    format!("M{}z", points.join("L"))
}
