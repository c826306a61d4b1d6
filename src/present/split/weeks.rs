//! Groups side by side week by week, as a table of what begins, what ends, or what is open.

use super::names::group_name;
use crate::engine::export::{Cell, Column, Table};
use crate::present::overview::{WeekCases, cases_of_week};
use crate::present::{Words, dates, markers, numbers};
use crate::protocol::{CalendarDay, CaseRule, Closing, Comparison, Marker, Split, Zone};

/// Every week with its Monday, the cases of each group, and what changed in it where something did.
pub fn weeks_table(found: &Comparison, split: &Split, of: WeekCases, changed: &[Marker], words: &Words) -> Table {
    let column = |name: String, numeric| Column { name, numeric };
    let mut columns =
        vec![column(words.text("overview-iso-week"), false), column(words.text("overview-monday"), false)];
    columns.extend(found.groups.iter().map(|(name, _)| column(group_name(name, split, words), true)));
    let mondays: Vec<CalendarDay> = found.weeks.iter().map(|week| week.monday).collect();
    let end = mondays.last().map_or(CalendarDay::from_number(0), |last| CalendarDay::from_number(last.number() + 7));
    let (column, mut said) = markers::in_days(changed, &mondays, end, words).unzip();
    columns.extend(column);
    let rows = found.weeks.iter().enumerate().map(|(at, week)| {
        let day = dates::of_day(week.monday);
        let mut cells =
            vec![Cell::Text(dates::iso_week(week.monday)), Cell::Text(dates::day_in_figures(day, words.language()))];
        cells.extend(week.groups.iter().map(|counts| numbers::cell(counts[of as usize], words)));
        cells.extend(said.as_mut().map(|said| std::mem::replace(&mut said[at], Cell::Empty)));
        cells
    });
    let mut notes = vec![words.text(of.key())];
    if found.earlier_weeks > 0 {
        notes.push(words.with("overview-weeks-earlier", &[("n", found.earlier_weeks.into())]));
    }
    notes.extend(found.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    Table { columns, rows: rows.collect(), notes }
}

/// The cases of all groups that are counted in the week of a row; none where it is not told that there are any.
pub fn week_rule(
    found: &Comparison,
    row: usize,
    of: WeekCases,
    closing: Option<&Closing>,
    zone: Zone,
) -> Option<CaseRule> {
    let week = found.weeks.get(row)?;
    let has_cases = week.groups.iter().any(|counts| counts[of as usize].number().is_some_and(|cases| cases > 0));
    has_cases.then(|| cases_of_week(week.monday, of, closing, zone))
}
