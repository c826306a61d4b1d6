//! Which cases and events count: the filter stack.
//!
//! Filters are of three families ([`Rule`]). Conditions on a case are true or false of it by itself, so their order does
//! not matter; relative rules depend on the cases left; event rules cut events, after which everything is counted anew
//! from what is left. A selection never copies the log: it is one bit a case. Only where events are cut do the columns
//! of events exist a second time; what the source says of rows is shared.

mod case;
mod events;
mod filtered;
mod ground;
mod relative;
mod rule;
mod saved;
mod selection;
mod stack;
mod texts;
mod unknown;
mod value_counts;

pub use case::cases_where;
pub use filtered::Filtered;
pub use ground::{CutLog, Ground, numbers_of};
pub use rule::{
    CaseRule, DurationMeasure, EventRule, Follows, Gap, HoursOfDay, MilestoneLevel, OrFollows, PeriodMode, Quantifier,
    RelativeRule, Repetition, Rule, SetCondition, Side, StepTime, StepTimes, StepsLookedAt, TimeOfPair, Together,
    ValuesOfPair, WeekTimeOf,
};
pub use saved::{FILTER_SET_VERSION, FilterSet, may_be_in_file, to_be_saved};
pub use selection::Selection;
pub use stack::{Filter, FilterStack, StackOrder};
pub use unknown::unknown_names;
pub(in crate::engine) use value_counts::ValueCounts;
pub use value_counts::{ValueCount, value_counts};
