//! Source profiles: every file is whole, systems are told apart by their columns, and a profile only does what it says.

use crate::asked::asked;
use crate::import_logs::shared_log;
use spor::engine::import::{self, Importer};
use spor::engine::log::EventLog;
use spor::engine::prepare::*;
use spor::engine::privacy::Subjects;
use spor::protocol::{ImportSettings, Preview, ProbeFile, Roles, Shape, ShapeHint, ShowPreview, ShowProfiles};
use spor::session::Session;
use std::collections::BTreeSet;

fn profile(id: &str) -> Profile {
    shipped_profiles().into_iter().find(|profile| profile.id == id).unwrap()
}

fn names(text: &str) -> Vec<String> {
    text.split(';').map(str::to_string).collect()
}

fn preview(session: &mut Session, text: &str) -> Preview {
    let ask = ProbeFile { name: "liste.csv".into(), size_bytes: text.len() as u64, entry: None };
    asked(session, ask, text.as_bytes()).unwrap().preview
}

fn read(settings: ImportSettings, text: &str) -> EventLog {
    let mut importer = Importer::new(settings, None).unwrap();
    importer.feed(text.as_bytes()).unwrap();
    importer.finish().unwrap().log
}

#[test]
fn every_file_is_a_profile_with_all_that_a_reader_needs() {
    let ids: Vec<String> = shipped_profiles().into_iter().map(|profile| profile.id).collect();
    assert_eq!(ids, ["momentum", "fasit", "dfdg", "servicenow", "topdesk", "freshservice", "service_desk"]);
    for (file, text) in SHIPPED {
        let profile = Profile::from_json(text).unwrap_or_else(|problem| panic!("{file}: {problem}"));
        assert_eq!(profile.id, file);
        assert_eq!(profile.checked, "2026-11-25", "{file}");
        assert!(!profile.rests_on.da.is_empty() && !profile.rests_on.en.is_empty(), "{file}");
        assert!(profile.columns.iter().filter(|column| column.telling).count() >= 3, "{file} cannot be recognised");
        assert!(profile.columns.iter().all(|column| !column.synonyms.is_empty()), "{file}");
        assert!(!profile.traps.is_empty() && profile.reading.is_none(), "{file}");
        assert_eq!(Profile::from_json(&profile.to_json()).as_ref(), Ok(&profile), "{file}");
        let ids: BTreeSet<&str> = profile.traps.iter().map(|trap| trap.id.as_str()).collect();
        assert_eq!(ids.len(), profile.traps.len(), "{file}");
        for trap in &profile.traps {
            assert!(trap.da != trap.en && !trap.da.is_empty() && !trap.en.is_empty(), "{file}: {}", trap.id);
        }
        let written: Vec<&String> =
            profile.activities.iter().flat_map(|one| one.synonyms.iter().chain([&one.name])).collect();
        assert_eq!(written.iter().collect::<BTreeSet<_>>().len(), written.len(), "{file}: an activity stands twice");
    }
    assert!(profile("momentum").differs && profile("fasit").differs);
}

#[test]
fn systems_are_recognised_by_made_up_headers() {
    let best = |header: &str| recognise(&names(header), &[]).first().map(|found| found.profile.clone());
    let expected = [
        ("citizenId;tag.title;tag.start;tag.end;createdAt;targetGroupCode;responsibleCaseworker", "momentum"),
        ("Borger-id;Markering;Markering start;Markering slut;Ansvarlig sagsbehandler", "momentum"),
        ("CaseId;eventDate;contentType;createdBy;Cases.CaseStatus;Cases.CreatedOn", "fasit"),
        ("Borgernøgle;Samtaletype;Samtaleafholdelsesdato;Registreringstidspunkt;Kontaktform;Sagsbehandler", "dfdg"),
        ("number;state;sys_updated_on;assignment_group;priority", "servicenow"),
        ("number;status;processingStatus;operatorGroup;callerBranch;callType", "topdesk"),
        ("Ticket ID;Status;createdAt;firstRespondedAt;resolvedAt;closedAt;reopenedAt", "freshservice"),
        ("Sagsnr;Status;Ændret;Kategori;Underkategori;Prioritet;Kanal;Løsningskode", "service_desk"),
    ];
    for (header, system) in expected {
        assert_eq!(best(header).as_deref(), Some(system), "{header}");
    }
    // The other way of writing æ and ø, capitals and signs.
    assert_eq!(best("SAGSNR.;LOESNINGSKODE;UNDER-KATEGORI;prioritet").as_deref(), Some("service_desk"));
    for plain in ["Sagsnr;Aktivitet;Tidspunkt;Team;Bemærkning", "Case ID;Activity;Complete Timestamp", ""] {
        assert_eq!(best(plain), None, "{plain}");
    }
}

/// A list of a case system is about citizens although it names nobody; a service desk's is about those who answer.
#[test]
fn a_recognised_source_says_whom_its_lists_are_about() {
    for (header, row, subjects) in [
        ("CaseId;eventDate;contentType;Cases.CaseStatus", "1;01-02-2026;Plan;Aktiv", Subjects::Citizens),
        ("Ticket ID;Status;createdAt;resolvedAt;reopenedAt", "1;Open;01-02-2026;;", Subjects::Employees),
        ("Maskine;Trin;Tidspunkt;Hal", "1;Start;01-02-2026;3", Subjects::NotPersonal),
    ] {
        let shown = preview(&mut Session::new(), &format!("{header}\n{row}\n{row}\n"));
        assert_eq!(shown.settings.subjects, subjects, "{header}");
    }
}

#[test]
fn what_a_file_was_recognised_by_is_told() {
    let columns = names("number;incident_state;sys_updated_at;u_symptom");
    let labels = ["New", "Resolved", "Awaiting Evidence", "6"].map(String::from);
    let found = recognise(&columns, &labels).remove(0);
    assert_eq!((found.telling(), found.columns.len(), found.of_columns, found.share_percent()), (2, 3, 4, 75));
    assert_eq!(found.column_of(ProfileRole::Activity).unwrap().name, "incident_state");
    // A code is no name that a system could be told by.
    assert_eq!(found.labels, ["New", "Resolved"]);
}

#[test]
fn real_logs_are_recognised_as_what_they_are() {
    let Some(bytes) = shared_log("servicenow/incident_event_log_kaggle_119998.csv.gz") else { return };
    let preview = import::probe(&bytes[..1 << 20], false, "incidents.csv.gz").unwrap();
    assert_eq!(preview.profiles[0].profile, "servicenow");
    // A status log is no wide list, though it has the dates of one.
    assert!(preview.shapes.iter().all(|hint| !matches!(hint, ShapeHint::Wide { .. })), "{:?}", preview.shapes);
    let roles = roles_of(&profile("servicenow").columns, &preview.columns, &preview.settings.roles);
    let name = |columns: &[u32]| preview.columns[columns[0] as usize].clone();
    assert_eq!(
        [name(&roles.case), name(&roles.activity), name(&roles.time)],
        ["number", "incident_state", "sys_updated_at"]
    );
    for other in
        ["helpdesk/helpdesk_best.csv", "helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv", "receipt/receipt.csv"]
    {
        let Some(bytes) = shared_log(other) else { return };
        let preview = import::probe(&bytes[..bytes.len().min(1 << 18)], false, other).unwrap();
        assert_eq!(preview.profiles, [], "{other}");
    }
}

#[test]
fn a_profile_gives_the_columns_it_knows_their_parts_and_no_others() {
    let columns =
        names("Borgernøgle;Samtaletype;Samtaleafholdelsesdato;Registreringstidspunkt;Sagsbehandler;CPR;Postnr");
    let guessed =
        Roles { case: vec![5], activity: vec![1], time: vec![3], event_attributes: vec![2, 4, 6], ..Roles::default() };
    let roles = roles_of(&profile("dfdg").columns, &columns, &guessed);
    let expected = Roles {
        case: vec![0],
        activity: vec![1],
        time: vec![2],
        resource: Some(4),
        event_attributes: vec![3, 6],
        ..Roles::default()
    };
    assert_eq!(roles, expected);
    assert_eq!(roles_of(&profile("dfdg").columns, &columns, &roles), roles, "twice is once");
    assert_eq!(roles_of(&profile("momentum").columns, &names("a;b"), &guessed), guessed);
}

const FRESH: &str = "Ticket ID;Status;createdAt;firstRespondedAt;resolvedAt;closedAt;Due by\r\n\
    11;Closed;2023-01-02 08:00;2023-01-02 09:00;2023-01-03 10:00;2023-01-04 10:00;2023-01-09 10:00\r\n\
    12;Closed;2023-01-03 08:00;;2023-01-05 10:00;2023-01-06 10:00;2023-01-10 10:00\r\n\
    13;Open;2023-01-04 08:00;2023-01-04 12:00;;;2023-01-11 10:00\r\n";

#[test]
fn a_list_of_tickets_is_proposed_as_a_wide_list() {
    let mut session = Session::new();
    let preview = preview(&mut session, FRESH);
    assert_eq!(preview.profiles[0].profile, "freshservice");
    // Three rows are too few to tell by the values; the due date is no step.
    assert_eq!(preview.shapes, [ShapeHint::Wide { steps: vec![2, 3, 4, 5] }]);
}

#[test]
fn tags_with_start_and_end_are_proposed_as_periods() {
    let text = "Borger-id;Markering;Markering start;Markering slut;Målgruppekode\r\n\
        b1;Praktik;2023-01-02;2023-02-01;6.2\r\n\
        b1;Mentor;2023-02-03;2023-03-01;6.2\r\n\
        b2;Praktik;2023-01-05;;6.10\r\n";
    let mut session = Session::new();
    let preview = preview(&mut session, text);
    assert_eq!(preview.profiles[0].profile, "momentum");
    assert_eq!(preview.shapes[0], ShapeHint::Periods { activity: 1, start: 2, end: 3 });
    // Once the rows have a shape, none is proposed, and the file's own columns still tell the system.
    let shape = Shape::Periods {
        activity: 1,
        start: 2,
        end: 3,
        started: "startet".into(),
        ended: "afsluttet".into(),
        time_name: "Tidspunkt".into(),
    };
    let ask = ShowPreview { settings: ImportSettings { shape, ..preview.settings }, guess: true };
    let shaped = asked(&mut session, ask, text.as_bytes()).unwrap();
    assert_eq!((shaped.profiles[0].profile.as_str(), shaped.shapes.len()), ("momentum", 0));
}

#[test]
fn the_page_is_told_all_profiles() {
    let mut session = Session::new();
    assert_eq!(asked(&mut session, ShowProfiles {}, "".as_bytes()).unwrap().profiles, shipped_profiles());
}

/// Three contacts as codes; two of one case a minute apart.
fn contacts() -> EventLog {
    EventLog::from_rows([("1", "7", 0), ("1", "19", 60_000), ("1", "99", 900_000), ("2", "10", 0)]).unwrap()
}

#[test]
fn codes_become_names_and_contacts_a_minute_apart_are_one() {
    let found = profile_suggestions(&profile("dfdg"), &contacts());
    let reasons: Vec<&ProfileReason> = found.iter().map(|one| reason(one).0).collect();
    // The step against the trap names activities, and the codes are not named yet.
    assert_eq!(reasons, [&ProfileReason::Names, &ProfileReason::Milestones]);
    let Step::MapActivities { names, names_all: false } = &found[0].step else { panic!() };
    let pairs: Vec<(&str, &str)> = names.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    assert_eq!(pairs, [("10", "CV-samtale"), ("19", "Fælles jobsamtale med dagpengemodtager"), ("7", "Jobsamtale")]);
    assert_eq!(reason(&found[0]).1, 3);
    let named = apply(&contacts(), &[found[0].step.clone().into()]).log;
    let found = profile_suggestions(&profile("dfdg"), &named);
    let merge = found.iter().find(|one| trap(one).is_some_and(|(id, _)| id == "one_minute_apart")).unwrap();
    let merged = apply(&named, &[merge.step.clone().into()]);
    assert_eq!((merged.log.event_count(), merged.effects[0].misfits.len()), (3, 0));
    assert_eq!(profile_suggestions(&profile("dfdg"), &EventLog::from_rows([]).unwrap()), []);
}

/// The id of the trap that a step is proposed against, and the Danish warning.
fn trap(suggestion: &Suggestion) -> Option<(&str, &str)> {
    match reason(suggestion).0 {
        ProfileReason::Trap { id, warning } => Some((id, &warning.da)),
        ProfileReason::Names | ProfileReason::Milestones => None,
    }
}

fn reason(suggestion: &Suggestion) -> (&ProfileReason, u64) {
    match &suggestion.evidence {
        Evidence::OfProfile { reason, events, .. } => (reason, *events),
        other => panic!("{other:?}"),
    }
}

#[test]
fn milestones_take_the_labels_of_the_log() {
    let log = EventLog::from_rows([("1", "tilmelding på jobnet", 0), ("1", "Notat", 5), ("1", "MIN PLAN", 9)]).unwrap();
    let found = profile_suggestions(&profile("momentum"), &log);
    let milestones = found.iter().find(|one| *reason(one).0 == ProfileReason::Milestones).unwrap();
    let Step::Milestones { milestones, .. } = &milestones.step else { panic!() };
    let expected = [("Tilmelding", "tilmelding på jobnet"), ("Min Plan", "MIN PLAN")];
    let expected = expected.map(|(name, of)| Milestone { name: name.into(), of: vec![of.into()] });
    assert_eq!(milestones.as_slice(), expected);
    assert_eq!(milestones_of(&profile("momentum")).len(), 10);
    let Step::MapActivities { names, .. } = mapping_of(&profile("servicenow")) else { panic!() };
    assert_eq!(names["6"], "Resolved");
}

#[test]
fn danish_midnights_of_fasit_and_changes_of_caseworker_are_proposed() {
    let text = "CaseId;contentType;eventDate;CreatedOn;CaseStatus\n\
        1;Samtale;2026-09-03T22:00:00.000Z;2026-09-01;1\n\
        1;Plan;2026-12-03T23:00:00.000Z;2026-09-01;1\n\
        2;Samtale;2026-09-03T10:15:00.000Z;2026-09-02;3\n";
    let preview = preview(&mut Session::new(), text);
    assert_eq!(preview.profiles[0].profile, "fasit");
    let roles = roles_of(&profile("fasit").columns, &preview.columns, &preview.settings.roles);
    let log = read(ImportSettings { roles, ..preview.settings }, text);
    let found = profile_suggestions(&profile("fasit"), &log);
    assert_eq!(found.len(), 1);
    assert_eq!((trap(&found[0]).unwrap().0, reason(&found[0]).1), ("utc_midnight", 2));
    // What is said of it is the profile's own warning.
    assert_eq!(trap(&found[0]).unwrap().1, profile("fasit").traps[0].da);

    let text = "citizenId;tag.title;tag.end;Sagsbehandler;targetGroupCode\n\
        b1;Samtale;2023-01-02 10:00;SB01;6.2\n\
        b1;Samtale;2023-02-02 10:00;SB02;6.2\n";
    let preview = self::preview(&mut Session::new(), text);
    let roles = roles_of(&profile("momentum").columns, &preview.columns, &preview.settings.roles);
    let log = read(ImportSettings { roles, ..preview.settings }, text);
    let found = profile_suggestions(&profile("momentum"), &log);
    assert_eq!(
        found.iter().map(|one| one.step.clone()).collect::<Vec<_>>(),
        [Step::DeriveChangeEvent { attribute: "Sagsbehandler".into(), activity: "Sagsbehandlerskift".into() }]
    );
}

/// Five tickets of each desk end closed, and one of them was never solved; a cancelled one is none of them.
#[test]
fn tickets_closed_unsolved_are_found_in_the_words_of_each_desk() {
    for (id, [open, solved, closed], cancelled) in [
        ("servicenow", ["New", "Resolved", "Closed"], Some("Canceled")),
        ("servicenow", ["1", "6", "7"], Some("8")),
        ("freshservice", ["Open", "Resolved", "Closed"], None),
        ("freshservice", ["createdAt", "resolvedAt", "closedAt"], None),
        ("topdesk", ["creationDate", "completedDate", "closedDate"], None),
    ] {
        let mut rows = Vec::new();
        for case in ["1", "2", "3", "4", "5"] {
            rows.extend([(case, open, 0), (case, closed, 9)]);
        }
        rows.extend(["1", "2", "3", "4"].map(|case| (case, solved, 5)));
        rows.extend(cancelled.map(|label| ("6", label, 3)));
        rows.extend(cancelled.map(|_| ("6", closed, 4)));
        let log = EventLog::from_rows(rows).unwrap();
        let found = profile_suggestions(&profile(id), &log);
        let unsolved = found.iter().find(|one| trap(one).is_some_and(|(trap, _)| trap == "closed_unsolved"));
        let Some(Suggestion { evidence: Evidence::OfProfile { events, cases, .. }, .. }) = unsolved else {
            panic!("{id} {closed}: {found:?}")
        };
        assert_eq!((*events, *cases), (2, 1), "{id} {closed}");
    }
}

#[test]
fn an_own_profile_reads_next_months_file_the_same_way_and_holds_no_data() {
    let text = "Journal;Trin udført;Dato;Hemmelig\r\nS1;Modtaget;03/04/2023;Hans\r\nS1;Lukket;05/04/2023;Grete\r\n";
    let preview = preview(&mut Session::new(), text);
    let roles = Roles { case: vec![0], activity: vec![1], time: vec![2], ..Roles::default() };
    let settings = ImportSettings { roles, time_pattern: "dd/MM/yyyy".into(), ..preview.settings };
    let own = own_profile("Vores", "2026-11-25", &preview.columns, &[], &settings, Some(&profile("momentum")));
    let written = own.to_json();
    for value in ["S1", "Modtaget", "03/04", "Hans"] {
        assert!(!written.contains(value), "{value}");
    }
    let own = Profile::from_json(&written).unwrap();
    assert_eq!(own.reading.as_ref().unwrap().time_pattern, "dd/MM/yyyy");
    assert_eq!(own.activities, profile("momentum").activities);
    // Another order of columns, one new one, and a guess that goes wrong.
    let columns = names("Ny;Hemmelig;Dato;Trin udført;Journal");
    let guessed = Roles { case: vec![0], activity: vec![1], event_attributes: vec![2, 3, 4], ..Roles::default() };
    let roles = roles_of(&own.columns, &columns, &guessed);
    let expected =
        Roles { case: vec![4], activity: vec![3], time: vec![2], event_attributes: vec![0], ..Roles::default() };
    assert_eq!(roles, expected);
}

#[test]
fn an_own_profile_keeps_the_shape_by_names() {
    let columns = names("Ticket ID;Status;Trin;Tidspunkt");
    let file = names("Ticket ID;Status;createdAt;resolvedAt");
    let shape = Shape::Wide { steps: vec![2, 3], activity_name: "Trin".into(), time_name: "Tidspunkt".into() };
    let mut settings = preview(&mut Session::new(), FRESH).settings;
    settings.shape = shape;
    settings.roles = Roles { case: vec![0], activity: vec![2], time: vec![3], ..Roles::default() };
    let own = own_profile("Sager", "2026-11-25", &columns, &file, &settings, None);
    assert_eq!(own.shapes, [ProfileShape::Wide { steps: names("createdAt;resolvedAt") }]);
    // What the shape makes is called by the page's language, and has its part by itself.
    let known: Vec<&str> = own.columns.iter().map(|column| column.synonyms[0].as_str()).collect();
    assert_eq!(known, ["Ticket ID", "Status"]);
    assert_eq!(own.columns[1].role, ProfileRole::LeftOut);
    let moved = names("resolvedAt;createdAt;Ticket ID");
    assert_eq!(shape_of(&own.shapes, &moved), Some(ShapeHint::Wide { steps: vec![0, 1] }));
}

#[test]
fn a_text_that_is_no_profile_says_where() {
    let text = profile("topdesk").to_json();
    let unknown = text.replacen("\"differs\"", "\"different\"", 1);
    let line = 1 + text[..text.find("\"differs\"").unwrap()].matches('\n').count() as u64;
    match Profile::from_json(&unknown) {
        Err(ProfileProblem::NotAProfile { line: told, message, .. }) => {
            assert_eq!(told, line);
            assert!(message.contains("different"), "{message}");
        }
        other => panic!("{other:?}"),
    }
    let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(Profile::from_json(&newer), Err(ProfileProblem::Newer { version: 2 }));
    assert!(matches!(
        Profile::from_json("Sagsnr;Aktivitet"),
        Err(ProfileProblem::NotAProfile { line: 1, column: 1, .. })
    ));
    assert!(Profile::from_json(&format!("\u{feff}{text}")).is_ok());
}
