//! The threshold: how many must stand behind a number that leaves the machine.

use crate::engine::privacy::SmallCells;
use serde::{Deserialize, Serialize};

/// The least count that may leave: five unless chosen otherwise, and never below three.
///
/// Five is the rule for research at Statistics Denmark; agencies use three to five (OECD Glossary of Statistical Terms,
/// «threshold rule»).
///
/// ```
/// use spor::engine::privacy::Threshold;
/// assert_eq!((Threshold::default().least(), Threshold::new(1).least()), (5, 3));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub struct Threshold(u32);

impl Threshold {
    const LEAST: u32 = 3;

    /// The threshold `least`, raised to three.
    pub fn new(least: u32) -> Threshold {
        Threshold(least.max(Threshold::LEAST))
    }

    /// The least count that is shown, nought aside.
    pub fn least(self) -> u32 {
        self.0
    }

    /// Whether a count is so small that it is hidden. Nought is not: it points at nobody.
    pub fn hides(self, count: u32) -> bool {
        (1..self.0).contains(&count)
    }

    /// The same rule for single counts, for a screen on which nothing adds up.
    pub fn small_cells(self) -> SmallCells {
        SmallCells { least_shown: self.0 }
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Threshold(5)
    }
}

impl From<u32> for Threshold {
    fn from(least: u32) -> Self {
        Threshold::new(least)
    }
}

impl From<Threshold> for u32 {
    fn from(threshold: Threshold) -> Self {
        threshold.0
    }
}
