//! Clocks of two sources that are one or two hours apart: a time zone, or summer time, that was left out in one of them.

use super::super::registered::Registered;
use super::super::sources::{BySource, NO_SOURCE, SourceByName};
use crate::engine::calendar::ZoneOffsets;
use crate::engine::import::Zone;
use crate::engine::ordering::sort_by;
use crate::engine::stats::binomial_tail;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What was looked at and found of clocks of several sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocks {
    /// Sources of the log; where it names none, one.
    pub sources: u32,
    /// Events with a clock time.
    pub timed: u32,
    /// Of every two sources that are apart the steps that show it most often; these first, then by name.
    pub apart: Vec<ClocksApart>,
}

/// A step of one source that stands whole hours after a step of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClocksApart {
    pub earlier: SourceByName,
    pub first: u16,
    pub later: SourceByName,
    pub then: u16,
    /// While the clock in Copenhagen shows winter time, and summer time.
    pub winter: Option<HoursApart>,
    pub summer: Option<HoursApart>,
}

impl ClocksApart {
    /// How often, in both halves of the year.
    fn times(&self) -> u32 {
        [self.winter, self.summer].into_iter().flatten().map(|of| of.times).sum()
    }
}

/// How far they are apart, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursApart {
    pub hours: u8,
    /// Within five minutes of it, of those that stand within two and a half hours.
    pub times: u32,
    pub of: u32,
}

const MINUTE_MILLIS: i64 = 60_000;
/// Half an hour beyond the two that a left-out zone makes in Denmark.
const WITHIN_MILLIS: i64 = 150 * MINUTE_MILLIS;
const NEAR_MILLIS: i64 = 5 * MINUTE_MILLIS;
/// Ten minutes of 150 are near one of the hours.
const NEAR_SHARE: f64 = 1.0 / 15.0;
const BY_CHANCE_BELOW: f64 = 0.001;
/// Nearly all of them must be near the same hour.
const NEAR_PERCENT: u64 = 80;
/// Rarer pairs say nothing.
const TIMES_AT_LEAST: u32 = 20;
/// Steps before an event that are looked at, the latest of each: a case with more of them at once is no case.
const LOOKED_AT: usize = 32;

/// Whether a step of one source stands one or two hours after a step of another, nearly to the minute (pattern 3).
///
/// The methods ask for a constant offset of one or two hours between two sources. Sources are the files of a log or the values of
/// a column of systems ([`BySource`]). Every event is held against the latest event of every step of another source in its case
/// that stands up to 150 minutes before it; that is mostly the same doing, registered in both, under the same name or another.
/// Were the clocks alike, the lag would be near nought or any number of minutes, and near one of the hours, five minutes to either
/// side, in one of fifteen. Where it is near the same hour in 80 in 100 of twenty times or more, and chance has that in less than
/// one in a thousand (binomial, divided by all pairs of steps that are tested), the clocks seem to be apart: unless two other
/// steps of both sources come within five minutes of each other as constantly. What a source is ahead in winter may be another
/// hour in summer, so both halves of the year are tested for themselves. A deadline of an hour looks the same, so it is a question.
/// Times that say the day only do not count. `O(E)` with 32 steps at most for each event.
pub(super) fn clocks_apart(registered: &Registered) -> Clocks {
    let divided = BySource::all_of(registered);
    let timed = registered.events().filter(|&event| !registered.is_day_only(event as u32)).count() as u32;
    let sources = divided.iter().map(|of| of.names.len() as u32).max().unwrap_or(1);
    let mut apart: Vec<ClocksApart> = divided.iter().flat_map(|of| apart_in(registered, of)).collect();
    sort_by(&mut apart, |a, b| {
        b.times().cmp(&a.times()).then_with(|| (&a.earlier, &a.later).cmp(&(&b.earlier, &b.later)))
    });
    Clocks { sources, timed, apart }
}

/// The events of two steps that stand so many hours apart, in winter and in summer; in no particular order.
pub fn events_hours_apart(registered: &Registered, of: &ClocksApart) -> Vec<u32> {
    let mut events = BTreeSet::new();
    let Some(divided) = BySource::with(registered, &of.earlier) else { return Vec::new() };
    let (Some(earlier), Some(later)) = (divided.place(&of.earlier), divided.place(&of.later)) else {
        return Vec::new();
    };
    let hours = [of.winter, of.summer].map(|of| of.map(|of| usize::from(of.hours)));
    each_lag(registered, &divided, &mut |lag| {
        let is_meant = (lag.from, lag.to) == ((earlier, of.first), (later, of.then));
        if is_meant && lag.near().is_some_and(|near| hours[lag.season] == Some(near)) {
            events.extend(lag.events);
        }
    });
    events.into_iter().collect()
}

/// A step of a source, by its place.
type StepOf = (u32, u16);

/// An event and the latest one of a step of another source before it.
struct Lag {
    from: StepOf,
    to: StepOf,
    events: [u32; 2],
    millis: i64,
    /// Of the year: winter, summer.
    season: usize,
}

impl Lag {
    /// The hour it is near: none, one or two.
    fn near(&self) -> Option<usize> {
        const HOUR_MILLIS: i64 = 60 * MINUTE_MILLIS;
        let hours = (self.millis + HOUR_MILLIS / 2).div_euclid(HOUR_MILLIS);
        ((self.millis - hours * HOUR_MILLIS).abs() <= NEAR_MILLIS).then_some(hours as usize)
    }
}

/// How many lags there are, and how many of them near no, one and two hours.
#[derive(Clone, Copy, Default)]
struct Lags {
    of: u32,
    near: [u32; 3],
}

impl Lags {
    /// Whether nearly all are near so many hours.
    fn are_at(&self, hours: usize) -> bool {
        self.of >= TIMES_AT_LEAST && u64::from(self.near[hours]) * 100 >= u64::from(self.of) * NEAR_PERCENT
    }
}

fn apart_in(registered: &Registered, divided: &BySource) -> Vec<ClocksApart> {
    let mut lags: BTreeMap<(StepOf, StepOf), [Lags; 2]> = BTreeMap::new();
    each_lag(registered, divided, &mut |lag| {
        let of = &mut lags.entry((lag.from, lag.to)).or_default()[lag.season];
        of.of += 1;
        if let Some(near) = lag.near() {
            of.near[near] += 1;
        }
    });
    let tested = lags.values().flatten().filter(|of| of.of >= TIMES_AT_LEAST).count() as f64;
    // Sources whose clocks are alike in a season, as some of their steps stand together.
    let alike: BTreeSet<[u32; 3]> = (lags.iter())
        .flat_map(|((from, to), of)| (0_u32..).zip(of).map(move |(season, of)| (from.0, to.0, season, of)))
        .filter(|(.., of)| of.are_at(0))
        .flat_map(|(one, other, season, _)| [[one, other, season], [other, one, season]])
        .collect();
    let found = |(from, to): (u32, u32), season: u32, of: &Lags| {
        let hours = [1, 2].into_iter().find(|&hours| of.are_at(hours))?;
        let by_chance = binomial_tail(of.near[hours], of.of, NEAR_SHARE) * tested;
        let is_found = by_chance < BY_CHANCE_BELOW && !alike.contains(&[from, to, season]);
        is_found.then_some(HoursApart { hours: hours as u8, times: of.near[hours], of: of.of })
    };
    let mut apart: BTreeMap<[u32; 2], ClocksApart> = BTreeMap::new();
    let name = |code: u16| registered.log.activity_name(code);
    let rank = |of: &ClocksApart| (std::cmp::Reverse(of.times()), name(of.first).to_owned(), name(of.then).to_owned());
    for (&(from, to), [winter, summer]) in &lags {
        let sources = (from.0, to.0);
        let (winter, summer) = (found(sources, 0, winter), found(sources, 1, summer));
        if winter.is_none() && summer.is_none() {
            continue;
        }
        let [earlier, later] = [from, to].map(|of| divided.names[of.0 as usize].clone());
        let of = ClocksApart { earlier, first: from.1, later, then: to.1, winter, summer };
        let is_first = apart.get(&[from.0, to.0]).is_none_or(|known| rank(&of) < rank(known));
        if is_first {
            apart.insert([from.0, to.0], of);
        }
    }
    apart.into_values().collect()
}

/// Gives every event with the latest event of each step of another source up to 150 minutes before it.
fn each_lag(registered: &Registered, divided: &BySource, each: &mut dyn FnMut(&Lag)) {
    let log = registered.log;
    let times = log.order_millis();
    let (first, last) = log.span_millis().unwrap_or_default();
    let danish = ZoneOffsets::covering(Zone::Copenhagen, first, last);
    // The latest event of every step, the latest step last.
    let mut recent: Vec<(StepOf, u32)> = Vec::new();
    for (_, course) in registered.courses() {
        recent.clear();
        for &event in course {
            let source = divided.places[event as usize];
            if source == NO_SOURCE || registered.is_day_only(event) {
                continue;
            }
            let (to, at) = ((source, registered.activity(event)), times[event as usize]);
            recent.retain(|(_, before)| at - times[*before as usize] <= WITHIN_MILLIS);
            if recent.iter().any(|((other, _), _)| *other != source) {
                let season = usize::from(is_summer(&danish, at));
                for &(from, before) in recent.iter().filter(|((other, _), _)| *other != source) {
                    let millis = at - times[before as usize];
                    each(&Lag { from, to, events: [before, event], millis, season });
                }
            }
            recent.retain(|(of, _)| *of != to);
            if recent.len() == LOOKED_AT {
                recent.remove(0);
            }
            recent.push((to, event));
        }
    }
}

/// Whether the clock in Copenhagen is two hours ahead of UTC, not one.
fn is_summer(danish: &ZoneOffsets, millis: i64) -> bool {
    danish.wall_millis(millis) - millis > 60 * MINUTE_MILLIS
}
