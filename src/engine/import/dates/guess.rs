//! Guessing a date pattern: what all the values of a column can be read as.
//!
//! The shape of the values (runs of digits and what stands between) gives the candidates; each is
//! tried on every value. Which number is the day is not guessed but counted: all orders that fit are kept.

use super::pattern::DatePattern;
use super::reader::{EXCEL_SERIAL, Reading, TimeReader, means_missing};
use crate::engine::import::settings::Zone;
use crate::engine::ordering::{sort_by, sort_by_key};
use std::collections::BTreeMap;

/// Values of a column that are looked at.
const VALUES_AT_MOST: usize = 2_000;
/// Shapes that are tried, most common first.
const SHAPES_AT_MOST: usize = 12;

/// A pattern and how well it fits a sample.
#[derive(Clone, Debug)]
pub(crate) struct FittingPattern {
    pub pattern: DatePattern,
    /// Values that were read, of those that are not missing.
    pub fits: u64,
    pub of: u64,
    /// Values that have a clock.
    pub clocks: u64,
}

/// Every pattern that reads as many of the values as the best one, best first; none when no value is a date.
///
/// Ties fall to day-month-year before month-day-year before year-month-day where the year has two digits, and to
/// year-month-day before year-day-month where it has four and comes first.
pub(crate) fn fitting_patterns<'a>(values: impl Iterator<Item = &'a str>) -> Vec<FittingPattern> {
    let values: Vec<&str> = values.filter(|value| !means_missing(value.as_bytes())).take(VALUES_AT_MOST).collect();
    let mut fitting: Vec<FittingPattern> = candidates(&values)
        .iter()
        .filter_map(|candidate| DatePattern::new(candidate))
        .map(|pattern| tried(pattern, &values))
        .filter(|tried| tried.fits > 0)
        .collect();
    // A stable sort: candidates of equal fit keep their order of preference.
    sort_by_key(&mut fitting, |tried| std::cmp::Reverse(tried.fits));
    let best = fitting.first().map_or(0, |first| first.fits);
    let mut seen = std::collections::BTreeSet::new();
    fitting.retain(|tried| tried.fits == best && seen.insert(tried.pattern.to_string()));
    fitting
}

/// The best pattern of the values, and beside it how the values that it does not read are written: years first where
/// the others have them last (or the other way round), and Excel's days by number. Nothing else is added unasked, since
/// `03/04/2023` among `03-04-2023` may well be another order of day and month.
pub(crate) fn spellings<'a>(best: &DatePattern, values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut reader = TimeReader::new(best.clone(), Zone::Utc);
    let rest: Vec<&str> = values
        .filter(|value| matches!(reader.read(value.as_bytes()), Reading::DoesNotFit))
        .take(VALUES_AT_MOST)
        .collect();
    let mut found = vec![best.to_string()];
    let other = fitting_patterns(rest.iter().copied()).into_iter().next();
    if let Some(other) = other
        && other.pattern.is_year_first() != best.is_year_first()
        && other.pattern.has_two_digit_year() == best.has_two_digit_year()
    {
        found.push(other.pattern.to_string());
    }
    let serials = TimeReader::of_setting(&TimeReader::setting(&[best.to_string(), EXCEL_SERIAL.into()]), Zone::Utc);
    if serials.is_some_and(|mut reader| {
        rest.iter().any(|value| matches!(reader.read(value.as_bytes()), Reading::Time { .. }))
    }) {
        found.push(EXCEL_SERIAL.into());
    }
    found
}

fn tried(pattern: DatePattern, values: &[&str]) -> FittingPattern {
    let mut reader = TimeReader::new(pattern, Zone::Utc);
    let mut clocks = 0;
    for value in values {
        if let Reading::Time { day_only: false, .. } = reader.read(value.as_bytes()) {
            clocks += 1;
        }
    }
    FittingPattern { pattern: reader.pattern().clone(), fits: reader.read, of: values.len() as u64, clocks }
}

/// Patterns that could read the most common shapes of the values, in order of preference.
fn candidates(values: &[&str]) -> Vec<String> {
    let mut shapes: BTreeMap<Shape, u64> = BTreeMap::new();
    for value in values {
        if let Some(shape) = Shape::of(value.trim()) {
            *shapes.entry(shape).or_default() += 1;
        }
    }
    let mut ranked: Vec<(Shape, u64)> = shapes.into_iter().collect();
    sort_by(&mut ranked, |(a, a_count), (b, b_count)| b_count.cmp(a_count).then_with(|| a.cmp(b)));
    ranked.truncate(SHAPES_AT_MOST);
    // Longer shapes first: their patterns read the shorter values too (a missing clock, fraction or offset).
    let shapes: Vec<&Shape> = ranked.iter().map(|(shape, _)| shape).collect();
    let mut patterns = Vec::new();
    let (dates, clocks): (Vec<&Shape>, Vec<&Shape>) = (shapes.clone(), shapes);
    let clock = common_clock(&clocks);
    for order in Order::BY_PREFERENCE {
        for date in common_dates(&dates, order) {
            patterns.push(format!("{date}{clock}"));
        }
    }
    patterns
}

/// How a value is built: a date of three parts, and perhaps a clock.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    /// Digits of each part of the date; 0 stands for a name of a month.
    date: [u8; 3],
    separators: [String; 2],
    clock: Option<ClockShape>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ClockShape {
    /// What stands between date and clock.
    gap: String,
    hour_digits: u8,
    separator: char,
    minutes: bool,
    seconds: bool,
    fraction: bool,
    half_day: bool,
    offset: bool,
}

/// Which part of the date stands where.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
    YearDayMonth,
}

impl Order {
    const BY_PREFERENCE: [Order; 4] =
        [Order::DayMonthYear, Order::MonthDayYear, Order::YearMonthDay, Order::YearDayMonth];

    fn letters(self) -> [char; 3] {
        match self {
            Order::DayMonthYear => ['d', 'M', 'y'],
            Order::MonthDayYear => ['M', 'd', 'y'],
            Order::YearMonthDay => ['y', 'M', 'd'],
            Order::YearDayMonth => ['y', 'd', 'M'],
        }
    }
}

impl Shape {
    fn of(value: &str) -> Option<Shape> {
        if value.len() > 64 {
            return None;
        }
        let mut rest = value;
        // A compact date: eight digits, perhaps with a clock behind.
        if digits(rest) == 8 {
            let clock = ClockShape::of(&rest[8..])?;
            return Some(Shape { date: [4, 2, 2], separators: [String::new(), String::new()], clock });
        }
        let mut date = [0u8; 3];
        let mut separators = [String::new(), String::new()];
        for part in 0..3 {
            let count = digits(rest);
            if count > 0 {
                date[part] = u8::try_from(count).ok().filter(|&count| count <= 4 && count != 3)?;
                rest = &rest[count..];
            } else {
                let letters = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
                if !(3..=9).contains(&letters) || date[..part].contains(&0) {
                    return None;
                }
                rest = &rest[letters..];
            }
            if part < 2 {
                let end = rest.find(|c: char| c.is_ascii_alphanumeric())?;
                separators[part] = rest[..end].to_string();
                rest = &rest[end..];
                if end == 0 || end > 2 || !separators[part].chars().all(|c| "-./, ".contains(c)) {
                    return None;
                }
            }
        }
        let fours = date.iter().filter(|&&count| count == 4).count();
        if fours > 1 || date[1] == 4 {
            return None;
        }
        Some(Shape { date, separators, clock: ClockShape::of(rest)? })
    }

    /// The date in this order, if the digits allow it; parts with one digit anywhere are `unpadded`.
    fn date_pattern(&self, order: Order, unpadded: [bool; 3]) -> Option<String> {
        let letters = order.letters();
        // Who leaves out the nought of the month leaves it out of the day, though no small day was seen.
        let no_noughts = unpadded.contains(&true);
        let mut pattern = String::new();
        for (part, letter) in letters.into_iter().enumerate() {
            match (letter, self.date[part]) {
                ('y', 4) => pattern.push_str("yyyy"),
                ('y', 2) if !self.date.contains(&4) && !unpadded[part] => pattern.push_str("yy"),
                ('M', 0) => pattern.push_str("MMM"),
                ('d' | 'M', 1 | 2) => {
                    pattern.push(letter);
                    if !no_noughts {
                        pattern.push(letter);
                    }
                }
                _ => return None,
            }
            if part < 2 {
                // The point after an abbreviated month belongs to the month.
                let separator = &self.separators[part];
                pattern.push_str(if self.date[part] == 0 { separator.trim_start_matches('.') } else { separator });
            }
        }
        Some(pattern)
    }
}

impl ClockShape {
    /// The clock in what follows a date; outer none when it is no clock, inner none when there is nothing.
    fn of(text: &str) -> Option<Option<ClockShape>> {
        if text.trim().is_empty() {
            return Some(None);
        }
        let begin = text.find(|c: char| c.is_ascii_digit())?;
        let gap = text[..begin].to_string();
        let is_gap = matches!(gap.trim(), "" | "T" | "t" | "kl." | "kl" | ",") && !gap.contains(':');
        let mut rest = &text[begin..];
        let hour_digits = digits(rest);
        if !is_gap || !matches!(hour_digits, 1 | 2 | 4 | 6) {
            return None;
        }
        let mut clock = ClockShape {
            gap,
            hour_digits: hour_digits as u8,
            separator: ':',
            minutes: false,
            seconds: false,
            fraction: false,
            half_day: false,
            offset: false,
        };
        rest = &rest[hour_digits..];
        for part in 0..2 {
            let mut letters = rest.chars();
            let Some(separator) = letters.next().filter(|c| matches!(c, ':' | '.')) else { break };
            if digits(letters.as_str()) != 2 || (part == 1 && separator != clock.separator) {
                break;
            }
            clock.separator = separator;
            (clock.minutes, clock.seconds) = (true, part == 1);
            rest = &letters.as_str()[2..];
        }
        if clock.seconds
            && let Some(tail) = rest.strip_prefix(['.', ','])
            && digits(tail) > 0
        {
            clock.fraction = true;
            rest = &tail[digits(tail)..];
        }
        let tail = rest.trim_start();
        if tail.len() == 2 && matches!(tail.to_ascii_lowercase().as_str(), "am" | "pm") {
            clock.half_day = true;
        } else if !tail.is_empty() {
            let is_offset = tail.starts_with(['Z', 'z', '+', '-', '−']) || matches!(tail, "UTC" | "GMT");
            if !is_offset {
                return None;
            }
            clock.offset = true;
        }
        (clock.minutes || hour_digits >= 4 || clock.offset).then_some(Some(clock))
    }
}

/// The clock that reads all shapes: what only some have (seconds, fraction, offset) may be absent.
fn common_clock(shapes: &[&Shape]) -> String {
    let clocks: Vec<&ClockShape> = shapes.iter().filter_map(|shape| shape.clock.as_ref()).collect();
    let Some(first) = clocks.first() else { return String::new() };
    let any = |has: fn(&ClockShape) -> bool| clocks.iter().any(|clock| has(clock));
    let all = |has: fn(&ClockShape) -> bool| clocks.iter().all(|clock| has(clock));
    let gap = match first.gap.trim() {
        "" if first.gap.is_empty() => "",
        "" => " ",
        "T" | "t" => "T",
        "," => ", ",
        "kl" => " 'kl' ",
        _ => " 'kl.' ",
    };
    let half_day = any(|clock| clock.half_day);
    let hour = match (half_day, all(|clock| clock.hour_digits >= 2)) {
        (true, true) => "hh",
        (true, false) => "h",
        (false, true) => "HH",
        (false, false) => "H",
    };
    let separator = first.separator;
    let mut clock = format!("{gap}{hour}");
    match first.hour_digits {
        6 => clock.push_str("mmss"),
        4 => clock.push_str("mm"),
        _ if !first.minutes => {}
        _ => {
            clock.push_str(&format!("{separator}mm"));
            if all(|clock| clock.seconds) {
                clock.push_str(&format!("{separator}ss"));
            } else if any(|clock| clock.seconds) {
                clock.push_str(&format!("[{separator}ss]"));
            }
        }
    }
    if any(|clock| clock.fraction) && all(|clock| clock.seconds) {
        clock.push_str(".fff");
    }
    if half_day {
        clock.push_str(" tt");
    }
    if any(|clock| clock.offset) {
        clock.push_str("zzz");
    }
    clock
}

/// The dates of all shapes in this order, each kind of separator once, padded where all values are.
fn common_dates(shapes: &[&Shape], order: Order) -> Vec<String> {
    let mut dates: Vec<String> = Vec::new();
    for shape in shapes {
        let alike = shapes.iter().filter(|other| other.separators == shape.separators);
        let mut unpadded = [false; 3];
        for other in alike {
            for (part, flag) in unpadded.iter_mut().enumerate() {
                *flag |= other.date[part] == 1;
            }
        }
        if let Some(date) = shape.date_pattern(order, unpadded)
            && !dates.contains(&date)
        {
            dates.push(date);
        }
    }
    dates
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
