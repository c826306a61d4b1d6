//! The filters of the list that could divide the cases, and the two that do.

use crate::present::filters::chip;
use crate::protocol::{Filter, Rule, Split};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The filters that are true or false of a case by itself, on or off.
pub fn dividing_filters(workspace: Workspace) -> Vec<Filter> {
    workspace.choices.with(|choices| {
        let filters = choices.filters.filters.iter();
        filters.filter(|filter| matches!(filter.rule, Rule::Case(_))).cloned().collect()
    })
}

/// One list for each filter of the split.
#[component]
pub fn FilterPair() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let filters = Memo::new(move |_| dividing_filters(workspace));
    let chosen = Memo::new(move |_| {
        workspace.choices.with(|choices| match choices.split.as_ref().map(|split| &split.by) {
            Some(Split::Filters { first, second }) => {
                let place =
                    |filter: &Filter| filters.with(|all| all.iter().position(|known| known.rule == filter.rule));
                Some((place(first), second.as_ref().map(|second| place(second))))
            }
            _ => None,
        })
    });
    let choose = move |is_first: bool, place: usize| {
        let Some(filter) = filters.with_untracked(|filters| filters.get(place).cloned()) else { return };
        let by = workspace.choices.with_untracked(|choices| choices.split.as_ref().map(|split| split.by.clone()));
        if let Some(Split::Filters { first, second }) = by {
            let filter = Box::new(filter);
            let by = match is_first {
                true => Split::Filters { first: filter, second },
                false => Split::Filters { first, second: Some(filter) },
            };
            actions::split_by(workspace, Some(by));
        }
    };
    let select = move |is_first: bool, id: &'static str, label: &'static str| {
        let place = move || {
            let (first, second) = chosen.get()?;
            if is_first { first } else { second.flatten() }
        };
        let options = move || {
            let (words, zone) = (speech.words(), workspace.zone());
            let option = |(at, filter): (usize, Filter)| {
                view! {
                    <option value=at.to_string() selected=move || place() == Some(at)>{chip(&filter, zone, &words)}</option>
                }
            };
            filters.get().into_iter().enumerate().map(option).collect_view()
        };
        let pick = move |event| {
            if let Ok(at) = event_target_value(&event).parse() {
                choose(is_first, at);
            }
        };
        view! {
            <div class="field">
                <label for=id>{speech.text(label)}</label>
                <select class="form-select" id=id on:change=pick>{options}</select>
            </div>
        }
    };
    let has_second = Memo::new(move |_| chosen.get().is_some_and(|(_, second)| second.is_some()));
    view! {
        <Show when=move || chosen.get().is_some()>
            {select(true, "split-first", "split-first")}
            <Show when=move || has_second.get()>{select(false, "split-second", "split-second")}</Show>
        </Show>
    }
}
