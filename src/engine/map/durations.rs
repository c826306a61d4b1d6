//! Durations of a selection without sorting: those of the whole log stand sorted, the selection walks them.
//!
//! Durations are grouped by edge (or by step) and sorted by (duration, case) inside a group. A case
//! and its duration share one word of 64 bits, so that a million transitions cost 8 MB; logs whose
//! durations and cases together need more bits (over 280 years and over 65,536 cases) take 128.

mod key;
mod sort;
mod summary;
mod transitions;

pub(super) use transitions::Transitions;

use super::Durations;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use key::Key;
use std::borrow::Cow;

/// Durations of all cases, grouped and sorted.
pub(in crate::engine::map) struct DurationIndex {
    /// First duration of each group, and one past the last.
    starts: Vec<u32>,
    /// What a key's offset counts from, milliseconds.
    base_millis: i64,
    case_bits: u32,
    keys: Keys,
}

enum Keys {
    Narrow(Vec<u64>),
    Wide(Vec<u128>),
}

/// Durations of the cases of a selection, grouped and sorted.
pub(in crate::engine::map) struct SelectedDurations<'a> {
    starts: Cow<'a, [u32]>,
    base_millis: i64,
    case_bits: u32,
    keys: SelectedKeys<'a>,
}

enum SelectedKeys<'a> {
    Narrow(Cow<'a, [u64]>),
    Wide(Cow<'a, [u128]>),
}

impl DurationIndex {
    /// Groups and sorts what `transitions` lists, for groups `0..groups`.
    pub fn of(log: &EventLog, groups: usize, transitions: &Transitions) -> DurationIndex {
        let (mut least, mut greatest) = (i64::MAX, i64::MIN);
        let mut starts = vec![0_u32; groups + 1];
        transitions.each(|_, group, millis| {
            least = least.min(millis);
            greatest = greatest.max(millis);
            starts[group as usize + 1] += 1;
        });
        for group in 1..starts.len() {
            starts[group] += starts[group - 1];
        }
        let range = if least > greatest { 0 } else { greatest.abs_diff(least) };
        let base_millis = if least > greatest { 0 } else { least };
        let case_bits = usize::BITS - log.case_count().leading_zeros();
        let range_bits = u64::BITS - range.leading_zeros();
        let keys = if case_bits + range_bits <= u64::BITS {
            Keys::Narrow(grouped_and_sorted(transitions, &starts, base_millis, case_bits, range_bits))
        } else {
            Keys::Wide(grouped_and_sorted(transitions, &starts, base_millis, case_bits, range_bits))
        };
        DurationIndex { starts, base_millis, case_bits, keys }
    }

    /// The durations of the selected cases. Linear in the number of all durations.
    pub fn selected(&self, selection: &Selection) -> SelectedDurations<'_> {
        let (starts, keys) = match &self.keys {
            Keys::Narrow(keys) => {
                let (starts, keys) = walk(keys, &self.starts, self.case_bits, selection);
                (starts, SelectedKeys::Narrow(keys))
            }
            Keys::Wide(keys) => {
                let (starts, keys) = walk(keys, &self.starts, self.case_bits, selection);
                (starts, SelectedKeys::Wide(keys))
            }
        };
        SelectedDurations { starts, base_millis: self.base_millis, case_bits: self.case_bits, keys }
    }
}

impl SelectedDurations<'_> {
    /// The figures of groups `groups` taken together; none when they hold no duration.
    pub fn figures(&self, groups: std::ops::Range<usize>) -> Option<Durations> {
        match &self.keys {
            SelectedKeys::Narrow(keys) => {
                summary::figures(keys, &self.starts[groups.start..=groups.end], self.base_millis, self.case_bits)
            }
            SelectedKeys::Wide(keys) => {
                summary::figures(keys, &self.starts[groups.start..=groups.end], self.base_millis, self.case_bits)
            }
        }
    }

    /// How many durations of group `group` are below zero.
    pub fn negative(&self, group: usize) -> u32 {
        if self.base_millis >= 0 {
            return 0;
        }
        let zero = self.base_millis.unsigned_abs();
        let range = self.starts[group] as usize..self.starts[group + 1] as usize;
        match &self.keys {
            SelectedKeys::Narrow(keys) => keys[range].partition_point(|k| k.offset(self.case_bits) < zero) as u32,
            SelectedKeys::Wide(keys) => keys[range].partition_point(|k| k.offset(self.case_bits) < zero) as u32,
        }
    }

    /// The durations of group `group` in milliseconds, rising.
    pub fn millis(&self, group: usize) -> Vec<i64> {
        let range = self.starts[group] as usize..self.starts[group + 1] as usize;
        let millis = |offset: u64| self.base_millis.wrapping_add_unsigned(offset);
        match &self.keys {
            SelectedKeys::Narrow(keys) => keys[range].iter().map(|k| millis(k.offset(self.case_bits))).collect(),
            SelectedKeys::Wide(keys) => keys[range].iter().map(|k| millis(k.offset(self.case_bits))).collect(),
        }
    }
}

fn grouped_and_sorted<K: Key>(
    transitions: &Transitions,
    starts: &[u32],
    base_millis: i64,
    case_bits: u32,
    range_bits: u32,
) -> Vec<K> {
    let mut next = starts.to_vec();
    let mut keys = vec![K::default(); starts.last().copied().unwrap_or(0) as usize];
    transitions.each(|case, group, millis| {
        let place = &mut next[group as usize];
        keys[*place as usize] = K::new(millis.wrapping_sub(base_millis) as u64, case, case_bits);
        *place += 1;
    });
    sort::sort_groups(&mut keys, starts, case_bits, range_bits);
    keys
}

/// Keeps the keys of selected cases, group by group; all of them without a copy.
fn walk<'a, K: Key>(
    keys: &'a [K],
    starts: &'a [u32],
    case_bits: u32,
    selection: &Selection,
) -> (Cow<'a, [u32]>, Cow<'a, [K]>) {
    if selection.is_all() {
        return (Cow::Borrowed(starts), Cow::Borrowed(keys));
    }
    let mut kept_starts = Vec::with_capacity(starts.len());
    let mut kept = Vec::new();
    kept_starts.push(0);
    for group in starts.windows(2) {
        let group = &keys[group[0] as usize..group[1] as usize];
        kept.extend(group.iter().copied().filter(|key| selection.contains(key.case(case_bits))));
        kept_starts.push(kept.len() as u32);
    }
    (Cow::Owned(kept_starts), Cow::Owned(kept))
}
