//! The variants of a selection, commonest first.

use super::{LogId, MeasuredCases, MeasuredTime, MilestoneLevel, SelectionId, Shown, Timing};
use serde::{Deserialize, Serialize};

/// Some of the variants of a selection.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowVariants {
    pub log: LogId,
    pub selection: SelectionId,
    /// Variants told by milestones; by every activity when there is no level.
    pub level: Option<MilestoneLevel>,
    pub timing: Timing,
    /// Only variants with an activity, or milestone, whose name holds this text, capitals or not.
    pub search: String,
    /// So many rows at most, from the commonest on.
    pub rows: u32,
}

/// Variants with their figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantPage {
    /// What the steps of the rows are called.
    pub names: Vec<String>,
    pub rows: Vec<VariantFigures>,
    /// Cases of the selection.
    pub cases: Shown<u32>,
    pub measured: MeasuredCases,
    /// Variants of the selection.
    pub variants: u32,
    /// Variants that are found by the search, and may be told of.
    pub found: u32,
    /// Variants that too few cases take to be told of; none where everything may be seen.
    pub folded: Option<FoldedVariantsCount>,
    /// The rarer ones of those that are found and not among the rows; none where all are.
    pub further: Option<FoldedVariantsCount>,
    /// Share of the cases in the 1, 2, 3, … commonest variants that may be told of, 0..1; at most a hundred.
    pub coverage: Vec<f64>,
    /// The same by every activity, where the rows are told by milestones.
    pub coverage_of_steps: Vec<f64>,
    /// Variants by every activity.
    pub variants_of_steps: u32,
    /// Small numbers are hidden.
    pub hides_small: bool,
    /// Names the counts that may be told, whichever rows are asked for.
    pub release: u64,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantFigures {
    /// Its place among all, from 1.
    pub rank: u32,
    /// Places in `names`. A case without any milestone has none.
    pub steps: Vec<u16>,
    pub cases: Shown<u32>,
    /// Of the cases of the selection, 0..1.
    pub share: f64,
    /// Of this variant and all before it.
    pub cumulated: f64,
    /// How many variants by every activity it stands for.
    pub variants: u32,
    /// Cases of it that are measured.
    pub measured: Shown<u32>,
    /// Of what is measured; none where too few cases would tell of one.
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
}

/// Rare variants, told as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoldedVariantsCount {
    pub variants: u32,
    pub cases: Shown<u32>,
}

/// What the variants are that the map shows alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowVariantsOnMap {
    pub log: LogId,
    pub selection: SelectionId,
    pub level: Option<MilestoneLevel>,
    /// By the names of their steps.
    pub courses: Vec<Vec<String>>,
}

/// The variants on the map, of those that may be told of in the selection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantsOnMapPage {
    pub variants: u32,
    /// Their cases, and all cases of the selection.
    pub cases: Shown<u32>,
    pub all_cases: Shown<u32>,
    /// Of the cases of the selection, 0..1.
    pub share: f64,
    /// The commonest that is not on the map.
    pub next: Option<Vec<String>>,
    /// The rarest that is.
    pub last: Option<Vec<String>>,
}

/// Two variants side by side.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CompareVariants {
    pub log: LogId,
    pub selection: SelectionId,
    pub level: Option<MilestoneLevel>,
    /// What is measured of each.
    pub timing: Timing,
    /// By the names of their steps.
    pub first: Vec<String>,
    pub second: Vec<String>,
}

/// Two variants, step by step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VariantComparison {
    /// None where one of them may not be told of in the selection.
    pub variants: Option<[ComparedVariant; 2]>,
    /// Which time is told of each; times between steps are by all hours.
    pub time: MeasuredTime,
    pub steps: Vec<ComparedStep>,
    /// Only the beginning of a very long variant is compared.
    pub is_cut: bool,
}

/// One of two variants that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedVariant {
    /// Its place among all, from 1.
    pub rank: u32,
    pub cases: Shown<u32>,
    /// Of the cases of the selection, 0..1.
    pub share: f64,
    pub steps: u32,
    /// Of the times that are measured; none where too few cases would tell of one.
    pub median_millis: Option<f64>,
}

/// A step of one variant or of both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedStep {
    pub name: String,
    pub in_first: bool,
    pub in_second: bool,
    /// Median time since the step before that both have, in the first and in the second variant; none for other steps,
    /// for the first that both have, and where too few cases would tell of it.
    pub since_shared_millis: [Option<f64>; 2],
}
