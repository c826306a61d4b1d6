//! Who works on a case: hand-overs between caseworkers or teams, and what each has on the desk.
//!
//! The value of an attribute says who; events without a value are skipped before anything is counted.

mod changes;
mod handover;
mod handover_times;
mod large_groups;
mod multitasking;
mod passing;
mod ping_pong;
mod workload;

pub use changes::{Changes, changes};
pub use handover::{Handovers, handovers};
pub use handover_times::{HandoverTimes, PairTimes, handover_times};
pub use large_groups::{GroupSize, LargeGroups, has_large_groups, large_groups};
pub use multitasking::{Multitasking, TasksByValue};
pub use passing::passed_on;
pub use ping_pong::{PingPong, ping_pong};
pub use workload::{ValueLoad, WeekLoad, Workload, workload};
