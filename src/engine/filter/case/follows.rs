//! Pairs of events, one after the other, with equal or other values and a time between them.

use super::super::ground::{Ground, ValueOfEvent};
use super::super::rule::{Follows, TimeOfPair};
use super::course::{ActivitySet, Near};
use super::within;
use crate::engine::calendar::{Clock, OpenTimes};
use crate::engine::log::EventLog;
use crate::engine::table::EMPTY;

/// What it takes to look for a pair.
pub enum Pair<'a> {
    /// The activities of a case decide alone.
    OfCourse { from: ActivitySet, to: ActivitySet, gaps: [Near; 1] },
    /// Values or times of its events decide too.
    OfEvents(PairOfEvents<'a>),
}

/// A pair with values or times.
pub struct PairOfEvents<'a> {
    from: ActivitySet,
    to: ActivitySet,
    directly: bool,
    /// The attribute, and whether the values are to be the same; an attribute that the log does not know fits no pair.
    values: Option<(Option<ValueOfEvent<'a>>, bool)>,
    time: Option<PairTime>,
}

/// The time between both events, and the hours that count in it; none: all.
struct PairTime {
    asked: TimeOfPair,
    open: Option<OpenTimes>,
}

impl<'a> Pair<'a> {
    /// What `follows` says about the log in view.
    pub fn of(ground: &Ground<'a>, follows: &Follows) -> Pair<'a> {
        let (from, to) = (ground.activity_set(&follows.from), ground.activity_set(&follows.to));
        // A time without bounds asks nothing.
        let time = follows.time.clone().filter(|time| time.least_millis.is_some() || time.most_millis.is_some());
        if follows.values.is_none() && time.is_none() {
            let near = if follows.directly { Near::Next } else { Near::Later };
            return Pair::OfCourse { from, to, gaps: [near] };
        }
        let values = follows.values.as_ref().map(|values| (ground.attribute_of_event(&values.attribute), values.same));
        let open = |asked: &TimeOfPair| Some(OpenTimes::of_log(asked.calendar.as_deref()?, ground.log));
        let time = time.map(|asked| PairTime { open: open(&asked), asked });
        Pair::OfEvents(PairOfEvents { from, to, directly: follows.directly, values, time })
    }
}

impl PairOfEvents<'_> {
    /// True when some pair of events of the case fits.
    pub fn occurs_in(&self, log: &EventLog, case: u32) -> bool {
        let (events, activity) = (log.events_of(case), log.activity());
        let is = |set: &ActivitySet, event: usize| set[usize::from(activity[event])];
        if self.directly {
            let mut pairs = events.clone().zip(events.skip(1));
            return pairs.any(|(a, b)| is(&self.from, a) && is(&self.to, b) && self.fits(log, case, a, b));
        }
        let firsts: Vec<usize> = events.clone().filter(|&event| is(&self.from, event)).collect();
        // Completions rise within a case, unless its events were put in order of their starts.
        let rises = firsts.is_sorted_by_key(|&event| log.time_millis()[event]);
        events.filter(|&event| is(&self.to, event)).any(|b| {
            let before = &firsts[..firsts.partition_point(|&a| a < b)];
            let candidates = if rises { self.in_time(log, before, b) } else { before };
            candidates.iter().any(|&a| self.fits(log, case, a, b))
        })
    }

    /// Those of `firsts`, whose completions rise, that stand in the right time before `second`.
    fn in_time<'e>(&self, log: &EventLog, firsts: &'e [usize], second: usize) -> &'e [usize] {
        let Some(time) = &self.time else { return firsts };
        let arrival = time.arrival(log, second);
        let between = |first: usize| arrival - time.departure(log, first);
        let begin = firsts.partition_point(|&a| time.asked.most_millis.is_some_and(|most| between(a) > most));
        let end = firsts.partition_point(|&a| time.asked.least_millis.is_none_or(|least| between(a) >= least));
        firsts.get(begin..end).unwrap_or_default()
    }

    fn fits(&self, log: &EventLog, case: u32, first: usize, second: usize) -> bool {
        let in_time = self.time.as_ref().is_none_or(|time| {
            let between = time.arrival(log, second) - time.departure(log, first);
            within(between, time.asked.least_millis, time.asked.most_millis)
        });
        in_time
            && self.values.is_none_or(|(value, same)| {
                value.is_some_and(|value| {
                    let (a, b) = (value.code(case, first), value.code(case, second));
                    a != EMPTY && b != EMPTY && (a == b) == same
                })
            })
    }
}

impl PairTime {
    /// What has passed until the second event's instant that the time runs to.
    fn arrival(&self, log: &EventLog, second: usize) -> i64 {
        let until = if self.asked.to_start { log.start_of(second) } else { log.time_millis()[second] };
        Clock::of(self.open.as_ref()).passed_until(until)
    }

    /// What has passed until the first event was complete.
    fn departure(&self, log: &EventLog, first: usize) -> i64 {
        Clock::of(self.open.as_ref()).passed_until(log.time_millis()[first])
    }
}
