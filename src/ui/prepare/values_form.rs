//! The form of mapping values: a column, its values with new ones, and whether names of persons go.

use super::mapping_file::MappingFile;
use super::mapping_table::{MappingTable, Renamed};
use super::simple_forms::NoColumns;
use super::state::PrepareState;
use super::values::{LeftOut, values_of};
use crate::protocol::{Labels, Step};
use crate::ui::form::{AttributeSelect, SwitchField};
use leptos::prelude::*;

#[component]
pub fn ValuesForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let column = Memo::new(move |_| {
        state.step.with(|step| match step {
            Step::MapValues { attribute, .. } => attribute.clone(),
            _ => String::new(),
        })
    });
    let choose = Callback::new(move |name: String| {
        state.step.update(|step| {
            if let Step::MapValues { attribute, values, .. } = step {
                *attribute = name;
                values.clear();
            }
        });
    });
    let clears =
        Signal::derive(move || state.step.with(|step| matches!(step, Step::MapValues { clear_names: true, .. })));
    let switch = Callback::new(move |on: bool| {
        state.step.update(|step| {
            if let Step::MapValues { clear_names, .. } = step {
                *clear_names = on;
            }
        });
    });
    let listed = values_of(column);
    view! {
        <NoColumns labels=labels.clone() />
        <AttributeSelect
            id="values-column"
            label="prepare-attribute"
            none="prepare-attribute-choose"
            attributes=labels.attributes
            value=column
            choose
        />
        <SwitchField
            id="clear-names"
            label="prepare-clear-names"
            how="prepare-clear-names-how"
            value=clears
            switch
        />
        {move || listed.get().map(|listed| view! { <Values listed /> })}
    }
}

#[component]
fn Values(listed: Labels) -> impl IntoView {
    let speech = PrepareState::of_screen().workspace.speech();
    let Labels { values, values_left_out, .. } = listed;
    if values.is_empty() {
        return view! {
            <p class="remark">{speech.text("prepare-no-values")}</p>
            <LeftOut values=values_left_out />
        }
        .into_any();
    }
    let of_values = values.into_iter().map(|(name, events)| Renamed { name, events });
    let renamed = StoredValue::new(of_values.collect::<Vec<_>>());
    view! {
        <MappingFile renamed />
        <MappingTable renamed is_whole=values_left_out == 0 />
        <LeftOut values=values_left_out />
    }
    .into_any()
}
