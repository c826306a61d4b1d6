//! What lies in a part of the dotted chart, in figures.

use super::{DotIndex, DotWindow};
use serde::{Deserialize, Serialize};

/// The dots of a window together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotsHere {
    pub events: u32,
    /// Rows with a dot there.
    pub cases: u32,
    /// Where the first and the last stand across; none without events.
    pub span: Option<(i64, i64)>,
    /// Events by colour, up to the last colour that is there.
    pub by_colour: Vec<u32>,
}

/// The dots of a window. Linear in the events of its rows.
///
/// ```
/// use spor::engine::{dots::{DotIndex, DotsAcross, look}, log::EventLog};
/// let log = EventLog::from_rows([("1", "A", 100), ("1", "B", 130), ("2", "A", 90)]).unwrap();
/// let index = DotIndex::of(&log, &[0, 1], DotsAcross::Time, |event| u8::from(event == 1));
/// let here = look(&index, index.whole());
/// assert_eq!((here.events, here.cases, here.span, here.by_colour), (3, 2, Some((90, 130)), vec![2, 1]));
/// ```
pub fn look(index: &DotIndex, window: DotWindow) -> DotsHere {
    let mut here = DotsHere::default();
    for row in window.first_row..window.end_row.min(index.rows()) {
        let before = here.events;
        for (at, colour) in index.events_of(row).filter(|(at, _)| (window.from..window.to).contains(at)) {
            here.events += 1;
            here.span = Some(here.span.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
            let colour = usize::from(colour);
            if here.by_colour.len() <= colour {
                here.by_colour.resize(colour + 1, 0);
            }
            here.by_colour[colour] += 1;
        }
        here.cases += u32::from(here.events > before);
    }
    here
}
