//! Laws of preparation that hold for every log and recipe.

use crate::prepare_logs::*;
use proptest::prelude::*;
use spor::engine::log::AttributeLevel::{Case, Event};
use spor::engine::log::EventLog;
use spor::engine::prepare::*;
use std::collections::{BTreeMap, BTreeSet};

const LABELS: [&str; 5] = ["A", "B", "C", "Brev", "Note"];
const VALUES: [&str; 4] = ["", "x", "y", "02-01-1970 10:30"];

type Rows = Vec<(u8, usize, i64, usize, usize)>;

/// Rows of up to 6 cases on few instants, so that ties, gaps and midnights are common.
fn rows() -> impl Strategy<Value = Rows> {
    let instants =
        prop_oneof![0..4_i64, (0..200_i64).prop_map(|hours| hours * 3_600_000), (0..90_i64).prop_map(|m| m * MINUTE)];
    prop::collection::vec((0..6_u8, 0..LABELS.len(), instants, 0..VALUES.len(), 0..3_usize), 0..40)
}

fn log_of(rows: &Rows) -> EventLog {
    let texts: Vec<(String, [&str; 2])> =
        rows.iter().map(|row| (format!("case {}", row.0), [VALUES[row.3], VALUES[row.4]])).collect();
    let rows: Vec<(&str, &str, i64, &[&str])> = rows
        .iter()
        .zip(&texts)
        .map(|(row, (id, values))| (id.as_str(), LABELS[row.1], row.2, values.as_slice()))
        .collect();
    log_with(&[("v", Event), ("w", Case)], &rows)
}

/// The log after one step, all accounts checked.
fn after_one(log: &EventLog, step: Step) -> EventLog {
    after(log, step).log
}

fn labels() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(LABELS.to_vec()).prop_map(str::to_string), 0..3)
}

fn keep() -> impl Strategy<Value = Keep> {
    prop_oneof![Just(Keep::First), Just(Keep::Last)]
}

fn milestones() -> impl Strategy<Value = Vec<Milestone>> {
    let name = prop::sample::select(vec!["A", "B", "C", "Møde", ""]).prop_map(str::to_string);
    prop::collection::vec((name, labels()).prop_map(|(name, of)| Milestone { name, of }), 0..4)
}

fn condition() -> impl Strategy<Value = EventCondition> {
    prop_oneof![
        labels().prop_map(EventCondition::Activity),
        prop::sample::subsequence(VALUES.to_vec(), 0..3).prop_map(|values| EventCondition::Attribute {
            name: "v".into(),
            values: values.into_iter().map(str::to_string).collect()
        }),
        Just(EventCondition::BehindLater {}),
        (1..9_u8).prop_map(|day| EventCondition::Period { from: Some(format!("1970-01-0{day}")), until: None }),
    ]
}

fn case_condition() -> impl Strategy<Value = CaseCondition> {
    prop_oneof![
        labels().prop_map(CaseCondition::Activity),
        labels().prop_map(CaseCondition::LastActivity),
        (labels(), labels()).prop_map(|(ends_with, lacks)| CaseCondition::EndsWithout { ends_with, lacks }),
        (prop::sample::select(vec!["v", "w", "gone"]), prop::sample::subsequence(VALUES.to_vec(), 0..3)).prop_map(
            |(name, values)| CaseCondition::Attribute {
                name: name.into(),
                values: values.into_iter().map(str::to_string).collect()
            }
        ),
        (1..9_u8).prop_map(|day| CaseCondition::EndedAt { second: format!("1970-01-0{day}T01:00") }),
    ]
}

/// Any step, some of them of no use to the logs here.
fn step() -> impl Strategy<Value = Step> {
    let attribute = || prop::sample::select(vec!["v", "w", "gone"]).prop_map(str::to_string);
    let otherwise = prop_oneof![Just(Otherwise::Keep), Just(Otherwise::Drop), "-?".prop_map(Otherwise::Called)];
    prop_oneof![
        (
            prop::collection::btree_map(prop::sample::select(LABELS.to_vec()).prop_map(str::to_string), "[ABX]?", 0..4),
            any::<bool>()
        )
            .prop_map(|(names, names_all)| Step::MapActivities { names, names_all }),
        (
            attribute(),
            prop::collection::btree_map(
                prop::sample::select(VALUES.to_vec()).prop_map(str::to_string),
                "[xyz]?|Mette Hansen",
                0..4
            ),
            any::<bool>(),
            any::<bool>()
        )
            .prop_map(|(attribute, values, clear_names, names_all)| Step::MapValues {
                attribute,
                values,
                clear_names,
                names_all
            }),
        (milestones(), any::<bool>(), prop::option::of("-?")).prop_map(|(milestones, collapse_repeats, without)| {
            Step::Milestones { milestones, collapse_repeats, without }
        }),
        (labels(), keep()).prop_map(|(activities, keep)| Step::CollapseRepeats { activities, keep }),
        attribute().prop_map(|attribute| Step::DeriveChangeEvent { attribute, activity: "Skift".into() }),
        labels().prop_map(|activities| Step::DeriveAttribute {
            name: "n".into(),
            value: Derivation::OccurrenceNumber { activities }
        }),
        Just(Step::DeriveAttribute { name: "d".into(), value: Derivation::DaysSinceStart }),
        (0..4_u32, labels()).prop_map(|(gap_days, at)| Step::SplitAtGap { gap_days, at }),
        (0..40_u32, labels(), any::<bool>(), keep()).prop_map(|(within_minutes, activities, together, keep)| {
            Step::MergeClose { within_minutes, activities, together, keep }
        }),
        labels().prop_map(|activities| Step::RepairMidnight { activities, read_as: MidnightReading::DanishClock }),
        labels().prop_map(|activities| Step::RepairMidnight { activities, read_as: MidnightReading::Utc }),
        labels().prop_map(|activities| Step::DayPrecision { activities }),
        attribute().prop_map(|attribute| Step::UseTime {
            attribute,
            pattern: "dd-MM-yyyy HH:mm".into(),
            zone: spor::engine::import::Zone::Copenhagen
        }),
        attribute().prop_map(|attribute| Step::ExchangeTimes {
            attribute,
            pattern: "dd-MM-yyyy HH:mm".into(),
            zone: spor::engine::import::Zone::Copenhagen
        }),
        attribute().prop_map(|name| Step::DropAttributes { names: vec![name] }),
        Just(Step::DropDuplicates {}),
        Just(Step::OrderByStart {}),
        condition().prop_map(|when| Step::KeepEvents { when }),
        condition().prop_map(|when| Step::DropEvents { when }),
        case_condition().prop_map(|when| Step::KeepCases { when }),
        case_condition().prop_map(|when| Step::DropCases { when }),
        (attribute(), prop::option::of(Just("before".to_string())))
            .prop_map(|(attribute, keep_id_as)| Step::CaseFrom { attributes: vec!["w".into(), attribute], keep_id_as }),
        (attribute(), prop::option::of(Just("?".to_string()))).prop_map(|(attribute, missing)| Step::ActivityFrom {
            attributes: vec![attribute],
            missing,
            keep_activity_as: Some("was".into())
        }),
        ("[abnx]{1,2}", otherwise).prop_map(|(text, otherwise)| Step::ActivityByRules {
            text_of: None,
            rules: vec![TextRule { how: TextMatch::Contains, text, activity: "Fundet".into() }],
            otherwise,
        }),
    ]
}

fn recipe() -> impl Strategy<Value = Vec<RecipeStep>> {
    prop::collection::vec((step(), prop::bool::weighted(0.9)).prop_map(|(step, on)| RecipeStep { step, on }), 0..4)
}

/// (row, time, case) of the events; enough to know them again.
fn rows_of(log: &EventLog) -> Vec<u32> {
    log.row().to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_recipe_in_two_parts_is_the_recipe(rows in rows(), first in recipe(), then in recipe()) {
        let log = log_of(&rows);
        let whole = apply(&log, &[first.clone(), then.clone()].concat());
        let half = apply(&log, &first);
        let rest = apply(&half.log, &then);
        prop_assert_eq!(everything(&whole.log), everything(&rest.log));
        prop_assert_eq!(whole.effects, [half.effects, rest.effects].concat());
        let completed = || whole.log.time_millis().iter().copied();
        prop_assert_eq!(whole.log.completed_millis(), completed().min().zip(completed().max()));
        // The log it began with is as it was.
        prop_assert_eq!(everything(&log), everything(&log_of(&rows)));
    }

    #[test]
    fn every_step_accounts_for_events_and_cases(rows in rows(), step in step()) {
        let log = log_of(&rows);
        let prepared = after(&log, step.clone());
        let effect = &prepared.effects[0];
        prop_assert!(effect.changed_events + effect.added_events <= effect.events_after);
        // Steps only drop or only add, and every row that is there was there before.
        prop_assert!(effect.dropped_events == 0 || effect.added_events == 0);
        let before: BTreeSet<u32> = rows_of(&log).into_iter().collect();
        prop_assert!(rows_of(&prepared.log).iter().all(|row| before.contains(row)));
        // A case that is gone without an account would have events that were not dropped.
        if !matches!(step, Step::SplitAtGap { .. } | Step::CaseFrom { .. }) {
            let ids = |log: &EventLog| (0..log.case_count() as u32).map(|case| log.case_id(case).to_string()).collect::<BTreeSet<_>>();
            let gone = ids(&log).difference(&ids(&prepared.log)).count() as u64;
            prop_assert_eq!(gone, effect.emptied_cases);
        }
    }

    #[test]
    fn an_injective_renaming_can_be_undone(rows in rows(), turn in 1..5_usize) {
        // Every name becomes the one `turn` places on: a rotation, and its inverse.
        let rotated = |by: usize| -> BTreeMap<String, String> {
            let target = |at: usize| LABELS[(at + by) % LABELS.len()].to_string();
            LABELS.iter().enumerate().map(|(at, name)| (name.to_string(), target(at))).collect()
        };
        let log = log_of(&rows);
        let there = apply(&log, &[Step::MapActivities { names: rotated(turn), names_all: true }.into()]);
        let back = after_one(&there.log, Step::MapActivities { names: rotated(LABELS.len() - turn), names_all: true });
        prop_assert_eq!(there.effects[0].changed_events, log.event_count() as u64);
        prop_assert_eq!(everything(&back), everything(&log));
    }

    #[test]
    fn an_injective_mapping_of_values_can_be_undone(rows in rows(), name in prop::sample::select(vec!["v", "w"])) {
        let swap = |pairs: [(&str, &str); 2]| Step::MapValues {
            attribute: name.to_string(),
            values: pairs.map(|(from, to)| (from.to_string(), to.to_string())).into(),
            clear_names: false,
            names_all: false,
        };
        let log = log_of(&rows);
        let there = after(&log, swap([("x", "y"), ("y", "z")]));
        let valued = (0..log.event_count()).filter(|&event| ["x", "y"].contains(&value(&log, name, event))).count();
        prop_assert_eq!(there.effects[0].changed_events, valued as u64);
        prop_assert_eq!(everything(&after_one(&there.log, swap([("y", "x"), ("z", "y")]))), everything(&log));
    }

    #[test]
    fn twice_is_once(rows in rows(), milestones in milestones(), collapse_repeats: bool, named: bool, within_minutes in 0..40_u32) {
        let log = log_of(&rows);
        let without = named.then(|| "-".to_string());
        for step in [
            Step::Milestones { milestones, collapse_repeats, without },
            Step::CollapseRepeats { activities: vec![], keep: Keep::First },
            Step::CollapseRepeats { activities: vec![], keep: Keep::Last },
            Step::DropDuplicates {},
            Step::MergeClose { within_minutes, activities: vec![], together: false, keep: Keep::First },
            Step::SplitAtGap { gap_days: 1, at: vec![] },
            Step::DayPrecision { activities: vec![] },
            Step::RepairMidnight { activities: vec![], read_as: MidnightReading::Utc },
            Step::RepairMidnight { activities: vec![], read_as: MidnightReading::DanishClock },
            Step::CaseFrom { attributes: vec!["v".into()], keep_id_as: None },
            Step::ActivityFrom { attributes: vec!["v".into()], missing: None, keep_activity_as: None },
        ] {
            let once = after_one(&log, step.clone());
            let twice = after(&once, step);
            prop_assert_eq!(everything(&twice.log), everything(&once));
            prop_assert_eq!(twice.effects[0].dropped_events, 0);
            prop_assert_eq!(twice.effects[0].changed_events, 0);
        }
    }

    #[test]
    fn no_two_events_in_a_row_are_equal_after_collapsing(rows in rows()) {
        let log = after_one(&log_of(&rows), Step::CollapseRepeats { activities: vec![], keep: Keep::First });
        for case in 0..log.case_count() as u32 {
            prop_assert!(log.activity()[log.events_of(case)].windows(2).all(|pair| pair[0] != pair[1]));
        }
    }

    #[test]
    fn the_step_and_the_view_of_variants_fold_alike(rows in rows(), milestones in milestones(), collapse_repeats: bool) {
        let log = log_of(&rows);
        let folding = Folding::of(&log, &milestones);
        let folded = after_one(&log, Step::Milestones { milestones, collapse_repeats, without: None });
        let mut course = Vec::new();
        let mut by_id: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for case in 0..log.case_count() as u32 {
            folding.fold(&log.activity()[log.events_of(case)], collapse_repeats, &mut course);
            let names = course.iter().map(|&milestone| folding.names()[milestone as usize - 1].clone());
            by_id.insert(log.case_id(case).to_string(), names.collect());
        }
        by_id.retain(|_, course| !course.is_empty());
        let mut steps: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for case in 0..folded.case_count() as u32 {
            let names = folded.activity()[folded.events_of(case)].iter().map(|&code| folded.activity_name(code).to_string());
            steps.insert(folded.case_id(case).to_string(), names.collect());
        }
        prop_assert_eq!(by_id, steps);
    }

    #[test]
    fn keeping_and_dropping_share_the_events_between_them(rows in rows(), when in condition()) {
        let log = log_of(&rows);
        let kept = after(&log, Step::KeepEvents { when: when.clone() });
        let dropped = after(&log, Step::DropEvents { when });
        if kept.effects[0].misfits.iter().any(|misfit| matches!(misfit, Misfit::AttributeGone { .. })) {
            return Ok(());
        }
        let mut rows = [rows_of(&kept.log), rows_of(&dropped.log)].concat();
        rows.sort_unstable();
        prop_assert_eq!(rows, (0..log.event_count() as u32).collect::<Vec<_>>());
    }

    #[test]
    fn keeping_and_dropping_share_the_cases_between_them(rows in rows(), when in case_condition()) {
        let log = log_of(&rows);
        let kept = after(&log, Step::KeepCases { when: when.clone() });
        let dropped = after(&log, Step::DropCases { when: when.clone() });
        if kept.effects[0].misfits.iter().any(|misfit| matches!(misfit, Misfit::AttributeGone { .. })) {
            prop_assert_eq!(kept.effects[0].dropped_events, 0);
            return Ok(());
        }
        let mut rows = [rows_of(&kept.log), rows_of(&dropped.log)].concat();
        rows.sort_unstable();
        prop_assert_eq!(rows, (0..log.event_count() as u32).collect::<Vec<_>>());
        // Cases stay whole.
        prop_assert_eq!(kept.log.case_count() + dropped.log.case_count(), log.case_count());
        let again = after(&kept.log, Step::KeepCases { when });
        prop_assert_eq!(again.effects[0].dropped_events, 0);
    }

    #[test]
    fn a_suggestion_does_what_it_counted(rows in rows()) {
        let log = log_of(&rows);
        for Suggestion { step, evidence } in suggestions(&log) {
            let effect = after(&log, step).effects.remove(0);
            prop_assert!(effect.misfits.is_empty());
            match evidence {
                Evidence::Duplicates { events } => prop_assert_eq!(effect.dropped_events, events),
                Evidence::MidnightInUtc { events, .. } => prop_assert_eq!(effect.changed_events, events),
                Evidence::Spellings { variants } => {
                    let events: u64 = variants.iter().map(|variant| variant.from_events).sum();
                    prop_assert_eq!(effect.changed_events, events);
                }
                // Duplicates merge too, and a chain is more pairs than mergers.
                Evidence::ClosePairs { pairs, .. } => prop_assert!(pairs > 0 && effect.dropped_events > 0),
                Evidence::Gaps { gaps, .. } => prop_assert_eq!(effect.cases_after - effect.cases_before, gaps),
                // Events whose day was right get a clock; the others keep what they had, or get what the column says.
                Evidence::ClockInColumn { events, .. } => prop_assert!(effect.changed_events >= events),
                Evidence::ExchangedTimes { events, .. } => prop_assert_eq!(effect.changed_events, events),
                Evidence::LateRows { events, .. } => prop_assert_eq!(effect.dropped_events, events),
                Evidence::Restarts { restarts, .. } => {
                    prop_assert_eq!(effect.cases_after - effect.cases_before, restarts)
                }
                Evidence::Renamed { renamings } => {
                    let events: u64 = renamings.iter().map(|renaming| renaming.from_events).sum();
                    prop_assert_eq!(effect.changed_events, events);
                }
                Evidence::RenamedValues { renamings, .. } => {
                    let events: u64 = renamings.iter().map(|renaming| renaming.from_events).sum();
                    prop_assert_eq!(effect.changed_events, events);
                }
                Evidence::NamesAmongCodes { events, .. } => prop_assert_eq!(effect.changed_events, events),
                Evidence::TestCases { cases, .. }
                | Evidence::MergedCases { cases, .. }
                | Evidence::MassClosing { cases, .. } => prop_assert_eq!(effect.emptied_cases, cases),
                Evidence::OfProfile { .. } => prop_assert!(false, "a profile proposes only when it is asked"),
            }
        }
    }
}
