//! Where cases go from a group to another and straight back.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::{there_and_back_name, there_and_back_rule};
use crate::present::numbers;
use crate::protocol::Shown;
use crate::ui::row_ways::row_ways_small;
use leptos::prelude::*;

/// Rows that are shown; the file has all.
const SHOWN: usize = 8;

#[component]
pub fn ThereAndBack() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let groups = page.groups.as_ref()?;
        let said = match groups.cases_there_and_back {
            Shown::Number(0) => words.text("handovers-there-and-back-none"),
            Shown::Number(n) => words.with("handovers-there-and-back-cases", &[("n", n.into())]),
            _ => words.text("handovers-there-and-back-hidden"),
        };
        let rows = groups.there_and_back.iter().take(SHOWN).map(|way| {
            let name = there_and_back_name(groups, way, &words);
            let ways = row_ways_small(state.workspace, there_and_back_rule(&page, way), &name, &words);
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="num"><b>{numbers::whole(u64::from(way.cases), words.language())}</b></td>
                    <td class="num">{numbers::shown_short(way.count, &words)}</td>
                    {ways}
                </tr>
            }
        });
        let rows = rows.collect_view();
        let table = (!groups.there_and_back.is_empty()).then(|| {
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text("handovers-there-and-back")>
                    <table class="t rework-pairs">
                        <caption class="sr-only">{words.text("handovers-there-and-back")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("handovers-way")}</th>
                                <th scope="col" class="num">{words.text("handovers-cases")}</th>
                                <th scope="col" class="num">{words.text("handovers-count")}</th>
                                <th scope="col" class="box-way"><span class="sr-only">{words.text("rework-ways")}</span></th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
        });
        let counted = |key: &str, n: usize| (n > 0).then(|| words.with(key, &[("n", n.into())]));
        let further = counted("handovers-further", groups.there_and_back.len().saturating_sub(SHOWN));
        let not_told = counted("handovers-not-told", groups.there_and_back_not_told as usize);
        let foot: Vec<String> = further.into_iter().chain(not_told).collect();
        Some(view! {
            <section class="box flush">
                <header>
                    <div>
                        <h2>{words.text("handovers-there-and-back")}</h2>
                        <p class="muted xs">{words.text("handovers-there-and-back-is")}</p>
                    </div>
                </header>
                <p class="rework-said">{said}</p>
                {table}
                {(!foot.is_empty()).then(|| view! { <p class="rework-said muted sm">{foot.join(" ")}</p> })}
                {(!groups.there_and_back.is_empty())
                    .then(|| view! { <footer><ListOut list="handovers-there-and-back" file="handovers-file-there-and-back" /></footer> })}
            </section>
        })
    }
}
