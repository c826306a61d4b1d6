//! Cases by week as two pictures over one another: those that begin and end, and those under way.

use super::state::OverviewState;
use crate::present::markers::PlacedMarker;
use crate::present::overview::{earlier_weeks, week_marks, weeks_end, weeks_markers, weeks_said};
use crate::present::{Words, axis, numbers};
use crate::protocol::{Overview, OverviewWeek, Shown};
use crate::ui::markers::{MarkerKey, marker_lines};
use leptos::prelude::*;

const LEFT: f64 = 44.0;
const RIGHT: f64 = 512.0;
/// Top and bottom of what begins and ends, and of what is under way.
const FLOW: (f64, f64) = (10.0, 112.0);
const OPEN: (f64, f64) = (146.0, 212.0);
const MARKS: u32 = 3;

/// The sentences beside the picture.
pub fn said(overview: &Overview, words: &Words) -> Vec<String> {
    let is_hidden = |week: &OverviewWeek| [week.started, week.ended, week.open_at_end].contains(&Shown::Hidden);
    let hidden = overview.weeks.iter().any(is_hidden).then(|| words.text("overview-hidden-weeks"));
    let lines = [Some(weeks_said(overview, words)), hidden, earlier_weeks(overview, words)];
    lines.into_iter().flatten().chain([words.text(weeks_end(overview))]).collect()
}

#[component]
pub fn Weeks() -> impl IntoView {
    let state = OverviewState::of_screen();
    let speech = state.workspace.speech();
    let markers = Signal::derive(move || {
        let changed = state.workspace.choices.with(|choices| choices.markers.clone());
        state.told(|overview, words| weeks_markers(overview, &changed, words)).unwrap_or_default()
    });
    let key = move |class: &'static str, key: &'static str| {
        view! {
            <span>
                <svg class="line-sample" viewBox="0 0 24 8" aria-hidden="true">
                    <path class=class d="M0 4H24"></path>
                </svg>
                {speech.text(key)}
            </span>
        }
    };
    view! {
        <p class="chart-key xs" aria-hidden="true">
            {key("week-started", "overview-started")}
            {key("week-ended", "overview-ended")}
        </p>
        {move || state.told(|overview, words| picture(overview, &markers.get(), words))}
        <MarkerKey markers />
    }
}

fn picture(overview: &Overview, markers: &[PlacedMarker], words: &Words) -> AnyView {
    let weeks = &overview.weeks;
    let most = |of: &[fn(&OverviewWeek) -> Shown<u32>]| {
        weeks.iter().flat_map(|week| of.iter().filter_map(|of| of(week).number())).max().unwrap_or(0)
    };
    let flow_marks = axis::marks_up_to(most(&[|week| week.started, |week| week.ended]), MARKS);
    let open_marks = axis::marks_up_to(most(&[|week| week.open_at_end]), MARKS - 1);
    let (flow, open) = (Panel::new(FLOW, &flow_marks), Panel::new(OPEN, &open_marks));
    let x = |place: usize| LEFT + place as f64 / weeks.len().max(1) as f64 * (RIGHT - LEFT);
    let label = format!("{}. {}", words.text("overview-weeks"), weeks_said(overview, words));
    let grid = |panel: Panel, marks: &[u32]| {
        let mark = |&mark: &u32| {
            let y = panel.y(mark);
            view! {
                <line class="chart-grid" x1=LEFT x2=RIGHT y1=y y2=y></line>
                <text class="chart-tick" x=LEFT - 6.0 y=y + 4.0 text-anchor="end">
                    {numbers::whole(u64::from(mark), words.language())}
                </text>
            }
        };
        marks.iter().map(mark).collect_view()
    };
    let names = week_marks(overview, words).into_iter().map(|(place, name)| {
        let x = x(place);
        // The last name ends where the picture does.
        let (anchor, at) = if x > RIGHT - 40.0 { ("end", RIGHT) } else { ("start", x) };
        view! {
            <line class="chart-mark" x1=x x2=x y1=OPEN.1 y2=OPEN.1 + 5.0></line>
            <text class="chart-tick" x=at y=OPEN.1 + 17.0 text-anchor=anchor>{name}</text>
        }
    });
    let width = (RIGHT - LEFT) / weeks.len().max(1) as f64;
    let counts = |week: &OverviewWeek| [week.started, week.ended, week.open_at_end];
    let has_cases = |(_, week): &(usize, &OverviewWeek)| counts(week).iter().any(|&count| count != Shown::Number(0));
    let hits = weeks.iter().enumerate().filter(has_cases).map(|(row, _)| {
        view! { <rect class="bar-hit" data-row=row x=x(row) y=FLOW.0 width=width height=OPEN.1 - FLOW.0></rect> }
    });
    // The numbers of markers have room over the picture where there are any.
    let view_box = if markers.is_empty() { "0 0 520 236" } else { "0 -8 520 244" };
    let lines =
        marker_lines(markers, |at| format!("{:.1}", LEFT + at * (RIGHT - LEFT)), (FLOW.0 - 2.0, OPEN.1), FLOW.0 - 5.0);
    view! {
        <svg class="chart" viewBox=view_box role="img" aria-label=label>
            {grid(flow, &flow_marks)}
            {grid(open, &open_marks)}
            <text class="chart-name" x=LEFT y=OPEN.0 - 12.0>{words.text("overview-open")}</text>
            <path class="week-open-area" d=open.area(weeks, |week| week.open_at_end, x)></path>
            <path class="week-open" d=open.steps(weeks, |week| week.open_at_end, x)></path>
            <path class="week-started" d=flow.steps(weeks, |week| week.started, x)></path>
            <path class="week-ended" d=flow.steps(weeks, |week| week.ended, x)></path>
            {names.collect_view()}
            {hits.collect_view()}
            {lines}
        </svg>
    }
    .into_any()
}

/// A part of the picture with an axis of its own, from nought at its bottom.
#[derive(Clone, Copy)]
struct Panel {
    top: f64,
    bottom: f64,
    greatest: f64,
}

impl Panel {
    fn new((top, bottom): (f64, f64), marks: &[u32]) -> Panel {
        Panel { top, bottom, greatest: marks.last().copied().unwrap_or(1).max(1).into() }
    }

    fn y(self, count: u32) -> f64 {
        self.bottom - f64::from(count) / self.greatest * (self.bottom - self.top)
    }

    /// A step for every week, with a gap where the count is hidden.
    fn steps(self, weeks: &[OverviewWeek], of: fn(&OverviewWeek) -> Shown<u32>, x: impl Fn(usize) -> f64) -> String {
        let mut path = String::new();
        let mut goes_on = false;
        for (place, week) in weeks.iter().enumerate() {
            let count = of(week).number();
            if let Some(count) = count {
                let to = if goes_on { 'L' } else { 'M' };
                path.push_str(&format!("{to}{:.1} {:.1}H{:.1}", x(place), self.y(count), x(place + 1)));
            }
            goes_on = count.is_some();
        }
        path
    }

    /// What is under the steps.
    fn area(self, weeks: &[OverviewWeek], of: fn(&OverviewWeek) -> Shown<u32>, x: impl Fn(usize) -> f64) -> String {
        let column = |(place, week): (usize, &OverviewWeek)| {
            let y = self.y(of(week).number()?);
            Some(format!("M{:.1} {:.1}V{y:.1}H{:.1}V{:.1}Z", x(place), self.bottom, x(place + 1), self.bottom))
        };
        weeks.iter().enumerate().filter_map(column).collect()
    }
}
