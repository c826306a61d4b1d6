//! Where events come from: the files of a log, or what a column says of the system that registered them.

use super::registered::Registered;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// A source by its name, so that it fits another log of the same kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceByName {
    /// The file that the log was read from, counted from 1. Files of the same columns are one.
    File(u32),
    /// A value of a column that says which system it was.
    Value { column: String, value: String },
}

impl SourceByName {
    /// The column it is a value of.
    pub(super) fn column(&self) -> Option<(&String, &[String])> {
        match self {
            SourceByName::File(_) => None,
            SourceByName::Value { column, value } => Some((column, std::slice::from_ref(value))),
        }
    }
}

/// The events of a log by their sources.
pub(super) struct BySource {
    pub names: Vec<SourceByName>,
    /// Of every event of the log the place of its source among the names; [`NO_SOURCE`] where it is not said.
    pub places: Vec<u32>,
}

pub(super) const NO_SOURCE: u32 = u32::MAX;
/// A column with more values says something finer than the system.
const SOURCES_AT_MOST: usize = 20;
/// What a column is called that says it, in small letters without what parts words.
const NAMES: [&str; 11] = [
    "kilde",
    "kildesystem",
    "datakilde",
    "system",
    "systemnavn",
    "fagsystem",
    "itsystem",
    "source",
    "sourcesystem",
    "datasource",
    "systemname",
];

impl BySource {
    /// By the files of the log, where there are several, and by every column whose name says that it tells the system, where it
    /// has two values to twenty. Linear in the events.
    pub fn all_of(registered: &Registered) -> Vec<BySource> {
        let log = registered.log;
        let columns = log.attributes().iter().filter(|of| names_system(&of.name));
        let by_column = columns.filter_map(|of| BySource::of_column(log, of));
        BySource::of_files(log).into_iter().chain(by_column).collect()
    }

    /// The division that has this source; none where the log has not.
    pub fn with(registered: &Registered, source: &SourceByName) -> Option<BySource> {
        BySource::all_of(registered).into_iter().find(|of| of.names.contains(source))
    }

    /// The place of a source among the names.
    pub fn place(&self, source: &SourceByName) -> Option<u32> {
        self.names.iter().position(|of| of == source).map(|place| place as u32)
    }

    fn of_files(log: &EventLog) -> Option<BySource> {
        let files = log.source_of(u32::MAX) as u32 + 1;
        (files > 1).then(|| BySource {
            names: (1..=files).map(SourceByName::File).collect(),
            places: log.row().iter().map(|&row| log.source_of(row) as u32).collect(),
        })
    }

    fn of_column(log: &EventLog, attribute: &Attribute) -> Option<BySource> {
        let codes = log.codes_by_event(attribute);
        let mut is_used = vec![false; attribute.dictionary.len()];
        codes.iter().for_each(|&code| is_used[code as usize] = true);
        let values: Vec<u32> =
            (0..is_used.len() as u32).filter(|&code| code != EMPTY && is_used[code as usize]).collect();
        if !(2..=SOURCES_AT_MOST).contains(&values.len()) {
            return None;
        }
        let mut place_of = vec![NO_SOURCE; is_used.len()];
        values.iter().enumerate().for_each(|(place, &code)| place_of[code as usize] = place as u32);
        let name = |code: &u32| SourceByName::Value {
            column: attribute.name.clone(),
            value: attribute.dictionary.text(*code).to_owned(),
        };
        Some(BySource {
            names: values.iter().map(name).collect(),
            places: codes.into_iter().map(|code| place_of[code as usize]).collect(),
        })
    }
}

/// Whether a column is called what says which system it was.
fn names_system(column: &str) -> bool {
    let letters: String = column.chars().filter(|of| of.is_alphabetic()).flat_map(char::to_lowercase).collect();
    NAMES.contains(&letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::{BySource, SourceByName, names_system};
    use crate::engine::filter::Selection;
    use crate::engine::import::Zone;
    use crate::engine::log::EventLog;
    use crate::engine::suitability::Registered;

    #[test]
    fn files_of_a_log_are_its_sources() {
        // Case 1 has rows 0, 1 and 3, and case 2 row 2; the second file begins at row 2.
        let rows = [("1", "A", 1), ("1", "B", 2), ("2", "A", 3), ("1", "C", 4)];
        let Ok(log) = EventLog::from_rows(rows) else { panic!("no log") };
        let of = |log: &EventLog| BySource::all_of(&Registered::of(log, &Selection::all(2), Zone::Utc));
        assert!(of(&log).is_empty());
        let divided = of(&log.of_sources(vec![2]));
        assert_eq!(divided.len(), 1);
        assert_eq!(divided[0].names, [SourceByName::File(1), SourceByName::File(2)]);
        assert_eq!((&divided[0].places[..], divided[0].place(&SourceByName::File(2))), (&[0, 0, 1, 1][..], Some(1)));
    }

    #[test]
    fn columns_of_systems_are_known_by_their_names() {
        for name in ["Kilde", "KildeSystem", "it-system", "Source System", "FAGSYSTEM"] {
            assert!(names_system(name), "{name}");
        }
        for name in ["Kildetekst", "Systemansvarlig", "Resource", ""] {
            assert!(!names_system(name), "{name}");
        }
    }
}
