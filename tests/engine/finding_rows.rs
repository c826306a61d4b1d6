//! The rows of findings, against the lines of the files themselves, and what of them is told of persons.

use crate::asked::asked;
use crate::suitability_golden::dirty_settings;
use spor::engine::privacy::{PseudonymKey, pseudonym};
use spor::protocol::*;
use spor::session::Session;

const DIRTY: &str = include_str!("../golden/suitability/dirty_small.csv");

fn answers() -> Option<AmberAnswers> {
    Some(AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    })
}

fn closing() -> Option<Closing> {
    Some(Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None })
}

fn found(session: &mut Session, log: LogId) -> Vec<DataFinding> {
    asked(session, ListDataFindings::of(log, closing()), &[]).unwrap().findings
}

fn rows_of(
    session: &mut Session,
    log: LogId,
    found: &DataFound,
    answers: Option<AmberAnswers>,
) -> Result<FindingRows, Problem> {
    let ask =
        ShowFindingRows { log, closing: closing(), found: found.clone(), rare: "sjælden værdi".into(), answers };
    asked(session, ask, &[])
}

/// The numbers of the lines, without the header, for which this holds of the fields.
fn lines_with(csv: &str, holds: impl Fn(&[&str]) -> bool) -> Vec<u32> {
    let lines = csv.lines().skip(1).enumerate();
    let is_meant = |(_, line): &(usize, &str)| holds(&line.split(';').collect::<Vec<_>>());
    lines.filter(is_meant).map(|(at, _)| at as u32 + 1).collect()
}

fn numbers(rows: &FindingRows) -> Vec<u32> {
    rows.rows.iter().map(|row| row.row).collect()
}

fn find(findings: &[DataFinding], is: impl Fn(&DataFound) -> bool) -> &DataFound {
    &findings.iter().find(|of| is(&of.found)).unwrap_or_else(|| panic!("not in {findings:?}")).found
}

/// Everything that is told with a count of rows or cases has as many of them.
fn counted(found: &DataFound) -> Option<u32> {
    match found {
        DataFound::Forms { events, .. }
        | DataFound::NearDuplicates { events, .. }
        | DataFound::PollutedLabels { events, .. }
        | DataFound::DistortedLabels { events, .. }
        | DataFound::DayOnly { events, .. }
        | DataFound::Batches { events, .. }
        | DataFound::Collateral { events, .. } => Some(*events),
        DataFound::Overlaps(Busy { events, .. }) => events.number(),
        DataFound::ZeroDurations { zero, negative, .. } => Some(zero + negative),
        DataFound::FullMinutes { quarters, .. } | DataFound::ByHand { quarters, .. } => Some(*quarters),
        DataFound::IdGaps { gaps, .. } => Some(*gaps),
        DataFound::SilentPeriods { periods, .. } => Some(*periods),
        DataFound::TimeTravel { cases, .. } => cases.number().map(|cases| cases * 2),
        DataFound::FarLongerCases { cases, .. }
        | DataFound::CutAtTheLeft { cases }
        | DataFound::OpenCases { cases }
        | DataFound::PerhapsLeft { cases } => cases.number(),
        DataFound::Column { missing: Shown::Number(missing), kind, .. }
            if *missing > 0 || *kind != ColumnKind::FreeText =>
        {
            Some(*missing)
        }
        DataFound::RegistrationLag { lag: Some(lag), .. } => {
            Some(lag.over_a_day.number().unwrap() + lag.before.number().unwrap())
        }
        _ => None,
    }
}

#[test]
fn the_rows_of_the_dirty_log_are_its_lines() {
    let mut session = Session::new();
    let settings = dirty_settings(DIRTY.as_bytes());
    let files = vec![FileToRead { name: "dirty_small.csv".into(), size_bytes: DIRTY.len() as u64, settings }];
    let log = asked(&mut session, ReadFiles { files }, DIRTY.as_bytes()).unwrap().log;
    let findings = found(&mut session, log);
    // The lines that are rejected stand at the end of the file, so that rows and lines are numbered alike.
    let days = find(&findings, |of| matches!(of, DataFound::DayOnly { .. }));
    let rows = rows_of(&mut session, log, days, None).unwrap();
    assert_eq!(numbers(&rows), lines_with(DIRTY, |of| of[2].len() == "14-01-2024".len()));
    let lines: Vec<&str> = DIRTY.lines().collect();
    for row in &rows.rows {
        let line: Vec<&str> = lines[row.row as usize].split(';').collect();
        assert_eq!((&*row.case, &*row.activity), (line[0], line[1]));
        assert!(row.time.day_only && format!("{:02}-{:02}-{}", row.time.day, row.time.month, row.time.year) == line[2]);
    }
    let polluted = find(&findings, |of| matches!(of, DataFound::PollutedLabels { .. }));
    let rows = rows_of(&mut session, log, polluted, None).unwrap();
    assert!(rows.all == 8 && rows.rows.iter().all(|row| row.activity.chars().any(|letter| letter.is_ascii_digit())));
    let forms = find(&findings, |of| matches!(of, DataFound::Forms { .. }));
    let rows = rows_of(&mut session, log, forms, None).unwrap();
    assert_eq!(numbers(&rows), lines_with(DIRTY, |of| of[1].starts_with("Felt ")));
    let text = find(&findings, |of| matches!(of, DataFound::Column { kind: ColumnKind::FreeText, .. }));
    let rows = rows_of(&mut session, log, text, None).unwrap();
    assert_eq!(numbers(&rows), (1..=50).collect::<Vec<u32>>(), "the first fifty, in order");
    assert_eq!((rows.all, rows.column.as_deref()), (215, Some("notat")));
    assert!(rows.rows.iter().all(|row| lines[row.row as usize].ends_with(&row.value) && !row.value.is_empty()));
    // Days can be read in two orders, labels of a pair are named once: every count that is told is that of the rows.
    let mut compared = 0;
    for of in findings.iter().filter(|of| of.found.has_rows()) {
        let rows = rows_of(&mut session, log, &of.found, None).unwrap();
        assert!(rows.rows.windows(2).all(|pair| pair[0].row <= pair[1].row) && rows.rows.len() <= FINDING_ROWS);
        if let Some(all) = counted(&of.found) {
            assert_eq!(rows.all, all, "{:?}", of.found);
            compared += 1;
        }
    }
    assert!(compared >= 12, "{compared} findings have counts");
    // The filter of open cases keeps exactly them.
    let open = findings.iter().find(|of| matches!(of.found, DataFound::OpenCases { .. })).unwrap();
    let stack = FilterStack { filters: vec![Filter::from(open.cases.clone().unwrap())], ..FilterStack::default() };
    let kept = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap();
    assert_eq!(kept.cases.number(), counted(&open.found));
}

/// A log whose faults stand in lines that can be seen by eye.
fn planted() -> String {
    let mut csv = String::from("Sag;Aktivitet;Start;Slut;Registreret;Medarbejder;Distrikt\n");
    let mut line = |case: usize, activity: &str, start: &str, end: &str, at: &str, who: &str| {
        let district = if case == 7 { "" } else { ["Nord", "Syd"][case % 2] };
        csv.push_str(&format!("S{case:03};{activity};{start};{end};{at};{who};{district}\n"));
    };
    for case in 0..100 {
        let (hour, minute) = (8 + case % 8, (case * 7 + 3) % 60);
        // Two cases a day.
        let (month, of_month) = (1 + case / 56, 1 + case / 2 % 28);
        let day = format!("2024-{month:02}-{of_month:02}");
        let later = format!("2024-{:02}-{of_month:02}", month + 1);
        // «Samtale» is always written at full quarters; its end comes with the second after ten minutes.
        let quarter = case % 4 * 15;
        let who = format!("M{:02}", case % 20);
        let late = if case % 10 == 0 { &later } else { &day };
        line(
            case,
            "Modtaget",
            &format!("{day} {hour:02}:{minute:02}:11"),
            &format!("{day} {hour:02}:{minute:02}:41"),
            &format!("{late} 18:00:00"),
            &who,
        );
        line(
            case,
            "Samtale",
            &format!("{day} 17:{quarter:02}:00"),
            &format!("{day} 18:{quarter:02}:00"),
            &format!("{day} 19:30:00"),
            // The two cases of some days share their interviewer.
            if case % 28 < 2 { "M00" } else { &who },
        );
    }
    csv
}

fn opened_planted(session: &mut Session, csv: &str, subjects: Subjects) -> LogId {
    let (name, size_bytes) = ("planted.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let mut settings = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let column = |of: u16| vec![of.into()];
    settings.subjects = subjects;
    if subjects == Subjects::NotPersonal {
        settings.treatments.clear();
    }
    settings.roles.start = column(2);
    settings.roles.time = column(3);
    settings.roles.event_attributes = column(4);
    settings.roles.resource = Some(5);
    settings.roles.case_attributes = column(6);
    let files = vec![FileToRead { name, size_bytes, settings }];
    asked(session, ReadFiles { files }, csv.as_bytes()).unwrap().log
}

#[test]
fn lags_overlaps_and_times_by_hand_are_those_of_the_lines() {
    let mut session = Session::new();
    let csv = planted();
    let log = opened_planted(&mut session, &csv, Subjects::NotPersonal);
    let findings = found(&mut session, log);
    let fields: Vec<Vec<&str>> = csv.lines().skip(1).map(|line| line.split(';').collect()).collect();
    // Times of one form sort as they read.
    let lag = find(&findings, |of| matches!(of, DataFound::RegistrationLag { column, .. } if column == "Registreret"));
    let DataFound::RegistrationLag { of: 200, lag: Some(told), .. } = lag else { panic!("{lag:?}") };
    assert_eq!((told.events, told.over_a_day, told.before), (Shown::Number(200), Shown::Number(10), Shown::Number(0)));
    let late = rows_of(&mut session, log, lag, None).unwrap();
    assert_eq!(numbers(&late), lines_with(&csv, |of| of[4][..10] > of[3][..10]));
    for row in &late.rows {
        assert_eq!(row.value, fields[row.row as usize - 1][4]);
    }

    let overlap = find(&findings, |of| matches!(of, DataFound::Overlaps(_)));
    let rows = rows_of(&mut session, log, overlap, None).unwrap();
    let meets = |one: &[&str], other: &[&str]| one[5] == other[5] && one[2] < other[3] && other[2] < one[3];
    let theirs: Vec<u32> = (0..fields.len())
        .filter(|&at| (0..fields.len()).any(|other| at != other && meets(&fields[at], &fields[other])))
        .map(|at| at as u32 + 1)
        .collect();
    assert_eq!(numbers(&rows), theirs);
    let who: std::collections::BTreeSet<&str> = theirs.iter().map(|&at| fields[at as usize - 1][5]).collect();
    assert!(!who.is_empty(), "some overlap is planted");
    // The filter keeps the cases of these lines.
    let theirs_in: std::collections::BTreeSet<&str> = theirs.iter().map(|&at| fields[at as usize - 1][0]).collect();
    let cases = findings.iter().find(|of| of.found == *overlap).unwrap().cases.clone().unwrap();
    let kept = asked(&mut session, DefineSelection { log, stack: FilterStack::of([cases]) }, &[]).unwrap();
    assert_eq!(kept.cases, Shown::Number(theirs_in.len() as u32));
    let DataFound::Overlaps(Busy { values, of_values, events, of, are_persons, .. }) = overlap else { unreachable!() };
    assert_eq!((*values, *of_values), (Shown::Number(who.len() as u32), Shown::Number(20)));
    assert_eq!((*events, *of, *are_persons), (Shown::Number(theirs.len() as u32), 200, true));
    // How many, and never which.
    assert!(rows.rows.iter().all(|row| row.value.is_empty()));

    let by_hand: Vec<&DataFound> =
        findings.iter().map(|of| &of.found).filter(|of| matches!(of, DataFound::ByHand { .. })).collect();
    let [DataFound::ByHand { activity, quarters: 100, of: 100 }] = by_hand[..] else { panic!("{by_hand:?}") };
    assert_eq!(activity, "Samtale");
    let rows = rows_of(&mut session, log, by_hand[0], None).unwrap();
    assert_eq!((rows.all, rows.rows.len()), (100, FINDING_ROWS));
    assert_eq!(numbers(&rows), lines_with(&csv, |of| of[1] == "Samtale")[..FINDING_ROWS]);

    // A column of cases: the case that lacks a value, with its first row.
    let district = find(&findings, |of| matches!(of, DataFound::Column { name, .. } if name == "Distrikt"));
    assert!(matches!(district, DataFound::Column { of_cases: true, missing: Shown::Number(1), of: 100, .. }));
    let rows = rows_of(&mut session, log, district, None).unwrap();
    assert!(rows.are_cases);
    assert_eq!(rows.rows.iter().map(|row| (row.row, &*row.case, &*row.value)).collect::<Vec<_>>(), [(15, "S007", "")]);
}

#[test]
fn rows_of_persons_are_pseudonyms_for_who_answered_why() {
    let key = [5; 32];
    let mut session = Session::new();
    session.set_key(key);
    let csv = planted();
    let log = opened_planted(&mut session, &csv, Subjects::Citizens);
    let findings = found(&mut session, log);
    // One case lacks its district: the count is not told, and neither is that of its filter.
    let at = findings.iter().position(|of| matches!(&of.found, DataFound::Column { name, .. } if name == "Distrikt"));
    let district = &findings[at.unwrap()];
    assert!(matches!(district.found, DataFound::Column { missing: Shown::Hidden, .. }));
    let stack = FilterStack::of([district.cases.clone().unwrap()]);
    let left = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap();
    assert_eq!((left.cases, left.events, left.funnel[0].cases), (Shown::Hidden, Shown::Hidden, Shown::Hidden));
    let half = answers().map(|answers| AmberAnswers { purpose: " ".into(), ..answers });
    for unanswered in [None, half] {
        assert_eq!(rows_of(&mut session, log, &district.found, unanswered), Err(Problem::NotAnswered));
    }
    let rows = rows_of(&mut session, log, &district.found, answers()).unwrap();
    let told = pseudonym(&PseudonymKey::new(key), spor::engine::privacy::Namespace::Case, "S007");
    assert!(rows.are_pseudonyms && rows.rows.len() == 1 && rows.rows[0].case == told);
    for of in findings.iter().filter(|of| of.found.has_rows()) {
        let said = format!("{:?}", rows_of(&mut session, log, &of.found, answers()).unwrap());
        // What was found has a filter, and it names neither cases nor persons.
        assert_eq!(of.cases.is_some(), of.state != PatternState::NotFound, "{:?}", of.found);
        for secret in ["S0", "M00", "M07"] {
            assert!(!said.contains(secret), "{secret} in {said}");
            assert!(!format!("{:?}", of.cases).contains(secret), "{secret} in {:?}", of.cases);
        }
    }
    // Twenty persons, some of whom overlap: counted, and none of them named.
    let overlap = find(&findings, |of| matches!(of, DataFound::Overlaps(_)));
    assert!(matches!(overlap, DataFound::Overlaps(Busy { of_values: Shown::Number(20), .. })));
    assert!(!format!("{overlap:?}").contains("M0"));
}
