//! What daqapo looks for beyond the older checks: small logs whose faults can be counted by eye, and a walk over all pairs.

use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, AttributeLevel, EventLog, RawEvents};
use spor::engine::suitability::Registered;
use spor::engine::suitability::checks::{
    Determinant, Given, cases_that_repeat, cases_without_companion, companions, dependencies, dependency_exceptions,
    events_of_odd_duration, far_numbers, multi_registration, odd_activity_durations, overlaps, usually_once,
};
use spor::engine::table::{Dictionary, TextColumn};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1_440 * MINUTE;

/// An event: case, activity, start, end.
type Row = (usize, &'static str, i64, i64);

/// The rows as a log, with these columns beside them.
fn log_of(rows: &[Row], attributes: Vec<Attribute>) -> EventLog {
    let column = |name: &str| TextColumn { name: name.into(), codes: Vec::new(), dictionary: Dictionary::default() };
    let (mut case, mut activity) = (column("case"), column("activity"));
    for row in rows {
        case.codes.push(case.dictionary.code(&format!("S{:03}", row.0)));
        activity.codes.push(activity.dictionary.code(row.1));
    }
    let (time_millis, starts) = (rows.iter().map(|row| row.3).collect(), rows.iter().map(|row| row.2).collect());
    let start_millis = Some(starts);
    let case_attributes = Vec::new();
    let events = RawEvents { case, activity, time_millis, start_millis, day_only: None, attributes, case_attributes };
    EventLog::from_events(events).unwrap()
}

/// One step with a start and an end for each: case, start, end.
pub fn log_of_stretches(stretches: &[(&str, i64, i64)]) -> EventLog {
    let column = |name: &str| TextColumn { name: name.into(), codes: Vec::new(), dictionary: Dictionary::default() };
    let (mut case, mut activity) = (column("case"), column("activity"));
    for (number, (id, ..)) in stretches.iter().enumerate() {
        case.codes.push(case.dictionary.code(id));
        // Steps of their own, so that equal ones are not one registration.
        activity.codes.push(activity.dictionary.code(&format!("A{}", number % 7)));
    }
    let (time_millis, starts) = (stretches.iter().map(|of| of.2).collect(), stretches.iter().map(|of| of.1).collect());
    let (attributes, case_attributes) = (Vec::new(), Vec::new());
    let start_millis = Some(starts);
    let events = RawEvents { case, activity, time_millis, start_millis, day_only: None, attributes, case_attributes };
    EventLog::from_events(events).unwrap()
}

fn all(log: &EventLog) -> Registered<'_> {
    Registered::of(log, &Selection::all(log.case_count()), Zone::Utc)
}

/// The source rows of these events.
fn rows_of(log: &EventLog, events: &[u32]) -> Vec<u32> {
    let mut rows: Vec<u32> = events.iter().map(|&event| log.row()[event as usize]).collect();
    rows.sort_unstable();
    rows
}

/// Thirty meetings of 27 to 33 minutes, one of five hours and one of no time; and a call that always takes ten minutes.
#[test]
fn a_step_that_takes_far_longer_than_it_does_is_odd() {
    let mut rows: Vec<Row> = (0..30).map(|at| (at, "Samtale", 0, (27 + at as i64 % 7) * MINUTE)).collect();
    rows.extend((0..30).map(|at| (at, "Opkald", DAY, DAY + 10 * MINUTE)));
    rows.push((30, "Samtale", 0, 300 * MINUTE));
    rows.push((31, "Samtale", 5, 5));
    rows.push((32, "Opkald", 0, 14 * MINUTE));
    // Ends before it begins: a fault of its own.
    rows.push((33, "Samtale", DAY, 0));
    let log = log_of(&rows, Vec::new());
    let found = odd_activity_durations(&all(&log));
    let told: Vec<(&str, u32, u32)> =
        found.iter().map(|of| (log.activity_name(of.activity), of.outside, of.of)).collect();
    // Quartiles of the meetings are 28 and 32: three times four minutes from each. Of calls a tenth of the median stands in.
    assert_eq!(told, [("Samtale", 2, 32), ("Opkald", 1, 31)]);
    assert_eq!((found[0].shortest_millis, found[0].longest_millis), (16 * MINUTE, 44 * MINUTE));
    assert_eq!((found[1].shortest_millis, found[1].longest_millis), (7 * MINUTE, 13 * MINUTE));
    assert_eq!(rows_of(&log, &events_of_odd_duration(&all(&log), found[0].activity)), [60, 61]);
}

/// A hundred rows, of which the postal code tells the town but for three.
#[test]
fn rows_that_break_a_dependency_are_counted() {
    let rows: Vec<Row> = (0..100).map(|at| (at, "A", 0, at as i64)).collect();
    let code = |at: usize| ["5000", "6000", "7000", "8000"][at % 4];
    let town = |at: usize| if at < 3 { "Odense?" } else { ["Odense", "Kolding", "Fredericia", "Aarhus"][at % 4] };
    // Nine of ten are the same: everything tells that.
    let open = |at: usize| if at.is_multiple_of(10) { "nej" } else { "ja" };
    let column = |name: &str, of: &dyn Fn(usize) -> &'static str| Attribute::of_events(name, (0..100).map(of));
    let log = log_of(&rows, vec![column("Postnr.", &code), column("By", &town), column("Åben", &open)]);
    let found = dependencies(&all(&log), &[0, 1, 2]);
    let by_code = found.iter().find(|of| of.determinant == Determinant::Column(0)).unwrap();
    assert_eq!((by_code.determined, by_code.rows, by_code.exceptions, by_code.of_cases), (1, 100, 3, false));
    assert!(found.iter().all(|of| of.determined != 2), "{found:?}");
    // «Odense?» has fewer than five rows and says nothing of the postal code, so that direction is kept by all.
    assert!(found.iter().all(|of| of.determinant != Determinant::Column(1)), "{found:?}");
    assert_eq!(rows_of(&log, &dependency_exceptions(&all(&log), Determinant::Column(0), 1)), [0, 1, 2]);
}

#[test]
fn numbers_outside_the_fences_are_far() {
    let numbers = |texts: &[&str]| {
        let mut values = Dictionary::default();
        let codes: Vec<u32> = texts.iter().map(|text| values.code(text)).collect();
        far_numbers(&codes, &values).map(|found| (found.of, found.far, found.least, found.most))
    };
    let tens: Vec<String> = (0..40).map(|at| format!("{},0", 100 + at % 5 * 10)).collect();
    let mut texts: Vec<&str> = tens.iter().map(String::as_str).collect();
    texts.extend(["1.000,0", "-5", ""]);
    // 42 numbers: quartiles 110 and 130, fences 50 and 190.
    assert_eq!(numbers(&texts), Some((42, 2, 50.0, 190.0)));
    assert_eq!(numbers(&["Nord"; 40]), None, "no numbers");
    let same: Vec<&str> = std::iter::repeat_n("0", 39).chain(["7"]).collect();
    assert_eq!(numbers(&same).map(|found| found.1), Some(0), "half of them are one number");
}

/// Of all pairs of one case, those where each starts before the other ends.
#[test]
fn pairs_of_a_case_that_overlap_are_all_counted() {
    let rows: Vec<Row> = (0..60)
        .map(|at| {
            let start = (at as i64 * 37 % 29) * MINUTE;
            (at % 6, "A", start, start + (at as i64 * 13 % 11) * MINUTE)
        })
        .collect();
    let log = log_of(&rows, Vec::new());
    let found = overlaps(&all(&log), &codes_of_cases(&log));
    let meets = |a: &Row, b: &Row| a.0 == b.0 && a.2 < a.3 && b.2 < b.3 && a.2 < b.3 && b.2 < a.3;
    let pairs = (0..60).flat_map(|one| (one + 1..60).map(move |other| (one, other)));
    let pairs: Vec<(usize, usize)> = pairs.filter(|&(one, other)| meets(&rows[one], &rows[other])).collect();
    let mut theirs: Vec<u32> = pairs.iter().flat_map(|&(one, other)| [one as u32, other as u32]).collect();
    theirs.sort_unstable();
    theirs.dedup();
    // Equal rows of one case are one registration.
    assert!(!pairs.is_empty() && all(&log).repeated_events == 0);
    assert_eq!((found.pairs, rows_of(&log, &found.events)), (pairs.len() as u64, theirs));
}

pub fn codes_of_cases(log: &EventLog) -> Vec<u32> {
    let mut codes = vec![0; log.event_count()];
    for case in 0..log.case_count() as u32 {
        log.events_of(case).for_each(|event| codes[event] = case + 1);
    }
    codes
}

/// M1 has three within seconds and one later; M2's two are eleven seconds apart, and nobody's do not count.
#[test]
fn what_one_person_registers_within_seconds_is_counted_with_the_first_of_it() {
    let at = [("M1", 0), ("M1", 10), ("M1", 19), ("M1", 60), ("M2", 5), ("M2", 16), ("", 1), ("", 2)];
    let rows: Vec<Row> = at.iter().enumerate().map(|(case, (_, second))| (case, "A", 0, 1 + second * 1_000)).collect();
    let log = log_of(&rows, vec![Attribute::of_events("Medarbejder", at.iter().map(|(who, _)| *who))]);
    let found = multi_registration(&all(&log), &log.codes_by_event(&log.attributes()[0]), 10_000);
    assert_eq!(rows_of(&log, &found.events), [0, 1, 2]);
    assert_eq!((found.of_events, found.values, found.of_values), (6, 1, 2));
}

/// Forty closed cases with a plan and thirty without: two of the planned lack the visit that goes with plans, and an open
/// one may still get it. Cases of kind X have the letter that nobody else gets, but for one.
#[test]
fn a_step_that_belongs_to_another_is_missed_in_closed_cases() {
    let mut rows: Vec<Row> = Vec::new();
    let mut kinds: Vec<&str> = Vec::new();
    let mut add = |case: usize, step: &'static str, kind: &'static str| {
        let at = rows.len() as i64;
        rows.push((case, step, at, at));
        kinds.push(kind);
    };
    for case in 0..70 {
        let kind = if case % 2 == 0 { "X" } else { "Y" };
        if case < 40 {
            add(case, "Plan", kind);
            if case > 1 {
                add(case, "Besøg", kind);
            }
        }
        if kind == "X" && case != 68 {
            add(case, "Brev", kind);
        }
        add(case, "Lukket", kind);
    }
    add(70, "Plan", "X");
    let kind = Attribute { level: AttributeLevel::Case, ..Attribute::of_events("Art", kinds) };
    let log = log_of(&rows, vec![kind]);
    let ends = ["Lukket".to_string()];
    let found = companions(&all(&log), &ends, &[0]);
    let told: Vec<(Given, &str, u32, u32)> =
        found.iter().map(|of| (of.given, log.activity_name(of.then), of.cases, of.without)).collect();
    let code = |name: &str| log.activity_code(name).unwrap();
    let x = log.attributes()[0].dictionary.text(1) == "X";
    assert!(x, "the first value");
    let by_kind = (Given::Value { column: 0, code: 1 }, "Brev", 35, 1);
    assert_eq!(told, [(Given::Activity(code("Plan")), "Besøg", 40, 2), by_kind]);
    let cases = cases_without_companion(&all(&log), &ends, found[0].given, found[0].then);
    assert_eq!(cases.iter().map(|&case| log.case_id(case)).collect::<Vec<_>>(), ["S000", "S001"]);
}

/// Forty cases are received once but for two; what happens again in a third of them is usual.
#[test]
fn a_step_that_happens_once_is_counted_where_it_happens_again() {
    let mut rows: Vec<Row> = Vec::new();
    for case in 0..40 {
        rows.push((case, "Modtaget", 0, 1));
        rows.extend((0..1 + i64::from(case % 3 == 0)).map(|at| (case, "Møde", 0, 2 + at)));
    }
    rows.extend([(7, "Modtaget", 0, DAY), (9, "Modtaget", 0, DAY)]);
    let log = log_of(&rows, Vec::new());
    let found = usually_once(&all(&log));
    let told: Vec<(&str, u32, u32)> =
        found.iter().map(|of| (log.activity_name(of.activity), of.cases, of.repeated)).collect();
    assert_eq!(told, [("Modtaget", 40, 2)]);
    let cases = cases_that_repeat(&all(&log), found[0].activity);
    assert_eq!(cases.iter().map(|&case| log.case_id(case)).collect::<Vec<_>>(), ["S007", "S009"]);
}
