//! Time in a session: from step to step by hand and by an oracle, laws for every log, and what is kept from readers.

use crate::asked::{asked, opened_as_written};
use crate::truth::json;
use proptest::prelude::*;
use serde_json::{Value, json};
use spor::engine::calendar::{Clock, OpenTimes};
use spor::engine::filter::{Filtered, Selection};
use spor::engine::log::EventLog;
use spor::engine::map::EdgeClock;
use spor::engine::performance::{
    EventGroups, Measured, MeasuredCounts, ShortestFirst, TimeCounted, TimePlaces, measured, processing,
    stretch_processing, throughput_millis, time_until_next, where_time_lies,
};
use spor::engine::variants::Variants;
use spor::protocol::*;
use spor::session::Session;
use std::path::Path;

const HOUR: f64 = 3_600_000.0;

fn steps(from: &str, to: &str, occurrence: Occurrence) -> TimeMeasure {
    TimeMeasure::Between(StepToStep { from: from.into(), to: to.into(), occurrence })
}

fn ask(log: LogId, measure: TimeMeasure) -> ShowTime {
    ShowTime {
        log,
        selection: 0,
        timing: Timing { measure, ..Timing::default() },
        by: TimeBy::Step,
        counted: CountedTime::default(),
        compare: None,
        deadline_millis: None,
    }
}

fn millis(found: &Measured) -> Vec<i64> {
    found.stretches.iter().map(|stretch| stretch.millis(Clock::AllHours)).collect()
}

/// A case that goes round, one that only begins, one that only ends, and one where the end comes first.
const ROWS: [(&str, &str, i64); 11] = [
    ("1", "Løst", 0),
    ("1", "Genåbnet", 4),
    ("1", "Løst", 9),
    ("1", "Løst", 11),
    ("1", "Genåbnet", 30),
    ("1", "Løst", 31),
    ("2", "Løst", 0),
    ("3", "Genåbnet", 5),
    ("4", "Genåbnet", 1),
    ("4", "Løst", 2),
    ("4", "Lukket", 7),
];

#[test]
fn the_time_from_step_to_step_is_that_by_hand() {
    let log = EventLog::from_rows(ROWS).unwrap();
    let all = Selection::all(4);
    let of = |from, to, occurrence| measured(&log, &all, &steps(from, to, occurrence));
    let first = of("Løst", "Genåbnet", Occurrence::First);
    assert_eq!(
        (millis(&first), first.counts.cases, first.counts.cases_without_from, first.counts.cases_without_to),
        (vec![4], 1, 1, 2)
    );
    assert_eq!(millis(&of("Løst", "Genåbnet", Occurrence::Last)), [30]);
    // From each: 0 to 4, 9 to 30, 11 to 30; the last one of case 1, and those of cases 2 and 4, are not met.
    let each = of("Løst", "Genåbnet", Occurrence::Next);
    assert_eq!((millis(&each), each.counts.unmet, each.counts.cases_with_unmet), (vec![4, 21, 19], 3, 3));
    assert_eq!((each.counts.cases, each.counts.cases_without_from, each.counts.cases_without_to), (1, 1, 2));
    // The same step: the next of its kind.
    assert_eq!(millis(&of("Løst", "Løst", Occurrence::First)), [9]);
    assert_eq!(millis(&of("Løst", "Løst", Occurrence::Next)), [9, 2, 20]);
    // A step that the log does not have.
    let unknown = of("Løst", "Afvist", Occurrence::First);
    assert_eq!(
        (unknown.stretches.len(), unknown.counts.cases_without_from, unknown.counts.cases_without_to),
        (0, 1, 3)
    );
    assert_eq!(of("Afvist", "Løst", Occurrence::Next).counts.cases_without_from, 4);
    assert_eq!(of("Løst", "Genåbnet", Occurrence::First).stretches[0].last_event, 1);
}

#[test]
fn the_sample_has_the_times_of_the_oracle() {
    let expected = json(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/time/expected.json")));
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    for (name, measure) in [
        ("whole", TimeMeasure::WholeCase),
        ("solved", steps("Ny", "Løst af agent", Occurrence::First)),
        ("last", steps("Ny", "Løst af agent", Occurrence::Last)),
        ("reopened", steps("Løst af agent", "Genåbnet", Occurrence::Next)),
        ("answered", steps("Genåbnet", "Svar sendt til bruger", Occurrence::First)),
    ] {
        let expected = &expected[name];
        for (clock, key) in [(TimeClock::Calendar, "calendar"), (TimeClock::Working, "working")] {
            for (by, table) in [
                (TimeBy::Step, "by_step"),
                (TimeBy::Transition, "by_transition"),
                (TimeBy::Attribute("Gruppe".into()), "by_group"),
            ] {
                let timing = Timing { measure: measure.clone(), clock, ..Timing::default() };
                let ask = ShowTime { timing, by, ..ask(log, measure.clone()) };
                let page = asked(&mut session, ask, &[]).unwrap();
                counts_are(&page, expected, name);
                let of_clock = &expected[key];
                near(page.total_millis.unwrap(), &of_clock["total_s"], name);
                for (typical, key) in [(page.calendar, "calendar"), (page.working, "working")] {
                    near(typical.median_millis.unwrap(), &expected[key]["median_s"], name);
                    near(typical.p90_millis.unwrap(), &expected[key]["p90_s"], name);
                }
                places_are(&page, &of_clock[table], name);
                groups_are(&page, &of_clock["by_category"], name);
                assert_eq!((page.has_start, page.worked, page.hidden), (false, None, None));
            }
        }
    }
}

fn counts_are(page: &TimePage, expected: &Value, what: &str) {
    assert_eq!(page.cases, Shown::Number(9000));
    let ours = json!([
        page.measured.measured.number(),
        page.measured.without_from.number(),
        page.measured.without_to.number(),
        page.measured.times.number()
    ]);
    let of_oracle = ["cases", "without_from", "without_to", "times"].map(|key| expected[key].clone());
    assert_eq!(ours, json!(of_oracle), "{what}");
    if let Some(unmet) = expected.get("unmet") {
        assert_eq!(json!(page.measured.unmet.number()), *unmet, "{what}");
    }
    let bins = page.bins.as_ref().unwrap();
    let sum: u32 = bins.cases.iter().chain([&bins.longer]).map(|count| count.number().unwrap()).sum();
    assert_eq!(json!(sum), expected["times"], "{what}");
}

fn places_are(page: &TimePage, expected: &Value, what: &str) {
    let expected = expected.as_object().unwrap();
    assert_eq!(page.lies.len(), expected.len(), "{what}");
    assert!(page.lies.windows(2).all(|pair| pair[0].total_millis >= pair[1].total_millis));
    for lies in &page.lies {
        let name = lies.next.as_ref().map_or(lies.name.clone(), |next| format!("{} → {next}", lies.name));
        let of_oracle = &expected[&name];
        assert_eq!(json!([lies.times.number(), lies.cases.number()]), json!([of_oracle[0], of_oracle[1]]), "{name}");
        for (at, found) in [(2, lies.total_millis), (3, lies.median_millis.unwrap()), (4, lies.p90_millis.unwrap())] {
            near(found, &of_oracle[at], &name);
        }
    }
    let shares: f64 = page.lies.iter().map(|lies| lies.share.unwrap()).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{what}: {shares}");
}

fn groups_are(page: &TimePage, expected: &Value, what: &str) {
    assert_eq!(page.compare.as_deref(), Some("Kategori"));
    let expected = expected.as_object().unwrap();
    assert_eq!((page.groups.len(), page.folded), (expected.len(), None), "{what}");
    assert!(page.groups.windows(2).all(|pair| pair[0].cases.number() >= pair[1].cases.number()));
    for group in &page.groups {
        let of_oracle = &expected[&group.name];
        for (at, found) in
            [(1, group.p25_millis), (2, group.median_millis), (3, group.p75_millis), (4, group.p90_millis)]
        {
            near(found, &of_oracle[at], &group.name);
        }
    }
}

fn near(found_millis: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!((found_millis / 1e3 - expected).abs() <= 1e-6 + expected.abs() * 1e-9, "{what}: {found_millis} {expected}");
}

/// Start and end: A from 8 to 10, B from 9 to 12, and C from 14 to 15, on a Monday that the office closes at 14.
const STARTED: &str = "Sagsnr;Aktivitet;Start;Slut\r\n\
    1;A;08-01-2024 08:00;08-01-2024 10:00\r\n\
    1;B;08-01-2024 09:00;08-01-2024 12:00\r\n\
    1;C;08-01-2024 14:00;08-01-2024 15:00\r\n";

#[test]
fn work_side_by_side_counts_once_and_the_calendar_is_the_one_that_was_sent() {
    let mut session = Session::new();
    let opened = opened_as_written(&mut session, "sager.csv", STARTED.as_bytes());
    assert!(opened.summary.has_start);
    let log = opened.log;
    let whole = asked(&mut session, ask(log, TimeMeasure::WholeCase), &[]).unwrap();
    let worked = whole.worked.unwrap();
    assert_eq!((worked.processing_millis, worked.waiting_millis), (5.0 * HOUR, 2.0 * HOUR));
    assert_eq!(worked.flow_efficiency, Some(5.0 / 7.0));
    let median = |of: TypicalTime| of.median_millis;
    assert_eq!((median(worked.processing), median(worked.waiting)), (Some(5.0 * HOUR), Some(2.0 * HOUR)));
    let mut places = |side: Option<TimeSide>, part: TimePart| {
        let ask = ShowTime { counted: CountedTime { side, part }, ..ask(log, TimeMeasure::WholeCase) };
        let page = asked(&mut session, ask, &[]).unwrap();
        let split = |of: &TimeThere| (of.worked_millis.unwrap() / HOUR, of.waited_millis.unwrap() / HOUR);
        let row = |of: &TimeThere| (of.name.clone(), of.total_millis / HOUR, split(of));
        (page.side, page.lies.iter().map(row).collect::<Vec<_>>())
    };
    let row = |name: &str, total: f64, worked: f64, waited: f64| (name.to_owned(), total, (worked, waited));
    // From B to C two hours nobody works, then C is worked on; from A to B somebody works all the time.
    let after = vec![row("B", 3.0, 1.0, 2.0), row("A", 2.0, 2.0, 0.0)];
    assert_eq!(places(Some(TimeSide::After), TimePart::Whole), (TimeSide::After, after));
    // C waits two hours and is worked on for one; A is worked on from the beginning, and B goes on for two after A.
    let up_to = vec![row("C", 3.0, 1.0, 2.0), row("A", 2.0, 2.0, 0.0), row("B", 2.0, 2.0, 0.0)];
    assert_eq!(places(None, TimePart::Whole), (TimeSide::UpTo, up_to));
    let worked = vec![row("A", 2.0, 2.0, 0.0), row("B", 2.0, 2.0, 0.0), row("C", 1.0, 1.0, 2.0)];
    assert_eq!(places(None, TimePart::Processing).1, worked);
    let waited = vec![row("C", 2.0, 1.0, 2.0), row("A", 0.0, 2.0, 0.0), row("B", 0.0, 2.0, 0.0)];
    assert_eq!(places(None, TimePart::Waiting).1, waited);
    // From the completion of A: B goes on for two hours, then C for one.
    let from_a = asked(&mut session, ask(log, steps("A", "C", Occurrence::First)), &[]).unwrap();
    let worked = from_a.worked.unwrap();
    assert_eq!((worked.processing_millis, worked.waiting_millis), (3.0 * HOUR, 2.0 * HOUR));

    let mut calendar = WorkCalendar::municipal_office();
    calendar.week[0] = vec![OpeningHours { from_minute: 9 * 60, to_minute: 14 * 60 }];
    let measured = |calendar: WorkCalendar, session: &mut Session| {
        let timing = Timing { calendar, clock: TimeClock::Working, ..Timing::default() };
        let ask = ShowTime { timing, ..ask(log, TimeMeasure::WholeCase) };
        let page = asked(session, ask, &[]).unwrap();
        (page.working.median_millis, page.calendar.median_millis, page.total_millis)
    };
    assert_eq!(measured(calendar.clone(), &mut session), (Some(5.0 * HOUR), Some(7.0 * HOUR), Some(5.0 * HOUR)));
    let day = CalendarDay { year: 2024, month: 1, day: 8 };
    calendar.closed.push(ClosingDays::Once { first: day, last: day });
    assert_eq!(measured(calendar, &mut session), (Some(0.0), Some(7.0 * HOUR), Some(0.0)));
}

/// Cases of «A», «B» and perhaps «C» that take so many hours to B, each with a team and a kind.
fn citizens(cases: &[(u32, bool, &str)]) -> String {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Hold\r\n");
    for (case, &(hours, has_c, team)) in cases.iter().enumerate() {
        let at = |hour: u32| format!("{:02}-01-2024 {:02}:00", 1 + hour / 24, hour % 24);
        csv.push_str(&format!("S{case};A;{};{team}\r\nS{case};B;{};{team}\r\n", at(0), at(hours)));
        if has_c {
            csv.push_str(&format!("S{case};C;{};{team}\r\n", at(hours + 1)));
        }
    }
    csv
}

fn hiding(csv: &str, ask: impl Fn(LogId) -> ShowTime) -> TimePage {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    asked(&mut session, ShowTime { compare: Some("Hold".into()), ..ask(log) }, &[]).unwrap()
}

#[test]
fn few_cases_have_no_times() {
    for (cases, is_told) in [(9, false), (10, true)] {
        let csv = citizens(&vec![(24, false, "Nord"); cases]);
        let page = hiding(&csv, |log| ask(log, TimeMeasure::WholeCase));
        assert_eq!(page.calendar.median_millis.is_some(), is_told);
        assert_eq!((page.calendar.p90_millis.is_some(), page.total_millis.is_some()), (is_told, is_told));
        assert_eq!(page.lies[0].median_millis.is_some(), is_told);
        assert_eq!((page.groups.len(), page.folded.is_some()), (usize::from(is_told), !is_told));
    }
}

#[test]
fn places_and_groups_of_few_cases_are_not_told_nor_left_over() {
    // Thirty cases of Nord, twelve of Syd, three of Vest; two go on to C, after B.
    let team = |case: usize| ["Nord", "Syd", "Vest"][usize::from(case >= 30) + usize::from(case >= 42)];
    let cases: Vec<(u32, bool, &str)> = (0..45).map(|case| (10 + case as u32 / 10, case < 2, team(case))).collect();
    let page = hiding(&citizens(&cases), |log| ask(log, TimeMeasure::WholeCase));
    // Two cases stand at B: A is the only other place, and goes with it.
    assert_eq!((page.lies.len(), page.places_not_told), (0, 2));
    // Vest has three: told with Syd, for three are what is left of the known whole.
    assert_eq!(page.groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["Nord"]);
    assert_eq!(page.folded, Some(FoldedGroups { groups: 2, cases: Shown::Number(15) }));
    // Of 45 cases, 43 never reach C: how many do is hidden, and the 43 with it.
    let to_c = hiding(&citizens(&cases), |log| ask(log, steps("A", "C", Occurrence::First)));
    assert_eq!(
        (to_c.cases, to_c.measured.measured, to_c.measured.without_to),
        (Shown::Number(45), Shown::Hidden, Shown::Hidden)
    );
    assert_eq!((to_c.total_millis, to_c.calendar.median_millis), (None, None));
    assert!(to_c.lies.is_empty() && to_c.groups.is_empty() && to_c.hidden.is_some_and(|hidden| hidden.small > 0));
    // The other way round: all but three reach it.
    let cases: Vec<(u32, bool, &str)> = (0..45).map(|case| (10, case < 42, "Nord")).collect();
    let to_c = hiding(&citizens(&cases), |log| ask(log, steps("A", "C", Occurrence::First)));
    assert_eq!(
        (to_c.measured.measured, to_c.measured.times, to_c.measured.without_to),
        (Shown::Hidden, Shown::Hidden, Shown::Hidden)
    );
    assert!(to_c.bins.unwrap().cases.iter().all(|&bin| bin == Shown::Hidden || bin == Shown::Number(0)));
    assert_eq!(to_c.groups[0].cases, Shown::Hidden);
}

/// The map tells how many cases come past a step: how many of them have time after it, or up to it, would tell how few end
/// or begin with it.
#[test]
fn few_cases_that_end_or_begin_with_a_step_cannot_be_worked_out() {
    let csv = |with_c: usize| citizens(&(0..60).map(|case| (10, case < with_c, "Nord")).collect::<Vec<_>>());
    let by_step = |csv: &str, side: TimeSide, step: &str| {
        let counted = CountedTime { side: Some(side), part: TimePart::Whole };
        let page = hiding(csv, |log| ShowTime { counted, ..ask(log, TimeMeasure::WholeCase) });
        let place = page.lies.into_iter().find(|place| place.name == step).unwrap();
        assert_eq!(place.next, None);
        (place.cases, place.times)
    };
    let told = |count: u32| (Shown::Number(count), Shown::Number(count));
    // Of 60 cases past B, 57 go on from it.
    assert_eq!(by_step(&csv(57), TimeSide::After, "B"), (Shown::Hidden, Shown::Hidden));
    // Every case goes on from A; but how often there is a time at all is known: 60 + 57.
    assert_eq!(by_step(&csv(57), TimeSide::After, "A"), (Shown::Number(60), Shown::Hidden));
    assert_eq!(by_step(&csv(50), TimeSide::After, "B"), told(50));
    assert_eq!(by_step(&csv(50), TimeSide::After, "A"), told(60));
    // The other way round: three of 60 begin with B, whose A is cut off.
    let begins = |without_a: usize| -> String {
        let is_cut = |line: &&str| (0..without_a).any(|case| line.starts_with(&format!("S{case};A")));
        csv(50).split_inclusive('\n').filter(|line| !is_cut(line)).collect()
    };
    assert_eq!(by_step(&begins(3), TimeSide::UpTo, "B"), (Shown::Hidden, Shown::Hidden));
    assert_eq!(by_step(&begins(3), TimeSide::UpTo, "C"), (Shown::Number(50), Shown::Hidden));
    assert_eq!(by_step(&begins(8), TimeSide::UpTo, "B"), told(52));
    assert_eq!(by_step(&begins(0), TimeSide::UpTo, "B"), told(60));
}

#[test]
fn employees_are_not_compared() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let employees = "Ændret af";
    let ask = ShowTime {
        by: TimeBy::Attribute(employees.into()),
        compare: Some(employees.into()),
        ..ask(log, TimeMeasure::WholeCase)
    };
    let page = asked(&mut session, ask, &[]).unwrap();
    assert!(page.attributes.iter().all(|attribute| attribute.name != employees));
    assert_eq!((page.by, page.compare, page.groups.len()), (TimeBy::Step, None, 0));
}

#[test]
fn open_cases_stand_beside_whole_cases_and_are_measured_between_steps() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let closing = Closing { steps: vec!["Annulleret".into(), "Lukket af bruger".into()], observed_to_millis: None };
    let of = |measure: TimeMeasure| {
        let timing = Timing { measure: measure.clone(), closing: Some(closing.clone()), ..Timing::default() };
        ShowTime { timing, ..ask(log, measure) }
    };
    let whole = asked(&mut session, of(TimeMeasure::WholeCase), &[]).unwrap();
    // 307 are cancelled and 1,041 closed by the user, of 9,000.
    assert_eq!((whole.measured.measured, whole.measured.open), (Shown::Number(1348), Some(Shown::Number(7652))));
    let solved = asked(&mut session, of(steps("Ny", "Løst af agent", Occurrence::First)), &[]).unwrap();
    assert_eq!((solved.measured.measured, solved.measured.open), (Shown::Number(8693), None));
}

#[test]
fn a_selection_without_cases_has_no_times_and_an_unknown_one_is_refused() {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", STARTED.as_bytes()).log;
    let nobody = Filter::from(CaseRule::Size { least: Some(9), most: None });
    let selection =
        asked(&mut session, DefineSelection { log, stack: FilterStack::of([nobody]) }, &[]).unwrap().selection;
    let page = asked(&mut session, ShowTime { selection, ..ask(log, TimeMeasure::WholeCase) }, &[]).unwrap();
    assert_eq!((page.cases, page.measured.measured, page.bins), (Shown::Number(0), Shown::Number(0), None));
    assert_eq!((page.calendar.median_millis, page.lies.len()), (None, 0));
    let unknown = asked(&mut session, ShowTime { selection: 4711, ..ask(log, TimeMeasure::WholeCase) }, &[]);
    assert_eq!(unknown.err(), Some(Problem::NotOpen));
}

/// The stretches of a case as their definition says it, looked for pair by pair.
fn by_definition(activities: &[u8], from: u8, to: u8, occurrence: Occurrence) -> Vec<(usize, usize)> {
    let places = |of: u8| (0..activities.len()).filter(move |&at| activities[at] == of);
    let behind = |at: usize| places(to).filter(move |&other| other > at);
    let reached = |at: usize| match occurrence {
        Occurrence::Last => behind(at).max(),
        _ => behind(at).min(),
    };
    let begins = places(from).take(if occurrence == Occurrence::Next { usize::MAX } else { 1 });
    begins.filter_map(|at| Some((at, reached(at)?))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn every_log_is_measured_as_the_definition_says(
        cases in proptest::collection::vec(proptest::collection::vec((0u8..4, 0i64..900_000), 1..9), 1..9),
        from in 0u8..4,
        to in 0u8..4,
    ) {
        let names = ["A", "B", "C", "D"];
        let ids: Vec<String> = (0..cases.len()).map(|case| case.to_string()).collect();
        let mut rows = Vec::new();
        for (id, events) in ids.iter().zip(&cases) {
            let mut at = 1_704_700_000_000;
            for &(activity, gap) in events {
                at += gap * 100;
                rows.push((id.as_str(), names[activity as usize], at));
            }
        }
        let log = EventLog::from_rows(rows).unwrap();
        let (all, variants) = (Selection::all(cases.len()), Variants::of(&log));
        let open = OpenTimes::of_log(&WorkCalendar::municipal_office(), &log);
        let (from_name, to_name) = (names[from as usize], names[to as usize]);
        for occurrence in [Occurrence::First, Occurrence::Last, Occurrence::Next] {
            let found = measured(&log, &all, &steps(from_name, to_name, occurrence));
            let expected: Vec<(u32, usize, usize)> = (0..cases.len() as u32)
                .flat_map(|case| {
                    let activities: Vec<u8> = cases[case as usize].iter().map(|event| event.0).collect();
                    let begin = log.events_of(case).start;
                    let stretches = by_definition(&activities, from, to, occurrence);
                    stretches.into_iter().map(move |(one, two)| (case, begin + one, begin + two)).collect::<Vec<_>>()
                })
                .collect();
            let least = 40_000_000;
            let rule = CaseRule::Duration {
                measure: DurationMeasure::Between(StepToStep { from: from_name.into(), to: to_name.into(), occurrence }),
                calendar: None,
                least_millis: Some(least),
                most_millis: None,
            };
            let kept = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
            for case in 0..cases.len() as u32 {
                let lasts = |&(_, one, two): &(u32, usize, usize)| log.time_millis()[two] - log.time_millis()[one] >= least;
                prop_assert_eq!(kept.contains(case), expected.iter().filter(|of| of.0 == case).any(lasts));
            }
            let ours: Vec<_> = found.stretches.iter().map(|of| (of.case, of.first_event, of.last_event)).collect();
            prop_assert_eq!(&ours, &expected);
            prop_assert_eq!((found.counts.cases + found.counts.cases_without_from + found.counts.cases_without_to) as usize, cases.len());
            // The cases are those that the filter «later» keeps.
            let later = Filter::from(CaseRule::Follows(Follows::eventually(vec![from_name.into()], vec![to_name.into()])));
            prop_assert_eq!(found.counts.cases, Filtered::by(&log, &variants, &FilterStack::of([later])).cases.count());
            for clock in [Clock::AllHours, Clock::OpeningHours(&open)] {
                let sum: i64 = found.stretches.iter().map(|stretch| stretch.millis(clock)).sum();
                for by in [TimePlaces::Step, TimePlaces::Transition] {
                    let lies = where_time_lies(&log, &found.stretches, by, TimeCounted::default(), clock);
                    prop_assert_eq!(lies.iter().map(|lies| lies.times.total_millis).sum::<f64>(), sum as f64);
                    prop_assert!(lies.windows(2).all(|pair| (pair[0].place, pair[0].next) < (pair[1].place, pair[1].next)));
                }
            }
        }
        let whole = measured(&log, &all, &TimeMeasure::WholeCase).stretches;
        let lies = where_time_lies(&log, &whole, TimePlaces::Step, TimeCounted::default(), Clock::AllHours);
        let until_next =
            time_until_next(&log, &all, EventGroups::Activity, EdgeClock::CompleteToComplete, Clock::AllHours);
        prop_assert_eq!(lies.len(), until_next.len());
        for (lies, until) in lies.iter().zip(&until_next) {
            prop_assert_eq!((lies.place, lies.times), (until.group, until.times));
        }
        let times: Vec<i64> = whole.iter().map(|stretch| stretch.millis(Clock::AllHours)).collect();
        prop_assert_eq!(&times, &throughput_millis(&log, &all, Clock::AllHours));
        // What is laid out once tells the same of a part as what is measured of it.
        let part = Selection::where_case(cases.len(), |case| cases[case as usize].len() % 2 == usize::from(from % 2));
        let found = measured(&log, &part, &TimeMeasure::WholeCase);
        prop_assert_eq!(MeasuredCounts::of_whole_cases(&log, &part), found.counts);
        let mut sorted: Vec<(i64, u32)> =
            found.stretches.iter().map(|stretch| (stretch.millis(Clock::AllHours), stretch.case)).collect();
        sorted.sort();
        prop_assert_eq!(ShortestFirst::of(&log).times_of(&part), sorted);
        prop_assert!(stretch_processing(&log, &whole, Clock::AllHours).is_none());
        prop_assert!(processing(&log, &all, Clock::AllHours).is_none());
    }
}
