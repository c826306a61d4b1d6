//! What can be done with the chosen variants: keep or remove their cases, or see them on the map.

use super::state::VariantState;
use crate::protocol::Filter;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Screen;
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
    let filter = move |inverted: bool| {
        actions::add_filter(workspace, Filter { inverted, ..state.rule().into() });
        state.picked.set(Vec::new());
    };
    let to_map = move |_| {
        filter(false);
        actions::go(workspace, Screen::Map);
    };
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
                <button class="b" on:click=to_map>
                    <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                    {speech.text("variants-to-map")}
                </button>
                <button class="b" on:click=move |_| filter(true)>
                    {move || said("variants-drop", counted.get().1)}
                </button>
                <button class="b pri" on:click=move |_| filter(false)>
                    {move || said("variants-keep", counted.get().1)}
                </button>
            </div>
        </Show>
    }
}
