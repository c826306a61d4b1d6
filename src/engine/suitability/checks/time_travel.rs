//! Time travel: steps that stand before what they nearly always follow, and which slip of the pen would explain it.

use super::super::registered::Registered;
use crate::engine::calendar::{CalendarDay, DAY_MILLIS, ZoneOffsets};
use crate::engine::import::Zone;
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// An order that nearly all cases keep, and the cases that do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrokenOrder {
    /// Comes first, by its first occurrence.
    pub first: u16,
    pub then: u16,
    /// Cases that have both.
    pub cases: u32,
    /// Cases in which `then` stands before `first`.
    pub broken: u32,
    /// Those of them that one slip explains: a day, day and month exchanged, a month (31 days), a year (366 days).
    pub by_day: u32,
    pub by_day_and_month: u32,
    pub by_month: u32,
    pub by_year: u32,
}

/// An order is one where so many cases have both, and so many in a hundred keep it.
const CASES_AT_LEAST: u32 = 20;
const KEPT_PERCENT: u64 = 95;
/// With more activities the activity is no category, and no order is looked for.
const ACTIVITIES_AT_MOST: usize = 1_024;

/// The orders that are broken, most cases first, then by name (pattern 2 of Suriadi et al. 2017).
///
/// Found in the log itself: «A before B» where 20 cases or more have both and 95 in a hundred have A first, by the first
/// occurrence of each; equal times break nothing. Nothing is changed: which of the two is wrong only the source knows.
/// `O(cases · activities²)`.
pub fn broken_orders(registered: &Registered, zone: Zone) -> Vec<BrokenOrder> {
    let log = registered.log;
    let codes = log.activity_codes();
    if codes > ACTIVITIES_AT_MOST {
        return Vec::new();
    }
    let offsets = ZoneOffsets::of_log(zone, log);
    // How often the one stands before the other, at different times or at one.
    let mut earlier = vec![0_u32; codes * codes];
    let mut together = vec![0_u32; codes * codes];
    let mut firsts: Vec<(i64, usize)> = Vec::new();
    for (_, course) in registered.courses() {
        first_times(registered, course, &mut firsts);
        for (place, &(time, code)) in firsts.iter().enumerate() {
            for &(later, other) in &firsts[place + 1..] {
                let counts = if later > time { &mut earlier } else { &mut together };
                counts[code * codes + other] += 1;
            }
        }
    }
    let mut found: Vec<BrokenOrder> = Vec::new();
    let mut of_pair = vec![usize::MAX; codes * codes];
    for first in 0..codes {
        for then in (0..codes).filter(|&then| then != first) {
            let (kept, broken) = (earlier[first * codes + then], earlier[then * codes + first]);
            let cases = kept + broken + together[first * codes + then] + together[then * codes + first];
            let is_kept = u64::from(cases - broken) * 100 >= u64::from(cases) * KEPT_PERCENT && kept > broken;
            if broken > 0 && cases >= CASES_AT_LEAST && is_kept {
                of_pair[then * codes + first] = found.len();
                let none = BrokenOrder {
                    first: first as u16,
                    then: then as u16,
                    cases,
                    broken,
                    by_day: 0,
                    by_day_and_month: 0,
                    by_month: 0,
                    by_year: 0,
                };
                found.push(none);
            }
        }
    }
    if found.is_empty() {
        return found;
    }
    for (_, course) in registered.courses() {
        first_times(registered, course, &mut firsts);
        for (place, &(time, code)) in firsts.iter().enumerate() {
            for &(later, other) in firsts[place + 1..].iter().filter(|(later, _)| *later > time) {
                if let Some(order) = found.get_mut(of_pair[code * codes + other]) {
                    order.explain(time, later, &offsets);
                }
            }
        }
    }
    let names = |of: &BrokenOrder| (log.activity_name(of.first), log.activity_name(of.then));
    sort_by(&mut found, |a, b| b.broken.cmp(&a.broken).then_with(|| names(a).cmp(&names(b))));
    found
}

/// Of every case that breaks the order: its first events of the two activities, in the order of the log.
pub fn broken_order_events(registered: &Registered, first: u16, then: u16) -> Vec<u32> {
    let times = registered.log.time_millis();
    let mut found = Vec::new();
    for (_, course) in registered.courses() {
        let event_of = |code: u16| course.iter().copied().find(|&event| registered.activity(event) == code);
        let Some((first, then)) = event_of(first).zip(event_of(then)) else { continue };
        if times[then as usize] < times[first as usize] {
            found.extend([then, first]);
        }
    }
    found
}

/// The first time of every activity of a course, in order.
fn first_times(registered: &Registered, course: &[u32], firsts: &mut Vec<(i64, usize)>) {
    firsts.clear();
    for &event in course {
        let code = usize::from(registered.activity(event));
        if !firsts.iter().any(|&(_, known)| known == code) {
            firsts.push((registered.log.time_millis()[event as usize], code));
        }
    }
    firsts.sort_unstable();
}

impl BrokenOrder {
    /// Counts the smallest slip that explains why `then` stands at `early` and `first` at `late`.
    fn explain(&mut self, early: i64, late: i64, offsets: &ZoneOffsets) {
        let apart = late - early;
        let (early_day, late_day) = (offsets.day(early), offsets.day(late));
        let exchanged = exchanged(early_day).is_some_and(|day| day >= late_day)
            || exchanged(late_day).is_some_and(|day| day <= early_day);
        if apart <= DAY_MILLIS {
            self.by_day += 1;
        } else if exchanged {
            self.by_day_and_month += 1;
        } else if apart <= 31 * DAY_MILLIS {
            self.by_month += 1;
        } else if apart <= 366 * DAY_MILLIS {
            self.by_year += 1;
        }
    }
}

/// The day with its day and month exchanged; none where that is no day.
fn exchanged(day: i64) -> Option<i64> {
    let CalendarDay { year, month, day } = CalendarDay::from_number(day);
    CalendarDay::new(year, day, month).map(CalendarDay::number)
}
