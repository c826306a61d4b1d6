//! The filters: what every view counts, what each of them leaves, and the form in which one is made.

mod chooser;
mod fields;
mod form;
mod forms;
mod funnel;
mod list;
mod questions;
mod row;
mod state;
mod strip_chips;

pub use state::FilterForm;
pub use strip_chips::StripChips;

use crate::ui::actions;
use crate::ui::form::LoadButton;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The list of filters with the funnel beside it.
#[component]
pub fn FilterScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let any = Memo::new(move |_| workspace.choices.with(|choices| !choices.filters.filters.is_empty()));
    let told = move || {
        workspace.filters_told.get().map(|said| {
            view! {
                <div class="alert alert-warning" role="alert">
                    <Icon symbol=Symbol::Warning />
                    <p>{said}</p>
                </div>
            }
        })
    };
    view! {
        <div class="page filters">
            <header class="data-head">
                <div class="stack">
                    <h1 tabindex="-1">{speech.text("filter-title")}</h1>
                    <p class="muted">{speech.text("filter-lede")}</p>
                </div>
                <div class="row wrap">
                    <LoadButton
                        label="filter-load"
                        why="filter-load-why"
                        chosen=Callback::new(move |file| actions::load_filters(workspace, file))
                    />
                    <Show when=move || any.get()>
                        <button class="b" title=speech.text("filter-save-why") on:click=move |_| actions::save_filters(workspace)>
                            <Icon symbol=Symbol::Save size=IconSize::Small />
                            {speech.text("filter-save")}
                        </button>
                        <button class="b" on:click=move |_| actions::clear_filters(workspace)>
                            <Icon symbol=Symbol::Delete size=IconSize::Small />
                            {speech.text("filter-reset")}
                        </button>
                    </Show>
                </div>
            </header>
            {told}
            <div class="data-grid">
                <div class="data-left">
                    <list::List />
                    <questions::Questions />
                </div>
                <div class="data-right">
                    <funnel::Funnel />
                </div>
            </div>
        </div>
    }
}

/// The chooser and the form, over whichever screen they were called from.
#[component]
pub fn FilterDialogs() -> impl IntoView {
    view! {
        <chooser::Chooser />
        <form::Form />
    }
}
