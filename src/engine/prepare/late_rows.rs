//! Late rows: events that stand in the file behind a later event of their case.

use super::danish_day::DAY_MILLIS;
use crate::engine::log::EventLog;

/// Whether each event stands in the file behind an event of its case that has a later time.
///
/// An event that says the day only is late when the whole of its day is over by then.
pub(super) fn late_rows(log: &EventLog) -> Vec<bool> {
    let mut late = vec![false; log.event_count()];
    let mut in_file: Vec<usize> = Vec::new();
    for case in 0..log.case_count() as u32 {
        in_file.clear();
        in_file.extend(log.events_of(case));
        if in_file.windows(2).all(|pair| log.row()[pair[0]] <= log.row()[pair[1]]) {
            continue;
        }
        in_file.sort_unstable_by_key(|&event| (log.row()[event], event));
        let mut latest = i64::MIN;
        for &event in &in_file {
            let millis = log.time_millis()[event];
            let over = if log.is_day_only(event) { millis.saturating_add(DAY_MILLIS - 1) } else { millis };
            late[event] = over < latest;
            latest = latest.max(millis);
        }
    }
    late
}
