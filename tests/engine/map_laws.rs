//! Laws of the map that hold for every log: figures against an event-by-event recount, ties against all orders.

use crate::map_logs::{Row, log_of};
use proptest::prelude::*;
use spor::engine::filter::{CaseRule, Filter, FilterStack, Filtered, Follows, Gap, Selection};
use spor::engine::import::Zone;
use spor::engine::log::{EventLog, NO_TIME};
use spor::engine::map::{
    ActivityChoice, Durations, EdgeChoice, EdgeClock, MapView, Metric, Place, TraceIndex, TraceIndexes, backbone,
    process_map, tied_events,
};
use spor::engine::stats::quantile_type_7;
use spor::engine::variants::Variants;
use std::collections::{BTreeMap, BTreeSet};

const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

/// Rows of up to 12 cases with few instants, so that ties are common.
fn rows(instants: i64) -> impl Strategy<Value = Vec<Row>> {
    let row = (0..12_u8, 0..LETTERS.len(), 0..instants, prop::option::weighted(0.7, 0..5_i64));
    prop::collection::vec(row, 0..80).prop_map(|rows| {
        rows.into_iter()
            .map(|(case, letter, instant, worked)| Row {
                case: format!("case {case}"),
                activity: LETTERS[letter].into(),
                start: worked.map(|worked| (instant - worked) * 1000),
                complete: instant * 1000,
            })
            .collect()
    })
}

/// What the map must say, counted one event at a time.
#[derive(Default, PartialEq, Debug)]
struct Recount {
    occurrences: u32,
    per_case: BTreeMap<u32, u32>,
    millis: Vec<i64>,
}

/// The trace of a case without hidden steps: (activity, start or completion, completion).
fn trace(log: &EventLog, case: u32, shown: &[bool]) -> Vec<(u16, i64, i64)> {
    log.events_of(case)
        .filter(|&event| shown[log.activity()[event] as usize])
        .map(|event| {
            let complete = log.time_millis()[event];
            let start = log.start_millis().map_or(NO_TIME, |start| start[event]);
            (log.activity()[event], if start == NO_TIME { complete } else { start }, complete)
        })
        .collect()
}

fn recount(
    log: &EventLog,
    shown: &[bool],
    selection: &Selection,
    clock: EdgeClock,
) -> BTreeMap<(Place, Place), Recount> {
    let mut edges: BTreeMap<(Place, Place), Recount> = BTreeMap::new();
    for case in (0..log.case_count() as u32).filter(|&case| selection.contains(case)) {
        let events = trace(log, case, shown);
        let mut before: Option<(u16, i64)> = None;
        for &(activity, start, complete) in &events {
            let from = before.map_or(Place::Start, |(code, _)| Place::Activity(code));
            let edge = edges.entry((from, Place::Activity(activity))).or_default();
            edge.occurrences += 1;
            *edge.per_case.entry(case).or_default() += 1;
            if let Some((_, completed)) = before {
                let until = if clock == EdgeClock::CompleteToStart { start } else { complete };
                edge.millis.push(until - completed);
            }
            before = Some((activity, complete));
        }
        if let Some((last, _)) = before {
            let edge = edges.entry((Place::Activity(last), Place::End)).or_default();
            edge.occurrences += 1;
            *edge.per_case.entry(case).or_default() += 1;
        }
    }
    edges.values_mut().for_each(|edge| edge.millis.sort_unstable());
    edges
}

fn figures(sorted: &[i64]) -> Option<Durations> {
    let total: i128 = sorted.iter().map(|&millis| i128::from(millis)).sum();
    Some(Durations {
        n: sorted.len() as u32,
        median_millis: quantile_type_7(sorted.len(), 0.5, |i| sorted[i])?,
        mean_millis: total as f64 / sorted.len() as f64,
        p90_millis: quantile_type_7(sorted.len(), 0.9, |i| sorted[i])?,
        total_millis: total as f64,
        shortest_millis: sorted[0],
        longest_millis: sorted[sorted.len() - 1],
    })
}

/// Every order of `events` (activity, completion) that equal times allow.
fn orders(events: &[(u16, i64)]) -> Vec<Vec<u16>> {
    let mut all = vec![Vec::new()];
    for group in events.chunk_by(|a, b| a.1 == b.1) {
        let codes: Vec<u16> = group.iter().map(|event| event.0).collect();
        let mut choices = BTreeSet::new();
        permute(&mut codes.clone(), 0, &mut choices);
        all = all.iter().flat_map(|head| choices.iter().map(move |tail| [head.as_slice(), tail].concat())).collect();
    }
    all
}

fn permute(codes: &mut Vec<u16>, from: usize, found: &mut BTreeSet<Vec<u16>>) {
    if from == codes.len() {
        found.insert(codes.clone());
    }
    for at in from..codes.len() {
        codes.swap(from, at);
        permute(codes, from + 1, found);
        codes.swap(from, at);
    }
}

fn edges_of(order: &[u16]) -> BTreeMap<(Place, Place), u32> {
    let mut edges = BTreeMap::new();
    let places: Vec<Place> = std::iter::once(Place::Start)
        .chain(order.iter().map(|&code| Place::Activity(code)))
        .chain([Place::End])
        .collect();
    if !order.is_empty() {
        places.windows(2).for_each(|pair| *edges.entry((pair[0], pair[1])).or_default() += 1);
    }
    edges
}

fn some_stack(choice: usize) -> FilterStack {
    let list = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
    let conditions = [
        CaseRule::Follows(Follows::directly(list(&["A", "C"]), list(&["B"]))),
        CaseRule::Follows(Follows::eventually(list(&["D"]), list(&["A", "E", "unknown"]))),
        CaseRule::Chain {
            steps: vec![list(&["A"]), list(&["B", "C"]), list(&["D"])],
            gaps: vec![Gap::Directly, Gap::Eventually],
        },
        CaseRule::Attribute { attribute: "unknown".into(), values: list(&["x"]), or_missing: false },
    ];
    FilterStack::of(
        (0..conditions.len())
            .filter(|at| choice >> at & 1 == 1)
            .map(|at| Filter { inverted: choice >> (at + 4) & 1 == 1, ..conditions[at].clone().into() }),
    )
}

proptest! {
    #[test]
    fn a_selection_counts_what_a_recount_counts(rows in rows(40), bits: u16, hidden in 0_u8..64, to_start: bool) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let shown: Vec<bool> = (0..log.activity_codes())
            .map(|code| LETTERS.iter().position(|l| *l == log.activity_name(code as u16)).is_none_or(|at| hidden >> at & 1 == 0))
            .collect();
        let index = TraceIndex::of_shown(&log, &variants, shown.clone());
        let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
        let clock = if to_start { EdgeClock::CompleteToStart } else { EdgeClock::CompleteToComplete };
        let counts = index.count(&variants.cases_in(&selection));
        let durations = index.durations_in(&log, &variants, &selection, clock);
        let mut expected = recount(&log, &shown, &selection, clock);
        for edge in 0..index.edge_count() as u32 {
            let recount = expected.remove(&index.edge(edge)).unwrap_or_default();
            let ours = counts.edges[edge as usize];
            prop_assert_eq!(ours.occurrences, recount.occurrences);
            prop_assert_eq!(ours.cases as usize, recount.per_case.len());
            prop_assert_eq!(ours.max_in_case, recount.per_case.values().copied().max().unwrap_or(0));
            prop_assert_eq!(durations.edges[edge as usize], figures(&recount.millis));
            prop_assert_eq!(durations.negative[edge as usize] as usize, recount.millis.iter().filter(|m| **m < 0).count());
        }
        prop_assert!(expected.is_empty());
    }

    #[test]
    fn counts_add_up(rows in rows(40), bits: u16) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let index = TraceIndex::of_all(&log, &variants);
        let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
        let cases_of_variant = variants.cases_in(&selection);
        prop_assert_eq!(cases_of_variant.iter().sum::<u32>(), selection.count());
        let whole: u32 = (0..variants.count() as u32).map(|variant| variants.cases_of(variant)).sum();
        prop_assert_eq!(whole as usize, log.case_count());
        let counts = index.count(&cases_of_variant);
        let events: u32 = selection.cases().map(|case| log.events_of(case).len() as u32).sum();
        let sum = |pick: &dyn Fn((Place, Place)) -> bool| -> u32 {
            (0..index.edge_count()).filter(|&e| pick(index.edge(e as u32))).map(|e| counts.edges[e].occurrences).sum()
        };
        prop_assert_eq!(sum(&|edge| edge.0 == Place::Start), selection.count());
        prop_assert_eq!(sum(&|edge| edge.1 == Place::End), selection.count());
        prop_assert_eq!(sum(&|edge| edge.0 != Place::Start && edge.1 != Place::End), events - selection.count());
        for code in 1..log.activity_codes() {
            let place = Place::Activity(code as u16);
            let step = counts.steps[code];
            prop_assert_eq!(sum(&|edge| edge.0 == place), step.occurrences);
            prop_assert_eq!(sum(&|edge| edge.1 == place), step.occurrences);
            prop_assert_eq!(counts.repetitions[code].iter().sum::<u32>(), step.cases);
        }
    }

    #[test]
    fn a_filter_and_its_inverse_part_the_cases(rows in rows(40), choice in 0_usize..256) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let stack = some_stack(choice);
        let mut left = Filtered::everything(log.case_count());
        for filter in &stack.filters {
            let before = left.cases.clone();
            let cut = left.then(&log, &variants, &filter.clone().turned()).cases;
            left = left.then(&log, &variants, filter);
            let kept = &left.cases;
            prop_assert_eq!(kept.count() + cut.count(), before.count());
            prop_assert!((0..log.case_count() as u32).all(|case| (kept.contains(case) || cut.contains(case)) == before.contains(case)));
        }
        prop_assert_eq!(left.cases, Filtered::by(&log, &variants, &stack).cases);
    }

    #[test]
    fn follows_equals_trying_every_pair(rows in rows(40)) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let kept = |rule: CaseRule| Filtered::by(&log, &variants, &FilterStack::of([rule])).cases;
        let (from, to) = (vec!["A".to_string(), "B".into()], vec!["C".to_string(), "A".into()]);
        let direct = kept(CaseRule::Follows(Follows::directly(from.clone(), to.clone())));
        let eventual = kept(CaseRule::Follows(Follows::eventually(from.clone(), to.clone())));
        let steps = vec![from.clone(), to.clone(), vec!["D".into()]];
        let chain = kept(CaseRule::Chain { steps, gaps: vec![Gap::Eventually, Gap::Directly] });
        for case in 0..log.case_count() as u32 {
            let names: Vec<String> = log.events_of(case).map(|e| log.activity_name(log.activity()[e]).to_string()).collect();
            let pair = |i: usize, j: usize| from.contains(&names[i]) && to.contains(&names[j]);
            let pairs: Vec<(usize, usize)> = (0..names.len()).flat_map(|j| (0..j).map(move |i| (i, j))).filter(|&(i, j)| pair(i, j)).collect();
            prop_assert_eq!(direct.contains(case), pairs.iter().any(|&(i, j)| j == i + 1));
            prop_assert_eq!(eventual.contains(case), !pairs.is_empty());
            prop_assert_eq!(chain.contains(case), pairs.iter().any(|&(_, j)| names.get(j + 1).is_some_and(|name| name == "D")));
        }
    }

    #[test]
    fn tie_bounds_equal_trying_every_order(
        events in prop::collection::vec((0..4_usize, 0..3_i64), 1..9),
        more in prop::collection::vec((0..4_usize, 0..2_i64), 0..7),
        hide in 0_usize..5,
    ) {
        let case = |id: &str, events: &[(usize, i64)]| -> Vec<Row> {
            let row = |&(letter, complete): &(usize, i64)| Row {
                // Midnight would say a day only; days are held against every order in `map_days`.
                complete: complete + 1,
                case: id.into(), activity: LETTERS[letter].into(), start: None,
            };
            events.iter().map(row).collect()
        };
        let log = log_of(&[case("1", &events), case("2", &more)].concat());
        let variants = Variants::of(&log);
        let shown: Vec<bool> = (0..log.activity_codes()).map(|code| LETTERS.get(hide).is_none_or(|name| log.activity_name(code as u16) != *name)).collect();
        let index = TraceIndex::of_shown(&log, &variants, shown.clone());
        let all = Selection::all(log.case_count());
        let counts = index.count(&variants.cases_in(&all));
        let bounds = index.tie_bounds(&log, &variants, &all, &counts);
        let per_case: Vec<Vec<BTreeMap<(Place, Place), u32>>> = (0..log.case_count() as u32)
            .map(|case| {
                let kept: Vec<(u16, i64)> = trace(&log, case, &shown).iter().map(|event| (event.0, event.2)).collect();
                orders(&kept).iter().map(|order| edges_of(order)).collect()
            })
            .collect();
        for edge in 0..index.edge_count() {
            let count = |order: &BTreeMap<(Place, Place), u32>| order.get(&index.edge(edge as u32)).copied().unwrap_or(0);
            let least: Vec<u32> = per_case.iter().map(|orders| orders.iter().map(count).min().unwrap()).collect();
            let greatest: Vec<u32> = per_case.iter().map(|orders| orders.iter().map(count).max().unwrap()).collect();
            prop_assert_eq!(bounds.occurrences[edge].least, least.iter().sum::<u32>());
            prop_assert_eq!(bounds.occurrences[edge].greatest, greatest.iter().sum::<u32>());
            prop_assert_eq!(bounds.cases[edge].least, least.iter().filter(|n| **n > 0).count() as u32);
            prop_assert_eq!(bounds.cases[edge].greatest, greatest.iter().filter(|n| **n > 0).count() as u32);
        }
        let tied = (0..log.case_count() as u32).flat_map(|case| {
            let (log, events) = (&log, log.events_of(case));
            events.clone().filter(move |&e| events.clone().any(|o| log.time_millis()[o] == log.time_millis()[e] && log.activity()[o] != log.activity()[e]))
        });
        prop_assert_eq!(tied_events(&log) as usize, tied.count());
    }

    #[test]
    fn shuffled_rows_change_nothing_where_times_differ(rows in rows(1_000_000), seed: u64) {
        let mut taken = BTreeSet::new();
        let rows: Vec<Row> = rows.into_iter().filter(|row| taken.insert((row.case.clone(), row.complete))).collect();
        let mut shuffled = rows.clone();
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            shuffled.swap(at, (state >> 33) as usize % (at + 1));
        }
        prop_assert_eq!(named_edges(&rows), named_edges(&shuffled));
    }

    #[test]
    fn every_map_is_whole(rows in rows(30), bits: u16, metric in 0_usize..12, count in prop::option::of(0_u32..8), rarest: bool, choice in 0_u32..3, wanted in 0_u32..110) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
        let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
        let edges = match choice {
            0 => EdgeChoice::Standard,
            1 => EdgeChoice::Count { count: wanted, rarest_first: rarest },
            _ => EdgeChoice::CasesDrawn { percent: wanted.min(100) },
        };
        let view = MapView { metric: Metric::ALL[metric], activities: ActivityChoice { count, rarest_first: rarest }, edges, ..MapView::default() };
        let map = process_map(&log, &variants, &mut indexes, &selection, &view);
        prop_assert_eq!(map.cases, selection.count());
        prop_assert_eq!(map.steps.len() + map.hidden.len(), map.activities_in_selection as usize);
        prop_assert!(map.backbone <= map.shown_edges && map.shown_edges as usize <= map.edges.len());
        prop_assert_eq!(map.cases_drawn.len(), map.edges.len() + 1);
        prop_assert!(map.cases_drawn.windows(2).all(|pair| pair[0] <= pair[1]));
        // All edges drawn: complete are the cases without a hidden step.
        let hidden: BTreeSet<u16> = map.hidden.iter().map(|hidden| hidden.0).collect();
        let untouched = selection.cases().filter(|&case| log.events_of(case).all(|e| !hidden.contains(&log.activity()[e])));
        prop_assert_eq!(map.cases_drawn[map.edges.len()] as usize, untouched.count());
        let occurrences: u64 = map.edges.iter().map(|edge| u64::from(edge.counts.occurrences)).sum();
        prop_assert_eq!(map.occurrences_drawn[map.edges.len()], occurrences);
        // Every step is reached from Start and reaches End by the backbone alone.
        let places = |edge: &spor::engine::map::MapEdge| (edge.from, edge.to);
        let backbone: Vec<(Place, Place)> = map.edges[..map.backbone as usize].iter().map(places).collect();
        let turned: Vec<(Place, Place)> = backbone.iter().map(|&(from, to)| (to, from)).collect();
        for step in &map.steps {
            prop_assert!(reaches(&backbone, Place::Start, Place::Activity(step.activity)));
            prop_assert!(reaches(&turned, Place::End, Place::Activity(step.activity)));
        }
        // The share of cases asked for is reached with the edges shown, and not with one fewer.
        let whole = map.cases_drawn[map.edges.len()];
        if let EdgeChoice::CasesDrawn { percent } = edges {
            let enough = |drawn: u32| u64::from(drawn) * 100 >= u64::from(map.cases) * u64::from(percent);
            let shown = map.shown_edges as usize;
            if enough(whole) {
                prop_assert!(enough(map.cases_drawn[shown]));
                prop_assert!(map.shown_edges == map.backbone || !enough(map.cases_drawn[shown - 1]));
            } else {
                prop_assert_eq!(shown, map.edges.len());
            }
        }
        // Bounds hold the count.
        for edge in &map.edges {
            prop_assert!(edge.occurrences_bounds.least <= edge.counts.occurrences && edge.counts.occurrences <= edge.occurrences_bounds.greatest);
            prop_assert!(edge.cases_bounds.least <= edge.counts.cases && edge.counts.cases <= edge.cases_bounds.greatest);
            prop_assert_eq!(edge.duration.map(|d| d.n).unwrap_or(edge.counts.occurrences), edge.counts.occurrences);
            prop_assert_eq!(edge.duration.is_none(), edge.from == Place::Start || edge.to == Place::End);
        }
    }

    #[test]
    fn the_backbone_is_widest(rows in rows(40)) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let index = TraceIndex::of_all(&log, &variants);
        let counts = index.count(&variants.cases_in(&Selection::all(log.case_count())));
        let mut in_order: Vec<u32> = (0..index.edge_count() as u32).collect();
        in_order.sort_by_key(|&edge| (std::cmp::Reverse(counts.edges[edge as usize].cases), edge));
        let kept: Vec<u32> = backbone(&index, &in_order);
        // The width of a place is the largest bound at which it is still reached by edges at least as wide.
        let width = |edges: &[u32], to: Place, from_end: bool| {
            (1..=log.case_count() as u32).rev().find(|&bound| {
                let wide: Vec<(Place, Place)> = edges.iter().filter(|&&e| counts.edges[e as usize].cases >= bound)
                    .map(|&e| index.edge(e)).map(|(a, b)| if from_end { (b, a) } else { (a, b) }).collect();
                reaches(&wide, if from_end { Place::End } else { Place::Start }, to)
            })
        };
        for code in 1..log.activity_codes() as u16 {
            for from_end in [false, true] {
                prop_assert_eq!(width(&kept, Place::Activity(code), from_end), width(&in_order, Place::Activity(code), from_end));
            }
        }
    }

    #[test]
    fn far_apart_times_are_still_exact(times in prop::collection::vec((0..3_u8, any::<i64>()), 2..20)) {
        let bounded = |time: i64| time.clamp(-4_000_000_000_000_000_000, 4_000_000_000_000_000_000);
        let rows: Vec<Row> = times.iter().map(|&(case, time)| Row { case: format!("{case}"), activity: "A".into(), start: None, complete: bounded(time) }).collect();
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let index = TraceIndex::of_all(&log, &variants);
        for bits in [0b111_u32, 0b101] {
            let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
            let expected = recount(&log, &[true, true], &selection, EdgeClock::CompleteToComplete);
            let durations = index.durations_in(&log, &variants, &selection, EdgeClock::CompleteToComplete);
            for edge in 0..index.edge_count() as u32 {
                let millis = expected.get(&index.edge(edge)).map_or(&[][..], |edge| &edge.millis);
                prop_assert_eq!(durations.edges[edge as usize], figures(millis));
            }
        }
    }
}

/// Groups of thousands are sorted by digits: in minutes, seconds and milliseconds, short and long.
#[test]
fn large_groups_sort_as_small_ones_do() {
    let mut state = 1_u64;
    let mut dice = |sides: u64| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((state >> 20) % sides) as i64
    };
    for (unit, longest) in [(60_000, 3_000), (1_000, 90), (1_000, 40_000_000), (1, 1 << 43), (1, 1 << 50)] {
        let mut rows = Vec::new();
        for case in 0..3000 {
            let mut complete = dice(1000) * unit;
            for _ in 0..4 {
                complete += dice(longest) * unit;
                let start = Some(complete - dice(longest) * unit);
                let activity = LETTERS[dice(2) as usize].to_string();
                rows.push(Row { case: format!("{case}"), activity, start, complete });
            }
        }
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let index = TraceIndex::of_all(&log, &variants);
        let half = Selection::where_case(log.case_count(), |case| case % 2 == 0);
        for selection in [Selection::all(log.case_count()), half] {
            for clock in [EdgeClock::CompleteToComplete, EdgeClock::CompleteToStart] {
                let expected = recount(&log, &[true; 3], &selection, clock);
                let durations = index.durations_in(&log, &variants, &selection, clock);
                for edge in 0..index.edge_count() as u32 {
                    let millis = &expected[&index.edge(edge)].millis;
                    assert_eq!(durations.edges[edge as usize], figures(millis), "{unit} × {longest}");
                    assert_eq!(&index.edge_millis(&log, &variants, &selection, clock, edge), millis);
                }
            }
        }
    }
}

fn reaches(edges: &[(Place, Place)], from: Place, to: Place) -> bool {
    let mut reached = BTreeSet::from([from]);
    while let Some(&(_, next)) = edges.iter().find(|(a, b)| reached.contains(a) && !reached.contains(b)) {
        reached.insert(next);
    }
    reached.contains(&to)
}

/// Counts and times by name, so that logs with other codes can be compared.
fn named_edges(rows: &[Row]) -> BTreeMap<(String, String), (u32, u32, Option<String>)> {
    let log = log_of(rows);
    let variants = Variants::of(&log);
    let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
    let map = process_map(&log, &variants, &mut indexes, &Selection::all(log.case_count()), &MapView::default());
    let name = |place| crate::map_logs::place_name(&log, place);
    map.edges
        .iter()
        .map(|edge| {
            let duration = edge.duration.map(|duration| format!("{duration:?}"));
            ((name(edge.from), name(edge.to)), (edge.counts.cases, edge.counts.occurrences, duration))
        })
        .collect()
}
