//! Times: which clock counts, and how precisely.

use super::{activity_set, find_attribute};
use crate::engine::import::{DatePattern, Reading, TimeReader, Zone};
use crate::engine::log::{AttributeLevel, EventLog, NO_TIME};
use crate::engine::prepare::danish_day::DanishDays;
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::prepare::step::MidnightReading;
use crate::engine::table::EMPTY;

/// A Danish midnight that was written in UTC becomes the day that was meant.
pub(in crate::engine::prepare) fn repair_midnight(
    log: &mut EventLog,
    activities: &[String],
    read_as: MidnightReading,
) -> Outcome {
    let mut days = DanishDays::new();
    set_days(log, activities, &mut |millis| match read_as {
        MidnightReading::Utc => days.is_midnight(millis).then_some(millis),
        MidnightReading::DanishClock => days.midnight_behind(millis),
    })
}

/// Only the Danish day of these events counts.
pub(in crate::engine::prepare) fn day_precision(log: &mut EventLog, activities: &[String]) -> Outcome {
    let mut days = DanishDays::new();
    set_days(log, activities, &mut |millis| {
        let day = days.day_of(millis);
        Some(days.midnight_millis(day))
    })
}

/// Gives times that `midnight` knows the day for that day's midnight, and marks the event as saying the day only.
fn set_days(log: &mut EventLog, activities: &[String], midnight: &mut dyn FnMut(i64) -> Option<i64>) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.miss_activities(log, activities);
    let chosen = activity_set(log, activities);
    let mut flags = log.day_only.take().unwrap_or_else(|| vec![false; log.event_count()]);
    for event in 0..log.event_count() {
        if !chosen[log.activity[event] as usize] {
            continue;
        }
        if let Some(millis) = midnight(log.time_millis[event]) {
            outcome.changed += u64::from(!flags[event] || log.time_millis[event] != millis);
            log.time_millis[event] = millis;
            flags[event] = true;
            // A start later than the day's midnight would be a negative time of work.
            if let Some(start) = &mut log.start_millis
                && start[event] != NO_TIME
            {
                start[event] = midnight(start[event]).unwrap_or(start[event]);
            }
        }
    }
    log.day_only = flags.contains(&true).then_some(flags);
    log.restore_order();
    outcome
}

/// Takes the complete time from an attribute. Events whose value is missing or cannot be read keep the time they have.
pub(in crate::engine::prepare) fn use_time(log: &mut EventLog, name: &str, pattern_text: &str, zone: Zone) -> Outcome {
    let Some(pattern) = DatePattern::new(pattern_text) else {
        return Outcome::only(Misfit::BadDatePattern { pattern: pattern_text.to_string() });
    };
    let Some(attribute) = find_attribute(log, name) else {
        return Outcome::only(Misfit::AttributeGone { attribute: name.to_string() });
    };
    let mut outcome = Outcome::default();
    let mut events_of_code = vec![0u64; attribute.dictionary.len()];
    let codes = log.codes_by_event(attribute);
    match attribute.level {
        AttributeLevel::Event => codes.iter().for_each(|&code| events_of_code[code as usize] += 1),
        AttributeLevel::Case => attribute.codes.iter().for_each(|&code| events_of_code[code as usize] += 1),
    }
    let (mut missing, mut not_read) = (0, 0);
    let mut reader = TimeReader::new(pattern, zone);
    let times: Vec<Option<(i64, bool)>> = (0..attribute.dictionary.len() as u32)
        .map(|code| {
            let count = events_of_code[code as usize];
            let text = attribute.dictionary.text(code);
            let reading = if code == EMPTY { Reading::Missing } else { reader.read(text.as_bytes()) };
            match reading {
                Reading::Time { millis, day_only, .. } => return Some((millis, day_only)),
                Reading::Missing | Reading::StandIn => missing += count,
                Reading::DoesNotFit | Reading::Impossible => not_read += count,
            }
            None
        })
        .collect();
    if not_read > 0 {
        let (attribute, pattern) = (name.to_string(), pattern_text.to_string());
        outcome.misfits.push(Misfit::NotRead { attribute, pattern, count: not_read });
    }
    if missing > 0 {
        outcome.misfits.push(Misfit::WithoutValue { attributes: vec![name.to_string()], count: missing });
    }
    let mut flags = log.day_only.take().unwrap_or_else(|| vec![false; log.event_count()]);
    for (event, &code) in codes.iter().enumerate() {
        if let Some((millis, day_only)) = times[code as usize] {
            outcome.changed += u64::from(log.time_millis[event] != millis || flags[event] != day_only);
            log.time_millis[event] = millis;
            flags[event] = day_only;
        }
    }
    log.day_only = flags.contains(&true).then_some(flags);
    log.restore_order();
    outcome
}

/// The events of a case in order of their starts. Without any start the log stays as it is.
pub(in crate::engine::prepare) fn order_by_start(log: &mut EventLog) -> Outcome {
    if log.start_millis.is_none() {
        return Outcome::only(Misfit::NoStarts);
    }
    Outcome { changed: log.order_by_start(), ..Outcome::default() }
}
