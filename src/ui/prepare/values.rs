//! The values of a column, to choose several of.

use super::state::PrepareState;
use crate::present::{Fact, numbers};
use crate::protocol::{Labels, ListLabels};
use crate::ui::form::PickList;
use leptos::prelude::*;

/// The values of `column` right before the step; nothing while no column is chosen.
#[component]
pub fn ValuesOfColumn(
    column: Memo<String>,
    #[prop(into)] chosen: Signal<Vec<String>>,
    pick: Callback<(String, bool)>,
) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
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
        let left_out = (listed.values_left_out > 0).then(|| {
            let said = words.with("prepare-values-left-out", &[("n", Fact::from(listed.values_left_out))]);
            view! { <p class="faint xs">{said}</p> }
        });
        Some(view! {
            <PickList id="when-values" label="prepare-values" items chosen pick />
            {left_out}
        })
    }
}
