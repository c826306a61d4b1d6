//! The backbone of a map: the few transitions that keep every step on a widest path from Start to End.
//!
//! A path is as wide as its narrowest transition. Growing from Start, the widest transition that
//! reaches a new step is taken again and again; likewise backwards from End. The union of both gives
//! every step a widest path from Start and one to End.

use super::Place;
use super::index::{END, EdgeNumber, START, TraceIndex, code};
use crate::engine::ordering::sort_by_key;
use std::collections::{BTreeMap, BTreeSet};

/// Edges of the backbone, among those given widest first, in that same order.
///
/// `in_order` decides what «wide» means: the map orders by cases, PM4Py's maps by occurrences. Every
/// place that Start reaches and that reaches End is on a path of the backbone. No edges give no backbone.
/// `O(E log E)`. Pollack, «The Maximum Capacity Through a Network», Operations Research 8 (1960),
/// doi:10.1287/opre.8.5.733; grown as Prim and Dijkstra grow their trees.
pub fn backbone(index: &TraceIndex, in_order: &[EdgeNumber]) -> Vec<EdgeNumber> {
    let ends = |edge: EdgeNumber| index.edges[edge as usize];
    let forward = grow(in_order, START, ends);
    let backward = grow(in_order, END, |edge| (ends(edge).1, ends(edge).0));
    let ranks: BTreeSet<usize> = forward
        .into_iter()
        .chain(backward)
        // Growing from one end stops at the activities: the arc to the other end belongs to the other growth.
        .filter(|grown| grown.to != START && grown.to != END)
        .map(|grown| grown.rank)
        .collect();
    ranks.into_iter().map(|rank| in_order[rank]).collect()
}

/// The width of the widest path from Start to every place, and from every place to End.
///
/// `weight` gives each edge its width: occurrences, cases, or anything else. A place that is not
/// reached is not listed. Widths are unique, so that ties need no rule.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, variants::Variants};
/// use spor::engine::map::{Place, TraceIndex, widest_paths};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "A", 0), ("2", "B", 1), ("3", "B", 0)]).unwrap();
/// let variants = Variants::of(&log);
/// let index = TraceIndex::of_all(&log, &variants);
/// let counts = index.count(&variants.cases_in(&Selection::all(3)));
/// let (from_start, to_end) = widest_paths(&index, |edge| counts.edges[edge as usize].cases);
/// let b = Place::Activity(log.activity_code("B").unwrap());
/// assert_eq!((from_start[&b], to_end[&b]), (2, 3)); // Start → A → B is wider than Start → B
/// ```
pub fn widest_paths(
    index: &TraceIndex,
    weight: impl Fn(EdgeNumber) -> u32,
) -> (BTreeMap<Place, u32>, BTreeMap<Place, u32>) {
    let mut in_order: Vec<EdgeNumber> = (0..index.edge_count() as u32).filter(|&edge| weight(edge) > 0).collect();
    sort_by_key(&mut in_order, |&edge| (std::cmp::Reverse(weight(edge)), edge));
    let ends = |edge: EdgeNumber| index.edges[edge as usize];
    let widths = |grown: Vec<Grown>, root: u16| {
        let mut width = BTreeMap::from([(root, u32::MAX)]);
        for step in grown {
            let before = width.get(&step.from).copied().unwrap_or(0);
            width.insert(step.to, before.min(weight(in_order[step.rank])));
        }
        width.remove(&root);
        width.into_iter().map(|(to, wide)| (super::index::place(to), wide)).collect()
    };
    (
        widths(grow(&in_order, START, ends), START),
        widths(grow(&in_order, END, |edge| (ends(edge).1, ends(edge).0)), END),
    )
}

/// The name by which ties between edges fall, by code point; Start reads `▶` and End `■`.
pub(super) fn place_name<'a>(names: &'a impl Fn(u16) -> &'a str, at: Place) -> &'a str {
    match at {
        Place::Start => "▶",
        Place::End => "■",
        activity => names(code(activity)),
    }
}

/// An edge that reached a new place, by its rank in the order.
struct Grown {
    rank: usize,
    from: u16,
    to: u16,
}

/// Takes again and again the first edge from a place reached to one not reached.
fn grow(in_order: &[EdgeNumber], root: u16, ends: impl Fn(EdgeNumber) -> (u16, u16)) -> Vec<Grown> {
    let mut out_of: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for (rank, &edge) in in_order.iter().enumerate() {
        out_of.entry(ends(edge).0).or_default().push(rank);
    }
    let mut reached = BTreeSet::from([root]);
    let mut open: BTreeSet<usize> = out_of.get(&root).into_iter().flatten().copied().collect();
    let mut grown = Vec::new();
    while let Some(rank) = open.pop_first() {
        let (from, to) = ends(in_order[rank]);
        if reached.insert(to) {
            grown.push(Grown { rank, from, to });
            open.extend(out_of.get(&to).into_iter().flatten());
        }
    }
    grown
}
