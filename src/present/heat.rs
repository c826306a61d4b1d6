//! Steps of the blue of frequency, for tables whose cells follow their numbers.

use crate::protocol::Shown;

const STEPS: u64 = 7;

/// The step of a count where the greatest is `most`: nought and hidden counts have none, the greatest has the seventh.
pub fn step(count: Shown<u32>, most: u32) -> u64 {
    (u64::from(count.number().unwrap_or(0)) * STEPS).div_ceil(u64::from(most.max(1)))
}
