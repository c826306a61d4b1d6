//! Steps back and forth: what was in force before each change, and what an undo took back.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many steps back one can go.
const REMEMBERED: usize = 200;
/// The number of the next change, whatever it is of: so that changes of different things stand in one order.
static NEXT: AtomicU32 = AtomicU32::new(1);

/// The steps of one thing; the last of each list comes next. Every step has the number of its change.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps<T> {
    before: Vec<(u32, T)>,
    after: Vec<(u32, T)>,
}

impl<T> Default for Steps<T> {
    fn default() -> Self {
        Self { before: Vec::new(), after: Vec::new() }
    }
}

impl<T> Steps<T> {
    /// A change was made, before which `before` was in force.
    pub fn changed(&mut self, before: T) {
        if self.before.len() == REMEMBERED {
            self.before.remove(0);
        }
        self.before.push((NEXT.fetch_add(1, Ordering::Relaxed), before));
        self.after.clear();
    }

    /// Takes the last change back: what was in force before it is `now`. Whether there was one.
    pub fn back(&mut self, now: &mut T) -> bool {
        step(&mut self.before, &mut self.after, now)
    }

    /// Makes the change again that was taken back last. Whether there was one.
    pub fn forth(&mut self, now: &mut T) -> bool {
        let is_made = step(&mut self.after, &mut self.before, now);
        // It is the last change now, also where something else was changed after it had been taken back.
        if let Some((number, _)) = self.before.last_mut().filter(|_| is_made) {
            *number = NEXT.fetch_add(1, Ordering::Relaxed);
        }
        is_made
    }

    /// The number of the change that is taken back next.
    pub fn last(&self) -> Option<u32> {
        self.before.last().map(|(number, _)| *number)
    }

    /// The number of the change that is made again next.
    pub fn next(&self) -> Option<u32> {
        self.after.last().map(|(number, _)| *number)
    }
}

fn step<T>(from: &mut Vec<(u32, T)>, to: &mut Vec<(u32, T)>, now: &mut T) -> bool {
    let Some((number, other)) = from.pop() else { return false };
    to.push((number, std::mem::replace(now, other)));
    true
}
