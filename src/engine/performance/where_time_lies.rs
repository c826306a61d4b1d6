//! Where the time lies: how long cases stand at each step, on each transition or with each team while they are measured.

use super::Stretch;
use super::worked::Worked;
use crate::engine::calendar::Clock;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::map::Durations;
use serde::{Deserialize, Serialize};

/// What the time is told by.
#[derive(Clone, Copy)]
pub enum TimePlaces<'a> {
    /// The step of the event that the time belongs to.
    Step,
    /// The step that happened last and the one that comes next.
    Transition,
    /// The value that the event which the time belongs to has in an attribute; code 0 is a missing one.
    Attribute(&'a Attribute),
}

/// Which of two events the time between their completions belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeSide {
    /// The earlier: how long a case stands after a step.
    #[default]
    After,
    /// The later: how long it is until a step is done, the waiting before it and the work on it. The first event of a
    /// stretch has the time from the beginning of that.
    UpTo,
}

/// Which part of the time is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimePart {
    #[default]
    Whole,
    /// In which somebody works on the case.
    Processing,
    /// In which nobody does.
    Waiting,
}

/// What is told of the time at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeCounted {
    pub side: TimeSide,
    pub part: TimePart,
}

/// The time at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeAtPlace {
    /// Code of the activity or of the value.
    pub place: u32,
    /// Code of the next activity, of transitions alone.
    pub next: Option<u32>,
    /// Cases that are measured there.
    pub cases: u32,
    /// Of the part that is told.
    pub times: Durations,
    /// All the time there, whichever part is told, milliseconds.
    pub whole_millis: i64,
    /// Of that, the time in which somebody works on the case; none when the source has no starts.
    pub worked_millis: Option<i64>,
}

/// The times from the completion of each event to that of the next, within the stretches, by place, in order of code.
///
/// Every stretch is cut at its events. Told by what they lead up to, all the times of the places together are the times
/// of the stretches; told by what they come after, and of transitions, what a case works on its first event before that
/// completes lies before them all. Stretches that overlap count twice.
/// A place at which nothing is measured is left out. Linear in the events, and sorted by place. Of whole cases by step,
/// after it, it is [`time_until_next`](super::time_until_next). What is worked there is the union of the intervals from
/// start to completion of the stretch's events, cut to the time between the two completions: what is left is waiting.
/// A source without starts cannot tell them apart: all its time is told as the whole.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog};
/// use spor::engine::performance::{TimeCounted, TimeMeasure, TimePlaces, TimeSide, measured, where_time_lies};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "A", 14), ("1", "C", 20)]).unwrap();
/// let whole = measured(&log, &Selection::all(1), &TimeMeasure::WholeCase).stretches;
/// let sums = |side| {
///     let counted = TimeCounted { side, ..TimeCounted::default() };
///     let lies = where_time_lies(&log, &whole, TimePlaces::Step, counted, Clock::AllHours);
///     lies.iter().map(|lies| lies.times.total_millis).collect::<Vec<f64>>()
/// };
/// assert_eq!(sums(TimeSide::After), [16.0, 4.0]); // after A, after B
/// assert_eq!(sums(TimeSide::UpTo), [4.0, 10.0, 6.0]); // up to A, B, C
/// ```
pub fn where_time_lies(
    log: &EventLog,
    stretches: &[Stretch],
    by: TimePlaces,
    counted: TimeCounted,
    clock: Clock,
) -> Vec<TimeAtPlace> {
    let mut places = Places::of(log, by);
    // A transition has both.
    let side = if places.is_transition { TimeSide::After } else { counted.side };
    let complete = log.time_millis();
    let mut met: Vec<Met> = Vec::new();
    let mut worked = Worked::of(log);
    let part = worked.as_ref().map_or(TimePart::Whole, |_| counted.part);
    let mut sums: Vec<Sums> = Vec::new();
    for stretch in stretches {
        let mut union = worked.as_mut().map_or(&[][..], |worked| worked.within(stretch).0);
        let mut add = |event: usize, from: i64, to: i64| {
            let place = places.place(log, event);
            sums.resize(places.known.len(), Sums::default());
            let (whole, worked) = (clock.millis(from, to), worked_between(&mut union, from, to, clock));
            let sums = &mut sums[place as usize];
            (sums.whole_millis, sums.worked_millis) = (sums.whole_millis + whole, sums.worked_millis + worked);
            let millis = match part {
                TimePart::Whole => whole,
                TimePart::Processing => worked,
                TimePart::Waiting => whole - worked,
            };
            met.push(Met { place, case: stretch.case, millis });
        };
        if side == TimeSide::UpTo && stretch.begin_millis < complete[stretch.first_event] {
            add(stretch.first_event, stretch.begin_millis, complete[stretch.first_event]);
        }
        for event in stretch.first_event..stretch.last_event {
            let owner = if side == TimeSide::UpTo { event + 1 } else { event };
            add(owner, complete[event], complete[event + 1]);
        }
    }
    let mut starts = vec![0_u32; places.known.len() + 1];
    met.iter().for_each(|met| starts[met.place as usize + 1] += 1);
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let (mut next, mut millis) = (starts.clone(), vec![0_i64; met.len()]);
    let (mut cases, mut last_case) = (vec![0_u32; places.known.len()], vec![None; places.known.len()]);
    for Met { place, case, millis: time } in met {
        let place = place as usize;
        millis[next[place] as usize] = time;
        next[place] += 1;
        cases[place] += u32::from(last_case[place] != Some(case));
        last_case[place] = Some(case);
    }
    let mut order: Vec<usize> = (0..places.known.len()).collect();
    crate::engine::ordering::sort_by_key(&mut order, |&at| places.known[at]);
    let of_place = |at: usize| {
        let times = &mut millis[starts[at] as usize..starts[at + 1] as usize];
        let (place, next) = places.known[at];
        let Sums { whole_millis, worked_millis } = sums[at];
        let worked_millis = worked.is_some().then_some(worked_millis);
        Some(TimeAtPlace { place, next, cases: cases[at], times: Durations::of(times)?, whole_millis, worked_millis })
    };
    order.into_iter().filter_map(of_place).collect()
}

/// How much of the time between two instants lies in intervals that rise; those that end before the second are taken off.
fn worked_between(union: &mut &[(i64, i64)], from: i64, to: i64, clock: Clock) -> i64 {
    let mut worked = 0;
    while let Some(((begin, end), rest)) = union.split_first()
        && *begin < to
    {
        if *end > from {
            worked += clock.millis((*begin).max(from), (*end).min(to));
        }
        if *end > to {
            break;
        }
        *union = rest;
    }
    worked
}

#[derive(Clone, Copy, Default)]
struct Sums {
    whole_millis: i64,
    worked_millis: i64,
}

#[derive(Clone, Copy)]
struct Met {
    place: u32,
    case: u32,
    millis: i64,
}

/// Numbers of places, given as they are met.
pub(super) struct Places {
    /// What each event is told by.
    codes: Option<Vec<u32>>,
    pub(super) is_transition: bool,
    pub(super) known: Vec<(u32, Option<u32>)>,
    /// By code: the places that begin with it. A step has few that come next.
    from: Vec<Vec<u32>>,
}

impl Places {
    pub(super) fn of(log: &EventLog, by: TimePlaces) -> Places {
        let (codes, groups) = match by {
            TimePlaces::Attribute(attribute) => (Some(log.codes_by_event(attribute)), attribute.dictionary.len()),
            _ => (None, log.activity_codes()),
        };
        let is_transition = matches!(by, TimePlaces::Transition);
        Places { codes, is_transition, known: Vec::new(), from: vec![Vec::new(); groups] }
    }

    pub(super) fn place(&mut self, log: &EventLog, event: usize) -> u32 {
        let activity = |event: usize| u32::from(log.activity()[event]);
        let code = self.codes.as_ref().map_or_else(|| activity(event), |codes| codes[event]);
        let next = self.is_transition.then(|| activity(event + 1));
        let from = &mut self.from[code as usize];
        if let Some(&place) = from.iter().find(|&&place| self.known[place as usize].1 == next) {
            return place;
        }
        let place = self.known.len() as u32;
        self.known.push((code, next));
        from.push(place);
        place
    }
}
