//! What the tests of reading share: feeding a file, and a log written out so that two can be compared.

use spor::engine::import::{
    CsvDialect, FileFormat, HeaderRow, ImportProblem, ImportSettings, Imported, Importer, Roles, TextEncoding, Zone,
};
use spor::engine::log::EventLog;
use std::path::PathBuf;

/// One event as the file says it: activity, time, start, whether the day only, attributes.
pub type EventText = (String, i64, Option<i64>, bool, Vec<String>);

/// Settings for a file with the columns case, activity, time in this order.
pub fn settings(delimiter: u8, time_pattern: &str) -> ImportSettings {
    let dialect = CsvDialect { encoding: TextEncoding::Utf8, delimiter, header: HeaderRow::Record(0) };
    ImportSettings {
        roles: Roles { case: vec![0], activity: vec![1], time: vec![2], ..Roles::default() },
        time_pattern: time_pattern.into(),
        zone: Zone::Utc,
        ..ImportSettings::of(FileFormat::Csv(dialect))
    }
}

/// Reads `bytes` in slices of `slice` bytes.
pub fn read(settings: &ImportSettings, bytes: &[u8], slice: usize) -> Result<Imported, ImportProblem> {
    let mut importer = Importer::new(settings.clone(), Some(bytes.len() as u64))?.in_pieces_of(slice);
    for slice in bytes.chunks(slice) {
        importer.feed(slice)?;
    }
    importer.finish()
}

/// Every case by its id, with its events in order.
pub fn written_out(log: &EventLog) -> Vec<(String, Vec<EventText>)> {
    let mut cases: Vec<_> = (0..log.case_count() as u32)
        .map(|case| {
            let events = log.events_of(case).map(|event| {
                let start = log.start_millis().map(|start| start[event]);
                let attributes = log.attributes().iter().map(|attribute| {
                    let at = match attribute.level {
                        spor::engine::log::AttributeLevel::Case => case as usize,
                        spor::engine::log::AttributeLevel::Event => log.row()[event] as usize,
                    };
                    attribute.dictionary.text(attribute.codes[at]).to_string()
                });
                let activity = log.activity_name(log.activity()[event]).to_string();
                (activity, log.time_millis()[event], start, log.is_day_only(event), attributes.collect())
            });
            (log.case_id(case).to_string(), events.collect())
        })
        .collect();
    cases.sort();
    cases
}

/// A file of the real logs beside the project; none (said once) where they are not there.
pub fn shared_log(path: &str) -> Option<Vec<u8>> {
    let logs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/logs");
    if !logs.is_dir() {
        eprintln!("skipped: no ../shared/logs beside the project ({path})");
        return None;
    }
    Some(std::fs::read(logs.join(path)).unwrap())
}
