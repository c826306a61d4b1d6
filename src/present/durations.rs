//! Durations as they are written: «1,6 t» on the map, «1,6 timer» in a list, «12 dage 4 timer» in a sentence.

use super::{Fact, Words, numbers};

const SECOND: f64 = 1_000.0;
const MINUTE: f64 = 60.0 * SECOND;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

/// The shortest form, for pills and nodes: `0 s`, `36 s`, `36 min`, `1,6 t`, `7,5 d`.
///
/// Seconds up to a minute, minutes up to an hour, hours up to two days, then days; 100 days and more without fraction.
pub fn short(millis: f64, words: &Words) -> String {
    one_unit(millis, words, ["units-s", "units-min", "units-h", "units-d"])
}

/// One unit with its word, for lists and panels: `36 sekunder`, `36 min`, `1,6 timer`, `7,5 dage`.
pub fn medium(millis: f64, words: &Words) -> String {
    one_unit(millis, words, ["units-seconds", "units-minutes", "units-hours", "units-days"])
}

/// The same in hours at most, for working time, whose days have another length: `36 min`, `28,0 timer`, `1.235 timer`.
pub fn medium_in_hours(millis: f64, words: &Words) -> String {
    let hours = millis.abs() / HOUR;
    if !hours.is_finite() || hours < 2.0 * DAY / HOUR - 1.0 / 20.0 {
        return medium(millis, words);
    }
    let sign = if millis < 0.0 { "−" } else { "" };
    format!("{sign}{}", written(hours, if hours < 99.95 { 1 } else { 0 }, "units-hours", words))
}

/// Days without fraction, for times that say the day only: `1 dag`, `12 dage`.
pub fn whole_days(millis: f64, words: &Words) -> String {
    words.with("units-days-long", &[("n", Fact::Count((millis / DAY).round()))])
}

/// Two units without fraction, for sentences: `12 dage 4 timer`, `1 time 5 minutter`, `0 sekunder`.
pub fn full(millis: f64, words: &Words) -> String {
    if !millis.is_finite() {
        return "–".to_owned();
    }
    let length = millis.abs();
    let sign = if millis < 0.0 { "−" } else { "" };
    let whole = |value: f64, key: &str| words.with(key, &[("n", Fact::Count(value))]);
    // Rounded in the smaller unit first, so that no «60 minutter» can appear.
    let (unit, part, keys) = if length < MINUTE - SECOND / 2.0 {
        if length > 0.0 && length < SECOND / 2.0 {
            return format!("{sign}{}", words.text("units-under-a-second"));
        }
        return format!("{sign}{}", whole((length / SECOND).round(), "units-seconds-long"));
    } else if length < HOUR - SECOND / 2.0 {
        (MINUTE, SECOND, ("units-minutes-long", "units-seconds-long"))
    } else if length < DAY - MINUTE / 2.0 {
        (HOUR, MINUTE, ("units-hours-long", "units-minutes-long"))
    } else {
        (DAY, HOUR, ("units-days-long", "units-hours-long"))
    };
    let parts = (length / part).round();
    let per_unit = unit / part;
    let (wholes, rest) = ((parts / per_unit).trunc(), parts % per_unit);
    let first = whole(wholes, keys.0);
    if rest == 0.0 { format!("{sign}{first}") } else { format!("{sign}{first} {}", whole(rest, keys.1)) }
}

/// One unit; `keys` for second, minute, hour, day.
fn one_unit(millis: f64, words: &Words, keys: [&str; 4]) -> String {
    if !millis.is_finite() {
        return "–".to_owned();
    }
    let length = millis.abs();
    let sign = if millis < 0.0 { "−" } else { "" };
    if length > 0.0 && length < SECOND / 2.0 {
        return format!("{sign}< {}", written(1.0, 0, keys[0], words));
    }
    let written = if length < MINUTE - SECOND / 2.0 {
        written((length / SECOND).round(), 0, keys[0], words)
    } else if length < HOUR - MINUTE / 2.0 {
        written((length / MINUTE).round(), 0, keys[1], words)
    } else if length < 2.0 * DAY - HOUR / 20.0 {
        written(length / HOUR, 1, keys[2], words)
    } else {
        let days = length / DAY;
        written(days, if days < 99.95 { 1 } else { 0 }, keys[3], words)
    };
    format!("{sign}{written}")
}

/// `number` with its unit; `n` chooses the ending, `number` is what is read.
fn written(value: f64, fractions: usize, key: &str, words: &Words) -> String {
    let number = numbers::decimal(value, fractions, words.language());
    // The ending follows what is read: 1,04 hours are written 1,0.
    let scale = if fractions == 0 { 1.0 } else { 10.0 };
    let read = (value * scale).round() / scale;
    words.with(key, &[("n", Fact::Count(read)), ("number", Fact::Text(number))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;

    fn hours(hours: f64) -> f64 {
        hours * HOUR
    }

    /// No-break spaces read as blanks here.
    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn short_forms_are_those_of_the_map() {
        let words = Words::new(Language::Danish);
        for (millis, expected) in [
            (0.0, "0 s"),
            (200.0, "< 1 s"),
            (36_000.0, "36 s"),
            (59_700.0, "1 min"),
            (hours(0.6), "36 min"),
            (hours(0.9999), "1,0 t"),
            (hours(1.6), "1,6 t"),
            (hours(28.2), "28,2 t"),
            (hours(47.99), "2,0 d"),
            (hours(180.0), "7,5 d"),
            (hours(24.0 * 1234.5), "1.235 d"),
            (-hours(1.6), "−1,6 t"),
            (f64::NAN, "–"),
        ] {
            assert_eq!(plain(short(millis, &words)), expected);
        }
    }

    #[test]
    fn medium_forms_have_words() {
        let words = Words::new(Language::Danish);
        for (millis, expected) in
            [(hours(20.3), "20,3 timer"), (hours(120.0), "5,0 dage"), (hours(0.12), "7 min"), (0.0, "0 sekunder")]
        {
            assert_eq!(plain(medium(millis, &words)), expected);
        }
        assert_eq!(plain(medium(hours(20.3), &Words::new(Language::English))), "20.3 hours");
    }

    #[test]
    fn working_time_has_no_days() {
        let words = Words::new(Language::Danish);
        for (millis, expected) in [
            (hours(0.12), "7 min"),
            (hours(28.0), "28,0 timer"),
            (hours(47.99), "48,0 timer"),
            (hours(70.25), "70,3 timer"),
            (hours(1234.5), "1.235 timer"),
            (-hours(60.0), "−60,0 timer"),
            (f64::NAN, "–"),
        ] {
            assert_eq!(plain(medium_in_hours(millis, &words)), expected);
        }
    }

    #[test]
    fn full_forms_have_two_units_and_endings() {
        let words = Words::new(Language::Danish);
        for (millis, expected) in [
            (hours(12.0 * 24.0 + 4.0), "12 dage 4 timer"),
            (hours(25.0), "1 dag 1 time"),
            (hours(24.0), "1 dag"),
            (hours(1.0) + 5.0 * MINUTE, "1 time 5 minutter"),
            (hours(23.999), "1 dag"),
            (61_000.0, "1 minut 1 sekund"),
            (HOUR - 400.0, "1 time"),
            (0.0, "0 sekunder"),
            (300.0, "under 1 sekund"),
        ] {
            assert_eq!(plain(full(millis, &words)), expected, "{millis}");
        }
        assert_eq!(plain(full(hours(25.0), &Words::new(Language::English))), "1 day 1 hour");
    }
}
