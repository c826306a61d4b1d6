//! The picture of the map: lines with arrows, steps with their numbers, pills.

use super::arrange::Standing;
use super::curves::{self, Bounds, Point};
use super::item::{Item, Scene};
use super::labels::{self, GAP, NODE_PADDING, NODE_TEXT, SMALL_TEXT};
use super::measure;
use super::pills::PlacedPill;
use super::scale::Scale;
use super::sentences;
use crate::engine::export::{Anchor, Group, Mark, Paint, Picture, Role, Run, Stroke, Tone};
use crate::engine::ordering::sort_by;
use crate::protocol::{EdgeFigures, NodeFigures, Place};

/// What is brought forward.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Emphasis {
    pub selected: Option<Item>,
    /// Steps found by a search.
    pub hits: Vec<Place>,
}

/// Draws the steps and the first `shown` transitions where they stand.
pub fn draw(scene: &Scene, standing: &Standing, shown: usize, pills: &[PlacedPill], emphasis: &Emphasis) -> Picture {
    let scale = Scale::of(scene, shown);
    let mut groups = edge_groups(scene, standing, shown, &scale, emphasis);
    groups.extend(standing.places.iter().map(|(place, bounds)| match place {
        Place::Activity(activity) => match scene.node(*activity) {
            Some(node) => node_group(scene, node, *bounds, &scale, emphasis),
            None => Group::default(),
        },
        end => end_group(scene, *end, *bounds, emphasis),
    }));
    // Quiet pills last: they come up on top of everything.
    for quiet in [false, true] {
        groups.extend(pills.iter().filter(|pill| pill.quiet == quiet).map(|pill| pill_group(pill, emphasis)));
    }
    Picture {
        width: standing.width,
        height: standing.height,
        title: scene.words.text("map-picture-title"),
        description: sentences::statement(scene, shown),
        groups,
    }
}

/// Length of an arrow's head on a line of this width.
pub fn arrow_length(line_width: f64) -> f64 {
    6.0 + 1.05 * line_width
}

/// Half the width of an arrow's head.
pub fn arrow_half_width(line_width: f64) -> f64 {
    3.2 + 0.72 * line_width
}

fn edge_groups(scene: &Scene, standing: &Standing, shown: usize, scale: &Scale, emphasis: &Emphasis) -> Vec<Group> {
    let mut edges: Vec<(bool, f64, &EdgeFigures)> = scene
        .edges(shown)
        .iter()
        .map(|edge| (is_hot(Item::Edge(edge.from, edge.to), emphasis), scale.edge_share(scene, edge), edge))
        .collect();
    // Thin lines first, so that the main flow lies on top; what belongs to the selection lies on top of that.
    sort_by(&mut edges, |a, b| {
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then((a.2.from, a.2.to).cmp(&(b.2.from, b.2.to)))
    });
    edges
        .into_iter()
        .filter_map(|(hot, _, edge)| {
            let route = standing.route(edge.from, edge.to)?;
            Some(edge_group(scene, edge, route.points, scale, emphasis, hot))
        })
        .collect()
}

fn edge_group(
    scene: &Scene,
    edge: &EdgeFigures,
    mut points: Vec<Point>,
    scale: &Scale,
    emphasis: &Emphasis,
    hot: bool,
) -> Group {
    let width = scale.edge_width(scene, edge);
    let tone = match emphasis.selected {
        Some(_) if hot => Tone::Ink,
        Some(_) => Tone::Edge(0),
        None => scale.edge_tone(scene, edge),
    };
    // The ring of a ringed step takes 6 px: the arrow stops before it.
    let ringed = emphasis.selected == Some(Item::Place(edge.to)) || emphasis.hits.contains(&edge.to);
    if ringed {
        points = curves::shortened(&points, 6.0);
    }
    let tip = points.last().copied().unwrap_or_default();
    let line = curves::shortened(&points, arrow_length(width) - 1.0);
    let base = line.last().copied().unwrap_or(tip);
    let dash =
        measure::is_uncertain(edge, scene.answer.view.metric).then(|| ((1.3 * width).max(6.0), (0.7 * width).max(4.0)));
    let item = Item::Edge(edge.from, edge.to);
    Group {
        role: Role::Edge,
        key: item.key(),
        label: sentences::label(scene, item),
        quiet: false,
        marks: vec![
            Mark::Curve { points: line, stroke: Stroke { paint: tone.into(), width, dash } },
            Mark::Polygon { points: arrow(tip, base, arrow_half_width(width)), fill: tone.into() },
        ],
    }
}

/// The three corners of an arrow's head.
fn arrow(tip: Point, base: Point, half: f64) -> Vec<Point> {
    let length = curves::distance(base, tip).max(0.001);
    let (ux, uy) = ((tip.0 - base.0) / length, (tip.1 - base.1) / length);
    // Half a pixel back, so that no gap shows between line and head.
    let back = (base.0 - ux * 0.5, base.1 - uy * 0.5);
    vec![tip, (back.0 - uy * half, back.1 + ux * half), (back.0 + uy * half, back.1 - ux * half)]
}

fn node_group(scene: &Scene, node: &NodeFigures, bounds: Bounds, scale: &Scale, emphasis: &Emphasis) -> Group {
    let item = Item::Place(Place::Activity(node.activity));
    let amount = measure::node_amount(scene, node, scale.metric);
    let (fill, ink) = scale.node_tones(amount);
    let label = labels::node_label(scene, node);
    let (left, top) = (bounds.left(), bounds.top());
    let inner = bounds.width - 2.0 * NODE_PADDING;
    let mut marks = ring(bounds, 6.0, item, emphasis);
    marks.push(Mark::Rect {
        x: left,
        y: top,
        width: bounds.width,
        height: bounds.height,
        radius: 6.0,
        fill: Some(fill.into()),
        stroke: (ink == Tone::OnLow).then_some(Stroke {
            paint: Paint { tone: Tone::Ink, cover: 0.18 },
            width: 1.0,
            dash: None,
        }),
    });
    let low = bounds.height < labels::node_height(label.name.len(), false);
    let mut base_line = top + if low { 14.5 } else { 17.0 };
    for (position, line) in label.name.iter().enumerate() {
        marks.push(text(left + NODE_PADDING, base_line, Anchor::Start, NODE_TEXT, line, true, ink));
        let last = position + 1 == label.name.len();
        base_line += if low && last { labels::NODE_LINE - 2.0 } else { labels::NODE_LINE };
    }
    marks.push(text(left + NODE_PADDING, base_line, Anchor::Start, NODE_TEXT, &label.number, true, ink));
    if !label.second.is_empty() {
        let right = bounds.right() - NODE_PADDING;
        marks.push(text(right, base_line, Anchor::End, SMALL_TEXT, &label.second, false, ink));
    }
    let bar_top = bounds.bottom() - if low { 7.0 } else { 9.0 };
    for (width, cover) in [(inner, 0.18), (inner * scale.node_share(scene, node), 0.85)] {
        marks.push(Mark::Rect {
            x: left + NODE_PADDING,
            y: bar_top,
            width,
            height: 3.0,
            radius: 1.5,
            fill: Some(Paint { tone: ink, cover }),
            stroke: None,
        });
    }
    Group { role: Role::Node, key: item.key(), label: sentences::label(scene, item), quiet: false, marks }
}

fn end_group(scene: &Scene, place: Place, bounds: Bounds, emphasis: &Emphasis) -> Group {
    let item = Item::Place(place);
    let (name, number) = labels::end_label(scene, place);
    let mut marks = ring(bounds, 9.0, item, emphasis);
    marks.push(Mark::Rect {
        x: bounds.left(),
        y: bounds.top(),
        width: bounds.width,
        height: bounds.height,
        radius: 9.0,
        fill: Some(Tone::Ink.into()),
        stroke: None,
    });
    let (name_width, number_width) =
        (labels::width(&name, SMALL_TEXT, true), labels::width(&number, SMALL_TEXT, false));
    let left = bounds.x - (name_width + GAP + number_width) / 2.0;
    // Two texts, as on a step: read aloud, name and number are two words.
    for (x, text, strong, width) in
        [(left, name, true, name_width), (left + name_width + GAP, number, false, number_width)]
    {
        marks.push(Mark::Text {
            x,
            y: bounds.y + 4.2,
            anchor: Anchor::Start,
            size: SMALL_TEXT,
            runs: vec![Run { text, strong, tone: Tone::Surface, gap: 0.0 }],
            width: Some(width),
        });
    }
    Group { role: Role::Node, key: item.key(), label: sentences::label(scene, item), quiet: false, marks }
}

fn pill_group(pill: &PlacedPill, emphasis: &Emphasis) -> Group {
    let hot = is_hot(pill.item(), emphasis);
    let (bounds, scale) = (pill.bounds, pill.scale);
    let stroke = match (hot, pill.label.dashed) {
        (true, _) => Stroke { paint: Tone::Ink.into(), width: 1.5 * scale, dash: None },
        (false, true) => Stroke { paint: Tone::Line3.into(), width: scale, dash: None },
        (false, false) => Stroke { paint: Tone::Line2.into(), width: scale, dash: None },
    };
    let stroke = Stroke { dash: pill.label.dashed.then_some((4.0 * scale, 3.0 * scale)), ..stroke };
    let tone = if emphasis.selected.is_none() || hot { Tone::Ink } else { Tone::Ink2 };
    let mut runs = vec![Run { text: pill.label.number.clone(), strong: true, tone, gap: 0.0 }];
    if !pill.label.second.is_empty() {
        runs.push(Run { text: pill.label.second.clone(), strong: false, tone: Tone::Ink2, gap: GAP * scale });
    }
    Group {
        role: Role::Pill,
        key: pill.item().key(),
        label: String::new(),
        // A selected transition always shows its figures.
        quiet: pill.quiet && !hot,
        marks: vec![
            Mark::Rect {
                x: bounds.left(),
                y: bounds.top(),
                width: bounds.width,
                height: bounds.height,
                radius: bounds.height / 2.0,
                fill: Some(Tone::Surface.into()),
                stroke: Some(stroke),
            },
            Mark::Text {
                x: bounds.left() + 8.0 * scale,
                y: bounds.y + 4.2 * scale,
                anchor: Anchor::Start,
                size: SMALL_TEXT * scale,
                runs,
                width: Some(bounds.width - 16.0 * scale),
            },
        ],
    }
}

/// True for what belongs to the selection: the transition itself, or those that touch the selected step.
fn is_hot(item: Item, emphasis: &Emphasis) -> bool {
    match emphasis.selected {
        Some(Item::Place(place)) => item.touches(place),
        Some(edge) => edge == item,
        None => false,
    }
}

fn ring(bounds: Bounds, radius: f64, item: Item, emphasis: &Emphasis) -> Vec<Mark> {
    let found = matches!(item, Item::Place(place) if emphasis.hits.contains(&place));
    let tone = match (emphasis.selected == Some(item), found) {
        (true, _) => Tone::Ink,
        (false, true) => Tone::Action,
        (false, false) => return Vec::new(),
    };
    vec![Mark::Rect {
        x: bounds.left() - 4.5,
        y: bounds.top() - 4.5,
        width: bounds.width + 9.0,
        height: bounds.height + 9.0,
        radius: radius + 3.5,
        fill: Some(Tone::Canvas.into()),
        stroke: Some(Stroke::solid(tone, 2.5)),
    }]
}

fn text(x: f64, y: f64, anchor: Anchor, size: f64, text: &str, strong: bool, tone: Tone) -> Mark {
    Mark::Text {
        x,
        y,
        anchor,
        size,
        runs: vec![Run { text: text.to_owned(), strong, tone, gap: 0.0 }],
        width: Some(labels::width(text, size, strong)),
    }
}
