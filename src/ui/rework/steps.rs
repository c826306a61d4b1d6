//! The steps that happen again, as a table that can be sorted.

use super::list_out::ListOut;
use super::state::ReworkState;
use crate::present::rework::{StepColumn, cases_of_step, sorted};
use crate::present::{Words, numbers};
use crate::protocol::{RepeatedActivity, Shown};
use crate::ui::row_ways::row_ways;
use crate::ui::sort_head::SortHead;
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let (column, descending) = state.sort.get();
        if page.activities.is_empty() {
            return Some(
                view! {
                    <section class="box">
                        <header>
                            <h2>{words.text("rework-steps")}</h2>
                        </header>
                        <p class="muted">{words.text("rework-steps-none")}</p>
                    </section>
                }
                .into_any(),
            );
        }
        let heads = StepColumn::ALL.map(|(of, name, is)| {
            let here = of == column;
            let press = Callback::new(move |()| {
                state.sort.set((of, if here { !descending } else { of != StepColumn::Name }));
            });
            let class = match of {
                StepColumn::Name => "",
                StepColumn::Cases => "has-bar",
                _ => "num",
            };
            view! {
                <SortHead
                    name=words.text(name)
                    class
                    descending=here.then_some(descending)
                    press
                    title=words.text(is)
                />
            }
        });
        let most = page.activities.iter().filter_map(|of| of.cases.number()).max().unwrap_or(1);
        let rows = sorted(&page, column, descending).into_iter().map(|of| row(state, of, most, &words)).collect_view();
        Some(
            view! {
                <section class="box flush rework-steps">
                    <header>
                        <h2>{words.text("rework-steps")}</h2>
                    </header>
                    <div class="table-frame" tabindex="0" role="region" aria-label=words.text("rework-steps")>
                        <table class="t rework-table">
                            <caption class="sr-only">{words.text("rework-steps")}</caption>
                            <thead>
                                <tr>{heads.collect_view()} <th scope="col" class="row-ways">{words.text("rework-ways")}</th></tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    <footer><ListOut list="rework-steps" file="rework-file-steps" /></footer>
                </section>
            }
            .into_any(),
        )
    }
}

fn row(state: ReworkState, of: &RepeatedActivity, most: u32, words: &Words) -> impl IntoView + use<> {
    let width = of.cases.number().map(|cases| format!("{:.1}%", f64::from(cases) / f64::from(most.max(1)) * 100.0));
    let number = |count: Shown<u32>| view! { <td class="num">{numbers::shown_short(count, words)}</td> };
    view! {
        <tr>
            <th scope="row" title=of.name.clone()>{of.name.clone()}</th>
            <td class="has-bar">
                <span class="barcell">
                    <b>{numbers::shown_short(of.cases, words)}</b>
                    <span class="tr">{width.map(|width| view! { <span class="bar" style:width=width></span> })}</span>
                </span>
            </td>
            <td class="num">
                {of.share.map_or("–".to_owned(), |share| numbers::percent(share, 1, words.language()))}
            </td>
            {number(of.extra_events)}
            {number(of.self_loops)}
            {number(of.returns)}
            {row_ways(state.workspace, Some(cases_of_step(of)), &of.name, words)}
        </tr>
    }
}
