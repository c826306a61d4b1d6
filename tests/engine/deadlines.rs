//! Deadlines: by hand, against the samples' truth files, laws for every deadline, and what is kept from readers.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use serde_json::Value;
use spor::engine::calendar::Clock;
use spor::engine::filter::Selection;
use spor::engine::log::EventLog;
use spor::engine::performance::{CountedTimes, kept_deadlines, measured};
use spor::present::time::deadline_rows;
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn steps(from: &str, to: &str, occurrence: Occurrence) -> TimeMeasure {
    TimeMeasure::Between(StepToStep { from: from.into(), to: to.into(), occurrence })
}

fn ask(log: LogId, measure: &TimeMeasure, compare: &str, deadline_millis: i64) -> ShowTime {
    ShowTime {
        log,
        selection: 0,
        timing: Timing { measure: measure.clone(), ..Timing::default() },
        by: TimeBy::Step,
        counted: CountedTime::default(),
        compare: Some(compare.into()),
        deadline_millis: Some(deadline_millis),
    }
}

fn findings(sample: &str) -> Value {
    let path = format!("{}/tests/golden/samples/{sample}.json", env!("CARGO_MANIFEST_DIR"));
    json(Path::new(&path))["findings"].clone()
}

fn is(kept: DeadlineKept, truth: &Value) {
    let [hits, of] = ["hits", "of"].map(|key| truth[key].as_u64().unwrap() as u32);
    assert_eq!((kept.over, kept.within), (Shown::Number(hits), Shown::Number(of - hits)));
    let [share, low, high] = kept.share_over.unwrap();
    assert!((share * 100.0 - truth["percent"].as_f64().unwrap()).abs() < 0.006, "{share} {truth}");
    assert!(low < share && share < high);
}

#[test]
fn times_on_both_sides_by_hand() {
    // Case 1 takes 4, 21 and 19 from each «A» to the next «B»; case 2 takes 5; case 3 has no «B».
    let rows = [
        ("1", "A", 0),
        ("1", "B", 4),
        ("1", "A", 9),
        ("1", "A", 11),
        ("1", "B", 30),
        ("2", "A", 0),
        ("2", "B", 5),
        ("3", "A", 0),
    ];
    let log = EventLog::from_rows(rows).unwrap();
    let found = measured(&log, &Selection::all(3), &steps("A", "B", Occurrence::Next)).stretches;
    let kept = |deadline: i64| kept_deadlines(&found, 1, |_| Some(0), Clock::AllHours, deadline)[0];
    let counted = |times: u32, cases: u32| CountedTimes { times, cases };
    // What takes as long as the deadline keeps it. Case 1 stands on both sides.
    assert_eq!((kept(5).within, kept(5).over), (counted(2, 2), counted(2, 1)));
    assert_eq!((kept(4).within, kept(4).over), (counted(1, 1), counted(3, 2)));
    assert_eq!((kept(3).within, kept(3).over), (counted(0, 0), counted(4, 2)));
    assert_eq!((kept(21).within, kept(21).over), (counted(4, 2), counted(0, 0)));
    assert_eq!((kept(5).cases, kept(5).cases_with_several), (2, 1));
    // By group: the second case alone, and the first nowhere.
    let by_group = kept_deadlines(&found, 2, |of| (of.case == 1).then_some(1), Clock::AllHours, 4);
    assert_eq!((by_group[0].times(), by_group[1].over), (0, counted(1, 1)));
}

/// A2: 14 days for one kind of certificate and 30 for another; A4: after 42 days; B4: after 31.
#[test]
fn the_samples_have_the_shares_of_their_truth_files() {
    let truth = findings("social_assistance");
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::SocialAssistance }, &[]).unwrap().log;
    let measure = steps("Lægeerklæring anmodet", "Lægeerklæring modtaget", Occurrence::Next);
    for kind in ["LÆ 125", "LÆ 265"] {
        let of_kind = &truth["A2"][kind];
        let days = of_kind["deadline_days"].as_i64().unwrap();
        let page = asked(&mut session, ask(log, &measure, "Attesttype", days * DAY), &[]).unwrap();
        let group = page.groups.iter().find(|group| group.name == kind).unwrap();
        is(group.deadline.unwrap(), &of_kind["late"]);
        // The groups together are all.
        let over: u32 = page.groups.iter().map(|group| group.deadline.unwrap().over.number().unwrap()).sum();
        assert_eq!(Shown::Number(over), page.deadline.unwrap().kept.over);
    }
    let page = asked(&mut session, ask(log, &measure, "Distrikt", 42 * DAY), &[]).unwrap();
    let over = ["before", "after"].map(|side| truth["A4"][side]["over_42_days"].as_u64().unwrap());
    assert_eq!(page.deadline.unwrap().kept.over, Shown::Number((over[0] + over[1]) as u32));

    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::InsuredUnemployed }, &[]).unwrap().log;
    let measure = steps("Overgang til jobcenter", "Jobsamtale i jobcenter", Occurrence::First);
    let page = asked(&mut session, ask(log, &measure, "a_kasse", 31 * DAY), &[]).unwrap();
    is(page.deadline.unwrap().kept, &findings("insured_unemployed")["B4"]["over_31_days"]);
}

/// Wilson's interval of 94 of 583, worked out from his formula in Python.
#[test]
fn the_interval_is_that_of_wilson() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::InsuredUnemployed }, &[]).unwrap().log;
    let measure = steps("Overgang til jobcenter", "Jobsamtale i jobcenter", Occurrence::First);
    let page = asked(&mut session, ask(log, &measure, "a_kasse", 31 * DAY), &[]).unwrap();
    let [_, low, high] = page.deadline.unwrap().kept.share_over.unwrap();
    assert_eq!((format!("{low:.4}"), format!("{high:.4}")), ("0.1336".into(), "0.1933".into()));
}

/// Within and over are all times, a longer deadline is kept by no fewer, bars behind it are over it, and the filters of both
/// rows keep the cases that are counted.
#[test]
fn every_deadline_divides_what_is_measured() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    for clock in [TimeClock::Calendar, TimeClock::Working] {
        for measure in [
            TimeMeasure::WholeCase,
            steps("Ny", "Løst af agent", Occurrence::First),
            steps("Løst af agent", "Genåbnet", Occurrence::Next),
        ] {
            let mut least = 0;
            for deadline in [0, HOUR / 2, 8 * HOUR, 30 * HOUR, 200 * HOUR, 5_000 * HOUR] {
                let mut ask = ask(log, &measure, "Kategori", deadline);
                ask.timing.clock = clock;
                let timing = ask.timing.clone();
                let page = asked(&mut session, ask, &[]).unwrap();
                let kept = page.deadline.unwrap().kept;
                let (within, over) = (kept.within.number().unwrap(), kept.over.number().unwrap());
                assert_eq!(Some(within + over), page.measured.times.number());
                assert!(within >= least);
                least = within;
                let bins = page.bins.as_ref().unwrap();
                let behind =
                    (0..).zip(&bins.cases).filter(|(bin, _)| bins.first_millis + bins.width_millis * bin > deadline);
                let behind: u32 = behind.map(|(_, count)| count.number().unwrap()).sum();
                assert!(behind <= over);
                for group in &page.groups {
                    let kept = group.deadline.unwrap();
                    let of_group = kept.within.number().unwrap() + kept.over.number().unwrap();
                    assert!(of_group >= group.cases.number().unwrap());
                }
                if measure != steps("Løst af agent", "Genåbnet", Occurrence::Next) {
                    for row in deadline_rows(&page, &timing, Zone::Copenhagen) {
                        let stack = FilterStack::of([Filter::from(row.rule)]);
                        let counted = asked(&mut session, CountSelection { log, stack }, &[]).unwrap().cases;
                        assert_eq!(counted, row.times, "{measure:?} {deadline}");
                    }
                }
            }
        }
    }
}

#[test]
fn days_have_no_length_in_working_time() {
    let of = |unit| Deadline { amount: 1.5, unit };
    assert_eq!(of(DeadlineUnit::Days).millis(TimeClock::Calendar), Some(36 * HOUR));
    assert_eq!(of(DeadlineUnit::Days).millis(TimeClock::Working), None);
    assert_eq!(of(DeadlineUnit::Hours).millis(TimeClock::Working), Some(90 * 60_000));
    assert_eq!(Deadline { amount: -1.0, unit: DeadlineUnit::Hours }.millis(TimeClock::Calendar), None);
}

/// So many cases of «A» and «B» that take a day, and so many that take five, by team.
fn citizens(cases: &[(&str, u32, u32)]) -> String {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Hold\r\n");
    let mut number = 0;
    for &(team, short, long) in cases {
        for (days, count) in [(1, short), (5, long)] {
            for _ in 0..count {
                number += 1;
                csv.push_str(&format!(
                    "S{number};A;01-01-2024 08:00;{team}\r\nS{number};B;0{}-01-2024 08:00;{team}\r\n",
                    1 + days
                ));
            }
        }
    }
    csv
}

#[test]
fn few_on_one_side_are_told_of_on_neither_and_cannot_be_worked_out() {
    let told = |cases: &[(&str, u32, u32)]| {
        let mut session = Session::new();
        let log = opened_as_written(&mut session, "sager.csv", citizens(cases).as_bytes()).log;
        asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
        asked(&mut session, ask(log, &TimeMeasure::WholeCase, "Hold", 3 * DAY), &[]).unwrap()
    };
    // Three of forty-five are over: neither they nor the forty-two are told, nor the bars that would tell them.
    let few = told(&[("Nord", 42, 3)]);
    let kept = few.deadline.unwrap().kept;
    assert_eq!((kept.over, kept.within, kept.share_over), (Shown::Hidden, Shown::Hidden, None));
    let bins = few.bins.unwrap().cases;
    assert!(bins.iter().all(|&bin| bin == Shown::Hidden || bin == Shown::Number(0)), "{bins:?}");
    // Thirteen over in all, three of them in one team: that team's numbers are hidden, and those of another one, which with
    // the sum would tell them.
    let teams = told(&[("Nord", 30, 10), ("Syd", 20, 3)]);
    let hidden = teams.groups.iter().filter(|group| group.deadline.unwrap().over == Shown::Hidden).count();
    let all = teams.deadline.unwrap().kept.over;
    assert!(hidden == 2 || (hidden == 1 && all == Shown::Hidden), "{hidden} {all:?}");
    // Enough everywhere.
    let enough = told(&[("Nord", 30, 10), ("Syd", 20, 8)]);
    assert_eq!(enough.deadline.unwrap().kept.over, Shown::Number(18));
    assert!(enough.groups.iter().all(|group| group.deadline.unwrap().share_over.is_some()));
}
