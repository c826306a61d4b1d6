//! Small logs for the tests of the map: from letters, from rows with starts, from the golden CSV files.

use serde_json::Value;
use spor::engine::log::{EventLog, NO_TIME, RawEvents};
use spor::engine::table::{Dictionary, TextColumn};
use std::path::{Path, PathBuf};

/// An event of a test: case, activity, start and completion in milliseconds.
#[derive(Clone, Debug)]
pub struct Row {
    pub case: String,
    pub activity: String,
    pub start: Option<i64>,
    pub complete: i64,
}

/// A log of rows in source order; it has starts when some row has.
pub fn log_of(rows: &[Row]) -> EventLog {
    let column = |name: &str| TextColumn { name: name.into(), codes: Vec::new(), dictionary: Dictionary::default() };
    let (mut case, mut activity) = (column("case"), column("activity"));
    for row in rows {
        case.codes.push(case.dictionary.code(&row.case));
        activity.codes.push(activity.dictionary.code(&row.activity));
    }
    let starts = rows.iter().map(|row| row.start.unwrap_or(NO_TIME)).collect();
    EventLog::from_events(RawEvents {
        case,
        activity,
        time_millis: rows.iter().map(|row| row.complete).collect(),
        start_millis: rows.iter().any(|row| row.start.is_some()).then_some(starts),
        day_only: None,
        case_attributes: Vec::new(),
        attributes: Vec::new(),
    })
    .unwrap()
}

/// Every trace as a case whose events are a second apart; a letter is an activity.
pub fn log_of_traces<'a>(traces: impl IntoIterator<Item = &'a str>) -> EventLog {
    let mut rows = Vec::new();
    for (number, trace) in traces.into_iter().enumerate() {
        for (second, letter) in trace.chars().enumerate() {
            let complete = second as i64 * 1000;
            rows.push(Row { case: format!("{number}"), activity: letter.to_string(), start: None, complete });
        }
    }
    log_of(&rows)
}

/// Rows of a golden `log.csv` with columns case, activity, start and complete first.
pub fn golden_rows(case: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(golden(case).join("log.csv")).unwrap();
    let millis = |text: &str| {
        let zoned = if text.contains('+') { text.to_string() } else { format!("{text}+00:00") };
        chrono::DateTime::parse_from_rfc3339(&zoned).unwrap().timestamp_millis()
    };
    reader
        .records()
        .map(|record| record.unwrap())
        .map(|record| Row {
            case: record[0].to_string(),
            activity: record[1].to_string(),
            start: (!record[2].is_empty()).then(|| millis(&record[2])),
            complete: millis(&record[3]),
        })
        .collect()
}

/// What a golden case expects, and how far off a figure may be.
pub fn golden_expected(case: &str) -> (Value, f64) {
    let text = std::fs::read_to_string(golden(case).join("expected.json")).unwrap();
    let about = std::fs::read_to_string(golden(case).join("about.toml")).unwrap();
    let tolerance = about.lines().find_map(|line| line.strip_prefix("tolerance = ")).unwrap();
    (serde_json::from_str(&text).unwrap(), tolerance.parse().unwrap())
}

/// The name of a place on the map, as the truth files write it.
pub fn place_name(log: &EventLog, place: spor::engine::map::Place) -> String {
    match place {
        spor::engine::map::Place::Start => "▶".into(),
        spor::engine::map::Place::End => "■".into(),
        spor::engine::map::Place::Activity(code) => log.activity_name(code).into(),
    }
}

fn golden(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(case)
}
