//! Real exports, guessed and read in full: the same help desk in four Danish dialects, and what other tools wrote.

use crate::import_logs::{read, shared_log, written_out};
use spor::engine::import::{CsvDialect, FileFormat, Finding, ImportSettings, Imported, TextEncoding, Zone, probe};
use std::collections::BTreeMap;

/// Bytes that the page looks at first.
const BEGINNING: usize = 1 << 20;

fn guessed(path: &str) -> Option<(Vec<u8>, ImportSettings)> {
    let bytes = shared_log(path)?;
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let mut settings = probe(beginning, beginning.len() == bytes.len(), path).unwrap().settings;
    settings.zone = Zone::Utc;
    Some((bytes, settings))
}

fn read_guessed(path: &str) -> Option<Imported> {
    let (bytes, settings) = guessed(path)?;
    Some(read(&settings, &bytes, 64 << 10).unwrap())
}

#[test]
fn the_danish_help_desk_is_the_same_log_in_every_dialect() {
    let Some(labels) = shared_log("helpdesk-danish/helpdesk_da.label_map.json") else { return };
    let labels: BTreeMap<String, String> = serde_json::from_slice(&labels).unwrap();
    // The original, with its activities in Danish. Its case ids are written without the blank.
    let original = read_guessed("helpdesk/helpdesk_ggatn.csv").unwrap();
    let mut expected: Vec<(String, Vec<(String, i64)>)> = written_out(&original.log)
        .into_iter()
        .map(|(case, events)| {
            let events = events.into_iter().map(|event| (labels[&event.0].clone(), event.1)).collect();
            (case.replace("Case", "Case "), events)
        })
        .collect();
    expected.sort();
    assert_eq!((original.log.case_count(), original.log.event_count()), (4580, 21348));
    for (file, encoding, delimiter) in [
        ("helpdesk_da_cp1252_semicolon.csv", TextEncoding::Windows1252, b';'),
        ("helpdesk_da_utf8bom_semicolon.csv", TextEncoding::Utf8, b';'),
        ("helpdesk_da_utf16le_tab.txt", TextEncoding::Utf16Le, b'\t'),
        ("helpdesk_da_dots_utf8_pipe.csv", TextEncoding::Utf8, b'|'),
    ] {
        let (bytes, settings) = guessed(&format!("helpdesk-danish/{file}")).unwrap();
        let FileFormat::Csv(CsvDialect { encoding: found, delimiter: by, .. }) = settings.format else { panic!() };
        assert_eq!((found, by), (encoding, delimiter), "{file}");
        let imported = read(&settings, &bytes, 10_007).unwrap();
        assert_eq!((imported.report.rows, imported.report.rejected.len()), (21348, 0), "{file}");
        let found: Vec<(String, Vec<(String, i64)>)> = written_out(&imported.log)
            .into_iter()
            .map(|(case, events)| (case, events.into_iter().map(|event| (event.0, event.1)).collect()))
            .collect();
        assert_eq!(found, expected, "{file}");
    }
}

/// The truth beside the real logs: events, cases, activities, first and last time of the view of everything.
fn truth(log: &str) -> Option<(u64, u64, usize, i64, i64)> {
    let json: serde_json::Value = serde_json::from_slice(&shared_log(&format!("truth/{log}.json"))?).unwrap();
    let all = &json["views"]["all"];
    let millis =
        |key: &str| chrono::DateTime::parse_from_rfc3339(all[key].as_str().unwrap()).unwrap().timestamp_millis();
    let activities = match &all["activities"] {
        serde_json::Value::Array(list) => list.len(),
        serde_json::Value::Object(map) => map.len(),
        other => panic!("{other}"),
    };
    Some((
        all["events"].as_u64().unwrap(),
        all["cases"].as_u64().unwrap(),
        activities,
        millis("min_timestamp"),
        millis("max_timestamp"),
    ))
}

#[test]
fn real_logs_are_guessed_and_read_as_their_truth_says() {
    for (file, log) in [
        ("callcenter/CallcenterExample.csv", "callcenter"),
        ("servicenow/incident_event_log_kaggle_119998.csv.gz", "servicenow-kaggle119998"),
        ("roadtraffic100/roadtraffic100traces.csv", "roadtraffic100"),
        ("interval/interval_event_log.csv", "interval"),
        ("patients/patients.csv", "patients"),
        ("purchasing/PurchasingExample.csv.gz", "purchasing"),
        ("receipt/receipt.csv", "receipt"),
        ("running-example/running-example.csv", "running-example"),
        ("helpdesk/helpdesk_best.csv", "helpdesk"),
    ] {
        let Some(imported) = read_guessed(file) else { return };
        let log_read = &imported.log;
        let times = log_read.time_millis();
        let found = (
            log_read.event_count() as u64,
            log_read.case_count() as u64,
            log_read.activity_codes() - 1,
            *times.iter().min().unwrap(),
            *times.iter().max().unwrap(),
        );
        assert_eq!(found, truth(log).unwrap(), "{file}");
        assert_eq!((imported.report.rows, imported.report.rejected.len()), (found.0, 0), "{file}");
    }
}

#[test]
fn logs_whose_times_were_changed_by_another_tool_are_read_in_full() {
    // These files say local time with the offset +00:00, so that only the counts can equal the truth.
    for (file, cases, events, activities) in [
        ("bpic2013-closed/BPI2013_closed.csv", 1487, 6660, 4),
        ("sepsis/sepsis_ggatn.csv", 1050, 15214, 16),
        ("sepsis/sepsis_navikt.csv", 1050, 15214, 16),
        ("helpdesk/helpdesk_psp_ids.csv", 3804, 13710, 9),
    ] {
        let Some(imported) = read_guessed(file) else { return };
        let found = (imported.log.case_count(), imported.log.event_count(), imported.log.activity_codes() - 1);
        assert_eq!(found, (cases, events, activities), "{file}");
        assert_eq!(imported.report.rows as usize, events, "{file}");
    }
}

#[test]
fn columns_of_real_logs_get_the_parts_a_person_would_give_them() {
    for (file, case, activity, time, start, resource, lifecycle) in [
        ("callcenter/CallcenterExample.csv", "Service ID", "Operation", "End Date", "Start Date", "Agent", ""),
        (
            "servicenow/incident_event_log_kaggle_119998.csv.gz",
            "number",
            "incident_state",
            "sys_updated_at",
            "",
            "assigned_to",
            "",
        ),
        ("purchasing/PurchasingExample.csv.gz", "case_id", "activity", "end_time", "start_time", "resource", ""),
        ("patients/patients.csv", "patient", "handling", "time", "", "employee", "registration_type"),
        (
            "interval/interval_event_log.csv",
            "case:concept:name",
            "concept:name",
            "time:timestamp",
            "start_timestamp",
            "",
            "",
        ),
        (
            "receipt/receipt.csv",
            "case:concept:name",
            "concept:name",
            "time:timestamp",
            "",
            "org:resource",
            "lifecycle:transition",
        ),
        (
            "bpic2013-closed/BPI2013_closed.csv",
            "case:concept:name",
            "concept:name",
            "time:timestamp",
            "",
            "org:resource",
            "lifecycle:transition",
        ),
        ("helpdesk-danish/helpdesk_da_cp1252_semicolon.csv", "Sagsnr.", "Hændelse", "Tidspunkt", "", "Medarbejder", ""),
        ("sepsis/sepsis_navikt.csv", "case_id", "activity", "timestamp", "", "resource", "lifecycle"),
        ("csv-edge/test1-valid.csv", "case id", "activity", "completion time", "start date", "", ""),
    ] {
        let Some(bytes) = shared_log(file) else { return };
        let beginning = &bytes[..bytes.len().min(BEGINNING)];
        let preview = probe(beginning, beginning.len() == bytes.len(), file).unwrap();
        let name = |columns: &[u32]| {
            columns.iter().map(|&c| preview.columns[c as usize].as_str()).collect::<Vec<_>>().join("+")
        };
        let roles = &preview.settings.roles;
        let one = |column: Option<u32>| column.map_or("", |column| preview.columns[column as usize].as_str());
        let found = [
            &name(&roles.case),
            &name(&roles.activity),
            &name(&roles.time),
            &name(&roles.start),
            one(roles.resource),
            one(roles.lifecycle),
        ]
        .map(str::to_string);
        assert_eq!(found, [case, activity, time, start, resource, lifecycle], "{file}");
    }
}

#[test]
fn days_with_empty_clocks_and_two_digit_years_are_found() {
    let Some(imported) = read_guessed("roadtraffic100/roadtraffic100traces.csv") else { return };
    assert!(imported.report.findings.contains(&Finding::DayOnly { count: 390, of: 390 }));
    let imported = read_guessed("callcenter/CallcenterExample.csv").unwrap();
    assert!(imported.report.findings.contains(&Finding::TwoDigitYears { count: 7548 }));
    assert!(imported.report.findings.iter().any(|finding| matches!(finding, Finding::DayMonthCertain { .. })));
}
