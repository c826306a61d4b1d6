//! Suggestions: what a log gives a reason for, and what it does not.

use crate::prepare_logs::*;
use spor::engine::log::EventLog;
use spor::engine::prepare::*;
use std::collections::BTreeMap;

/// A log in which each label has so many events, each in a case of its own and a day after the other.
fn log_of_labels(labels: &[(&str, usize)]) -> EventLog {
    let all: Vec<&str> = labels.iter().flat_map(|&(label, events)| std::iter::repeat_n(label, events)).collect();
    let ids: Vec<String> = (0..all.len()).map(|case| case.to_string()).collect();
    plain_log(&all.iter().zip(&ids).map(|(label, id)| (id.as_str(), *label, DAY / 2)).collect::<Vec<_>>())
}

fn spellings(labels: &[(&str, usize)]) -> Vec<(String, String, SpellingReason)> {
    let log = log_of_labels(labels);
    let mut found = suggestions(&log);
    let Some(Suggestion { step, evidence: Evidence::Spellings { variants } }) = found.pop() else { return vec![] };
    assert!(found.is_empty());
    let names: BTreeMap<String, String> = variants.iter().map(|v| (v.from.clone(), v.to.clone())).collect();
    assert_eq!(step, Step::MapActivities { names, names_all: false });
    variants.into_iter().map(|variant| (variant.from, variant.to, variant.reason)).collect()
}

#[test]
fn spellings_merge_into_the_commonest() {
    use SpellingReason::*;
    let found = spellings(&[
        ("Jobsamtale afholdt", 40),
        ("jobsamtale afholdt ", 9),
        ("Job-samtale afholdt", 8), // a blank too much: one letter
        ("Jobsamtale  AFHOLDT!", 7),
        ("Jobsamtael afholdt", 6), // two letters swapped
        ("Lægeerklæring modtaget", 30),
        ("Laegeerklaering modtaget", 5),
        ("LÃ¦geerklÃ¦ring modtaget", 50), // commonest, and never the target
        ("Sygemeldt", 20),
        ("Raskmeldt", 20),
    ]);
    let expected = [
        ("LÃ¦geerklÃ¦ring modtaget", "Lægeerklæring modtaget", Mojibake),
        ("jobsamtale afholdt ", "Jobsamtale afholdt", SameLetters),
        ("Job-samtale afholdt", "Jobsamtale afholdt", Letters(1)),
        ("Jobsamtale  AFHOLDT!", "Jobsamtale afholdt", SameLetters),
        ("Jobsamtael afholdt", "Jobsamtale afholdt", Letters(1)),
        ("Laegeerklaering modtaget", "Lægeerklæring modtaget", SameLetters),
    ];
    assert_eq!(found, expected.map(|(from, to, reason)| (from.to_string(), to.to_string(), reason)));
}

#[test]
fn mojibake_that_nobody_wrote_right_is_repaired() {
    use SpellingReason::*;
    let found = spellings(&[("AfgÃ¸relse trÃ¦ffet", 3), ("Afgørelse Truffet", 2), ("Ã…bnet igen", 1)]);
    // «Afgørelse Truffet» differs from «Afgørelse træffet» (afgoerelse traeffet) in two letters of 18: u for ae.
    let expected = [("AfgÃ¸relse trÃ¦ffet", "Afgørelse Truffet", Mojibake), ("Ã…bnet igen", "Åbnet igen", Mojibake)];
    assert_eq!(found, expected.map(|(from, to, reason)| (from.to_string(), to.to_string(), reason)));
}

#[test]
fn labels_that_are_two_things_stay_two() {
    for labels in [
        ["Attest 1", "Attest 2"], // numbers differ
        ["LÆ 125 modtaget", "LÆ 135 modtaget"],
        ["Fase I afsluttet", "Fase II afsluttet"], // Roman ones too
        ["Trin A afsluttet", "Trin B afsluttet"],  // and single letters
        ["Indkaldt", "Udkaldt"],                   // two letters of eight are more than a fifth
        ["Samtale", "Omtale"],
        ["?", "-"], // no letters at all
        ["Ansøgning afslået", "Ansøgning bevilget"],
        ["Kontrol OK", "Kontrol NOK"],  // a short word is another word
        ["16_LGSD_010", "16_LGSV_010"], // and every letter of a code tells like from like
    ] {
        assert_eq!(spellings(&labels.map(|label| (label, 5))), [], "{labels:?}");
    }
    // One letter of five is a fifth, and combining marks are the letters they make.
    assert_eq!(spellings(&[("Breve", 2), ("Brev", 1)]).len(), 1);
    assert_eq!(spellings(&[("Måned", 2), ("Ma\u{30a}ned", 1)])[0].2, SpellingReason::SameLetters);
}

#[test]
fn midnights_in_utc_are_told_from_evenings_by_the_season() {
    let log = |times: &[String]| {
        let ids: Vec<String> = (0..times.len()).map(|case| case.to_string()).collect();
        plain_log(&times.iter().zip(&ids).map(|(time, id)| (id.as_str(), "A", utc(time))).collect::<Vec<_>>())
    };
    let days = |month: &str, clock: &str, days: std::ops::Range<u32>| -> Vec<String> {
        days.map(|day| format!("2024-{month}-{day:02}T{clock}Z")).collect()
    };
    let found = |times: &[String]| suggestions(&log(times));
    let suggested = |read_as, events, against| Suggestion {
        step: Step::RepairMidnight { activities: vec![], read_as },
        evidence: Evidence::MidnightInUtc { events, against },
    };
    // Read as UTC: 22:00 in July, 23:00 in January.
    let right = [days("07", "22:00:00", 1..11), days("01", "23:00:00", 1..11)].concat();
    assert_eq!(found(&right), [suggested(MidnightReading::Utc, 20, 0)]);
    // One in twenty against it is borne, two are not: 23:00 in January's place in July.
    let one_against = [right.clone(), days("07", "23:00:00", 20..21)].concat();
    assert_eq!(found(&one_against), [suggested(MidnightReading::Utc, 20, 1)]);
    assert_eq!(found(&[one_against, days("07", "23:00:00", 21..22)].concat()), []);
    // Read as a Danish clock, 22:00 in July is 20:00 UTC and 23:00 in January 22:00 UTC.
    let clock = [days("07", "20:00:00", 1..7), days("01", "22:00:00", 1..7), days("01", "12:00:00", 1..9)].concat();
    assert_eq!(found(&clock), [suggested(MidnightReading::DanishClock, 12, 0)]);
    // Nine may be chance.
    assert_eq!(found(&days("07", "22:00:00", 1..10)), []);
    // Evening meetings at 22:00 on the wall all year: half of the year speaks against it.
    assert_eq!(found(&[days("07", "20:00:00", 1..20), days("01", "21:00:00", 1..20)].concat()), []);
}

#[test]
fn duplicates_and_pairs_a_minute_apart_are_counted() {
    let noon = DAY / 2;
    let mut rows = Vec::new();
    for id in ["1", "2", "3"] {
        rows.extend([(id, "Fælles samtale", noon), (id, "Brev", noon + 5), (id, "Fælles samtale", noon + MINUTE)]);
    }
    rows.extend([("1", "Brev", noon + 5), ("2", "Opkald", noon), ("2", "Opkald", noon + MINUTE)]);
    rows.push(("3", "Fælles samtale", noon + 2 * MINUTE + 1)); // a minute and more after the second
    let found = suggestions(&plain_log(&rows));
    let merge = Step::MergeClose {
        within_minutes: 1,
        activities: vec!["Fælles samtale".into()], // Opkald has one pair
        together: false,
        keep: Keep::First,
    };
    assert_eq!(
        found,
        [
            Suggestion { step: Step::DropDuplicates {}, evidence: Evidence::Duplicates { events: 1 } },
            Suggestion { step: merge, evidence: Evidence::ClosePairs { minutes: 1, pairs: 3, cases: 3 } },
        ]
    );
}

#[test]
fn events_at_the_same_time_are_no_close_pairs() {
    let rows = ["1", "2", "3", "4"].map(|id| [(id, "A", DAY / 2), (id, "A", DAY / 2)]).concat();
    let duplicates = Suggestion { step: Step::DropDuplicates {}, evidence: Evidence::Duplicates { events: 4 } };
    assert_eq!(suggestions(&plain_log(&rows)), [duplicates]);
}

#[test]
fn a_gap_is_far_longer_than_any_other() {
    let ids: Vec<String> = (0..100).map(|case| case.to_string()).collect();
    // 98 cases wait up to 70 days; one waits 75 days, one comes back after two years.
    let log = |back: i64| {
        let gap = |case: usize| match case {
            98 => 75 * DAY,
            99 => back,
            case => case as i64 % 71 * DAY,
        };
        let rows = ids.iter().enumerate().flat_map(|(case, id)| [(id.as_str(), "A", 0), (id.as_str(), "B", gap(case))]);
        plain_log(&rows.collect::<Vec<_>>())
    };
    // The hundredth of 100 cases is one: the longest gap of the others is 75 days, three times that 225.
    let evidence = Evidence::Gaps { cases: 1, gaps: 1, longest_other_days: 75 };
    assert_eq!(
        suggestions(&log(730 * DAY)),
        [Suggestion { step: Step::SplitAtGap { gap_days: 225, at: vec![] }, evidence }]
    );
    assert_eq!(suggestions(&log(225 * DAY)), []);
    // One case in ten is no exception, one in twenty is.
    let few = |cases: usize| {
        let rows = ids[..cases].iter().map(|id| (id.as_str(), "A", 0)).chain([("0", "B", 730 * DAY)]);
        suggestions(&plain_log(&rows.collect::<Vec<_>>()))
    };
    assert_eq!(few(10), []);
    let evidence = Evidence::Gaps { cases: 1, gaps: 1, longest_other_days: 0 };
    assert_eq!(few(20), [Suggestion { step: Step::SplitAtGap { gap_days: 180, at: vec![] }, evidence }]);
}

/// A hundred cases of three steps a day apart, each case begun an hour after the other.
fn hundred_cases(rows_of: impl Fn(i64) -> Vec<(&'static str, i64)>) -> EventLog {
    let ids: Vec<String> = (0..100).map(|case| case.to_string()).collect();
    let rows = ids.iter().enumerate().flat_map(|(case, id)| {
        let steps = rows_of(case as i64);
        steps.into_iter().map(move |(activity, millis)| (id.as_str(), activity, millis))
    });
    plain_log(&rows.collect::<Vec<_>>())
}

#[test]
fn a_name_that_succeeds_another_in_the_same_places_is_a_renaming() {
    let log = |old_days: i64, third: fn(i64) -> &'static str| {
        hundred_cases(move |case| {
            let day = case * DAY;
            let second = if case < old_days { "Løst" } else { "Afsluttet af agent" };
            vec![("Ny", day), (second, day + 2 * MINUTE), (third(case), day + 4 * MINUTE)]
        })
    };
    let evidence = Evidence::Renamed {
        renamings: vec![Renaming {
            from: "Løst".into(),
            from_events: 50,
            from_last: "1970-02-19T01:02:00".into(), // the fiftieth day, an hour ahead of UTC
            to: "Afsluttet af agent".into(),
            to_events: 50,
            to_first: "1970-02-20T01:02:00".into(),
        }],
    };
    let names = BTreeMap::from([("Løst".to_string(), "Afsluttet af agent".to_string())]);
    let step = Step::MapActivities { names, names_all: false };
    assert_eq!(suggestions(&log(50, |_| "Lukket")), [Suggestion { step, evidence }]);
    // 49 events are too few, and other neighbours are another step.
    assert_eq!(suggestions(&log(49, |_| "Lukket")), []);
    assert_eq!(suggestions(&log(50, |case| if case % 5 == 0 && case < 50 { "Arkiv" } else { "Lukket" })), []);
}

#[test]
fn a_second_in_which_many_cases_end_is_a_mass_closing() {
    let log = |at_once: i64, nightly: i64| {
        hundred_cases(move |case| {
            let closed = if case < at_once { 200 * DAY } else { (100 + case / nightly) * DAY };
            vec![("Ny", case * 60 * MINUTE), ("Lukket", closed)]
        })
    };
    let evidence = Evidence::MassClosing { cases: 20, activity: "Lukket".into(), in_any_other: 5 };
    let step = Step::DropCases { when: CaseCondition::EndedAt { second: "1970-07-20T01:00:00".into() } };
    assert_eq!(suggestions(&log(20, 5)), [Suggestion { step, evidence }]);
    assert_eq!(suggestions(&log(19, 5)), []);
    // Ten every night are a third of thirty and more than a third of 29.
    assert_eq!(suggestions(&log(30, 10)).len(), 1);
    assert_eq!(suggestions(&log(29, 10)), []);
}

#[test]
fn tests_and_merged_cases_are_few_and_say_so() {
    let log = |tests: usize| {
        let ids: Vec<String> = (0..100).map(|case| case.to_string()).collect();
        let rows = ids.iter().enumerate().flat_map(|(case, id)| {
            let kind: &'static [&'static str] = if case < tests { &["Test-sag"] } else { &["Blodprøve test"] };
            let last = if case == 99 { "Lukket som dublet" } else { "Lukket" };
            [(id.as_str(), "Ny", case as i64 * DAY, kind), (id.as_str(), last, (case + 1) as i64 * DAY, kind)]
        });
        log_with(&[("Kategori", spor::engine::log::AttributeLevel::Case)], &rows.collect::<Vec<_>>())
    };
    let merged = Suggestion {
        step: Step::DropCases { when: CaseCondition::LastActivity(vec!["Lukket som dublet".into()]) },
        evidence: Evidence::MergedCases { cases: 1, of_cases: 100 },
    };
    let tests = Suggestion {
        step: Step::DropCases {
            when: CaseCondition::Attribute { name: "Kategori".into(), values: vec!["Test-sag".into()] },
        },
        evidence: Evidence::TestCases { cases: 20, of_cases: 100 },
    };
    assert_eq!(suggestions(&log(21)), std::slice::from_ref(&merged));
    assert_eq!(suggestions(&log(0)), std::slice::from_ref(&merged));
    assert_eq!(suggestions(&log(20)), [tests, merged]);
}

#[test]
fn a_case_that_begins_again_after_four_weeks_is_two() {
    let log = |again: i64, days: i64| {
        hundred_cases(move |case| {
            let start = case * 60 * MINUTE;
            let mut steps = vec![("Tilmeldt", start), ("Møde", start + DAY)];
            if case < again {
                steps.extend([("Tilmeldt", start + (1 + days) * DAY + 1), ("Møde", start + (2 + days) * DAY)]);
            }
            steps
        })
    };
    let step = Step::SplitAtGap { gap_days: 28, at: vec!["Tilmeldt".into()] };
    let evidence =
        Evidence::Restarts { cases: 20, restarts: 20, activity: "Tilmeldt".into(), begins: 100, of_cases: 100 };
    assert_eq!(suggestions(&log(20, 28)), [Suggestion { step, evidence }]);
    assert_eq!(suggestions(&log(21, 28)), []);
    assert_eq!(suggestions(&log(20, 27)), []);
}

#[test]
fn rows_behind_later_ones_and_ends_before_the_event_are_exceptions() {
    let at = |millis: i64| {
        let time = chrono::DateTime::from_timestamp_millis(millis).unwrap();
        time.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    let log = |exchanged: i64, late: i64| {
        let rows: Vec<(String, i64, [String; 1])> = (0..3000)
            .map(|row| {
                let millis = row * 60 * MINUTE;
                let (begin, end) = if row < exchanged { (30, 0) } else { (0, 30) };
                let back = if row % 10 == 5 && row < late * 10 { 150 * MINUTE } else { 0 };
                ((row / 10).to_string(), millis + begin * MINUTE - back, [at(millis + end * MINUTE - back)])
            })
            .collect();
        let texts: Vec<[&str; 1]> = rows.iter().map(|row| [row.2[0].as_str()]).collect();
        let rows: Vec<(&str, &str, i64, &[&str])> =
            rows.iter().zip(&texts).map(|(row, text)| (row.0.as_str(), "A", row.1, &text[..])).collect();
        log_with(&[("slut_utc", spor::engine::log::AttributeLevel::Event)], &rows)
    };
    let late = |events: u64| Suggestion {
        step: Step::DropEvents { when: EventCondition::BehindLater {} },
        evidence: Evidence::LateRows { events, cases: events, of_events: 3000 },
    };
    assert_eq!(suggestions(&log(0, 5)), [late(5)]);
    assert_eq!(suggestions(&log(0, 6)), [late(6)]);
    assert_eq!(suggestions(&log(0, 4)), []);
    assert_eq!(suggestions(&log(0, 7)), []);
    // As long as midnights stand on the day before they may be what is late, so that they are put right first.
    let with_midnights = |midnights: &[i64]| {
        let hours = (0..3000).map(|row| row * 60 * MINUTE - if row % 10 == 5 && row < 50 { 150 * MINUTE } else { 0 });
        let ids: Vec<String> = (0..3000).map(|row| (row / 10).to_string()).collect();
        let plain = hours.zip(&ids).map(|(millis, id)| (id.as_str(), "A", millis + MINUTE));
        let others = midnights.iter().map(|&millis| ("midnight", "A", millis));
        suggestions(&plain_log(&plain.chain(others).collect::<Vec<_>>()))
    };
    let nights: Vec<i64> = (1..11).map(|day| utc(&format!("2024-01-{day:02}T23:00:00Z"))).collect();
    let is_late = |found: &[Suggestion]| found.iter().any(|of| matches!(of.evidence, Evidence::LateRows { .. }));
    assert!(is_late(&with_midnights(&[])) && is_late(&with_midnights(&nights[..9])));
    assert!(!is_late(&with_midnights(&nights)));
    let exchanged = &suggestions(&log(300, 0))[0];
    assert_eq!(exchanged.evidence, Evidence::ExchangedTimes { events: 300, of_events: 3000 });
    let Step::ExchangeTimes { attribute, .. } = &exchanged.step else { panic!("{exchanged:?}") };
    assert_eq!(attribute, "slut_utc");
    assert_eq!(suggestions(&log(301, 0)), []);
}
