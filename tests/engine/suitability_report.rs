//! The report without values: of a log full of planted names, none is in it, whoever the log is about.

use crate::asked::asked;
use spor::present::report::{FileMade, PaperHead};
use spor::present::suitability::{Reported, found_said, sheet};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

/// Every value of the log holds it, whatever else stands there.
const PLANTED: &str = "plantet";

/// Names that differ by a letter, names with numbers, free text, a column of times, equal times, days without a clock.
fn csv() -> String {
    let mut csv =
        String::from("Sag plantet;Aktivitet plantet;Tid plantet;Medarbejder plantet;Kolonne plantet;Tekst plantet\r\n");
    for case in 0..60 {
        let day = 1 + case % 28;
        let month = 1 + case % 12;
        let steps = [
            ("Plantet ansøgning", "08:00"),
            (if case % 3 == 0 { "plantet  Ansøgning" } else { "Plantet brev" }, "08:00"),
            (if case % 4 == 0 { "Plantet afgørelse 17" } else { "Plantet afgørelse" }, "09:30"),
            ("Afsluttet plantet", ""),
        ];
        for (step, clock) in steps {
            let worker = format!("Plantet Person {}", case % 7);
            let text = format!("Plantet tekst om sag {case} og trin {step}, som ingen anden har");
            csv += &format!(
                "PLANTET-{case};{step};{day:02}-{month:02}-2024 {clock};{worker};plantet {};{text}\r\n",
                case % 2
            );
        }
    }
    csv
}

#[test]
fn no_value_of_a_log_is_in_the_report() {
    let csv = csv();
    let words_of = [Language::Danish, Language::English].map(Words::new);
    for subjects in [Subjects::NotPersonal, Subjects::Citizens] {
        let mut session = Session::new();
        let (name, size_bytes) = ("plantet.csv".to_string(), csv.len() as u64);
        let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
        let guessed = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
        let settings = ImportSettings { subjects, ..guessed };
        let files = vec![FileToRead { name, size_bytes, settings }];
        let log = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap().log;
        let closing = Some(Closing { steps: vec!["Afsluttet plantet".into()], observed_to_millis: None });
        let names = [("Plantet brev".to_string(), "Plantet skrivelse".to_string())].into();
        let recipe: Vec<RecipeStep> = vec![
            Step::MapActivities { names, names_all: false }.into(),
            Step::DropAttributes { names: vec!["Kolonne plantet".into()] }.into(),
        ];
        asked(&mut session, Prepare { log, steps: recipe.clone(), profile: None }, &[]).unwrap();
        let show = ShowSuitability { log, closing: closing.clone(), thresholds: Thresholds::default(), sample: None };
        let page = asked(&mut session, show, &[]).unwrap();
        assert!(page.as_read.is_some());
        let found = asked(&mut session, ListDataFindings::of(log, closing.clone()), &[]).unwrap();
        for words in &words_of {
            // The screen names them, so the log is one that could be betrayed.
            let screen: Vec<String> = found.findings.iter().map(|of| found_said(&of.found, of.state, words)).collect();
            let naming = screen.iter().filter(|said| said.to_lowercase().contains(PLANTED)).count();
            assert!(naming >= 5, "{naming} findings name what is planted");
            let head = PaperHead {
                title: words.text("suitability-report-title"),
                log: None,
                invented: false,
                day: page.case_rate.unwrap().from,
                version: "0.0.0".into(),
            };
            let files = [FileMade { name: None, size_bytes, sha256: Some("0f".repeat(32)) }];
            let premises = Premises { hours_once: Some(40.0), manager: Some(HasPerson::Yes), ..Premises::default() };
            let of_law = Marker {
                day: CalendarDay { year: 2024, month: 7, day: 1 },
                text: "Plantet lov".into(),
                kind: MarkerKind::Law,
            };
            let markers = [of_law];
            let of = Reported {
                page: &page,
                findings: Some(&found),
                markers: &markers,
                premises: &premises,
                recipe: &recipe,
                closing: closing.as_ref(),
                files: Some(&files),
            };
            let paper = sheet(&head, &of, words);
            assert!(!paper.page.to_lowercase().contains(PLANTED), "{subjects:?}: a value is in the report");
            assert!(!paper.page.contains("<script"));
            // What is to be in it: every criterion, every limit, the fingerprint, the kinds of steps, the answers.
            for key in ["suitability-fields", "suitability-expert", "suitability-limit-expert", "suitability-worth"] {
                assert!(paper.page.contains(&words.text(key)), "{key}");
            }
            for text in
                ["K12", &"0f".repeat(32), &words.text("prepare-kind-rename"), &words.text("prepare-kind-columns")]
            {
                assert!(paper.page.contains(text), "{text}");
            }
            assert!(paper.page.contains(&words.text("suitability-manager")));
            // Of a change of the law the day, and not what a user wrote of it.
            let day = spor::present::dates::day_in_full(spor::present::dates::of_day(markers[0].day), words);
            assert!(paper.page.contains(&words.text("suitability-laws")) && paper.page.contains(&day));
            // Figures that are no faults name nothing and stay as they are.
            let shape = found.findings.iter().find(|of| matches!(of.found, DataFound::Complexity { .. })).unwrap();
            assert!(paper.page.contains(&found_said(&shape.found, shape.state, words)));
            // Without fingerprints it says when they come.
            let early = sheet(&head, &Reported { files: None, findings: None, ..of }, words);
            assert!(early.page.contains(&words.text("suitability-report-files")));
        }
    }
}
