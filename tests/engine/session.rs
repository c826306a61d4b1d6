//! The protocol without a browser: the questions a page asks, answered by the session.

use crate::asked::asked;
use spor::engine::import::ImportProblem;
use spor::protocol::*;
use spor::session::{Session, Work};

/// Eight rows with three cases; one row has no time. Danish letters, `;`, day before month.
const CSV: &str = "Sagsnr;Aktivitet;Tidspunkt;Team\r\n\
    S1;Ansøgning;13-01-2024 08:00;Øst\r\n\
    S1;Løst;13-01-2024 10:00;Øst\r\n\
    S1;Genåbnet;14-01-2024 10:00;Øst\r\n\
    S1;Løst;14-01-2024 11:00;Øst\r\n\
    S2;Ansøgning;15-01-2024 08:00;Vest\r\n\
    S2;Løst;15-01-2024 09:00;Vest\r\n\
    S3;Ansøgning;16-01-2024 08:00;Vest\r\n\
    S3;Løst;;Vest\r\n";

fn answer<A: Ask>(session: &mut Session, ask: A) -> Result<A::Answer, Problem> {
    asked(session, ask, CSV.as_bytes())
}

fn reading(settings: ImportSettings) -> ReadFiles {
    ReadFiles { files: vec![FileToRead { name: "sager.csv".into(), size_bytes: CSV.len() as u64, settings }] }
}

fn open_csv(session: &mut Session) -> Opened {
    let size_bytes = CSV.len() as u64;
    let probed = answer(session, ProbeFile { name: "sager.csv".into(), size_bytes, entry: None }).unwrap();
    let settings = probed.preview.settings;
    answer(session, reading(settings)).unwrap()
}

#[test]
fn a_rehearsal_leaves_nothing_behind() {
    let size_bytes = CSV.len() as u64;
    let mut session = Session::new();
    session.rehearse();
    let probed = answer(&mut session, ProbeFile { name: "sager.csv".into(), size_bytes, entry: None }).unwrap();
    session.rehearse();
    session.rehearse();
    let ask = ShowPreview { settings: probed.preview.settings.clone(), guess: false };
    assert_eq!(answer(&mut session, ask).unwrap(), probed.preview);
    let opened = answer(&mut session, reading(probed.preview.settings));
    let opened = opened.unwrap();
    assert_eq!((opened.log, opened.report.events), (1, 7));
    session.rehearse();
    assert_eq!(map(&mut session, 1, 0).nodes.len(), 3);
}

fn map(session: &mut Session, log: LogId, selection: SelectionId) -> MapAnswer {
    answer(session, ShowMap { log, selection, view: MapView::default(), working: None, number: None }).unwrap()
}

fn cases_of(map: &MapAnswer, from: &str, to: &str) -> Option<u32> {
    let name = |place: Place| match place {
        Place::Start => "Start",
        Place::End => "End",
        Place::Activity(code) => map.nodes.iter().find(|node| node.activity == code).map_or("", |node| &node.name),
    };
    let edge = map.edges.iter().find(|edge| name(edge.from) == from && name(edge.to) == to)?;
    edge.cases.number()
}

#[test]
fn from_a_file_to_the_map() {
    let mut session = Session::new();
    let opened = open_csv(&mut session);
    assert_eq!((opened.summary.cases, opened.summary.events, opened.summary.activities), (3, 7, 3));
    assert_eq!(opened.summary.variants, 3);
    assert_eq!((opened.report.rows, opened.report.events), (8, 7));
    assert_eq!(opened.report.rejected.len(), 1);
    assert_eq!(opened.report.rejected[0].reason, RejectReason::MissingTime);
    assert_eq!(opened.report.rejected[0].first_lines, [9]);
    let first = opened.summary.first.unwrap();
    assert_eq!((first.year, first.month, first.day, first.hour), (2024, 1, 13, 8));

    let map = map(&mut session, opened.log, 0);
    assert_eq!(map.cases, Shown::Number(3));
    assert_eq!(cases_of(&map, "Ansøgning", "Løst"), Some(2));
    assert_eq!(cases_of(&map, "Løst", "Genåbnet"), Some(1));
    assert_eq!(cases_of(&map, "Løst", "End"), Some(2));
    assert_eq!(cases_of(&map, "Ansøgning", "End"), Some(1));

    let rejected = answer(&mut session, ListRejected { log: opened.log }).unwrap();
    assert_eq!(rejected.rows.len(), 1);
    assert_eq!((rejected.rows[0].0, rejected.not_listed), (9, 0));
}

#[test]
fn a_filter_stack_is_named_once() {
    let mut session = Session::new();
    let log = open_csv(&mut session).log;
    let follows = Follows::eventually(vec!["Løst".into()], vec!["Genåbnet".into()]);
    let reopened = Filter::from(CaseRule::Follows(follows));
    let stack = FilterStack::of([reopened.clone()]);
    let defined = answer(&mut session, DefineSelection { log, stack: stack.clone() }).unwrap();
    assert_eq!((defined.cases, defined.events), (Shown::Number(1), Shown::Number(4)));
    assert_eq!(answer(&mut session, DefineSelection { log, stack }).unwrap(), defined);
    let selected = map(&mut session, log, defined.selection);
    assert_eq!((selected.cases, selected.all_cases), (Shown::Number(1), Shown::Number(3)));

    let inverted = FilterStack::of([reopened.clone().turned()]);
    let others = answer(&mut session, DefineSelection { log, stack: inverted }).unwrap();
    assert_eq!(others.cases, Shown::Number(2));
    assert_ne!(others.selection, defined.selection);

    let nobody = FilterStack::of([reopened.clone(), reopened.turned()]);
    let none = answer(&mut session, DefineSelection { log, stack: nobody }).unwrap();
    assert_eq!(none.cases, Shown::Number(0));
    assert!(map(&mut session, log, none.selection).nodes.is_empty());

    let unknown =
        answer(&mut session, ShowMap { log, selection: 12345, view: MapView::default(), working: None, number: None });
    assert_eq!(unknown.err(), Some(Problem::NotOpen));
}

#[test]
fn a_rule_for_small_cells_hides_counts_on_the_map() {
    let mut session = Session::new();
    let opened = open_csv(&mut session);
    // Nothing in the file points at a person.
    assert_eq!(opened.privacy, LogPrivacy { subjects: Subjects::NotPersonal, least_shown: None });
    let log = opened.log;
    let hides = SetSmallCells { log, least_shown: Some(3) };
    assert_eq!(answer(&mut session, hides).unwrap().least_shown, Some(3));
    let hidden = map(&mut session, log, 0);
    // Ansøgning → Løst and Løst → End have two cases; Løst → Genåbnet, Genåbnet → Løst, Ansøgning → End one each. Two and
    // one of three known cases could only be one and two: so even the three go along.
    assert_eq!((hidden.cases, hidden.events, hidden.all_cases), (Shown::Hidden, Shown::Hidden, Shown::Hidden));
    assert_eq!(cases_of(&hidden, "Start", "Ansøgning"), None);
    for edge in hidden.edges.iter().filter(|edge| edge.cases == Shown::Hidden) {
        assert_eq!((edge.occurrences, edge.max_in_case), (Shown::Hidden, Shown::Hidden));
        assert_eq!((edge.cases_bounds.least, edge.cases_bounds.greatest), (Shown::Hidden, Shown::Hidden));
        assert_eq!((edge.duration, edge.negative), (None, Shown::Hidden));
    }
    assert_eq!(hidden.edges.iter().filter(|edge| edge.cases == Shown::Hidden).count(), 6);
    // Løst has two cases: three of four of its occurrences would tell of one of them.
    let solved = hidden.nodes.iter().find(|node| node.name == "Løst").unwrap();
    assert_eq!((solved.cases, solved.occurrences, solved.max_in_case), (Shown::Hidden, Shown::Hidden, Shown::Hidden));
    assert!(solved.until_next.is_none() && solved.cases_by_repetition.iter().all(|&n| n == Shown::Hidden));
    // Sums do not give away what single numbers hide.
    assert_eq!(hidden.occurrences_drawn.last(), Some(&0));
    assert!(hidden.cases_drawn.iter().all(|&drawn| drawn == Shown::Hidden));

    let all = SetSmallCells { log, least_shown: None };
    assert_eq!(answer(&mut session, all).unwrap().least_shown, None);
    assert_eq!(cases_of(&map(&mut session, log, 0), "Ansøgning", "Løst"), Some(2));
}

#[test]
fn settings_change_the_preview() {
    let mut session = Session::new();
    let probed =
        answer(&mut session, ProbeFile { name: "sager.csv".into(), size_bytes: CSV.len() as u64, entry: None })
            .unwrap()
            .preview;
    assert_eq!(probed.columns, ["Sagsnr", "Aktivitet", "Tidspunkt", "Team"]);
    let mut settings = probed.settings.clone();
    settings.roles.activity = vec![3];
    let changed = answer(&mut session, ShowPreview { settings, guess: false }).unwrap();
    assert_eq!((probed.activities, changed.activities), (3, 2));
}

#[test]
fn a_preview_needs_a_file_that_was_looked_at() {
    let mut session = Session::new();
    let probed =
        answer(&mut session, ProbeFile { name: "x".into(), size_bytes: CSV.len() as u64, entry: None }).unwrap();
    let mut other = Session::new();
    let nothing = answer(&mut other, ShowPreview { settings: probed.preview.settings, guess: false });
    assert_eq!(nothing.err(), Some(Problem::NotOpen));
}

#[test]
fn the_sample_opens_in_one_step() {
    let mut session = Session::new();
    let opened = answer(&mut session, OpenSample { sample: Sample::ServiceDesk }).unwrap();
    assert_eq!(opened.summary.cases, 9000);
    assert_eq!(opened.report.events, u64::from(opened.summary.events));
}

#[test]
fn an_empty_file_says_so() {
    let mut session = Session::new();
    let Work::Beginning(wanted) =
        session.begin(ProbeFile { name: "tom.csv".into(), size_bytes: 0, entry: None }.command()).unwrap()
    else {
        panic!("a file is looked at first");
    };
    let outcome = session.probed(&wanted, Vec::new());
    assert_eq!(outcome.err(), Some(Problem::Import(ImportProblem::Empty)));
}
