//! The figures of sorted durations: quantiles by position, sums exactly.

use super::Scale;
use super::key::Key;
use crate::engine::map::Durations;
use crate::engine::stats::quantile_type_7;

/// The figures of several sorted groups taken together, given by where each begins (and one past the last).
pub(super) fn figures<K: Key>(keys: &[K], starts: &[u32], scale: Scale) -> Option<Durations> {
    let groups: Vec<&[K]> = starts
        .windows(2)
        .map(|group| &keys[group[0] as usize..group[1] as usize])
        .filter(|group| !group.is_empty())
        .collect();
    let n: usize = groups.iter().map(|group| group.len()).sum();
    let case_bits = scale.case_bits;
    let value = |position: usize| match groups.as_slice() {
        [one] => scale.millis(one[position]),
        many => scale.millis(K::new(nth_of_groups(many, position, case_bits), 0, case_bits)),
    };
    let median_millis = quantile_type_7(n, 0.5, value)?;
    let p90_millis = quantile_type_7(n, 0.9, value)?;
    let offsets: u128 = groups.iter().map(|group| sum_of_offsets(group, case_bits)).sum();
    let total = (offsets * u128::from(scale.unit_millis)) as i128 + i128::from(scale.base_millis) * n as i128;
    Some(Durations {
        n: n as u32,
        median_millis,
        mean_millis: total as f64 / n as f64,
        p90_millis,
        total_millis: total as f64,
        shortest_millis: groups.iter().map(|group| scale.millis(group[0])).min()?,
        longest_millis: groups.iter().map(|group| scale.millis(group[group.len() - 1])).max()?,
    })
}

/// The offset at `position` (from 0) of several sorted groups merged, found by halving the range of values.
fn nth_of_groups<K: Key>(groups: &[&[K]], position: usize, case_bits: u32) -> u64 {
    let mut low = groups.iter().map(|group| group[0].offset(case_bits)).min().unwrap_or(0);
    let mut high = groups.iter().map(|group| group[group.len() - 1].offset(case_bits)).max().unwrap_or(0);
    while low < high {
        let middle = low + (high - low) / 2;
        let up_to: usize = groups.iter().map(|group| group.partition_point(|k| k.offset(case_bits) <= middle)).sum();
        if up_to > position {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// The exact sum, in pieces that cannot overflow a word: 2^12 offsets of at most 2^52, or one by one.
fn sum_of_offsets<K: Key>(sorted: &[K], case_bits: u32) -> u128 {
    let longest = sorted.last().map_or(0, |key| key.offset(case_bits));
    if longest >> 52 != 0 {
        return sorted.iter().map(|key| u128::from(key.offset(case_bits))).sum();
    }
    sorted.chunks(1 << 12).map(|piece| u128::from(piece.iter().map(|key| key.offset(case_bits)).sum::<u64>())).sum()
}
