//! The map's figures against golden values of independent oracles; see `about.toml` of each case.

use crate::map_logs::*;
use serde_json::Value;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::{
    ActivityChoice, Counts, Durations, EdgeClock, MapCounts, MapDurations, MapView, TraceIndex, TraceIndexes, backbone,
    process_map, widest_paths,
};
use spor::engine::stats::quantile_type_7;
use spor::engine::variants::Variants;
use std::collections::{BTreeMap, BTreeSet};

struct Counted {
    log: EventLog,
    variants: Variants,
    index: TraceIndex,
    selection: Selection,
    counts: MapCounts,
}

impl Counted {
    fn of(log: EventLog, hidden: &[String], keeps: impl Fn(&str) -> bool) -> Counted {
        let variants = Variants::of(&log);
        let shown = (0..log.activity_codes() as u16).map(|code| !hidden.iter().any(|n| n == log.activity_name(code)));
        let index = TraceIndex::of_shown(&log, &variants, shown.collect());
        let selection = Selection::where_case(log.case_count(), |case| keeps(log.case_id(case)));
        let counts = index.count(&variants.cases_in(&selection));
        Counted { log, variants, index, selection, counts }
    }

    fn whole(log: EventLog) -> Counted {
        Counted::of(log, &[], |_| true)
    }

    fn durations(&self, clock: EdgeClock) -> MapDurations {
        self.index.durations_in(&self.log, &self.variants, &self.selection, clock)
    }

    /// Edges that some selected case takes, by name with `between` in the middle.
    fn edges(&self, between: &str) -> BTreeMap<String, u32> {
        (0..self.index.edge_count() as u32)
            .filter(|&edge| self.counts.edges[edge as usize].occurrences > 0)
            .map(|edge| (self.edge_name(edge, between), edge))
            .collect()
    }

    fn edge_name(&self, edge: u32, between: &str) -> String {
        let (from, to) = self.index.edge(edge);
        format!("{}{between}{}", place_name(&self.log, from), place_name(&self.log, to))
    }

    fn edge_counts(&self, between: &str) -> BTreeMap<String, u64> {
        let occurrences = |edge: u32| u64::from(self.counts.edges[edge as usize].occurrences);
        self.edges(between).into_iter().map(|(name, edge)| (name, occurrences(edge))).collect()
    }

    fn step_counts(&self, name: &str) -> Counts {
        self.counts.steps[self.log.activity_code(name).unwrap() as usize]
    }
}

fn close(ours: f64, expected: &Value, tolerance: f64, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!((ours - expected).abs() <= tolerance * expected.abs().max(1.0), "{what}: {ours}, expected {expected}");
}

fn map_of_numbers(value: &Value) -> BTreeMap<String, u64> {
    value.as_object().unwrap().iter().map(|(name, n)| (name.clone(), n.as_u64().unwrap())).collect()
}

#[test]
fn directly_follows_counts_and_times_on_both_clocks() {
    let (expected, tolerance) = golden_expected("directly_follows");
    let ours = Counted::whole(log_of(&golden_rows("directly_follows")));
    for (end, key) in [("▶", "start"), ("■", "end")] {
        let arcs: BTreeMap<String, u64> = ours
            .edge_counts("\t")
            .into_iter()
            .filter_map(|(name, n)| {
                let (from, to) = name.split_once('\t').unwrap();
                (from == end || to == end).then(|| (if from == end { to } else { from }.to_string(), n))
            })
            .collect();
        assert_eq!(arcs, map_of_numbers(&expected[key]));
    }
    let nodes = expected["nodes"].as_object().unwrap();
    assert_eq!(nodes.len() + 1, ours.log.activity_codes());
    for (name, node) in nodes {
        let counts = ours.step_counts(name);
        assert_eq!(Some(u64::from(counts.occurrences)), node["absolute"].as_u64(), "{name}");
        assert_eq!(Some(u64::from(counts.cases)), node["case"].as_u64(), "{name}");
        assert_eq!(Some(u64::from(counts.max_in_case)), node["max_repetitions"].as_u64(), "{name}");
    }
    let edges = ours.edges(" -> ");
    let expected_edges = expected["edges"].as_object().unwrap();
    assert_eq!(edges.keys().filter(|name| !name.contains(['▶', '■'])).count(), expected_edges.len());
    for (clock, key) in [
        (EdgeClock::CompleteToComplete, "complete_to_complete"),
        (EdgeClock::CompleteToStart, "waiting_complete_to_start"),
    ] {
        let durations = ours.durations(clock);
        for (name, golden) in expected_edges {
            let edge = edges[name];
            let counts = ours.counts.edges[edge as usize];
            assert_eq!(Some(u64::from(counts.occurrences)), golden["absolute"].as_u64(), "{name}");
            assert_eq!(Some(u64::from(counts.cases)), golden["case"].as_u64(), "{name}");
            assert_eq!(Some(u64::from(counts.max_in_case)), golden["max_repetitions"].as_u64(), "{name}");
            let (figures, golden) = (durations.edges[edge as usize].unwrap(), &golden[key]);
            assert_eq!(Some(u64::from(figures.n)), golden["n"].as_u64(), "{name}");
            let millis = ours.index.edge_millis(&ours.log, &ours.variants, &ours.selection, clock, edge);
            let p95 = quantile_type_7(millis.len(), 0.95, |i| millis[i]).unwrap();
            for (ours, field) in [
                (figures.shortest_millis as f64, "min"),
                (figures.longest_millis as f64, "max"),
                (figures.mean_millis, "mean"),
                (figures.median_millis, "median"),
                (figures.total_millis, "sum"),
                (p95, "p95_type7"),
            ] {
                close(ours / 1000.0, &golden[field], tolerance, &format!("{name} {key} {field}"));
            }
        }
    }
}

#[test]
fn widest_paths_by_occurrences() {
    let (expected, _) = golden_expected("directly_follows");
    let ours = Counted::whole(log_of(&golden_rows("directly_follows")));
    let (forward, backward) = widest_paths(&ours.index, |edge| ours.counts.edges[edge as usize].occurrences);
    for (ours_by_place, key, root) in [(forward, "forward_from_start", "▶"), (backward, "backward_to_end", "■")] {
        let mut golden = expected["widest_path"][key].as_object().unwrap().clone();
        assert_eq!(golden.remove(root), Some(Value::Null));
        let named: BTreeMap<String, u64> =
            ours_by_place.iter().map(|(&at, &width)| (place_name(&ours.log, at), u64::from(width))).collect();
        assert_eq!(named, map_of_numbers(&Value::Object(golden)), "{key}");
    }
}

#[test]
fn a_hidden_activity_is_projected_away() {
    let (expected, _) = golden_expected("hidden_activities");
    let log = || {
        let traces = expected["log"].as_array().unwrap().iter();
        log_of_traces(traces.flat_map(|variant| {
            std::iter::repeat_n(variant["trace"].as_str().unwrap(), variant["n"].as_u64().unwrap() as usize)
        }))
    };
    let full = Counted::whole(log());
    assert_eq!(full.edge_counts(" -> "), map_of_numbers(&expected["dfg_full"]));
    let projected = Counted::of(log(), &["c".into()], |_| true);
    assert_eq!(projected.edge_counts(" -> "), map_of_numbers(&expected["remove_activity_c_RIGHT_projected"]));

    let mut in_order: Vec<u32> = (0..full.index.edge_count() as u32).collect();
    in_order.sort_by_key(|&edge| (std::cmp::Reverse(full.counts.edges[edge as usize].occurrences), edge));
    let kept: BTreeSet<String> =
        backbone(&full.index, &in_order).into_iter().map(|edge| full.edge_name(edge, " -> ")).collect();
    let golden = map_of_numbers(&expected["connectivity_preserving_greedy_budget7"]);
    assert_eq!(kept, golden.keys().cloned().collect());
}

#[test]
fn cases_occurrences_and_most_in_a_case_are_three_numbers() {
    let (expected, _) = golden_expected("case_counts");
    let ours =
        Counted::whole(log_of_traces(expected["traces"].as_array().unwrap().iter().map(|t| t.as_str().unwrap())));
    let numbers = |counts: Counts| serde_json::json!([counts.occurrences, counts.cases, counts.max_in_case]);
    for (name, golden) in expected["steps"].as_object().unwrap() {
        assert_eq!(&numbers(ours.step_counts(name)), golden, "{name}");
    }
    let edges = ours.edges(" ");
    assert_eq!(edges.len(), expected["edges"].as_object().unwrap().len());
    for (name, golden) in expected["edges"].as_object().unwrap() {
        assert_eq!(&numbers(ours.counts.edges[edges[name] as usize]), golden, "{name}");
    }
}

#[test]
fn every_figure_of_the_map_equals_the_oracle() {
    let (expected, tolerance) = golden_expected("map_figures");
    let hidden: Vec<String> =
        expected["hidden"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_string()).collect();
    for (view, golden) in expected.as_object().unwrap().iter().filter(|(view, _)| *view != "hidden") {
        let some_steps = view.ends_with("some steps");
        let even = view.starts_with("even");
        let ours = Counted::of(log_of(&golden_rows("map_figures")), if some_steps { &hidden } else { &[] }, |id| {
            !even || id.ends_with(['0', '2', '4', '6', '8'])
        });
        assert_eq!(Some(u64::from(ours.selection.count())), golden["cases"].as_u64());
        let without = ours.selection.count() - ours.counts.cases_with_steps;
        assert_eq!(Some(u64::from(without)), golden["cases_without_steps"].as_u64(), "{view}");
        let by_complete = ours.durations(EdgeClock::CompleteToComplete);
        let by_start = ours.durations(EdgeClock::CompleteToStart);
        let same = |figures: Option<Durations>, golden: &Value, what: &str| match figures {
            None => assert!(golden.is_null(), "{view}: {what} is missing"),
            Some(figures) => {
                for (figure, field) in [
                    (f64::from(figures.n), "n"),
                    (figures.median_millis, "median"),
                    (figures.mean_millis, "mean"),
                    (figures.p90_millis, "p90"),
                    (figures.total_millis, "total"),
                    (figures.shortest_millis as f64, "shortest"),
                    (figures.longest_millis as f64, "longest"),
                ] {
                    close(figure, &golden[field], tolerance, &format!("{view}: {what} {field}"));
                }
            }
        };
        for (name, golden) in golden["steps"].as_object().unwrap() {
            let code = ours.log.activity_code(name).unwrap() as usize;
            let counts = ours.counts.steps[code];
            assert_eq!(Some(u64::from(counts.occurrences)), golden["occurrences"].as_u64(), "{view}: {name}");
            assert_eq!(Some(u64::from(counts.cases)), golden["cases"].as_u64(), "{view}: {name}");
            assert_eq!(Some(u64::from(counts.max_in_case)), golden["max_in_case"].as_u64(), "{view}: {name}");
            assert_eq!(serde_json::json!(ours.counts.repetitions[code]), golden["repetitions"], "{view}: {name}");
            same(by_complete.until_next[code], &golden["until_next_complete"], name);
            same(by_start.until_next[code], &golden["until_next_start"], name);
            same(by_complete.processing[code], &golden["processing"], name);
        }
        let edges = ours.edges("→");
        assert_eq!(edges.len(), golden["edges"].as_object().unwrap().len(), "{view}");
        let bounds = ours.index.tie_bounds(&ours.log, &ours.variants, &ours.selection, &ours.counts);
        for (name, golden) in golden["edges"].as_object().unwrap() {
            let edge = edges[name] as usize;
            let counts = ours.counts.edges[edge];
            assert_eq!(Some(u64::from(counts.occurrences)), golden["occurrences"].as_u64(), "{view}: {name}");
            assert_eq!(Some(u64::from(counts.cases)), golden["cases"].as_u64(), "{view}: {name}");
            assert_eq!(Some(u64::from(counts.max_in_case)), golden["max_in_case"].as_u64(), "{view}: {name}");
            let pair = |bounds: spor::engine::map::Bounds<u32>| serde_json::json!([bounds.least, bounds.greatest]);
            assert_eq!(pair(bounds.occurrences[edge]), golden["occurrences_bounds"], "{view}: {name}");
            assert_eq!(pair(bounds.cases[edge]), golden["cases_bounds"], "{view}: {name}");
            same(by_complete.edges[edge], &golden["complete"], name);
            same(by_start.edges[edge], &golden["start"], name);
            assert_eq!(Some(u64::from(by_start.negative[edge])), golden["negative"].as_u64(), "{view}: {name}");
            assert_eq!(by_complete.negative[edge], 0);
        }
    }
}

#[test]
fn the_map_of_a_selection_with_fewer_steps_shows_the_oracles_figures() {
    let (expected, _) = golden_expected("map_figures");
    let log = log_of(&golden_rows("map_figures"));
    let variants = Variants::of(&log);
    let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
    let even = Selection::where_case(log.case_count(), |case| log.case_id(case).ends_with(['0', '2', '4', '6', '8']));
    let view = MapView { activities: ActivityChoice { count: Some(3), rarest_first: true }, ..MapView::default() };
    let map = process_map(&log, &variants, &mut indexes, &even, &view);
    let golden = &expected["even cases, all steps"];
    let mut by_cases: Vec<(u64, u64, &String)> = golden["steps"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, step)| (step["cases"].as_u64().unwrap(), step["occurrences"].as_u64().unwrap(), name))
        .collect();
    // Fewest cases first; ties still by most occurrences, then name.
    by_cases.sort_by_key(|&(cases, occurrences, name)| (cases, std::cmp::Reverse(occurrences), name));
    let ours: Vec<&str> = map.steps.iter().map(|step| log.activity_name(step.activity)).collect();
    assert_eq!(ours, by_cases[..3].iter().map(|step| step.2.as_str()).collect::<Vec<_>>());
    assert_eq!(map.activities_in_selection, 7);
    assert_eq!(map.hidden.len(), 4);
    let occurrences: u64 =
        golden["steps"].as_object().unwrap().values().map(|s| s["occurrences"].as_u64().unwrap()).sum();
    assert_eq!(map.events, occurrences);
}
