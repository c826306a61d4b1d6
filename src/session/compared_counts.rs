//! Which counts of groups side by side a reader may see.
//!
//! Every count is a part of its group, and readers know the cases of each group and, from the view of all, the sum over all
//! groups. So no count is told that is small or leaves few of its group, and none from which such a one can be worked out.

use super::settling::settled;
use super::telling::may_tell;
use crate::engine::privacy::{Counts, SmallCells};
use crate::protocol::{HiddenCells, Shown};

/// Counts of each group before anything is hidden.
#[derive(Default)]
pub struct ComparedCounts {
    /// Cases of each group: none of them is small.
    pub groups: Vec<u32>,
    /// Rows of parts of the groups.
    pub rows: Vec<PartRow>,
    /// Bins of durations, and what is longer than the last.
    pub bins: Vec<Vec<u32>>,
    /// The row whose parts the bins divide; the groups themselves where there is none.
    pub binned: Option<usize>,
    /// By week, of each group: cases that begin, that end, and that are open when it is over.
    pub weeks: Vec<Vec<[u32; 3]>>,
    /// The row of the closed cases, where not every case ends.
    pub closed: Option<usize>,
}

/// So many cases of each group.
pub struct PartRow {
    pub parts: Vec<u32>,
    pub within: Within,
}

/// What the parts of a row are parts of, and what is known of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub weeks: Vec<Vec<[Shown<u32>; 3]>>,
    pub hidden: Option<HiddenCells>,
}

/// Hides small counts, and others until none can be worked out; hides nothing where the rule is off.
pub fn shown_compared(of: &ComparedCounts, rule: SmallCells) -> ShownCompared {
    let mut hidden = HiddenCells { least_shown: rule.least_shown, small: 0, complements: 0, ranges: 0 };
    let division: Vec<&Vec<u32>> =
        of.rows.iter().filter(|row| row.within == Within::Division).map(|row| &row.parts).collect();
    let mut of_division = shown_division(&division, rule, &mut hidden).into_iter();
    let mut rows: Vec<Vec<Shown<u32>>> = Vec::new();
    for row in &of.rows {
        let whole = match row.within {
            Within::Row(whole) => of.rows.get(whole).zip(rows.get(whole)),
            _ => None,
        };
        let shown = match row.within {
            Within::Division => of_division.next().unwrap_or_default(),
            _ => shown_parts(
                &of.groups,
                &row.parts,
                whole.map(|(whole, shown)| (&whole.parts, shown)),
                rule,
                &mut hidden,
            ),
        };
        rows.push(shown);
    }
    // What the bins add up to would tell the cases that they divide.
    let is_told = |shown: &Vec<Shown<u32>>| shown.iter().all(|part| part.number().is_some());
    let tells_bins = of.binned.and_then(|row| rows.get(row)).is_none_or(is_told);
    let bins: Vec<&Vec<u32>> = of.bins.iter().filter(|_| tells_bins).collect();
    let bins = shown_division(&bins, rule, &mut hidden);
    let tells_ends = of.closed.and_then(|row| rows.get(row)).is_none_or(is_told);
    let weeks = shown_weeks(&of.weeks, tells_ends, rule, &mut hidden);
    let all = of.groups.iter().sum::<u32>();
    ShownCompared {
        groups: of.groups.iter().copied().chain([all]).map(|cases| rule.show(cases)).collect(),
        rows,
        bins,
        weeks,
        hidden: rule.is_on().then_some(hidden),
    }
}

/// Rows that together are the whole of every group.
fn shown_division(rows: &[&Vec<u32>], rule: SmallCells, hidden: &mut HiddenCells) -> Vec<Vec<Shown<u32>>> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut counts = Counts::default();
    let table = counts.table(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>());
    settled(&counts, true, rule, |shown, found| {
        hidden.small += found.map_or(0, |found| found.small);
        hidden.complements += found.map_or(0, |found| found.complements);
        let cells = table.rows.iter().zip(&table.row_totals);
        cells.map(|(row, total)| row.iter().chain([total]).map(shown).collect()).collect()
    })
}

/// Weeks of every group. What is open is what began less what ended: where either has something hidden, or few are open, only
/// beginnings are told, or the two together would give it away.
fn shown_weeks(
    weeks: &[Vec<[u32; 3]>],
    tells_ends: bool,
    rule: SmallCells,
    hidden: &mut HiddenCells,
) -> Vec<Vec<[Shown<u32>; 3]>> {
    let column = |of: usize| -> Vec<Vec<u32>> {
        weeks.iter().map(|groups| groups.iter().map(|counts| counts[of]).collect()).collect()
    };
    let mut shown = |of: usize| shown_division(&column(of).iter().collect::<Vec<_>>(), rule, hidden);
    let (started, ended) = (shown(0), shown(1));
    let is_whole = |table: &[Vec<Shown<u32>>]| table.iter().flatten().all(|cell| cell.number().is_some());
    let few_are_open = weeks.iter().flatten().any(|counts| rule.hides(counts[2]));
    let tells_ends = tells_ends && !few_are_open && is_whole(&started) && is_whole(&ended);
    let of_week = |(at, groups): (usize, &Vec<[u32; 3]>)| {
        let of_group = |(group, counts): (usize, &[u32; 3])| {
            let told = |shown: Shown<u32>| if tells_ends { shown } else { Shown::Hidden };
            [started[at][group], told(ended[at][group]), told(Shown::Number(counts[2]))]
        };
        groups.iter().enumerate().map(of_group).collect()
    };
    weeks.iter().enumerate().map(of_week).collect()
}

/// A row by itself. `whole` has the parts of the row that it is a part of, and how they are shown.
fn shown_parts(
    groups: &[u32],
    parts: &[u32],
    whole: Option<(&Vec<u32>, &Vec<Shown<u32>>)>,
    rule: SmallCells,
    hidden: &mut HiddenCells,
) -> Vec<Shown<u32>> {
    let total: u32 = parts.iter().sum();
    let of_whole = |at: usize| whole.map_or(groups[at], |(parts, _)| parts[at]);
    // At most so many, as far as readers know.
    let bounds: Vec<u32> =
        (0..parts.len()).map(|at| whole.and_then(|(_, shown)| shown[at].number()).unwrap_or(groups[at])).collect();
    let is_small: Vec<bool> =
        (0..parts.len()).map(|at| !may_tell(rule, parts[at], &[groups[at], of_whole(at)])).collect();
    let mut tells: Vec<bool> = is_small.iter().map(|small| !small).collect();
    let is_safe = |tells: &[bool]| {
        let told: u32 = (0..parts.len()).filter(|&at| tells[at]).map(|at| parts[at]).sum();
        let room: u32 = (0..parts.len()).filter(|&at| !tells[at]).map(|at| bounds[at]).sum();
        let rest = total - told;
        (0..parts.len()).filter(|&at| !tells[at]).all(|at| {
            let (least, most) = (rest.saturating_sub(room - bounds[at]), rest.min(bounds[at]));
            most - least >= rule.least_shown
        })
    };
    while !is_safe(&tells) {
        let could_hide = (0..parts.len()).filter(|&at| tells[at] && bounds[at] > 0);
        // Noughts last: they say the most for the least.
        let Some(cheapest) = could_hide.min_by_key(|&at| (parts[at] == 0, parts[at])) else { break };
        tells[cheapest] = false;
    }
    let small = is_small.iter().filter(|small| **small).count();
    hidden.small += small as u32;
    hidden.complements += (tells.iter().filter(|tells| !**tells).count() - small) as u32;
    let all_groups: u32 = groups.iter().sum();
    let tells_total = may_tell(rule, total, &[all_groups]) && is_safe(&tells);
    let shown = |(&count, &tells): (&u32, &bool)| if tells { Shown::Number(count) } else { Shown::Hidden };
    parts.iter().chain([&total]).zip(tells.iter().chain([&tells_total])).map(shown).collect()
}
