//! Dates and clocks as they are written: 22-11-2026, and «22. nov. 2026 kl. 14.05».

use super::{Language, Words};
use crate::engine::calendar::{CalendarDay, IsoWeek};
use crate::protocol::{WallTime, Zone, midnight_millis};

/// The keys of the weekdays, from Monday.
pub const WEEKDAYS: [&str; 7] = [
    "overview-monday",
    "overview-tuesday",
    "overview-wednesday",
    "overview-thursday",
    "overview-friday",
    "overview-saturday",
    "overview-sunday",
];

/// The name of a day of the week, from 0 for Monday, as it stands within a sentence; none of a day there is not.
pub fn weekday_in_sentence(weekday: u8, words: &Words) -> Option<String> {
    let name = words.text(WEEKDAYS.get(usize::from(weekday))?);
    Some(match words.language() {
        Language::Danish => name.to_lowercase(),
        Language::English => name,
    })
}

/// A day without a clock, as a time that dates are written of.
pub fn of_day(CalendarDay { year, month, day }: CalendarDay) -> WallTime {
    WallTime { year, month, day, hour: 0, minute: 0, second: 0, milli: 0, day_only: true }
}

/// The day in figures: `22-11-2026` in Danish, `22/11/2026` in English.
pub fn day_in_figures(time: WallTime, language: Language) -> String {
    match language {
        Language::Danish => format!("{:02}-{:02}-{:04}", time.day, time.month, time.year),
        Language::English => format!("{:02}/{:02}/{:04}", time.day, time.month, time.year),
    }
}

/// The day with the month as a word: «22. nov. 2026».
pub fn day(time: WallTime, words: &Words) -> String {
    dated(time, words, "units-day-short", false)
}

/// The day with the whole month: «22. november 2026».
pub fn day_in_full(time: WallTime, words: &Words) -> String {
    dated(time, words, "units-day-full", true)
}

/// A month of any year, as it begins a row: «November».
pub fn month_of_year(month: u8, words: &Words) -> String {
    let name = words.text(month_key(month, true));
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The month: «nov. 2026».
pub fn month(time: WallTime, words: &Words) -> String {
    let month = words.text(month_key(time.month, false));
    words.with("units-month", &[("month", month.into()), ("year", time.year.to_string().into())])
}

/// Day and clock: «22. nov. 2026 kl. 14.05», with seconds where there are any; the day alone where the source says no more.
pub fn moment(time: WallTime, words: &Words) -> String {
    at_clock(day(time, words), time, words)
}

/// Day and clock with the whole month: «22. november 2026 kl. 14.05».
pub fn moment_in_full(time: WallTime, words: &Words) -> String {
    at_clock(day_in_full(time, words), time, words)
}

/// From day to day: «1. juli 2021 – 29. feb. 2024»; one day where both are the same.
pub fn period(first: WallTime, last: WallTime, words: &Words) -> String {
    let (first, last) = (day(first, words), day(last, words));
    if first == last { first } else { format!("{first} – {last}") }
}

/// The clock: `14.05` or `14.05.36` in Danish, with colons in English.
pub fn clock(time: WallTime, language: Language) -> String {
    let mark = match language {
        Language::Danish => '.',
        Language::English => ':',
    };
    let mut written = format!("{:02}{mark}{:02}", time.hour, time.minute);
    if time.second != 0 || time.milli != 0 {
        written.push_str(&format!("{mark}{:02}", time.second));
    }
    if time.milli != 0 {
        written.push_str(&format!("{}{:03}", super::numbers::decimal_mark(language), time.milli));
    }
    written
}

fn at_clock(day: String, time: WallTime, words: &Words) -> String {
    if time.day_only {
        return day;
    }
    let clock = clock(time, words.language());
    words.with("units-moment", &[("day", day.into()), ("clock", clock.into())])
}

fn dated(time: WallTime, words: &Words, key: &str, full: bool) -> String {
    let month = words.text(month_key(time.month, full));
    // Day and year travel as text: the year 2026 has no thousands mark.
    words.with(
        key,
        &[("day", time.day.to_string().into()), ("month", month.into()), ("year", time.year.to_string().into())],
    )
}

fn month_key(month: u8, full: bool) -> &'static str {
    const SHORT: [&str; 12] = [
        "units-jan",
        "units-feb",
        "units-mar",
        "units-apr",
        "units-may",
        "units-jun",
        "units-jul",
        "units-aug",
        "units-sep",
        "units-oct",
        "units-nov",
        "units-dec",
    ];
    const FULL: [&str; 12] = [
        "units-january",
        "units-february",
        "units-march",
        "units-april",
        "units-may-full",
        "units-june",
        "units-july",
        "units-august",
        "units-september",
        "units-october",
        "units-november",
        "units-december",
    ];
    let index = usize::from(month.clamp(1, 12) - 1);
    if full { FULL[index] } else { SHORT[index] }
}

/// The week from a Monday to the next on the wall of a zone, milliseconds UTC.
pub fn week_millis(monday: CalendarDay, zone: Zone) -> [Option<i64>; 2] {
    [monday, CalendarDay::from_number(monday.number() + 7)]
        .map(|day| midnight_millis(day.year, u32::from(day.month), u32::from(day.day), zone))
}

/// The week of a day as the standard writes it: «2024-W07».
pub fn iso_week(day: CalendarDay) -> String {
    let IsoWeek { year, week } = day.iso_week();
    format!("{year}-W{week:02}")
}

/// «uge 5, 2023», the ISO week of a day.
pub fn week(day: CalendarDay, words: &Words) -> String {
    let IsoWeek { year, week } = day.iso_week();
    // As text: a year has no thousands mark.
    words.with("overview-week", &[("week", week.to_string().into()), ("year", year.to_string().into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time() -> WallTime {
        WallTime { year: 2026, month: 11, day: 22, hour: 14, minute: 5, second: 0, milli: 0, day_only: false }
    }

    #[test]
    fn danish_moments() {
        let words = Words::new(Language::Danish);
        assert_eq!(day_in_figures(time(), Language::Danish), "22-11-2026");
        assert_eq!(moment(time(), &words), "22. nov. 2026 kl. 14.05");
        assert_eq!(moment_in_full(time(), &words), "22. november 2026 kl. 14.05");
        assert_eq!(moment(WallTime { second: 9, milli: 70, ..time() }, &words), "22. nov. 2026 kl. 14.05.09,070");
        assert_eq!(moment(WallTime { day_only: true, ..time() }, &words), "22. nov. 2026");
        assert_eq!(day(WallTime { month: 5, day: 1, ..time() }, &words), "1. maj 2026");
    }

    #[test]
    fn english_moments() {
        let words = Words::new(Language::English);
        assert_eq!(day_in_figures(time(), Language::English), "22/11/2026");
        assert_eq!(moment(time(), &words), "22 Nov 2026 at 14:05");
        assert_eq!(moment_in_full(time(), &words), "22 November 2026 at 14:05");
    }

    #[test]
    fn a_period_of_one_day_is_that_day() {
        let words = Words::new(Language::Danish);
        assert_eq!(period(time(), WallTime { hour: 20, ..time() }, &words), "22. nov. 2026");
        assert_eq!(period(time(), WallTime { month: 12, ..time() }, &words), "22. nov. 2026 – 22. dec. 2026");
    }
}
