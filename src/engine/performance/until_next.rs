//! Time until the next event: how long a case stays with a step, or with a team, before it goes on.

use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{Attribute, EventLog, NO_TIME};
use crate::engine::map::{Durations, EdgeClock};

/// What events are grouped by.
#[derive(Clone, Copy)]
pub enum EventGroups<'a> {
    /// Their activity; groups are codes of activities.
    Activity,
    /// The value of an attribute; groups are codes of its dictionary, and 0 is a missing value.
    Attribute(&'a Attribute),
}

/// The times until the next event, of the events of one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeUntilNext {
    /// Code of the activity or of the value.
    pub group: u32,
    pub times: Durations,
}

/// The time from the completion of an event to the next event of its case, by groups, in order of their codes.
///
/// The next event counts from its completion or from its start, as `to` says; an event without a start is taken to
/// start when it completes, and a start before the completion gives a time below zero. The last event of a case gives
/// no time, and a group without any time is left out. Quantiles are of type 7. No PM4Py counterpart; by activity it
/// is the time until next of the process map.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog, map::EdgeClock};
/// use spor::engine::performance::{EventGroups, time_until_next};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("2", "A", 0), ("2", "A", 40)]).unwrap();
/// let all = Selection::all(2);
/// let times = time_until_next(&log, &all, EventGroups::Activity, EdgeClock::CompleteToComplete, Clock::AllHours);
/// assert_eq!((times.len(), times[0].times.n, times[0].times.median_millis), (1, 2, 25.0));
/// ```
pub fn time_until_next(
    log: &EventLog,
    selection: &Selection,
    by: EventGroups,
    to: EdgeClock,
    clock: Clock,
) -> Vec<TimeUntilNext> {
    let complete = log.time_millis();
    let starts = match to {
        EdgeClock::CompleteToComplete => None,
        EdgeClock::CompleteToStart => log.start_millis(),
    };
    let values = match by {
        EventGroups::Activity => None,
        EventGroups::Attribute(attribute) => Some(log.codes_by_event(attribute)),
    };
    let groups = match by {
        EventGroups::Activity => log.activity_codes(),
        EventGroups::Attribute(attribute) => attribute.dictionary.len(),
    };
    let group = |event: usize| values.as_ref().map_or_else(|| u32::from(log.activity()[event]), |codes| codes[event]);
    let reached = |event: usize| match starts {
        Some(starts) if starts[event] != NO_TIME => starts[event],
        _ => complete[event],
    };
    // Where the times of each group begin, and one past the last.
    let mut starts_of = vec![0_u32; groups + 1];
    let each = |take: &mut dyn FnMut(usize)| {
        selection.cases().for_each(|case| {
            let events = log.events_of(case);
            (events.start + 1..events.end).for_each(|next| take(next - 1));
        });
    };
    each(&mut |event| starts_of[group(event) as usize + 1] += 1);
    for at in 1..starts_of.len() {
        starts_of[at] += starts_of[at - 1];
    }
    let mut next = starts_of.clone();
    let mut millis = vec![0_i64; starts_of.last().map_or(0, |&count| count as usize)];
    each(&mut |event| {
        let place = &mut next[group(event) as usize];
        millis[*place as usize] = clock.millis(complete[event], reached(event + 1));
        *place += 1;
    });
    (0..groups)
        .filter_map(|group| {
            let times = &mut millis[starts_of[group] as usize..starts_of[group + 1] as usize];
            Some(TimeUntilNext { group: group as u32, times: Durations::of(times)? })
        })
        .collect()
}
