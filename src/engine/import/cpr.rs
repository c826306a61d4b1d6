//! CPR numbers: six digits that are a date of birth and four more, with or without a hyphen between.
//!
//! No check digit is asked for: numbers without one are handed out since 2007, and case systems only
//! look at the date (BEK 1282 of 2022; Danish civil registration office, «Personnumre uden kontrolciffer»).

use crate::engine::table::Dictionary;

/// Where the first CPR look-alike stands in `text`, as a byte range; also inside other text.
///
/// ```
/// use spor::engine::import::find_cpr;
/// assert_eq!(find_cpr("ring til 0101501234"), Some(9..19));
/// assert_eq!(find_cpr("310250-1234"), None); // 31 February
/// ```
pub fn find_cpr(text: &str) -> Option<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    if !may_be_cpr(text) {
        return None;
    }
    let mut at = 0;
    while at + 10 <= bytes.len() {
        let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        let end = at + digits;
        if digits == 10 && is_birth_date(&bytes[at..at + 6]) {
            return Some(at..end);
        }
        if digits == 6 && is_birth_date(&bytes[at..end]) {
            let rest = end + usize::from(matches!(bytes.get(end), Some(b'-' | b' ')));
            let tail = bytes[rest..].iter().take_while(|b| b.is_ascii_digit()).count();
            if tail == 4 && rest > end {
                return Some(at..rest + 4);
            }
        }
        at = end;
    }
    None
}

/// Whether the whole of `text` is one CPR look-alike.
pub fn is_cpr(text: &str) -> bool {
    let text = text.trim();
    find_cpr(text) == Some(0..text.len())
}

/// `text` with every CPR look-alike replaced by `••••••-0000`-like shape: no digit stays.
pub fn without_cpr(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = find_cpr(rest) {
        masked.push_str(&rest[..found.start]);
        masked.push_str("••••••-••••");
        rest = &rest[found.end..];
    }
    masked.push_str(rest);
    masked
}

/// Whether the text has enough digits to be looked at: refuses most values at once.
fn may_be_cpr(text: &str) -> bool {
    text.len() >= 10 && text.bytes().filter(u8::is_ascii_digit).count() >= 10
}

/// How many values of one column look like CPR numbers.
///
/// Ten digits alone may be an ordinary number: they count when nine in ten of a column's ten-digit values
/// begin with a date of birth. A hyphen or blank after the date, or text around it, leaves no such doubt.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CprCount {
    certain: u64,
    ten_digits: u64,
    ten_digits_with_date: u64,
}

impl CprCount {
    /// Takes a value that stands in `rows` rows.
    pub fn add(&mut self, value: &str, rows: u64) {
        let is_ten_digits = value.len() == 10 && value.bytes().all(|b| b.is_ascii_digit());
        let found = find_cpr(value).is_some();
        if is_ten_digits {
            self.ten_digits += rows;
            self.ten_digits_with_date += if found { rows } else { 0 };
        } else if found {
            self.certain += rows;
        }
    }

    /// Counts over a column of codes.
    pub fn of_column(codes: &[u32], dictionary: &Dictionary) -> CprCount {
        let texts = 1..dictionary.len() as u32;
        let suspect: Vec<bool> =
            std::iter::once(false).chain(texts.clone().map(|code| may_be_cpr(dictionary.text(code)))).collect();
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
    pub fn ten_digits_count(&self) -> bool {
        self.ten_digits_with_date > 0 && self.ten_digits_with_date * 10 >= self.ten_digits * 9
    }

    /// Values that look like CPR numbers.
    pub fn count(&self) -> u64 {
        self.certain + if self.ten_digits_count() { self.ten_digits_with_date } else { 0 }
    }

    /// Whether this value of the column is one of them.
    pub fn is_one(&self, value: &str) -> bool {
        let is_ten_digits = value.len() == 10 && value.bytes().all(|b| b.is_ascii_digit());
        find_cpr(value).is_some() && (!is_ten_digits || self.ten_digits_count())
    }
}

/// Whether `ddmmyy` is a day that exists in some year (29 February in a year divisible by four).
fn is_birth_date(ddmmyy: &[u8]) -> bool {
    let two = |at: usize| (ddmmyy[at] - b'0') * 10 + (ddmmyy[at + 1] - b'0');
    let (day, month, year) = (two(0), two(2), two(4));
    let days = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}
