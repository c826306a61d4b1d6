//! The map's figures as a reader may see them: every count passes the rule for small cells.
//!
//! Where few cases take a step or a transition, all its figures are hidden, not its number of cases alone: times, the
//! most in a case and the bounds would tell of the same few. Shortest and longest are one person's values and are
//! hidden wherever the rule is on.

use super::open_log::OpenLog;
use crate::engine::log::NO_TIME;
use crate::engine::map::{Durations, MapEdge, MapStep, MapView, ProcessMap, REPETITIONS};
use crate::engine::privacy::SmallCells;
use crate::protocol::{Bounds, EdgeFigures, MapAnswer, NodeFigures, Problem, SelectionId, Shown};

/// Hidden activities that are named; the rest are only counted.
const MOST_HIDDEN_NAMED: usize = 200;

/// Figures of the map of a selection.
pub fn show_map(open: &mut OpenLog, selection: SelectionId, view: MapView) -> Result<MapAnswer, Problem> {
    let rule = open.small_cells;
    let map = open.map(selection, &view).ok_or(Problem::NotOpen)?;
    let log = &open.log;
    let show = |count: u32| rule.show(count);
    Ok(MapAnswer {
        view,
        cases: show(map.cases),
        events: if rule.hides(map.cases) { Shown::Hidden } else { show(map.events as u32) },
        all_cases: log.case_count() as u32,
        all_events: log.event_count() as u32,
        activities_in_selection: map.activities_in_selection,
        nodes: map.steps.iter().map(|step| node(step, log.activity_name(step.activity), rule)).collect(),
        hidden_activities: map
            .hidden
            .iter()
            .take(MOST_HIDDEN_NAMED)
            .map(|&(code, cases)| (log.activity_name(code).to_owned(), show(cases)))
            .collect(),
        cases_without_steps: show(map.cases_without_steps),
        edges: map.edges.iter().map(|edge| edge_figures(edge, rule)).collect(),
        backbone: map.backbone,
        shown_edges: map.shown_edges,
        cases_drawn: cases_drawn(&map, rule),
        occurrences_drawn: occurrences_drawn(&map, rule),
        too_large: map.too_large,
    })
}

fn node(step: &MapStep, name: &str, rule: SmallCells) -> NodeFigures {
    let counts = step.counts;
    let is_hidden = rule.hides(counts.cases);
    let show = |count: u32| if is_hidden { Shown::Hidden } else { rule.show(count) };
    // The most in a case is shown where enough cases have exactly so many.
    let most = counts.max_in_case;
    let with_most = step.cases_by_repetition.get((most as usize).wrapping_sub(1)).copied().unwrap_or(0);
    let most_is_told = !rule.is_on() || (most as usize) < REPETITIONS && !rule.hides(with_most);
    NodeFigures {
        activity: step.activity,
        name: name.to_owned(),
        cases: show(counts.cases),
        occurrences: show(counts.occurrences),
        max_in_case: if most_is_told && !is_hidden { Shown::Number(most) } else { Shown::Hidden },
        until_next: durations(step.until_next, counts.cases, rule),
        processing: durations(step.processing, counts.cases, rule),
        cases_by_repetition: step.cases_by_repetition.iter().map(|&cases| show(cases)).collect(),
    }
}

fn edge_figures(edge: &MapEdge, rule: SmallCells) -> EdgeFigures {
    let counts = edge.counts;
    let is_hidden = rule.hides(counts.cases);
    let show = |count: u32| if is_hidden { Shown::Hidden } else { rule.show(count) };
    let bounds =
        |bounds: Bounds<u32>| Bounds::<Shown<u32>> { least: show(bounds.least), greatest: show(bounds.greatest) };
    EdgeFigures {
        from: edge.from,
        to: edge.to,
        cases: show(counts.cases),
        occurrences: show(counts.occurrences),
        // How many cases have the most is not known here.
        max_in_case: if rule.is_on() { Shown::Hidden } else { Shown::Number(counts.max_in_case) },
        cases_bounds: bounds(edge.cases_bounds),
        occurrences_bounds: bounds(edge.occurrences_bounds),
        duration: durations(edge.duration, counts.cases, rule),
        negative: if is_hidden || rule.hides(edge.negative) { 0 } else { edge.negative },
    }
}

/// Times of so many cases, without the shortest and the longest where the rule is on; none where they are too few.
fn durations(durations: Option<Durations>, cases: u32, rule: SmallCells) -> Option<Durations> {
    let durations = durations.filter(|durations| !rule.hides(cases) && !rule.hides(durations.n))?;
    if !rule.is_on() {
        return Some(durations);
    }
    Some(Durations { shortest_millis: NO_TIME, longest_millis: NO_TIME, ..durations })
}

/// Cases drawn completely, prefix by prefix. Where the rule is on, the number rises by steps that are large enough, and
/// is either all cases or so many fewer: a small difference would be a small cell.
fn cases_drawn(map: &ProcessMap, rule: SmallCells) -> Vec<Shown<u32>> {
    let mut said = 0;
    map.cases_drawn
        .iter()
        .map(|&drawn| {
            let is_told = !rule.hides(drawn - said) && !rule.hides(map.cases.saturating_sub(drawn));
            if is_told {
                said = drawn;
            }
            if rule.hides(map.cases) { Shown::Hidden } else { Shown::Number(said) }
        })
        .collect()
}

/// Occurrences of the first edges. Those of hidden edges do not count: the difference of two sums would tell them.
fn occurrences_drawn(map: &ProcessMap, rule: SmallCells) -> Vec<u64> {
    if !rule.is_on() {
        return map.occurrences_drawn.clone();
    }
    let told = map.edges.iter().map(|edge| if rule.hides(edge.counts.cases) { 0 } else { edge.counts.occurrences });
    std::iter::once(0)
        .chain(told.scan(0, |sum, occurrences| {
            *sum += u64::from(occurrences);
            Some(*sum)
        }))
        .collect()
}
