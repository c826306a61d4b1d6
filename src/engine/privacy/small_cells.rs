//! Small cells: a count so small that it could point at a person is hidden before it leaves the engine.

use serde::{Deserialize, Serialize};

/// A count on its way to a reader: a number, or hidden because it is too small to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown<T> {
    Number(T),
    /// At least and at most so much: the number itself would tell a hidden one.
    Between(T, T),
    Hidden,
}

impl<T: Copy> Shown<T> {
    /// The number, unless it is hidden or told as a range.
    pub fn number(self) -> Option<T> {
        match self {
            Shown::Number(number) => Some(number),
            Shown::Between(..) | Shown::Hidden => None,
        }
    }

    /// The least and the greatest it can be, the same for a number; none where it is hidden.
    pub fn ends(self) -> Option<(T, T)> {
        match self {
            Shown::Number(number) => Some((number, number)),
            Shown::Between(least, greatest) => Some((least, greatest)),
            Shown::Hidden => None,
        }
    }
}

/// One value in ten lies above the 90th percentile.
const FEWEST_FOR_A_TAIL: u32 = 10;

/// The least count that is shown; counts of 1 up to it are hidden. Nought is always shown: it points at nobody.
///
/// The default, 1, hides nothing: on the screen of the person who holds the data every count may stand.
///
/// ```
/// use spor::engine::privacy::{Shown, SmallCells};
/// let from_five = SmallCells { least_shown: 5 };
/// assert_eq!(from_five.show(4), Shown::Hidden);
/// assert_eq!(from_five.show(5), Shown::Number(5));
/// assert_eq!(from_five.show(0), Shown::Number(0));
/// assert_eq!(SmallCells::default().show(1), Shown::Number(1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmallCells {
    pub least_shown: u32,
}

impl Default for SmallCells {
    fn default() -> Self {
        Self { least_shown: 1 }
    }
}

impl SmallCells {
    /// The count as a reader may see it.
    pub fn show(self, count: u32) -> Shown<u32> {
        if self.hides(count) { Shown::Hidden } else { Shown::Number(count) }
    }

    /// Whether a count is so small that it is hidden.
    pub fn hides(self, count: u32) -> bool {
        count > 0 && count < self.least_shown
    }

    /// Whether the 90th percentile of so many values may be told: of fewer than ten it is one person's value, or nearly.
    pub fn tells_tail(self, values: u32) -> bool {
        !self.is_on() || values >= FEWEST_FOR_A_TAIL
    }

    /// Whether any count is hidden at all.
    pub fn is_on(self) -> bool {
        self.least_shown > 1
    }
}
