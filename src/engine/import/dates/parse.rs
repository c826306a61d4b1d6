//! Reading a text part by part, as a pattern says: any pattern, a little slower than the fixed layouts.

use super::pattern::{DatePattern, Field, Part, Width};
use crate::engine::calendar::{days_from_civil, exists};

/// What a text says, before the zone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WallReading {
    /// Days from 1970-01-01 on the wall.
    pub day: i64,
    pub second_of_day: i64,
    pub millis: i64,
    /// Seconds that the text's own offset is ahead of UTC.
    pub offset_seconds: Option<i64>,
    pub day_only: bool,
    /// The number in the place of the day of the month.
    pub day_of_month: u8,
}

/// Why a text is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoTime {
    /// It does not fit the pattern.
    DoesNotFit,
    /// It fits, and there is no such day or clock.
    Impossible,
}

/// Reads the whole of `text`, which has no blanks at its ends.
pub(super) fn parse(pattern: &DatePattern, text: &[u8]) -> Result<WallReading, NoTime> {
    let mut found = Found::default();
    let rest = take_parts(&pattern.parts, text, &mut found).ok_or(NoTime::DoesNotFit)?;
    if !rest.is_empty() {
        return Err(NoTime::DoesNotFit);
    }
    found.reading(pattern.half_days)
}

#[derive(Clone, Copy, Default)]
struct Found {
    year: i32,
    month: u8,
    day: u8,
    /// How many of day, month and year have been read.
    date_parts: u8,
    hour: Option<u8>,
    minute: u8,
    second: u8,
    millis: i64,
    afternoon: Option<bool>,
    offset_seconds: Option<i64>,
}

impl Found {
    fn reading(&self, half_days: bool) -> Result<WallReading, NoTime> {
        let mut hour = self.hour.unwrap_or(0);
        if half_days && self.hour.is_some() {
            if !(1..=12).contains(&hour) {
                return Err(NoTime::Impossible);
            }
            hour = hour % 12 + if self.afternoon == Some(true) { 12 } else { 0 };
        }
        if !exists(self.year, self.month, self.day) || hour > 23 || self.minute > 59 || self.second > 59 {
            return Err(NoTime::Impossible);
        }
        Ok(WallReading {
            day: days_from_civil(self.year, self.month, self.day),
            second_of_day: i64::from(hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second),
            millis: self.millis,
            offset_seconds: self.offset_seconds,
            day_only: self.hour.is_none(),
            day_of_month: self.day,
        })
    }
}

/// Takes the parts one by one; gives what is left of the text, or none when a part does not fit.
fn take_parts<'a>(parts: &[Part], mut text: &'a [u8], found: &mut Found) -> Option<&'a [u8]> {
    for part in parts {
        // The date is whole and nothing follows: the text says the day only.
        if text.is_empty() && found.date_parts == 3 && found.hour.is_none() {
            return Some(text);
        }
        text = take_part(part, text, found)?;
    }
    Some(text)
}

fn take_part<'a>(part: &Part, text: &'a [u8], found: &mut Found) -> Option<&'a [u8]> {
    match part {
        Part::Number(field, width) => {
            let (number, rest) = number(*width, text)?;
            found.take(*field, *width, number);
            Some(rest)
        }
        Part::MonthName => {
            let (month, rest) = month_name(text)?;
            found.month = month;
            found.date_parts += 1;
            Some(rest)
        }
        Part::WeekdayName => {
            let letters = text.iter().take_while(|&&b| b.is_ascii_alphabetic() || b >= 0x80).count();
            (letters > 0).then(|| &text[letters..])
        }
        Part::Fraction => {
            let Some((b'.' | b',', digits)) = text.split_first() else { return Some(text) };
            let (millis, rest) = fraction_millis(digits)?;
            found.millis = millis;
            Some(rest)
        }
        Part::HalfDay => {
            let text = skip_blanks(text);
            let rest = text.get(2..)?;
            found.afternoon = Some(match text[0].to_ascii_lowercase() {
                b'a' => false,
                b'p' => true,
                _ => return None,
            });
            (text[1].eq_ignore_ascii_case(&b'm')).then_some(rest)
        }
        Part::Offset => {
            let after_blanks = skip_blanks(text);
            match offset_seconds(after_blanks) {
                Some((offset, rest)) => {
                    found.offset_seconds = Some(offset);
                    Some(rest)
                }
                None => text.is_empty().then_some(text),
            }
        }
        Part::Gap => {
            if let [b'T' | b't', rest @ ..] = text {
                return Some(rest);
            }
            let rest = skip_blanks(text);
            (rest.len() < text.len()).then_some(rest)
        }
        Part::Literal(c) => {
            let mut buffer = [0; 4];
            text.strip_prefix(c.encode_utf8(&mut buffer).as_bytes())
        }
        Part::Optional(inner) => {
            let before = *found;
            let taken = take_parts(inner, text, found);
            if taken.is_none() {
                *found = before;
            }
            taken.or(Some(text))
        }
    }
}

impl Found {
    fn take(&mut self, field: Field, width: Width, number: u16) {
        match field {
            Field::Year => {
                self.year = i32::from(number);
                if width == Width::Two {
                    self.year += if number < 70 { 2000 } else { 1900 };
                }
            }
            Field::Month => self.month = number as u8,
            Field::Day => self.day = number as u8,
            Field::Hour => self.hour = Some(number as u8),
            Field::Minute => self.minute = number as u8,
            Field::Second => self.second = number as u8,
        }
        self.date_parts += u8::from(matches!(field, Field::Year | Field::Month | Field::Day));
    }
}

fn number(width: Width, text: &[u8]) -> Option<(u16, &[u8])> {
    let (least, most) = match width {
        Width::OneOrTwo => (1, 2),
        Width::Two => (2, 2),
        Width::Four => (4, 4),
    };
    let digits = text.iter().take(most).take_while(|b| b.is_ascii_digit()).count();
    if digits < least {
        return None;
    }
    let number = text[..digits].iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    Some((number, &text[digits..]))
}

/// Milliseconds of a fraction of one to nine digits; what is finer is cut off.
pub(super) fn fraction_millis(text: &[u8]) -> Option<(i64, &[u8])> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    if !(1..=9).contains(&digits) {
        return None;
    }
    let digit = |at: usize| if at < digits { i64::from(text[at] - b'0') } else { 0 };
    Some((digit(0) * 100 + digit(1) * 10 + digit(2), &text[digits..]))
}

/// `Z`, `UTC`, `GMT`, `+01`, `+0100`, `+01:00`, `+01:00:00` without the last part; none for anything else.
pub(super) fn offset_seconds(text: &[u8]) -> Option<(i64, &[u8])> {
    let (sign, rest) = match text {
        [b'Z' | b'z', rest @ ..] => return Some((0, rest)),
        [b'U', b'T', b'C', rest @ ..] | [b'G', b'M', b'T', rest @ ..] => return Some((0, rest)),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        // The minus sign of typography.
        [0xe2, 0x88, 0x92, rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = number(Width::Two, rest)?;
    let (minutes, rest) = match rest {
        [b':', tail @ ..] => number(Width::Two, tail)?,
        _ => number(Width::Two, rest).unwrap_or((0, rest)),
    };
    (hours <= 18 && minutes <= 59).then_some((sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60), rest))
}

fn skip_blanks(mut text: &[u8]) -> &[u8] {
    loop {
        text = match text {
            [b' ' | b'\t', rest @ ..] => rest,
            // A blank that does not break the line.
            [0xc2, 0xa0, rest @ ..] => rest,
            _ => return text,
        };
    }
}

/// A month by its Danish or English name or the first three letters of it, with or without a point.
pub(crate) fn month_name(text: &[u8]) -> Option<(u8, &[u8])> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "january"],
        &["februar", "february"],
        &["marts", "march"],
        &["april"],
        &["maj", "may"],
        &["juni", "june"],
        &["juli", "july"],
        &["august"],
        &["september"],
        &["oktober", "october"],
        &["november"],
        &["december"],
    ];
    let letters = text.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let word = text[..letters].to_ascii_lowercase();
    let is_month = |names: &&[&str]| {
        names.iter().any(|name| {
            let name = name.as_bytes();
            letters >= 3
                && (word == name || word == name[..3] || (letters == 4 && word[..] == name[..4.min(name.len())]))
        })
    };
    let month = MONTHS.iter().position(is_month)?;
    let rest = &text[letters..];
    // «12. jan. 2024»: the point of an abbreviation, unless the pattern itself goes on with one.
    let rest = match rest {
        [b'.', b' ', ..] => &rest[1..],
        _ => rest,
    };
    Some((month as u8 + 1, rest))
}
