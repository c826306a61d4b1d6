//! The sample «It-servicedesk 2023»: what it must show, against an oracle that shares no code with it.
//!
//! `scripts/sample_oracle.py` counted the figures in `tests/golden/samples/service_desk.json` from the file.

use serde_json::Value;
use spor::engine::import::{Importer, probe};
use spor::engine::log::{AttributeLevel, AttributeUse, EventLog};
use spor::engine::samples::{service_desk, service_desk_csv};
use std::collections::{BTreeMap, BTreeSet};

fn golden() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/samples/service_desk.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn log() -> EventLog {
    EventLog::from_events(service_desk()).unwrap()
}

/// FNV-1a with 64 bits (Fowler, Noll, Vo).
fn fnv1a64(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn the_bytes_are_those_the_oracle_counted() {
    let csv = service_desk_csv();
    assert_eq!(csv.len() as u64, golden()["bytes"].as_u64().unwrap());
    assert_eq!(format!("{:016x}", fnv1a64(csv.as_bytes())), golden()["fnv1a64"]);
}

/// Domain document §6.3, C1 to C4, C7, C8 and C11, and the size of the log.
#[test]
fn the_oracle_finds_the_numbers_the_domain_document_plants() {
    let golden = golden();
    let findings = &golden["findings"];
    for (name, planted) in [
        ("solved_cases", 8693),
        ("cancelled_cases", 307),
        ("C1_figure_1_cases", 643),
        ("C2_reopened_cases", 990),
        ("C2_reopened_twice_or_more", 198),
        ("C2_reopened_events", 1188),
        ("C3_thank_you_cases", 347),
        ("C3_thank_you_transitions", 416),
        ("C3_cases_also_in_figure_1", 0),
        ("C7_ping_pong_cases", 524),
        ("C8_awaiting_user_spells", 2315),
        ("C8_awaiting_supplier_spells", 667),
        ("C11_tie_cases", 1355),
        ("agents", 24),
        ("events_that_cannot_be_told_apart_by_clock", 0),
    ] {
        assert_eq!(findings[name], planted, "{name}");
    }
    assert!(findings["C3_longest_minutes"].as_f64().unwrap() < 15.0);
    assert_eq!(findings["C11_tied_pairs"], serde_json::json!([["Svar sendt til bruger", "Løst af agent"]]));
    assert_eq!((&golden["figures"]["events"], &golden["figures"]["cases"]), (&65_021.into(), &9_000.into()));
    assert_eq!(golden["figures"]["dfg"].as_array().unwrap().len(), 19);
    for (from, to, cases, occurrences) in [
        ("Løst af agent", "Genåbnet", 643, 772),
        ("Genåbnet", "Under behandling", 643, 772),
        ("Under behandling", "Svar sendt til bruger", 643, 1229),
        ("Svar sendt til bruger", "Løst af agent", 643, 1229),
        ("Ny", "Tildelt", 643, 643),
        ("Løst af agent", "Lukket automatisk", 574, 574),
    ] {
        let edges = golden["figures_of_figure_1"]["dfg"].as_array().unwrap();
        let edge = edges.iter().find(|edge| edge["from"] == from && edge["to"] == to).unwrap();
        assert_eq!((&edge["cases"], &edge["count"]), (&cases.into(), &occurrences.into()), "C4 {from} → {to}");
    }
    // Tickets come in from seven o'clock and at weekends; the system closes at 23:30; a thank-you mail is
    // answered within minutes, even at closing time.
    let outside = findings["events_outside_opening_hours"].as_object().unwrap();
    assert_eq!(outside.keys().collect::<Vec<_>>(), ["Lukket automatisk", "Løst af agent", "Ny"]);
    assert_eq!(outside["Lukket automatisk"], 7652);
    assert!(outside["Løst af agent"].as_u64().unwrap() < 10 && outside["Ny"].as_u64().unwrap() < 500);
    for (group, people) in findings["agents_by_group"].as_object().unwrap() {
        assert!(people.as_u64().unwrap() >= 5, "{group}");
    }
}

/// Findings that come from spread times and shuffled lists: near the values of the domain document.
#[test]
fn the_statistical_findings_are_near_those_of_the_domain_document() {
    let golden = golden();
    let findings = &golden["findings"];
    for (path, wanted, tolerance) in [
        ("/C3_median_minutes", 7.4, 0.5),
        ("/C5_by_group/p", 0.12, 0.03),
        ("/C5_by_category/p", 0.50, 0.1),
        ("/C6_calendar_hours/median", 21.9, 1.0),
        ("/C6_calendar_hours/p90", 121.9, 6.0),
        ("/C6_working_hours/median", 6.1, 0.5),
        ("/C6_working_hours/p90", 28.0, 2.0),
        ("/C9_created_by_month/6", 408.0, 0.0),
        ("/C9_created_by_month/7", 1359.0, 0.0),
        ("/C9_created_by_weekday/0", 2177.0, 0.0),
        ("/C9_created_by_weekday/4", 1352.0, 0.0),
        ("/C10_hours_until_reopened/median", 20.3, 1.0),
        ("/cases_ending_2024", 142.0, 15.0),
    ] {
        let found = findings.pointer(path).unwrap().as_f64().unwrap();
        assert!((found - wanted).abs() <= tolerance, "{path}: {found}, wanted {wanted} ± {tolerance}");
    }
    let supplier = &findings["C8_awaiting_supplier_by_category"];
    let most = supplier["Fagsystemer"].as_u64().unwrap() + supplier["Pc og hardware"].as_u64().unwrap();
    assert!(most * 100 >= 667 * 75, "supplier waits stand mostly in Fagsystemer and Pc og hardware");
}

/// The log counted step by step here equals the oracle's figures.
#[test]
fn the_log_has_the_figures_the_oracle_counted() {
    let (log, golden) = (log(), golden());
    let figures = &golden["figures"];
    assert_eq!(log.event_count() as u64, figures["events"].as_u64().unwrap());
    assert_eq!(log.case_count() as u64, figures["cases"].as_u64().unwrap());
    let mut edges: BTreeMap<(u16, u16), (u64, BTreeSet<u32>, i64)> = BTreeMap::new();
    let mut variants: BTreeMap<Vec<u16>, u64> = BTreeMap::new();
    for case in 0..log.case_count() as u32 {
        let events = log.events_of(case);
        *variants.entry(log.activity()[events.clone()].to_vec()).or_default() += 1;
        for event in events.start + 1..events.end {
            let edge = edges.entry((log.activity()[event - 1], log.activity()[event])).or_default();
            edge.0 += 1;
            edge.1.insert(case);
            edge.2 += log.time_millis()[event] - log.time_millis()[event - 1];
        }
    }
    assert_eq!(variants.len() as u64, figures["variants"].as_u64().unwrap());
    for edge in figures["dfg"].as_array().unwrap() {
        let code = |side: &str| log.activity_code(edge[side].as_str().unwrap()).unwrap();
        let (count, cases, millis) = edges.remove(&(code("from"), code("to"))).unwrap();
        assert_eq!((count, cases.len() as u64), (edge["count"].as_u64().unwrap(), edge["cases"].as_u64().unwrap()));
        let mean_seconds = millis as f64 / 1000.0 / count as f64;
        assert!((mean_seconds - edge["mean_s"].as_f64().unwrap()).abs() < 1e-6, "{edge}");
    }
    assert!(edges.is_empty(), "no edge beyond the oracle's");
}

/// The log made at once and the file say the same, row by row.
#[test]
fn the_file_and_the_log_say_the_same() {
    let (events, csv) = (service_desk(), service_desk_csv());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(String::from).collect();
    assert_eq!((&events.case.name, &events.activity.name), (&names[0], &names[1]));
    assert_eq!(names[2], "Ændret");
    let attributes: Vec<&String> = events.attributes.iter().map(|attribute| &attribute.name).collect();
    assert_eq!(attributes, names[3..].iter().collect::<Vec<_>>());
    let mut rows = 0;
    for (row, record) in reader.records().enumerate() {
        let record = record.unwrap();
        assert_eq!(events.case.dictionary.text(events.case.codes[row]), &record[0]);
        assert_eq!(events.activity.dictionary.text(events.activity.codes[row]), &record[1]);
        for (attribute, value) in events.attributes.iter().zip(record.iter().skip(3)) {
            assert_eq!(attribute.dictionary.text(attribute.codes[row]), value);
        }
        rows += 1;
    }
    assert_eq!((rows, events.time_millis.len()), (65_021, 65_021));
    let resources = events.attributes.iter().filter(|a| a.used_as == AttributeUse::Resource).count();
    let of_cases = events.attributes.iter().filter(|a| a.level == AttributeLevel::Case).count();
    assert_eq!((resources, of_cases), (1, 7));
}

/// Reading the file with everything guessed gives the log that one click opens.
#[test]
fn importing_the_file_gives_the_same_log() {
    let csv = service_desk_csv();
    let beginning = &csv.as_bytes()[..2 << 20];
    let preview = probe(beginning, false, "it-servicedesk.csv").unwrap();
    assert!(!preview.missing_case && !preview.missing_activity && !preview.missing_time);
    let mut importer = Importer::new(preview.settings, Some(csv.len() as u64)).unwrap();
    importer.feed(csv.as_bytes()).unwrap();
    let imported = importer.finish().unwrap();
    assert_eq!((imported.report.rows, imported.report.events), (65_021, 65_021));
    assert_eq!(imported.report.findings, [], "the clean layer has no faults");
    let (read, made) = (imported.log, log());
    assert_eq!((read.case_count(), read.time_millis()), (made.case_count(), made.time_millis()));
    assert_eq!(read.row(), made.row());
    for case in 0..made.case_count() as u32 {
        assert_eq!(read.case_id(case), made.case_id(case));
        for event in made.events_of(case) {
            let name = |log: &EventLog| log.activity_name(log.activity()[event]).to_owned();
            assert_eq!(name(&read), name(&made));
        }
    }
    for attribute in made.attributes() {
        let same = read.attributes().iter().find(|other| other.name == attribute.name).unwrap();
        assert_eq!((same.level, same.used_as), (attribute.level, attribute.used_as), "{}", attribute.name);
        assert_eq!(same.codes.len(), attribute.codes.len());
        for (mine, theirs) in attribute.codes.iter().zip(same.codes.iter()) {
            assert_eq!(attribute.dictionary.text(*mine), same.dictionary.text(*theirs), "{}", attribute.name);
        }
    }
}
