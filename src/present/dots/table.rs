//! The twin of the dotted chart: a row for every period, a column for every activity.

use super::colour_name;
use crate::engine::export::{Cell, Column, Table};
use crate::present::numbers::cell;
use crate::present::{Words, dates, markers, numbers};
use crate::protocol::{CalendarDay, DotPeriod, DotTable, Marker, PeriodLength};

/// Events by period and activity, with what changed in each period.
pub fn dot_table(of: &DotTable, changed: &[Marker], words: &Words) -> Table {
    let head = |name: String, numeric: bool| Column { name, numeric };
    let mut columns = vec![head(words.text(period_key(of.length)), false), head(words.text("statistics-events"), true)];
    columns.extend(of.columns.iter().map(|kind| head(colour_name(kind, false, words), true)));
    let row = |(place, period): (usize, &DotPeriod)| {
        let name = period_name(period.first_day, of.length, words);
        let is_earlier = of.has_earlier && place == 0;
        let name = if is_earlier { words.with("dots-until", &[("period", name.into())]) } else { name };
        let mut cells = vec![Cell::Text(name), cell(period.events, words)];
        cells.extend(period.by_column.iter().map(|&events| cell(events, words)));
        cells
    };
    let mut rows: Vec<Vec<Cell>> = of.rows.iter().enumerate().map(row).collect();
    let first_days: Vec<CalendarDay> = of.rows.iter().map(|period| period.first_day).collect();
    if let Some(end) = first_days.last().map(|&last| next(last, of.length))
        && let Some((column, cells)) = markers::in_days(changed, &first_days, end, words)
    {
        columns.push(column);
        rows.iter_mut().zip(cells).for_each(|(row, cell)| row.push(cell));
    }
    let mut total = vec![Cell::Text(words.text("dots-total")), cell(of.events, words)];
    total.extend(of.column_totals.iter().map(|&events| cell(events, words)));
    total.resize(columns.len(), Cell::Empty);
    rows.push(total);
    let notes = of.hidden.map(|hidden| numbers::hidden_note(hidden, words)).into_iter().collect();
    Table { columns, rows, notes }
}

fn period_key(length: PeriodLength) -> &'static str {
    match length {
        PeriodLength::Week => "dots-week",
        PeriodLength::Month => "dots-month",
        PeriodLength::Quarter => "dots-quarter",
        PeriodLength::Year => "dots-year",
    }
}

fn period_name(first: CalendarDay, length: PeriodLength, words: &Words) -> String {
    match length {
        PeriodLength::Week => dates::week(first, words),
        PeriodLength::Month => dates::month(dates::of_day(first), words),
        PeriodLength::Quarter => {
            let facts = [("n", (first.month / 3 + 1).to_string().into()), ("year", first.year.to_string().into())];
            words.with("dots-quarter-name", &facts)
        }
        PeriodLength::Year => first.year.to_string(),
    }
}

/// The first day of the period after this one.
fn next(first: CalendarDay, length: PeriodLength) -> CalendarDay {
    let months = |months: i32| {
        let month = first.year * 12 + i32::from(first.month) - 1 + months;
        CalendarDay { year: month.div_euclid(12), month: month.rem_euclid(12) as u8 + 1, day: 1 }
    };
    match length {
        PeriodLength::Week => CalendarDay::from_number(first.number() + 7),
        PeriodLength::Month => months(1),
        PeriodLength::Quarter => months(3),
        PeriodLength::Year => months(12),
    }
}
