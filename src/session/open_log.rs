//! An open log with what is computed from it once: variants, graphs, selections.

use super::called_cases::CalledCases;
use super::known_facts::KnownFacts;
use super::laid_out::LaidOut;
use super::selections::Selections;
use super::show_dots::DotCharts;
use super::single_cases::SingleCases;
use super::validation::{HeldSample, SampleAside};
use crate::engine::calendar::WorkCalendar;
use crate::engine::filter::{CutLog, FilterStack, Filtered};
use crate::engine::import::{ImportReport, RejectedValues, Zone};
use crate::engine::log::EventLog;
use crate::engine::map::{MapView, ProcessMap, TraceIndex, TraceIndexes, map_for_reader};
use crate::engine::prepare::{RecipeStep, StepEffect, apply};
use crate::engine::privacy::{Leaves, Leaving, SmallCells, Subjects, Threshold, TimeStep, UniquenessCount, leaving};
use crate::engine::variants::Variants;
use crate::protocol::{RejectedList, SelectionId};
use std::collections::BTreeSet;
use std::sync::{Arc, Weak};

/// A log on the worker's side. Nothing of it leaves but figures and masked lists.
pub struct OpenLog {
    /// The log in use: as it was read, or prepared by a recipe.
    pub log: EventLog,
    /// The log as it was read, while a prepared one is in use.
    base: Option<EventLog>,
    /// The log behind the first steps of a recipe, while one of its steps is edited.
    halfway: Option<(Vec<RecipeStep>, EventLog)>,
    pub zone: Zone,
    pub variants: Variants,
    indexes: TraceIndexes,
    selections: Selections,
    /// The graph of the cut log that was looked at last.
    cut_indexes: Option<(Arc<CutLog>, TraceIndexes)>,
    laid_out: Arc<LaidOut>,
    /// The same of the cut log that was looked at last.
    cut_laid_out: Option<(Weak<CutLog>, Arc<LaidOut>)>,
    rejected: RejectedValues,
    /// The account of its reading.
    pub report: ImportReport,
    /// Spor made the data itself.
    pub is_invented: bool,
    /// What was found before the log leaves, once that was asked.
    pub(super) leaving: Option<Leaving>,
    /// Whom the log is about.
    pub subjects: Subjects,
    /// Which counts are hidden on the screen.
    pub small_cells: SmallCells,
    /// The count of unique cases, as far as it has come.
    pub unique: Option<(TimeStep, UniquenessCount)>,
    /// What was made for lists of cases.
    pub(super) single_cases: SingleCases,
    /// Cases that were told of under pseudonyms.
    pub(super) called_cases: CalledCases,
    /// What was made for the dotted chart.
    pub(super) dots: DotCharts,
    /// What was measured of its fitness.
    pub(super) facts: KnownFacts,
    /// The sample that experts judge, as it was shown last.
    pub(super) validation: Option<HeldSample>,
    /// What was said of a sample of the log as it was prepared before.
    pub(super) sample_aside: Option<SampleAside>,
}

impl OpenLog {
    /// Counts the variants of a log and prepares its graph.
    pub fn new(log: EventLog, zone: Zone, rejected: RejectedValues) -> OpenLog {
        let variants = Variants::of(&log);
        let indexes = TraceIndexes::of(&log, &variants, zone);
        let selections = Selections::of(log.case_count());
        OpenLog {
            log,
            base: None,
            halfway: None,
            zone,
            variants,
            indexes,
            selections,
            cut_indexes: None,
            laid_out: Arc::default(),
            cut_laid_out: None,
            rejected,
            report: ImportReport::default(),
            is_invented: false,
            leaving: None,
            subjects: Subjects::NotPersonal,
            small_cells: SmallCells::default(),
            unique: None,
            single_cases: SingleCases::default(),
            called_cases: CalledCases::default(),
            dots: DotCharts::default(),
            facts: KnownFacts::default(),
            validation: None,
            sample_aside: None,
        }
    }

    /// The same log, which is about these: small numbers are hidden where they could point at one of them.
    pub fn about(self, subjects: Subjects) -> OpenLog {
        OpenLog { subjects, small_cells: super::privacy::rule_for(subjects), ..self }
    }

    /// Applies a recipe to the log as it was read; everything counted before is counted anew.
    ///
    /// Without a step that is on, there is one log in memory, otherwise two.
    pub fn prepare(&mut self, steps: &[RecipeStep]) -> Vec<StepEffect> {
        self.halfway = None;
        let was_prepared = self.base.is_some();
        // The prepared log goes before the next one is made.
        if let Some(base) = self.base.take() {
            self.log = base;
        }
        if steps.is_empty() && !was_prepared {
            return Vec::new();
        }
        let prepared = apply(&self.log, steps);
        if steps.iter().any(|step| step.on) {
            self.base = Some(std::mem::replace(&mut self.log, prepared.log));
        }
        self.count_anew();
        prepared.effects
    }

    /// The log as it was read, where a prepared one is in use.
    pub fn as_read(&self) -> Option<&EventLog> {
        self.base.as_ref()
    }

    /// The log behind these steps of a recipe, counted from the log as it was read.
    pub fn log_after(&mut self, steps: &[RecipeStep]) -> &EventLog {
        let base = self.base.as_ref().unwrap_or(&self.log);
        if !steps.iter().any(|step| step.on) {
            return base;
        }
        if self.halfway.as_ref().is_none_or(|(known, _)| known != steps) {
            let log = apply(base, steps).log;
            self.halfway = Some((steps.to_vec(), log));
        }
        self.halfway.as_ref().map_or(base, |(_, log)| log)
    }

    fn count_anew(&mut self) {
        (self.leaving, self.unique) = (None, None);
        self.single_cases = SingleCases::default();
        self.dots = DotCharts::default();
        self.facts.forget_prepared();
        self.lay_sample_aside();
        self.variants = Variants::of(&self.log);
        self.indexes = TraceIndexes::of(&self.log, &self.variants, self.zone);
        self.cut_indexes = None;
        (self.laid_out, self.cut_laid_out) = (Arc::default(), None);
        self.selections.renew(self.log.case_count());
    }

    /// Names a filter stack, so that views can ask by its name.
    pub fn name_selection(&mut self, stack: &FilterStack) {
        self.selections.define(&self.called_cases.with_ids(stack));
    }

    /// Keeps what a name says for as long as the log is open.
    pub fn keep_selection(&mut self, name: SelectionId) {
        self.selections.keep(name);
    }

    /// The name of a filter stack, and what each of its filters leaves: its place, cases and events.
    pub fn funnel(&mut self, stack: &FilterStack) -> (SelectionId, Vec<(usize, u32, u32)>) {
        let stack = &*self.called_cases.with_ids(stack);
        let name = Selections::name_of(stack);
        let funnel = self.selections.funnel(&self.log, &self.variants, stack).into_iter();
        let counts = |(place, left): (usize, Filtered)| (place, left.cases.count(), left.event_count(&self.log) as u32);
        (name, funnel.map(counts).collect())
    }

    /// What a selection keeps; none when it is not known.
    pub fn filtered(&mut self, name: SelectionId) -> Option<Filtered> {
        self.selections.get(&self.log, &self.variants, name)
    }

    /// What a filter stack leaves; it is not named.
    pub fn filtered_by(&mut self, stack: &FilterStack) -> Filtered {
        let last = self.selections.funnel(&self.log, &self.variants, &self.called_cases.with_ids(stack)).pop();
        last.map_or_else(|| Filtered::everything(self.log.case_count()), |(_, left)| left)
    }

    /// The map of a selection, with what the rule for small cells hides of it; none when the selection is not known. Where
    /// there is a calendar, its times are of the hours it is open.
    pub fn map(&mut self, name: SelectionId, view: &MapView, working: Option<&WorkCalendar>) -> Option<ProcessMap> {
        let working = working.map(|calendar| calendar.in_zone(self.zone));
        let left = self.filtered(name)?;
        let rule = self.small_cells;
        let threshold = rule.is_on().then(|| Threshold::new(rule.least_shown));
        Some(self.with_graphs(&left, |log, variants, graphs| {
            graphs.count_hours(log, working.as_ref());
            map_for_reader(log, variants, graphs, &left.cases, view, threshold)
        }))
    }

    /// What comes of the log that `left` selects from, its variants and its graphs.
    pub(super) fn with_graphs<T>(
        &mut self,
        left: &Filtered,
        run: impl FnOnce(&EventLog, &Variants, &mut TraceIndexes) -> T,
    ) -> T {
        let Some(cut) = &left.cut else { return run(&self.log, &self.variants, &mut self.indexes) };
        let known = self.cut_indexes.take().filter(|(of, _)| Arc::ptr_eq(of, cut));
        let (cut, graphs) = self
            .cut_indexes
            .insert(known.unwrap_or_else(|| (Arc::clone(cut), TraceIndexes::of(&cut.log, &cut.variants, self.zone))));
        run(&cut.log, &cut.variants, graphs)
    }

    /// The graph of the whole log in use, with every step.
    pub fn whole_graph(&self) -> &TraceIndex {
        self.indexes.whole()
    }

    /// What no selection changes of the log that `left` selects from.
    pub(super) fn laid_out(&mut self, left: &Filtered) -> Arc<LaidOut> {
        let Some(cut) = &left.cut else { return self.laid_out.clone() };
        // It keeps no cut log alive; while it stands, the place of one is not given to another.
        let known = self.cut_laid_out.take().filter(|(of, _)| of.as_ptr() == Arc::as_ptr(cut));
        let (_, laid_out) = self.cut_laid_out.insert(known.unwrap_or_else(|| (Arc::downgrade(cut), Arc::default())));
        laid_out.clone()
    }

    /// When the last event of the whole log completes; looked for once.
    pub(super) fn last_event_millis(&self) -> Option<i64> {
        self.laid_out.last_event_millis(&self.log)
    }

    /// How every attribute leaves; looked for once.
    pub fn leaving(&mut self) -> &Leaving {
        self.leaving.get_or_insert_with(|| leaving(&self.log))
    }

    /// Attributes that would leave a log about persons in another form: their values are in no project and no report.
    pub fn attributes_of_persons(&mut self) -> BTreeSet<String> {
        if self.subjects == Subjects::NotPersonal {
            return BTreeSet::new();
        }
        let leaves = self.leaving().attributes.clone();
        let attributes = self.log.attributes().iter().zip(leaves);
        attributes.filter(|(_, leaves)| *leaves != Leaves::AsItIs).map(|(of, _)| of.name.clone()).collect()
    }

    /// The rows that did not become events, values masked.
    pub fn rejected_list(&self) -> RejectedList {
        RejectedList { rows: self.rejected.rows.clone(), not_listed: self.rejected.not_listed }
    }
}
