//! What kind of column it is: a category, free text, an id, or something between.

use crate::engine::table::{Dictionary, EMPTY};
use serde::{Deserialize, Serialize};

/// What a column looks like, as a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnKind {
    /// Few values, hardly any of them once.
    Category,
    FreeText,
    /// Nearly every row has its own value of one word.
    Id,
    /// None of the three.
    Other,
}

/// The figures of one column over the rows that have a value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnFigures {
    pub rows: u32,
    pub missing: u32,
    pub distinct: u32,
    /// Shannon's entropy of the values in bits, −Σ p log₂ p.
    pub entropy_bits: f64,
    /// The same over log₂ of the rows: 1 where every row has its own value. 0 with one row or none.
    pub entropy_normalised: f64,
    /// Rows with a value that no other row has.
    pub used_once: u32,
    pub mean_words: f64,
    pub mean_characters: f64,
    /// Rows whose value has a full stop, comma, question or exclamation mark followed by a blank, or at its end.
    pub with_punctuation: u32,
}

/// The figures of a column, given the code of every row; code 0 is a missing value.
///
/// Linear in rows and letters of the distinct values (methods 1.5).
///
/// ```
/// use spor::engine::{suitability::{ColumnKind, column_figures}, table::Dictionary};
/// let mut values = Dictionary::default();
/// let codes = [values.code("open"), values.code("open"), values.code("closed"), 0];
/// let found = column_figures(&codes, &values);
/// assert_eq!((found.rows, found.missing, found.distinct, found.used_once), (3, 1, 2, 1));
/// ```
pub fn column_figures(codes: &[u32], dictionary: &Dictionary) -> ColumnFigures {
    let mut rows_of = vec![0_u32; dictionary.len()];
    codes.iter().for_each(|&code| rows_of[code as usize] += 1);
    let missing = std::mem::take(&mut rows_of[EMPTY as usize]);
    let rows = codes.len() as u32 - missing;
    let mut found = ColumnFigures {
        rows,
        missing,
        distinct: 0,
        entropy_bits: 0.0,
        entropy_normalised: 0.0,
        used_once: 0,
        mean_words: 0.0,
        mean_characters: 0.0,
        with_punctuation: 0,
    };
    if rows == 0 {
        return found;
    }
    // Whole numbers, so that one word in every row is exactly one.
    let (mut words, mut characters) = (0_u64, 0_u64);
    for (code, &of) in rows_of.iter().enumerate().filter(|(_, of)| **of > 0) {
        let text = dictionary.text(code as u32);
        let share = f64::from(of) / f64::from(rows);
        found.distinct += 1;
        found.entropy_bits -= share * libm::log2(share);
        found.used_once += u32::from(of == 1);
        words += u64::from(of) * text.split_whitespace().count() as u64;
        characters += u64::from(of) * text.chars().count() as u64;
        found.with_punctuation += if has_punctuation(text) { of } else { 0 };
    }
    found.mean_words = words as f64 / f64::from(rows);
    found.mean_characters = characters as f64 / f64::from(rows);
    if rows > 1 {
        found.entropy_normalised = found.entropy_bits / libm::log2(f64::from(rows));
    }
    found
}

impl ColumnFigures {
    /// What the column looks like.
    ///
    /// Free text has four words or more on average and three rows in ten with a value of their own, or twenty characters
    /// and six in ten. An id has as many values as 95 in a hundred rows, of one word. A category has at most fifty values,
    /// or five in a hundred rows, and at most five in a hundred rows with a value of their own.
    pub fn kind(&self) -> ColumnKind {
        if self.rows == 0 {
            return ColumnKind::Other;
        }
        let rows = f64::from(self.rows);
        let once = f64::from(self.used_once) / rows;
        let distinct = f64::from(self.distinct);
        if (self.mean_words >= 4.0 && once >= 0.3) || (once >= 0.6 && self.mean_characters >= 20.0) {
            ColumnKind::FreeText
        } else if distinct >= 0.95 * rows && self.mean_words <= 1.0 {
            ColumnKind::Id
        } else if distinct <= (0.05 * rows).max(50.0) && once <= 0.05 {
            ColumnKind::Category
        } else {
            ColumnKind::Other
        }
    }
}

fn has_punctuation(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if matches!(letter, '.' | ',' | '?' | '!') && letters.peek().is_none_or(|next| next.is_whitespace()) {
            return true;
        }
    }
    false
}
