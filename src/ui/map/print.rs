//! Printing: the whole map on one page, with heading, counts, date, legend and what is left out; or the table.

use super::save;
use super::state::MapState;
use crate::present::export::svg;
use crate::present::map::{SortBy, TableColumn, Twin, hidden_note, statement, table};
use leptos::ev;
use leptos::portal::Portal;
use leptos::prelude::*;

/// Opens the browser's own print window.
pub fn print() {
    let _ = window().print();
}

/// What goes on paper. It is made when the browser is about to print, by whatever way it was asked.
#[component]
pub fn PrintSheet() -> impl IntoView {
    let state = MapState::of_screen();
    // Whether the figures may leave, while the browser prints.
    let printing: RwSignal<Option<bool>> = RwSignal::new(None);
    let before = window_event_listener(ev::beforeprint, move |_| printing.set(Some(state.leaving.may_leave())));
    let after = window_event_listener(ev::afterprint, move |_| printing.set(None));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    let content = move || {
        printing.get().map(|may_leave| {
            if !may_leave {
                kept_sheet(state)
            } else if state.workspace.choices.with_untracked(|choices| choices.as_table) {
                table_sheet(state)
            } else {
                map_sheet(state)
            }
        })
    };
    view! {
        <Portal>
            <div class="print-sheet">{content}</div>
        </Portal>
    }
}

fn map_sheet(state: MapState) -> AnyView {
    match save::whole_sheet(state) {
        Some(sheet) => view! { <div class="print-map" inner_html=svg::inline(&sheet)></div> }.into_any(),
        None => table_sheet(state),
    }
}

/// Why nothing is printed.
fn kept_sheet(state: MapState) -> AnyView {
    let why = state.workspace.speech().words_now().text("map-small-leave");
    view! { <p>{why}</p> }.into_any()
}

/// Both tables under each other.
fn table_sheet(state: MapState) -> AnyView {
    let text = save::sheet_text(state);
    let shown = state.shown.get_untracked();
    let says = state.told_now(|scene| statement(scene, shown)).unwrap_or_default();
    let hides = state.told_now(hidden_note).flatten().map(|note| view! { <p>{note}</p> });
    let facts: Vec<String> = [text.counts, text.date].into_iter().filter(|fact| !fact.is_empty()).collect();
    let stamp = (!text.stamp.is_empty()).then(|| view! { <span class="print-stamp">{text.stamp}</span> });
    view! {
        <div class="print-tables">
            <h1>{text.title}" "{stamp}</h1>
            <p>{facts.join(" · ")}</p>
            <p>{says}</p>
            {tables(state)}
            {hides}
        </div>
    }
    .into_any()
}

/// The steps and the transitions on the map as tables, the chosen number greatest first.
pub fn tables(state: MapState) -> AnyView {
    let words = state.workspace.speech().words_now();
    let shown = state.shown.get_untracked();
    let tables =
        [(Twin::Steps, "map-caption-steps"), (Twin::Transitions, "map-caption-transitions")].map(|(twin, caption)| {
            let metric = state.workspace.choices.with_untracked(|choices| choices.map.metric);
            let sort = SortBy { column: TableColumn::Figure(metric), descending: true };
            let rows = state.told_now(|scene| table(scene, twin, shown, sort, "")).unwrap_or_default();
            let columns: Vec<TableColumn> = rows.columns.iter().map(|(column, _)| *column).collect();
            let heads = rows
                .columns
                .iter()
                .map(|(column, name)| view! { <th scope="col" class=side(*column)>{name.clone()}</th> })
                .collect_view();
            let body = rows
                .rows
                .into_iter()
                .map(|row| {
                    let cells = row.cells.into_iter().zip(&columns);
                    let cells = cells.map(|(cell, column)| view! { <td class=side(*column)>{cell.text}</td> });
                    let cells = cells.collect_view();
                    view! { <tr>{cells}</tr> }
                })
                .collect_view();
            view! {
                <table>
                    <caption>{words.text(caption)}</caption>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            }
        });
    tables.into_iter().collect_view().into_any()
}

/// Numbers stand under each other on the right; names on the left.
fn side(column: TableColumn) -> Option<&'static str> {
    (!matches!(column, TableColumn::Name | TableColumn::From | TableColumn::To)).then_some("num")
}
