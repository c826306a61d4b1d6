//! Closed and open cases: the finding A9 against its oracle, small logs by hand, and medians against lifelines and R.

use crate::asked::{asked, opened_as_written};
use crate::truth::{json, shared_logs};
use spor::engine::stats::kaplan_meier_median;
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const DAY: i64 = 86_400_000;

/// B is still open, C ended with a step that closes nothing.
const CSV: &str = "Sagsnr;Aktivitet;Tidspunkt\r\n\
    A;Modtaget;01-01-2024 08:00\r\n\
    A;Afgjort;03-01-2024 08:00\r\n\
    B;Modtaget;02-01-2024 08:00\r\n\
    C;Modtaget;04-01-2024 08:00\r\n\
    C;Afgjort;05-01-2024 08:00\r\n\
    C;Modtaget;22-01-2024 08:00\r\n";

fn closing(steps: &[&str], observed_to_millis: Option<i64>) -> Option<Closing> {
    Some(Closing { steps: steps.iter().map(|&step| step.to_owned()).collect(), observed_to_millis })
}

fn overview(session: &mut Session, log: LogId, closing: Option<Closing>) -> Overview {
    let timing = Timing { closing, ..Timing::default() };
    asked(session, ShowOverview { log, selection: 0, timing }, &[]).unwrap()
}

#[test]
fn open_cases_have_no_end() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let found = overview(&mut session, log, closing(&["Afgjort"], None));
    // Only A is closed, after two days. B has lasted 20 days when the log ends, C 18.
    assert_eq!((found.median_millis, found.cases), (Some(2.0 * DAY as f64), Shown::Number(3)));
    let open = found.open_cases.unwrap();
    assert_eq!((open.closed, open.open), (Shown::Number(1), Shown::Number(2)));
    assert_eq!((open.closed_mean_millis, open.open_median_millis), (Some(2.0 * DAY as f64), Some(19.0 * DAY as f64)));
    // Two of three last longer than two days: the share never falls to one half.
    assert_eq!(open.all_median_millis, None);
    assert_eq!((open.observed_to.month, open.observed_to.day), (1, 22));
    let weeks: Vec<[Option<u32>; 3]> = found
        .weeks
        .iter()
        .map(|week| [week.started.number(), week.ended.number(), week.open_at_end.number()])
        .collect();
    let two_open = [Some(0), Some(0), Some(2)];
    assert_eq!(weeks, [[Some(3), Some(1), Some(2)], two_open, two_open, two_open]);

    // An extract made eight days later says no more, but that they still go on.
    let later = 1_706_602_000_000; // 30 January 2024
    let found = overview(&mut session, log, closing(&["Afgjort"], Some(later)));
    let open = found.open_cases.unwrap();
    assert_eq!((open.observed_to.month, open.observed_to.day, found.weeks.len()), (1, 30, 5));
    // A day before the last event is not when the log ends.
    let earlier = overview(&mut session, log, closing(&["Afgjort"], Some(0)));
    assert_eq!(earlier.open_cases.unwrap().observed_to.day, 22);
    // Without a choice every case ends with its last event.
    assert_eq!(overview(&mut session, log, None).open_cases, None);
    // A step that the log does not have closes nothing.
    let none = overview(&mut session, log, closing(&["Lukket"], None));
    assert_eq!((none.median_millis, none.open_cases.unwrap().open), (None, Shown::Number(3)));
}

#[test]
fn last_steps_are_counted_and_proposed() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let found = asked(&mut session, ListLastSteps { log, selection: 0 }, &[]).unwrap();
    let label = |name: &str, cases, ends, is_proposed| LastStepLabel {
        // Two of the three cases, 67 %, are not four out of five: both steps are needed.
        is_common: true,
        name: name.to_owned(),
        cases: Shown::Number(cases),
        ends: Shown::Number(ends),
        is_proposed,
    };
    // One of the two that were decided ends so: not four out of five.
    assert_eq!(found.steps, [label("Modtaget", 3, 2, false), label("Afgjort", 2, 1, false)]);
    assert_eq!(found.last_day.map(|day| (day.year, day.month, day.day)), Some((2024, 1, 22)));
}

#[test]
fn open_cases_of_the_samples_stand_beside_the_naive_mean() {
    let golden =
        |name: &str| json(Path::new(&format!("{}/tests/golden/samples/{name}.json", env!("CARGO_MANIFEST_DIR"))));
    // The extract of this sample was made on 29 February 2024 at 23:59, Danish time.
    let extract = 1_709_247_540_000;
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::SocialAssistance }, &[]).unwrap().log;
    let proposed = asked(&mut session, ListLastSteps { log, selection: 0 }, &[]).unwrap().steps;
    let steps: Vec<String> = proposed.into_iter().filter(|step| step.is_proposed).map(|step| step.name).collect();
    // What is proposed is what closes a case there, and nothing else.
    assert!(!steps.is_empty() && steps.iter().all(|step| step.starts_with("Afsluttet")), "{steps:?}");
    let found = overview(&mut session, log, Some(Closing { steps, observed_to_millis: Some(extract) }));
    let open = found.open_cases.unwrap();
    let expected = &golden("social_assistance")["findings"]["A9"];
    assert_eq!(open.open.number().map(u64::from), expected["open"]["hits"].as_u64());
    let days = |millis: f64| millis / DAY as f64;
    for (found, key) in [
        (open.closed_mean_millis.unwrap(), "naive_mean_days_of_closed"),
        (found.median_millis.unwrap(), "naive_median_days_of_closed"),
        (open.all_median_millis.unwrap() as f64, "kaplan_meier_median_days"),
    ] {
        assert!((days(found) - expected[key].as_f64().unwrap()).abs() <= 0.0051, "{key}: {}", days(found));
    }

    let log = asked(&mut session, OpenSample { sample: Sample::InsuredUnemployed }, &[]).unwrap().log;
    let proposed = asked(&mut session, ListLastSteps { log, selection: 0 }, &[]).unwrap().steps;
    let steps = proposed.into_iter().filter(|step| step.is_proposed).map(|step| step.name).collect();
    let found = overview(&mut session, log, Some(Closing { steps, observed_to_millis: None }));
    let expected = &golden("insured_unemployed")["findings"]["open"]["hits"];
    assert_eq!(found.open_cases.unwrap().open.number().map(u64::from), expected.as_u64());
}

#[test]
fn medians_of_what_still_goes_on_are_those_of_lifelines_and_r() {
    let Some(logs) = shared_logs() else { return };
    let golden = json(&logs.join("../golden/methods/06_survival.json"));
    let numbers = |group: &serde_json::Value, key: &str| -> Vec<i64> {
        group[key].as_array().unwrap().iter().map(|number| number.as_f64().unwrap() as i64).collect()
    };
    let mut compared = 0;
    for (name, group) in golden.as_object().unwrap() {
        let Some(curve) = group["km"].as_array().filter(|_| group["times"].is_array()) else { continue };
        // Where the curve runs along one half, lifelines names its end and R the middle: the definition is its beginning.
        let falls = curve.iter().find(|row| row["S"].as_f64().unwrap() <= 0.5 + 1e-9);
        let median = falls.map(|row| row["t"].as_f64().unwrap());
        let runs_along = falls.is_some_and(|row| (row["S"].as_f64().unwrap() - 0.5).abs() < 1e-9);
        assert!(runs_along || median == group["median"].as_f64(), "{name}");
        let mut lasted: Vec<(i64, i64)> = numbers(group, "times").into_iter().zip(numbers(group, "events")).collect();
        lasted.sort_unstable();
        let [ended, going_on] = [1, 0].map(|event| {
            let of_kind = lasted.iter().filter(|lasted| lasted.1 == event);
            of_kind.map(|lasted| lasted.0).collect::<Vec<_>>()
        });
        assert_eq!(kaplan_meier_median(&ended, &going_on).map(|median| median as f64), median, "{name}");
        compared += 1;
    }
    assert_eq!(compared, 4);
}

#[test]
fn few_closed_or_open_cases_are_not_told() {
    // Of thirty citizens three are open: neither they nor, by subtraction, the others are told.
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    for case in 0..30 {
        csv += &format!("S{case:02};Modtaget;{:02}-01-2024 08:00\r\n", case % 28 + 1);
        if case >= 3 {
            csv += &format!("S{case:02};Afgjort;{:02}-02-2024 08:00\r\n", case % 28 + 1);
        }
    }
    let (name, size_bytes) = ("sager.csv".to_owned(), csv.len() as u64);
    let mut session = Session::new();
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects: Subjects::Citizens, treatments: Vec::new(), ..guessed };
    let files = vec![FileToRead { name, size_bytes, settings }];
    let opened = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap();
    let found = overview(&mut session, opened.log, closing(&["Afgjort"], None));
    let open = found.open_cases.unwrap();
    assert_eq!((open.closed, open.open, open.open_median_millis), (Shown::Hidden, Shown::Hidden, None));
    assert!(open.closed_mean_millis.is_some());
}
