//! Columns of an XES file: one for every key of a trace or an event, numbered as they first appear.

use super::key::{DAY_ONLY_KEY, name_of_key};
use super::walk::Level;
use crate::engine::import::ColumnNumber;
use crate::engine::import::collect::unique_names;
use std::collections::HashMap;

/// More keys than a log has; a file made to fill the memory has them.
pub(super) const COLUMN_LIMIT: u32 = 4096;

/// The columns seen so far.
#[derive(Default)]
pub(super) struct Columns {
    keys: Vec<(Level, Box<[u8]>)>,
    numbers: [HashMap<Box<[u8]>, ColumnNumber>; 2],
    /// Columns in the order of the last trace's and the last event's attributes: the next ones mostly repeat it.
    expected: [Vec<ColumnNumber>; 2],
    next: [usize; 2],
}

impl Columns {
    /// A trace or an event begins: its attributes are expected in the order of the one before.
    pub fn begin(&mut self, level: Level) {
        self.next[level as usize] = 0;
    }

    /// The column of `key`, a new one when it was not seen before; none beyond the limit.
    #[inline]
    pub fn number(&mut self, level: Level, key: &[u8]) -> Option<ColumnNumber> {
        let at = self.next[level as usize];
        self.next[level as usize] = at + 1;
        let expected = &mut self.expected[level as usize];
        if let Some(&number) = expected.get(at)
            && &*self.keys[number as usize].1 == key
        {
            return Some(number);
        }
        let numbers = &mut self.numbers[level as usize];
        let number = match numbers.get(key) {
            Some(&number) => number,
            None => {
                let number = self.keys.len() as u32;
                if number >= COLUMN_LIMIT {
                    return None;
                }
                numbers.insert(key.into(), number);
                self.keys.push((level, key.into()));
                number
            }
        };
        match expected.get_mut(at) {
            Some(slot) => *slot = number,
            None if at < COLUMN_LIMIT as usize => expected.push(number),
            None => {}
        }
        Some(number)
    }

    /// Number of columns.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// The column of `key`, if it was seen.
    pub fn find(&self, level: Level, key: &str) -> Option<ColumnNumber> {
        self.numbers[level as usize].get(key.as_bytes()).copied()
    }

    /// Where a column was written.
    pub fn level(&self, column: ColumnNumber) -> Option<Level> {
        self.keys.get(column as usize).map(|&(level, _)| level)
    }

    /// Whether a column says of each event that its time is a day.
    pub fn says_day_only(&self, column: ColumnNumber) -> bool {
        let key = self.keys.get(column as usize);
        key.is_some_and(|(level, key)| *level == Level::Event && **key == *DAY_ONLY_KEY.as_bytes())
    }

    /// Names by column number, and how many had to be changed: the key, for traces behind `case:`.
    pub fn names(&self) -> (Vec<String>, u64) {
        let name = |(level, key): &(Level, Box<[u8]>)| {
            let key = String::from_utf8_lossy(key);
            match (level, name_of_key(&key)) {
                (Level::Trace, name) => format!("case:{name}"),
                (Level::Event, name) => name.into_owned(),
            }
        };
        unique_names(&self.keys.iter().map(name).collect::<Vec<_>>())
    }
}
