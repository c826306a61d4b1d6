//! How long after it happened something was registered, where the source says both.

use super::registered::Registered;
use crate::engine::import::{DatePattern, Reading, TimeReader, Zone};
use crate::engine::log::Attribute;
use crate::engine::stats::Quantiles;
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// The lag of one activity, or of all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lag {
    /// Code of the activity; none for all of them.
    pub activity: Option<u16>,
    /// Events with both times.
    pub events: u32,
    /// Registered more than 24 hours after they happened.
    pub over_a_day: u32,
    /// Registered before they happened, by more than a day where one of the times says the day only.
    pub before: u32,
    pub millis: Quantiles,
}

/// The lags between the time of each event and the time of registration in `attribute`: of all events, then of each
/// activity in order of its code; none where the pattern is none, or no event has both.
///
/// Times that cannot be read do not count. `O(n log n)`.
pub fn registration_lags(
    registered: &Registered,
    attribute: &Attribute,
    pattern: &str,
    zone: Zone,
) -> Option<Vec<Lag>> {
    let log = registered.log;
    let mut reader = TimeReader::new(DatePattern::new(pattern)?, zone);
    let times: Vec<Option<(i64, bool)>> = (0..attribute.dictionary.len() as u32)
        .map(|code| match reader.read(attribute.dictionary.text(code).as_bytes()) {
            Reading::Time { millis, day_only, .. } if code != EMPTY => Some((millis, day_only)),
            _ => None,
        })
        .collect();
    let codes = log.codes_by_event(attribute);
    let mut lags: Vec<(u16, i64, bool)> = Vec::new();
    for event in registered.events() {
        if let Some((registered_at, is_day)) = times[codes[event] as usize] {
            let is_day = is_day || registered.is_day_only(event as u32);
            lags.push((log.activity()[event], registered_at - log.time_millis()[event], is_day));
        }
    }
    lags.sort_unstable();
    let of_all = lag_of(None, &lags)?;
    let of_each = lags.chunk_by(|a, b| a.0 == b.0).filter_map(|same| lag_of(Some(same[0].0), same));
    Some(std::iter::once(of_all).chain(of_each).collect())
}

fn lag_of(activity: Option<u16>, lags: &[(u16, i64, bool)]) -> Option<Lag> {
    const DAY_MILLIS: i64 = 86_400_000;
    let mut millis: Vec<i64> = lags.iter().map(|of| of.1).collect();
    millis.sort_unstable();
    let is_before = |&&(_, lag, is_day): &&(u16, i64, bool)| lag < if is_day { -DAY_MILLIS } else { 0 };
    Some(Lag {
        activity,
        events: lags.len() as u32,
        over_a_day: lags.iter().filter(|of| of.1 > DAY_MILLIS).count() as u32,
        before: lags.iter().filter(is_before).count() as u32,
        millis: Quantiles::of_sorted(&millis)?,
    })
}
