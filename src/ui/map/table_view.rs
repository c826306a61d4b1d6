//! The map as a table: the same steps and transitions with every figure; sortable, searchable, copied into a spreadsheet.

use super::save;
use super::state::MapState;
use crate::present::map::{SortBy, TableColumn, TableRow, TableView as Rows, Twin, table};
use crate::protocol::Metric;
use crate::ui::icon::{Icon, IconSize, Symbol, Verdict, VerdictMark};
use crate::ui::sort_head::SortHead;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn TableView() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let twin = RwSignal::new(Twin::default());
    let sort: RwSignal<Option<SortBy>> = RwSignal::new(None);
    let search = RwSignal::new(String::new());
    let metric = move || state.workspace.choices.with(|choices| choices.map.metric);
    // Until a column is chosen: the number on the map, greatest first.
    let sorted_by =
        Memo::new(move |_| sort.get().unwrap_or(SortBy { column: TableColumn::Figure(metric()), descending: true }));
    let rows = Memo::new(move |_| {
        state
            .told(|scene| table(scene, twin.get(), state.shown.get(), sorted_by.get(), &search.get()))
            .unwrap_or_default()
    });
    let counts = move || {
        let (steps, transitions) = (state.told(|scene| scene.answer.nodes.len()), state.shown.get());
        (steps.unwrap_or(0), transitions)
    };
    let tab = move |of: Twin, label: &'static str| {
        let count = move || if of == Twin::Steps { counts().0 } else { counts().1 };
        let choose_it = move |_| {
            twin.set(of);
            sort.set(None);
        };
        view! {
            <button aria-pressed=move || if twin.get() == of { "true" } else { "false" } on:click=choose_it>
                {move || speech.words().with(label, &[("n", count().into())])}
            </button>
        }
    };
    let saved = Callback::new(move |()| save::table(state, twin.get_untracked()));
    let caption = move || {
        speech.words().text(if twin.get() == Twin::Steps { "map-caption-steps" } else { "map-caption-transitions" })
    };
    view! {
        <div class="tw" class:refreshing=move || state.asking.get()>
            <div class="row between table-head">
                <div class="seg" role="group" aria-label=speech.text("map-twin")>
                    {tab(Twin::Steps, "map-tab-steps")}
                    {tab(Twin::Transitions, "map-tab-transitions")}
                </div>
                <div class="row">
                    <div class="find" role="search">
                        <Icon symbol=Symbol::Search size=IconSize::Small />
                        <input
                            type="search"
                            class="form-input"
                            aria-label=speech.text("map-search-table")
                            placeholder=speech.text("map-search-table")
                            prop:value=move || search.get()
                            on:input=move |event| search.set(event_target_value(&event))
                        />
                        <span class="found" role="status">
                            {move || {
                                let (found, searched) = (rows.with(|rows| rows.rows.len()), search.with(|text| !text.trim().is_empty()));
                                searched.then(|| speech.words().with("map-rows-found", &[("n", found.into())]))
                            }}
                        </span>
                    </div>
                    <TableOut leaving=state.leaving file=Signal::derive(move || save::file(twin.get())) table=saved />
                </div>
            </div>
            <div class="box flush table-frame" tabindex="0" role="region" aria-label=caption>
                {move || drawn(state, &rows.get(), sorted_by.get(), sort, caption())}
            </div>
            <p class="xs muted table-foot">{{move || state.told(|scene| scene.words.with("map-table-foot", &[("hours", scene.hours().into())]))}}</p>
        </div>
    }
}

fn drawn(state: MapState, rows: &Rows, sorted_by: SortBy, sort: RwSignal<Option<SortBy>>, caption: String) -> AnyView {
    let speech = state.workspace.speech();
    if rows.rows.is_empty() {
        return view! { <p class="none muted">{speech.text("map-no-rows")}</p> }.into_any();
    }
    let heads = rows.columns.iter().map(|(column, name)| head(*column, name.clone(), sorted_by, sort)).collect_view();
    let columns: Vec<TableColumn> = rows.columns.iter().map(|(column, _)| *column).collect();
    let body = rows.rows.iter().map(|row| line(state, row.clone(), &columns)).collect_view();
    view! {
        <table class="t map-table">
            <caption class="sr-only">{caption}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
    }
    .into_any()
}

/// A column's head sorts by it; a second press turns the order round.
fn head(column: TableColumn, name: String, sorted_by: SortBy, sort: RwSignal<Option<SortBy>>) -> impl IntoView {
    let here = sorted_by.column == column;
    let press = Callback::new(move |()| {
        let descending = if here { !sorted_by.descending } else { !is_text(column) };
        sort.set(Some(SortBy { column, descending }));
    });
    let class = match (is_chosen(column), is_number(column)) {
        (true, _) => "has-bar",
        (false, true) => "num",
        (false, false) => "",
    };
    view! { <SortHead name class descending=here.then_some(sorted_by.descending) press /> }
}

fn line(state: MapState, row: TableRow, columns: &[TableColumn]) -> impl IntoView {
    let item = row.item;
    let selected = move || state.selected.get() == Some(item);
    let choose_it = move |_| {
        state.selected.set(Some(item));
        state.at.set((item, None));
        state.panel.set(true);
    };
    let cells = row
        .cells
        .into_iter()
        .zip(columns.iter().copied())
        .enumerate()
        .map(|(position, (cell, column))| {
            let text = cell.text;
            let whole = text.clone();
            if position == 0 {
                return view! {
                    <th scope="row" title=whole>
                        <button class="row-name" on:click=choose_it aria-pressed=move || if selected() { "true" } else { "false" }>
                            {text}
                        </button>
                    </th>
                }
                .into_any();
            }
            if let Some(share) = cell.bar {
                let width = format!("{:.1}%", share * 100.0);
                return view! {
                    <td class="has-bar">
                        <span class="barcell">
                            <b>{text}</b>
                            <span class="tr"><span class="bar" style:width=width></span></span>
                        </span>
                    </td>
                }
                .into_any();
            }
            if cell.uncertain {
                return view! {
                    <td><span class="v mind"><VerdictMark verdict=Verdict::Mind />{text}</span></td>
                }
                .into_any();
            }
            view! { <td class:num=is_number(column) title=is_text(column).then_some(whole)>{text}</td> }.into_any()
        })
        .collect_view();
    view! { <tr class:sel=selected>{cells}</tr> }
}

fn is_text(column: TableColumn) -> bool {
    matches!(column, TableColumn::Name | TableColumn::From | TableColumn::To)
}

fn is_number(column: TableColumn) -> bool {
    !is_text(column) && column != TableColumn::Range
}

/// The chosen metric stands first among the numbers, with a bar; its cells say so themselves.
fn is_chosen(column: TableColumn) -> bool {
    let metric = MapState::of_screen().workspace.choices.with_untracked(|choices| choices.map.metric);
    matches!(column, TableColumn::Figure(of) if of == metric || (metric == Metric::LeavingShare && of == Metric::CaseShare))
}
