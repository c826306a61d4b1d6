//! Steps that are worked on at the same time.

use crate::engine::log::{EventLog, NO_TIME};

/// True when an event of one activity and another of the other are both between start and completion for some time.
pub fn side_by_side(log: &EventLog, case: u32, [one, other]: [Option<u16>; 2]) -> bool {
    let (Some(starts), Some(one), Some(other)) = (log.start_millis(), one, other) else { return false };
    let completes = log.time_millis();
    let of =
        |code: u16| log.events_of(case).filter(move |&event| log.activity()[event] == code && starts[event] != NO_TIME);
    of(one).any(|a| of(other).any(|b| a != b && starts[a].max(starts[b]) < completes[a].min(completes[b])))
}
