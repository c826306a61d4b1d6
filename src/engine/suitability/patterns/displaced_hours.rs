//! Hours that are displaced: the times of a source or a step lie in the night, and whole hours earlier or later they would lie
//! in the day.

use super::super::concentrated::is_most;
use super::super::registered::Registered;
use super::super::sources::{BySource, NO_SOURCE, SourceByName};
use crate::engine::calendar::DAY_MILLIS;
use crate::engine::ordering::sort_by;
use crate::engine::stats::binomial_tail;
use serde::{Deserialize, Serialize};

/// What was looked at and found of the hours that events lie in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Events with a clock time.
    pub timed: u32,
    /// Most events in the night first, then by name.
    pub displaced: Vec<DisplacedHours>,
}

/// Events that seem to be told by another clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisplacedHours {
    pub whose: WhoseHours,
    /// Events before 6 and from 20 on, of those with a clock time.
    pub outside: u32,
    pub of: u32,
    /// So many hours later, or earlier below nought, they would lie in the day.
    pub shift: i8,
}

/// Whose events they are, by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WhoseHours {
    Log,
    Source(SourceByName),
    Step(String),
}

const HOURS: usize = 24;
const HOUR_MILLIS: i64 = 3_600_000;
/// The methods call 6 to 20 the day.
const DAY: std::ops::Range<usize> = 6..20;
/// Of what is told by the right clock, one in ten lies outside at most.
const OTHERS_ONE_IN: u32 = 10;
/// Of what is displaced, one in three or more.
const DISPLACED_ONE_IN: u32 = 3;
const BY_CHANCE_BELOW: f64 = 0.001;
/// Fewer events say nothing.
const EVENTS_AT_LEAST: u32 = 20;
const SHIFT_AT_MOST: i8 = 12;

/// The log, sources or steps of which far more events lie outside of 6 to 20 than work by day has, where a shift by whole hours
/// brings them in (pattern 3: «events outside 6–20 h by a constant shift»).
///
/// Of twenty events or more one in three lies outside, and one in ten at most after a shift of up to twelve hours. Of several such
/// shifts it is the one after which the hours are most like those of the others (the most events in common by their shares); of the
/// whole log, which has no others, the smallest. A source or a step counts only where one in ten of the others lies outside at
/// most: in a service that never closes nothing is displaced. Events of one day come together, so the test takes each day with
/// events as one draw: that so large a part of `d` days lies outside where one in ten does, binomial, less often than one in a
/// thousand for all that are tested together. What has more than two in five events in one hour is registered by a routine, which
/// is a finding of its own. The whole log is looked at first, then sources, then steps; what one of them explains is not told
/// again of its parts. Night work looks the same, so it is a question. `O(E)` for every division by sources.
pub(super) fn displaced_hours(registered: &Registered) -> Hours {
    let log = registered.log;
    let codes: Vec<u32> = log.activity().iter().map(|&code| u32::from(code)).collect();
    let by_step = Division::of(registered, log.activity_codes(), &codes);
    let timed = by_step.whole.iter().sum();
    let of_log = || {
        let one = vec![0; log.event_count()];
        Division { is_whole: true, ..Division::of(registered, 1, &one) }
            .displaced(registered, &one, |_| WhoseHours::Log)
    };
    let of_sources = || {
        let displaced = |of: BySource| {
            let divided = Division::of(registered, of.names.len(), &of.places);
            let whose = |place: usize| WhoseHours::Source(of.names[place].clone());
            divided.displaced(registered, &of.places, whose)
        };
        BySource::all_of(registered).into_iter().flat_map(displaced).collect()
    };
    let of_steps = || {
        let whose = |code: usize| WhoseHours::Step(log.activity_name(code as u16).to_owned());
        by_step.displaced(registered, &codes, whose)
    };
    let mut displaced: Vec<DisplacedHours> = of_log();
    if displaced.is_empty() {
        displaced = of_sources();
    }
    if displaced.is_empty() {
        displaced = of_steps();
    }
    sort_by(&mut displaced, |a, b| b.outside.cmp(&a.outside).then_with(|| a.whose.cmp(&b.whose)));
    Hours { timed, displaced }
}

/// The events outside of 6 to 20 of the log, a source or a step, in the order of the log; none where the log has it not.
pub fn events_by_night(registered: &Registered, whose: &WhoseHours) -> Option<Vec<u32>> {
    let log = registered.log;
    let (divided, step) = match whose {
        WhoseHours::Log => (None, None),
        WhoseHours::Source(source) => {
            let divided = BySource::with(registered, source)?;
            let place = divided.place(source);
            (Some((divided, place)), None)
        }
        WhoseHours::Step(name) => (None, Some(log.activity_code(name)?)),
    };
    let is_meant = |event: usize| {
        step.is_none_or(|step| log.activity()[event] == step)
            && divided.as_ref().is_none_or(|(of, place)| Some(of.places[event]) == *place)
    };
    let by_night = |&event: &usize| hour(registered, event).is_some_and(|hour| !DAY.contains(&hour));
    Some(registered.events().filter(|&event| is_meant(event)).filter(by_night).map(|event| event as u32).collect())
}

/// The hour of an event on the wall; none where its time says the day only.
fn hour(registered: &Registered, event: usize) -> Option<usize> {
    if registered.is_day_only(event as u32) {
        return None;
    }
    let wall = registered.offsets.wall_millis(registered.log.time_millis()[event]);
    Some((wall.rem_euclid(DAY_MILLIS) / HOUR_MILLIS) as usize)
}

/// Events by their hours, of all parts of a log.
struct Division {
    parts: Vec<[u32; HOURS]>,
    whole: [u32; HOURS],
    /// The one part is the log, which is held against no others.
    is_whole: bool,
}

impl Division {
    /// By the part of every event of the log.
    fn of(registered: &Registered, parts: usize, part_of: &[u32]) -> Division {
        let mut division = Division { parts: vec![[0; HOURS]; parts], whole: [0; HOURS], is_whole: false };
        for event in registered.events().filter(|&event| part_of[event] != NO_SOURCE) {
            if let Some(hour) = hour(registered, event) {
                division.parts[part_of[event] as usize][hour] += 1;
                division.whole[hour] += 1;
            }
        }
        division
    }

    fn displaced(
        &self,
        registered: &Registered,
        part_of: &[u32],
        whose: impl Fn(usize) -> WhoseHours,
    ) -> Vec<DisplacedHours> {
        let tested = self.parts.iter().filter(|part| count(part) >= EVENTS_AT_LEAST).count() as f64;
        let places = 0..self.parts.len();
        let shifted = places.filter_map(|place| Some((place, self.shift(&self.parts[place])?)));
        let is_no_chance = |place: usize| {
            let (outside, of) = (outside(&self.parts[place]), count(&self.parts[place]));
            let days = days(registered, |event| part_of[event] as usize == place);
            let so_many = u64::from(outside) * u64::from(days) / u64::from(of);
            binomial_tail(so_many as u32, days, 1.0 / f64::from(OTHERS_ONE_IN)) * tested < BY_CHANCE_BELOW
        };
        let found = shifted.filter(|(place, _)| is_no_chance(*place));
        found
            .map(|(place, shift)| DisplacedHours {
                whose: whose(place),
                outside: outside(&self.parts[place]),
                of: count(&self.parts[place]),
                shift,
            })
            .collect()
    }

    /// The shift that brings a part into the day, where it is displaced.
    fn shift(&self, part: &[u32; HOURS]) -> Option<i8> {
        let rest: [u32; HOURS] = std::array::from_fn(|hour| self.whole[hour] - part[hour]);
        let are_by_day = |part: &[u32; HOURS]| outside(part) * OTHERS_ONE_IN <= count(part);
        let has_others = count(&rest) >= EVENTS_AT_LEAST && are_by_day(&rest);
        let fullest = part.iter().copied().max().unwrap_or(0);
        let is_displaced = count(part) >= EVENTS_AT_LEAST
            && outside(part) * DISPLACED_ONE_IN >= count(part)
            && !is_most(fullest, count(part));
        if !is_displaced || !(self.is_whole || has_others) {
            return None;
        }
        // The smallest first, later before earlier; the first of those that are as like.
        let shifts = (1..=SHIFT_AT_MOST).flat_map(|hours| [hours, -hours]);
        let by_day = shifts.filter(|&hours| are_by_day(&later(part, hours)));
        by_day.rev().max_by_key(|&hours| in_common(&later(part, hours), &rest))
    }
}

fn count(part: &[u32; HOURS]) -> u32 {
    part.iter().sum()
}

fn outside(part: &[u32; HOURS]) -> u32 {
    count(part) - part[DAY].iter().sum::<u32>()
}

/// The same events so many hours later.
fn later(part: &[u32; HOURS], hours: i8) -> [u32; HOURS] {
    std::array::from_fn(|hour| part[(hour as i32 - i32::from(hours)).rem_euclid(HOURS as i32) as usize])
}

/// What two distributions have in common: the sum of the smaller shares, times both counts.
fn in_common(one: &[u32; HOURS], other: &[u32; HOURS]) -> u64 {
    let (of_one, of_other) = (u64::from(count(one)), u64::from(count(other)));
    let shares = one.iter().zip(other).map(|(&a, &b)| (u64::from(a) * of_other).min(u64::from(b) * of_one));
    shares.sum()
}

/// Different days with events that have a clock time.
fn days(registered: &Registered, is_meant: impl Fn(usize) -> bool) -> u32 {
    let timed = registered.events().filter(|&event| is_meant(event) && !registered.is_day_only(event as u32));
    let mut days: Vec<i64> = timed.map(|event| registered.day(event as u32)).collect();
    days.sort_unstable();
    days.dedup();
    days.len() as u32
}
