//! What of a map leaves from a log about persons: files and pictures without hidden numbers, which say what is hidden.

use crate::asked::asked;
use spor::engine::layout::lay_out;
use spor::present::export::{csv as csv_file, svg as svg_file};
use spor::present::leaving::{LeavingFigures, leaving_figures};
use spor::present::map::{
    Emphasis, Scene, SheetText, Twin, draw, layout_request, place_pills, saved_table, sheet, sheet_counts, standing,
};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

/// Of sixty cases three go A B D, thirty A C D, twenty-three A D, and four end with A, each a day after the other.
const WAYS: [(&[&str], usize); 4] = [
    (&["Ansøgt", "Klaget", "Afgjort"], 3),
    (&["Ansøgt", "Samtale", "Afgjort"], 30),
    (&["Ansøgt", "Afgjort"], 23),
    (&["Ansøgt"], 4),
];

fn csv() -> String {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    let mut case = 0;
    for (steps, cases) in WAYS {
        for _ in 0..cases {
            case += 1;
            for (day, step) in steps.iter().enumerate() {
                csv += &format!("S{case:03};{step};2024-02-{:02} {:02}:00\r\n", day + 1, 8 + case % 9);
            }
        }
    }
    csv
}

/// The log opened as one about citizens.
fn opened(session: &mut Session) -> Opened {
    opened_of(session, csv())
}

fn opened_of(session: &mut Session, csv: String) -> Opened {
    let size_bytes = csv.len() as u64;
    let name = "sager.csv".to_string();
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects: Subjects::Citizens, treatments: Vec::new(), ..guessed };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, csv.as_bytes()).unwrap()
}

fn map(session: &mut Session, log: LogId, metric: Metric, activities: u32) -> MapAnswer {
    let view = MapView {
        metric,
        activities: ActivityChoice { count: Some(activities), rarest_first: false },
        edges: EdgeChoice::Count { count: u32::MAX, rarest_first: false },
        ..MapView::default()
    };
    asked(session, ShowMap { log, selection: 0, view, working: None, number: None }, &[]).unwrap()
}

#[test]
fn figures_that_would_tell_a_hidden_one_are_withheld() {
    let mut session = Session::new();
    let opened = opened(&mut session);
    assert_eq!(opened.privacy.least_shown, Some(5));
    let map = map(&mut session, opened.log, Metric::Cases, u32::MAX);
    let node = |name: &str| map.nodes.iter().find(|node| node.name == name).unwrap();
    // Four cases end with the first step: sixty less those that go on would be four.
    let first = node("Ansøgt");
    assert_eq!((first.cases, first.occurrences), (Shown::Number(60), Shown::Number(60)));
    let next = first.until_next.unwrap();
    assert_eq!((next.n, next.mean_millis, next.total_millis), (Shown::Hidden, None, None));
    assert_eq!(next.median_millis, 86_400_000.0);
    assert_eq!((next.shortest_millis, next.longest_millis), (None, None));
    // Thirty cases go on from the talk, and all of them do.
    let talk = node("Samtale").until_next.unwrap();
    assert_eq!((talk.n, talk.total_millis), (Shown::Number(30), Some(30.0 * 86_400_000.0)));
    // Three complained: nothing of it is told, and the events of all steps less the others would tell how often.
    assert_eq!((node("Klaget").cases, node("Klaget").until_next), (Shown::Hidden, None));
    assert_eq!((map.events, map.all_events), (Shown::Hidden, Shown::Hidden));
    assert_eq!((map.cases, map.all_cases), (Shown::Number(60), Shown::Number(60)));
    // A → B, B, B → D and A → End are small.
    assert_eq!(map.hidden.map(|hidden| (hidden.least_shown, hidden.small)), Some((5, 4)));
}

#[test]
fn files_and_pictures_hold_no_hidden_number_and_say_what_is_hidden() {
    let mut session = Session::new();
    let log = opened(&mut session).log;
    let map = map(&mut session, log, Metric::Cases, u32::MAX);
    let hidden = map.hidden.unwrap();
    let words = Words::new(Language::Danish);
    let scene = Scene::new(&map, &words);
    let note = format!(
        "Skjult: {} tal, som færre end 5 sager står bag, og yderligere {}, så de første ikke kan regnes ud. Korteste og længste varighed er udeladt.",
        hidden.small, hidden.complements
    );
    assert!(hidden.complements > 0);
    for (twin, told) in [(Twin::Steps, 2), (Twin::Transitions, 2)] {
        let file = String::from_utf8(csv_file::danish_excel(&saved_table(&scene, twin, map.edges.len()))).unwrap();
        let lines: Vec<&str> = file.trim_start_matches('\u{FEFF}').lines().collect();
        assert_eq!(lines[lines.len() - 2..], ["", note.as_str()]);
        let rows = &lines[1..lines.len() - 2];
        let with_number = |row: &&&str| row.split(';').nth(if twin == Twin::Steps { 1 } else { 2 }) != Some("skjult");
        let first_hidden = rows.iter().position(|row| !with_number(&row)).unwrap();
        assert!(first_hidden >= told, "{rows:?}");
        for row in &rows[first_hidden..] {
            let digits: String = row.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, "", "{row}");
        }
    }
    let copied = csv_file::tabbed(&saved_table(&scene, Twin::Steps, map.edges.len()));
    assert!(copied.ends_with(&note), "{copied}");
    let shown = map.shown_edges as usize;
    let stands = standing(&scene, shown, lay_out(&layout_request(&scene, shown, None, Direction::TopDown)));
    let pills = place_pills(&scene, &stands, shown, 1.0);
    let drawn = draw(&scene, &stands, shown, &pills, &Emphasis::default());
    let text = SheetText { title: "Sager".into(), counts: sheet_counts(&scene), ..SheetText::default() };
    assert_eq!(text.counts, "60 af 60 sager", "the number of events would tell a hidden one");
    let picture = svg_file::file(&sheet(&scene, &drawn, shown, &text));
    // Words may stand on several lines of the footer.
    for word in ["Skjult:", "regnes", "udeladt."] {
        assert!(picture.contains(word), "{word}");
    }
    assert!(!picture.contains(">3<") && !picture.contains(">4<"), "{picture}");
}

#[test]
fn a_release_is_named_by_the_counts_it_tells() {
    let mut session = Session::new();
    let log = opened(&mut session).log;
    let first = map(&mut session, log, Metric::Cases, u32::MAX);
    // Another number on the same map is the same release; other steps, another threshold or another selection are not.
    assert_eq!(map(&mut session, log, Metric::MedianDuration, u32::MAX).release, first.release);
    assert_ne!(map(&mut session, log, Metric::Cases, 2).release, first.release);
    asked(&mut session, SetSmallCells { log, least_shown: Some(3) }, &[]).unwrap();
    assert_ne!(map(&mut session, log, Metric::Cases, u32::MAX).release, first.release);
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    assert_eq!(map(&mut session, log, Metric::Cases, u32::MAX).release, first.release);
    let follows = Follows::eventually(vec!["Ansøgt".into()], vec!["Samtale".into()]);
    let stack = FilterStack::of([CaseRule::Follows(follows)]);
    let selection = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection;
    let narrower =
        asked(&mut session, ShowMap { log, selection, view: first.view, working: None, number: None }, &[]).unwrap();
    assert_eq!(narrower.cases, Shown::Number(30));
    assert_ne!(narrower.release, first.release);
}

#[test]
fn small_numbers_of_persons_stay() {
    let mut session = Session::new();
    let log = opened(&mut session).log;
    let settled = map(&mut session, log, Metric::Cases, u32::MAX);
    assert_eq!(
        leaving_figures(settled.hidden.is_some(), settled.release, Subjects::Citizens),
        LeavingFigures::Settled { release: settled.release }
    );
    asked(&mut session, SetSmallCells { log, least_shown: None }, &[]).unwrap();
    let all = map(&mut session, log, Metric::Cases, u32::MAX);
    assert_eq!(all.hidden, None);
    assert_eq!(leaving_figures(all.hidden.is_some(), all.release, Subjects::Citizens), LeavingFigures::Kept);
    assert_eq!(leaving_figures(all.hidden.is_some(), all.release, Subjects::Employees), LeavingFigures::Kept);
    assert_eq!(leaving_figures(all.hidden.is_some(), all.release, Subjects::NotPersonal), LeavingFigures::Free);
    // No threshold below three is taken.
    assert_eq!(asked(&mut session, SetSmallCells { log, least_shown: Some(1) }, &[]).unwrap().least_shown, Some(3));
}

/// Forty cases go A B C E, three of them back from B by D, thirty have E again: which way a few went back is not told.
#[test]
fn what_leads_back_is_told_of_all_ways_into_a_step_or_of_none() {
    let ways: [(&[&str], usize); 3] =
        [(&["A", "B", "C", "E"], 7), (&["A", "B", "D", "B", "C", "E"], 3), (&["A", "B", "C", "E", "E"], 30)];
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    let mut case = 0;
    for (steps, cases) in ways {
        for _ in 0..cases {
            case += 1;
            for (day, step) in steps.iter().enumerate() {
                csv += &format!("S{case:03};Trin {step};2024-02-{:02} {:02}:00\r\n", day + 1, 8 + case % 9);
            }
        }
    }
    let mut session = Session::new();
    let opened = opened_of(&mut session, csv);
    let map = map(&mut session, opened.log, Metric::LeastInCase, 40);
    let name = |place: Place| match place {
        Place::Activity(code) => map.nodes.iter().find(|node| node.activity == code).map_or("", |node| &node.name),
        _ => "",
    };
    let into = |step: &str| map.edges.iter().filter(|edge| name(edge.to) == step).collect::<Vec<_>>();
    assert!(into("Trin B").len() > 1);
    assert!(into("Trin B").iter().all(|edge| (edge.repeats, edge.repeat_cases) == (Shown::Hidden, Shown::Hidden)));
    let again = into("Trin E").into_iter().find(|edge| edge.from == edge.to).unwrap();
    assert_eq!((again.repeats, again.repeat_cases), (Shown::Number(30), Shown::Number(30)));
    // The fewest in a case are one case's; the middle one is not.
    assert_eq!(again.in_case, Some(InCase { median: 1.0, least: None }));
}
