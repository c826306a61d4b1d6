//! The dotted chart as a reader may see it: single cases, so that a log about persons shows them only to who answered why.

use super::dot_colours::DotColours;
use super::open_log::OpenLog;
use super::single_cases::may_be_shown;
use super::timed::Timed;
use crate::engine::cases::cases_in_order;
use crate::engine::dots::{DotIndex, DotWindow, draw, look};
use crate::engine::filter::Filtered;
use crate::protocol::{
    Bytes, CaseKey, DotColour, DotsPage, DotsShown, DotsThere, LookAtDots, MeasuredTime, Problem, SelectionId,
    ShowDots, Timing,
};
use std::collections::VecDeque;
use std::sync::Arc;

/// How many charts are remembered; the one made first is forgotten first.
const REMEMBERED: usize = 2;
/// The longest side of a picture, pixels.
const LONGEST: u32 = 4_096;
/// Room on either side of everything, as a part of it: no dot is cut at the edge.
const ROOM: i64 = 60;

/// Charts of one log: where every dot stands, and what its colour means.
#[derive(Default)]
pub struct DotCharts(VecDeque<(ChartName, Arc<DotChart>)>);

/// What a chart is called: selection, what is shown, the rule for what may be named, and the time that rows stand by.
type ChartName = (SelectionId, DotsShown, u32, Option<Timing>);

struct DotChart {
    index: DotIndex,
    colours: Vec<DotColour>,
    /// The column that they are of.
    column: Option<String>,
    time: Option<MeasuredTime>,
    events: u32,
}

/// A window as a picture.
pub fn show_dots(open: &mut OpenLog, ask: &ShowDots) -> Result<DotsPage, Problem> {
    may_be_shown(open, ask.answers.as_ref())?;
    let chart = chart(open, ask.selection, &ask.shown, &ask.timing)?;
    let whole = with_room(chart.index.whole());
    let window = ask.window.map_or(whole, |window| within(window, whole));
    let (width, height) = (ask.width.min(LONGEST), ask.height.min(LONGEST));
    let picture = draw(&chart.index, window, (width, height), chart.colours.len() as u8);
    Ok(DotsPage {
        window,
        whole,
        width,
        height,
        cells: Bytes(picture.cells),
        colours: chart.colours.clone(),
        colour: chart.column.clone(),
        time: chart.time.clone(),
        cases: chart.index.rows(),
        events: chart.events,
    })
}

/// What lies in a window.
pub fn look_at_dots(open: &mut OpenLog, ask: &LookAtDots) -> Result<DotsThere, Problem> {
    may_be_shown(open, ask.answers.as_ref())?;
    let chart = chart(open, ask.selection, &ask.shown, &ask.timing)?;
    Ok(DotsThere { window: ask.window, here: look(&chart.index, ask.window) })
}

/// The chart of a selection; made once, so that moving over it only draws.
fn chart(
    open: &mut OpenLog,
    selection: SelectionId,
    shown: &DotsShown,
    timing: &Timing,
) -> Result<Arc<DotChart>, Problem> {
    // How time is measured makes no other chart where rows do not stand by it.
    let by_time = Some(timing).filter(|_| shown.order.by == CaseKey::Duration);
    let name = (selection, shown.clone(), open.small_cells.least_shown, by_time.cloned());
    if let Some((_, known)) = open.dots.0.iter().find(|(known, _)| *known == name) {
        return Ok(Arc::clone(known));
    }
    let left = open.filtered(selection).ok_or(Problem::NotOpen)?;
    let made = Arc::new(made(open, &left, shown, by_time));
    open.dots.0.push_back((name, Arc::clone(&made)));
    if open.dots.0.len() > REMEMBERED {
        open.dots.0.pop_front();
    }
    Ok(made)
}

fn made(open: &OpenLog, left: &Filtered, shown: &DotsShown, by_time: Option<&Timing>) -> DotChart {
    let log = left.ground(&open.log, &open.variants).log;
    let colours = DotColours::of(log, &left.cases, shown.colour.as_deref(), open.small_cells);
    let longest =
        by_time.map(|timing| Timed::of(log, &left.cases, timing, open.zone).longest_by_case(left.cases.total()));
    let time = |case: u32| longest.as_ref().and_then(|longest| longest[case as usize]);
    // Rows stand by times; names of cases play no part.
    let cases = cases_in_order(log, &left.cases, shown.order, |_| "", time);
    let index = DotIndex::of(log, &cases, shown.across, |event| colours.of_event(event));
    let events = cases.iter().map(|&case| log.events_of(case).len() as u32).sum();
    let time = by_time.map(Timing::measured_time);
    DotChart { index, column: colours.column, colours: colours.named, time, events }
}

/// The window with a little room on its left and right.
fn with_room(window: DotWindow) -> DotWindow {
    let room = (window.across() / ROOM).max(1);
    DotWindow { from: window.from.saturating_sub(room), to: window.to.saturating_add(room), ..window }
}

/// The window, with rows that there are.
fn within(window: DotWindow, whole: DotWindow) -> DotWindow {
    let end_row = window.end_row.min(whole.end_row);
    DotWindow { first_row: window.first_row.min(end_row), end_row, ..window }
}
