//! The table twin of a chart: the same figures that its file has.

use super::workspace::Workspace;
use crate::present::export::{Cell, Table};
use crate::present::{Language, numbers};
use leptos::prelude::*;

#[component]
pub fn TableTwin(
    /// The key of the chart's title.
    title: &'static str,
    /// None while there is nothing.
    table: Callback<(), Option<Table>>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let content = move || Some(rows(table.run(())?, speech.words().language()));
    let name = move || format!("{}: {}", speech.words().text(title), speech.words().text("map-as-table"));
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=name>
            <table class="t">
                <caption class="sr-only">{speech.text(title)}</caption>
                {content}
            </table>
        </div>
    }
}

fn rows(table: Table, language: Language) -> impl IntoView {
    let heads = table.columns.iter().map(|column| {
        view! {
            <th scope="col" class:num=column.numeric>
                {column.name.clone()}
            </th>
        }
    });
    let heads = heads.collect_view();
    let numeric: Vec<bool> = table.columns.iter().map(|column| column.numeric).collect();
    let row = move |cells: Vec<Cell>| {
        let cell =
            |(cell, numeric): (&Cell, &bool)| view! { <td class:num=*numeric>{numbers::written(cell, language)}</td> };
        view! { <tr>{cells.iter().zip(&numeric).map(cell).collect_view()}</tr> }
    };
    view! {
        <thead>
            <tr>{heads}</tr>
        </thead>
        <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
    }
}
