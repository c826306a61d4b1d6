//! The verdict on every real log, with the figures behind it, as a reviewed snapshot.

use crate::figures_reading::{Asked, read};
use crate::truth::shared_logs;
use spor::engine::filter::Selection;
use spor::engine::import::{Imported, Zone};
use spor::engine::log::EventLog;
use spor::engine::performance::{Closing, last_steps};
use spor::engine::samples::SplitMix64;
use spor::engine::suitability::Registered;
use spor::engine::suitability::drift::{CaseShift, ChangeThresholds, Cohorts, DriftSearch, Followed, case_shifts};
use spor::engine::suitability::patterns::{Part, PatternFound, PatternState, patterns};
use spor::engine::suitability::verdict::{Criterion, DriftFacts, Facts, Figure, Level, Thresholds, Verdict, judge};
use std::fmt::Write;

/// The log, and where its clock stands.
///
/// Not in it are `csv-edge`, `xlsx-edge`, `xes-lifecycle-edge` and `ocel`: two dozen files of a few rows each, made to be read
/// wrongly; what is read of them is held by `import_edges`, `import_workbooks`, `xes_logs` and `import_ocel`.
const LOGS: [(&str, Zone); 17] = [
    ("running-example/running-example.csv", Zone::Copenhagen),
    ("receipt/receipt.csv", Zone::Copenhagen),
    ("helpdesk/helpdesk_best.csv", Zone::Utc),
    ("helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv", Zone::Utc),
    ("servicenow/incident_event_log_kaggle_119998.csv.gz", Zone::Utc),
    ("sepsis/Sepsis.xes.gz", Zone::Copenhagen),
    ("bpic2013-closed/BPI2013_closed.csv", Zone::Copenhagen),
    ("bpic2013-open/BPIC13_open_problems.xes.gz", Zone::Copenhagen),
    ("bpic2015-5/BPIC15_5.xes.gz", Zone::Copenhagen),
    ("bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz", Zone::Copenhagen),
    ("hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz", Zone::Copenhagen),
    ("roadtraffic100/roadtraffic100traces.csv", Zone::Copenhagen),
    ("callcenter/CallcenterExample.csv", Zone::Utc),
    ("purchasing/PurchasingExample.csv.gz", Zone::Utc),
    ("teleclaims/02_teleclaims.xes.gz", Zone::Copenhagen),
    ("patients/patients.csv", Zone::Utc),
    ("interval/interval_event_log.csv", Zone::Utc),
];

fn imported(name: &str, zone: Zone) -> Option<Imported> {
    let path = shared_logs()?.join(name);
    Some(read(&path, &Asked { zone, ..Asked::default() }).unwrap())
}

fn facts(imported: &Imported, zone: Zone) -> Facts {
    let log = &imported.log;
    Facts::of(log, &Selection::all(log.case_count()), Some(&imported.report), &Closing::default(), zone)
}

/// The whole search against chance, where the quick test found anything.
fn with_chance(facts: &mut Facts, log: &EventLog, zone: Zone) {
    let DriftFacts::Changes { against_chance: false, .. } = facts.drift else { return };
    let registered = Registered::of(log, &Selection::all(log.case_count()), Zone::Utc);
    let last = log.time_millis().iter().copied().max().unwrap();
    let cohorts = Cohorts::of(&registered, zone, last).unwrap();
    let mut search = DriftSearch::new(&cohorts, ChangeThresholds::default(), 1);
    while search.advance(50) {}
    facts.drift = DriftFacts::Changes { changes: search.changes(), against_chance: true };
}

#[test]
fn every_log_has_its_verdict() {
    let mut table = String::new();
    for (name, zone) in LOGS {
        let Some(imported) = imported(name, zone) else { return };
        let mut facts = facts(&imported, zone);
        let quick = match &facts.drift {
            DriftFacts::Changes { changes, .. } => changes.len(),
            DriftFacts::Unknown(_) => 0,
        };
        with_chance(&mut facts, &imported.log, zone);
        let found = judge(&facts, &Thresholds::default());
        writeln!(table, "{name}: {:?}, {:?}", found.verdict, found.because).unwrap();
        for (number, of) in found.criteria.iter().enumerate() {
            let figures: Vec<String> = of.measured.iter().map(|of| figure(of.figure)).collect();
            let level = of.level.map_or_else(|why| format!("{why:?}"), |level| format!("{level:?}"));
            let notes = of.notes.iter().map(|note| format!(", {note:?}")).collect::<String>();
            writeln!(table, "  K{} {level} {}{notes}", number + 1, figures.join(", ")).unwrap();
        }
        let carried: Vec<String> =
            found.carries.iter().map(|of| format!("{:?} {:?}", of.analysis, of.verdict)).collect();
        writeln!(table, "  {}; variants covered {:.3}", carried.join("; "), facts.variants.coverage()).unwrap();
        if let DriftFacts::Changes { changes, .. } = &facts.drift {
            let months = changes.iter().map(|of| {
                let (month, of_chance) = (of.from_month, of.js_by_chance.unwrap_or(0.0));
                format!("{}-{:02} ({:.2} over {of_chance:.2})", month.year, month.month, of.difference.js_distance)
            });
            writeln!(table, "  changes: {quick} quick; {}", months.collect::<Vec<_>>().join(", ")).unwrap();
        }
    }
    let reviewed = std::fs::read_to_string(golden()).unwrap_or_default();
    assert!(table == reviewed, "the verdicts are not those of {}; they are\n{table}", golden().display());
}

/// The reviewed table of verdicts.
fn golden() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/suitability/verdicts.txt")
}

fn figure(figure: Figure) -> String {
    match figure {
        Figure::Share { numerator, denominator } => format!("{numerator}/{denominator}"),
        Figure::Count(count) => count.to_string(),
        Figure::Coverage(of) => {
            format!("{:.3} once={} twice={} met={}", of.coverage(), of.once, of.twice, of.meetings)
        }
        Figure::Bound { value, numerator, denominator, drawn } => {
            format!("{value:.3} of {numerator}/{denominator}, {drawn} drawn")
        }
    }
}

/// Names with two contexts in real logs, and how far apart these are. Those of helpdesk and receipt are as counted from the rows
/// of the files in Python, with `scipy.stats.chi2_contingency(table, correction=False)`, V = √(χ²/n). Of the other logs they are
/// reviewed: a call after work on the case, a bill after it was rejected, blood values taken in turns. No log has several
/// sources, and none was registered by another clock.
#[test]
fn patterns_of_real_logs_are_those_counted_from_their_rows() {
    let expected: [(&str, &[&str]); 17] = [
        ("running-example/running-example.csv", &[]),
        (
            "receipt/receipt.csv",
            &[
                "T06 Determine necessity of stop advice 0.967815 after T05 Print and send confirmation of receipt 788/1309, \
                 T07-1 Draft intern advice aspect 1 34/101",
                "T02 Check confirmation of receipt 0.603224 after Confirmation of receipt 1079/1316, T03 Adjust confirmation \
                 of receipt 51/52",
            ],
        ),
        (
            "helpdesk/helpdesk_best.csv",
            &["Take in charge ticket 0.956770 after Assign seriousness 4159/4211, Wait 519/676"],
        ),
        (
            "helpdesk-danish/helpdesk_da_utf8bom_semicolon.csv",
            &["Påbegynd sag 0.956770 after Tildel prioritet 4159/4211, Afventer 519/676"],
        ),
        (
            "servicenow/incident_event_log_kaggle_119998.csv.gz",
            &["Active 0.766580 after New 6563/7069, Awaiting User Info 651/870"],
        ),
        (
            "sepsis/Sepsis.xes.gz",
            &[
                "Leucocytes 0.627411 after ER Sepsis Triage 266/994, CRP 1154/1912",
                "CRP 0.550347 after ER Sepsis Triage 191/997, Leucocytes 1324/1938",
                "Admission NC 0.604476 after IV Antibiotics 488/800, CRP 99/207",
            ],
        ),
        ("bpic2013-closed/BPI2013_closed.csv", &[]),
        ("bpic2013-open/BPIC13_open_problems.xes.gz", &[]),
        (
            "bpic2015-5/BPIC15_5.xes.gz",
            &[
                "08_AWB45_005 0.933411 after 01_HOOFD_180 480/601, 01_HOOFD_193 77/158",
                "01_HOOFD_110 0.669303 after 01_HOOFD_100 197/496, 01_HOOFD_130 47/72",
                "01_HOOFD_100 0.802949 after 01_HOOFD_030_1 59/239, 01_HOOFD_065_1 68/224",
                "01_HOOFD_130 0.893237 after 01_HOOFD_110 120/271, 08_AWB45_170 47/57",
                "09_AWB45_005 0.943815 after 01_HOOFD_120 102/149, 01_HOOFD_192 18/30",
            ],
        ),
        ("bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz", &[]),
        (
            "hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz",
            &[
                "FIN 0.909075 after CHANGE DIAGN 524/965, REOPEN 715/853",
                "BILLED 0.685511 after CODE OK 652/778, REJECT 141/437",
                "CHANGE DIAGN 0.888131 after NEW 549/565, REOPEN 65/69",
            ],
        ),
        ("roadtraffic100/roadtraffic100traces.csv", &[]),
        ("callcenter/CallcenterExample.csv", &["Inbound Call 0.609563 after Handle Email 16/51, Handle Case 162/210"]),
        (
            "purchasing/PurchasingExample.csv.gz",
            &["Analyze Request for Quotation 1.000000 after Create Request for Quotation 544/544, Amend Request for \
                 Quotation 563/563"],
        ),
        ("teleclaims/02_teleclaims.xes.gz", &[]),
        ("patients/patients.csv", &["Discuss Results 1.000000 after X-Ray 259/495, Check-out 123/123"]),
        ("interval/interval_event_log.csv", &[]),
    ];
    for ((name, zone), (of, expected)) in LOGS.into_iter().zip(expected) {
        assert_eq!(name, of);
        let Some(imported) = imported(name, zone) else { return };
        let log = &imported.log;
        let registered = Registered::of(log, &Selection::all(log.case_count()), zone);
        let found = patterns(&registered, Some(&imported.report), zone);
        let PatternFound::UnanchoredTimes(unanchored) = &found[2] else { panic!() };
        assert_eq!((unanchored.state(), unanchored.clocks.sources), (PatternState::NotFound, 1), "{name}");
        let PatternFound::HomonymousLabels { labels } = &found[10] else { panic!() };
        let said = labels.iter().map(|of| {
            let contexts = of.contexts.unwrap();
            let part = |code: u16, part: Part| format!("{} {}/{}", log.activity_name(code), part.count, part.of);
            let [first, later] = [(contexts.first_after, contexts.first), (contexts.later_after, contexts.later)];
            let parts = [part(first.0, first.1), part(later.0, later.1)].join(", ");
            format!("{} {:.6} after {parts}", log.activity_name(of.activity), contexts.cramers_v)
        });
        assert_eq!(said.collect::<Vec<_>>(), expected, "{name}");
    }
}

#[test]
fn known_logs_are_judged_as_their_readers_would() {
    let level = |name: &str, criterion: Criterion| {
        let (_, zone) = LOGS.into_iter().find(|(of, _)| *of == name).unwrap();
        let imported = imported(name, zone)?;
        let found = judge(&facts(&imported, zone), &Thresholds::default());
        let of = found.criteria.into_iter().find(|of| of.criterion == criterion).unwrap();
        Some((of.level, found.verdict, found.carries))
    };
    for name in ["receipt/receipt.csv", "helpdesk/helpdesk_best.csv"] {
        for criterion in
            [Criterion::TimeOfDay, Criterion::KnownOrder, Criterion::ActivityIsCategory, Criterion::NoRepetitions]
        {
            let Some((level, _, _)) = level(name, criterion) else { return };
            assert_eq!(level, Ok(Level::Green), "{name}, {criterion:?}");
        }
    }
    let (of_days, verdict, _) = level("roadtraffic100/roadtraffic100traces.csv", Criterion::TimeOfDay).unwrap();
    assert_eq!(of_days, Ok(Level::Red));
    assert_ne!(verdict, Verdict::NotFit, "days alone condemn no log");
    let (order, verdict, carries) = level("bpic2015-5/BPIC15_5.xes.gz", Criterion::KnownOrder).unwrap();
    assert_eq!((order, verdict, carries[0].verdict), (Ok(Level::Stop), Verdict::NotFit, Verdict::NotFit));
}

/// A log in which no practice can have changed: its cases keep their courses and begin in random order.
fn shuffled(log: &EventLog, seed: u64) -> EventLog {
    let mut begun: Vec<i64> =
        (0..log.case_count() as u32).map(|case| log.time_millis()[log.events_of(case).start]).collect();
    let first = begun.clone();
    SplitMix64::new(seed).shuffle(&mut begun);
    let rows = (0..log.case_count() as u32).flat_map(|case| {
        let moved = begun[case as usize] - first[case as usize];
        log.events_of(case).map(move |event| (case, event, moved))
    });
    let rows: Vec<(&str, &str, i64)> = rows
        .map(|(case, event, moved)| {
            (log.case_id(case), log.activity_name(log.activity()[event]), log.time_millis()[event] + moved)
        })
        .collect();
    EventLog::from_rows(rows).unwrap()
}

/// The alarms of each log in a hundred orders, as they were reviewed.
const ALARMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/suitability/alarms.txt");

/// At a nominal five in a hundred, ten are more than chance gives in 99 of 100 such tests. In every order there is something to
/// search: what cannot be judged would raise no alarm either.
#[test]
fn chance_raises_few_alarms() {
    let mut table = String::new();
    let mut most = 0;
    for name in [
        "receipt/receipt.csv",
        "bpic2015-5/BPIC15_5.xes.gz",
        "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz",
    ] {
        let Some(imported) = imported(name, Zone::Copenhagen) else { return };
        let thresholds = ChangeThresholds {
            // Every difference that stands out counts, however small, so that chance itself is tested.
            cramers_v_at_least: 0.0,
            js_distance_at_least: 0.0,
            permutations: 39,
            ..ChangeThresholds::default()
        };
        let of_log = (1..=100)
            .filter(|&seed| {
                let log = shuffled(&imported.log, seed);
                let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
                let last = log.time_millis().iter().copied().max().unwrap();
                let cohorts = Cohorts::of(&registered, Zone::Copenhagen, last)
                    .unwrap_or_else(|unknown| panic!("{name}, seed {seed}: {unknown:?}"));
                let mut search = DriftSearch::new(&cohorts, thresholds, seed);
                while search.changes().is_empty() && search.advance(1) {}
                !search.changes().is_empty()
            })
            .count();
        writeln!(table, "{name}: {of_log} of 100").unwrap();
        most = most.max(of_log);
    }
    assert!(most <= 10, "{table}");
    let reviewed = std::fs::read_to_string(ALARMS).unwrap_or_default();
    assert!(table == reviewed, "the alarms are not those of alarms.txt; they are\n{table}");
}

/// The shifts of what cases come to, closed by the steps that the log proposes.
fn shifts_of(log: &EventLog, zone: Zone) -> Option<Vec<CaseShift>> {
    let all = Selection::all(log.case_count());
    let registered = Registered::of(log, &all, zone);
    let proposed = last_steps(log, &all).into_iter().filter(|step| step.is_proposed());
    let steps = proposed.map(|step| log.activity_name(step.activity).to_string()).collect();
    let closed = Closing { steps, observed_to_millis: None }.closed(log, &all);
    let last = log.time_millis().iter().copied().max().unwrap();
    let followed = Followed::of(&registered, zone, last).ok()?;
    case_shifts(&registered, Ok(&followed), &closed, &all.turned()).ok().map(|of| of.into_iter().flatten().collect())
}

/// Benjamini and Hochberg keep five in a hundred; the distance that is asked for keeps more of them.
#[test]
fn cases_that_begin_in_random_order_do_not_shift() {
    let mut alarms = Vec::new();
    for name in ["receipt/receipt.csv", "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz"] {
        let Some(imported) = imported(name, Zone::Copenhagen) else { return };
        let has_shift = |&seed: &u64| {
            let log = shuffled(&imported.log, seed);
            shifts_of(&log, Zone::Copenhagen).is_some_and(|found| !found.is_empty())
        };
        alarms.push((name, (1..=40).filter(has_shift).count()));
    }
    assert!(alarms.iter().all(|(_, of)| *of <= 4), "alarms in forty shuffles: {alarms:?}");
}
