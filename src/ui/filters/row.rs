//! One filter of the list: its sentence, its family, and what can be done with it.

use super::FilterForm;
use crate::present::filters::{self, Family, sentence};
use crate::protocol::FilterStack;
use crate::ui::actions;
use crate::ui::icon::{Symbol, Verdict, VerdictMark};
use crate::ui::list_rows::{RowButton, follow_row, leave_row, moved_to, number};
use leptos::prelude::*;

/// What the rows of this list are found by.
const LIST: &str = "filter";

#[component]
pub fn FilterRow(place: usize) -> impl IntoView {
    let form = FilterForm::of_page();
    let workspace = form.workspace;
    let speech = workspace.speech();
    let filter = Memo::new(move |_| workspace.choices.with(|choices| choices.filters.filters.get(place).cloned()));
    let is_on = Memo::new(move |_| filter.with(|filter| filter.as_ref().is_some_and(|filter| filter.on)));
    let is_last = Memo::new(move |_| workspace.choices.with(|choices| place + 1 >= choices.filters.filters.len()));
    let said =
        move || filter.with(|filter| filter.as_ref().map(|filter| sentence(filter, workspace.zone(), &speech.words())));
    let family = move || {
        let words = speech.words();
        filter.with(|filter| filter.as_ref().map(|filter| words.text(Family::of(&filter.rule).name_key())))
    };
    let unknown = move || {
        let words = speech.words();
        let said = workspace.in_view.with(|in_view| {
            let listed = &in_view.as_ref()?.defined.unknown;
            let (_, misfits) = listed.iter().find(|(of, _)| *of as usize == place)?;
            Some(filters::unknown(misfits, &words))
        });
        said.map(|said| {
            view! {
                <ul class="misfits">
                    <li>
                        <VerdictMark verdict=Verdict::Mind />
                        <span>{said}</span>
                    </li>
                </ul>
            }
        })
    };
    let edit = move || {
        if let Some(filter) = filter.get_untracked() {
            form.edit(Some(place), filter);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        match (event.key().as_str(), event.alt_key()) {
            ("ArrowUp", true) => move_filter(form, place, -1),
            ("ArrowDown", true) => move_filter(form, place, 1),
            ("Delete", false) => remove(form, place),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let switch = move |event: leptos::ev::Event| {
        let on = event_target_checked(&event);
        let key = if on { "filter-switched-on" } else { "filter-switched-off" };
        change(form, place, key, move |stack| stack.filters[place].on = on);
    };
    let turn = move || {
        change(form, place, "filter-turned", move |stack| {
            let filter = &mut stack.filters[place];
            filter.inverted = !filter.inverted;
        });
    };
    view! {
        <li class="recipe-step" class:off=move || !is_on.get() on:keydown=on_key>
            <div class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=format!("filter-on-{place}")
                    prop:checked=move || is_on.get()
                    on:change=switch
                />
                <label for=format!("filter-on-{place}")>
                    <span class="sr-only">{move || speech.words().with("filter-on", &number(place))}</span>
                </label>
            </div>
            <span class="step-number" aria-hidden="true">{place + 1}</span>
            <div class="step-said">
                <p class="step-sentence">
                    {said}
                    <Show when=move || !is_on.get()>
                        <span class="tag2">{speech.text("filter-is-off")}</span>
                    </Show>
                </p>
                <p class="faint xs">{family}</p>
                {unknown}
            </div>
            <div class="row step-ways" title=speech.text("filter-keys")>
                <RowButton list=LIST place name="up" label="filter-up" symbol=Symbol::ArrowUp
                    idle=Signal::derive(move || place == 0)
                    press=Callback::new(move |()| move_filter(form, place, -1)) />
                <RowButton list=LIST place name="down" label="filter-down" symbol=Symbol::ArrowDown
                    idle=Signal::derive(move || is_last.get())
                    press=Callback::new(move |()| move_filter(form, place, 1)) />
                <RowButton list=LIST place name="turn" label="filter-turn" symbol=Symbol::Refresh
                    idle=Signal::derive(|| false)
                    press=Callback::new(move |()| turn()) />
                <RowButton list=LIST place name="edit" label="filter-edit" symbol=Symbol::Tune
                    idle=Signal::derive(|| false)
                    press=Callback::new(move |()| edit()) />
                <RowButton list=LIST place name="remove" label="filter-remove" symbol=Symbol::Delete
                    idle=Signal::derive(|| false)
                    press=Callback::new(move |()| remove(form, place)) />
            </div>
        </li>
    }
}

/// Changes the filter at `place`, if it is there.
fn change(form: FilterForm, place: usize, key: &'static str, change: impl FnOnce(&mut FilterStack)) {
    let said = form.workspace.speech().words_now().with(key, &number(place));
    actions::change_filters(form.workspace, said, move |stack| {
        if place < stack.filters.len() {
            change(stack);
        }
    });
}

/// Moves a filter by one place, and the focus with it.
fn move_filter(form: FilterForm, place: usize, by: isize) {
    let count = form.workspace.choices.with_untracked(|choices| choices.filters.filters.len());
    let Some(to) = moved_to(place, by, count) else { return };
    let said = form.workspace.speech().words_now().with("filter-moved", &number(to));
    actions::change_filters(form.workspace, said, move |stack| stack.filters.swap(place, to));
    follow_row(LIST, to);
}

fn remove(form: FilterForm, place: usize) {
    change(form, place, "filter-removed", move |stack| {
        stack.filters.remove(place);
    });
    let left = form.workspace.choices.with_untracked(|choices| choices.filters.filters.len());
    leave_row(LIST, place, left);
}
