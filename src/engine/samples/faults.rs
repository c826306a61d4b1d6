//! Planting faults in clean rows so that the clean rows can be had again.
//!
//! Two kinds only. A fault that can be undone (a spelling, another way to write a date) changes a row. A fault
//! that would destroy what the row said is a row of its own, added behind a clean one: leaving it out is the
//! repair. No row is changed twice, so each fault can be counted by itself.

use super::SplitMix64;
use super::planting::choose;
use super::record::Record;

/// Clean rows on their way to the raw layer.
pub struct Faults<'a> {
    pub records: Vec<Record>,
    pub random: &'a mut SplitMix64,
    changed: Vec<bool>,
    /// Rows to come, each behind the clean row at this position.
    added: Vec<(usize, Record)>,
}

impl<'a> Faults<'a> {
    /// Rows that have no faults yet.
    pub fn new(records: Vec<Record>, random: &'a mut SplitMix64) -> Self {
        let changed = vec![false; records.len()];
        Self { records, random, changed, added: Vec::new() }
    }

    /// Changes exactly `count` rows that fit and have no fault yet; `change` is told the how-manieth it is.
    pub fn change(
        &mut self,
        count: usize,
        fits: &dyn Fn(&Record) -> bool,
        change: &mut dyn FnMut(usize, &mut Record, &mut SplitMix64),
    ) {
        for (number, position) in self.pick(count, &|_, record| fits(record)).into_iter().enumerate() {
            change(number, &mut self.records[position], self.random);
        }
    }

    /// Adds `count` copies of rows without fault that fit, each changed and put behind its original.
    pub fn add_copies(
        &mut self,
        count: usize,
        fits: &dyn Fn(&Record) -> bool,
        change: &mut dyn FnMut(usize, &mut Record, &mut SplitMix64),
    ) {
        for (number, position) in self.pick(count, &|_, record| fits(record)).into_iter().enumerate() {
            let mut copy = self.records[position].clone();
            change(number, &mut copy, self.random);
            self.added.push((position, copy));
        }
    }

    /// Exactly `count` rows that fit and have no fault yet, by position; from now on they count as having one, so
    /// that the original of a copy stays as it is and the two can be told apart.
    pub fn pick(&mut self, count: usize, fits: &dyn Fn(usize, &Record) -> bool) -> Vec<usize> {
        let (changed, records) = (&self.changed, &self.records);
        let free = |position: usize| !changed[position] && fits(position, &records[position]);
        let picked = choose(self.random, records.len(), count, &free);
        picked.iter().for_each(|&position| self.changed[position] = true);
        picked
    }

    /// Adds a row behind the clean row at `position`.
    pub fn add_behind(&mut self, position: usize, record: Record) {
        self.added.push((position, record));
    }

    /// The raw rows, sorted by place; an added row stands behind its clean one.
    pub fn finish(mut self) -> Vec<Record> {
        crate::engine::ordering::sort_by_key(&mut self.added, |(position, _)| *position);
        let mut added = self.added.into_iter().peekable();
        let mut rows = Vec::with_capacity(self.records.len() + added.len());
        for (position, record) in self.records.into_iter().enumerate() {
            rows.push(record);
            while let Some((_, record)) = added.next_if(|(behind, _)| *behind == position) {
                rows.push(record);
            }
        }
        rows
    }
}
