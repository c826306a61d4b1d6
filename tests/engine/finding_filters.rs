//! The filter of a finding keeps the cases of its rows, whatever the finding: on the raw samples, and on real logs.

use crate::asked::asked;
use crate::suitability_golden::dirty_settings;
use crate::truth::shared_logs;
use spor::engine::filter::{CaseRule, EventRule, Filter, FilterStack, Filtered};
use spor::engine::import::{Importer, Period, Zone};
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::prepare::Misfit;
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::suitability::Detector;
use spor::engine::suitability::verdict::Facts;
use spor::engine::variants::Variants;
use spor::protocol::*;
use spor::session::Session;
use std::collections::BTreeSet;

/// 25 November 2026, when the samples were made into files.
const WRITTEN_MILLIS: i64 = 1_795_564_800_000;

/// A file as the page proposes to read it, about nobody: in a session, and by the importer beside it.
struct Opened {
    session: Session,
    log: LogId,
    findings: Vec<DataFinding>,
    same: EventLog,
    facts: Facts,
    closing: Closing,
    zone: Zone,
}

/// What the page proposes.
fn guessed(name: &str, file: &[u8]) -> ImportSettings {
    let probe = ProbeFile { name: name.to_owned(), size_bytes: file.len() as u64, entry: None };
    let guessed = asked(&mut Session::new(), probe, file).unwrap().preview.settings;
    let period = Some(Period::plausible(WRITTEN_MILLIS));
    ImportSettings { subjects: Subjects::NotPersonal, treatments: Vec::new(), period, ..guessed }
}

fn opened(name: &str, file: &[u8], settings: ImportSettings) -> Opened {
    let (name, size_bytes) = (name.to_owned(), file.len() as u64);
    let mut session = Session::new();
    let zone = settings.zone;
    let mut importer = Importer::new(settings.clone(), Some(size_bytes)).unwrap();
    importer.feed(file).unwrap();
    let imported = importer.finish().unwrap();
    let files = vec![FileToRead { name, size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, file).unwrap().log;
    // A list of steps that lacks most of them, so that some names are outside of it.
    let listed_steps = vec![imported.log.activity_name(1).to_owned()];
    let ask = ListDataFindings { listed_steps, ..ListDataFindings::of(log, None) };
    let findings = asked(&mut session, ask, &[]).unwrap().findings;
    let all = spor::engine::filter::Selection::all(imported.log.case_count());
    let facts = Facts::of(&imported.log, &all, Some(&imported.report), &Closing::default(), zone);
    let closing = Closing { steps: facts.truncation.ends.clone(), observed_to_millis: None };
    Opened { session, log, findings, same: imported.log, facts, closing, zone }
}

fn left(log: &EventLog, variants: &Variants, stack: &[Filter]) -> Filtered {
    let everything = Filtered::everything(log.case_count());
    stack.iter().fold(everything, |left, filter| left.then(log, variants, filter))
}

/// The cases of the whole log that a stack leaves.
fn cases_left(log: &EventLog, variants: &Variants, stack: &[Filter]) -> BTreeSet<u32> {
    let left = left(log, variants, stack);
    let whole = |case: u32| left.cut.as_ref().map_or(case, |cut| cut.whole_case[case as usize]);
    left.cases.cases().map(whole).collect()
}

/// What kind of finding it is, without what was found.
fn kind(found: &DataFound) -> String {
    let said = format!("{found:?}");
    said.split([' ', '(', '{']).next().unwrap().to_owned()
}

/// Every finding of the file is looked into; answers their kinds.
fn filters_keep_the_cases_of_the_rows(name: &str, file: &[u8], settings: ImportSettings) -> BTreeSet<String> {
    let Opened { mut session, log, findings, same, facts, closing, zone } = opened(name, file, settings);
    let variants = Variants::of(&same);
    let mut looked_into = BTreeSet::new();
    let few = Filter::from(CaseRule::Size { least: Some(3), most: None });
    let commonest = same.activity_name(*same.activity().first().unwrap()).to_owned();
    let only = Filter::from(EventRule::Activities { activities: vec![commonest.clone()] });
    for of in findings.iter().filter(|of| of.state != PatternState::NotFound && of.found.has_rows()) {
        let detector = of.found.detector(&facts, &closing);
        let is_of_file = matches!(of.found, DataFound::Rejected { .. } | DataFound::ElusiveCases { .. });
        let Some(detector) = detector.filter(|_| !is_of_file) else {
            assert!(is_of_file && of.cases.is_none(), "{of:?}");
            continue;
        };
        looked_into.insert(kind(&of.found));
        let about = detector.found_in(&same, zone);
        assert!(!about.events.is_empty(), "{:?} has rows", of.found);
        // Each event belongs to the case whose stretch of the log it lies in.
        let events: BTreeSet<usize> = about.events.iter().map(|&event| event as usize).collect();
        let has_one = |case: &u32| events.range(same.events_of(*case)).next().is_some();
        let theirs: BTreeSet<u32> = (0..same.case_count() as u32).filter(has_one).collect();
        let rule = of.cases.clone().unwrap_or_else(|| panic!("{:?} has a filter", of.found));
        let filter = Filter::from(rule);
        let kept = cases_left(&same, &variants, std::slice::from_ref(&filter));
        assert_eq!(kept, theirs, "{name}: {:?} by {filter:?}", of.found);
        // The other cases are what it keeps turned round.
        let others = cases_left(&same, &variants, &[filter.clone().turned()]);
        assert!(kept.is_disjoint(&others) && kept.len() + others.len() == same.case_count(), "{:?}", of.found);
        // It does not matter what was left out before.
        let [one, other] = [[filter.clone(), few.clone()], [few.clone(), filter.clone()]];
        assert_eq!(cases_left(&same, &variants, &one), cases_left(&same, &variants, &other), "{:?}", of.found);
        if matches!(filter.rule, Rule::Case(CaseRule::WithFinding { .. })) {
            let cut = cases_left(&same, &variants, &[only.clone(), filter.clone()]);
            let with_step = cases_left(&same, &variants, std::slice::from_ref(&only));
            assert_eq!(cut, kept.intersection(&with_step).copied().collect(), "{:?} of cut cases", of.found);
        }
        // The session says the same: its rows are the first in the file, its filter leaves as many.
        let ask = ShowFindingRows { log, closing: None, found: of.found.clone(), rare: String::new(), answers: None };
        let rows = asked(&mut session, ask, &[]).unwrap();
        let mut numbers: Vec<u32> = events.iter().map(|&event| same.row()[event] + 1).collect();
        numbers.sort_unstable();
        assert_eq!((rows.all as usize, rows.are_cases), (events.len(), about.are_cases), "{:?}", of.found);
        let ids: BTreeSet<&str> = theirs.iter().map(|&case| same.case_id(case)).collect();
        assert!(rows.rows.iter().all(|row| ids.contains(&*row.case)), "{:?}", of.found);
        let first: Vec<u32> = rows.rows.iter().map(|row| row.row).collect();
        assert_eq!(first, numbers[..numbers.len().min(FINDING_ROWS)], "{:?}", of.found);
        let stack = FilterStack::of([filter]);
        let defined = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap();
        assert_eq!(defined.cases, Shown::Number(theirs.len() as u32), "{:?}", of.found);
        assert!(defined.unknown.is_empty(), "{:?}", defined.unknown);
    }
    looked_into
}

/// Thirty letters that are written and sent within seconds, and claims on the last working day of three months.
fn letters() -> String {
    let mut csv = String::from("Sag;Aktivitet;Tidspunkt\n");
    for case in 0..30 {
        let (month, last) = [(1, 31), (2, 29), (3, 27)][case % 3];
        let (day, minute) = (1 + case / 3 * 2, (case * 7 + 3) % 50);
        for (step, time) in [
            ("Brev skrevet", format!("2024-{month:02}-{day:02} 10:{minute:02}:07")),
            ("Brev sendt", format!("2024-{month:02}-{day:02} 10:{minute:02}:27")),
            ("Opkrævet", format!("2024-{month:02}-{last:02} 12:{:02}:09", minute + 1)),
        ] {
            csv.push_str(&format!("S{case:03};{step};{time}\n"));
        }
    }
    csv
}

/// Forty decisions by day, and in another system letters an hour after each, and notes in the night.
fn two_systems() -> String {
    let mut csv = String::from("Sag;Aktivitet;Tidspunkt;Kilde\n");
    for case in 0..40 {
        let (day, minute) = (format!("2024-{:02}-{:02}", 1 + case / 28, 1 + case % 28), (case * 7 + 3) % 50);
        csv.push_str(&format!("S{case:03};Notat;{day} {:02}:{minute:02}:31;Notater\n", 1 + case % 7));
        csv.push_str(&format!("S{case:03};Afgørelse;{day} {:02}:{minute:02}:11;Fagsystem\n", 9 + case % 5));
        csv.push_str(&format!("S{case:03};Brev sendt;{day} {:02}:{:02}:40;ESDH\n", 10 + case % 5, minute + 1));
    }
    csv
}

/// Every kind of finding that has rows of the log, with its filter: on the raw samples, on small logs with planted faults, and
/// on real ones where they are at hand.
#[test]
fn filters_of_every_kind_of_finding_keep_the_cases_of_its_rows() {
    let mut kinds = BTreeSet::new();
    let mut look_into = |name: &str, file: &[u8], settings: ImportSettings| {
        kinds.extend(filters_keep_the_cases_of_the_rows(name, file, settings));
    };
    for sample in [SampleLog::SocialAssistance, SampleLog::InsuredUnemployed, SampleLog::ServiceDesk] {
        let file = sample_files(sample, Layer::Raw, 1).swap_remove(0);
        look_into(&file.name, &file.bytes, guessed(&file.name, &file.bytes));
    }
    let dirty = include_bytes!("../golden/suitability/dirty_small.csv");
    look_into("dirty.csv", dirty, dirty_settings(dirty));
    let letters = letters();
    look_into("letters.csv", letters.as_bytes(), guessed("letters.csv", letters.as_bytes()));
    let systems = two_systems();
    look_into("systems.csv", systems.as_bytes(), guessed("systems.csv", systems.as_bytes()));
    let Some(logs) = shared_logs() else { return };
    for name in [
        "interval/interval_event_log.csv",
        "helpdesk/helpdesk_best.csv",
        "callcenter/CallcenterExample.csv",
        "receipt/receipt.csv",
        "bpic2013-closed/BPI2013_closed.csv",
        "roadtraffic100/roadtraffic100traces.csv",
        "sepsis/Sepsis.xes.gz",
    ] {
        let file = std::fs::read(logs.join(name)).unwrap();
        look_into(name, &file, guessed(name, &file));
    }
    let every_kind = [
        "Batches",
        "ByHand",
        "CaseOverlaps",
        "CaseShift",
        "Change",
        "ClocksApart",
        "Collateral",
        "Column",
        "ColumnsOfTimes",
        "Companion",
        "CutAtTheLeft",
        "DayOnly",
        "Dependency",
        "DisplacedHours",
        "DistortedLabels",
        "FarLongerCases",
        "FarNumbers",
        "Forms",
        "FullMinutes",
        "Homonyms",
        "IdGaps",
        "InOneHour",
        "LabelTurn",
        "NearDuplicates",
        "OddActivityTimes",
        "OnLastWorkday",
        "OpenCases",
        "Overlaps",
        "PerhapsLeft",
        "PollutedLabels",
        "RegisteredAtOnce",
        "RegistrationLag",
        "Repeated",
        "SilentPeriods",
        "Synonyms",
        "TimeTravel",
        "UnknownOrder",
        "UnlistedSteps",
        "UsuallyOnce",
        "ZeroDurations",
    ];
    assert_eq!(kinds, every_kind.map(String::from).into());
}

/// By hand: case 1 has A twice within a minute, case 2 has it twice within an hour, case 3 has it once.
fn of_three() -> EventLog {
    // Not at midnight, which would say the day only.
    let at = |minute: i64| (8 * 60 + minute) * 60_000;
    EventLog::from_rows([
        ("1", "A", at(0)),
        ("1", "A", at(1)),
        ("1", "B", at(2)),
        ("2", "A", at(0)),
        ("2", "A", at(60)),
        ("3", "A", at(7)),
    ])
    .unwrap()
}

#[test]
fn what_is_found_is_found_before_any_filter() {
    let log = of_three();
    let variants = Variants::of(&log);
    let with = |detector: Detector| Filter::from(CaseRule::WithFinding { detector, zone: Zone::Utc });
    let near = with(Detector::NearDuplicates);
    assert_eq!(cases_left(&log, &variants, std::slice::from_ref(&near)), [0].into());
    assert_eq!(cases_left(&log, &variants, &[near.clone().turned()]), [1, 2].into());
    // Without the repeated step there is nothing near any more, but the case had it.
    let only_b = Filter::from(EventRule::Activities { activities: vec!["B".into()] });
    assert_eq!(cases_left(&log, &variants, &[only_b, near]), [0].into());
    assert_eq!(cases_left(&log, &variants, &[with(Detector::Repeated { activity: "A".into() })]), [0, 1].into());
    // What the log does not have is found nowhere, and the reader is told.
    let gone = with(Detector::Overlaps { column: "Medarbejder".into() });
    assert!(cases_left(&log, &variants, std::slice::from_ref(&gone)).is_empty());
    let unknown = spor::engine::filter::unknown_names(&log, &gone.rule);
    assert_eq!(unknown, [Misfit::AttributeGone { attribute: "Medarbejder".into() }]);
    let step = with(Detector::BrokenOrder { first: "A".into(), then: "Z".into() });
    let unknown = spor::engine::filter::unknown_names(&log, &step.rule);
    assert_eq!(unknown, [Misfit::ActivitiesGone { labels: vec!["Z".into()] }]);
}

#[test]
fn it_is_saved_and_read_and_holds_no_value_of_a_person() {
    use spor::engine::filter::{FilterSet, may_be_in_file};
    let detector = Detector::WithoutCompanion {
        given: GivenByName::Value { column: "Distrikt".into(), value: "Nord".into() },
        then: "Samtale".into(),
        ends: vec!["Afsluttet".into()],
    };
    let value = CaseRule::WithFinding { detector, zone: Zone::Copenhagen };
    let lag = CaseRule::WithFinding {
        detector: Detector::RegistrationLag { column: "Registreret".into() },
        zone: Zone::Copenhagen,
    };
    let batches = CaseRule::WithFinding { detector: Detector::Batches, zone: Zone::Copenhagen };
    let (set, left_out) = FilterSet::of("Fund", "Spor", &FilterStack::of([value.clone(), lag.clone(), batches]));
    assert_eq!((set.filters.len(), left_out), (3, 0));
    assert_eq!(FilterSet::from_json(&set.to_json()).unwrap(), set);
    // A value of a column that names persons stays here; the name of such a column does not tell of any.
    assert!(!may_be_in_file(&Rule::Case(value), |name| name == "Distrikt"));
    assert!(may_be_in_file(&Rule::Case(lag), |name| name == "Registreret"));
}
