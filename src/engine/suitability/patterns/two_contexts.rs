//! Two contexts of one label: what stands right before it the first time in a case, and what does when it comes again.

use super::homonyms::Before;
use crate::engine::ordering::sort_by;
use crate::engine::stats::chi_squared_tail;
use serde::{Deserialize, Serialize};

/// How many stand right after an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub count: u32,
    /// Of those of their row, that stand after another activity.
    pub of: u32,
    /// Those of the other row that stand right after it, too.
    pub in_other_row: u32,
}

/// What most speaks for two contexts: the activity that stands before a label the first time far more often than later, and the
/// one that does later.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TwoContexts {
    pub first_after: u16,
    /// So many of the first ones of their cases stand right after it.
    pub first: Part,
    pub later_after: u16,
    /// So many of the later ones stand right after that.
    pub later: Part,
    /// Cramér's V: from 0, where what stands before is the same, to 1, where it is never.
    pub cramers_v: f64,
}

/// The contexts are no chance below this, divided by the labels that are looked at.
const BY_CHANCE_BELOW: f64 = 0.001;
/// In a log of many cases every small difference is no chance. This one is large (Cohen).
const V_AT_LEAST: f64 = 0.5;
/// The test needs so many expected in every cell (Cochran); rarer activities are counted together.
const EXPECTED_AT_LEAST: u64 = 5;

/// Of every activity code its two contexts, where they are no chance and far apart (pattern 11, «bimodal context»).
///
/// A table of two rows, the first time in a case and later, and a column for every activity that stands right before it. The
/// border of the case and the label itself have no column, since the first one of a case alone can stand at its beginning and
/// only a later one behind its like. Columns of which fewer than five are expected in either row are counted as one, and with the
/// rarest of the others until that has five (Cochran, «Some methods for strengthening the common χ² tests», Biometrics 10, 1954);
/// with one column left there is nothing to compare. Pearson's chi-squared at one in a thousand for all labels together
/// (Bonferroni), and Cramér's V = √(χ²/n) of 0.5 or more: with two rows V is Cohen's w, of which 0.5 is a large effect (Cohen,
/// *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed. 1988, ch. 7). Work that is done again comes after something
/// else by its nature, so it is asked whether it is the same thing. `O(P log P)` for the pairs of neighbours.
pub(super) fn two_contexts<'a>(before: &[Before], name: impl Fn(u16) -> &'a str) -> Vec<Option<TwoContexts>> {
    let tables: Vec<Vec<(u16, [u32; 2])>> = (0..).zip(before).map(|(code, before)| table(code, before)).collect();
    let compared: Vec<Option<Compared>> = tables.iter().map(|table| compared(table)).collect();
    let tested = compared.iter().flatten().count() as f64;
    let differ = |of: &Compared| of.by_chance * tested < BY_CHANCE_BELOW && of.cramers_v >= V_AT_LEAST;
    let contexts = |(table, compared): (&Vec<(u16, [u32; 2])>, Option<Compared>)| {
        let cramers_v = compared.filter(differ)?.cramers_v;
        let [of_first, of_later] = totals(table);
        // Behind «first» stands what has a larger part of the first ones than of the later ones, by how much of both.
        let lead =
            |counts: [u32; 2]| i64::from(counts[0]) * i64::from(of_later) - i64::from(counts[1]) * i64::from(of_first);
        let mut by_lead = table.clone();
        sort_by(&mut by_lead, |a, b| lead(b.1).cmp(&lead(a.1)).then_with(|| name(a.0).cmp(name(b.0))));
        let (&(first_after, most_first), &(later_after, most_later)) = (by_lead.first()?, by_lead.last()?);
        let first = Part { count: most_first[0], of: of_first, in_other_row: most_first[1] };
        let later = Part { count: most_later[1], of: of_later, in_other_row: most_later[0] };
        Some(TwoContexts { first_after, first, later_after, later, cramers_v })
    };
    tables.iter().zip(compared).map(contexts).collect()
}

/// What stands right before a label, without the label itself.
fn table(code: u16, before: &Before) -> Vec<(u16, [u32; 2])> {
    before.iter().filter(|(other, _)| **other != code).map(|(&other, &counts)| (other, counts)).collect()
}

fn totals(table: &[(u16, [u32; 2])]) -> [u32; 2] {
    [0, 1].map(|row: usize| table.iter().map(|(_, counts)| counts[row]).sum())
}

/// Both rows of a table held against each other.
#[derive(Clone, Copy)]
struct Compared {
    by_chance: f64,
    cramers_v: f64,
}

/// None where there is nothing to compare.
fn compared(table: &[(u16, [u32; 2])]) -> Option<Compared> {
    let rows = totals(table).map(u64::from);
    let (all, fewer) = (rows[0] + rows[1], rows[0].min(rows[1]));
    let sum = |counts: &[u64; 2]| counts[0] + counts[1];
    let has_enough = |counts: &[u64; 2]| sum(counts) * fewer >= EXPECTED_AT_LEAST * all;
    let mut columns: Vec<[u64; 2]> = table.iter().map(|(_, counts)| counts.map(u64::from)).collect();
    columns.sort_unstable_by_key(|counts| (sum(counts), counts[0]));
    let mut pooled = [0, 0];
    let mut rare = 0;
    // The columns stand with the rarest first.
    while rare < columns.len() && (!has_enough(&columns[rare]) || (rare > 0 && !has_enough(&pooled))) {
        pooled = [0, 1].map(|row| pooled[row] + columns[rare][row]);
        rare += 1;
    }
    let counted: Vec<[u64; 2]> = columns[rare..].iter().copied().chain((rare > 0).then_some(pooled)).collect();
    if counted.len() < 2 {
        return None;
    }
    let cell = |counts: &[u64; 2], row: usize| {
        let expected = sum(counts) as f64 * rows[row] as f64 / all as f64;
        let over = counts[row] as f64 - expected;
        over * over / expected
    };
    let statistic: f64 = counted.iter().flat_map(|counts| [cell(counts, 0), cell(counts, 1)]).sum();
    let by_chance = chi_squared_tail(statistic, counted.len() as u32 - 1);
    Some(Compared { by_chance, cramers_v: (statistic / all as f64).sqrt() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(counts: &[[u32; 2]]) -> Vec<(u16, [u32; 2])> {
        (1..).zip(counts.iter().copied()).collect()
    }

    fn of(counts: &[[u32; 2]]) -> Compared {
        let Some(found) = compared(&table(counts)) else { panic!("nothing to compare in {counts:?}") };
        found
    }

    fn is_near(found: f64, wanted: f64) -> bool {
        (found - wanted).abs() < 1e-9 * wanted
    }

    /// By hand, and by `scipy.stats.chi2_contingency(table, correction=False)`.
    #[test]
    fn two_rows_are_held_against_each_other() {
        // Expected are 30 in every cell: 4·20²/30 = 53.33…, V = √(53.33/120) = 2/3.
        let found = of(&[[50, 10], [10, 50]]);
        assert!(is_near(found.cramers_v, 2.0 / 3.0) && is_near(found.by_chance, 2.814_893_341_750_376_3e-13));
        // The same shares in both rows.
        let same = of(&[[50, 100], [10, 20]]);
        assert_eq!((same.cramers_v, same.by_chance), (0.0, 1.0));
    }

    /// 40 first and 40 later ones: of a column of nine, 4.5 are expected in each row. V and p are those that scipy gives of the
    /// tables with the rare columns added up by hand.
    #[test]
    fn rare_columns_are_counted_as_one() {
        // [[30, 9, 1], [0, 9, 31]]
        let found = of(&[[30, 0], [4, 5], [5, 4], [1, 31]]);
        assert!(
            is_near(found.cramers_v, 0.852_386_356_061_616) && is_near(found.by_chance, 2.389_552_736_575_775_7e-13)
        );
        // What is rare alone is counted with the rarest of the others: [[28, 10, 2], [2, 6, 32]]
        let found = of(&[[28, 2], [0, 4], [10, 2], [2, 32]]);
        assert!(
            is_near(found.cramers_v, 0.790_600_417_156_380_6) && is_near(found.by_chance, 1.386_073_928_235_918_3e-11)
        );
        // Nothing is left to compare.
        let nothing: [&[[u32; 2]]; 5] = [&[[3, 4], [4, 3]], &[[40, 40]], &[], &[[40, 0], [9, 0]], &[[40, 0], [0, 9]]];
        assert!(nothing.iter().all(|counts| compared(&table(counts)).is_none()));
        assert!(is_near(of(&[[40, 0], [0, 20]]).cramers_v, 1.0));
    }
}
