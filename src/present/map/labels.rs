//! What stands on a step and beside a transition: name, number and second figure, cut to the room there is.

use super::item::Scene;
use super::measure::{self, Amount};
use super::sentences;
use crate::engine::layout::{Weight, text_width};
use crate::present::numbers;
use crate::protocol::{EdgeFigures, Metric, NodeFigures, Place, Shown};

/// Width of a step.
pub const NODE_WIDTH: f64 = 172.0;
/// Height of a step whose name takes one line.
pub const NODE_HEIGHT: f64 = 48.0;
/// The same in a low window.
pub const LOW_NODE_HEIGHT: f64 = 40.0;
/// How much higher a step is whose name takes two lines.
pub const NODE_LINE: f64 = 16.0;
/// Room left and right inside a step.
pub const NODE_PADDING: f64 = 12.0;
/// Height of Start and End.
pub const END_HEIGHT: f64 = 26.0;
/// Size of names and numbers on a step.
pub const NODE_TEXT: f64 = 13.0;
/// Size of pills and second figures.
pub const SMALL_TEXT: f64 = 12.0;
/// Height of a pill.
pub const PILL_HEIGHT: f64 = 20.0;
/// Between the two figures of a pill, and of Start and End.
pub const GAP: f64 = 6.0;

/// The text of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeLabel {
    /// The name in one or two lines.
    pub name: Vec<String>,
    pub number: String,
    /// Empty where it equals the number or finds no room.
    pub second: String,
}

/// The text of a pill.
#[derive(Clone, Debug, PartialEq)]
pub struct PillLabel {
    pub number: String,
    /// Empty where there is none, or where it equals the number.
    pub second: String,
    pub dashed: bool,
    pub width: f64,
}

impl PillLabel {
    /// The same without the second figure.
    pub fn number_alone(self) -> PillLabel {
        let width = 16.0 + width(&self.number, SMALL_TEXT, true);
        PillLabel { second: String::new(), width, ..self }
    }
}

/// What a step says.
pub fn node_label(scene: &Scene, node: &NodeFigures) -> NodeLabel {
    let metric = scene.answer.view.metric;
    let amount = measure::node_amount(scene, node, metric);
    let number = match amount {
        Amount::None if metric.is_duration() => scene.words.text("map-nothing-after"),
        Amount::Millis(millis) => crate::present::durations::medium(millis, scene.words),
        other => other.short(scene),
    };
    let room = NODE_WIDTH - 2.0 * NODE_PADDING - width(&number, NODE_TEXT, true) - 2.0 * GAP;
    let second = seconds(scene, node, metric)
        .into_iter()
        .find(|second| *second != number && width(second, SMALL_TEXT, false) <= room)
        .unwrap_or_default();
    NodeLabel { name: name_lines(&node.name, NODE_WIDTH - 2.0 * NODE_PADDING), number, second }
}

/// What a pill says. Arcs of Start and End have no time: «–».
pub fn pill_label(scene: &Scene, edge: &EdgeFigures) -> PillLabel {
    let view = scene.answer.view;
    let number = match measure::edge_range(scene, edge, view.metric) {
        Some((least, greatest)) => format!("{}–{}", least.short(scene), greatest.short(scene)),
        None => measure::edge_amount(scene, edge, view.metric).short(scene),
    };
    let second = view.second.filter(|second| *second != view.metric).map(|second| {
        match measure::edge_amount(scene, edge, second) {
            Amount::None => String::new(),
            amount => second_text(scene, amount, second),
        }
    });
    let second = second.filter(|second| *second != number).unwrap_or_default();
    let mut pill_width = 16.0 + width(&number, SMALL_TEXT, true);
    if !second.is_empty() {
        pill_width += GAP + width(&second, SMALL_TEXT, false);
    }
    PillLabel { number, second, dashed: measure::is_uncertain(edge, view.metric), width: pill_width }
}

/// Name and number of Start or End.
pub fn end_label(scene: &Scene, place: Place) -> (String, String) {
    (scene.name(place), scene.count(scene.cases_with_steps()))
}

/// Width of Start or End.
pub fn end_width(scene: &Scene, place: Place) -> f64 {
    let (name, number) = end_label(scene, place);
    (width(&name, SMALL_TEXT, true) + GAP + width(&number, SMALL_TEXT, false) + 24.0).max(84.0)
}

/// Height of a step with its name in so many lines.
pub fn node_height(lines: usize, low: bool) -> f64 {
    let one = if low { LOW_NODE_HEIGHT } else { NODE_HEIGHT };
    one + NODE_LINE * (lines.saturating_sub(1)) as f64
}

/// The name in one line, else in two broken at a blank, else shortened in the middle; the table has it whole.
pub fn name_lines(name: &str, room: f64) -> Vec<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = |text: &str| width(text, NODE_TEXT, true) <= room;
    if fits(&name) {
        return vec![name];
    }
    let breaks: Vec<usize> = name
        .char_indices()
        .filter(|(_, character)| matches!(character, ' ' | '-' | '/' | '_'))
        .map(|(at, _)| at)
        .collect();
    for at in breaks.iter().rev() {
        // A blank goes; a hyphen, slash or underscore stays at the end of the first line.
        let blank = name[*at..].starts_with(' ');
        let (first, second) = name.split_at(if blank { *at } else { *at + 1 });
        let second = second.trim_start();
        if fits(first) && !first.is_empty() {
            if fits(second) {
                return vec![first.to_owned(), second.to_owned()];
            }
            return vec![first.to_owned(), ending(second, &fits)];
        }
    }
    let first = beginning(&name, &fits);
    let second = ending(&name[first.len()..], &fits);
    vec![first, second]
}

/// How wide a line of text is in IBM Plex Sans; figures are all of one width.
pub fn width(text: &str, size: f64, strong: bool) -> f64 {
    text_width(text, size, if strong { Weight::SemiBold } else { Weight::Regular })
}

/// The longest beginning that fits.
fn beginning(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let mut end = 0;
    for (at, character) in text.char_indices() {
        if !fits(&text[..at + character.len_utf8()]) {
            break;
        }
        end = at + character.len_utf8();
    }
    // Not even one character fits in no font we use; taking it anyway keeps the name from vanishing.
    let end = if end == 0 { text.chars().next().map_or(0, char::len_utf8) } else { end };
    text[..end].to_owned()
}

/// The longest end that fits behind «…», or the whole.
fn ending(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    if fits(text) {
        return text.to_owned();
    }
    text.char_indices()
        .skip(1)
        .map(|(at, _)| format!("…{}", text[at..].trim_start()))
        .find(|shortened| fits(shortened))
        .unwrap_or_else(|| "…".to_owned())
}

/// The second figure of a step, in the forms to try, longest first.
fn seconds(scene: &Scene, node: &NodeFigures, metric: Metric) -> Vec<String> {
    if metric == Metric::Cases {
        return match measure::node_amount(scene, node, Metric::CaseShare) {
            Amount::Share(share) => vec![numbers::percent(share, 0, scene.words.language())],
            Amount::Shares(least, greatest) => vec![numbers::percents(least, greatest, 0, scene.words.language())],
            _ => Vec::new(),
        };
    }
    match node.cases {
        Shown::Hidden => Vec::new(),
        told => {
            let number = numbers::shown_short(told, scene.words);
            vec![scene.words.with("map-n-cases", &[("n", sentences::fact(scene, told))]), number]
        }
    }
}

/// The second figure of a pill, with a word where its unit would not be clear.
fn second_text(scene: &Scene, amount: Amount, metric: Metric) -> String {
    match (metric, amount) {
        (Metric::Cases, Amount::Count(cases)) => scene.words.with("map-n-cases", &[("n", cases.into())]),
        (Metric::Cases, range @ Amount::Counts(..)) => {
            scene.words.with("map-n-cases", &[("n", range.short(scene).into())])
        }
        (Metric::Occurrences, Amount::Count(times)) => scene.words.with("map-n-times", &[("n", times.into())]),
        (Metric::MaxInCase, Amount::Count(times)) => scene.words.with("map-most-times", &[("n", times.into())]),
        (Metric::MeanPerCase, Amount::Mean(_)) => {
            scene.words.with("map-mean-times", &[("mean", amount.short(scene).into())])
        }
        _ => amount.short(scene),
    }
}
