//! Real logs against their truth files: figures computed by others (pandas, agreeing with PM4Py).

use crate::figures_reading::{Asked, View, read};
use crate::figures_view_entry::view_entry;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Logs whose files Spor reads, beside the file that the truth was computed from.
const OTHER_FILES: [(&str, &str); 7] = [
    ("helpdesk", "helpdesk/helpdesk_best.csv"),
    ("helpdesk", "helpdesk/helpdesk_ggatn.csv"),
    ("receipt", "receipt/receipt.csv"),
    ("receipt", "receipt/receipt.xes.gz"),
    ("roadtraffic100", "roadtraffic100/roadtraffic100traces.csv"),
    ("interval", "interval/interval_event_log.xes"),
    ("running-example", "running-example/running-example.csv"),
];

/// The help desk in Danish, as offices export it.
const DANISH_FILES: [&str; 4] = [
    "helpdesk_da_cp1252_semicolon.csv",
    "helpdesk_da_dots_utf8_pipe.csv",
    "helpdesk_da_utf16le_tab.txt",
    "helpdesk_da_utf8bom_semicolon.csv",
];

pub fn shared_logs() -> Option<PathBuf> {
    let logs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/logs");
    if !logs.is_dir() {
        println!("skipped: no ../shared/logs");
        return None;
    }
    Some(logs)
}

pub fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The columns the truth was computed from; XES needs no naming.
pub fn asked_by(truth: &Value, view: &str) -> Asked {
    let named = |key: &str| truth["mapping"][key].as_str().map(str::to_string);
    let is_xes = named("activity").is_some();
    let list = |key: &str| if is_xes { Vec::new() } else { named(key).into_iter().collect() };
    Asked {
        case: list("case"),
        activity: list("act"),
        time: list("ts"),
        start: list("start"),
        resource: named("res"),
        lifecycle: named("life"),
        view: match view {
            "all" => View::All,
            "complete" => View::Complete,
            "act+life" => View::ActivityAndLifecycle,
            other => panic!("a view that is not known: {other}"),
        },
        ..Asked::default()
    }
}

#[test]
fn every_log_equals_its_truth_in_all_views() {
    let Some(logs) = shared_logs() else { return };
    let mut truths: Vec<PathBuf> =
        std::fs::read_dir(logs.join("truth")).unwrap().map(|entry| entry.unwrap().path()).collect();
    truths.sort();
    let mut differences = Vec::new();
    let mut compared = 0;
    for path in truths {
        let truth = json(&path);
        for (view, expected) in truth["views"].as_object().unwrap() {
            let (file, mut expected) = (truth["file"].as_str().unwrap(), expected.clone());
            if file.starts_with("servicenow/") {
                // The truth counts «?» as an employee; to Spor it is a missing value.
                expected["resources"] = (expected["resources"].as_u64().unwrap() - 1).into();
            }
            compared += 1;
            match read(&logs.join(file), &asked_by(&truth, view)) {
                Ok(imported) => {
                    let mut ours = view_entry(&imported.log);
                    if file.starts_with("sepsis/") {
                        // The groups of the hospital: the truth counts employees, of which it has none.
                        ours.as_object_mut().unwrap().remove("resources");
                    }
                    differ(&ours, &expected, &format!("{file} {view}"), &mut differences)
                }
                Err(problem) => differences.push(problem),
            }
        }
    }
    assert!(compared >= 18, "only {compared} views of the truth were found");
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The truth has no 90th percentile of an edge: here it is found by sorting the times of each pair of events.
#[test]
fn the_90th_percentile_of_every_edge_equals_sorting_it() {
    let Some(logs) = shared_logs() else { return };
    let mut compared = 0;
    for log in ["sepsis", "bpic2015-5", "servicenow-kaggle119998", "receipt"] {
        let truth = json(&logs.join(format!("truth/{log}.json")));
        let log = read(&logs.join(truth["file"].as_str().unwrap()), &asked_by(&truth, "all")).unwrap().log;
        let mut seconds: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
        for case in 0..log.case_count() as u32 {
            for event in log.events_of(case).skip(1) {
                let name = |event: usize| log.activity_name(log.activity()[event]);
                let passed = (log.time_millis()[event] - log.time_millis()[event - 1]) as f64 / 1000.0;
                seconds.entry((name(event - 1), name(event))).or_default().push(passed);
            }
        }
        let ours = view_entry(&log);
        assert_eq!(ours["dfg"].as_array().unwrap().len(), seconds.len());
        for edge in ours["dfg"].as_array().unwrap() {
            let times = seconds.get_mut(&(edge["from"].as_str().unwrap(), edge["to"].as_str().unwrap())).unwrap();
            times.sort_by(f64::total_cmp);
            let place = (times.len() - 1) as f64 * 0.9;
            let (low, high) = (times[place.floor() as usize], times[place.ceil() as usize]);
            let expected = low + (high - low) * place.fract();
            let found = edge["p90_s"].as_f64().unwrap();
            assert!((found - expected).abs() < 1e-5, "{edge}: {found}, expected {expected}");
            compared += 1;
        }
    }
    assert!(compared > 5000, "only {compared} edges were compared");
}

#[test]
fn other_files_of_a_log_and_nothing_but_guesses_equal_its_truth() {
    let Some(logs) = shared_logs() else { return };
    let mut differences = Vec::new();
    for (log, file) in OTHER_FILES {
        if !logs.join(file).exists() {
            continue;
        }
        let expected = &json(&logs.join(format!("truth/{log}.json")))["views"]["all"];
        match read(&logs.join(file), &Asked::default()) {
            Ok(imported) => differ(&view_entry(&imported.log), expected, file, &mut differences),
            Err(problem) => differences.push(problem),
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_danish_help_desk_equals_the_english_in_every_dialect() {
    let Some(logs) = shared_logs() else { return };
    let expected = &json(&logs.join("truth/helpdesk.json"))["views"]["all"];
    let labels = json(&logs.join("helpdesk-danish/helpdesk_da.label_map.json"));
    let english = |danish: &str| {
        let found = labels.as_object().unwrap().iter().find(|(_, label)| label.as_str() == Some(danish));
        found.map_or(danish, |(english, _)| english).to_string()
    };
    let mut differences = Vec::new();
    for file in DANISH_FILES {
        match read(&logs.join("helpdesk-danish").join(file), &Asked::default()) {
            Ok(imported) => {
                let mut ours = renamed(&view_entry(&imported.log), &english);
                // Variants with equally many cases stand in the order of their names.
                ours["variants_top10"].as_array_mut().unwrap().sort_by_key(|variant| {
                    let names: Vec<&str> =
                        variant["trace"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
                    (std::cmp::Reverse(variant["count"].as_u64().unwrap()), names.join(" > "))
                });
                differ(&ours, expected, file, &mut differences);
            }
            Err(problem) => differences.push(problem),
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Every name in a JSON value, as key or text, by another.
fn renamed(value: &Value, name: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(name(text)),
        Value::Array(items) => items.iter().map(|item| renamed(item, name)).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(key, field)| (name(key), renamed(field, name))).collect())
        }
        other => other.clone(),
    }
}

/// What of `ours` is not as `expected` says; keys that the program does not promise are left alone.
pub fn differ(ours: &Value, expected: &Value, what: &str, differences: &mut Vec<String>) {
    for (key, ours) in ours.as_object().unwrap() {
        let Some(expected) = expected.get(key) else {
            differences.push(format!("{what}: the truth has no {key}"));
            continue;
        };
        if key == "dfg" {
            edges_differ(ours, expected, what, differences);
        } else {
            values_differ(ours, expected, &format!("{what}: {key}"), differences);
        }
    }
}

fn edges_differ(ours: &Value, expected: &Value, what: &str, differences: &mut Vec<String>) {
    let (ours, expected) = (ours.as_array().unwrap(), expected.as_array().unwrap());
    if ours.len() != expected.len() {
        differences.push(format!("{what}: {} edges, expected {}", ours.len(), expected.len()));
    }
    for expected in expected {
        let name = format!("{what}: {} → {}", expected["from"], expected["to"]);
        match ours.iter().find(|edge| edge["from"] == expected["from"] && edge["to"] == expected["to"]) {
            None => differences.push(format!("{name} is missing")),
            Some(ours) => {
                for (key, expected) in expected.as_object().unwrap() {
                    values_differ(&ours[key], expected, &format!("{name} {key}"), differences);
                }
            }
        }
    }
}

/// Numbers to a millionth (the truth is rounded to six decimals), everything else exactly.
fn values_differ(ours: &Value, expected: &Value, what: &str, differences: &mut Vec<String>) {
    match (ours, expected) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            if (a - b).abs() > 1.5e-6 + b.abs() * 1e-12 {
                differences.push(format!("{what}: {a}, expected {b}"));
            }
        }
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            for (key, ours) in a {
                values_differ(ours, &b[key], &format!("{what} {key}"), differences);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (at, (ours, expected)) in a.iter().zip(b).enumerate() {
                values_differ(ours, expected, &format!("{what} {at}"), differences);
            }
        }
        (ours, expected) if ours == expected => {}
        (ours, expected) => differences.push(format!("{what}: {ours}, expected {expected}")),
    }
}
