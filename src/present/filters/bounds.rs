//! Bounds of filters in words: of numbers, shares, durations and periods.

use crate::present::{Words, dates, durations, numbers};
use crate::protocol::{Zone, wall_time};

/// Between two numbers, either of which may be left open.
pub(super) fn numbers_within(least: Option<f64>, most: Option<f64>, words: &Words) -> String {
    // As many decimals as it takes, up to six.
    let written = |number: f64| {
        let text = format!("{number:.6}");
        let fractions = text.trim_end_matches('0').split_once('.').map_or(0, |(_, part)| part.len());
        numbers::decimal(number, fractions, words.language())
    };
    within(least.map(written), most.map(written), words)
}

/// Between two shares, given in percent.
pub(super) fn percents_within(least: Option<f64>, most: Option<f64>, words: &Words) -> String {
    let written =
        |percent: f64| numbers::percent(percent / 100.0, usize::from(percent.fract() != 0.0), words.language());
    within(least.map(written), most.map(written), words)
}

/// Between two durations, milliseconds.
pub(super) fn lasting(least: Option<i64>, most: Option<i64>, words: &Words) -> String {
    let written = |millis: i64| durations::full(millis as f64, words);
    within(least.map(written), most.map(written), words)
}

fn within(least: Option<String>, most: Option<String>, words: &Words) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => words.with("filter-say-exactly", &[("n", least.into())]),
        (Some(least), Some(most)) => {
            words.with("filter-say-from-to", &[("least", least.into()), ("most", most.into())])
        }
        (Some(least), None) => words.with("filter-say-at-least", &[("n", least.into())]),
        (None, Some(most)) => words.with("filter-say-at-most", &[("n", most.into())]),
        (None, None) => "–".to_owned(),
    }
}

/// From the first day to the last; a bound at another time than midnight is told with its clock.
pub(super) fn period(from_millis: Option<i64>, before_millis: Option<i64>, zone: Zone, words: &Words) -> String {
    let midnight = |millis: i64| {
        let time = wall_time(millis, zone, false);
        (time.hour, time.minute, time.second, time.milli) == (0, 0, 0, 0)
    };
    let told = |millis: i64, last_day_of: i64| match midnight(millis) {
        true => dates::day_in_figures(wall_time(last_day_of, zone, true), words.language()),
        false => dates::moment(wall_time(millis, zone, false), words),
    };
    let from = from_millis.map(|millis| told(millis, millis));
    // What ends before midnight ends with the day before.
    let until = before_millis.map(|millis| told(millis, millis - 1));
    match (from, until) {
        (Some(from), Some(until)) if from == until => words.with("filter-say-on-day", &[("day", from.into())]),
        (Some(from), Some(until)) => {
            words.with("filter-say-from-until", &[("from", from.into()), ("until", until.into())])
        }
        (Some(from), None) => words.with("filter-say-since", &[("from", from.into())]),
        (None, Some(until)) => words.with("filter-say-until", &[("until", until.into())]),
        (None, None) => "–".to_owned(),
    }
}
