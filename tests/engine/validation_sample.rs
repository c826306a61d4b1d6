//! The sample that experts judge: its strata, its sizes, its seed, and what its judgements come to.

use crate::figures_reading::{Asked, read};
use crate::truth::shared_logs;
use proptest::prelude::*;
use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, EventLog, RawEvents};
use spor::engine::performance::Closing;
use spor::engine::stats::ShareInterval;
use spor::engine::table::{Dictionary, TextColumn};
use spor::engine::validation::{
    Answer, Cause, Counted, CourseBand, DurationBand, JudgedStratum, Judgement, KnownTotal, RegisteredAt, RestsOn,
    Sample, SampleWish, SamplingFrame, Stratum, StratumGroup, StratumRule, adherence, draw_sample, reconcile,
    size_without_errors, validation_result, weighted_share, worth_without_errors,
};
use std::collections::BTreeSet;

/// A log of (case, activity, second, team, registered at).
fn log(rows: &[(String, &str, i64, &str, &str)]) -> EventLog {
    let column = |name: &str, texts: Vec<&str>| {
        let mut dictionary = Dictionary::default();
        let codes = texts.into_iter().map(|text| dictionary.code(text)).collect();
        TextColumn { name: name.into(), codes, dictionary }
    };
    EventLog::from_events(RawEvents {
        case: column("case", rows.iter().map(|row| row.0.as_str()).collect()),
        activity: column("activity", rows.iter().map(|row| row.1).collect()),
        time_millis: rows.iter().map(|row| row.2 * 1000).collect(),
        start_millis: None,
        day_only: None,
        attributes: vec![
            Attribute::of_events("team", rows.iter().map(|row| row.3)),
            Attribute::of_events("registreret", rows.iter().map(|row| row.4)),
        ],
        case_attributes: Vec::new(),
    })
    .unwrap()
}

fn cases(teams: &[u8]) -> EventLog {
    let rows: Vec<(String, &str, i64, &str, &str)> = teams
        .iter()
        .enumerate()
        .flat_map(|(number, team)| {
            let team = ["Nord", "Syd", "Øst"][usize::from(team % 3)];
            let last = if team == "Øst" || number % 5 == 0 { "Venter" } else { "Lukket" };
            let steps = [("Ny", 0), ("Svar", 10 + number as i64 % 7), (last, 20 + number as i64 * 3)];
            steps.map(|(activity, second)| (format!("S{number}"), activity, second, team, ""))
        })
        .collect();
    log(&rows)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_sample_holds_its_size_and_every_stratum(
        teams in prop::collection::vec(any::<u8>(), 1..120),
        size in 1_u32..60,
        seed in any::<u64>(),
    ) {
        let log = cases(&teams);
        let all = Selection::all(log.case_count());
        let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
        let wish = SampleWish { size, seed, group_by: Some("team".into()) };
        let sample = draw_sample(&log, &all, &closing, &wish, &StratumRule::default());
        prop_assert_eq!(&sample, &draw_sample(&log, &all, &closing, &wish, &StratumRule::default()));
        let drawn: BTreeSet<u32> = sample.cases.iter().map(|(case, _)| *case).collect();
        prop_assert_eq!(drawn.len(), sample.cases.len());
        prop_assert_eq!(sample.cases.len(), (size as usize).min(log.case_count()));
        prop_assert_eq!(sample.strata.iter().map(|of| of.cases as usize).sum::<usize>(), log.case_count());
        for (place, stratum) in sample.strata.iter().enumerate() {
            let of_stratum = sample.cases.iter().filter(|(_, of)| *of as usize == place).count();
            prop_assert_eq!(of_stratum, stratum.drawn as usize);
            prop_assert!(sample.strata.len() == 1 || stratum.drawn >= 3);
        }
        // Every key stands in one stratum.
        let keys: Vec<_> = sample.strata.iter().flat_map(|of| &of.of).collect();
        prop_assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
    }
}

#[test]
fn strata_are_merged_until_the_sample_carries_them() {
    let teams: Vec<u8> = (0..100).collect();
    let log = cases(&teams);
    let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    let strata = |size| {
        let wish = SampleWish { size, seed: 1, group_by: Some("team".into()) };
        draw_sample(&log, &Selection::all(100), &closing, &wish, &StratumRule::default()).strata
    };
    let (few, many) = (strata(9), strata(90));
    assert!(few.len() <= 3 && many.len() > few.len(), "{few:?} {many:?}");
    assert!(few.iter().any(|of| of.of.len() > 1));
    assert!(many.iter().flat_map(|of| &of.of).any(|key| key.duration == DurationBand::Open));
}

/// Where nobody has said what closes a case, what the log proposes says which are open; and where it proposes nothing, every case
/// is closed.
#[test]
fn open_cases_are_a_stratum_of_their_own_before_a_closing_is_confirmed() {
    let log = cases(&(0..100).collect::<Vec<_>>());
    let frame = |log: &EventLog, steps: &[&str]| {
        let closing = Closing { steps: steps.iter().map(|&step| step.into()).collect(), observed_to_millis: None };
        let all = Selection::all(log.case_count());
        SamplingFrame::of(log, &all, &closing, None, &StratumRule::default())
    };
    let (proposed, chosen) = (frame(&log, &[]), frame(&log, &["Lukket"]));
    // Every case ends with the one or the other, so both are proposed: none is open.
    assert_eq!(proposed.proposed_closing, ["Lukket", "Venter"]);
    assert!(chosen.proposed_closing.is_empty());
    let open = |of: &SamplingFrame| {
        let strata = of.plan(60);
        let is_open = |of: &&Stratum| of.of.iter().any(|key| key.duration == DurationBand::Open);
        strata.iter().filter(is_open).map(|of| of.cases).sum::<u32>()
    };
    // 33 cases are of the third team, and of the twenty whose number is divided by five seven are among them: 33 + 20 − 7.
    assert_eq!((open(&proposed), open(&chosen)), (0, 46));
    // Ten cases that wait, and go on in twenty others: waiting closes nothing.
    let rows: Vec<(String, &str, i64, &str, &str)> = (0..60)
        .flat_map(|case| {
            let last = if case < 10 { None } else { Some(("Lukket", 9 + case)) };
            let steps = [Some(("Ny", 0)), (case < 30).then_some(("Venter", 5)), last];
            steps.into_iter().flatten().map(move |(step, second)| (format!("S{case}"), step, second, "", ""))
        })
        .collect();
    let log = self::log(&rows);
    assert_eq!((frame(&log, &[]).proposed_closing, open(&frame(&log, &[]))), (vec!["Lukket".to_string()], 10));
    let endless: Vec<_> = (0..9)
        .flat_map(|case| {
            let steps = if case % 2 == 0 { ["A", "B"] } else { ["B", "A"] };
            steps.map(|step| (format!("S{case}"), step, i64::from(step == steps[1]), "", ""))
        })
        .collect();
    let endless = self::log(&endless);
    assert!(frame(&endless, &[]).proposed_closing.is_empty());
    assert_eq!(open(&frame(&endless, &[])), 0);
}

#[test]
fn a_course_that_occurs_once_is_never_frequent() {
    let frequent = |courses: &[&[&'static str]]| -> u32 {
        let rows: Vec<(String, &str, i64, &str, &str)> = (0..)
            .zip(courses)
            .flat_map(|(case, steps)| (0..).zip(*steps).map(move |(at, &step)| (format!("S{case}"), step, at, "", "")))
            .collect();
        let log = log(&rows);
        let frame = SamplingFrame::of(
            &log,
            &Selection::all(log.case_count()),
            &Closing::default(),
            None,
            &StratumRule::default(),
        );
        let strata = frame.plan(500);
        strata.iter().filter(|of| of.of.iter().all(|key| key.course == CourseBand::Frequent)).map(|of| of.cases).sum()
    };
    // Of nine cases five have a course of their own, so that the median one is its only case; the four others are alike.
    let (a, b): (&[&str], &[&str]) = (&["A", "B"], &["B", "A"]);
    assert_eq!(frequent(&[a, a, a, a, &["A"], &["B"], &["C"], &["A", "A"], &["B", "B"]]), 4);
    assert_eq!(frequent(&[&["A"], &["B"], &["C"], &["A", "A"]]), 0);
    // Four, four and three: the median case has a course of four.
    let c: &[&str] = &["A", "C"];
    assert_eq!(frequent(&[a, a, a, a, b, b, b, b, c, c, c]), 8);
}

/// `Helpdesk` (4580 cases), by an independent program that read its file, took «Closed» as the step that nine in ten cases that have it
/// end with, and cut thirds, merged strata and gave each its share as methods 2 says.
#[test]
fn what_the_strata_of_a_real_log_cost_is_said_before_it_is_drawn() {
    let Some(logs) = shared_logs() else { return };
    let log = read(&logs.join("helpdesk/helpdesk.xes.gz"), &Asked::default()).unwrap().log;
    let frame =
        SamplingFrame::of(&log, &Selection::all(log.case_count()), &Closing::default(), None, &StratumRule::default());
    assert_eq!(frame.proposed_closing, ["Closed"]);
    let plan = |size| {
        let strata = frame.plan(size);
        (strata.iter().map(|of| (of.cases, of.drawn)).collect::<Vec<_>>(), worth_without_errors(&strata))
    };
    let (strata, worth) = plan(35);
    assert_eq!(strata, [(851, 6), (668, 5), (757, 5), (763, 6), (758, 5), (760, 5), (23, 3)]);
    // Five of 760 of 4580 cases.
    assert!((worth - 5.0 * 4580.0 / 760.0).abs() < 1e-12);
    let (strata, worth) = plan(16);
    assert_eq!(strata, [(851, 3), (1451, 4), (757, 3), (763, 3), (758, 3)]);
    assert!((worth - 4.0 * 4580.0 / 1451.0).abs() < 1e-12);
    assert_eq!(size_without_errors(&frame, 0.9, 200), Some(40));
    assert!(ShareInterval::wilson(1.0, plan(35).1).low < 0.9 && ShareInterval::wilson(1.0, plan(40).1).low >= 0.9);
    assert_eq!(size_without_errors(&frame, 0.9, 35), None);
}

#[test]
fn judgements_come_to_a_share_and_its_causes() {
    let log = cases(&(0..60).collect::<Vec<_>>());
    let wish = SampleWish { size: 12, seed: 3, group_by: None };
    let sample = draw_sample(&log, &Selection::all(60), &Closing::default(), &wish, &StratumRule::default());
    let said = |answer, causes: &[Cause]| Some(Judgement { answer, causes: causes.to_vec() });
    let mut judgements = vec![said(Answer::Correct, &[]); 11];
    judgements[0] = said(Answer::Partly, &[Cause::WrongTime, Cause::EventMissing]);
    judgements[1] = said(Answer::CannotTell, &[]);
    judgements.push(None);
    let found = validation_result(&sample, &judgements);
    assert_eq!((found.sampled, found.judged), (12, 11));
    assert_eq!(found.answers, [(Answer::Correct, 9), (Answer::Partly, 1), (Answer::CannotTell, 1)]);
    assert_eq!(found.causes, [(Cause::EventMissing, 1), (Cause::WrongTime, 1)]);
    assert!((found.correct.unwrap().unweighted - 9.0 / 11.0).abs() < 1e-12);
    assert!(validation_result(&sample, &[]).correct.is_none());
}

#[test]
fn a_share_without_variance_rests_on_the_stratum_judged_least() {
    let stratum = |cases, judged, correct| JudgedStratum { cases, judged, correct };
    // Nine in ten cases stand behind five judgements: as if 5 / 0.9 were judged in all.
    let found = weighted_share(&[stratum(900, 5, 5), stratum(100, 5, 5)]).unwrap();
    assert_eq!((found.share, found.rests_on), (1.0, RestsOn::LeastJudged));
    assert!((found.effective_size - 5.0 / 0.9).abs() < 1e-12);
    let unseen = weighted_share(&[stratum(900, 5, 4), stratum(100, 0, 0)]).unwrap();
    assert_eq!((unseen.share, unseen.cases_not_told_of), (0.8, 100));
}

fn judged_strata() -> impl Strategy<Value = Vec<JudgedStratum>> {
    let stratum = (1_u32..2_000, 1_u32..30, 0_u32..30).prop_map(|(cases, judged, correct)| {
        let judged = judged.min(cases);
        JudgedStratum { cases, judged, correct: correct.min(judged) }
    });
    // Strata of which all, none or one is correct are where a variance falls as errors come.
    let at_its_edge = (stratum.clone(), 0..3_u32)
        .prop_map(|(of, kind)| JudgedStratum { correct: [0, 1, of.judged][kind as usize].min(of.judged), ..of });
    prop::collection::vec(prop_oneof![stratum, at_its_edge], 1..7)
}

proptest! {
    /// The first law of the twelfth criterion: a fault never makes it better.
    #[test]
    fn a_case_that_turns_out_wrong_raises_neither_limit(
        strata in judged_strata(),
        at in any::<prop::sample::Index>(),
        answer in prop::sample::select(vec![Answer::Partly, Answer::Wrong, Answer::CannotTell]),
    ) {
        let sample = Sample {
            strata: strata.iter().map(|of| Stratum { of: Vec::new(), cases: of.cases, drawn: of.judged }).collect(),
            cases: (0..).zip(&strata).flat_map(|(place, of)| (0..of.judged).map(move |case| (case, place))).collect(),
        };
        let said = |answer| Some(Judgement { answer, causes: Vec::new() });
        let of_stratum = |of: &JudgedStratum| (0..of.judged).map(|case| case < of.correct).collect::<Vec<_>>();
        let mut judgements: Vec<_> = strata
            .iter()
            .flat_map(of_stratum)
            .map(|is_correct| said(if is_correct { Answer::Correct } else { answer }))
            .collect();
        let correct: Vec<usize> = (0..judgements.len()).filter(|&of| judgements[of] == said(Answer::Correct)).collect();
        prop_assume!(!correct.is_empty());
        let before = validation_result(&sample, &judgements).correct.unwrap();
        judgements[correct[at.index(correct.len())]] = said(answer);
        let after = validation_result(&sample, &judgements).correct.unwrap();
        prop_assert!(after.share < before.share);
        prop_assert!(after.interval.low <= before.interval.low + 1e-9, "{:?} {:?}", before, after);
        prop_assert!(after.interval.high <= before.interval.high + 1e-9, "{:?} {:?}", before, after);
    }

    #[test]
    fn an_error_never_makes_surer_than_none(strata in judged_strata()) {
        let all_correct: Vec<JudgedStratum> =
            strata.iter().map(|of| JudgedStratum { correct: of.judged, ..*of }).collect();
        let (found, best) = (weighted_share(&strata).unwrap(), weighted_share(&all_correct).unwrap());
        prop_assert!(found.interval.low <= best.interval.low && found.interval.high <= best.interval.high);
        prop_assert!(found.interval.low <= found.share + 1e-12 && found.share <= found.interval.high + 1e-12);
    }
}

/// By its variance alone the second sample, which has an error more, would say 0.7961, and the first one 0.7638.
#[test]
fn a_stratum_without_one_correct_case_is_no_surer_than_with_one() {
    let low = |correct| {
        let stratum = |cases, judged, correct| JudgedStratum { cases, judged, correct };
        let found = weighted_share(&[stratum(560, 28, 28), stratum(140, 7, 6), stratum(100, 3, correct)]).unwrap();
        assert_eq!(found.rests_on, RestsOn::OtherAnswers);
        found.interval.low
    };
    // The lowest limit of larger shares, by an independent program; and Wilson's of 7/8 at the least size, 3 / (1/8).
    assert!((low(1) - 0.763_572_942_9).abs() < 1e-9, "{}", low(1));
    assert!((low(0) - ShareInterval::wilson(0.875, 24.0).low).abs() < 1e-12, "{}", low(0));
}

#[test]
fn an_error_in_a_small_stratum_rests_on_the_stratum_judged_least() {
    let stratum = |cases, correct| JudgedStratum { cases, judged: 5, correct };
    let found = weighted_share(&[stratum(900, 5), stratum(100, 4)]).unwrap();
    // By its variance alone the lower limit would be about 0.90; five of five at 0.9 of the cases say 0.59.
    assert_eq!(
        (found.rests_on, found.interval.low),
        (RestsOn::OtherAnswers, ShareInterval::wilson(1.0, 5.0 / 0.9).low)
    );
}

#[test]
fn a_column_of_many_values_is_drawn_from_as_fast_as_one_of_few() {
    let rows: Vec<(String, String)> =
        (0..20_000).map(|number| (format!("S{number}"), format!("H{}", number / 2))).collect();
    let rows: Vec<(String, &str, i64, &str, &str)> = rows
        .iter()
        .enumerate()
        .map(|(number, (case, team))| (case.clone(), "Ny", number as i64, team.as_str(), ""))
        .collect();
    let wish = SampleWish { size: 35, seed: 1, group_by: Some("team".into()) };
    let sample = draw_sample(
        &log(&rows),
        &Selection::all(20_000),
        &Closing::default(),
        &wish,
        &StratumRule { least_cases: 5, ..StratumRule::default() },
    );
    assert_eq!(sample.cases.len(), 35);
    assert!(sample.strata.iter().all(|of| of.cases >= 5));
    assert!(sample.strata.iter().flat_map(|of| &of.of).any(|key| key.group == StratumGroup::Others));
}

#[test]
fn the_handbook_is_held_against_the_log() {
    let rows: Vec<(String, &str, i64, &str, &str)> = (0..12)
        .map(|number| {
            let activity = if number == 5 { "Job-samtale" } else { "Jobsamtale" };
            let registered = if number < 3 { "" } else { "03-01-1970 00:00" };
            (format!("S{number}"), activity, 3600, if number == 1 { "" } else { "Nord" }, registered)
        })
        .collect();
    let log = log(&rows);
    let registered = spor::engine::suitability::Registered::of(&log, &Selection::all(12), Zone::Utc);
    let at = RegisteredAt { attribute: "registreret".into(), pattern: "dd-MM-yyyy HH:mm".into(), zone: Zone::Utc };
    let found = adherence(&registered, Some(&at));
    let of = &found[0];
    assert_eq!((of.events, of.also_written.clone()), (11, vec![("Job-samtale".to_string(), 1)]));
    assert_eq!(of.missing.iter().map(|of| of.events).collect::<Vec<_>>(), [1, 3]);
    let lag = of.lag.unwrap();
    assert_eq!((lag.events, lag.over_a_day, lag.before, lag.millis.median), (8, 8, 0, 47.0 * 3_600_000.0));
}

/// A team is written on two of three replies, and on no decision: there it is no column that anything could be missing in.
#[test]
fn a_column_that_an_activity_never_has_is_not_missing() {
    let rows: Vec<(String, &str, i64, &str, &str)> = (0..9)
        .flat_map(|number| {
            let team = if number % 3 == 0 { "" } else { "Nord" };
            [("Svar", 0, team), ("Afgjort", 60, "")]
                .map(|(activity, second, team)| (format!("S{number}"), activity, second, team, "x"))
        })
        .collect();
    let log = log(&rows);
    let registered = spor::engine::suitability::Registered::of(&log, &Selection::all(9), Zone::Utc);
    let found = adherence(&registered, None);
    let missing = |name: &str| {
        let of = found.iter().find(|of| log.activity_name(of.activity) == name).unwrap();
        of.missing.iter().map(|gap| (gap.attribute.clone(), gap.events, of.events)).collect::<Vec<_>>()
    };
    assert_eq!((missing("Svar"), missing("Afgjort")), (vec![("team".to_string(), 3, 9)], Vec::new()));
}

#[test]
fn closed_cases_are_held_against_a_known_total() {
    let log = cases(&[0, 1, 1, 1]);
    let day = spor::engine::calendar::CalendarDay::new(1970, 1, 1).unwrap();
    let known = KnownTotal { counted: Counted::CasesClosed, from: day, to: day, total: 5 };
    let closing = Closing { steps: vec!["Lukket".into()], observed_to_millis: None };
    let found = reconcile(&log, &Selection::all(4), &closing, Zone::Utc, &known);
    assert_eq!((found.in_log, found.difference), (3, -2));
}
