//! The numbers of the map that are counted where they are chosen, and its times by opening hours, against a recount.

use crate::map_logs::{Row, log_of};
use proptest::prelude::*;
use spor::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::map::{EdgeChoice, EdgeClock, MapView, Metric, Place, TraceIndex, TraceIndexes, process_map};
use spor::engine::variants::Variants;
use std::collections::{BTreeMap, BTreeSet};

const HOUR: i64 = 3_600_000;

type ByEdge = BTreeMap<(Place, Place), u32>;

/// Rows of up to ten cases over three weeks; half the steps have a start.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (0..10_u8, 0..4_usize, 0..500_i64, prop::option::of(0..30_i64));
    prop::collection::vec(row, 1..70).prop_map(|rows| {
        let row = |(case, letter, hour, worked): (u8, usize, i64, Option<i64>)| Row {
            case: format!("case {case}"),
            activity: ["A", "B", "C", "D"][letter].into(),
            start: worked.map(|worked| (hour - worked) * HOUR),
            complete: hour * HOUR,
        };
        rows.into_iter().map(row).collect()
    })
}

/// The courses of the selected cases without hidden steps: places from Start to End, and the events between.
fn courses(log: &EventLog, selection: &Selection, shown: &[bool]) -> Vec<(Vec<Place>, Vec<usize>)> {
    let of_case = |case| {
        let events: Vec<usize> = log.events_of(case).filter(|&event| shown[log.activity()[event] as usize]).collect();
        let steps = events.iter().map(|&event| Place::Activity(log.activity()[event]));
        let places = [Place::Start].into_iter().chain(steps).chain([Place::End]).collect();
        (places, events)
    };
    selection.cases().map(of_case).filter(|(_, events)| !events.is_empty()).collect()
}

/// How often each case that has it has each transition or step.
fn per_case<T: Ord>(courses: &[Vec<T>]) -> BTreeMap<&T, Vec<u32>> {
    let mut found: BTreeMap<&T, Vec<u32>> = BTreeMap::new();
    for course in courses {
        for item in course.iter().collect::<BTreeSet<_>>() {
            found.entry(item).or_default().push(course.iter().filter(|other| *other == item).count() as u32);
        }
    }
    found
}

fn median(mut times: Vec<u32>) -> f64 {
    times.sort_unstable();
    let middle = |at: usize| f64::from(times[at]);
    (middle((times.len() - 1) / 2) + middle(times.len() / 2)) / 2.0
}

/// Over one less than there are; none of fewer than two.
fn deviation(millis: &[i64]) -> Option<f64> {
    let mean = millis.iter().sum::<i64>() as f64 / millis.len() as f64;
    let squares: f64 = millis.iter().map(|&millis| (millis as f64 - mean) * (millis as f64 - mean)).sum();
    (millis.len() > 1).then(|| (squares / (millis.len() - 1) as f64).sqrt())
}

proptest! {
    #[test]
    fn repetitions_are_those_of_a_recount(rows in rows(), bits: u16, hidden in 0_u8..16) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let shown: Vec<bool> = (0..log.activity_codes()).map(|code| code == 0 || hidden >> (code - 1) & 1 == 0).collect();
        let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
        let index = TraceIndex::of_shown(&log, &variants, shown.clone());
        let cases_of_variant = variants.cases_in(&selection);
        let (counts, in_case) = (index.count(&cases_of_variant), index.per_case(&cases_of_variant));

        let (mut back, mut cases_back): (ByEdge, ByEdge) = Default::default();
        let mut transitions = Vec::new();
        let mut steps = Vec::new();
        for (places, _) in courses(&log, &selection, &shown) {
            let mut of_case = BTreeSet::new();
            for at in 1..places.len() {
                if places[..at].contains(&places[at]) {
                    *back.entry((places[at - 1], places[at])).or_default() += 1;
                    of_case.insert((places[at - 1], places[at]));
                }
            }
            of_case.into_iter().for_each(|edge| *cases_back.entry(edge).or_default() += 1);
            transitions.push(places.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>());
            steps.push(places[1..places.len() - 1].to_vec());
        }
        let (of_edges, of_steps) = (per_case(&transitions), per_case(&steps));
        for edge in 0..index.edge_count() as u32 {
            let ends = index.edge(edge);
            let ours = counts.edges[edge as usize];
            prop_assert_eq!(ours.repeats, back.get(&ends).copied().unwrap_or(0));
            prop_assert_eq!(ours.repeat_cases, cases_back.get(&ends).copied().unwrap_or(0));
            let expected = of_edges.get(&ends).map(|times| (median(times.clone()), *times.iter().min().unwrap()));
            prop_assert_eq!(in_case.edges[edge as usize].map(|of| (of.median, of.least)), expected);
        }
        for code in 1..log.activity_codes() {
            let place = Place::Activity(code as u16);
            let expected = of_steps.get(&place).map(|times| (median(times.clone()), *times.iter().min().unwrap()));
            prop_assert_eq!(in_case.steps[code].map(|of| (of.median, of.least)), expected);
            let again = of_steps.get(&place).map_or(0, |times| times.iter().filter(|times| **times > 1).count());
            prop_assert_eq!(counts.steps[code].repeat_cases as usize, again);
            // What leads back to a step is what the step repeats.
            let into = back.iter().filter(|(edge, _)| edge.1 == place).map(|(_, count)| count).sum::<u32>();
            prop_assert_eq!(counts.steps[code].repeats, into);
        }
    }

    #[test]
    fn times_by_opening_hours_are_those_between_the_events(rows in rows(), bits: u16, to_start: bool, zone_first: bool) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let selection = Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1);
        let clock = if to_start { EdgeClock::CompleteToStart } else { EdgeClock::CompleteToComplete };
        let all_edges = EdgeChoice::Count { count: u32::MAX, rarest_first: false };
        let view = MapView { metric: Metric::MedianDuration, second: Some(Metric::SpreadDuration), edges: all_edges, clock, ..MapView::default() };
        let mut indexes = TraceIndexes::of(&log, &variants, Zone::Utc);
        let office = WorkCalendar::municipal_office();
        let mut calendars = [Some(office.in_zone(Zone::Utc)), Some(office.in_zone(Zone::Copenhagen)), None];
        // Whatever was counted before is not told again.
        if zone_first { calendars.reverse(); }
        for calendar in calendars {
            let open = calendar.as_ref().map(|calendar| OpenTimes::of_log(calendar, &log));
            let hours = Clock::of(open.as_ref());
            indexes.count_hours(&log, calendar.as_ref());
            let map = process_map(&log, &variants, &mut indexes, &selection, &view);
            let mut millis: BTreeMap<(Place, Place), Vec<i64>> = BTreeMap::new();
            for (places, events) in courses(&log, &selection, &vec![true; log.activity_codes()]) {
                for (at, pair) in events.windows(2).enumerate() {
                    let until = if to_start { log.start_of(pair[1]) } else { log.time_millis()[pair[1]] };
                    millis.entry((places[at + 1], places[at + 2])).or_default().push(hours.millis(log.time_millis()[pair[0]], until));
                }
            }
            for edge in &map.edges {
                let expected = millis.remove(&(edge.from, edge.to));
                prop_assert_eq!(edge.duration.map(|of| of.n as usize), expected.as_ref().map(Vec::len));
                let Some(mut expected) = expected else { continue };
                expected.sort_unstable();
                let ours = edge.duration.unwrap();
                prop_assert_eq!(ours.total_millis, expected.iter().sum::<i64>() as f64);
                prop_assert_eq!((ours.shortest_millis, ours.longest_millis), (expected[0], expected[expected.len() - 1]));
                let middle = |at: usize| expected[at] as f64;
                prop_assert_eq!(ours.median_millis, (middle((expected.len() - 1) / 2) + middle(expected.len() / 2)) / 2.0);
                match (edge.spread_millis, deviation(&expected)) {
                    (Some(ours), Some(expected)) => prop_assert!((ours - expected).abs() <= 1e-9 * expected.max(1.0)),
                    (ours, expected) => prop_assert_eq!(ours, expected),
                }
            }
            prop_assert!(millis.is_empty());
        }
    }
}
