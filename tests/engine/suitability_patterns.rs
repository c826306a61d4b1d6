//! The eleven imperfection patterns: those planted in the dirty log, and small logs for the others.

use crate::suitability_golden::dirty;
use spor::engine::filter::Selection;
use spor::engine::import::{Finding, ImportReport, Zone};
use spor::engine::log::{Attribute, EventLog, RawEvents};
use spor::engine::prepare::apply;
use spor::engine::suitability::patterns::{Format, Homonym, Part, PatternFound, PatternState, TwoContexts, patterns};
use spor::engine::suitability::{Registered, labels};
use spor::engine::table::{Dictionary, TextColumn};
use spor::present::suitability::found_said;
use spor::present::{Language, Words};
use spor::protocol::{Contexts, DataFound, LackingFollower, Shown};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1_440 * MINUTE;

fn log(rows: &[(String, &str, i64)], attributes: Vec<Attribute>) -> EventLog {
    log_of(rows, false, attributes)
}

/// A log of cases, steps and milliseconds, whose times are days alone or not.
pub fn log_of(rows: &[(String, &str, i64)], are_days: bool, attributes: Vec<Attribute>) -> EventLog {
    let column = |texts: Vec<&str>| {
        let mut dictionary = Dictionary::default();
        let codes = texts.into_iter().map(|text| dictionary.code(text)).collect();
        TextColumn { name: "column".into(), codes, dictionary }
    };
    EventLog::from_events(RawEvents {
        case: column(rows.iter().map(|row| row.0.as_str()).collect()),
        activity: column(rows.iter().map(|row| row.1).collect()),
        time_millis: rows.iter().map(|row| row.2).collect(),
        start_millis: None,
        day_only: are_days.then(|| vec![true; rows.len()]),
        attributes,
        case_attributes: Vec::new(),
    })
    .unwrap()
}

fn found(log: &EventLog, report: Option<&ImportReport>) -> Vec<PatternFound> {
    let registered = Registered::of(log, &Selection::all(log.case_count()), Zone::Utc);
    patterns(&registered, report, Zone::Utc)
}

#[test]
fn the_planted_patterns_of_the_dirty_log_are_found() {
    let imported = dirty();
    let found = found(&imported.log, Some(&imported.report));
    assert_eq!(found.len(), 11);
    let state = |number: usize| found[number - 1].state();
    for number in [1, 8, 9] {
        assert_eq!(state(number), PatternState::Found, "{:?}", found[number - 1]);
    }
    for number in [3, 4, 5, 7] {
        assert_eq!(state(number), PatternState::NotFound, "{:?}", found[number - 1]);
    }
    assert_eq!(state(6), PatternState::Question);
    let PatternFound::ElusiveCases { rows_without_case, of_rows, .. } = found[4] else { panic!() };
    assert_eq!((rows_without_case, of_rows), (1, 222));
    let PatternFound::PollutedLabels { masks, events } = found[7] else { panic!() };
    assert_eq!((masks, events), (1, 8));
}

/// What a label holds of its case is masked; what a code list numbers is not, however few events there are.
#[test]
fn labels_that_hold_their_case_are_told_from_a_code_list() {
    let letters = ["Brev i sag 4711", "Brev i sag 4712", "Brev i sag 4713"];
    let codes = ["LÆ 125", "LÆ 135", "LÆ 265"];
    let dates = ["Rykker 13-01-2024", "Rykker 2024-02-14", "Rykker 15/03/2024"];
    // Dates that name the month, one of them in the middle, and no date: what follows is a year, but nothing is a day.
    let named = ["Svar af 12. marts 2024 (brev)", "Svar af 3 Mar 2024 (brev)", "Svar af March 28, 2024 (brev)"];
    let joined = ["Kopi 12-Mar-2024", "Kopi 1.december.2023", "Kopi 31/okt/2024"];
    let reports = ["Måned marts 2024", "Måned april 2024", "Måned maj 2024"];
    let mails = ["Mail til a.b@eksempel.dk", "Mail til c@eksempel.dk", "Mail til d@e.dk"];
    let ids = [
        "Fil 0f8fad5b-d9cb-469f-a165-70867728950e",
        "Fil 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "Fil 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    ];
    let rows: Vec<(String, &str, i64)> = (0..3)
        .flat_map(|case| {
            // Every second code, every date, mail address and id is in two cases.
            let of_two = |list: [&'static str; 3]| [list[case], list[(case + 1) % 3]];
            let steps = [vec![letters[case]], of_two(codes).to_vec(), of_two(dates).to_vec()];
            let named = [of_two(named).to_vec(), of_two(joined).to_vec(), of_two(reports).to_vec()].concat();
            let more = [named, of_two(mails).to_vec(), of_two(ids).to_vec()];
            let steps = steps.concat().into_iter().chain(more.concat());
            steps.enumerate().map(move |(at, step)| (format!("S{case}"), step, (case * 30 + at) as i64 * DAY + MINUTE))
        })
        .collect();
    let log = log(&rows, Vec::new());
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    let polluted = labels(&registered).polluted;
    let mut masks: Vec<(&str, usize)> = polluted.iter().map(|of| (of.mask.as_str(), of.labels.len())).collect();
    masks.sort_unstable();
    let of_three = ["Brev i sag #", "Fil #", "Kopi #", "Mail til #", "Rykker #", "Svar af # (brev)"];
    assert_eq!(masks, of_three.map(|mask| (mask, 3)));
}

/// A label that another one takes over from is in doubt as one that is misspelt is, but it is not written like it.
#[test]
fn a_renamed_label_is_no_spelling() {
    let mut rows = Vec::new();
    for number in 0..100 {
        let second = if number < 50 { "Løst" } else { "Afsluttet af agent" };
        let third = if [10, 60].contains(&number) { "Lukkket" } else { "Lukket" };
        for (at, activity) in ["Ny", second, third].into_iter().enumerate() {
            rows.push((format!("S{number}"), activity, number * DAY + (at as i64 * 2 + 61) * MINUTE));
        }
    }
    let log = log(&rows, Vec::new());
    let labels = labels(&Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc));
    assert_eq!(labels.in_doubt, [("Løst".to_string(), 50), ("Lukkket".to_string(), 2)]);
    assert_eq!(labels.suspicious_events, 52);
    assert_eq!(found(&log, None)[8], PatternFound::DistortedLabels { labels: 1, events: 2 });
}

#[test]
fn labels_with_the_same_neighbours_that_never_meet_are_a_question() {
    let mut rows = Vec::new();
    for number in 0..60 {
        let case = format!("S{number}");
        let call = if number % 2 == 0 { "Opkald" } else { "Telefonkontakt" };
        for (at, activity) in ["Ny", call, "Lukket"].into_iter().enumerate() {
            rows.push((case.clone(), activity, (number + at as i64) * DAY + MINUTE));
        }
    }
    let log = log(&rows, Vec::new());
    let found = found(&log, None);
    let PatternFound::SynonymousLabels { pairs } = &found[9] else { panic!() };
    assert_eq!(pairs.len(), 1);
    assert_eq!((log.activity_name(pairs[0].one), log.activity_name(pairs[0].other)), ("Opkald", "Telefonkontakt"));
    assert_eq!(found[9].state(), PatternState::Question);
}

/// The sets of activities that come together: their names, how often, and the events of that.
fn collateral<'a>(log: &'a EventLog, found: &[PatternFound]) -> Vec<(Vec<&'a str>, u32, u32)> {
    let PatternFound::CollateralEvents { sets } = &found[6] else { panic!() };
    let names = |codes: &[u16]| codes.iter().map(|&code| log.activity_name(code)).collect();
    sets.iter().map(|of| (names(&of.activities), of.times, of.events)).collect()
}

/// Twelve letters are written, sent and filed within a minute. A note comes within that minute nine times of twelve, which is
/// too seldom; two letters are filed without the rest, which is not. An answer and its receipt are a set of their own.
#[test]
fn three_steps_within_a_minute_are_one_set_and_merging_makes_one_step_of_them() {
    const SECOND: i64 = 1_000;
    let mut rows = Vec::new();
    for number in 0..12 {
        let morning = number * DAY + 480 * MINUTE;
        let noted = if number < 9 { 10 * SECOND } else { 100 * MINUTE };
        for (activity, after) in [
            ("Brev skrevet", 0),
            ("Notat", noted),
            ("Brev sendt", 20 * SECOND),
            ("Journaliseret", MINUTE),
            ("Svar", 200 * MINUTE),
            ("Kvittering", 201 * MINUTE),
        ] {
            rows.push((format!("S{number}"), activity, morning + after));
        }
        if number < 2 {
            rows.push((format!("S{number}"), "Journaliseret", morning + 300 * MINUTE));
        }
    }
    let log = log(&rows, Vec::new());
    let letters = vec!["Brev sendt", "Brev skrevet", "Journaliseret"];
    let answers = vec!["Kvittering", "Svar"];
    assert_eq!(collateral(&log, &found(&log, None)), [(letters.clone(), 12, 36), (answers, 12, 24)]);
    // A minute and a second after the letter is not within a minute of it: what is left are two sets of two steps.
    let later = rows.iter().map(|(case, activity, at)| {
        (case.clone(), *activity, if *activity == "Journaliseret" { at + SECOND } else { *at })
    });
    let later = self::log(&later.collect::<Vec<_>>(), Vec::new());
    let sets: Vec<_> = collateral(&later, &found(&later, None)).into_iter().map(|(names, ..)| names).collect();
    assert_eq!(sets[..2], [vec!["Brev sendt", "Brev skrevet"], vec!["Brev sendt", "Journaliseret"]]);
    // The remedy leaves one event of each letter, the one that came first, and the two that were filed alone.
    let steps: Vec<String> = letters.iter().map(|name| (*name).to_string()).collect();
    let told = DataFound::Collateral { sets: 2, steps, times: 12, events: 36 };
    let merged = apply(&log, &[told.remedy().unwrap().into()]).log;
    let of = |name: &str| merged.activity().iter().filter(|&&code| merged.activity_name(code) == name).count();
    assert_eq!([of("Brev skrevet"), of("Brev sendt"), of("Journaliseret"), of("Notat")], [12, 0, 2, 12]);
}

#[test]
fn a_form_that_is_saved_at_once_is_found_and_merged_into_its_first_step() {
    // Four cases save three steps at one time; a fifth has two of them a minute apart.
    let mut rows = Vec::new();
    for number in 0..4 {
        for activity in ["Adresse ændret", "Brev bestilt", "Sag noteret"] {
            rows.push((format!("S{number}"), activity, number * DAY + MINUTE));
        }
        rows.push((format!("S{number}"), "Afgjort", number * DAY + 60 * MINUTE));
    }
    rows.push(("S4".to_string(), "Adresse ændret", 5 * DAY));
    rows.push(("S4".to_string(), "Brev bestilt", 5 * DAY + MINUTE));
    let log = log(&rows, Vec::new());
    let PatternFound::FormCapture { forms } = &found(&log, None)[0] else { panic!() };
    assert_eq!((forms.len(), forms[0].times, forms[0].events), (1, 4, 12));
    let commonest: Vec<String> = forms[0].activities.iter().map(|&code| log.activity_name(code).to_string()).collect();
    let told = DataFound::Forms { forms: 1, events: 12, commonest };
    let merged = apply(&log, &[told.remedy().unwrap().into()]).log;
    let of = |name: &str| merged.activity().iter().filter(|&&code| merged.activity_name(code) == name).count();
    // The first of each form by its place in the file, and both of the fifth case.
    assert_eq!(
        [of("Adresse ændret"), of("Brev bestilt"), of("Sag noteret"), of("Afgjort"), merged.event_count()],
        [5, 1, 0, 4, 10]
    );
    let none = DataFound::Forms { forms: 0, events: 0, commonest: Vec::new() };
    assert_eq!(none.remedy(), None);
}

#[test]
fn activities_a_minute_apart_and_a_label_after_everything_are_found() {
    let mut rows = Vec::new();
    for number in 0..12 {
        let steps = ["Notat", "Ny", "Notat", "Brev", "Kvittering", "Notat", "Svar", "Notat"];
        for (at, activity) in steps.into_iter().enumerate() {
            // The receipt comes with the letter.
            let minute = if activity == "Kvittering" { at as i64 * 100 - 99 } else { at as i64 * 100 };
            rows.push((format!("S{number}"), activity, (number + 1) * DAY + (minute + 1) * MINUTE));
        }
    }
    let log = log(&rows, Vec::new());
    let found = found(&log, None);
    assert_eq!(collateral(&log, &found), [(vec!["Brev", "Kvittering"], 12, 24)]);
    let PatternFound::HomonymousLabels { labels } = &found[10] else { panic!() };
    assert_eq!(labels.iter().map(|of| log.activity_name(of.activity)).collect::<Vec<_>>(), ["Notat"]);
    assert_eq!((labels[0].events, labels[0].cases, labels[0].after), (48, 12, 3));
}

#[test]
fn a_column_of_times_and_times_in_two_formats_are_told() {
    let rows: Vec<(String, &str, i64)> = (0..20).map(|day| ("S".to_string(), "A", day * DAY + MINUTE)).collect();
    let times: Vec<String> = (1..=20).map(|day| format!("{day:02}-03-2024 10:15")).collect();
    let attribute = Attribute::of_events("afsluttet", times.iter().map(String::as_str));
    let words = Attribute::of_events("status", ["åben", "lukket"].into_iter().cycle().take(20));
    let report = ImportReport {
        findings: vec![Finding::OtherSpelling { patterns: vec!["yyyy-MM-dd".into()], count: 3 }],
        ..ImportReport::default()
    };
    let found = found(&log(&rows, vec![attribute, words]), Some(&report));
    assert_eq!(found[3], PatternFound::ScatteredEvents { columns: vec!["afsluttet".into()] });
    let PatternFound::UnanchoredTimes(of) = &found[2] else { panic!() };
    assert_eq!(of.format, Format { is_ambiguous: false, in_other_spellings: 3, first_days: None });
    assert_eq!(found[2].state(), PatternState::Found);
}

/// Meetings of a log: thirty cases apply, meet and are decided, and twenty of them complain and meet again.
fn meetings(again: &'static str) -> EventLog {
    let rows = (0..30).flat_map(|case| {
        let more = if case < 20 { vec![again, "Møde"] } else { Vec::new() };
        let steps = [vec!["Ansøgning", "Møde", "Afgørelse"], more].concat().into_iter().enumerate();
        steps.map(move |(at, step)| (format!("S{case}"), step, (case * 10 + at as i64) * DAY + MINUTE))
    });
    log(&rows.collect::<Vec<_>>(), Vec::new())
}

fn homonyms(log: &EventLog) -> Vec<Homonym> {
    let mut found = found(log, None);
    let Some(PatternFound::HomonymousLabels { labels }) = found.pop() else { panic!() };
    labels
}

/// All thirty first meetings are after an application, all twenty later ones after a complaint: χ² = n, and V = 1.
#[test]
fn a_label_that_comes_again_after_something_else_is_a_question() {
    let log = meetings("Klage");
    let found = homonyms(&log);
    let code = |name: &str| log.activity_code(name).unwrap();
    let contexts = TwoContexts {
        first_after: code("Ansøgning"),
        first: Part { count: 30, of: 30, in_other_row: 0 },
        later_after: code("Klage"),
        later: Part { count: 20, of: 20, in_other_row: 0 },
        cramers_v: 1.0,
    };
    assert_eq!(found.len(), 1);
    let of = Homonym { activity: code("Møde"), events: 50, cases: 30, after: 2, is_everywhere: false, contexts: None };
    assert_eq!(found[0], Homonym { contexts: found[0].contexts, ..of });
    let told = found[0].contexts.unwrap();
    assert!((told.cramers_v - 1.0).abs() < 1e-12);
    assert_eq!(TwoContexts { cramers_v: 1.0, ..told }, contexts);
    // After another application it is in the same context as before.
    assert_eq!(homonyms(&meetings("Ansøgning")), []);
}

/// Only a first one can begin a case, and only a later one can stand behind its like: both say nothing.
#[test]
fn borders_of_cases_and_the_label_itself_are_no_context() {
    let rows: Vec<(String, &str, i64)> = (0..60)
        .flat_map(|case| {
            let steps =
                if case % 2 == 0 { ["Møde", "Møde", "Møde", "Slut"] } else { ["Start", "Møde", "Møde", "Slut"] };
            let steps = steps.into_iter().enumerate();
            steps.map(move |(at, step)| (format!("S{case}"), step, (case * 10 + at as i64) * DAY + MINUTE))
        })
        .collect();
    assert_eq!(homonyms(&log(&rows, Vec::new())), []);
}

/// 600 first ones in 1,000 after A and 400 later ones: χ² = 80 with one degree of freedom is no chance, but V = 0.2 is little.
#[test]
fn a_small_difference_in_a_large_log_is_no_other_context() {
    let rows: Vec<(String, &str, i64)> = (0..1_000)
        .flat_map(|case| {
            let (one, other) = (if case < 600 { "A" } else { "B" }, if case < 400 { "A" } else { "B" });
            let steps = [one, "Møde", other, "Møde"].into_iter().enumerate();
            steps.map(move |(at, step)| (format!("S{case}"), step, (case * 10 + at as i64) * DAY + MINUTE))
        })
        .collect();
    let log = log(&rows, Vec::new());
    assert!(homonyms(&log).iter().all(|of| log.activity_name(of.activity) != "Møde"));
}

/// What is said of a name with two contexts; without the counts where they are few.
#[test]
fn two_contexts_are_said_with_their_counts() {
    let words = Words::new(Language::Danish);
    let said = |counts, labels| {
        let contexts = Some(Contexts { first_after: "Ansøgning".into(), later_after: "Klage".into(), counts });
        let found = DataFound::Homonyms { labels, commonest: "Møde".into(), contexts };
        found_said(&found, PatternState::Question, &words)
    };
    assert_eq!(
        said(Some([(28, 30), (19, 20)]), 1),
        "«Møde» har to sammenhænge. Første gang i en sag kommer det efter «Ansøgning» 28 af 30 gange, senere efter «Klage» 19 af 20 \
         gange. Er det den samme handling begge steder?"
    );
    let few = said(None, 2);
    assert!(few.starts_with("2 navne kan dække over flere ting.") && !few.contains("28"), "{few}");
}

/// What is said of cases in several sources: figures where there are any, and the question either way.
#[test]
fn what_speaks_for_several_sources_is_said_with_its_figures() {
    let words = Words::new(Language::Danish);
    let said = |found: DataFound| found_said(&found, PatternState::Question, &words);
    let of = |sources: u32, cases: Shown<u32>, lacking: Option<LackingFollower>| {
        said(DataFound::ScatteredCases { sources, cases, of: 120, lacking })
    };
    let question = "Registreres noget af forløbet i et andet system?";
    assert_eq!(of(1, Shown::Number(0), None), format!("Det kan ingen log selv sige. {question}"));
    let several = of(2, Shown::Number(31), None);
    assert_eq!(
        several,
        format!("Loggen er læst af 2 filer. 31 af 120 sager har hændelser fra flere af dem. {question}")
    );
    let few = of(2, Shown::Hidden, None);
    assert!(few.contains("Tallet vises ikke, fordi det kunne røbe få sager.") && !few.contains("120"), "{few}");
    let (step, follower) = ("Sendt".to_string(), "Modtaget".to_string());
    let lacking = LackingFollower { steps: 1, step, events: 1_000, follower, follower_events: 300 };
    let told = "«Sendt» sker 1.000 gange, men «Modtaget», der ellers følger lige efter, kun 300.";
    assert_eq!(of(1, Shown::Number(0), Some(lacking)), format!("{told} {question}"));
}
