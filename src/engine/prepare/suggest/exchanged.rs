//! Exchanged times: ends that lie before the event they end.

use super::{Evidence, Suggestion};
use crate::engine::import::{DatePattern, Zone};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::prepare::step::Step;
use crate::engine::prepare::steps::ColumnTimes;
use crate::engine::prepare::times_of_events::is_called_end;

/// Ends before the event are the exception: at most one in so many.
const EVENTS_ONE_IN: u64 = 10;

/// Exchanging the time of the event and that of a column of ends, where a few ends lie before the event.
///
/// The column's times are read by the pattern that fits best; where they say no offset, in the zone in which fewer ends
/// lie before (ties: Danish time). The first such column is proposed.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    log.attributes()
        .iter()
        .filter(|attribute| attribute.level == AttributeLevel::Event && is_called_end(&attribute.name))
        .find_map(|attribute| of_column(log, attribute))
}

fn of_column(log: &EventLog, attribute: &Attribute) -> Option<Suggestion> {
    let pattern = ColumnTimes::pattern_of(attribute)?;
    let counted = [Zone::Copenhagen, Zone::Utc].map(|zone| (zone, count(log, attribute, &pattern, zone)));
    let (zone, (events, of_events)) = counted.into_iter().min_by_key(|(_, (before, _))| *before)?;
    (events > 0 && events * EVENTS_ONE_IN <= of_events).then(|| Suggestion {
        step: Step::ExchangeTimes { attribute: attribute.name.clone(), pattern: pattern.to_string(), zone },
        evidence: Evidence::ExchangedTimes { events, of_events },
    })
}

/// Events whose end lies before them, and events with an end.
fn count(log: &EventLog, attribute: &Attribute, pattern: &DatePattern, zone: Zone) -> (u64, u64) {
    let ends = ColumnTimes::of(attribute, pattern, zone);
    let (mut before, mut all) = (0, 0);
    for (&row, &millis) in log.row().iter().zip(log.time_millis()) {
        let Some(&code) = attribute.codes.get(row as usize) else { continue };
        all += u64::from(ends.of_code(code).is_some());
        before += u64::from(ends.before(code, millis).is_some());
    }
    (before, all)
}
