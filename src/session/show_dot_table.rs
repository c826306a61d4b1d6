//! The twin of the dotted chart: events by period and activity, settled together.

use super::dot_colours::DotColours;
use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::settling::settled;
use crate::engine::over_time::{PeriodCount, PeriodLength, Periods, periods};
use crate::engine::privacy::{Cell, Counts};
use crate::protocol::{DotPeriod, DotTable, Problem, ShowDotTable, Shown};

/// Rows at most.
const MOST_PERIODS: usize = 36;

/// Events by period and activity, as a reader may see them.
pub fn show_dot_table(open: &mut OpenLog, ask: &ShowDotTable) -> Result<DotTable, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let log = left.ground(&open.log, &open.variants).log;
    let colours = DotColours::of(log, &left.cases, None, rule);
    let kinds = colours.named.len();
    let kind_of = |event: usize| usize::from(colours.of_event(event));
    let found = periods(log, &left.cases, open.zone, MOST_PERIODS, kinds, kind_of).unwrap_or(Periods {
        length: PeriodLength::Week,
        first_days: Vec::new(),
        has_earlier: false,
        counts: Vec::new(),
        of_period: Vec::new(),
        of_kind: Vec::new(),
    });

    let mut counts = Counts::default();
    let mut cell = |of: &PeriodCount| counts.cell_of(of.events, of.cases);
    let cells: Vec<Vec<Cell>> = found.counts.iter().map(|row| row.iter().map(&mut cell).collect()).collect();
    let rows: Vec<Cell> = found.of_period.iter().map(&mut cell).collect();
    let columns: Vec<Cell> = found.of_kind.iter().map(&mut cell).collect();
    let all = counts.known(found.of_period.iter().map(|of| of.events).sum());
    let by_row = rows.iter().copied().zip(cells.iter().cloned());
    let by_column = columns.iter().copied().enumerate();
    let by_column = by_column.map(|(kind, total)| (total, cells.iter().map(|row| row[kind]).collect()));
    let mut sums: Vec<(Cell, Vec<Cell>)> = by_row.chain(by_column).collect();
    sums.extend([(all, rows.clone()), (all, columns.clone())]);
    let add_up = sums.into_iter().all(|(total, parts)| counts.sum(total, parts).is_ok());
    let table = settled(&counts, add_up, rule, |shown, hidden| DotTable {
        length: found.length,
        columns: colours.named.clone(),
        rows: found
            .first_days
            .iter()
            .zip(rows.iter().zip(&cells))
            .map(|(&first_day, (events, by_column))| DotPeriod {
                first_day,
                events: shown(events),
                by_column: by_column.iter().map(shown).collect(),
            })
            .collect(),
        has_earlier: found.has_earlier,
        events: if rule.hides(left.cases.count()) { Shown::Hidden } else { shown(&all) },
        column_totals: columns.iter().map(shown).collect(),
        hidden,
        release: 0,
    });
    Ok(DotTable { release: fingerprint(&table), ..table })
}
