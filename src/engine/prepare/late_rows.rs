//! Late rows: events that stand in the file behind a later event of their case.

use super::danish_day::DAY_MILLIS;
use crate::engine::log::EventLog;

/// A file is in order of time when at most one event in so many is late.
pub(super) const EVENTS_ONE_IN: u64 = 500;
/// Fewer may have come about by chance.
pub(super) const EVENTS_AT_LEAST: u64 = 5;

/// Whether each event stands in its source behind an event of its case that has a later time.
///
/// Sources follow each other as they were chosen, so that a row says nothing of those of another one; of several, those that
/// are not in order of time have no late rows. An event that says the day only is late when the whole of its day is over by
/// then.
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
        let (mut latest, mut source) = (i64::MIN, 0);
        for &event in &in_file {
            let of = log.source_of(log.row()[event]);
            if of != source {
                (latest, source) = (i64::MIN, of);
            }
            let millis = log.time_millis()[event];
            let over = if log.is_day_only(event) { millis.saturating_add(DAY_MILLIS - 1) } else { millis };
            late[event] = over < latest;
            latest = latest.max(millis);
        }
    }
    if log.source_of(u32::MAX) > 0 {
        leave_out_of_order(log, &mut late);
    }
    late
}

/// Nothing is late in a source with five late events or more that are more than one in 500.
fn leave_out_of_order(log: &EventLog, late: &mut [bool]) {
    let mut of_source = vec![(0_u64, 0_u64); log.source_of(u32::MAX) + 1];
    for (&row, &late) in log.row().iter().zip(&*late) {
        let (events, late_ones) = &mut of_source[log.source_of(row)];
        *events += 1;
        *late_ones += u64::from(late);
    }
    for (&row, late) in log.row().iter().zip(late) {
        let (events, late_ones) = of_source[log.source_of(row)];
        *late &= late_ones < EVENTS_AT_LEAST || late_ones * EVENTS_ONE_IN <= events;
    }
}
