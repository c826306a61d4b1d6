//! Sorting durations inside their groups.

use super::key::Key;

/// Sorts every group by (duration, case).
pub(super) fn sort_groups<K: Key>(keys: &mut [K], starts: &[u32], _case_bits: u32, _range_bits: u32) {
    for group in starts.windows(2) {
        keys[group[0] as usize..group[1] as usize].sort_unstable();
    }
}
