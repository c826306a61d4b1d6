//! Groups side by side with their times: on the map without what it hides, by variant, by rework, and week by week. Every
//! expected figure is counted here, from the cases as they were written.

use crate::asked::{asked, opened_as_written};
use spor::engine::export::Cell;
use spor::engine::samples::SplitMix64;
use spor::present::overview::WeekCases;
use spor::present::split::{figure_name, medians_said, saved_table, week_rule, weeks_table};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;
use std::collections::BTreeSet;

const DISTRICTS: [&str; 3] = ["Nord", "Syd", "Øst"];
const HOUR_MILLIS: f64 = 3_600_000.0;

/// A case: its district, and its events with the hours since Monday 1 January 2024 0:00.
struct Case {
    district: usize,
    events: Vec<(char, u32)>,
}

impl Case {
    fn letters(&self) -> String {
        self.events.iter().map(|(letter, _)| letter).collect()
    }

    fn hours(&self) -> f64 {
        f64::from(self.events.last().unwrap().1 - self.events[0].1)
    }
}

/// All before summer time, so that an hour on the wall is an hour.
fn cases(seed: u64, count: usize) -> Vec<Case> {
    let mut random = SplitMix64::new(seed);
    let mut below = |most: u64| (random.bits() % most) as u32;
    let case = |_| {
        let district = below(DISTRICTS.len() as u64) as usize;
        let mut hour = below(50 * 24);
        let letters = 1 + below(6);
        let event = |_| {
            hour += 1 + below(60);
            (char::from(b'A' + below(5) as u8), hour)
        };
        Case { district, events: (0..letters).map(event).collect() }
    };
    (0..count).map(case).collect()
}

fn opened(session: &mut Session, cases: &[Case]) -> LogId {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Distrikt\r\n".to_owned();
    let monday = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    for (number, case) in cases.iter().enumerate() {
        for (letter, hour) in &case.events {
            let day = monday + chrono::Days::new(u64::from(hour / 24));
            let at = day.and_hms_opt(hour % 24, 0, 0).unwrap().format("%d-%m-%Y %H:%M");
            csv += &format!("S{number:04};{letter};{at};{}\r\n", DISTRICTS[case.district]);
        }
    }
    opened_as_written(session, "sager.csv", csv.as_bytes()).log
}

fn by_district() -> Split {
    Split::Column("Distrikt".into())
}

fn compare(session: &mut Session, log: LogId, stack: FilterStack, of: Compared) -> Comparison {
    let found = asked(session, CompareGroups { log, stack, split: by_district(), pair: None, of }, &[]).unwrap();
    assert_eq!(found.groups.len(), DISTRICTS.len());
    found
}

/// Middle of the times, or between the two in the middle.
fn median(mut hours: Vec<f64>) -> Option<f64> {
    hours.sort_by(f64::total_cmp);
    let middle = hours.len() / 2;
    let last = hours.get(middle)?;
    Some(HOUR_MILLIS * if hours.len() % 2 == 1 { *last } else { (hours[middle - 1] + last) / 2.0 })
}

/// What stands in a row for each group and for all, where `has` says of a case whether it counts and with which times.
#[track_caller]
fn check(found: &Comparison, row: &ComparedRow, cases: &[Case], has: &dyn Fn(&Case) -> Option<Vec<f64>>) {
    let words = Words::new(Language::Danish);
    let name = figure_name(&row.what, &words);
    let groups = found.groups.iter().map(|(name, _)| match name {
        GroupName::Value(name) => Some(name.as_str()),
        other => panic!("{other:?}"),
    });
    for (at, group) in groups.chain([None]).enumerate() {
        let of: Vec<&Case> =
            cases.iter().filter(|case| group.is_none_or(|of| DISTRICTS[case.district] == of)).collect();
        let counted: Vec<Vec<f64>> = of.iter().filter_map(|case| has(case)).collect();
        let ComparedCell::Part { part, of: whole } = row.cells[at] else { panic!("no count: {name}") };
        assert_eq!(
            (part, whole),
            (Shown::Number(counted.len() as u32), Shown::Number(of.len() as u32)),
            "{name} of {group:?}"
        );
        let times: Vec<f64> = counted.into_iter().flatten().collect();
        let told = row.medians.get(at).copied().flatten();
        match median(times) {
            Some(expected) => {
                assert!((told.unwrap() - expected).abs() < 1.0, "{name} of {group:?}: {told:?} {expected}")
            }
            None => assert_eq!(told, None, "{name} of {group:?}"),
        }
    }
}

/// The events of a case on a map that shows these letters.
fn seen<'a>(case: &'a Case, shown: &'a BTreeSet<String>) -> Vec<&'a (char, u32)> {
    case.events.iter().filter(|(letter, _)| shown.contains(&letter.to_string())).collect()
}

fn map_of(session: &mut Session, log: LogId, stack: FilterStack, view: MapView) -> MapAnswer {
    let selection = asked(session, DefineSelection { log, stack }, &[]).unwrap().selection;
    asked(session, ShowMap { log, selection, view, working: None, number: None }, &[]).unwrap()
}

fn view(count: u32) -> MapView {
    MapView { activities: ActivityChoice { count: Some(count), rarest_first: false }, ..MapView::default() }
}

#[test]
fn transitions_pass_over_what_the_map_hides_and_have_their_times() {
    let mut session = Session::new();
    let cases = cases(1, 400);
    let log = opened(&mut session, &cases);
    for count in 1..=5 {
        let everything = FilterStack::default();
        let map = map_of(&mut session, log, everything.clone(), view(count));
        let shown: BTreeSet<String> = map.nodes.iter().map(|node| node.name.clone()).collect();
        assert_eq!(shown.len(), count as usize);
        let of = Compared::Map { view: view(count), seen: everything.clone(), working: None };
        let found = compare(&mut session, log, everything, of);
        let mut transitions = 0;
        for row in &found.rows {
            match &row.what {
                ComparedFigure::Step(step) => {
                    assert!(shown.contains(step) && row.medians.is_empty());
                    check(&found, row, &cases, &|case| case.letters().contains(step.as_str()).then(Vec::new));
                }
                ComparedFigure::Transition(from, to) => {
                    transitions += 1;
                    check(&found, row, &cases, &|case| {
                        let events = seen(case, &shown);
                        let pairs = events
                            .windows(2)
                            .filter(|two| [two[0].0, two[1].0].map(String::from) == [from.clone(), to.clone()]);
                        let times: Vec<f64> = pairs.map(|two| f64::from(two[1].1 - two[0].1)).collect();
                        (!times.is_empty()).then_some(times)
                    });
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(transitions, (count * count).min(20));
        let words = Words::new(Language::Danish);
        assert!(medians_said(&found, &words).unwrap().contains("til det næste er færdigt"));
        // Two figures and a time for each group and for all, the name, and what is said of the difference.
        assert_eq!(saved_table(&found, &by_district(), &words).columns.len(), 1 + 3 * 4 + 4);
    }
}

/// Where one group is looked at, its column is its map; where variants are picked, so is every column.
#[test]
fn a_column_is_the_map_of_its_group() {
    let mut session = Session::new();
    let cases = cases(2, 300);
    let log = opened(&mut session, &cases);
    let mut courses: Vec<Vec<String>> =
        cases.iter().map(|case| case.letters().chars().map(String::from).collect()).collect();
    courses.retain(|course| course.len() > 2);
    courses.truncate(60);
    for on_map in [None, Some(VariantsOnMap { level: None, courses })] {
        let split =
            asked(&mut session, SplitCases { log, stack: FilterStack::default(), split: by_district() }, &[]).unwrap();
        for (at, group) in split.groups.iter().enumerate() {
            let choice = SplitChoice { shown: Some(group.filters.clone()), ..by_district().into() };
            let choices = Choices { variants_on_map: on_map.clone(), split: Some(choice), ..Choices::default() };
            let map = map_of(&mut session, log, choices.stack_on_map(), view(3));
            let mut stack = choices.stack_to_split();
            stack.filters.extend(choices.variants_on_map.iter().map(|on_map| on_map.rule().into()));
            let of = Compared::Map { view: view(3), seen: choices.stack_on_map(), working: None };
            let found = compare(&mut session, log, stack, of);
            let at = found.groups.iter().position(|(name, _)| *name == group.name).unwrap_or(at);
            assert_eq!(found.groups[at].1, map.cases);
            let name = |place: Place| {
                map.nodes.iter().find(|of| Place::Activity(of.activity) == place).map(|of| of.name.clone())
            };
            let mut edges = 0;
            for edge in &map.edges {
                let (Some(from), Some(to)) = (name(edge.from), name(edge.to)) else { continue };
                let row =
                    found.rows.iter().find(|row| row.what == ComparedFigure::Transition(from.clone(), to.clone()));
                let row = row.unwrap_or_else(|| panic!("{from} → {to}"));
                assert_eq!(row.cells[at], ComparedCell::Part { part: edge.cases, of: map.cases });
                assert_eq!(row.medians[at], edge.duration.map(|times| times.median_millis));
                edges += 1;
            }
            assert!(edges > 4);
        }
    }
}

#[test]
fn variants_and_rework_have_their_times() {
    let mut session = Session::new();
    let cases = cases(3, 500);
    let log = opened(&mut session, &cases);
    let timing = Timing::default();
    let found =
        compare(&mut session, log, FilterStack::default(), Compared::Variants { level: None, timing: timing.clone() });
    let told: BTreeSet<String> = found
        .rows
        .iter()
        .filter_map(|row| match &row.what {
            ComparedFigure::Variant { steps, .. } => Some(steps.concat()),
            _ => None,
        })
        .collect();
    assert_eq!(told.len(), 10);
    for row in &found.rows {
        check(&found, row, &cases, &|case| match &row.what {
            ComparedFigure::Variant { steps, .. } => (case.letters() == steps.concat()).then(|| vec![case.hours()]),
            _ => (!told.contains(&case.letters())).then(|| vec![case.hours()]),
        });
    }
    let reopening =
        ReopeningSteps { solved: Some("A".into()), reopened: Some("B".into()), ..ReopeningSteps::default() };
    let found =
        compare(&mut session, log, FilterStack::default(), Compared::Rework { reopening: Some(reopening), timing });
    let times = |case: &Case, letter: char| case.letters().matches(letter).count();
    for row in &found.rows {
        check(&found, row, &cases, &|case| {
            let letters: Vec<char> = case.letters().chars().collect();
            let has = match &row.what {
                ComparedFigure::CasesWithRework => letters.iter().any(|letter| times(case, *letter) > 1),
                ComparedFigure::CasesThereAndBack => {
                    letters.windows(3).any(|three| three[0] == three[2] && three[0] != three[1])
                }
                ComparedFigure::ReopenedCases => {
                    case.letters().find('A').is_some_and(|at| case.letters()[at..].contains('B'))
                }
                ComparedFigure::RepeatedStep(step) => times(case, step.chars().next().unwrap()) > 1,
                other => panic!("{other:?}"),
            };
            has.then(|| vec![case.hours()])
        });
    }
    assert_eq!(found.rows.len(), 3 + 5);
}

#[test]
fn weeks_of_every_group_are_counted() {
    let mut session = Session::new();
    let cases = cases(4, 300);
    let log = opened(&mut session, &cases);
    let last_hour = cases.iter().map(|case| case.events.last().unwrap().1).max().unwrap();
    let closing = Closing { steps: vec!["A".into(), "B".into()], observed_to_millis: None };
    for closing in [None, Some(closing)] {
        let is_closed = |case: &Case| closing.is_none() || "AB".contains(case.events.last().unwrap().0);
        let timing = Timing { closing: closing.clone(), ..Timing::default() };
        let found = compare(&mut session, log, FilterStack::default(), Compared::Overview { timing });
        let first = cases.iter().map(|case| case.events[0].1 / 168).min().unwrap();
        let last = cases.iter().map(|case| case.events.last().unwrap().1 / 168).max().unwrap();
        assert_eq!(found.weeks.len() as u32, (last_hour / 168).max(last) - first + 1);
        for (at, week) in found.weeks.iter().enumerate() {
            let number = first + at as u32;
            let monday =
                chrono::NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::Days::new(u64::from(7 * number));
            let told =
                chrono::NaiveDate::from_ymd_opt(week.monday.year, week.monday.month.into(), week.monday.day.into());
            assert_eq!(told, Some(monday));
            for ((name, _), counts) in found.groups.iter().zip(&week.groups) {
                let GroupName::Value(name) = name else { panic!("{name:?}") };
                let of = || cases.iter().filter(|case| DISTRICTS[case.district] == name);
                let begins = |case: &&Case| case.events[0].1 / 168;
                let ends = |case: &&Case| case.events.last().unwrap().1 / 168;
                let started = of().filter(|case| begins(case) == number).count() as u32;
                let ended = of().filter(|case| is_closed(case) && ends(case) == number).count() as u32;
                let open = of().filter(|case| begins(case) <= number && !(is_closed(case) && ends(case) <= number));
                let expected = [started, ended, open.count() as u32].map(Shown::Number);
                assert_eq!(*counts, expected, "{name} in week {number}");
            }
        }
        for (row, week) in found.weeks.iter().enumerate() {
            for of in WeekCases::ALL {
                let counted: u32 = week.groups.iter().map(|counts| counts[of as usize].number().unwrap()).sum();
                let Some(rule) = week_rule(&found, row, of, closing.as_ref(), Zone::Copenhagen) else {
                    assert_eq!(counted, 0);
                    continue;
                };
                let defined = DefineSelection { log, stack: FilterStack::of([rule]) };
                assert_eq!(asked(&mut session, defined, &[]).unwrap().cases, Shown::Number(counted), "{of:?} {row}");
            }
        }
        let words = Words::new(Language::Danish);
        let table = weeks_table(&found, &by_district(), WeekCases::Ended, &[], &words);
        assert_eq!((table.columns.len(), table.rows.len()), (5, found.weeks.len()));
        // A column more where something changed, told in the week in which it did.
        let thursday = CalendarDay::from_number(found.weeks[1].monday.number() + 3);
        let changed = [Marker { day: thursday, text: "Ny blanket".into(), kind: MarkerKind::Practice }];
        let told = weeks_table(&found, &by_district(), WeekCases::Ended, &changed, &words);
        assert_eq!(told.columns.len(), 6);
        for (week, (row, plain)) in told.rows.iter().zip(&table.rows).enumerate() {
            assert_eq!(row[..5], plain[..]);
            let is_told = matches!(&row[5], Cell::Text(said) if said.contains("Ny blanket"));
            assert!(is_told == (week == 1) && (is_told || row[5] == Cell::Empty));
        }
    }
}

/// The filter of a row keeps exactly the cases that it counts.
#[test]
fn a_row_is_a_filter_of_its_cases() {
    let mut session = Session::new();
    let log = opened(&mut session, &cases(13, 400));
    let closing = Some(Closing { steps: vec!["A".into(), "C".into()], observed_to_millis: None });
    let timing = Timing { closing, ..Timing::default() };
    let reopening =
        ReopeningSteps { solved: Some("A".into()), reopened: Some("B".into()), ..ReopeningSteps::default() };
    let seen = FilterStack::default;
    let views = [
        Compared::Overview { timing: timing.clone() },
        Compared::Map { view: view(3), seen: seen(), working: None },
        Compared::Map { view: view(5), seen: seen(), working: None },
        Compared::Variants { level: None, timing: timing.clone() },
        Compared::Statistics,
        Compared::Rework { reopening: Some(reopening), timing },
    ];
    let mut with_filters = 0;
    for of in views {
        let found = compare(&mut session, log, FilterStack::default(), of);
        for row in &found.rows {
            let ComparedCell::Part { part: Shown::Number(counted), .. } = row.cells[DISTRICTS.len()] else {
                assert_eq!(row.rule, None);
                continue;
            };
            let Some(rule) = &row.rule else {
                assert_eq!(counted, 0, "{row:?}");
                continue;
            };
            let defined = DefineSelection { log, stack: FilterStack::of([rule.clone()]) };
            let kept = asked(&mut session, defined, &[]).unwrap().cases;
            assert_eq!(kept, Shown::Number(counted), "{row:?}");
            with_filters += 1;
        }
    }
    assert!(with_filters > 50, "{with_filters}");
}

/// Where the time lies, of every group: its share of all the time of the group and its median, counted hour by hour here.
#[test]
fn time_lies_where_it_is_counted() {
    let mut session = Session::new();
    let cases = cases(9, 300);
    let log = opened(&mut session, &cases);
    let sides = [TimeSide::After, TimeSide::UpTo].map(|side| (TimeBy::Step, side));
    for (by, side) in sides.into_iter().chain([(TimeBy::Transition, TimeSide::After)]) {
        let counted = CountedTime { side: Some(side), part: TimePart::Whole };
        let of = Compared::Time { timing: Timing::default(), by: by.clone(), counted };
        let found = compare(&mut session, log, FilterStack::default(), of);
        // Every case of the group stands in a bar.
        for (bins, (_, cases)) in found.bins.iter().zip(&found.groups) {
            let sum: u32 = bins.cases.iter().chain([&bins.longer]).map(|bin| bin.number().unwrap()).sum();
            assert_eq!(Shown::Number(sum), *cases);
        }
        assert_eq!(found.bins.len(), found.groups.len());
        let mut places = 0;
        for row in &found.rows {
            let ComparedFigure::TimeAt { column: None, place, next, side: told_side, part: TimePart::Whole } =
                &row.what
            else {
                continue;
            };
            assert_eq!(*told_side, side);
            places += 1;
            let lies = |from: char, to: char| match (next, side) {
                (Some(next), _) => [from, to].map(String::from) == [place.clone(), next.clone()],
                (None, TimeSide::After) => from.to_string() == *place,
                (None, TimeSide::UpTo) => to.to_string() == *place,
            };
            let groups = found.groups.iter().map(|(name, _)| match name {
                GroupName::Value(name) => Some(name.clone()),
                other => panic!("{other:?}"),
            });
            for (at, group) in groups.chain([None]).enumerate() {
                let of = cases.iter().filter(|case| group.as_ref().is_none_or(|of| DISTRICTS[case.district] == of));
                let (mut all, mut there) = (0.0, Vec::new());
                for two in of.flat_map(|case| case.events.windows(2)) {
                    let hours = f64::from(two[1].1 - two[0].1);
                    all += hours;
                    if lies(two[0].0, two[1].0) {
                        there.push(hours);
                    }
                }
                let ComparedCell::Share(Some(share)) = row.cells[at] else { panic!("{row:?}") };
                assert!((share - there.iter().sum::<f64>() / all).abs() < 1e-9, "{row:?}");
                assert_eq!(row.medians[at], median(there), "{row:?}");
            }
        }
        assert!(places >= 5, "{places}");
        assert_eq!(found.rows_left_out, if by == TimeBy::Transition { 5 } else { 0 });
    }
}

/// What is worked and waited in a group is what the view of times tells of the group alone.
#[test]
fn what_is_worked_in_a_group_is_that_of_the_group_alone() {
    let mut csv = "Sagsnr;Aktivitet;Start;Slut;Distrikt\r\n".to_owned();
    for case in 0..60 {
        let (district, worked) = (["Nord", "Syd"][case % 2], 1 + case % 7);
        csv += &format!("S{case};A;01-01-2024 08:00;01-01-2024 {:02}:00;{district}\r\n", 8 + worked);
        csv += &format!("S{case};B;02-01-2024 08:00;02-01-2024 {:02}:00;{district}\r\n", 9 + case % 3);
    }
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let (timing, by, counted) = (Timing::default(), TimeBy::Step, CountedTime::default());
    let of = Compared::Time { timing: timing.clone(), by: by.clone(), counted };
    let ask = CompareGroups { log, stack: FilterStack::default(), split: by_district(), pair: None, of };
    let found = asked(&mut session, ask, &[]).unwrap();
    for (at, district) in ["Nord", "Syd"].into_iter().enumerate() {
        let rule =
            CaseRule::Attribute { attribute: "Distrikt".into(), values: vec![district.into()], or_missing: false };
        let selection =
            asked(&mut session, DefineSelection { log, stack: FilterStack::of([rule]) }, &[]).unwrap().selection;
        let (timing, by) = (timing.clone(), by.clone());
        let show = ShowTime { log, selection, timing, by, counted, compare: None, deadline_millis: None };
        let worked = asked(&mut session, show, &[]).unwrap().worked.unwrap();
        for (what, cell) in [
            (ComparedFigure::FlowEfficiency, ComparedCell::Share(worked.flow_efficiency)),
            (ComparedFigure::MedianProcessing, ComparedCell::Millis(worked.processing.median_millis)),
            (ComparedFigure::MedianWaiting, ComparedCell::Millis(worked.waiting.median_millis)),
        ] {
            let row = found.rows.iter().find(|row| row.what == what).unwrap();
            assert_eq!(row.cells[at], cell, "{what:?} of {district}");
        }
    }
    // Up to B, which is worked on, half of the groups' cases take no longer than the others: every place is told.
    let places =
        found.rows.iter().filter(|row| matches!(&row.what, ComparedFigure::TimeAt { side: TimeSide::UpTo, .. }));
    assert_eq!(places.count(), 2);
}

/// A place that few cases of a group have is not told of that group, nor of all.
#[test]
fn a_place_of_few_cases_of_a_group_is_not_told_of_all_either() {
    let mut session = Session::new();
    let mut cases = cases(11, 0);
    let mut add = |district: usize, count: usize, course: &str| {
        let events = || course.chars().zip([0, 5, 11]).collect();
        cases.extend((0..count).map(|_| Case { district, events: events() }));
    };
    for (district, few) in [(0, 2), (1, 30), (2, 30)] {
        add(district, 40, "AB");
        add(district, few, "ABC");
        add(district, 30, "ADC");
    }
    let log = opened(&mut session, &cases);
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let counted = CountedTime { side: Some(TimeSide::After), part: TimePart::Whole };
    let of = Compared::Time { timing: Timing::default(), by: TimeBy::Step, counted };
    let found = compare(&mut session, log, FilterStack::default(), of);
    let after_b =
        found.rows.iter().find(|row| matches!(&row.what, ComparedFigure::TimeAt { place, .. } if place == "B"));
    let after_b = after_b.unwrap();
    let nord = found.groups.iter().position(|(name, _)| *name == GroupName::Value("Nord".into())).unwrap();
    assert_eq!((after_b.cells[nord], after_b.cells[3]), (ComparedCell::Share(None), ComparedCell::Share(None)));
    assert_eq!((after_b.medians[nord], after_b.medians[3]), (None, None));
    let syd = found.groups.iter().position(|(name, _)| *name == GroupName::Value("Syd".into())).unwrap();
    assert!(matches!(after_b.cells[syd], ComparedCell::Share(Some(_))));
}

/// Of a log about persons a week is told where no number of it is small; what ends and is open only where nothing is hidden.
#[test]
fn small_weeks_and_few_times_are_hidden() {
    let mut session = Session::new();
    let cases = cases(5, 150);
    let log = opened(&mut session, &cases);
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let everything = FilterStack::default;
    let found = compare(&mut session, log, everything(), Compared::Overview { timing: Timing::default() });
    let (mut told, mut hidden) = (0, 0);
    for counts in found.weeks.iter().flat_map(|week| &week.groups) {
        match counts[0] {
            Shown::Number(started) => {
                assert!(started == 0 || started >= 5);
                told += 1;
            }
            _ => hidden += 1,
        }
        assert_eq!(counts[1..], [Shown::Hidden; 2]);
    }
    assert!(told > 0 && hidden > 0, "{told} {hidden}");
    let views = [
        Compared::Map { view: MapView::default(), seen: everything(), working: None },
        Compared::Variants { level: None, timing: Timing::default() },
        Compared::Rework { reopening: None, timing: Timing::default() },
    ];
    for of in views {
        let found = compare(&mut session, log, everything(), of);
        let mut times = 0;
        for row in found.rows.iter().filter(|row| !row.medians.is_empty()) {
            for (cell, median) in row.cells.iter().zip(&row.medians) {
                let ComparedCell::Part { part, .. } = cell else { panic!("no count") };
                assert!(median.is_none() || part.number().is_some_and(|part| part >= 5), "{row:?}");
                times += u32::from(median.is_some());
            }
        }
        assert!(times > 0);
    }
}

/// The medians of two groups have an interval; the other way round it is the same with the other sign, and of few cases none.
#[test]
fn medians_of_two_groups_lie_apart_by_an_interval() {
    let mut session = Session::new();
    let cases = cases(7, 300);
    let log = opened(&mut session, &cases);
    let mut apart = |pair: [usize; 2], stack: FilterStack| {
        let pair = Some(pair.map(|at| GroupName::Value(DISTRICTS[at].to_owned())));
        let of = Compared::Overview { timing: Timing::default() };
        let found = asked(&mut session, CompareGroups { log, stack, split: by_district(), pair, of }, &[]).unwrap();
        let row = found.rows.iter().find(|row| row.what == ComparedFigure::MedianTime).unwrap();
        row.difference.map(|found| match found {
            GroupDifference::Median(found) => found,
            GroupDifference::Share(_) => panic!("no share"),
        })
    };
    let of_district = |at: usize| {
        let of = cases.iter().filter(|case| case.district == at);
        median(of.map(Case::hours).collect()).unwrap()
    };
    let found = apart([0, 2], FilterStack::default()).unwrap();
    assert!((found.difference_millis - (of_district(2) - of_district(0))).abs() < 1.0);
    assert!(found.low_millis < found.difference_millis && found.difference_millis < found.high_millis);
    let turned = apart([2, 0], FilterStack::default()).unwrap();
    assert_eq!(turned.difference_millis, -found.difference_millis);
    assert_eq!((turned.low_millis, turned.high_millis), (-found.high_millis, -found.low_millis));
    // Without a spread of its own a median has no interval: cases of one event take no time.
    let of_one = cases.iter().filter(|case| case.events.len() == 1).count();
    assert!(of_one > 20);
    let one = CaseRule::Size { least: Some(1), most: Some(1) };
    assert_eq!(apart([0, 2], FilterStack::of([one])), None);
}
