//! The steps at work: one file for each family, each a change of the log and what it says of itself.

mod activities;
mod cases;
mod column_times;
mod columns;
mod derive_attribute;
mod derive_event;
mod duplicates;
mod events;
mod exchange;
mod level;
mod merge;
mod milestones;
mod repeats;
mod rules;
mod split;
mod times;
mod values;

pub(super) use activities::map_activities;
pub use activities::{MappingCoverage, mapping_coverage};
pub(super) use cases::keep_cases_where;
pub(super) use column_times::ColumnTimes;
pub(super) use columns::drop_attributes;
pub(super) use derive_attribute::derive_attribute;
pub(super) use derive_event::derive_change_event;
pub(super) use duplicates::drop_duplicates;
pub(in crate::engine) use duplicates::first_of_equals;
pub(super) use events::keep_where;
pub(super) use exchange::exchange_times;
pub(super) use level::{activity_from, case_from};
pub(super) use merge::merge_close;
pub(super) use milestones::fold_into_milestones;
pub(super) use repeats::collapse_repeats;
pub(super) use rules::activity_by_rules;
pub(super) use split::split_at_gap;
pub(super) use times::{day_precision, order_by_start, repair_midnight, use_time};
pub(super) use values::map_values;

use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::EMPTY;

/// The attribute of that name; the case's own before that of its events, as filters find it.
pub(super) fn find_attribute<'a>(log: &'a EventLog, name: &str) -> Option<&'a Attribute> {
    let named = |level| log.attributes().iter().find(|a| a.name == name && a.level == level);
    named(AttributeLevel::Case).or_else(|| named(AttributeLevel::Event))
}

/// Whether the activity of each code is among `activities`; all are when the list is empty.
pub(super) fn activity_set(log: &EventLog, activities: &[String]) -> Vec<bool> {
    let mut set = vec![activities.is_empty(); log.activity_codes()];
    for code in activities.iter().filter_map(|name| log.activity_code(name)) {
        set[code as usize] = true;
    }
    set[EMPTY as usize] = false;
    set
}
