//! A release: tables that leave together, after their small cells and complements were hidden.

use super::counts::{Cell, Counts, Sum};
use super::protect::Protection;
use super::threshold::Threshold;
use crate::engine::privacy::Shown;

/// Something made of settled counts. Only [`Release::settle`] makes one, and only a release may be exported.
#[derive(Clone, Debug, PartialEq)]
pub struct Release<T> {
    content: T,
}

impl<T> Release<T> {
    /// Settles the counts, and has `write` make of them what leaves.
    ///
    /// `write` gets every count as [`Shown`]. It must not use numbers of persons or cases from elsewhere: what is no
    /// cell of `counts` was not protected.
    ///
    /// ```
    /// use spor::engine::privacy::{Counts, Release, Shown, Threshold};
    /// let mut counts = Counts::default();
    /// let table = counts.table(&[vec![12, 3, 20], vec![8, 15, 7], vec![30, 4, 9]]);
    /// let release = Release::settle(&counts, Threshold::default(), |settled| settled.shown(table.rows[0][1]));
    /// assert_eq!(release.content(), &Shown::Hidden);
    /// ```
    pub fn settle(counts: &Counts, threshold: Threshold, write: impl FnOnce(&Settled) -> T) -> Release<T> {
        Release { content: write(&Settled::of(counts, threshold)) }
    }

    /// What leaves.
    pub fn content(&self) -> &T {
        &self.content
    }

    /// What leaves, out of its wrapping.
    pub fn into_content(self) -> T {
        self.content
    }
}

/// Values of a hidden cell that fit all that is shown, as far as they were found: `low` and `high` both do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub low: u64,
    pub high: u64,
}

/// A group all of whose members are in one part: who knows of somebody that he is in the group knows the part.
///
/// Hiding the counts does not help, since noughts are shown. Whether it matters depends on what the part says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeGroup {
    pub total: Cell,
    pub part: Cell,
}

/// Counts after settling: each shown or hidden.
pub struct Settled {
    shown: Vec<Shown<u32>>,
    intervals: Vec<Option<Interval>>,
    whole_groups: Vec<WholeGroup>,
    primary: u32,
}

impl Settled {
    /// Hides small cells, and complements until every hidden cell is safe: counts that fit all that is shown differ in it
    /// by at least the threshold.
    ///
    /// Noughts are always shown. Complements are the cheapest by count, found cell by cell: few, not always the fewest.
    fn of(counts: &Counts, threshold: Threshold) -> Settled {
        let mut settled = Settled {
            shown: counts.values.iter().map(|&count| Shown::Number(count)).collect(),
            intervals: vec![None; counts.values.len()],
            whole_groups: whole_groups(counts),
            primary: (0..counts.values.len()).filter(|&cell| counts.is_small(cell, threshold)).count() as u32,
        };
        for (cells, sums) in linked(counts) {
            if !cells.iter().any(|&cell| counts.is_small(cell, threshold)) {
                continue;
            }
            let mut protection = Protection::new(counts, &cells, &sums, threshold);
            protection.settle();
            for (number, &cell) in cells.iter().enumerate().filter(|&(number, _)| protection.is_hidden[number]) {
                let (low, high) = protection.seen[number];
                settled.shown[cell] = Shown::Hidden;
                settled.intervals[cell] = Some(Interval { low: low as u64, high: high as u64 });
            }
        }
        settled
    }

    /// The count as a reader may see it; hidden for a cell of other counts.
    pub fn shown(&self, cell: Cell) -> Shown<u32> {
        self.shown.get(cell.at()).copied().unwrap_or(Shown::Hidden)
    }

    /// A figure over those whom `cell` counts, such as their median: shown where the count is, and nobody's is hidden.
    pub fn figure<V>(&self, cell: Cell, figure: V) -> Shown<V> {
        match self.shown(cell) {
            Shown::Number(count) if count > 0 => Shown::Number(figure),
            _ => Shown::Hidden,
        }
    }

    /// Values that a hidden cell could have as well; none for a cell that is shown.
    pub fn interval(&self, cell: Cell) -> Option<Interval> {
        self.intervals.get(cell.at()).copied().flatten()
    }

    /// Cells hidden because they are small.
    pub fn small_cells(&self) -> u32 {
        self.primary
    }

    /// Cells hidden so that the small ones cannot be worked out.
    pub fn complements(&self) -> u32 {
        self.intervals.iter().flatten().count() as u32 - self.primary
    }

    /// Groups of which one part is the whole, in the order in which their sums were said.
    pub fn whole_groups(&self) -> &[WholeGroup] {
        &self.whole_groups
    }
}

/// Sums of several parts of which only one is above nought.
fn whole_groups(counts: &Counts) -> Vec<WholeGroup> {
    let whole = |sum: &Sum| {
        let mut above = sum.parts.iter().filter(|part| counts.values[part.at()] > 0);
        let part = above.next().filter(|_| sum.parts.len() > 1)?;
        above.next().is_none().then_some(WholeGroup { total: sum.total, part: *part })
    };
    counts.sums.iter().filter_map(whole).collect()
}

/// Cells above nought that sums link, in rising order, with those sums. Cells in no sum stand alone.
fn linked(counts: &Counts) -> Vec<(Vec<usize>, Vec<&Sum>)> {
    // Each cell points at another of its set, the first of the set at itself.
    let mut first: Vec<usize> = (0..counts.values.len()).collect();
    let find = |first: &mut Vec<usize>, mut cell: usize| {
        while first[cell] != cell {
            first[cell] = first[first[cell]];
            cell = first[cell];
        }
        cell
    };
    let cells_of = |sum: &Sum| {
        let cells = sum.parts.iter().chain([&sum.total]).map(|cell| cell.at());
        cells.filter(|&cell| counts.values[cell] > 0).collect::<Vec<_>>()
    };
    for sum in &counts.sums {
        for pair in cells_of(sum).windows(2) {
            let (one, other) = (find(&mut first, pair[0]), find(&mut first, pair[1]));
            first[one.max(other)] = one.min(other);
        }
    }
    let mut sets: Vec<(Vec<usize>, Vec<&Sum>)> = vec![Default::default(); counts.values.len()];
    for cell in (0..counts.values.len()).filter(|&cell| counts.values[cell] > 0) {
        sets[find(&mut first, cell)].0.push(cell);
    }
    for sum in &counts.sums {
        if let Some(&cell) = cells_of(sum).first() {
            sets[find(&mut first, cell)].1.push(sum);
        }
    }
    sets.retain(|(cells, _)| !cells.is_empty());
    sets
}
