//! What a log holds in a few numbers, for the page's frame.

use super::columns::names_persons;
use super::open_log::OpenLog;
use crate::engine::import::wall_time;
use crate::engine::map::{number_columns, tied_events};
use crate::protocol::LogSummary;

/// Counts, period (in the zone the log was read in) and ties of a log.
pub fn summarise(open: &OpenLog) -> LogSummary {
    let log = &open.log;
    let times = log.time_millis();
    let at = |event: Option<usize>| event.map(|event| wall_time(times[event], open.zone, log.is_day_only(event)));
    LogSummary {
        cases: log.case_count() as u32,
        events: log.event_count() as u32,
        activities: log.activity_codes().saturating_sub(1) as u32,
        variants: open.variants.count() as u32,
        tied_events: tied_events(log),
        first: at((0..times.len()).min_by_key(|&event| times[event])),
        last: at((0..times.len()).max_by_key(|&event| times[event])),
        has_start: log.start_millis().is_some(),
        number_columns: number_columns(log)
            .filter(|column| !names_persons(column))
            .map(|column| column.name.clone())
            .collect(),
        zone: open.zone,
        memory_bytes: 0,
    }
}
