//! What kind of values a column has: free text, ids, categories, numbers or dates (methods §1.5).

use crate::engine::table::{Dictionary, EMPTY};
use serde::{Deserialize, Serialize};

/// What the values of a column are, as far as their number and shape tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnContent {
    /// No value at all.
    Empty,
    /// Written by people: four words on average and three in ten values occur once, or six in ten occur once and have
    /// twenty characters on average.
    FreeText,
    /// Nineteen in twenty values differ, and are one word.
    Identifier,
    /// Few values that recur: at most 50, or one in twenty rows, and at most one in twenty occurs once.
    Category,
    /// Nineteen in twenty values are numbers, and neither ids nor categories.
    Number,
    /// Nine in ten values are written as a day, with a clock or without.
    Date,
    /// None of these.
    Other,
}

impl ColumnContent {
    /// What the texts with these numbers of rows are; `rows[code]` is the number of rows of a text, and the rules count
    /// rows that are not empty. Linear in the distinct texts.
    pub fn of(rows: &[u64], dictionary: &Dictionary) -> ColumnContent {
        let mut seen = Seen::default();
        for (code, &rows) in rows.iter().enumerate().filter(|&(code, &rows)| code != EMPTY as usize && rows > 0) {
            seen.add(dictionary.text(code as u32), rows);
        }
        seen.content()
    }
}

/// Sums over the rows of a column that are not empty.
#[derive(Default)]
struct Seen {
    rows: u64,
    distinct: u64,
    single: u64,
    words: u64,
    characters: u64,
    dates: u64,
    numbers: u64,
    with_fraction: u64,
}

impl Seen {
    fn add(&mut self, text: &str, rows: u64) {
        self.rows += rows;
        self.distinct += 1;
        self.single += u64::from(rows == 1);
        self.words += rows * text.split_whitespace().count() as u64;
        self.characters += rows * text.chars().count() as u64;
        self.dates += if is_date_shaped(text) { rows } else { 0 };
        if let Some(has_fraction) = number_shape(text) {
            self.numbers += rows;
            self.with_fraction += if has_fraction { rows } else { 0 };
        }
    }

    fn content(&self) -> ColumnContent {
        let share = |part: u64| part as f64 / self.rows as f64;
        let (single, words, length) = (share(self.single), share(self.words), share(self.characters));
        let is_category = self.distinct <= (self.rows / 20).max(50) && single <= 0.05;
        let is_number = share(self.numbers) >= 0.95;
        match () {
            () if self.rows == 0 => ColumnContent::Empty,
            () if share(self.dates) >= 0.9 => ColumnContent::Date,
            () if words >= 4.0 && single >= 0.3 || single >= 0.6 && length >= 20.0 && words > 1.0 => {
                ColumnContent::FreeText
            }
            () if is_number && self.with_fraction > 0 => ColumnContent::Number,
            () if share(self.distinct) >= 0.95 && self.words == self.rows => ColumnContent::Identifier,
            () if is_category => ColumnContent::Category,
            () if is_number => ColumnContent::Number,
            () => ColumnContent::Other,
        }
    }
}

/// Three groups of digits with the same sign between, and perhaps a clock behind.
fn is_date_shaped(text: &str) -> bool {
    let day = text.trim().split([' ', 'T']).next().unwrap_or_default();
    let groups: Vec<&str> = day.split(['-', '.', '/']).collect();
    let lengths_fit = matches!(
        groups.iter().map(|group| group.len()).collect::<Vec<_>>().as_slice(),
        [1..=2, 1..=2, 2 | 4] | [4, 1..=2, 1..=2]
    );
    lengths_fit && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the text is a number, and if so whether it has a fraction, a sign or dots between its thousands.
fn number_shape(text: &str) -> Option<bool> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_number = unsigned.bytes().any(|byte| byte.is_ascii_digit())
        && unsigned.starts_with(|c: char| c.is_ascii_digit())
        && unsigned.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        && unsigned.bytes().filter(|&byte| byte == b',').count().min(unsigned.bytes().filter(|&b| b == b'.').count())
            <= 1;
    is_number.then(|| unsigned.len() < text.len() || unsigned.contains(['.', ',']))
}
