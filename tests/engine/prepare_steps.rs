//! Every step of a recipe on a log small enough to do by hand.

use crate::prepare_logs::*;
use spor::engine::log::AttributeLevel::{Case, Event};
use spor::engine::log::{EventLog, NO_TIME};
use spor::engine::prepare::*;
use std::collections::BTreeMap;

fn names(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(from, to)| (from.to_string(), to.to_string())).collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

fn label(label: &str, events: u64) -> LabelCount {
    LabelCount { label: label.into(), events }
}

#[test]
fn a_mapping_renames_merges_and_says_what_does_not_fit() {
    let log = plain_log(&[("1", "Samtale", 0), ("1", "Samtale afh.", 5), ("1", "Brev", 6), ("2", "Samtale", 9)]);
    let map = names(&[("Samtale afh.", "Samtale"), ("Møde", "Samtale"), ("Brev", "")]);
    let prepared = after(&log, Step::MapActivities { names: map, names_all: true });
    assert_eq!(lines(&prepared.log), ["1 Samtale 0", "1 Samtale 5", "1 Brev 6", "2 Samtale 9"]);
    assert_eq!(prepared.log.activity_codes(), 3); // the unused code 0, Samtale, Brev
    let effect = &prepared.effects[0];
    assert_eq!(effect.changed_events, 1);
    assert_eq!(
        effect.misfits,
        [
            Misfit::ActivitiesGone { labels: texts(&["Møde"]) },
            Misfit::EmptyName { labels: texts(&["Brev"]) },
            // Brev stands in the table, and Samtale is a name that it gives.
        ]
    );
    let short = names(&[("Samtale afh.", "Møde")]);
    let coverage = mapping_coverage(&log, &short);
    assert_eq!((coverage.covered_events, coverage.events), (1, 4));
    assert_eq!(coverage.unknown.first, [label("Samtale", 2), label("Brev", 1)]);
    let effect = &after(&log, Step::MapActivities { names: short, names_all: true }).effects[0];
    assert_eq!(effect.misfits, [Misfit::NotKnown { labels: coverage.unknown }]);
}

#[test]
fn names_can_be_swapped_in_one_step() {
    let log = plain_log(&[("1", "A", 0), ("1", "B", 1)]);
    let swap = names(&[("A", "B"), ("B", "A")]);
    let prepared = after(&log, Step::MapActivities { names: swap, names_all: false });
    assert_eq!(lines(&prepared.log), ["1 B 0", "1 A 1"]);
    assert_eq!(prepared.effects[0].changed_events, 2);
}

#[test]
fn the_first_rule_that_catches_a_text_names_the_event() {
    let rule = |how, text: &str, activity: &str| TextRule { how, text: text.into(), activity: activity.into() };
    let log = log_with(
        &[("Note", Event)],
        &[
            ("1", "x", 0, &["SAMTALE med borger"]),
            ("1", "x", 1, &["Brev om ØKONOMI sendt"]),
            ("1", "y", 2, &["andet"]),
            ("2", "x", 3, &[""]),
        ],
    );
    let rules = vec![
        rule(TextMatch::StartsWith, "samtale", "Samtale"),
        rule(TextMatch::Contains, "samtale", "Møde"),
        rule(TextMatch::Regex, "Ø[a-å]+I SEN[DT]T?", "Brev"),
        rule(TextMatch::Regex, "(", "Fejl"),
        rule(TextMatch::Contains, "", ""),
    ];
    let step = |otherwise| Step::ActivityByRules { text_of: Some("Note".into()), rules: rules.clone(), otherwise };
    let kept = after(&log, step(Otherwise::Keep));
    assert_eq!(lines(&kept.log), ["1 Samtale 0", "1 Brev 1", "1 y 2", "2 x 3"]);
    assert_eq!(kept.effects[0].changed_events, 2);
    // Two texts are left: one event each, so that the empty text comes first.
    let review = NamedLabels { first: vec![label("", 1), label("andet", 1)], labels: 2, events: 2 };
    assert_eq!(
        kept.effects[0].misfits,
        [
            Misfit::EmptyName { labels: texts(&[""]) },
            Misfit::BadRegularExpression { rule: 3 },
            Misfit::RuleFitsNothing { rule: 1 }, // the rule before it has caught its only text
            Misfit::RuleFitsNothing { rule: 4 },
            Misfit::NotKnown { labels: review.clone() },
        ]
    );
    let dropped = after(&log, step(Otherwise::Drop));
    assert_eq!(lines(&dropped.log), ["1 Samtale 0", "1 Brev 1"]);
    assert_eq!((dropped.effects[0].dropped_events, dropped.effects[0].emptied_cases), (2, 1));
    let called = after(&log, step(Otherwise::Called("Øvrige".into())));
    assert_eq!(lines(&called.log), ["1 Samtale 0", "1 Brev 1", "1 Øvrige 2", "2 Øvrige 3"]);
    assert_eq!(called.effects[0].changed_events, 4);
}

#[test]
fn milestones_absorb_what_stands_between_them() {
    let rows = [
        ("1", "Note", 0), // before the first milestone: absorbed by it
        ("1", "Start", 1),
        ("1", "Note", 2),
        ("1", "Begin", 3), // counts as Start: a repeat
        ("1", "End", 4),
        ("1", "Note", 5),
        ("2", "Note", 6),
        ("2", "Call", 7),
    ];
    let log = plain_log(&rows);
    let start = Milestone { name: "Start".into(), of: texts(&["Begin", "Gone"]) };
    let end = Milestone { name: "End".into(), of: texts(&["Start"]) }; // Start is a milestone already
    let step = |collapse_repeats, without: Option<&str>| Step::Milestones {
        milestones: vec![start.clone(), end.clone()],
        collapse_repeats,
        without: without.map(str::to_string),
    };
    let misfits = [
        Misfit::ActivitiesGone { labels: texts(&["Gone"]) },
        Misfit::InTwoMilestones { labels: texts(&["Start"]) },
        Misfit::CasesWithoutMilestone { cases: 1 },
    ];
    let folded = after(&log, step(true, None));
    assert_eq!(lines(&folded.log), ["1 Start 1", "1 End 4"]);
    // 8 events, 2 stay; case 2 had none of the milestones.
    assert_eq!((folded.effects[0].dropped_events, folded.effects[0].emptied_cases), (6, 1));
    assert_eq!(folded.effects[0].changed_events, 0);
    assert_eq!(folded.effects[0].misfits, misfits);
    let with_repeats = after(&log, step(false, Some("Uden milepæl")));
    assert_eq!(lines(&with_repeats.log), ["1 Start 1", "1 Start 3", "1 End 4", "2 Uden milepæl 6"]);
    assert_eq!(with_repeats.effects[0].changed_events, 2); // Begin became Start, Note the stand-in
    assert_eq!(with_repeats.effects[0].emptied_cases, 0);
    assert_eq!(with_repeats.effects[0].misfits, misfits);
}

#[test]
fn repeats_collapse_to_the_first_or_the_last() {
    let log = plain_log(&[("1", "A", 0), ("1", "A", 1), ("1", "A", 2), ("1", "B", 3), ("1", "B", 4), ("1", "A", 5)]);
    let step = |activities: &[&str], keep| Step::CollapseRepeats { activities: texts(activities), keep };
    assert_eq!(lines(&after(&log, step(&[], Keep::First)).log), ["1 A 0", "1 B 3", "1 A 5"]);
    assert_eq!(lines(&after(&log, step(&[], Keep::Last)).log), ["1 A 2", "1 B 4", "1 A 5"]);
    let some = after(&log, step(&["A", "Z"], Keep::First));
    assert_eq!(lines(&some.log), ["1 A 0", "1 B 3", "1 B 4", "1 A 5"]);
    assert_eq!(some.effects[0].misfits, [Misfit::ActivitiesGone { labels: texts(&["Z"]) }]);
}

#[test]
fn a_repeat_does_not_cross_from_case_to_case() {
    let log = plain_log(&[("1", "A", 0), ("2", "A", 1)]);
    let prepared = after(&log, Step::CollapseRepeats { activities: vec![], keep: Keep::Last });
    assert_eq!(lines(&prepared.log), ["1 A 0", "2 A 1"]);
}

#[test]
fn a_change_of_caseworker_becomes_an_event_at_the_first_of_the_new_one() {
    let log = log_with(
        &[("By", Event), ("Team", Case)],
        &[
            ("1", "A", 0, &["SB01", "Nord"]),
            ("2", "A", 1, &["SB09", "Syd"]),
            ("1", "B", 2, &["", ""]),
            ("1", "C", 3, &["SB01", ""]), // the same as before the missing one
            ("1", "D", 4, &["SB02", ""]),
            ("2", "B", 5, &["SB09", ""]),
        ],
    );
    let step = |attribute: &str| Step::DeriveChangeEvent { attribute: attribute.into(), activity: "Skift".into() };
    let prepared = after(&log, step("By"));
    assert_eq!(lines(&prepared.log), ["1 A 0", "1 B 2", "1 C 3", "1 Skift 4", "1 D 4", "2 A 1", "2 B 5"]);
    assert_eq!(prepared.log.row(), [0, 2, 3, 4, 4, 1, 5]); // the derived event has the row of D
    assert_eq!(value(&prepared.log, "By", 3), "SB02");
    assert_eq!(value(&prepared.log, "Team", 3), "Nord");
    assert_eq!(prepared.effects[0].added_events, 1);
    assert_eq!(after(&log, step("Team")).effects[0].misfits, [Misfit::NeverChanges { attribute: "Team".into() }]);
    assert_eq!(after(&log, step("Hvem")).effects[0].misfits, [Misfit::AttributeGone { attribute: "Hvem".into() }]);
}

#[test]
fn a_derived_event_shares_the_values_of_the_event_it_stands_at() {
    let log = log_with(&[("By", Event)], &[("1", "A", 0, &["x"]), ("1", "B", 1, &["y"]), ("1", "C", 2, &["x"])]);
    let number = |activities: &[&str]| {
        let number = Derivation::OccurrenceNumber { activities: texts(activities) };
        let derive = Step::DeriveChangeEvent { attribute: "By".into(), activity: "Skift".into() };
        let prepared = apply(&log, &[derive.into(), Step::DeriveAttribute { name: "nr".into(), value: number }.into()]);
        [0, 1, 2, 3, 4].map(|event| value(&prepared.log, "nr", event).to_string())
    };
    // A, Skift, B, Skift, C: B and C have the source row of the change before them, so the change's number is theirs.
    assert_eq!(number(&["Skift"]), ["", "1", "1", "2", "2"]);
    // Where both have one, the event's own counts: A 1, Skift 2, B 3, Skift 4, C 5.
    assert_eq!(number(&[]), ["1", "3", "3", "5", "5"]);
}

#[test]
fn contacts_are_numbered_and_days_counted() {
    let noon = |day: &str| utc(&format!("2024-{day}T12:00:00Z"));
    let log = plain_log(&[
        ("1", "Samtale", noon("03-29")),
        ("1", "Brev", utc("2024-03-30T22:59:00Z")), // 23:59 on 30 March in Denmark
        ("1", "Samtale", utc("2024-03-30T23:00:00Z")), // midnight: 31 March
        ("2", "Brev", noon("03-01")),
        ("2", "Samtale", noon("03-01")),
    ]);
    let derived = |derivation| after(&log, Step::DeriveAttribute { name: "ny".into(), value: derivation });
    let values =
        |prepared: &Prepared| (0..5).map(|event| value(&prepared.log, "ny", event).to_string()).collect::<Vec<_>>();
    let contacts = derived(Derivation::OccurrenceNumber { activities: texts(&["Samtale"]) });
    assert_eq!(values(&contacts), ["1", "", "2", "", "1"]);
    assert_eq!(values(&derived(Derivation::DaysSinceStart)), ["0", "1", "2", "0", "0"]);
    assert_eq!(values(&derived(Derivation::DaysSincePrevious)), ["", "1", "1", "", "0"]);
    let calendar = |part| derived(Derivation::Calendar { part });
    assert_eq!(values(&calendar(CalendarPart::Month)), ["2024-03"; 5]);
    assert_eq!(values(&calendar(CalendarPart::Year)), ["2024"; 5]);
    // 29 March 2024 was Good Friday, 1 March 2024 a Friday too.
    assert_eq!(values(&calendar(CalendarPart::Weekday)), ["5", "6", "7", "5", "5"]);
    assert_eq!(values(&calendar(CalendarPart::Hour)), ["13", "23", "0", "13", "13"]);
    let again = apply(
        &log,
        &[
            Step::DeriveAttribute { name: "d".into(), value: Derivation::DaysSinceStart }.into(),
            Step::DeriveAttribute { name: "d".into(), value: Derivation::DaysSincePrevious }.into(),
        ],
    );
    assert_eq!(again.effects[1].misfits, [Misfit::AttributeExists { attribute: "d".into() }]);
    assert_eq!(again.log.attributes().len(), 1);
}

#[test]
fn an_age_counts_birthdays_until_the_case_began() {
    let start = utc("2024-02-28T23:30:00Z"); // 29 February 2024 in Denmark
    let born = ["29-02-1984", "01-03-1984", "28-02-1994", "01-01-2020", "31-12-1963", "1984", ""];
    let ids = ["1", "2", "3", "4", "5", "6", "7"];
    let rows: Vec<(&str, &str, i64, [&str; 1])> =
        born.iter().zip(ids).map(|(born, id)| (id, "A", start, [*born])).collect();
    let rows: Vec<(&str, &str, i64, &[&str])> =
        rows.iter().map(|row| (row.0, row.1, row.2, row.3.as_slice())).collect();
    let log = log_with(&[("Født", Case)], &rows);
    let bands = |from_years: &[u32]| Derivation::AgeBand {
        born: "Født".into(),
        pattern: "dd-MM-yyyy".into(),
        from_years: from_years.to_vec(),
    };
    let prepared = after(&log, Step::DeriveAttribute { name: "Alder".into(), value: bands(&[60, 30, 40]) });
    // 40 today; 40 tomorrow; 30 yesterday; 4; 60 since New Year's Eve; no day; nothing.
    let expected = ["40-59", "30-39", "30-39", "0-29", "60+", "", ""];
    assert_eq!((0..7).map(|event| value(&prepared.log, "Alder", event)).collect::<Vec<_>>(), expected);
    assert_eq!(
        prepared.effects[0].misfits,
        [
            Misfit::NotRead { attribute: "Født".into(), pattern: "dd-MM-yyyy".into(), count: 1 },
            Misfit::WithoutValue { attributes: texts(&["Født"]), count: 1 },
        ]
    );
}

#[test]
fn a_case_splits_after_more_days_than_the_gap() {
    let log = log_with(
        &[("Team", Case)],
        &[
            ("1", "A", 0, &["Nord"]),
            ("1", "B", 28 * DAY, &[""]),     // 28 days: no gap
            ("1", "A", 56 * DAY + 1, &[""]), // more than 28 days
            ("1 (2)", "A", 5, &["Syd"]),     // an id that looks like a part
            ("1", "B", 90 * DAY, &[""]),
        ],
    );
    let prepared = after(&log, Step::SplitAtGap { gap_days: 28, at: vec![] });
    // 56 d + 1 ms to 90 d is 34 days: a third part. «1 (2)» is taken, so the parts are 3 and 4.
    let at = |days: i64| days * DAY;
    assert_eq!(
        lines(&prepared.log),
        [
            format!("1 A {}", 0),
            format!("1 B {}", at(28)),
            format!("1 (3) A {}", at(56) + 1),
            format!("1 (2) A {}", 5),
            format!("1 (4) B {}", at(90)),
        ]
    );
    assert_eq!(
        ["Nord", "Nord", "Nord", "Syd", "Nord"],
        [0, 1, 2, 3, 4].map(|event| value(&prepared.log, "Team", event))
    );
    let effect = &prepared.effects[0];
    assert_eq!((effect.cases_before, effect.cases_after, effect.changed_events), (2, 4, 2));
    assert_eq!(after(&log, Step::SplitAtGap { gap_days: 40, at: vec![] }).effects[0].cases_after, 2);
}

#[test]
fn events_a_minute_apart_merge_and_a_chain_does_not() {
    let log = plain_log(&[
        ("1", "Møde", 0),
        ("1", "Brev", 1),
        ("1", "Møde", MINUTE),     // with the first
        ("1", "Møde", 2 * MINUTE), // one minute after that, but two after the first
        ("1", "Fælles", 2 * MINUTE),
        ("2", "Møde", 2 * MINUTE),
    ]);
    let step = |activities: &[&str], together, keep| Step::MergeClose {
        within_minutes: 1,
        activities: texts(activities),
        together,
        keep,
    };
    let events = |step| lines(&after(&log, step).log);
    assert_eq!(
        events(step(&[], false, Keep::First)),
        ["1 Møde 0", "1 Brev 1", "1 Møde 120000", "1 Fælles 120000", "2 Møde 120000"]
    );
    assert_eq!(
        events(step(&["Møde", "Fælles"], true, Keep::First)),
        ["1 Møde 0", "1 Brev 1", "1 Møde 120000", "2 Møde 120000"]
    );
    assert_eq!(
        events(step(&["Møde", "Fælles"], true, Keep::Last)),
        ["1 Brev 1", "1 Møde 60000", "1 Fælles 120000", "2 Møde 120000"]
    );
}

#[test]
fn a_danish_midnight_in_utc_becomes_the_day_in_summer_and_winter() {
    let summer = utc("2026-09-03T22:00:00Z"); // 4 September 00:00 in Denmark
    let winter = utc("2026-01-14T23:00:00Z"); // 15 January 00:00 in Denmark
    let evening = utc("2026-01-14T22:00:00Z"); // 23:00: an evening
    let log = plain_log(&[("1", "A", winter), ("1", "A", evening), ("2", "A", summer), ("2", "B", summer - 1)]);
    let step = |activities: &[&str], read_as| Step::RepairMidnight { activities: texts(activities), read_as };
    let prepared = after(&log, step(&[], MidnightReading::Utc));
    assert_eq!(prepared.log.time_millis(), [evening, winter, summer - 1, summer]); // the instants were right
    assert_eq!([0, 1, 2, 3].map(|event| prepared.log.is_day_only(event)), [false, true, false, true]);
    assert_eq!(prepared.effects[0].changed_events, 2);
    assert_eq!(after(&log, step(&["B"], MidnightReading::Utc)).effects[0].changed_events, 0);

    // The same texts, read as a Danish clock: 22:00 on 3 September is 20:00 UTC, 23:00 on 14 January 22:00 UTC.
    let log = plain_log(&[
        ("1", "A", utc("2026-09-03T20:00:00Z")),
        ("1", "B", utc("2026-09-03T21:00:00Z")), // 23:00 in summer: not a midnight
        ("2", "A", utc("2026-01-14T22:00:00Z")),
        ("2", "B", utc("2026-01-14T21:00:00Z")), // 22:00 in winter: not a midnight
    ]);
    let prepared = after(&log, step(&[], MidnightReading::DanishClock));
    assert_eq!(
        lines(&prepared.log),
        [
            format!("1 B {}", utc("2026-09-03T21:00:00Z")),
            format!("1 A {summer}"),
            format!("2 B {}", utc("2026-01-14T21:00:00Z")),
            format!("2 A {winter}"),
        ]
    );
    // A second time there is nothing left to repair.
    let again = after(&prepared.log, step(&[], MidnightReading::DanishClock));
    assert_eq!(again.effects[0].changed_events, 0);
}

#[test]
fn only_the_day_counts_also_when_the_clocks_change() {
    // 31 March 2024 began at 23:00 UTC the day before and had 23 hours.
    let log = plain_log(&[
        ("1", "A", utc("2024-03-31T21:59:59Z")), // 23:59:59 in Denmark
        ("1", "B", utc("2024-03-30T23:00:00Z")),
        ("1", "C", utc("2024-03-31T08:00:00Z")),
        ("1", "A", utc("2024-03-31T22:00:00Z")), // 1 April
    ]);
    let prepared = after(&log, Step::DayPrecision { activities: texts(&["A", "B"]) });
    let (march, april) = (utc("2024-03-30T23:00:00Z"), utc("2024-03-31T22:00:00Z"));
    // On equal times the source row decides: A of the first row stands before B.
    let expected = [format!("1 A {march}"), format!("1 B {march}"), format!("1 C {}", utc("2024-03-31T08:00:00Z"))];
    assert_eq!(lines(&prepared.log)[..3], expected);
    assert_eq!(lines(&prepared.log)[3], format!("1 A {april}"));
    assert_eq!([0, 1, 2, 3].map(|event| prepared.log.is_day_only(event)), [true, true, false, true]);
}

#[test]
fn the_time_of_registration_can_take_the_place_of_the_events() {
    let log = log_with(
        &[("Registreret", Event)],
        &[
            ("1", "A", 0, &["02-01-1970 01:00"]), // 00:00 UTC
            ("1", "B", 5, &["01-01-1970"]),
            ("1", "C", 7, &["i går"]),
            ("1", "D", 9, &[""]),
        ],
    );
    let step = |pattern: &str| Step::UseTime {
        attribute: "Registreret".into(),
        pattern: pattern.into(),
        zone: spor::engine::import::Zone::Copenhagen,
    };
    let prepared = after(&log, step("dd-MM-yyyy HH:mm"));
    assert_eq!(
        lines(&prepared.log),
        [format!("1 B {}", -3_600_000), "1 C 7".into(), "1 D 9".into(), format!("1 A {DAY}")]
    );
    assert_eq!([0, 3].map(|event| prepared.log.is_day_only(event)), [true, false]);
    assert_eq!(prepared.effects[0].changed_events, 2);
    assert_eq!(
        prepared.effects[0].misfits,
        [
            Misfit::NotRead { attribute: "Registreret".into(), pattern: "dd-MM-yyyy HH:mm".into(), count: 1 },
            Misfit::WithoutValue { attributes: texts(&["Registreret"]), count: 1 },
        ]
    );
    assert_eq!(after(&log, step("HH:mm")).effects[0].misfits, [Misfit::BadDatePattern { pattern: "HH:mm".into() }]);
}

#[test]
fn attributes_and_duplicates_are_dropped() {
    let log = log_with(
        &[("By", Event), ("Note", Event)],
        &[
            ("1", "A", 0, &["SB1", "x"]),
            ("1", "B", 0, &["SB1", "x"]),
            ("1", "A", 0, &["SB1", "x"]), // equals the first
            ("1", "A", 0, &["SB1", "y"]),
            ("2", "A", 0, &["SB1", "x"]),
            ("1", "A", 1, &["SB1", "x"]),
        ],
    );
    let prepared = after(&log, Step::DropDuplicates {});
    assert_eq!(prepared.log.row(), [0, 1, 3, 5, 4]);
    assert_eq!(prepared.effects[0].dropped_events, 1);
    let prepared =
        apply(&log, &[Step::DropAttributes { names: texts(&["Note", "Væk"]) }.into(), Step::DropDuplicates {}.into()]);
    assert_eq!(prepared.log.attributes().len(), 1);
    assert_eq!(prepared.effects[0].misfits, [Misfit::AttributeGone { attribute: "Væk".into() }]);
    assert_eq!(prepared.log.row(), [0, 1, 5, 4]); // without the note, row 3 equals row 0
}

#[test]
fn events_are_kept_and_dropped_by_activity_value_and_period() {
    let log = log_with(
        &[("Kategori", Event), ("Team", Case)],
        &[
            ("1", "A", utc("2023-12-31T22:59:59Z"), &["", "Nord"]), // 31 December in Denmark
            ("1", "B", utc("2023-12-31T23:00:00Z"), &["TEST", ""]), // 1 January
            ("2", "A", utc("2024-06-01T10:00:00Z"), &["x", "Syd"]),
        ],
    );
    let rows = |step| after(&log, step).log.row().to_vec();
    let activity = EventCondition::Activity(texts(&["A"]));
    assert_eq!(rows(Step::KeepEvents { when: activity.clone() }), [0, 2]);
    assert_eq!(rows(Step::DropEvents { when: activity }), [1]);
    let value = |name: &str, values: &[&str]| EventCondition::Attribute { name: name.into(), values: texts(values) };
    assert_eq!(rows(Step::DropEvents { when: value("Kategori", &["TEST"]) }), [0, 2]);
    assert_eq!(rows(Step::KeepEvents { when: value("Kategori", &[""]) }), [0]);
    assert_eq!(rows(Step::KeepEvents { when: value("Team", &["Nord"]) }), [0, 1]);
    let period = |from: Option<&str>, until: Option<&str>| EventCondition::Period {
        from: from.map(str::to_string),
        until: until.map(str::to_string),
    };
    assert_eq!(rows(Step::KeepEvents { when: period(None, Some("2023-12-31")) }), [0]);
    assert_eq!(rows(Step::KeepEvents { when: period(Some("2024-01-01"), Some("2024-01-01")) }), [1]);
    assert_eq!(rows(Step::KeepEvents { when: period(Some("2024-01-01"), None) }), [1, 2]);
    // What cannot be asked drops nothing, and says why.
    for (when, misfit) in [
        (value("Væk", &["x"]), Misfit::AttributeGone { attribute: "Væk".into() }),
        (period(Some("2024-02-30"), None), Misfit::BadDay { text: "2024-02-30".into() }),
    ] {
        let prepared = after(&log, Step::KeepEvents { when });
        assert_eq!(prepared.effects[0].misfits, [misfit]);
        assert_eq!(prepared.effects[0].dropped_events, 0);
    }
    let unknown = after(&log, Step::DropEvents { when: value("Kategori", &["Ny"]) });
    let misfit = Misfit::ValuesGone { attribute: "Kategori".into(), values: texts(&["Ny"]) };
    assert_eq!(unknown.effects[0].misfits, [misfit]);
}

#[test]
fn whole_cases_are_kept_and_dropped_by_activity_end_value_and_time_of_the_end() {
    let log = log_with(
        &[("Kategori", Event), ("Team", Case)],
        &[
            ("1", "Ny", utc("2023-12-01T10:00:00Z"), &["", "Nord"]),
            ("1", "Løst", utc("2023-12-02T10:00:00Z"), &["", "Nord"]),
            ("1", "Lukket", utc("2023-12-22T14:00:00.500Z"), &["", "Nord"]), // 15:00:00 in Denmark
            ("2", "Ny", utc("2023-12-22T14:00:00Z"), &["", "Syd"]),
            ("2", "Lukket", utc("2023-12-22T14:00:01Z"), &["TEST", "Syd"]),
            ("3", "Ny", utc("2023-06-01T10:00:00Z"), &["", ""]),
            ("3", "Flettet", utc("2023-06-22T13:00:00Z"), &["", ""]), // 15:00:00 in summer
        ],
    );
    let rows = |step| after(&log, step).log.row().to_vec();
    let dropped = |when: CaseCondition| rows(Step::DropCases { when });
    let has_solution = CaseCondition::Activity(texts(&["Løst"]));
    assert_eq!(rows(Step::KeepCases { when: has_solution.clone() }), [0, 1, 2]);
    assert_eq!(dropped(has_solution), [3, 4, 5, 6]);
    assert!(dropped(CaseCondition::LastActivity(texts(&["Flettet", "Lukket"]))).is_empty());
    // «Ny» is in every case and last in none.
    assert_eq!(dropped(CaseCondition::LastActivity(texts(&["Ny"]))), [0, 1, 2, 3, 4, 5, 6]);
    let without = CaseCondition::EndsWithout { ends_with: texts(&["Lukket"]), lacks: texts(&["Løst"]) };
    assert_eq!(dropped(without), [0, 1, 2, 5, 6]);
    let value = |name: &str, values: &[&str]| CaseCondition::Attribute { name: name.into(), values: texts(values) };
    assert_eq!(dropped(value("Kategori", &["TEST"])), [0, 1, 2, 5, 6]);
    assert_eq!(dropped(value("Team", &["Nord", ""])), [3, 4]);
    let second = |text: &str| CaseCondition::EndedAt { second: text.into() };
    assert_eq!(dropped(second("2023-12-22T15:00:00")), [3, 4, 5, 6]);
    assert_eq!(dropped(second("2023-06-22T15:00")), [0, 1, 2, 3, 4]);
    // What cannot be asked drops nothing, and says why.
    for (when, misfit) in [
        (value("Væk", &["x"]), Misfit::AttributeGone { attribute: "Væk".into() }),
        (value("Team", &["Øst"]), Misfit::ValuesGone { attribute: "Team".into(), values: texts(&["Øst"]) }),
        (second("2023-12-22"), Misfit::BadDay { text: "2023-12-22".into() }),
        (second("2023-12-22T25:00:00"), Misfit::BadDay { text: "2023-12-22T25:00:00".into() }),
        (CaseCondition::Activity(texts(&["Væk"])), Misfit::ActivitiesGone { labels: texts(&["Væk"]) }),
    ] {
        let prepared = after(&log, Step::DropCases { when });
        assert_eq!(prepared.effects[0].misfits, [misfit]);
        assert_eq!(prepared.effects[0].dropped_events, 0);
    }
}

#[test]
fn an_end_before_the_event_is_exchanged_with_it() {
    let log = log_with(
        &[("slut", Event), ("team", Case)],
        &[
            ("1", "A", utc("2024-03-01T09:30:00Z"), &["2024-03-01T09:00:00Z", "Nord"]),
            ("1", "B", utc("2024-03-01T09:15:00Z"), &["2024-03-01T09:45:00Z", "Nord"]),
            ("1", "C", utc("2024-03-02T09:15:00Z"), &["", "Nord"]),
            ("1", "D", utc("2024-03-03T09:15:00Z"), &["ukendt", "Nord"]),
        ],
    );
    let step = |attribute: &str| Step::ExchangeTimes {
        attribute: attribute.into(),
        pattern: "yyyy-MM-dd HH:mm:sszzz".into(),
        zone: spor::engine::import::Zone::Utc,
    };
    let exchanged = after(&log, step("slut"));
    assert_eq!(exchanged.log.row(), [0, 1, 2, 3]);
    assert_eq!(exchanged.log.time_millis()[0], utc("2024-03-01T09:00:00Z"));
    let ends: Vec<&str> = (0..4).map(|event| value(&exchanged.log, "slut", event)).collect();
    assert_eq!(ends, ["2024-03-01T09:30:00Z", "2024-03-01T09:45:00Z", "", "ukendt"]);
    assert_eq!(exchanged.effects[0].changed_events, 1);
    let pattern = "yyyy-MM-dd HH:mm:sszzz".to_string();
    assert_eq!(exchanged.effects[0].misfits, [Misfit::NotRead { attribute: "slut".into(), pattern, count: 1 }]);
    assert_eq!(after(&exchanged.log, step("slut")).effects[0].changed_events, 0);
    let of_cases = after(&log, step("team"));
    assert_eq!(of_cases.effects[0].misfits, [Misfit::OfCases { attribute: "team".into() }]);
    assert_eq!(after(&log, step("væk")).effects[0].misfits, [Misfit::AttributeGone { attribute: "væk".into() }]);
}

#[test]
fn events_that_stand_behind_a_later_one_of_their_case_can_go() {
    let log =
        plain_log(&[("1", "A", 0), ("2", "A", 900), ("1", "C", 20), ("1", "B", 10), ("1", "D", 20), ("2", "B", 950)]);
    let dropped = after(&log, Step::DropEvents { when: EventCondition::BehindLater {} });
    assert_eq!(dropped.log.row(), [0, 2, 4, 1, 5]);
}

#[test]
fn a_case_is_split_where_it_begins_again() {
    let log = plain_log(&[("1", "A", 0), ("1", "B", 40 * DAY), ("1", "A", 80 * DAY), ("1", "A", 90 * DAY)]);
    let split = after(&log, Step::SplitAtGap { gap_days: 28, at: texts(&["A", "Væk"]) });
    assert_eq!(
        lines(&split.log),
        [
            "1 A 0".to_string(),
            format!("1 B {}", 40 * DAY),
            format!("1 (2) A {}", 80 * DAY),
            format!("1 (2) A {}", 90 * DAY)
        ]
    );
    assert_eq!(split.effects[0].misfits, [Misfit::ActivitiesGone { labels: texts(&["Væk"]) }]);
}

#[test]
fn the_level_of_cases_is_chosen_and_nothing_is_lost_on_the_way() {
    let log = log_with(
        &[("Person", Case), ("Team", Case), ("Attest", Event)],
        &[
            ("S1", "A", 0, &["P", "Nord", "LÆ1"]),
            ("S2", "A", 3, &["P", "Syd", ""]),
            ("S1", "B", 5, &["", "", ""]),
            ("S3", "A", 4, &["", "Syd", "LÆ1"]),
            ("S2", "B", 1, &["", "", "LÆ2"]),
        ],
    );
    let step = |attributes: &[&str]| Step::CaseFrom { attributes: texts(attributes), keep_id_as: Some("Sag".into()) };
    let prepared = after(&log, step(&["Person"]));
    assert_eq!(lines(&prepared.log), ["P A 0", "P B 1", "P A 3", "P B 5"]);
    let all = |name: &str| (0..4).map(|event| value(&prepared.log, name, event).to_string()).collect::<Vec<_>>();
    assert_eq!(all("Sag"), ["S1", "S2", "S2", "S1"]);
    assert_eq!(all("Team"), ["Nord", "Syd", "Syd", "Nord"]);
    let effect = &prepared.effects[0];
    assert_eq!((effect.cases_before, effect.cases_after, effect.dropped_events), (3, 1, 1));
    assert_eq!(effect.changed_events, 4);
    assert_eq!(
        effect.misfits,
        [
            Misfit::WithoutValue { attributes: texts(&["Person"]), count: 1 },
            Misfit::MovedToEvents { attribute: "Team".into() },
        ]
    );
    // Two columns: joined by +, and missing only where both are.
    let joined = after(&log, step(&["Person", "Attest"]));
    assert_eq!(lines(&joined.log), ["P+LÆ1 A 0", "P+ A 3", "P+ B 5", "+LÆ1 A 4", "P+LÆ2 B 1"]);
    assert_eq!(joined.log.attributes().iter().filter(|attribute| attribute.level == Event).count(), 3);
    let gone = after(&log, step(&["Person", "Forløb"]));
    assert_eq!(gone.effects[0].misfits, [Misfit::AttributeGone { attribute: "Forløb".into() }]);
    assert_eq!(everything(&gone.log), everything(&log));
}

#[test]
fn another_column_becomes_the_activity() {
    let log = log_with(
        &[("Status", Event)],
        &[("1", "A", 0, &["Ny"]), ("1", "B", 1, &[""]), ("2", "A", 2, &[""]), ("1", "Ny", 3, &["Ny"])],
    );
    let step = |missing: Option<&str>| Step::ActivityFrom {
        attributes: texts(&["Status"]),
        missing: missing.map(str::to_string),
        keep_activity_as: Some("Før".into()),
    };
    let without = Misfit::WithoutValue { attributes: texts(&["Status"]), count: 2 };
    let dropped = after(&log, step(None));
    assert_eq!(lines(&dropped.log), ["1 Ny 0", "1 Ny 3"]);
    assert_eq!([0, 1].map(|event| value(&dropped.log, "Før", event)), ["A", "Ny"]);
    assert_eq!((dropped.effects[0].changed_events, dropped.effects[0].emptied_cases), (1, 1));
    assert_eq!(dropped.effects[0].misfits, std::slice::from_ref(&without));
    let named = after(&log, step(Some("Uden")));
    assert_eq!(lines(&named.log), ["1 Ny 0", "1 Uden 1", "1 Ny 3", "2 Uden 2"]);
    assert_eq!(named.effects[0].changed_events, 3);
    assert_eq!(named.effects[0].misfits, [without]);
}

#[test]
fn dropping_the_first_event_of_a_case_puts_the_cases_in_order_again() {
    let log = log_with(&[("Team", Case)], &[("1", "X", 0, &["Nord"]), ("2", "A", 1, &["Syd"]), ("1", "A", 2, &[""])]);
    let prepared = after(&log, Step::DropEvents { when: EventCondition::Activity(texts(&["X"])) });
    assert_eq!(lines(&prepared.log), ["2 A 1", "1 A 2"]);
    assert_eq!([0, 1].map(|event| value(&prepared.log, "Team", event)), ["Syd", "Nord"]);
}

#[test]
fn starts_stay_with_their_events_and_derived_events_have_none() {
    use crate::map_logs::{Row, log_of};
    let row = |case: &str, activity: &str, start, complete| Row {
        case: case.into(),
        activity: activity.into(),
        start,
        complete,
    };
    let log = log_of(&[row("1", "A", Some(1), 5), row("1", "B", None, 9), row("1", "A", Some(7), 9)]);
    let kept = after(&log, Step::DropEvents { when: EventCondition::Activity(texts(&["B"])) });
    assert_eq!(kept.log.start_millis().unwrap(), [1, 7]);
    let day = after(&log, Step::DayPrecision { activities: vec![] });
    // 1970 began at 23:00 UTC on 31 December 1969.
    let midnight = -3_600_000;
    assert_eq!(day.log.start_millis().unwrap(), [midnight, NO_TIME, midnight]);
    assert_eq!(day.log.time_millis(), [midnight; 3]);
}

#[test]
fn a_step_that_is_off_does_nothing_and_an_empty_log_stays_empty() {
    let log = plain_log(&[("1", "A", 0), ("1", "A", 1)]);
    let off = RecipeStep { step: Step::CollapseRepeats { activities: texts(&["Z"]), keep: Keep::First }, on: false };
    let prepared = apply(&log, &[off]);
    assert_eq!(lines(&prepared.log), lines(&log));
    let same =
        StepEffect { events_before: 2, events_after: 2, cases_before: 1, cases_after: 1, ..StepEffect::default() };
    assert_eq!(prepared.effects, [same]);

    let empty: EventLog = plain_log(&[]);
    for step in [
        Step::DropDuplicates {},
        Step::SplitAtGap { gap_days: 1, at: vec![] },
        Step::DayPrecision { activities: vec![] },
        Step::Milestones { milestones: vec![Milestone::from("A")], collapse_repeats: true, without: Some("X".into()) },
        Step::DeriveAttribute { name: "n".into(), value: Derivation::DaysSinceStart },
    ] {
        assert_eq!(after(&empty, step).log.event_count(), 0);
    }
    assert!(suggestions(&empty).is_empty());
}
