//! Filters and variants asked of a session: the funnel, the order of filters, what is forgotten, what is hidden.

use crate::asked::{asked, opened_as_written};
use crate::import_logs::shared_log;
use spor::present::filters::{FilterKind, sentence};
use spor::present::{Language, Words, variants};
use spor::protocol::*;
use spor::session::Session;

/// Of forty cases twenty go A B D, twelve A D, four A C D and four A B B D, each step a day after the other.
const WAYS: [(&[&str], usize); 4] =
    [(&["A", "B", "D"], 20), (&["A", "D"], 12), (&["A", "C", "D"], 4), (&["A", "B", "B", "D"], 4)];

fn csv() -> String {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Team\r\n");
    let mut case = 0;
    for (steps, cases) in WAYS {
        for _ in 0..cases {
            case += 1;
            for (day, step) in steps.iter().enumerate() {
                let team = if case % 2 == 0 { "Øst" } else { "Vest" };
                csv += &format!("S{case:03};{step};2024-02-{:02} 08:00;{team}\r\n", day + 1);
            }
        }
    }
    csv
}

fn open_about(session: &mut Session, subjects: Subjects) -> LogId {
    let csv = csv();
    let (name, size_bytes) = ("sager.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects, treatments: Vec::new(), ..guessed };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, csv.as_bytes()).unwrap().log
}

fn defined(session: &mut Session, log: LogId, stack: FilterStack) -> SelectionDefined {
    asked(session, DefineSelection { log, stack }, &[]).unwrap()
}

fn with(names: &[&str]) -> CaseRule {
    let steps = names.iter().map(|name| vec![name.to_string()]).collect();
    CaseRule::Chain { steps, gaps: Vec::new() }
}

fn show(session: &mut Session, log: LogId, selection: SelectionId, level: Option<MilestoneLevel>) -> VariantPage {
    let ask = ShowVariants { log, selection, level, timing: Timing::default(), search: String::new(), rows: 50 };
    asked(session, ask, &[]).unwrap()
}

/// 153 cases of helpdesk or 2,204, by where the event filter acts: `truth-filters`, stack 1.
#[test]
fn whether_event_filters_act_first_is_a_choice() {
    let Some(bytes) = shared_log("helpdesk/helpdesk.xes.gz") else { return };
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "helpdesk.xes.gz", &bytes).log;
    let filters = vec![
        Filter::from(CaseRule::Duration {
            measure: DurationMeasure::Throughput,
            calendar: None,
            least_millis: Some(3_442_862_000),
            most_millis: None,
        }),
        Filter::from(EventRule::Activities { activities: vec!["Closed".into()] }).turned(),
        Filter::from(CaseRule::Size { least: Some(3), most: None }),
    ];
    let stack = |order| FilterStack { filters: filters.clone(), order };
    let first = defined(&mut session, log, stack(StackOrder::EventsFirst));
    let listed = defined(&mut session, log, stack(StackOrder::AsListed));
    assert_eq!((first.cases, listed.cases), (Shown::Number(153), Shown::Number(2204)));
    let steps =
        |defined: &SelectionDefined| defined.funnel.iter().map(|step| (step.filter, step.cases)).collect::<Vec<_>>();
    assert_eq!(steps(&first), [(1, Shown::Number(4580)), (0, Shown::Number(155)), (2, Shown::Number(153))]);
    assert_eq!(steps(&listed), [(0, Shown::Number(2291)), (1, Shown::Number(2291)), (2, Shown::Number(2204))]);
    // The map of each is of what it left.
    for found in [&first, &listed] {
        let map = asked(
            &mut session,
            ShowMap { log, selection: found.selection, view: MapView::default(), working: None, number: None },
            &[],
        )
        .unwrap();
        assert_eq!(map.cases, found.cases);
        assert!(map.nodes.iter().all(|node| node.name != "Closed"));
    }
}

#[test]
fn what_was_forgotten_is_found_anew() {
    let mut session = Session::new();
    let log = open_about(&mut session, Subjects::NotPersonal);
    let cut = |activity: &str| FilterStack::of([EventRule::Activities { activities: vec![activity.into()] }]);
    let first = defined(&mut session, log, cut("B"));
    assert_eq!((first.cases, first.events), (Shown::Number(24), Shown::Number(28)));
    // More cut logs than are remembered, and counts of stacks that nobody names.
    for activity in ["A", "C", "D", "E"] {
        defined(&mut session, log, cut(activity));
    }
    for least in 0..200 {
        let stack = FilterStack::of([CaseRule::Size { least: Some(least), most: None }]);
        asked(&mut session, CountSelection { log, stack }, &[]).unwrap();
    }
    let map = asked(
        &mut session,
        ShowMap { log, selection: first.selection, view: MapView::default(), working: None, number: None },
        &[],
    )
    .unwrap();
    assert_eq!((map.cases, map.events), (first.cases, first.events));
}

#[test]
fn the_funnel_of_persons_tells_no_small_difference() {
    let mut session = Session::new();
    let log = open_about(&mut session, Subjects::Citizens);
    // Without C: 36 of 40, which four would tell of. Then with B: 24.
    let stack = FilterStack::of([Filter::from(with(&["C"])).turned(), with(&["B"]).into()]);
    let found = defined(&mut session, log, stack);
    let told: Vec<_> = found.funnel.iter().map(|step| step.cases).collect();
    assert_eq!((told, found.cases), (vec![Shown::Number(36), Shown::Number(24)], Shown::Number(24)));
    // With B: 24, then without B B: 20, four fewer than before.
    let twice = CaseRule::Repeats { activity: Some("B".into()), how: Repetition::Times, at_least: 2 };
    let stack = FilterStack::of([Filter::from(with(&["B"])), Filter::from(twice).turned()]);
    let found = defined(&mut session, log, stack);
    let told: Vec<_> = found.funnel.iter().map(|step| step.cases).collect();
    assert_eq!(told, [Shown::Hidden, Shown::Number(20)]);
}

#[test]
fn rare_variants_of_persons_are_one_row() {
    let mut session = Session::new();
    let open = open_about(&mut session, Subjects::NotPersonal);
    let everything = show(&mut session, open, 0, None);
    let cases = |page: &VariantPage| page.rows.iter().map(|row| row.cases).collect::<Vec<_>>();
    assert_eq!(cases(&everything), [20, 12, 4, 4].map(Shown::Number));
    assert_eq!((everything.variants, everything.folded), (4, None));
    let day = 86_400_000.0;
    assert_eq!((everything.rows[0].median_millis, everything.rows[0].p90_millis), (Some(2.0 * day), Some(2.0 * day)));
    // Of equally common ones the one whose names come first: «A > B > B > D» before «A > C > D».
    assert_eq!(variants::steps(&everything, &everything.rows[2]), ["A", "B", "B", "D"]);
    assert_eq!(everything.coverage, [0.5, 0.8, 0.9, 1.0]);

    let log = open_about(&mut session, Subjects::Citizens);
    let told = show(&mut session, log, 0, None);
    assert_eq!(cases(&told), [20, 12].map(Shown::Number));
    assert_eq!(told.folded, Some(FoldedVariantsCount { variants: 2, cases: Shown::Number(8) }));
    assert_eq!(told.coverage, [0.5, 0.8]);
    // Among those with B only four are rare: what is left of the cases would be they.
    let with_b = defined(&mut session, log, FilterStack::of([with(&["B"])])).selection;
    let told = show(&mut session, log, with_b, None);
    assert_eq!((told.rows.len(), told.folded.map(|folded| folded.cases)), (0, Some(Shown::Number(24))));
}

#[test]
fn variants_are_told_and_kept_by_milestones() {
    let mut session = Session::new();
    let log = open_about(&mut session, Subjects::NotPersonal);
    let level = MilestoneLevel { milestones: ["A", "B"].map(Milestone::from).to_vec(), collapse_repeats: true };
    let page = show(&mut session, log, 0, Some(level.clone()));
    let rows: Vec<_> = page.rows.iter().map(|row| (variants::steps(&page, row), row.cases, row.variants)).collect();
    assert_eq!(rows, [(vec!["A", "B"], Shown::Number(24), 2), (vec!["A"], Shown::Number(16), 2)]);
    assert_eq!((page.variants, page.variants_of_steps), (2, 4));
    let kept = CaseRule::Variants { sequences: vec![vec!["A".into(), "B".into()]], level: Some(level) };
    assert_eq!(defined(&mut session, log, FilterStack::of([kept])).cases, Shown::Number(24));
    let found =
        ShowVariants { log, selection: 0, level: None, timing: Timing::default(), search: "c".into(), rows: 50 };
    let found = asked(&mut session, found, &[]).unwrap();
    assert_eq!((found.found, found.rows[0].rank, found.rows[0].cases), (1, 4, Shown::Number(4)));
}

#[test]
fn what_can_be_chosen_is_of_the_cases_before() {
    let mut session = Session::new();
    let log = open_about(&mut session, Subjects::NotPersonal);
    let with_c = defined(&mut session, log, FilterStack::of([with(&["C"])])).selection;
    let ask = ListFilterChoices { log, selection: with_c, values_of: Some("Team".into()) };
    let choices = asked(&mut session, ask, &[]).unwrap();
    let names: Vec<_> = choices.activities.iter().map(|activity| (activity.name.as_str(), activity.cases)).collect();
    assert_eq!(names, [("A", Shown::Number(4)), ("C", Shown::Number(4)), ("D", Shown::Number(4))]);
    assert_eq!(choices.values, [("Vest".into(), Shown::Number(2)), ("Øst".into(), Shown::Number(2))]);
}

#[test]
fn every_kind_of_filter_has_a_sentence_and_is_not_whole_when_blank() {
    let asks_something = [
        FilterKind::Repeats,
        FilterKind::Finding,
        FilterKind::CommonestVariants,
        FilterKind::VariantCoverage,
        FilterKind::VariantShare,
        FilterKind::Sample,
    ];
    for language in [Language::Danish, Language::English] {
        let words = Words::new(language);
        for &kind in FilterKind::ALL {
            let rule = kind.blank();
            assert_eq!(FilterKind::of(&rule), kind);
            assert_eq!(FilterKind::is_whole(&rule), asks_something.contains(&kind), "{kind:?}");
            let said = [Filter::from(rule.clone()), Filter::from(rule).turned()]
                .map(|filter| sentence(&filter, Zone::Copenhagen, &words));
            assert_ne!(said[0], said[1], "{kind:?}");
        }
    }
    let words = Words::new(Language::Danish);
    let told = |rule: CaseRule| sentence(&rule.into(), Zone::Copenhagen, &words);
    let steps = ["Løst af agent", "Genåbnet", "Svar sendt til bruger"].map(|name| vec![name.to_owned()]).to_vec();
    let chain = CaseRule::Chain { steps, gaps: vec![Gap::Eventually; 2] };
    assert_eq!(told(chain), "Behold sager, hvor «Løst af agent» → senere «Genåbnet» → senere «Svar sendt til bruger»");
    // 1 January to 30 November 2023 in Copenhagen, both days included.
    let year = CaseRule::Period {
        from_millis: Some(1_672_527_600_000),
        before_millis: Some(1_701_385_200_000),
        mode: PeriodMode::StartedIn,
    };
    assert_eq!(told(year), "Behold sager, hvor forløbet er begyndt fra 01-01-2023 til 30-11-2023");
    let amount = CaseRule::AttributeRange { attribute: "Beløb".into(), least: Some(12.5), most: Some(1000.0) };
    assert_eq!(told(amount), "Behold sager, hvor «Beløb» er mellem 12,5 og 1.000");
    let slow = CaseRule::Duration {
        measure: DurationMeasure::Throughput,
        calendar: Some(Box::new(WorkCalendar::danish_office())),
        least_millis: Some(3 * 3_600_000),
        most_millis: None,
    };
    assert_eq!(told(slow), "Behold sager, hvor gennemløbstiden er mindst 3 timer i arbejdstid");
}

/// What a project and a report leave out: ids of cases everywhere, values that name persons where the log is about persons.
#[test]
fn filters_that_name_ids_or_persons_are_told_by_their_place() {
    let caseworker = |name: &str| CaseRule::Attribute {
        attribute: "Sagsbehandler".into(),
        values: vec![name.into()],
        or_missing: false,
    };
    let csv: String = std::iter::once("Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler\r\n".to_string())
        .chain((0..40).map(|case| {
            let who = ["Ane Holm", "Bo Lind", "Carl Dam", "Dorte Bæk"][case % 4];
            format!("S{case:03};A;2024-02-01 08:{case:02};{who}\r\n")
        }))
        .collect();
    for (subjects, told) in [(Subjects::Citizens, vec![1, 2]), (Subjects::NotPersonal, vec![1])] {
        let mut session = Session::new();
        let (name, size_bytes) = ("sager.csv".to_string(), csv.len() as u64);
        let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
        let guessed = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
        let settings = ImportSettings { subjects, ..guessed };
        let read = ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] };
        let log = asked(&mut session, read, csv.as_bytes()).unwrap().log;
        let ids = CaseRule::CaseIds { ids: vec!["S001".into()] };
        let stack = FilterStack::of([with(&["A"]), ids, caseworker("Ane Holm")]);
        assert_eq!(defined(&mut session, log, stack).not_in_files, told, "{subjects:?}");
    }
}
