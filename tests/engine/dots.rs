//! The dotted chart: pixels of small logs by hand, its laws on any log, its table, and who may see it.

use crate::asked::{asked, opened_as_written};
use proptest::prelude::*;
use spor::engine::dots::{DotIndex, DotPicture, DotWindow, DotsAcross, draw, look, read_cell};
use spor::engine::filter::Selection;
use spor::engine::log::EventLog;
use spor::protocol::*;
use spor::session::Session;
use std::collections::BTreeMap;

/// The colours of a picture as digits, `.` where there is ground, a line of text for a line of pixels.
fn colours(picture: &DotPicture) -> Vec<String> {
    let lines = picture.cells.chunks(picture.width as usize);
    let letter = |&cell: &u8| read_cell(cell).map_or('.', |(colour, _)| char::from(b'0' + colour));
    lines.map(|line| line.iter().map(letter).collect()).collect()
}

fn densities(picture: &DotPicture) -> Vec<Option<u8>> {
    picture.cells.iter().map(|&cell| read_cell(cell).map(|(_, step)| step)).collect()
}

/// Two cases: the first at 0, 5 and 9, the second at 2.
fn small_log() -> EventLog {
    EventLog::from_rows([("a", "A", 0), ("a", "B", 5), ("a", "C", 9), ("b", "A", 2)]).unwrap()
}

#[test]
fn the_pixels_of_two_cases_are_those_by_hand() {
    let log = small_log();
    let index = DotIndex::of(&log, &[0, 1], DotsAcross::Time, |event| log.activity()[event] as u8);
    let window = DotWindow { from: 0, to: 10, first_row: 0, end_row: 2 };
    let [a, b, c] = ["A", "B", "C"].map(|name| log.activity_code(name).unwrap().to_string());
    // Ten instants on ten pixels; a dot is a pixel high and two wide, the one it stands at and the next.
    let expected = [format!("{a}{a}...{b}{b}..{c}"), format!("..{a}{a}......")];
    assert_eq!(colours(&draw(&index, window, (10, 2), 5)), expected);
    // Rows of five lines have round dots of five: without their corners, in the middle of the band.
    let found = colours(&draw(&index, DotWindow { from: -5, to: 5, first_row: 0, end_row: 1 }, (10, 5), 5));
    let round = ["....###...", "...#####..", "...#####..", "...#####..", "....###..."];
    assert_eq!(found, round.map(|line| line.replace('#', &a)));
    // Since the beginning the second case begins with the first; by order it is one step long.
    let since = DotIndex::of(&log, &[1, 0], DotsAcross::SinceBegin, |_| 0);
    assert_eq!((since.whole().from, since.whole().to), (0, 10));
    assert_eq!(since.events_of(0).collect::<Vec<_>>(), [(0, 0)]);
    let order = DotIndex::of(&log, &[0, 1], DotsAcross::Order, |_| 0);
    assert_eq!(order.events_of(0).map(|(at, _)| at).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_shared_pixel_has_the_commonest_colour_and_says_how_many() {
    // Twelve cases on one line of pixels: five of colour 1 and seven of colour 0 at one place, one alone elsewhere.
    let rows: Vec<(String, i64)> = (0..12).map(|case| (format!("{case:02}"), 0)).chain([("12".into(), 6)]).collect();
    let log = EventLog::from_rows(rows.iter().map(|(case, at)| (case.as_str(), "A", *at))).unwrap();
    let cases: Vec<u32> = (0..13).collect();
    let index = DotIndex::of(&log, &cases, DotsAcross::Time, |event| u8::from(event < 5));
    let window = DotWindow { from: 0, to: 8, first_row: 0, end_row: 13 };
    let picture = draw(&index, window, (8, 1), 2);
    assert_eq!(colours(&picture), ["00....00"]);
    assert_eq!(densities(&picture), [Some(3), Some(3), None, None, None, None, Some(0), Some(0)]);
    // Of four and four the first colour is seen, and one to three, four to nine are steps of their own.
    let picture = draw(&index, DotWindow { first_row: 1, end_row: 9, ..window }, (8, 1), 2);
    assert_eq!((colours(&picture), densities(&picture)[0]), (vec!["00......".to_owned()], Some(2)));
    let picture = draw(&index, DotWindow { first_row: 0, end_row: 3, ..window }, (8, 1), 2);
    assert_eq!((colours(&picture), densities(&picture)[0]), (vec!["11......".to_owned()], Some(1)));
}

#[test]
fn windows_without_room_or_rows_are_ground() {
    let log = small_log();
    let index = DotIndex::of(&log, &[0, 1], DotsAcross::Time, |_| 0);
    let whole = index.whole();
    for window in [
        DotWindow { to: whole.from, ..whole },
        DotWindow { end_row: 0, ..whole },
        DotWindow { first_row: 9, end_row: 12, ..whole },
    ] {
        assert!(draw(&index, window, (7, 3), 1).cells.iter().all(|&cell| cell == 0));
    }
    assert!(draw(&index, whole, (0, 3), 1).cells.is_empty());
    let empty = DotIndex::of(&log, &[], DotsAcross::Time, |_| 0);
    assert_eq!((empty.rows(), look(&empty, empty.whole()).events), (0, 0));
}

proptest! {
    /// Cut into parts, a window holds as many events as whole; one pixel for each place and row shows every event, and no other.
    #[test]
    fn parts_add_up_and_every_dot_is_an_event(
        cases in prop::collection::vec(prop::collection::vec((0i64..40, 0u8..3), 1..6), 1..9),
        (cut_at, cut_row) in (0i64..41, 0u32..9),
    ) {
        let rows: Vec<(String, String, i64)> = cases.iter().enumerate()
            .flat_map(|(case, events)| events.iter().map(move |(at, kind)| (format!("{case:03}"), kind.to_string(), *at)))
            .collect();
        let log = EventLog::from_rows(rows.iter().map(|(case, kind, at)| (case.as_str(), kind.as_str(), *at))).unwrap();
        let order: Vec<u32> = (0..log.case_count() as u32).collect();
        let index = DotIndex::of(&log, &order, DotsAcross::Time, |event| log.activity()[event] as u8);
        let whole = DotWindow { from: 0, to: 40, first_row: 0, end_row: order.len() as u32 };
        let cut_row = cut_row.min(whole.end_row);
        let parts = [
            DotWindow { to: cut_at, end_row: cut_row, ..whole },
            DotWindow { from: cut_at, end_row: cut_row, ..whole },
            DotWindow { to: cut_at, first_row: cut_row, ..whole },
            DotWindow { from: cut_at, first_row: cut_row, ..whole },
        ];
        let counted: u32 = parts.iter().map(|&part| look(&index, part).events).sum();
        prop_assert_eq!(counted, rows.len() as u32);
        // Three pixels for a place, so that dots of two pixels do not touch.
        let picture = draw(&index, whole, (120, whole.end_row), 8);
        for row in 0..order.len() {
            let mut met = [0u32; 40];
            log.events_of(row as u32).for_each(|event| met[log.time_millis()[event] as usize] += 1);
            for (place, &count) in met.iter().enumerate() {
                let at = |more: usize| read_cell(picture.cells[row * 120 + place * 3 + more]);
                let step = match count { 0 => None, 1 => Some(0), 2..=3 => Some(1), 4..=9 => Some(2), _ => Some(3) };
                prop_assert_eq!(at(0).map(|(_, step)| step), step);
                prop_assert_eq!((at(0), at(2)), (at(1), None));
            }
        }
        prop_assert_eq!(&picture, &draw(&index, whole, (120, whole.end_row), 8));
    }
}

fn answers() -> AmberAnswers {
    AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    }
}

fn show(log: LogId, shown: DotsShown, window: Option<DotWindow>) -> ShowDots {
    ShowDots { log, selection: 0, shown, timing: Timing::default(), window, width: 300, height: 120, answers: None }
}

fn look_at(log: LogId, shown: DotsShown, window: DotWindow) -> LookAtDots {
    LookAtDots { log, selection: 0, shown, timing: Timing::default(), window, answers: None }
}

/// Of the case with the longest time from its first «Løst af agent» to the first «Lukket automatisk» behind that: from its
/// first event to its last, milliseconds, by the rows of the file.
fn whole_case_of_the_longest_from_solved_to_closed(session: &mut Session) -> i64 {
    let ask = MakeSampleFile { sample: Sample::ServiceDesk, layer: SampleLayer::Clean };
    let file = asked(session, ask, &[]).unwrap().files.remove(0);
    let mut cases: BTreeMap<String, Vec<(i64, String)>> = BTreeMap::new();
    for row in csv::Reader::from_reader(file.bytes.0.as_slice()).records().map(Result::unwrap) {
        let at = chrono::NaiveDateTime::parse_from_str(&row[2], "%Y-%m-%d %H:%M:%S").unwrap();
        let at = at.and_local_timezone(chrono_tz::Europe::Copenhagen).earliest().unwrap();
        cases.entry(row[0].to_owned()).or_default().push((at.timestamp_millis(), row[1].to_owned()));
    }
    let times = cases.into_values().filter_map(|mut events| {
        events.sort_by_key(|(at, _)| *at);
        let solved = events.iter().position(|(_, step)| step == "Løst af agent")?;
        let closed = events[solved..].iter().find(|(_, step)| step == "Lukket automatisk")?.0;
        Some((closed - events[solved].0, events.last()?.0 - events[0].0))
    });
    times.max().unwrap().1
}

#[test]
fn the_service_desk_pans_there_and_back_and_sees_all_of_its_events() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let page = asked(&mut session, show(log, DotsShown::default(), None), &[]).unwrap();
    assert_eq!((page.cases, page.events, page.colour.as_deref()), (9_000, 65_021, None));
    assert_eq!((page.window, page.cells.0.len()), (page.whole, 300 * 120));
    assert!(page.colours.len() == 9 && matches!(page.colours[8], DotColour::Others(_)));
    let part = DotWindow { first_row: 100, end_row: 400, ..page.whole };
    let there = spor::present::dots::panned(part, page.whole, (0.0, 0.5));
    let [first, moved, back] = [part, there, spor::present::dots::panned(there, page.whole, (0.0, -0.5))]
        .map(|window| asked(&mut session, show(log, DotsShown::default(), Some(window)), &[]).unwrap());
    assert!(first.cells == back.cells && first.cells != moved.cells);
    let there = asked(&mut session, look_at(log, DotsShown::default(), page.whole), &[]).unwrap().here;
    assert_eq!((there.events, there.cases, there.by_colour.iter().sum::<u32>()), (65_021, 9_000, 65_021));
    // The longest case stands at the top when the greatest durations come first.
    let by_duration = CaseOrder { by: CaseKey::Duration, falling: true };
    let longest = DotsShown { across: DotsAcross::SinceBegin, order: by_duration, colour: None };
    let page = asked(&mut session, show(log, longest.clone(), None), &[]).unwrap();
    let window = DotWindow { end_row: 1, ..page.whole };
    let top = asked(&mut session, look_at(log, longest.clone(), window), &[]).unwrap();
    let overview = asked(&mut session, ShowOverview { log, selection: 0, timing: Timing::default() }, &[]).unwrap();
    assert_eq!(top.here.span.map(|(_, last)| last), overview.longest_millis);
    // By the time between two steps another case does: the one that the file says.
    let from_to =
        StepToStep { from: "Løst af agent".into(), to: "Lukket automatisk".into(), occurrence: Occurrence::First };
    let timing = Timing { measure: TimeMeasure::Between(from_to), ..Timing::default() };
    let between = ShowDots { timing: timing.clone(), ..show(log, longest.clone(), None) };
    assert_eq!(asked(&mut session, between, &[]).unwrap().time, Some(timing.measured_time()));
    let top = asked(&mut session, LookAtDots { timing, ..look_at(log, longest, window) }, &[]).unwrap();
    let whole_case = whole_case_of_the_longest_from_solved_to_closed(&mut session);
    assert_ne!(Some(whole_case), overview.longest_millis);
    assert_eq!(top.here.span.map(|(_, last)| last), Some(whole_case));
    // A column of persons has no colours of its own.
    let persons = DotsShown { colour: Some("Ændret af".into()), ..DotsShown::default() };
    assert_eq!(asked(&mut session, show(log, persons, None), &[]).unwrap().colour, None);
    let column = DotsShown { colour: Some("Kategori".into()), ..DotsShown::default() };
    assert_eq!(asked(&mut session, show(log, column, None), &[]).unwrap().colour.as_deref(), Some("Kategori"));
}

/// Events by month and activity, counted here from the rows of the file.
#[test]
fn the_table_is_what_the_file_says() {
    let mut session = Session::new();
    let ask = MakeSampleFile { sample: Sample::ServiceDesk, layer: SampleLayer::Clean };
    let file = asked(&mut session, ask, &[]).unwrap().files.remove(0);
    let mut months: BTreeMap<(i32, u8), BTreeMap<String, u32>> = BTreeMap::new();
    for row in csv::Reader::from_reader(file.bytes.0.as_slice()).records().map(Result::unwrap) {
        let month = (row[2][..4].parse().unwrap(), row[2][5..7].parse().unwrap());
        *months.entry(month).or_default().entry(row[1].to_owned()).or_default() += 1;
    }
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let table = asked(&mut session, ShowDotTable { log, selection: 0 }, &[]).unwrap();
    assert_eq!((table.length, table.rows.len(), table.hidden), (PeriodLength::Month, months.len(), None));
    for (row, ((year, month), counts)) in table.rows.iter().zip(&months) {
        assert_eq!((row.first_day.year, row.first_day.month, row.first_day.day), (*year, *month, 1));
        assert_eq!(row.events, Shown::Number(counts.values().sum()));
        for (column, events) in table.columns.iter().zip(&row.by_column) {
            if let DotColour::Named(name) = column {
                assert_eq!(*events, Shown::Number(counts.get(name).copied().unwrap_or(0)), "{year}-{month} {name}");
            }
        }
    }
    assert_eq!(table.events, Shown::Number(65_021));
}

#[test]
fn dots_of_persons_are_for_who_answered_and_their_table_hides_few() {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Distrikt\r\n".to_owned();
    for case in 0..40 {
        let month = if case < 3 { 1 } else { 2 + case % 2 };
        let district = if case < 2 { "Sjælden" } else { "Nord" };
        csv += &format!("S{case:03};Modtaget;{:02}-{month:02}-2024 08:00;Anna Holm;{district}\r\n", 1 + case % 28);
        csv += &format!("S{case:03};Afgjort;{:02}-{:02}-2024 08:00;Bo Dahl;{district}\r\n", 1 + case % 28, month + 3);
    }
    let mut session = Session::new();
    session.set_key([7; 32]);
    let size_bytes = csv.len() as u64;
    let probed =
        asked(&mut session, ProbeFile { name: "sager.csv".into(), size_bytes, entry: None }, csv.as_bytes()).unwrap();
    let settings = ImportSettings { subjects: Subjects::Citizens, ..probed.preview.settings };
    let files = vec![FileToRead { name: "sager.csv".into(), size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap().log;
    let shown = DotsShown { colour: Some("Distrikt".into()), ..DotsShown::default() };
    let unanswered = show(log, shown.clone(), None);
    assert!(matches!(asked(&mut session, unanswered.clone(), &[]), Err(Problem::NotAnswered)));
    let half = AmberAnswers { purpose: "Nysgerrighed".into(), ..AmberAnswers::default() };
    assert!(matches!(
        asked(&mut session, ShowDots { answers: Some(half), ..unanswered.clone() }, &[]),
        Err(Problem::NotAnswered)
    ));
    let page = asked(&mut session, ShowDots { answers: Some(answers()), ..unanswered }, &[]).unwrap();
    // Two cases have a value of their own: it has no name.
    assert_eq!(page.colours, [DotColour::Named("Nord".into()), DotColour::Others(1)]);
    let look = look_at(log, shown, page.whole);
    assert!(matches!(asked(&mut session, look.clone(), &[]), Err(Problem::NotAnswered)));
    let there = asked(&mut session, LookAtDots { answers: Some(answers()), ..look }, &[]).unwrap();
    assert_eq!((there.here.cases, there.here.events), (40, 80));
    // Three cases in January: their events are hidden, and so is what they leave of others.
    let table = asked(&mut session, ShowDotTable { log, selection: 0 }, &[]).unwrap();
    assert!(table.hidden.is_some() && table.rows[0].events == Shown::Hidden);
    let hidden = table.rows.iter().filter(|row| row.events == Shown::Hidden).count();
    assert!(hidden >= 2, "{table:?}");
    let told: u32 = table.rows.iter().filter_map(|row| row.events.number()).sum();
    assert!(table.events == Shown::Number(80) && 80 - told >= 5);
}

#[test]
fn one_rule_says_which_columns_are_listed() {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Ændret af;Team\r\n".to_owned();
    for case in 0..30 {
        let team = if case % 2 == 0 { "Øst" } else { "Vest" };
        csv += &format!("S{case:03};Modtaget;{:02}-01-2024 08:00;agent{:02};{team}\r\n", 1 + case % 28, case % 6);
        csv += &format!("S{case:03};Afgjort;{:02}-02-2024 08:00;agent{:02};{team}\r\n", 1 + case % 28, case % 5);
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let choices = |session: &mut Session, name: &str| {
        asked(session, ListFilterChoices { log, selection: 0, values_of: Some(name.into()) }, &[]).unwrap()
    };
    let persons = choices(&mut session, "Ændret af");
    assert!(persons.values_are_persons && persons.values.is_empty() && persons.values_left_out == 0);
    let teams = choices(&mut session, "Team");
    assert!(!teams.values_are_persons && teams.values.len() == 2);
    let marked: Vec<&str> = teams.attributes.iter().filter(|of| of.names_persons).map(|of| of.name.as_str()).collect();
    assert_eq!(marked, ["Ændret af"]);
    let statistics = asked(&mut session, ShowStatistics { log, selection: 0, attribute: None }, &[]).unwrap();
    let time = ShowTime {
        log,
        selection: 0,
        timing: Timing::default(),
        by: TimeBy::Attribute("Ændret af".into()),
        counted: CountedTime::default(),
        compare: Some("Ændret af".into()),
        deadline_millis: None,
    };
    let time = asked(&mut session, time, &[]).unwrap();
    let offered: Vec<&str> = time.attributes.iter().map(|of| of.name.as_str()).collect();
    assert_eq!((statistics.attributes, offered), (vec!["Team".to_owned()], vec!["Team"]));
    assert!(time.by == TimeBy::Step && time.compare.is_none());
}

#[test]
fn periods_are_as_long_as_they_have_to_be() {
    use spor::engine::import::Zone;
    use spor::engine::over_time::periods;
    let day = 86_400_000;
    let log = |days: &[i64]| {
        let rows: Vec<(String, i64)> = days.iter().map(|at| (at.to_string(), at * day)).collect();
        EventLog::from_rows(rows.iter().map(|(case, at)| (case.as_str(), "A", *at))).unwrap()
    };
    let lengths = [
        (27, PeriodLength::Week),
        (150, PeriodLength::Month),
        (600, PeriodLength::Quarter),
        (2_000, PeriodLength::Year),
    ];
    for (last, length) in lengths {
        let log = log(&[0, last]);
        let found = periods(&log, &Selection::all(2), Zone::Utc, 8, 1, |_| 0).unwrap();
        assert_eq!((found.length, found.has_earlier), (length, false), "{last}");
        assert_eq!(found.counts.iter().flatten().map(|of| of.events).sum::<u32>(), 2);
    }
    // Forty years in eight rows: the first holds what was before.
    let log = log(&[0, 365, 14_600]);
    let found = periods(&log, &Selection::all(3), Zone::Utc, 8, 1, |_| 0).unwrap();
    assert_eq!((found.has_earlier, found.first_days[0].year, found.counts[0][0].events), (true, 2002, 2));
}
