//! The sample as its judge is told of it, and what the judgements come to; an original id for one case at a time.

use super::held_sample::DrawnBy;
use crate::engine::privacy::{Counts, PseudonymKey, SmallCells};
use crate::engine::suitability::verdict::ExpertSample;
use crate::engine::validation::{
    Answer, JudgedStratum, Judgement, Sample, SampleWish, Stratum, WeightedShare, agreement, size_without_errors,
    validation_result, worth_without_errors,
};
use crate::protocol::{
    ADVISED_SHARE, Agreement, CaseRevealed, CorrectShare, MOST_ADVISED, PlanSample, Problem, RevealCase, SampleDraw,
    SamplePlan, SampledCase, ShowValidation, StratumFigures, ValidationPage,
};
use crate::session::fingerprint::fingerprint;
use crate::session::open_log::OpenLog;
use crate::session::settling::settled;
use crate::session::single_cases::{Names, may_be_shown};

/// The sample that is wished for, and what was said of it so far.
pub fn show_validation(
    open: &mut OpenLog,
    key: Option<&PseudonymKey>,
    ask: &ShowValidation,
) -> Result<ValidationPage, Problem> {
    let names = Names::allowed(open, key, ask.answers.as_ref())?;
    let rule = open.small_cells;
    let wish = SampleWish { size: ask.draw.size, seed: ask.draw.seed, group_by: ask.draw.group_by.clone() };
    let by = DrawnBy::of(open, ask.selection, ask.draw.closing.clone().unwrap_or_default(), wish);
    let held = open.sample_drawn_by(by).ok_or(Problem::NotOpen)?;
    let mut judgements = ask.judgements.clone();
    judgements.resize(held.sample.cases.len(), None);
    let result = validation_result(&held.sample, &judgements);
    let judged = |count: fn(&JudgedStratum) -> u32| result.strata.iter().map(count).sum();
    held.said = result.correct.map(|of| ExpertSample {
        drawn: result.sampled,
        answered: result.judged,
        judged: judged(|of| of.judged),
        correct: judged(|of| of.correct),
        interval: of.interval,
    });
    let strata = strata(&held.sample, &result.strata, rule);
    let mut page = ValidationPage {
        cases: Vec::new(),
        proposed_closing: held.proposed_closing.clone(),
        fingerprint: held.fingerprint,
        judged: result.judged,
        by_answer: result.answers.clone(),
        by_cause: result.causes.clone(),
        correct: result.correct.map(|found| correct_share(&found, &strata)),
        agreement: agreement_of(&judgements, &ask.second),
        are_pseudonyms: names.are_pseudonyms(),
        hides_small: rule.is_on(),
        release: fingerprint(&strata.iter().map(|of| (&of.of, of.cases)).collect::<Vec<_>>()),
        strata,
    };
    let drawn = held.sample.cases.clone();
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let ground = left.ground(&open.log, &open.variants);
    let called = |(case, stratum)| SampledCase { case, name: names.of(&ground, case).into_owned(), stratum };
    page.cases = drawn.into_iter().map(called).collect();
    Ok(page)
}

/// What a sample would be good for. It is not drawn for anybody: nothing is held, and no case is told of.
pub fn plan_sample(open: &mut OpenLog, ask: &PlanSample) -> Result<SamplePlan, Problem> {
    let SampleDraw { size, seed, group_by, closing } = ask.draw.clone();
    let by = DrawnBy::of(open, ask.selection, closing.unwrap_or_default(), SampleWish { size, seed, group_by });
    let frame = open.sampling_frame(&by).ok_or(Problem::NotOpen)?;
    let strata = frame.plan(by.wish.size);
    let all: u32 = strata.iter().map(|of| of.cases).sum();
    Ok(SamplePlan {
        cases: strata.iter().map(|of| of.drawn).sum(),
        worth: worth_without_errors(&strata),
        enough: size_without_errors(&frame, ADVISED_SHARE, MOST_ADVISED).map(|size| size.min(all)),
        proposed_closing: frame.proposed_closing,
    })
}

/// What the source calls a case of the sample, so that its judge can look it up there. No other case can be asked for, and
/// this is the only answer that holds an id of a log about persons.
pub fn reveal_case(open: &mut OpenLog, ask: &RevealCase) -> Result<CaseRevealed, Problem> {
    may_be_shown(open, ask.answers.as_ref())?;
    let held = open.validation.as_ref().filter(|held| held.fingerprint == ask.fingerprint).ok_or(Problem::NotOpen)?;
    let case = held.whole_cases.get(ask.place as usize).ok_or(Problem::NotOpen)?;
    Ok(CaseRevealed { id: open.log.case_id(*case).to_owned() })
}

/// The strata settled as one release: they are all cases of the selection together.
fn strata(sample: &Sample, judged: &[JudgedStratum], rule: SmallCells) -> Vec<StratumFigures> {
    let mut counts = Counts::default();
    let cells: Vec<_> = sample.strata.iter().map(|of| counts.cell(of.cases)).collect();
    let all = counts.known(sample.strata.iter().map(|of| of.cases).sum());
    let add_up = counts.sum(all, cells.clone()).is_ok();
    settled(&counts, add_up, rule, |show, _| {
        let figures = |((of, said), cell): ((&Stratum, &JudgedStratum), _)| StratumFigures {
            of: of.of.clone(),
            cases: show(cell),
            drawn: of.drawn,
            judged: said.judged,
            correct: said.correct,
        };
        sample.strata.iter().zip(judged).zip(&cells).map(figures).collect()
    })
}

fn correct_share(found: &WeightedShare, strata: &[StratumFigures]) -> CorrectShare {
    let &WeightedShare { share, unweighted, interval, rests_on, .. } = found;
    CorrectShare {
        share,
        unweighted,
        interval,
        rests_on,
        strata_not_judged: strata.iter().filter(|of| of.judged == 0).count() as u32,
    }
}

/// Over the cases that both have judged; none where there are none.
fn agreement_of(judgements: &[Option<Judgement>], second: &[Option<Answer>]) -> Option<Agreement> {
    let pairs: Vec<(Answer, Answer)> =
        judgements.iter().zip(second).filter_map(|(one, other)| Some((one.as_ref()?.answer, (*other)?))).collect();
    (!pairs.is_empty()).then(|| agreement(&pairs))
}
