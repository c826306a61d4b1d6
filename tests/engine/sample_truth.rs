//! What the tests of the three samples share, and that every file has the bytes the oracle counted.
//!
//! `scripts/sample_oracle.py` read the files, counted them with pandas and scipy, and wrote `tests/golden/samples`.

use serde_json::Value;
use sha2::{Digest, Sha256};
use spor::engine::import::{Imported, Importer, Preview, probe};
use spor::engine::log::{AttributeLevel, EventLog};
use spor::engine::samples::{Layer, SampleFile, SampleLog, sample_files};
use std::collections::{BTreeMap, BTreeSet};

pub const SAMPLES: [(SampleLog, &str); 3] = [
    (SampleLog::SocialAssistance, "social_assistance"),
    (SampleLog::InsuredUnemployed, "insured_unemployed"),
    (SampleLog::ServiceDesk, "service_desk"),
];

pub fn golden(sample: &str) -> Value {
    let path = format!("{}/tests/golden/samples/{sample}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A clean file through the ordinary import, everything as guessed.
pub fn import(file: &SampleFile) -> (Preview, Imported) {
    let beginning = &file.bytes[..file.bytes.len().min(8 << 20)];
    let preview = probe(beginning, beginning.len() == file.bytes.len(), &file.name).unwrap();
    let mut importer = Importer::new(preview.settings.clone(), Some(file.bytes.len() as u64)).unwrap();
    importer.feed(&file.bytes).unwrap();
    (preview, importer.finish().unwrap())
}

/// The rows of a file by the names of its columns, read by the `csv` crate alone.
pub fn rows(text: &str, delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// The log counted step by step here equals the oracle's figures.
pub fn assert_figures(log: &EventLog, figures: &Value) {
    assert_eq!(log.event_count() as u64, figures["events"].as_u64().unwrap());
    assert_eq!(log.case_count() as u64, figures["cases"].as_u64().unwrap());
    let mut edges: BTreeMap<(u16, u16), (u64, BTreeSet<u32>, i64)> = BTreeMap::new();
    let mut variants: BTreeSet<Vec<u16>> = BTreeSet::new();
    let mut activities: BTreeMap<u16, (u64, BTreeSet<u32>)> = BTreeMap::new();
    for case in 0..log.case_count() as u32 {
        let events = log.events_of(case);
        variants.insert(log.activity()[events.clone()].to_vec());
        for event in events.clone() {
            let activity = activities.entry(log.activity()[event]).or_default();
            activity.0 += 1;
            activity.1.insert(case);
        }
        for event in events.start + 1..events.end {
            let edge = edges.entry((log.activity()[event - 1], log.activity()[event])).or_default();
            edge.0 += 1;
            edge.1.insert(case);
            edge.2 += log.time_millis()[event] - log.time_millis()[event - 1];
        }
    }
    assert_eq!(variants.len() as u64, figures["variants"].as_u64().unwrap());
    let wanted = figures["activities"].as_object().unwrap();
    assert_eq!(activities.len(), wanted.len());
    for (name, counts) in wanted {
        let (events, cases) = &activities[&log.activity_code(name).unwrap()];
        assert_eq!((*events, cases.len() as u64), (number(&counts["events"]), number(&counts["cases"])), "{name}");
    }
    for edge in figures["dfg"].as_array().unwrap() {
        let code = |side: &str| log.activity_code(edge[side].as_str().unwrap()).unwrap();
        let (count, cases, millis) = edges.remove(&(code("from"), code("to"))).unwrap();
        assert_eq!((count, cases.len() as u64), (number(&edge["count"]), number(&edge["cases"])), "{edge}");
        let mean_seconds = millis as f64 / 1000.0 / count as f64;
        assert!((mean_seconds - edge["mean_s"].as_f64().unwrap()).abs() < 1e-6, "{edge}");
    }
    assert!(edges.is_empty(), "no edge beyond the oracle's");
}

/// What a case says of itself in a column, from its first event.
pub fn of_case(log: &EventLog, case: u32, column: &str) -> String {
    let attribute = log.attributes().iter().find(|attribute| attribute.name == column).unwrap();
    let at = match attribute.level {
        AttributeLevel::Case => case as usize,
        AttributeLevel::Event => log.row()[log.events_of(case).start] as usize,
    };
    attribute.dictionary.text(attribute.codes[at]).to_string()
}

/// The names of a case's steps in order.
pub fn steps(log: &EventLog, case: u32) -> Vec<&str> {
    log.events_of(case).map(|event| log.activity_name(log.activity()[event])).collect()
}

pub fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no count"))
}

/// `[hits, of]` of a share in the truth file.
pub fn share(value: &Value) -> (u64, u64) {
    (number(&value["hits"]), number(&value["of"]))
}

#[test]
fn every_file_has_the_bytes_the_oracle_counted() {
    for (sample, name) in SAMPLES {
        let golden = golden(name);
        for (layer, layer_name) in [(Layer::Clean, "clean"), (Layer::Raw, "raw")] {
            let made: Vec<Value> = sample_files(sample, layer, 1)
                .iter()
                .map(|file| {
                    let hash: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                    serde_json::json!({ "name": file.name, "bytes": file.bytes.len(), "sha256": hash })
                })
                .collect();
            assert_eq!(golden["files"][layer_name], Value::from(made), "{name} {layer_name}");
        }
    }
}

/// Another scale is more of the same: the first batch stays, and each batch plants its own.
#[test]
fn a_greater_scale_multiplies_the_cases() {
    let text = |sample, layer, scale| {
        let file = sample_files(sample, layer, scale).swap_remove(0);
        if file.bytes.is_ascii() || std::str::from_utf8(&file.bytes).is_ok() {
            String::from_utf8(file.bytes).unwrap()
        } else {
            encoding_rs::WINDOWS_1252.decode(&file.bytes).0.into_owned()
        }
    };
    for (sample, delimiter, cases) in [
        (SampleLog::SocialAssistance, ';', 2400),
        (SampleLog::InsuredUnemployed, ';', 3000),
        (SampleLog::ServiceDesk, ',', 9000),
    ] {
        let (once, thrice) = (text(sample, Layer::Clean, 1), text(sample, Layer::Clean, 3));
        let ids: BTreeSet<&str> = thrice.lines().skip(1).filter_map(|line| line.split(delimiter).next()).collect();
        assert_eq!(ids.len(), 3 * cases, "{sample:?}");
        let rows: BTreeSet<&str> = thrice.lines().collect();
        assert!(once.lines().all(|line| rows.contains(line)), "{sample:?}: the first batch is what scale 1 makes");
        assert_eq!(text(sample, Layer::Clean, 0), once, "0 counts as 1");
    }
    let raw = text(SampleLog::ServiceDesk, Layer::Raw, 3);
    assert_eq!(raw.matches(",2023-12-22 15:00:00,").count(), 3 * 300);
    assert_eq!(raw.matches(",2023-03-26 02:30:00,").count(), 3 * 6);
}
