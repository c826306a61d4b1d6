//! A scan of one column: how many rows hold personal data, of what kind, how sure, and what the column is.

use super::content::ColumnContent;
use super::counts::{KindCount, KindCounts, Surest};
use super::cpr_column::{CprCount, digits_alone};
use super::found::{Certainty, Found, PersonalKind};
use super::mask::masked;
use super::name::is_name_shaped;
use super::personal_data;
use crate::engine::table::{Dictionary, EMPTY};

/// What was found in a column before any of its values was shown.
#[derive(Clone, Debug)]
pub struct ColumnScan {
    /// Rows that are not empty.
    pub filled_rows: u64,
    pub content: ColumnContent,
    counts: KindCounts,
    cpr: CprCount,
    is_names: bool,
}

impl ColumnScan {
    /// Scans a column. Every distinct text is looked at once, however many rows have it.
    ///
    /// Two rules need the whole column. Nine or ten digits alone are CPR numbers by [the rule of the column](CprCount).
    /// And where three in ten rows are probable names, other values with the shape of a full name are too.
    pub fn of_column(codes: &[u32], dictionary: &Dictionary) -> ColumnScan {
        let mut rows = vec![0u64; dictionary.len()];
        for &code in codes {
            if let Some(rows) = rows.get_mut(code as usize) {
                *rows += 1;
            }
        }
        rows[EMPTY as usize] = 0;
        let mut scan = ColumnScan {
            filled_rows: rows.iter().sum(),
            content: ColumnContent::of(&rows, dictionary),
            counts: KindCounts::default(),
            cpr: CprCount::default(),
            is_names: false,
        };
        let used = || rows.iter().enumerate().filter(|&(_, &rows)| rows > 0).map(|(code, &rows)| (code as u32, rows));
        for (code, rows) in used() {
            scan.cpr.add(dictionary.text(code), rows);
        }
        let (mut shaped_and_possible, mut shaped_only) = (0, 0);
        for (code, rows) in used() {
            let text = dictionary.text(code);
            let found = scan.found(text);
            let surest = Surest::of(&found);
            scan.counts.add(&surest, rows);
            match surest.get(PersonalKind::Name) {
                Some(Certainty::Possible) if is_name_shaped(text) => shaped_and_possible += rows,
                None if found.is_empty() && is_name_shaped(text) => shaped_only += rows,
                _ => {}
            }
        }
        let probable = scan.counts.rows_from(PersonalKind::Name, Certainty::Probable);
        if probable * 10 >= scan.filled_rows * 3 && probable > 0 {
            scan.is_names = true;
            *scan.counts.rows_mut(PersonalKind::Name, Certainty::Probable) += shaped_and_possible + shaped_only;
            *scan.counts.rows_mut(PersonalKind::Name, Certainty::Possible) -= shaped_and_possible;
        }
        scan
    }

    /// Rows in which this kind was found, with this certainty as the highest.
    pub fn rows(&self, kind: PersonalKind, certainty: Certainty) -> u64 {
        self.counts.rows(kind, certainty)
    }

    /// Rows in which this kind was found with at least this certainty.
    pub fn rows_from(&self, kind: PersonalKind, certainty: Certainty) -> u64 {
        self.counts.rows_from(kind, certainty)
    }

    /// All counts above nought: by kind, the surest first.
    pub fn counts(&self) -> Vec<KindCount> {
        self.counts.list()
    }

    /// What stands in a value of this column, in order, by the rules of the column too.
    pub fn found(&self, text: &str) -> Vec<Found> {
        let whole = |kind, certainty| {
            let start = text.len() - text.trim_start().len();
            vec![Found { kind, certainty, range: start..start + text.trim().len() }]
        };
        if matches!(digits_alone(text), Some(9 | 10)) {
            return self
                .cpr
                .certainty_of_digits(text)
                .map_or_else(Vec::new, |certainty| whole(PersonalKind::Cpr, certainty));
        }
        let found = personal_data(text);
        let is_probable = found.iter().any(|found| found.certainty >= Certainty::Probable);
        if self.is_names && !is_probable && is_name_shaped(text) {
            return whole(PersonalKind::Name, Certainty::Probable);
        }
        found
    }

    /// A value of this column with everything masked that is at least so sure; none where there is nothing to mask.
    pub fn masked_from(&self, text: &str, least: Certainty) -> Option<String> {
        let mut found = self.found(text);
        found.retain(|found| found.certainty >= least);
        (!found.is_empty()).then(|| masked(text, &found))
    }

    /// A value of this column with everything found in it masked.
    pub fn masked(&self, text: &str) -> String {
        masked(text, &self.found(text))
    }
}
