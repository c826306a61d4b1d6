//! The process map of a selection: its steps and transitions with every number the map can show.

use super::choose::{ChosenSteps, choose_steps, count_by, told_rank, total};
use super::order::order_edges;
use super::{
    Bounds, CaseRange, Counts, Durations, EdgeNumber, HiddenFigures, MapCounts, MapView, Metric, PerCase, Place,
    REPETITIONS, TraceIndexes,
};
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by_key;
use crate::engine::privacy::Threshold;
use crate::engine::variants::Variants;

/// More steps than this make a knot of the picture.
pub const MOST_STEPS_TO_DRAW: usize = 100;
/// More transitions than this make a knot of the picture.
pub const MOST_EDGES_TO_DRAW: usize = 500;

/// A map: its steps, and every transition between them in the order in which the slider adds them.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessMap {
    /// Cases and events in the selection, hidden steps included.
    pub cases: u32,
    pub events: u64,
    /// Activities in the selection, shown or not.
    pub activities_in_selection: u32,
    /// Steps on the map, in the order of the slider.
    pub steps: Vec<MapStep>,
    /// Activities left out and their cases: most cases first, then most occurrences, then name.
    pub hidden: Vec<(u16, u32)>,
    /// Cases none of whose steps is on the map.
    pub cases_without_steps: u32,
    /// The backbone first, then in the order chosen.
    pub edges: Vec<MapEdge>,
    /// The first so many edges are the backbone.
    pub backbone: u32,
    /// The first so many edges are on the map.
    pub shown_edges: u32,
    /// Cases drawn completely when the first 0, 1, 2, … edges are on the map.
    pub cases_drawn: Vec<u32>,
    /// Occurrences of the first 0, 1, 2, … edges.
    pub occurrences_drawn: Vec<u64>,
    /// The picture of what is shown would be a knot.
    pub too_large: bool,
    /// What of it a reader must not see; none where everything may be seen.
    pub hidden_figures: Option<HiddenFigures>,
}

/// A step with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct MapStep {
    pub activity: u16,
    pub counts: Counts,
    /// From the completion of the step to the next event on the map, by the clock chosen.
    pub until_next: Option<Durations>,
    /// The standard deviation of those times, milliseconds, where the view shows it.
    pub spread_millis: Option<f64>,
    /// How often the cases that have the step have it, where the view shows it.
    pub per_case: Option<PerCase>,
    /// From start to completion, where the source has both.
    pub processing: Option<Durations>,
    /// Cases that have the step exactly 1, 2, … times; the last: so many or more.
    pub cases_by_repetition: [u32; REPETITIONS],
    /// A reader must not see its figures.
    pub is_hidden: bool,
    /// A reader may see its cases as this range only.
    pub cases_between: Option<CaseRange>,
    /// How often its cases end with it must not be seen; nor what would tell it, such as how often they do not.
    pub ending_is_hidden: bool,
}

/// A transition with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct MapEdge {
    pub from: Place,
    pub to: Place,
    pub counts: Counts,
    /// Over all orders that times allow.
    pub cases_bounds: Bounds<u32>,
    pub occurrences_bounds: Bounds<u32>,
    /// None for the arcs of Start and End.
    pub duration: Option<Durations>,
    /// The standard deviation of those times, milliseconds, where the view shows it.
    pub spread_millis: Option<f64>,
    /// How often the cases that have the transition have it, where the view shows it.
    pub per_case: Option<PerCase>,
    /// Durations below zero: the next began before this completed.
    pub negative: u32,
    /// A reader must not see its figures.
    pub is_hidden: bool,
    /// A reader may see its cases as this range only.
    pub cases_between: Option<CaseRange>,
}

/// Everything the map of a selection shows.
///
/// An empty selection gives a map without steps and edges. Definitions of the numbers: [`Counts`] and
/// [`Durations`]; of the bounds: `map::ties`; of the order of edges: `map::order`.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, variants::Variants};
/// use spor::engine::{import::Zone, map::{MapView, TraceIndexes, process_map}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1000), ("2", "A", 0), ("2", "B", 3000)]).unwrap();
/// let variants = Variants::of(&log);
/// let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
/// let map = process_map(&log, &variants, &mut indexes, &Selection::all(2), &MapView::default());
/// assert_eq!(map.edges.len(), 3); // Start → A, A → B, B → End
/// let between = map.edges.iter().find_map(|edge| edge.duration).unwrap();
/// assert_eq!((between.n, between.median_millis), (2, 2000.0));
/// ```
pub fn process_map(
    log: &EventLog,
    variants: &Variants,
    indexes: &mut TraceIndexes,
    selection: &Selection,
    view: &MapView,
) -> ProcessMap {
    map_for_reader(log, variants, indexes, selection, view, None)
}

/// The same map, with what small cells hide of it.
///
/// Hidden transitions and steps come last among their like, by name: their place would tell how large they are.
pub fn map_for_reader(
    log: &EventLog,
    variants: &Variants,
    indexes: &mut TraceIndexes,
    selection: &Selection,
    view: &MapView,
    threshold: Option<Threshold>,
) -> ProcessMap {
    let cases_of_variant = variants.cases_in(selection);
    let whole_counts = indexes.whole.count(&cases_of_variant);
    let ranked = if threshold.is_some() { MapView { metric: told_rank(view.metric), ..*view } } else { *view };
    let chosen = chosen_steps(log, variants, indexes, selection, &whole_counts, &ranked);
    let hours = indexes.hours();
    let activities = chosen.shown.len() + chosen.hidden.len();
    let hidden = chosen.hidden.iter().map(|&code| (code, whole_counts.steps[code as usize].cases)).collect();
    let events = whole_counts.steps.iter().map(|counts| u64::from(counts.occurrences)).sum();

    let everything = chosen.hidden.is_empty();
    let index = if everything { &indexes.whole } else { indexes.of_shown(log, variants, shown_codes(log, &chosen)) };
    let counts = if everything { whole_counts } else { index.count(&cases_of_variant) };
    let hours = Clock::of(hours.as_deref());
    let durations = index.durations_by(log, variants, selection, view.clock, hours);
    let has_spread = view.shows(|metric| metric == Metric::SpreadDuration);
    let spreads = has_spread.then(|| index.spreads_by(log, variants, selection, view.clock, hours));
    let per_case = view.shows(Metric::is_per_case).then(|| index.per_case(&cases_of_variant));
    let bounds = index.tie_bounds(log, variants, selection, &counts);

    let hidden_figures = threshold.map(|threshold| HiddenFigures::of(index, &counts, selection.count(), threshold));
    let hides_edge = |edge: EdgeNumber| hidden_figures.as_ref().is_some_and(|hidden| hidden.hides_edge(edge));
    let hides_step = |code: u16| hidden_figures.as_ref().is_some_and(|hidden| hidden.hides_step(code));
    let for_order =
        hidden_figures.as_ref().map_or_else(|| counts.edges.clone(), |hidden| hidden.for_order(&counts.edges));

    let step_for_order = |code: u16| {
        let of = counts.steps[code as usize];
        hidden_figures.as_ref().map_or(of, |hidden| hidden.step_for_order(code, of))
    };

    let value = |edge: EdgeNumber| {
        if hides_edge(edge) {
            return None;
        }
        let edge_counts = for_order[edge as usize];
        let (from, to) = index.edge(edge);
        // The place whose cases the share is one of.
        let whole = if ranked.metric == Metric::EnteringShare { to } else { from };
        match (ranked.metric, whole) {
            (Metric::LeavingShare | Metric::EnteringShare, Place::Activity(whole)) if hides_step(whole) => None,
            (metric, _) if metric.is_duration() => total(durations.edges[edge as usize]),
            (Metric::LeavingShare | Metric::EnteringShare, Place::Activity(whole)) => {
                Some(f64::from(edge_counts.cases) / f64::from(step_for_order(whole).cases.max(1)))
            }
            (Metric::LeavingShare | Metric::EnteringShare, _) => {
                Some(f64::from(edge_counts.cases) / f64::from(counts.cases_with_steps.max(1)))
            }
            (metric, _) => Some(count_by(metric, edge_counts)),
        }
    };
    let order = order_edges(log, index, &for_order, &cases_of_variant, view.edges, value);
    let edges = order
        .edges
        .iter()
        .map(|&edge| {
            let (from, to) = index.edge(edge);
            MapEdge {
                from,
                to,
                counts: counts.edges[edge as usize],
                cases_bounds: bounds.cases[edge as usize],
                occurrences_bounds: bounds.occurrences[edge as usize],
                duration: durations.edges[edge as usize],
                spread_millis: spreads.as_ref().and_then(|spreads| spreads.edges[edge as usize]),
                per_case: per_case.as_ref().and_then(|per_case| per_case.edges[edge as usize]),
                negative: durations.negative[edge as usize],
                is_hidden: hides_edge(edge),
                cases_between: hidden_figures.as_ref().and_then(|hidden| hidden.edge_cases[edge as usize]),
            }
        })
        .collect();
    let mut on_map = chosen.shown;
    if hidden_figures.is_some()
        && matches!(ranked.metric, Metric::Cases | Metric::CaseShare | Metric::LeavingShare | Metric::EnteringShare)
    {
        // Ranges stand by their upper ends: a place among others would narrow them.
        let cases = |code: u16| i64::from(step_for_order(code).cases);
        let rarest_first = view.activities.rarest_first;
        sort_by_key(&mut on_map, |&code| if rarest_first { cases(code) } else { -cases(code) });
    }
    sort_by_key(&mut on_map, |&code| hides_step(code).then(|| log.activity_name(code)));
    let steps: Vec<MapStep> = on_map
        .iter()
        .map(|&activity| MapStep {
            activity,
            counts: counts.steps[activity as usize],
            until_next: durations.until_next[activity as usize],
            spread_millis: spreads.as_ref().and_then(|spreads| spreads.until_next[activity as usize]),
            per_case: per_case.as_ref().and_then(|per_case| per_case.steps[activity as usize]),
            processing: durations.processing[activity as usize],
            cases_by_repetition: counts.repetitions[activity as usize],
            is_hidden: hides_step(activity),
            cases_between: hidden_figures.as_ref().and_then(|hidden| hidden.step_cases[activity as usize]),
            ending_is_hidden: index.find_edge(Place::Activity(activity), Place::End).is_some_and(hides_edge),
        })
        .collect();
    ProcessMap {
        cases: selection.count(),
        events,
        activities_in_selection: activities as u32,
        too_large: steps.len() > MOST_STEPS_TO_DRAW || order.shown > MOST_EDGES_TO_DRAW,
        steps,
        hidden,
        cases_without_steps: selection.count() - counts.cases_with_steps,
        edges,
        backbone: order.backbone as u32,
        shown_edges: order.shown as u32,
        cases_drawn: order.cases_drawn,
        occurrences_drawn: order.occurrences_drawn,
        hidden_figures,
    }
}

/// The activities that the map of a selection hides, by code.
pub fn hidden_on_map(
    log: &EventLog,
    variants: &Variants,
    indexes: &TraceIndexes,
    selection: &Selection,
    view: &MapView,
) -> Vec<u16> {
    let counts = indexes.whole.count(&variants.cases_in(selection));
    chosen_steps(log, variants, indexes, selection, &counts, view).hidden
}

fn chosen_steps(
    log: &EventLog,
    variants: &Variants,
    indexes: &TraceIndexes,
    selection: &Selection,
    counts: &MapCounts,
    view: &MapView,
) -> ChosenSteps {
    let hours = indexes.hours();
    let hours = Clock::of(hours.as_deref());
    let whole = &indexes.whole;
    let durations = view.metric.is_duration().then(|| whole.durations_by(log, variants, selection, view.clock, hours));
    let total_millis = |code: u16| total(durations.as_ref().and_then(|d| d.until_next[code as usize]));
    choose_steps(log, &counts.steps, total_millis, view.metric, view.activities)
}

fn shown_codes(log: &EventLog, chosen: &ChosenSteps) -> Vec<bool> {
    let mut shown = vec![false; log.activity_codes()];
    for &code in &chosen.shown {
        shown[code as usize] = true;
    }
    shown
}
