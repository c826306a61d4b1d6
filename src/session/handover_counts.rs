//! Which counts of hand-overs a reader may see: those that add up are settled together, rare ends of a list stand as one.

use super::settling::settled;
use crate::engine::people::Changes;
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::protocol::{ChangesFigures, HiddenCells, Shown};

/// Cases with so many changes or more stand together, whatever is hidden.
const MOST_CHANGES: usize = 8;

/// A table of counts as it may be seen, with its margins.
pub struct ShownTable {
    pub rows: Vec<Vec<Shown<u32>>>,
    pub row_totals: Vec<Shown<u32>>,
    pub column_totals: Vec<Shown<u32>>,
    pub hidden: Option<HiddenCells>,
}

/// A square table of (count, cases at least behind it). Its total is known to readers, unless few cases are behind it.
pub fn shown_table(rows: &[Vec<(u32, u32)>], cases: u32, rule: SmallCells) -> ShownTable {
    let mut counts = Counts::default();
    let in_rows: Vec<Vec<Cell>> =
        rows.iter().map(|row| row.iter().map(|&(count, cases)| counts.cell_of(count, cases)).collect()).collect();
    let in_columns: Vec<Vec<Cell>> =
        (0..rows.len()).map(|place| in_rows.iter().map(|row| row[place]).collect()).collect();
    let cases_of = |place: usize, is_row: bool| {
        let of = |(row, column): (usize, usize)| rows[row][column].1;
        let other = 0..rows.len();
        other.map(|other| of(if is_row { (place, other) } else { (other, place) })).max().unwrap_or(0)
    };
    let margin = |counts: &mut Counts, parts: &[Vec<Cell>], is_row: bool| -> Vec<Cell> {
        let total = |(place, parts): (usize, &Vec<Cell>)| {
            let sum = parts.iter().map(|&part| counts.count(part)).sum();
            let total = counts.cell_of(sum, cases_of(place, is_row));
            // Holds by construction.
            let _ = counts.sum(total, parts.clone());
            total
        };
        parts.iter().enumerate().map(total).collect()
    };
    let row_totals = margin(&mut counts, &in_rows, true);
    let column_totals = margin(&mut counts, &in_columns, false);
    let sum = row_totals.iter().map(|&total| counts.count(total)).sum();
    let all = if rule.hides(cases) { counts.cell_of(sum, cases) } else { counts.known(sum) };
    for parts in [&row_totals, &column_totals] {
        let _ = counts.sum(all, parts.clone());
    }
    settled(&counts, true, rule, |shown, hidden| ShownTable {
        rows: in_rows.iter().map(|row| row.iter().map(shown).collect()).collect(),
        row_totals: row_totals.iter().map(shown).collect(),
        column_totals: column_totals.iter().map(shown).collect(),
        hidden,
    })
}

/// Parts of a known whole, each as (count, cases at least behind it), as they may be seen.
pub fn shown_parts(parts: &[(u32, u32)], rule: SmallCells) -> Vec<Shown<u32>> {
    let mut counts = Counts::default();
    let cells: Vec<Cell> = parts.iter().map(|&(count, cases)| counts.cell_of(count, cases)).collect();
    let all = counts.known(parts.iter().map(|(count, _)| count).sum());
    let _ = counts.sum(all, cells.clone());
    settled(&counts, true, rule, |shown, _| cells.iter().map(shown).collect())
}

/// Cases by how often they change hands.
///
/// All changes are told beside them, so that a list of which one number is missing would tell it. From the first small
/// number on cases stand together, and so many of them, with so many changes, that no smaller number can be worked out.
pub fn shown_changes(found: &Changes, rule: SmallCells) -> ChangesFigures {
    let mut cases = found.cases_by_changes.clone();
    match cases.first_mut() {
        Some(none) => *none += found.cases_without_value,
        None => cases.push(found.cases_without_value),
    }
    let changes: u32 = (0..).zip(&cases).map(|(n, cases): (u32, &u32)| n * cases).sum();
    let small = cases.iter().position(|&cases| rule.hides(cases)).unwrap_or(cases.len());
    let mut open_from = small.min(MOST_CHANGES);
    let is_safe = |from: usize| {
        let together: u32 = cases.iter().skip(from).sum();
        let beyond: u32 = (0..).zip(cases.iter().skip(from)).map(|(n, cases): (u32, &u32)| n * cases).sum();
        from >= cases.len() || !rule.is_on() || together.min(beyond) > rule.least_shown
    };
    while open_from > 0 && !is_safe(open_from) {
        open_from -= 1;
    }
    let changed: u32 = cases.iter().skip(1).sum();
    let last: u32 = cases.iter().skip(open_from).sum();
    let mut told: Vec<Shown<u32>> = cases.iter().take(open_from).map(|&cases| Shown::Number(cases)).collect();
    let last_is_open = open_from < cases.len();
    if last_is_open {
        told.push(rule.show(last));
    }
    ChangesFigures {
        changes: if rule.hides(changed) { Shown::Hidden } else { Shown::Number(changes) },
        cases: told,
        last_is_open,
    }
}
