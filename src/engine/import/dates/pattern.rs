//! A date pattern: how day, month, year and clock stand in a text, such as `dd-MM-yyyy HH:mm`.

use super::compile::compile;
use super::fixed::FixedLayout;
use std::fmt;

/// A pattern ready to read texts with. It reads three spellings of the same thing:
/// `dd-MM-yyyy HH:mm:ss`, Danish letters `dd-mm-åååå tt:mm:ss`, and strftime `%d-%m-%Y %H:%M:%S`.
///
/// One letter means one or two digits (`d/M/yyyy H:mm`), two letters exactly two. A fraction (`.fff`)
/// has up to nine digits and may be absent; so may an offset (`zzz`, reads `Z`, `+01:00`, `+0100`, `+01`).
/// The clock may be absent: the text then says the day only. Between day and clock, `T` and blanks are the same.
/// Parts in `[ ]` may be absent.
///
/// ```
/// use spor::engine::import::DatePattern;
/// let pattern = DatePattern::new("dd-mm-åååå tt:mm").unwrap();
/// assert_eq!(pattern.to_string(), "dd-MM-yyyy HH:mm");
/// assert!(DatePattern::new("HH:mm").is_none()); // no day
/// ```
#[derive(Clone, Debug)]
pub struct DatePattern {
    pub(super) parts: Vec<Part>,
    /// Hours are 1–12 and AM or PM follows.
    pub(super) half_days: bool,
    pub(super) layout: Option<FixedLayout>,
}

/// One part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Number(Field, Width),
    /// Jan, january, januar, maj, …
    MonthName,
    /// Letters that say the day of the week; not looked at.
    WeekdayName,
    /// A point or comma and one to nine digits, or nothing.
    Fraction,
    /// AM or PM.
    HalfDay,
    /// `Z`, `+01:00`, `+0100`, `+01`, `UTC`, or nothing.
    Offset,
    /// One `T`, or blanks.
    Gap,
    Literal(char),
    Optional(Vec<Part>),
}

/// What a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

/// How many digits a number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    OneOrTwo,
    Two,
    Four,
}

impl DatePattern {
    /// Reads a pattern; none when it names no whole date, says something twice, is very long, or has no spelling that
    /// reads as it is written (`%d%a`, a day and a weekday with nothing between, would be `ddddd`).
    pub fn new(text: &str) -> Option<DatePattern> {
        let pattern = DatePattern::of(compile(text)?);
        let spelling = pattern.to_string();
        let again = DatePattern::of(compile(&spelling)?);
        (again.to_string() == spelling).then_some(pattern)
    }

    fn of(parts: Vec<Part>) -> DatePattern {
        let half_days = says_half_day(&parts);
        let layout = FixedLayout::of(&parts);
        DatePattern { parts, half_days, layout }
    }

    /// Whether the pattern has a clock.
    pub fn has_clock(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Number(Field::Hour, _)))
    }

    /// Whether years have two digits.
    pub fn has_two_digit_year(&self) -> bool {
        self.parts.contains(&Part::Number(Field::Year, Width::Two))
    }

    /// The same pattern with day and month in each other's place, where both are numbers.
    pub fn day_and_month_swapped(&self) -> Option<DatePattern> {
        let mut swapped = self.clone();
        let mut numbers = 0;
        for part in &mut swapped.parts {
            if let Part::Number(field, _) = part {
                *field = match field {
                    Field::Day => Field::Month,
                    Field::Month => Field::Day,
                    _ => continue,
                };
                numbers += 1;
            }
        }
        swapped.layout = FixedLayout::of(&swapped.parts);
        (numbers == 2).then_some(swapped)
    }

    /// Whether the year comes first, so that the month is expected before the day.
    pub fn is_year_first(&self) -> bool {
        matches!(
            self.parts.iter().find(|part| matches!(part, Part::Number(..) | Part::MonthName)),
            Some(Part::Number(Field::Year, _))
        )
    }
}

/// The pattern in its first spelling, `dd-MM-yyyy HH:mm`.
impl fmt::Display for DatePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_parts(&self.parts, self.half_days, f)
    }
}

pub(super) fn must_be_quoted(c: &char) -> bool {
    c.is_alphabetic() || matches!(c, '%' | '[' | ']')
}

fn says_half_day(parts: &[Part]) -> bool {
    parts.iter().any(|part| match part {
        Part::Optional(inner) => says_half_day(inner),
        part => *part == Part::HalfDay,
    })
}

fn write_parts(parts: &[Part], half_days: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        match part {
            Part::Number(field, width) => {
                let letter = match field {
                    Field::Year => "y",
                    Field::Month => "M",
                    Field::Day => "d",
                    Field::Hour if half_days => "h",
                    Field::Hour => "H",
                    Field::Minute => "m",
                    Field::Second => "s",
                };
                let digits = match width {
                    Width::OneOrTwo => 1,
                    Width::Two => 2,
                    Width::Four => 4,
                };
                f.write_str(&letter.repeat(digits))?;
            }
            Part::MonthName => f.write_str("MMM")?,
            Part::WeekdayName => f.write_str("ddd")?,
            Part::Fraction => f.write_str(".fff")?,
            Part::HalfDay => f.write_str("tt")?,
            Part::Offset => f.write_str("zzz")?,
            Part::Gap => f.write_str(" ")?,
            Part::Literal('\'') => f.write_str("''")?,
            Part::Literal(c) if must_be_quoted(c) => {
                // Letters in a row stand in one pair of quotes.
                let goes_on = |at: Option<usize>| matches!(at.and_then(|at| parts.get(at)), Some(Part::Literal(c)) if must_be_quoted(c));
                let open = if goes_on(i.checked_sub(1)) { "" } else { "'" };
                let close = if goes_on(Some(i + 1)) { "" } else { "'" };
                write!(f, "{open}{c}{close}")?;
            }
            Part::Literal(c) => write!(f, "{c}")?,
            Part::Optional(inner) => {
                f.write_str("[")?;
                write_parts(inner, half_days, f)?;
                f.write_str("]")?;
            }
        }
    }
    Ok(())
}
