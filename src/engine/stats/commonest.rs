//! The commonest of several counts that together are most of all.

/// How many of `counts`, from the first on, are needed for four fifths of their sum. Counts stand most common first.
///
/// ```
/// use spor::engine::stats::commonest_four_fifths;
/// assert_eq!(commonest_four_fifths([6, 2, 1, 1]), 2); // 8 of 10
/// assert_eq!(commonest_four_fifths([5, 2, 2, 1]), 3); // 7 of 10 are too few
/// assert_eq!(commonest_four_fifths([]), 0);
/// ```
pub fn commonest_four_fifths(counts: impl IntoIterator<Item = u32> + Clone) -> usize {
    let all: u64 = counts.clone().into_iter().map(u64::from).sum();
    let mut before = 0;
    let is_needed = |count: &u32| {
        let is_needed = before * 5 < all * 4;
        before += u64::from(*count);
        is_needed
    };
    counts.into_iter().take_while(is_needed).count()
}
