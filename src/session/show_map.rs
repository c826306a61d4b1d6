//! The map's figures as a reader may see them, on the screen and in what leaves: both are the same.
//!
//! Counts are settled together (`engine::map::HiddenFigures`), so that no sum of those shown gives a hidden one back.
//! Where a step or a transition is hidden, all its figures are: times, the most in a case and the bounds would tell of
//! the same few. What would tell a hidden count as well goes along: totals with a hidden part, times counted over all but
//! the hidden. Shortest and longest are one person's values and are withheld wherever the rule is on.

use super::columns::names_persons;
use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use crate::engine::calendar::WorkCalendar;
use crate::engine::log::Attribute;
use crate::engine::map::{
    CaseRange, Durations, MapEdge, MapStep, MapView, Metric, PerCase, ProcessMap, REPETITIONS, StepNumbers,
    number_columns, step_numbers,
};
use crate::engine::ordering::sort_by_key;
use crate::engine::privacy::SmallCells;
use crate::protocol::{
    Bounds, EdgeFigures, HiddenCells, InCase, MapAnswer, NodeFigures, NumberFigures, Place, Problem, SelectionId,
    Shown, TimeClock, TimeFigures,
};
use std::collections::BTreeSet;

/// Hidden activities that are named; the rest are only counted.
const MOST_HIDDEN_NAMED: usize = 200;

/// Figures of the map of a selection; its times of the hours that a calendar is open, where there is one.
pub fn show_map(
    open: &mut OpenLog,
    selection: SelectionId,
    view: MapView,
    working: Option<&WorkCalendar>,
    number: Option<&str>,
) -> Result<MapAnswer, Problem> {
    let rule = open.small_cells;
    let number = number.filter(|_| view.shows(Metric::is_number));
    let numbers = NumbersOfSteps::of(open, selection, number)?;
    let map = open.map(selection, &view, working).ok_or(Problem::NotOpen)?;
    let log = &open.log;
    let hidden = map.hidden_figures.as_ref();
    let told = |count: u32, is_told: bool| if is_told { Shown::Number(count) } else { Shown::Hidden };
    let totals = Totals::of(&map, log.case_count() as u32, log.event_count() as u32, rule);
    let goes_on = steps_that_go_on(&map);
    let leads_back = steps_led_back_to(&map, rule);
    let mut answer = MapAnswer {
        view,
        clock: TimeClock::of(working.is_some()),
        number: numbers.column.clone(),
        cases: told(map.cases, !hidden.is_some_and(|hidden| hidden.cases)),
        events: totals.events,
        all_cases: totals.all_cases,
        all_events: totals.all_events,
        activities_in_selection: map.activities_in_selection,
        nodes: map
            .steps
            .iter()
            .map(|step| NodeFigures {
                number: numbers.of_step(step, rule),
                ..node(step, log.activity_name(step.activity), rule, goes_on.contains(&step.activity))
            })
            .collect(),
        hidden_activities: map
            .hidden
            .iter()
            .take(MOST_HIDDEN_NAMED)
            .map(|&(code, cases)| (log.activity_name(code).to_owned(), rule.show(cases)))
            .collect(),
        cases_without_steps: told(map.cases_without_steps, !hidden.is_some_and(|hidden| hidden.cases_without_steps)),
        edges: map.edges.iter().map(|edge| edge_figures(edge, leads_back.contains(&edge.to), rule)).collect(),
        backbone: map.backbone,
        shown_edges: map.shown_edges,
        cases_drawn: cases_drawn(&map, rule),
        occurrences_drawn: occurrences_drawn(&map),
        too_large: map.too_large,
        hidden: hidden.map(|hidden| HiddenCells {
            least_shown: hidden.threshold.least(),
            small: hidden.small,
            complements: hidden.complements,
            ranges: hidden.ranges(),
        }),
        release: 0,
    };
    answer.release = release_of(&answer);
    Ok(answer)
}

/// The numbers of a column, by code of the activity.
struct NumbersOfSteps {
    column: Option<String>,
    by_step: Vec<Option<StepNumbers>>,
}

impl NumbersOfSteps {
    /// Nothing where no column is asked for, or the log has none of that name with numbers that are no person's.
    fn of(open: &mut OpenLog, selection: SelectionId, column: Option<&str>) -> Result<NumbersOfSteps, Problem> {
        let left = open.filtered(selection).ok_or(Problem::NotOpen)?;
        let log = left.ground(&open.log, &open.variants).log;
        let is_asked = |of: &&Attribute| Some(of.name.as_str()) == column && !names_persons(of);
        let found = column.and_then(|_| number_columns(log).find(is_asked));
        let by_step = found.map(|of| step_numbers(log, &left.cases, of)).unwrap_or_default();
        Ok(NumbersOfSteps { column: found.map(|of| of.name.clone()), by_step })
    }

    /// Where the rule is on, the middle number of enough cases alone: a sum may be one case's in all but a little.
    fn of_step(&self, step: &MapStep, rule: SmallCells) -> Option<NumberFigures> {
        let found = self.by_step.get(usize::from(step.activity)).copied().flatten()?;
        let is_told = !step.is_hidden && rule.tells_tail(found.cases);
        let whole = |number: f64| Some(number).filter(|_| !rule.is_on());
        let (mean, total) = (whole(found.mean()), whole(found.total));
        is_told.then_some(NumberFigures { median: found.median, mean, total })
    }
}

/// Numbers of a whole selection and of the log.
struct Totals {
    events: Shown<u32>,
    all_cases: Shown<u32>,
    all_events: Shown<u32>,
}

impl Totals {
    /// A total is hidden where it less what is shown would be a hidden count, or one of few cases.
    fn of(map: &ProcessMap, all_cases: u32, all_events: u32, rule: SmallCells) -> Totals {
        let on_map: u64 = map.steps.iter().map(|step| u64::from(step.counts.occurrences)).sum();
        let of_others = map.events.saturating_sub(on_map);
        let others_are_many = of_others == 0 || map.hidden.iter().any(|&(_, cases)| !rule.hides(cases));
        let is_told =
            !rule.is_on() || map.steps.iter().all(|step| !step.is_hidden) && others_are_many && !rule.hides(map.cases);
        let left_out = all_cases.saturating_sub(map.cases);
        let log_is_told = !rule.hides(left_out) && (left_out > 0 || is_told);
        let shown = |count: u32, is_told: bool| if is_told { Shown::Number(count) } else { Shown::Hidden };
        let cases_are_told = !map.hidden_figures.as_ref().is_some_and(|hidden| hidden.cases);
        Totals {
            events: shown(map.events as u32, is_told),
            all_cases: shown(all_cases, !rule.hides(left_out) && (left_out > 0 || cases_are_told)),
            all_events: shown(all_events, log_is_told),
        }
    }
}

/// Steps after which enough cases go on to another step that times to it may be told.
fn steps_that_go_on(map: &ProcessMap) -> BTreeSet<u16> {
    let told = map.edges.iter().filter(|edge| !edge.is_hidden && edge.to != Place::End);
    told.filter_map(|edge| match edge.from {
        Place::Activity(from) => Some(from),
        _ => None,
    })
    .collect()
}

/// Steps for which it may be told which transitions lead back to them, and how often: all of those into a step or none, since
/// together they are what the step's own numbers tell.
fn steps_led_back_to(map: &ProcessMap, rule: SmallCells) -> BTreeSet<Place> {
    let mut told: BTreeSet<Place> = map.edges.iter().map(|edge| edge.to).collect();
    for edge in &map.edges {
        let (cases, led_back) = (edge.counts.cases, edge.counts.repeat_cases);
        let rest_is_small = rule.hides(led_back) || rule.hides(cases - led_back);
        if rule.is_on() && (edge.is_hidden || edge.cases_between.is_some() || rest_is_small) {
            told.remove(&edge.to);
        }
    }
    told
}

fn node(step: &MapStep, name: &str, rule: SmallCells, goes_on: bool) -> NodeFigures {
    let counts = step.counts;
    let is_hidden = step.is_hidden;
    let show = |count: u32| if is_hidden { Shown::Hidden } else { Shown::Number(count) };
    // The most in a case is shown where enough cases have exactly so many.
    let most = counts.max_in_case;
    let with_most = step.cases_by_repetition.get((most as usize).wrapping_sub(1)).copied().unwrap_or(0);
    let most_is_told =
        !rule.is_on() || (most as usize) < REPETITIONS && !rule.hides(with_most) && step.cases_between.is_none();
    // All or none: the one left out would be what the others leave of the cases.
    let repetition_is_told =
        !is_hidden && step.cases_between.is_none() && !step.cases_by_repetition.iter().any(|&cases| rule.hides(cases));
    let until_next = step.until_next.filter(|_| goes_on).and_then(|times| times_of(times, is_hidden, rule));
    let until_next = until_next.map(|times| TimeFigures { spread_millis: step.spread_millis, ..times });
    let repeats = match step.cases_between {
        None => show(counts.repeats),
        Some(_) => Shown::Hidden,
    };
    NodeFigures {
        activity: step.activity,
        name: name.to_owned(),
        cases: cases(counts.cases, step.cases_between, is_hidden),
        occurrences: show(counts.occurrences),
        repeats,
        repeat_cases: if repetition_is_told { Shown::Number(counts.repeat_cases) } else { Shown::Hidden },
        in_case: step.per_case.filter(|_| !is_hidden && !rule.hides(counts.cases)).map(|times| in_case(times, rule)),
        max_in_case: if most_is_told && !is_hidden { Shown::Number(most) } else { Shown::Hidden },
        until_next: until_next.map(|times| if step.ending_is_hidden { without_sums(times) } else { times }),
        processing: step.processing.and_then(|times| times_of(times, is_hidden, rule)).map(|times| {
            let without_start = times.n.number().map_or(0, |n| counts.occurrences.saturating_sub(n));
            if rule.hides(without_start) { without_sums(times) } else { times }
        }),
        number: None,
        cases_by_repetition: step
            .cases_by_repetition
            .iter()
            .map(|&cases| if repetition_is_told { Shown::Number(cases) } else { Shown::Hidden })
            .collect(),
    }
}

fn edge_figures(edge: &MapEdge, led_back_is_told: bool, rule: SmallCells) -> EdgeFigures {
    let counts = edge.counts;
    let show = |count: u32| if edge.is_hidden { Shown::Hidden } else { rule.show(count) };
    let bounds =
        |bounds: Bounds<u32>| Bounds::<Shown<u32>> { least: show(bounds.least), greatest: show(bounds.greatest) };
    let led_back = |count: u32| if led_back_is_told { show(count) } else { Shown::Hidden };
    let duration = edge.duration.and_then(|times| times_of(times, edge.is_hidden, rule));
    let others = edge.duration.map_or(0, |times| times.n.saturating_sub(edge.negative));
    EdgeFigures {
        from: edge.from,
        to: edge.to,
        cases: cases(counts.cases, edge.cases_between, edge.is_hidden),
        occurrences: show(counts.occurrences),
        // How many cases have the most is not known here.
        max_in_case: if rule.is_on() { Shown::Hidden } else { Shown::Number(counts.max_in_case) },
        cases_bounds: bounds(match edge.cases_between {
            Some(range) => around(range, edge),
            None => edge.cases_bounds,
        }),
        occurrences_bounds: bounds(edge.occurrences_bounds),
        repeats: led_back(edge.counts.repeats),
        repeat_cases: led_back(edge.counts.repeat_cases),
        in_case: edge.per_case.filter(|_| !edge.is_hidden && !rule.hides(counts.cases)).map(|of| in_case(of, rule)),
        duration: duration.map(|times| TimeFigures { spread_millis: edge.spread_millis, ..times }),
        negative: if edge.negative > 0 && rule.hides(others) { Shown::Hidden } else { show(edge.negative) },
    }
}

/// How often cases have it, without what is one person's where the rule is on.
fn in_case(of: PerCase, rule: SmallCells) -> InCase {
    InCase { median: of.median, least: Some(of.least).filter(|_| !rule.is_on()) }
}

/// A number of cases as a reader may see it.
fn cases(cases: u32, between: Option<CaseRange>, is_hidden: bool) -> Shown<u32> {
    match between {
        _ if is_hidden => Shown::Hidden,
        Some(CaseRange { least, greatest }) => Shown::Between(least, greatest),
        None => Shown::Number(cases),
    }
}

/// What equal times allow, not narrower than the range in which the cases are told.
fn around(told: CaseRange, edge: &MapEdge) -> Bounds<u32> {
    let Bounds { least, greatest } = edge.cases_bounds;
    Bounds { least: least.min(told.least), greatest: greatest.max(told.greatest) }
}

/// Times as they may be told, without the shortest and the longest where the rule is on; none where they are too few.
fn times_of(times: Durations, is_hidden: bool, rule: SmallCells) -> Option<TimeFigures> {
    if is_hidden || rule.hides(times.n) {
        return None;
    }
    let all = TimeFigures::from(times);
    Some(match rule.is_on() {
        true => TimeFigures {
            shortest_millis: None,
            longest_millis: None,
            p90_millis: all.p90_millis.filter(|_| rule.tells_tail(times.n)),
            ..all
        },
        false => all,
    })
}

/// How many and their total are what a hidden part leaves of the whole, and the mean times how many is the total.
fn without_sums(times: TimeFigures) -> TimeFigures {
    TimeFigures { n: Shown::Hidden, mean_millis: None, total_millis: None, spread_millis: None, ..times }
}

/// Cases drawn completely, prefix by prefix. Where the rule is on, the number rises by steps that are large enough, and
/// is either all cases or so many fewer: a small difference would be a small cell.
fn cases_drawn(map: &ProcessMap, rule: SmallCells) -> Vec<Shown<u32>> {
    let is_hidden = map.hidden_figures.as_ref().is_some_and(|hidden| hidden.cases);
    let mut said = 0;
    map.cases_drawn
        .iter()
        .map(|&drawn| {
            let is_told = !rule.hides(drawn - said) && !rule.hides(map.cases.saturating_sub(drawn));
            if is_told {
                said = drawn;
            }
            if is_hidden { Shown::Hidden } else { Shown::Number(said) }
        })
        .collect()
}

/// Occurrences of the first edges. Those of hidden edges do not count: the difference of two sums would tell them.
fn occurrences_drawn(map: &ProcessMap) -> Vec<u64> {
    let told = map.edges.iter().map(|edge| if edge.is_hidden { 0 } else { u64::from(edge.counts.occurrences) });
    std::iter::once(0)
        .chain(told.scan(0, |sum, occurrences| {
            *sum += occurrences;
            Some(*sum)
        }))
        .collect()
}

/// The same for answers that tell the same counts, whatever is measured and drawn of them.
fn release_of(answer: &MapAnswer) -> u64 {
    let mut steps: Vec<_> = answer.nodes.iter().map(|node| (&node.name, node.cases, node.occurrences)).collect();
    sort_by_key(&mut steps, |step| step.0);
    let mut edges: Vec<_> =
        answer.edges.iter().map(|edge| (edge.from, edge.to, edge.cases, edge.occurrences)).collect();
    sort_by_key(&mut edges, |edge| (edge.0, edge.1));
    fingerprint(&(answer.cases, answer.events, answer.cases_without_steps, steps, edges))
}
