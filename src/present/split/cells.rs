//! The figures of groups as they are written, and what is said of a difference.

use crate::present::time::{in_clock, value_or_missing};
use crate::present::{Words, histogram, numbers};
use crate::protocol::{
    ComparedCell, ComparedFigure, ComparedRow, Comparison, EdgeClock, GroupDifference, Shown, TimeClock, TimePart,
    TimeSide,
};

/// A figure as it stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub figure: String,
    /// Of how many; nothing where the figure holds no count.
    pub of: Option<String>,
}

/// The name of a row.
pub fn figure_name(figure: &ComparedFigure, words: &Words) -> String {
    match figure {
        ComparedFigure::ClosedCases => words.text("split-closed"),
        ComparedFigure::EventsPerCase => words.text("split-events-per-case"),
        ComparedFigure::MedianTime => words.text("split-median"),
        ComparedFigure::P90Time => words.text("split-p90"),
        ComparedFigure::MeasuredCases => words.text("split-measured"),
        ComparedFigure::CasesWithRework => words.text("split-rework"),
        ComparedFigure::CasesThereAndBack => words.text("split-there-and-back"),
        ComparedFigure::ReopenedCases => words.text("split-reopened"),
        ComparedFigure::CasesChangingGroup => words.text("split-changing-group"),
        ComparedFigure::CasesBackToGroup => words.text("split-back-to-group"),
        ComparedFigure::CasesChangingPerson => words.text("split-changing-person"),
        ComparedFigure::Step(name) => name.clone(),
        ComparedFigure::RepeatedStep(name) => words.with("split-repeated", &[("step", name.as_str().into())]),
        ComparedFigure::Transition(from, to) => format!("{from} → {to}"),
        ComparedFigure::Variant { rank, steps } => {
            words.with("split-variant", &[("rank", (*rank).into()), ("steps", steps.join(" → ").into())])
        }
        ComparedFigure::FlowEfficiency => words.text("split-flow-efficiency"),
        ComparedFigure::MedianProcessing => words.text("split-median-processing"),
        ComparedFigure::MedianWaiting => words.text("split-median-waiting"),
        ComparedFigure::TimeAt { column, place, next, side, part } => {
            let place = match (next, column) {
                (Some(next), _) => format!("{place} → {next}"),
                (None, Some(column)) => format!("{column}: {}", value_or_missing(place, words)),
                (None, None) => place.clone(),
            };
            let side = match side {
                _ if next.is_some() => "split-time-on",
                TimeSide::After => "split-time-after",
                TimeSide::UpTo => "split-time-up-to",
            };
            let part = match part {
                TimePart::Whole => "split-time-whole",
                TimePart::Processing => "split-time-processing",
                TimePart::Waiting => "split-time-waiting",
            };
            words.with(side, &[("part", words.text(part).into()), ("place", place.into())])
        }
        ComparedFigure::HandoverTime { changes, clock } => {
            let key = if *changes { "split-handover-time" } else { "split-stay-time" };
            words.with(key, &[("hours", words.text(in_clock(*clock)).into())])
        }
        ComparedFigure::Handover(from, to) => format!("{from} → {to}"),
        ComparedFigure::OtherVariants(count) => words.with("split-other-variants", &[("n", (*count).into())]),
    }
}

/// A figure of one group.
pub fn written(cell: &ComparedCell, clock: TimeClock, words: &Words) -> Said {
    let alone = |figure: Option<String>| Said { figure: figure.unwrap_or_else(|| "–".to_owned()), of: None };
    match cell {
        ComparedCell::Part { part, of } => match share(*part, *of) {
            Some(share) => Said {
                figure: numbers::percent(share, 1, words.language()),
                of: Some(words.with(
                    "split-of",
                    &[("part", numbers::shown(*part, words).into()), ("of", numbers::shown(*of, words).into())],
                )),
            },
            None => Said { figure: numbers::shown_short(*part, words), of: None },
        },
        ComparedCell::Millis(millis) => alone(millis.map(|millis| histogram::time(millis, clock, words))),
        ComparedCell::Share(share) => alone(share.map(|share| numbers::percent(share, 1, words.language()))),
        ComparedCell::Mean(mean) => alone(mean.map(|mean| numbers::decimal(mean, 1, words.language()))),
    }
}

/// The median time of the cases that a cell counts; none where the row has none, or too few have it.
pub fn median(row: &ComparedRow, group: usize, clock: TimeClock, words: &Words) -> Option<String> {
    let millis = row.medians.get(group).copied().flatten()?;
    Some(histogram::time(millis, clock, words))
}

/// What the times under the shares are, and how they are measured; nothing where no row has one.
pub fn medians_said(found: &Comparison, words: &Words) -> Option<String> {
    if found.rows.iter().all(|row| row.medians.is_empty()) {
        return None;
    }
    let has = |is: fn(&ComparedFigure) -> bool| found.rows.iter().any(|row| is(&row.what));
    let key = match found.edge_times {
        Some((EdgeClock::CompleteToComplete, _)) => "split-medians-to-complete",
        Some((EdgeClock::CompleteToStart, _)) => "split-medians-to-start",
        None if has(|of| matches!(of, ComparedFigure::TimeAt { .. })) => "split-medians-of-places",
        None if has(|of| matches!(of, ComparedFigure::Handover(..))) => "split-medians-of-handovers",
        None => "split-medians-of-cases",
    };
    Some(words.with(key, &[("hours", words.text(in_clock(found.clock())).into())]))
}

/// The share of a part, where both are told.
pub fn share(part: Shown<u32>, of: Shown<u32>) -> Option<f64> {
    let (part, of) = part.number().zip(of.number())?;
    (of > 0).then(|| f64::from(part) / f64::from(of))
}

/// A difference with its sign, in percentage points or as a time by the clock, and its interval.
pub fn difference(found: &GroupDifference, clock: TimeClock, words: &Words) -> Said {
    let points = |share: f64| numbers::risen(share, numbers::decimal(share * 100.0, 1, words.language()));
    let time = |millis: f64| numbers::risen(millis, histogram::time(millis, clock, words));
    let (figure, ends) = match found {
        GroupDifference::Share(found) => (
            words.with("split-points", &[("points", points(found.difference).into())]),
            [found.low, found.high].map(points),
        ),
        GroupDifference::Median(found) => {
            (time(found.difference_millis), [found.low_millis, found.high_millis].map(time))
        }
    };
    let [low, high] = ends;
    Said { figure, of: Some(words.with("split-interval", &[("low", low.into()), ("high", high.into())])) }
}

/// Whether a difference says anything: «Ingen væsentlig forskel» where its interval holds zero.
pub fn verdict(found: &GroupDifference, words: &Words) -> String {
    words.text(match found {
        found if found.may_be_none() => "split-no-difference",
        GroupDifference::Share(found) if found.difference > 0.0 => "split-more",
        GroupDifference::Share(_) => "split-fewer",
        GroupDifference::Median(found) if found.difference_millis > 0.0 => "split-longer",
        GroupDifference::Median(_) => "split-shorter",
    })
}
