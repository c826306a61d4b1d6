//! A time as XES writes it: ISO 8601 as in `xsd:dateTime`, with or without an offset, of any precision.
//!
//! Read as other tools read it: a blank may stand for the `T`, seconds and the colon of the offset may
//! be missing, and a day alone is a time of day precision. Digits beyond milliseconds are cut off.

/// What a text says as a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateTime {
    /// An instant, milliseconds UTC.
    Instant(i64),
    /// A clock on a wall somewhere, as milliseconds since 1970-01-01 00:00 on that wall.
    Wall { millis: i64, day_only: bool },
    /// It has the form of a time, and names a day or clock that does not exist.
    Impossible,
    /// It has another form.
    Other,
}

const DAY_MILLIS: i64 = 86_400_000;

impl DateTime {
    /// Reads `text`, which has no blanks around it.
    pub fn read(text: &str) -> DateTime {
        read(text.as_bytes()).unwrap_or(DateTime::Other)
    }
}

fn read(text: &[u8]) -> Option<DateTime> {
    let (date, rest) = text.split_at_checked(10)?;
    let (year, month, day) = (digits(&date[..4])?, digits(&date[5..7])?, digits(&date[8..])?);
    if date[4] != b'-' || date[7] != b'-' {
        return None;
    }
    let day_exists = (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
    let millis = days_since_1970(year, month.clamp(1, 12), day) * DAY_MILLIS;
    let Some((&separator, rest)) = rest.split_first() else {
        return Some(if day_exists { DateTime::Wall { millis, day_only: true } } else { DateTime::Impossible });
    };
    // `2024-05-01+02:00` and `2024-05-01Z` are days with an offset.
    if separator != b'T' && separator != b't' && separator != b' ' {
        let offset = offset_minutes(&text[10..])?;
        return Some(match offset {
            Some(minutes) if day_exists => DateTime::Instant(millis - minutes * 60_000),
            _ => DateTime::Impossible,
        });
    }
    let (clock, rest) = clock_millis(rest)?;
    let offset = if rest.is_empty() { None } else { Some(offset_minutes(rest)?) };
    if !day_exists {
        return Some(DateTime::Impossible);
    }
    Some(match (clock, offset) {
        (Some(clock), None) => DateTime::Wall { millis: millis + clock, day_only: false },
        (Some(clock), Some(Some(minutes))) => DateTime::Instant(millis + clock - minutes * 60_000),
        _ => DateTime::Impossible,
    })
}

/// Milliseconds since midnight at the beginning of `text` (none when there is no such clock), and what follows.
fn clock_millis(text: &[u8]) -> Option<(Option<i64>, &[u8])> {
    let (hour_minute, mut rest) = text.split_at_checked(5)?;
    let (hour, minute) = (digits(&hour_minute[..2])?, digits(&hour_minute[3..])?);
    if hour_minute[2] != b':' {
        return None;
    }
    let (mut second, mut milli) = (0, 0);
    if let Some(with_seconds) = rest.strip_prefix(b":") {
        let (two, behind) = with_seconds.split_at_checked(2)?;
        second = digits(two)?;
        rest = behind;
        if let [b'.' | b',', fraction @ ..] = rest {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if length == 0 {
                return None;
            }
            for place in 0..3 {
                milli = milli * 10 + fraction[..length].get(place).map_or(0, |byte| i64::from(byte - b'0'));
            }
            rest = &fraction[length..];
        }
    }
    let midnight = hour == 24 && minute == 0 && second == 0 && milli == 0;
    let exists = (hour < 24 || midnight) && minute < 60 && second < 60;
    let millis = ((hour * 60 + minute) * 60 + second) * 1000 + milli;
    Some((exists.then_some(millis), rest))
}

/// `Z`, `+02:00`, `+0200` or `+02` in minutes; none inside when there is no such offset.
fn offset_minutes(text: &[u8]) -> Option<Option<i64>> {
    let text = if let [b' ', rest @ ..] = text { rest } else { text };
    let (sign, rest) = match text {
        [b'Z' | b'z'] => return Some(Some(0)),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = match rest {
        [_, _] => (digits(rest)?, 0),
        [_, _, b':', _, _] => (digits(&rest[..2])?, digits(&rest[3..])?),
        [_, _, _, _] => (digits(&rest[..2])?, digits(&rest[2..])?),
        _ => return None,
    };
    let exists = hours * 60 + minutes <= 14 * 60 && minutes < 60;
    Some(exists.then_some(sign * (hours * 60 + minutes)))
}

/// The number that `text` is, if it is digits only.
fn digits(text: &[u8]) -> Option<i64> {
    let mut number = 0;
    for &byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + i64::from(digit);
    }
    Some(number)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar (Hinnant, «chrono-Compatible Low-Level Date Algorithms», 2013).
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}
