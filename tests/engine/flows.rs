//! Movements along the map: against the rows of the file, as sums of the map's transitions, and with small numbers hidden.

use crate::asked::{asked, opened_as_written};
use spor::engine::samples::SplitMix64;
use spor::present::flows::{dots, group_name, lines, markers_on, moment, said, table};
use spor::present::map::{Scene, layout_request, standing};
use spor::present::{Language, Words, export::Cell};
use spor::protocol::*;
use spor::session::Session;
use std::collections::{BTreeMap, BTreeSet};

const STEPS: [&str; 5] = ["Modtaget", "Behandlet", "Ventet", "Svaret", "Afsluttet"];
const KINDS: [&str; 9] = ["A", "B", "C", "D", "E", "F", "G", "H", ""];

/// A row of a log: case, step, minute from the first of January, and the kind of the case.
type Row = (u32, usize, i64, usize);

fn rows(seed: u64, cases: u32) -> Vec<Row> {
    let mut random = SplitMix64::new(seed);
    let mut rows = Vec::new();
    for case in 0..cases {
        let kind = (random.below(9) * random.below(9) / 8) as usize;
        let mut minute = random.below(20_000) as i64;
        for _ in 0..1 + random.below(7) {
            rows.push((case, random.below(5) as usize, minute, kind));
            minute += random.below(3) as i64 * random.below(2_000) as i64;
        }
    }
    rows
}

fn csv(rows: &[Row]) -> String {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Sagstype;Sagsbehandler\r\n".to_owned();
    for (case, step, minute, kind) in rows {
        let (day, hour, minute) = (minute / 1440, minute / 60 % 24, minute % 60);
        let (month, day) = if day < 31 { (1, 1 + day) } else { (2, day - 30) };
        csv += &format!(
            "S{case:04};{};{day:02}-{month:02}-2023 {hour:02}:{minute:02};{};SB{}\r\n",
            STEPS[*step],
            KINDS[*kind],
            case % 7
        );
    }
    csv
}

fn opened(session: &mut Session, rows: &[Row]) -> LogId {
    opened_as_written(session, "sager.csv", csv(rows).as_bytes()).log
}

fn all_edges() -> MapView {
    let count = EdgeChoice::Count { count: u32::MAX, rarest_first: false };
    MapView { edges: count, activities: ActivityChoice { count: Some(100), rarest_first: false }, ..MapView::default() }
}

fn show(session: &mut Session, log: LogId, clock: FlowClock, by: Option<&str>) -> FlowPage {
    let by = by.map(str::to_owned);
    asked(session, ShowFlows { log, selection: 0, view: all_edges(), clock, from: None, until: None, by }, &[]).unwrap()
}

fn map(session: &mut Session, log: LogId, view: MapView) -> MapAnswer {
    asked(session, ShowMap { log, selection: 0, view, working: None, number: None }, &[]).unwrap()
}

/// A movement: where from, where to (none for the ends), from and to which frame, and the kind of the case.
type Movement = (Option<String>, Option<String>, i32, i32, Option<String>);

/// The movements by walking the rows: `frame_minutes` says how long a frame is, in milliseconds.
fn walked(rows: &[Row], relative: bool, frame_millis: i64, told: &BTreeSet<usize>) -> BTreeMap<Movement, u32> {
    let mut cases: BTreeMap<u32, Vec<&Row>> = BTreeMap::new();
    rows.iter().for_each(|row| cases.entry(row.0).or_default().push(row));
    let begin = if relative { 0 } else { rows.iter().map(|row| row.2).min().unwrap() };
    let mut movements = BTreeMap::new();
    for mut case in cases.into_values() {
        case.sort_by_key(|row| row.2);
        let zero = if relative { case[0].2 } else { begin };
        let frame = |row: &Row| i32::try_from(((row.2 - zero) * 60_000).div_euclid(frame_millis)).unwrap();
        let name = |row: &Row| Some(STEPS[row.1].to_owned());
        let kind = told.contains(&case[0].3).then(|| KINDS[case[0].3].to_owned());
        let mut add = |from: Option<String>, to: Option<String>, left: i32, reached: i32| {
            *movements.entry((from, to, left, reached, kind.clone())).or_insert(0) += 1;
        };
        add(None, name(case[0]), frame(case[0]), frame(case[0]));
        for pair in case.windows(2) {
            add(name(pair[0]), name(pair[1]), frame(pair[0]), frame(pair[1]));
        }
        let last = case[case.len() - 1];
        add(name(last), None, frame(last), frame(last));
    }
    movements
}

fn told(page: &FlowPage, map: &MapAnswer) -> BTreeMap<Movement, u32> {
    let name = |place: Place| match place {
        Place::Activity(activity) => {
            map.nodes.iter().find(|node| node.activity == activity).map(|node| node.name.clone())
        }
        _ => None,
    };
    let cell = |cell: &FlowFigures| {
        let (from, to) = page.edges[usize::from(cell.edge)];
        let group = page.groups[usize::from(cell.group)].name.clone();
        ((name(from), name(to), cell.from_frame, cell.to_frame, group), cell.count)
    };
    let told: BTreeMap<Movement, u32> = page.movements.iter().map(cell).collect();
    assert_eq!(told.len(), page.movements.len(), "no cell comes twice");
    told
}

#[test]
fn movements_are_those_of_the_rows() {
    for seed in 0..8 {
        let rows = rows(seed, 150);
        let mut session = Session::new();
        let log = opened(&mut session, &rows);
        let map = map(&mut session, log, all_edges());
        for (clock, relative) in [(FlowClock::Dates, false), (FlowClock::SinceBegin, true)] {
            let page = show(&mut session, log, clock, None);
            assert_eq!(told(&page, &map), walked(&rows, relative, page.frame_millis, &BTreeSet::new()), "{seed}");
            assert_eq!((page.left_out, page.least_shown), (0, None));
            let last = page.movements.iter().map(|cell| cell.to_frame).max().unwrap();
            assert_eq!((last.unsigned_abs() + 1, page.frames <= 480), (page.frames, true));
            assert!(page.movements.windows(2).all(|pair| pair[0].from_frame <= pair[1].from_frame));
        }
    }
}

/// What is under way on some of the days is played, from where it is on the first; the table counts what begins and ends in them.
#[test]
fn days_that_are_played_are_a_window_on_the_rows() {
    let day = |number: i64| CalendarDay::from_number(CalendarDay { year: 2023, month: 1, day: 1 }.number() + number);
    for (seed, from, until) in [(1, Some(3), Some(5)), (2, None, Some(4)), (3, Some(7), None), (4, Some(2), Some(2))] {
        let rows = rows(seed, 150);
        let mut session = Session::new();
        let log = opened(&mut session, &rows);
        let map = map(&mut session, log, all_edges());
        let ask = ShowFlows {
            log,
            selection: 0,
            view: all_edges(),
            clock: FlowClock::Dates,
            from: from.map(day),
            until: until.map(day),
            by: None,
        };
        let page = asked(&mut session, ask.clone(), &[]).unwrap();
        let minutes = || rows.iter().map(|row| row.2);
        let first = minutes().min().unwrap().max(from.map_or(0, |day| day * 1440));
        // The last minute of the last day, or the last of the log.
        let last = minutes().max().unwrap().min(until.map_or(i64::MAX, |day| (day + 1) * 1440 - 1));
        let played = walked_between(&rows, (first, last), page.frame_millis);
        assert_eq!(told(&page, &map), played, "{seed}");
        assert!(page.movements.iter().any(|cell| cell.from_frame < 0) == from.is_some());
        let words = Words::new(Language::Danish);
        let rows_of = table(&page, Zone::Copenhagen, &words).unwrap().rows;
        let sum = |column: usize| {
            rows_of
                .iter()
                .map(|row| match row[column] {
                    Cell::Whole(count) => count,
                    _ => panic!("no number"),
                })
                .sum::<i64>()
        };
        let within = |of: &dyn Fn(&Movement) -> i32| -> i64 {
            let in_it = played.iter().filter(|(movement, _)| (0..page.frames as i32).contains(&of(movement)));
            in_it.map(|(_, count)| i64::from(*count)).sum()
        };
        assert_eq!([sum(1), sum(2)], [within(&|of| of.2), within(&|of| of.3)]);
        // Where every case begins at nought, days are of no account.
        let relative = asked(&mut session, ShowFlows { clock: FlowClock::SinceBegin, ..ask }, &[]).unwrap();
        assert_eq!(relative.movements, show(&mut session, log, FlowClock::SinceBegin, None).movements);
    }
    let mut session = Session::new();
    let log = opened(&mut session, &rows(5, 20));
    let (from, until) = (Some(day(3_000)), Some(day(3_001)));
    let ask = ShowFlows { log, selection: 0, view: all_edges(), clock: FlowClock::Dates, from, until, by: None };
    assert_eq!(asked(&mut session, ask, &[]).unwrap().frames, 0);
}

/// The movements that are under way between two minutes, by walking the rows; frames are counted from the first.
fn walked_between(rows: &[Row], (first, last): (i64, i64), frame_millis: i64) -> BTreeMap<Movement, u32> {
    let mut cases: BTreeMap<u32, Vec<&Row>> = BTreeMap::new();
    rows.iter().for_each(|row| cases.entry(row.0).or_default().push(row));
    let mut movements = BTreeMap::new();
    for mut case in cases.into_values() {
        case.sort_by_key(|row| row.2);
        let name = |row: &Row| Some(STEPS[row.1].to_owned());
        let ends = [
            (None, case[0], case[0], name(case[0])),
            (name(case[case.len() - 1]), case[case.len() - 1], case[case.len() - 1], None),
        ];
        let between = case.windows(2).map(|pair| (name(pair[0]), pair[0], pair[1], name(pair[1])));
        for (from, left, reached, to) in between.chain(ends) {
            if left.2 <= last && reached.2 >= first {
                let frame = |row: &Row| ((row.2 - first) * 60_000).div_euclid(frame_millis) as i32;
                *movements.entry((from, to, frame(left), frame(reached), None)).or_insert(0) += 1;
            }
        }
    }
    movements
}

/// A column of citizens tells no groups apart, whatever its values look like and whatever the log is about.
#[test]
fn columns_that_name_persons_are_no_colours() {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Borger;Fødselsdato;Område\r\n".to_owned();
    for case in 0..40 {
        let (place, who) = (["Nord", "Syd"][case % 2], case % 20);
        csv += &format!("S{case};Modtaget;01-01-2023 08:00;B{who};{:02}-05-1970;{place}\r\n", 1 + who);
        csv += &format!("S{case};Afsluttet;02-01-2023 08:00;B{who};{:02}-05-1970;{place}\r\n", 1 + who);
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let page = show(&mut session, log, FlowClock::Dates, Some("Borger"));
    assert_eq!((page.by, page.columns), (None, vec!["Område".to_owned()]));
}

#[test]
fn the_six_commonest_values_stand_by_themselves_and_the_others_together() {
    let rows = rows(3, 400);
    let mut session = Session::new();
    let log = opened(&mut session, &rows);
    let map = map(&mut session, log, all_edges());
    let page = show(&mut session, log, FlowClock::Dates, Some("Sagstype"));
    // Nobody who works on the cases is offered, whatever the page asks.
    assert_eq!(page.columns, ["Sagstype"]);
    assert_eq!(show(&mut session, log, FlowClock::Dates, Some("Sagsbehandler")).by, None);
    let mut kinds: BTreeMap<usize, BTreeSet<u32>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.3 != 8) {
        kinds.entry(row.3).or_default().insert(row.0);
    }
    let mut order: Vec<usize> = kinds.keys().copied().collect();
    order.sort_by_key(|kind| (std::cmp::Reverse(kinds[kind].len()), KINDS[*kind]));
    order.truncate(6);
    let names: Vec<Option<&str>> = page.groups.iter().map(|group| group.name.as_deref()).collect();
    assert_eq!(names, order.iter().map(|kind| Some(KINDS[*kind])).chain([None]).collect::<Vec<_>>());
    assert_eq!(page.groups.iter().filter_map(|group| group.cases.number()).sum::<u32>(), 400);
    assert_eq!(told(&page, &map), walked(&rows, false, page.frame_millis, &order.into_iter().collect()));
}

#[test]
fn movements_of_a_transition_are_its_occurrences() {
    let mut session = Session::new();
    for sample in [Sample::ServiceDesk, Sample::SocialAssistance, Sample::InsuredUnemployed] {
        let log = asked(&mut session, OpenSample { sample }, &[]).unwrap().log;
        for view in [MapView::default(), all_edges()] {
            let map = map(&mut session, log, view);
            for clock in [FlowClock::Dates, FlowClock::SinceBegin] {
                let ask = ShowFlows { log, selection: 0, view, clock, from: None, until: None, by: None };
                let page = asked(&mut session, ask, &[]).unwrap();
                let mut sums = vec![0; page.edges.len()];
                page.movements.iter().for_each(|cell| sums[usize::from(cell.edge)] += cell.count);
                let shown = &map.edges[..map.shown_edges as usize];
                assert_eq!(page.edges, shown.iter().map(|edge| (edge.from, edge.to)).collect::<Vec<_>>());
                assert_eq!(page.left_out, 0, "{sample:?}");
                assert!(sums.iter().zip(shown).all(|(sum, edge)| edge.occurrences == Shown::Number(*sum)));
                let bytes = postcard::to_stdvec(&page).unwrap().len();
                assert!(bytes < 400_000, "{sample:?} sends {bytes} bytes");
            }
        }
    }
}

#[test]
fn what_few_cases_do_together_is_not_told() {
    for seed in 0..6 {
        let rows = rows(seed + 20, 900);
        let mut session = Session::new();
        let log = opened(&mut session, &rows);
        asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
        let map = map(&mut session, log, all_edges());
        for (clock, relative, by) in [
            (FlowClock::Dates, false, None),
            (FlowClock::SinceBegin, true, None),
            (FlowClock::Dates, false, Some("Sagstype")),
        ] {
            let page = show(&mut session, log, clock, by);
            assert_eq!(page.least_shown, Some(5));
            assert!(page.frames <= 60);
            // Which cases make each movement, by the rows.
            let kinds: BTreeSet<usize> = (0..9)
                .filter(|kind| page.groups.iter().any(|group| group.name.as_deref() == Some(KINDS[*kind])))
                .collect();
            let mut makers: BTreeMap<Movement, BTreeSet<u32>> = BTreeMap::new();
            let cases: BTreeSet<u32> = rows.iter().map(|row| row.0).collect();
            let first = *rows.iter().min_by_key(|row| row.2).unwrap();
            for case in cases {
                let mut of_case: Vec<Row> = rows.iter().filter(|row| row.0 == case).copied().collect();
                let moved = if relative {
                    walked(&of_case, true, page.frame_millis, &kinds)
                } else {
                    // The earliest row comes along for the beginning of the period; what it does is taken off again.
                    let alone = walked(&[first], false, page.frame_millis, &kinds);
                    of_case.push((u32::MAX, first.1, first.2, first.3));
                    let mut moved = walked(&of_case, false, page.frame_millis, &kinds);
                    for (movement, count) in alone {
                        let left = moved.remove(&movement).unwrap() - count;
                        if left > 0 {
                            moved.insert(movement, left);
                        }
                    }
                    moved
                };
                for movement in moved.into_keys() {
                    makers.entry(movement).or_default().insert(case);
                }
            }
            let told = told(&page, &map);
            assert!(!told.is_empty());
            assert!(told.keys().all(|movement| makers[movement].len() >= 5), "{seed} {clock:?}");
            // What is left out of a transition that is told of is nothing, or of five cases and more.
            let mut rests: BTreeMap<(Option<String>, Option<String>), BTreeSet<u32>> = BTreeMap::new();
            for (movement, cases) in makers.iter().filter(|(movement, _)| !told.contains_key(*movement)) {
                rests.entry((movement.0.clone(), movement.1.clone())).or_default().extend(cases);
            }
            for (edge, rest) in rests {
                let drawn = told.keys().any(|movement| (&movement.0, &movement.1) == (&edge.0, &edge.1));
                assert!(!drawn || rest.len() >= 5, "{edge:?} leaves {}", rest.len());
            }
            assert!(page.groups.iter().all(|group| group.cases.number().is_some_and(|cases| cases >= 5)));
            let words = Words::new(Language::Danish);
            assert_eq!(said(&page, &words).len(), if page.left_out > 0 { 2 } else { 1 });
        }
    }
}

#[test]
fn dots_leave_with_their_frame_and_arrive_with_theirs() {
    let mut session = Session::new();
    // One case: a day in one step, then two days to the next.
    let log = opened(&mut session, &[(1, 0, 0, 0), (1, 1, 1440, 0), (1, 3, 3 * 1440, 0)]);
    let map = map(&mut session, log, all_edges());
    let page = show(&mut session, log, FlowClock::Dates, None);
    let words = Words::new(Language::Danish);
    let scene = Scene::new(&map, &words);
    let shown = map.shown_edges as usize;
    let request = layout_request(&scene, shown, None, Direction::TopDown);
    let stands = standing(&scene, shown, spor::engine::layout::lay_out(&request));
    let lines = lines(&page, &stands);
    let mut seen = Vec::new();
    let at = |seen: &mut Vec<_>, day: f64| {
        let frame = day * 86_400_000.0 / page.frame_millis as f64;
        dots(&page, &lines, frame, seen);
        seen.clone()
    };
    // Half a day after the first step: half the way to the second, between the two.
    let between = at(&mut seen, 0.5);
    assert_eq!(between.len(), 1);
    let place = |name: &str| {
        let node = map.nodes.iter().find(|node| node.name == name).unwrap();
        stands.places[&Place::Activity(node.activity)]
    };
    assert!(between[0].y > place("Modtaget").bottom() && between[0].y < place("Behandlet").top());
    assert!(at(&mut seen, 0.9)[0].y > between[0].y);
    let later = at(&mut seen, 2.0);
    assert!(later.len() == 1 && later[0].y > place("Behandlet").bottom());
    assert!(at(&mut seen, 4.0).is_empty());
    assert_eq!(moment(&page, 0.0, Zone::default(), &words), "1. jan. 2023");
    assert_eq!(group_name(&page, 0, &words), "Alle sager");
}

#[test]
fn the_table_adds_up_to_what_is_drawn() {
    let rows = rows(5, 300);
    let mut session = Session::new();
    let log = opened(&mut session, &rows);
    for (clock, by) in [(FlowClock::Dates, None), (FlowClock::SinceBegin, Some("Sagstype"))] {
        let page = show(&mut session, log, clock, by);
        for language in [Language::Danish, Language::English] {
            let table = table(&page, Zone::default(), &Words::new(language)).unwrap();
            assert!(table.rows.len() <= 24);
            let sum = |column: usize| -> i64 {
                table
                    .rows
                    .iter()
                    .map(|row| if let Cell::Whole(count) = row[column] { count } else { panic!("a count") })
                    .sum()
            };
            assert_eq!((sum(1), sum(2)), (page.drawn as i64, page.drawn as i64));
            let groups: i64 = (3..table.columns.len()).map(sum).sum();
            assert_eq!(groups, if by.is_some() { page.drawn as i64 } else { 0 });
        }
    }
}

#[test]
fn without_a_case_nothing_moves() {
    let mut session = Session::new();
    let log = opened(&mut session, &[(1, 0, 0, 0)]);
    let stack = FilterStack::of([Filter::from(CaseRule::CaseIds { ids: vec!["?".into()] })]);
    let selection = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection;
    let ask = ShowFlows {
        log,
        selection,
        view: MapView::default(),
        clock: FlowClock::Dates,
        from: None,
        until: None,
        by: None,
    };
    let page = asked(&mut session, ask, &[]).unwrap();
    let words = Words::new(Language::Danish);
    assert_eq!((page.frames, page.drawn, page.movements.len()), (0, 0, 0));
    assert_eq!(said(&page, &words), ["Ingen sager bevæger sig på dette kort."]);
    assert!(table(&page, Zone::default(), &words).is_none());
}

#[test]
fn what_changed_stands_where_its_day_is_played() {
    let midnight = |day: u8| midnight_millis(2024, 1, day.into(), Zone::Copenhagen).unwrap();
    // From the second to the tenth of January, a frame each day.
    let page = FlowPage {
        clock: FlowClock::Dates,
        begin_millis: midnight(2),
        frame_millis: 86_400_000,
        frames: 8,
        edges: Vec::new(),
        movements: Vec::new(),
        drawn: 0,
        left_out: 0,
        by: None,
        groups: Vec::new(),
        columns: Vec::new(),
        least_shown: None,
        release: 0,
    };
    let marker =
        |day| Marker { day: CalendarDay { year: 2024, month: 1, day }, text: "Ny lov".into(), kind: MarkerKind::Law };
    let changed = [marker(1), marker(4), marker(10), marker(11)];
    let words = Words::new(Language::Danish);
    let placed = |page: &FlowPage| {
        let found = markers_on(page, &changed, Zone::Copenhagen, &words);
        found.into_iter().map(|of| (of.number, of.at)).collect::<Vec<_>>()
    };
    assert_eq!(placed(&page), [(2, 0.25), (3, 1.0)]);
    assert!(placed(&FlowPage { clock: FlowClock::SinceBegin, ..page.clone() }).is_empty());
    assert!(placed(&FlowPage { frames: 0, ..page }).is_empty());
}
