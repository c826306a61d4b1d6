//! Memory set aside once: columns grow to the size the file is expected to need, not by doubling.
//!
//! WebAssembly memory never shrinks, so the largest moment is what a log costs for as long as it is open.

/// Rows that are set aside at most before they have been seen.
const FORESEEN_AT_MOST: usize = 20_000_000;

/// Makes room for `more` entries; when there is none, for as many as are `foreseen` in all, or a quarter more.
pub(crate) fn make_room<T>(column: &mut Vec<T>, more: usize, foreseen: usize) {
    let needed = column.len() + more;
    if needed > column.capacity() {
        let size = needed.max(foreseen.min(FORESEEN_AT_MOST)).max(column.capacity() / 4 * 5);
        column.reserve_exact(size - column.len());
    }
}
