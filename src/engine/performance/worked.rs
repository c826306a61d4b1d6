//! When somebody works on a case: the union of the intervals from start to completion of its events.

use super::Stretch;
use crate::engine::log::{EventLog, NO_TIME};

/// The intervals of one stretch at a time; their room is used again.
pub(super) struct Worked<'a> {
    log: &'a EventLog,
    starts: &'a [i64],
    intervals: Vec<(i64, i64)>,
}

impl<'a> Worked<'a> {
    /// None when the source has no start times: with one time per event it cannot be known.
    pub fn of(log: &'a EventLog) -> Option<Worked<'a>> {
        Some(Worked { log, starts: log.start_millis()?, intervals: Vec::new() })
    }

    /// The union of a stretch's own events within it, rising and apart, and whether two are worked on at the same time.
    pub fn within(&mut self, stretch: &Stretch) -> (&[(i64, i64)], bool) {
        let (starts, complete) = (self.starts, self.log.time_millis());
        self.intervals.clear();
        self.intervals.extend(
            (stretch.first_event..=stretch.last_event)
                .filter(|&event| starts[event] != NO_TIME)
                .map(|event| (starts[event].max(stretch.begin_millis), complete[event].min(stretch.end_millis)))
                .filter(|&(start, end)| start < end),
        );
        if !self.intervals.is_sorted() {
            self.intervals.sort_unstable();
        }
        let (mut apart, mut overlaps) = (0_usize, false);
        for at in 0..self.intervals.len() {
            let (start, end) = self.intervals[at];
            match apart.checked_sub(1).map(|last: usize| &mut self.intervals[last]) {
                Some((_, until)) if start <= *until => {
                    overlaps |= start < *until;
                    *until = end.max(*until);
                }
                _ => {
                    self.intervals[apart] = (start, end);
                    apart += 1;
                }
            }
        }
        (&self.intervals[..apart], overlaps)
    }
}
