//! A day on which some events say the day only: how often `b` can come right after `a`.
//!
//! Events with a clock stand in groups of equal instants, one group after the other. Those without may stand anywhere among
//! them. So every order of the day gives each event without a clock to one of the groups, and orders the groups inside.
//!
//! Of events without a clock two of each class are enough to try all ways to begin, to end and to part others. Each further
//! one changes the bounds by a rule: one of neither class parts one more pair; an `a` makes a pair with a `b` that has none,
//! a `b` with an `a` that has none, and those that are left over pair with each other. `tests/engine/map_days.rs` holds the
//! bounds against every order of small logs.

use super::group::{A, B, OTHER, inside};
use std::collections::BTreeMap;

/// Events of each class.
type Counts = [u32; 3];

/// The fewest and most pairs by the class of the first event and that of the last; none where no order has those ends.
pub(super) type ByEnds = [[Option<(u32, u32)>; 3]; 3];

/// So many of each class without a clock are tried everywhere.
const TRIED: u32 = 2;
/// Ways to have used up none, one or two of each class.
const USES: usize = 27;

/// Days that were worked out before, by their counts.
#[derive(Default)]
pub(super) struct KnownDays {
    known: BTreeMap<Vec<u32>, ByEnds>,
    name: Vec<u32>,
}

impl KnownDays {
    /// The bounds of a day: `free` events without a clock, and the groups of those with one in order.
    ///
    /// Of a self-loop all other events are the other class, and no event is a `B`.
    pub fn bounds(&mut self, free: Counts, groups: &[Counts], self_loop: bool) -> ByEnds {
        self.name.clear();
        self.name.push(u32::from(self_loop));
        self.name.extend(free);
        self.name.extend(groups.iter().flatten());
        if let Some(known) = self.known.get(&self.name) {
            return *known;
        }
        let found = if self_loop { of_self_loop(free, groups) } else { of_pair(free, groups) };
        self.known.insert(self.name.clone(), found);
        found
    }
}

/// Each `a` is followed by an `a`, by another event, or is the last: so as many follow an `a` as others do not.
fn of_self_loop(free: Counts, groups: &[Counts]) -> ByEnds {
    let with_others_as_b = |counts: Counts| [counts[A], counts[OTHER], 0];
    let groups: Vec<Counts> = groups.iter().copied().map(with_others_as_b).collect();
    let all: u32 = free[A] + groups.iter().map(|of| of[A]).sum::<u32>();
    let parted = of_pair(with_others_as_b(free), &groups);
    let mut found = [[None; 3]; 3];
    for (first, from) in [(A, A), (OTHER, B)] {
        for (last, to) in [(A, A), (OTHER, B)] {
            found[first][last] = parted[from][to].map(|(fewest, most)| {
                let followed = all - u32::from(last == A);
                (followed - most, followed - fewest)
            });
        }
    }
    found
}

fn of_pair(free: Counts, groups: &[Counts]) -> ByEnds {
    let tried = free.map(|count| count.min(TRIED));
    let more: Counts = std::array::from_fn(|class| free[class] - tried[class]);
    let sum = |class: usize| tried[class] + groups.iter().map(|of| of[class]).sum::<u32>();
    let (all_a, all_b) = (sum(A), sum(B));
    let mut found = tried_everywhere(tried, groups);
    for (first, by_last) in found.iter_mut().enumerate() {
        for (last, bounds) in by_last.iter_mut().enumerate() {
            let Some((fewest, most)) = bounds else { continue };
            let without_a = (all_b - u32::from(first == B)).saturating_sub(*most);
            let without_b = (all_a - u32::from(last == A)).saturating_sub(*most);
            let (by_a, by_b) = (more[A].min(without_a), more[B].min(without_b));
            *fewest = fewest.saturating_sub(more[OTHER]);
            *most += by_a + by_b + (more[A] - by_a).min(more[B] - by_b);
        }
    }
    found
}

/// The bounds over every way to give the events without a clock to the groups.
fn tried_everywhere(free: Counts, groups: &[Counts]) -> ByEnds {
    let mut by_ends = [[None; 3]; 3];
    for begin in [A, B, OTHER] {
        // By what is used up and the class of the last event.
        let mut known = [[None; 3]; USES];
        for (number, group) in groups.iter().enumerate() {
            let mut next = [[None; 3]; USES];
            for (used, ended) in known.iter().enumerate().filter(|(used, _)| number > 0 || *used == 0) {
                for given in 0..USES {
                    let (used_of, given_of) = (split(used), split(given));
                    if (0..3).any(|class| used_of[class] + given_of[class] > free[class]) {
                        continue;
                    }
                    let count = std::array::from_fn(|class| group[class] + given_of[class]);
                    for first in [A, B, OTHER] {
                        if number == 0 && first != begin {
                            continue;
                        }
                        let before = if number == 0 { Some((0, 0)) } else { best_before(ended, first) };
                        let Some(before) = before else { continue };
                        for last in [A, B, OTHER] {
                            if let Some(here) = inside(count, first, last, false) {
                                let all = (before.0 + here.0, before.1 + here.1);
                                let known: &mut Option<(u32, u32)> = &mut next[used + given][last];
                                *known = Some(known.map_or(all, |of| (of.0.min(all.0), of.1.max(all.1))));
                            }
                        }
                    }
                }
            }
            known = next;
        }
        by_ends[begin] = known[free[A] as usize * 9 + free[B] as usize * 3 + free[OTHER] as usize];
    }
    by_ends
}

/// The fewest and most pairs up to and with the first event of a group.
fn best_before(ended: &[Option<(u32, u32)>; 3], first: usize) -> Option<(u32, u32)> {
    let pair = |class: usize| u32::from(class == A && first == B);
    let each = ended.iter().enumerate().filter_map(|(class, of)| {
        let of = (*of)?;
        Some((of.0 + pair(class), of.1 + pair(class)))
    });
    each.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// How many of each class a number of [`USES`] stands for.
fn split(uses: usize) -> Counts {
    [uses / 9, uses / 3 % 3, uses % 3].map(|count| count as u32)
}
