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
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::{
    ActivityChoice, CaseRange, EdgeChoice, MapView, Place, ProcessMap, TraceIndexes, map_for_reader,
};
use spor::engine::privacy::{Cell, Counts, Shown, Threshold};
use spor::engine::variants::Variants;
use std::collections::BTreeMap;

fn map_of(log: &EventLog, activities: u32, threshold: Threshold) -> ProcessMap {
    let variants = Variants::of(log);
    let mut indexes = TraceIndexes::of(log, &variants, Zone::Utc);
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
    let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
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
            let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
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
            println!("  {} ranges", hidden.ranges());
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

/// What a reader knows of how much more often than in its cases something happened: least and greatest.
fn known_excess(occurrences: u32, cases: u32, between: Option<CaseRange>) -> (u32, u32) {
    between.map_or((occurrences - cases, occurrences - cases), |range| {
        (occurrences - range.greatest, occurrences - range.least)
    })
}

/// Every range holds the truth, and no bound that a reader can form makes it narrower than the threshold.
///
/// All excesses that transitions could have are tried out; what is hidden altogether is taken as it is, which leaves the
/// reader with more than he has. Of each set the bounds of every step are formed: more than its transitions on either
/// side together, no fewer cases than any of them, no more than all.
fn assert_ranges_are_safe(map: &ProcessMap, threshold: Threshold) {
    let all = map.cases - map.cases_without_steps;
    let told: Vec<(u32, u32)> = map
        .edges
        .iter()
        .map(|edge| known_excess(edge.counts.occurrences, edge.counts.cases, edge.cases_between))
        .collect();
    let mut wide: BTreeMap<Figure, (u32, u32)> = BTreeMap::new();
    let mut tried = vec![told.iter().map(|told| told.0).collect::<Vec<u32>>()];
    for (edge, told) in told.iter().enumerate() {
        let more = tried.clone();
        tried = (told.0..=told.1)
            .flat_map(|excess| more.iter().map(move |set| (excess, set)))
            .map(|(excess, set)| {
                let mut set = set.clone();
                set[edge] = excess;
                set
            })
            .collect();
    }
    'sets: for set in tried {
        let mut steps = Vec::new();
        for step in &map.steps {
            let at = Place::Activity(step.activity);
            let here = |is_at: &dyn Fn(&spor::engine::map::MapEdge) -> bool| -> Vec<usize> {
                (0..map.edges.len()).filter(|&edge| is_at(&map.edges[edge])).collect()
            };
            let (out, into) = (here(&|edge| edge.from == at), here(&|edge| edge.to == at));
            let sum = |side: &[usize]| side.iter().map(|&edge| set[edge]).sum::<u32>();
            let occurrences = step.counts.occurrences;
            let cases = |edge: usize| map.edges[edge].counts.occurrences - set[edge];
            let most_cases = out.iter().chain(&into).map(|&edge| cases(edge)).max().unwrap_or(0);
            let known = match step.is_hidden {
                true => (0, occurrences - 1),
                false => known_excess(occurrences, step.counts.cases, step.cases_between),
            };
            let least = known.0.max(sum(&out)).max(sum(&into)).max(occurrences.saturating_sub(all));
            let greatest = known.1.min(occurrences - most_cases);
            if least > greatest {
                continue 'sets;
            }
            steps.push((Figure::Step(step.activity), least, greatest));
        }
        let edges =
            map.edges.iter().zip(&set).map(|(edge, &excess)| (Figure::Edge(edge.from, edge.to), excess, excess));
        for (figure, least, greatest) in steps.into_iter().chain(edges) {
            let seen = wide.entry(figure).or_insert((least, greatest));
            *seen = (seen.0.min(least), seen.1.max(greatest));
        }
    }
    let edges = map.edges.iter().map(|edge| (Figure::Edge(edge.from, edge.to), edge.counts, edge.cases_between));
    let steps = map.steps.iter().map(|step| (Figure::Step(step.activity), step.counts, step.cases_between));
    for (figure, counts, between) in edges.chain(steps) {
        let Some(range) = between else { continue };
        assert!((range.least..=range.greatest).contains(&counts.cases), "{figure:?}: {counts:?} {range:?}");
        assert!(range.least >= threshold.least() && range.greatest < counts.occurrences, "{figure:?} {range:?}");
        let (least, greatest) = wide[&figure];
        assert!(greatest - least >= threshold.least(), "{figure:?} {counts:?} is known to {least}–{greatest}");
    }
    // An excess that is told is nought, or too large to be few cases.
    for edge in map.edges.iter().filter(|edge| !edge.is_hidden && edge.cases_between.is_none()) {
        let excess = edge.counts.occurrences - edge.counts.cases;
        assert!(excess == 0 || excess >= threshold.least(), "{edge:?}");
    }
    for step in map.steps.iter().filter(|step| !step.is_hidden && step.cases_between.is_none()) {
        let excess = step.counts.occurrences - step.counts.cases;
        assert!(excess == 0 || excess >= threshold.least(), "{step:?}");
    }
}

#[test]
fn that_one_case_has_a_step_twice_cannot_be_worked_out() {
    // Twenty-one times B in twenty cases: exactly one has it twice, which no cell of the map may say.
    let log = traces(&[("ABC", 19), ("ABBC", 1)]);
    let map = map_of(&log, u32::MAX, Threshold::default());
    assert_ranges_are_safe(&map, Threshold::default());
    // B → B is rare and takes B along.
    assert!(map.steps.iter().any(|step| step.is_hidden));

    // Thirty-two times A and C among them, by ways that all are common: the number of cases stands as a range.
    let log = traces(&[("ABCABC", 2), ("ABC", 30), ("CAB", 20)]);
    let map = map_of(&log, u32::MAX, Threshold::default());
    assert_ranges_are_safe(&map, Threshold::default());
    let a_b = map.edges.iter().find(|edge| edge.counts.cases == 52 && edge.counts.occurrences == 54).unwrap();
    assert_eq!((a_b.is_hidden, a_b.cases_between), (false, Some(CaseRange { least: 47, greatest: 52 })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_range_of_a_small_map_is_known_closer_than_the_threshold(
        courses in proptest::collection::vec(("[AB]{1,4}", 1usize..25), 1..6),
    ) {
        let threshold = Threshold::new(3);
        let log = log_of_traces(
            courses.iter().flat_map(|(trace, cases)| std::iter::repeat_n(trace.as_str(), *cases)),
        );
        assert_ranges_are_safe(&map_of(&log, u32::MAX, threshold), threshold);
    }

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
