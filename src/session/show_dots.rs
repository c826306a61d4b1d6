//! The dotted chart as a reader may see it: single cases, so that a log about persons shows them only to who answered why.

use super::dot_colours::DotColours;
use super::open_log::OpenLog;
use super::single_cases::may_be_shown;
use crate::engine::cases::cases_in_order;
use crate::engine::dots::{DotIndex, DotWindow, draw, look};
use crate::engine::filter::Filtered;
use crate::engine::performance::case_span;
use crate::protocol::{Bytes, DotColour, DotsPage, DotsShown, DotsThere, LookAtDots, Problem, SelectionId, ShowDots};
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

/// What a chart is called: selection, what is shown, and the rule for what may be named.
type ChartName = (SelectionId, DotsShown, u32);

struct DotChart {
    index: DotIndex,
    colours: Vec<DotColour>,
    /// The column that they are of.
    column: Option<String>,
    events: u32,
}

/// A window as a picture.
pub fn show_dots(open: &mut OpenLog, ask: &ShowDots) -> Result<DotsPage, Problem> {
    may_be_shown(open, ask.answers.as_ref())?;
    let chart = chart(open, ask.selection, &ask.shown)?;
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
        cases: chart.index.rows(),
        events: chart.events,
    })
}

/// What lies in a window.
pub fn look_at_dots(open: &mut OpenLog, ask: &LookAtDots) -> Result<DotsThere, Problem> {
    may_be_shown(open, ask.answers.as_ref())?;
    let chart = chart(open, ask.selection, &ask.shown)?;
    Ok(DotsThere { window: ask.window, here: look(&chart.index, ask.window) })
}

/// The chart of a selection; made once, so that moving over it only draws.
fn chart(open: &mut OpenLog, selection: SelectionId, shown: &DotsShown) -> Result<Arc<DotChart>, Problem> {
    let name = (selection, shown.clone(), open.small_cells.least_shown);
    if let Some((_, known)) = open.dots.0.iter().find(|(known, _)| *known == name) {
        return Ok(Arc::clone(known));
    }
    let left = open.filtered(selection).ok_or(Problem::NotOpen)?;
    let made = Arc::new(made(open, &left, shown));
    open.dots.0.push_back((name, Arc::clone(&made)));
    if open.dots.0.len() > REMEMBERED {
        open.dots.0.pop_front();
    }
    Ok(made)
}

fn made(open: &OpenLog, left: &Filtered, shown: &DotsShown) -> DotChart {
    let log = left.ground(&open.log, &open.variants).log;
    let colours = DotColours::of(log, &left.cases, shown.colour.as_deref(), open.small_cells);
    // Rows stand by times; names of cases play no part. How long a case takes is what the picture shows: all of it.
    let whole = |case| case_span(log, case).map(|span| span.end_millis - span.begin_millis);
    let cases = cases_in_order(log, &left.cases, shown.order, |_| "", whole);
    let index = DotIndex::of(log, &cases, shown.across, |event| colours.of_event(event));
    let events = cases.iter().map(|&case| log.events_of(case).len() as u32).sum();
    DotChart { index, column: colours.column, colours: colours.named, events }
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
