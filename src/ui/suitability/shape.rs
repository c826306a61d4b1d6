//! «Kompleksitet og dækning»: figures that are no faults, what they mean, and whether much is to be learnt from the courses.

use super::state::SuitabilityState;
use crate::present::Words;
use crate::present::export::{Cell, Table};
use crate::present::suitability::{
    benefit_said, columns_table, growth_said, growth_table, precision_table, shape_table,
};
use crate::protocol::ShapeFigures;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn ShapePart() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let with_shape = move |make: fn(&ShapeFigures, &Words) -> Table| {
        Callback::new(move |()| {
            let words = speech.words_now();
            state.found.with_untracked(|found| found.as_ref().map(|found| make(&found.shape, &words)))
        })
    };
    move || {
        let words = speech.words();
        let found = state.found.get()?;
        let shape = &found.shape;
        let part = |title: &'static str, table: Table| table_of(title, &table, &words);
        let growth = growth_said(shape, &words);
        Some(view! {
            <details class="box fit-shape">
                <summary>
                    <h2>{words.text("suitability-shape-title")}</h2>
                    <span class="sm muted">{words.text("suitability-shape-why")}</span>
                </summary>
                <p><b>{words.text("suitability-benefit")}": "</b>{benefit_said(shape, &words)}</p>
                {part("suitability-shape-title", shape_table(shape, &words))}
                <TableOut leaving=state.leaving file="suitability-file-shape" table=with_shape(shape_table) quiet=true />
                <h3>{words.text("suitability-growth")}</h3>
                <p>{growth}" "{words.text("suitability-growth-why")}</p>
                {part("suitability-growth", growth_table(shape, &words))}
                <TableOut leaving=state.leaving file="suitability-file-growth" table=with_shape(growth_table) quiet=true />
                <h3>{words.text("suitability-times-title")}</h3>
                <p>{words.text("suitability-times-why")}</p>
                {part("suitability-times-title", precision_table(shape, true, &words))}
                <TableOut
                    leaving=state.leaving
                    file="suitability-file-times"
                    table=with_shape(|shape, words| precision_table(shape, true, words))
                    quiet=true
                />
                <h3>{words.text("suitability-columns-title")}</h3>
                <p>{words.text("suitability-columns-why")}</p>
                {part("suitability-columns-title", columns_table(shape, &words))}
                <TableOut leaving=state.leaving file="suitability-file-columns" table=with_shape(columns_table) quiet=true />
            </details>
        })
    }
}

fn table_of(title: &'static str, table: &Table, words: &Words) -> impl IntoView + use<> {
    let heads: Vec<_> =
        table.columns.iter().map(|of| view! { <th scope="col" class:num=of.numeric>{of.name.clone()}</th> }).collect();
    let row = |cells: &Vec<Cell>| {
        let cell = |(place, cell): (usize, &Cell)| {
            let text = match cell {
                Cell::Text(text) => text.clone(),
                _ => String::new(),
            };
            match place {
                0 => view! { <th scope="row">{text}</th> }.into_any(),
                _ => view! { <td class:num=table.columns[place].numeric>{text}</td> }.into_any(),
            }
        };
        view! { <tr>{cells.iter().enumerate().map(cell).collect_view()}</tr> }
    };
    let rows = table.rows.iter().map(row).collect_view();
    let title = words.text(title);
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=title.clone()>
            <table class="t">
                <caption class="sr-only">{title.clone()}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
