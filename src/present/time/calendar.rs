//! What a working calendar is called: «Man.–fre. 8–16, helligdage lukket».

use crate::present::{Language, Words, dates};
use crate::protocol::{CalendarDay, ClosingDays, OpeningHours, WorkCalendar};

/// The weekdays of the short names, from Monday.
const WEEKDAYS: [&str; 7] =
    ["time-day-1", "time-day-2", "time-day-3", "time-day-4", "time-day-5", "time-day-6", "time-day-7"];

/// Opening hours, weekdays with the same ones together, and whether public holidays are closed.
pub fn calendar_name(calendar: &WorkCalendar, words: &Words) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut first = 0;
    while first < 7 {
        let hours = &calendar.week[first];
        let same = calendar.week[first..].iter().take_while(|other| *other == hours).count();
        if !hours.is_empty() {
            let name = |day: usize| words.text(WEEKDAYS[day]);
            let days = match same {
                1 => name(first),
                _ => format!("{}–{}", name(first), name(first + same - 1)),
            };
            let written: Vec<String> = hours.iter().map(|hours| hours_name(*hours, words.language())).collect();
            parts.push(format!("{days} {}", written.join(" + ")));
        }
        first += same;
    }
    if parts.is_empty() {
        return words.text("time-calendar-never");
    }
    if calendar.closed_on_holidays {
        parts.push(words.text("time-calendar-holidays"));
    }
    let name = parts.join(", ");
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The other days on which the office is closed: «Også lukket: grundlovsdag, juleaften.»; none where there are none.
pub fn calendar_closed(calendar: &WorkCalendar, words: &Words) -> Option<String> {
    let names: Vec<String> = calendar.closed.iter().map(|&closing| closing_name(closing, words)).collect();
    (!names.is_empty()).then(|| words.with("time-calendar-closed", &[("days", names.join(", ").into())]))
}

/// What closing days are called: «juleaften», «1. juli 2024–5. juli 2024».
pub fn closing_name(closing: ClosingDays, words: &Words) -> String {
    let day = |day: CalendarDay| dates::day(dates::of_day(day), words);
    match closing {
        ClosingDays::CONSTITUTION_DAY => words.text("time-closed-constitution"),
        ClosingDays::CHRISTMAS_EVE => words.text("time-closed-christmas"),
        ClosingDays::NEW_YEARS_EVE => words.text("time-closed-new-year"),
        ClosingDays::DAY_AFTER_ASCENSION => words.text("time-closed-ascension"),
        ClosingDays::EachYear { month, day } => format!("{day}.{month}."),
        ClosingDays::AfterEaster { days } => words.with("time-closed-after-easter", &[("n", f64::from(days).into())]),
        ClosingDays::Once { first, last } if first == last => day(first),
        ClosingDays::Once { first, last } => format!("{}–{}", day(first), day(last)),
    }
}

fn hours_name(hours: OpeningHours, language: Language) -> String {
    format!("{}–{}", clock_of_minute(hours.from_minute, language), clock_of_minute(hours.to_minute, language))
}

/// A minute of the day as a clock: «8», «8.30».
fn clock_of_minute(minute: u16, language: Language) -> String {
    let mark = match language {
        Language::Danish => '.',
        Language::English => ':',
    };
    match minute % 60 {
        0 => (minute / 60).to_string(),
        rest => format!("{}{mark}{rest:02}", minute / 60),
    }
}
