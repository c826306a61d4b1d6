//! The layouts that nearly every export has, read by position: `dd-MM-yyyy HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss.fff+01:00`.
//!
//! A million times are read in a fraction of the time that reading part by part takes; a test holds
//! both readings equal on every text.

use super::pattern::{Field, Part, Width};

/// Bytes of a date with a year of four digits.
pub(super) const DATE_BYTES: usize = 10;

/// Where the numbers of a fixed layout stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FixedLayout {
    year_at: usize,
    month_at: usize,
    day_at: usize,
    separators_at: [usize; 2],
    separators: [u8; 2],
    pub clock: Option<FixedClock>,
}

/// The clock behind a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FixedClock {
    separator: u8,
    seconds: bool,
    pub fraction: bool,
    pub offset: bool,
}

impl FixedLayout {
    /// The layout of these parts, if it is a fixed one.
    pub fn of(parts: &[Part]) -> Option<FixedLayout> {
        let (date, rest) = parts.split_at_checked(5)?;
        let (mut at, mut numbers) = (0, [usize::MAX; 3]);
        let (mut separators, mut separators_at) = ([0; 2], [0; 2]);
        for (i, part) in date.iter().enumerate() {
            match part {
                Part::Number(field @ (Field::Year | Field::Month | Field::Day), width) => {
                    numbers[*field as usize] = at;
                    at += match (field, width) {
                        (Field::Year, Width::Four) => 4,
                        (Field::Month | Field::Day, Width::Two) => 2,
                        _ => return None,
                    };
                }
                Part::Literal(c) if c.is_ascii() && i % 2 == 1 => {
                    separators[i / 2] = *c as u8;
                    separators_at[i / 2] = at;
                    at += 1;
                }
                _ => return None,
            }
        }
        let [year_at, month_at, day_at] = numbers;
        let whole = at == DATE_BYTES && numbers.iter().all(|&at| at != usize::MAX);
        let clock = fixed_clock(rest)?;
        whole.then_some(FixedLayout { year_at, month_at, day_at, separators_at, separators, clock })
    }

    /// Year, month and day as written, whether or not there is such a day.
    #[inline]
    pub fn date(&self, text: &[u8; DATE_BYTES]) -> Option<(i32, u8, u8)> {
        let [first, second] = self.separators_at;
        if text[first] != self.separators[0] || text[second] != self.separators[1] {
            return None;
        }
        let year = two_digits(text, self.year_at)? * 100 + two_digits(text, self.year_at + 2)?;
        Some((year as i32, two_digits(text, self.month_at)? as u8, two_digits(text, self.day_at)? as u8))
    }
}

impl FixedClock {
    /// Seconds of the day and what follows; none when the text does not fit, or there is no such clock.
    #[inline]
    pub fn seconds<'a>(&self, text: &'a [u8]) -> Option<(i64, &'a [u8])> {
        if self.seconds {
            let (clock, rest) = text.split_first_chunk::<9>()?;
            let [gap, h1, h2, s1, m1, m2, s2, z1, z2] = *clock;
            if !is_gap(gap) || s1 != self.separator || s2 != self.separator {
                return None;
            }
            let (hour, minute, second) = (pair(h1, h2)?, pair(m1, m2)?, pair(z1, z2)?);
            (hour < 24 && minute < 60 && second < 60).then_some((i64::from(hour * 3600 + minute * 60 + second), rest))
        } else {
            let (clock, rest) = text.split_first_chunk::<6>()?;
            let [gap, h1, h2, s1, m1, m2] = *clock;
            if !is_gap(gap) || s1 != self.separator {
                return None;
            }
            let (hour, minute) = (pair(h1, h2)?, pair(m1, m2)?);
            (hour < 24 && minute < 60).then_some((i64::from(hour * 3600 + minute * 60), rest))
        }
    }
}

fn fixed_clock(parts: &[Part]) -> Option<Option<FixedClock>> {
    let [Part::Gap, Part::Number(Field::Hour, Width::Two), Part::Literal(first), tail @ ..] = parts else {
        return parts.is_empty().then_some(None);
    };
    let [Part::Number(Field::Minute, Width::Two), tail @ ..] = tail else { return None };
    let mut clock =
        FixedClock { separator: u8::try_from(*first).ok()?, seconds: false, fraction: false, offset: false };
    let mut tail = tail;
    if let [Part::Literal(second), Part::Number(Field::Second, Width::Two), rest @ ..] = tail {
        if second != first {
            return None;
        }
        clock.seconds = true;
        tail = rest;
        if let [Part::Fraction, rest @ ..] = tail {
            clock.fraction = true;
            tail = rest;
        }
    }
    if let [Part::Offset, rest @ ..] = tail {
        clock.offset = true;
        tail = rest;
    }
    (tail.is_empty() && first.is_ascii()).then_some(Some(clock))
}

#[inline]
fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'T' | b't')
}

#[inline]
fn two_digits(text: &[u8; DATE_BYTES], at: usize) -> Option<u32> {
    pair(text[at], text[at + 1])
}

#[inline]
fn pair(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| u32::from(tens) * 10 + u32::from(ones))
}
