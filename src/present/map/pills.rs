//! Where the figures of transitions stand: small white pills that cover no arrow, no step and no other pill.

use super::arrange::{Standing, has_pill};
use super::curves::{self, Bounds, Point};
use super::item::{Item, Scene};
use super::labels::{self, PillLabel};
use super::measure;
use super::scale::Scale;
use crate::engine::ordering::sort_by;
use crate::protocol::{EdgeFigures, Place};

/// A pill in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedPill {
    pub from: Place,
    pub to: Place,
    pub label: PillLabel,
    pub bounds: Bounds,
    /// 1, or smaller on a map that is enlarged, where a smaller pill finds room and still reads well.
    pub scale: f64,
    /// True where no room was found: shown on top, when pointed at.
    pub quiet: bool,
}

impl PlacedPill {
    /// The transition it belongs to.
    pub fn item(&self) -> Item {
        Item::Edge(self.from, self.to)
    }
}

/// A line shorter than this has its pill beside it, not on it.
const SHORT_LINE: f64 = 110.0;

/// Finds a place for every pill, largest number first; what finds none is quiet. `zoom` is how much the map is enlarged.
pub fn place_pills(scene: &Scene, standing: &Standing, shown: usize, zoom: f64) -> Vec<PlacedPill> {
    let scale = Scale::of(scene, shown);
    let mut ground = Ground::new(scene, standing, shown, &scale);
    let mut order: Vec<usize> = (0..ground.lines.len()).collect();
    sort_by(&mut order, |a, b| {
        let size = |line: usize| ground.lines[line].amount;
        size(*b).total_cmp(&size(*a)).then(ground.lines[*a].key.cmp(&ground.lines[*b].key))
    });
    let mut pills = Vec::new();
    for position in order {
        let edge = ground.lines[position].edge;
        if !has_pill(scene, edge, shown) {
            continue;
        }
        let mut label = labels::pill_label(scene, edge);
        let mut whole = ground.place(position, label.width, labels::PILL_HEIGHT);
        if whole.is_none() && !label.second.is_empty() {
            // Half the figures are better than none; both stand in the panel and in the table.
            label = label.number_alone();
            whole = ground.place(position, label.width, labels::PILL_HEIGHT);
        }
        let smaller = (1.0 / zoom).clamp(0.4, 1.0);
        let placed = whole.map(|bounds| (bounds, 1.0)).or_else(|| {
            (zoom > 1.05)
                .then(|| ground.place(position, label.width * smaller, labels::PILL_HEIGHT * smaller))
                .flatten()
                .map(|bounds| (bounds, smaller))
        });
        let quiet = placed.is_none();
        let (bounds, scale) = placed.unwrap_or_else(|| {
            let (x, y) = ground.lines[position].middle();
            (Bounds { x, y, width: label.width, height: labels::PILL_HEIGHT }, 1.0)
        });
        if !quiet {
            ground.pills.push(bounds);
        }
        pills.push(PlacedPill { from: edge.from, to: edge.to, label, bounds, scale, quiet });
    }
    pills
}

/// Everything a pill must keep off.
struct Ground<'a> {
    boxes: Vec<Bounds>,
    arrows: Vec<Bounds>,
    pills: Vec<Bounds>,
    lines: Vec<Line<'a>>,
    /// Points of all lines by height, with the line they are of.
    points: Vec<(f64, f64, usize)>,
}

struct Line<'a> {
    edge: &'a EdgeFigures,
    key: u64,
    amount: f64,
    width: f64,
    length: f64,
    label: Option<Point>,
    points: Vec<Point>,
}

impl Line<'_> {
    /// True where the line runs through the pill or close beside it.
    fn passes(&self, pill: Bounds) -> bool {
        let close = self.width / 2.0 + 9.0;
        self.points.iter().any(|point| pill.holds(*point, close))
    }

    fn middle(&self) -> Point {
        self.label.or_else(|| self.points.get(self.points.len() / 2).copied()).unwrap_or((0.0, 0.0))
    }
}

impl<'a> Ground<'a> {
    fn new(scene: &Scene<'a>, standing: &Standing, shown: usize, scale: &Scale) -> Self {
        let mut lines = Vec::new();
        let mut arrows = Vec::new();
        for edge in scene.edges(shown) {
            let Some(route) = standing.route(edge.from, edge.to) else { continue };
            let width = scale.edge_width(scene, edge);
            let points = curves::samples(&route.points, 14);
            arrows.push(arrow_bounds(&route.points, width));
            lines.push(Line {
                edge,
                key: Item::Edge(edge.from, edge.to).key(),
                amount: measure::width_amount(scene, edge),
                width,
                length: curves::length(&points),
                label: route.label,
                points,
            });
        }
        let mut points: Vec<(f64, f64, usize)> = lines
            .iter()
            .enumerate()
            .flat_map(|(position, line)| line.points.iter().map(move |(x, y)| (*y, *x, position)))
            .collect();
        sort_by(&mut points, |a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
        Ground { boxes: standing.places.values().copied().collect(), arrows, pills: Vec::new(), lines, points }
    }

    /// The best free place for a pill of this size on or beside the line, if there is one.
    fn place(&self, position: usize, width: f64, height: f64) -> Option<Bounds> {
        let line = &self.lines[position];
        if let Some((x, y)) = line.label {
            let bounds = Bounds { x, y, width, height };
            // Rounding may have drawn the line away from where the layout kept room for its figures.
            if line.passes(bounds) && self.is_free(bounds) {
                return Some(bounds);
            }
        }
        let count = line.points.len();
        let mut best: Option<(f64, Bounds)> = None;
        for index in (count * 6 / 100).max(1)..(count * 94 / 100).max(2).min(count.saturating_sub(1)) {
            let (x, y) = line.points[index];
            let (before, after) = (line.points[index - 1], line.points[index + 1]);
            let (dx, dy) = (after.0 - before.0, after.1 - before.1);
            let steep = dy.abs() > 0.35 * libm::hypot(dx, dy);
            let long = line.length > SHORT_LINE;
            let mut candidates = vec![((x, y), if long { 0.0 } else { 160.0 })];
            if steep {
                let off = width / 2.0 + line.width / 2.0 + 5.0;
                candidates.push(((x + off, y), if long { 26.0 } else { 8.0 }));
                candidates.push(((x - off, y), if long { 44.0 } else { 40.0 }));
            } else {
                let off = height / 2.0 + line.width / 2.0 + 2.0;
                candidates.push(((x, y - off), 30.0));
                candidates.push(((x, y + off), 30.0));
            }
            for ((x, y), base) in candidates {
                let bounds = Bounds { x, y, width, height };
                let from_middle = (index as f64 / count as f64 - 0.5).abs() * 30.0;
                let from_label = line.label.map_or(0.0, |label| curves::distance(label, (x, y)) * 0.12);
                let cost = base + from_middle + from_label;
                if best.is_some_and(|(least, _)| least <= cost) || !self.is_free(bounds) {
                    continue;
                }
                let cost = cost + 14.0 * self.foreign_points(bounds, position) as f64;
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, bounds));
                }
            }
        }
        best.map(|(_, bounds)| bounds)
    }

    fn is_free(&self, bounds: Bounds) -> bool {
        !self.boxes.iter().any(|other| bounds.nears(*other, 2.0, 2.0))
            && !self.pills.iter().any(|other| bounds.nears(*other, 3.0, 2.0))
            && !self.arrows.iter().any(|other| bounds.nears(*other, 0.0, 0.0))
    }

    fn foreign_points(&self, bounds: Bounds, own: usize) -> usize {
        let from = self.points.partition_point(|point| point.0 < bounds.top() - 2.0);
        self.points[from..]
            .iter()
            .take_while(|point| point.0 < bounds.bottom() + 2.0)
            .filter(|point| point.2 != own && (point.1 - bounds.x).abs() < bounds.width / 2.0 + 3.0)
            .count()
    }
}

/// The box round an arrow's head.
fn arrow_bounds(points: &[Point], line_width: f64) -> Bounds {
    let Some(tip) = points.last().copied() else { return Bounds { x: 0.0, y: 0.0, width: 0.0, height: 0.0 } };
    let length = super::drawing::arrow_length(line_width);
    let base = curves::shortened(points, length).last().copied().unwrap_or(tip);
    let half = super::drawing::arrow_half_width(line_width);
    Bounds {
        x: (tip.0 + base.0) / 2.0,
        y: (tip.1 + base.1) / 2.0,
        width: (tip.0 - base.0).abs().max(2.0 * half),
        height: (tip.1 - base.1).abs().max(2.0 * half),
    }
}
