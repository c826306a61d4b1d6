//! The verdict on the dirty log of the methods and on the samples, whose faults and changes are known.

use crate::sample_truth::import;
use crate::samples_wizard;
use crate::suitability_golden::{assert_close, dirty, expected};
use spor::engine::calendar::CalendarDay;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::prepare::{Step, apply};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::suitability::Registered;
use spor::engine::suitability::drift::{ChangeDays, ChangeThresholds, Cohorts, DriftSearch, Followed, Month};
use spor::engine::suitability::verdict::{Facts, Level, NotJudged, Suitability, Thresholds, Verdict, judge};

fn closing() -> Closing {
    Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None }
}

fn level_in_danish(level: Level) -> &'static str {
    match level {
        Level::Green => "grøn",
        Level::Amber => "gul",
        Level::Red => "rød",
        Level::Stop => "K.O.",
    }
}

#[test]
fn the_dirty_log_has_the_verdict_of_the_methods() {
    let imported = dirty();
    let log = &imported.log;
    let all = Selection::all(log.case_count());
    let found = judge(&Facts::of(log, &all, Some(&imported.report), &closing(), Zone::Utc), &Thresholds::default());
    let theirs = expected("suitability/dirty_verdict.json");
    for (number, of) in found.criteria.iter().enumerate() {
        let theirs = &theirs["criteria"][format!("K{}", number + 1)];
        if theirs.is_null() {
            assert!(of.level.is_err(), "{of:?}");
            continue;
        }
        assert_eq!(level_in_danish(of.level.unwrap()), theirs["level"], "{of:?}");
        let values = theirs["value"].as_array().cloned().unwrap_or_else(|| vec![theirs["value"].clone()]);
        for (measured, value) in of.measured.iter().zip(&values) {
            assert_close(measured.figure.value().unwrap(), value, &format!("K{}", number + 1));
        }
    }
    assert_eq!(found.verdict, Verdict::FitWithReservations);
    assert_eq!(found.criteria[11].level, Err(NotJudged::NoSample));
}

#[test]
fn merging_labels_makes_both_criteria_better() {
    let imported = dirty();
    let judged = |log: &EventLog| {
        let all = Selection::all(log.case_count());
        let facts = Facts::of(log, &all, Some(&imported.report), &closing(), Zone::Utc);
        (judge(&facts, &Thresholds::default()), facts)
    };
    let (before, facts) = judged(&imported.log);
    let steps: Vec<_> = facts.labels.merge.iter().cloned().map(Into::into).collect();
    let (after, _) = judged(&apply(&imported.log, &steps).log);
    let share = |of: &Suitability, criterion: usize| of.criteria[criterion].measured[0].figure.value().unwrap();
    for criterion in [4, 10] {
        assert!(share(&after, criterion) < share(&before, criterion));
        assert!(after.criteria[criterion].level.unwrap() < before.criteria[criterion].level.unwrap());
    }
}

/// The days that changes of practice are dated by, none where no day is found.
fn days_of_change(log: &EventLog) -> Vec<Option<i64>> {
    let registered = Registered::of(log, &Selection::all(log.case_count()), Zone::Utc);
    let last = log.time_millis().iter().copied().max().unwrap();
    let cohorts = Cohorts::of(&registered, Zone::Copenhagen, last).unwrap();
    let mut search = DriftSearch::new(&cohorts, ChangeThresholds::default(), 1);
    while search.advance(50) {}
    let days = ChangeDays::of(&registered, Zone::Copenhagen, cohorts.followed().left_out_before());
    days.dated(search.changes()).iter().map(|of| of.day.map(|found| found.day)).collect()
}

/// In the file without faults, in the file as it is, and in what the wizard's recipe makes of it.
#[test]
fn the_new_law_is_dated_within_two_weeks() {
    let file = sample_files(SampleLog::InsuredUnemployed, Layer::Clean, 1).swap_remove(0);
    let read = || samples_wizard::read(SampleLog::InsuredUnemployed);
    let (recipe, _) = samples_wizard::prepared(read(), |found| matches!(found.step, Step::MergeClose { .. }));
    let law = CalendarDay::new(2024, 1, 1).unwrap().number();
    for (log, what) in [(import(&file).1.log, "clean"), (read().log, "as read"), (recipe, "by the recipe")] {
        let days = days_of_change(&log);
        assert_eq!(days.len(), 1, "{what}: {days:?}");
        assert!((days[0].unwrap() - law).abs() <= 14, "{what}: {days:?}");
    }
}

/// Three hundred old tickets, all closed at once, began over the year before the others: they are no beginning of the log, so
/// what the many do is not new when they begin. «Løst» is called otherwise from June on, and nothing else changed.
#[test]
fn old_tickets_before_the_others_are_no_change_of_practice() {
    let log = samples_wizard::read(SampleLog::ServiceDesk).log;
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Copenhagen);
    let last = log.time_millis().iter().copied().max().unwrap();
    let cohorts = Cohorts::of(&registered, Zone::Copenhagen, last).unwrap();
    assert_eq!(cohorts.followed().left_out_before(), Some(Month { year: 2023, month: 1 }));
    let renamed = CalendarDay::new(2023, 6, 1).unwrap().number();
    assert_eq!(days_of_change(&log), [Some(renamed)]);
}

/// Cases that begin one a day, after some that begin one in so many days.
fn begun_before(days_between: i64, before: i64) -> Option<Month> {
    let day = 86_400_000;
    let first = CalendarDay::new(2023, 1, 1).unwrap().number() * day;
    let old = (1..=before).map(|case| first - case * days_between * day);
    let rows: Vec<(String, i64)> =
        old.chain((0..365).map(|case| first + case * day)).map(|at| (at.to_string(), at)).collect();
    let rows = rows.iter().flat_map(|(case, at)| [(case.as_str(), "Ny", *at), (case.as_str(), "Lukket", at + day)]);
    let log = EventLog::from_rows(rows).unwrap();
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    Followed::of(&registered, Zone::Utc, first + 400 * day).unwrap().left_out_before()
}

/// A month is thin below a tenth of 31 cases, the usual month here, and a handful is at most one case in twenty.
#[test]
fn a_handful_of_cases_before_the_others_is_no_beginning() {
    let january = Some(Month { year: 2023, month: 1 });
    assert_eq!(begun_before(16, 15), january);
    // Nineteen of 384 cases are a handful, twenty of 385 are more than that.
    assert_eq!(begun_before(20, 19), january);
    assert_eq!(begun_before(20, 20), None);
    // One a week is four a month or five, from October on: the log begins slowly, but it has begun.
    assert_eq!(begun_before(7, 13), None);
    // Of September there is one day: too little to be a month.
    assert_eq!(begun_before(7, 14), Some(Month { year: 2022, month: 10 }));
}

#[test]
fn the_search_comes_to_the_same_in_any_pieces() {
    let file = sample_files(SampleLog::InsuredUnemployed, Layer::Clean, 1).swap_remove(0);
    let log = import(&file).1.log;
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    let last = log.time_millis().iter().copied().max().unwrap();
    let cohorts = Cohorts::of(&registered, Zone::Copenhagen, last).unwrap();
    let thresholds = ChangeThresholds { permutations: 40, ..ChangeThresholds::default() };
    let changes = |piece: u32| {
        let mut search = DriftSearch::new(&cohorts, thresholds, 7);
        while search.advance(piece) {}
        search.changes()
    };
    assert_eq!(changes(1), changes(1_000));
    let mut search = DriftSearch::new(&cohorts, thresholds, 7);
    assert_eq!(search.left_at_least(), 40);
    search.advance(3);
    assert_eq!(search.left_at_least(), 37);
}
