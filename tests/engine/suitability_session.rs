//! The verdict as the page asks for it: cached, by its limits, before and after a recipe, and with few cases hidden.

use crate::asked::asked;
use crate::suitability_golden::{assert_close, dirty_settings, expected};
use spor::protocol::*;
use spor::session::Session;

const DIRTY: &str = include_str!("../golden/suitability/dirty_small.csv");

/// The dirty log as the methods read it.
fn opened(session: &mut Session) -> LogId {
    let settings = dirty_settings(DIRTY.as_bytes());
    let files = vec![FileToRead { name: "dirty_small.csv".into(), size_bytes: DIRTY.len() as u64, settings }];
    asked(session, ReadFiles { files }, DIRTY.as_bytes()).unwrap().log
}

/// A file as it is guessed, about these.
fn opened_about(session: &mut Session, csv: &str, subjects: Subjects) -> LogId {
    let (name, size_bytes) = ("a.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects, ..guessed };
    asked(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }, csv.as_bytes()).unwrap().log
}

fn show(session: &mut Session, log: LogId, thresholds: Thresholds) -> SuitabilityPage {
    let closing = Some(Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None });
    asked(session, ShowSuitability { log, closing, thresholds, sample: None }, &[]).unwrap()
}

fn level(told: &VerdictTold, criterion: Criterion) -> Level {
    told.of(criterion).unwrap().level.unwrap()
}

fn figure(told: &VerdictTold, criterion: Criterion) -> f64 {
    told.of(criterion).unwrap().measured[0].figure.value().unwrap()
}

#[test]
fn the_dirty_log_is_judged_as_the_methods_say() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let page = show(&mut session, log, Thresholds::default());
    assert_eq!(page.now.verdict, Verdict::FitWithReservations);
    assert_eq!(level(&page.now, Criterion::CleanLabels), Level::Red);
    assert_eq!(page.now.of(Criterion::ExpertSample).unwrap().level, Err(Unjudged::NoSample));
    assert!(page.as_read.is_none(), "no recipe is in use");
    let theirs = expected("suitability/dirty_verdict.json");
    for number in [1, 2, 3, 4, 6, 7, 10, 11] {
        let ours = page.now.criteria[number - 1].measured[0].figure.value().unwrap();
        let theirs = &theirs["criteria"][format!("K{number}")]["value"];
        let theirs = theirs.as_array().map_or(theirs, |values| &values[0]);
        assert_close(ours, theirs, &format!("K{number}"));
    }
}

#[test]
fn other_limits_judge_the_same_facts_again() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let before = show(&mut session, log, Thresholds::default());
    let kinder = Limits { green: 0.5, amber: 0.6, stop: None };
    let after = show(&mut session, log, Thresholds { suspicious_labels: kinder, ..Thresholds::default() });
    assert_eq!(level(&after.now, Criterion::CleanLabels), Level::Green);
    assert_eq!(figure(&after.now, Criterion::CleanLabels), figure(&before.now, Criterion::CleanLabels));
    assert_eq!(after.thresholds.suspicious_labels, kinder);
    let stricter = Limits { green: 1.0, amber: 1.0, stop: Some(1.0) };
    let refused = show(&mut session, log, Thresholds { required_fields: stricter, ..Thresholds::default() });
    assert_eq!((refused.now.verdict, refused.now.because), (Verdict::NotFit, Because::Stop));
}

#[test]
fn what_is_offered_makes_labels_and_repetitions_better() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let page = show(&mut session, log, Thresholds::default());
    let mut steps: Vec<Step> = Vec::new();
    for remedy in page.now.criteria.iter().flat_map(|of| &of.remedies) {
        if let CriterionRemedy::Step(step) = remedy
            && !steps.contains(step)
        {
            steps.push(step.clone());
        }
    }
    assert!(!steps.is_empty());
    let steps: Vec<RecipeStep> = steps.into_iter().map(Into::into).collect();
    asked(&mut session, Prepare { log, steps, profile: None }, &[]).unwrap();
    let cleaned = show(&mut session, log, Thresholds::default());
    let before = cleaned.as_read.as_ref().unwrap();
    assert_eq!(before.criteria, page.now.criteria, "the log as it was read is judged as before");
    for criterion in [Criterion::ActivityIsCategory, Criterion::CleanLabels, Criterion::NoRepetitions] {
        assert!(figure(&cleaned.now, criterion) < figure(before, criterion), "{criterion:?}");
        assert!(level(&cleaned.now, criterion) <= level(before, criterion), "{criterion:?}");
    }
    // The recipe is taken back, and with it the second verdict.
    asked(&mut session, Prepare { log, steps: Vec::new(), profile: None }, &[]).unwrap();
    assert_eq!(show(&mut session, log, Thresholds::default()), page);
}

/// Cases that end, and so many that do not, in a log about these.
fn verdict_with_open_cases(open: u32, subjects: Subjects) -> ToldFigure {
    let mut csv = String::from("sag;aktivitet;tid\r\n");
    for case in 0..40 {
        csv += &format!("{case};Ansøgning;01-01-2024 08:{case:02}\r\n");
        if case >= open {
            csv += &format!("{case};Afsluttet;02-01-2024 09:{case:02}\r\n");
        }
    }
    let mut session = Session::new();
    let log = opened_about(&mut session, &csv, subjects);
    let page = show(&mut session, log, Thresholds::default());
    page.now.of(Criterion::ClosedCases).unwrap().measured[0].figure
}

#[test]
fn few_open_or_closed_cases_of_persons_are_not_told() {
    let of = Shown::Number(40);
    for few in [1, 4, 36, 39] {
        let told = verdict_with_open_cases(few, Subjects::Citizens);
        assert_eq!(told, ToldFigure::Cases { part: Shown::Hidden, of }, "{few} open cases");
    }
    let told = verdict_with_open_cases(5, Subjects::Citizens);
    assert_eq!(told, ToldFigure::Cases { part: Shown::Number(35), of });
    let told = verdict_with_open_cases(1, Subjects::NotPersonal);
    assert_eq!(told, ToldFigure::Cases { part: Shown::Number(39), of });
}

#[test]
fn the_search_against_chance_refines_the_verdict_once_for_all() {
    let mut session = Session::new();
    let made = asked(&mut session, OpenSample { sample: Sample::InsuredUnemployed }, &[]).unwrap();
    let show = ShowSuitability { log: made.log, closing: None, thresholds: Thresholds::default(), sample: None };
    let quick = asked(&mut session, show.clone(), &[]).unwrap();
    assert!(quick.now.awaits_chance);
    let mut pieces = 0;
    let mut last = u32::MAX;
    loop {
        let found = asked(&mut session, SearchChanges { log: made.log, closing: None }, &[]).unwrap();
        pieces += 1;
        if found.left == 0 {
            break;
        }
        assert!(found.tried > 0 && pieces < 2_000, "it comes to an end, {last} left");
        last = found.left;
    }
    assert!(pieces > 1, "other questions are answered between");
    let refined = asked(&mut session, show, &[]).unwrap();
    assert!(!refined.now.awaits_chance);
    // The law of 1 January 2024 is the one change that is planted.
    let told = refined.now.of(Criterion::StablePractice).unwrap();
    let CriterionRemedy::SplitAt { month, day: Some(day) } = told.remedies[0] else { panic!("{:?}", told.remedies) };
    assert_eq!((told.remedies.len(), month), (1, Month { year: 2024, month: 1 }));
    assert!((day.number() - month.first_day()).abs() <= 14, "{day:?}");
    assert!(told.notes.is_empty());
    let again = asked(&mut session, SearchChanges { log: made.log, closing: None }, &[]).unwrap();
    assert_eq!(again.left, 0, "it is not searched twice");
}

/// What is planted in the dirty log, as the golden file counts it, stands in the list.
#[test]
fn the_findings_of_the_dirty_log_are_those_that_were_planted() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let closing = Some(Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None });
    let found = asked(&mut session, ListDataFindings::of(log, closing), &[]).unwrap().findings;
    let theirs = expected("suitability/dirty_counts.json");
    let count = |name: &str| theirs[name].as_u64().unwrap() as u32;
    let has = |is: &dyn Fn(&DataFound) -> bool| found.iter().any(|of| is(&of.found));
    assert!(has(&|of| matches!(of, DataFound::DayOnly { events, of, .. }
        if *events == count("date_only_events") && *of == count("valid_events"))));
    assert!(has(&|of| matches!(of, DataFound::Forms { forms: 1, events: 6, commonest } if commonest.len() == 6)));
    assert!(has(&|of| matches!(of, DataFound::PollutedLabels { masks: 1, events: 8 })));
    assert!(has(&|of| matches!(of, DataFound::Batches { runs: 1, events: 9 })));
    // Of 40 cases 34 have the closing step, and whatever has not is open.
    let open = count("cases") - count("cases_with_end_activity");
    assert!(has(&|of| matches!(of, DataFound::OpenCases { cases: Shown::Number(number) } if *number >= open)));
    let ties = found.iter().filter_map(|of| match of.found {
        DataFound::UnknownOrder { times, .. } => Some(times),
        _ => None,
    });
    assert_eq!(ties.sum::<u32>(), count("ambiguous_pairs"));
    let patterns = found.iter().filter(|of| of.group == FindingGroup::Patterns);
    // Formats, clocks of sources and hours are the three parts of the third.
    assert_eq!(patterns.count(), 13, "every pattern is answered, found or not");
}

/// A column of cases: a value that few cases lack, or few have, would tell of those few.
#[test]
fn few_cases_without_a_value_are_not_told() {
    let csv = |without: usize| {
        let rows = (0..40).map(|case| {
            let district = if case < without { "" } else { ["Nord", "Syd"][case % 2] };
            format!(
                "S{case:02};A;2024-01-01 08:{case:02};{district}\nS{case:02};B;2024-01-02 08:{case:02};{district}\n"
            )
        });
        std::iter::once("Sagsnr;Aktivitet;Tidspunkt;Distrikt\n".to_string()).chain(rows).collect::<String>()
    };
    for (without, told) in [(3, Shown::Hidden), (9, Shown::Number(9)), (37, Shown::Hidden), (0, Shown::Number(0))] {
        let mut session = Session::new();
        let log = opened_about(&mut session, &csv(without), Subjects::Citizens);
        let findings = asked(&mut session, ListDataFindings::of(log, None), &[]).unwrap().findings;
        let missing = findings.iter().find_map(|finding| match &finding.found {
            DataFound::Column { name, missing, of: 40, .. } if name == "Distrikt" => Some(*missing),
            _ => None,
        });
        assert_eq!(missing, Some(told), "{without} cases without a district");
    }
}

/// 40 cases of two events: half of the districts are «Nord», half «Syd», or one case is the only one on «Anholt». Every event
/// has a remark of two words, the last of them with a full stop.
#[test]
fn columns_tell_what_their_values_look_like_and_no_small_number() {
    let csv = |has_island: bool| {
        let row = |case: usize, step: &str, remark: &str| {
            let district = if has_island && case == 0 { "Anholt" } else { ["Nord", "Syd"][case % 2] };
            format!("K{case:02};{step};{:02}-01-2024;{district};{remark}\n", case % 28 + 1)
        };
        let rows = (0..40).flat_map(|case| [row(case, "Ny", "er ny"), row(case, "Lukket", "er slut.")]);
        std::iter::once("Sagsnr;Aktivitet;Tidspunkt;Distrikt;Kode\n".to_string()).chain(rows).collect::<String>()
    };
    let column = |csv: &str, subjects: Subjects, name: &str| {
        let mut session = Session::new();
        let log = opened_about(&mut session, csv, subjects);
        let shape = asked(&mut session, ListDataFindings::of(log, None), &[]).unwrap().shape;
        shape.columns.into_iter().find(|of| of.name == name).unwrap()
    };
    for subjects in [Subjects::NotPersonal, Subjects::Citizens] {
        let district = column(&csv(false), subjects, "Distrikt");
        assert!(district.of_cases && district.kind == ColumnKind::Category);
        let zero = Shown::Number(0);
        assert_eq!((district.filled, district.distinct), (Shown::Number(40), 2));
        assert_eq!((district.used_once, district.punctuated), (zero, zero));
        // Two equally frequent values are one bit, of log2 40 that there could be.
        let texts = district.texts.unwrap();
        assert_eq!((texts.mean_words, texts.entropy_bits), (1.0, 1.0));
        assert!((texts.entropy_normalised - 0.187_902).abs() < 1e-6);
        let code = column(&csv(false), subjects, "Kode");
        assert_eq!((code.of_cases, code.filled, code.punctuated), (false, Shown::Number(80), Shown::Number(40)));
        assert_eq!(code.texts.unwrap().mean_words, 2.0);
    }
    let alone = column(&csv(true), Subjects::NotPersonal, "Distrikt");
    assert_eq!((alone.used_once, alone.texts.is_some()), (Shown::Number(1), true));
    let hidden = column(&csv(true), Subjects::Citizens, "Distrikt");
    assert_eq!((hidden.used_once, hidden.texts), (Shown::Hidden, None));
}

/// Where it is hidden how many cases are open, no limit of the criterion tells one hidden number from another.
#[test]
fn moving_a_limit_does_not_give_a_hidden_number_away() {
    let told = |open: usize, limits: Limits| {
        let rows = (0..40).map(|case| {
            let end = if case < open { "" } else { "Afsluttet" };
            let last =
                if end.is_empty() { String::new() } else { format!("S{case:02};{end};2024-01-03 08:{case:02}\n") };
            format!("S{case:02};A;2024-01-01 08:{case:02}\nS{case:02};B;2024-01-02 08:{case:02}\n{last}")
        });
        let csv: String = std::iter::once("Sagsnr;Aktivitet;Tidspunkt\n".to_string()).chain(rows).collect();
        let mut session = Session::new();
        let log = opened_about(&mut session, &csv, Subjects::Citizens);
        show(&mut session, log, Thresholds { closed_cases: limits, ..Thresholds::default() }).now
    };
    for percent in (80..=100).step_by(2) {
        let limit = f64::from(percent) / 100.0;
        let limits = Limits { green: limit, amber: limit - 0.02, stop: None };
        let of: Vec<VerdictTold> = (1..=4).map(|open| told(open, limits)).collect();
        let closed = |of: &VerdictTold| of.of(Criterion::ClosedCases).cloned().unwrap();
        assert!(of.iter().all(|one| closed(one).level == closed(&of[0]).level), "{percent} %");
        assert!(of.iter().all(|one| (one.verdict, one.because) == (of[0].verdict, of[0].because)), "{percent} %");
        // Five open cases are told, and judged as they are.
        let five = closed(&told(5, limits));
        assert_eq!(five.level.unwrap() == Level::Green, 35.0 / 40.0 >= limit, "{percent} %");
    }
}

/// Courses of so many cases each, told apart by a step of their own, in a log about these: what is told of the commonest ten.
fn commonest_of(cases_of_each: &[u32], subjects: Subjects) -> Option<TopShare> {
    let mut csv = String::from("sag;aktivitet;tid\r\n");
    let courses = cases_of_each.iter().enumerate().flat_map(|(course, &cases)| (0..cases).map(move |_| course));
    for (case, course) in courses.enumerate() {
        let (day, minute) = (1 + case % 28, case % 60);
        csv += &format!("S{case:04};Ansøgning;{day:02}-01-2024 08:{minute:02}\r\n");
        csv += &format!("S{case:04};Trin {};{day:02}-01-2024 09:{minute:02}\r\n", char::from(b'A' + course as u8));
    }
    let mut session = Session::new();
    let log = opened_about(&mut session, &csv, subjects);
    let findings = asked(&mut session, ListDataFindings::of(log, None), &[]).unwrap().findings;
    let raw = findings.into_iter().find_map(|of| match of.found {
        DataFound::CommonestVariants { raw, .. } => Some(raw),
        _ => None,
    });
    // The preparation tells no more of them.
    let prepared = asked(&mut session, Prepare { log, steps: Vec::new(), profile: None }, &[]).unwrap();
    assert_eq!((Some(prepared.top_before), Some(prepared.top_after)), (raw, raw));
    // Neither does trying milestones: with every step as one the courses are what they were.
    let steps = (0..cases_of_each.len()).map(|course| format!("Trin {}", char::from(b'A' + course as u8)));
    let milestones = steps.chain(["Ansøgning".into()]).map(|step| Milestone::from(step.as_str())).collect();
    let ask = TryMilestones { log, steps: Vec::new(), milestones, collapse_repeats: true };
    let tried = asked(&mut session, ask, &[]).unwrap();
    assert_eq!((Some(tried.before), Some(tried.after), tried.without), (raw, raw, 0));
    raw.unwrap()
}

/// Variants are told one by one where they are large enough, so a sum that takes in a rare one tells how rare it is.
#[test]
fn the_share_of_the_commonest_variants_tells_of_no_few_cases() {
    let ten = [9; 10];
    let with = |others: &[u32]| [&ten[..], others].concat();
    let rare_within = [&[9; 9][..], &[3, 2, 1]].concat();
    let told = |cases: &[u32]| commonest_of(cases, Subjects::Citizens).map(|of| (of.cases_in_top, of.cases));
    assert_eq!(told(&with(&[5])), Some((90, 95)));
    assert_eq!(told(&with(&[2, 1])), None, "three cases are outside");
    assert_eq!(told(&rare_within), None, "the tenth has three");
    assert_eq!(told(&[9, 9, 2]), Some((20, 20)), "all cases are no secret");
    let of_nobody = commonest_of(&rare_within, Subjects::NotPersonal);
    assert_eq!(of_nobody.map(|of| (of.cases_in_top, of.cases)), Some((84, 87)));
}

/// The criterion counts cases that have a closing step, every view those that end with one: where few went on after it, both
/// tell the same number, so that nobody can take one from the other.
#[test]
fn few_cases_that_went_on_after_a_closing_step_are_open() {
    let csv = |went_on: u32| {
        let mut csv = String::from("sag;aktivitet;tid\r\n");
        for case in 0..40 {
            csv += &format!("{case};Ansøgning;01-01-2024 08:{case:02}\r\n");
            if case < 30 {
                csv += &format!("{case};Afsluttet;02-01-2024 09:{case:02}\r\n");
            }
            if case < went_on {
                csv += &format!("{case};Brev sendt;03-01-2024 09:{case:02}\r\n");
            }
        }
        csv
    };
    // Of thirty closed cases so many went on: the criterion's cases, and those that the list of findings calls open.
    for (went_on, subjects, closed, open) in [
        (4, Subjects::Citizens, 26, 14),
        (5, Subjects::Citizens, 30, 15),
        (4, Subjects::NotPersonal, 30, 14),
        (0, Subjects::Citizens, 30, 10),
    ] {
        let mut session = Session::new();
        let log = opened_about(&mut session, &csv(went_on), subjects);
        let page = show(&mut session, log, Thresholds::default());
        let told = page.now.of(Criterion::ClosedCases).unwrap().measured[0].figure;
        assert_eq!(told, ToldFigure::Cases { part: Shown::Number(closed), of: Shown::Number(40) }, "{went_on}");
        let closing = Some(Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None });
        let list = asked(&mut session, ListDataFindings::of(log, closing), &[]).unwrap();
        let found = list.findings.iter().find_map(|of| match of.found {
            DataFound::OpenCases { cases } => Some(cases),
            _ => None,
        });
        assert_eq!(found, Some(Shown::Number(open)), "{went_on}");
    }
}
