//! Every duration of a log with its case and its edge or step, one after the other.

use crate::engine::calendar::Clock;
use crate::engine::log::{EventLog, NO_TIME};
use crate::engine::map::EdgeClock;
use crate::engine::map::index::TraceIndex;
use crate::engine::variants::Variants;

/// The durations of a log, to be walked over as often as needed: cases rise, events of a case rise.
pub(in crate::engine::map) enum Transitions<'a> {
    /// From the completion of an event to the next, by edge.
    Between {
        log: &'a EventLog,
        variants: &'a Variants,
        index: &'a TraceIndex,
        to: Option<&'a [i64]>,
        hours: Clock<'a>,
    },
    /// From start to completion of an event, by activity.
    Within { log: &'a EventLog, shown: &'a [bool], hours: Clock<'a> },
}

impl<'a> Transitions<'a> {
    /// Durations on the edges, of the hours that count. An event without a start is taken to start when it completes.
    pub fn between(
        log: &'a EventLog,
        variants: &'a Variants,
        index: &'a TraceIndex,
        clock: EdgeClock,
        hours: Clock<'a>,
    ) -> Self {
        let to = match clock {
            EdgeClock::CompleteToComplete => None,
            EdgeClock::CompleteToStart => log.start_millis(),
        };
        Transitions::Between { log, variants, index, to, hours }
    }

    /// Durations of the steps shown, of events that have a start.
    pub fn within(log: &'a EventLog, shown: &'a [bool], hours: Clock<'a>) -> Self {
        Transitions::Within { log, shown, hours }
    }

    /// Calls `take` with case, group and duration in milliseconds.
    #[inline]
    pub fn each(&self, take: impl FnMut(u32, u32, i64)) {
        let every_hour = |from: i64, to: i64| to.saturating_sub(from);
        match *self {
            Transitions::Between { log, variants, index, to, hours: Clock::AllHours } => {
                between(log, variants, index, to, every_hour, take);
            }
            Transitions::Between { log, variants, index, to, hours } => {
                between(log, variants, index, to, |from, to| hours.millis(from, to), take);
            }
            Transitions::Within { log, shown, hours: Clock::AllHours } => within(log, shown, every_hour, take),
            Transitions::Within { log, shown, hours } => within(log, shown, |from, to| hours.millis(from, to), take),
        }
    }
}

#[inline]
fn between(
    log: &EventLog,
    variants: &Variants,
    index: &TraceIndex,
    start_millis: Option<&[i64]>,
    passed: impl Fn(i64, i64) -> i64,
    mut take: impl FnMut(u32, u32, i64),
) {
    let (activity, complete) = (log.activity(), log.time_millis());
    let until = |event: usize| match start_millis {
        Some(start) if start[event] != NO_TIME => start[event],
        _ => complete[event],
    };
    for case in 0..log.case_count() as u32 {
        let variant = variants.of_case()[case as usize] as usize;
        let edges = index.courses.edges(index.courses.of_variant[variant]);
        let events = log.events_of(case);
        let Some((_, edges)) = edges.split_first() else { continue };
        if index.courses.whole[variant] {
            for (event, &edge) in events.skip(1).zip(edges) {
                take(case, edge, passed(complete[event - 1], until(event)));
            }
            continue;
        }
        let mut kept = events.filter(|&event| index.shown[activity[event] as usize]);
        let Some(mut before) = kept.next() else { continue };
        for (event, &edge) in kept.zip(edges) {
            take(case, edge, passed(complete[before], until(event)));
            before = event;
        }
    }
}

#[inline]
fn within(log: &EventLog, shown: &[bool], passed: impl Fn(i64, i64) -> i64, mut take: impl FnMut(u32, u32, i64)) {
    let Some(start) = log.start_millis() else { return };
    let (activity, complete) = (log.activity(), log.time_millis());
    for case in 0..log.case_count() as u32 {
        for event in log.events_of(case) {
            if shown[activity[event] as usize] && start[event] != NO_TIME {
                take(case, u32::from(activity[event]), passed(start[event], complete[event]));
            }
        }
    }
}
