//! Which two groups are compared.

use super::state::SplitState;
use crate::present::split::group_name;
use crate::ui::actions;
use leptos::prelude::*;

#[component]
pub fn GroupPair() -> impl IntoView {
    let state = SplitState::of_band();
    let speech = state.workspace.speech();
    let places = Memo::new(move |_| {
        state.comparison.with(|found| found.as_ref().map_or([0, 1], |found| found.pair)).map(|place| place as usize)
    });
    let names = Memo::new(move |_| {
        state.told(|found, by, words| {
            found.groups.iter().map(|(name, _)| group_name(name, by, words)).collect::<Vec<String>>()
        })
    });
    let choose = move |side: usize, chosen: usize| {
        let mut pair = places.get_untracked();
        // The group that stands on the other side changes places with this one.
        if pair[1 - side] == chosen {
            pair.swap(0, 1);
        }
        pair[side] = chosen;
        let named = state.comparison.with_untracked(|found| {
            let groups = &found.as_ref()?.groups;
            Some([groups.get(pair[0])?.0.clone(), groups.get(pair[1])?.0.clone()])
        });
        if let Some(pair) = named {
            actions::compare_pair(state.workspace, pair);
        }
    };
    let select = move |side: usize, id: &'static str, label: &'static str| {
        let options = move || {
            let names = names.get().unwrap_or_default();
            let option = |(at, name): (usize, String)| {
                view! { <option value=at.to_string() selected=move || places.get()[side] == at>{name}</option> }
            };
            names.into_iter().enumerate().map(option).collect_view()
        };
        let chosen = move |event| {
            if let Ok(at) = event_target_value(&event).parse() {
                choose(side, at);
            }
        };
        view! {
            <div class="field">
                <label for=id>{speech.text(label)}</label>
                <select
                    class="form-select"
                    id=id
                    prop:value=move || places.get()[side].to_string()
                    on:change=chosen
                >
                    {options}
                </select>
            </div>
        }
    };
    view! {
        <div class="group-pair" title=speech.text("split-difference-is")>
            {select(1, "split-pair-second", "split-pair-first")} {select(0, "split-pair-first", "split-pair-second")}
        </div>
    }
}
