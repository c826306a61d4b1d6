//! «Opdel efter»: the groups partition the cases and are what the rows of the files say, and nothing hidden can be worked out.

use crate::asked::{asked, opened_as_written};
use proptest::prelude::*;
use spor::present::split::{bar_rule, bars_of_group, bars_rows};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;
use std::collections::{BTreeMap, BTreeSet};

fn sample(session: &mut Session, sample: Sample) -> LogId {
    asked(session, OpenSample { sample }, &[]).unwrap().log
}

fn split(session: &mut Session, log: LogId, stack: &FilterStack, split: &Split) -> SplitGroups {
    asked(session, SplitCases { log, stack: stack.clone(), split: split.clone() }, &[]).unwrap()
}

fn compare(session: &mut Session, log: LogId, stack: &FilterStack, split: &Split, of: Compared) -> Comparison {
    asked(session, CompareGroups { log, stack: stack.clone(), split: split.clone(), pair: None, of }, &[]).unwrap()
}

/// The map as it is first shown.
fn on_map(seen: &FilterStack) -> Compared {
    Compared::Map { view: MapView::default(), seen: seen.clone(), working: None }
}

fn by(column: &str) -> Split {
    Split::Column(column.to_owned())
}

fn value(name: &str) -> GroupName {
    GroupName::Value(name.to_owned())
}

fn told(cell: ComparedCell) -> (u32, u32) {
    let ComparedCell::Part { part, of } = cell else { panic!("no count: {cell:?}") };
    (part.number().unwrap(), of.number().unwrap())
}

fn row<'a>(of: &'a Comparison, what: &ComparedFigure) -> &'a ComparedRow {
    of.rows.iter().find(|row| row.what == *what).unwrap_or_else(|| panic!("no row {what:?}"))
}

/// The rows of the service desk's file by case, in order of time.
fn desk_cases(session: &mut Session) -> BTreeMap<String, Vec<Vec<String>>> {
    let ask = MakeSampleFile { sample: Sample::ServiceDesk, layer: SampleLayer::Clean };
    let file = asked(session, ask, &[]).unwrap().files.remove(0);
    let mut cases = BTreeMap::<String, Vec<Vec<String>>>::new();
    for row in csv::Reader::from_reader(file.bytes.0.as_slice()).records().map(Result::unwrap) {
        cases.entry(row[0].to_owned()).or_default().push(row.iter().map(str::to_owned).collect());
    }
    // Times are written so that they sort as texts; equal ones stay in the order of the file.
    cases.values_mut().for_each(|rows| rows.sort_by(|a, b| a[2].cmp(&b[2])));
    cases
}

/// Every selection that a split makes: named as any filter stack, counted by the one place that counts selections.
#[track_caller]
fn assert_partition(session: &mut Session, log: LogId, stack: &FilterStack, by: &Split) -> SplitGroups {
    let found = split(session, log, stack, by);
    let mut sum = 0;
    for group in &found.groups {
        let mut stack = stack.clone();
        stack.filters.extend(group.filters.iter().cloned());
        let defined = asked(session, DefineSelection { log, stack }, &[]).unwrap();
        assert_eq!(defined.cases, group.cases, "{:?}", group.name);
        sum += group.cases.number().unwrap_or(0);
    }
    let all = asked(session, DefineSelection { log, stack: stack.clone() }, &[]).unwrap().cases;
    assert_eq!(found.cases, all);
    assert_eq!(Shown::Number(sum), all);
    found
}

#[test]
fn groups_of_a_column_are_what_the_file_says() {
    let mut session = Session::new();
    let cases = desk_cases(&mut session);
    let log = sample(&mut session, Sample::ServiceDesk);
    let mut first_group = BTreeMap::<&str, u32>::new();
    let mut several = 0;
    for rows in cases.values() {
        *first_group.entry(&rows[0][4]).or_default() += 1;
        several += u32::from(
            rows.iter().map(|row| &row[4]).filter(|group| !group.is_empty()).collect::<BTreeSet<_>>().len() > 1,
        );
    }
    let found = assert_partition(&mut session, log, &FilterStack::default(), &by("Gruppe"));
    let groups: BTreeMap<&str, u32> = found
        .groups
        .iter()
        .map(|group| match &group.name {
            GroupName::Value(name) => (name.as_str(), group.cases.number().unwrap()),
            GroupName::NoValue => ("", group.cases.number().unwrap()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!((groups, found.with_several_values), (first_group, Shown::Number(several)));
    let sizes: Vec<u32> = found.groups.iter().map(|group| group.cases.number().unwrap()).collect();
    assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
    // Twenty-four sub-categories: seven by themselves, the others together.
    let found = assert_partition(&mut session, log, &FilterStack::default(), &by("Underkategori"));
    let names: BTreeSet<&str> = cases.values().map(|rows| rows[0][6].as_str()).collect();
    assert_eq!((found.groups.len(), &found.groups[7].name), (8, &GroupName::Others(names.len() as u32 - 7)));
}

#[test]
fn periods_and_filters_partition_the_cases_too() {
    let mut session = Session::new();
    let cases = desk_cases(&mut session);
    let log = sample(&mut session, Sample::ServiceDesk);
    let keeps = CaseRule::Attribute { attribute: "Prioritet".into(), values: vec!["P3".into()], or_missing: false };
    let size = Filter::from(CaseRule::Size { least: Some(8), most: None });
    let reopened = Filter::from(CaseRule::Repeats { activity: None, how: Repetition::Times, at_least: 1 });
    for stack in [FilterStack::default(), FilterStack::of([keeps])] {
        for period in [StartPeriod::Year, StartPeriod::Quarter, StartPeriod::Month] {
            let found = assert_partition(&mut session, log, &stack, &Split::Start(period));
            assert!(found.groups.len() <= 8);
        }
        let one = Split::Filters { first: Box::new(size.clone()), second: None };
        let two = Split::Filters { first: Box::new(size.clone()), second: Some(Box::new(reopened.clone())) };
        assert_partition(&mut session, log, &stack, &one);
        assert_partition(&mut session, log, &stack, &two);
    }
    let by_size = Split::Filters { first: Box::new(size), second: None };
    let found = split(&mut session, log, &FilterStack::default(), &by_size);
    let long = cases.values().filter(|rows| rows.len() >= 8).count() as u32;
    assert_eq!((&found.groups[0].name, found.groups[0].cases), (&GroupName::First, Shown::Number(long)));
    assert_eq!(found.groups[1].name, GroupName::Neither);
    // By month the latest ones stand by themselves, the earlier ones together behind them.
    let found = split(&mut session, log, &FilterStack::default(), &Split::Start(StartPeriod::Month));
    assert!(matches!(found.groups[7].name, GroupName::Others(_)));
    // What depends on the filters before it divides nothing.
    let top = Filter::from(RelativeRule::CommonestVariants { count: 1 });
    let by_top = Split::Filters { first: Box::new(top), second: None };
    assert_eq!(split(&mut session, log, &FilterStack::default(), &by_top).groups, []);
}

/// A1 of the domain document: the three teams ask for as many certificates, and 51.8 to 52.6 % is no difference.
#[test]
fn the_teams_of_the_benefit_sample_do_the_same() {
    let mut session = Session::new();
    let log = sample(&mut session, Sample::SocialAssistance);
    let active = CaseRule::Attribute {
        attribute: "Målgruppe".into(),
        values: vec!["6.3 Aktivitetsparat".into()],
        or_missing: false,
    };
    let stack = FilterStack::of([active]);
    assert_partition(&mut session, log, &stack, &by("Team"));
    let found = compare(&mut session, log, &stack, &by("Team"), on_map(&stack));
    let names: Vec<&GroupName> = found.groups.iter().map(|(name, _)| name).collect();
    assert_eq!(names, [&value("Midt"), &value("Nord"), &value("Syd")]);
    let asked_for = row(&found, &ComparedFigure::Step("Lægeerklæring anmodet".into()));
    let shares: Vec<(u32, u32)> = asked_for.cells.iter().map(|&cell| told(cell)).collect();
    assert_eq!(shares, [(257, 496), (259, 496), (261, 496), (777, 1_488)]);
    let Some(GroupDifference::Share(difference)) = asked_for.difference else { panic!("{asked_for:?}") };
    assert!(difference.may_be_none() && difference.low < -0.05 && difference.high > 0.05);
}

/// An instant as the file writes it, milliseconds UTC.
fn instant(text: &str) -> i64 {
    let at = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap();
    at.and_local_timezone(chrono_tz::Europe::Copenhagen).earliest().unwrap().timestamp_millis()
}

/// Steps, transitions, rework, hand-overs, times and variants of each group, counted here from the rows of the file.
#[test]
fn every_view_tells_each_group_what_its_rows_say() {
    let mut session = Session::new();
    let cases = desk_cases(&mut session);
    let log = sample(&mut session, Sample::ServiceDesk);
    let (all, split) = (FilterStack::default(), by("Prioritet"));
    type Rows = Vec<Vec<String>>;
    let mut groups = BTreeMap::<&str, Vec<&Rows>>::new();
    cases.values().for_each(|rows| groups.entry(&rows[0][7]).or_default().push(rows));
    let check = |found: &Comparison, what: ComparedFigure, has: &dyn Fn(&Rows) -> bool| {
        let row = row(found, &what);
        for ((name, cases), cell) in found.groups.iter().zip(&row.cells) {
            let GroupName::Value(name) = name else { panic!("{name:?}") };
            let of = &groups[name.as_str()];
            let part = of.iter().filter(|rows| has(rows)).count() as u32;
            assert_eq!(told(*cell), (part, of.len() as u32), "{what:?} of {name}");
            assert_eq!(*cases, Shown::Number(of.len() as u32));
        }
        let part = cases.values().filter(|rows| has(rows)).count() as u32;
        assert_eq!(told(*row.cells.last().unwrap()), (part, cases.len() as u32));
    };
    let steps = |rows: &Rows| rows.iter().map(|row| row[1].clone()).collect::<Vec<String>>();
    let found = compare(&mut session, log, &all, &split, on_map(&all));
    for row in &found.rows {
        match row.what.clone() {
            ComparedFigure::Step(step) => check(&found, row.what.clone(), &|rows| steps(rows).contains(&step)),
            ComparedFigure::Transition(from, to) => check(&found, row.what.clone(), &|rows| {
                steps(rows).windows(2).any(|two| two[0] == from && two[1] == to)
            }),
            other => panic!("{other:?}"),
        }
    }
    let found =
        compare(&mut session, log, &all, &split, Compared::Rework { reopening: None, timing: Timing::default() });
    let times = |rows: &Rows, step: &str| steps(rows).iter().filter(|name| *name == step).count();
    check(&found, ComparedFigure::CasesWithRework, &|rows| steps(rows).iter().any(|step| times(rows, step) > 1));
    let repeated = found.rows.iter().find_map(|row| match &row.what {
        ComparedFigure::RepeatedStep(step) => Some(step.clone()),
        _ => None,
    });
    let repeated = repeated.unwrap();
    check(&found, ComparedFigure::RepeatedStep(repeated.clone()), &|rows| times(rows, &repeated) > 1);

    let calendar = WorkCalendar::municipal_office();
    let of = Compared::Handovers { group: Some("Gruppe".into()), calendar };
    let found = compare(&mut session, log, &all, &split, of);
    let hands = |rows: &Rows, column: usize| {
        let mut values: Vec<String> =
            rows.iter().map(|row| row[column].clone()).filter(|text| !text.is_empty()).collect();
        values.dedup();
        values.len()
    };
    check(&found, ComparedFigure::CasesChangingGroup, &|rows| hands(rows, 4) > 1);
    check(&found, ComparedFigure::CasesChangingPerson, &|rows| hands(rows, 3) > 1);
    // From group to group, over the rows that say which: in how many cases, and with which time from the one to the other.
    let passed = |rows: &Rows, is: &dyn Fn(&str, &str) -> bool| -> Vec<f64> {
        let rows: Vec<&Vec<String>> = rows.iter().filter(|row| !row[4].is_empty()).collect();
        let pairs = rows.windows(2).filter(|two| is(&two[0][4], &two[1][4]));
        pairs.map(|two| (instant(&two[1][2]) - instant(&two[0][2])) as f64).collect()
    };
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        let (low, high) = (times[(times.len() - 1) / 2], times[times.len() / 2]);
        f64::midpoint(low, high)
    };
    let of_groups: Vec<Vec<&Rows>> = found
        .groups
        .iter()
        .map(|(name, _)| match name {
            GroupName::Value(name) => groups[name.as_str()].clone(),
            other => panic!("{other:?}"),
        })
        .chain([cases.values().collect()])
        .collect();
    let mut pairs = 0;
    for row in &found.rows {
        match &row.what {
            ComparedFigure::Handover(from, to) => {
                pairs += 1;
                let is = |a: &str, b: &str| a == from && b == to;
                check(&found, row.what.clone(), &|rows| !passed(rows, &is).is_empty());
                let stack = FilterStack::of([row.rule.clone().unwrap()]);
                let kept = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().cases;
                assert_eq!(kept, Shown::Number(told(*row.cells.last().unwrap()).0));
                for (of, told) in of_groups.iter().zip(&row.medians) {
                    let times: Vec<f64> = of.iter().flat_map(|rows| passed(rows, &is)).collect();
                    assert_eq!(*told, (!times.is_empty()).then(|| median(times)), "{:?}", row.what);
                }
            }
            ComparedFigure::HandoverTime { changes, clock: TimeClock::Calendar } => {
                let is = |a: &str, b: &str| (a != b) == *changes;
                for (of, told) in of_groups.iter().zip(&row.cells) {
                    let times: Vec<f64> = of.iter().flat_map(|rows| passed(rows, &is)).collect();
                    assert_eq!(*told, ComparedCell::Millis(Some(median(times))), "{:?}", row.what);
                }
            }
            _ => {}
        }
    }
    assert!(pairs > 1 && found.rows.len() > pairs + 4);

    let found = compare(&mut session, log, &all, &split, Compared::Variants { level: None, timing: Timing::default() });
    let Some(ComparedFigure::Variant { steps: first, .. }) = found.rows.first().map(|row| row.what.clone()) else {
        panic!("no variant")
    };
    check(&found, found.rows[0].what.clone(), &|rows| steps(rows) == first);
    let others = found.rows.last().unwrap();
    assert!(matches!(others.what, ComparedFigure::OtherVariants(_)));
    let sum: u32 = found.rows.iter().map(|row| told(row.cells[0]).0).sum();
    assert_eq!(Shown::Number(sum), found.groups[0].1);

    // Medians are those of the view when it shows the group alone.
    let overview = compare(&mut session, log, &all, &split, Compared::Overview { timing: Timing::default() });
    let groups = self::split(&mut session, log, &all, &split).groups;
    for (at, group) in groups.into_iter().enumerate() {
        let defined = asked(&mut session, DefineSelection { log, stack: FilterStack::of(group.filters) }, &[]).unwrap();
        let alone =
            asked(&mut session, ShowOverview { log, selection: defined.selection, timing: Timing::default() }, &[])
                .unwrap();
        let median = row(&overview, &ComparedFigure::MedianTime).cells[at];
        assert_eq!(median, ComparedCell::Millis(alone.median_millis));
        assert_eq!(row(&overview, &ComparedFigure::P90Time).cells[at], ComparedCell::Millis(alone.p90_millis));
        let bins = &overview.bins[at];
        let in_bins: u32 = bins.cases.iter().chain([&bins.longer]).map(|cases| cases.number().unwrap()).sum();
        assert_eq!(Shown::Number(in_bins), alone.cases);
    }
    // Working time stays working time on its way to the reader.
    let working = Timing { clock: TimeClock::Working, ..Timing::default() };
    let worked = compare(&mut session, log, &all, &split, Compared::Overview { timing: working });
    assert_eq!((overview.clock(), worked.clock()), (TimeClock::Calendar, TimeClock::Working));
}

/// Whether a filter acts is asked at every change: the short way says what the long way says.
/// The filter behind every bar keeps as many cases as the bar says.
#[test]
fn a_bar_of_a_group_is_a_filter() {
    let mut session = Session::new();
    let log = sample(&mut session, Sample::ServiceDesk);
    for (timing, by) in [
        (Timing::default(), by("Forvaltning")),
        (Timing { clock: TimeClock::Working, ..Timing::default() }, Split::Start(StartPeriod::Quarter)),
    ] {
        let groups = split(&mut session, log, &FilterStack::default(), &by);
        let of = Compared::Overview { timing: timing.clone() };
        let found = compare(&mut session, log, &FilterStack::default(), &by, of);
        let told = found.bins.iter().flat_map(|bins| bins.cases.iter().chain([&bins.longer]));
        let told: Vec<Shown<u32>> = told.copied().collect();
        assert_eq!(told.len(), bars_of_group(&found) * groups.groups.len());
        assert_eq!(told.len(), bars_rows(&found, &by, &Words::new(Language::Danish)).rows.len());
        let mut filters = 0;
        for (row, cases) in told.into_iter().enumerate() {
            let rule = bar_rule(&found, &groups, &timing, Zone::Copenhagen, row);
            assert_eq!(rule.is_some(), cases != Shown::Number(0), "{row}");
            let Some(rule) = rule else { continue };
            let stack = FilterStack::of([Filter::from(rule)]);
            assert_eq!(asked(&mut session, CountSelection { log, stack }, &[]).unwrap().cases, cases, "{row}");
            filters += 1;
        }
        assert!(filters > 20);
        assert_eq!(bar_rule(&found, &groups, &timing, Zone::Copenhagen, 100_000), None);
    }
}

#[test]
fn the_page_knows_whether_a_filter_acts() {
    let size = |least| Filter::from(CaseRule::Size { least: Some(least), most: None });
    let off = |least| Filter { on: false, ..size(least) };
    let by = |filter: Filter| Split::Filters { first: Box::new(filter), second: None };
    let shown = |by: Split, shown: Vec<Filter>| SplitChoice { shown: Some(shown), ..by.into() };
    let splits = [
        None,
        Some(SplitChoice::from(by(size(2)))),
        Some(shown(by(size(2)), vec![size(3)])),
        Some(shown(by(size(9)), vec![off(3)])),
        Some(shown(Split::Start(StartPeriod::Year), vec![size(3)])),
    ];
    for filters in [vec![], vec![size(2)], vec![off(2)], vec![size(2), off(5)], vec![size(2), size(5)]] {
        for split in &splits {
            let choices =
                Choices { filters: FilterStack::of(filters.clone()), split: split.clone(), ..Choices::default() };
            assert_eq!(choices.has_filters_in_view(), !choices.stack_in_view().acting().is_empty(), "{choices:?}");
        }
    }
}

/// Published values of method 10 (Newcombe 1998, table II), and the teams above by a second implementation.
#[test]
fn intervals_are_those_of_newcombe() {
    let cases = [
        ((56, 70), (48, 80), "0.0524 0.3339"),
        ((9, 10), (3, 10), "0.1705 0.8090"),
        ((6, 7), (2, 7), "0.0582 0.8062"),
        ((5, 56), (0, 29), "-0.0381 0.1926"),
        ((0, 10), (0, 20), "-0.1611 0.2775"),
        ((0, 10), (0, 10), "-0.2775 0.2775"),
        ((10, 10), (0, 20), "0.6791 1.0000"),
        ((10, 10), (0, 10), "0.6075 1.0000"),
        ((259, 496), (261, 496), "-0.0659 0.0579"),
    ];
    for (second, first, expected) in cases {
        let found = ShareDifference::between(first, second).unwrap();
        assert_eq!(format!("{:.4} {:.4}", found.low, found.high), expected);
        let turned = ShareDifference::between(second, first).unwrap();
        assert!((turned.low + found.high).abs() < 1e-12 && (turned.high + found.low).abs() < 1e-12);
    }
    assert_eq!(ShareDifference::between((0, 0), (1, 2)), None);
}

/// Columns of single persons divide nothing, and a team of few persons never stands by itself.
#[test]
fn no_group_is_a_person() {
    let mut session = Session::new();
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Team\r\n");
    for case in 0..40 {
        let (person, team) = match case {
            0..12 => (format!("Ane {}", case % 6), "Nord"),
            12..24 => (format!("Bo {}", case % 6), "Syd"),
            24..32 => ("Carl".to_owned(), "Øst"),
            _ => (format!("Dorte {}", case % 4), "Vest"),
        };
        csv += &format!("S{case};Modtaget;{:02}-01-2024 08:00;{person};{team}\r\n", 1 + case % 28);
    }
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let columns = asked(&mut session, ListSplitColumns { log }, &[]).unwrap();
    let names: Vec<&str> = columns.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!((names, columns.of_persons), (vec!["Team"], 1));
    assert_eq!(split(&mut session, log, &FilterStack::default(), &by("Sagsbehandler")).groups, []);
    let found = assert_partition(&mut session, log, &FilterStack::default(), &by("Team"));
    let names: Vec<&GroupName> = found.groups.iter().map(|group| &group.name).collect();
    assert_eq!(names, [&value("Nord"), &value("Syd"), &GroupName::Others(2)]);
}

/// The case numbers are those of one row each: a log about citizens, with `sizes` cases of each group having a step.
fn log_of_groups(session: &mut Session, sizes: &[(u32, u32)]) -> LogId {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Distrikt\r\n");
    let mut case = 0;
    for (district, &(cases, with_step)) in sizes.iter().enumerate() {
        for n in 0..cases {
            let step = if n < with_step { "Partshørt" } else { "Afgjort" };
            csv += &format!("S{case:04};Modtaget;01-01-2024 08:00;D{district}\r\n");
            csv += &format!("S{case:04};{step};02-01-2024 08:00;D{district}\r\n");
            case += 1;
        }
    }
    let log = opened_as_written(session, "sager.csv", csv.as_bytes()).log;
    asked(session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    log
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whoever knows all that is told, all group sizes and that of all cases, finds no small part: every hidden number has
    /// another that fits as well, and so has what it leaves of its group.
    #[test]
    fn hidden_parts_cannot_be_worked_out(sizes in prop::collection::vec((1..30_u32, 0..30_u32), 2..5)) {
        let sizes: Vec<(u32, u32)> = sizes.into_iter().map(|(cases, with)| (cases, with.min(cases))).collect();
        let mut session = Session::new();
        let log = log_of_groups(&mut session, &sizes);
        let groups = split(&mut session, log, &FilterStack::default(), &by("Distrikt")).groups;
        for group in &groups {
            prop_assert!(groups.len() == 1 || group.cases.number().is_some_and(|cases| cases >= 5));
        }
        let found = compare(&mut session, log, &FilterStack::default(), &by("Distrikt"), on_map(&FilterStack::default()));
        let all: u32 = sizes.iter().map(|(_, with)| with).sum();
        for row in found.rows.iter().filter(|row| row.what == ComparedFigure::Step("Partshørt".into())) {
            // What all groups have together is told by the view of all.
            let mut rest = all;
            let mut hidden = Vec::new();
            if found.groups.len() < 2 {
                // The page has no table of one group.
                continue;
            }
            for (cell, (_, cases)) in row.cells.iter().take(found.groups.len()).zip(&found.groups) {
                let ComparedCell::Part { part, .. } = *cell else { panic!("no count") };
                match part {
                    Shown::Number(part) => {
                        let left = cases.number().unwrap() - part;
                        prop_assert!(part == 0 || part >= 5, "{part} is told of {cases:?}");
                        prop_assert!(left == 0 || left >= 5, "{part} of {cases:?} leaves {left}");
                        rest -= part;
                    }
                    _ => hidden.push(cases.number().unwrap()),
                }
            }
            let room: u32 = hidden.iter().sum();
            for &cases in &hidden {
                let least = rest.saturating_sub(room - cases);
                let most = cases.min(rest);
                prop_assert!(most - least >= 5 || hidden.len() == found.groups.len(), "a part lies between {least} and {most}: {row:?}");
            }
        }
    }
}
