//! Rework as the page is told of it: a log counted by hand, the service desk's planted findings, small numbers.

use crate::asked::{asked, opened_as_written};
use spor::protocol::*;
use spor::session::Session;

/// Cases as strings of letters, one event an hour: L solved, G reopened, S answer, B being worked on.
fn log_of(cases: &[&str]) -> String {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt\r\n".to_owned();
    for (case, letters) in cases.iter().enumerate() {
        for (hour, letter) in letters.chars().enumerate() {
            let step = match letter {
                'L' => "Løst",
                'G' => "Genåbnet",
                'S' => "Svar sendt",
                _ => "Behandling",
            };
            csv += &format!("S{};{step};{:02}-01-2024 {:02}:00\r\n", case + 1, 1 + hour / 24, hour % 24);
        }
    }
    csv
}

fn opened(session: &mut Session, cases: &[&str]) -> LogId {
    opened_as_written(session, "sager.csv", log_of(cases).as_bytes()).log
}

fn selection(session: &mut Session, log: LogId, rules: Vec<CaseRule>) -> SelectionDefined {
    asked(session, DefineSelection { log, stack: FilterStack::of(rules.into_iter().map(Filter::from)) }, &[]).unwrap()
}

fn show(session: &mut Session, log: LogId, selection: SelectionId, reopening: Option<ReopeningSteps>) -> ReworkPage {
    asked(session, ShowRework { log, selection, reopening, timing: Timing::default() }, &[]).unwrap()
}

fn row(of: &RepeatedActivity) -> (&str, [Option<u32>; 4]) {
    (&of.name, [of.cases, of.extra_events, of.self_loops, of.returns].map(Shown::number))
}

fn some<const N: usize>(numbers: [u32; N]) -> [Option<u32>; N] {
    numbers.map(Some)
}

const CASES: [&str; 5] = ["BSL", "BBSL", "BSLGL", "BSLGBSL", "BSLGLGBSL"];

#[test]
fn a_log_counted_by_hand() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    let page = show(&mut session, log, 0, None);
    let with = page.with_rework;
    assert_eq!(
        (page.cases, with.cases, page.without_rework.cases),
        (Shown::Number(5), Shown::Number(4), Shown::Number(1))
    );
    assert_eq!((with.share, page.without_rework.share), (Some(0.8), Some(0.2)));
    // BBSL 3 hours, BSLGL 4, BSLGBSL 6, BSLGLGBSL 8: the middle of 4 and 6; nine tenths of the way, 6 + 0.7 · 2.
    assert_eq!((with.median_millis, page.without_rework.median_millis), (Some(5.0 * 3.6e6), Some(2.0 * 3.6e6)));
    assert!((with.p90_millis.unwrap() - 7.4 * 3.6e6).abs() < 1.0);
    let rows: Vec<_> = page.activities.iter().map(row).collect();
    assert_eq!(
        rows,
        [
            ("Behandling", some([3, 3, 1, 2])),
            ("Løst", some([3, 4, 0, 4])),
            ("Svar sendt", some([2, 2, 0, 2])),
            ("Genåbnet", some([1, 1, 0, 1])),
        ]
    );
    assert_eq!(page.never_repeated, 0);
    let pairs: Vec<_> =
        page.there_and_back.iter().map(|pair| (&*pair.from, &*pair.to, pair.count, pair.cases)).collect();
    let (one, two) = (Shown::Number(1), Shown::Number(2));
    assert_eq!(pairs, [("Løst", "Genåbnet", two, two), ("Genåbnet", "Løst", one, one)]);
    assert_eq!((page.cases_there_and_back, page.pairs_not_told), (two, 0));
    let steps = ReopeningSteps {
        solved: Some("Løst".into()),
        reopened: Some("Genåbnet".into()),
        answer: Some("Svar sendt".into()),
    };
    assert_eq!((page.reopening, page.is_proposed), (steps, true));
    let reopened = page.reopened.unwrap();
    let counts = [reopened.solved_cases, reopened.cases, reopened.reopenings, reopened.cases_2plus];
    assert_eq!(counts.map(Shown::number), some([5, 3, 4, 1]));
    let answers = reopened.answers.unwrap();
    let counts = [answers.answered_cases, answers.unanswered_cases, answers.unanswered];
    assert_eq!(counts.map(Shown::number), some([2, 2, 2]));
}

#[test]
fn steps_are_what_the_user_says_and_two_different_ones() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    let mut shown = |solved: &str, reopened: &str, answer: Option<&str>| {
        let steps = ReopeningSteps {
            solved: Some(solved.into()),
            reopened: Some(reopened.into()),
            answer: answer.map(str::to_owned),
        };
        show(&mut session, log, 0, Some(steps))
    };
    let page = shown("Svar sendt", "Behandling", None);
    let reopened = page.reopened.unwrap();
    assert!(!page.is_proposed && reopened.answers.is_none());
    assert_eq!((reopened.solved_cases, reopened.cases), (Shown::Number(5), Shown::Number(2)));
    assert_eq!(shown("Løst", "Løst", None).reopened, None);
    assert_eq!(shown("Løst", "Findes ikke", None).reopened, None);
    assert!(shown("Løst", "Genåbnet", Some("Løst")).reopened.unwrap().answers.is_none());
    let other = opened(&mut session, &["BB", "SB"]);
    let page = show(&mut session, other, 0, None);
    assert_eq!((page.reopening, page.is_proposed, page.reopened), (ReopeningSteps::default(), false, None));
}

/// The filters that the page offers keep the cases that it counts.
#[test]
fn a_row_filters_the_cases_it_counts() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    let page = show(&mut session, log, 0, None);
    let one = |name: &str| vec![name.to_owned()];
    let chain = |last: &str, gap: Gap| CaseRule::Chain {
        steps: vec![one("Løst"), one("Genåbnet"), one(last)],
        gaps: vec![Gap::Eventually, gap],
    };
    let answers = page.reopened.unwrap().answers.unwrap();
    for (rule, counted) in [
        (chain("Svar sendt", Gap::Eventually), answers.answered_cases),
        (chain("Løst", Gap::Without(one("Svar sendt"))), answers.unanswered_cases),
    ] {
        assert_eq!(selection(&mut session, log, vec![rule]).cases, counted);
    }
    for of in page.activities {
        let rule = CaseRule::Repeats { activity: Some(of.name), how: Repetition::Times, at_least: 2 };
        assert_eq!(selection(&mut session, log, vec![rule]).cases, of.cases);
    }
    for pair in page.there_and_back {
        let steps = [&pair.from, &pair.to, &pair.from].map(|name| one(name)).to_vec();
        let rule = CaseRule::Chain { steps, gaps: vec![Gap::Directly; 2] };
        assert_eq!(selection(&mut session, log, vec![rule]).cases, pair.cases);
    }
}

/// C1 to C4 of the sample, which were planted, and the counts of its generator.
#[test]
fn the_service_desk_has_what_was_planted() {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    let page = show(&mut session, log, 0, None);
    assert_eq!(page.reopening.solved.as_deref(), Some("Løst af agent"));
    let figures = |page: &ReworkPage| {
        let found = page.reopened.unwrap();
        let answers = found.answers.unwrap();
        let counts = [found.solved_cases, found.cases, found.cases_2plus, found.reopenings];
        (
            counts.map(Shown::number),
            [answers.answered_cases, answers.unanswered_cases, answers.unanswered].map(Shown::number),
        )
    };
    assert_eq!(figures(&page), (some([8693, 990, 198, 1188]), some([643, 347, 416])));
    let golden: serde_json::Value = serde_json::from_str(include_str!("../golden/samples/service_desk.json")).unwrap();
    let activities = golden["figures"]["activities"].as_object().unwrap();
    for of in &page.activities {
        let known = &activities[&of.name];
        let extra = known["events"].as_u64().unwrap() - known["cases"].as_u64().unwrap();
        assert_eq!(of.extra_events, Shown::Number(extra as u32), "{}", of.name);
    }
    let repeated = activities.values().filter(|known| known["events"] != known["cases"]).count();
    assert_eq!((page.activities.len(), page.never_repeated as usize), (repeated, activities.len() - repeated));
    // C7: to the second line, back to the first and to the second again.
    let second = page.activities.iter().find(|of| of.name == "Sendt til 2. linje").unwrap();
    assert_eq!(second.cases, Shown::Number(524));
    // The selection of Figure 1.
    let one = |name: &str| vec![name.to_owned()];
    let steps = vec![one("Løst af agent"), one("Genåbnet"), one("Svar sendt til bruger")];
    let figure_1 = selection(&mut session, log, vec![CaseRule::Chain { steps, gaps: vec![Gap::Eventually; 2] }]);
    let page = show(&mut session, log, figure_1.selection, None);
    let (counts, answers) = figures(&page);
    assert_eq!((counts[1], counts[3], answers), (Some(643), Some(772), some([643, 0, 0])));
}

#[test]
fn few_cases_and_what_they_leave_are_hidden() {
    let mut session = Session::new();
    // 12 without rework, 6 that repeat B right away, 3 that come back to it, and 14 reopened ones of which 2 are answered.
    let cases: Vec<&str> = [("BSL", 12), ("BBSL", 6), ("BSBL", 3), ("BSLGL", 12), ("BSLGBSL", 2)]
        .iter()
        .flat_map(|(letters, count)| std::iter::repeat_n(*letters, *count))
        .collect();
    let log = opened(&mut session, &cases);
    let open = show(&mut session, log, 0, None);
    assert_eq!((open.with_rework.cases, open.hides_small), (Shown::Number(23), false));
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let page = show(&mut session, log, 0, None);
    let rows: Vec<_> = page.activities.iter().map(row).collect();
    assert_eq!(
        rows,
        [("Løst", some([14, 14, 0, 14])), ("Behandling", some([11, 11, 6, 5])), ("Svar sendt", [None; 4]),]
    );
    // 14 and 11 could be all 23, so that the hidden ones are not told by the sum.
    assert_eq!((page.with_rework.cases, page.without_rework.cases), (Shown::Number(23), Shown::Number(12)));
    assert!(page.with_rework.median_millis.is_some() && page.without_rework.median_millis.is_some());
    // Løst, Genåbnet, Løst is taken by all 12 but 2 of the cases that repeat Løst; the other pair by 3 cases.
    assert_eq!((page.there_and_back.len(), page.pairs_not_told), (0, 2));
    assert_eq!(page.cases_there_and_back, Shown::Hidden);
    let reopened = page.reopened.unwrap();
    let answers = reopened.answers.unwrap();
    assert_eq!((reopened.cases, reopened.cases_2plus), (Shown::Number(14), Shown::Number(0)));
    assert_eq!((answers.answered_cases, answers.unanswered_cases), (Shown::Hidden, Shown::Hidden));
    assert!(page.hides_small && page.release != open.release);

    // 23 with and 3 without: both sides are hidden, and their times.
    let few = opened(&mut session, &cases[9..]);
    asked(&mut session, SetSmallCells { log: few, least_shown: Some(5) }, &[]).unwrap();
    let page = show(&mut session, few, 0, None);
    assert_eq!((page.with_rework.cases, page.without_rework.cases), (Shown::Hidden, Shown::Hidden));
    assert_eq!((page.with_rework.share, page.with_rework.median_millis), (None, None));
}
