//! From group to group: a number in every cell, and a blue that follows it.

use super::state::HandoverState;
use crate::present::handovers::{BetweenCell, between_rows, group_names};
use crate::present::numbers;
use crate::ui::heat_cell::heat_cell;
use leptos::prelude::*;

#[component]
pub fn Between() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let groups = page.groups.as_ref()?;
        let (hidden, same) = (words.text("units-hidden"), words.text("handovers-same"));
        let heads = group_names(groups, &words)
            .into_iter()
            .map(|name| view! { <th scope="col" title=name.clone()>{name.clone()}</th> });
        let row = |(name, cells, total): (String, Vec<BetweenCell>, String)| {
            let cell = |cell: BetweenCell| {
                if cell.is_same {
                    return view! {
                        <td class="heat same" title=same.clone()>
                            <span aria-hidden="true">"·"</span>
                            <span class="sr-only">{same.clone()}</span>
                        </td>
                    }
                    .into_any();
                }
                heat_cell(cell.written, cell.step, &hidden)
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {cells.into_iter().map(cell).collect_view()}
                    <td class="total">{total}</td>
                </tr>
            }
        };
        let rows = between_rows(groups, &words).into_iter().map(row).collect_view();
        let totals = groups.to_totals.iter().map(|&total| view! { <td>{numbers::shown_short(total, &words)}</td> });
        let all = groups.changes.changes;
        Some(view! {
            <section class="box flush">
                <header>
                    <div>
                        <h2>{words.text("handovers-between")}</h2>
                        <p class="muted xs">{words.text("handovers-between-unit")}</p>
                    </div>
                </header>
                <div class="table-frame between" tabindex="0" role="region" aria-label=words.text("handovers-between")>
                    <table class="heat-grid">
                        <caption class="sr-only">{words.text("handovers-between")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("handovers-from-to")}</th>
                                {heads.collect_view()}
                                <th scope="col">{words.text("handovers-total")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{words.text("handovers-total")}</th>
                                {totals.collect_view()}
                                <td>{numbers::shown_short(all, &words)}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
            </section>
        })
    }
}
