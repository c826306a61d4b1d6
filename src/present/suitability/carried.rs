//! What the data can carry: each analysis with how well, and the criteria that limit it.

use super::names::{criterion_name, number_of};
use crate::present::Words;
use crate::protocol::{Analysis, Carries, Criterion, Level, Verdict, VerdictTold};

/// An analysis as it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedSaid {
    pub name: String,
    /// What limits it, or what it rests on.
    pub because: String,
    pub word: String,
    /// The level whose mark stands beside the word; none while a sample is awaited.
    pub level: Option<Level>,
}

/// Every analysis, in the order of the engine.
pub fn carried(told: &VerdictTold, words: &Words) -> Vec<CarriedSaid> {
    told.carries.iter().map(|of| said(told, of, words)).collect()
}

/// What an analysis is called.
fn analysis_name(analysis: Analysis, words: &Words) -> String {
    words.text(match analysis {
        Analysis::Map => "suitability-map",
        Analysis::Durations => "suitability-durations",
        Analysis::Deadlines => "suitability-deadlines",
        Analysis::Groups => "suitability-groups",
    })
}

/// The same within a sentence.
pub fn analysis_in_sentence(analysis: Analysis, words: &Words) -> String {
    words.text(match analysis {
        Analysis::Map => "suitability-for-map",
        Analysis::Durations => "suitability-for-durations",
        Analysis::Deadlines => "suitability-for-deadlines",
        Analysis::Groups => "suitability-for-groups",
    })
}

/// Whether experts have to see a sample first.
pub fn awaits_sample(told: &VerdictTold, of: &Carries) -> bool {
    let is_unseen = told.of(Criterion::ExpertSample).is_some_and(|of| of.level.is_err());
    of.analysis == Analysis::Groups && of.verdict == Verdict::Fit && is_unseen
}

fn said(told: &VerdictTold, of: &Carries, words: &Words) -> CarriedSaid {
    let name_of = |criterion: &Criterion| format!("{} {}", number_of(*criterion), criterion_name(*criterion, words));
    let limits: Vec<String> = of.limited_by.iter().map(name_of).collect();
    let awaits = awaits_sample(told, of);
    let (word, level) = match of.verdict {
        _ if awaits => ("suitability-after-sample", None),
        Verdict::Fit => ("suitability-yes", Some(Level::Green)),
        Verdict::FitWithReservations => ("suitability-with", Some(Level::Amber)),
        Verdict::NotFit => ("suitability-no", Some(Level::Stop)),
    };
    let because = match &limits[..] {
        _ if awaits => name_of(&Criterion::ExpertSample),
        [] => words.text("suitability-unlimited"),
        limits => limits.join(", "),
    };
    CarriedSaid { name: analysis_name(of.analysis, words), because, word: words.text(word), level }
}
