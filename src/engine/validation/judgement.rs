//! What an expert says of a case, and what all of it comes to.

use super::sample::Sample;
use super::weighted_share::{JudgedStratum, WeightedShare, weighted_share};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether the log tells what happened in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    Correct,
    Partly,
    Wrong,
    /// Counts as not correct, and is told apart.
    CannotTell,
}

/// What is wrong with a case that is not correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cause {
    EventMissing,
    EventNotOfCase,
    WrongTime,
    WrongOrder,
    WrongActivity,
    RegisteredTwice,
    CasesMixed,
    Other,
}

/// The judgement of one case of a sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    pub answer: Answer,
    pub causes: Vec<Cause>,
}

/// The result of a validation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValidationResult {
    /// Cases of the sample, and those judged so far.
    pub sampled: u32,
    pub judged: u32,
    /// Judged cases by answer, in the order of [`Answer`].
    pub answers: Vec<(Answer, u32)>,
    /// Judged cases by cause, in the order of [`Cause`].
    pub causes: Vec<(Cause, u32)>,
    /// What was said of each stratum, in the order of the sample's.
    pub strata: Vec<JudgedStratum>,
    /// The share of correct cases; none before a case is judged.
    pub correct: Option<WeightedShare>,
}

/// The result of the judgements so far, one for each case of the sample in its order; none for those not judged yet.
pub fn validation_result(sample: &Sample, judgements: &[Option<Judgement>]) -> ValidationResult {
    let judged = || sample.cases.iter().zip(judgements).filter_map(|((_, of), said)| Some((*of, said.as_ref()?)));
    let mut strata: Vec<JudgedStratum> =
        sample.strata.iter().map(|of| JudgedStratum { cases: of.cases, judged: 0, correct: 0 }).collect();
    let (mut answers, mut causes) = (BTreeMap::new(), BTreeMap::new());
    for (of, said) in judged() {
        let stratum = &mut strata[of as usize];
        stratum.judged += 1;
        stratum.correct += u32::from(said.answer == Answer::Correct);
        *answers.entry(said.answer).or_default() += 1;
        said.causes.iter().for_each(|&cause| *causes.entry(cause).or_default() += 1);
    }
    ValidationResult {
        sampled: sample.cases.len() as u32,
        judged: judged().count() as u32,
        answers: answers.into_iter().collect(),
        causes: causes.into_iter().collect(),
        correct: weighted_share(&strata),
        strata,
    }
}
