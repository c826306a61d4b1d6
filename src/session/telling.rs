//! Whether a number may be told beside others that readers know: neither it nor what it leaves of them is few.

use crate::engine::privacy::SmallCells;
use crate::protocol::Shown;

/// Whether neither a number nor what it leaves of any whole is few.
pub fn may_tell(rule: SmallCells, part: u32, wholes: &[u32]) -> bool {
    !rule.hides(part) && wholes.iter().all(|whole| !rule.hides(whole.saturating_sub(part)))
}

/// Whether the cases with any of these say nothing of a hidden one: those that are told could be all of them.
pub fn settles(cases: u32, parts: &[Option<u32>]) -> bool {
    parts.iter().all(Option::is_some) || parts.iter().flatten().sum::<u32>() >= cases
}

/// The number, where it may be told.
pub fn shown_if(tells: bool, count: u32) -> Shown<u32> {
    if tells { Shown::Number(count) } else { Shown::Hidden }
}

/// A part of all, 0..=1; nought of nothing.
pub fn share(part: u32, all: u32) -> f64 {
    f64::from(part) / f64::from(all.max(1))
}
