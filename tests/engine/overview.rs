//! The overview of a session: its figures by hand, and that no hidden count can be worked out from those that are shown.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use proptest::prelude::*;
use serde_json::{Value, json};
use spor::engine::export::Cell;
use spor::present::{Language, Words, overview as said};
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Three cases of 2, 7 and 0 days; 1 January 2024 was a Monday.
const CSV: &str = "Sagsnr;Aktivitet;Tidspunkt\r\n\
    A;Modtaget;01-01-2024 08:00\r\n\
    A;Afgjort;03-01-2024 08:00\r\n\
    B;Modtaget;02-01-2024 08:30\r\n\
    B;Afgjort;09-01-2024 08:30\r\n\
    C;Modtaget;08-01-2024 09:00\r\n";

fn overview(session: &mut Session, log: LogId, selection: SelectionId) -> Overview {
    asked(session, ShowOverview { log, selection, timing: Timing::default() }, &[]).unwrap()
}

fn numbers(counts: &[Shown<u32>]) -> Vec<u32> {
    counts.iter().map(|count| count.number().unwrap()).collect()
}

#[test]
fn the_figures_of_three_cases_are_those_by_hand() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let found = overview(&mut session, log, 0);
    assert_eq!((found.cases, found.all_cases, found.events), (Shown::Number(3), Shown::Number(3), Shown::Number(5)));
    assert_eq!((found.activities, found.variants), (2, 2));
    // Of 0, 2 and 7 days: the middle one, and eight tenths of the way from 2 to 7.
    assert_eq!((found.median_millis, found.p90_millis), (Some(2.0 * DAY as f64), Some(6.0 * DAY as f64)));
    assert_eq!((found.shortest_millis, found.longest_millis), (Some(0), Some(7 * DAY)));
    // Six hours are the narrowest bins of which thirty reach six and a half days, the 95th percentile.
    let bins = found.throughput.as_ref().unwrap();
    assert_eq!((bins.first_millis, bins.width_millis, bins.longer), (0, 6 * HOUR, Shown::Number(0)));
    let filled: Vec<usize> = (0..bins.cases.len()).filter(|&bin| bins.cases[bin] == Shown::Number(1)).collect();
    assert_eq!((bins.cases.len(), filled), (29, vec![0, 8, 28]));

    let weeks: Vec<Vec<u32>> =
        found.weeks.iter().map(|week| numbers(&[week.started, week.ended, week.open_at_end])).collect();
    assert_eq!(weeks, [[2, 1, 1], [1, 2, 0]]);
    assert_eq!((found.weeks[1].monday.month, found.weeks[1].monday.day, found.earlier_weeks), (1, 8, 0));
    let mut hours = vec![vec![Shown::Number(0); 24]; 7];
    (hours[0][8], hours[0][9], hours[1][8], hours[2][8]) =
        (Shown::Number(1), Shown::Number(1), Shown::Number(2), Shown::Number(1));
    assert_eq!((found.events_by_hour, found.events_without_hour), (hours, Shown::Number(0)));
    assert_eq!(found.hidden, None);
}

/// What is laid out for a log is of that log: every answer is that of a session that was asked nothing before.
#[test]
fn what_was_asked_before_changes_no_answer() {
    let keeps = |activities: &[&str]| {
        let activities = activities.iter().map(|name| (*name).to_owned()).collect();
        FilterStack::of([Filter::from(EventRule::Activities { activities })])
    };
    let stacks = [FilterStack::default(), keeps(&["Modtaget"]), keeps(&["Afgjort"]), keeps(&["Modtaget"])];
    // Five cases of three.
    let recipe: Vec<RecipeStep> = vec![Step::SplitAtGap { gap_days: 1, at: Vec::new() }.into()];
    let answer = |session: &mut Session, log: LogId, stack: &FilterStack| {
        let selection = asked(session, DefineSelection { log, stack: stack.clone() }, &[]).unwrap().selection;
        let (level, timing) = (None, Timing::default());
        let variants = ShowVariants { log, selection, level, timing, search: String::new(), rows: 50 };
        (overview(session, log, selection), asked(session, variants, &[]).unwrap())
    };
    let fresh = |prepared: bool, stack: &FilterStack| {
        let mut session = Session::new();
        let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
        if prepared {
            asked(&mut session, Prepare { log, steps: recipe.clone(), profile: None }, &[]).unwrap();
        }
        answer(&mut session, log, stack)
    };
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    for prepared in [false, true, false] {
        let steps = if prepared { recipe.clone() } else { Vec::new() };
        asked(&mut session, Prepare { log, steps, profile: None }, &[]).unwrap();
        for stack in &stacks {
            assert_eq!(answer(&mut session, log, stack), fresh(prepared, stack));
        }
    }
}

#[test]
fn the_sample_has_the_figures_of_the_oracle() {
    let expected = json(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/overview/expected.json")));
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let found = overview(&mut session, log, 0);
    assert_eq!(json!(found.cases.number()), expected["cases"]);
    for (millis, key) in [(found.median_millis, "median_s"), (found.p90_millis, "p90_s")] {
        assert!((millis.unwrap() / 1e3 - expected[key].as_f64().unwrap()).abs() < 1e-6, "{key}");
    }
    let table = said::weeks_table(&found, &[], &Words::new(Language::Danish));
    let weeks: Vec<Value> = found
        .weeks
        .iter()
        .zip(&table.rows)
        .map(|(week, row)| {
            let Cell::Text(name) = &row[0] else { panic!("a week has a name") };
            let counts = numbers(&[week.started, week.ended, week.open_at_end]);
            json!([name, counts[0], counts[1], counts[2]])
        })
        .collect();
    assert_eq!(json!(weeks), expected["weeks"]);
    let hours: Vec<Vec<u32>> = found.events_by_hour.iter().map(|day| numbers(day)).collect();
    assert_eq!(json!(hours), expected["events_by_weekday_and_hour"]);
}

#[test]
fn a_selection_counts_its_own_cases_and_nobody_leaves_nothing() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let decided = Filter::from(CaseRule::Follows(Follows::eventually(vec!["Modtaget".into()], vec!["Afgjort".into()])));
    let mut define = |filters: Vec<Filter>| {
        asked(&mut session, DefineSelection { log, stack: FilterStack::of(filters) }, &[]).unwrap().selection
    };
    let (some, nobody) = (define(vec![decided.clone()]), define(vec![decided.clone(), decided.turned()]));
    let found = overview(&mut session, log, some);
    assert_eq!((found.cases, found.all_cases, found.variants), (Shown::Number(2), Shown::Number(3), 1));
    assert_eq!(found.median_millis, Some(4.5 * DAY as f64));
    let none = overview(&mut session, log, nobody);
    assert_eq!((none.cases, none.events, none.variants), (Shown::Number(0), Shown::Number(0), 0));
    assert_eq!((none.median_millis, none.throughput, none.weeks.len()), (None, None, 0));
    let unknown = asked(&mut session, ShowOverview { log, selection: 4711, timing: Timing::default() }, &[]);
    assert_eq!(unknown.err(), Some(Problem::NotOpen));
}

#[test]
fn a_date_without_a_clock_has_no_hour() {
    let csv = "Sagsnr;Aktivitet;Dato\r\nA;Modtaget;01-01-2024\r\nA;Afgjort;03-01-2024\r\n";
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let found = overview(&mut session, log, 0);
    assert_eq!(found.events_without_hour, Shown::Number(2));
    assert!(found.events_by_hour.iter().flatten().all(|&count| count == Shown::Number(0)));
    let words = Words::new(Language::Danish);
    assert_eq!(said::without_hour(&found, &words).unwrap(), "2 hændelser har kun en dato og er ikke talt med.");
}

#[test]
fn one_wrong_date_does_not_make_a_thousand_years_of_weeks() {
    let csv = CSV.replace("01-01-2024 08:00", "01-01-1024 08:00");
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let found = overview(&mut session, log, 0);
    // The last week begins 2024-01-08, twenty years of weeks are kept, and the first cannot tell of 1024.
    assert_eq!((found.weeks.len(), found.earlier_weeks > 50_000), (1_044, true));
    assert_eq!((found.weeks[0].monday.year, found.weeks[0].open_at_end), (2004, Shown::Number(1)));
    let last = found.weeks.last().unwrap();
    assert_eq!((last.monday.day, numbers(&[last.started, last.ended])), (8, vec![1, 2]));
}

#[test]
fn with_small_numbers_hidden_ten_cases_make_a_ninetieth_percentile() {
    for (cases, median, p90) in [(4, false, false), (5, true, false), (9, true, false), (10, true, true)] {
        let spans: Vec<(u32, u32)> = (0..cases).map(|case| (case, 24)).collect();
        let (_, hidden) = both(&spans, 5);
        assert_eq!((hidden.median_millis.is_some(), hidden.p90_millis.is_some()), (median, p90), "{cases}");
        assert_eq!((hidden.shortest_millis, hidden.longest_millis), (None, None));
    }
}

#[test]
fn sentences_say_of_how_many() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let (found, words) = (overview(&mut session, log, 0), Words::new(Language::Danish));
    let plain = |text: String| text.replace('\u{a0}', " ");
    assert_eq!(
        plain(said::weeks_said(&found, &words)),
        "Flest sager begyndte i uge 1, 2024: 2 af 3. Flest var i gang ved slutningen af uge 1, 2024: 1."
    );
    assert_eq!(
        plain(said::throughput_said(&found, &words)),
        "Halvdelen af 3 sager er færdige inden 2,0 dage, og ni ud af ti inden 6,0 dage."
    );
    assert_eq!(plain(said::hours_said(&found, &words)), "Travlest er tirsdag kl. 8–9: 2 af 5 hændelser.");
    let table = said::throughput_table(&found, &words);
    assert_eq!((table.rows.len(), table.columns[0].name.as_str()), (29, "Fra (timer)"));
    let grid = said::hour_grid(&found, &words);
    assert_eq!((grid.hours, grid.rows[1].1[0].clone()), (vec!["8".into(), "9".into()], (Some("2".to_owned()), 7)));
}

/// The overview of cases that begin so many hours into 2024 and take so many, as it is and with small numbers hidden.
fn both(spans: &[(u32, u32)], least: u32) -> (Overview, Overview) {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    for (case, &(begin, takes)) in spans.iter().enumerate() {
        for (activity, hour) in [("Modtaget", begin), ("Afgjort", begin + takes)] {
            let (day, hour) = (hour / 24, hour % 24);
            let (month, day) = if day < 31 { (1, day + 1) } else { (2, day - 30) };
            csv.push_str(&format!("S{case};{activity};{day:02}-{month:02}-2024 {hour:02}:00\r\n"));
        }
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let open = overview(&mut session, log, 0);
    asked(&mut session, SetSmallCells { log, least_shown: Some(least) }, &[]).unwrap();
    (open, overview(&mut session, log, 0))
}

/// A sum of counts that readers know: the place of each count in it, and its coefficient.
type Sum = Vec<(usize, f64)>;

/// The counts of an overview one after the other, and what readers know of their sums: coefficients by place.
fn counts_and_sums(of: &Overview) -> (Vec<Shown<u32>>, Vec<Sum>) {
    let mut counts: Vec<Shown<u32>> = Vec::new();
    let mut sums: Vec<Sum> = Vec::new();
    let bins = of.throughput.as_ref().unwrap();
    counts.extend(&bins.cases);
    counts.push(bins.longer);
    sums.push((0..counts.len()).map(|at| (at, 1.0)).collect());
    let hours = counts.len();
    counts.extend(of.events_by_hour.iter().flatten());
    counts.push(of.events_without_hour);
    sums.push((hours..counts.len()).map(|at| (at, 1.0)).collect());
    let weeks = counts.len();
    let place = |week: usize, of: usize| weeks + 3 * week + of;
    for (week, figures) in of.weeks.iter().enumerate() {
        counts.extend([figures.started, figures.ended, figures.open_at_end]);
        let mut flow = vec![(place(week, 0), 1.0), (place(week, 1), -1.0), (place(week, 2), -1.0)];
        flow.extend(week.checked_sub(1).map(|before| (place(before, 2), 1.0)));
        sums.push(flow);
    }
    for of_week in [0, 1] {
        sums.push((0..of.weeks.len()).map(|week| (place(week, of_week), 1.0)).collect());
    }
    (counts, sums)
}

/// Whether the sums alone say what one of the hidden counts is: elimination leaves a row with one of them.
fn one_is_determined(counts: &[Shown<u32>], sums: &[Vec<(usize, f64)>]) -> bool {
    let hidden: Vec<usize> = (0..counts.len()).filter(|&at| counts[at] == Shown::Hidden).collect();
    let mut rows: Vec<Vec<f64>> = sums
        .iter()
        .map(|sum| {
            let mut row = vec![0.0; hidden.len()];
            for &(at, factor) in sum {
                if let Ok(column) = hidden.binary_search(&at) {
                    row[column] += factor;
                }
            }
            row
        })
        .collect();
    let mut pivots = 0;
    for column in 0..hidden.len() {
        let Some(found) = (pivots..rows.len()).find(|&row| rows[row][column].abs() > 1e-9) else { continue };
        rows.swap(pivots, found);
        let factor = rows[pivots][column];
        rows[pivots].iter_mut().for_each(|value| *value /= factor);
        let pivot = rows[pivots].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(number, _)| *number != pivots) {
            let factor = row[column];
            row.iter_mut().zip(&pivot).for_each(|(value, of_pivot)| *value -= factor * of_pivot);
        }
        pivots += 1;
    }
    rows.iter().any(|row| row.iter().filter(|value| value.abs() > 1e-9).count() == 1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_hidden_count_follows_from_those_that_are_shown(
        spans in proptest::collection::vec((0u32..720, 0u32..600), 1..40),
        least in 3u32..=6,
    ) {
        let (open, hidden) = both(&spans, least);
        let (true_counts, _) = counts_and_sums(&open);
        let (counts, sums) = counts_and_sums(&hidden);
        prop_assert_eq!(true_counts.len(), counts.len());
        for (&truth, &shown) in true_counts.iter().zip(&counts) {
            let count = truth.number().unwrap();
            // Two events a case: fewer events than the threshold have fewer cases behind them, too.
            prop_assert_eq!(shown == Shown::Hidden || shown == truth, true);
            prop_assert!(count > 0 || shown == truth, "nought points at nobody");
            prop_assert!(!(1..least).contains(&count) || shown == Shown::Hidden, "{} is shown", count);
        }
        let held = hidden.hidden.unwrap();
        let is_hidden = counts.contains(&Shown::Hidden);
        prop_assert_eq!(held.small + held.complements > 0, is_hidden);
        // Where even the number of cases is hidden, nothing was left to hide behind.
        if hidden.cases != Shown::Hidden {
            prop_assert!(!one_is_determined(&counts, &sums));
        }
    }
}
