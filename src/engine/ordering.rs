//! One sort for the whole program, where nothing is hot.
//!
//! The standard library's sorts are compiled anew for each kind of item and each comparison, 6 kB at a time, which was
//! a fifth of the worker's program. Here the sort itself knows places only, and what is compiled anew is a few calls.
//! Where speed counts (durations, orders of a large log, crossings of the layout) the library's sorts stay.

use std::cmp::Ordering;

/// Sorts as [`slice::sort_by`] does: stable, in rising order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut from = places_in_order(items.len(), &|a, b| compare(&items[a], &items[b]));
    for place in 0..items.len() {
        // What belongs here may have been swapped away already; the trail of swaps leads to it.
        let mut source = from[place];
        while source < place {
            source = from[source];
        }
        items.swap(place, source);
        from[place] = source;
    }
}

/// Sorts as [`slice::sort_by_key`] does: stable, in rising order of the keys.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts as [`slice::sort`] does: stable, in rising order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// The places 0..`count` in the order of what stands there.
#[inline(never)]
fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
}
