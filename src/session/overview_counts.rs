//! Which counts of the overview a reader may see.
//!
//! Cases by week, by throughput time, by events and by hour add up to totals that readers know, and what is open after a week is what
//! was open before it, plus what began, less what ended. So all of them are settled together, as those of a map are.

use super::measured_cells::MeasuredCells;
use super::settling::settled;
use super::timed::Timed;
use crate::engine::over_time::{WeekCounts, WeekdayHours};
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::engine::stats::Histogram;
use crate::protocol::{DurationBins, HiddenCells, MeasuredCases, Shown, TimeMeasure};

/// The counts of a selection before anything is hidden.
pub struct OverviewCounts<'a> {
    pub cases: u32,
    /// Those that end in a week.
    pub closed: u32,
    pub events: u32,
    pub timed: &'a Timed<'a>,
    pub histogram: Option<&'a Histogram>,
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
    pub measured: MeasuredCases,
    pub throughput: Option<DurationBins>,
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
    let (mut cells, mut sums) = (Counts::default(), Vec::new());
    // The same cases are divided four ways. Their number is known: one cell for each division keeps them apart.
    let [by_time, by_week, by_size] = [(); 3].map(|()| cells.known(of.cases));
    let measured = MeasuredCells::of(&mut cells, &mut sums, by_time, of.timed, of.histogram);
    // What is measured of whole cases are those that are closed; from step to step it may be any.
    let (closed, open) = match of.timed.timing.measure {
        TimeMeasure::WholeCase => (measured.measured, measured.open),
        TimeMeasure::Between(_) => {
            let parts = [of.closed, of.cases.saturating_sub(of.closed)].map(|count| cells.cell(count));
            sums.push((cells.known(of.cases), parts.to_vec()));
            (parts[0], parts[1])
        }
    };
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

    sums.extend([
        (by_size, sizes.iter().copied().chain([larger]).collect()),
        (by_week, weeks.iter().map(|week| week[0]).collect()),
        (closed, weeks.iter().map(|week| week[1]).collect()),
        (events, hours.iter().flatten().copied().chain([without_hour]).collect()),
    ]);
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
            measured: measured.shown(shown),
            throughput: measured.shown_bins(shown),
            sizes: sizes.iter().map(shown).collect(),
            larger: shown(&larger),
            weeks: weeks.iter().map(|week| week.each_ref().map(shown)).collect(),
            events_by_hour: hours.iter().map(|hours| hours.iter().map(shown).collect()).collect(),
            events_without_hour: shown(&without_hour),
            hidden,
        }
    })
}
