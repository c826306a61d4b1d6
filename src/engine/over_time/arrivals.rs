//! Arrivals: how many cases begin a day, on which weekdays, and how long it is from one to the next.

use crate::engine::calendar::{CalendarDay, ZoneOffsets, weekday};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::map::Durations;
use crate::engine::performance::case_span;

/// The arrivals of a selection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arrivals {
    /// The first and the last day on which a case begins.
    pub first_day: CalendarDay,
    pub last_day: CalendarDay,
    /// Days from the first to the last, both counted.
    pub days: u32,
    /// From Monday to Sunday: cases that begin on such a day, and how many such days there are.
    pub cases_by_weekday: [u32; 7],
    pub days_by_weekday: [u32; 7],
    /// From January to December of all years: cases that begin in such a month.
    pub cases_by_month: [u32; 12],
    /// From the beginning of a case to that of the next; none with fewer than two cases.
    pub between: Option<Durations>,
}

/// The arrivals of a selection in days of `zone`; none without cases.
///
/// A case begins as `case_span` says. n·log n in the cases. PM4Py counterpart: `get_case_arrival_average`, which is the
/// mean of `between`.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::arrivals};
/// let day = 86_400_000; // The first of January 1970 was a Thursday.
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 10), ("3", "A", day)]).unwrap();
/// let found = arrivals(&log, &Selection::all(3), Zone::Utc).unwrap();
/// assert_eq!((found.days, found.cases_by_weekday, found.days_by_weekday[3]), (2, [0, 0, 0, 2, 1, 0, 0], 1));
/// assert_eq!(found.cases_by_month[0], 3);
/// ```
pub fn arrivals(log: &EventLog, selection: &Selection, zone: Zone) -> Option<Arrivals> {
    let begins = selection.cases().filter_map(|case| case_span(log, case)).map(|span| span.begin_millis);
    let mut begins: Vec<i64> = begins.collect();
    begins.sort_unstable();
    let (first, last) = (*begins.first()?, *begins.last()?);
    let offsets = ZoneOffsets::covering(zone, first, last);
    let (first_day, last_day) = (offsets.day(first), offsets.day(last));
    let (mut cases_by_weekday, mut cases_by_month) = ([0; 7], [0; 12]);
    for day in begins.iter().map(|&begin| offsets.day(begin)) {
        cases_by_weekday[weekday(day)] += 1;
        cases_by_month[usize::from(CalendarDay::from_number(day).month) - 1] += 1;
    }
    let days = last_day - first_day + 1;
    let first_weekday = weekday(first_day) as i64;
    let days_by_weekday = std::array::from_fn(|day| {
        let until_first = (day as i64 - first_weekday).rem_euclid(7);
        ((days - until_first + 6) / 7).max(0) as u32
    });
    let mut between: Vec<i64> = begins.windows(2).map(|pair| pair[1] - pair[0]).collect();
    Some(Arrivals {
        first_day: CalendarDay::from_number(first_day),
        last_day: CalendarDay::from_number(last_day),
        days: days as u32,
        cases_by_weekday,
        days_by_weekday,
        cases_by_month,
        between: Durations::of(&mut between),
    })
}
