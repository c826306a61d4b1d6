//! Least and greatest values: withheld where few persons have them, since the shortest and longest courses are somebody's.

use super::threshold::Threshold;
use crate::engine::privacy::Shown;
use std::collections::BTreeSet;

/// The least and the greatest of many persons' values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extremes {
    pub least: Shown<i64>,
    pub greatest: Shown<i64>,
}

/// The extremes of `values`, given as (person or case, value); none when there are no values.
///
/// Each is shown where at least `threshold` different persons have exactly that value, and withheld otherwise. Percentiles
/// are the better figures: one in the middle of many says nothing of anybody.
pub fn extremes(values: &[(u32, i64)], threshold: Threshold) -> Option<Extremes> {
    let least = values.iter().map(|&(_, value)| value).min()?;
    let greatest = values.iter().map(|&(_, value)| value).max()?;
    let shown = |extreme: i64| {
        let persons: BTreeSet<u32> = values.iter().filter(|(_, value)| *value == extreme).map(|&(p, _)| p).collect();
        if persons.len() >= threshold.least() as usize { Shown::Number(extreme) } else { Shown::Hidden }
    };
    Some(Extremes { least: shown(least), greatest: shown(greatest) })
}
