//! The figures that a project keeps: those that the views tell of a selection, as one release.

use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::privacy::rule_for;
use super::show_map::show_map;
use super::show_overview::show_overview;
use super::show_variants::show_variants;
use crate::engine::privacy::SmallCells;
use crate::protocol::{
    ChosenTime, EdgeFigures, MapAnswer, MapView, Overview, PartCases, Place, Problem, ProcessPart, ProjectFigures,
    SelectionId, ShowOverview, ShowVariants, Shown, Timing, VariantPage,
};

/// Variants whose share is kept.
const COMMONEST: usize = 10;

/// The figures of a selection. They leave the house, so what is small is hidden of a log about persons whatever the
/// switch for the screen says.
pub fn project_figures(
    open: &mut OpenLog,
    selection: SelectionId,
    measured: &Timing,
) -> Result<ProjectFigures, Problem> {
    let on_screen = open.small_cells;
    if !on_screen.is_on() {
        open.small_cells = rule_for(open.subjects);
    }
    let figures = figures_as_shown(open, selection, measured);
    open.small_cells = on_screen;
    figures
}

fn figures_as_shown(open: &mut OpenLog, selection: SelectionId, measured: &Timing) -> Result<ProjectFigures, Problem> {
    let (log, rule) = (0, open.small_cells);
    let closing = measured.closing.as_ref();
    // Throughput time by the calendar, whatever the views measure just now: two projects must be comparable. What they
    // measure stands beside it.
    let timing = Timing { closing: closing.cloned(), ..Timing::default() };
    let overview = show_overview(open, &ShowOverview { log, selection, timing: timing.clone() })?;
    let chosen_time = match measured.measure == timing.measure && measured.clock == timing.clock {
        true => None,
        false => Some(chosen_time(open, selection, measured)?),
    };
    // The steps and transitions of one project must not depend on where a slider stood.
    let map = show_map(open, selection, MapView::default(), None, None)?;
    let search = String::new();
    let variants = show_variants(open, &ShowVariants { log, selection, level: None, timing, search, rows: 0 })?;
    let are_ends_told = overview.open_cases.is_some_and(|_| {
        !rule.is_on() || tells_nothing_new(&map, closing.map_or(&[][..], |closing| closing.steps.as_slice()))
    });
    let if_ends_told = |count: Shown<u32>| if are_ends_told { count } else { Shown::Hidden };
    let figures = ProjectFigures {
        // Two answers that are settled apart tell together what both tell.
        cases: if map.cases == overview.cases { overview.cases } else { Shown::Hidden },
        events: overview.events,
        variants: overview.variants,
        closed: overview.open_cases.map(|of| if_ends_told(of.closed)),
        open: overview.open_cases.map(|of| if_ends_told(of.open)),
        median_millis: overview.median_millis,
        p90_millis: overview.p90_millis,
        chosen_time,
        commonest_share: commonest_share(&variants),
        parts: parts(&map),
        least_shown: least_shown(rule, &overview),
        release: 0,
    };
    Ok(ProjectFigures { release: fingerprint(&figures), ..figures })
}

/// What is typical of a time, and no count: beside those of the whole cases one would tell of the few that have none.
fn chosen_time(open: &mut OpenLog, selection: SelectionId, measured: &Timing) -> Result<ChosenTime, Problem> {
    let timing = measured.clone();
    let found = show_overview(open, &ShowOverview { log: 0, selection, timing: timing.clone() })?;
    Ok(ChosenTime { timing, median_millis: found.median_millis, p90_millis: found.p90_millis })
}

fn least_shown(rule: SmallCells, overview: &Overview) -> Option<u32> {
    rule.is_on().then(|| overview.hidden.map_or(rule.least_shown, |hidden| hidden.least_shown))
}

/// Whether the numbers of closed and open cases say nothing that the map does not: cases that end with a step that
/// closes, or those that end with another, are all told on it, and one number is what the other leaves of the cases.
fn tells_nothing_new(map: &MapAnswer, closing: &[String]) -> bool {
    let closes = |edge: &EdgeFigures| match edge.from {
        Place::Activity(code) => map.nodes.iter().any(|node| node.activity == code && closing.contains(&node.name)),
        Place::Start | Place::End => false,
    };
    let ends = || map.edges.iter().filter(|edge| edge.to == Place::End);
    let is_told = |edge: &EdgeFigures| matches!(edge.cases, Shown::Number(_));
    let is_whole = map.nodes.len() as u32 == map.activities_in_selection;
    is_whole && (ends().filter(|edge| closes(edge)).all(is_told) || ends().filter(|edge| !closes(edge)).all(is_told))
}

/// Share of the cases in the ten commonest variants, or in all where there are fewer.
fn commonest_share(variants: &VariantPage) -> Option<f64> {
    let all_are_told = variants.folded.is_none();
    variants.coverage.get(COMMONEST - 1).or_else(|| variants.coverage.last().filter(|_| all_are_told)).copied()
}

/// Cases by step, the steps that are not on the map among them, and by transition of the map.
fn parts(map: &MapAnswer) -> Vec<PartCases> {
    let name = |place: Place| match place {
        Place::Activity(code) => map.nodes.iter().find(|node| node.activity == code).map(|node| node.name.clone()),
        Place::Start | Place::End => None,
    };
    let on_map = map.nodes.iter().map(|node| (node.name.clone(), node.cases));
    let steps = on_map.chain(map.hidden_activities.iter().cloned());
    let steps = steps.map(|(name, cases)| PartCases { part: ProcessPart::Step(name), cases });
    let transitions = map
        .edges
        .iter()
        .map(|edge| PartCases { part: ProcessPart::Transition(name(edge.from), name(edge.to)), cases: edge.cases });
    let mut parts: Vec<PartCases> = steps.chain(transitions).collect();
    crate::engine::ordering::sort_by(&mut parts, |one, other| one.part.cmp(&other.part));
    parts
}
