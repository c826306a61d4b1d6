//! Logs written and read back in tests, and what «the same log» means.

use spor::engine::export::{ColumnTitles, LogExport, LogFormat, LogWriter};
use spor::engine::import::{ImportSettings, Imported, Importer, Preview, Zone, probe};
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, NO_TIME};
use std::collections::BTreeMap;

pub fn titles() -> ColumnTitles {
    ColumnTitles {
        case: "Sagsnummer".into(),
        activity: "Aktivitet".into(),
        time: "Sluttidspunkt".into(),
        start: "Starttidspunkt".into(),
        resource: "Ressource".into(),
    }
}

/// Every attribute of the log, by the clock of `zone`.
pub fn everything(log: &EventLog, zone: Zone) -> LogExport {
    LogExport { attributes: (0..log.attributes().len()).collect(), zone, titles: titles() }
}

/// The whole file, written `piece` events at a time.
pub fn written_in_pieces(log: &EventLog, format: LogFormat, options: &LogExport, piece: usize) -> Vec<u8> {
    let mut writer = LogWriter::new(log, format, options);
    let (mut file, mut out) = (Vec::new(), Vec::new());
    loop {
        let before = writer.events_written();
        let more = writer.write_some(log, &mut out, piece);
        assert!(writer.events_written() - before <= piece.max(1));
        file.append(&mut out);
        if !more {
            break;
        }
    }
    assert_eq!(writer.events_written(), log.event_count());
    assert!(!writer.write_some(log, &mut out, piece) && out.is_empty(), "nothing is written twice");
    file
}

pub fn written(log: &EventLog, format: LogFormat, options: &LogExport) -> Vec<u8> {
    written_in_pieces(log, format, options, 1000)
}

/// What Spor guesses of a file.
pub fn guessed(bytes: &[u8], file_name: &str) -> Preview {
    let beginning = &bytes[..bytes.len().min(8 << 20)];
    probe(beginning, beginning.len() == bytes.len(), file_name).unwrap()
}

pub fn read_with(bytes: &[u8], settings: &ImportSettings) -> Imported {
    let mut importer = Importer::new(settings.clone(), Some(bytes.len() as u64)).unwrap();
    bytes.chunks(64 << 10).for_each(|piece| importer.feed(piece).unwrap());
    importer.finish().unwrap()
}

/// The settings with every column in the part that it was written for: case, activity, start, time, resource, and the
/// other attributes in their order. The guess of attributes goes by values and leaves some out.
pub fn with_attributes(settings: &ImportSettings, log: &EventLog) -> ImportSettings {
    let mut settings = settings.clone();
    let roles = &mut settings.roles;
    (roles.case, roles.activity, roles.start) = (vec![0], vec![1], Vec::new());
    let mut next = 2;
    let mut column = || {
        next += 1;
        next - 1
    };
    if log.start_millis().is_some() {
        let start = column();
        // A column of starts that are all missing has no pattern.
        if log.start_millis().unwrap().iter().any(|&start| start != NO_TIME) {
            roles.start = vec![start];
        }
    }
    roles.time = vec![column()];
    (roles.resource, roles.lifecycle) = (None, None);
    (roles.case_attributes, roles.event_attributes) = (Vec::new(), Vec::new());
    if log.attributes().iter().any(|attribute| attribute.used_as == AttributeUse::Resource) {
        roles.resource = Some(column());
    }
    for attribute in log.attributes() {
        match (attribute.used_as, attribute.level) {
            (AttributeUse::Resource, _) => {}
            (AttributeUse::Lifecycle, _) => roles.lifecycle = Some(column()),
            (_, AttributeLevel::Case) => roles.case_attributes.push(column()),
            (_, AttributeLevel::Event) => roles.event_attributes.push(column()),
        }
    }
    settings
}

/// A log in a form that can be compared: cases in order, each with its events in order.
#[derive(Debug, PartialEq)]
pub struct Told {
    pub cases: Vec<(String, Vec<ToldEvent>)>,
    /// Values by case or by event, under the attribute's name; only attributes that say anything.
    pub attributes: BTreeMap<(bool, String), Vec<String>>,
}

/// Activity, complete time, start, and whether the time says the day only.
pub type ToldEvent = (String, i64, Option<i64>, bool);

/// Everything that a log says. The resource and the lifecycle are told by their use, since formats have names of their
/// own for them; XES puts `case:` before the names of attributes of cases.
pub fn told(log: &EventLog) -> Told {
    let event = |event: usize| {
        let start = log.start_millis().map(|starts| starts[event]).filter(|&start| start != NO_TIME);
        let activity = log.activity_name(log.activity()[event]).to_owned();
        (activity, log.time_millis()[event], start, log.is_day_only(event))
    };
    let cases = (0..log.case_count() as u32)
        .map(|case| (log.case_id(case).to_owned(), log.events_of(case).map(event).collect()))
        .collect();
    let mut attributes = BTreeMap::new();
    for attribute in log.attributes() {
        let values = values(log, attribute);
        if values.iter().any(|value| !value.is_empty()) {
            let key = (attribute.level == AttributeLevel::Case, name_of(attribute));
            assert!(attributes.insert(key, values).is_none(), "{} twice", attribute.name);
        }
    }
    Told { cases, attributes }
}

fn name_of(attribute: &Attribute) -> String {
    match (attribute.used_as, attribute.level) {
        (AttributeUse::Resource, _) => "the resource".into(),
        (AttributeUse::Lifecycle, _) => "the lifecycle".into(),
        (_, AttributeLevel::Case) => attribute.name.strip_prefix("case:").unwrap_or(&attribute.name).into(),
        (_, AttributeLevel::Event) => attribute.name.clone(),
    }
}

fn values(log: &EventLog, attribute: &Attribute) -> Vec<String> {
    let text = |code: u32| attribute.dictionary.text(code).to_owned();
    match attribute.level {
        AttributeLevel::Case => attribute.codes.iter().map(|&code| text(code)).collect(),
        AttributeLevel::Event => log.row().iter().map(|&row| text(attribute.codes[row as usize])).collect(),
    }
}

/// The rule of reading CSV that a log must be compared under: where every clock shows midnight, there is no clock.
pub fn as_csv_reads(mut told: Told, zone: Zone) -> Told {
    let is_midnight = |millis: i64| {
        let wall = spor::engine::import::wall_time(millis, zone, false);
        (wall.hour, wall.minute, wall.second, wall.milli) == (0, 0, 0, 0)
    };
    let events = || told.cases.iter().flat_map(|(_, events)| events);
    if events().all(|&(_, millis, ..)| is_midnight(millis)) {
        told.cases.iter_mut().flat_map(|(_, events)| events).for_each(|event| event.3 = true);
    }
    told
}

/// An attribute that is called like one of the columns before it is the second of that name.
pub fn beside_titles(mut told: Told, titles: &[&str]) -> Told {
    let renamed = |(of_case, name): (bool, String)| {
        let name = if titles.contains(&name.as_str()) { format!("{name} (2)") } else { name };
        (of_case, name)
    };
    told.attributes = told.attributes.into_iter().map(|(key, values)| (renamed(key), values)).collect();
    told
}

/// Says where two logs part, without printing both.
pub fn assert_same(before: &Told, after: &Told, name: &str) {
    assert_eq!(before.cases.len(), after.cases.len(), "{name}: cases");
    for (at, (before, after)) in before.cases.iter().zip(&after.cases).enumerate() {
        assert_eq!(before, after, "{name}: case {at}");
    }
    let names = |told: &Told| told.attributes.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(before), names(after), "{name}: attributes");
    for (key, values) in &before.attributes {
        let others = &after.attributes[key];
        assert_eq!(values.len(), others.len(), "{name}: {key:?}");
        if let Some(at) = (0..values.len()).find(|&at| values[at] != others[at]) {
            panic!("{name}: {key:?} at {at}: {:?} became {:?}", values[at], others[at]);
        }
    }
}
