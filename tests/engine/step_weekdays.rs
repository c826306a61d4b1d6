//! Weekdays of steps and months of arrivals: by hand, over a week 53, against the truth files, and what is kept from readers.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use serde_json::Value;
use spor::engine::filter::Selection;
use spor::engine::log::EventLog;
use spor::engine::over_time::step_weekdays;
use spor::present::statistics::{StatisticsList, rows};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const DAY: i64 = 86_400_000;

fn findings(sample: &str) -> Value {
    let path = format!("{}/tests/golden/samples/{sample}.json", env!("CARGO_MANIFEST_DIR"));
    json(Path::new(&path))["findings"].clone()
}

fn statistics(session: &mut Session, log: LogId) -> StatisticsPage {
    asked(session, ShowStatistics { log, selection: 0, attribute: None }, &[]).unwrap()
}

#[test]
fn the_commonest_weekday_and_its_weeks_are_those_by_hand() {
    // Thursday 17 December 2020 is day 18,613 and lies in week 51; Thursday 31 December lies in week 53, the 7th of January in
    // week 1, the 14th in week 2.
    let thursday = 18_613 * DAY;
    let rows = [
        ("1", "M", thursday),
        ("2", "M", thursday + 14 * DAY),
        ("2", "M", thursday + 21 * DAY),
        ("3", "M", thursday + 28 * DAY + 1),
        ("3", "M", thursday + 29 * DAY),
        ("1", "B", thursday + DAY),
        ("2", "B", thursday + 15 * DAY),
        ("3", "B", thursday + 33 * DAY),
        ("3", "B", thursday + 40 * DAY),
    ];
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| (row.0, row.2));
    let log = EventLog::from_rows(rows).unwrap();
    let found = step_weekdays(&log, &Selection::all(3), Zone::Utc);
    let of = |name: &str| found.iter().find(|of| log.activity_name(of.activity) == name).copied().unwrap();
    let m = of("M");
    // Four Thursdays, of which one is in an even week; the third case has one on a Friday too.
    assert_eq!((m.events, m.weekday, m.on_weekday, m.in_even_weeks), (5, 3, 4, 1));
    assert_eq!((m.cases_on, m.cases_off, m.cases_even, m.cases_odd), (3, 1, 1, 2));
    // Two Fridays and two Tuesdays: the first of the week. Tuesdays 19 and 26 January are in weeks 3 and 4.
    let b = of("B");
    assert_eq!((b.events, b.weekday, b.on_weekday, b.in_even_weeks), (4, 1, 2, 1));
}

/// A7: every team meeting is on a Thursday in an even week.
#[test]
fn the_rehabilitation_team_meets_on_thursdays_in_even_weeks() {
    let truth = &findings("social_assistance")["A7"]["thursdays_of_even_weeks"];
    let meetings = truth["of"].as_u64().unwrap() as u32;
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::SocialAssistance }, &[]).unwrap().log;
    let page = statistics(&mut session, log);
    let found = page.weekdays.iter().find(|of| of.name == "Møde i rehabiliteringsteam").unwrap();
    assert_eq!((found.events, found.weekday, found.on_weekday), (meetings, 3, meetings));
    assert_eq!(found.in_even_weeks, Shown::Number(truth["hits"].as_u64().unwrap() as u32));
    assert_eq!(page.weekdays[0], *found);
    assert!(page.weekdays.iter().all(|of| 2 * of.on_weekday >= of.events && of.events >= 10));
}

/// B9 and C9: each month of all years together, and its filter keeps the cases that it counts.
#[test]
fn months_are_those_of_the_truth_files_and_their_filters_keep_them() {
    let words = Words::new(Language::Danish);
    for (sample, name, key) in [
        (Sample::InsuredUnemployed, "insured_unemployed", "/B9/registered_by_month"),
        (Sample::ServiceDesk, "service_desk", "/C9_created_by_month"),
    ] {
        let truth = findings(name);
        let mut session = Session::new();
        let log = asked(&mut session, OpenSample { sample }, &[]).unwrap().log;
        let page = statistics(&mut session, log);
        let months = rows(&page, StatisticsList::Months, &words);
        assert_eq!((months.len(), months[0].name.as_str(), months[11].name.as_str()), (12, "Januar", "December"));
        for (month, row) in months.into_iter().enumerate() {
            let expected = truth.pointer(key).unwrap()[month].as_u64().unwrap() as u32;
            assert_eq!(row.count, Shown::Number(expected), "{}", row.name);
            let ask = CountSelection { log, stack: FilterStack::of([row.cases]) };
            assert_eq!(asked(&mut session, ask, &[]).unwrap().cases, row.count, "{}", row.name);
        }
    }
}

#[test]
fn few_cases_on_a_day_or_in_its_weeks_are_not_told_of() {
    // So many cases on Mondays of even weeks, on Mondays of odd weeks, and on Tuesdays; 1 January 2024 begins week 1.
    let told = |even: u32, odd: u32, other: u32| {
        let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
        for case in 0..even + odd + other {
            let day = if case < even {
                8
            } else if case < even + odd {
                1
            } else {
                2
            };
            csv.push_str(&format!("S{case};Møde;{day:02}-01-2024 10:00\r\n"));
        }
        let mut session = Session::new();
        let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
        asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
        let found = statistics(&mut session, log).weekdays;
        found.first().map(|of| (of.on_weekday, of.in_even_weeks))
    };
    assert_eq!(told(12, 8, 6), Some((20, Shown::Number(12))));
    assert_eq!(told(12, 3, 6), Some((15, Shown::Hidden)));
    assert_eq!(told(12, 0, 0), Some((12, Shown::Number(12))));
    // Three on another day would be what is left of all.
    assert_eq!(told(12, 8, 3), None);
}
