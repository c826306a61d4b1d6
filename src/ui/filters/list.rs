//! The list of filters in the order in which they stand, or what filters are for while there is none.

use super::FilterForm;
use super::row::FilterRow;
use crate::present::filters::Family;
use crate::protocol::StackOrder;
use crate::ui::actions;
use crate::ui::form::ChoiceField;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn List() -> impl IntoView {
    let form = FilterForm::of_page();
    let workspace = form.workspace;
    let speech = workspace.speech();
    let count = Memo::new(move |_| workspace.choices.with(|choices| choices.filters.filters.len()));
    view! {
        <section class="box flush recipe" aria-labelledby="filter-list-title">
            <header>
                <h2 id="filter-list-title">{speech.text("filter-list")}</h2>
                <button
                    class="b pri"
                    id="add-filter"
                    aria-haspopup="dialog"
                    title=speech.text("filter-add-kinds")
                    on:click=move |_| form.choosing.set(true)
                >
                    <Icon symbol=Symbol::Plus size=IconSize::Small />
                    {speech.text("filter-add-long")}
                </button>
            </header>
            <Show when=move || count.get() == 0>
                <div class="empty">
                    <span class="disc">
                        <Icon symbol=Symbol::Filter size=IconSize::Large />
                    </span>
                    <h3>{speech.text("filter-empty")}</h3>
                    <p class="muted">{speech.text("filter-empty-how")}</p>
                </div>
            </Show>
            <ol class="recipe-steps">
                // Keyed by place: a row stays on the page when what stands in it changes, and so does the focus.
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <FilterRow place />
                </For>
            </ol>
        </section>
        <Order />
    }
}

/// Whether event filters act first; asked where there is one beside another filter.
#[component]
fn Order() -> impl IntoView {
    let workspace = FilterForm::of_page().workspace;
    let speech = workspace.speech();
    let matters = Memo::new(move |_| {
        workspace.choices.with(|choices| {
            let filters = &choices.filters.filters;
            filters.len() > 1 && filters.iter().any(|filter| Family::of(&filter.rule) == Family::Events)
        })
    });
    let value = Signal::derive(move || {
        workspace.choices.with(|choices| usize::from(choices.filters.order == StackOrder::AsListed))
    });
    let choose = Callback::new(move |place: usize| {
        let (order, key) = match place {
            0 => (StackOrder::EventsFirst, "filter-order-first"),
            _ => (StackOrder::AsListed, "filter-order-listed"),
        };
        let words = speech.words_now();
        let said = format!("{}: {}", words.text("filter-order"), words.text(key));
        actions::change_filters(workspace, said, move |stack| stack.order = order);
    });
    view! {
        <Show when=move || matters.get()>
            <section class="box filter-order">
                <ChoiceField
                    id="filter-order"
                    label="filter-order"
                    choices=vec!["filter-order-first", "filter-order-listed"]
                    value
                    choose
                />
                <p class="muted sm">{speech.text("filter-order-why")}</p>
            </section>
        </Show>
    }
}
