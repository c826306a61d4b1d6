//! Variants: the distinct courses that cases take, each a sequence of activities.
//!
//! Everything the map counts depends on the sequence of a case alone, so that it is counted once a
//! variant and multiplied by the number of its cases in the selection.

mod alignment;
mod passing;
mod ranking;
mod sequences;

pub use alignment::{Aligned, aligned};
pub use passing::cases_passing;
pub use ranking::NameOrder;
pub use sequences::Sequences;

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use std::sync::OnceLock;

/// The variants of a log, numbered in order of their first case.
pub struct Variants {
    of_case: Vec<u32>,
    sequences: Sequences,
    cases: Vec<u32>,
    by_name: OnceLock<NameOrder>,
}

impl Variants {
    /// Finds the variant of every case.
    ///
    /// Two cases have the same variant when their activities, in order of (complete time, source
    /// row), are the same; ties are not reordered. An empty log has no variants. PM4Py counterpart:
    /// `get_variants`. Linear in the number of events.
    ///
    /// ```
    /// use spor::engine::{log::EventLog, variants::Variants};
    /// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "A", 0), ("2", "B", 9), ("3", "B", 0)]).unwrap();
    /// let variants = Variants::of(&log);
    /// assert_eq!(variants.count(), 2);
    /// assert_eq!(variants.cases_of(0), 2);
    /// assert_eq!(variants.sequence(0), [1, 2]);
    /// ```
    pub fn of(log: &EventLog) -> Variants {
        let mut sequences = Sequences::default();
        let activity = log.activity();
        let mut cases = Vec::new();
        let of_case = (0..log.case_count() as u32)
            .map(|case| {
                let variant = sequences.number(&activity[log.events_of(case)]);
                if variant as usize == cases.len() {
                    cases.push(0);
                }
                cases[variant as usize] += 1;
                variant
            })
            .collect();
        sequences.freeze();
        Variants { of_case, sequences, cases, by_name: OnceLock::new() }
    }

    /// Number of variants.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    /// The variant of every case.
    pub fn of_case(&self) -> &[u32] {
        &self.of_case
    }

    /// Activity codes of variant `variant` in order.
    pub fn sequence(&self, variant: u32) -> &[u16] {
        self.sequences.get(variant)
    }

    /// All variants, as sequences of activity codes.
    pub fn sequences(&self) -> &Sequences {
        &self.sequences
    }

    /// Their order by name, made at the first call; `log` is the log whose variants they are.
    pub fn by_name(&self, log: &EventLog) -> &NameOrder {
        let order = || NameOrder::of(&self.sequences, log.activity_codes(), |code| log.activity_name(code));
        self.by_name.get_or_init(order)
    }

    /// Number of cases of variant `variant` in the whole log.
    pub fn cases_of(&self, variant: u32) -> u32 {
        self.cases[variant as usize]
    }

    /// Number of cases of every variant in a selection.
    pub fn cases_in(&self, selection: &Selection) -> Vec<u32> {
        if selection.is_all() {
            return self.cases.clone();
        }
        let mut cases = vec![0; self.count()];
        selection.cases().for_each(|case| {
            cases[self.of_case[case as usize] as usize] += 1;
        });
        cases
    }
}
