//! The filters in the strip of every view: a chip for each, one to add another, and one that takes all away.

use super::FilterForm;
use crate::present::filters::chip;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn StripChips() -> impl IntoView {
    let form = FilterForm::of_page();
    let workspace = form.workspace;
    let speech = workspace.speech();
    let chips = Memo::new(move |_| {
        let words = speech.words();
        let zone = workspace.zone();
        workspace.choices.with(|choices| {
            let said = choices.filters.filters.iter().enumerate();
            said.map(|(place, filter)| (place, filter.on, chip(filter, zone, &words))).collect::<Vec<_>>()
        })
    });
    let edit = move |place: usize| {
        let filter = workspace.choices.with_untracked(|choices| choices.filters.filters.get(place).cloned());
        if let Some(filter) = filter {
            form.edit(Some(place), filter);
        }
    };
    let remove = move |place: usize| {
        let said = speech.words_now().with("filter-removed", &[("n", (place + 1).into())]);
        actions::change_filters(workspace, said, move |stack| {
            if place < stack.filters.len() {
                stack.filters.remove(place);
            }
        });
    };
    let one = move |(place, on, said): (usize, bool, String)| {
        let facts = || [("n", (place + 1).into()), ("what", said.as_str().into())];
        let words = speech.words_now();
        let (edit_said, remove_said) =
            (words.with("filter-edit-chip", &facts()), words.with("filter-remove-chip", &facts()));
        view! {
            <li class="chip" class:off=!on>
                <button class="chip-name" title=edit_said.clone() aria-label=edit_said on:click=move |_| edit(place)>
                    {said}
                </button>
                <button class="chip-away" title=remove_said.clone() aria-label=remove_said on:click=move |_| remove(place)>
                    <Icon symbol=Symbol::Close size=IconSize::Small />
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || chips.with(|chips| !chips.is_empty())>
            <ul class="filter-chips" aria-label=speech.text("filter-chips") tabindex="0">
                {move || chips.get().into_iter().map(one).collect_view()}
            </ul>
        </Show>
        <button
            class="chip add"
            aria-haspopup="dialog"
            title=speech.text("filter-add-why")
            aria-label=speech.text("filter-add-title")
            on:click=move |_| form.choosing.set(true)
        >
            <Icon symbol=Symbol::Plus size=IconSize::Small />
            {speech.text("filter-add")}
        </button>
        <Show when=move || chips.with(|chips| !chips.is_empty())>
            <button class="b quiet reset-filters" on:click=move |_| actions::clear_filters(workspace)>
                {speech.text("filter-reset")}
            </button>
        </Show>
    }
}
