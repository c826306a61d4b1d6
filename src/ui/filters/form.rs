//! The form of a filter: what it says, whether it keeps or removes, and how much it would leave.

use super::FilterForm;
use super::forms::form_of;
use crate::present::filters::{Family, FilterKind, sentence};
use crate::present::numbers;
use crate::ui::form::ChoiceField;
use crate::ui::frame::Modal;
use leptos::prelude::*;

#[component]
pub fn Form() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let title = move || {
        let words = speech.words();
        let name = form.kind.get().map(|kind| words.text(kind.name_key())).unwrap_or_default();
        let what = if form.place.get().is_some() { "filter-edit-title" } else { "filter-new" };
        format!("{}: {name}", words.text(what))
    };
    // What the filter would leave is counted whenever it says something else, and all of it.
    Effect::new(move |_| {
        let whole = form.kind.get().is_some() && form.rule.with(FilterKind::is_whole);
        form.inverted.track();
        match whole {
            true => untrack(|| form.count()),
            false => form.would.set(None),
        }
    });
    view! {
        <Modal
            open=Signal::derive(move || form.kind.get().is_some())
            on_close=Callback::new(move |()| form.kind.set(None))
            title_id="filter-form-title"
            title=Signal::derive(title)
        >
            <Body />
        </Modal>
    }
}

#[component]
fn Body() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let is_whole = Memo::new(move |_| form.rule.with(FilterKind::is_whole));
    let said = move || match is_whole.get() {
        true => sentence(&form.filter(), form.workspace.zone(), &speech.words()),
        false => speech.words().text("filter-not-whole"),
    };
    let would = move || {
        let words = speech.words();
        form.would.with(|would| {
            let would = would.as_ref().filter(|_| is_whole.get())?;
            let facts = [
                ("cases", numbers::shown(would.cases, &words).into()),
                ("events", numbers::shown(would.events, &words).into()),
            ];
            Some(words.with("filter-would-keep", &facts))
        })
    };
    let explained = move || form.kind.get().map(|kind| speech.words().text(kind.explained_key()));
    let fields = move || match form.choices.get() {
        None => view! { <p class="muted">{speech.text("filter-loading")}</p> }.into_any(),
        Some(choices) => form.kind.get().map_or_else(|| ().into_any(), |kind| form_of(kind, choices)),
    };
    let keep = move |_| {
        if is_whole.get_untracked() {
            form.take();
        }
    };
    view! {
        <div class="editor-body">
            <p class="muted">{explained}</p>
            {fields}
            <Way />
        </div>
        <footer class="editor-foot">
            <p class="grow sm" role="status">
                {said} " "
                <b class="would">{would}</b>
            </p>
            <button class="b" on:click=move |_| form.kind.set(None)>
                {speech.text("filter-cancel")}
            </button>
            <button class="b pri" aria-disabled=move || (!is_whole.get()).then_some("true") on:click=keep>
                {move || speech.words().text(if form.place.get().is_some() { "filter-keep" } else { "filter-apply" })}
            </button>
        </footer>
    }
}

/// Keep or remove.
#[component]
fn Way() -> impl IntoView {
    let form = FilterForm::of_page();
    let is_of_events = Memo::new(move |_| form.kind.get().is_some_and(|kind| kind.family() == Family::Events));
    let value = Signal::derive(move || usize::from(form.inverted.get()));
    let choose = Callback::new(move |place: usize| form.inverted.set(place == 1));
    move || {
        let choices = match is_of_events.get() {
            true => vec!["filter-way-keep-events", "filter-way-drop-events"],
            false => vec!["filter-way-keep-cases", "filter-way-drop-cases"],
        };
        view! { <ChoiceField id="filter-way" label="filter-way" choices value choose /> }
    }
}
