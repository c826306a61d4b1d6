//! The times that a column says, read once for every value of it.

use crate::engine::import::{DatePattern, Reading, TimeReader, Zone, fitting_patterns};
use crate::engine::log::Attribute;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::table::EMPTY;

/// The times that the values of an attribute say.
pub(in crate::engine::prepare) struct ColumnTimes {
    /// By code: milliseconds UTC, and whether only the day is said.
    times: Vec<Option<(i64, bool)>>,
}

impl ColumnTimes {
    /// The pattern that most values of an attribute can be read by; none where none is a time.
    pub fn pattern_of(attribute: &Attribute) -> Option<DatePattern> {
        let texts = (0..attribute.dictionary.len() as u32).map(|code| attribute.dictionary.text(code));
        Some(fitting_patterns(texts).into_iter().next()?.pattern)
    }

    pub fn of(attribute: &Attribute, pattern: &DatePattern, zone: Zone) -> ColumnTimes {
        let mut reader = TimeReader::new(pattern.clone(), zone);
        let mut read = |code: u32| match reader.read(attribute.dictionary.text(code).as_bytes()) {
            Reading::Time { millis, day_only, .. } if code != EMPTY => Some((millis, day_only)),
            _ => None,
        };
        ColumnTimes { times: (0..attribute.dictionary.len() as u32).map(&mut read).collect() }
    }

    pub fn of_code(&self, code: u32) -> Option<(i64, bool)> {
        self.times[code as usize]
    }

    /// The time of a code, where it lies before `millis`; a day lies before it when the whole of it does.
    pub fn before(&self, code: u32, millis: i64) -> Option<(i64, bool)> {
        let is_before = |&(end, day_only): &(i64, bool)| end + if day_only { DAY_MILLIS - 1 } else { 0 } < millis;
        self.of_code(code).filter(is_before)
    }
}
