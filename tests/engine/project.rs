//! A project: its file byte for byte, what may not be in it, its figures, and what is different with the next extract.

use crate::asked::{asked, opened_as_written};
use proptest::prelude::*;
use spor::engine::export::Cell;
use spor::present::project::{SinceView, key_table, part_rule, rule};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

const DAY: CalendarDay = CalendarDay { year: 2026, month: 11, day: 26 };

/// So many cases of each course, one letter a step, an hour apart.
fn log_of(courses: &[(usize, &str)]) -> String {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Team\r\n".to_owned();
    let cases = courses.iter().flat_map(|&(times, course)| std::iter::repeat_n(course, times));
    for (case, course) in cases.enumerate() {
        for (hour, step) in course.chars().enumerate() {
            csv += &format!("S{};{step};{:02}-01-2024 {hour:02}:00;Nord\r\n", case + 1, 1 + case % 28);
        }
    }
    csv
}

fn open(session: &mut Session, courses: &[(usize, &str)]) -> LogId {
    opened_as_written(session, "sager.csv", log_of(courses).as_bytes()).log
}

/// Opened as a log about citizens is.
fn open_of_citizens(session: &mut Session, csv: &str) -> LogId {
    let size_bytes = csv.len() as u64;
    let name = String::from("sager.csv");
    let probed = asked(session, ProbeFile { name: name.clone(), size_bytes, entry: None }, csv.as_bytes()).unwrap();
    let settings = ImportSettings { subjects: Subjects::Citizens, ..probed.preview.settings };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, csv.as_bytes()).unwrap().log
}

fn nothing_chosen(log: LogId) -> WriteProject {
    WriteProject {
        log,
        name: "sager".into(),
        made_with: "Spor 1".into(),
        saved: DAY,
        note: String::new(),
        sources: Vec::new(),
        steps: Vec::new(),
        choices: Choices::default(),
        bookmarks: Vec::new(),
        amber: Vec::new(),
    }
}

fn written(session: &mut Session, ask: WriteProject) -> ProjectWritten {
    asked(session, ask, &[]).unwrap()
}

fn read(session: &mut Session, file: Bytes) -> Result<Project, SavedListProblem> {
    asked(session, ReadProject { file }, &[]).unwrap().read
}

fn project(session: &mut Session, ask: WriteProject) -> Project {
    let file = written(session, ask).file;
    read(session, file).unwrap()
}

fn page(session: &mut Session, log: LogId, closing: Option<Closing>, then: Option<ProjectFigures>) -> ProjectPage {
    let timing = Timing { closing, ..Timing::default() };
    asked(session, ShowProject { log, selection: 0, timing, then }, &[]).unwrap()
}

/// Everything another than it is when nobody has chosen.
fn all_chosen() -> Choices {
    Choices {
        map: MapView {
            metric: Metric::P90Duration,
            second: None,
            activities: ActivityChoice { count: Some(7), rarest_first: true },
            edges: EdgeChoice::CasesDrawn { percent: 60 },
            clock: EdgeClock::CompleteToStart,
            colour: Some(Metric::Repeats),
            width: Some(Metric::MedianInCase),
        },
        filters: FilterStack {
            order: StackOrder::AsListed,
            ..FilterStack::of([CaseRule::Size { least: Some(2), most: None }])
        },
        variant_level: Some(MilestoneLevel { milestones: vec![Milestone::from("A")], collapse_repeats: true }),
        reopening: Some(ReopeningSteps { solved: Some("A".into()), reopened: Some("B".into()), answer: None }),
        closing: Some(Closing { steps: vec!["C".into()], observed_to_millis: Some(1_704_067_200_000) }),
        number_column: Some("Pris".into()),
        group_column: Some("Team".into()),
        listed_column: Some("Team".into()),
        time: TimeChoices {
            from: Some("A".into()),
            to: Some("C".into()),
            occurrence: Occurrence::First,
            clock: TimeClock::Calendar,
            by: TimeBy::Attribute("Team".into()),
            counted: CountedTime { side: Some(TimeSide::UpTo), part: TimePart::Waiting },
            compare: Some("Team".into()),
            deadline: Some(Deadline { amount: 14.5, unit: DeadlineUnit::Hours }),
        },
        calendar: WorkCalendar::danish_office(),
        calendars: vec![KeptCalendar {
            name: "Borgerservice".into(),
            calendar: WorkCalendar::weekdays_round_the_clock(),
        }],
        direction: Direction::LeftRight,
        moved: vec![MovedStep { place: NamedPlace::Step("A".into()), right: 12.5, down: -40.0 }],
        variants_on_map: Some(VariantsOnMap { level: None, courses: vec![vec!["A".into(), "C".into()]] }),
        play: PlayChoices {
            speed: 4.0,
            clock: FlowClock::SinceBegin,
            from: Some(CalendarDay { year: 2025, month: 7, day: 1 }),
            until: Some(CalendarDay { year: 2025, month: 7, day: 9 }),
            by: Some("Team".into()),
        },
        as_table: true,
        split: Some(SplitChoice {
            by: Split::Column("Team".into()),
            shown: Some(vec![CaseRule::Size { least: Some(2), most: Some(9) }.into()]),
            pair: Some([GroupName::Value("Nord".into()), GroupName::Others(3)]),
        }),
        markers: vec![Marker {
            day: CalendarDay { year: 2025, month: 7, day: 1 },
            text: "Reform".into(),
            kind: MarkerKind::Practice,
        }],
        dots: DotChoices {
            is_shown: true,
            shown: DotsShown {
                across: DotsAcross::SinceBegin,
                order: CaseOrder { by: CaseKey::End, falling: true },
                colour: Some("Team".into()),
            },
        },
        thresholds: Thresholds { closed_cases: Limits { green: 0.6, amber: 0.3, stop: None }, ..Thresholds::default() },
        premises: Premises {
            cases_a_year: Some(1_200.0),
            benefit: Some(7.5),
            benefit_in: BenefitIn::HoursAYear,
            manager: Some(HasPerson::Unsure),
            ..Premises::default()
        },
    }
}

#[test]
fn all_that_was_chosen_comes_back_and_the_same_bytes_again() {
    let mut session = Session::new();
    let log = open(&mut session, &[(30, "ABC"), (10, "AC")]);
    let choices = all_chosen();
    let bookmark = Bookmark {
        title: "Ventetid".into(),
        note: "Sagerne ligger stille".into(),
        question: "Hvorfor?".into(),
        screen: Screen::Time,
        kind: Some(ResultKind::Confirmation),
        in_report: true,
        choices: Choices { as_table: true, ..choices.clone() },
    };
    let answers = AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::NotNeeded),
        responsible: "Lederen".into(),
    };
    let ask = WriteProject {
        note: "Se på februar.\nOg på marts.".into(),
        steps: vec![RecipeStep::from(Step::DropDuplicates {})],
        choices: choices.clone(),
        bookmarks: vec![bookmark.clone()],
        amber: vec![AmberAnswered { use_of_data: AmberUse::SingleCases, answers }],
        ..nothing_chosen(log)
    };
    let first = written(&mut session, ask.clone());
    assert_eq!(first.left_out, 0);
    let project = read(&mut session, first.file.clone()).unwrap();
    assert_eq!(postcard::to_stdvec(&project.choices).unwrap(), postcard::to_stdvec(&choices).unwrap());
    assert_eq!((&project.bookmarks[..], &project.amber), (&[bookmark][..], &ask.amber));
    assert_eq!((&project.note, &project.recipe.steps, project.saved), (&ask.note, &ask.steps, DAY));
    assert_eq!((project.name.as_str(), project.made_with.as_str()), ("sager", "Spor 1"));
    // The same on the way between worker and page, and in a file again.
    let travelled: Project = postcard::from_bytes(&postcard::to_stdvec(&project).unwrap()).unwrap();
    assert_eq!(travelled, project);
    assert_eq!(written(&mut session, ask).file, first.file);
}

/// What a file of an older Spor does not say is as nobody chose it.
#[test]
fn a_choice_that_is_not_in_the_file_is_as_nobody_chose_it() {
    let mut session = Session::new();
    let log = open(&mut session, &[(5, "AB")]);
    let file = written(&mut session, nothing_chosen(log)).file;
    let mut value: serde_json::Value = serde_json::from_slice(&file.0).unwrap();
    value["choices"] = serde_json::json!({ "as_table": true });
    let project = read(&mut session, Bytes(value.to_string().into_bytes())).unwrap();
    assert_eq!(project.choices, Choices { as_table: true, ..Choices::default() });
}

#[test]
fn other_versions_and_broken_files_are_refused_with_the_place() {
    let mut session = Session::new();
    let log = open(&mut session, &[(5, "AB")]);
    let text = String::from_utf8(written(&mut session, nothing_chosen(log)).file.0).unwrap();
    let mut problem = |text: &str| read(&mut session, Bytes(text.as_bytes().to_vec())).unwrap_err();
    let with = |name: &str, to: serde_json::Value| {
        let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
        value[name] = to;
        value.to_string()
    };
    assert_eq!(problem(&with("version", 2.into())), SavedListProblem::Newer { version: 2 });
    assert!(matches!(problem(&with("version", 0.into())), SavedListProblem::NotSuchAFile { .. }));
    let newer_recipe = text.replace("\"recipe\": {\n    \"version\": 1", "\"recipe\": {\n    \"version\": 9");
    assert_eq!(problem(&newer_recipe), SavedListProblem::Newer { version: 9 });
    assert!(matches!(problem("{\n x"), SavedListProblem::NotSuchAFile { line: 2, .. }));
    assert!(matches!(problem(&with("besked", "x".into())), SavedListProblem::NotSuchAFile { .. }));
    assert!(matches!(
        problem(&with("bookmarks", serde_json::json!([{ "title": 1 }]))),
        SavedListProblem::NotAnEntry { entry: 1, .. }
    ));
    // A recipe and a set of filters are no projects.
    assert!(matches!(problem(r#"{ "version": 1, "steps": [] }"#), SavedListProblem::NotSuchAFile { .. }));
    assert!(matches!(problem(r#"{ "version": 1, "filters": [] }"#), SavedListProblem::NotSuchAFile { .. }));
}

#[test]
fn lists_of_ids_values_of_persons_and_numbers_of_persons_stay_out() {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Område\r\n");
    for case in 0..40 {
        csv += &format!("KANARIE-{case};Modtaget;01-01-2024 08:00;Kirstine Hemmelig;Nord\r\n");
        csv += &format!("KANARIE-{case};Afgjort;02-01-2024 08:00;Kirstine Hemmelig;Nord\r\n");
    }
    let mut session = Session::new();
    session.set_key([3; 32]);
    let log = open_of_citizens(&mut session, &csv);
    let attribute = |attribute: &str, value: &str| CaseRule::EventAttribute {
        attribute: attribute.into(),
        values: vec![value.into()],
        quantifier: Quantifier::Any,
    };
    let filters = FilterStack::of([
        CaseRule::CaseIds { ids: vec!["KANARIE-7".into(), "KANARIE-8".into()] },
        attribute("Sagsbehandler", "medarbejder-ab12"),
        CaseRule::Endpoints { first: Some(vec!["Modtaget".into()]), last: None },
    ]);
    let choices = Choices { filters, ..Choices::default() };
    let bookmark = Bookmark {
        title: "Ring til 010150-8001".into(),
        note: String::new(),
        question: String::new(),
        screen: Screen::Map,
        choices: choices.clone(),
        kind: Some(ResultKind::DataQuality),
        in_report: true,
    };
    let by_person = Box::new(attribute("Sagsbehandler", "medarbejder-ab12").into());
    let split = Split::Filters { first: by_person, second: None };
    let divided = Bookmark { choices: Choices { split: Some(split.into()), ..Choices::default() }, ..bookmark.clone() };
    let ask = WriteProject {
        name: "Mette Holm 010150-8001".into(),
        note: "Borgeren 010150-8001 venter".into(),
        choices,
        // What a value is renamed from is the key of a table.
        steps: vec![RecipeStep::from(Step::MapValues {
            attribute: "Område".into(),
            values: [("010150-8001".to_owned(), "Nord".to_owned())].into(),
            clear_names: false,
            names_all: false,
        })],
        bookmarks: vec![bookmark, divided],
        ..nothing_chosen(log)
    };
    let written = written(&mut session, ask);
    let text = String::from_utf8(written.file.0.clone()).unwrap();
    for secret in ["KANARIE", "Kirstine", "Hemmelig", "medarbejder-ab12", "010150", "Holm"] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
    // Two of the choices, the same two of the bookmark, and what the other bookmark divides cases by.
    assert_eq!(written.left_out, 5);
    let project = read(&mut session, written.file).unwrap();
    assert_eq!((project.choices.filters.filters.len(), project.bookmarks[0].choices.filters.filters.len()), (1, 1));
    assert_eq!(project.bookmarks[1].choices.split, None);
    // The figures are those of the filters that are there, not of two cases that nobody will find again.
    assert_eq!(project.figures.cases, Shown::Number(40));
}

fn cases_of(figures: &ProjectFigures, part: &ProcessPart) -> Option<Shown<u32>> {
    figures.parts.iter().find(|of| of.part == *part).map(|of| of.cases)
}

fn step(name: &str) -> ProcessPart {
    ProcessPart::Step(name.into())
}

fn transition(from: &str, to: &str) -> ProcessPart {
    let place = |name: &str| (!name.is_empty()).then(|| name.to_owned());
    ProcessPart::Transition(place(from), place(to))
}

#[test]
fn the_figures_of_forty_cases_are_those_by_hand() {
    let mut session = Session::new();
    let log = open(&mut session, &[(30, "ABC"), (10, "ABBA")]);
    let closing = Some(Closing { steps: vec!["C".into()], observed_to_millis: None });
    let now = page(&mut session, log, closing, None).now;
    let number = Shown::Number;
    assert_eq!((now.cases, now.events, now.variants), (number(40), number(130), 2));
    assert_eq!((now.closed, now.open), (Some(number(30)), Some(number(10))));
    assert_eq!((now.median_millis, now.commonest_share, now.least_shown), (Some(7.2e6), Some(1.0), None));
    for (part, cases) in [
        (step("A"), 40),
        (step("C"), 30),
        (transition("", "A"), 40),
        (transition("A", "B"), 40),
        (transition("B", "B"), 10),
        (transition("B", "A"), 10),
        (transition("A", ""), 10),
        (transition("C", ""), 30),
    ] {
        assert_eq!(cases_of(&now, &part), Some(number(cases)), "{part:?}");
    }
    assert_eq!(now.parts.len(), 3 + 7);
    assert!(page(&mut session, log, None, None).now.closed.is_none());
}

#[test]
fn small_numbers_are_hidden_on_logs_about_persons_whatever_the_switch_says() {
    let csv = log_of(&[(30, "ABC"), (20, "AC"), (2, "AD"), (1, "ADD")]);
    let mut session = Session::new();
    let log = open_of_citizens(&mut session, &csv);
    let hidden = page(&mut session, log, None, None).now;
    assert_eq!(hidden.least_shown, Some(5));
    assert_eq!(cases_of(&hidden, &step("D")), Some(Shown::Hidden));
    asked(&mut session, SetSmallCells { log, least_shown: None }, &[]).unwrap();
    assert_eq!(page(&mut session, log, None, None).now, hidden);
    assert_eq!(project(&mut session, nothing_chosen(log)).figures, hidden);
    // The switch for the screen is as it was.
    let map =
        asked(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None }, &[])
            .unwrap();
    assert!(map.hidden.is_none());
}

/// Three cases end with D, which closes, and twenty with C, which does not: all closed cases less those told would be them.
#[test]
fn closed_cases_are_not_told_where_they_would_tell_a_hidden_end() {
    let csv = log_of(&[(30, "AB"), (20, "AC"), (3, "AD"), (4, "AE")]);
    let mut session = Session::new();
    let log = open_of_citizens(&mut session, &csv);
    let closing = |steps: &[&str]| {
        Some(Closing { steps: steps.iter().map(|step| (*step).to_owned()).collect(), observed_to_millis: None })
    };
    let figures = page(&mut session, log, closing(&["B", "D"]), None).now;
    assert_eq!((figures.closed, figures.open), (Some(Shown::Hidden), Some(Shown::Hidden)));
    let figures = page(&mut session, log, closing(&["B"]), None).now;
    assert_eq!(figures.closed, cases_of(&figures, &transition("B", "")));
}

fn changes(then: &[(usize, &str)], now: &[(usize, &str)]) -> SinceLast {
    let mut session = Session::new();
    let log = open(&mut session, then);
    let project = project(&mut session, nothing_chosen(log));
    let log = open(&mut session, now);
    page(&mut session, log, None, Some(project.figures)).since.unwrap()
}

#[test]
fn the_same_extract_is_as_before() {
    let courses = [(300, "ABC"), (100, "AC"), (7, "AXC")];
    let since = changes(&courses, &courses);
    assert!(since.is_as_before());
    assert_eq!((since.steps.len(), since.transitions.len(), since.not_compared), (0, 0, 0));
    // Four steps, seven transitions, and the commonest variants.
    assert_eq!(since.compared, 4 + 7 + 1);
}

/// A of 400 cases against 400 others: B from 300 to 200, X from 7 to none, Y from none to 100, C always.
#[test]
fn a_project_of_one_extract_opened_with_another_tells_what_changed() {
    let since = changes(&[(293, "ABC"), (100, "AC"), (7, "AXBC")], &[(200, "ABC"), (100, "AC"), (100, "AYC")]);
    assert!(!since.is_as_before());
    let rows: Vec<_> = since
        .steps
        .iter()
        .map(|change| (change.part.clone(), change.then, change.now, change.share.is_material))
        .collect();
    assert_eq!(
        rows,
        [
            (step("Y"), 0, 100, true),
            // 7 of 400 are 1.75 percentage points, and less than chance allows among so many comparisons.
            (step("X"), 7, 0, false),
            (step("B"), 300, 200, true),
        ]
    );
    let b = since.steps[2].share;
    assert_eq!((b.then, b.now), (0.75, 0.5));
    assert_eq!(since.transitions[0].part, transition("A", "Y"));
    assert!(since.transitions.iter().any(|change| change.part == transition("X", "B") && change.now == 0));
}

#[test]
fn a_tenth_of_the_time_is_material_and_chance_is_not() {
    // Two hours against three.
    let since = changes(&[(40, "ABC")], &[(40, "ABCC")]);
    assert_eq!(since.median_is_material, Some(true));
    // 12 of 60 against 9 of 60: far within the interval.
    let since = changes(&[(48, "AC"), (12, "AB")], &[(51, "AC"), (9, "AB")]);
    assert_eq!((since.is_as_before(), since.steps.len()), (true, 2));
}

/// The filter of a part keeps the cases that have it now.
#[test]
fn a_part_is_a_filter_of_its_cases_now() {
    let mut session = Session::new();
    let log = open(&mut session, &[(293, "ABC"), (100, "AC"), (7, "AXBC")]);
    let then = project(&mut session, nothing_chosen(log)).figures;
    let log = open(&mut session, &[(200, "ABC"), (90, "CBA"), (100, "AYC")]);
    let page = page(&mut session, log, None, Some(then.clone()));
    let since = page.since.as_ref().unwrap();
    let view = SinceView::of(&then, &page).unwrap();
    for change in since.steps.iter().chain(&since.transitions) {
        let Some(rule) = part_rule(view, change) else {
            assert_eq!(change.now, 0);
            continue;
        };
        let kept = asked(&mut session, DefineSelection { log, stack: FilterStack::of([rule]) }, &[]).unwrap().cases;
        assert_eq!(kept, Shown::Number(change.now), "{:?}", change.part);
    }
    assert!(since.transitions.len() > 4);
}

/// Hours apart: A at 0, B at 1, C at 2, and so on. From A to C it is two hours, with a B between three.
#[test]
fn a_chosen_time_is_compared_where_it_is_the_same_both_times() {
    let timing = |to: &str, clock| {
        let steps = StepToStep { from: "A".into(), to: to.into(), occurrence: Occurrence::First };
        Timing { measure: TimeMeasure::Between(steps), clock, ..Timing::default() }
    };
    let mut session = Session::new();
    let mut figures = |courses: &[(usize, &str)], timing: &Timing, then: Option<ProjectFigures>| {
        let log = open(&mut session, courses);
        asked(&mut session, ShowProject { log, selection: 0, timing: timing.clone(), then }, &[]).unwrap()
    };
    let to_c = timing("C", TimeClock::Calendar);
    let then = figures(&[(30, "ABCAAA"), (30, "ABC")], &to_c, None).now;
    let chosen = then.chosen_time.clone().unwrap();
    assert_eq!((chosen.median_millis, chosen.p90_millis), (Some(7.2e6), Some(7.2e6)));
    // Whole cases take what they took; from A to C takes an hour more.
    let page = figures(&[(30, "ABBCAA"), (30, "ABC")], &to_c, Some(then.clone()));
    let since = page.since.clone().unwrap();
    assert_eq!((since.median_is_material, since.chosen_time), (Some(false), Some([Some(true), Some(true)])));
    let words = Words::new(Language::Danish);
    let table = key_table(SinceView::of(&then, &page).unwrap(), &words);
    assert!(table.rows.iter().any(|row| row[0] == Cell::Text("Fra A til første C, i kalendertid: median".into())));
    // Another time, or other hours, is not compared, and said.
    for other in [timing("B", TimeClock::Calendar), timing("C", TimeClock::Working), Timing::default()] {
        let page = figures(&[(30, "ABBCAA"), (30, "ABC")], &other, Some(then.clone()));
        assert_eq!(page.since.as_ref().unwrap().chosen_time, None);
        let said = rule(SinceView::of(&then, &page).unwrap(), &words);
        assert!(said.contains(&words.text("project-since-other-time")));
    }
    let page = figures(&[(30, "ABC")], &Timing::default(), None);
    assert_eq!(page.now.chosen_time, None);
}

#[test]
fn what_is_hidden_then_or_now_is_not_compared() {
    let csv = |with_d: usize| log_of(&[(60, "ABC"), (40, "AC"), (with_d, "AD")]);
    let mut session = Session::new();
    let before = open_of_citizens(&mut session, &csv(3));
    let then = project(&mut session, nothing_chosen(before)).figures;
    let after = open_of_citizens(&mut session, &csv(30));
    let since = page(&mut session, after, None, Some(then)).since.unwrap();
    let names: Vec<&ProcessPart> = since.steps.iter().map(|change| &change.part).collect();
    assert!(!names.contains(&&step("D")), "{names:?}");
    assert!(since.not_compared > 0);
}

proptest! {
    /// Whatever is written is read, and is the same again.
    #[test]
    fn any_note_and_any_log_make_a_file_that_is_read(
        note in "\\PC{0,60}",
        courses in prop::collection::vec((1usize..9, "[A-D]{1,5}"), 1..6),
        citizens: bool,
    ) {
        let courses: Vec<(usize, &str)> = courses.iter().map(|(times, course)| (*times, course.as_str())).collect();
        let mut session = Session::new();
        let log = match citizens {
            true => open_of_citizens(&mut session, &log_of(&courses)),
            false => open(&mut session, &courses),
        };
        let project = project(&mut session, WriteProject { note, ..nothing_chosen(log) });
        let since = page(&mut session, log, None, Some(project.figures.clone()));
        prop_assert_eq!(&since.now, &project.figures);
        prop_assert!(since.since.unwrap().is_as_before());
        if citizens {
            for part in &project.figures.parts {
                prop_assert!(!matches!(part.cases, Shown::Number(1..=4)), "{:?}", part);
            }
        }
    }
}
