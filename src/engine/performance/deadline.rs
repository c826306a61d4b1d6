//! Deadlines: how many times keep one, and how many are longer.

use super::Stretch;
use crate::engine::calendar::Clock;

/// Times, and the cases they are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountedTimes {
    pub times: u32,
    pub cases: u32,
}

/// The times of one group against a deadline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptDeadline {
    /// At most as long as the deadline.
    pub within: CountedTimes,
    /// Longer.
    pub over: CountedTimes,
    /// Cases of the group, and those of them with several times.
    pub cases: u32,
    pub cases_with_several: u32,
}

impl KeptDeadline {
    pub fn times(self) -> u32 {
        self.within.times + self.over.times
    }
}

/// How many times of each of the groups 0..`groups` are at most `deadline_millis` long by `clock`, and how many are longer.
///
/// `group_of` tells the group of a stretch; one without a group is counted nowhere. A case is counted on both sides where
/// it has times on both. What has no time, such as a case that never reaches the second step, is on neither side. Linear in
/// the number of stretches, which stand in order of their cases. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog};
/// use spor::engine::performance::{TimeMeasure, kept_deadlines, measured};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 8), ("2", "A", 0), ("2", "B", 9)]).unwrap();
/// let whole = measured(&log, &Selection::all(2), &TimeMeasure::WholeCase).stretches;
/// let kept = kept_deadlines(&whole, 1, |_| Some(0), Clock::AllHours, 8);
/// assert_eq!((kept[0].within.times, kept[0].over.times), (1, 1));
/// ```
pub fn kept_deadlines(
    stretches: &[Stretch],
    groups: usize,
    group_of: impl Fn(&Stretch) -> Option<usize>,
    clock: Clock,
    deadline_millis: i64,
) -> Vec<KeptDeadline> {
    let mut kept = vec![KeptDeadline::default(); groups];
    // By group: the case that was met last, how many times of it, and on which sides.
    let mut met: Vec<(Option<u32>, u32, [bool; 2])> = vec![(None, 0, [false; 2]); groups];
    for stretch in stretches {
        let Some(group) = group_of(stretch) else { continue };
        let is_over = stretch.millis(clock) > deadline_millis;
        let (of, (case, times, sides)) = (&mut kept[group], &mut met[group]);
        if *case != Some(stretch.case) {
            (*case, *times, *sides) = (Some(stretch.case), 0, [false; 2]);
            of.cases += 1;
        }
        *times += 1;
        of.cases_with_several += u32::from(*times == 2);
        let side = if is_over { &mut of.over } else { &mut of.within };
        side.times += 1;
        side.cases += u32::from(!std::mem::replace(&mut sides[usize::from(is_over)], true));
    }
    kept
}
