//! The chooser: every kind of filter by family, with a line that says what it is for.

use super::FilterForm;
use crate::present::filters::{Family, FilterKind};
use crate::ui::actions;
use crate::ui::frame::Modal;
use crate::ui::workspace::Screen;
use leptos::prelude::*;

#[component]
pub fn Chooser() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    // Whole variants and findings are chosen where they can be seen.
    let leave_for = move |screen: Screen| {
        form.choosing.set(false);
        actions::go(form.workspace, screen);
    };
    let choose = move |kind: FilterKind| match kind {
        FilterKind::Variants => leave_for(Screen::Variants),
        FilterKind::Finding => leave_for(Screen::Suitability),
        _ => form.edit(None, kind.blank().into()),
    };
    let kind = move |kind: FilterKind| {
        view! {
            <li>
                <button on:click=move |_| choose(kind)>
                    <b>{speech.text(kind.name_key())}</b>
                    <span>{speech.text(kind.explained_key())}</span>
                </button>
            </li>
        }
    };
    let kinds_of = move |family: Family| FilterKind::ALL.iter().copied().filter(move |kind| kind.family() == family);
    view! {
        <Modal
            open=Signal::derive(move || form.choosing.get())
            on_close=Callback::new(move |()| form.choosing.set(false))
            title_id="filter-chooser-title"
            title=Signal::derive(speech.text("filter-choose"))
        >
            <div class="filter-families">
                {Family::ALL
                    .into_iter()
                    .map(|family| {
                        view! {
                            <section>
                                <h3>{speech.text(family.name_key())}</h3>
                                <p class="muted sm">{speech.text(family.explained_key())}</p>
                                <ul class="kinds">{kinds_of(family).map(kind).collect_view()}</ul>
                            </section>
                        }
                    })
                    .collect_view()}
            </div>
        </Modal>
    }
}
