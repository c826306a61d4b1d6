//! Exchanging times: where the end in another column lies before the event, somebody took one for the other.

use super::column_times::ColumnTimes;
use crate::engine::import::{DatePattern, Reading, Zone};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::table::EMPTY;

/// Where the time in an attribute of events lies before the event, the event takes it, and the attribute the event's.
///
/// An event whose own time cannot be written as the pattern says stays as it is.
pub(in crate::engine::prepare) fn exchange_times(
    log: &mut EventLog,
    name: &str,
    pattern_text: &str,
    zone: Zone,
) -> Outcome {
    let Some(pattern) = DatePattern::new(pattern_text) else {
        return Outcome::only(Misfit::BadDatePattern { pattern: pattern_text.to_string() });
    };
    let of_events = |attribute: &&mut Attribute| attribute.name == name && attribute.level == AttributeLevel::Event;
    let is_there = log.attributes.iter().any(|attribute| attribute.name == name);
    let Some(attribute) = log.attributes.iter_mut().find(of_events) else {
        let attribute = name.to_string();
        return Outcome::only(if is_there {
            Misfit::OfCases { attribute }
        } else {
            Misfit::AttributeGone { attribute }
        });
    };
    let mut outcome = Outcome::default();
    let ends = ColumnTimes::of(attribute, &pattern, zone);
    // Events that were derived share a row: each is compared with what the row said before.
    let codes = attribute.codes.clone();
    let mut flags = log.day_only.take().unwrap_or_else(|| vec![false; log.activity.len()]);
    let mut not_read = 0;
    for (event, &row) in log.row.iter().enumerate() {
        let Some(&code) = codes.get(row as usize) else { continue };
        not_read += u64::from(code != EMPTY && ends.of_code(code).is_none());
        let own = log.time_millis[event];
        let Some((end, day_only)) = ends.before(code, own) else { continue };
        let written = pattern.write(own, zone).filter(
            |text| matches!(pattern.read(text, zone), Reading::Time { millis, day_only: false, .. } if millis == own),
        );
        match written {
            Some(text) => {
                attribute.codes[row as usize] = attribute.dictionary.code(&text);
                log.time_millis[event] = end;
                flags[event] = day_only;
                outcome.changed += 1;
            }
            None => not_read += 1,
        }
    }
    if not_read > 0 {
        let (attribute, pattern) = (name.to_string(), pattern_text.to_string());
        outcome.misfits.push(Misfit::NotRead { attribute, pattern, count: not_read });
    }
    log.day_only = flags.contains(&true).then_some(flags);
    log.restore_order();
    outcome
}
