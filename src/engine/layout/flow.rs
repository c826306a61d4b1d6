//! Which arrows run against the flow: the order of steps that the most cases follow.
//!
//! A linear order of the nodes is sought whose backward arrows weigh least: first greedily
//! (Eades, Lin, Smyth, 1993, doi:10.1016/0020-0190(93)90079-O), then by moving single nodes to a
//! better place until none is left (the insertion neighbourhood of linear ordering).

use super::Pin;

/// Position of every node in the main order of the flow, pinned ones at its ends.
///
/// `old` is the order of the previous drawing and which nodes were in it: those move only where the
/// gain is worth a jump on the screen. Ties fall by node.
pub(super) fn flow_positions(weight: &FlowWeights, pins: &[Pin], old: Option<(Vec<usize>, Vec<bool>)>) -> Vec<usize> {
    let node_count = pins.len();
    let middle = match old {
        Some((order, stood)) => {
            let free = order.into_iter().filter(|&node| pins[node] == Pin::Free).collect();
            improve_by_insertion(weight, free, |node| if stood[node] { WORTH_A_JUMP } else { WORTH_ANYTHING })
        }
        None => improve_by_insertion(weight, greedy_order(weight, pins), |_| WORTH_ANYTHING),
    };
    let ends = |side: Pin| (0..node_count).filter(move |&node| pins[node] == side);
    let mut position = vec![0; node_count];
    for (index, node) in ends(Pin::First).chain(middle).chain(ends(Pin::Last)).enumerate() {
        position[node] = index;
    }
    position
}

/// Weights are shares of the heaviest edge; less than this is rounding.
const WORTH_ANYTHING: f64 = 1e-9;
const WORTH_A_JUMP: f64 = 0.1;

/// How much weight runs from each node to each other.
pub(super) struct FlowWeights {
    node_count: usize,
    from_to: Vec<f64>,
}

impl FlowWeights {
    pub(super) fn new(node_count: usize, edges: impl Iterator<Item = (usize, usize, f64)>) -> Self {
        let mut from_to = vec![0.0; node_count * node_count];
        for (from, to, weight) in edges {
            from_to[from * node_count + to] += weight;
        }
        Self { node_count, from_to }
    }

    fn get(&self, from: usize, to: usize) -> f64 {
        self.from_to[from * self.node_count + to]
    }
}

fn greedy_order(weight: &FlowWeights, pins: &[Pin]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..pins.len()).filter(|&node| pins[node] == Pin::Free).collect();
    let (mut front, mut back) = (Vec::new(), Vec::new());
    // What Start sends and End takes counts too: it draws the first steps forward.
    let mut out_less_in: Vec<f64> = vec![0.0; pins.len()];
    let mut out: Vec<f64> = vec![0.0; pins.len()];
    let mut into: Vec<f64> = vec![0.0; pins.len()];
    for &node in &left {
        for &other in &left {
            out[node] += weight.get(node, other);
            into[node] += weight.get(other, node);
        }
    }
    while !left.is_empty() {
        for &node in &left {
            out_less_in[node] = out[node] - into[node];
        }
        let sink = left.iter().position(|&node| out[node] <= 1e-9);
        let source = left.iter().position(|&node| into[node] <= 1e-9);
        let index = match (sink, source) {
            (_, Some(at)) | (Some(at), None) => at,
            (None, None) => {
                let mut best = 0;
                for index in 1..left.len() {
                    if out_less_in[left[index]] > out_less_in[left[best]] + 1e-9 {
                        best = index;
                    }
                }
                best
            }
        };
        let node = left.remove(index);
        if source.is_none() && sink.is_some() {
            back.push(node);
        } else {
            front.push(node);
        }
        for &other in &left {
            out[other] -= weight.get(other, node);
            into[other] -= weight.get(node, other);
        }
    }
    front.extend(back.into_iter().rev());
    front
}

fn improve_by_insertion(weight: &FlowWeights, mut order: Vec<usize>, worth: impl Fn(usize) -> f64) -> Vec<usize> {
    let most_rounds = if order.len() > 150 { 2 } else { 20 };
    for _ in 0..most_rounds {
        let mut moved = false;
        for index in 0..order.len() {
            let node = order[index];
            // Gain of standing before `other` rather than after it, summed while walking away.
            let (mut best_gain, mut best_at) = (worth(node), index);
            let mut gain = 0.0;
            for at in (0..index).rev() {
                gain += weight.get(node, order[at]) - weight.get(order[at], node);
                if gain > best_gain {
                    (best_gain, best_at) = (gain, at);
                }
            }
            gain = 0.0;
            for (at, &other) in order.iter().enumerate().skip(index + 1) {
                gain += weight.get(other, node) - weight.get(node, other);
                if gain > best_gain {
                    (best_gain, best_at) = (gain, at);
                }
            }
            if best_at != index {
                order.remove(index);
                order.insert(best_at, node);
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    order
}
