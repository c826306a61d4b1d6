//! Counts settled as one release where the rule for small numbers is on, and told as they are where it is off.

use crate::engine::privacy::{Cell, Counts, Release, Settled, SmallCells, Threshold};
use crate::protocol::{HiddenCells, Shown};

/// What `write` makes of the counts: it is given how each may be seen, and what is hidden of them; none where nothing is.
///
/// `add_up` says whether every sum that was said of the counts holds. Counts that contradict each other are not told,
/// whatever made them.
pub fn settled<T>(
    counts: &Counts,
    add_up: bool,
    rule: SmallCells,
    write: impl FnOnce(&dyn Fn(&Cell) -> Shown<u32>, Option<HiddenCells>) -> T,
) -> T {
    if !rule.is_on() {
        return write(&|&cell| Shown::Number(counts.count(cell)), None);
    }
    let with = |settled: &Settled| {
        let hidden = HiddenCells {
            least_shown: rule.least_shown,
            small: settled.small_cells(),
            complements: settled.complements(),
            ranges: 0,
        };
        write(&|&cell| if add_up { settled.shown(cell) } else { Shown::Hidden }, Some(hidden))
    };
    Release::settle(counts, Threshold::new(rule.least_shown), with).into_content()
}
