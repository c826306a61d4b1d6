//! The hand-overs that happen most, with the time that passes there.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::{pair_name, pair_rule};
use crate::present::{durations, numbers};
use crate::protocol::MedianAndP90;
use crate::ui::row_ways::row_ways_small;
use leptos::prelude::*;

/// Rows that are shown; the file has all.
const SHOWN: usize = 8;

#[component]
pub fn Pairs() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let groups = page.groups.as_ref()?;
        let median = |times: Option<MedianAndP90>| {
            times.map_or("–".to_owned(), |times| durations::medium(times.median_millis, &words))
        };
        let rows = groups.pairs.iter().take(SHOWN).map(|pair| {
            let name = pair_name(groups, pair.from, pair.to, &words);
            let ways = row_ways_small(state.workspace, pair_rule(&page, pair.from, pair.to), &name, &words);
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="num">{numbers::shown_short(pair.cases, &words)}</td>
                    <td class="num">{numbers::shown_short(pair.time.count, &words)}</td>
                    <td class="num"><b>{median(pair.time.calendar)}</b></td>
                    <td class="num">{median(pair.time.working)}</td>
                    {ways}
                </tr>
            }
        });
        let rows = rows.collect_view();
        let table = (!groups.pairs.is_empty()).then(|| {
            let head = |key: &'static str, title: &'static str| {
                view! { <th scope="col" class="num" title=words.text(title)>{words.text(key)}</th> }
            };
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text("handovers-pairs")>
                    <table class="t rework-pairs pair-table">
                        <caption class="sr-only">{words.text("handovers-pairs")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("handovers-pair")}</th>
                                {head("handovers-cases", "handovers-cases")}
                                {head("handovers-count", "handovers-count")}
                                {head("handovers-calendar", "handovers-median-is")}
                                {head("handovers-working", "handovers-working-is")}
                                <th scope="col" class="box-way"><span class="sr-only">{words.text("rework-ways")}</span></th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
        });
        let none = groups.pairs.is_empty().then(|| words.text("handovers-pairs-none"));
        let further = groups.pairs.len().saturating_sub(SHOWN);
        let further = (further > 0).then(|| words.with("handovers-further", &[("n", further.into())]));
        Some(view! {
            <section class="box flush">
                <header>
                    <div>
                        <h2>{words.text("handovers-pairs")}</h2>
                        <p class="muted xs">{words.text("handovers-median-is")}</p>
                    </div>
                </header>
                {none.map(|none| view! { <p class="rework-said muted">{none}</p> })}
                {table}
                {further.map(|further| view! { <p class="rework-said muted sm">{further}</p> })}
                {(!groups.pairs.is_empty())
                    .then(|| view! { <footer><ListOut list="handovers-title" file="handovers-file-between" /></footer> })}
            </section>
        })
    }
}
