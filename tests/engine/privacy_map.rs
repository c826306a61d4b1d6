//! What a map tells when small numbers are hidden: no hidden count can be worked out from its sums.
//!
//! The sums are formed here from what is told, as a reader would: as much flows into a step as out of it. Whether a hidden
//! count is safe is judged by trying out all counts that fit, which shares nothing with the way they were hidden.

use crate::filter_truth::{LOGS, read_log};
use crate::map_logs::log_of_traces;
use crate::privacy_suppress::Reader;
use crate::truth::shared_logs;
use proptest::prelude::*;
use spor::engine::filter::Selection;
use spor::engine::log::EventLog;
use spor::engine::map::{ActivityChoice, EdgeChoice, MapView, Place, ProcessMap, TraceIndexes, map_for_reader};
use spor::engine::privacy::{Cell, Counts, Shown, Threshold};
use spor::engine::variants::Variants;
use std::collections::BTreeMap;

fn map_of(log: &EventLog, activities: u32, threshold: Threshold) -> ProcessMap {
    let variants = Variants::of(log);
    let mut indexes = TraceIndexes::of(log, &variants);
    let view = MapView {
        activities: ActivityChoice { count: Some(activities), rarest_first: false },
        edges: EdgeChoice::Count { count: u32::MAX, rarest_first: false },
        ..MapView::default()
    };
    let all = Selection::all(log.case_count());
    map_for_reader(log, &variants, &mut indexes, &all, &view, Some(threshold))
}

/// A number on the map, by the sums it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Figure {
    Cases,
    CasesWithoutSteps,
    Step(u16),
    Edge(Place, Place),
}

/// What a reader sees: every number above nought, told or not, and the sums he can form.
struct Seen {
    cells: BTreeMap<Figure, (Cell, u32, Shown<u32>)>,
    sums: Vec<(Cell, Vec<Cell>)>,
}

fn seen(map: &ProcessMap) -> Seen {
    let hidden = map.hidden_figures.as_ref().unwrap();
    let mut figures = vec![
        (Figure::Cases, map.cases, hidden.cases),
        (Figure::CasesWithoutSteps, map.cases_without_steps, hidden.cases_without_steps),
    ];
    figures.extend(map.steps.iter().map(|step| (Figure::Step(step.activity), step.counts.occurrences, step.is_hidden)));
    figures.extend(
        map.edges.iter().map(|edge| (Figure::Edge(edge.from, edge.to), edge.counts.occurrences, edge.is_hidden)),
    );
    let mut names = Counts::default();
    let cells: BTreeMap<Figure, (Cell, u32, Shown<u32>)> = figures
        .into_iter()
        .filter(|(_, count, is_hidden)| *count > 0 || *is_hidden)
        .map(|(figure, count, is_hidden)| {
            (figure, (names.cell(0), count, if is_hidden { Shown::Hidden } else { Shown::Number(count) }))
        })
        .collect();
    let flow = |at: Place, into: bool| {
        let mut parts: Vec<Cell> = cells
            .iter()
            .filter(|(figure, _)| match figure {
                Figure::Edge(from, to) => at == if into { *to } else { *from },
                // Those come from Start and are at End.
                Figure::CasesWithoutSteps => at == if into { Place::End } else { Place::Start },
                _ => false,
            })
            .map(|(_, cell)| cell.0)
            .collect();
        parts.sort();
        parts
    };
    let mut sums = Vec::new();
    for (figure, (cell, ..)) in &cells {
        match figure {
            Figure::Cases => sums.extend([(*cell, flow(Place::Start, false)), (*cell, flow(Place::End, true))]),
            Figure::Step(activity) => {
                let at = Place::Activity(*activity);
                sums.extend([(*cell, flow(at, true)), (*cell, flow(at, false))]);
            }
            _ => {}
        }
    }
    Seen { cells, sums }
}

/// Small counts are hidden, noughts are not, and every hidden count could be values that lie the threshold apart.
fn assert_safe(map: &ProcessMap, threshold: Threshold) {
    let seen = seen(map);
    for edge in &map.edges {
        assert!(edge.is_hidden || edge.counts.cases >= threshold.least(), "{edge:?}");
    }
    for step in &map.steps {
        assert!(step.is_hidden || step.counts.cases >= threshold.least(), "{step:?}");
    }
    let cells: Vec<Cell> = seen.cells.values().map(|cell| cell.0).collect();
    let shown: Vec<Shown<u32>> = seen.cells.values().map(|cell| cell.2).collect();
    let most = seen.cells.values().map(|cell| cell.1).max().unwrap_or(0) + 3 * threshold.least();
    let reader = Reader { cells: &cells, sums: &seen.sums, shown: &shown, most, least: 1 };
    for (place, (figure, (_, count, shown))) in seen.cells.iter().enumerate() {
        if *shown == Shown::Hidden {
            assert!(*count > 0, "a nought is hidden: {figure:?}");
            let width = reader.width(place, threshold.least());
            assert!(width >= threshold.least(), "{figure:?} ({count}) is known to {width}: {:?}", seen.cells);
        }
    }
}

fn traces(counted: &[(&'static str, usize)]) -> EventLog {
    log_of_traces(counted.iter().flat_map(|&(trace, cases)| std::iter::repeat_n(trace, cases)))
}

fn hidden_edges(log: &EventLog, map: &ProcessMap) -> Vec<String> {
    let name = |place| crate::map_logs::place_name(log, place);
    let hidden = map.edges.iter().filter(|edge| edge.is_hidden);
    let mut names: Vec<String> = hidden.map(|edge| format!("{}{}", name(edge.from), name(edge.to))).collect();
    names.sort();
    names
}

#[test]
fn a_rare_way_takes_another_along_so_that_no_sum_tells_it() {
    // Of sixty cases three go A B D, thirty A C D and twenty-seven A D. Alone, A → B would be what A leaves of its others.
    let log = traces(&[("ABD", 3), ("ACD", 30), ("AD", 27)]);
    let map = map_of(&log, u32::MAX, Threshold::default());
    // B is rare. The cheapest circle through it takes A → D along, 27, rather than the way over C, thirty twice.
    assert_eq!(hidden_edges(&log, &map), ["AB", "AD", "BD"]);
    let hidden = map.hidden_figures.as_ref().unwrap();
    assert_eq!((hidden.small, hidden.complements), (3, 1));
    assert_safe(&map, Threshold::default());
}

#[test]
fn cases_without_a_step_are_hidden_with_their_complement() {
    // With A alone on the map, two cases have no step: sixty less two would tell them.
    let log = traces(&[("A", 58), ("B", 2)]);
    let map = map_of(&log, 1, Threshold::default());
    assert_eq!(map.cases_without_steps, 2);
    assert!(map.hidden_figures.as_ref().unwrap().cases_without_steps);
    assert_eq!(hidden_edges(&log, &map), ["A■", "▶A"]);
    assert_safe(&map, Threshold::default());
}

#[test]
fn nothing_is_hidden_where_nothing_is_small() {
    let log = traces(&[("AB", 20), ("ACB", 15)]);
    let map = map_of(&log, u32::MAX, Threshold::default());
    assert_eq!(hidden_edges(&log, &map), Vec::<String>::new());
    // The same map as without the rule, but for the account of what is hidden.
    let variants = Variants::of(&log);
    let mut indexes = TraceIndexes::of(&log, &variants);
    let view = MapView { edges: EdgeChoice::Count { count: u32::MAX, rarest_first: false }, ..MapView::default() };
    let all = Selection::all(log.case_count());
    let plain = map_for_reader(&log, &variants, &mut indexes, &all, &view, None);
    assert_eq!(ProcessMap { hidden_figures: None, ..map }, plain);
}

#[test]
fn a_place_in_the_order_does_not_tell_how_large_a_hidden_count_is() {
    // A → D has 27 cases and goes along with the rare ones: by cases it would stand before others.
    let log = traces(&[("ABD", 3), ("ACD", 30), ("AD", 27), ("AED", 10), ("AFD", 12)]);
    let map = map_of(&log, u32::MAX, Threshold::default());
    let (backbone, rest) = map.edges.split_at(map.backbone as usize);
    for part in [backbone, rest] {
        assert!(part.is_sorted_by_key(|edge| edge.is_hidden), "{part:?}");
        let names: Vec<_> = part.iter().filter(|edge| edge.is_hidden).map(|edge| (edge.from, edge.to)).collect();
        // Letters are numbered as they come first in the log, which is by name up to D; the ends stand outside.
        let name = |place: &Place| match place {
            Place::Start => String::new(),
            Place::Activity(code) => log.activity_name(*code).to_string(),
            Place::End => "\u{10ffff}".into(),
        };
        assert!(names.is_sorted_by_key(|(from, to)| (name(from), name(to))), "{names:?}");
    }
    assert!(map.steps.is_sorted_by_key(|step| step.is_hidden));
}

#[test]
fn real_logs_are_settled() {
    let Some(logs) = shared_logs() else { return };
    // The last one has hundreds of activities: thousands of transitions, most of them rare.
    for name in LOGS.into_iter().chain(["bpic2015-5"]) {
        let log = read_log(&logs, name);
        for activities in [40, u32::MAX] {
            let variants = Variants::of(&log);
            let mut indexes = TraceIndexes::of(&log, &variants);
            let view = MapView {
                activities: ActivityChoice { count: Some(activities), rarest_first: false },
                ..MapView::default()
            };
            let all = Selection::all(log.case_count());
            let map = map_for_reader(&log, &variants, &mut indexes, &all, &view, Some(Threshold::default()));
            let hidden = map.hidden_figures.as_ref().unwrap();
            println!(
                "{name}: {} steps, {} transitions, {} small, {} complements",
                map.steps.len(),
                map.edges.len(),
                hidden.small,
                hidden.complements
            );
            // What a reader can do with a pencil: no sum leaves a single unknown, nor a rest as small as its parts.
            let seen = seen(&map);
            let by_cell: BTreeMap<Cell, (u32, Shown<u32>)> =
                seen.cells.values().map(|&(cell, count, shown)| (cell, (count, shown))).collect();
            for (total, parts) in &seen.sums {
                let hidden: Vec<u32> = parts
                    .iter()
                    .map(|part| by_cell[part])
                    .filter(|(_, shown)| *shown == Shown::Hidden)
                    .map(|(count, _)| count)
                    .collect();
                if by_cell[total].1 != Shown::Hidden && !hidden.is_empty() {
                    let room: u32 = hidden.iter().map(|count| count - 1).sum();
                    assert!(hidden.len() > 1 && room >= Threshold::default().least(), "{name}: {hidden:?}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_hidden_count_of_a_small_map_is_known_closer_than_the_threshold(
        courses in proptest::collection::vec(("[ABC]{1,4}", 1usize..9), 1..6),
        activities in 1u32..4,
    ) {
        let threshold = Threshold::new(3);
        let log = log_of_traces(
            courses.iter().flat_map(|(trace, cases)| std::iter::repeat_n(trace.as_str(), *cases)),
        );
        let map = map_of(&log, activities, threshold);
        assert_safe(&map, threshold);
    }
}
