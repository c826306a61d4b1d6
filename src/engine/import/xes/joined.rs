//! Several columns in one part: their texts joined with a sign between, also where one of them is missing.

use super::slots::Slots;
use crate::engine::import::ColumnNumber;
use crate::engine::table::{Dictionary, EMPTY};
use std::collections::HashMap;

/// The column that several columns make.
#[derive(Default)]
pub(super) struct Joined {
    pub dictionary: Dictionary,
    /// By row kept.
    pub codes: Vec<u32>,
    known: HashMap<Vec<u32>, u32>,
    parts: Vec<u32>,
    text: String,
}

impl Joined {
    /// The code of `row` in `columns` joined by `+`.
    pub fn code(&mut self, row: usize, columns: &[ColumnNumber], slots: &Slots) -> u32 {
        let part = |&column: &ColumnNumber| slots.slot_of(column).map_or(EMPTY, |slot| slot.at(row));
        self.parts.clear();
        self.parts.extend(columns.iter().map(part));
        if let Some(&code) = self.known.get(&self.parts) {
            return code;
        }
        join(row, columns, slots, '+', &mut self.text);
        let code = self.dictionary.code(&self.text);
        self.known.insert(self.parts.clone(), code);
        code
    }
}

/// Writes the texts of `row` in `columns` into `text`; nothing when all of them are missing.
pub(super) fn join(row: usize, columns: &[ColumnNumber], slots: &Slots, glue: char, text: &mut String) {
    text.clear();
    let mut missing = true;
    for (i, &column) in columns.iter().enumerate() {
        if i > 0 {
            text.push(glue);
        }
        if let Some(slot) = slots.slot_of(column) {
            missing &= slot.at(row) == EMPTY;
            text.push_str(slot.dictionary.text(slot.at(row)));
        }
    }
    if missing {
        text.clear();
    }
}
