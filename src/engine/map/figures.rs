//! The figures of a process map: what every step and every transition counts.

use crate::engine::stats::{place_quantiles, quantile_type_7};
use serde::{Deserialize, Serialize};

/// A place on the map: an activity, or the two ends every case has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    Start,
    Activity(u16),
    End,
}

/// Durations in milliseconds over `n` observations; quantiles are type 7 (linear interpolation).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Durations {
    pub n: u32,
    pub median_millis: f64,
    pub mean_millis: f64,
    pub p90_millis: f64,
    pub total_millis: f64,
    pub shortest_millis: i64,
    pub longest_millis: i64,
}

impl Durations {
    /// The figures of durations, milliseconds, which are reordered; none when there are none. Linear in the durations.
    pub fn of(millis: &mut [i64]) -> Option<Durations> {
        place_quantiles(millis, &[0.5, 0.9]);
        let quantile = |p| quantile_type_7(millis.len(), p, |at| millis[at]);
        let (first, rest) = millis.split_first()?;
        let ends = |(least, most): (i64, i64), millis: &i64| (*millis.min(&least), *millis.max(&most));
        let (shortest_millis, longest_millis) = rest.iter().fold((*first, *first), ends);
        let total = exact_sum(millis, shortest_millis.unsigned_abs().max(longest_millis.unsigned_abs()));
        Some(Durations {
            n: millis.len() as u32,
            median_millis: quantile(0.5)?,
            mean_millis: total as f64 / millis.len() as f64,
            p90_millis: quantile(0.9)?,
            total_millis: total as f64,
            shortest_millis,
            longest_millis,
        })
    }
}

/// The exact sum of numbers none of which is larger than `largest`, either way: in pieces that cannot overflow a word, since
/// a sum of 128 bits is made of several of WebAssembly.
fn exact_sum(numbers: &[i64], largest: u64) -> i128 {
    let piece = 1 << (largest | 1).leading_zeros().saturating_sub(2).min(16);
    numbers.chunks(piece).map(|piece| i128::from(piece.iter().sum::<i64>())).sum()
}

/// Least and greatest value a count can have over all orders that times allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds<T> {
    pub least: T,
    pub greatest: T,
}
