//! Numbers far from the others of their column.

use crate::engine::import::number_of;
use crate::engine::stats::Quantiles;
use crate::engine::table::{Dictionary, EMPTY};
use serde::{Deserialize, Serialize};

/// The numbers of a column, and those far from the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FarNumbers {
    /// Rows with a number.
    pub of: u32,
    pub far: u32,
    /// Far is what lies below or above these.
    pub least: f64,
    pub most: f64,
}

impl FarNumbers {
    /// Whether a value of the column is such a number.
    pub fn is_far(&self, text: &str) -> bool {
        number_of(text).is_some_and(|number| number < self.least || number > self.most)
    }
}

/// A column is one of numbers where so many in a hundred rows with a value have one, and so many rows.
const NUMBERS_PERCENT: u64 = 95;
const ROWS_AT_LEAST: u32 = 20;

/// The far numbers of a column, given the code of every row; none where it is no column of numbers (daqapo's
/// `detect_value_range_violations`, which is told the range).
///
/// The range is Tukey's outer fences (1977): three times the distance between the quartiles from the nearer one. Where half of
/// the rows have one number there is no such distance, and nothing is far. What may stand in a column only the expert knows.
/// `O(n log n)`.
///
/// ```
/// use spor::engine::{suitability::checks::far_numbers, table::Dictionary};
/// let mut values = Dictionary::default();
/// let codes: Vec<u32> = (1..=39).chain([9_000]).map(|number: u32| values.code(&number.to_string())).collect();
/// assert_eq!(far_numbers(&codes, &values).map(|found| (found.of, found.far)), Some((40, 1)));
/// ```
pub fn far_numbers(codes: &[u32], dictionary: &Dictionary) -> Option<FarNumbers> {
    let of_code: Vec<Option<f64>> = (0..dictionary.len() as u32)
        .map(|code| number_of(dictionary.text(code)).filter(|number| code != EMPTY && number.is_finite()))
        .collect();
    let with_value = codes.iter().filter(|&&code| code != EMPTY).count();
    let mut numbers: Vec<f64> = codes.iter().filter_map(|&code| of_code[code as usize]).collect();
    let of = numbers.len() as u32;
    if of < ROWS_AT_LEAST || u64::from(of) * 100 < with_value as u64 * NUMBERS_PERCENT {
        return None;
    }
    numbers.sort_unstable_by(f64::total_cmp);
    let Quantiles { p25: low, p75: high, .. } = Quantiles::of_sorted_shares(&numbers)?;
    let reach = 3.0 * (high - low);
    let (least, most) = if reach > 0.0 { (low - reach, high + reach) } else { (f64::NEG_INFINITY, f64::INFINITY) };
    let far = numbers.iter().filter(|&&number| number < least || number > most).count() as u32;
    Some(FarNumbers { of, far, least, most })
}
