//! The scales of the map: which colour and which width a figure gets.

use super::item::Scene;
use super::measure::{self, Amount};
use crate::engine::export::Tone;
use crate::protocol::{EdgeFigures, Metric, NodeFigures};

const HOUR: f64 = 3_600_000.0;

/// Limits between the seven steps of waiting time: ½, 1, 4, 12, 36 and 120 hours, because durations are skewed.
pub const TIME_LIMITS_MILLIS: [f64; 6] = [0.5 * HOUR, HOUR, 4.0 * HOUR, 12.0 * HOUR, 36.0 * HOUR, 120.0 * HOUR];

/// Limits between the four colours of edges by time: 1, 8 and 48 hours.
const EDGE_TIME_LIMITS_MILLIS: [f64; 3] = [HOUR, 8.0 * HOUR, 48.0 * HOUR];

/// The greatest figures on the map, against which every other is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scale {
    /// What colours stand for.
    pub metric: Metric,
    /// Greatest of it on a step.
    pub node: f64,
    /// Greatest number that the bar of a step stands for.
    pub bar: f64,
    /// Greatest number that widths stand for on a transition.
    pub width: f64,
    /// Greatest of what colours stand for on a transition.
    pub edge: f64,
}

impl Scale {
    /// The scale of what is shown.
    pub fn of(scene: &Scene, shown: usize) -> Self {
        Scale::by(scene, shown, scene.answer.view.coloured_by())
    }

    /// The scale of what is shown, coloured by `metric`.
    pub fn by(scene: &Scene, shown: usize, metric: Metric) -> Self {
        let greatest = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
        let edges = scene.edges(shown);
        Scale {
            metric,
            node: greatest(&mut scene.answer.nodes.iter().map(|node| measure::node_amount(scene, node, metric).size())),
            bar: greatest(&mut scene.answer.nodes.iter().map(|node| bar_amount(scene, node))),
            width: greatest(&mut edges.iter().map(|edge| measure::width_amount(scene, edge))),
            edge: greatest(&mut edges.iter().map(|edge| measure::edge_amount(scene, edge, metric).size())),
        }
    }

    /// True where time is cut by fixed limits; totals and their shares are cut evenly, because their size depends on the
    /// log's.
    pub fn has_fixed_limits(&self) -> bool {
        let is_part_of_all =
            matches!(self.metric, Metric::TotalDuration | Metric::DurationShare | Metric::TotalProcessing);
        self.metric.is_duration() && !is_part_of_all
    }

    /// The fill of a step, and the ink on it.
    pub fn node_tones(&self, amount: Amount) -> (Tone, Tone) {
        let step = match amount {
            Amount::None | Amount::Hidden => 1,
            Amount::Millis(millis) if self.has_fixed_limits() => steps_above(&TIME_LIMITS_MILLIS, millis),
            other => even_step(other.size(), self.node),
        };
        let fill = if self.metric.is_duration() { Tone::Time(step) } else { Tone::Frequency(step) };
        (fill, if step <= 4 { Tone::OnLow } else { Tone::OnHigh })
    }

    /// Share of the largest step, 0..1: the bar under its number. For times the bar is of cases.
    pub fn node_share(&self, scene: &Scene, node: &NodeFigures) -> f64 {
        share(bar_amount(scene, node), self.bar)
    }

    /// Share of the largest transition, 0..1.
    pub fn edge_share(&self, scene: &Scene, edge: &EdgeFigures) -> f64 {
        share(measure::width_amount(scene, edge), self.width)
    }

    /// The drawn width: 1.5 and up to 6.5 more by share of the largest.
    pub fn edge_width(&self, scene: &Scene, edge: &EdgeFigures) -> f64 {
        1.5 + 6.5 * self.edge_share(scene, edge)
    }

    /// The colour of a transition's line. It only supports the width.
    pub fn edge_tone(&self, scene: &Scene, edge: &EdgeFigures) -> Tone {
        let amount = measure::edge_amount(scene, edge, self.metric);
        if !self.metric.is_duration() {
            return Tone::Edge(edge_step(share(amount.size(), self.edge)));
        }
        match amount {
            Amount::Millis(millis) if self.has_fixed_limits() => {
                Tone::EdgeTime(steps_above(&EDGE_TIME_LIMITS_MILLIS, millis))
            }
            Amount::Millis(size) | Amount::Share(size) => Tone::EdgeTime(edge_step(share(size, self.edge))),
            _ => Tone::Edge(1),
        }
    }
}

/// What the bar of a step stands for.
fn bar_amount(scene: &Scene, node: &NodeFigures) -> f64 {
    let number = scene.answer.view.metric;
    let of = if number.is_duration() { Metric::Cases } else { number };
    measure::node_amount(scene, node, of).size().max(0.0)
}

/// Step 1..7 of a value between 0 and the greatest.
fn even_step(value: f64, greatest: f64) -> u8 {
    1 + (share(value, greatest) * 6.999) as u8
}

fn edge_step(share: f64) -> u8 {
    match share {
        share if share < 0.15 => 1,
        share if share < 0.4 => 2,
        share if share < 0.75 => 3,
        _ => 4,
    }
}

/// One more than the number of limits reached.
fn steps_above(limits: &[f64], value: f64) -> u8 {
    1 + limits.iter().filter(|limit| value >= **limit).count() as u8
}

fn share(value: f64, greatest: f64) -> f64 {
    if greatest > 0.0 { (value / greatest).clamp(0.0, 1.0) } else { 0.0 }
}
