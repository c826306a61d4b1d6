//! Which counts of groups side by side a reader may see.
//!
//! Every count is a part of its group, and all groups together make up what readers know from the view of all cases: so
//! no count may be told beside others from which a small one, or the few that are left of a group, can be worked out.

use super::settling::settled;
use crate::engine::privacy::{Cell, Counts, SmallCells};
use crate::protocol::{HiddenCells, Shown};

/// Counts of each group before anything is hidden.
#[derive(Default)]
pub struct ComparedCounts {
    /// Cases of each group.
    pub groups: Vec<u32>,
    /// Rows of parts of the groups.
    pub rows: Vec<PartRow>,
    /// Bins of durations, and what is longer than the last.
    pub bins: Vec<Vec<u32>>,
    /// The row whose parts the bins divide; the groups themselves where there is none.
    pub binned: Option<usize>,
}

/// So many cases of each group.
pub struct PartRow {
    pub parts: Vec<u32>,
    pub within: Within,
}

/// What the parts of a row are parts of, and what is known of the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// The cases of the group; what is left has no row.
    Cases,
    /// The cases of a row before it.
    Row(usize),
    /// All rows of this kind together are the cases of the group.
    Division,
}

/// The same as a reader may see them, of each group and of all in the end.
pub struct ShownCompared {
    pub groups: Vec<Shown<u32>>,
    pub rows: Vec<Vec<Shown<u32>>>,
    pub bins: Vec<Vec<Shown<u32>>>,
    pub hidden: Option<HiddenCells>,
}

/// Hides small counts, and others until none can be worked out; hides nothing where the rule is off.
pub fn shown_compared(of: &ComparedCounts, rule: SmallCells) -> ShownCompared {
    let mut cells = Cells { counts: Counts::default(), sums: Vec::new() };
    let groups = cells.row(&of.groups, true);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut division = Vec::new();
    for row in &of.rows {
        let parts = cells.row(&row.parts, false);
        match row.within {
            Within::Cases => cells.rest(&groups, &parts),
            Within::Row(whole) => cells.rest(rows.get(whole).unwrap_or(&groups), &parts),
            Within::Division => division.push(parts.clone()),
        }
        rows.push(parts);
    }
    let bins: Vec<Vec<Cell>> = of.bins.iter().map(|bin| cells.row(bin, false)).collect();
    let binned = of.binned.and_then(|row| rows.get(row)).unwrap_or(&groups).clone();
    for (wholes, parts) in [(&groups, &division), (&binned, &bins)] {
        if !parts.is_empty() {
            let of_column = |(at, &whole): (usize, &Cell)| (whole, parts.iter().map(|row| row[at]).collect());
            cells.sums.extend(wholes.iter().enumerate().map(of_column));
        }
    }
    let Cells { mut counts, sums } = cells;
    let add_up = sums.into_iter().all(|(total, parts)| counts.sum(total, parts).is_ok());
    let all = |rows: &[Vec<Cell>], shown: &dyn Fn(&Cell) -> Shown<u32>| -> Vec<Vec<Shown<u32>>> {
        rows.iter().map(|row| row.iter().map(shown).collect()).collect()
    };
    settled(&counts, add_up, rule, |shown, hidden| ShownCompared {
        groups: groups.iter().map(shown).collect(),
        rows: all(&rows, shown),
        bins: all(&bins, shown),
        hidden,
    })
}

/// The cells of the table so far, and what adds up to what.
struct Cells {
    counts: Counts,
    sums: Vec<(Cell, Vec<Cell>)>,
}

impl Cells {
    /// A count of each group, and of all: that one is known from the view of all cases.
    fn row(&mut self, parts: &[u32], are_known: bool) -> Vec<Cell> {
        let cell = |&part: &u32| if are_known { self.counts.known(part) } else { self.counts.cell(part) };
        let mut row: Vec<Cell> = parts.iter().map(cell).collect();
        let all = self.counts.known(parts.iter().sum());
        self.sums.push((all, row.clone()));
        row.push(all);
        row
    }

    /// What `parts` leave of `wholes`, which has no row of its own.
    fn rest(&mut self, wholes: &[Cell], parts: &[Cell]) {
        let count = |cell: &Cell| self.counts.count(*cell);
        let rests: Vec<u32> =
            wholes.iter().zip(parts).map(|(whole, part)| count(whole).saturating_sub(count(part))).collect();
        let Some((_, of_groups)) = rests.split_last() else { return };
        let rests = self.row(of_groups, false);
        for ((&whole, &part), rest) in wholes.iter().zip(parts).zip(rests) {
            self.sums.push((whole, vec![part, rest]));
        }
    }
}
