//! Which counts of the overview a reader may see.
//!
//! Cases by week, by throughput time, by events and by hour add up to totals that readers know, and what is open after a week is what
//! was open before it, plus what began, less what ended. So all of them are settled together, as those of a map are.

use super::settling::settled;
use crate::engine::over_time::{WeekCounts, WeekdayHours};
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::engine::stats::Histogram;
use crate::protocol::{HiddenCells, Shown};

/// The counts of a selection before anything is hidden.
pub struct OverviewCounts<'a> {
    pub cases: u32,
    /// Those whose throughput time is counted, and that end in a week.
    pub closed: u32,
    pub events: u32,
    pub throughput: Option<&'a Histogram>,
    /// Of all cases by how many events they have.
    pub sizes: Option<&'a Histogram>,
    pub weeks: &'a [WeekCounts],
    pub hours: &'a WeekdayHours,
}

/// The same as a reader may see them.
pub struct ShownCounts {
    pub cases: Shown<u32>,
    pub closed: Shown<u32>,
    pub open: Shown<u32>,
    pub events: Shown<u32>,
    pub throughput: Vec<Shown<u32>>,
    pub longer: Shown<u32>,
    pub sizes: Vec<Shown<u32>>,
    pub larger: Shown<u32>,
    /// Begun, ended, and open at the end of each week.
    pub weeks: Vec<[Shown<u32>; 3]>,
    pub events_by_hour: Vec<Vec<Shown<u32>>>,
    pub events_without_hour: Shown<u32>,
    pub hidden: Option<HiddenCells>,
}

/// Hides small counts, and others until none can be worked out; hides nothing where the rule is off.
pub fn shown_counts(of: &OverviewCounts, rule: SmallCells) -> ShownCounts {
    let mut cells = Counts::default();
    // The same cases are divided four ways. Their number is known: one cell for each division keeps them apart.
    let [by_time, by_week, by_size] = [(); 3].map(|()| cells.known(of.cases));
    let (closed, open) = (cells.cell(of.closed), cells.cell(of.cases.saturating_sub(of.closed)));
    let longer = cells.cell(of.throughput.map_or(0, |bins| bins.longer));
    let bins: Vec<Cell> = of.throughput.iter().flat_map(|bins| &bins.counts).map(|&count| cells.cell(count)).collect();
    let larger = cells.cell(of.sizes.map_or(0, |bins| bins.longer));
    let sizes: Vec<Cell> = of.sizes.iter().flat_map(|bins| &bins.counts).map(|&count| cells.cell(count)).collect();
    let weeks: Vec<[Cell; 3]> = of
        .weeks
        .iter()
        .map(|week| [week.started, week.ended, week.open_at_end].map(|count| cells.cell(count)))
        .collect();
    let events = cells.known(of.events);
    let without_hour = cells.cell_of(of.hours.events_without_hour, of.hours.cases_without_hour);
    let hours: Vec<Vec<Cell>> = of
        .hours
        .events
        .iter()
        .zip(&of.hours.cases)
        .map(|(events, cases)| events.iter().zip(cases).map(|(&n, &cases)| cells.cell_of(n, cases)).collect())
        .collect();

    let mut sums = vec![
        (by_time, vec![closed, open]),
        (closed, bins.iter().copied().chain([longer]).collect()),
        (by_size, sizes.iter().copied().chain([larger]).collect()),
        (by_week, weeks.iter().map(|week| week[0]).collect()),
        (closed, weeks.iter().map(|week| week[1]).collect()),
        (events, hours.iter().flatten().copied().chain([without_hour]).collect()),
    ];
    let mut open_before = None;
    for &[started, ended, open_at_end] in &weeks {
        let in_the_week = cells.total(&[ended, open_at_end]);
        sums.push((in_the_week, open_before.into_iter().chain([started]).collect()));
        open_before = Some(open_at_end);
    }
    let add_up = sums.into_iter().all(|(total, parts)| cells.sum(total, parts).is_ok());

    settled(&cells, add_up, rule, |shown, hidden| {
        let is_hidden = [by_week, by_size].iter().any(|cell| shown(cell) == Shown::Hidden);
        let both = if is_hidden { Shown::Hidden } else { shown(&by_time) };
        ShownCounts {
            cases: both,
            closed: shown(&closed),
            open: shown(&open),
            events: if both == Shown::Hidden { Shown::Hidden } else { shown(&events) },
            throughput: bins.iter().map(shown).collect(),
            longer: shown(&longer),
            sizes: sizes.iter().map(shown).collect(),
            larger: shown(&larger),
            weeks: weeks.iter().map(|week| week.each_ref().map(shown)).collect(),
            events_by_hour: hours.iter().map(|hours| hours.iter().map(shown).collect()).collect(),
            events_without_hour: shown(&without_hour),
            hidden,
        }
    })
}
