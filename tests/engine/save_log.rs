//! Saving the log through the session, as the page does: each format reads back as the same log, and a log about
//! persons leaves with pseudonyms only.

use crate::asked::{asked, opened_as_written as open_file};
use spor::protocol::*;
use spor::session::Session;

const FORMATS: [(SaveFormat, &str); 4] = [
    (SaveFormat::DanishExcel, "log.csv"),
    (SaveFormat::PowerAutomate, "log.csv"),
    (SaveFormat::Xes, "log.xes"),
    (SaveFormat::Workbook, "log.xlsx"),
];

/// Five cases, all of them in North but one; a CPR number in the remark of one, names in two columns.
const PERSONS: &str = "Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Bemærkning;Distrikt\r\n\
    K01;Ansøgning;13-01-2024 08:00;Anna Hansen;Borgeren ringede og var vred over ventetiden i dag;Nord\r\n\
    K01;Afgørelse;29-01-2024 10:30;Bent Jensen;Brev sendt til ægtefællen, se journalnotat om helbred;Nord\r\n\
    K02;Ansøgning;15-01-2024 08:00;Anna Hansen;Ny adresse efter skilsmissen, kontakt via søster;Nord\r\n\
    K03;Ansøgning;15-01-2024 09:00;Bent Jensen;Ønsker møde med tolk, har svært ved at komme herud;Nord\r\n\
    K04;Ansøgning;15-01-2024 10:00;Anna Hansen;Har mistet sit job og frygter at miste boligen;Nord\r\n\
    K05;Ansøgning;15-01-2024 11:00;Anna Hansen;Mangler lønsedler for de seneste tre måneder;Sjældenby\r\n\
    K06;Ansøgning;16-01-2024 11:00;Anna Hansen;Partsrepræsentant mødte op uden fuldmagt igen;Nord\r\n";

/// The pseudonym of K01 under 32 noughts: `tests/golden/methods/08_privacy.json` and the page of methods have it.
const PSEUDONYM_OF_K01: &str = "HUSFAN7HYMFF6G6F";

fn save(log: LogId, format: SaveFormat, subjects: Subjects) -> SaveLog {
    let titles = ColumnTitles {
        case: "Sag".into(),
        activity: "Aktivitet".into(),
        time: "Tidspunkt".into(),
        start: "Start".into(),
        resource: "Ressource".into(),
    };
    let words = SaveWords { titles, sheet: "Log".into(), rare: "Andre".into() };
    SaveLog { log, subjects, format, attributes: (0..20).collect(), time_step: None, words, created_millis: 0 }
}

fn saved(session: &mut Session, save: SaveLog) -> Result<(LogSaved, Vec<u8>), Problem> {
    let saved = asked(session, save, b"")?;
    let mut file = Vec::new();
    for piece in 0..saved.pieces {
        file.extend(asked(session, TakeSavedPiece { piece }, b"").unwrap().bytes.0);
    }
    assert_eq!(file.len() as u64, saved.bytes);
    Ok((saved, file))
}

/// A transition: the names of its ends, cases, occurrences and durations.
type Transition = (String, String, Shown<u32>, Shown<u32>, Option<TimeFigures>);

/// Transitions by the names of their ends.
fn transitions(session: &mut Session, log: LogId) -> Vec<Transition> {
    let edges = EdgeChoice::CasesDrawn { percent: 100 };
    let view = MapView { edges, ..MapView::default() };
    let map = asked(session, ShowMap { log, selection: 0, view, working: None, number: None }, b"").unwrap();
    let name = |place: Place| match place {
        Place::Activity(code) => map.nodes.iter().find(|node| node.activity == code).unwrap().name.clone(),
        other => format!("{other:?}"),
    };
    let mut edges: Vec<_> = map
        .edges
        .iter()
        .map(|edge| (name(edge.from), name(edge.to), edge.cases, edge.occurrences, edge.duration))
        .collect();
    edges.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    edges
}

#[test]
fn every_format_reads_back_as_the_same_log() {
    let mut session = Session::new();
    let opened = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, b"").unwrap();
    let expected = transitions(&mut session, opened.log);
    let list = asked(&mut session, ListLeaving { log: opened.log }, b"").unwrap();
    assert_eq!(list.subjects, Some(Subjects::NotPersonal), "invented data are about nobody");
    for (format, name) in FORMATS {
        // Declared or not: nobody stands behind a sample, so no key is needed.
        let (told, file) = saved(&mut session, save(opened.log, format, Subjects::Citizens)).unwrap();
        assert_eq!((told.events, told.pseudonymised), (65_021, false));
        assert_eq!(told.sheets, u32::from(format == SaveFormat::Workbook));
        assert_eq!(told.pieces as usize, file.len().div_ceil(16 << 20), "{format:?}");
        let mut other = Session::new();
        let back = open_file(&mut other, name, &file);
        assert_eq!(back.report.events, 65_021, "{format:?}");
        assert_eq!(back.summary, opened.summary, "{format:?}");
        assert_eq!(transitions(&mut other, back.log), expected, "{format:?}");
        // The file has been taken, and the worker holds it no longer.
        let again = asked(&mut session, TakeSavedPiece { piece: 0 }, b"").unwrap();
        assert!(again.bytes.0.is_empty());
    }
}

#[test]
fn a_log_about_persons_leaves_with_pseudonyms_only() {
    let mut session = Session::new();
    let opened = open_file(&mut session, "sager.csv", PERSONS.as_bytes());
    let list = asked(&mut session, ListLeaving { log: opened.log }, b"").unwrap();
    assert_eq!(list.subjects, None, "nothing in the file says that it is about persons");

    let without_key = saved(&mut session, save(opened.log, SaveFormat::DanishExcel, Subjects::Citizens));
    assert_eq!(without_key.err(), Some(Problem::NoKey));
    session.set_key([0; 32]);
    for (format, _) in FORMATS {
        let (told, file) = saved(&mut session, save(opened.log, format, Subjects::Citizens)).unwrap();
        assert!(told.pseudonymised);
        if format == SaveFormat::Workbook {
            continue;
        }
        let text = String::from_utf8(file).unwrap();
        assert_eq!(text.matches(PSEUDONYM_OF_K01).count(), if format == SaveFormat::Xes { 1 } else { 2 }, "{format:?}");
        for secret in ["K01", "K02", "Anna", "Hansen", "Jensen", "vred", "journalnotat", "skilsmissen", "Sjældenby"] {
            assert!(!text.contains(secret), "{format:?} has «{secret}»");
        }
        assert!(text.contains("Ansøgning"), "{format:?}");
    }

    // Not about persons, as declared: the log as it is.
    let (told, file) = saved(&mut session, save(opened.log, SaveFormat::DanishExcel, Subjects::NotPersonal)).unwrap();
    assert!(!told.pseudonymised && String::from_utf8(file).unwrap().contains("K01;Ansøgning"));
}

#[test]
fn a_cpr_number_overrules_what_was_declared() {
    // A birth in 2050: the number belongs to nobody. Its check digit is right.
    let file = PERSONS.replace("K01;", "0101505006;").replace("K02;", "010150-5006;");
    let mut session = Session::new();
    session.set_key([0; 32]);
    let opened = open_file(&mut session, "sager.csv", file.as_bytes());
    let list = asked(&mut session, ListLeaving { log: opened.log }, b"").unwrap();
    assert_eq!(list.subjects, Some(Subjects::Citizens));
    assert!(list.certain_cpr_values > 0);
    let (told, file) = saved(&mut session, save(opened.log, SaveFormat::DanishExcel, Subjects::NotPersonal)).unwrap();
    let text = String::from_utf8(file).unwrap();
    assert!(told.pseudonymised && !text.contains("5006") && !text.contains("Anna"));
}

#[test]
fn times_leave_as_coarse_as_chosen() {
    let mut session = Session::new();
    let opened = open_file(&mut session, "sager.csv", PERSONS.as_bytes());
    let lines = |session: &mut Session, step| {
        let ask = save(opened.log, SaveFormat::DanishExcel, Subjects::NotPersonal);
        let (_, file) = saved(session, SaveLog { time_step: step, attributes: Vec::new(), ..ask }).unwrap();
        let text = String::from_utf8(file).unwrap();
        text.lines().skip(1).take(3).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        lines(&mut session, None),
        ["K01;Ansøgning;13-01-2024 08:00:00", "K01;Afgørelse;29-01-2024 10:30:00", "K02;Ansøgning;15-01-2024 08:00:00"]
    );
    assert_eq!(
        lines(&mut session, Some(TimeStep::Day)),
        ["K01;Ansøgning;13-01-2024", "K01;Afgørelse;29-01-2024", "K02;Ansøgning;15-01-2024"]
    );
    // 13 January 2024 is a Saturday, 29 and 15 January are Mondays.
    assert_eq!(
        lines(&mut session, Some(TimeStep::Week)),
        ["K01;Ansøgning;08-01-2024", "K01;Afgørelse;29-01-2024", "K02;Ansøgning;15-01-2024"]
    );
    assert_eq!(
        lines(&mut session, Some(TimeStep::Month)),
        ["K01;Ansøgning;01-01-2024", "K01;Afgørelse;01-01-2024", "K02;Ansøgning;01-01-2024"]
    );
}

/// The time of registration is told as exactly as the times of the events are, in a log about persons, too; a deadline never.
#[test]
fn times_of_registration_leave_as_coarse_as_the_times() {
    let mut file = String::from("Sagsnr;Aktivitet;Tidspunkt;Registreret;Frist\r\n");
    for case in 1..=9 {
        file += &format!("K0{case};Ansøgning;1{case}-01-2024 08:00;1{case}-01-2024 09:3{case};0{case}-02-2024\r\n");
        file += &format!("K0{case};Afgørelse;2{case}-01-2024 10:30;3{}-01-2024 23:59;1{case}-02-2024\r\n", case % 2);
    }
    let mut session = Session::new();
    session.set_key([0; 32]);
    let opened = open_file(&mut session, "sager.csv", file.as_bytes());
    let list = asked(&mut session, ListLeaving { log: opened.log }, b"").unwrap();
    let told: Vec<_> = list.attributes.iter().map(|of| (of.name.as_str(), of.leaves)).collect();
    assert_eq!(told, [("Registreret", Leaves::AsTheTimes), ("Frist", Leaves::Never)]);
    let mut first_two = |subjects, step| {
        let ask = SaveLog { time_step: step, ..save(opened.log, SaveFormat::DanishExcel, subjects) };
        let text = String::from_utf8(saved(&mut session, ask).unwrap().1).unwrap();
        let lines: Vec<String> =
            text.lines().skip(1).take(2).map(|line| line.split(';').skip(2).collect::<Vec<_>>().join(";")).collect();
        lines
    };
    assert_eq!(
        first_two(Subjects::Citizens, None),
        ["11-01-2024 08:00:00;11-01-2024 09:31", "21-01-2024 10:30:00;31-01-2024 23:59"]
    );
    assert_eq!(first_two(Subjects::Citizens, Some(TimeStep::Day)), ["11-01-2024;2024-01-11", "21-01-2024;2024-01-31"]);
    // 11 January 2024 is a Thursday of week 2, 31 January a Wednesday of week 5.
    let weeks = first_two(Subjects::NotPersonal, Some(TimeStep::Week));
    assert!(weeks[0].starts_with("08-01-2024;2024-W02"), "{weeks:?}");
    assert!(weeks[1].contains(";2024-W05"), "{weeks:?}");
}

#[test]
fn a_log_that_is_not_open_cannot_be_saved() {
    let mut session = Session::new();
    let nothing = saved(&mut session, save(7, SaveFormat::Xes, Subjects::NotPersonal));
    assert_eq!(nothing.err(), Some(Problem::NotOpen));
    assert_eq!(asked(&mut session, TakeSavedPiece { piece: 0 }, b"").err(), Some(Problem::NotOpen));
}
