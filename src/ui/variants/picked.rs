//! What can be done with the chosen variants: keep or remove their cases, see them alone, or on the map.

use super::state::VariantState;
use crate::protocol::Filter;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

#[component]
pub fn Picked() -> impl IntoView {
    let state = VariantState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let counted = Memo::new(move |_| {
        state.picked.with(|picked| (picked.len(), picked.iter().map(|(_, cases)| *cases).sum::<u32>()))
    });
    let said = move |key: &'static str, n: u32| speech.words().with(key, &[("n", n.into())]);
    let filter = move |inverted: bool, take: fn(Workspace, Filter)| {
        take(workspace, Filter { inverted, ..state.rule().into() });
        state.picked.set(Vec::new());
    };
    let to_map = move |_| {
        let courses = state.picked.get_untracked().into_iter().map(|(steps, _)| steps).collect();
        let level = workspace.choices.with_untracked(|choices| choices.variant_level.clone());
        actions::put_on_map(workspace, level, courses);
        actions::go(workspace, Screen::Map);
    };
    let compare = move |_| {
        let picked = state.picked.get_untracked();
        if let [(first, _), (second, _)] = picked.as_slice() {
            state.comparing.set(Some([first.clone(), second.clone()]));
        }
    };
    let can_compare = move || counted.get().0 == 2;
    view! {
        <Show when=move || { counted.get().0 > 0 }>
            <div class="picked row wrap">
                <p role="status">
                    <b>{move || said("variants-picked", counted.get().0 as u32)}</b>
                    " "
                    <span class="muted">{move || said("variants-picked-cases", counted.get().1)}</span>
                </p>
                <span class="grow"></span>
                <button class="b quiet" on:click=move |_| state.picked.set(Vec::new())>
                    {speech.text("variants-unpick")}
                </button>
                <button
                    class="b"
                    title=speech.text("variants-compare-is")
                    aria-disabled=move || (!can_compare()).then_some("true")
                    on:click=compare
                >
                    {speech.text("variants-compare")}
                </button>
                <button class="b" title=speech.text("variants-to-map-is") on:click=to_map>
                    <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                    {speech.text("variants-to-map")}
                </button>
                <button
                    class="b"
                    title=speech.text("variants-only-is")
                    on:click=move |_| filter(false, actions::only_filter)
                >
                    {move || said("variants-only", counted.get().1)}
                </button>
                <button class="b" on:click=move |_| filter(true, actions::add_filter)>
                    {move || said("variants-drop", counted.get().1)}
                </button>
                <button class="b pri" on:click=move |_| filter(false, actions::add_filter)>
                    {move || said("variants-keep", counted.get().1)}
                </button>
            </div>
        </Show>
    }
}
