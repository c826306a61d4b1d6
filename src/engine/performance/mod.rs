//! Time: how long cases take, how much of it somebody works, and how long they wait for what comes next.

mod case_span;
mod closing;
mod processing;
mod throughput;
mod until_next;

pub use case_span::{CaseSpan, case_span};
pub use closing::{Closing, LastStep, last_steps};
pub use processing::{CaseProcessing, Processing, case_processing, processing};
pub use throughput::throughput_millis;
pub use until_next::{EventGroups, TimeUntilNext, time_until_next};
