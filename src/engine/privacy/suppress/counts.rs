//! The counts that are about to leave together, and which of them add up to which.

use super::threshold::Threshold;

/// A count among those that leave together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(pub(super) u32);

impl Cell {
    pub(super) fn at(self) -> usize {
        self.0 as usize
    }
}

/// Counts and sums, before anything is hidden.
///
/// Every number of persons or cases that a reader can see belongs here, and every sum that he can form: a total and its
/// parts, or a count that stands in two tables (one cell for both, or a sum of one part). What is left out is not
/// protected.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    pub(super) values: Vec<u32>,
    /// How many persons or cases stand behind each count.
    pub(super) persons: Vec<u32>,
    /// Counts that a reader knows from elsewhere.
    pub(super) known: Vec<bool>,
    pub(super) sums: Vec<Sum>,
}

/// `total` is the sum of `parts`.
#[derive(Clone, Debug)]
pub(super) struct Sum {
    pub total: Cell,
    pub parts: Vec<Cell>,
}

/// A sum was said that does not hold: groups overlap, or some cases are in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the parts make {parts}, the total is {total}")]
pub struct DoesNotAddUp {
    pub total: u64,
    pub parts: u64,
}

/// The cells of a table with its margins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCells {
    pub rows: Vec<Vec<Cell>>,
    pub row_totals: Vec<Cell>,
    pub column_totals: Vec<Cell>,
    pub total: Cell,
}

impl Counts {
    /// Takes a count of persons or cases.
    pub fn cell(&mut self, count: u32) -> Cell {
        self.cell_of(count, count)
    }

    /// Takes a count of what so many persons or cases did, such as events: it is small when they are few.
    pub fn cell_of(&mut self, count: u32, persons: u32) -> Cell {
        self.values.push(count);
        self.persons.push(persons.min(count));
        self.known.push(false);
        Cell(self.values.len() as u32 - 1)
    }

    /// Takes a count that readers know from elsewhere, such as the cases of a log: hiding it would protect nothing.
    ///
    /// It is hidden with all others where nothing else is left to hide, and then only says that nothing can be told.
    pub fn known(&mut self, count: u32) -> Cell {
        let cell = self.cell(count);
        self.known[cell.at()] = true;
        cell
    }

    pub(super) fn is_small(&self, cell: usize, threshold: Threshold) -> bool {
        threshold.hides(self.persons[cell])
    }

    /// The count of a cell, before anything is hidden; nought for a cell of other counts.
    pub fn count(&self, cell: Cell) -> u32 {
        self.values.get(cell.at()).copied().unwrap_or(0)
    }

    /// Says that `total` is the sum of `parts`. Errors where it is not; nothing is taken then.
    pub fn sum(&mut self, total: Cell, parts: Vec<Cell>) -> Result<(), DoesNotAddUp> {
        let sum: u64 = parts.iter().map(|&part| u64::from(self.count(part))).sum();
        let whole = u64::from(self.count(total));
        if sum != whole {
            return Err(DoesNotAddUp { total: whole, parts: sum });
        }
        self.sums.push(Sum { total, parts });
        Ok(())
    }

    /// Takes the sum of `parts` as a count of its own. A sum beyond `u32::MAX` counts as that, and says no sum.
    pub fn total(&mut self, parts: &[Cell]) -> Cell {
        let sum = parts.iter().fold(0u32, |sum, &part| sum.saturating_add(self.count(part)));
        let total = self.cell(sum);
        // Holds by construction, unless the sum was cut.
        let _ = self.sum(total, parts.to_vec());
        total
    }

    /// Takes a table and its margins: totals of rows, of columns, and of all. Short rows end in noughts.
    pub fn table(&mut self, counts: &[Vec<u32>]) -> TableCells {
        let width = counts.iter().map(Vec::len).max().unwrap_or(0);
        let mut row_of = |row: &Vec<u32>| {
            (0..width).map(|column| self.cell(row.get(column).copied().unwrap_or(0))).collect::<Vec<_>>()
        };
        let rows: Vec<Vec<Cell>> = counts.iter().map(&mut row_of).collect();
        let row_totals: Vec<Cell> = rows.iter().map(|row| self.total(row)).collect();
        let column_totals: Vec<Cell> =
            (0..width).map(|column| self.total(&rows.iter().map(|row| row[column]).collect::<Vec<_>>())).collect();
        let total = self.total(&row_totals);
        if !column_totals.is_empty() {
            // Holds, since both are sums of the same cells.
            let _ = self.sum(total, column_totals.clone());
        }
        TableCells { rows, row_totals, column_totals, total }
    }
}
