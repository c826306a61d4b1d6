//! Durations of a selection without sorting: those of the whole log stand sorted, the selection walks them.
//!
//! Durations are grouped by edge (or by step) and sorted by (duration, case) inside a group. A case
//! and its duration share one word of 64 bits, so that a million transitions cost 8 MB. Durations are
//! held in the coarsest of minutes, seconds and milliseconds that is exact for the log; should durations
//! and cases still need more bits (in milliseconds, 280 years and over a million cases), a word has 128.

mod exact_division;
mod key;
mod sort;
mod summary;
mod transitions;

pub(super) use transitions::Transitions;

use super::Durations;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use exact_division::ExactDivision;
use key::Key;
use std::borrow::Cow;

/// Durations of all cases, grouped and sorted.
pub(in crate::engine::map) struct DurationIndex {
    /// First duration of each group, and one past the last.
    starts: Vec<u32>,
    scale: Scale,
    keys: Keys,
}

/// How a key says a duration and a case.
#[derive(Clone, Copy)]
struct Scale {
    /// The shortest duration of all, which offsets count from.
    base_millis: i64,
    /// What an offset counts.
    unit_millis: u64,
    /// Low bits of a key that hold the case.
    case_bits: u32,
}

impl Scale {
    /// The duration of a key, milliseconds.
    fn millis(self, key: impl Key) -> i64 {
        self.base_millis.wrapping_add_unsigned(key.offset(self.case_bits) * self.unit_millis)
    }
}

enum Keys {
    Narrow(Vec<u64>),
    Wide(Vec<u128>),
}

/// Durations of the cases of a selection, grouped and sorted.
pub(in crate::engine::map) struct SelectedDurations<'a> {
    starts: Cow<'a, [u32]>,
    scale: Scale,
    keys: SelectedKeys<'a>,
}

enum SelectedKeys<'a> {
    Narrow(Cow<'a, [u64]>),
    Wide(Cow<'a, [u128]>),
}

impl DurationIndex {
    /// Groups and sorts what `transitions` lists, for groups `0..groups`.
    pub fn of(log: &EventLog, groups: usize, transitions: &Transitions) -> DurationIndex {
        let mut least = i64::MAX;
        let mut longest = vec![i64::MIN; groups];
        let (mut in_seconds, mut in_minutes) = (true, true);
        let mut starts = vec![0_u32; groups + 1];
        transitions.each(|_, group, millis| {
            least = least.min(millis);
            longest[group as usize] = longest[group as usize].max(millis);
            in_seconds &= millis % 1_000 == 0;
            in_minutes &= millis % 60_000 == 0;
            starts[group as usize + 1] += 1;
        });
        for group in 1..starts.len() {
            starts[group] += starts[group - 1];
        }
        let base_millis = if least == i64::MAX { 0 } else { least };
        let unit_millis = match (in_seconds, in_minutes) {
            (_, true) => 60_000,
            (true, false) => 1_000,
            (false, false) => 1,
        };
        let case_bits = usize::BITS - log.case_count().leading_zeros();
        let scale = Scale { base_millis, unit_millis, case_bits };
        let bits_of = |longest: i64| match longest {
            i64::MIN => 0,
            longest => u64::BITS - (longest.abs_diff(base_millis) / unit_millis).leading_zeros(),
        };
        let bits: Vec<u32> = longest.into_iter().map(bits_of).collect();
        let keys = if case_bits + bits.iter().copied().max().unwrap_or(0) <= u64::BITS {
            Keys::Narrow(grouped_and_sorted(transitions, &starts, &bits, scale))
        } else {
            Keys::Wide(grouped_and_sorted(transitions, &starts, &bits, scale))
        };
        DurationIndex { starts, scale, keys }
    }

    /// The durations of the selected cases. Linear in the number of all durations.
    pub fn selected(&self, selection: &Selection) -> SelectedDurations<'_> {
        let (starts, keys) = match &self.keys {
            Keys::Narrow(keys) => {
                let (starts, keys) = walk(keys, &self.starts, self.scale.case_bits, selection);
                (starts, SelectedKeys::Narrow(keys))
            }
            Keys::Wide(keys) => {
                let (starts, keys) = walk(keys, &self.starts, self.scale.case_bits, selection);
                (starts, SelectedKeys::Wide(keys))
            }
        };
        SelectedDurations { starts, scale: self.scale, keys }
    }
}

impl SelectedDurations<'_> {
    /// The figures of groups `groups` taken together; none when they hold no duration.
    pub fn figures(&self, groups: std::ops::Range<usize>) -> Option<Durations> {
        match &self.keys {
            SelectedKeys::Narrow(keys) => summary::figures(keys, &self.starts[groups.start..=groups.end], self.scale),
            SelectedKeys::Wide(keys) => summary::figures(keys, &self.starts[groups.start..=groups.end], self.scale),
        }
    }

    /// The standard deviation of the durations of groups `groups` taken together, milliseconds, over one less than there
    /// are; none of fewer than two.
    pub fn spread(&self, groups: std::ops::Range<usize>) -> Option<f64> {
        let Durations { n, mean_millis, .. } = self.figures(groups.clone())?;
        let from_mean = groups.flat_map(|group| self.millis(group)).map(|millis| millis as f64 - mean_millis);
        let squares: f64 = from_mean.map(|away| away * away).sum();
        (n > 1).then(|| (squares / f64::from(n - 1)).sqrt())
    }

    /// How many durations of group `group` are below zero.
    pub fn negative(&self, group: usize) -> u32 {
        if self.scale.base_millis >= 0 {
            return 0;
        }
        let range = self.starts[group] as usize..self.starts[group + 1] as usize;
        match &self.keys {
            SelectedKeys::Narrow(keys) => keys[range].partition_point(|&key| self.scale.millis(key) < 0) as u32,
            SelectedKeys::Wide(keys) => keys[range].partition_point(|&key| self.scale.millis(key) < 0) as u32,
        }
    }

    /// The durations of group `group` in milliseconds, rising.
    pub fn millis(&self, group: usize) -> Vec<i64> {
        let range = self.starts[group] as usize..self.starts[group + 1] as usize;
        match &self.keys {
            SelectedKeys::Narrow(keys) => keys[range].iter().map(|&key| self.scale.millis(key)).collect(),
            SelectedKeys::Wide(keys) => keys[range].iter().map(|&key| self.scale.millis(key)).collect(),
        }
    }
}

/// `bits` holds how many bits the longest duration of each group needs.
fn grouped_and_sorted<K: Key>(transitions: &Transitions, starts: &[u32], bits: &[u32], scale: Scale) -> Vec<K> {
    let mut next = starts.to_vec();
    let mut keys = vec![K::default(); starts.last().copied().unwrap_or(0) as usize];
    let whole_units = ExactDivision::by(scale.unit_millis);
    transitions.each(|case, group, millis| {
        let place = &mut next[group as usize];
        let offset = whole_units.of(millis.wrapping_sub(scale.base_millis) as u64);
        keys[*place as usize] = K::new(offset, case, scale.case_bits);
        *place += 1;
    });
    sort::sort_groups(&mut keys, starts, bits, scale.case_bits);
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
    // A little more than the part that is selected, as cases have about as many transitions.
    let share = f64::from(selection.count()) / f64::from(selection.total());
    let mut kept = Vec::with_capacity(((keys.len() as f64 * share * 1.1) as usize).min(keys.len()));
    kept_starts.push(0);
    for group in starts.windows(2) {
        let group = &keys[group[0] as usize..group[1] as usize];
        selection.keep(group, |key: K| key.case(case_bits), &mut kept);
        kept_starts.push(kept.len() as u32);
    }
    (Cow::Owned(kept_starts), Cow::Owned(kept))
}
