//! Single cases as the page is told of them: lists and courses counted by Python, hand-made logs, and the amber gate.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use serde_json::{Value, json};
use spor::engine::privacy::{PseudonymKey, pseudonym};
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const BEGIN: CaseOrder = CaseOrder { by: CaseKey::Begin, falling: false };

fn window(log: LogId, order: CaseOrder, offset: u32, count: u32) -> ShowCases {
    ShowCases {
        log,
        selection: 0,
        order,
        timing: Timing::default(),
        search: String::new(),
        offset,
        count,
        place_of: None,
        answers: None,
    }
}

fn names(window: &CaseWindow) -> Vec<&str> {
    window.rows.iter().map(|row| &*row.name).collect()
}

pub fn show(log: LogId, case: u32) -> ShowCase {
    ShowCase {
        log,
        selection: 0,
        case,
        rare: "sjælden værdi".into(),
        calendar: WorkCalendar::danish_office(),
        answers: None,
    }
}

pub fn answers() -> Option<AmberAnswers> {
    Some(AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    })
}

/// What each event is, the seconds waited for it, and of these the open ones.
fn course(shown: &CaseCourse) -> Value {
    let seconds = |millis: i64| (millis + 500) / 1_000;
    let told = shown.events.iter().map(|event| {
        let waited = event.waited_millis.map(|millis| [Some(seconds(millis)), event.waited_open_millis.map(seconds)]);
        json!([shown.activities[event.activity as usize], waited])
    });
    Value::Array(told.collect())
}

#[test]
fn lists_and_courses_are_those_counted_by_python() {
    let expected = json(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/cases/expected.json")));
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let middle = expected["middle"].as_u64().unwrap() as u32;
    for (name, by) in [
        ("Begin", CaseKey::Begin),
        ("Duration", CaseKey::Duration),
        ("Events", CaseKey::Events),
        ("Name", CaseKey::Name),
    ] {
        for (way, falling) in [("rising", false), ("falling", true)] {
            let order = CaseOrder { by, falling };
            let mut at = |offset| asked(&mut session, window(log, order, offset, 8), &[]).unwrap();
            let (first, between, last) = (at(0), at(middle), at(8_992));
            let shown = json!([names(&first), names(&between), names(&last)]);
            assert_eq!(shown, expected["orders"][format!("{name} {way}")], "{name} {way}");
            assert_eq!((json!(first.cases), first.found), (expected["cases"].clone(), first.cases));
            assert_eq!(json!(first.longest_millis as f64 / 1e3), expected["longest_s"]);
        }
    }
    for (text, count) in expected["found"].as_object().unwrap() {
        let ask = ShowCases { search: format!(" {text} "), ..window(log, BEGIN, 0, 400) };
        let found = asked(&mut session, ask, &[]).unwrap();
        assert_eq!(json!(found.found), *count, "{text}");
        assert!(found.rows.iter().all(|row| row.name.to_lowercase().contains(text.as_str())));
    }
    for (name, expected) in expected["courses"].as_object().unwrap() {
        let ask = ShowCases { search: name.clone(), ..window(log, BEGIN, 0, 1) };
        let row = asked(&mut session, ask, &[]).unwrap().rows.remove(0);
        let shown = asked(&mut session, show(log, row.case), &[]).unwrap();
        assert_eq!(&course(&shown), expected, "{name}");
        assert_eq!((shown.name, shown.events.len() as u32), (row.name, row.events));
        assert_eq!(CaseTime::Longest(shown.end_millis - shown.begin_millis), row.time);
    }
}

/// Three cases: one over a weekend and with a start, one of days only, one with two events at once.
const CSV: &str = "Sagsnr;Aktivitet;Start;Slut;Team;Distrikt\r\n\
    S-10;Modtaget;05-01-2024 14:00;05-01-2024 15:00;Syd;Øst\r\n\
    S-10;Behandlet;08-01-2024 09:00;08-01-2024 10:00;Nord;Øst\r\n\
    S-10;Afgjort;08-01-2024 09:30;08-01-2024 12:00;;Øst\r\n\
    S-9;Modtaget;02-01-2024 08:00;02-01-2024 08:00;Syd;Vest\r\n\
    S-9;Behandlet;02-01-2024 08:00;02-01-2024 08:00;Syd;Vest\r\n\
    S-8;Modtaget;01-01-2024 08:00;01-01-2024 08:00;Syd;Vest\r\n\
    S-8;Behandlet;01-01-2024 09:00;01-01-2024 09:00;Syd;Vest\r\n";

#[test]
fn waiting_is_told_in_and_outside_opening_hours() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let order = CaseOrder { by: CaseKey::Name, falling: false };
    let listed = asked(&mut session, window(log, order, 0, 10), &[]).unwrap();
    assert_eq!(names(&listed), ["S-8", "S-9", "S-10"]);
    assert!(!listed.are_pseudonyms);
    let last = &listed.rows[2];
    assert_eq!((&*last.last, last.events, last.time), ("Afgjort", 3, CaseTime::Longest(70 * 3_600_000)));
    let shown = asked(&mut session, show(log, last.case), &[]).unwrap();
    // Friday 15 to Monday 9: an hour on each day. The third step begins before the second is complete.
    let expected = json!([["Modtaget", null], ["Behandlet", [66 * 3_600, 2 * 3_600]], ["Afgjort", [0, 0]]]);
    assert_eq!(course(&shown), expected);
    // Friday 14 to 16, and Monday 8 to 12.
    assert_eq!(shown.open_millis, Some(6 * 3_600_000));
    assert_eq!(shown.events[1].start.map(|start| (start.day, start.hour)), Some((8, 9)));
    assert_eq!(shown.attributes, [("Distrikt".to_owned(), "Øst".to_owned())]);
    assert_eq!(shown.columns, ["Team"]);
    let teams: Vec<&str> = shown.events.iter().map(|event| &*event.values[0]).collect();
    assert_eq!(teams, ["Syd", "Nord", ""]);
    let variant = shown.variant.unwrap();
    assert_eq!((variant.rank, variant.variants, variant.cases), (2, 2, Shown::Number(1)));
    assert!((variant.share - 1.0 / 3.0).abs() < 1e-12);
    // New year's day is closed, and events at one time stand in the order of the file.
    let closed = asked(&mut session, show(log, listed.rows[0].case), &[]).unwrap();
    assert_eq!(course(&closed)[1], json!(["Behandlet", [3_600, 0]]));
    let tied = asked(&mut session, show(log, listed.rows[1].case), &[]).unwrap();
    assert_eq!(tied.events.iter().map(|event| event.is_tied).collect::<Vec<_>>(), [true, true]);
    assert!(shown.events.iter().all(|event| !event.is_tied));
}

#[test]
fn a_day_has_no_opening_hours() {
    let csv = "Sagsnr;Aktivitet;Tidspunkt\r\nA;Modtaget;02-01-2024\r\nA;Behandlet;03-01-2024 10:00\r\n\
        A;Afgjort;03-01-2024 12:00\r\n";
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let shown = asked(&mut session, show(log, 0), &[]).unwrap();
    let hours: Vec<_> = shown.events.iter().map(|event| (event.time.day_only, event.waited_open_millis)).collect();
    assert_eq!(hours, [(true, None), (false, None), (false, Some(2 * 3_600_000))]);
    assert_eq!((shown.open_millis, shown.begin.day_only, shown.end.day_only), (None, true, false));
}

#[test]
fn a_chosen_case_keeps_its_place_where_filters_keep_it() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let mut defined = |rule: Rule| {
        let stack = FilterStack::of([Filter::from(rule)]);
        asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection
    };
    let short = defined(Rule::Case(CaseRule::Variants {
        sequences: vec![vec!["Modtaget".into(), "Behandlet".into()]],
        level: None,
    }));
    let cut = defined(Rule::Events(EventRule::Activities { activities: vec!["Behandlet".into(), "Afgjort".into()] }));
    let chosen = |case: u32, name: &str| Some(CaseName { case, name: name.into() });
    let mut place = |selection, place_of| {
        let ask = ShowCases { selection, place_of, ..window(log, CaseOrder { falling: true, ..BEGIN }, 1, 1) };
        let found = asked(&mut session, ask, &[]).unwrap();
        (found.place, found.found, names(&found).join(" "))
    };
    assert_eq!(place(0, chosen(1, "S-9")), (Some(1), 3, "S-9".to_owned()));
    assert_eq!(place(short, chosen(1, "S-9")), (Some(0), 2, "S-8".to_owned()));
    assert_eq!(place(short, chosen(0, "S-10")).0, None);
    assert_eq!(place(0, chosen(1, "S-10")).0, None);
    assert_eq!(place(0, chosen(99, "S-10")).0, None);
    assert_eq!(place(cut, chosen(1, "S-9")), (Some(1), 3, "S-9".to_owned()));
    let shown = asked(&mut session, ShowCase { selection: cut, ..show(log, 0) }, &[]).unwrap();
    assert_eq!((&*shown.name, shown.activities.join(" ")), ("S-10", "Behandlet Afgjort".to_owned()));
    assert_eq!(shown.attributes, [("Distrikt".to_owned(), "Øst".to_owned())]);
    let outside = asked(&mut session, ShowCase { selection: short, ..show(log, 0) }, &[]);
    assert_eq!(outside, Err(Problem::NotOpen));
    assert_eq!(asked(&mut session, show(log, 7), &[]), Err(Problem::NotOpen));
}

/// A log about citizens as the wizard proposes to read it.
fn about_citizens(session: &mut Session) -> LogId {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Bemærkning;Distrikt\r\n");
    for case in 0..12 {
        let (worker, district) = (["Mette Holm", "Ole Lund"][case % 2], if case == 3 { "Anholt" } else { "Syd" });
        for (hour, step) in ["Modtaget", "Behandlet 010150-8001", "Afgjort"].iter().enumerate() {
            let remark = format!("Borgeren har ringet om sagen {case} og vil gerne høre nærmere i uge {hour}");
            csv += &format!(
                "K{case:02};{step};{:02}-01-2024 {:02}:00;{worker};{remark};{district}\r\n",
                case + 1,
                8 + hour
            );
        }
    }
    let file = csv.as_bytes();
    let (name, size_bytes) = ("sager.csv".to_owned(), file.len() as u64);
    let probed = asked(session, ProbeFile { name: name.clone(), size_bytes, entry: None }, file).unwrap();
    let settings = ImportSettings { subjects: Subjects::Citizens, ..probed.preview.settings };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, file).unwrap().log
}

#[test]
fn cases_of_persons_are_told_under_pseudonyms_to_who_answered_why() {
    let key = [5; 32];
    let mut session = Session::new();
    session.set_key(key);
    let log = about_citizens(&mut session);
    let half = answers().map(|answers| AmberAnswers { purpose: " ".into(), ..answers });
    for unanswered in [None, half] {
        let ask = ShowCases { answers: unanswered.clone(), ..window(log, BEGIN, 0, 10) };
        assert_eq!(asked(&mut session, ask, &[]), Err(Problem::NotAnswered));
        let ask = ShowCase { answers: unanswered, ..show(log, 0) };
        assert_eq!(asked(&mut session, ask, &[]), Err(Problem::NotAnswered));
    }
    let told = |case: usize| pseudonym(&PseudonymKey::new(key), Namespace::Case, &format!("K{case:02}"));
    let mut listed = |order, search: &str| {
        let ask = ShowCases { answers: answers(), search: search.into(), ..window(log, order, 0, 20) };
        asked(&mut session, ask, &[]).unwrap()
    };
    let by_begin = listed(BEGIN, "");
    assert!(by_begin.are_pseudonyms);
    assert_eq!(names(&by_begin), (0..12).map(told).collect::<Vec<_>>());
    let mut sorted: Vec<String> = (0..12).map(told).collect();
    sorted.sort_by(|a, b| spor::engine::cases::by_names(a, b));
    assert_eq!(names(&listed(CaseOrder { by: CaseKey::Name, falling: false }, "")), sorted);
    // An id is no way in, a pseudonym in groups is.
    assert_eq!(listed(BEGIN, "K03").found, (0..12).filter(|&case| told(case).contains("K03")).count() as u32);
    let grouped = format!("{}-{} {}", &told(3)[..4], &told(3)[4..8], &told(3)[8..]).to_lowercase();
    assert_eq!(names(&listed(BEGIN, &grouped)), [told(3)]);

    let shown = asked(&mut session, ShowCase { answers: answers(), ..show(log, 3) }, &[]).unwrap();
    let said = format!("{shown:?}");
    for secret in ["K03", "Ole Lund", "Borgeren", "010150", "Anholt"] {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
    assert_eq!(shown.name, told(3));
    assert!(shown.attributes.contains(&("Distrikt".to_owned(), "sjælden værdi".to_owned())), "{said}");
    // Twelve cases take its variant, more than the least that is shown.
    assert_eq!(shown.variant.map(|variant| (variant.rank, variant.cases)), Some((1, Shown::Number(12))));
}

#[test]
fn a_case_that_was_shown_under_a_pseudonym_can_be_kept_and_removed_by_it() {
    let mut session = Session::new();
    session.set_key([5; 32]);
    let log = about_citizens(&mut session);
    // Told in full, so that the counts of the filters can be read.
    asked(&mut session, SetSmallCells { log, least_shown: None }, &[]).unwrap();
    let pseudonym = pseudonym(&PseudonymKey::new([5; 32]), Namespace::Case, "K03");
    let rule = || CaseRule::CaseIds { ids: vec![pseudonym.clone()] };
    let in_a_set = || CaseRule::AllOf { conditions: vec![SetCondition { rule: rule(), inverted: true }] };
    let mut kept = |filter: Filter| {
        asked(&mut session, CountSelection { log, stack: FilterStack::of([filter]) }, &[]).unwrap().cases
    };
    // Nobody was told whose it is yet.
    assert_eq!(kept(rule().into()), Shown::Number(0));
    asked(&mut session, ShowCase { answers: answers(), ..show(log, 3) }, &[]).unwrap();
    let mut kept = |filter: Filter| {
        asked(&mut session, CountSelection { log, stack: FilterStack::of([filter]) }, &[]).unwrap().cases
    };
    assert_eq!(kept(rule().into()), Shown::Number(1));
    assert_eq!(kept(Filter::from(rule()).turned()), Shown::Number(11));
    assert_eq!(kept(in_a_set().into()), Shown::Number(11));
    // A named selection keeps that very case.
    let stack = FilterStack::of([Filter::from(rule())]);
    let selection = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection;
    let ask = ShowCases { selection, answers: answers(), ..window(log, BEGIN, 0, 10) };
    assert_eq!(names(&asked(&mut session, ask, &[]).unwrap()), [pseudonym.as_str()]);
}

#[test]
fn without_a_key_no_case_of_a_person_is_told() {
    let mut session = Session::new();
    let log = about_citizens(&mut session);
    let ask = ShowCases { answers: answers(), ..window(log, BEGIN, 0, 10) };
    assert_eq!(asked(&mut session, ask, &[]), Err(Problem::NoKey));
}

#[test]
fn another_key_gives_other_names() {
    let mut session = Session::new();
    session.set_key([5; 32]);
    let log = about_citizens(&mut session);
    let by_name = |session: &mut Session| {
        let order = CaseOrder { by: CaseKey::Name, falling: false };
        let found = asked(session, ShowCases { answers: answers(), ..window(log, order, 0, 20) }, &[]).unwrap();
        found.rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    let before = by_name(&mut session);
    let mut other = Session::new();
    other.set_key([6; 32]);
    let text = asked(&mut other, SaveKey {}, &[]).unwrap().text;
    assert_eq!(asked(&mut session, UseKey { text }, &[]).unwrap().fault, None);
    let after = by_name(&mut session);
    assert!(before.iter().all(|name| !after.contains(name)) && after.is_sorted());
}
