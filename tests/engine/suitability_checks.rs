//! Checks of single faults: small logs whose faults can be seen by eye.

use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::suitability::checks::{broken_orders, odd_durations};
use spor::engine::suitability::{ColumnKind, Registered, column_figures, time_precision, truncation};
use spor::engine::table::Dictionary;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn log(rows: &[(String, &str, i64)]) -> EventLog {
    EventLog::from_rows(rows.iter().map(|(case, activity, time)| (case.as_str(), *activity, *time))).unwrap()
}

#[test]
fn a_step_before_its_cause_is_found_with_the_slip_that_explains_it() {
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for number in 0..99 {
        rows.push((format!("S{number}"), "Ansøgt", number * DAY));
        rows.push((format!("S{number}"), "Afgjort", (number + 5) * DAY));
    }
    rows.push(("sent".into(), "Ansøgt", 20 * DAY + HOUR));
    rows.push(("sent".into(), "Afgjort", 20 * DAY));
    let log = log(&rows);
    let found = broken_orders(&Registered::of(&log, &Selection::all(100), Zone::Utc), Zone::Utc);
    assert_eq!(found.len(), 1);
    let of = found[0];
    assert_eq!((log.activity_name(of.first), log.activity_name(of.then)), ("Ansøgt", "Afgjort"));
    assert_eq!((of.cases, of.broken, of.by_day, of.by_year), (100, 1, 1, 0));
}

#[test]
fn a_case_far_from_the_others_lies_over_the_fence() {
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for (number, days) in [1, 2, 3, 4, 5, 100].into_iter().enumerate() {
        rows.push((format!("S{number}"), "A", 0));
        rows.push((format!("S{number}"), "B", days * DAY));
    }
    let log = log(&rows);
    let found = odd_durations(&Registered::of(&log, &Selection::all(6), Zone::Utc));
    // Quartiles 2.25 and 4.75 days: the fence lies at 12.25.
    assert_eq!((found.far_longer_cases, found.longer_than_millis), (1, Some(12 * DAY + 6 * HOUR)));
}

#[test]
fn kinds_of_columns_are_told_apart() {
    let kind = |texts: &[String]| {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = texts.iter().map(|text| dictionary.code(text)).collect();
        column_figures(&codes, &dictionary).kind()
    };
    let many = |text: &dyn Fn(usize) -> String| (0..200).map(text).collect::<Vec<_>>();
    assert_eq!(kind(&many(&|at| format!("status {}", at % 4))), ColumnKind::Category);
    assert_eq!(kind(&many(&|at| format!("KH-{at}"))), ColumnKind::Id);
    assert_eq!(kind(&many(&|at| format!("Borgeren ringede om sag {at}."))), ColumnKind::FreeText);
    assert_eq!(kind(&[]), ColumnKind::Other);
}

#[test]
fn clocks_that_show_midnight_tell_days() {
    let rows: Vec<(String, &str, i64)> = (0..5).map(|day| ("S".into(), "A", day * DAY)).collect();
    let of_days = log(&rows);
    assert_eq!(time_precision(&of_days, &Selection::all(1), Zone::Utc).day_only, 5);
    let mut timed = rows.clone();
    timed.push(("S".into(), "A", 6 * DAY + HOUR));
    assert_eq!(time_precision(&log(&timed), &Selection::all(1), Zone::Utc).day_only, 5);
}

#[test]
fn cases_cut_by_the_extract_are_counted() {
    let mut rows: Vec<(String, &str, i64)> = Vec::new();
    for number in 0..20 {
        rows.push((format!("S{number}"), "Ny", number * DAY));
        rows.push((format!("S{number}"), "Lukket", (number + 2) * DAY));
    }
    // Its beginning lies before the extract; the other one was left.
    rows.push(("gammel".into(), "Svar", HOUR));
    rows.push(("gammel".into(), "Lukket", DAY));
    rows.push(("glemt".into(), "Ny", 2 * DAY));
    let log = log(&rows);
    let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    let found = truncation(&log, &Selection::all(22), &closing);
    assert_eq!((found.cases, found.closed, found.not_begun_here), (22, 21, 1));
    assert_eq!((found.cut_at_the_left, found.perhaps_left), (1, 1));
    assert_eq!((found.starts, found.closing_is_proposed), (vec!["Ny".to_string()], false));
}
