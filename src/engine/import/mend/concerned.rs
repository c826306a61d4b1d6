//! How many rows of a file the repairs of a column concern.

use super::{Repairs, without_mojibake};
use crate::engine::import::report::Finding;

/// Rows of a column, by repair.
#[derive(Clone, Debug, Default)]
pub(crate) struct Concerned {
    outer_blanks: u64,
    mojibake: u64,
    /// By number of the word in [`Repairs::missing`].
    missing: Vec<u64>,
    /// Cases with an event that has one of the words.
    cases_missing: u64,
}

/// The rows of a file that the codes of its events do not tell of.
#[derive(Default)]
pub(crate) struct RowsBesides {
    /// Rows by code of the text, for each attribute of cases; none where the file says it once a case.
    pub case_texts: Vec<CaseRows>,
    /// Rows that were turned away, for each column: case, activity, attributes of events, attributes of cases.
    pub turned_away: Vec<Concerned>,
}

/// The rows behind an attribute of cases, of which the log holds one value a case.
pub(crate) struct CaseRows {
    /// By code of the text.
    pub by_text: Vec<u32>,
    /// Cases with a row that has a word for «missing».
    pub cases_missing: u64,
}

/// What a text needs. A word that means that nothing is known may have blanks around it.
pub(super) struct Needs {
    outer_blanks: bool,
    mojibake: bool,
    missing: Option<usize>,
}

impl Concerned {
    /// Counts so many rows whose text needs this.
    pub(super) fn add(&mut self, needs: &Needs, rows: u64) {
        self.outer_blanks += if needs.outer_blanks { rows } else { 0 };
        self.mojibake += if needs.mojibake { rows } else { 0 };
        if let Some(word) = needs.missing {
            let words = self.missing.len().max(word + 1);
            self.missing.resize(words, 0);
            self.missing[word] += rows;
        }
    }

    /// Counts the text of one row.
    pub fn take(&mut self, text: &[u8], repairs: &Repairs) {
        if let Some(needs) = std::str::from_utf8(text).ok().and_then(|text| Needs::of(text, repairs)) {
            self.add(&needs, 1);
        }
    }

    /// Counts the cases with an event that has a word for «missing».
    pub(super) fn add_cases(&mut self, cases: u64) {
        self.cases_missing += cases;
    }

    /// What is said of the column `name`, whose words for «missing» are those of `repairs`.
    pub fn findings(&self, name: &str, repairs: &Repairs) -> impl Iterator<Item = Finding> {
        let words = repairs.missing.iter().zip(&self.missing).filter(|(_, rows)| **rows > 0);
        let words = words.map(|(word, _)| word.clone()).collect();
        let cases = Some(self.cases_missing);
        let (blanks, letters, missing) = (self.outer_blanks, self.mojibake, self.missing.iter().sum());
        let found = [
            (blanks, Finding::OuterBlanksGone { name: name.to_owned(), rows: blanks }),
            (letters, Finding::MojibakeMended { name: name.to_owned(), rows: letters }),
            (missing, Finding::ReadAsMissing { name: name.to_owned(), words, rows: missing, cases }),
        ];
        found.into_iter().filter(|(rows, _)| *rows > 0).map(|(_, finding)| finding)
    }
}

impl Needs {
    /// Whether the text is a word for «missing».
    pub fn is_missing(&self) -> bool {
        self.missing.is_some()
    }

    /// None where `text` stays as it is. Blanks alone are nothing, and need nothing.
    pub fn of(text: &str, repairs: &Repairs) -> Option<Needs> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return None;
        }
        let missing = repairs.missing.iter().position(|word| word == trimmed);
        let outer_blanks = repairs.outer_blanks && trimmed.len() < text.len();
        let mojibake = repairs.mojibake && missing.is_none() && without_mojibake(trimmed).is_some();
        (outer_blanks || mojibake || missing.is_some()).then_some(Needs { outer_blanks, mojibake, missing })
    }
}
