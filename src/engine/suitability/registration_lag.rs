//! How long after it happened something was registered, where the source says both.

use super::registered::Registered;
use crate::engine::calendar::{DAY_MILLIS, ZoneOffsets};
use crate::engine::import::{DatePattern, Reading, TimeReader, Zone};
use crate::engine::log::Attribute;
use crate::engine::ordering::sort_by_key;
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
    /// Cases with such an event.
    pub cases: u32,
    /// Registered more than 24 hours after they happened; two days after, or later, where one of the times says the day only.
    pub over_a_day: u32,
    pub cases_over_a_day: u32,
    /// Registered before they happened; on an earlier day where one of the times says the day only.
    pub before: u32,
    pub cases_before: u32,
    pub millis: Quantiles,
}

/// The lags between the time of each event and the time of registration in `attribute`: of all events, then of each
/// activity in order of its code; none where the pattern is none, or no event has both.
///
/// A day is no midnight: where one of the two times says the day only, the lag is that from day to day. Times that cannot be
/// read do not count. `O(n log n)`.
pub fn registration_lags(
    registered: &Registered,
    attribute: &Attribute,
    pattern: &str,
    zone: Zone,
) -> Option<Vec<Lag>> {
    let mut lags = lags(registered, attribute, pattern, zone)?;
    sort_by_key(&mut lags, |lag| lag.activity);
    let of_all = lag_of(None, &lags)?;
    let of_each =
        lags.chunk_by(|a, b| a.activity == b.activity).filter_map(|same| lag_of(Some(same[0].activity), same));
    Some(std::iter::once(of_all).chain(of_each).collect())
}

/// The events that were registered more than a day after they happened, or before; in the order of the log.
pub fn late_or_early_events(registered: &Registered, attribute: &Attribute, pattern: &str, zone: Zone) -> Vec<u32> {
    let lags = lags(registered, attribute, pattern, zone).unwrap_or_default();
    lags.iter().filter(|lag| lag.is_over_a_day() || lag.is_before()).map(|lag| lag.event).collect()
}

/// Every lag in the order of the log; none where the pattern is none.
fn lags(registered: &Registered, attribute: &Attribute, pattern: &str, zone: Zone) -> Option<Vec<OneLag>> {
    let log = registered.log;
    let mut reader = TimeReader::new(DatePattern::new(pattern)?, zone);
    let times: Vec<Option<(i64, bool)>> = (0..attribute.dictionary.len() as u32)
        .map(|code| match reader.read(attribute.dictionary.text(code).as_bytes()) {
            Reading::Time { millis, day_only, .. } if code != EMPTY => Some((millis, day_only)),
            _ => None,
        })
        .collect();
    let instants = || times.iter().flatten().map(|(millis, _)| *millis);
    let offsets = ZoneOffsets::covering(zone, instants().min().unwrap_or(0), instants().max().unwrap_or(0));
    let codes = log.codes_by_event(attribute);
    let mut lags: Vec<OneLag> = Vec::new();
    for (case, course) in registered.courses() {
        for &event in course {
            let Some((registered_at, is_day)) = times[codes[event as usize] as usize] else { continue };
            let millis = if is_day || registered.is_day_only(event) {
                (offsets.day(registered_at) - registered.day(event)) * DAY_MILLIS
            } else {
                registered_at - log.time_millis()[event as usize]
            };
            lags.push(OneLag { activity: registered.activity(event), event, case, millis });
        }
    }
    Some(lags)
}

#[derive(Clone, Copy)]
struct OneLag {
    activity: u16,
    event: u32,
    case: u32,
    millis: i64,
}

impl OneLag {
    fn is_over_a_day(&self) -> bool {
        self.millis > DAY_MILLIS
    }

    fn is_before(&self) -> bool {
        self.millis < 0
    }
}

fn lag_of(activity: Option<u16>, lags: &[OneLag]) -> Option<Lag> {
    let mut millis: Vec<i64> = lags.iter().map(|lag| lag.millis).collect();
    millis.sort_unstable();
    let counted = |is_meant: fn(&OneLag) -> bool| {
        let mut cases: Vec<u32> = lags.iter().filter(|lag| is_meant(lag)).map(|lag| lag.case).collect();
        let events = cases.len() as u32;
        cases.sort_unstable();
        cases.dedup();
        (events, cases.len() as u32)
    };
    let (events, cases) = counted(|_| true);
    let (over_a_day, cases_over_a_day) = counted(OneLag::is_over_a_day);
    let (before, cases_before) = counted(OneLag::is_before);
    let millis = Quantiles::of_sorted(&millis)?;
    Some(Lag { activity, events, cases, over_a_day, cases_over_a_day, before, cases_before, millis })
}
