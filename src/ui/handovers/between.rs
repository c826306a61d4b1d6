//! From group to group: a number in every cell, and a blue that follows it.

use super::list_out::ListOut;
use super::state::HandoverState;
use crate::present::handovers::{BetweenCell, between_rows, group_names, pair_name, pair_rule};
use crate::present::numbers;
use crate::protocol::{Filter, GroupFigures, Shown};
use crate::ui::bar_ways::{BarWays, one_set};
use crate::ui::heat_cell::heat_cell;
use crate::ui::picture_out::{PictureOut, seen_in};
use leptos::prelude::*;

#[component]
pub fn Between() -> impl IntoView {
    let state = HandoverState::of_screen();
    let speech = state.workspace.speech();
    // Cells are numbered row by row.
    let places = |groups: &GroupFigures, cell: usize| {
        let side = groups.between.len().max(1);
        (cell / side, cell % side)
    };
    let cases = Callback::new(move |cell: usize| {
        let page = state.page.get()?;
        let (from, to) = places(page.groups.as_ref()?, cell);
        pair_rule(&page, from as u32, to as u32).map(Filter::from)
    });
    let name = Callback::new(move |cell: usize| {
        let (page, words) = (state.page.get()?, speech.words());
        let groups = page.groups.as_ref()?;
        let (from, to) = places(groups, cell);
        let count = numbers::shown(*groups.between.get(from)?.get(to)?, &words);
        let name = pair_name(groups, from as u32, to as u32, &words);
        Some(words.with("handovers-count-of", &[("name", name.into()), ("n", count.into())]))
    });
    let table = move || {
        let words = speech.words();
        let page = state.page.get()?;
        let groups = page.groups.as_ref()?;
        let (hidden, same) = (words.text("units-hidden"), words.text("handovers-same"));
        let heads = group_names(groups, &words)
            .into_iter()
            .map(|name| view! { <th scope="col" class="num" title=name.clone()>{name.clone()}</th> });
        let row = |(from, (name, cells, total)): (usize, (String, Vec<BetweenCell>, String))| {
            let cell = |(to, cell): (usize, BetweenCell)| {
                if cell.is_same {
                    return view! {
                        <td class="heat same" title=same.clone()>
                            <span aria-hidden="true">"·"</span>
                            <span class="sr-only">{same.clone()}</span>
                        </td>
                    }
                    .into_any();
                }
                let happens = groups.between[from][to] != Shown::Number(0);
                let is_filter = happens && pair_rule(&page, from as u32, to as u32).is_some();
                heat_cell(cell.written, cell.step, &hidden, is_filter.then_some(from * groups.between.len() + to))
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {cells.into_iter().enumerate().map(cell).collect_view()}
                    <td class="total num">{total}</td>
                </tr>
            }
        };
        let rows = between_rows(groups, &words).into_iter().enumerate().map(row).collect_view();
        let totals =
            groups.to_totals.iter().map(|&total| view! { <td class="num">{numbers::shown_short(total, &words)}</td> });
        let all = groups.changes.changes;
        Some(view! {
                <div class="table-frame between" tabindex="0" role="region" aria-label=words.text("handovers-between")>
                    <table class="heat-grid">
                        <caption class="sr-only">{words.text("handovers-between")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text("handovers-from-to")}</th>
                                {heads.collect_view()}
                                <th scope="col" class="num">{words.text("handovers-total")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{words.text("handovers-total")}</th>
                                {totals.collect_view()}
                                <td class="num">{numbers::shown_short(all, &words)}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
        })
    };
    let seen = NodeRef::new();
    let heads = move || ["handovers-between", "handovers-between-unit"].map(|key| speech.words_now().text(key));
    let picture = seen_in(seen, heads);
    let is_known = Memo::new(move |_| state.page.with(|page| page.as_ref().is_some_and(|page| page.groups.is_some())));
    view! {
        <Show when=move || is_known.get()>
            <section class="box flush">
                <header>
                    <div>
                        <h2>{speech.text("handovers-between")}</h2>
                        <p class="muted xs">{speech.text("handovers-between-unit")}</p>
                        <p class="muted xs" data-off-paper="">{speech.text("handovers-between-click")}</p>
                    </div>
                </header>
                <div node_ref=seen>
                    <BarWays name sets=one_set(cases)>{table}</BarWays>
                </div>
                <footer>
                    <PictureOut leaving=state.leaving file="handovers-file-between" picture />
                    <ListOut list="handovers-title" file="handovers-file-between" />
                </footer>
            </section>
        </Show>
    }
}
