//! The events of a selection by rows: what a picture of any window is drawn from.

use super::DotWindow;
use crate::engine::log::EventLog;
use crate::engine::performance::case_span;
use serde::{Deserialize, Serialize};

/// What goes from left to right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DotsAcross {
    /// When it happened.
    #[default]
    Time,
    /// How long after the beginning of its case.
    SinceBegin,
    /// Which event of its case it is, whatever the time between.
    Order,
}

/// Where every event of some cases stands, in order of the rows.
pub struct DotIndex {
    /// Where the events of each row begin, and where the last ones end.
    starts: Vec<u32>,
    across: Vec<i64>,
    colours: Vec<u8>,
    whole: DotWindow,
}

impl DotIndex {
    /// The events of `cases`, a row for each in this order; `colour_of` says which colour an event has, from 0.
    ///
    /// An event stands at its completion. A case begins as `case_span` says, so that no event stands before nought.
    /// Linear in the events; nine bytes are kept of each. No PM4Py counterpart: its dotted chart is a picture only.
    ///
    /// ```
    /// use spor::engine::{dots::{DotIndex, DotsAcross}, log::EventLog};
    /// let log = EventLog::from_rows([("1", "A", 100), ("1", "B", 130), ("2", "A", 90)]).unwrap();
    /// let index = DotIndex::of(&log, &[1, 0], DotsAcross::SinceBegin, |_| 0);
    /// assert_eq!((index.rows(), index.whole().from, index.whole().to), (2, 0, 31));
    /// assert_eq!(index.events_of(1).collect::<Vec<_>>(), [(0, 0), (30, 0)]);
    /// ```
    pub fn of(log: &EventLog, cases: &[u32], across: DotsAcross, colour_of: impl Fn(usize) -> u8) -> DotIndex {
        let events = cases.iter().map(|&case| log.events_of(case).len()).sum();
        let (mut starts, mut places, mut colours) =
            (Vec::with_capacity(cases.len() + 1), Vec::with_capacity(events), Vec::with_capacity(events));
        starts.push(0);
        for &case in cases {
            let begin = match across {
                DotsAcross::SinceBegin => case_span(log, case).unwrap_or_default().begin_millis,
                DotsAcross::Time | DotsAcross::Order => 0,
            };
            for (place, event) in log.events_of(case).enumerate() {
                places.push(match across {
                    DotsAcross::Time | DotsAcross::SinceBegin => log.time_millis()[event] - begin,
                    DotsAcross::Order => place as i64 + 1,
                });
                colours.push(colour_of(event));
            }
            starts.push(places.len() as u32);
        }
        let from = match across {
            DotsAcross::Time => places.iter().copied().min().unwrap_or(0),
            DotsAcross::SinceBegin => 0,
            DotsAcross::Order => 1,
        };
        let to = places.iter().copied().max().map_or(from, |last| last + 1);
        let whole = DotWindow { from, to, first_row: 0, end_row: cases.len() as u32 };
        DotIndex { starts, across: places, colours, whole }
    }

    pub fn rows(&self) -> u32 {
        self.whole.end_row
    }

    /// The window that holds every event, and nothing beside.
    pub fn whole(&self) -> DotWindow {
        self.whole
    }

    /// The events of a row in the order of the log: where each stands across, and its colour.
    pub fn events_of(&self, row: u32) -> impl Iterator<Item = (i64, u8)> + '_ {
        let row = row as usize;
        let events = match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(&from), Some(&to)) => from as usize..to as usize,
            _ => 0..0,
        };
        self.across[events.clone()].iter().copied().zip(self.colours[events].iter().copied())
    }
}
