//! Steps of one case at exactly the same time: the time does not tell which came first.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::stats::{PairCount, Pairs};

/// Two activities that stand side by side in a case at one instant, most often first, then by name.
///
/// `from` is the one whose name comes first, whichever stands first in the log. Events whose time says the day only are
/// left out. Linear in the events of the selection. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, over_time::same_time};
/// let log = EventLog::from_rows([("1", "B", 0), ("1", "A", 0), ("1", "C", 9), ("2", "A", 5), ("2", "B", 5)]).unwrap();
/// let found = same_time(&log, &Selection::all(2));
/// assert_eq!((found.len(), log.activity_name(found[0].from as u16), found[0].cases), (1, "A", 2));
/// ```
pub fn same_time(log: &EventLog, selection: &Selection) -> Vec<PairCount> {
    let (activity, times) = (log.activity(), log.time_millis());
    let name = |code: u32| log.activity_name(code as u16);
    let mut pairs = Pairs::of(log.activity_codes());
    selection.cases().for_each(|case| {
        let mut events = log.events_of(case);
        let Some(mut before) = events.next() else { return };
        for event in events {
            let (one, other) = (u32::from(activity[before]), u32::from(activity[event]));
            if times[before] == times[event] && one != other && !log.is_day_only(event) {
                let is_first = name(one) < name(other);
                let (from, to) = if is_first { (one, other) } else { (other, one) };
                pairs.add(from, to, case);
            }
            before = event;
        }
    });
    pairs.counted(name)
}
