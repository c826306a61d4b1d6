//! A list of statistics: a table with a bar in every row.

use super::state::StatisticsState;
use crate::present::numbers;
use crate::present::statistics::{StatisticsList, StatisticsRow, beside, rows, said, saved_table};
use crate::ui::actions;
use crate::ui::form::NameSelect;
use crate::ui::row_ways::row_ways;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

/// Rows that are shown; the file has all.
const SHOWN: usize = 40;

#[component]
pub fn List(list: StatisticsList) -> impl IntoView {
    let state = StatisticsState::of_screen();
    let speech = state.workspace.speech();
    let out = Callback::new(move |()| {
        state.page.with_untracked(|page| page.as_ref().map(|page| saved_table(page, list, &speech.words_now())))
    });
    let table = move || {
        let words = speech.words();
        let page = state.page.get()?;
        let all = rows(&page, list, &words);
        let most = all.iter().filter_map(|row| row.count.number()).max().unwrap_or(1).max(1);
        let row = |row: &StatisticsRow| {
            let width = row.count.number().map(|n| format!("{:.1}%", f64::from(n) / f64::from(most) * 100.0));
            let others = row.beside.iter().map(|figure| view! { <td class="num">{figure.written(&words)}</td> });
            view! {
                <tr>
                    <th scope="row" title=row.name.clone()>{row.name.clone()}</th>
                    <td class="has-bar">
                        <span class="barcell">
                            <b>{numbers::shown_short(row.count, &words)}</b>
                            <span class="tr">{width.map(|width| view! { <span class="bar" style:width=width></span> })}</span>
                        </span>
                    </td>
                    {others.collect_view()}
                    {row_ways(state.workspace, Some(row.cases.clone()), &row.name, &words)}
                </tr>
            }
        };
        let (name, columns) = list.columns();
        let heads = columns.iter().enumerate().map(|(place, (key, is))| {
            let class = if place == 0 { "has-bar" } else { "num" };
            view! { <th scope="col" class=class title=words.text(is)>{words.text(key)}</th> }
        });
        let heads = heads.collect_view();
        let further = all.len().saturating_sub(SHOWN);
        let further = (further > 0).then(|| words.with("statistics-further", &[("n", further.into())]));
        let foot: Vec<String> = further.into_iter().chain(beside(&page, list, &words)).collect();
        let over = said(&page, list, &words);
        let body = all.iter().take(SHOWN).map(row).collect_view();
        let table = (!all.is_empty()).then(|| {
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=words.text(list.title())>
                    <table class="t rework-table">
                        <caption class="sr-only">{words.text(list.title())}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.text(name)}</th>
                                {heads}
                                <th scope="col" class="row-ways">{words.text("rework-ways")}</th>
                            </tr>
                        </thead>
                        <tbody>{body}</tbody>
                    </table>
                </div>
            }
        });
        Some(view! {
            {over.map(|over| view! { <p class="rework-said">{over}</p> })}
            {table}
            {(!foot.is_empty()).then(|| view! { <p class="rework-said muted sm">{foot.join(" ")}</p> })}
            {(!all.is_empty())
                .then(|| view! { <footer><TableOut leaving=state.leaving file=list.file() table=out quiet=true /></footer> })}
        })
    };
    view! {
        <section class="box flush">
            <header>
                <h2>{speech.text(list.title())}</h2>
            </header>
            {(list == StatisticsList::Values).then(|| view! { <Column /> })}
            {table}
        </section>
    }
}

/// The column whose values are listed.
#[component]
fn Column() -> impl IntoView {
    let state = StatisticsState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let names = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.attributes.clone())));
    let value = Signal::derive(move || {
        let chosen = workspace.choices.with(|choices| choices.listed_column.clone());
        let shown = || state.page.with(|page| Some(page.as_ref()?.attribute.as_ref()?.name.clone()));
        chosen.or_else(shown).unwrap_or_default()
    });
    let choose = Callback::new(move |name: String| {
        let chosen = Some(name).filter(|name| !name.is_empty());
        actions::choose(workspace, |choices| choices.listed_column = chosen);
    });
    view! {
        <Show when=move || names.with(|names| names.as_ref().is_some_and(|names| !names.is_empty()))>
            <div class="rework-choice">
                {move || {
                    let names = names.get().unwrap_or_default();
                    let label = Signal::derive(speech.text("statistics-column"));
                    view! {
                        <NameSelect id="listed-column".to_owned() label names value choose none="statistics-column-first" />
                    }
                }}
            </div>
        </Show>
    }
}
