//! Planting by index: exactly so many of those that fit, never «each with some chance».

use super::SplitMix64;

/// Exactly `count` positions below `among` that fit, in random order; all of them when fewer fit.
pub fn choose(random: &mut SplitMix64, among: usize, count: usize, fits: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let mut chosen: Vec<usize> = (0..among).filter(|&position| fits(position)).collect();
    random.shuffle(&mut chosen);
    chosen.truncate(count);
    chosen
}

/// Changes exactly `count` of the `values` that fit, chosen at random; all of them when fewer fit.
pub fn plant<T>(
    random: &mut SplitMix64,
    values: &mut [T],
    count: usize,
    fits: &dyn Fn(&T) -> bool,
    change: &mut dyn FnMut(&mut T),
) {
    for position in choose(random, values.len(), count, &|position| fits(&values[position])) {
        change(&mut values[position]);
    }
}
