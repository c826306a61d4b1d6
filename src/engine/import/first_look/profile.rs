//! What the values of a column look like: how many, how different, dates, numbers, CPR look-alikes.

use super::sample::Sample;
use crate::engine::import::dates::{FittingPattern, fitting_patterns};
use crate::engine::import::mend::means_nothing;
use crate::engine::import::number::number_of;
use crate::engine::privacy::CprCount;
use crate::engine::table::{Dictionary, EMPTY};

/// What was seen in a column of a sample.
pub(crate) struct ColumnProfile {
    pub codes: Vec<u32>,
    pub filled: usize,
    pub distinct: usize,
    pub dictionary: Dictionary,
    /// Patterns that read the values, where at least half are dates.
    pub dates: Vec<FittingPattern>,
    /// Share of the filled values that the best pattern reads.
    pub date_share: f64,
    /// Share of the distinct values that are numbers.
    pub number_share: f64,
    /// Characters of a distinct value, on average.
    pub mean_length: f64,
    pub cpr: CprCount,
}

impl ColumnProfile {
    pub fn of(sample: &Sample, column: usize) -> ColumnProfile {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = sample.column(column).map(|cell| dictionary.code(cell.trim())).collect();
        let filled = codes.iter().filter(|&&code| code != EMPTY).count();
        let texts = || (1..dictionary.len() as u32).map(|code| dictionary.text(code));
        let distinct = dictionary.len() - 1;
        let dates = fitting_patterns(sample.column(column));
        let date_share = dates.first().map_or(0.0, |best| best.fits as f64 / best.of.max(1) as f64);
        let part = |count: usize| count as f64 / distinct.max(1) as f64;
        ColumnProfile {
            filled,
            distinct,
            date_share,
            number_share: part(texts().filter(|text| number_of(text).is_some()).count()),
            mean_length: part(texts().map(|text| text.chars().count()).sum()),
            cpr: CprCount::of_column(&codes, &dictionary),
            dates: if date_share >= 0.5 { dates } else { Vec::new() },
            codes,
            dictionary,
        }
    }

    /// Whether the column is one of times: nearly all values are dates written with separators.
    pub fn is_date(&self) -> bool {
        self.date_share >= 0.9 && self.number_share < 0.5
    }

    /// The same for a column in which some values are wrong.
    pub fn is_mostly_date(&self) -> bool {
        self.date_share >= 0.7 && self.number_share < 0.5
    }

    /// How the column goes with another that names cases: of the cases with several rows, how many, and the
    /// share in which this column has more than one value (those that say nothing aside).
    pub fn changes_within(&self, cases: &ColumnProfile) -> (usize, f64) {
        const SEVERAL: u32 = u32::MAX;
        let mut rows = vec![0u32; cases.distinct + 1];
        let mut value = vec![EMPTY; cases.distinct + 1];
        let says_nothing: Vec<bool> =
            (0..self.dictionary.len() as u32).map(|code| means_nothing(self.dictionary.text(code))).collect();
        for (&case, &code) in cases.codes.iter().zip(&self.codes) {
            rows[case as usize] += 1;
            let held = &mut value[case as usize];
            if !says_nothing[code as usize] && *held != code {
                *held = if *held == EMPTY { code } else { SEVERAL };
            }
        }
        let long = (1..rows.len()).filter(|&case| rows[case] > 1);
        let (mut several, mut changing) = (0, 0);
        for case in long {
            several += 1;
            changing += usize::from(value[case] == SEVERAL);
        }
        (several, changing as f64 / several.max(1) as f64)
    }
}
