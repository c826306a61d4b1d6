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
use spor::engine::suitability::drift::{ChangeThresholds, Cohorts, DriftSearch, change_day};
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
    let day = |month| change_day(&registered, Zone::Copenhagen, month).map(|found| found.day);
    search.changes().iter().map(|of| day(of.from_month)).collect()
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
