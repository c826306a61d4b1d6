//! A column of CPR numbers: what ten digits are is seen from the whole column better than from one value.
//!
//! Of random ten-digit numbers 3.65 % begin with a date of birth, and 0.33 % have the check digit too (methods §8,
//! counted exactly). So a column is one of CPR numbers when three in ten of its ten-digit values begin with a date.

use super::cpr::{CprNumber, find_cpr, may_be_cpr, with_lost_zero};
use super::found::Certainty;
use crate::engine::table::Dictionary;

/// How many values of one column look like CPR numbers.
///
/// Ten digits alone may be an ordinary number: the column decides. A hyphen or blank after the date, or text
/// around it, leaves less doubt. Nine digits count where a zero in front makes a number of them and the
/// column has numbers with ten digits, or nearly all have the check digit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CprCount {
    written_out: u64,
    ten_digits: Digits,
    nine_digits: Digits,
}

/// Values of so many digits and nothing else.
#[derive(Clone, Copy, Debug, Default)]
struct Digits {
    values: u64,
    with_date: u64,
    with_check_digit: u64,
}

impl Digits {
    fn add(&mut self, number: Option<CprNumber>, rows: u64) {
        self.values += rows;
        if let Some(number) = number {
            self.with_date += rows;
            self.with_check_digit += if number.has_check_digit { rows } else { 0 };
        }
    }

    /// Three in ten begin with a date.
    fn have_dates(&self) -> bool {
        self.with_date > 0 && self.with_date * 10 >= self.values * 3
    }

    /// Four in five of those with a date have the check digit.
    fn have_check_digits(&self) -> bool {
        self.with_date > 0 && self.with_check_digit * 5 >= self.with_date * 4
    }
}

impl CprCount {
    /// Takes a value that stands in `rows` rows.
    pub fn add(&mut self, value: &str, rows: u64) {
        match digits_alone(value) {
            Some(10) => self.ten_digits.add(CprNumber::parse(value), rows),
            Some(9) => self.nine_digits.add(with_lost_zero(value), rows),
            _ if find_cpr(value).is_some() => self.written_out += rows,
            _ => {}
        }
    }

    /// Counts over a column of codes.
    pub fn of_column(codes: &[u32], dictionary: &Dictionary) -> CprCount {
        let texts = 1..dictionary.len() as u32;
        let is_suspect = |text: &str| may_be_cpr(text) || digits_alone(text) == Some(9);
        let suspect: Vec<bool> =
            std::iter::once(false).chain(texts.clone().map(|code| is_suspect(dictionary.text(code)))).collect();
        if !suspect.contains(&true) {
            return CprCount::default();
        }
        let mut rows = vec![0u64; suspect.len()];
        for &code in codes {
            rows[code as usize] += u64::from(suspect[code as usize]);
        }
        let mut count = CprCount::default();
        for code in texts.filter(|&code| rows[code as usize] > 0) {
            count.add(dictionary.text(code), rows[code as usize]);
        }
        count
    }

    /// Whether ten digits alone count in this column.
    fn ten_digits_count(&self) -> bool {
        self.ten_digits.have_dates()
    }

    /// Whether nine digits alone count in this column.
    fn nine_digits_count(&self) -> bool {
        self.nine_digits.have_dates() && (self.ten_digits_count() || self.nine_digits.have_check_digits())
    }

    /// Values that look like CPR numbers.
    pub fn count(&self) -> u64 {
        let counted = |counts: bool, digits: Digits| if counts { digits.with_date } else { 0 };
        self.written_out
            + counted(self.ten_digits_count(), self.ten_digits)
            + counted(self.nine_digits_count(), self.nine_digits)
    }

    /// Whether this value of the column is one of them.
    pub fn is_one(&self, value: &str) -> bool {
        match digits_alone(value) {
            Some(10) => self.ten_digits_count() && find_cpr(value).is_some(),
            Some(9) => self.nine_digits_count() && with_lost_zero(value).is_some(),
            _ => find_cpr(value).is_some(),
        }
    }

    /// How sure it is that a value of nine or ten digits alone is a number; none where it is not, or has other signs.
    pub fn certainty_of_digits(&self, value: &str) -> Option<Certainty> {
        let (number, digits, counts) = match digits_alone(value)? {
            10 => (CprNumber::parse(value)?, self.ten_digits, self.ten_digits_count()),
            9 => (with_lost_zero(value)?, self.nine_digits, self.nine_digits_count()),
            _ => return None,
        };
        match counts {
            true if number.is_replacement => Some(Certainty::Probable),
            true if number.has_check_digit || digits.have_check_digits() => Some(Certainty::Certain),
            true => Some(Certainty::Probable),
            // One of few in a column of other numbers. Nine digits there are nothing at all.
            false if digits_alone(value) == Some(10) => Some(Certainty::Possible),
            false => None,
        }
    }
}

/// How many digits the value has, where it has nothing else.
pub(super) fn digits_alone(value: &str) -> Option<usize> {
    let value = value.trim();
    value.bytes().all(|byte| byte.is_ascii_digit()).then_some(value.len())
}
