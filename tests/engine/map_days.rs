//! Bounds on the map where some events say the day only, against every order that the times allow, tried one by one.

use proptest::prelude::*;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::{EventLog, RawEvents};
use spor::engine::map::{Place, TraceIndex};
use spor::engine::suitability::{Registered, order_ambiguity};
use spor::engine::table::{Dictionary, TextColumn};
use spor::engine::variants::Variants;
use std::collections::BTreeMap;

const LETTERS: [&str; 3] = ["A", "B", "C"];
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Midnight of 10 January 2024 in Copenhagen.
const MIDNIGHT: i64 = 1_704_841_200_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Event {
    letter: usize,
    day: i64,
    /// None: only the day is known.
    hour: Option<i64>,
}

impl Event {
    fn millis(self) -> i64 {
        MIDNIGHT + self.day * DAY + self.hour.unwrap_or(0) * HOUR
    }

    /// Whether it must have happened before another.
    fn is_before(self, other: Event) -> bool {
        match (self.hour, other.hour) {
            (Some(one), Some(two)) => (self.day, one) < (other.day, two),
            _ => self.day < other.day,
        }
    }
}

/// A log of these cases; without flags an event that says the day only is told by its midnight alone.
fn log_of(cases: &[Vec<Event>], has_flags: bool) -> EventLog {
    let rows: Vec<(usize, Event)> =
        cases.iter().enumerate().flat_map(|(case, events)| events.iter().map(move |&event| (case, event))).collect();
    let column = |name: &str, text: &dyn Fn(&(usize, Event)) -> String| {
        let mut dictionary = Dictionary::default();
        let codes = rows.iter().map(|row| dictionary.code(&text(row))).collect();
        TextColumn { name: name.into(), codes, dictionary }
    };
    EventLog::from_events(RawEvents {
        case: column("case", &|row| row.0.to_string()),
        activity: column("activity", &|row| LETTERS[row.1.letter].to_owned()),
        time_millis: rows.iter().map(|row| row.1.millis()).collect(),
        start_millis: None,
        day_only: has_flags.then(|| rows.iter().map(|row| row.1.hour.is_none()).collect()),
        attributes: Vec::new(),
        case_attributes: Vec::new(),
    })
    .unwrap()
}

/// Every order of a case, as letters. Two events alike are not told apart.
fn orders(left: &[Event], so_far: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if left.is_empty() {
        found.push(so_far.clone());
        return;
    }
    let mut tried: Vec<Event> = Vec::new();
    for (at, &next) in left.iter().enumerate() {
        if tried.contains(&next) || left.iter().any(|other| other.is_before(next)) {
            continue;
        }
        tried.push(next);
        let rest: Vec<Event> = left.iter().enumerate().filter(|(of, _)| *of != at).map(|(_, of)| *of).collect();
        so_far.push(next.letter);
        orders(&rest, so_far, found);
        so_far.pop();
    }
}

fn edges_of(log: &EventLog, order: &[usize]) -> BTreeMap<(Place, Place), u32> {
    let place = |letter: &usize| Place::Activity(log.activity_code(LETTERS[*letter]).unwrap());
    let places = std::iter::once(Place::Start).chain(order.iter().map(place)).chain([Place::End]);
    let places: Vec<Place> = places.collect();
    let mut edges = BTreeMap::new();
    for pair in places.windows(2) {
        *edges.entry((pair[0], pair[1])).or_default() += 1;
    }
    edges
}

fn assert_every_order(cases: &[Vec<Event>], has_flags: bool) {
    let log = log_of(cases, has_flags);
    let variants = Variants::of(&log);
    let index = TraceIndex::of_all(&log, &variants).in_zone(Zone::Copenhagen);
    let all = Selection::all(log.case_count());
    let counts = index.count(&variants.cases_in(&all));
    let bounds = index.tie_bounds(&log, &variants, &all, &counts);
    let of_cases: Vec<Vec<BTreeMap<(Place, Place), u32>>> = cases
        .iter()
        .map(|events| {
            let mut found = Vec::new();
            orders(events, &mut Vec::new(), &mut found);
            found.iter().map(|order| edges_of(&log, order)).collect()
        })
        .collect();
    for edge in 0..index.edge_count() {
        let (from, to) = index.edge(edge as u32);
        let of = |order: &BTreeMap<(Place, Place), u32>| order.get(&(from, to)).copied().unwrap_or(0);
        let least: Vec<u32> = of_cases.iter().map(|orders| orders.iter().map(of).min().unwrap()).collect();
        let greatest: Vec<u32> = of_cases.iter().map(|orders| orders.iter().map(of).max().unwrap()).collect();
        let cases_with = |counts: &[u32]| counts.iter().filter(|count| **count > 0).count() as u32;
        let (times, of_cases) = (bounds.occurrences[edge], bounds.cases[edge]);
        let what = format!("{from:?} to {to:?} of {cases:?}");
        assert_eq!((times.least, times.greatest), (least.iter().sum(), greatest.iter().sum()), "{what}");
        assert_eq!((of_cases.least, of_cases.greatest), (cases_with(&least), cases_with(&greatest)), "{what}");
    }
}

/// Events of which so many in a hundred say the day only.
fn events(without_clock: u32, days: i64, most: usize) -> impl Strategy<Value = Vec<Event>> {
    let hour = prop_oneof![without_clock => Just(None), 100 - without_clock => (1..4_i64).prop_map(Some)];
    let event = (0..LETTERS.len(), 0..days, hour).prop_map(|(letter, day, hour)| Event { letter, day, hour });
    prop::collection::vec(event, 1..=most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn bounds_are_those_of_every_order(
        one in events(30, 2, 7),
        other in events(50, 1, 7),
        has_flags: bool,
    ) {
        assert_every_order(&[one, other], has_flags);
    }

    /// Many events without a clock on one day: more than are tried everywhere.
    #[test]
    fn bounds_of_a_day_with_many_events_without_a_clock(one in events(70, 1, 8)) {
        assert_every_order(&[one], true);
    }
}

/// What the fourth criterion counts as unknown is unknown on the map: a day beside a clock time of that day.
#[test]
fn a_day_beside_a_clock_time_makes_its_transition_uncertain() {
    let event = |letter: usize, day: i64, hour: Option<i64>| Event { letter, day, hour };
    let with_day = vec![event(0, 0, None), event(1, 0, Some(10)), event(2, 1, Some(9))];
    let log = log_of(std::slice::from_ref(&with_day), true);
    let order = order_ambiguity(&Registered::of(&log, &Selection::all(1), Zone::Copenhagen));
    assert_eq!((order.ambiguous_pairs, order.adjacent_pairs), (1, 2));
    assert_every_order(&[with_day], true);
    let variants = Variants::of(&log);
    let index = TraceIndex::of_all(&log, &variants).in_zone(Zone::Copenhagen);
    let all = Selection::all(1);
    let bounds = index.tie_bounds(&log, &variants, &all, &index.count(&variants.cases_in(&all)));
    let code = |name: &str| Place::Activity(log.activity_code(name).unwrap());
    let of = |from, to| bounds.occurrences[index.find_edge(from, to).unwrap() as usize];
    let a_to_b = of(code("A"), code("B"));
    assert_eq!((a_to_b.least, a_to_b.greatest), (0, 1), "B may have come first");
    let end = of(code("C"), Place::End);
    assert_eq!((end.least, end.greatest), (1, 1), "the next day is certain");
}
