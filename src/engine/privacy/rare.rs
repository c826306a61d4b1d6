//! Rare values and variants: what too few have is folded into one group, so that it points at nobody.

use serde::{Deserialize, Serialize};

/// What a value is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grouped {
    Own,
    /// One of the group of rare values.
    Other,
    /// Nobody has it.
    Absent,
}

/// Which values keep their name and which are folded into one group.
///
/// `counts` are of what is protected (cases or persons, not events). Values below `least` are folded. A group that is
/// itself below `least` takes in the smallest value that is left, until it is large enough: of a known total it
/// would otherwise tell a small number. Of equal counts the later value goes first.
///
/// ```
/// use spor::engine::privacy::{Grouped, group_rare};
/// use Grouped::{Absent, Other, Own};
/// assert_eq!(group_rare(&[20, 3, 0, 2, 9], 5), [Own, Other, Absent, Other, Own]); // 3 + 2 = 5
/// assert_eq!(group_rare(&[20, 3, 0, 0, 9], 5), [Own, Other, Absent, Absent, Other]); // 3 is too few alone
/// ```
pub fn group_rare(counts: &[u64], least: u64) -> Vec<Grouped> {
    let fold = |&count: &u64| match count {
        0 => Grouped::Absent,
        count if count < least => Grouped::Other,
        _ => Grouped::Own,
    };
    let mut grouped: Vec<Grouped> = counts.iter().map(fold).collect();
    let folded = grouped.iter().zip(counts).filter(|(is, _)| **is == Grouped::Other);
    let mut folded: u64 = folded.map(|(_, count)| count).sum();
    while (1..least).contains(&folded) {
        let own = (0..counts.len()).rev().filter(|&value| grouped[value] == Grouped::Own);
        let Some(smallest) = own.min_by_key(|&value| counts[value]) else { break };
        grouped[smallest] = Grouped::Other;
        folded += counts[smallest];
    }
    grouped
}

/// Variants that so many cases take that they can be shown, and what became of the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoldedVariants {
    /// Numbers of the variants that stay, in rising order.
    pub shown: Vec<u32>,
    pub hidden_variants: u32,
    /// Cases of all hidden variants together: nought, or at least `k` where there are so many cases at all.
    pub hidden_cases: u64,
}

/// Folds the variants that fewer than `k` cases take (k-anonymity of variants, methods §8).
///
/// `cases[variant]` is the number of cases. Where the hidden cases together are fewer than `k`, the smallest variants
/// left are hidden too. Variants nobody takes are neither shown nor hidden.
pub fn fold_rare_variants(cases: &[u32], k: u32) -> FoldedVariants {
    let counts: Vec<u64> = cases.iter().map(|&cases| u64::from(cases)).collect();
    let mut folded = FoldedVariants { shown: Vec::new(), hidden_variants: 0, hidden_cases: 0 };
    for (variant, grouped) in group_rare(&counts, u64::from(k)).into_iter().enumerate() {
        match grouped {
            Grouped::Own => folded.shown.push(variant as u32),
            Grouped::Other => {
                folded.hidden_variants += 1;
                folded.hidden_cases += counts[variant];
            }
            Grouped::Absent => {}
        }
    }
    folded
}
