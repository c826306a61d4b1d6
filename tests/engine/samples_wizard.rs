//! The raw samples through the wizard's own proposals, and then the steps that the log itself gives a reason for.
//!
//! What a person must decide is named in each test: Spor does not guess it.

use crate::sample_truth::{assert_figures, golden, number};
use spor::engine::import::{Beginning, Importer, Period, RejectReason, propose_period};
use spor::engine::log::EventLog;
use spor::engine::prepare::{Step, apply, suggestions};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::variants::Variants;

/// 25 November 2026, when the sample was made into a file.
const WRITTEN_MILLIS: i64 = 1_795_564_800_000;

struct Read {
    log: EventLog,
    rows: u64,
    /// Rows turned away, by reason.
    rejected: Vec<(RejectReason, u64)>,
}

/// The list of events, read as the wizard proposes.
fn read(sample: SampleLog) -> Read {
    let file = sample_files(sample, Layer::Raw, 1).swap_remove(0);
    let beginning = &file.bytes[..file.bytes.len().min(8 << 20)];
    let whole = beginning.len() == file.bytes.len();
    let mut beginning = Beginning::new(beginning.to_vec(), whole, &file.name, None).unwrap();
    let guessed = beginning.probe().unwrap();
    let preview = propose_period(&mut beginning, guessed, WRITTEN_MILLIS);
    assert_eq!(preview.settings.period, Some(Period::plausible(WRITTEN_MILLIS)));
    let mut importer = Importer::new(preview.settings, Some(file.bytes.len() as u64)).unwrap();
    importer.feed(&file.bytes).unwrap();
    let imported = importer.finish().unwrap();
    let rejected = imported.report.rejected.iter().map(|rejected| (rejected.reason, rejected.count)).collect();
    Read { log: imported.log, rows: imported.report.rows, rejected }
}

/// Carries out what the log gives a reason for, one step at a time, each found anew; never what `declined` names.
fn prepared(mut log: EventLog, declined: impl Fn(&Step) -> bool) -> (EventLog, Vec<Step>) {
    let mut done: Vec<Step> = Vec::new();
    while let Some(found) = suggestions(&log).into_iter().find(|found| !declined(&found.step)) {
        assert!(!done.contains(&found.step), "a step that was carried out is proposed again: {:?}", found.step);
        log = apply(&log, &[found.step.clone().into()]).log;
        done.push(found.step);
    }
    (log, done)
}

fn rejected(read: &Read, reason: RejectReason) -> u64 {
    read.rejected.iter().find(|(of, _)| *of == reason).map_or(0, |(_, count)| *count)
}

/// (a) Everything comes back: the clean log, in all its figures.
#[test]
fn social_assistance_comes_back_whole() {
    let truth = golden("social_assistance");
    let read = read(SampleLog::SocialAssistance);
    // Nine of 1923 and eight of 2032 are left out, and eight on 31 February, as planted.
    assert_eq!(rejected(&read, RejectReason::OutsidePeriod), 17);
    assert_eq!(rejected(&read, RejectReason::ImpossibleTime), 8);
    let (log, done) = prepared(read.log, |_| false);
    assert!(done.iter().any(|step| matches!(step, Step::SplitAtGap { .. })), "{done:?}");
    let recoverable = &truth["recoverable"];
    let found = (log.case_count() as u64, log.event_count() as u64, Variants::of(&log).count() as u64);
    let expected = (number(&recoverable["cases"]), number(&recoverable["events"]), number(&recoverable["variants"]));
    assert_eq!(found, expected);
    assert_figures(&log, &truth["figures"]);
}

/// (b) The rows that come twice go. What a person must decide: which of 35 meetings was registered late and dated
/// wrongly, that a new registration on a number begins a case of its own (60 numbers: nothing but the law's 28 days
/// tells it from a long case), which end and start are exchanged, and that fund 5 is fund 7. Two joint meetings within
/// a minute are real, so the proposal to merge them is declined, and so is that to split at 180 days.
#[test]
fn insured_unemployed_keeps_what_only_a_person_can_tell() {
    let truth = golden("insured_unemployed");
    let read = read(SampleLog::InsuredUnemployed);
    assert_eq!((read.rows, read.rejected.len()), (48_547, 0));
    let declined = |step: &Step| matches!(step, Step::MergeClose { .. } | Step::SplitAtGap { .. });
    let (log, _) = prepared(read.log, declined);
    let recoverable = &truth["recoverable"];
    assert_eq!(log.activity_codes() as u64 - 1, number(&recoverable["activities"]));
    assert_eq!(log.event_count() as u64, number(&recoverable["events"]) + 35);
    assert_eq!(log.case_count() as u64, number(&recoverable["cases"]) - 60);
}

/// (c) The 25 rows dated in the future go. What a person must decide: that «Løst» is «Løst af agent» (the words
/// differ), and that cases of tests, merged cases, old ones closed at once, and those closed without a solution are
/// none of the process: 45, 120, 300 and 50.
#[test]
fn service_desk_keeps_what_only_a_person_can_tell() {
    let truth = golden("service_desk");
    let read = read(SampleLog::ServiceDesk);
    assert_eq!(rejected(&read, RejectReason::OutsidePeriod), 25);
    assert_eq!(read.rejected.len(), 1);
    let (log, done) = prepared(read.log, |_| false);
    assert_eq!(done, [], "nothing is proposed that would harm the log");
    let recoverable = &truth["recoverable"];
    assert_eq!(log.case_count() as u64, number(&recoverable["cases"]) + 45 + 120 + 300 + 50);
    // «Løst» and «Flettet» more than in the clean log.
    assert_eq!(log.activity_codes() as u64 - 1, number(&recoverable["activities"]) + 2);
}
