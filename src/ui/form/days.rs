//! Days as the browser's own field writes them, and the instants they stand for.

use crate::protocol::{CalendarDay, Zone, midnight_millis, wall_time};

/// The day that an instant lies in, as a field for days writes it.
pub fn day_text(millis: Option<i64>, zone: Zone) -> String {
    millis.map_or(String::new(), |millis| {
        let day = wall_time(millis, zone, true);
        format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
    })
}

/// When the day in the field begins, or the day so many days later.
pub fn day_begins(text: &str, later: i64, zone: Zone) -> Option<i64> {
    let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    // While a year is typed, the field says the first thousand years: those are nobody's period.
    let begins = (year >= 1000).then(|| midnight_millis(year as i32, month, day, zone)).flatten()?;
    if later == 0 {
        return Some(begins);
    }
    // Noon lies in the right day whatever summer time does.
    let noon = wall_time(begins + (24 * later + 12) * 3_600_000, zone, true);
    midnight_millis(noon.year, u32::from(noon.month), u32::from(noon.day), zone)
}

/// The day that a field for days says: `2024-12-27`.
pub fn day_of(text: &str) -> Option<CalendarDay> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok().filter(|year| (1900..2200).contains(year))?;
    CalendarDay::new(year, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)
}

/// A day as its field writes it.
pub fn day_written(CalendarDay { year, month, day }: CalendarDay) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}
