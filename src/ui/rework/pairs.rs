//! Where cases go there and back between two steps.

use super::list_out::ListOut;
use super::state::ReworkState;
use crate::present::numbers;
use crate::present::rework::{cases_of_pair, pair_name};
use crate::protocol::Shown;
use crate::ui::row_ways::row_ways;
use leptos::prelude::*;

/// Rows that are shown; the file has all.
const SHOWN: usize = 8;

#[component]
pub fn Pairs() -> impl IntoView {
    let state = ReworkState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let said = match page.cases_there_and_back {
            Shown::Number(0) => words.text("rework-there-and-back-none"),
            cases => words.with("rework-there-and-back-cases", &[("n", numbers::shown(cases, &words).into())]),
        };
        let rows = page.there_and_back.iter().take(SHOWN).map(|pair| {
            let name = pair_name(pair);
            view! {
                <tr>
                    <th scope="row">{name.clone()}</th>
                    <td class="num"><b>{numbers::shown_short(pair.cases, &words)}</b></td>
                    <td class="num">{numbers::shown_short(pair.count, &words)}</td>
                    {row_ways(state.workspace, Some(cases_of_pair(pair)), &name, &words)}
                </tr>
            }
        });
        let rows = (!page.there_and_back.is_empty()).then(|| {
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text("rework-pairs")>
                    <table class="t rework-pairs">
                        <caption class="sr-only">{words.text("rework-pairs")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("rework-step")}</th>
                                <th scope="col" class="num">{words.text("rework-cases")}</th>
                                <th scope="col" class="num">{words.text("rework-times")}</th>
                                <th scope="col" class="row-ways">{words.text("rework-ways")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
        });
        let counted = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
        let further = counted("rework-further", page.there_and_back.len().saturating_sub(SHOWN));
        let not_told = counted("rework-not-told", page.pairs_not_told as usize);
        let foot: Vec<String> = further.into_iter().chain(not_told).collect();
        Some(view! {
            <section class="box flush">
                <header>
                    <h2 title=words.text("rework-there-and-back-is")>{words.text("rework-there-and-back")}</h2>
                </header>
                <p class="rework-said">{said}</p>
                {rows}
                {(!foot.is_empty()).then(|| view! { <p class="rework-said muted sm">{foot.join(" ")}</p> })}
                {(!page.there_and_back.is_empty())
                    .then(|| view! { <footer><ListOut list="rework-there-and-back" file="rework-file-pairs" /></footer> })}
            </section>
        })
    }
}
