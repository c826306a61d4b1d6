//! Hand-overs as the page is told of them: counted by hand, against real logs, and never a person in a row by themself.

use crate::asked::{asked, opened_as_written};
use crate::filter_truth::LOGS;
use crate::truth::{json, shared_logs};
use serde_json::Value;
use spor::engine::calendar::CalendarDay;
use spor::engine::samples::SplitMix64;
use spor::protocol::*;
use spor::session::Session;
use std::collections::{BTreeMap, BTreeSet};

/// A row of a log: case, group, person, and minutes since the first of January.
type Row = (u32, String, String, u32);

fn csv(rows: &[Row]) -> String {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Team;Sagsbehandler\r\n".to_owned();
    for (case, group, person, minute) in rows {
        let (day, hour, minute) = (1 + minute / 1440, minute / 60 % 24, minute % 60);
        csv += &format!("S{case:03};Trin {};{day:02}-01-2024 {hour:02}:{minute:02};{group};{person}\r\n", minute % 3);
    }
    csv
}

fn opened(session: &mut Session, rows: &[Row]) -> LogId {
    opened_as_written(session, "sager.csv", csv(rows).as_bytes()).log
}

fn show(session: &mut Session, log: LogId, selection: SelectionId, group: Option<&str>) -> HandoverPage {
    asked(
        session,
        ShowHandovers { log, selection, group: group.map(str::to_owned), calendar: WorkCalendar::danish_office() },
        &[],
    )
    .unwrap()
}

fn numbers(counts: &[Shown<u32>]) -> Vec<Option<u32>> {
    counts.iter().map(|count| count.number()).collect()
}

/// Cases as words of groups, an event an hour; every case has a person of its own in each group, of `persons` in turn.
fn rows(cases: &[&str], persons: u32) -> Vec<Row> {
    let mut rows = Vec::new();
    for (case, letters) in cases.iter().enumerate() {
        for (hour, letter) in letters.chars().enumerate() {
            let person = format!("SB{letter}{}", case as u32 % persons);
            rows.push((case as u32, format!("Team {letter}"), person, 8 * 60 + hour as u32 * 60));
        }
    }
    rows
}

#[test]
fn a_log_counted_by_hand() {
    let mut session = Session::new();
    let log = opened(&mut session, &rows(&["NNS", "NS", "NSN", "SNSN", "NNN", "S"], 6));
    let page = show(&mut session, log, 0, None);
    assert_eq!(
        (page.group.as_deref(), page.is_proposed, page.person.as_deref()),
        (Some("Team"), true, Some("Sagsbehandler"))
    );
    let groups = page.groups.unwrap();
    // N has NNS 2, NS 1, NSN 2, SNSN 2, NNN 3; S has 1 + 1 + 1 + 2 + 1.
    assert_eq!((groups.names, groups.others), (vec!["Team N".to_owned(), "Team S".to_owned()], 0));
    // N to S in the first four; S to N in NSN and twice in SNSN.
    assert_eq!(
        groups.between.iter().map(|row| numbers(row)).collect::<Vec<_>>(),
        [[Some(0), Some(4)], [Some(3), Some(0)]]
    );
    assert_eq!(
        (numbers(&groups.from_totals), numbers(&groups.to_totals)),
        (vec![Some(4), Some(3)], vec![Some(3), Some(4)])
    );
    // No change in NNN and S; one in NNS and NS, two in NSN, three in SNSN.
    assert_eq!(
        groups.changes,
        ChangesFigures {
            changes: Shown::Number(7),
            cases: [2, 2, 1, 1].map(Shown::Number).to_vec(),
            last_is_open: false
        }
    );
    assert_eq!(page.person_changes.unwrap(), groups.changes);
    assert_eq!((groups.times_between.count, groups.times_within.count), (Shown::Number(7), Shown::Number(3)));
    let hour = MedianAndP90 { median_millis: 3.6e6, p90_millis: 3.6e6 };
    assert_eq!((groups.times_between.calendar, groups.times_within.calendar), (Some(hour), Some(hour)));
    // The first of January is closed.
    assert_eq!(groups.times_between.working, Some(MedianAndP90 { median_millis: 0.0, p90_millis: 0.0 }));
    let there: Vec<_> =
        groups.there_and_back.iter().map(|way| (way.from, way.to, way.count.number(), way.cases)).collect();
    let expected = vec![(0, 1, Some(2), 2), (1, 0, Some(1), 1)];
    assert_eq!((there, groups.cases_there_and_back), (expected, Shown::Number(2)));
    let pairs: Vec<_> = groups.pairs.iter().map(|pair| (pair.from, pair.to, pair.time.count, pair.cases)).collect();
    assert_eq!(pairs, [(0, 1, Shown::Number(4), Shown::Number(4)), (1, 0, Shown::Number(3), Shown::Number(2))]);
    let loads: Vec<_> =
        groups.loads.iter().map(|load| (load.events, load.cases, numbers(&load.cases_by_week))).collect();
    assert_eq!(
        loads,
        [(Shown::Number(10), Shown::Number(5), vec![Some(5)]), (Shown::Number(6), Shown::Number(5), vec![Some(5)])]
    );
    assert_eq!(groups.first_monday, CalendarDay::new(2024, 1, 1).unwrap());
    assert!(groups.loads.iter().all(|load| load.multitasking.is_none()) && !page.hides_small);
}

#[test]
fn a_group_of_few_persons_stands_with_others_or_not_at_all() {
    let mut session = Session::new();
    let cases = ["NSV", "NSV", "NVS", "VSN", "NS", "VN"];
    // Six persons in every team: three rows.
    let log = opened(&mut session, &rows(&cases, 6));
    assert_eq!(show(&mut session, log, 0, None).groups.unwrap().names.len(), 3);
    // Four in one of them, and so with the smallest of the others.
    let mut few = rows(&cases, 6);
    few.iter_mut().filter(|row| row.1 == "Team V").for_each(|row| row.2 = format!("SBV{}", row.0 % 4));
    let log = opened(&mut session, &few);
    let page = show(&mut session, log, 0, None);
    let groups = page.groups.unwrap();
    assert_eq!((groups.names, groups.others, groups.too_few_persons), (vec!["Team N".to_owned()], 2, 1));
    assert_eq!(groups.changes.changes, Shown::Number(10));
    let all: u32 = groups.between.iter().flatten().filter_map(|count| count.number()).sum();
    assert_eq!(all, 10);
    assert_eq!(groups.between[1][1], Shown::Number(4));
    // Ways there and back between the others are not told.
    assert!(groups.there_and_back.is_empty() && groups.pairs.iter().all(|pair| pair.from == 0 || pair.to == 0));
    // Four in each: no team may be told of, and the page still knows how often cases change hands.
    let log = opened(&mut session, &rows(&cases, 4));
    let page = show(&mut session, log, 0, None);
    assert_eq!((page.groups, page.group, page.too_few_persons), (None, None, vec!["Team".to_owned()]));
    assert_eq!(page.person_changes.unwrap().changes, Shown::Number(10));
    assert!(page.offered.is_empty());
    // And asking for the column does not help, nor for that of the persons.
    for name in ["Team", "Sagsbehandler"] {
        assert_eq!(show(&mut session, log, 0, Some(name)).groups, None);
    }
}

#[test]
fn filters_can_leave_too_few_persons() {
    let mut session = Session::new();
    let log = opened(&mut session, &rows(&["NSV", "NSV", "NVS", "VSN", "NS", "VN"], 6));
    let ids = CaseRule::CaseIds { ids: vec!["S000".into(), "S001".into(), "S002".into()] };
    let stack = FilterStack::of([Filter::from(ids)]);
    let three = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection;
    let page = show(&mut session, log, three, None);
    assert_eq!((page.groups, page.too_few_persons), (None, vec!["Team".to_owned()]));
}

/// What a reader counts in the rows of the file.
struct Counted {
    between: BTreeMap<(String, String), u32>,
    times: Vec<i64>,
    changes: BTreeMap<u32, u32>,
    there_and_back: u32,
}

/// Cases as lists of (group, second).
fn counted(cases: &[Vec<(String, i64)>]) -> Counted {
    let mut counted =
        Counted { between: BTreeMap::new(), times: Vec::new(), changes: BTreeMap::new(), there_and_back: 0 };
    for case in cases {
        let mut stays = case.clone();
        let mut changes = 0;
        for pair in case.windows(2).filter(|pair| pair[0].0 != pair[1].0) {
            *counted.between.entry((pair[0].0.clone(), pair[1].0.clone())).or_default() += 1;
            counted.times.push(pair[1].1 - pair[0].1);
            changes += 1;
        }
        *counted.changes.entry(changes).or_default() += 1;
        stays.dedup_by(|a, b| a.0 == b.0);
        counted.there_and_back += u32::from(stays.windows(3).any(|three| three[0].0 == three[2].0));
    }
    counted.times.sort_unstable();
    counted
}

/// The service desk from its file, counted here: C7 is 524 cases that go to the second line, back, and there again.
#[test]
fn the_service_desk_is_what_its_file_says() {
    let mut session = Session::new();
    let ask = MakeSampleFile { sample: Sample::ServiceDesk, layer: SampleLayer::Clean };
    let file = asked(&mut session, ask, &[]).unwrap().files.remove(0);
    let mut reader = csv::Reader::from_reader(file.bytes.0.as_slice());
    let mut cases: BTreeMap<String, Vec<(String, i64)>> = BTreeMap::new();
    let mut agents: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in reader.records().map(Result::unwrap) {
        // The wall clock as seconds; hand-overs do not lie across the changes of summer time.
        let part = |from: usize, to: usize| row[2][from..to].parse::<i64>().unwrap();
        let days = CalendarDay::new(part(0, 4) as i32, part(5, 7) as u8, part(8, 10) as u8);
        let second = days.unwrap().number() * 86_400 + part(11, 13) * 3_600 + part(14, 16) * 60 + part(17, 19);
        cases.entry(row[0].into()).or_default().push((row[4].into(), second));
        agents.entry(row[4].into()).or_default().insert(row[3].into());
    }
    let counted = counted(&cases.into_values().collect::<Vec<_>>());
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let page = show(&mut session, log, 0, None);
    assert_eq!((page.group.as_deref(), page.person.as_deref()), (Some("Gruppe"), Some("Ændret af")));
    let groups = page.groups.unwrap();
    assert!(groups.others == 0 && agents.values().all(|agents| agents.len() >= 5));
    assert_eq!((groups.cases_there_and_back, counted.there_and_back), (Shown::Number(524), 524));
    for (from, row) in groups.names.iter().zip(&groups.between) {
        for (to, count) in groups.names.iter().zip(row) {
            let expected = counted.between.get(&(from.clone(), to.clone())).copied().unwrap_or(0);
            assert_eq!(*count, Shown::Number(expected), "{from} to {to}");
        }
    }
    let changes: Vec<Option<u32>> =
        (0..groups.changes.cases.len() as u32).map(|n| Some(counted.changes.get(&n).copied().unwrap_or(0))).collect();
    assert_eq!(numbers(&groups.changes.cases), changes);
    let middle = counted.times.len() / 2;
    let median = (counted.times[middle] + counted.times[(counted.times.len() - 1) / 2]) as f64 / 2.0 * 1e3;
    let found = groups.times_between.calendar.unwrap();
    assert_eq!(found.median_millis, median);
    assert!(groups.times_between.working.unwrap().median_millis <= found.median_millis);
    // There and back from the first line, and from the second lines.
    let from_first = |way: &&GroupThereAndBack| groups.names[way.from as usize] == "1. linje";
    assert_eq!(groups.there_and_back.iter().filter(from_first).map(|way| way.cases).sum::<u32>(), 524);
}

/// B4: what goes from the unemployment fund to the job centre waits for three weeks or so.
#[test]
fn the_parties_of_the_insured_unemployed_are_groups() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::InsuredUnemployed }, &[]).unwrap().log;
    let page = show(&mut session, log, 0, None);
    assert_eq!((page.group.as_deref(), page.person), (Some("aktør"), None));
    assert_eq!(page.groups.unwrap().names.len(), 3);
}

/// Who knows the caseworkers' team as one of the case sees the workload of teams, and changes of caseworker.
#[test]
fn the_teams_of_social_assistance_never_change() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::SocialAssistance }, &[]).unwrap().log;
    let page = show(&mut session, log, 0, None);
    assert_eq!((page.group.as_deref(), page.person.as_deref()), (Some("Team"), Some("Medarbejder")));
    let groups = page.groups.unwrap();
    assert_eq!((groups.changes.changes, groups.loads.len()), (Shown::Number(0), 3));
    assert!(page.person_changes.unwrap().changes.number().unwrap() > 0);
}

#[test]
fn real_logs_have_the_hand_overs_of_the_truth() {
    let Some(logs) = shared_logs() else { return };
    let mut compared = Vec::new();
    for name in LOGS {
        let truth = json(&logs.join(format!("truth-filters/{name}.analyses.json")));
        let of_log = json(&logs.join(format!("truth/{name}.json")));
        let path = logs.join(of_log["file"].as_str().unwrap());
        let mut session = Session::new();
        let file = path.file_name().unwrap().to_str().unwrap();
        let log = opened_as_written(&mut session, file, &std::fs::read(&path).unwrap()).log;
        for (field, expected) in truth["people"].as_object().unwrap() {
            let page = show(&mut session, log, 0, Some(field));
            if page.person.as_ref() == Some(field) {
                assert_eq!(
                    page.person_changes.unwrap().changes.number(),
                    u32_of(&expected["handover"]["handovers"]),
                    "{name}: {field}"
                );
                compared.push(format!("{name}: {field}"));
            } else if page.group.as_ref() == Some(field) {
                assert_groups(&page.groups.unwrap(), expected, &format!("{name}: {field}"));
                compared.push(format!("{name}: {field}, by group"));
            }
        }
    }
    // The groups of the travel claims have one person each, all employees under one name, and stand nowhere.
    let expected = [
        "callcenter: Agent",
        "callcenter: Agent Position, by group",
        "helpdesk: org:resource",
        "purchasing: resource",
        "receipt: org:group, by group",
        "receipt: org:resource",
        "sepsis: org:group, by group",
        "servicenow-kaggle119998: assigned_to",
        "servicenow-kaggle119998: assignment_group, by group",
    ];
    assert_eq!(compared, expected);
}

fn u32_of(value: &Value) -> Option<u32> {
    value.as_u64().map(|value| value as u32)
}

fn assert_groups(groups: &GroupFigures, expected: &Value, what: &str) {
    assert_eq!(groups.changes.changes.number(), u32_of(&expected["handover"]["handovers"]), "{what}");
    assert_eq!(groups.cases_there_and_back.number(), u32_of(&expected["ping_pong"]["cases"]), "{what}");
    assert_eq!(groups.names.len() as u64 + u64::from(groups.others), expected["values"].as_u64().unwrap(), "{what}");
    let place = |name: &Value| groups.names.iter().position(|known| name == known);
    for pair in expected["handover"]["top20"].as_array().unwrap() {
        let (Some(from), Some(to)) = (place(&pair["from"]), place(&pair["to"])) else { continue };
        assert_eq!(groups.between[from][to].number(), u32_of(&pair["count"]), "{what}");
        let found = groups.pairs.iter().find(|found| (found.from, found.to) == (from as u32, to as u32)).unwrap();
        assert_eq!(found.cases.number(), u32_of(&pair["cases"]), "{what}");
    }
    for way in expected["ping_pong"]["top20"].as_array().unwrap() {
        let (Some(from), Some(to)) = (place(&way["x"]), place(&way["y"])) else { continue };
        let found = groups.there_and_back.iter().find(|found| (found.from, found.to) == (from as u32, to as u32));
        assert_eq!(found.and_then(|found| found.count.number()), u32_of(&way["count"]), "{what}");
    }
}

/// Logs drawn at random: whoever stands in a row has five persons, and what is shown adds up or is hidden.
#[test]
fn no_row_is_a_person_and_no_number_is_few() {
    let mut random = SplitMix64::new(7);
    let mut told = 0;
    for _ in 0..60 {
        let (groups, persons, cases) = (1 + random.below(6), 1 + random.below(24), 1 + random.below(60));
        let mut rows = Vec::new();
        for case in 0..cases as u32 {
            for step in 0..1 + random.below(5) as u32 {
                let person = random.below(persons);
                // A person works in one group, now and then in another.
                let group = if random.below(8) == 0 { random.below(groups) } else { person % groups };
                rows.push((case, format!("Team {group}"), format!("SB{person:02}"), case * 300 + step * 40));
            }
        }
        let mut session = Session::new();
        let log = opened(&mut session, &rows);
        let open = show(&mut session, log, 0, Some("Team"));
        asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
        let page = show(&mut session, log, 0, Some("Team"));
        let persons_of = |names: &[String]| {
            let of = rows.iter().filter(|row| names.contains(&row.1)).map(|row| &row.2);
            of.collect::<BTreeSet<_>>().len()
        };
        for page in [&open, &page] {
            let Some(groups) = &page.groups else { continue };
            assert!(groups.names.iter().all(|name| persons_of(std::slice::from_ref(name)) >= 5));
            let all: BTreeSet<String> = rows.iter().map(|row| row.1.clone()).collect();
            let others: Vec<String> = all.into_iter().filter(|name| !groups.names.contains(name)).collect();
            assert_eq!(others.len() as u32, groups.others);
            assert!(others.is_empty() || persons_of(&others) >= 5);
            told += 1;
        }
        if let Some(groups) = &open.groups {
            let all: u32 = groups.between.iter().flatten().filter_map(|count| count.number()).sum();
            assert_eq!(Shown::Number(all), groups.changes.changes);
            assert_eq!(groups.events_without_group, Shown::Number(0));
            assert_eq!(numbers(&groups.changes.cases).into_iter().flatten().sum::<u32>(), cases as u32);
        }
        let Some(groups) = &page.groups else { continue };
        let is_few = |count: &Shown<u32>| count.number().is_some_and(|count| (1..5).contains(&count));
        let margins = groups.from_totals.iter().chain(&groups.to_totals);
        let in_loads = groups.loads.iter().flat_map(|load| load.cases_by_week.iter().chain([&load.cases]));
        assert!(!groups.between.iter().flatten().chain(margins).chain(in_loads).any(is_few));
        assert!(!groups.changes.cases.iter().any(is_few));
        assert!(groups.there_and_back.iter().all(|way| way.cases >= 5));
        // One hidden number of a row would be its total less the others.
        for (row, total) in groups.between.iter().zip(&groups.from_totals) {
            let hidden = row.iter().filter(|count| count.number().is_none()).count();
            assert!(total.number().is_none() || hidden != 1);
        }
        // The list of changes says of all changes no more than that it has an end.
        let list = &groups.changes;
        if list.last_is_open && list.cases.len() > 1 && list.changes.number().is_some() {
            let known: u32 = (0..).zip(&list.cases).map(|(n, cases): (u32, _)| n * cases.number().unwrap()).sum();
            assert!(list.changes.number().unwrap() - known >= 6, "{list:?}");
        }
    }
    assert!(told > 20, "{told}");
}

/// Five persons of a team at work: two side by side over midnight between two weeks, the others alone in the second week.
#[test]
fn tasks_side_by_side_are_told_week_by_week() {
    let mut csv = "Sagsnr;Aktivitet;Start;Slut;Team;Sagsbehandler\r\n".to_owned();
    for (case, from, to) in [
        (1, "07-01-2024 20:00", "08-01-2024 02:00"),
        (2, "07-01-2024 22:00", "08-01-2024 02:00"),
        (3, "08-01-2024 10:00", "08-01-2024 12:00"),
        (4, "09-01-2024 10:00", "09-01-2024 11:00"),
        (5, "10-01-2024 10:00", "10-01-2024 11:00"),
    ] {
        csv += &format!("S{case};Behandlet;{from};{to};Team Nord;SB{case}\r\n");
        // So that the first week is one in which something is completed.
        csv += &format!("S{case};Modtaget;05-01-2024 08:00;05-01-2024 08:00;Team Nord;SB{case}\r\n");
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let groups = show(&mut session, log, 0, Some("Team")).groups.unwrap();
    let [load] = &groups.loads[..] else { panic!("one team") };
    assert_eq!(groups.first_monday, CalendarDay::from_number(CalendarDay { year: 2024, month: 1, day: 1 }.number()));
    let told = |tasks: Option<GroupMultitasking>| tasks.map(|tasks| (tasks.overlap_share, tasks.mean_parallel));
    // Sunday: four hours, two of them with two tasks. From Monday on: six hours, two of them with two.
    let weeks: Vec<_> = load.multitasking_by_week.iter().copied().map(told).collect();
    assert_eq!(weeks, [Some((0.5, 1.5)), Some((1.0 / 3.0, 8.0 / 6.0))]);
    assert_eq!(told(load.multitasking), Some((0.4, 1.4)));
}

/// Looking no further than two large groups tells what looking at all of them does, wherever the large ones stand.
#[test]
fn whether_there_are_groups_is_what_all_of_them_say() {
    use spor::engine::filter::Selection;
    use spor::engine::log::{Attribute, EventLog};
    use spor::engine::people::{GroupSize, has_large_groups, large_groups};
    let mut random = SplitMix64::new(11);
    for large_from in [0, 5_000, 9_990] {
        // Two teams of a dozen persons; before the first case of those everybody is alone in a team of their own.
        let number = |case: u32, below: u64| if case < large_from { u64::from(case % 7) } else { below };
        let drawn: Vec<(u64, u64)> =
            (0..10_000).map(|case| (number(case, random.bits() % 2), number(case, random.bits() % 12))).collect();
        let ids: Vec<String> = (0..drawn.len()).map(|case| format!("{case:05}")).collect();
        let log = EventLog::from_rows(ids.iter().map(|id| (id.as_str(), "A", 0))).unwrap();
        let teams: Vec<String> = drawn.iter().map(|(team, _)| format!("hold {team}")).collect();
        let persons: Vec<String> = drawn.iter().map(|(_, person)| format!("person {person}")).collect();
        let team = Attribute::of_events("hold", teams.iter().map(String::as_str));
        let who = [log.by_event(&Attribute::of_events("hvem", persons.iter().map(String::as_str)))];
        let (values, all) = (log.by_event(&team), Selection::all(10_000));
        for (least_persons, least_cases) in [(1, 1), (2, 1), (5, 5), (12, 1), (13, 1), (1, 4_990), (1, 9_000)] {
            let size = GroupSize { least_persons, least_cases, most_groups: 12 };
            let found = large_groups(&log, &all, &values, &who, size).map_or(0, |groups| groups.count());
            for least in [1, 2] {
                let has = has_large_groups(&log, &all, &team, &who, size, least);
                assert_eq!(has, found >= least, "{large_from} {least_persons} {least_cases} {least}: {found}");
            }
        }
    }
}
