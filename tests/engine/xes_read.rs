//! Reading XES in tests: a look at the beginning, then the whole in slices of any size.

use spor::engine::import::{ImportProblem, ImportReport, ImportSettings, Imported, Importer, Preview, Zone, probe};
use spor::engine::log::EventLog;

/// An XES file around `body`, on one line of head.
pub fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><log xes.version=\"1.0\">\n{body}</log>\n")
}

/// A trace with events of (activity, time).
pub fn trace(id: &str, events: &[(&str, &str)]) -> String {
    let mut text = format!("<trace><string key=\"concept:name\" value=\"{id}\"/>\n");
    for (activity, time) in events {
        text += &format!(
            "<event><string key=\"concept:name\" value=\"{activity}\"/><date key=\"time:timestamp\" value=\"{time}\"/></event>\n"
        );
    }
    text + "</trace>\n"
}

/// The guess, with times without offset read as UTC.
pub fn look(bytes: &[u8]) -> Result<Preview, ImportProblem> {
    let beginning = &bytes[..bytes.len().min(8 << 20)];
    let preview = probe(beginning, beginning.len() == bytes.len(), "log.xes")?;
    let settings = ImportSettings { zone: Zone::Utc, ..preview.settings };
    spor::engine::import::preview(beginning, beginning.len() == bytes.len(), &settings, false)
}

/// The whole file read with `settings`, in slices of `slice` bytes.
pub fn read_with(bytes: &[u8], settings: &ImportSettings, slice: usize) -> Result<Imported, ImportProblem> {
    let mut importer = Importer::new(settings.clone(), Some(bytes.len() as u64))?;
    for piece in bytes.chunks(slice.max(1)) {
        importer.feed(piece)?;
    }
    importer.finish()
}

/// The whole file read as guessed.
pub fn read(bytes: &[u8]) -> Result<Imported, ImportProblem> {
    read_with(bytes, &look(bytes)?.settings, 64 << 10)
}

/// Every event as (case, activity, milliseconds UTC), in the order of the log.
pub fn events_of(log: &EventLog) -> Vec<(String, String, i64)> {
    (0..log.case_count() as u32)
        .flat_map(|case| log.events_of(case).map(move |event| (case, event)))
        .map(|(case, event)| {
            let activity = log.activity_name(log.activity()[event]).to_string();
            (log.case_id(case).to_string(), activity, log.time_millis()[event])
        })
        .collect()
}

/// Values of an attribute, by case number or by event in the order of the log.
pub fn values_of(log: &EventLog, name: &str) -> Vec<String> {
    use spor::engine::log::AttributeLevel;
    let attribute = log.attributes().iter().find(|attribute| attribute.name == name).expect(name);
    let text = |code: u32| attribute.dictionary.text(code).to_string();
    match attribute.level {
        AttributeLevel::Case => attribute.codes.iter().map(|&code| text(code)).collect(),
        AttributeLevel::Event => log.row().iter().map(|&row| text(attribute.codes[row as usize])).collect(),
    }
}

/// The sum that must hold for every file.
pub fn assert_adds_up(report: &ImportReport) {
    let rejected: u64 = report.rejected.iter().map(|rows| rows.count).sum();
    assert_eq!(report.rows, report.events + rejected);
}
