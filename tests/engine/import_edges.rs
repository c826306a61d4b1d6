//! Files with faults: each ends in a log with an account, or in a message that says what is wrong.

use crate::import_logs::{read, settings, shared_log};
use spor::engine::import::{
    FileFormat, Finding, HeaderRow, ImportProblem, Importer, LifecycleRows, RejectReason, RejectedRows, Zone, probe,
};

const PATTERN: &str = "dd-MM-yyyy HH:mm";

fn rejected(reason: RejectReason, lines: &[u64]) -> RejectedRows {
    RejectedRows { reason, count: lines.len() as u64, first_lines: lines.to_vec() }
}

#[test]
fn every_row_that_is_no_event_is_counted_with_reason_line_and_masked_value() {
    let text = "Sag;Aktivitet;Tid\n\
        A;modtaget;01-02-2024 10:00\n\
        ;modtaget;01-02-2024 10:00\n\
        A; ;01-02-2024 10:00\n\
        A;\"løst\nhelt\";?\n\
        A;løst;Ærø 01-02\n\
        A;løst;31-02-2024 10:00\n\
        A;løst\n\
        A;løst;01-02-2024 10:00;mere\n\
        \n\
        A;løst;01-02-2024 11:00;\n";
    let read = read(&settings(b';', PATTERN), text.as_bytes(), 7).unwrap();
    assert_eq!((read.report.rows, read.report.events), (9, 2));
    assert_eq!(
        read.report.rejected,
        [
            rejected(RejectReason::MissingCase, &[3]),
            rejected(RejectReason::MissingActivity, &[4]),
            rejected(RejectReason::MissingTime, &[5]),
            rejected(RejectReason::InvalidTime, &[7]),
            rejected(RejectReason::ImpossibleTime, &[8]),
            rejected(RejectReason::TooFewFields, &[9]),
            rejected(RejectReason::TooManyFields, &[10]),
        ]
    );
    let values: Vec<&str> = read.rejected.rows.iter().map(|(_, _, value)| value.as_str()).collect();
    assert_eq!(values, ["", "", "?", "xxx 99-99", "99-99-9999 99:99", "x;xxxx", "x;xxxx;99-99-9999 99:99;xxxx"]);
    assert_eq!(read.rejected.not_listed, 0);
}

#[test]
fn line_numbers_are_right_whatever_ends_a_line() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = ["Sag;Aktivitet;Tid", "A;a;01-02-2024 10:00", "", "A;\"b", "c\";01-02-2024 10:00", "A;d;nu"];
        let text = lines.join(end);
        for slice in [1, 2, 3, 1000] {
            let read = read(&settings(b';', PATTERN), text.as_bytes(), slice).unwrap();
            assert_eq!(read.report.rejected, [rejected(RejectReason::InvalidTime, &[6])], "{end:?} {slice}");
            assert_eq!(read.log.event_count(), 2);
        }
    }
}

#[test]
fn columns_start_lifecycle_and_case_attributes_are_accounted_for() {
    let mut settings = settings(b',', PATTERN);
    settings.start_pattern = PATTERN.into();
    settings.roles.start = vec![3];
    settings.roles.lifecycle = Some(4);
    settings.roles.case_attributes = vec![5];
    settings.lifecycle_rows = LifecycleRows::CompleteOnly;
    let text = "sag,aktivitet,tid,start,lc,by\n\
        A,a,01-02-2024 10:00,01-02-2024 09:00,complete,\n\
        A,b,01-02-2024 11:00,,COMPLETE,Ribe\n\
        A,c,01-02-2024 12:00,01-02-2024 13:00,Complete,Vejle\n\
        A,d,01-02-2024 12:00,snart,complete,Ribe\n\
        B,a,01-02-2024 12:00,01-02-2024 12:00,start,Ribe\n";
    let read = read(&settings, text.as_bytes(), 5).unwrap();
    assert_eq!(
        read.report.rejected,
        [rejected(RejectReason::InvalidStart, &[5]), rejected(RejectReason::NotComplete, &[6])]
    );
    assert!(read.report.findings.contains(&Finding::StartAfterComplete { count: 1, first_lines: vec![4] }));
    assert!(read.report.findings.contains(&Finding::MissingStart { count: 1 }));
    assert!(read.report.findings.contains(&Finding::ChangingCaseAttribute { name: "by".into(), cases: 1 }));
    let by = read.log.attributes().iter().find(|attribute| attribute.name == "by").unwrap();
    assert_eq!(by.dictionary.text(by.codes[0]), "Ribe");
}

#[test]
fn several_columns_are_joined_into_one_part() {
    let mut settings = settings(b';', PATTERN);
    settings.roles.activity = vec![1, 2];
    settings.roles.case = vec![0, 4];
    settings.roles.time = vec![3, 5];
    let text = "sag;aktivitet;lc;dag;år;ur\nA;Løst;complete;01-02-2024;24;10:30\nA;;;01-02-2024;24;10:30\n";
    let read = read(&settings, text.as_bytes(), 9).unwrap();
    assert_eq!(read.log.case_id(0), "A+24");
    assert_eq!(read.log.activity_name(read.log.activity()[0]), "Løst+complete");
    assert_eq!(read.log.time_millis(), [1_706_783_400_000]);
    assert_eq!(read.report.rejected, [rejected(RejectReason::MissingActivity, &[3])]);
}

#[test]
fn summer_time_and_days_without_clock_are_found() {
    let mut settings = settings(b';', PATTERN);
    settings.zone = Zone::Copenhagen;
    let text = "Sag;Aktivitet;Tid\nA;a;31-03-2024 02:30\nA;b;27-10-2024 02:15\nA;c;28-10-2024\n";
    let read = read(&settings, text.as_bytes(), 100).unwrap();
    let findings = &read.report.findings;
    assert!(findings.contains(&Finding::InSummerTimeGap { count: 1, first_lines: vec![2] }));
    assert!(findings.contains(&Finding::InRepeatedHour { count: 1, first_lines: vec![3] }));
    assert!(findings.contains(&Finding::DayOnly { count: 1, of: 3 }));
    assert_eq!((read.log.is_day_only(0), read.log.is_day_only(2)), (false, true));
}

#[test]
fn a_quote_that_never_closes_is_found() {
    let text = "Sag;Aktivitet;Tid\nA;a;01-02-2024 10:00\nA;\"b;01-02-2024 10:00\nA;c;01-02-2024 10:00\n";
    let read = read(&settings(b';', PATTERN), text.as_bytes(), 3).unwrap();
    assert!(read.report.findings.contains(&Finding::UnclosedQuote { line: 3 }));
    assert_eq!(read.report.rejected, [rejected(RejectReason::TooFewFields, &[3])]);
}

#[test]
fn a_row_without_end_and_too_many_columns_are_refused_with_their_line() {
    let mut importer = Importer::new(settings(b';', PATTERN), None).unwrap();
    importer.feed(b"Sag;Aktivitet;Tid\nA;\"").unwrap();
    let piece = vec![b'x'; 1 << 20];
    let problem = (0..64).find_map(|_| importer.feed(&piece).err()).unwrap();
    assert_eq!(problem, ImportProblem::RowTooLong { line: 2, limit_bytes: 8 << 20 });
    let wide = format!("Sag;Aktivitet;Tid\nA;a;{}\n", ";".repeat(10_001));
    let problem = read(&settings(b';', PATTERN), wide.as_bytes(), 1000).err();
    assert_eq!(problem, Some(ImportProblem::TooManyColumns { line: 2, limit: 10_000 }));
    assert_eq!(
        probe(wide.as_bytes(), true, "a.csv").err(),
        Some(ImportProblem::TooManyColumns { line: 2, limit: 10_000 })
    );
}

#[test]
fn files_without_rows_roles_or_columns_say_so() {
    let settings = settings(b';', PATTERN);
    assert_eq!(read(&settings, b"", 10).err(), Some(ImportProblem::Empty));
    assert_eq!(read(&settings, b"\n\r\n", 10).err(), Some(ImportProblem::Empty));
    assert_eq!(read(&settings, b"a;b;c", 10).err(), Some(ImportProblem::HeaderOnly { columns: 3 }));
    assert_eq!(read(&settings, b"a;b\n1;2\n", 10).err(), Some(ImportProblem::NoSuchColumn { column: 2 }));
    let mut without = settings.clone();
    without.roles.activity.clear();
    let missing = ImportProblem::RoleMissing { case: false, activity: true, time: false };
    assert_eq!(Importer::new(without, None).err(), Some(missing));
    let mut bad = settings.clone();
    bad.time_pattern = "mm:ss".into();
    assert_eq!(Importer::new(bad, None).err(), Some(ImportProblem::BadPattern { pattern: "mm:ss".into() }));
    let mut headless = settings.clone();
    if let FileFormat::Csv(dialect) = &mut headless.format {
        dialect.header = HeaderRow::None;
    }
    assert_eq!(read(&headless, b"A;a;01-02-2024 10:00", 10).unwrap().log.event_count(), 1);
}

#[test]
fn a_file_of_which_nothing_can_be_used_brings_its_account() {
    let Some(bytes) = shared_log("csv-edge/test8-all-invalid.csv") else { return };
    let settings = probe(&bytes, true, "a.csv").unwrap().settings;
    let Err(ImportProblem::NothingUsable { rows: 3, report }) = read(&settings, &bytes, 10) else { panic!() };
    assert_eq!(
        report.rejected,
        [
            rejected(RejectReason::MissingCase, &[2]),
            rejected(RejectReason::MissingActivity, &[3]),
            rejected(RejectReason::InvalidStart, &[4]),
        ]
    );
}

#[test]
fn each_edge_file_has_its_account() {
    use RejectReason::*;
    for (file, rows, expected) in [
        ("test1-valid", 3, vec![]),
        ("test2-missing-columns", 3, vec![rejected(TooFewFields, &[3])]),
        ("test3-invalid-end-timestamp", 4, vec![rejected(InvalidTime, &[5])]),
        ("test4-invalid-start-timestamp", 4, vec![rejected(InvalidStart, &[5])]),
        ("test5-empty-caseID", 3, vec![rejected(MissingCase, &[2])]),
        ("test6-different-delimiters", 3, vec![]),
        ("test7-record-invalid", 3, vec![rejected(InvalidStart, &[4]), rejected(TooManyFields, &[2])]),
        ("test9-differentiate-dates", 13, vec![]),
        ("test10-eventAttribute", 6, vec![]),
        ("test11-encoding", 5, vec![]),
    ] {
        let Some(bytes) = shared_log(&format!("csv-edge/{file}.csv")) else { return };
        let preview = probe(&bytes, true, file).unwrap();
        let read = read(&preview.settings, &bytes, 13).unwrap();
        assert_eq!((read.report.rows, &read.report.rejected), (rows, &expected), "{file}");
        assert_eq!(read.report.rejected, preview.report.rejected, "{file}");
    }
}

#[test]
fn an_impossible_month_is_turned_away_when_the_month_stands_in_the_middle() {
    let Some(bytes) = shared_log("csv-edge/test9-differentiate-dates.csv") else { return };
    let mut settings = probe(&bytes, true, "a.csv").unwrap().settings;
    assert_eq!(settings.time_pattern, "yyyy-dd-MM HH:mm:ss.fff");
    settings.time_pattern = "yyyy-MM-dd HH:mm:ss.fff".into();
    let report = read(&settings, &bytes, 100).unwrap().report;
    assert_eq!((report.events, report.rejected), (11, vec![rejected(RejectReason::ImpossibleTime, &[7, 12])]));
}
