//! How exactly times are told: days only, and whether clock times were measured or written by hand.

use crate::engine::calendar::{DAY_MILLIS, ZoneOffsets, says_day_only};
use crate::engine::filter::Selection;
use crate::engine::import::{DatePattern, Reading, TimeReader, Zone};
use crate::engine::log::{Attribute, EventLog, NO_TIME};
use crate::engine::ordering::sort_by;
use crate::engine::stats::chi_squared_tail;
use crate::engine::table::EMPTY;
use serde::{Deserialize, Serialize};

/// The precision of the times of a selection.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimePrecision {
    pub events: u32,
    /// Events whose time says the day only, or whose clock shows midnight.
    pub day_only: u32,
    /// Events with a clock time whose seconds are 0.
    pub at_full_minute: u32,
    /// Events with a clock time at minute 0, 15, 30 or 45.
    pub at_full_quarter: u32,
    /// The probability that chance puts so many events on full quarters (chi-squared, one in fifteen expected).
    pub quarters_by_chance: f64,
}

/// How exactly the complete times of a selection are told, on the clock of `zone`.
///
/// A clock that shows midnight to the millisecond tells a day, whatever the text says (methods 1.3, 1.11): of the others one
/// in 86 million would. Times on full quarters far more often than one in fifteen were written by hand and not by a system.
/// Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::time_precision};
/// let log = EventLog::from_rows([("1", "A", 900_000), ("1", "B", 1_800_000), ("1", "C", 1_801_000)]).unwrap();
/// let found = time_precision(&log, &Selection::all(1), Zone::Utc);
/// assert_eq!((found.day_only, found.at_full_minute, found.at_full_quarter), (0, 2, 3));
/// ```
pub fn time_precision(log: &EventLog, selection: &Selection, zone: Zone) -> TimePrecision {
    let mut found = TimePrecision::of_nothing();
    each_clock(log, selection, zone, &mut |_, clock| found.add(clock, 1));
    found.against_chance()
}

/// The same of the starts of all events; none where the log has none.
pub fn precision_of_starts(log: &EventLog, zone: Zone) -> Option<TimePrecision> {
    let starts = log.start_millis()?.iter().copied().filter(|&start| start != NO_TIME);
    let (first, last) = (starts.clone().min()?, starts.clone().max()?);
    let offsets = ZoneOffsets::covering(zone, first, last);
    let mut found = TimePrecision::of_nothing();
    for start in starts {
        let of_day = offsets.wall_millis(start).rem_euclid(DAY_MILLIS);
        found.add((of_day > 0).then_some(of_day), 1);
    }
    Some(found.against_chance())
}

/// The same of the times in a column, by its rows; what is no time there does not count. None without any.
pub fn precision_of_column(attribute: &Attribute, pattern: &str, zone: Zone) -> Option<TimePrecision> {
    let mut reader = TimeReader::new(DatePattern::new(pattern)?, zone);
    let mut rows_of = vec![0_u32; attribute.dictionary.len()];
    attribute.codes.iter().for_each(|&code| rows_of[code as usize] += 1);
    rows_of[EMPTY as usize] = 0;
    let used = (0_u32..).zip(rows_of).filter(|(_, rows)| *rows > 0);
    let mut times: Vec<(i64, bool, u32)> = Vec::new();
    for (code, rows) in used {
        if let Reading::Time { millis, day_only, .. } = reader.read(attribute.dictionary.text(code).as_bytes()) {
            times.push((millis, day_only, rows));
        }
    }
    let instants = || times.iter().map(|(millis, ..)| *millis);
    let offsets = ZoneOffsets::covering(zone, instants().min()?, instants().max()?);
    let mut found = TimePrecision::of_nothing();
    for &(millis, day_only, rows) in &times {
        let of_day = offsets.wall_millis(millis).rem_euclid(DAY_MILLIS);
        found.add((!day_only && of_day > 0).then_some(of_day), rows);
    }
    Some(found.against_chance())
}

impl TimePrecision {
    fn of_nothing() -> TimePrecision {
        TimePrecision { events: 0, day_only: 0, at_full_minute: 0, at_full_quarter: 0, quarters_by_chance: 1.0 }
    }

    /// Counts so many times on this clock, milliseconds of the day; none says the day only.
    fn add(&mut self, clock: Option<i64>, times: u32) {
        self.events += times;
        let Some(of_day) = clock else {
            self.day_only += times;
            return;
        };
        self.at_full_minute += times * u32::from(of_day / 1_000 % 60 == 0);
        self.at_full_quarter += times * u32::from(is_full_quarter(of_day));
    }

    fn against_chance(self) -> TimePrecision {
        TimePrecision { quarters_by_chance: by_chance(self.at_full_quarter, self.events - self.day_only), ..self }
    }
}

/// The times of one activity that were written by hand, it seems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    pub activity: u16,
    /// Events with a clock time at a full quarter, of those with a clock time.
    pub at_full_quarter: u32,
    pub of: u32,
}

/// Times on full quarters are no chance where it would give so many less often than this, divided by the activities that are
/// looked at.
pub const BY_HAND_BELOW: f64 = 0.001;
/// The chi-squared test needs so many events: five expected on full quarters.
const EVENTS_AT_LEAST: u32 = 75;

/// The activities of which far more times are full quarters than chance gives, most such events first, then by name.
///
/// The test is that of [`time_precision`], for every activity with 75 clock times or more, at one in a thousand for all of
/// them together (Bonferroni). `O(E + A log A)`.
pub fn written_by_hand(log: &EventLog, selection: &Selection, zone: Zone) -> Vec<ByHand> {
    let mut counts = vec![(0_u32, 0_u32); log.activity_codes()];
    each_clock(log, selection, zone, &mut |event, clock| {
        let Some(of_day) = clock else { return };
        let (quarters, timed) = &mut counts[usize::from(log.activity()[event as usize])];
        *quarters += u32::from(is_full_quarter(of_day));
        *timed += 1;
    });
    let tested = counts.iter().filter(|(_, timed)| *timed >= EVENTS_AT_LEAST).count();
    let is_by_hand = |&(quarters, timed): &(u32, u32)| {
        timed >= EVENTS_AT_LEAST && by_chance(quarters, timed) * (tested as f64) < BY_HAND_BELOW
    };
    let counted = (0_u16..).zip(counts).filter(|(_, counts)| is_by_hand(counts));
    let mut found: Vec<ByHand> =
        counted.map(|(activity, (at_full_quarter, of))| ByHand { activity, at_full_quarter, of }).collect();
    let name = |of: &ByHand| log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.at_full_quarter.cmp(&a.at_full_quarter).then_with(|| name(a).cmp(name(b))));
    found
}

/// The events whose clock time is at a full quarter, in the order of the log.
pub fn events_at_full_quarters(log: &EventLog, selection: &Selection, zone: Zone) -> Vec<u32> {
    events_with_clock(log, selection, zone, |clock| clock.is_some_and(is_full_quarter))
}

/// The events whose time says the day only, in the order of the log.
pub fn events_of_days(log: &EventLog, selection: &Selection, zone: Zone) -> Vec<u32> {
    events_with_clock(log, selection, zone, |clock| clock.is_none())
}

fn events_with_clock(log: &EventLog, selection: &Selection, zone: Zone, is_meant: fn(Option<i64>) -> bool) -> Vec<u32> {
    let mut found = Vec::new();
    each_clock(log, selection, zone, &mut |event, clock| {
        if is_meant(clock) {
            found.push(event);
        }
    });
    found
}

/// Gives every event with its clock time, milliseconds of the day; none where it says the day only.
fn each_clock(log: &EventLog, selection: &Selection, zone: Zone, each: &mut dyn FnMut(u32, Option<i64>)) {
    let offsets = ZoneOffsets::of_log(zone, log);
    for event in selection.cases().flat_map(|case| log.events_of(case)) {
        let of_day = || offsets.wall_millis(log.time_millis()[event]).rem_euclid(DAY_MILLIS);
        each(event as u32, (!says_day_only(log, &offsets, event)).then(of_day));
    }
}

fn is_full_quarter(of_day: i64) -> bool {
    of_day / 60_000 % 15 == 0
}

/// How likely chance puts so many of the events on full quarters; 1 where there are no more than it gives.
fn by_chance(quarters: u32, timed: u32) -> f64 {
    let expected = f64::from(timed) / 15.0;
    let over = f64::from(quarters) - expected;
    if over <= 0.0 {
        return 1.0;
    }
    chi_squared_tail(over * over / expected + over * over / (f64::from(timed) - expected), 1)
}
