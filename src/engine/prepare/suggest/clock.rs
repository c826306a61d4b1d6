//! A clock in another column: events that say the day only, where a column says a time on that day.

use super::{Evidence, Suggestion};
use crate::engine::import::{DatePattern, Zone};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::prepare::step::Step;
use crate::engine::prepare::steps::ColumnTimes;

/// So many in ten events have the time that the column says.
const AGREE_OF_TEN: u64 = 9;

/// Taking the time of the events from the first column that says a clock on the day of nine out of ten events that say the
/// day only, or more, and the very time of as many of the others.
///
/// A column that says another day is another time, such as that of registration long after, and is not proposed. Midnight is
/// no clock. Where the texts say no offset, the zone is the one in which more agree (ties: Danish time).
pub(in crate::engine) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let day_only = (0..log.event_count()).filter(|&event| log.is_day_only(event)).count() as u64;
    let mut columns = log.attributes().iter().filter(|attribute| attribute.level == AttributeLevel::Event);
    if day_only == 0 { None } else { columns.find_map(|column| of_column(log, column, day_only)) }
}

fn of_column(log: &EventLog, column: &Attribute, day_only: u64) -> Option<Suggestion> {
    let pattern = ColumnTimes::pattern_of(column).filter(DatePattern::has_clock)?;
    // Read as UTC, what a text without an offset says as midnight is a whole day; with one it begins the event's own day.
    let [utc, danish] = [Zone::Utc, Zone::Copenhagen].map(|zone| ColumnTimes::of(column, &pattern, zone));
    let is_midnight = |code| utc.of_code(code).is_some_and(|(millis, _)| millis.rem_euclid(DAY_MILLIS) == 0);
    let found = [(Zone::Utc, &utc), (Zone::Copenhagen, &danish)]
        .map(|(zone, times)| (zone, Agreement::of(log, column, times, is_midnight)));
    let (zone, Agreement { clocks, same }) = found.into_iter().max_by_key(|(_, found)| (found.clocks, found.same))?;
    let others = log.event_count() as u64 - day_only;
    let are_most = |part: u64, of: u64| part * 10 >= of * AGREE_OF_TEN;
    (are_most(clocks, day_only) && are_most(same, others)).then(|| Suggestion {
        step: Step::UseTime { attribute: column.name.clone(), pattern: pattern.to_string(), zone },
        evidence: Evidence::ClockInColumn { events: clocks, of_events: day_only },
    })
}

/// Events whose time the column says.
struct Agreement {
    /// Of those that say the day only: a clock on that day.
    clocks: u64,
    /// Of the others: the same time.
    same: u64,
}

impl Agreement {
    fn of(log: &EventLog, column: &Attribute, times: &ColumnTimes, is_midnight: impl Fn(u32) -> bool) -> Agreement {
        let mut found = Agreement { clocks: 0, same: 0 };
        for (event, (&row, &own)) in log.row().iter().zip(log.time_millis()).enumerate() {
            let Some(&code) = column.codes.get(row as usize) else { continue };
            let Some((millis, false)) = times.of_code(code) else { continue };
            if log.is_day_only(event) {
                found.clocks += u64::from((1..DAY_MILLIS).contains(&(millis - own)) && !is_midnight(code));
            } else {
                found.same += u64::from(millis == own);
            }
        }
        found
    }
}
