//! One measure of time in every view: the oracle's figures wherever they are told, open cases beside, filters behind rows.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use serde_json::json;
use spor::present::handovers::cases_of_week;
use spor::present::statistics::{StatisticsList, rows};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const DAY: i64 = 86_400_000;

fn steps(from: &str, to: &str, occurrence: Occurrence) -> TimeMeasure {
    TimeMeasure::Between(StepToStep { from: from.into(), to: to.into(), occurrence })
}

fn overview(session: &mut Session, log: LogId, timing: &Timing) -> Overview {
    asked(session, ShowOverview { log, selection: 0, timing: timing.clone() }, &[]).unwrap()
}

fn variants(session: &mut Session, log: LogId, timing: &Timing) -> VariantPage {
    let timing = timing.clone();
    let ask = ShowVariants { log, selection: 0, level: None, timing, search: String::new(), rows: 2_000 };
    asked(session, ask, &[]).unwrap()
}

fn rework(session: &mut Session, log: LogId, timing: &Timing) -> ReworkPage {
    asked(session, ShowRework { log, selection: 0, reopening: None, timing: timing.clone() }, &[]).unwrap()
}

/// Longest first.
fn cases(session: &mut Session, log: LogId, timing: &Timing, offset: u32) -> CaseWindow {
    let ask = ShowCases {
        log,
        selection: 0,
        order: CaseOrder { by: CaseKey::Duration, falling: true },
        timing: timing.clone(),
        search: String::new(),
        offset,
        count: 400,
        place_of: None,
        answers: None,
    };
    asked(session, ask, &[]).unwrap()
}

fn count(session: &mut Session, log: LogId, filter: impl Into<Filter>) -> Shown<u32> {
    asked(session, CountSelection { log, stack: FilterStack::of([filter.into()]) }, &[]).unwrap().cases
}

#[test]
fn every_view_tells_what_the_oracle_measured() {
    let expected = json(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/time/expected.json")));
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    for (name, measure) in [
        ("whole", TimeMeasure::WholeCase),
        ("solved", steps("Ny", "Løst af agent", Occurrence::First)),
        ("last", steps("Ny", "Løst af agent", Occurrence::Last)),
        ("reopened", steps("Løst af agent", "Genåbnet", Occurrence::Next)),
    ] {
        let expected = &expected[name];
        for (clock, key) in [(TimeClock::Calendar, "calendar"), (TimeClock::Working, "working")] {
            let timing = Timing { measure: measure.clone(), clock, ..Timing::default() };
            let is_told = |of: &MeasuredCases| {
                let ours = json!([of.measured, of.without_from, of.without_to, of.times].map(Shown::number));
                let of_oracle = ["cases", "without_from", "without_to", "times"].map(|key| expected[key].clone());
                assert_eq!(ours, json!(of_oracle), "{name}");
                assert_eq!((of.clock, of.open), (clock, None));
            };
            let seen = overview(&mut session, log, &timing);
            is_told(&seen.measured);
            let seconds = |millis: Option<f64>| millis.unwrap() / 1e3;
            for (ours, quantile) in [(seen.median_millis, "median_s"), (seen.p90_millis, "p90_s")] {
                let theirs = expected[key][quantile].as_f64().unwrap();
                assert!((seconds(ours) - theirs).abs() < 0.01, "{name} {quantile}");
            }
            let bins = seen.throughput.unwrap();
            let sum: u32 = bins.cases.iter().chain([&bins.longer]).map(|count| count.number().unwrap()).sum();
            assert_eq!(json!(sum), expected["times"]);

            let page = variants(&mut session, log, &timing);
            is_told(&page.measured);
            assert!(page.rows.iter().all(|row| (row.measured == Shown::Number(0)) == row.median_millis.is_none()));
            let page = rework(&mut session, log, &timing);
            is_told(&page.measured);
            let sides = [page.with_rework, page.without_rework].map(|side| side.measured.number().unwrap());
            assert_eq!(json!(sides[0] + sides[1]), expected["cases"]);

            let window = cases(&mut session, log, &timing, 0);
            is_told(&window.measured);
            assert_eq!(window.rows[0].time, CaseTime::Longest(window.longest_millis));
            assert!(Some(window.longest_millis) <= seen.longest_millis);
            let lacking = 9_000 - expected["cases"].as_u64().unwrap() as u32;
            let last = cases(&mut session, log, &timing, 8_999).rows.remove(0);
            assert_eq!(last.time == CaseTime::NotMeasured, lacking > 0);
        }
    }
}

/// B is still open, C ended with a step that closes nothing.
const OPEN: &str = "Sagsnr;Aktivitet;Tidspunkt\r\n\
    A;Modtaget;01-01-2024 08:00\r\n\
    A;Afgjort;03-01-2024 08:00\r\n\
    B;Modtaget;02-01-2024 08:00\r\n\
    C;Modtaget;04-01-2024 08:00\r\n\
    C;Afgjort;05-01-2024 08:00\r\n\
    C;Modtaget;22-01-2024 08:00\r\n";

#[test]
fn open_cases_stand_beside_in_every_view() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", OPEN.as_bytes()).log;
    let closing = Some(Closing { steps: vec!["Afgjort".into()], observed_to_millis: None });
    let timing = Timing { closing, ..Timing::default() };
    let has_two_open = |of: &MeasuredCases| {
        assert_eq!((of.measured, of.open, of.times), (Shown::Number(1), Some(Shown::Number(2)), Shown::Number(1)));
    };
    has_two_open(&overview(&mut session, log, &timing).measured);
    let page = variants(&mut session, log, &timing);
    has_two_open(&page.measured);
    let mut rows: Vec<_> = page.rows.iter().map(|row| (row.steps.len(), row.measured, row.median_millis)).collect();
    rows.sort_by_key(|row| row.0);
    let none = Shown::Number(0);
    assert_eq!(rows, [(1, none, None), (2, Shown::Number(1), Some(2.0 * DAY as f64)), (3, none, None)]);
    let page = rework(&mut session, log, &timing);
    has_two_open(&page.measured);
    assert_eq!((page.with_rework.measured, page.with_rework.median_millis), (none, None));
    assert_eq!((page.without_rework.cases, page.without_rework.measured), (Shown::Number(2), Shown::Number(1)));
    let window = cases(&mut session, log, &timing, 0);
    has_two_open(&window.measured);
    let times: Vec<_> = window.rows.iter().map(|row| (&*row.name, row.time)).collect();
    assert_eq!(times, [("A", CaseTime::Longest(2 * DAY)), ("B", CaseTime::Open), ("C", CaseTime::Open)]);
    // From step to step it does not matter whether a case goes on.
    let between = Timing { measure: steps("Modtaget", "Afgjort", Occurrence::First), ..timing };
    let seen = overview(&mut session, log, &between);
    assert_eq!((seen.measured.measured, seen.measured.open), (Shown::Number(2), None));
    assert_eq!((seen.median_millis, seen.open_cases.unwrap().open), (Some(1.5 * DAY as f64), Shown::Number(2)));
    let rows = cases(&mut session, log, &between, 0).rows;
    assert_eq!(rows.iter().map(|row| row.time).next_back(), Some(CaseTime::NotMeasured));
    // The filters that the rows of a histogram become: closed cases alone, or those with such a time.
    let duration = |measure, least_days: i64| CaseRule::Duration {
        measure,
        calendar: None,
        least_millis: Some(least_days * DAY),
        most_millis: None,
    };
    let closed = || DurationMeasure::Closed(vec!["Afgjort".into()]);
    assert_eq!(count(&mut session, log, duration(closed(), 0)), Shown::Number(1));
    assert_eq!(count(&mut session, log, duration(closed(), 3)), none);
    let solved = StepToStep { from: "Modtaget".into(), to: "Afgjort".into(), occurrence: Occurrence::First };
    assert_eq!(count(&mut session, log, duration(DurationMeasure::Between(solved.clone()), 1)), Shown::Number(2));
    assert_eq!(count(&mut session, log, duration(DurationMeasure::Between(solved), 2)), Shown::Number(1));
}

#[test]
fn few_cases_that_cannot_be_measured_are_not_told_in_any_view() {
    // All but three of 45 cases reach C.
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    for case in 0..45 {
        csv.push_str(&format!("S{case};A;01-01-2024 08:00\r\nS{case};B;02-01-2024 08:00\r\n"));
        if case < 42 {
            csv.push_str(&format!("S{case};C;03-01-2024 {:02}:00\r\n", case % 24));
        }
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let closing = Some(Closing { steps: vec!["C".into()], observed_to_millis: None });
    for timing in [
        Timing { measure: steps("A", "C", Occurrence::First), ..Timing::default() },
        Timing { measure: steps("A", "C", Occurrence::Next), ..Timing::default() },
        Timing { closing, ..Timing::default() },
    ] {
        let measured = [
            overview(&mut session, log, &timing).measured,
            variants(&mut session, log, &timing).measured,
            rework(&mut session, log, &timing).measured,
        ];
        for of in measured {
            assert_eq!((of.measured, of.times), (Shown::Hidden, Shown::Hidden));
            assert!(of.open.unwrap_or(of.without_to) == Shown::Hidden, "{of:?}");
        }
        assert_eq!(rework(&mut session, log, &timing).without_rework.measured, Shown::Hidden);
    }
}

#[test]
fn the_filter_of_a_row_keeps_the_cases_it_counts() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let page = asked(&mut session, ShowStatistics { log, selection: 0, attribute: None }, &[]).unwrap();
    let weekdays = page.arrivals.unwrap().by_weekday;
    for (weekday, (cases, _)) in weekdays.into_iter().enumerate() {
        let weekdays = vec![weekday as u8];
        let rule = CaseRule::WeekTime { of: WeekTimeOf::Begin, weekdays, hours: None, zone: page.zone };
        assert_eq!(count(&mut session, log, rule), cases, "{weekday}");
    }
    assert!(!page.same_time.is_empty());
    for pair in page.same_time {
        let rule = CaseRule::SameInstant { one: pair.other, other: pair.one };
        assert_eq!(count(&mut session, log, rule), Shown::Number(pair.cases));
    }
    assert!(!page.batches.is_empty());
    for batch in page.batches {
        let rule = RelativeRule::InBatch { activity: batch.name, least_cases: page.least_in_batch };
        assert_eq!(count(&mut session, log, rule), batch.cases);
    }
    let calendar = WorkCalendar::municipal_office();
    let page = asked(&mut session, ShowHandovers { log, selection: 0, group: None, calendar }, &[]).unwrap();
    let (attribute, groups) = (page.group.unwrap(), page.groups.unwrap());
    for (n, &cases) in (0_u32..).zip(&groups.changes.cases) {
        let is_open = groups.changes.last_is_open && n as usize + 1 == groups.changes.cases.len();
        let most = (!is_open).then_some(n);
        let rule = CaseRule::ValueChanges { attribute: attribute.clone(), least: Some(n), most };
        assert_eq!(count(&mut session, log, rule), cases);
    }
    for (place, load) in groups.loads.iter().enumerate().filter(|(place, _)| *place < groups.names.len()) {
        for (week, &cases) in load.cases_by_week.iter().enumerate().filter(|(_, cases)| **cases != Shown::Number(0)) {
            let rule = cases_of_week(&groups, &attribute, week, place, Zone::Copenhagen).unwrap();
            assert_eq!(count(&mut session, log, rule), cases);
        }
    }
    let mut in_a_row = |places: &[u32]| {
        let values = places.iter().map(|&place| groups.names[place as usize].clone()).collect();
        count(&mut session, log, CaseRule::ValuesInARow { attribute: attribute.clone(), values })
    };
    assert!(!groups.pairs.is_empty() && !groups.there_and_back.is_empty());
    for pair in &groups.pairs {
        assert_eq!(in_a_row(&[pair.from, pair.to]), pair.cases);
    }
    for way in &groups.there_and_back {
        assert_eq!(in_a_row(&[way.from, way.to, way.from]), Shown::Number(way.cases));
    }
}

#[test]
fn the_filter_of_a_value_keeps_the_cases_it_counts_also_of_the_others_and_of_none() {
    let words = Words::new(Language::Danish);
    let (mut others, mut without) = (0, 0);
    for sample in [Sample::ServiceDesk, Sample::SocialAssistance] {
        let mut session = Session::new();
        let log = asked(&mut session, OpenSample { sample }, &[]).unwrap().log;
        asked(&mut session, SetSmallCells { log, least_shown: Some(300) }, &[]).unwrap();
        let all = asked(&mut session, ShowStatistics { log, selection: 0, attribute: None }, &[]).unwrap();
        for name in all.attributes {
            let ask = ShowStatistics { log, selection: 0, attribute: Some(name.clone()) };
            let page = asked(&mut session, ask, &[]).unwrap();
            for row in rows(&page, StatisticsList::Values, &words) {
                let Shown::Number(cases) = row.count else { continue };
                assert_eq!(count(&mut session, log, row.cases), Shown::Number(cases), "{name}: {}", row.name);
                others += u32::from(row.name.ends_with("andre værdier"));
                without += u32::from(row.name == words.text("statistics-without"));
            }
        }
    }
    assert!(others > 0 && without > 0, "{others} {without}");
}

#[test]
fn weekdays_and_hours_are_those_on_the_wall() {
    // Friday 31 May 2024 23:30 in Copenhagen, then Saturday; a Monday without an hour.
    let csv = "Sagsnr;Aktivitet;Tidspunkt\r\nA;Modtaget;31-05-2024 23:30\r\nA;Afgjort;01-06-2024 10:00\r\n\
        B;Modtaget;03-06-2024 00:00\r\nB;Afgjort;03-06-2024 09:59\r\n";
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let mut cases = |of, weekdays: &[u8], hours: Option<[u8; 2]>| {
        let hours = hours.map(|[from, before]| HoursOfDay { from, before });
        let rule = CaseRule::WeekTime { of, weekdays: weekdays.to_vec(), hours, zone: Zone::Copenhagen };
        count(&mut session, log, rule).number().unwrap()
    };
    assert_eq!(cases(WeekTimeOf::Begin, &[4], None), 1);
    assert_eq!(cases(WeekTimeOf::Begin, &[5], None), 0);
    assert_eq!(cases(WeekTimeOf::SomeEvent, &[5], None), 1);
    assert_eq!(cases(WeekTimeOf::SomeEvent, &[0, 5], Some([9, 10])), 1);
    assert_eq!(cases(WeekTimeOf::SomeEvent, &[0, 5], Some([9, 11])), 2);
    assert_eq!(cases(WeekTimeOf::Begin, &[4], Some([23, 24])), 1);
    assert_eq!(cases(WeekTimeOf::Begin, &[], None), 0);
}
