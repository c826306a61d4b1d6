//! Rules for texts, tables of names, and recipes: what people write and read.

use proptest::prelude::*;
use spor::engine::import::Zone;
use spor::engine::prepare::*;
use spor::engine::saved_list::SavedListProblem;
use std::collections::BTreeMap;

fn rule(how: TextMatch, text: &str) -> TextRule {
    TextRule { how, text: text.into(), activity: "X".into() }
}

#[test]
fn danish_letters_are_the_same_large_and_small() {
    use TextMatch::*;
    for (how, text, catches, leaves) in [
        (Contains, "ÆØÅ", "xæøåx", "aeoeaa"),
        (StartsWith, "Ør", "ØRSTED", "fØR"),
        (Equals, " Åben ", "åBEN", "åbent"),
        (Regex, "^[Å-Ø]$", "ø", "a"),                 // from å (U+00E5) to ø (U+00F8)
        (Regex, r"\D\d{2}\.\s", "NR.12. ", "Nr.123"), // \D stays what is no digit
        (Regex, r"^\S+$", "ÆØ", "Æ Ø"),
        (Regex, "(?:JOB|CV)-?SAMTALE", "Cv-samtale", "samtale"),
        (Regex, "(?P<Nr>A)(?i:B)", "AB", "BA"),
        (Regex, "(?U)a+b", "AAB", "A"), // a flag keeps its letter
    ] {
        let rules = TextRules::new(&[rule(how, text)]);
        assert_eq!(rules.bad().count(), 0, "{text}");
        assert_eq!(rules.first_match(catches), Some(0), "{text} and {catches}");
        assert_eq!(rules.first_match(leaves), None, "{text} and {leaves}");
    }
}

#[test]
fn what_no_rule_catches_is_a_list_with_the_most_rows_first() {
    use TextMatch::*;
    let rules = [rule(Contains, "samtale"), rule(Regex, "[a"), rule(Contains, "jobsamtale")];
    let texts = [("Jobsamtale", 4), ("brev", 2), ("opkald", 7), ("andet", 2), ("Samtale", 1)];
    let found = coverage(&rules, texts);
    assert_eq!(found.rows_by_rule, [5, 0, 0]);
    assert_eq!((found.covered_rows, found.uncovered_rows), (5, 11));
    assert_eq!(found.bad_rules, [1]);
    let uncovered: Vec<(&str, u64)> = found.uncovered.iter().map(|text| (text.text.as_str(), text.rows)).collect();
    assert_eq!(uncovered, [("opkald", 7), ("andet", 2), ("brev", 2)]);
}

#[test]
fn the_texts_of_a_log_are_those_its_events_have() {
    use crate::prepare_logs::log_with;
    use spor::engine::log::AttributeLevel::{Case, Event};
    let log = log_with(
        &[("Note", Event), ("Team", Case)],
        &[("1", "A", 0, &["x", "Nord"]), ("1", "B", 1, &["", ""]), ("2", "A", 2, &["x", ""])],
    );
    assert_eq!(texts_of(&log, None).unwrap(), [("A", 2), ("B", 1)]);
    assert_eq!(texts_of(&log, Some("Note")).unwrap(), [("", 1), ("x", 2)]);
    assert_eq!(texts_of(&log, Some("Team")).unwrap(), [("", 1), ("Nord", 2)]); // case 1 has two events
    assert!(texts_of(&log, Some("Hvad")).is_none());
}

fn problems(table: &MappingTable) -> Vec<(u64, MappingProblemKind)> {
    table.problems.iter().map(|problem| (problem.line, problem.kind.clone())).collect()
}

#[test]
fn a_table_of_names_says_line_by_line_what_it_left_out() {
    use MappingProblemKind::*;
    let table = read_mapping(
        "Fra;Til;;\r\n\
         Job-samtale;Jobsamtale;;\r\n\
         \"Brev; sendt\";\"Brev\r\nsendt\"\r\n\
         Brev;;\r\n\
         ;Møde\r\n\
         Alene\r\n\
         a;b;c\r\n\
         Job-samtale;Samtale\r\n\
         Job-samtale;Jobsamtale\r\n\
         ;;\r\n",
    );
    let expected =
        BTreeMap::from([("Job-samtale".into(), "Jobsamtale".into()), ("Brev; sendt".into(), "Brev\r\nsendt".into())]);
    assert_eq!(table.names, expected);
    assert_eq!(
        problems(&table),
        [
            // The pair on line 3 goes on to line 4.
            (5, NoNewName { label: "Brev".into() }),
            (6, NoOldName),
            (7, Fields { found: 1 }),
            (8, Fields { found: 3 }),
            (9, Contradicts { label: "Job-samtale".into(), line: 2 }),
        ]
    );
}

#[test]
fn commas_tabs_windows_1252_and_a_missing_header_are_read() {
    let names = BTreeMap::from([("Møde".to_string(), "Samtale".to_string())]);
    assert_eq!(read_mapping("from,to\nMøde,Samtale").names, names);
    assert_eq!(read_mapping("\u{feff}from\tto\nMøde\tSamtale").names, names);
    assert_eq!(read_mapping_bytes(b"fra;til\r\nM\xf8de;Samtale\r\n").names, names);
    assert_eq!(read_mapping_bytes("fra;til\r\nMøde;Samtale\r\n".as_bytes()).names, names);
    let headless = read_mapping("Møde;Samtale");
    assert_eq!(headless.names, names);
    assert_eq!(problems(&headless), [(1, MappingProblemKind::NoHeader)]);
    assert_eq!(read_mapping(""), MappingTable::default());
}

#[test]
fn a_name_that_a_spreadsheet_would_run_is_guarded() {
    let names = BTreeMap::from([("=1+1".to_string(), "-sum".to_string())]);
    let text = write_mapping(&names);
    assert_eq!(text, "\u{feff}from;to\r\n'=1+1;'-sum\r\n");
    assert_eq!(read_mapping(&text).names, names);
}

proptest! {
    #[test]
    fn a_table_of_names_reads_as_it_was_written(
        names in prop::collection::btree_map("[a-cæ;,\"'=@ \n\r\t-]{1,6}", "[a-cæ;,\"'=@ \n\r\t-]{1,6}", 0..8),
    ) {
        let table = read_mapping(&write_mapping(&names));
        prop_assert_eq!(&table.problems, &[]);
        prop_assert_eq!(table.names, names);
    }

    #[test]
    fn no_text_is_too_odd_for_a_table_or_a_recipe(text in "\\PC{0,40}|[;\n\"a]{0,20}") {
        read_mapping(&text);
        prop_assert!(Recipe::from_json(&text).is_err());
        TextRules::new(&[rule(TextMatch::Regex, &text)]).first_match(&text);
    }
}

/// One of each step, with every field that may be left out both there and left out.
fn every_step() -> Vec<Step> {
    let texts = |texts: &[&str]| texts.iter().map(|text| text.to_string()).collect::<Vec<String>>();
    vec![
        Step::MapActivities { names: BTreeMap::from([("a".into(), "b".into())]), names_all: true },
        Step::MapActivities { names: BTreeMap::new(), names_all: false },
        Step::MapValues {
            attribute: "A-kasse".into(),
            values: BTreeMap::from([("5".into(), "7".into()), ("Gunver Ravnholt".into(), String::new())]),
            clear_names: true,
            names_all: true,
        },
        Step::MapValues { attribute: "Agent".into(), values: BTreeMap::new(), clear_names: true, names_all: false },
        Step::ActivityByRules {
            text_of: Some("Note".into()),
            rules: vec![rule(TextMatch::StartsWith, "æ")],
            otherwise: Otherwise::Called("Øvrige".into()),
        },
        Step::ActivityByRules { text_of: None, rules: vec![], otherwise: Otherwise::Drop },
        Step::Milestones {
            milestones: vec!["A".into(), Milestone { name: "B".into(), of: texts(&["b"]) }],
            collapse_repeats: false,
            without: Some("-".into()),
        },
        Step::CollapseRepeats { activities: texts(&["A"]), keep: Keep::Last },
        Step::DeriveChangeEvent { attribute: "By".into(), activity: "Skift".into() },
        Step::DeriveAttribute {
            name: "Alder".into(),
            value: Derivation::AgeBand { born: "Født".into(), pattern: "dd-MM-yyyy".into(), from_years: vec![30] },
        },
        Step::DeriveAttribute { name: "n".into(), value: Derivation::DaysSincePrevious },
        Step::DeriveAttribute { name: "m".into(), value: Derivation::Calendar { part: CalendarPart::Month } },
        Step::SplitAtGap { gap_days: 28, at: vec![] },
        Step::MergeClose { within_minutes: 1, activities: vec![], together: true, keep: Keep::First },
        Step::RepairMidnight { activities: vec![], read_as: MidnightReading::DanishClock },
        Step::DayPrecision { activities: texts(&["A"]) },
        Step::UseTime { attribute: "Registreret".into(), pattern: "dd-MM-yyyy".into(), zone: Zone::Utc },
        Step::ExchangeTimes { attribute: "slut".into(), pattern: "dd-MM-yyyy".into(), zone: Zone::Utc },
        Step::DropAttributes { names: texts(&["Note"]) },
        Step::OrderByStart {},
        Step::DropDuplicates {},
        Step::KeepEvents { when: EventCondition::Activity(texts(&["A"])) },
        Step::DropEvents { when: EventCondition::Attribute { name: "Kategori".into(), values: texts(&["TEST"]) } },
        Step::KeepEvents { when: EventCondition::Period { from: Some("2024-01-01".into()), until: None } },
        Step::DropEvents { when: EventCondition::BehindLater {} },
        Step::KeepCases { when: CaseCondition::Activity(texts(&["A"])) },
        Step::DropCases { when: CaseCondition::LastActivity(texts(&["Flettet"])) },
        Step::DropCases {
            when: CaseCondition::EndsWithout { ends_with: texts(&["Lukket"]), lacks: texts(&["Løst"]) }
        },
        Step::DropCases { when: CaseCondition::Attribute { name: "Kategori".into(), values: texts(&["TEST"]) } },
        Step::DropCases { when: CaseCondition::EndedAt { second: "2023-12-22T15:00:00".into() } },
        Step::CaseFrom { attributes: texts(&["Person"]), keep_id_as: None },
        Step::ActivityFrom { attributes: texts(&["Status"]), missing: Some("?".into()), keep_activity_as: None },
    ]
}

#[test]
fn a_recipe_reads_as_it_was_written() {
    let mut recipe = Recipe::new("Kontanthjælp", "Spor 0.1");
    for (place, step) in every_step().into_iter().enumerate() {
        recipe.steps.push(RecipeStep { step, on: place % 3 != 0 });
    }
    let text = recipe.to_json();
    assert_eq!(Recipe::from_json(&text).unwrap(), recipe);
    assert_eq!(Recipe::from_json(&format!("\u{feff}{text}")).unwrap(), recipe);
    assert_eq!(text, Recipe::from_json(&text).unwrap().to_json());
}

#[test]
fn steps_travel_through_a_format_that_does_not_describe_itself() {
    for step in every_step() {
        let suggestion = Suggestion { step, evidence: Evidence::Duplicates { events: 3 } };
        let bytes = postcard::to_stdvec(&suggestion).unwrap();
        assert_eq!(postcard::from_bytes::<Suggestion>(&bytes).unwrap(), suggestion);
    }
}

#[test]
fn a_recipe_is_readable() {
    let mut recipe = Recipe::new("Juni", "Spor");
    recipe.steps.push(RecipeStep { step: Step::SplitAtGap { gap_days: 28, at: vec![] }, on: false });
    recipe.steps.push(Step::DropDuplicates {}.into());
    let expected = r#"{
  "version": 1,
  "name": "Juni",
  "made_with": "Spor",
  "sources": [],
  "steps": [
    {
      "step": {
        "split_at_gap": {
          "gap_days": 28,
          "at": []
        }
      },
      "on": false
    },
    {
      "step": {
        "drop_duplicates": {}
      },
      "on": true
    }
  ]
}
"#;
    assert_eq!(recipe.to_json(), expected);
}

#[test]
fn a_recipe_that_cannot_be_read_says_where() {
    let problem = |text: &str| Recipe::from_json(text).unwrap_err();
    assert!(matches!(problem("{\n \"version\": 1,\n x"), SavedListProblem::NotSuchAFile { line: 3, .. }));
    assert!(matches!(problem(r#"{ "version": 1, "stesp": [] }"#), SavedListProblem::NotSuchAFile { line: 1, .. }));
    assert!(matches!(problem(r#"{ "name": "x" }"#), SavedListProblem::NotSuchAFile { .. }));
    assert!(matches!(problem("[]"), SavedListProblem::NotSuchAFile { .. }));
    assert_eq!(
        problem(r#"{ "version": 7, "steps": [{ "step": { "new": {} } }], "more": 1 }"#),
        SavedListProblem::Newer { version: 7 }
    );
    for (bad, names) in [
        (r#"{ "step": { "fly": {} } }"#, "fly"),
        (r#"{ "step": { "drop_duplicates": { "gap": 1 } } }"#, "gap"),
        (r#"{ "step": { "split_at_gap": { "gap_days": 1 } }, "On": true }"#, "On"),
        (r#"{ "step": { "split_at_gap": { "gap_days": -1 } } }"#, "-1"),
        (r#"{ "step": { "milestones": { "milestones": [{ "name": "A", "off": ["b"] }] } } }"#, "off"),
        (r#"{ "on": true }"#, "step"),
    ] {
        let text = format!(r#"{{ "version": 1, "steps": [{{ "step": {{ "drop_duplicates": {{}} }} }}, {bad}] }}"#);
        match problem(&text) {
            SavedListProblem::NotAnEntry { entry: 2, message } => assert!(message.contains(names), "{bad}: {message}"),
            other => panic!("{bad}: {other:?}"),
        }
    }
}
