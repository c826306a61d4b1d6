//! Real logs in XES are read completely: events, cases, activities and times equal the truth files.

use crate::xes_read::{assert_adds_up, events_of, look, read_with};
use spor::engine::import::{FileFormat, Finding, ImportSettings, Imported, LifecycleRows, RejectReason, Roles};
use spor::engine::log::EventLog;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The folder of real logs, or a line that says it is not here.
fn logs() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/logs");
    if !folder.is_dir() {
        println!("skipped: no ../shared/logs");
        return None;
    }
    Some(folder)
}

/// The file as the page reads it, packed where it is packed; `change` may change the guess.
fn read_file(path: &Path, change: impl Fn(&mut ImportSettings)) -> Imported {
    let bytes = std::fs::read(path).unwrap();
    let mut settings = look(&bytes).unwrap().settings;
    change(&mut settings);
    let imported = read_with(&bytes, &settings, 64 << 10).unwrap();
    assert_adds_up(&imported.report);
    imported
}

fn truth(folder: &Path, log: &str) -> serde_json::Value {
    serde_json::from_str(&std::fs::read_to_string(folder.join(format!("truth/{log}.json"))).unwrap()).unwrap()
}

/// Milliseconds as the truth writes them, `2010-12-30T10:02:00+00:00`, with microseconds where they are not zero.
fn millis_of(text: &serde_json::Value) -> i64 {
    let text = text.as_str().unwrap();
    chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
}

/// (events, cases with it) of every activity.
fn activities_of(log: &EventLog) -> BTreeMap<String, (u64, u64)> {
    let mut counts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for case in 0..log.case_count() as u32 {
        let mut seen = BTreeSet::new();
        for event in log.events_of(case) {
            let count = counts.entry(log.activity_name(log.activity()[event]).into()).or_default();
            count.0 += 1;
            count.1 += u64::from(seen.insert(log.activity()[event]));
        }
    }
    counts
}

fn assert_equals(log: &EventLog, view: &serde_json::Value, name: &str) {
    assert_eq!(log.event_count() as u64, view["events"].as_u64().unwrap(), "{name}: events");
    assert_eq!(log.case_count() as u64, view["cases"].as_u64().unwrap(), "{name}: cases");
    assert_eq!(log.time_millis().iter().min().copied(), Some(millis_of(&view["min_timestamp"])), "{name}: first");
    assert_eq!(log.time_millis().iter().max().copied(), Some(millis_of(&view["max_timestamp"])), "{name}: last");
    let told: BTreeMap<String, (u64, u64)> = view["activities"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, count)| (name.clone(), (count["events"].as_u64().unwrap(), count["cases"].as_u64().unwrap())))
        .collect();
    assert_eq!(activities_of(log), told, "{name}: activities");
}

/// Every column is an attribute, whatever else it is.
fn keep_every_column(settings: &mut ImportSettings) {
    let FileFormat::Xes { columns } = settings.format else { panic!("{:?}", settings.format) };
    settings.roles.event_attributes = (0..columns).collect();
}

/// The truth names the columns of most logs: attributes of events and, with `case:`, of traces.
fn assert_has_columns(log: &EventLog, columns: &serde_json::Value, name: &str) {
    let Some(columns) = columns.as_array() else { return };
    let told: BTreeSet<&str> = columns.iter().map(|column| column.as_str().unwrap()).collect();
    let kept: BTreeSet<&str> = log.attributes().iter().map(|attribute| attribute.name.as_str()).collect();
    assert_eq!(kept, told, "{name}");
}

/// Truth file, and the XES file it was computed from.
const FILES: [(&str, &str); 11] = [
    ("running-example", "running-example/running-example.xes"),
    ("receipt", "receipt/receipt.xes"),
    ("helpdesk", "helpdesk/helpdesk.xes.gz"),
    ("bpic2013-closed", "bpic2013-closed/bpic2013_closed_problems.xes.gz"),
    ("bpic2013-open", "bpic2013-open/BPIC13_open_problems.xes.gz"),
    ("roadtraffic100", "roadtraffic100/roadtraffic100traces.xes"),
    ("sepsis", "sepsis/Sepsis.xes.gz"),
    ("interval", "interval/interval_event_log.xes"),
    ("teleclaims", "teleclaims/02_teleclaims.xes.gz"),
    ("bpic2020-DomesticDeclarations", "bpic2020-DomesticDeclarations/BPI2020_DomesticDeclarations.xes.gz"),
    ("hospital-billing-1tpv", "hospital-billing-1tpv/14_Billing_1t_per_variant.xes.gz"),
];

#[test]
fn every_view_of_every_log_equals_its_truth() {
    let Some(folder) = logs() else { return };
    let files = FILES.into_iter().chain([("bpic2015-5", "bpic2015-5/BPIC15_5.xes.gz")]);
    for (name, file) in files {
        let truth = truth(&folder, name);
        let imported = read_file(&folder.join(file), keep_every_column);
        assert_equals(&imported.log, &truth["views"]["all"], name);
        assert_has_columns(&imported.log, &truth["xes_columns"], name);
        assert_eq!(imported.report.rows, truth["rows_read"].as_u64().unwrap(), "{name}");
        assert!(imported.report.rejected.is_empty(), "{name}");
        if let Some(view) = truth["views"].get("complete") {
            let complete = read_file(&folder.join(file), |s| s.lifecycle_rows = LifecycleRows::CompleteOnly);
            assert_equals(&complete.log, view, name);
            let left_out = imported.report.rows - complete.report.events;
            assert_eq!(complete.report.rejected.len(), 1, "{name}");
            assert_eq!(complete.report.rejected[0].reason, RejectReason::NotComplete, "{name}");
            assert_eq!(complete.report.rejected[0].count, left_out, "{name}");
        }
        if let Some(view) = truth["views"].get("act+life") {
            let joined = read_file(&folder.join(file), |s| s.roles.activity.extend(s.roles.lifecycle));
            assert_equals(&joined.log, view, name);
        }
    }
}

#[test]
fn the_receipt_log_is_one_log_in_three_files() {
    let Some(folder) = logs() else { return };
    let plain = read_file(&folder.join("receipt/receipt.xes"), |_| {});
    let packed = read_file(&folder.join("receipt/receipt.xes.gz"), |_| {});
    assert_eq!(events_of(&plain.log), events_of(&packed.log));
    assert_eq!(plain.report, packed.report);
    // The rows of the CSV, by the `csv` crate: case, activity and time in the order of the file.
    let mut rows = csv::Reader::from_path(folder.join("receipt/receipt.csv")).unwrap();
    let header = rows.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|column| column == name).unwrap();
    let (case, activity, time) = (at("case:concept:name"), at("concept:name"), at("time:timestamp"));
    let mut told: Vec<(String, String, i64)> = rows
        .records()
        .map(|row| {
            let row = row.unwrap();
            let time = chrono::DateTime::parse_from_str(&row[time], "%Y-%m-%d %H:%M:%S%.f%:z").unwrap();
            (row[case].to_string(), row[activity].to_string(), time.timestamp_millis())
        })
        .collect();
    let mut read = events_of(&plain.log);
    told.sort();
    read.sort();
    assert_eq!(read.len(), 8577);
    assert_eq!(read, told);
}

#[test]
fn start_times_of_the_interval_log_are_read() {
    let Some(folder) = logs() else { return };
    let imported = read_file(&folder.join("interval/interval_event_log.xes"), |_| {});
    let start = imported.log.start_millis().unwrap();
    assert_eq!(start.len(), 8109);
    assert!(start.iter().zip(imported.log.time_millis()).all(|(start, complete)| start <= complete));
}

#[test]
fn the_small_lifecycle_logs_account_for_every_event() {
    let Some(folder) = logs() else { return };
    let read = |name: &str| read_file(&folder.join("xes-lifecycle-edge").join(name), |_| {});
    // Counted with Python's ElementTree: events in traces, and those without `time:timestamp`.
    for (name, rows, without_time) in [
        ("L1_complete_events_only_with_resources.xes", 23, 0),
        ("L1_complete_events_only_with_resources_missing_timestamps.xes", 23, 1),
        ("L1_start_complete_no_overlapping.xes", 46, 0),
        ("L1_start_complete_no_overlapping_missing_timestamp.xes", 46, 1),
        ("L1_start_complete_no_overlapping_with_resources.xes", 46, 0),
        ("L1_start_complete_overlapping.xes", 49, 0),
        ("L1_activities with start or complete events only.xes", 23, 0),
    ] {
        let imported = read(name);
        let missing: u64 = imported.report.rejected.iter().map(|rows| rows.count).sum();
        assert_eq!((imported.report.rows, missing), (rows, without_time), "{name}");
        assert!(imported.report.rejected.iter().all(|rows| rows.reason == RejectReason::MissingTime), "{name}");
        assert_eq!(imported.log.case_count(), 6, "{name}");
    }
}

#[test]
fn real_logs_have_no_findings_that_are_not_there() {
    let Some(folder) = logs() else { return };
    let imported = read_file(&folder.join("bpic2015-5/BPIC15_5.xes.gz"), |_| {});
    let odd: Vec<&Finding> =
        imported.report.findings.iter().filter(|finding| !matches!(finding, Finding::LooksLikeCpr { .. })).collect();
    assert!(odd.is_empty(), "{odd:?}");
    let only_roles = read_file(&folder.join("sepsis/Sepsis.xes.gz"), |s| {
        s.roles = Roles {
            case_attributes: vec![],
            event_attributes: vec![],
            resource: None,
            lifecycle: None,
            ..s.roles.clone()
        };
    });
    assert!(only_roles.log.attributes().is_empty());
}
