//! What a cell says, as text: numbers without dust, dates as `2023-01-16 09:42:10`.

use super::number_format::NumberFormat;
use crate::engine::calendar::{civil_from_days, days_from_civil};
use std::fmt::Write;

/// From which day the dates of a workbook are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DateSystem {
    /// Day 1 is 1900-01-01, and 1900 has a 29 February, as in Lotus 1-2-3.
    #[default]
    Since1900,
    /// Day 0 is 1904-01-01, as once on the Mac.
    Since1904,
}

const DAY_MILLIS: i64 = 86_400_000;
/// Days from 1970-01-01 to the end of 9999, which is as far as a workbook counts.
const LAST_DAY: i64 = 2_932_896;
/// Digits of a number that a workbook keeps; what comes after them is dust of the binary system.
const DIGITS: i32 = 15;

/// Writes a number as its format means it.
pub(super) fn write_number(value: f64, format: NumberFormat, system: DateSystem, text: &mut String) {
    let written = match format {
        NumberFormat::Number => None,
        NumberFormat::Padded(digits) => padded(value, digits),
        NumberFormat::Duration => duration(value),
        NumberFormat::Day | NumberFormat::DayAndClock | NumberFormat::Clock => time(value, format, system),
    };
    match written {
        Some(written) => text.push_str(&written),
        None => write_plain(value, text),
    }
}

/// Writes a number that stands in a file as text; a whole number keeps all its digits, since it may be an id.
pub(super) fn write_written_number(written: &str, format: NumberFormat, system: DateSystem, text: &mut String) {
    let written = written.trim();
    let digits = written.strip_prefix('-').unwrap_or(written);
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if format == NumberFormat::Number && is_whole {
        text.push_str(written);
        return;
    }
    match written.parse() {
        Ok(value) => write_number(value, format, system, text),
        Err(_) => text.push_str(written),
    }
}

/// Writes `2023-01-16T09:42:10` as other times are written here; what is no such time stays as it is.
pub(super) fn write_iso_time(iso: &str, text: &mut String) {
    let is_time = iso.len() > 11 && iso.as_bytes()[10] == b'T' && iso.as_bytes()[4] == b'-';
    let (true, Some((day, clock))) = (is_time, iso.split_once('T')) else {
        text.push_str(iso);
        return;
    };
    let (seconds, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        // An offset stands behind the fraction.
        text.extend([day, " ", clock]);
    } else if fraction.len() <= 3 || seconds.len() != 8 {
        let is_zero = fraction.bytes().all(|byte| byte == b'0');
        text.extend([day, " ", if is_zero { seconds } else { clock }]);
    } else {
        // Digits beyond milliseconds are dust: 09:42:09.999999999 is meant to be 09:42:10.
        match millis_of(day, seconds, fraction) {
            Some(millis) => text.push_str(&instant(millis)),
            None => text.extend([day, " ", clock]),
        }
    }
}

/// Milliseconds since 1970 of `2023-01-16`, `09:42:10` and the digits of a fraction.
fn millis_of(day: &str, clock: &str, fraction: &str) -> Option<i64> {
    let mut numbers = day.split('-').chain(clock.split(':')).map(|number| number.parse::<u16>().ok());
    let mut next = || numbers.next().flatten();
    let (year, month, day) = (next()?, next()?, next()?);
    let (hours, minutes, seconds) = (next()?, next()?, next()?);
    let days = days_from_civil(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let seconds = (days * 24 + i64::from(hours)) * 3600 + i64::from(minutes) * 60 + i64::from(seconds);
    let fraction: f64 = format!("0.{fraction}").parse().ok()?;
    Some(seconds * 1000 + libm::round(fraction * 1000.0) as i64)
}

/// The shortest text that gives the number's first fifteen digits again.
fn write_plain(value: f64, text: &mut String) {
    if !value.is_finite() {
        return;
    }
    if value == libm::trunc(value) && libm::fabs(value) < 1e15 {
        let _ = write!(text, "{}", value as i64);
        return;
    }
    // Rounding goes by way of the decimal digits, which is exact.
    let rounded = format!("{value:.*e}", DIGITS as usize - 1).parse().unwrap_or(value);
    let _ = write!(text, "{rounded}");
}

fn padded(value: f64, digits: u8) -> Option<String> {
    let is_whole = value == libm::trunc(value) && (0.0..1e15).contains(&value);
    is_whole.then(|| format!("{:0width$}", value as u64, width = usize::from(digits)))
}

fn duration(value: f64) -> Option<String> {
    if !(0.0..1e7).contains(&libm::fabs(value)) {
        return None;
    }
    let seconds = libm::round(libm::fabs(value) * 86_400.0) as u64;
    let sign = if value < 0.0 && seconds > 0 { "-" } else { "" };
    Some(format!("{sign}{}", hours_minutes(seconds)))
}

/// Hours that may be more than 24, and seconds only where there are some: `26:30`, `0:00:05`.
pub(super) fn hours_minutes(seconds: u64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 { format!("{hours}:{minutes:02}") } else { format!("{hours}:{minutes:02}:{rest:02}") }
}

/// The time a number stands for; none where no calendar has it.
fn time(value: f64, format: NumberFormat, system: DateSystem) -> Option<String> {
    if !(0.0..4e6).contains(&value) {
        return None;
    }
    let millis = libm::round(value * DAY_MILLIS as f64) as i64;
    let (days, of_day) = (millis.div_euclid(DAY_MILLIS), millis.rem_euclid(DAY_MILLIS));
    // A clock alone is a part of no day at all.
    if days == 0 && (format == NumberFormat::Clock || (format == NumberFormat::DayAndClock && of_day > 0)) {
        return Some(clock(of_day));
    }
    let since_1970 = match system {
        // Day 60 is the 29 February that 1900 did not have; it is read as the day before.
        DateSystem::Since1900 if days < 60 => days - 25_568,
        DateSystem::Since1900 => days - 25_569,
        DateSystem::Since1904 => days - 24_107,
    };
    if since_1970 > LAST_DAY {
        return None;
    }
    Some(if of_day > 0 || format != NumberFormat::Day {
        instant(since_1970 * DAY_MILLIS + of_day)
    } else {
        day_text(since_1970)
    })
}

/// A day, from days since 1970.
fn day_text(days: i64) -> String {
    let (year, month, day) = civil_from_days(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// A day with its clock, from milliseconds since 1970.
fn instant(millis: i64) -> String {
    let mut text = day_text(millis.div_euclid(DAY_MILLIS));
    text.push(' ');
    text.push_str(&clock(millis.rem_euclid(DAY_MILLIS)));
    text
}

/// Writes a clock from milliseconds since midnight, less than a day.
pub(super) fn write_clock(millis: i64, text: &mut String) {
    text.push_str(&clock(millis));
}

fn clock(millis: i64) -> String {
    let (seconds, rest) = (millis / 1000, millis % 1000);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}.{rest:03}")
    }
}
