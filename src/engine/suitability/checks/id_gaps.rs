//! Gaps in the numbers of cases: ids that should be there and are not.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// Gaps among ids that are equal but for their last number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdGaps {
    /// Cases whose id ends with a number, in a series of two or more of which at least every other is there.
    pub numbered_cases: u32,
    pub gaps: u32,
    /// Ids that lie in the gaps.
    pub missing_ids: u64,
}

/// The gaps in the series of ids (daqapo's `detect_case_id_sequence_gaps`).
///
/// A series is the ids with the same text before their last digits: `KH-2024-0001`, `KH-2024-0002`, … Whether a gap means
/// missing cases, or numbers that went to other work, is a question to whoever made the extract. A series counts where at least
/// half of the numbers from its first to its last are there: sparser ids are drawn from somewhere else, and their gaps say
/// nothing. `O(n log n)`.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, suitability::checks::id_gaps};
/// let log = EventLog::from_rows([("S1", "A", 0), ("S2", "A", 0), ("S5", "A", 0), ("X", "A", 0)]).unwrap();
/// let found = id_gaps(&log, &Selection::all(4));
/// assert_eq!((found.numbered_cases, found.gaps, found.missing_ids), (3, 1, 2));
/// // Two of the numbers from 100 to 104 are fewer than half.
/// let sparse = EventLog::from_rows([("T100", "A", 0), ("T104", "A", 0)]).unwrap();
/// assert_eq!(id_gaps(&sparse, &Selection::all(2)).gaps, 0);
/// ```
pub fn id_gaps(log: &EventLog, selection: &Selection) -> IdGaps {
    let mut found = IdGaps { numbered_cases: 0, gaps: 0, missing_ids: 0 };
    found.numbered_cases = each_gap(log, selection, &mut |missing, _| {
        found.gaps += 1;
        found.missing_ids = found.missing_ids.saturating_add(missing);
    });
    found
}

/// The cases right after a gap, in the order of their series.
pub fn cases_after_gaps(log: &EventLog, selection: &Selection) -> Vec<u32> {
    let mut found = Vec::new();
    each_gap(log, selection, &mut |_, case| found.push(case));
    found
}

/// Gives the missing ids of every gap and the case after it, and answers how many cases stand in a series.
fn each_gap(log: &EventLog, selection: &Selection, found: &mut dyn FnMut(u64, u32)) -> u32 {
    let of_case = |case: u32| parts(log.case_id(case)).map(|(text, number)| (text, number, case));
    let mut ids: Vec<(&str, u64, u32)> = selection.cases().filter_map(of_case).collect();
    ids.sort_unstable();
    let mut numbered = 0;
    for series in ids.chunk_by(|a, b| a.0 == b.0).filter(|series| is_dense(series)) {
        numbered += series.len() as u32;
        for pair in series.windows(2) {
            // S1 and S01 have one number and are two cases.
            let missing = (pair[1].1 - pair[0].1).saturating_sub(1);
            if missing > 0 {
                found(missing, pair[1].2);
            }
        }
    }
    numbered
}

/// Whether there are two ids or more, and at least half of the numbers from the first to the last.
fn is_dense(series: &[(&str, u64, u32)]) -> bool {
    let [first, .., last] = series else { return false };
    last.1 - first.1 < 2 * series.len() as u64
}

/// The text before the last digits, and their number.
fn parts(id: &str) -> Option<(&str, u64)> {
    let text = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
    Some((text, id[text.len()..].parse().ok()?))
}
