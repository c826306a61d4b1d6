//! The button «Opdel efter» in the strip, with the list of what cases can be divided by.

use super::filter_pair::{FilterPair, dividing_filters};
use crate::present::filters::FilterKind;
use crate::present::split::{split_name, split_said};
use crate::protocol::{AttributeLabel, ListSplitColumns, PanelId, Split, SplitColumns, StartPeriod};
use crate::ui::filters::FilterForm;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::popover::Popover;
use crate::ui::workspace::Workspace;
use crate::ui::{actions, answers};
use leptos::prelude::*;

const PERIODS: [(StartPeriod, &str, &str); 3] = [
    (StartPeriod::Year, "year", "split-start-year"),
    (StartPeriod::Quarter, "quarter", "split-start-quarter"),
    (StartPeriod::Month, "month", "split-start-month"),
];

#[component]
pub fn SplitControl() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let open = RwSignal::new(false);
    let label = Signal::derive(move || {
        let words = speech.words();
        let by = workspace.choices.with(|choices| choices.split.as_ref().map(|split| split_name(&split.by, &words)));
        by.map_or_else(|| words.text("split-button"), |by| words.with("split-button-by", &[("split", by.into())]))
    });
    view! {
        <div class="split-control" title=speech.text("split-why")>
            <Popover open label symbol=Symbol::Split class="split-button">
                <Choice />
            </Popover>
        </div>
    }
}

/// What is in the window: one list, the filters where they divide, and the way back.
#[component]
fn Choice() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let form = FilterForm::of_page();
    let columns: RwSignal<Option<SplitColumns>> = RwSignal::new(None);
    answers::once(
        workspace,
        PanelId::SplitColumns,
        |log, _| ListSplitColumns { log },
        move |found| {
            columns.try_set(Some(found));
        },
    );
    let filters = Memo::new(move |_| dividing_filters(workspace).len());
    let by = Memo::new(move |_| workspace.choices.with(|choices| choices.split.as_ref().map(|split| split.by.clone())));
    let chosen = move |event| {
        let wanted = event_target_value(&event);
        actions::split_by(workspace, split_of(&wanted, workspace));
    };
    let explained = move || {
        let words = speech.words();
        let mut said = vec![match by.get() {
            Some(by) => split_said(&by, workspace.zone(), &words),
            None => words.text("split-how"),
        }];
        said.push(words.text(if filters.get() == 0 { "split-no-filters" } else { "split-filters-how" }));
        let of_persons = columns.with(|found| found.as_ref().map_or(0, |found| found.of_persons));
        if of_persons > 0 {
            said.push(words.with("split-persons-left-out", &[("n", of_persons.into())]));
        }
        said.into_iter().map(|said| view! { <p class="muted xs">{said}</p> }).collect_view()
    };
    let options = move || {
        let words = speech.words();
        let chosen = by.get().as_ref().map(key_of).unwrap_or_default();
        let (of_case, of_events): (Vec<AttributeLabel>, Vec<AttributeLabel>) =
            columns.get().map(|found| found.columns).unwrap_or_default().into_iter().partition(|column| column.of_case);
        let option = |key: String, name: String| {
            let is_chosen = key == chosen;
            view! { <option value=key selected=is_chosen>{name}</option> }
        };
        let group = |key: &str, columns: Vec<AttributeLabel>| {
            let options = columns.into_iter().map(|column| option(format!("column:{}", column.name), column.name));
            let options = options.collect_view();
            view! { <optgroup label=words.text(key)>{options}</optgroup> }
        };
        let periods = PERIODS.map(|(_, key, name)| option(key.to_owned(), words.text(name)));
        let by_filters: Vec<_> = [(1, "filter", "split-with-and-without"), (2, "filters", "split-with-two")]
            .into_iter()
            .filter(|(least, key, _)| filters.get() >= *least || chosen == *key)
            .map(|(_, key, name)| option(key.to_owned(), words.text(name)))
            .collect();
        let by_filters = (!by_filters.is_empty())
            .then(|| view! { <optgroup label=words.text("split-group-filters")>{by_filters}</optgroup> });
        view! {
            {option(String::new(), words.text("split-none"))}
            {(!of_case.is_empty()).then(|| group("split-group-case", of_case))}
            {(!of_events.is_empty()).then(|| group("split-group-events", of_events))}
            <optgroup label=words.text("split-group-start")>{periods.collect_view()}</optgroup>
            {by_filters}
        }
    };
    view! {
        <div class="split-choice">
            <div class="field">
                <label for="split-by">{speech.text("split-choose")}</label>
                <select class="form-select" id="split-by" on:change=chosen>{options}</select>
            </div>
            <FilterPair />
            {explained}
            <button class="b" title=speech.text("split-add-set-why") on:click=move |_| form.edit(None, FilterKind::AllOf.blank().into())>
                <Icon symbol=Symbol::Plus size=IconSize::Small />
                {speech.text("split-add-set")}
            </button>
            <Show when=move || by.with(Option::is_some)>
                <button class="b" on:click=move |_| actions::split_by(workspace, None)>
                    <Icon symbol=Symbol::Close size=IconSize::Small />
                    {speech.text("split-end")}
                </button>
            </Show>
        </div>
    }
}

/// How a split is named in the list.
fn key_of(by: &Split) -> String {
    match by {
        Split::Column(name) => format!("column:{name}"),
        Split::Start(period) => {
            let known = PERIODS.iter().find(|(of, ..)| of == period);
            known.map(|(_, key, _)| (*key).to_owned()).unwrap_or_default()
        }
        Split::Filters { second: None, .. } => "filter".to_owned(),
        Split::Filters { .. } => "filters".to_owned(),
    }
}

/// The split of that name; by filters it begins with the first ones of the list.
fn split_of(key: &str, workspace: Workspace) -> Option<Split> {
    if let Some(column) = key.strip_prefix("column:") {
        return Some(Split::Column(column.to_owned()));
    }
    if let Some((period, ..)) = PERIODS.iter().find(|(_, of, _)| *of == key) {
        return Some(Split::Start(*period));
    }
    let mut filters = untrack(|| dividing_filters(workspace)).into_iter().map(Box::new);
    match key {
        "filter" => Some(Split::Filters { first: filters.next()?, second: None }),
        "filters" => Some(Split::Filters { first: filters.next()?, second: Some(filters.next()?) }),
        _ => None,
    }
}
