//! CPR numbers: six digits that are a date of birth and four more, with a hyphen, a blank or nothing between.
//!
//! The seventh digit gives the century. The last digit is a check digit (modulus 11) in most numbers, not in all:
//! numbers without one are handed out since 2007, and case systems only look at the date (BEK 1282 of 2022; Danish
//! civil registration office, «Personnumre uden kontrolciffer»). So it makes a find surer and is never asked for.

use super::found::{Certainty, Finds, PersonalKind};
use std::ops::Range;

/// What a CPR number says, digits and spelling aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CprNumber {
    pub birth_year: u16,
    /// 1..=12.
    pub birth_month: u8,
    /// 1..=31; of a replacement number the day without the 60 that were added.
    pub birth_day: u8,
    /// Given by an institution to someone without a number: 60 is added to the day.
    pub is_replacement: bool,
    /// Whether the weighted sum of the digits is a multiple of eleven.
    pub has_check_digit: bool,
}

/// How much speaks for a CPR number, surroundings aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CprLevel {
    /// Day + 60 makes a date.
    Replacement,
    /// The first six digits are a date.
    Probable,
    /// A date, and the check digit is right.
    Certain,
}

impl CprNumber {
    /// The number that the whole of `cell` is; none where its first six digits are no date of birth.
    ///
    /// ```
    /// use spor::engine::privacy::{CprLevel, CprNumber};
    /// let number = CprNumber::parse("070750-5001").unwrap();
    /// assert_eq!((number.birth_year, number.level()), (2050, CprLevel::Certain));
    /// assert_eq!(CprNumber::parse("290249-5000"), None); // 2049 has no 29 February
    /// ```
    pub fn parse(cell: &str) -> Option<CprNumber> {
        let cell = cell.trim();
        next_match(cell, 0).filter(|found| found.range == (0..cell.len())).map(|found| found.number)
    }

    /// The number in ten digits.
    pub(super) fn of_digits(digits: &[u8; 10]) -> Option<CprNumber> {
        let digit = digits.map(|byte| byte.wrapping_sub(b'0'));
        if digit.iter().any(|&digit| digit > 9) {
            return None;
        }
        let two = |at: usize| digit[at] * 10 + digit[at + 1];
        let (written_day, birth_month) = (two(0), two(2));
        let is_replacement = written_day > 60;
        let birth_day = if is_replacement { written_day - 60 } else { written_day };
        let birth_year = birth_year(two(4), digit[6]);
        let sum: u32 = digit.iter().zip(CHECK_WEIGHTS).map(|(&digit, weight)| u32::from(digit) * weight).sum();
        (1..=days_in(birth_year, birth_month)).contains(&birth_day).then_some(CprNumber {
            birth_year,
            birth_month,
            birth_day,
            is_replacement,
            has_check_digit: sum.is_multiple_of(11),
        })
    }

    /// What speaks for the number.
    pub fn level(self) -> CprLevel {
        match (self.is_replacement, self.has_check_digit) {
            (true, _) => CprLevel::Replacement,
            (false, false) => CprLevel::Probable,
            (false, true) => CprLevel::Certain,
        }
    }
}

const CHECK_WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// The year of birth by the two digits of the year and the seventh digit of the number.
pub fn birth_year(two_digits: u8, seventh_digit: u8) -> u16 {
    let century = match (seventh_digit, two_digits) {
        (0..=3, _) => 1900,
        (4 | 9, 0..=36) => 2000,
        (4 | 9, _) => 1900,
        (_, 0..=57) => 2000,
        _ => 1800,
    };
    century + u16::from(two_digits)
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// Where the first CPR look-alike stands in `text`, as a byte range; also inside other text.
///
/// ```
/// use spor::engine::import::find_cpr;
/// assert_eq!(find_cpr("ring til 0101501234"), Some(9..19));
/// assert_eq!(find_cpr("310250-1234"), None); // 31 February
/// ```
pub fn find_cpr(text: &str) -> Option<Range<usize>> {
    may_be_cpr(text).then(|| next_match(text, 0))?.map(|found| found.range)
}

/// Whether the whole of `text` is one CPR look-alike.
pub fn is_cpr(text: &str) -> bool {
    CprNumber::parse(text).is_some()
}

/// `text` with every CPR look-alike replaced by `••••••-••••`: no digit stays.
///
/// A text that is nothing but nine digits is hidden too where a zero in front makes it one.
pub fn without_cpr(text: &str) -> String {
    if with_lost_zero(text).is_some() {
        return HIDDEN_CPR.into();
    }
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = next_match(text, at) {
        masked.push_str(&text[at..found.range.start]);
        masked.push_str(HIDDEN_CPR);
        at = found.range.end;
    }
    masked.push_str(&text[at..]);
    masked
}

/// What stands in place of a number.
pub(super) const HIDDEN_CPR: &str = "••••••-••••";

/// The number in a text of nine digits alone: spreadsheets drop the zero of those born on the first nine days.
pub(in crate::engine::privacy) fn with_lost_zero(text: &str) -> Option<CprNumber> {
    let digits: &[u8; 9] = text.trim().as_bytes().try_into().ok()?;
    let mut padded = [b'0'; 10];
    padded[1..].copy_from_slice(digits);
    CprNumber::of_digits(&padded).filter(|number| !number.is_replacement)
}

/// Whether the text has enough digits to be looked at: refuses most values at once.
pub(super) fn may_be_cpr(text: &str) -> bool {
    text.len() >= 10 && text.bytes().filter(u8::is_ascii_digit).count() >= 10
}

/// Takes every number of the text, with the certainty that its surroundings give it.
pub(super) fn find_all(text: &str, finds: &mut Finds) {
    let mut at = 0;
    while let Some(found) = next_match(text, at) {
        at = found.range.end;
        finds.add(PersonalKind::Cpr, found.certainty(text), found.range);
    }
}

/// What stands between the date and the last four digits.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Together,
    Blank,
    Hyphen,
}

struct Match {
    range: Range<usize>,
    number: CprNumber,
    form: Form,
}

impl Match {
    /// A hyphen, a word before it or a cell of its own speak for a number. Ten digits in running text need the check
    /// digit; a part of a longer sign (`KH-0101501234`, a GUID) is hardly ever a number.
    fn certainty(&self, text: &str) -> Certainty {
        let (before, after) = (&text[..self.range.start], &text[self.range.end..]);
        let is_named = is_named(before);
        let is_alone = before.trim().is_empty() && after.trim().is_empty();
        if !is_named && (is_joined(before.chars().rev()) || is_joined(after.chars())) {
            return Certainty::Possible;
        }
        let is_explicit = is_named || self.form == Form::Hyphen;
        match self.number.level() {
            CprLevel::Certain => Certainty::Certain,
            CprLevel::Probable if is_explicit || is_alone => Certainty::Probable,
            CprLevel::Replacement if is_explicit => Certainty::Probable,
            _ => Certainty::Possible,
        }
    }
}

/// The first number at or after byte `from`. A digit directly before or behind makes it none.
fn next_match(text: &str, from: usize) -> Option<Match> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at + 10 <= bytes.len() {
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        let end = at + digits;
        let rest = match digits {
            10 => Some((at + 6, Form::Together)),
            6 => separator(&text[end..]).map(|(length, form)| (end + length, form)),
            _ => None,
        };
        if let Some((rest, form)) = rest
            && let Some(number) = number_at(bytes, at, rest)
        {
            return Some(Match { range: at..rest + 4, number, form });
        }
        at = end;
    }
    None
}

/// The number whose date begins at `date` and whose last four digits, and no more, begin at `rest`.
fn number_at(bytes: &[u8], date: usize, rest: usize) -> Option<CprNumber> {
    let mut digits = [0; 10];
    digits[..6].copy_from_slice(bytes.get(date..date + 6)?);
    digits[6..].copy_from_slice(bytes.get(rest..rest + 4)?);
    let goes_on = bytes.get(rest + 4).is_some_and(u8::is_ascii_digit);
    if goes_on { None } else { CprNumber::of_digits(&digits) }
}

/// Bytes of a blank, or of a hyphen with at most a blank on either side.
fn separator(rest: &str) -> Option<(usize, Form)> {
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}');
    let is_hyphen = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let strip =
        |text: &str, is: &dyn Fn(char) -> bool| text.chars().next().filter(|&c| is(c)).map_or(0, char::len_utf8);
    let blank = strip(rest, &is_blank);
    let hyphen = strip(&rest[blank..], &is_hyphen);
    match (blank, hyphen) {
        (0, 0) => None,
        (blank, 0) => Some((blank, Form::Blank)),
        _ => Some((blank + hyphen + strip(&rest[blank + hyphen..], &is_blank), Form::Hyphen)),
    }
}

/// Whether a letter stands directly beside, or a sign of joining with a letter or digit behind it.
fn is_joined(mut outwards: impl Iterator<Item = char>) -> bool {
    match outwards.next() {
        Some('-' | '/') => outwards.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphabetic(),
        None => false,
    }
}

/// Whether the words before say that a number follows: `cpr`, `CPR-nr.:`, `personnummer er`.
fn is_named(before: &str) -> bool {
    let mut letters: Vec<u8> = Vec::new();
    for byte in before.bytes().rev().take(28) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => letters.push(byte.to_ascii_lowercase()),
            b' ' | b'-' | b'.' | b':' | b'=' | b'#' | b'(' | b'"' | b'\'' | 0xa0 | 0xc2 => {}
            _ => break,
        }
    }
    letters.reverse();
    let mut letters = letters.as_slice();
    for ending in [b"er".as_slice(), b"nr", b"nummer", b"no"] {
        letters = letters.strip_suffix(ending).unwrap_or(letters);
    }
    letters.ends_with(b"cpr") || letters.ends_with(b"person") || letters.ends_with(b"persons")
}
