//! Time: how long cases take, how much of it somebody works, and how long they wait for what comes next.

mod at_places;
mod by_group;
mod case_span;
mod closing;
mod deadline;
mod measured;
mod processing;
mod shortest_first;
mod throughput;
mod until_next;
mod where_time_lies;
mod worked;

pub use at_places::{PassingPlace, passing_places};
pub use by_group::{TimesOfGroup, times_by_group};
pub use case_span::{CaseSpan, case_span};
pub use closing::{Closing, LastStep, last_steps};
pub use deadline::{CountedTimes, KeptDeadline, kept_deadlines};
pub use measured::{Measured, MeasuredCounts, Measuring, Occurrence, StepToStep, Stretch, TimeMeasure, measured};
pub use processing::{CaseProcessing, Processing, case_processing, processing, stretch_processing};
pub use shortest_first::ShortestFirst;
pub use throughput::throughput_millis;
pub use until_next::{EventGroups, TimeUntilNext, time_until_next};
pub use where_time_lies::{TimeAtPlace, TimeCounted, TimePart, TimePlaces, TimeSide, where_time_lies};
