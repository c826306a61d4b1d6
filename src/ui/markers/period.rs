//! The period of the open log, and which changes of law and practice fall into it.

use crate::present::Words;
use crate::present::markers::in_period;
use crate::protocol::{CalendarDay, Marker, Sample, Subjects, WallTime};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// From the day of a log's first event to that of its last.
#[derive(Clone, Copy)]
pub(super) struct LogPeriod {
    pub first: CalendarDay,
    pub last: CalendarDay,
    /// A log about citizens, or a sample of the labour market: what changes of the law are known for.
    pub of_labour_market: bool,
}

impl LogPeriod {
    pub fn of(workspace: Workspace) -> Option<LogPeriod> {
        workspace.open.with(|open| {
            let open = open.as_ref()?;
            let of_labour_market = match open.source.sample() {
                Some(sample) => sample != Sample::ServiceDesk,
                None => open.privacy.subjects == Subjects::Citizens,
            };
            let day = |time: WallTime| CalendarDay { year: time.year, month: time.month, day: time.day };
            Some(LogPeriod { first: day(open.summary.first?), last: day(open.summary.last?), of_labour_market })
        })
    }
}

/// The markers in the log's period, and the changes of the law that are proposed for it, by day.
pub fn markers_in_period(workspace: Workspace, words: &Words) -> Vec<Marker> {
    let Some(period) = LogPeriod::of(workspace) else { return Vec::new() };
    workspace
        .choices
        .with(|choices| in_period(period.first, period.last, period.of_labour_market, &choices.markers, words))
}
