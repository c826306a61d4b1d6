//! Validation by experts: the sample they judge, what their judgements come to, and the file in which raters keep them.

use super::{
    Agreement, AmberAnswers, Bytes, CalendarDay, Cause, Closing, JudgedAnswer, Judgement, KnownTotal, LogId, RestsOn,
    SavedListProblem, SelectionId, ShareInterval, Shown, StratumKey,
};
use serde::{Deserialize, Serialize};

/// The sample of a selection, and what the judgements so far come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowValidation {
    pub log: LogId,
    pub selection: SelectionId,
    pub draw: SampleDraw,
    /// By place in the sample; none for what is not judged yet, or behind the end.
    pub judgements: Vec<Option<Judgement>>,
    /// What a second rater answered, by place in the sample.
    pub second: Vec<Option<JudgedAnswer>>,
    /// Why single cases may be told of; needed where the log is about persons.
    pub answers: Option<AmberAnswers>,
}

/// Cases of a sample at most: nobody judges more, and strata are merged pair by pair.
pub const MOST_SAMPLED: u32 = 500;

/// How a sample is drawn: the same for the same log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleDraw {
    /// Cases wanted.
    pub size: u32,
    pub seed: u64,
    /// A column whose values are to be seen each.
    #[serde(default)]
    pub group_by: Option<String>,
    /// What closed a case when it was drawn.
    #[serde(default)]
    pub closing: Option<Closing>,
}

/// What a sample would be good for, before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanSample {
    pub log: LogId,
    pub selection: SelectionId,
    pub draw: SampleDraw,
}

/// Cases of a sample that is advised, at most: a long day's work.
pub const MOST_ADVISED: u32 = 200;
/// The share that a sample without errors is to show: the limit of a green twelfth criterion (methods 1.10).
pub const ADVISED_SHARE: f64 = 0.9;

/// A sample as it would be drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SamplePlan {
    pub cases: u32,
    /// As many cases judged in proportion would say as much, if all are correct: strata that have more than their share of the
    /// sample leave the others less.
    pub worth: f64,
    /// Cases of which a sample without errors shows [`ADVISED_SHARE`]; none where [`MOST_ADVISED`] do not.
    pub enough: Option<u32>,
    /// The steps that open cases are told by, where nobody has chosen any and the log proposes some.
    pub proposed_closing: Vec<String>,
}

/// A drawn sample and its judgements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValidationPage {
    /// In the order in which they are judged.
    pub cases: Vec<SampledCase>,
    pub strata: Vec<StratumFigures>,
    /// As [`SamplePlan::proposed_closing`].
    pub proposed_closing: Vec<String>,
    /// Names the drawn cases with their events: the same for the same sample of the same log.
    pub fingerprint: u64,
    pub judged: u32,
    /// In the order of [`JudgedAnswer`]; those that nobody gave are left out.
    pub by_answer: Vec<(JudgedAnswer, u32)>,
    pub by_cause: Vec<(Cause, u32)>,
    /// None before a case is judged.
    pub correct: Option<CorrectShare>,
    /// With the second rater; none without one.
    pub agreement: Option<Agreement>,
    /// Cases are called by pseudonyms, and their ids are told one at a time.
    pub are_pseudonyms: bool,
    /// Small numbers are hidden.
    pub hides_small: bool,
    /// Names the counts that may be told.
    pub release: u64,
}

/// A case of the sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampledCase {
    /// Its number in the log in view.
    pub case: u32,
    pub name: String,
    /// Place of its stratum.
    pub stratum: u32,
}

/// A stratum, or several that were merged, and what was judged of it.
///
/// How many were drawn, judged and correct, by answer and by cause, is told as it is, also where everything was drawn. What
/// experts answer is no count of the log: it says how well cases were registered, as rejected rows do, and nothing of what the
/// cases are about; which cases they judged so stands in no figure. Hiding few wrong answers would hide nothing either, since the
/// share of correct ones, which is what the routine is for, is their number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StratumFigures {
    pub of: Vec<StratumKey>,
    /// Cases of the selection.
    pub cases: Shown<u32>,
    pub drawn: u32,
    pub judged: u32,
    pub correct: u32,
}

/// The share of correct cases, each stratum counting as much as it has cases.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CorrectShare {
    pub share: f64,
    /// Without weights.
    pub unweighted: f64,
    pub interval: ShareInterval,
    pub rests_on: RestsOn,
    /// Strata of which no case is judged yet: the share says nothing of them.
    pub strata_not_judged: u32,
}

/// The original id of one case of the sample that was shown last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevealCase {
    pub log: LogId,
    /// Names the sample: of another one nothing is told.
    pub fingerprint: u64,
    /// Its place in the sample.
    pub place: u32,
    pub answers: Option<AmberAnswers>,
}

/// What the source calls a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRevealed {
    pub id: String,
}

/// What the log counts beside totals that are known from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowTotals {
    pub log: LogId,
    pub selection: SelectionId,
    pub closing: Option<Closing>,
    pub totals: Vec<KnownTotal>,
}

/// The counts of the log, one for each known total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotalsPage {
    pub rows: Vec<TotalFigures>,
    /// The names of the log's activities, in order.
    pub steps: Vec<String>,
    pub hides_small: bool,
    pub release: u64,
}

/// A known total beside the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotalFigures {
    pub of: KnownTotal,
    pub in_log: Shown<u32>,
    /// More (or fewer, below zero) in the log than known; none where the count is hidden.
    pub difference: Option<i64>,
}

/// What the log says of the registration of every activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowAdherence {
    pub log: LogId,
    pub selection: SelectionId,
    /// The column that says when an event was registered.
    pub registered_in: Option<String>,
}

/// Registration by activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AdherencePage {
    /// Most events first, ties by name.
    pub activities: Vec<ActivityAdherence>,
    /// Columns of events that hold times.
    pub time_columns: Vec<String>,
    /// The one of them that a known system calls its time of registration so.
    pub proposed_column: Option<String>,
    pub hides_small: bool,
    pub release: u64,
}

/// Registration of one activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActivityAdherence {
    pub name: String,
    pub events: Shown<u32>,
    /// Labels that seem to mean this one, with their events.
    pub also_written: Vec<(String, Shown<u32>)>,
    /// Columns in which some of its events have no value, and others do.
    pub missing: Vec<(String, Shown<u32>)>,
    /// None where it is not known when events were registered, or of too few.
    pub lag: Option<LagFigures>,
}

/// How long after it happened something was registered.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LagFigures {
    pub events: Shown<u32>,
    pub over_a_day: Shown<u32>,
    pub before: Shown<u32>,
    pub median_millis: f64,
}

/// What raters keep between two sittings: how the sample was drawn, what they said, and their handbook. It names cases by
/// pseudonyms only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatersFile {
    /// The version of the format.
    pub version: u32,
    /// The program and build that wrote it.
    #[serde(default)]
    pub made_with: String,
    /// The day it was saved.
    pub saved: Option<CalendarDay>,
    /// Who judged.
    #[serde(default)]
    pub rater: String,
    /// None where no sample is drawn yet.
    pub sample: Option<DrawnSample>,
    /// In the order in which they are judged.
    pub cases: Vec<RatedCase>,
    #[serde(default)]
    pub totals: Vec<KnownTotal>,
    #[serde(default)]
    pub handbook: Vec<HandbookEntry>,
}

impl RatersFile {
    /// The fingerprint of the sample; none where none is drawn yet.
    pub fn sample_fingerprint(&self) -> Option<u64> {
        self.sample.as_ref().map(|sample| sample.fingerprint)
    }
}

/// How a sample was drawn, and how to know it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawnSample {
    pub draw: SampleDraw,
    /// As [`ValidationPage::fingerprint`].
    pub fingerprint: u64,
}

/// What was said of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedCase {
    /// By the key of the session that wrote the file.
    #[serde(default)]
    pub pseudonym: String,
    pub judgement: Option<Judgement>,
    /// What a second rater answered.
    #[serde(default)]
    pub second: Option<JudgedAnswer>,
    /// For this file, and for no report.
    #[serde(default)]
    pub remark: String,
}

/// What an activity means and how it is registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandbookEntry {
    pub activity: String,
    #[serde(default)]
    pub means: String,
    #[serde(default)]
    pub who: String,
    #[serde(default)]
    pub when: String,
    #[serde(default)]
    pub field: String,
}

/// The file of what raters have in hand. Pseudonyms are filled in, and texts masked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WriteRatersFile {
    pub log: LogId,
    pub content: RatersFile,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatersFileWritten {
    pub file: Bytes,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRatersFile {
    pub file: Bytes,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatersFileRead {
    pub read: Result<RatersFile, SavedListProblem>,
}
