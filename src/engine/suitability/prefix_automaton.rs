//! The extended prefix automaton: what all courses have in common from their beginning, and where they part.

use crate::engine::variants::Sequences;
use serde::{Deserialize, Serialize};

/// How the events and states of the automaton are spread over its partitions.
///
/// Augusto, Mendling, Vidgof, Wurm, «The connection between process complexity of event sequences and models discovered by
/// process mining», Information Sciences (2022). Every beginning of a course is a state. A state opens a new partition where
/// it follows the root, or follows a state that another one followed before; else it belongs to the partition of the state
/// before it. Courses come in order of their first case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PrefixEntropy {
    /// States without the root.
    pub states: u32,
    pub partitions: u32,
    /// S ln S − Σ Sᵢ ln Sᵢ over the states of each partition.
    pub variant_entropy: f64,
    /// The same over S ln S; 0 with one state or none.
    pub variant_entropy_normalised: f64,
    /// L ln L − Σ Lᵢ ln Lᵢ over the events of each partition.
    pub sequence_entropy: f64,
    /// The same over L ln L; 0 with one event or none.
    pub sequence_entropy_normalised: f64,
}

struct State {
    /// The state before, one more than its place; 0 for the root.
    parent: usize,
    /// The first course that comes here.
    first_variant: usize,
    /// Events that lead here.
    events: u64,
}

impl PrefixEntropy {
    /// The entropies of courses, each taken by `cases` cases. `O(V log V · length)`.
    pub(super) fn of(sequences: &Sequences, cases: &[u32]) -> PrefixEntropy {
        let states = states(sequences, cases);
        let mut first_child = vec![(usize::MAX, 0); states.len() + 1];
        for (place, state) in states.iter().enumerate() {
            let candidate = (state.first_variant, place);
            first_child[state.parent] = first_child[state.parent].min(candidate);
        }
        // States and events of each partition; parents stand before their children.
        let mut sizes: Vec<(u64, u64)> = Vec::new();
        let mut partition_of = vec![0; states.len()];
        for (place, state) in states.iter().enumerate() {
            let inherits = state.parent > 0 && first_child[state.parent].1 == place;
            partition_of[place] = if inherits {
                partition_of[state.parent - 1]
            } else {
                sizes.push((0, 0));
                sizes.len() - 1
            };
            let size = &mut sizes[partition_of[place]];
            size.0 += 1;
            size.1 += state.events;
        }
        let (variant_entropy, variant_entropy_normalised) = entropy(sizes.iter().map(|size| size.0));
        let (sequence_entropy, sequence_entropy_normalised) = entropy(sizes.iter().map(|size| size.1));
        PrefixEntropy {
            states: states.len() as u32,
            partitions: sizes.len() as u32,
            variant_entropy,
            variant_entropy_normalised,
            sequence_entropy,
            sequence_entropy_normalised,
        }
    }
}

/// Every beginning of a course once, in the order of a walk over the courses as a dictionary has them.
fn states(sequences: &Sequences, cases: &[u32]) -> Vec<State> {
    let mut in_order: Vec<usize> = (0..cases.len()).collect();
    in_order.sort_unstable_by_key(|&variant| sequences.get(variant as u32));
    let mut states: Vec<State> = Vec::new();
    let mut path: Vec<usize> = Vec::new();
    let mut before: &[u16] = &[];
    for variant in in_order {
        let course = sequences.get(variant as u32);
        let common = course.iter().zip(before).take_while(|(a, b)| a == b).count();
        path.truncate(common);
        for _ in common..course.len() {
            states.push(State { parent: path.last().map_or(0, |place| place + 1), first_variant: variant, events: 0 });
            path.push(states.len() - 1);
        }
        for &place in &path {
            states[place].events += u64::from(cases[variant]);
            states[place].first_variant = states[place].first_variant.min(variant);
        }
        before = course;
    }
    states
}

/// T ln T − Σ tᵢ ln tᵢ of parts that make up T, and the same over T ln T.
fn entropy(parts: impl Iterator<Item = u64> + Clone) -> (f64, f64) {
    let n_ln_n = |n: u64| if n > 1 { n as f64 * libm::log(n as f64) } else { 0.0 };
    let whole = n_ln_n(parts.clone().sum());
    let entropy = whole - parts.map(n_ln_n).sum::<f64>();
    if whole > 0.0 { (entropy, entropy / whole) } else { (0.0, 0.0) }
}
