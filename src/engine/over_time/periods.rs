//! Events by period and kind: weeks, months, quarters or years, as many as can be read.

use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PeriodLength {
    /// From Monday to Sunday.
    Week,
    Month,
    Quarter,
    Year,
}

/// Events of one kind in one period, and the cases they are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PeriodCount {
    pub events: u32,
    pub cases: u32,
}

/// The events of some cases by period and kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Periods {
    pub length: PeriodLength,
    /// The first day of every period, rising and without a gap.
    pub first_days: Vec<CalendarDay>,
    /// The first period holds all events before it as well.
    pub has_earlier: bool,
    /// By period, and in it by kind.
    pub counts: Vec<Vec<PeriodCount>>,
    /// Of each period with all its kinds, and of each kind in all periods.
    pub of_period: Vec<PeriodCount>,
    pub of_kind: Vec<PeriodCount>,
}

/// Counts whose cases are counted once each.
struct CasesOnce {
    counts: Vec<PeriodCount>,
    last_case: Vec<u32>,
}

impl CasesOnce {
    fn new(count: usize) -> CasesOnce {
        CasesOnce { counts: vec![PeriodCount::default(); count], last_case: vec![u32::MAX; count] }
    }

    fn add(&mut self, at: usize, case: u32) {
        self.counts[at].events += 1;
        self.counts[at].cases += u32::from(std::mem::replace(&mut self.last_case[at], case) != case);
    }
}

impl PeriodLength {
    const ALL: [PeriodLength; 4] = [Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// Which period a day lies in, counted from the first one of all.
    fn number(self, day: i64) -> i64 {
        let CalendarDay { year, month, .. } = CalendarDay::from_number(day);
        let months = i64::from(year) * 12 + i64::from(month) - 1;
        match self {
            // 1970-01-05 was a Monday.
            Self::Week => (day - 4).div_euclid(7),
            Self::Month => months,
            Self::Quarter => months.div_euclid(3),
            Self::Year => i64::from(year),
        }
    }

    fn first_day(self, number: i64) -> CalendarDay {
        let of_month = |months: i64| CalendarDay {
            year: months.div_euclid(12) as i32,
            month: months.rem_euclid(12) as u8 + 1,
            day: 1,
        };
        match self {
            Self::Week => CalendarDay::from_number(number * 7 + 4),
            Self::Month => of_month(number),
            Self::Quarter => of_month(number * 3),
            Self::Year => of_month(number * 12),
        }
    }
}

/// The events of a selection by period of `zone` and by kind; none without events.
///
/// The periods are the shortest of which `most` hold the selection. Where even years are too many, the last `most` are
/// told, and what was before counts in the first. `kind_of` says which of `kinds` an event is of. Linear in the events. No
/// PM4Py counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::{PeriodLength, periods}};
/// let month = 31 * 86_400_000;
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "A", 5), ("2", "B", month)]).unwrap();
/// let found = periods(&log, &Selection::all(2), Zone::Utc, 4, 2, |event| usize::from(event == 2)).unwrap();
/// assert_eq!((found.length, found.first_days.len()), (PeriodLength::Month, 2));
/// assert_eq!((found.counts[0][0].events, found.counts[0][0].cases, found.counts[1][1].events), (2, 1, 1));
/// ```
pub fn periods(
    log: &EventLog,
    selection: &Selection,
    zone: Zone,
    most: usize,
    kinds: usize,
    kind_of: impl Fn(usize) -> usize,
) -> Option<Periods> {
    let times = log.time_millis();
    let all = || selection.cases().flat_map(|case| log.events_of(case)).map(|event| times[event]);
    let (first, last) = (all().min()?, all().max()?);
    let offsets = ZoneOffsets::covering(zone, first, last);
    let (first, last) = (offsets.day(first), offsets.day(last));
    let count = |length: PeriodLength| (length.number(last) - length.number(first) + 1) as usize;
    let length = PeriodLength::ALL.into_iter().find(|&length| count(length) <= most).unwrap_or(PeriodLength::Year);
    let told = count(length).min(most.max(1));
    let begin = length.number(last) - told as i64 + 1;
    let (mut both, mut of_period, mut of_kind) =
        (CasesOnce::new(told * kinds), CasesOnce::new(told), CasesOnce::new(kinds));
    selection.cases().for_each(|case| {
        for event in log.events_of(case) {
            let period = (length.number(offsets.day(times[event])) - begin).max(0) as usize;
            let kind = kind_of(event);
            both.add(period * kinds + kind, case);
            of_period.add(period, case);
            of_kind.add(kind, case);
        }
    });
    Some(Periods {
        length,
        first_days: (0..told as i64).map(|place| length.first_day(begin + place)).collect(),
        has_earlier: count(length) > told,
        counts: both.counts.chunks(kinds.max(1)).map(<[PeriodCount]>::to_vec).collect(),
        of_period: of_period.counts,
        of_kind: of_kind.counts,
    })
}
