//! Rework: steps that a case goes through more than once.

mod reopened;
mod reopening_steps;

pub use reopened::{Reopened, ReopeningCodes, reopened};
pub use reopening_steps::ReopeningSteps;

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::stats::{PairCount, Pairs};
use serde::{Deserialize, Serialize};

/// Repetitions in the cases of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rework {
    /// In order of activity code; activities without an event in the selection are left out.
    pub activities: Vec<ActivityRework>,
    /// Cases in which some activity occurs twice or more.
    pub cases_with_repeats: u32,
    /// Cases in which some activity comes directly after itself.
    pub cases_with_self_loop: u32,
    /// Cases in which some activity comes again after another.
    pub cases_with_return: u32,
    /// Cases in which three events stand as x, y, x.
    pub cases_with_there_and_back: u32,
    /// Each x, y, x of neighbouring events, x as `from` and y as `to`; x y x y holds two. Count falling, then by name.
    pub there_and_back: Vec<PairCount>,
}

/// Repetitions of one activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityRework {
    pub activity: u16,
    pub events: u32,
    pub cases: u32,
    /// Cases in which it occurs twice or more.
    pub cases_2plus: u32,
    /// Events beyond the first of each case: self loops and returns together.
    pub extra_events: u32,
    /// Events directly after one of the same activity.
    pub self_loops: u32,
    pub cases_with_self_loop: u32,
    /// Events that come again after an event of another activity.
    pub returns: u32,
    pub cases_with_return: u32,
}

impl Rework {
    /// A figure of the activities, summed.
    pub fn sum(&self, figure: impl Fn(&ActivityRework) -> u32) -> u32 {
        self.activities.iter().map(figure).sum()
    }
}

/// What one activity did in the case at hand.
#[derive(Clone, Copy, Default)]
struct InCase {
    /// The case at hand plus one, so that nothing has to be cleared between cases.
    case: u32,
    repeated: bool,
    self_loop: bool,
    returned: bool,
}

/// The repetitions in a selection; linear in its events. Empty for an empty selection.
///
/// PM4Py counterparts: `get_rework_cases_per_activity` (`cases_2plus`), and for self loops and returns none.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, rework::rework};
/// let rows = ["A", "B", "A", "A"].iter().zip(0..).map(|(activity, time)| ("1", *activity, time));
/// let log = EventLog::from_rows(rows).unwrap();
/// let rework = rework(&log, &Selection::all(1));
/// let a = rework.activities[0];
/// assert_eq!((a.events, a.extra_events, a.self_loops, a.returns), (3, 2, 1, 1));
/// assert_eq!((rework.there_and_back[0].from, rework.there_and_back[0].to), (1, 2)); // A B A
/// ```
pub fn rework(log: &EventLog, selection: &Selection) -> Rework {
    let codes = log.activity_codes();
    let mut activities: Vec<ActivityRework> =
        (0..codes).map(|code| ActivityRework { activity: code as u16, ..ActivityRework::default() }).collect();
    let mut in_case = vec![InCase::default(); codes];
    let mut there_and_back = Pairs::of(codes);
    let [mut with_repeats, mut with_self_loop, mut with_return, mut with_there_and_back] = [0; 4];
    selection.cases().for_each(|case| {
        let sequence = &log.activity()[log.events_of(case)];
        let (mut repeats, mut self_loop, mut returned) = (false, false, false);
        let mut before = None;
        for &code in sequence {
            let (activity, seen) = (&mut activities[usize::from(code)], &mut in_case[usize::from(code)]);
            activity.events += 1;
            if seen.case == case + 1 {
                activity.extra_events += 1;
                activity.cases_2plus += u32::from(!seen.repeated);
                (seen.repeated, repeats) = (true, true);
                if before == Some(code) {
                    activity.self_loops += 1;
                    activity.cases_with_self_loop += u32::from(!seen.self_loop);
                    (seen.self_loop, self_loop) = (true, true);
                } else {
                    activity.returns += 1;
                    activity.cases_with_return += u32::from(!seen.returned);
                    (seen.returned, returned) = (true, true);
                }
            } else {
                *seen = InCase { case: case + 1, ..InCase::default() };
                activity.cases += 1;
            }
            before = Some(code);
        }
        let known = there_and_back.count();
        for three in sequence.windows(3).filter(|three| three[0] == three[2] && three[0] != three[1]) {
            there_and_back.add(three[0].into(), three[1].into(), case);
        }
        with_repeats += u32::from(repeats);
        with_self_loop += u32::from(self_loop);
        with_return += u32::from(returned);
        with_there_and_back += u32::from(there_and_back.count() > known);
    });
    activities.retain(|activity| activity.events > 0);
    Rework {
        activities,
        cases_with_repeats: with_repeats,
        cases_with_self_loop: with_self_loop,
        cases_with_return: with_return,
        cases_with_there_and_back: with_there_and_back,
        there_and_back: there_and_back.counted(|code| log.activity_name(code as u16)),
    }
}
