//! The process map: the directly-follows graph with its frequencies, durations and uncertainty.

mod backbone;
mod choose;
mod count;
mod durations;
mod figures;
mod flows;
mod index;
mod order;
mod per_case;
mod process_map;
mod small_cells;
mod step_numbers;
mod ties;
mod told_cases;
mod trace_indexes;
mod view;

pub use backbone::{backbone, widest_paths};
pub use count::{Counts, MapCounts, REPETITIONS};
pub use figures::{Bounds, Durations, Place};
pub use flows::{Cell, FlowClock, FlowSpan, Flows, FramedFlows, flows};
pub use index::{EdgeNumber, MapDurations, MapSpreads, TraceIndex};
pub use per_case::{MapPerCase, PerCase};
pub use process_map::{MapEdge, MapStep, ProcessMap, hidden_on_map, map_for_reader, process_map};
pub use small_cells::HiddenFigures;
pub use step_numbers::{StepNumbers, number_columns, step_numbers};
pub use ties::{TieBounds, tied_events};
pub use told_cases::CaseRange;
pub use trace_indexes::TraceIndexes;
pub use view::{ActivityChoice, EdgeChoice, EdgeClock, MapView, Metric};
