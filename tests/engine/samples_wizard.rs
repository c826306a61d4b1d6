//! The raw samples through the wizard's own proposals: what Spor proposes is accepted one by one until nothing is left.
//!
//! Each planted fault is found with its count, and the log that comes back is the recoverable one. What a person
//! declines is named in each test.

use crate::asked::asked;
use crate::import_logs::shared_log;
use crate::sample_truth::{SAMPLES, assert_figures, golden, import, number};
use serde_json::Value;
use spor::engine::import::{
    Beginning, Finding, ImportReport, ImportSettings, Importer, Period, RejectReason, Shape, ShapeWords,
    propose_levels, propose_period,
};
use spor::engine::log::EventLog;
use spor::engine::prepare::{
    Evidence, Profile, ProfileReason, Step, Suggestion, apply, profile_suggestions, recognise, shipped_profiles,
    suggestions,
};
use spor::engine::privacy::{ColumnScan, Namespace, Treatment};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::variants::Variants;
use spor::protocol::{FileToRead, Opened, Prepare, ProbeFile, ReadFiles};
use spor::session::Session;
use std::collections::BTreeSet;

/// 25 November 2026, when the sample was made into a file.
const WRITTEN_MILLIS: i64 = 1_795_564_800_000;

const REAL_LOGS: [&str; 14] = [
    "running-example/running-example.csv",
    "receipt/receipt.csv",
    "helpdesk/helpdesk_best.csv",
    "helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv",
    "servicenow/incident_event_log_kaggle_119998.csv.gz",
    "sepsis/Sepsis.xes.gz",
    "bpic2013-closed/BPI2013_closed.csv",
    "bpic2015-5/BPIC15_5.xes.gz",
    "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz",
    "hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz",
    "roadtraffic100/roadtraffic100traces.csv",
    "callcenter/CallcenterExample.csv",
    "patients/patients.csv",
    "interval/interval_event_log.csv",
];

pub struct Read {
    pub log: EventLog,
    rows: u64,
    /// Rows turned away, by reason.
    rejected: Vec<(RejectReason, u64)>,
    findings: Vec<Finding>,
    /// The source profile that its columns are recognised by.
    profile: Option<Profile>,
}

/// The list of events, read as the wizard proposes.
pub fn read(sample: SampleLog) -> Read {
    let file = sample_files(sample, Layer::Raw, 1).swap_remove(0);
    let beginning = &file.bytes[..file.bytes.len().min(8 << 20)];
    let whole = beginning.len() == file.bytes.len();
    let mut beginning = Beginning::new(beginning.to_vec(), whole, &file.name, None).unwrap();
    let guessed = beginning.probe().unwrap();
    let preview = propose_period(&mut beginning, guessed, WRITTEN_MILLIS);
    let preview = propose_levels(&mut beginning, preview);
    assert_eq!(preview.settings.period, Some(Period::plausible(WRITTEN_MILLIS)));
    let columns = preview.columns.clone();
    let mut importer = Importer::new(preview.settings, Some(file.bytes.len() as u64)).unwrap();
    importer.feed(&file.bytes).unwrap();
    let imported = importer.finish().unwrap();
    let rejected = imported.report.rejected.iter().map(|rejected| (rejected.reason, rejected.count)).collect();
    let profile = profile_of(&columns);
    Read { log: imported.log, rows: imported.report.rows, rejected, findings: imported.report.findings, profile }
}

/// The source profile that columns are recognised by.
fn profile_of(columns: &[String]) -> Option<Profile> {
    let matched = recognise(columns, &[]).into_iter().next()?;
    shipped_profiles().into_iter().find(|known| known.id == matched.profile)
}

/// Everything that is proposed for a log: by itself, then by the profile of its source.
fn proposals(log: &EventLog, profile: Option<&Profile>) -> Vec<Suggestion> {
    suggestions(log).into_iter().chain(profile.iter().flat_map(|profile| profile_suggestions(profile, log))).collect()
}

/// Accepts what is proposed, one step at a time, each found anew; never what `declined` names.
pub fn prepared(read: Read, declined: impl Fn(&Suggestion) -> bool) -> (EventLog, Vec<Suggestion>) {
    let mut log = read.log;
    let mut done: Vec<Suggestion> = Vec::new();
    while let Some(found) = proposals(&log, read.profile.as_ref()).into_iter().find(|found| !declined(found)) {
        assert!(!done.contains(&found), "a step that was carried out is proposed again: {found:?}");
        log = apply(&log, &[found.step.clone().into()]).log;
        done.push(found);
    }
    (log, done)
}

/// What a profile would have called otherwise, or left out to see less: a choice of the reader, not a fault.
fn is_choice_of_level(found: &Suggestion) -> bool {
    matches!(&found.evidence, Evidence::OfProfile { reason: ProfileReason::Names | ProfileReason::Milestones, .. })
}

/// The count that the truth file has of a fault.
fn planted(truth: &Value, fault: &str) -> u64 {
    number(&truth["faults"][fault]["count"])
}

fn assert_recoverable(log: &EventLog, truth: &Value) {
    let mut edges: BTreeSet<(u16, u16)> = BTreeSet::new();
    for case in 0..log.case_count() as u32 {
        edges.extend(log.activity()[log.events_of(case)].windows(2).map(|pair| (pair[0], pair[1])));
    }
    let recoverable = &truth["recoverable"];
    for (of, found) in [
        ("cases", log.case_count()),
        ("events", log.event_count()),
        ("activities", log.activity_codes() - 1),
        ("variants", Variants::of(log).count()),
        ("edges", edges.len()),
    ] {
        assert_eq!(found as u64, number(&recoverable[of]), "{of}");
    }
    assert_figures(log, &truth["figures"]);
}

fn rejected(read: &Read, reason: RejectReason) -> u64 {
    read.rejected.iter().find(|(of, _)| *of == reason).map_or(0, |(_, count)| *count)
}

/// (a) Everything is accepted, and everything comes back.
#[test]
fn social_assistance_comes_back_whole() {
    let truth = golden("social_assistance");
    let read = read(SampleLog::SocialAssistance);
    // Nine of 1923 and eight of 2032 are left out, and eight on 31 February, as planted.
    assert_eq!(rejected(&read, RejectReason::OutsidePeriod), 17);
    assert_eq!(rejected(&read, RejectReason::ImpossibleTime), 8);
    for (reason, fault) in [
        (RejectReason::MissingActivity, "Q4_empty_activity"),
        (RejectReason::MissingCase, "Q4_empty_case"),
        (RejectReason::MissingTime, "Q4_empty_time"),
        (RejectReason::TotalRow, "total"),
    ] {
        assert_eq!(rejected(&read, reason), planted(&truth, fault), "{fault}");
    }
    let found = |is: &dyn Fn(&Finding) -> Option<u64>| read.findings.iter().find_map(is);
    let titles = found(&|finding| match finding {
        Finding::SkippedAboveHeader { count } => Some(*count),
        _ => None,
    });
    assert_eq!(titles, Some(planted(&truth, "titles")));
    let iso = found(&|finding| match finding {
        Finding::OtherSpelling { count, .. } => Some(*count),
        _ => None,
    });
    assert_eq!(iso, Some(planted(&truth, "Q7_iso_dates")));
    let no_district = found(&|finding| match finding {
        Finding::ReadAsMissing { name, words, rows, .. } if name == "Distrikt" => {
            let words: BTreeSet<&str> = words.iter().map(String::as_str).collect();
            assert_eq!(words, BTreeSet::from(["-", "Ukendt", "Uoplyst"]));
            Some(*rows)
        }
        _ => None,
    });
    assert_eq!(no_district, Some(number(&truth["faults"]["Q13_words_for_no_district"]["rows_in_raw"])));
    assert!(read.profile.is_none());
    let (log, done) = prepared(read, |_| false);
    let [duplicates, midnight, spellings, gaps] = &done[..] else { panic!("{done:?}") };
    assert_eq!(duplicates.evidence, Evidence::Duplicates { events: planted(&truth, "Q1_exact_duplicates") });
    let Evidence::MidnightInUtc { events, .. } = midnight.evidence else { panic!("{midnight:?}") };
    assert_eq!(events, planted(&truth, "Q8_midnight_in_utc"));
    let Evidence::Spellings { variants } = &spellings.evidence else { panic!("{spellings:?}") };
    let other_letters: u64 = variants.iter().map(|variant| variant.from_events).sum();
    assert_eq!(other_letters, planted(&truth, "Q5_spellings") + planted(&truth, "Q6_mojibake"));
    let Evidence::Gaps { cases, .. } = gaps.evidence else { panic!("{gaps:?}") };
    assert_eq!(cases, planted(&truth, "Q14_number_of_two_people"));
    assert_recoverable(&log, &truth);
}

/// (b) Declined: to merge joint meetings a minute apart, which are real here.
#[test]
fn insured_unemployed_come_back_whole() {
    let truth = golden("insured_unemployed");
    let read = read(SampleLog::InsuredUnemployed);
    assert_eq!((read.rows, read.rejected.len()), (48_547, 0));
    let (log, done) = prepared(read, |found| matches!(found.step, Step::MergeClose { .. }));
    let [funds, spellings, duplicates, exchanged, late, spells] = &done[..] else { panic!("{done:?}") };
    let Evidence::Spellings { variants } = &spellings.evidence else { panic!("{spellings:?}") };
    let small_letters: u64 = variants.iter().map(|variant| variant.from_events).sum();
    assert_eq!(small_letters, planted(&truth, "repeated_in_small_letters"));
    assert_eq!(duplicates.evidence, Evidence::Duplicates { events: small_letters });
    let Evidence::ExchangedTimes { events, .. } = exchanged.evidence else { panic!("{exchanged:?}") };
    assert_eq!(events, planted(&truth, "end_before_start"));
    let Evidence::LateRows { events, .. } = late.evidence else { panic!("{late:?}") };
    assert_eq!(events, planted(&truth, "registered_too_late"));
    let Evidence::RenamedValues { attribute, renamings } = &funds.evidence else { panic!("{funds:?}") };
    assert_eq!((attribute.as_str(), renamings.len()), ("a_kasse", 1));
    assert_eq!((renamings[0].from.as_str(), renamings[0].to.as_str()), ("5", "7"));
    assert_eq!(renamings[0].from_events, planted(&truth, "old_fund_number"));
    let Evidence::Restarts { cases, .. } = spells.evidence else { panic!("{spells:?}") };
    assert_eq!(cases, planted(&truth, "joined_spells"));
    assert_recoverable(&log, &truth);
}

/// The table of offers of (b), read as the periods that its columns are proposed to be.
#[test]
fn offers_without_an_end_are_counted() {
    let truth = golden("insured_unemployed");
    let file = sample_files(SampleLog::InsuredUnemployed, Layer::Raw, 1).swap_remove(1);
    let mut beginning = Beginning::new(file.bytes.clone(), true, &file.name, None).unwrap();
    let guessed = beginning.probe().unwrap();
    let words = ShapeWords {
        activity_name: "Aktivitet".into(),
        time_name: "Tidspunkt".into(),
        started: "startet".into(),
        ended: "afsluttet".into(),
        gone: String::new(),
    };
    let shape = guessed.shapes[0].clone().with_words(&words).unwrap();
    assert!(matches!(shape, Shape::Periods { .. }));
    let preview = beginning.preview(&ImportSettings { shape, ..guessed.settings }, true).unwrap();
    let mut importer = Importer::new(preview.settings, Some(file.bytes.len() as u64)).unwrap();
    importer.feed(&file.bytes).unwrap();
    let report = importer.finish().unwrap().report;
    let open = planted(&truth, "open_ends_9999");
    assert!(report.findings.contains(&Finding::OpenEnds { name: "slut".into(), count: open }), "{:?}", report.findings);
    assert_eq!((report.rejected.len(), report.file_rows), (0, number(&truth["recoverable"]["offers"])));
    assert_eq!(report.events, 2 * report.file_rows - open);
}

/// (c) Declined: the profile's own names and milestones, which are a choice and no repair.
#[test]
fn service_desk_comes_back_whole() {
    let truth = golden("service_desk");
    let read = read(SampleLog::ServiceDesk);
    assert_eq!(rejected(&read, RejectReason::OutsidePeriod), planted(&truth, "dated_in_the_future"));
    assert_eq!(read.rejected.len(), 1);
    let blanks = planted(&truth, "trailing_blanks_in_category");
    assert!(read.findings.contains(&Finding::OuterBlanksGone { name: "Kategori".into(), rows: blanks }));
    for finding in &read.findings {
        match finding {
            Finding::InSummerTimeGap { count, .. } => assert_eq!(*count, planted(&truth, "in_the_summer_time_gap")),
            Finding::InRepeatedHour { count, .. } => assert_eq!(*count, planted(&truth, "in_the_repeated_hour")),
            _ => {}
        }
    }
    let of_clocks =
        |finding: &&Finding| matches!(finding, Finding::InSummerTimeGap { .. } | Finding::InRepeatedHour { .. });
    assert_eq!(read.findings.iter().filter(of_clocks).count(), 2);
    assert_eq!(read.profile.as_ref().map(|profile| profile.id.as_str()), Some("service_desk"));
    let (log, done) = prepared(read, is_choice_of_level);
    let [names, renamed, tests, merged, closed_at_once, unsolved] = &done[..] else { panic!("{done:?}") };
    let Evidence::Renamed { renamings } = &renamed.evidence else { panic!("{renamed:?}") };
    assert_eq!(renamings.len(), 1);
    assert_eq!((renamings[0].from.as_str(), renamings[0].to.as_str()), ("Løst", "Løst af agent"));
    assert_eq!(renamings[0].from_events, planted(&truth, "status_renamed_before_june"));
    let Evidence::NamesAmongCodes { values, events, .. } = names.evidence else { panic!("{names:?}") };
    assert_eq!((values, events), (3, planted(&truth, "names_instead_of_agents")));
    let Evidence::TestCases { cases, .. } = tests.evidence else { panic!("{tests:?}") };
    assert_eq!(cases, planted(&truth, "test_tickets"));
    let Evidence::MergedCases { cases, .. } = merged.evidence else { panic!("{merged:?}") };
    assert_eq!(cases, planted(&truth, "merged_tickets"));
    let Evidence::MassClosing { cases, .. } = closed_at_once.evidence else { panic!("{closed_at_once:?}") };
    assert_eq!(cases, planted(&truth, "old_tickets_closed_at_once"));
    let Evidence::OfProfile { cases, .. } = unsolved.evidence else { panic!("{unsolved:?}") };
    assert_eq!(cases, planted(&truth, "closed_without_solution"));
    assert_recoverable(&log, &truth);
}

/// On the clean samples only what both layers have is asked: the joint meetings a minute apart.
#[test]
fn clean_samples_are_left_alone() {
    for (sample, name) in SAMPLES {
        let file = sample_files(sample, Layer::Clean, 1).swap_remove(0);
        let (preview, imported) = import(&file);
        let found: Vec<Suggestion> = proposals(&imported.log, profile_of(&preview.columns).as_ref());
        let found: Vec<&Suggestion> = found.iter().filter(|found| !is_choice_of_level(found)).collect();
        let is_joint_meeting = |found: &&&Suggestion| matches!(found.step, Step::MergeClose { .. });
        let joint = usize::from(sample == SampleLog::InsuredUnemployed);
        assert_eq!((found.len(), found.iter().filter(is_joint_meeting).count()), (joint, joint), "{name}: {found:?}");
    }
}

/// What is proposed on real logs against the faults of the samples, read and asked through the session as the page
/// does: one case of «receipt», whose responsible is called «test», three of ServiceNow that were closed and never
/// resolved, and nothing else.
#[test]
fn real_logs_are_asked_about_one_test_case_and_three_unsolved_ones() {
    for path in REAL_LOGS {
        let Some(bytes) = shared_log(path) else { return };
        let (name, size_bytes) = (path.to_string(), bytes.len() as u64);
        let mut session = Session::new();
        let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
        let preview = asked(&mut session, probe, &bytes[..]).unwrap().preview;
        let profile = profile_of(&preview.columns);
        let files = vec![FileToRead { name, size_bytes, settings: preview.settings }];
        let Opened { log, report, .. } = asked(&mut session, ReadFiles { files }, &bytes[..]).unwrap();
        assert_eq!(names_among_codes(&report), None, "{path}");
        let mut found = asked(&mut session, Prepare { log, steps: vec![], profile }, &bytes[..]).unwrap().suggestions;
        // These rest on pairs of labels and times, and have tests of their own.
        let is_of_labels_and_times = |evidence: &Evidence| {
            matches!(
                evidence,
                Evidence::Duplicates { .. }
                    | Evidence::MidnightInUtc { .. }
                    | Evidence::Spellings { .. }
                    | Evidence::ClosePairs { .. }
                    | Evidence::Gaps { .. }
                    | Evidence::OfProfile { reason: ProfileReason::Names | ProfileReason::Milestones, .. }
            )
        };
        found.retain(|found| !is_of_labels_and_times(&found.evidence));
        let mut found: Vec<Evidence> = found.into_iter().map(|found| found.evidence).collect();
        // Counted in the file by `incident_state` in order of `sys_updated_at`.
        if path.starts_with("servicenow/") {
            let unsolved = found.remove(0);
            let Evidence::OfProfile { reason: ProfileReason::Trap { id, .. }, cases, .. } = unsolved else {
                panic!("{unsolved:?}")
            };
            assert_eq!((id.as_str(), cases), ("closed_unsolved", 3));
        }
        let expected = match path {
            "receipt/receipt.csv" => vec![Evidence::TestCases { cases: 1, of_cases: 1434 }],
            _ => vec![],
        };
        assert_eq!(found, expected, "{path}");
    }
}

/// What reading says about names among codes: the column, and its rows.
fn names_among_codes(report: &ImportReport) -> Option<(&str, u64)> {
    report.findings.iter().find_map(|finding| match finding {
        Finding::NamesAmongCodes { name, rows } => Some((name.as_str(), *rows)),
        _ => None,
    })
}

/// Read as the page proposes, the clean samples have no name among codes.
#[test]
fn clean_samples_read_as_proposed_have_no_names_among_codes() {
    for (sample, name) in SAMPLES {
        for file in sample_files(sample, Layer::Clean, 1) {
            let size_bytes = file.bytes.len() as u64;
            let mut session = Session::new();
            let probe = ProbeFile { name: file.name.clone(), size_bytes, entry: None };
            let preview = asked(&mut session, probe, &file.bytes[..]).unwrap().preview;
            let files = vec![FileToRead { name: file.name, size_bytes, settings: preview.settings }];
            let opened = asked(&mut session, ReadFiles { files }, &file.bytes[..]).unwrap();
            assert_eq!(names_among_codes(&opened.report), None, "{name}");
        }
    }
}

/// (c) Read as the page proposes, agents are pseudonyms: the names among them are nobody's, and nothing is left to find.
/// So reading counts them before.
///
/// The scan of the columns knows the lists' names alone: these three are invented, and only the codes beside them tell.
#[test]
fn names_among_agents_become_pseudonyms_when_the_column_is_read_so() {
    let log = read(SampleLog::ServiceDesk).log;
    let agents = log.attributes().iter().find(|attribute| attribute.name == "Ændret af").unwrap();
    assert_eq!(ColumnScan::of_column(&agents.codes, &agents.dictionary).counts(), []);
    let file = sample_files(SampleLog::ServiceDesk, Layer::Raw, 1).swap_remove(0);
    let (name, size_bytes) = (file.name.clone(), file.bytes.len() as u64);
    let mut session = Session::new();
    session.set_key([7; 32]);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let preview = asked(&mut session, probe, &file.bytes[..]).unwrap().preview;
    let agents = preview.columns.iter().position(|column| column == "Ændret af").unwrap();
    assert!(preview.settings.treatments.contains(&(agents as u32, Treatment::Pseudonymise(Namespace::Employee))));
    let files = vec![FileToRead { name, size_bytes, settings: preview.settings }];
    let Opened { log, report, .. } = asked(&mut session, ReadFiles { files }, &file.bytes[..]).unwrap();
    let planted = planted(&golden("service_desk"), "names_instead_of_agents");
    assert_eq!((names_among_codes(&report), planted), (Some(("Ændret af", 3)), 3));
    let found =
        asked(&mut session, Prepare { log, steps: vec![], profile: None }, &file.bytes[..]).unwrap().suggestions;
    assert!(!found.iter().any(|found| matches!(found.evidence, Evidence::NamesAmongCodes { .. })), "{found:?}");
}
