//! How single cases read: the picture of one against time, and what stands above and below it.

mod said;
mod saved;
mod ticks;
mod timeline;

pub use said::{case_time, facts, header, hours_said, times_said, variant_said, waited_said, waiting_said};
pub use saved::{events_table, list_table};
pub use ticks::{Tick, ticks};
pub use timeline::{LEAST_WIDTH, Lane, Mark, Timeline, WaitBar, WorkBar, timeline};
