//! Deriving attributes: what the times and texts of a case say between the lines.

use super::level::is_free;
use super::{activity_set, find_attribute};
use crate::engine::import::{DatePattern, Reading, TimeReader, Zone, wall_time};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
use crate::engine::ordering;
use crate::engine::prepare::danish_day::DanishDays;
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::prepare::step::{CalendarPart, Derivation};
use crate::engine::table::{Dictionary, EMPTY};

/// Adds the attribute `name`; nothing where the log has one of that name.
pub(in crate::engine::prepare) fn derive_attribute(log: &mut EventLog, name: &str, value: &Derivation) -> Outcome {
    let mut outcome = Outcome::default();
    if !is_free(log, name, &mut outcome) {
        return outcome;
    }
    let derived = match value {
        Derivation::AgeBand { born, pattern, from_years } => age_bands(log, born, pattern, from_years, &mut outcome),
        Derivation::OccurrenceNumber { activities } => {
            outcome.miss_activities(log, activities);
            Some(occurrence_numbers(log, activities))
        }
        Derivation::DaysSinceStart => Some(days_since(log, false)),
        Derivation::DaysSincePrevious => Some(days_since(log, true)),
        Derivation::Calendar { part } => Some(calendar(log, *part)),
    };
    if let Some((level, codes, dictionary)) = derived {
        log.attributes.push(Attribute {
            name: name.to_string(),
            level,
            used_as: AttributeUse::Plain,
            codes: codes.into(),
            dictionary: dictionary.into(),
        });
    }
    outcome
}

type Derived = (AttributeLevel, Vec<u32>, Dictionary);

/// A column of events whose value `text` writes for each event; nothing written is a missing value.
///
/// Where an event was derived from another and shares its source row, the other's value counts, which comes later.
fn by_event(log: &EventLog, mut text: impl FnMut(u32, usize, &mut String)) -> Derived {
    let mut codes = vec![EMPTY; log.row_count()];
    let (mut dictionary, mut written) = (Dictionary::default(), String::new());
    for case in 0..log.case_count() as u32 {
        for event in log.events_of(case) {
            written.clear();
            text(case, event, &mut written);
            let code = dictionary.code(&written);
            if code != EMPTY {
                codes[log.row()[event] as usize] = code;
            }
        }
    }
    (AttributeLevel::Event, codes, dictionary)
}

fn occurrence_numbers(log: &EventLog, activities: &[String]) -> Derived {
    let counts = activity_set(log, activities);
    let (mut number, mut of_case) = (0, 0);
    by_event(log, |case, event, text| {
        if case != of_case {
            (number, of_case) = (0, case);
        }
        if counts[log.activity()[event] as usize] {
            number += 1;
            text.push_str(&number.to_string());
        }
    })
}

/// Danish days since the first event of the case, or since the event before. The first event has 0, or no value.
fn days_since(log: &EventLog, previous: bool) -> Derived {
    let mut days = DanishDays::new();
    let mut since = 0;
    by_event(log, |case, event, text| {
        let day = days.day_of(log.time_millis()[event]);
        let first = event == log.events_of(case).start;
        if first {
            since = day;
        }
        if !(first && previous) {
            text.push_str(&(day - since).to_string());
        }
        if previous {
            since = day;
        }
    })
}

fn calendar(log: &EventLog, part: CalendarPart) -> Derived {
    let mut days = DanishDays::new();
    by_event(log, |_, event, text| {
        let millis = log.time_millis()[event];
        let wall = wall_time(millis, Zone::Copenhagen, false);
        match part {
            CalendarPart::Year => text.push_str(&format!("{:04}", wall.year)),
            CalendarPart::Month => text.push_str(&format!("{:04}-{:02}", wall.year, wall.month)),
            // 1970-01-01 was a Thursday.
            CalendarPart::Weekday => text.push_str(&((days.day_of(millis) + 3).rem_euclid(7) + 1).to_string()),
            CalendarPart::Hour if log.is_day_only(event) => {}
            CalendarPart::Hour => text.push_str(&wall.hour.to_string()),
        }
    })
}

/// The age in full years on the Danish day of the first event of each case, as a band.
fn age_bands(
    log: &EventLog,
    born: &str,
    pattern_text: &str,
    from_years: &[u32],
    outcome: &mut Outcome,
) -> Option<Derived> {
    let Some(pattern) = DatePattern::new(pattern_text) else {
        outcome.misfits.push(Misfit::BadDatePattern { pattern: pattern_text.to_string() });
        return None;
    };
    let Some(attribute) = find_attribute(log, born) else {
        outcome.misfits.push(Misfit::AttributeGone { attribute: born.to_string() });
        return None;
    };
    let mut starts: Vec<u32> = from_years.iter().copied().filter(|&years| years > 0).collect();
    starts.push(0);
    ordering::sort(&mut starts);
    starts.dedup();
    let mut reader = TimeReader::new(pattern, Zone::Utc);
    let (mut dictionary, mut missing, mut not_read) = (Dictionary::default(), 0, 0);
    let codes = (0..log.case_count() as u32)
        .map(|case| {
            let code = value_of_case(log, attribute, case);
            let reading = match code {
                EMPTY => Reading::Missing,
                code => reader.read(attribute.dictionary.text(code).as_bytes()),
            };
            let first = log.events_of(case).start;
            let years = match reading {
                Reading::Time { millis, .. } => full_years(millis, log.time_millis()[first]),
                Reading::Missing | Reading::StandIn => {
                    missing += 1;
                    return EMPTY;
                }
                Reading::DoesNotFit | Reading::Impossible => None,
            };
            match years {
                Some(years) => dictionary.code(&band(years, &starts)),
                None => {
                    not_read += 1;
                    EMPTY
                }
            }
        })
        .collect();
    if not_read > 0 {
        let (attribute, pattern) = (born.to_string(), pattern_text.to_string());
        outcome.misfits.push(Misfit::NotRead { attribute, pattern, count: not_read });
    }
    if missing > 0 {
        outcome.misfits.push(Misfit::WithoutValue { attributes: vec![born.to_string()], count: missing });
    }
    Some((AttributeLevel::Case, codes, dictionary))
}

/// The value of a case: its own, or the first of its events that is not missing.
fn value_of_case(log: &EventLog, attribute: &Attribute, case: u32) -> u32 {
    match attribute.level {
        AttributeLevel::Case => attribute.codes[case as usize],
        AttributeLevel::Event => {
            let mut codes = log.events_of(case).map(|event| attribute.codes[log.row()[event] as usize]);
            codes.find(|&code| code != EMPTY).unwrap_or(EMPTY)
        }
    }
}

/// Birthdays passed from the day `born_millis` (midnight UTC) to the Danish day of `at_millis`; none before birth.
fn full_years(born_millis: i64, at_millis: i64) -> Option<u32> {
    let (born, at) = (wall_time(born_millis, Zone::Utc, true), wall_time(at_millis, Zone::Copenhagen, true));
    let had_birthday = (at.month, at.day) >= (born.month, born.day);
    u32::try_from(at.year - born.year - i32::from(!had_birthday)).ok()
}

/// The band that `years` falls into; `starts` rise from 0.
fn band(years: u32, starts: &[u32]) -> String {
    let above = starts.partition_point(|&start| start <= years);
    let start = starts[above - 1];
    match starts.get(above) {
        Some(next) => format!("{start}-{}", next - 1),
        None => format!("{start}+"),
    }
}
