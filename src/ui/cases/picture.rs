//! The case against time, as a picture; its twin is the table below.

use crate::present::cases::{Mark, Timeline, timeline};
use crate::present::markers::{PlacedMarker, on_axis};
use crate::protocol::CaseCourse;
use crate::ui::leaving::Leaving;
use crate::ui::markers::{MarkerKey, marker_lines};
use crate::ui::picture_out::{PictureOut, seen_in};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use leptos::svg;
use std::sync::Arc;

/// Heights in pixels: of the axis, and of a lane; and where marks and bars stand in a lane.
const AXIS: f64 = 26.0;
const LANE: f64 = 38.0;
const MARK: f64 = 24.0;
const NAME: f64 = 13.0;
/// Room under the lanes for the numbers of markers.
const NUMBERS: f64 = 16.0;
/// Colours of lanes; their names tell them apart.
const COLOURS: usize = 7;

#[component]
pub fn Picture(#[prop(into)] course: Signal<Option<Arc<CaseCourse>>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let leaving = Leaving::of_single_cases(workspace);
    move || {
        let words = speech.words();
        let zone = workspace.zone();
        let course = course.get()?;
        let drawn = timeline(&course, zone, &words);
        let changed = workspace.choices.with(|choices| choices.markers.clone());
        let markers = on_axis(&changed, course.begin_millis, course.end_millis, zone, &words);
        let label = words.with("cases-timeline", &[("name", course.name.as_str().into())]);
        let (of_region, title) = (label.clone(), label.clone());
        let seen = NodeRef::new();
        let has_days = drawn.marks.iter().any(|mark| mark.day_only);
        let has_clocks = drawn.marks.iter().any(|mark| !mark.day_only);
        let key = |key: &'static str, sample: AnyView| view! { <span>{sample} {words.text(key)}</span> };
        let dot = |class: &'static str| {
            view! { <svg class="key-dot" aria-hidden="true"><circle class=class cx="6" cy="6" r="4.5"></circle></svg> }
                .into_any()
        };
        let bar = |class: &'static str| view! { <i class=class aria-hidden="true"></i> }.into_any();
        Some(view! {
            <section class="box case-picture">
                <div node_ref=seen>
                <div class="timeline" tabindex="0" role="region" aria-label=of_region>
                    <ol class="lane-names" aria-hidden="true">
                        {drawn
                            .lanes
                            .iter()
                            .map(|lane| {
                                view! {
                                    <li title=lane.name.clone()>
                                        <i class=format!("lane-dot c{}", lane.colour % COLOURS)></i>
                                        <span>{lane.name.clone()}</span>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ol>
                    {picture(&drawn, &markers, label)}
                </div>
                <p class="chart-key xs">
                    {has_clocks.then(|| key("cases-key-clock", dot("key-clock")))}
                    {has_days.then(|| key("cases-key-day", dot("key-day")))}
                    {key("cases-key-last", bar("key-last"))}
                    {(!drawn.waits.is_empty()).then(|| key("cases-key-wait", bar("key-wait")))}
                    {(!drawn.works.is_empty()).then(|| key("cases-key-work", bar("key-work")))}
                </p>
                <MarkerKey markers />
                </div>
                <footer>
                    <PictureOut leaving file="cases-picture-file" picture=seen_in(seen, move || [title.clone(), String::new()]) />
                </footer>
            </section>
        })
    }
}

fn picture(drawn: &Timeline, markers: &[PlacedMarker], label: String) -> impl IntoView + use<> {
    let height = AXIS + LANE * drawn.lanes.len() as f64;
    let whole = if markers.is_empty() { height } else { height + NUMBERS };
    let changes = marker_lines(markers, |at| format!("{:.3}%", at * 100.0), (AXIS - 8.0, height + 3.0), whole - 2.0);
    let x = |at: f64| format!("{:.3}%", at * 100.0);
    let wide = |from: f64, to: f64| format!("{:.3}%", (to - from).max(0.0) * 100.0);
    let top = |lane: usize| AXIS + LANE * lane as f64;
    let lines = (0..=drawn.lanes.len())
        .map(|lane| view! { <line class="lane-line" x1="-1%" x2="101%" y1=top(lane) y2=top(lane)></line> });
    let ticks = drawn.ticks.iter().map(|(at, name)| {
        view! {
            <line class="chart-grid" x1=x(*at) x2=x(*at) y1=AXIS - 8.0 y2=height></line>
            <text class="chart-tick" x=x(*at) dx="3" y="12">{name.clone()}</text>
        }
    });
    let waits = drawn.waits.iter().map(|bar| {
        let name = bar.name.clone().map(|name| {
            view! { <text class="wait-name" x=x(bar.name_at) y=top(bar.lane) + NAME text-anchor="middle">{name}</text> }
        });
        let rect =
            svg::rect().class("wait").attr("height", "10").attr("x", x(bar.from)).attr("width", wide(bar.from, bar.to));
        view! {
            {rect.attr("y", (top(bar.lane) + MARK - 5.0).to_string()).child(svg::title().child(bar.said.clone()))}
            {name}
        }
    });
    let works = drawn.works.iter().map(|bar| {
        let rect =
            svg::rect().class("work").attr("height", "10").attr("x", x(bar.from)).attr("width", wide(bar.from, bar.to));
        rect.attr("y", (top(bar.lane) + MARK - 5.0).to_string()).child(svg::title().child(bar.said.clone()))
    });
    let marks = drawn.marks.iter().map(|mark| {
        let colour = drawn.lanes.get(mark.lane).map_or(0, |lane| lane.colour % COLOURS);
        shape(mark, colour, x(mark.at), top(mark.lane) + MARK)
    });
    view! {
        <svg class="lanes" height=whole role="img" aria-label=label>
            <defs>
                <pattern id="wait-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="bin-hatch-ground" width="6" height="6"></rect>
                    <path class="wait-hatch-line" d="M0 0V6"></path>
                </pattern>
            </defs>
            {lines.collect_view()}
            {ticks.collect_view()}
            {changes}
            {waits.collect_view()}
            {works.collect_view()}
            {marks.collect_view()}
        </svg>
    }
}

/// A disc for a time with a clock, a ring for a day, a square for the last event.
fn shape(mark: &Mark, colour: usize, x: String, y: f64) -> AnyView {
    let said = svg::title().child(mark.said.clone());
    let class = format!("lane-mark c{colour}{}", if mark.day_only { " day" } else { "" });
    if mark.is_last {
        let square = svg::rect().class(class).attr("x", x).attr("width", "11").attr("height", "11");
        return square.attr("y", (y - 5.5).to_string()).attr("transform", "translate(-5.5 0)").child(said).into_any();
    }
    svg::circle().class(class).attr("cx", x).attr("cy", y.to_string()).attr("r", "5.5").child(said).into_any()
}
