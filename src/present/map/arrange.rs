//! Arranging the map: what the layout is asked for, and where things stand once it has answered.

use super::curves::{self, Bounds, Point};
use super::item::{Scene, place_key};
use super::labels;
use super::scale::Scale;
use crate::engine::ordering::{self, sort_by_key};
use crate::protocol::{Direction, EdgeFigures, Layout, LayoutEdge, LayoutNode, LayoutRequest, Pin, Place};
use std::collections::BTreeMap;

/// Where every place and transition of a map stands. A transition the layout did not know has no curve here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// Where it begins: below nought where a step was moved beyond the edge of the layout.
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
    pub places: BTreeMap<Place, Bounds>,
    pub edges: BTreeMap<(Place, Place), Route>,
    /// The layout as it was answered: the next one stays near it.
    pub layout: Layout,
}

/// The curve of a transition and where its figures stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    /// Cubic Bézier pieces; the last point is the tip of the arrow.
    pub points: Vec<Point>,
    /// The same before its corners were rounded, as the layout answered it.
    pub taut: Vec<Point>,
    pub label: Option<Point>,
}

impl Standing {
    /// The curve of a transition: as laid out, or plain between its standing places; none where a place is missing.
    pub fn route(&self, from: Place, to: Place) -> Option<Route> {
        if let Some(route) = self.edges.get(&(from, to)).filter(|route| route.points.len() >= 4) {
            return Some(route.clone());
        }
        let points = curves::plain(*self.places.get(&from)?, *self.places.get(&to)?);
        Some(Route { taut: points.clone(), points, label: None })
    }

    /// True where all these transitions were laid out, and no others.
    pub fn holds_exactly(&self, edges: &[EdgeFigures]) -> bool {
        self.edges.len() == edges.len() && edges.iter().all(|edge| self.edges.contains_key(&(edge.from, edge.to)))
    }
}

/// What to ask the layout for: the steps shown and the first `shown` transitions, with room for their figures.
pub fn layout_request(scene: &Scene, shown: usize, previous: Option<&Standing>, direction: Direction) -> LayoutRequest {
    let scale = Scale::of(scene, shown);
    let places = ordered_places(scene);
    let positions: BTreeMap<Place, u32> =
        places.iter().enumerate().map(|(position, place)| (*place, position as u32)).collect();
    let nodes = places
        .iter()
        .map(|place| {
            let (width, height) = place_size(scene, *place);
            let pin = match place {
                Place::Start => Pin::First,
                Place::End => Pin::Last,
                Place::Activity(_) => Pin::Free,
            };
            LayoutNode { key: place_key(*place), width, height, pin }
        })
        .collect();
    let edges = ordered_edges(scene, shown)
        .into_iter()
        .filter_map(|edge| {
            let (from, to) = (*positions.get(&edge.from)?, *positions.get(&edge.to)?);
            let labelled = has_pill(scene, edge, shown);
            Some(LayoutEdge {
                from,
                to,
                weight: f64::from(edge.cases.ends().map_or(1, |ends| ends.1)),
                label_width: if labelled { labels::pill_label(scene, edge).width } else { 0.0 },
                label_height: if labelled { labels::PILL_HEIGHT } else { 0.0 },
                line_width: scale.edge_width(scene, edge),
            })
        })
        .collect();
    LayoutRequest {
        nodes,
        edges,
        direction,
        previous: previous
            .filter(|standing| standing.layout.direction == direction)
            .map(|standing| standing.layout.clone()),
    }
}

/// Where things stand by the answer to [`layout_request`] for the same scene and count.
pub fn standing(scene: &Scene, shown: usize, layout: Layout) -> Standing {
    let places: BTreeMap<Place, Bounds> = ordered_places(scene)
        .into_iter()
        .zip(&layout.nodes)
        .map(|(place, placed)| {
            let (width, height) = place_size(scene, place);
            (place, Bounds { x: placed.x, y: placed.y, width, height })
        })
        .collect();
    let edges = ordered_edges(scene, shown)
        .into_iter()
        .zip(&layout.edges)
        .map(|(edge, routed)| {
            let ends = (edge.from, edge.to);
            let points = rounded(&places, ends, &routed.points);
            (ends, Route { points, taut: routed.points.clone(), label: routed.label })
        })
        .collect();
    Standing { left: 0.0, top: 0.0, width: layout.width, height: layout.height, places, edges, layout }
}

/// A transition's line with its corners rounded, off the steps it passes; a loop at one step stays as it is.
pub fn rounded(places: &BTreeMap<Place, Bounds>, (from, to): (Place, Place), taut: &[Point]) -> Vec<Point> {
    if from == to {
        return taut.to_vec();
    }
    let foreign: Vec<Bounds> =
        places.iter().filter(|(place, _)| **place != from && **place != to).map(|(_, bounds)| *bounds).collect();
    curves::rounded(taut, &foreign)
}

/// False for the only arc of Start or End: its number already stands on Start and End.
pub fn has_pill(scene: &Scene, edge: &EdgeFigures, shown: usize) -> bool {
    let alone =
        |is_same: &dyn Fn(&EdgeFigures) -> bool| scene.edges(shown).iter().filter(|edge| is_same(edge)).count() == 1;
    let only_start = edge.from == Place::Start && alone(&|other| other.from == Place::Start);
    let only_end = edge.to == Place::End && alone(&|other| other.to == Place::End);
    let all = edge.cases == scene.cases_with_steps();
    !(all && (only_start || only_end))
}

/// Start, the activities by their number in the log, End: an order that does not depend on the view.
fn ordered_places(scene: &Scene) -> Vec<Place> {
    let mut activities: Vec<u16> = scene.answer.nodes.iter().map(|node| node.activity).collect();
    ordering::sort(&mut activities);
    std::iter::once(Place::Start)
        .chain(activities.into_iter().map(Place::Activity))
        .chain(std::iter::once(Place::End))
        .collect()
}

/// The transitions shown, by the places they join.
fn ordered_edges<'a>(scene: &Scene<'a>, shown: usize) -> Vec<&'a EdgeFigures> {
    let mut edges: Vec<&EdgeFigures> = scene
        .edges(shown)
        .iter()
        .filter(|edge| [edge.from, edge.to].into_iter().all(|place| is_on_map(scene, place)))
        .collect();
    sort_by_key(&mut edges, |edge| (place_key(edge.from), place_key(edge.to)));
    edges
}

fn is_on_map(scene: &Scene, place: Place) -> bool {
    match place {
        Place::Start | Place::End => true,
        Place::Activity(activity) => scene.node(activity).is_some(),
    }
}

fn place_size(scene: &Scene, place: Place) -> (f64, f64) {
    match place {
        Place::Start | Place::End => (labels::end_width(scene, place), labels::END_HEIGHT),
        Place::Activity(activity) => {
            let lines = scene.node(activity).map_or(1, |node| {
                labels::name_lines(&node.name, labels::NODE_WIDTH - 2.0 * labels::NODE_PADDING).len()
            });
            (labels::NODE_WIDTH, labels::node_height(lines, scene.low))
        }
    }
}

/// Points at even distances along the line of a transition, `pieces` + 1 of them; none where it does not stand.
pub fn along_lines(standing: &Standing, from: Place, to: Place, pieces: usize) -> Vec<Point> {
    let Some(route) = standing.route(from, to) else { return Vec::new() };
    curves::evenly(&curves::samples(&route.points, 12), pieces)
}
