//! Validation as the page is told of it: the sample and its judgements, known totals, registration, and the raters' file.

use crate::asked::{asked, opened_as_written};
use spor::engine::validation::{JudgedStratum, weighted_share};
use spor::protocol::JudgedAnswer::{CannotTell, Correct, Wrong};
use spor::protocol::*;
use spor::session::Session;

/// Sixty cases of three teams, one begun each hour of January 2024; every fifth never closes.
fn csv() -> String {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Team;Tastet\r\n".to_owned();
    for case in 0..60 {
        let day = 1 + case % 28;
        let team = ["Nord", "Syd", "Vest"][case % 3];
        let mut steps = vec![("Modtaget", 8), ("Oplyst", 9 + case % 4)];
        if case % 5 > 0 {
            steps.push(("Afgjort", 14));
        }
        for (place, (step, hour)) in steps.into_iter().enumerate() {
            let registered = if case == 7 { String::new() } else { format!("{day:02}-01-2024 {}:00", 16 + place) };
            csv += &format!("S-{case:03};{step};{day:02}-01-2024 {hour:02}:00;{team};{registered}\r\n");
        }
    }
    csv
}

fn opened(session: &mut Session) -> LogId {
    session.set_key([5; 32]);
    opened_as_written(session, "sager.csv", csv().as_bytes()).log
}

/// The same log as one about citizens.
fn opened_about_citizens(session: &mut Session) -> LogId {
    citizens(session, &csv())
}

/// A file about citizens.
fn citizens(session: &mut Session, csv: &str) -> LogId {
    session.set_key([5; 32]);
    let size_bytes = csv.len() as u64;
    let probe = ProbeFile { name: "sager.csv".into(), size_bytes, entry: None };
    let guessed = asked(session, probe, csv.as_bytes()).unwrap().preview.settings;
    let settings = ImportSettings { subjects: Subjects::Citizens, treatments: Vec::new(), ..guessed };
    let files = vec![FileToRead { name: "sager.csv".into(), size_bytes, settings }];
    asked(session, ReadFiles { files }, csv.as_bytes()).unwrap().log
}

fn amber() -> Option<AmberAnswers> {
    Some(AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    })
}

fn draw(size: u32) -> SampleDraw {
    let closing = Some(Closing { steps: vec!["Afgjort".into()], observed_to_millis: None });
    SampleDraw { size, seed: 7, group_by: None, closing }
}

fn show(log: LogId, draw: SampleDraw) -> ShowValidation {
    ShowValidation { log, selection: 0, draw, judgements: Vec::new(), second: Vec::new(), answers: amber() }
}

fn judged(answers: &[JudgedAnswer]) -> Vec<Option<Judgement>> {
    answers.iter().map(|&answer| Some(Judgement { answer, causes: Vec::new() })).collect()
}

#[test]
fn judgements_come_to_the_share_that_the_strata_say() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let drawn = asked(&mut session, show(log, draw(20)), &[]).unwrap();
    assert_eq!((drawn.cases.len(), drawn.judged, drawn.correct), (20, 0, None));
    assert!(!drawn.are_pseudonyms && drawn.cases.iter().all(|of| of.name.starts_with("S-")));
    let answers: Vec<JudgedAnswer> =
        (0..20).map(|place| [Wrong, CannotTell, Correct].get(place).copied().unwrap_or(Correct)).collect();
    let ask = ShowValidation { judgements: judged(&answers), second: vec![Some(Correct); 10], ..show(log, draw(20)) };
    let page = asked(&mut session, ask, &[]).unwrap();
    assert_eq!(page.fingerprint, drawn.fingerprint);
    let expected: Vec<JudgedStratum> = page
        .strata
        .iter()
        .enumerate()
        .map(|(place, of)| {
            let of_stratum: Vec<JudgedAnswer> = page
                .cases
                .iter()
                .zip(&answers)
                .filter(|(case, _)| case.stratum as usize == place)
                .map(|(_, said)| *said)
                .collect();
            let correct = of_stratum.iter().filter(|said| **said == Correct).count() as u32;
            assert_eq!((of.judged, of.drawn, of.correct), (of_stratum.len() as u32, of.judged, correct));
            JudgedStratum { cases: of.cases.number().unwrap(), judged: of.judged, correct }
        })
        .collect();
    assert_eq!(expected.iter().map(|of| of.cases).sum::<u32>(), 60);
    let correct = page.correct.unwrap();
    assert_eq!(correct.interval, weighted_share(&expected).unwrap().interval);
    assert!((correct.unweighted - 18.0 / 20.0).abs() < 1e-12);
    assert_eq!(page.by_answer, [(Correct, 18), (Wrong, 1), (CannotTell, 1)]);
    // Eight of the ten that both have judged; the second one never varies, so that chance agrees as often.
    let agreement = page.agreement.unwrap();
    assert_eq!((agreement.cases, agreement.agreed, agreement.kappa), (10, 8, Some(0.0)));
}

#[test]
fn the_sample_of_persons_is_amber_and_tells_an_id_for_one_case_only() {
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let unanswered = ShowValidation { answers: None, ..show(log, draw(12)) };
    assert_eq!(asked(&mut session, unanswered, &[]).unwrap_err(), Problem::NotAnswered);
    let fingerprint = std::cell::Cell::new(0);
    let reveal = |place, answers| RevealCase { log, fingerprint: fingerprint.get(), place, answers };
    // Nothing is drawn yet, so there is no case that could be asked for.
    assert_eq!(asked(&mut session, reveal(0, amber()), &[]).unwrap_err(), Problem::NotOpen);
    let page = asked(&mut session, show(log, draw(12)), &[]).unwrap();
    fingerprint.set(page.fingerprint);
    assert!(page.are_pseudonyms && page.hides_small);
    assert!(page.cases.iter().all(|of| !of.name.contains("S-")));
    assert!(page.strata.iter().all(|of| of.cases.number().is_some_and(|cases| cases >= 5)), "{:?}", page.strata);
    assert_eq!(asked(&mut session, reveal(0, None), &[]).unwrap_err(), Problem::NotAnswered);
    assert_eq!(asked(&mut session, reveal(12, amber()), &[]).unwrap_err(), Problem::NotOpen);
    let revealed = asked(&mut session, reveal(3, amber()), &[]).unwrap();
    // The same sample of the same log as one about nobody says which id that is.
    let mut open = Session::new();
    let other = opened(&mut open);
    let other = asked(&mut open, show(other, draw(12)), &[]).unwrap();
    assert!(other.cases.iter().any(|of| of.name == revealed.id));
    // The switch for small numbers draws no other sample.
    asked(&mut session, SetSmallCells { log, least_shown: None }, &[]).unwrap();
    let shown = asked(&mut session, show(log, draw(12)), &[]).unwrap();
    assert_eq!((shown.fingerprint, shown.hides_small), (page.fingerprint, false));
}

#[test]
fn answers_are_told_as_they_are_also_where_everything_was_drawn() {
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let mut answers = vec![Correct; 60];
    answers[0] = Wrong;
    let ask = ShowValidation { judgements: judged(&answers), ..show(log, draw(60)) };
    let page = asked(&mut session, ask, &[]).unwrap();
    assert_eq!(page.by_answer, [(Correct, 59), (Wrong, 1)]);
    // The share says as much: nothing is hidden that could be worked out.
    assert_eq!((page.correct.unwrap().unweighted * 60.0).round(), 59.0);
    assert_eq!(page.strata.iter().map(|of| of.correct).sum::<u32>(), 59);
    let sample = ShowValidation { judgements: judged(&answers[..20]), ..show(log, draw(20)) };
    let page = asked(&mut session, sample, &[]).unwrap();
    assert_eq!(page.by_answer, [(Correct, 19), (Wrong, 1)]);
}

#[test]
fn known_totals_stand_beside_what_the_log_counts() {
    let day = |day| CalendarDay::new(2024, 1, day).unwrap();
    let total = |counted, from, to, total| KnownTotal { counted, from: day(from), to: day(to), total };
    let event = Counted::Events { activity: "Afgjort".into() };
    let totals = vec![
        // Days 1 to 4 have three cases each (0..60 over 28 days), the others two.
        total(Counted::CasesBegun, 1, 4, 10),
        total(Counted::CasesBegun, 2, 2, 3),
        total(event, 1, 28, 50),
        total(Counted::CasesClosed, 1, 28, 48),
    ];
    let ask = |log| {
        let closing = Some(Closing { steps: vec!["Afgjort".into()], observed_to_millis: None });
        ShowTotals { log, selection: 0, closing, totals: totals.clone() }
    };
    let mut session = Session::new();
    let log = opened(&mut session);
    let page = asked(&mut session, ask(log), &[]).unwrap();
    let found: Vec<_> = page.rows.iter().map(|row| (row.in_log.number(), row.difference)).collect();
    assert_eq!(found, [(Some(12), Some(2)), (Some(3), Some(0)), (Some(48), Some(-2)), (Some(48), Some(0))]);
    assert_eq!(page.steps, ["Afgjort", "Modtaget", "Oplyst"]);
    // Of persons a day with three cases is not told of, nor the four days around it less it: nine are told.
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let page = asked(&mut session, ask(log), &[]).unwrap();
    assert_eq!((page.rows[1].in_log, page.rows[1].difference), (Shown::Hidden, None));
    assert!(page.rows[0].in_log.number().is_none_or(|of_four| of_four == 12));
    assert_eq!(page.rows[3].in_log, Shown::Number(48));
}

#[test]
fn registration_is_told_by_activity() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let ask = ShowAdherence { log, selection: 0, registered_in: Some("Tastet".into()) };
    let page = asked(&mut session, ask.clone(), &[]).unwrap();
    // No system that Spor knows calls it so; «Registreret» is what Momentum does.
    assert_eq!((page.time_columns, page.proposed_column), (vec!["Tastet".to_owned()], None));
    let known = opened_as_written(&mut session, "momentum.csv", csv().replace("Tastet", "Registreret").as_bytes()).log;
    let of_known = asked(&mut session, ShowAdherence { log: known, selection: 0, registered_in: None }, &[]).unwrap();
    assert_eq!(of_known.proposed_column.as_deref(), Some("Registreret"));
    let names: Vec<_> = page.activities.iter().map(|of| (&*of.name, of.events.number())).collect();
    assert_eq!(names, [("Modtaget", Some(60)), ("Oplyst", Some(60)), ("Afgjort", Some(48))]);
    let received = &page.activities[0];
    assert_eq!(received.missing, [("Tastet".to_owned(), Shown::Number(1))]);
    let lag = received.lag.unwrap();
    assert_eq!((lag.events, lag.over_a_day, lag.median_millis), (Shown::Number(59), Shown::Number(0), 8.0 * 3.6e6));
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let page = asked(&mut session, ShowAdherence { log, ..ask }, &[]).unwrap();
    assert_eq!(page.activities[0].missing, [("Tastet".to_owned(), Shown::Hidden)]);
    assert_eq!(page.activities[0].lag, None);
}

#[test]
fn the_raters_file_goes_out_under_pseudonyms_and_comes_back() {
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let page = asked(&mut session, show(log, draw(12)), &[]).unwrap();
    let mut cases = vec![RatedCase::default(); 12];
    cases[2].judgement = Some(Judgement { answer: Wrong, causes: vec![Cause::WrongTime] });
    cases[2].remark = "Ring til 0101503010".into();
    let content = RatersFile {
        rater: "Bedømmer 1".into(),
        sample: Some(DrawnSample { draw: draw(12), fingerprint: page.fingerprint }),
        cases,
        totals: vec![KnownTotal {
            counted: Counted::CasesClosed,
            from: CalendarDay::new(2024, 3, 1).unwrap(),
            to: CalendarDay::new(2024, 3, 31).unwrap(),
            total: 412,
        }],
        handbook: vec![HandbookEntry {
            activity: "Afgjort".into(),
            means: "Brev er sendt".into(),
            ..Default::default()
        }],
        ..RatersFile::default()
    };
    let ask = WriteRatersFile { log, content: content.clone() };
    let written = asked(&mut session, ask, &[]).unwrap().file;
    let text = String::from_utf8(written.0.clone()).unwrap();
    assert!(!text.contains("S-0") && !text.contains("0101503010"), "{text}");
    let read = asked(&mut session, ReadRatersFile { file: written }, &[]).unwrap().read.unwrap();
    let names: Vec<&str> = read.cases.iter().map(|of| of.pseudonym.as_str()).collect();
    assert_eq!(names, page.cases.iter().map(|of| of.name.as_str()).collect::<Vec<_>>());
    assert_eq!(read.cases[2].judgement, content.cases[2].judgement);
    assert_eq!((read.sample, read.totals, read.handbook), (content.sample, content.totals, content.handbook));
    for wrong in [
        "{",
        "{\"version\":1,\"cases\":[{\"unknown\":1}]}",
        "{\"version\":0,\"sample\":null,\"saved\":null,\"cases\":[]}",
    ] {
        let file = Bytes(wrong.as_bytes().to_vec());
        assert!(asked(&mut session, ReadRatersFile { file }, &[]).unwrap().read.is_err(), "{wrong}");
    }
    let newer = Bytes(b"{\"version\":2}".to_vec());
    let read = asked(&mut session, ReadRatersFile { file: newer }, &[]).unwrap().read;
    assert_eq!(read, Err(SavedListProblem::Newer { version: 2 }));
}

#[test]
fn another_log_or_another_way_to_draw_has_another_fingerprint() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let mut fingerprint = |draw| asked(&mut session, show(log, draw), &[]).unwrap().fingerprint;
    let first = fingerprint(draw(12));
    assert_eq!(first, fingerprint(draw(12)));
    assert_ne!(first, fingerprint(SampleDraw { seed: 8, ..draw(12) }));
    assert_ne!(first, fingerprint(SampleDraw { group_by: Some("Team".into()), ..draw(12) }));
    let other = csv().replace("08-01-2024 08:00", "08-01-2024 08:01");
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", other.as_bytes()).log;
    assert_ne!(first, asked(&mut session, show(log, draw(60)), &[]).unwrap().fingerprint);
}

/// A raters' file that is refused has drawn another sample: no id and no pseudonym of that one is told for this one.
#[test]
fn another_sample_that_is_held_says_nothing_of_this_one() {
    let mut session = Session::new();
    let log = opened_about_citizens(&mut session);
    let page = asked(&mut session, show(log, draw(12)), &[]).unwrap();
    let other = asked(&mut session, show(log, SampleDraw { seed: 8, ..draw(12) }), &[]).unwrap();
    assert_ne!(page.fingerprint, other.fingerprint);
    let reveal = |fingerprint| RevealCase { log, fingerprint, place: 0, answers: amber() };
    assert_eq!(asked(&mut session, reveal(page.fingerprint), &[]).unwrap_err(), Problem::NotOpen);
    assert!(asked(&mut session, reveal(other.fingerprint), &[]).is_ok());
    let content = RatersFile {
        sample: Some(DrawnSample { draw: draw(12), fingerprint: page.fingerprint }),
        cases: vec![RatedCase::default(); 12],
        ..RatersFile::default()
    };
    let written = asked(&mut session, WriteRatersFile { log, content }, &[]).unwrap().file;
    let read = asked(&mut session, ReadRatersFile { file: written }, &[]).unwrap().read.unwrap();
    assert!(read.cases.iter().all(|of| of.pseudonym.is_empty()));
}

/// What is closed of cases whose number everybody knows tells what is open.
#[test]
fn few_open_cases_are_not_told_by_a_known_total_of_closed_ones() {
    let csv = |open: usize| {
        let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
        for case in 0..40 {
            csv += &format!("S-{case:02};Modtaget;02-01-2024 08:{case:02}\r\n");
            if case >= open {
                csv += &format!("S-{case:02};Afgjort;03-01-2024 08:{case:02}\r\n");
            }
        }
        csv
    };
    let day = |day| CalendarDay::new(2024, 1, day).unwrap();
    for (open, told) in [(2, Shown::Hidden), (9, Shown::Number(31)), (0, Shown::Number(40))] {
        let mut session = Session::new();
        let log = citizens(&mut session, &csv(open));
        let closing = Some(Closing { steps: vec!["Afgjort".into()], observed_to_millis: None });
        let totals = vec![KnownTotal { counted: Counted::CasesClosed, from: day(1), to: day(31), total: 40 }];
        let page = asked(&mut session, ShowTotals { log, selection: 0, closing, totals }, &[]).unwrap();
        assert_eq!(page.rows[0].in_log, told, "{open} open cases");
    }
}

#[test]
fn many_events_of_few_cases_are_not_told_by_activity() {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Felt\r\n");
    for case in 0..40 {
        csv += &format!("S-{case:02};Modtaget;02-01-2024 08:{case:02};x\r\n");
        // Two citizens have a dozen reminders each, and one of them six without the field.
        for day in 3..if case < 2 { 15 } else { 3 } {
            let field = if case == 0 && day < 9 { String::new() } else { format!("y{day}") };
            csv += &format!("S-{case:02};Rykket;{day:02}-01-2024 08:{case:02};{field}\r\n");
        }
    }
    let mut session = Session::new();
    let log = citizens(&mut session, &csv);
    let page = asked(&mut session, ShowAdherence { log, selection: 0, registered_in: None }, &[]).unwrap();
    let reminded = page.activities.iter().find(|of| of.name == "Rykket").unwrap();
    assert_eq!(reminded.events, Shown::Hidden);
    assert_eq!(reminded.missing, [("Felt".to_owned(), Shown::Hidden)]);
    let received = page.activities.iter().find(|of| of.name == "Modtaget").unwrap();
    assert_eq!(received.events, Shown::Number(40));
}

#[test]
fn experts_who_judged_the_log_have_not_seen_what_a_recipe_makes_of_it() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let ask = ShowValidation { judgements: judged(&[Correct; 20]), ..show(log, draw(20)) };
    let sample = Some(asked(&mut session, ask, &[]).unwrap().fingerprint);
    let verdict = ShowSuitability { log, closing: None, thresholds: Thresholds::default(), sample };
    let expert = |told: &VerdictTold| told.of(Criterion::ExpertSample).unwrap().level;
    assert!(expert(&asked(&mut session, verdict.clone(), &[]).unwrap().now).is_ok());
    // Before the last case has an answer, and again once it has none any more, nothing is said of the log.
    for (answers, level) in [(19, Err(Unjudged::SampleUnderWay { answered: 19, drawn: 20 })), (20, Ok(()))] {
        let ask = ShowValidation { judgements: judged(&vec![Correct; answers]), ..show(log, draw(20)) };
        asked(&mut session, ask, &[]).unwrap();
        assert_eq!(expert(&asked(&mut session, verdict.clone(), &[]).unwrap().now).map(|_| ()), level);
    }
    // A sample that was laid aside judges nothing, nor does another one before a case of it is judged.
    for sample in [None, Some(1)] {
        let page = asked(&mut session, ShowSuitability { sample, ..verdict.clone() }, &[]).unwrap();
        assert_eq!(expert(&page.now), Err(Unjudged::NoSample));
    }
    assert!(expert(&asked(&mut session, verdict.clone(), &[]).unwrap().now).is_ok());
    let names = [("Oplyst".to_string(), "Hørt".to_string())].into();
    let steps = vec![RecipeStep::from(Step::MapActivities { names, names_all: false })];
    asked(&mut session, Prepare { log, steps, profile: None }, &[]).unwrap();
    let page = asked(&mut session, verdict.clone(), &[]).unwrap();
    assert_eq!(expert(&page.now), Err(Unjudged::NoSample));
    assert_eq!(expert(page.as_read.as_ref().unwrap()), Err(Unjudged::NoSample));
    // The step is undone: it is the log again that they have seen, and nobody has to open the validation for that.
    asked(&mut session, Prepare { log, steps: Vec::new(), profile: None }, &[]).unwrap();
    assert!(expert(&asked(&mut session, verdict, &[]).unwrap().now).is_ok());
}

#[test]
fn the_cases_a_sample_was_drawn_from_are_not_forgotten() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let stack = |least| FilterStack {
        filters: vec![Filter::from(CaseRule::Size { least: Some(least), most: None })],
        ..FilterStack::default()
    };
    let selection = asked(&mut session, DefineSelection { log, stack: stack(2) }, &[]).unwrap().selection;
    let ask = ShowValidation { selection, ..show(log, draw(20)) };
    let drawn = asked(&mut session, ask.clone(), &[]).unwrap();
    for other in 0..200 {
        let name = asked(&mut session, DefineSelection { log, stack: stack(1_000 + other) }, &[]).unwrap().selection;
        asked(&mut session, ShowRework { log, selection: name, reopening: None, timing: Timing::default() }, &[])
            .unwrap();
    }
    let again = asked(&mut session, ask, &[]).unwrap();
    assert_eq!((again.fingerprint, again.cases), (drawn.fingerprint, drawn.cases));
}

#[test]
fn a_plan_says_what_a_sample_without_errors_will_say() {
    let mut session = Session::new();
    let log = opened(&mut session);
    for size in [6, 12, 16, 35, 60] {
        let plan = asked(&mut session, PlanSample { log, selection: 0, draw: draw(size) }, &[]).unwrap();
        let ask = ShowValidation { judgements: judged(&vec![Correct; size as usize]), ..show(log, draw(size)) };
        let page = asked(&mut session, ask, &[]).unwrap();
        // Wilson's lower limit of n of n is n / (n + z²).
        let z = 1.959963984540054;
        let low = plan.worth / (plan.worth + z * z);
        assert!((page.correct.unwrap().interval.low - low).abs() < 1e-12, "{size}");
        assert!(plan.cases == page.cases.len() as u32 && plan.worth <= f64::from(plan.cases) + 1e-9);
        assert!(plan.proposed_closing.is_empty() && page.proposed_closing.is_empty());
        // The size that is called enough does not depend on the one that is asked about, and keeps what it promises.
        let enough = plan.enough.unwrap();
        let of = asked(&mut session, PlanSample { log, selection: 0, draw: draw(enough) }, &[]).unwrap().worth;
        assert!(of / (of + z * z) >= 0.9, "{enough}");
    }
    let unsaid = SampleDraw { closing: None, ..draw(12) };
    let plan = asked(&mut session, PlanSample { log, selection: 0, draw: unsaid.clone() }, &[]).unwrap();
    // «Oplyst» is the last of the twelve in sixty cases that never close: it closes nothing.
    assert_eq!(plan.proposed_closing, ["Afgjort"]);
    let page = asked(&mut session, show(log, unsaid), &[]).unwrap();
    assert_eq!(
        (page.proposed_closing, page.fingerprint),
        (plan.proposed_closing, { asked(&mut session, show(log, draw(12)), &[]).unwrap().fingerprint })
    );
}

#[test]
fn the_second_rater_goes_into_the_file_and_comes_back() {
    let mut session = Session::new();
    let log = opened(&mut session);
    let page = asked(&mut session, show(log, draw(3)), &[]).unwrap();
    let cases = vec![
        RatedCase { second: Some(Wrong), ..RatedCase::default() },
        RatedCase::default(),
        RatedCase { second: Some(Correct), ..RatedCase::default() },
    ];
    let sample = Some(DrawnSample { draw: draw(3), fingerprint: page.fingerprint });
    let content = RatersFile { sample, cases, ..RatersFile::default() };
    let file = asked(&mut session, WriteRatersFile { log, content }, &[]).unwrap().file;
    let read = asked(&mut session, ReadRatersFile { file: file.clone() }, &[]).unwrap().read.unwrap();
    assert_eq!(read.cases.iter().map(|of| of.second).collect::<Vec<_>>(), [Some(Wrong), None, Some(Correct)]);
    // A file of before there was a second rater in it is read as one without.
    let text = String::from_utf8(file.0).unwrap();
    let without: String =
        text.lines().filter(|line| !line.contains("\"second\"")).map(|line| format!("{line}\n")).collect();
    assert_ne!(text, without);
    let file = Bytes(without.into_bytes());
    let read = asked(&mut session, ReadRatersFile { file }, &[]).unwrap().read.unwrap();
    assert!(read.cases.len() == 3 && read.cases.iter().all(|of| of.second.is_none()));
}
