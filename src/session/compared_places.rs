//! The times of groups side by side: how long, how much of it is worked, and where it lies.

use super::compared_rows::{Found, FoundRow, Looked, bins_in_common};
use super::time_figures::{TimeFigures, time_figures};
use super::timed::Timed;
use crate::protocol::{ComparedCell, ComparedFigure, CountedTime, TimeBy, TimeThere, Timing, WorkedTime};

/// Rows of places at most.
const MOST_PLACES: usize = 20;

/// Every figure of a group is told as the view tells it of the group alone.
pub fn times(of: &Looked, timing: &Timing, counted: (&TimeBy, CountedTime)) -> Found {
    let each = of.each_and_all(|cases| {
        let timed = Timed::of(of.log(), cases, timing, of.zone);
        let figures = time_figures(&timed, of.log(), cases, counted, of.rule);
        (timed, figures)
    });
    let (timed, figures): (Vec<Timed>, Vec<TimeFigures>) = each.into_iter().unzip();
    let mut rows = vec![of.measured_cases(&timed)];
    let histogram = bins_in_common(&timed, Some(0));
    rows.extend(of.typical(&timed));
    rows.extend(worked(&figures));
    let (places, left_out) = places(&figures, counted.0);
    rows.extend(places);
    Found { rows, histogram, left_out, ..Found::default() }
}

/// What is worked and waited, where the log tells them apart.
fn worked(figures: &[TimeFigures]) -> Vec<FoundRow> {
    if figures.iter().all(|of| of.worked.is_none()) {
        return Vec::new();
    }
    let row = |what, cell: &dyn Fn(Option<&WorkedTime>) -> ComparedCell| {
        FoundRow::of_cells(what, figures.iter().map(|of| cell(of.worked.as_ref())).collect())
    };
    vec![
        row(ComparedFigure::MedianProcessing, &|of| {
            ComparedCell::Millis(of.and_then(|of| of.processing.median_millis))
        }),
        row(ComparedFigure::MedianWaiting, &|of| ComparedCell::Millis(of.and_then(|of| of.waiting.median_millis))),
        row(ComparedFigure::FlowEfficiency, &|of| ComparedCell::Share(of.and_then(|of| of.flow_efficiency))),
    ]
}

/// The places where most time lies in all, each with its share of the time of every group and its median; and how many
/// more there are.
///
/// What is not told of a group is the rest of what is told of all: then that is not told either.
fn places(figures: &[TimeFigures], by: &TimeBy) -> (Vec<FoundRow>, u32) {
    let Some((all, groups)) = figures.split_last() else { return (Vec::new(), 0) };
    let row = |place: &TimeThere| {
        let name = (place.name.clone(), place.next.clone());
        let found = |of: &TimeFigures| {
            of.places.lies.iter().find(|lies| (&lies.name, &lies.next) == (&name.0, &name.1)).cloned()
        };
        let share = |of: &TimeFigures| match found(of) {
            Some(lies) => lies.share,
            // No case of the group has any time there.
            None if !of.places.not_told.contains(&name) && of.places.further == 0 => Some(0.0),
            None => None,
        };
        let mut shares: Vec<Option<f64>> = groups.iter().map(share).collect();
        shares.push(place.share.filter(|_| shares.iter().all(Option::is_some)));
        let medians = figures.iter().map(|of| found(of).and_then(|lies| lies.median_millis)).collect();
        let column = match by {
            TimeBy::Attribute(column) => Some(column.clone()),
            TimeBy::Step | TimeBy::Transition => None,
        };
        let (side, part) = (all.counted.side, all.counted.part);
        let what = ComparedFigure::TimeAt { column, place: name.0.clone(), next: name.1.clone(), side, part };
        let rule = place.cases_there(by);
        FoundRow { medians, rule, ..FoundRow::of_cells(what, shares.into_iter().map(ComparedCell::Share).collect()) }
    };
    let further = all.places.lies.len().saturating_sub(MOST_PLACES) as u32;
    let left_out = all.places.not_told.len() as u32 + all.places.further + further;
    (all.places.lies.iter().take(MOST_PLACES).map(row).collect(), left_out)
}
