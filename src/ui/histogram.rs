//! Durations or counts as a histogram, with median and 90th percentile written on their lines.

use crate::present::histogram::{Bars, BinsTold};
use crate::present::{Words, axis, numbers};
use crate::protocol::Shown;
use leptos::prelude::*;

const LEFT: f64 = 44.0;
const RIGHT: f64 = 512.0;
const TOP: f64 = 44.0;
const BOTTOM: f64 = 206.0;
/// Between the last bin and the bar of what is longer.
const GAP: f64 = 4.0;
const MARKS: u32 = 4;
/// Where the names of lines stand, and the room that one needs.
const ROWS: [f64; 2] = [15.0, 33.0];
const NAME_WIDTH: f64 = 150.0;
/// Edges that are named, at most.
const NAMES: usize = 8;

/// Durations in bins; `label` is what a screen reader hears of them.
pub fn histogram(told: &BinsTold, label: String, words: &Words) -> AnyView {
    bars(&told.bars(words), label, words)
}

/// Bars side by side.
pub fn bars(told: &Bars, label: String, words: &Words) -> AnyView {
    let has_longer = told.longer != Shown::Number(0);
    let columns = told.counts.len() + usize::from(has_longer);
    let width = (RIGHT - LEFT - if has_longer { GAP } else { 0.0 }) / columns.max(1) as f64;
    let x = |place: f64| LEFT + place * width;
    let most = told.counts.iter().chain([&told.longer]).filter_map(|count| count.number()).max().unwrap_or(0);
    let marks = axis::marks_up_to(most, MARKS);
    let greatest = f64::from(marks.last().copied().unwrap_or(1).max(1));
    let y = |count: u32| BOTTOM - f64::from(count) / greatest * (BOTTOM - TOP);
    let bar = |left: f64, count: Shown<u32>, class: &'static str| match count {
        Shown::Number(count) => {
            let y = y(count);
            view! { <rect class=class x=left + 0.5 y=y width=width - 1.0 height=BOTTOM - y></rect> }.into_any()
        }
        _ => view! { <rect class="bin-hidden" x=left + 1.0 y=BOTTOM - 10.0 width=width - 2.0 height="10"></rect> }
            .into_any(),
    };
    let bars: Vec<AnyView> =
        told.counts.iter().enumerate().map(|(bin, &count)| bar(x(bin as f64), count, "bin")).collect();
    // Over its bar and the ground above it, so that a low one can be clicked as well.
    let hit = |row: usize, left: f64, count: Shown<u32>| {
        (count != Shown::Number(0)).then(|| {
            view! { <rect class="bar-hit" data-row=row x=left y=TOP width=width height=BOTTOM - TOP></rect> }
        })
    };
    let hits: Vec<AnyView> =
        told.counts.iter().enumerate().map(|(row, &count)| hit(row, x(row as f64), count).into_any()).collect();
    let longer_hit = hit(told.counts.len(), x(told.counts.len() as f64) + GAP, told.longer);
    let longer = has_longer.then(|| bar(x(told.counts.len() as f64) + GAP, told.longer, "bin bin-longer"));
    let grid = marks.iter().map(|&mark| {
        let y = y(mark);
        view! {
            <line class="chart-grid" x1=LEFT x2=RIGHT y1=y y2=y></line>
            <text class="chart-tick" x=LEFT - 6.0 y=y + 4.0 text-anchor="end">
                {numbers::whole(u64::from(mark), words.language())}
            </text>
        }
    });
    let step = told.counts.len().div_ceil(NAMES).max(1);
    let shift = if told.names_bars { 0.5 } else { 0.0 };
    let named = told.counts.len() + usize::from(!told.names_bars);
    let names = told.edges.iter().take(named).enumerate().step_by(step).map(|(bin, edge)| {
        view! { <text class="chart-tick" x=x(bin as f64 + shift) y=BOTTOM + 15.0 text-anchor="middle">{edge.clone()}</text> }
    });
    let at = |line: &Option<(f64, String)>| line.as_ref().map(|(place, _)| x(*place).min(RIGHT));
    let (median_at, p90_at) = (at(&told.median), at(&told.p90));
    // A name stands on the right of its line where there is room. No line goes through a name: the one whose name stands
    // on the left has it in the upper row, over the lines before it.
    let p90_left = p90_at.is_some_and(|p90| RIGHT - p90 < NAME_WIDTH);
    let median_left = median_at
        .zip(p90_at)
        .is_some_and(|(median, p90)| p90_left && p90 - median < NAME_WIDTH && median - LEFT > NAME_WIDTH);
    let (median_row, p90_row) = if p90_left { (ROWS[1], ROWS[0]) } else { (ROWS[0], ROWS[1]) };
    let line = |line: &Option<(f64, String)>, at: Option<f64>, height: f64, is_left: bool| {
        let (name, at) = line.as_ref().map(|(_, name)| name.clone()).zip(at)?;
        let (anchor, beside) = if is_left { ("end", at - 6.0) } else { ("start", at + 6.0) };
        Some(view! {
            <line class="chart-line" x1=at x2=at y1=height - 9.0 y2=BOTTOM></line>
            <text class="chart-name" x=beside y=height text-anchor=anchor>{name}</text>
        })
    };
    view! {
        <svg class="chart" viewBox="0 0 520 240" role="img" aria-label=label>
            <defs>
                <pattern id="bin-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="bin-hatch-ground" width="5" height="5"></rect>
                    <path class="bin-hatch-line" d="M0 0V5"></path>
                </pattern>
            </defs>
            {grid.collect_view()}
            {bars}
            {longer}
            {told.deadline_at.map(|at| {
                let at = x(at);
                view! { <line class="deadline-line" x1=at x2=at y1=TOP - 8.0 y2=BOTTOM></line> }
            })}
            {line(&told.median, median_at, median_row, median_left)}
            {line(&told.p90, p90_at, p90_row, p90_left)}
            {names.collect_view()}
            {hits}
            {longer_hit}
            <text class="chart-tick" x=RIGHT y=BOTTOM + 31.0 text-anchor="end">{told.unit.clone()}</text>
        </svg>
    }
    .into_any()
}
