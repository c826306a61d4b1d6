//! Where cases come back to a step they have had: what leads into it, what leads back from it, and what it repeats at once.

use super::item::Scene;
use super::measure::{Amount, count};
use crate::protocol::{EdgeFigures, Metric, NodeFigures, Place};

/// What leads back to a step: right after itself, from others, from it to others, and the difference of the last two. Every
/// transition of the map is told, drawn or not; where one of those added up is hidden, so is their sum.
pub(super) fn node_loops(scene: &Scene, node: &NodeFigures, metric: Metric) -> Amount {
    let place = Place::Activity(node.activity);
    let sum = |is: &dyn Fn(&EdgeFigures) -> bool| {
        let mut repeats = scene.answer.edges.iter().filter(|edge| is(edge)).map(|edge| edge.repeats.number());
        repeats.try_fold(0_u32, |sum, repeats| Some(sum + repeats?))
    };
    let into = || sum(&|edge| edge.to == place && edge.from != place);
    let out = || sum(&|edge| edge.from == place && edge.to != place);
    let counted = match metric {
        Metric::SelfLoops => sum(&|edge| edge.from == place && edge.to == place),
        Metric::LoopsIn => into(),
        Metric::LoopsOut => out(),
        _ => {
            let net = into().zip(out()).map(|(into, out)| i64::from(into) - i64::from(out));
            return net.map_or(Amount::Hidden, Amount::Net);
        }
    };
    counted.map_or(Amount::Hidden, Amount::Count)
}

/// The same of one transition: it is a repetition at once, or leads back to another step.
pub(super) fn edge_loops(edge: &EdgeFigures, metric: Metric) -> Amount {
    let is_at_once = edge.from == edge.to;
    if is_at_once == (metric == Metric::SelfLoops) { count(edge.repeats) } else { Amount::Count(0) }
}
