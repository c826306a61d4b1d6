//! A criterion as a row: its level in a word, its figure, where that stands on a scale beside the limit, and why.

use super::limits::LimitRow;
use super::names::{criterion_is, criterion_name, number_of, standing_word};
use super::reason::{order_on_map_said, reason};
use crate::present::{Words, numbers};
use crate::protocol::{
    Criterion, CriterionTold, Level, Measure, MeasuredTold, SuitabilityPage, Thresholds, ToldFigure,
};

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionRow {
    pub criterion: Criterion,
    pub number: String,
    pub name: String,
    /// What it asks.
    pub is: String,
    /// How it stands now; none where it is not judged.
    pub level: Option<Level>,
    pub word: String,
    /// The figure that decides, as it is now.
    pub figure: String,
    /// Where the figure lies; none of one that is no share.
    pub scale: Option<Scale>,
    /// The limit in words, where there is no scale.
    pub limit: String,
    pub reason: String,
}

/// A share that ought to be large, on a scale from a half to the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Where green begins, 0..=1 of the scale.
    pub limit: f64,
    /// As it was read, and after the recipe where there is one.
    pub marks: Vec<Mark>,
    /// The same in words.
    pub said: String,
}

/// A figure on the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub level: Level,
    /// 0..=1 of the scale.
    pub at: f64,
    /// It lies below what the scale shows.
    pub is_below: bool,
    /// It is after the recipe.
    pub is_prepared: bool,
}

/// The share that the scale begins with.
const SCALE_FROM: f64 = 0.5;

/// The rows of the table, in the order of the criteria.
pub fn criterion_rows(page: &SuitabilityPage, words: &Words) -> Vec<CriterionRow> {
    let row = |of: &CriterionTold| {
        let before = page.as_read.as_ref().and_then(|before| before.of(of.criterion));
        let mut row = row(&page.thresholds, of, before, words);
        if of.criterion == Criterion::KnownOrder && page.order_on_map.transitions > 0 {
            row.reason = format!("{} {}", row.reason, order_on_map_said(page.order_on_map, words));
        }
        row
    };
    page.now.criteria.iter().map(row).collect()
}

/// Every criterion as it was read and as it is prepared, each by itself; none where no recipe is in use.
pub fn before_and_after(page: &SuitabilityPage, words: &Words) -> Vec<(CriterionRow, CriterionRow)> {
    let Some(before) = &page.as_read else { return Vec::new() };
    let row = |of: &CriterionTold| row(&page.thresholds, of, None, words);
    before.criteria.iter().map(row).zip(page.now.criteria.iter().map(row)).collect()
}

fn row(thresholds: &Thresholds, of: &CriterionTold, before: Option<&CriterionTold>, words: &Words) -> CriterionRow {
    let level = of.level.ok();
    let deciding = deciding(of).filter(|_| level.is_some());
    let (figure, scale, limit) = match deciding {
        None => ("–".to_owned(), None, String::new()),
        Some(measured) => {
            let scale = scale(thresholds, measured, before, words);
            let limit = if scale.is_some() { String::new() } else { limit_said(thresholds, measured.measure, words) };
            (figure_said(measured, words), scale, limit)
        }
    };
    CriterionRow {
        criterion: of.criterion,
        number: number_of(of.criterion),
        name: criterion_name(of.criterion, words),
        is: criterion_is(of.criterion, words),
        level,
        word: standing_word(level, words),
        figure,
        scale,
        limit,
        reason: reason(of, words),
    }
}

/// The worst of the figures that a criterion is judged by; of equals the one that says most.
fn deciding(of: &CriterionTold) -> Option<MeasuredTold> {
    let says_most = |measure: Measure| match measure {
        Measure::Labels | Measure::Cases | Measure::CorrectAtLeast => 1,
        _ => 0,
    };
    of.measured.iter().copied().max_by_key(|of| (of.level, says_most(of.measure)))
}

/// The share that ought to be large; none of figures that are none.
fn good_share(of: MeasuredTold) -> Option<f64> {
    let row = LimitRow::of(of.measure).filter(|row| row.is_share && of.measure != Measure::LabelsPerEvent)?;
    let value = of.figure.value()?;
    Some(if row.at_least { value } else { 1.0 - value })
}

fn scale(thresholds: &Thresholds, now: MeasuredTold, before: Option<&CriterionTold>, words: &Words) -> Option<Scale> {
    let row = LimitRow::of(now.measure)?;
    let mark = |of: MeasuredTold, is_prepared: bool| {
        let share = good_share(of)?;
        Some(Mark { level: of.level, at: on_scale(share), is_below: share < SCALE_FROM, is_prepared })
    };
    let before = before.map(|before| before.measured.iter().copied().find(|of| of.measure == now.measure));
    let marks = match before {
        None => vec![mark(now, false)?],
        Some(before) => before.and_then(|before| mark(before, false)).into_iter().chain(mark(now, true)).collect(),
    };
    let green = row.limits(thresholds).green;
    let green = if row.at_least { green } else { 1.0 - green };
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    let was = before.flatten().and_then(good_share).map(percent);
    let limit = percent(green);
    let said = match was {
        None => words.with("suitability-scale", &[("limit", limit.into())]),
        Some(was) => words.with("suitability-scale-before", &[("limit", limit.into()), ("before", was.into())]),
    };
    (!marks.is_empty()).then(|| Scale { limit: on_scale(green), marks, said })
}

fn on_scale(share: f64) -> f64 {
    ((share - SCALE_FROM) / (1.0 - SCALE_FROM)).clamp(0.0, 1.0)
}

fn figure_said(of: MeasuredTold, words: &Words) -> String {
    if let Some(share) = good_share(of) {
        return numbers::percent(share, 1, words.language());
    }
    match of.figure {
        ToldFigure::Count(count) => {
            let key = if of.measure == Measure::Changes { "suitability-changes" } else { "suitability-names" };
            words.with(key, &[("n", count.into())])
        }
        ToldFigure::CaseCount(count) => numbers::shown(count, words),
        ToldFigure::Rows { .. } | ToldFigure::Coverage { .. } | ToldFigure::Bound { .. } => {
            of.figure.value().map_or("–".to_owned(), |value| numbers::percent(value, 1, words.language()))
        }
        ToldFigure::Cases { .. } | ToldFigure::Few => "–".to_owned(),
    }
}

/// «Grænse: højst 50».
fn limit_said(thresholds: &Thresholds, measure: Measure, words: &Words) -> String {
    let Some(row) = LimitRow::of(measure) else { return String::new() };
    let green = row.limits(thresholds).green;
    let limit = row.written(green, words);
    words.with(if row.at_least { "suitability-at-least" } else { "suitability-at-most" }, &[("limit", limit.into())])
}
