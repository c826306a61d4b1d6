//! The order in which transitions come onto the map, and how much of the cases it then shows.

use super::backbone::{backbone, place_name};
use super::choose::compare;
use super::index::{EdgeNumber, TraceIndex};
use super::{Counts, EdgeChoice};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use std::cmp::Reverse;

/// The map's own choice stops at so many edges, the backbone apart.
pub const MOST_EDGES_AT_FIRST: usize = 60;
/// The map's own choice stops when so many percent of the cases are drawn completely.
pub const PERCENT_OF_CASES_AT_FIRST: u32 = 80;

/// The transitions of a selection in the order the slider adds them.
pub(super) struct EdgeOrder {
    pub edges: Vec<EdgeNumber>,
    /// The first so many are the backbone.
    pub backbone: usize,
    /// The first so many are on the map.
    pub shown: usize,
    /// Cases drawn completely when the first 0, 1, 2, … edges are on the map.
    pub cases_drawn: Vec<u32>,
    /// Occurrences of the first 0, 1, 2, … edges.
    pub occurrences_drawn: Vec<u64>,
}

/// Edges by cases, then occurrences (both falling), then the names of from and to.
pub(super) fn by_cases(log: &EventLog, index: &TraceIndex, counts: &[Counts]) -> Vec<EdgeNumber> {
    let mut edges: Vec<EdgeNumber> =
        (0..index.edge_count() as u32).filter(|&edge| counts[edge as usize].occurrences > 0).collect();
    let name = |code: u16| log.activity_name(code);
    sort_by(&mut edges, |&a, &b| {
        let size =
            |edge: EdgeNumber| (Reverse(counts[edge as usize].cases), Reverse(counts[edge as usize].occurrences));
        let names = |edge: EdgeNumber| {
            let (from, to) = index.edge(edge);
            (place_name(&name, from), place_name(&name, to))
        };
        size(a).cmp(&size(b)).then_with(|| names(a).cmp(&names(b)))
    });
    edges
}

/// Orders the transitions: the backbone first, by cases; then the rest as `choice` says.
///
/// [`EdgeChoice::Count`] adds by `value` (falling, or rising when the rarest come first; edges without
/// a value last), ties by cases, occurrences and names; the other two add by cases. A case is drawn
/// completely when every transition it takes is drawn, arcs of Start and End included, and none of its
/// steps is hidden. `cases_of_variant` holds the selected cases of each variant of the log. An empty
/// selection has no edges, and all of its (no) cases are drawn.
pub(super) fn order_edges(
    log: &EventLog,
    index: &TraceIndex,
    counts: &[Counts],
    cases_of_variant: &[u32],
    choice: EdgeChoice,
    value: impl Fn(EdgeNumber) -> Option<f64>,
) -> EdgeOrder {
    let by_cases = by_cases(log, index, counts);
    let mut edges = backbone(index, &by_cases);
    let backbone = edges.len();
    let mut in_backbone = vec![false; index.edge_count()];
    for &edge in &edges {
        in_backbone[edge as usize] = true;
    }
    let mut rest: Vec<EdgeNumber> = by_cases.into_iter().filter(|&edge| !in_backbone[edge as usize]).collect();
    if let EdgeChoice::Count { rarest_first, .. } = choice {
        sort_by(&mut rest, |&a, &b| compare(value(a), value(b), rarest_first));
    }
    edges.extend(rest);
    let cases_drawn = cases_drawn(index, &edges, cases_of_variant);
    let mut occurrences_drawn = vec![0_u64];
    for &edge in &edges {
        occurrences_drawn
            .push(occurrences_drawn[occurrences_drawn.len() - 1] + u64::from(counts[edge as usize].occurrences));
    }
    let cases: u64 = cases_of_variant.iter().map(|&cases| u64::from(cases)).sum();
    let until = |percent: u32| {
        let enough = |&drawn: &u32| u64::from(drawn) * 100 >= cases * u64::from(percent);
        cases_drawn.iter().position(enough).unwrap_or(edges.len())
    };
    let wanted = match choice {
        EdgeChoice::Standard => until(PERCENT_OF_CASES_AT_FIRST).min(MOST_EDGES_AT_FIRST),
        EdgeChoice::Count { count, .. } => count as usize,
        EdgeChoice::CasesDrawn { percent } => until(percent),
    };
    let shown = wanted.max(backbone).min(edges.len());
    EdgeOrder { edges, backbone, shown, cases_drawn, occurrences_drawn }
}

/// A variant is drawn once its last edge in the order is; so one look at each variant is enough.
fn cases_drawn(index: &TraceIndex, edges: &[EdgeNumber], cases_of_variant: &[u32]) -> Vec<u32> {
    let mut rank = vec![0_usize; index.edge_count()];
    for (at, &edge) in edges.iter().enumerate() {
        rank[edge as usize] = at + 1;
    }
    let mut drawn = vec![0_u32; edges.len() + 1];
    let mut weights = vec![0_u32; index.courses.count()];
    for (variant, &cases) in cases_of_variant.iter().enumerate() {
        if index.courses.whole[variant] {
            weights[index.courses.of_variant[variant] as usize] += cases;
        }
    }
    for (course, &cases) in weights.iter().enumerate().filter(|(_, cases)| **cases > 0) {
        let last = index.courses.edges(course as u32).iter().map(|&edge| rank[edge as usize]).max();
        drawn[last.unwrap_or(0)] += cases;
    }
    for at in 1..drawn.len() {
        drawn[at] += drawn[at - 1];
    }
    drawn
}
