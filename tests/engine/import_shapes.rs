//! Tables whose rows are not events: wide lists, periods, status logs and lists of several days.

use crate::import_logs::{read, written_out};
use proptest::prelude::*;
use spor::engine::import::{
    Finding, ImportSettings, Imported, Preview, RejectReason, Roles, Shape, ShapeHint, preview, probe,
};

const WIDE: &str = "\
Sagsnr;Team;Dato 1. samtale;Dato Min Plan;Dato afsluttet
K1;Nord;03-01-2024;10-01-2024;20-03-2024
K2;Syd;04-01-2024;;
K3;Nord;05-01-2024;15-01-2024;
K4;Syd;;;
K5;Nord;08-01-2024;31-02-2024;
K6;Syd;09-01-2024;20-01-2024;22-04-2024
";

fn looked_at(text: &str) -> Preview {
    probe(text.as_bytes(), true, "liste.csv").unwrap()
}

/// The preview with another shape, everything else guessed anew.
fn shaped(text: &str, shape: Shape) -> Preview {
    let before = looked_at(text);
    preview(text.as_bytes(), true, &ImportSettings { shape, ..before.settings }, true).unwrap()
}

fn whole(text: &str, settings: &ImportSettings) -> Imported {
    read(settings, text.as_bytes(), 7).unwrap()
}

/// Case and activities in order, `day` left out: what a person would read off the table.
fn courses(imported: &Imported) -> Vec<(String, Vec<String>)> {
    let cases = written_out(&imported.log).into_iter();
    cases.map(|(case, events)| (case, events.into_iter().map(|event| event.0).collect())).collect()
}

fn course(case: &str, activities: &[&str]) -> (String, Vec<String>) {
    (case.into(), activities.iter().map(|activity| activity.to_string()).collect())
}

fn wide() -> Shape {
    Shape::Wide { steps: vec![2, 3, 4], activity_name: "Trin".into(), time_name: "Tidspunkt".into() }
}

#[test]
fn a_wide_list_is_recognised() {
    assert_eq!(looked_at(WIDE).shapes, [ShapeHint::Wide { steps: vec![2, 3, 4] }]);
}

#[test]
fn every_date_of_a_wide_list_is_an_event_called_as_its_column() {
    let preview = shaped(WIDE, wide());
    assert_eq!(preview.columns, ["Sagsnr", "Team", "Trin", "Tidspunkt"]);
    assert_eq!(preview.file_columns.len(), 5);
    assert_eq!(preview.settings.roles.case, [0]);
    assert_eq!(preview.settings.roles.activity, [2]);
    assert_eq!(preview.settings.roles.time, [3]);
    let imported = whole(WIDE, &preview.settings);
    assert_eq!(
        courses(&imported),
        [
            course("K1", &["Dato 1. samtale", "Dato Min Plan", "Dato afsluttet"]),
            course("K2", &["Dato 1. samtale"]),
            course("K3", &["Dato 1. samtale", "Dato Min Plan"]),
            course("K5", &["Dato 1. samtale"]),
            course("K6", &["Dato 1. samtale", "Dato Min Plan", "Dato afsluttet"]),
        ]
    );
    // 3 + 1 + 2 + 2 + 3 dates and the row of K4, which has none.
    let report = &imported.report;
    assert_eq!((report.file_rows, report.rows, report.events), (6, 12, 10));
    let reasons: Vec<_> = report.rejected.iter().map(|r| (r.reason, r.count, r.first_lines.clone())).collect();
    assert_eq!(reasons, [(RejectReason::MissingActivity, 1, vec![5]), (RejectReason::ImpossibleTime, 1, vec![6])]);
}

#[test]
fn rows_that_do_not_fit_the_names_of_a_wide_list_are_accounted_for() {
    let text = format!("{WIDE}K7;Nord;01-02-2024\nK8;Nord;01-02-2024;;;rest\n");
    let imported = whole(&text, &shaped(WIDE, wide()).settings);
    let reasons: Vec<_> = imported.report.rejected.iter().map(|r| (r.reason, r.count)).collect();
    assert!(reasons.contains(&(RejectReason::TooFewFields, 1)), "{reasons:?}");
    assert!(reasons.contains(&(RejectReason::TooManyFields, 1)), "{reasons:?}");
    assert_eq!(imported.report.file_rows, 8);
}

const PERIODS: &str = "\
sags_id;type;start;slut
F1;Virksomhedspraktik;01-02-2024;28-02-2024
F1;Løntilskud;01-03-2024;31-12-9999
F2;Virksomhedspraktik;05-02-2024;
F2;Vejledning;01-01-2024;31-01-2024
F3;Vejledning;02-01-2024;03-02-2024
F3;Løntilskud;04-02-2024;10-02-2024
";

#[test]
fn a_period_becomes_a_start_and_an_end_that_is_not_open() {
    let hints = looked_at(PERIODS).shapes;
    assert_eq!(hints, [ShapeHint::Periods { activity: 1, start: 2, end: 3 }]);
    let shape = Shape::Periods {
        activity: 1,
        start: 2,
        end: 3,
        started: "startet".into(),
        ended: "afsluttet".into(),
        time_name: "Tidspunkt".into(),
    };
    let preview = shaped(PERIODS, shape);
    assert_eq!(preview.columns, ["sags_id", "type", "Tidspunkt"]);
    let imported = whole(PERIODS, &preview.settings);
    assert_eq!(
        courses(&imported),
        [
            course("F1", &["Virksomhedspraktik startet", "Virksomhedspraktik afsluttet", "Løntilskud startet"]),
            course("F2", &["Vejledning startet", "Vejledning afsluttet", "Virksomhedspraktik startet"]),
            course("F3", &["Vejledning startet", "Vejledning afsluttet", "Løntilskud startet", "Løntilskud afsluttet"]),
        ]
    );
    assert_eq!(imported.report.rejected, [], "an open end is no row, and so none that is turned away");
    assert_eq!(imported.report.findings[0], Finding::OpenEnds { name: "slut".into(), count: 1 });
}

const STATUS_LOG: &str = "\
Sag;Gammel status;Ny status;Ændret
1;;Ny;2024-01-02 08:00:00
1;Ny;Tildelt;2024-01-02 09:00:00
1;Tildelt;Løst;2024-01-03 10:00:00
2;;Ny;2024-01-02 08:30:00
2;Ny;Løst;2024-01-02 12:00:00
3;;Ny;2024-01-04 08:30:00
3;Ny;Tildelt;2024-01-05 12:00:00
";

#[test]
fn a_status_log_is_recognised_and_its_new_status_is_the_activity() {
    let preview = looked_at(STATUS_LOG);
    assert_eq!(preview.shapes, [ShapeHint::StatusLog { old: 1, new: 2 }]);
    assert_eq!(preview.settings.roles.activity, [2]);
    assert_eq!(courses(&whole(STATUS_LOG, &preview.settings))[0], course("1", &["Ny", "Tildelt", "Løst"]));
}

/// Three monthly lists, the last of them standing before the second. K2 is gone in March, K3 in February only.
const SNAPSHOTS: &str = "\
Liste pr.;Sagsnr;Status;Team
31-01-2024;K1;Aktiv;Nord
31-01-2024;K2;Aktiv;Syd
31-01-2024;K3;Aktiv;Syd
31-01-2024;K4;Aktiv;Nord
31-01-2024;K5;Passiv;Nord
31-03-2024;K1;Afsluttet;Nord
31-03-2024;K3;Aktiv;Syd
31-03-2024;K4;Passiv;Nord
31-03-2024;K5;Passiv;Nord
31-03-2024;K6;Aktiv;Nord
29-02-2024;K1;Passiv;Nord
29-02-2024;K2;Passiv;Syd
29-02-2024;K4;Aktiv;Nord
29-02-2024;K5;Passiv;Nord
29-02-2024;K6;Aktiv;Syd
";

#[test]
fn what_changed_between_lists_becomes_events() {
    let hints = looked_at(SNAPSHOTS).shapes;
    let [ShapeHint::Snapshots { case: 1, date: 0, pattern, watched, days: 3 }] = hints.as_slice() else {
        panic!("{hints:?}");
    };
    assert_eq!(pattern, "dd-MM-yyyy");
    // K6 moves from Syd to Nord: the team changes too.
    assert_eq!(watched, &[2, 3]);
    let shape = Shape::Snapshots {
        case: 1,
        date: 0,
        pattern: pattern.clone(),
        watched: vec![2],
        activity_name: "Ændring".into(),
        gone: "Ikke på listen".into(),
    };
    let preview = shaped(SNAPSHOTS, shape);
    assert_eq!(preview.columns, ["Liste pr.", "Sagsnr", "Status", "Team", "Ændring"]);
    let roles = Roles { case: vec![1], activity: vec![4], time: vec![0], ..Roles::default() };
    let settings = ImportSettings { roles, time_pattern: pattern.clone(), ..preview.settings };
    let imported = whole(SNAPSHOTS, &settings);
    assert_eq!(
        courses(&imported),
        [
            course("K1", &["Aktiv", "Passiv", "Afsluttet"]),
            course("K2", &["Aktiv", "Passiv", "Ikke på listen"]),
            course("K3", &["Aktiv", "Ikke på listen", "Aktiv"]),
            course("K4", &["Aktiv", "Passiv"]),
            course("K5", &["Passiv"]),
            course("K6", &["Aktiv"]),
        ]
    );
    assert_eq!(imported.report.file_rows, 15);
}

#[test]
fn an_ordinary_log_has_no_other_shape() {
    let text = "Sag;Aktivitet;Tid\n1;A;2024-01-01 08:00\n1;B;2024-01-01 09:00\n2;A;2024-01-02 08:00\n\
                2;B;2024-01-03 09:00\n3;A;2024-01-04 08:00\n3;B;2024-01-05 09:00\n";
    assert_eq!(looked_at(text).shapes, []);
}

proptest! {
    /// As many events as there are dates, whatever stands in the cells.
    #[test]
    fn a_wide_list_loses_no_date(rows in prop::collection::vec(prop::collection::vec(prop::option::of(1u32..28), 3), 1..30)) {
        let mut text = String::from("Sag;A;B;C\n");
        for (number, days) in rows.iter().enumerate() {
            let cells: Vec<String> =
                days.iter().map(|day| day.map_or(String::new(), |day| format!("{day:02}-01-2024"))).collect();
            text.push_str(&format!("K{number};{}\n", cells.join(";")));
        }
        let shape = Shape::Wide { steps: vec![1, 2, 3], activity_name: "Trin".into(), time_name: "Tid".into() };
        let roles = Roles { case: vec![0], activity: vec![1], time: vec![2], ..Roles::default() };
        let settings = ImportSettings { roles, shape, ..crate::import_logs::settings(b';', "dd-MM-yyyy") };
        let dates = rows.iter().flatten().flatten().count() as u64;
        let empty = rows.iter().filter(|days| days.iter().all(Option::is_none)).count() as u64;
        match read(&settings, text.as_bytes(), 11) {
            Ok(imported) => {
                prop_assert_eq!(imported.report.events, dates);
                prop_assert_eq!(imported.report.rows, dates + empty);
                prop_assert_eq!(imported.report.file_rows, rows.len() as u64);
            }
            Err(_) => prop_assert_eq!(dates, 0),
        }
    }
}
