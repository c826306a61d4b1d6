//! An open log with what is computed from it once: variants, graphs, selections.

use super::selections::Selections;
use crate::engine::filter::FilterStack;
use crate::engine::import::{RejectedValues, Zone};
use crate::engine::log::EventLog;
use crate::engine::map::{MapView, ProcessMap, TraceIndexes, process_map};
use crate::engine::privacy::{SmallCells, Subjects, TimeStep, UniquenessCount};
use crate::engine::variants::Variants;
use crate::protocol::{RejectedList, SelectionId};

/// A log on the worker's side. Nothing of it leaves but figures and masked lists.
pub struct OpenLog {
    pub log: EventLog,
    pub zone: Zone,
    pub variants: Variants,
    indexes: TraceIndexes,
    selections: Selections,
    rejected: RejectedValues,
    /// Whom the log is about.
    pub subjects: Subjects,
    /// Which counts are hidden on the screen.
    pub small_cells: SmallCells,
    /// The count of unique cases, as far as it has come.
    pub unique: Option<(TimeStep, UniquenessCount)>,
}

impl OpenLog {
    /// Counts the variants of a log and prepares its graph.
    pub fn new(log: EventLog, zone: Zone, rejected: RejectedValues) -> OpenLog {
        let variants = Variants::of(&log);
        let indexes = TraceIndexes::of(&log, &variants);
        let selections = Selections::of(log.case_count());
        OpenLog {
            log,
            zone,
            variants,
            indexes,
            selections,
            rejected,
            subjects: Subjects::NotPersonal,
            small_cells: SmallCells::default(),
            unique: None,
        }
    }

    /// The same log, which is about these: small numbers are hidden where they could point at one of them.
    pub fn about(self, subjects: Subjects) -> OpenLog {
        OpenLog { subjects, small_cells: super::privacy::rule_for(subjects), ..self }
    }

    /// Names a filter stack; gives its name, cases and events.
    pub fn define_selection(&mut self, stack: &FilterStack) -> (SelectionId, u32, u32) {
        let name = self.selections.define(&self.log, &self.variants, stack);
        let (cases, events) = self.selections.get(name).map_or((0, 0), |selection| {
            (selection.count(), selection.cases().map(|case| self.log.events_of(case).len() as u32).sum())
        });
        (name, cases, events)
    }

    /// The map of a selection; none when the selection is not known.
    pub fn map(&mut self, name: SelectionId, view: &MapView) -> Option<ProcessMap> {
        let selection = self.selections.get(name)?;
        Some(process_map(&self.log, &self.variants, &mut self.indexes, selection, view))
    }

    /// The rows that did not become events, values masked.
    pub fn rejected_list(&self) -> RejectedList {
        RejectedList { rows: self.rejected.rows.clone(), not_listed: self.rejected.not_listed }
    }
}
