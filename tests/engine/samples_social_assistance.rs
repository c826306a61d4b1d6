//! The sample «Kontanthjælp og lægeerklæringer»: its clean layer through the import, and what is planted in it.

use crate::sample_truth::{assert_figures, golden, import, number, of_case, share, steps};
use spor::engine::import::{FileFormat, Finding, HeaderRow, TextEncoding};
use spor::engine::log::EventLog;
use spor::engine::samples::{Layer, SampleLog, sample_files};
use std::collections::{BTreeMap, BTreeSet};

const ASKED: &str = "Lægeerklæring anmodet";
const PLACEMENT: &str = "Virksomhedspraktik startet";
const IN_JOB: &str = "Afsluttet til job";

fn clean_log() -> EventLog {
    import(&sample_files(SampleLog::SocialAssistance, Layer::Clean, 1)[0]).1.log
}

/// Everything guessed: Windows-1252, semicolons, Danish dates with and without a clock.
#[test]
fn the_clean_file_imports_as_guessed() {
    let (preview, imported) = import(&sample_files(SampleLog::SocialAssistance, Layer::Clean, 1)[0]);
    let FileFormat::Csv(dialect) = &preview.settings.format else { panic!("no CSV") };
    assert_eq!((dialect.encoding, dialect.delimiter), (TextEncoding::Windows1252, b';'));
    assert_eq!(dialect.header, HeaderRow::Record(0));
    assert_eq!(preview.settings.time_pattern, "dd-MM-yyyy HH:mm");
    let roles = &preview.settings.roles;
    assert_eq!((&roles.case, &roles.activity, &roles.time), (&vec![0], &vec![1], &vec![2]));
    assert_eq!(roles.resource, Some(5), "Medarbejder");
    let golden = golden("social_assistance");
    assert_eq!(imported.report.rejected, []);
    assert_eq!(imported.report.events, number(&golden["figures"]["events"]));
    let day_only = imported.report.findings.iter().find_map(|finding| match finding {
        Finding::DayOnly { count, .. } => Some(*count),
        _ => None,
    });
    assert_eq!(day_only, Some(number(&golden["faults"]["Q2_day_only"]["count"])));
    assert!(!imported.report.findings.iter().any(|finding| matches!(finding, Finding::LooksLikeCpr { .. })));
    assert!(!imported.report.findings.iter().any(|finding| matches!(finding, Finding::BrokenCharacters { .. })));
    assert_figures(&imported.log, &golden["figures"]);
}

/// Domain document §6.1: what is exact there, and the two findings planted more strictly than it says.
#[test]
fn the_oracle_finds_what_is_planted() {
    let golden = golden("social_assistance");
    let findings = &golden["findings"];
    for (team, asked) in [("Nord", 259), ("Syd", 261), ("Midt", 257)] {
        assert_eq!(share(&findings["A1"]["teams"][team]), (asked, 496), "{team}");
    }
    assert_eq!(share(&findings["A1"]["job_ready"]), (55, 912));
    for (pair, p) in [("Midt-Nord", 0.90), ("Midt-Syd", 0.80), ("Nord-Syd", 0.90)] {
        let found = findings["A1"]["p_pairs"][pair.replace('-', " - ")].as_f64().unwrap();
        assert!((found - p).abs() < 0.005, "{pair}: {found}");
    }
    assert_eq!(share(&findings["A3"]["caseworker_changed"]), (36, 203));
    assert_eq!(share(&findings["A3"]["same_caseworker"]), (35, 629));
    assert_eq!(number(&findings["A8"]["violations"]), 40);
    assert!(findings["A8"]["plan_first"]["percent"].as_f64().unwrap() >= 97.0);
    let meetings = share(&findings["A7"]["thursdays_of_even_weeks"]);
    assert!(meetings.0 == meetings.1 && meetings.0 > 200, "{meetings:?}");
    let percent = |path: &str| findings.pointer(path).unwrap().as_f64().unwrap();
    // 299 and 106 of a thousand, rounded down to whole cases.
    assert!((percent("/A5/july_and_december/percent") - 70.1).abs() < 0.3);
    assert!((percent("/A5/other_months/percent") - 89.4).abs() < 0.1);
    // A6: a difference at first sight, none within a target group, and nobody had to stay to get a placement.
    assert!(percent("/A6/crude/z") > 5.0);
    for group in ["6.2 Jobparat", "6.3 Aktivitetsparat"] {
        let within = &findings["A6"]["within"][group];
        assert!(within["p"].as_f64().unwrap() > 0.9, "{within}");
    }
    assert!(percent("/A6/latest_placement_days") < 60.0 && percent("/A6/shortest_closed_case_days") >= 59.0);
    assert_eq!(number(&golden["faults"]["Q10_begun_before_the_window"]["count"]), 120);
}

/// Findings that come from spread times: they point the way the domain document says.
#[test]
fn the_statistical_findings_point_where_the_domain_document_says() {
    let findings = &golden("social_assistance")["findings"];
    let value = |path: &str| findings.pointer(path).unwrap().as_f64().unwrap();
    for (path, wanted, tolerance) in [
        ("/A2/LÆ 125/median", 13.0, 1.5),
        ("/A2/LÆ 265/p90", 46.3, 3.0),
        ("/A2b/Øst/median", 29.8, 2.5),
        ("/A2b/Nord/median", 20.0, 2.0),
        ("/A4/before/p90", 45.0, 2.0),
        ("/A4/after/p90", 32.9, 2.0),
        ("/A7/median", 45.2, 3.0),
        ("/A7/p90", 66.0, 8.0),
        ("/A9/open/percent", 37.0, 4.0),
    ] {
        assert!((value(path) - wanted).abs() <= tolerance, "{path}: {}, wanted {wanted} ± {tolerance}", value(path));
    }
    // A4 shows in the tail and not in the middle; A9: closed cases alone look shorter than all are.
    assert!(value("/A4/p_median_test") > 0.05);
    assert!(value("/A9/naive_mean_days_of_closed") + 30.0 < value("/A9/kaplan_meier_mean_days_within_730"));
}

/// The exact findings counted again from the imported log.
#[test]
fn the_imported_log_holds_the_exact_findings() {
    let (log, findings) = (clean_log(), golden("social_assistance")["findings"].clone());
    let mut asked_by_team: BTreeMap<String, u64> = BTreeMap::new();
    let mut again: BTreeMap<bool, (u64, u64)> = BTreeMap::new();
    let mut jobs: BTreeMap<(String, bool), (u64, u64)> = BTreeMap::new();
    let resource = log.attributes().iter().find(|attribute| attribute.name == "Medarbejder").unwrap();
    for case in 0..log.case_count() as u32 {
        let (steps, group) = (steps(&log, case), of_case(&log, case, "Målgruppe"));
        let asked = steps.iter().filter(|step| **step == ASKED).count();
        if asked > 0 {
            if group == "6.3 Aktivitetsparat" {
                *asked_by_team.entry(of_case(&log, case, "Team")).or_default() += 1;
            }
            let people: BTreeSet<u32> =
                log.events_of(case).map(|event| resource.codes[log.row()[event] as usize]).collect();
            let counted = again.entry(people.len() > 1).or_default();
            *counted = (counted.0 + u64::from(asked > 1), counted.1 + 1);
        }
        let counted = jobs.entry((group, steps.contains(&PLACEMENT))).or_default();
        *counted = (counted.0 + u64::from(steps.last() == Some(&IN_JOB)), counted.1 + 1);
    }
    let teams = findings["A1"]["teams"].as_object().unwrap();
    assert_eq!(asked_by_team, teams.iter().map(|(team, counts)| (team.clone(), share(counts).0)).collect());
    assert_eq!(again[&true], share(&findings["A3"]["caseworker_changed"]));
    assert_eq!(again[&false], share(&findings["A3"]["same_caseworker"]));
    for ((group, placed), counted) in jobs {
        let side = if placed { "with_placement" } else { "without" };
        assert_eq!(counted, share(&findings["A6"]["within"][&group][side]), "{group} {side}");
    }
}
