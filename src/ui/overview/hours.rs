//! The grid of weekdays and hours: a number in every cell, and a blue that follows it.

use super::state::{Chart, OverviewState};
use crate::present::Words;
use crate::present::overview::{hour_grid, hours_said, without_hour};
use crate::protocol::{Overview, Shown};
use crate::ui::heat_cell::heat_cell;
use leptos::prelude::*;

/// The sentences beside the grid.
pub fn said(overview: &Overview, words: &Words) -> Vec<String> {
    let is_hidden = overview.events_by_hour.iter().flatten().any(|&count| count == Shown::Hidden);
    let hidden = is_hidden.then(|| words.text("overview-hidden-hours"));
    let lines = [Some(hours_said(overview, words)), hidden, without_hour(overview, words)];
    lines.into_iter().flatten().chain([words.text("overview-hours-are")]).collect()
}

/// What is written of each hour of a day, and how strongly it is coloured.
type HourCells = Vec<(Option<String>, u64)>;

#[component]
pub fn Grid() -> impl IntoView {
    let state = OverviewState::of_screen();
    let speech = state.workspace.speech();
    let content = move || {
        state.told(|overview, words| {
            let grid = hour_grid(overview, words);
            let hidden = words.text("units-hidden");
            let heads =
                grid.hours.into_iter().map(|hour| view! { <th scope="col" class="num">{hour}</th> }).collect_view();
            let row = |(weekday, (day, cells)): (usize, (String, HourCells))| {
                let first = weekday * cells.len();
                let cell = |(hour, (written, step)): (usize, (Option<String>, u64))| {
                    let happens = written.is_none() || step > 0;
                    heat_cell(written, step, &hidden, happens.then_some(first + hour))
                };
                view! {
                    <tr>
                        <th scope="row">{day}</th>
                        {cells.into_iter().enumerate().map(cell).collect_view()}
                    </tr>
                }
            };
            view! {
                <thead>
                    <tr>
                        <th scope="col">
                            <span class="sr-only">{words.text("overview-weekday")}</span>
                        </th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{grid.rows.into_iter().enumerate().map(row).collect_view()}</tbody>
            }
        })
    };
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=move || Chart::Hours.table_name(&speech.words())>
            <table class="heat-grid">
                <caption class="sr-only">{speech.text("overview-hours-unit")}</caption>
                {content}
            </table>
        </div>
    }
}
