//! The map on the move: a standing between two, and gaps made smaller so that a map fits its window.

use super::arrange::{Standing, rounded};
use super::curves::{self, Bounds, Point};
use super::pills::PlacedPill;
use crate::engine::ordering::sort_by;
use std::collections::BTreeMap;

/// The least gap between two rows of steps: room for a pill and an arrow.
const LEAST_GAP: f64 = 32.0;
/// What each line that crosses a gap aslant adds to it: without it, such lines would lie on each other.
const GAP_PER_SLANTED_LINE: f64 = 3.0;
/// A line is aslant when it goes this far sideways.
const SIDEWAYS: f64 = 150.0;

/// The standing on the way from one to the other, `t` from 0 to 1. What is new stands where it will stand.
pub fn between(from: &Standing, to: &Standing, t: f64) -> Standing {
    let mix = |a: f64, b: f64| a + (b - a) * t;
    let mix_point = |a: Point, b: Point| (mix(a.0, b.0), mix(a.1, b.1));
    let mut moved = to.clone();
    moved.width = mix(from.width, to.width);
    moved.height = mix(from.height, to.height);
    for (place, bounds) in &mut moved.places {
        if let Some(old) = from.places.get(place) {
            bounds.x = mix(old.x, bounds.x);
            bounds.y = mix(old.y, bounds.y);
        }
    }
    for ((start, end), route) in &mut moved.edges {
        let Some(old) = from.route(*start, *end) else { continue };
        let count = ((old.points.len() - 1) / 3).max((route.points.len().max(1) - 1) / 3);
        let old_points = curves::in_pieces(&old.points, count);
        let new_points = curves::in_pieces(&route.points, count);
        if old_points.len() == new_points.len() {
            route.points = old_points.into_iter().zip(new_points).map(|(a, b)| mix_point(a, b)).collect();
        }
    }
    moved
}

/// The pills on the way between two standings: each from where it was; what is new stands where it will stand.
pub fn pills_between(from: &[PlacedPill], to: &[PlacedPill], t: f64) -> Vec<PlacedPill> {
    let old: BTreeMap<_, _> = from.iter().filter(|pill| !pill.quiet).map(|pill| (pill.item(), pill.bounds)).collect();
    let mut moved = to.to_vec();
    for pill in &mut moved {
        if let Some(old) = old.get(&pill.item()) {
            pill.bounds.x = old.x + (pill.bounds.x - old.x) * t;
            pill.bounds.y = old.y + (pill.bounds.y - old.y) * t;
        }
    }
    moved
}

/// The same map not higher than `height`, as far as smaller gaps between the rows can bring it there; steps keep their size.
pub fn squeezed(standing: &Standing, height: f64) -> Standing {
    let bands = bands(standing);
    if standing.height <= height || bands.len() < 2 {
        return standing.clone();
    }
    let gaps: Vec<(f64, f64)> = bands
        .windows(2)
        .map(|pair| {
            let (above, below) = (pair[0].1, pair[1].0);
            let wanted = LEAST_GAP + GAP_PER_SLANTED_LINE * slanted_lines(standing, above, below) as f64;
            (below - above, wanted.min(below - above))
        })
        .collect();
    let spare: f64 = gaps.iter().map(|(gap, least)| gap - least).sum();
    if spare <= 0.0 {
        return standing.clone();
    }
    let kept = 1.0 - ((standing.height - height) / spare).min(1.0);
    // Old heights and the new ones they become; straight lines between.
    let mut knots = vec![(bands[0].0, bands[0].0)];
    let mut y = bands[0].0;
    for (position, (top, bottom)) in bands.iter().enumerate() {
        if position > 0 {
            let (gap, least) = gaps[position - 1];
            y += least + (gap - least) * kept;
            knots.push((*top, y));
        }
        y += bottom - top;
        knots.push((*bottom, y));
    }
    let move_y = |y: f64| along(&knots, y);
    let mut squeezed = standing.clone();
    for bounds in squeezed.places.values_mut() {
        *bounds = Bounds { y: move_y(bounds.top()) + bounds.height / 2.0, ..*bounds };
    }
    for (ends, route) in &mut squeezed.edges {
        route.taut = route.taut.iter().map(|(x, y)| (*x, move_y(*y))).collect();
        route.label = route.label.map(|(x, y)| (x, move_y(y)));
        route.points = rounded(&squeezed.places, *ends, &route.taut);
    }
    squeezed.height = move_y(standing.height);
    squeezed
}

/// How many lines cross the gap between two heights and go far sideways there.
fn slanted_lines(standing: &Standing, above: f64, below: f64) -> usize {
    let is_slanted = |points: &[Point]| {
        let inside = points.iter().filter(|(_, y)| (above - 1.0..=below + 1.0).contains(y)).map(|(x, _)| *x);
        let (least, most) = inside.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| (a.min(x), b.max(x)));
        most - least > SIDEWAYS
    };
    standing.edges.values().filter(|route| is_slanted(&curves::samples(&route.points, 12))).count()
}

/// The rows: heights where at least one step stands, from above to below, merged where they overlap.
fn bands(standing: &Standing) -> Vec<(f64, f64)> {
    let mut spans: Vec<(f64, f64)> = standing.places.values().map(|bounds| (bounds.top(), bounds.bottom())).collect();
    sort_by(&mut spans, |a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut bands: Vec<(f64, f64)> = Vec::new();
    for span in spans {
        match bands.last_mut() {
            Some(last) if span.0 <= last.1 => last.1 = last.1.max(span.1),
            _ => bands.push(span),
        }
    }
    bands
}

/// The new height of an old one: between knots in proportion, outside them unchanged in distance.
fn along(knots: &[(f64, f64)], y: f64) -> f64 {
    let (Some(first), Some(last)) = (knots.first(), knots.last()) else { return y };
    if y <= first.0 {
        return y + first.1 - first.0;
    }
    if y >= last.0 {
        return y + last.1 - last.0;
    }
    for pair in knots.windows(2) {
        let ((old_from, new_from), (old_to, new_to)) = (pair[0], pair[1]);
        if y <= old_to {
            let part = if old_to > old_from { (y - old_from) / (old_to - old_from) } else { 0.0 };
            return new_from + part * (new_to - new_from);
        }
    }
    y
}
