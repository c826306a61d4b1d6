//! The table twin of a chart: the same figures that its file has.

use super::row_ways::row_ways;
use super::workspace::Workspace;
use crate::present::export::{Cell, Column, Table};
use crate::present::{Language, Words, numbers};
use crate::protocol::Filter;
use leptos::prelude::*;

#[component]
pub fn TableTwin(
    /// The key of the chart's title.
    title: &'static str,
    /// None while there is nothing.
    table: Callback<(), Option<Table>>,
    /// The cases that a row counts, by its place; none where that is no filter.
    #[prop(optional_no_strip)]
    ways: Option<RowCases>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let content = move || Some(rows(workspace, table.run(())?, ways, &speech.words()));
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

/// The cases that each row of a table counts, by its place.
pub type RowCases = Callback<usize, Option<Filter>>;

/// What the row at a place is called, with its number: its first three cells with their heads.
pub fn row_name(table: &Table, place: usize, words: &Words) -> Option<String> {
    Some(name_of(&table.columns, table.rows.get(place)?, 3, words.language()))
}

fn rows(workspace: Workspace, table: Table, ways: Option<RowCases>, words: &Words) -> impl IntoView + use<> {
    let language = words.language();
    let heads = table.columns.iter().map(|column| {
        view! {
            <th scope="col" class:num=column.numeric>
                {column.name.clone()}
            </th>
        }
    });
    let heads = heads.collect_view();
    let numeric: Vec<bool> = table.columns.iter().map(|column| column.numeric).collect();
    let row = |(place, cells): (usize, Vec<Cell>)| {
        let ways = ways.map(|ways| {
            let name = name_of(&table.columns, &cells, 2, language);
            row_ways(workspace, untrack(|| ways.run(place)), &name, words)
        });
        let cell =
            |(cell, numeric): (&Cell, &bool)| view! { <td class:num=*numeric>{numbers::written(cell, language)}</td> };
        view! { <tr>{cells.iter().zip(&numeric).map(cell).collect_view()} {ways}</tr> }
    };
    let rows = table.rows.iter().cloned().enumerate().map(row).collect_view();
    view! {
        <thead>
            <tr>
                {heads}
                {ways.map(|_| view! { <th scope="col" class="row-ways">{words.text("rework-ways")}</th> })}
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    }
}

/// The first cells of a row with their heads.
fn name_of(columns: &[Column], cells: &[Cell], count: usize, language: Language) -> String {
    let named = |(column, cell): (&Column, &Cell)| format!("{} {}", column.name, numbers::written(cell, language));
    columns.iter().zip(cells).take(count).map(named).collect::<Vec<_>>().join(", ")
}
