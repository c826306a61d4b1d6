//! Logs made of several files: monthly extracts, sources of their own mapping, and tables about the cases.

use crate::import_logs::{read, settings, written_out};
use proptest::prelude::*;
use spor::engine::import::{
    Combined, ImportProblem, ImportSettings, JoinAccount, Part, RejectReason, Roles, SeveralImporter, SourceSettings,
    place_of_line, probe,
};
use spor::engine::log::EventLog;
use spor::engine::prepare::{EventCondition, Step, apply};

fn combined(files: &[(&str, ImportSettings)]) -> Result<Combined, ImportProblem> {
    let sources = files.iter().zip(1..).map(|((text, settings), number)| SourceSettings {
        name: format!("fil {number}"),
        settings: settings.clone(),
        total_bytes: Some(text.len() as u64),
    });
    let mut importer = SeveralImporter::new(sources.collect())?;
    for (text, _) in files {
        for slice in text.as_bytes().chunks(13) {
            importer.feed(slice)?;
        }
        importer.end_file()?;
    }
    importer.finish()
}

/// Case, activity and attributes of every event: `K1|Ansøgning|Nord`.
fn said(combined: &Combined) -> Vec<String> {
    let cases = written_out(&combined.imported.log).into_iter();
    cases
        .flat_map(|(case, events)| {
            events
                .into_iter()
                .map(move |(activity, _, _, _, attributes)| format!("{case}|{activity}|{}", attributes.join("|")))
        })
        .collect()
}

fn guessed(text: &str) -> ImportSettings {
    probe(text.as_bytes(), true, "fil.csv").unwrap().settings
}

const JANUARY: &str = "Sagsnr;Aktivitet;Tidspunkt;Team\nK1;Ansøgning;03-01-2024;Nord\nK2;Ansøgning;04-01-2024;Syd\nK1;Afslag;31-02-2024;Nord\n";
const FEBRUARY: &str = "Sagsnr;Aktivitet;Tidspunkt;Team\nK2;Afslag;14-02-2024;Syd\nK3;Ansøgning;13-02-2024;Øst\n;Bevilling;20-02-2024;Nord\n";

#[test]
fn monthly_extracts_are_one_log_and_their_accounts_one_account() {
    let both = combined(&[(JANUARY, guessed(JANUARY)), (FEBRUARY, guessed(JANUARY))]).unwrap();
    assert_eq!(said(&both), ["K1|Ansøgning|Nord", "K2|Ansøgning|Syd", "K2|Afslag|Syd", "K3|Ansøgning|Øst"]);
    let report = &both.imported.report;
    assert_eq!((report.rows, report.events), (6, 4));
    let rejected: Vec<_> = report
        .rejected
        .iter()
        .map(|r| (r.reason, r.count, r.first_lines.iter().map(|&line| place_of_line(line)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        rejected,
        [(RejectReason::MissingCase, 1, vec![(2, 4)]), (RejectReason::ImpossibleTime, 1, vec![(1, 4)])]
    );
}

#[test]
fn one_file_alone_is_read_as_ever() {
    let alone = combined(&[(JANUARY, guessed(JANUARY))]).unwrap();
    let plain = read(&guessed(JANUARY), JANUARY.as_bytes(), 7).unwrap();
    assert_eq!(alone.imported.report, plain.report);
    assert_eq!(written_out(&alone.imported.log), written_out(&plain.log));
}

#[test]
fn a_table_about_the_cases_gives_them_attributes_and_an_account_of_the_join() {
    let table = "id;Målgruppe;Team\nK2;6.3;Øst\nK1;6.2;\nK9;6.2;Nord\nK1;6.3;Syd\n";
    let of_cases = ImportSettings { part: Part::CaseTable { key: 0, columns: vec![1, 2] }, ..settings(b';', "") };
    let both = combined(&[(JANUARY, guessed(JANUARY)), (table, of_cases)]).unwrap();
    let names: Vec<&str> = both.imported.log.attributes().iter().map(|attribute| attribute.name.as_str()).collect();
    // «Team» of the table is told apart from «Team» of the events; it stands first because attributes of cases do.
    assert_eq!(names, ["Målgruppe", "Team (2)", "Team"]);
    assert_eq!(said(&both), ["K1|Ansøgning|6.2||Nord", "K2|Ansøgning|6.3|Øst|Syd"]);
    // K1 and K2 are known, K9 is not used, K1 stands twice.
    let account = JoinAccount { cases: 2, matched_cases: 2, unused_keys: 1, repeated_keys: 1 };
    assert_eq!(both.joins, [(2, account)]);
}

#[test]
fn sources_of_different_layout_are_merged_on_the_case_each_by_its_own_mapping() {
    let letters = "dato,sag,brev,start\n2024-01-02 10:00,K1,Partshøring,2024-01-01 09:00\n";
    let roles = Roles { case: vec![1], activity: vec![2], time: vec![0], start: vec![3], ..Roles::default() };
    let other =
        ImportSettings { roles, start_pattern: "yyyy-MM-dd HH:mm".into(), ..settings(b',', "yyyy-MM-dd HH:mm") };
    let events = ImportSettings { zone: spor::engine::import::Zone::Utc, ..guessed(JANUARY) };
    let both = combined(&[(JANUARY, events), (letters, other)]).unwrap();
    assert_eq!(said(&both), ["K1|Partshøring|", "K1|Ansøgning|Nord", "K2|Ansøgning|Syd"]);
    let log = &both.imported.log;
    let starts: Vec<bool> =
        log.start_millis().unwrap().iter().map(|&start| start != spor::engine::log::NO_TIME).collect();
    assert_eq!(starts, [true, false, false]);
    assert_eq!((0..3).map(|event| log.is_day_only(event)).collect::<Vec<_>>(), [false, true, true]);
}

/// Monthly extracts are one source, in which a row behind a later one of its case came late. Another source stands behind all
/// rows of the first, which says nothing of it.
#[test]
fn a_row_is_late_within_its_source_alone() {
    let late = "Sagsnr;Aktivitet;Tidspunkt;Team\nK1;Partshøring;02-01-2024;Nord\nK2;Afslag;14-02-2024;Syd\n";
    let other =
        "dato,sag,brev\n2024-01-01 10:00,K1,Kvittering\n2024-03-01 10:00,K2,Brev\n2024-02-01 10:00,K2,Kvittering\n";
    let roles = Roles { case: vec![1], activity: vec![2], time: vec![0], ..Roles::default() };
    let letters = ImportSettings { roles, ..settings(b',', "yyyy-MM-dd HH:mm") };
    let files = [(JANUARY, guessed(JANUARY)), (late, guessed(JANUARY)), (other, letters)];
    let log = combined(&files).unwrap().imported.log;
    let dropped = apply(&log, &[Step::DropEvents { when: EventCondition::BehindLater {} }.into()]).log;
    let left = |log: &EventLog| -> Vec<String> {
        let of_case = |case: u32| {
            let names = log.events_of(case).map(|event| log.activity_name(log.activity()[event]));
            [log.case_id(case)].into_iter().chain(names).collect::<Vec<_>>().join(" ")
        };
        (0..log.case_count() as u32).map(of_case).collect()
    };
    assert_eq!(left(&log), ["K1 Kvittering Partshøring Ansøgning", "K2 Ansøgning Kvittering Afslag Brev"]);
    assert_eq!(left(&dropped), ["K1 Kvittering Ansøgning", "K2 Ansøgning Afslag Brev"]);
}

/// A list of offers by case and start is in no order of time: that an end lies before another end is no late registration.
#[test]
fn a_source_that_is_not_in_order_of_time_has_no_late_rows() {
    let line = |case: usize, step: &str, day: usize| format!("2024-01-{day:02} 10:00,K{case},{step}\n");
    let offers: String = (1..=5).flat_map(|case| [line(case, "Praktik", 20), line(case, "Kursus", 10)]).collect();
    let other = format!("dato,sag,tilbud\n{offers}");
    let roles = Roles { case: vec![1], activity: vec![2], time: vec![0], ..Roles::default() };
    let of_offers = ImportSettings { roles, ..settings(b',', "yyyy-MM-dd HH:mm") };
    let log = combined(&[(JANUARY, guessed(JANUARY)), (&other, of_offers)]).unwrap().imported.log;
    let dropped = apply(&log, &[Step::DropEvents { when: EventCondition::BehindLater {} }.into()]).log;
    assert_eq!((log.event_count(), dropped.event_count()), (12, 12));
}

/// A trace of two events, the second of which has no time.
const XES: &str = "<log><trace><string key=\"concept:name\" value=\"K4\"/>\n\
    <event><string key=\"concept:name\" value=\"A\"/><date key=\"time:timestamp\" value=\"2024-03-01T10:00:00Z\"/></event>\n\
    <event><string key=\"concept:name\" value=\"B\"/></event>\n\
    </trace></log>\n";

#[test]
fn a_line_of_an_xes_file_among_several_names_its_file() {
    let settings = probe(XES.as_bytes(), true, "log.xes").unwrap().settings;
    let both = combined(&[(JANUARY, guessed(JANUARY)), (XES, settings)]).unwrap();
    let listed: Vec<_> = both.imported.rejected.rows.iter().map(|(line, ..)| place_of_line(*line)).collect();
    assert_eq!(listed, [(1, 4), (2, 3)]);
    let first = |reason| {
        let rejected = both.imported.report.rejected.iter().find(|rejected| rejected.reason == reason);
        place_of_line(rejected.unwrap().first_lines[0])
    };
    assert_eq!((first(RejectReason::ImpossibleTime), first(RejectReason::MissingTime)), ((1, 4), (2, 3)));
}

#[test]
fn a_problem_of_one_of_several_files_names_the_file() {
    let settings = probe(XES.as_bytes(), true, "log.xes").unwrap().settings;
    let broken = XES.replace("</trace>", "</trak>");
    match combined(&[(JANUARY, guessed(JANUARY)), (&broken, settings.clone())]).err() {
        Some(ImportProblem::InFile { name, problem }) => {
            assert_eq!((name.as_str(), *problem), ("fil 2", ImportProblem::XmlBroken { line: 4 }));
        }
        other => panic!("{other:?}"),
    }
    // Alone, there is nothing to tell apart.
    assert_eq!(combined(&[(&broken, settings)]).err(), Some(ImportProblem::XmlBroken { line: 4 }));
}

#[test]
fn tables_without_events_are_no_log() {
    let of_cases = ImportSettings { part: Part::CaseTable { key: 0, columns: vec![1] }, ..settings(b';', "") };
    assert!(matches!(combined(&[("a;b\n1;2\n", of_cases)]), Err(ImportProblem::RoleMissing { .. })));
}

proptest! {
    /// Cutting a file into several with the same names, between rows, changes nothing but the places.
    #[test]
    fn a_log_in_pieces_is_the_same_log(
        rows in prop::collection::vec((0u8..5, 0u8..4, 1u32..28, prop::option::of(0u8..3)), 1..40),
        cuts in prop::collection::vec(0usize..40, 0..4),
    ) {
        let header = "Sag;Aktivitet;Tid;Team\n";
        let lines: Vec<String> = rows
            .iter()
            .map(|(case, activity, day, team)| {
                let team = team.map_or(String::new(), |team| format!("T{team}"));
                format!("K{case};A{activity};{day:02}-03-2024;{team}\n")
            })
            .collect();
        let mut settings = settings(b';', "dd-MM-yyyy");
        settings.roles.event_attributes = vec![3];
        let whole = format!("{header}{}", lines.concat());
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % lines.len()).filter(|&cut| cut > 0).collect();
        cuts.sort_unstable();
        cuts.dedup();
        cuts.push(lines.len());
        let mut begin = 0;
        let pieces: Vec<String> = cuts
            .iter()
            .map(|&end| {
                let piece = format!("{header}{}", lines[begin..end].concat());
                begin = end;
                piece
            })
            .collect();
        let files: Vec<(&str, ImportSettings)> = pieces.iter().map(|text| (text.as_str(), settings.clone())).collect();
        let several = combined(&files).unwrap();
        let one = read(&settings, whole.as_bytes(), 17).unwrap();
        prop_assert_eq!(written_out(&several.imported.log), written_out(&one.log));
        prop_assert_eq!(several.imported.report.events, one.report.events);
        prop_assert_eq!(several.imported.log.row(), one.log.row());
    }
}
