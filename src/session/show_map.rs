//! The map's figures as a reader may see them: every count passes the rule for small cells.

use super::open_log::OpenLog;
use crate::engine::map::{MapEdge, MapStep, MapView};
use crate::engine::privacy::SmallCells;
use crate::protocol::{Bounds, EdgeFigures, MapAnswer, NodeFigures, Problem, SelectionId, Shown};

/// Hidden activities that are named; the rest are only counted.
const MOST_HIDDEN_NAMED: usize = 200;

/// Figures of the map of a selection.
pub fn show_map(
    open: &mut OpenLog,
    selection: SelectionId,
    view: MapView,
    small_cells: SmallCells,
) -> Result<MapAnswer, Problem> {
    let map = open.map(selection, &view).ok_or(Problem::NotOpen)?;
    let log = &open.log;
    let show = |count: u32| small_cells.show(count);
    Ok(MapAnswer {
        view,
        cases: show(map.cases),
        events: show(map.events as u32),
        all_cases: log.case_count() as u32,
        all_events: log.event_count() as u32,
        activities_in_selection: map.activities_in_selection,
        nodes: map.steps.iter().map(|step| node(step, log.activity_name(step.activity), small_cells)).collect(),
        hidden_activities: map
            .hidden
            .iter()
            .take(MOST_HIDDEN_NAMED)
            .map(|&(code, cases)| (log.activity_name(code).to_owned(), show(cases)))
            .collect(),
        cases_without_steps: show(map.cases_without_steps),
        edges: map.edges.iter().map(|edge| edge_figures(edge, small_cells)).collect(),
        backbone: map.backbone,
        shown_edges: map.shown_edges,
        cases_drawn: map.cases_drawn.iter().map(|&cases| show(cases)).collect(),
        occurrences_drawn: map.occurrences_drawn,
        too_large: map.too_large,
    })
}

fn node(step: &MapStep, name: &str, small_cells: SmallCells) -> NodeFigures {
    NodeFigures {
        activity: step.activity,
        name: name.to_owned(),
        cases: small_cells.show(step.counts.cases),
        occurrences: small_cells.show(step.counts.occurrences),
        max_in_case: small_cells.show(step.counts.max_in_case),
        until_next: step.until_next,
        processing: step.processing,
        cases_by_repetition: step.cases_by_repetition.iter().map(|&cases| small_cells.show(cases)).collect(),
    }
}

fn edge_figures(edge: &MapEdge, small_cells: SmallCells) -> EdgeFigures {
    let show = |bounds: Bounds<u32>| Bounds::<Shown<u32>> {
        least: small_cells.show(bounds.least),
        greatest: small_cells.show(bounds.greatest),
    };
    EdgeFigures {
        from: edge.from,
        to: edge.to,
        cases: small_cells.show(edge.counts.cases),
        occurrences: small_cells.show(edge.counts.occurrences),
        max_in_case: small_cells.show(edge.counts.max_in_case),
        cases_bounds: show(edge.cases_bounds),
        occurrences_bounds: show(edge.occurrences_bounds),
        duration: edge.duration,
        negative: edge.negative,
    }
}
