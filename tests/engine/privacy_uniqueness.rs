//! The share of unique cases against an oracle that compares every choice of events with every case.

use crate::truth::json;
use proptest::prelude::*;
use spor::engine::log::EventLog;
use spor::engine::privacy::{TimeStep, Uniqueness, UniquenessCount};
use std::path::Path;

const STEPS: [(&str, Option<TimeStep>); 4] =
    [("day", Some(TimeStep::Day)), ("week", Some(TimeStep::Week)), ("month", Some(TimeStep::Month)), ("none", None)];

fn unique(log: &EventLog, step: Option<TimeStep>) -> Uniqueness {
    UniquenessCount::new(log, step, 1000, 7).finish()
}

#[test]
fn figures_equal_the_oracle() {
    let golden = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/privacy/uniqueness.json"));
    let rows: Vec<(String, String, i64)> = serde_json::from_value(golden["rows"].clone()).unwrap();
    let log =
        EventLog::from_rows(rows.iter().map(|(case, activity, millis)| (case.as_str(), activity.as_str(), *millis)));
    let log = log.unwrap();
    for (name, step) in STEPS {
        let found = unique(&log, step);
        assert_eq!(u64::from(found.cases_in_log), golden["cases"].as_u64().unwrap());
        assert_eq!(found.cases_looked_at, found.cases_in_log);
        for (known, found) in found.by_known_events.iter().enumerate() {
            let expected = &golden["unique"][name][known];
            assert_eq!(u64::from(found.at_worst), expected["at_worst"].as_u64().unwrap(), "{name} {known}");
            let share = expected["by_chance_share"].as_f64().unwrap();
            assert!((found.by_chance_share - share).abs() < 1e-12, "{name} {known}: {found:?}");
        }
    }
}

#[test]
fn an_empty_log_has_no_unique_case() {
    let log = EventLog::from_rows([]).unwrap();
    assert_eq!(unique(&log, None).by_known_events[2].at_worst_share, 0.0);
    // A case alone in its log is unique without any knowledge.
    let log = EventLog::from_rows([("1", "A", 0)]).unwrap();
    assert_eq!(unique(&log, None).by_known_events.map(|unique| unique.by_chance_share), [1.0; 3]);
}

#[test]
fn a_sample_is_drawn_by_its_seed() {
    let rows: Vec<(String, i64)> = (0..3000).map(|i| (format!("{}", i / 2), i64::from(i % 97) * 86_400_000)).collect();
    let log = EventLog::from_rows(rows.iter().map(|(case, millis)| (case.as_str(), "A", *millis))).unwrap();
    let draw = |seed| UniquenessCount::new(&log, Some(TimeStep::Day), 100, seed).finish();
    let one = draw(1);
    assert_eq!((one.cases_in_log, one.cases_looked_at), (1500, 100));
    assert_eq!(one, draw(1));
    let mut count = UniquenessCount::new(&log, Some(TimeStep::Day), 100, 1);
    assert!(count.step() && count.progress() == (1, 100));
    assert_eq!(count.finish(), one);
}

/// All the choices cannot be tried here; those drawn must come near the truth, which symmetry gives.
#[test]
fn drawn_choices_come_near_all_choices() {
    // Case 0 has 40 events, of which the first 10 are also those of case 1: one event in four is shared. A choice
    // of three is not unique with chance (10·9·8) / (40·39·38) = 0.0121; of one with chance 1/4.
    let day = 86_400_000;
    let long = (0..40).map(|i| ("0", "A", i * day));
    let log = EventLog::from_rows(long.chain((0..10).map(|i| ("1", "A", i * day)))).unwrap();
    let found = unique(&log, Some(TimeStep::Day));
    // 40 choices of one are all tried: 30 are unique of case 0, none of case 1.
    assert_eq!(found.by_known_events[0].by_chance_share, (30.0 / 40.0) / 2.0);
    assert!((found.by_known_events[2].by_chance_share - (1.0 - 0.0121) / 2.0).abs() < 0.05);
    assert_eq!(found.by_known_events.map(|unique| unique.at_worst), [1, 1, 1]);
}

proptest! {
    /// Knowing more, or more exactly, never makes a case less unique; the worst is never better than chance.
    #[test]
    fn more_knowledge_makes_more_cases_unique(rows in proptest::collection::vec((0u8..12, 0u8..4, 0i64..40), 1..80)) {
        let named: Vec<(String, String, i64)> =
            rows.iter().map(|(case, activity, days)| (case.to_string(), activity.to_string(), days * 86_400_000)).collect();
        let log = EventLog::from_rows(named.iter().map(|(case, activity, millis)| (case.as_str(), activity.as_str(), *millis))).unwrap();
        let by_step = [STEPS[0], STEPS[2], STEPS[3]].map(|(_, step)| unique(&log, step));
        for found in &by_step {
            for known in 0..3 {
                let now = found.by_known_events[known];
                prop_assert!(now.at_worst_share >= now.by_chance_share - 1e-12);
                if known > 0 {
                    let before = found.by_known_events[known - 1];
                    prop_assert!(now.at_worst >= before.at_worst);
                }
            }
        }
        for finer in by_step.windows(2) {
            prop_assert!((0..3).all(|known| finer[0].by_known_events[known].at_worst >= finer[1].by_known_events[known].at_worst));
        }
    }
}
