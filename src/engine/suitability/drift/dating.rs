//! The day of a change: when what is new was first seen, and when what is gone was last seen.

use super::super::registered::Registered;
use super::cohorts::Month;
use super::cut::WINDOW_MONTHS;
use super::search::Change;
use crate::engine::calendar::ZoneOffsets;
use crate::engine::import::Zone;
use crate::engine::ordering::sort_by_key;
use serde::{Deserialize, Serialize};

/// What a change of practice took hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeHolds {
    /// Of cases that began from that day on.
    OfCasesBegun,
    /// Of what happened from that day on, in old cases too.
    OfEvents,
}

/// When a change took hold, as far as first and last uses tell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeDay {
    /// Days since 1970-01-01.
    pub day: i64,
    pub holds: ChangeHolds,
    /// Activities and relations that appeared or ended then.
    pub appeared: u32,
    pub ended: u32,
    /// How far their days lie from it on average, days.
    pub spread_days: f64,
}

/// Rarer activities and relations say nothing of a day.
const CASES_AT_LEAST: u32 = 20;
/// So many uses would have been expected in the time in which there were none.
const EXPECTED_AT_LEAST: f64 = 10.0;

/// First and last use of one activity or relation, by the day of its events and by the day its cases began.
struct Uses {
    events: (i64, i64),
    begun: (i64, i64),
    count: u32,
}

/// First and last uses of every activity and relation of a log, by which changes are dated.
pub struct ChangeDays {
    uses: Vec<Uses>,
}

impl ChangeDays {
    /// The uses of what is registered, by days on the clock of `zone`. `O(E log E)`.
    ///
    /// Cases that began before `since` are left out: what the few of them lack would look new then.
    pub fn of(registered: &Registered, zone: Zone, since: Option<Month>) -> ChangeDays {
        ChangeDays { uses: uses(registered, zone, since) }
    }

    /// The changes with their days.
    pub fn dated(&self, changes: Vec<Change>) -> Vec<Change> {
        changes.into_iter().map(|change| Change { day: self.around(change.from_month), ..change }).collect()
    }

    /// The day on which a change around the beginning of `month` took hold; none where nothing appeared or ended within three
    /// months of it.
    ///
    /// An activity or relation counts where at least twenty uses lie on its side of the change and its rate leads to expect ten
    /// on the other. Each gives a day, its first use or the day after its last, by its events and by the beginnings of its
    /// cases; the change lies at their median, weighted by rate, and it holds of whichever of the two agrees better.
    pub fn around(&self, month: Month) -> Option<ChangeDay> {
        let uses = &self.uses;
        let window = WINDOW_MONTHS as i64;
        let around = (month.plus(-window).first_day(), month.plus(window).first_day());
        let log_of = |span: fn(&Uses) -> (i64, i64)| {
            let first = uses.iter().map(|of| span(of).0).min().unwrap_or(0);
            (first, uses.iter().map(|of| span(of).1).max().unwrap_or(0))
        };
        let by = |holds: ChangeHolds, span: fn(&Uses) -> (i64, i64)| {
            let (log_first, log_last) = log_of(span);
            let (mut days, mut appeared, mut ended) = (Vec::new(), 0, 0);
            for of in uses.iter().filter(|of| of.count >= CASES_AT_LEAST) {
                let (first, last) = span(of);
                let rate = f64::from(of.count) / (last - first + 1) as f64;
                let within = |day: i64| (around.0..around.1).contains(&day);
                if within(first) && rate * (first - log_first) as f64 >= EXPECTED_AT_LEAST {
                    days.push((first, rate));
                    appeared += 1;
                }
                if within(last + 1) && rate * (log_last - last) as f64 >= EXPECTED_AT_LEAST {
                    days.push((last + 1, rate));
                    ended += 1;
                }
            }
            let day = weighted_median(&mut days)?;
            let all: f64 = days.iter().map(|(_, rate)| rate).sum();
            let spread_days = days.iter().map(|&(of, rate)| (of - day).abs() as f64 * rate).sum::<f64>() / all;
            Some(ChangeDay { day, holds, appeared, ended, spread_days })
        };
        let of_events = by(ChangeHolds::OfEvents, |of| of.events);
        let of_cases = by(ChangeHolds::OfCasesBegun, |of| of.begun);
        match (of_events, of_cases) {
            (Some(events), Some(cases)) => Some(if cases.spread_days < events.spread_days { cases } else { events }),
            (events, cases) => events.or(cases),
        }
    }
}

/// Every activity and every relation, with its uses, in order of their codes.
fn uses(registered: &Registered, zone: Zone, since: Option<Month>) -> Vec<Uses> {
    let log = registered.log;
    let offsets = ZoneOffsets::of_log(zone, log);
    let times = log.order_millis();
    let codes = log.activity_codes() as u64;
    let mut all: Vec<(u64, i64, i64)> = Vec::new();
    for (_, course) in registered.courses() {
        let Some(&first) = course.first() else { continue };
        let begun = offsets.day(times[first as usize]);
        if since.is_some_and(|since| begun < since.first_day()) {
            continue;
        }
        let mut before = 0;
        for &event in course {
            let (code, day) = (u64::from(registered.activity(event)), offsets.day(times[event as usize]));
            all.push((code, day, begun));
            if before > 0 {
                all.push((before * codes + code, day, begun));
            }
            before = code;
        }
    }
    all.sort_unstable();
    let of = |same: &[(u64, i64, i64)]| {
        let begun = same.iter().map(|use_| use_.2);
        Uses {
            events: (same[0].1, same[same.len() - 1].1),
            begun: (begun.clone().min().unwrap_or(0), begun.max().unwrap_or(0)),
            count: same.len() as u32,
        }
    };
    all.chunk_by(|a, b| a.0 == b.0).map(of).collect()
}

/// The least day at which half of the weight is reached.
fn weighted_median(days: &mut [(i64, f64)]) -> Option<i64> {
    sort_by_key(days, |of| of.0);
    let all: f64 = days.iter().map(|(_, weight)| weight).sum();
    let mut sum = 0.0;
    days.iter()
        .find(|(_, weight)| {
            sum += weight;
            sum >= all / 2.0
        })
        .map(|(day, _)| *day)
}
