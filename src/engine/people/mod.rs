//! Who works on a case: hand-overs between caseworkers or teams, and what each has on the desk.
//!
//! The value of an attribute says who; events without a value are skipped before anything is counted.

mod changes;
mod handover;
mod handover_times;
mod large_groups;
mod multitasking;
mod ping_pong;
mod workload;

pub use changes::{Changes, changes};
pub use handover::{Handovers, handovers};
pub use handover_times::{HandoverTimes, PairTimes, handover_times};
pub use large_groups::{GroupSize, LargeGroups, large_groups};
pub use multitasking::{Multitasking, multitasking};
pub use ping_pong::{PingPong, ping_pong};
pub use workload::{ValueLoad, WeekLoad, Workload, workload};

use crate::engine::log::EventLog;
use crate::engine::table::EMPTY;

/// The events of a case that have a value, as (event, code), in order; `values` has the code of every event.
fn valued<'a>(log: &EventLog, values: &'a [u32], case: u32) -> impl Iterator<Item = (usize, u32)> + 'a {
    log.events_of(case).map(|event| (event, values[event])).filter(|&(_, code)| code != EMPTY)
}
