//! The facts a verdict rests on: everything that is measured, before any threshold.

use super::super::coverage::Species;
use super::super::drift::{Change, ChangeDays, ChangeThresholds, Cohorts, DriftUnknown, Month, changes_without_null};
use super::super::labels::{Labels, labels};
use super::super::order_ambiguity::{OrderAmbiguity, order_ambiguity};
use super::super::registered::Registered;
use super::super::registered_together::{RegisteredTogether, registered_together};
use super::super::time_precision::{TimePrecision, time_precision};
use super::super::truncation::{Truncation, truncation};
use super::criterion::NotJudged;
use crate::engine::filter::Selection;
use crate::engine::import::{ImportReport, RejectReason, Zone};
use crate::engine::log::EventLog;
use crate::engine::performance::Closing;
use crate::engine::prepare::{Step, first_of_equals, suggested_clock};
use crate::engine::stats::ShareInterval;
use serde::{Deserialize, Serialize};

/// What became of the rows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFacts {
    /// Rows that were meant to be events: lines of totals and rows that were not asked for are none.
    pub rows: u64,
    /// Those with case, activity and time.
    pub with_fields: u64,
    /// Those of them whose time is valid and in range.
    pub valid: u64,
}

/// What experts said of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExpertSample {
    /// Cases of the sample, judged or not.
    pub drawn: u32,
    /// Cases that have an answer, be it that nobody can tell.
    pub answered: u32,
    /// Cases whose answer says something: correct, in part, wrong.
    pub judged: u32,
    /// Cases that they call correct.
    pub correct: u32,
    /// Of the share of correct cases in the log, each stratum by its weight.
    pub interval: ShareInterval,
}

/// What is known of changes of practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DriftFacts {
    Unknown(DriftUnknown),
    /// Found by the quick test, or by the search against chance.
    Changes {
        changes: Vec<Change>,
        against_chance: bool,
    },
}

/// Everything that the twelve criteria are judged by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// None for a log that was not read from a file.
    pub rows: Option<RowFacts>,
    pub events: u32,
    pub repeated_events: u32,
    /// Those of them that repeat an event in every column.
    pub exact_duplicates: u32,
    pub precision: TimePrecision,
    pub order: OrderAmbiguity,
    pub labels: Labels,
    pub truncation: Truncation,
    pub relations: Species,
    pub variants: Species,
    pub drift: DriftFacts,
    /// The first month that changes are looked for in, where so few cases began before it that they are left out.
    pub few_before: Option<Month>,
    pub together: RegisteredTogether,
    /// Merging the events of each of the largest forms into one.
    pub merge_forms: Vec<Step>,
    /// Taking the clock from another column, where events say the day only.
    pub clock: Option<Step>,
    /// None before a case of a sample is judged.
    pub expert_sample: Option<ExpertSample>,
}

impl RowFacts {
    /// From the account of a reading.
    pub fn of(report: &ImportReport) -> RowFacts {
        let count = |of: &[RejectReason]| -> u64 {
            report.rejected.iter().filter(|rejected| of.contains(&rejected.reason)).map(|rejected| rejected.count).sum()
        };
        use RejectReason::*;
        let rows = report.rows - count(&[TotalRow, NotComplete]);
        let with_fields = rows - count(&[MissingCase, MissingActivity, MissingTime, TooFewFields, TooManyFields]);
        let valid = with_fields - count(&[InvalidTime, ImpossibleTime, InvalidStart, StandInTime, OutsidePeriod]);
        RowFacts { rows, with_fields, valid }
    }
}

/// Forms that are offered to be merged.
const FORMS_MERGED: usize = 5;

impl Facts {
    /// Measures a selection. Changes are those of the quick test; [`super::super::drift::DriftSearch`] refines them.
    ///
    /// `O(E log E)`.
    pub fn of(
        log: &EventLog,
        selection: &Selection,
        report: Option<&ImportReport>,
        closing: &Closing,
        zone: Zone,
    ) -> Facts {
        let registered = Registered::of(log, selection, zone);
        let observed_to = closing.observed_to_millis(log.last_event_millis()).unwrap_or(0);
        let mut few_before = None;
        let drift = match Cohorts::of(&registered, zone, observed_to) {
            Ok(cohorts) => {
                few_before = cohorts.followed().left_out_before();
                let changes = changes_without_null(&cohorts, &ChangeThresholds::default());
                let days = (!changes.is_empty()).then(|| ChangeDays::of(&registered, zone, few_before));
                let changes = days.map_or_else(Vec::new, |days| days.dated(changes));
                // Without a difference to explain there is nothing to hold against chance.
                DriftFacts::Changes { against_chance: changes.is_empty(), changes }
            }
            Err(unknown) => DriftFacts::Unknown(unknown),
        };
        let together = registered_together(&registered);
        Facts {
            rows: report.map(RowFacts::of),
            events: registered.event_count() + registered.repeated_events,
            repeated_events: registered.repeated_events,
            exact_duplicates: exact_duplicates(&registered, selection),
            precision: time_precision(log, selection, zone),
            order: order_ambiguity(&registered),
            labels: labels(&registered),
            truncation: truncation(log, selection, closing),
            relations: Species::relations(&registered),
            variants: Species::variants(&registered),
            drift,
            few_before,
            merge_forms: together.forms.iter().take(FORMS_MERGED).map(|form| form.merge(log)).collect(),
            together,
            clock: suggested_clock(log),
            expert_sample: None,
        }
    }

    /// What experts said of a sample that they have answered from end to end. Before that neither a first error nor a first
    /// correct case says anything of the log.
    pub fn judged_sample(&self) -> Result<ExpertSample, NotJudged> {
        let sample = self.expert_sample.ok_or(NotJudged::NoSample)?;
        let ExpertSample { drawn, answered, .. } = sample;
        if answered < drawn { Err(NotJudged::SampleUnderWay { answered, drawn }) } else { Ok(sample) }
    }
}

/// Events of the selection that repeat an earlier one in every column.
fn exact_duplicates(registered: &Registered, selection: &Selection) -> u32 {
    if registered.repeated_events == 0 {
        return 0;
    }
    let first = first_of_equals(registered.log, |_| true);
    let of_case = |case: u32| first[registered.log.events_of(case)].iter().filter(|first| !**first).count();
    selection.cases().map(of_case).sum::<usize>() as u32
}
