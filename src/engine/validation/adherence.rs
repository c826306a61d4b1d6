//! How far registration keeps to the handbook: per activity what is missing, how it is spelt, how late it comes.

use crate::engine::filter::ValueCount;
use crate::engine::import::{Zone, fitting_patterns};
use crate::engine::log::{Attribute, AttributeLevel};
use crate::engine::prepare::{Step, suggested_names};
use crate::engine::suitability::{Lag, Registered, registration_lags};
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// Where the time of registration stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisteredAt {
    pub attribute: String,
    /// As in [`crate::engine::import::DatePattern`].
    pub pattern: String,
    pub zone: Zone,
}

/// Where the time of registration stands, if most values of a column of events are times; none otherwise.
pub fn registered_at(attribute: &Attribute, zone: Zone) -> Option<RegisteredAt> {
    const MOST_TRIED: usize = 2_000;
    if attribute.level != AttributeLevel::Event {
        return None;
    }
    let codes = (0..attribute.dictionary.len() as u32).filter(|&code| code != EMPTY).take(MOST_TRIED);
    let best = fitting_patterns(codes.map(|code| attribute.dictionary.text(code))).into_iter().next()?;
    let pattern = best.pattern.to_string();
    (2 * best.fits > best.of).then(|| RegisteredAt { attribute: attribute.name.clone(), pattern, zone })
}

/// A column in which events of an activity have no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingValues {
    pub attribute: String,
    pub events: u32,
    /// Cases with such an event.
    pub cases: u32,
}

/// What the log says of the registration of one activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adherence {
    pub activity: u16,
    pub events: u32,
    /// Cases with such an event.
    pub cases: u32,
    /// Labels that seem to mean this one, with their events; in order of the labels.
    pub also_written: Vec<(String, u32)>,
    /// Columns of events in which some have a value and others do not, in the order of the columns.
    pub missing: Vec<MissingValues>,
    /// None where the time of registration is not known.
    pub lag: Option<Lag>,
}

/// The adherence of every activity that has events, in the order of their codes. `O(E · columns + E log E)`.
pub fn adherence(registered: &Registered, registered_at: Option<&RegisteredAt>) -> Vec<Adherence> {
    let log = registered.log;
    let all = counted(registered, |_| true);
    let mut found: Vec<Adherence> = (0..log.activity_codes())
        .filter(|&code| all[code].events > 0)
        .map(|code| Adherence {
            activity: code as u16,
            events: all[code].events,
            cases: all[code].cases,
            also_written: Vec::new(),
            missing: Vec::new(),
            lag: None,
        })
        .collect();
    let place = |found: &[Adherence], code: u16| found.binary_search_by_key(&code, |of| of.activity).ok();
    for suggestion in suggested_names(log) {
        let Step::MapActivities { names, .. } = suggestion.step else { continue };
        for (from, to) in names {
            let events = log.activity_code(&from).map_or(0, |code| all[usize::from(code)].events);
            let of = log.activity_code(&to).and_then(|code| place(&found, code));
            if let Some(of) = of.filter(|_| events > 0) {
                found[of].also_written.push((from, events));
            }
        }
    }
    for attribute in log.attributes().iter().filter(|attribute| attribute.level == AttributeLevel::Event) {
        let codes = log.codes_by_event(attribute);
        let missing = counted(registered, |event| codes[event] == EMPTY);
        for of in &mut found {
            let ValueCount { events, cases } = missing[usize::from(of.activity)];
            // A column that no event of an activity has a value in is none of its columns.
            if events > 0 && events < of.events {
                of.missing.push(MissingValues { attribute: attribute.name.clone(), events, cases });
            }
        }
    }
    let lags = registered_at.and_then(|at| {
        let attribute = log.attributes().iter().find(|attribute| attribute.name == at.attribute)?;
        registration_lags(registered, attribute, &at.pattern, at.zone)
    });
    for lag in lags.unwrap_or_default() {
        if let Some(of) = lag.activity.and_then(|code| place(&found, code)) {
            found[of].lag = Some(lag);
        }
    }
    found
}

/// By activity: the events that are meant, and the cases with such an event.
fn counted(registered: &Registered, is_meant: impl Fn(usize) -> bool) -> Vec<ValueCount> {
    let codes = registered.log.activity_codes();
    let (mut counts, mut last_case) = (vec![ValueCount::default(); codes], vec![u32::MAX; codes]);
    for (case, course) in registered.courses() {
        for &event in course.iter().filter(|&&event| is_meant(event as usize)) {
            let code = usize::from(registered.activity(event));
            counts[code].events += 1;
            counts[code].cases += u32::from(std::mem::replace(&mut last_case[code], case) != case);
        }
    }
    counts
}
