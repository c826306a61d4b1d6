//! The values of a column, to choose several of.

use super::state::PrepareState;
use crate::present::{Fact, numbers};
use crate::protocol::{Labels, ListLabels};
use crate::ui::form::PickList;
use leptos::prelude::*;

/// What is known of the values of `column` right before the step; nothing while no column is chosen.
pub fn values_of(column: Memo<String>) -> RwSignal<Option<Labels>> {
    let state = PrepareState::of_screen();
    let listed: RwSignal<Option<Labels>> = RwSignal::new(None);
    Effect::new(move |_| {
        let name = column.get();
        listed.set(None);
        if !name.is_empty() {
            state.ask(
                move |log, steps| ListLabels { log, steps, values_of: Some(name) },
                move |labels| {
                    listed.try_set(Some(labels));
                },
            );
        }
    });
    listed
}

/// The values of `column` right before the step, to choose several of.
#[component]
pub fn ValuesOfColumn(
    column: Memo<String>,
    #[prop(into)] chosen: Signal<Vec<String>>,
    pick: Callback<(String, bool)>,
) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let listed = values_of(column);
    move || {
        let words = speech.words();
        let listed = listed.get()?;
        let items = listed
            .values
            .iter()
            .map(|(value, events)| {
                let count = numbers::shown(*events, &words);
                (value.clone(), words.with("prepare-value-count", &[("events", count.into())]))
            })
            .collect();
        Some(view! {
            <PickList id="when-values" label="prepare-values" items chosen pick />
            <LeftOut values=listed.values_left_out />
        })
    }
}

/// Says how many values are not listed, and why.
#[component]
pub fn LeftOut(values: u64) -> impl IntoView {
    let speech = PrepareState::of_screen().workspace.speech();
    (values > 0).then(|| {
        let said = move || speech.words().with("prepare-values-left-out", &[("n", Fact::from(values))]);
        view! { <p class="faint xs">{said}</p> }
    })
}
