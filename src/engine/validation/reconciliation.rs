//! Reconciliation: what the log counts beside totals that are known from elsewhere.

use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::performance::Closing;
use serde::{Deserialize, Serialize};

/// What a known total counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counted {
    /// Events of an activity.
    Events { activity: String },
    /// Cases by their first event.
    CasesBegun,
    /// Closed cases by their last event.
    CasesClosed,
}

/// A total that is known from elsewhere, such as «we closed 412 cases in March».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownTotal {
    pub counted: Counted,
    /// First and last day, both included.
    pub from: CalendarDay,
    pub to: CalendarDay,
    pub total: u32,
}

/// What the log counts, and its difference to the known total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reconciled {
    pub in_log: u32,
    /// Cases behind that count: of events those that have one.
    pub cases: u32,
    /// More (or fewer, below zero) in the log than known.
    pub difference: i64,
}

/// The count of the selection for a known total, on the clock of `zone`. Linear in the events.
///
/// ```
/// use spor::engine::calendar::CalendarDay;
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, performance::Closing};
/// use spor::engine::validation::{Counted, KnownTotal, reconcile};
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 86_400_000)]).unwrap();
/// let day = CalendarDay::new(1970, 1, 1).unwrap();
/// let known = KnownTotal { counted: Counted::CasesBegun, from: day, to: day, total: 3 };
/// assert_eq!(reconcile(&log, &Selection::all(2), &Closing::default(), Zone::Utc, &known).difference, -2);
/// ```
pub fn reconcile(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    zone: Zone,
    known: &KnownTotal,
) -> Reconciled {
    let times = log.time_millis();
    let ends = (times.iter().copied().min().unwrap_or(0), times.iter().copied().max().unwrap_or(0));
    let offsets = ZoneOffsets::covering(zone, ends.0, ends.1);
    let days = known.from.number()..=known.to.number();
    let within = |event: &usize| days.contains(&offsets.day(times[*event]));
    let of_each: Vec<usize> = match &known.counted {
        Counted::Events { activity } => {
            let code = log.activity_code(activity);
            let is_it = |event: &usize| Some(log.activity()[*event]) == code;
            selection.cases().map(|case| log.events_of(case).filter(is_it).filter(within).count()).collect()
        }
        Counted::CasesBegun => {
            selection.cases().map(|case| log.events_of(case).take(1).filter(within).count()).collect()
        }
        Counted::CasesClosed => {
            let closed = closing.closed(log, selection);
            closed.cases().map(|case| log.events_of(case).last().iter().filter(|event| within(event)).count()).collect()
        }
    };
    let in_log = of_each.iter().sum::<usize>() as u32;
    let cases = of_each.iter().filter(|&&count| count > 0).count() as u32;
    Reconciled { in_log, cases, difference: i64::from(in_log) - i64::from(known.total) }
}
