//! What the judgements come to: the share of correct cases, answers and causes, and how far two raters agree.

use super::questions::{answer_key, cause_key};
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, numbers};
use crate::protocol::{Agreement, JudgedAnswer, RestsOn, ValidationPage};

/// «92,7 % af sagerne er korrekt registreret», and the interval and basis beside it; none before a case is judged.
pub fn headline(page: &ValidationPage, words: &Words) -> Option<(String, String)> {
    let correct = page.correct?;
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    let key = if left(page) > 0 { "validation-result-so-far" } else { "validation-result" };
    let (judged, drawn) = (page.judged.into(), page.cases.len().into());
    let said = words.with(key, &[("share", percent(correct.share).into()), ("judged", judged), ("drawn", drawn)]);
    let facts = [
        ("low", percent(correct.interval.low).into()),
        ("high", percent(correct.interval.high).into()),
        ("judged", page.judged.into()),
        ("drawn", page.cases.len().into()),
        ("unweighted", percent(correct.unweighted).into()),
    ];
    Some((said, words.with("validation-result-beside", &facts)))
}

/// Cases of the sample without an answer yet.
fn left(page: &ValidationPage) -> usize {
    page.cases.len().saturating_sub(page.judged as usize)
}

/// What has to be known about the result.
pub fn result_notes(page: &ValidationPage, words: &Words) -> Vec<String> {
    let Some(correct) = page.correct else { return Vec::new() };
    let left = left(page);
    let left = (left > 0).then(|| words.with("validation-left", &[("n", left.into())]));
    let unseen = (correct.strata_not_judged > 0)
        .then(|| words.with("validation-unseen", &[("n", correct.strata_not_judged.into())]));
    let cannot_tell = page.by_answer.iter().any(|(answer, _)| *answer == JudgedAnswer::CannotTell);
    let said = [
        left,
        unseen,
        rests_on(correct.rests_on).map(|key| words.text(key)),
        cannot_tell.then(|| words.text("validation-cannot-tell-counts")),
        page.hides_small.then(|| words.text("validation-why-told")),
    ];
    said.into_iter().flatten().collect()
}

fn rests_on(of: RestsOn) -> Option<&'static str> {
    match of {
        RestsOn::Variance => None,
        RestsOn::LeastJudged => Some("validation-rests-on-least"),
        RestsOn::OtherAnswers => Some("validation-rests-on-other-answers"),
    }
}

/// Judged cases by answer.
pub fn answers_table(page: &ValidationPage, words: &Words) -> Table {
    let rows = page.by_answer.iter().map(|&(answer, cases)| (answer_key(answer), cases));
    counted("validation-answer", rows, page.judged, words)
}

/// Judged cases by cause; a case can have several.
pub fn causes_table(page: &ValidationPage, words: &Words) -> Table {
    let rows = page.by_cause.iter().map(|&(cause, cases)| (cause_key(cause), cases));
    counted("validation-cause", rows, page.judged, words)
}

fn counted(head: &str, rows: impl Iterator<Item = (&'static str, u32)>, judged: u32, words: &Words) -> Table {
    let share =
        |cases: u32| Cell::Text(numbers::percent(f64::from(cases) / f64::from(judged.max(1)), 0, words.language()));
    let column = |key: &str, numeric: bool| Column { name: words.text(key), numeric };
    Table {
        columns: vec![column(head, false), column("validation-cases", true), column("validation-share", true)],
        rows: rows
            .map(|(key, cases)| vec![Cell::Text(words.text(key)), Cell::Whole(i64::from(cases)), share(cases)])
            .collect(),
        notes: Vec::new(),
    }
}

/// «De to er enige om 9 af 10 sager (90 %). Kappa 0,74: høj enighed ud over tilfældet.»
pub fn agreement_said(agreement: &Agreement, words: &Words) -> String {
    let language = words.language();
    let share = f64::from(agreement.agreed) / f64::from(agreement.cases.max(1));
    let facts = [
        ("agreed", agreement.agreed.into()),
        ("n", agreement.cases.into()),
        ("share", numbers::percent(share, 0, language).into()),
    ];
    let agreed = words.with("validation-agreed", &facts);
    let Some(kappa) = agreement.kappa else { return format!("{agreed} {}", words.text("validation-no-kappa")) };
    // Landis and Koch, Biometrics 33 (1977) 159–174.
    let level = match kappa {
        kappa if kappa <= 0.0 => "validation-kappa-none",
        kappa if kappa <= 0.4 => "validation-kappa-low",
        kappa if kappa <= 0.6 => "validation-kappa-middle",
        kappa if kappa <= 0.8 => "validation-kappa-high",
        _ => "validation-kappa-very-high",
    };
    let facts = [("kappa", numbers::decimal(kappa, 2, language).into()), ("level", words.text(level).into())];
    format!("{agreed} {}", words.with("validation-kappa", &facts))
}
