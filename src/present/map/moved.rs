//! Steps moved by hand: they stand beside where the layout puts them, and their transitions bend along.

use super::arrange::{Route, Standing};
use super::curves::{self, Bounds, Point};
use super::item::{Item, Scene};
use super::pills::PlacedPill;
use crate::protocol::{Direction, MovedStep, NamedPlace, Place};
use std::collections::BTreeMap;

/// How far each place is moved, to the right and down, in pixels at zoom 1.
pub type Moves = BTreeMap<Place, (f64, f64)>;

/// Room round a step beyond the edge of the layout.
const MARGIN: f64 = 16.0;

/// What a place is called, so that it is the same one in another log.
pub fn named(scene: &Scene, place: Place) -> Option<NamedPlace> {
    Some(match place {
        Place::Start => NamedPlace::Start,
        Place::End => NamedPlace::End,
        Place::Activity(activity) => NamedPlace::Step(scene.node(activity)?.name.clone()),
    })
}

/// The moves of the places that are on the map.
pub fn moves(scene: &Scene, moved: &[MovedStep]) -> Moves {
    let place = |name: &NamedPlace| match name {
        NamedPlace::Start => Some(Place::Start),
        NamedPlace::End => Some(Place::End),
        NamedPlace::Step(name) => {
            scene.answer.nodes.iter().find(|node| node.name == *name).map(|node| Place::Activity(node.activity))
        }
    };
    moved.iter().filter_map(|step| Some((place(&step.place)?, (step.right, step.down)))).collect()
}

/// The standing with these places moved; the others, and the transitions between them, stay as they are.
pub fn with_moves(standing: &Standing, moves: &Moves) -> Standing {
    let mut moved = standing.clone();
    for (place, bounds) in &mut moved.places {
        let (right, down) = moves.get(place).copied().unwrap_or_default();
        *bounds = Bounds { x: bounds.x + right, y: bounds.y + down, ..*bounds };
    }
    for ((from, to), route) in &mut moved.edges {
        if !(moves.contains_key(from) || moves.contains_key(to)) {
            continue;
        }
        let shifts = [from, to].map(|place| moves.get(place).copied().unwrap_or_default());
        let ends = [from, to].map(|place| (standing.places.get(place), moved.places.get(place)));
        let [(Some(old_from), Some(new_from)), (Some(old_to), Some(new_to))] = ends else { continue };
        let direction = standing.layout.direction;
        *route = if side(*old_from, *old_to, direction) == side(*new_from, *new_to, direction) {
            bent(route, shifts)
        } else {
            // The next step stands on the other side now: the old bends would lead astray.
            let points = curves::plain(*new_from, *new_to);
            Route { taut: points.clone(), points, label: None }
        };
    }
    let edges = |edge: fn(Bounds) -> f64| moved.places.values().copied().map(edge).collect::<Vec<f64>>();
    let least = |values: Vec<f64>| values.into_iter().fold(f64::INFINITY, f64::min);
    let most = |values: Vec<f64>| values.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let (left, top) = ((least(edges(Bounds::left)) - MARGIN).min(0.0), (least(edges(Bounds::top)) - MARGIN).min(0.0));
    let right = (most(edges(Bounds::right)) + MARGIN).max(standing.width);
    let bottom = (most(edges(Bounds::bottom)) + MARGIN).max(standing.height);
    (moved.left, moved.top, moved.width, moved.height) = (left, top, right - left, bottom - top);
    moved
}

/// The pills while a step moves: those of its transitions go half the way, or with it where it is both ends.
pub fn pills_along(pills: &[PlacedPill], place: Place, (right, down): (f64, f64)) -> Vec<PlacedPill> {
    let mut moved = pills.to_vec();
    for pill in moved.iter_mut().filter(|pill| pill.item().touches(place)) {
        let part = if pill.item() == Item::Edge(place, place) { 1.0 } else { 0.5 };
        pill.bounds.x += right * part;
        pill.bounds.y += down * part;
    }
    moved
}

/// Where a step stands along the way the map runs, seen from another: before it, level with it or behind it.
fn side(from: Bounds, to: Bounds, direction: Direction) -> i8 {
    let (ahead, behind) = match direction {
        Direction::TopDown => (to.top() >= from.bottom(), to.bottom() <= from.top()),
        Direction::LeftRight => (to.left() >= from.right(), to.right() <= from.left()),
    };
    i8::from(ahead) - i8::from(behind)
}

/// The curve bent so that each end goes with its step; near its ends it keeps its direction.
fn bent(route: &Route, shifts: [(f64, f64); 2]) -> Route {
    let walked: Vec<f64> = route
        .points
        .windows(2)
        .scan(0.0, |walked, pair| {
            *walked += curves::distance(pair[0], pair[1]);
            Some(*walked)
        })
        .collect();
    let length = walked.last().copied().unwrap_or(0.0).max(0.001);
    let shifted = |(x, y): Point, part: f64| {
        let part = part * part * (3.0 - 2.0 * part);
        let mix = |from: f64, to: f64| from + (to - from) * part;
        (x + mix(shifts[0].0, shifts[1].0), y + mix(shifts[0].1, shifts[1].1))
    };
    let points: Vec<Point> = std::iter::once(0.0)
        .chain(walked)
        .zip(&route.points)
        .map(|(walked, point)| shifted(*point, walked / length))
        .collect();
    let label = route.label.map(|label| shifted(label, 0.5));
    Route { taut: points.clone(), points, label }
}
